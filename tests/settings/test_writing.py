"""Writing settings: whole or not at all, for the owner alone, and nothing of a person's own is lost."""

from __future__ import annotations

import os
import stat
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_console.errors import SettingsError
from agent_console.settings import PhoneSetting, QueueAlert, Theme, load
from agent_console.settings.table import as_plain
from agent_console.settings.writing import edited, write

OWN = """\
# What I like.
caller_id = "+15550100"   # the office

future = { a = 1, b = [2, 3] }

[alerts]   # loud enough
sound = "bell"
volume_percent = 30

[[phones]]
label = "Desk"
uri = "+14155550100"  # first floor
note = "mine"

[[phones]]
label = "Mobile"
uri = "+14155550101"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "agent-console" / "settings.toml"


def test_a_new_file_is_for_its_owner_alone(file: Path) -> None:
    write(file, {"theme": Theme.DARK})
    assert load(file).settings.theme is Theme.DARK
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert [one.name for one in file.parent.iterdir()] == ["settings.toml"]


def test_comments_order_and_unknown_keys_stay() -> None:
    made = edited(OWN, {"alerts.volume_percent": 50})
    assert made == OWN.replace("= 30", "= 50")


def test_a_setting_is_taken_out_and_another_comes_in() -> None:
    made = edited(OWN, {"alerts.sound": None, "window.close_to_tray": True, "theme": Theme.LIGHT})
    assert "sound" not in tomllib.loads(made)["alerts"]
    assert tomllib.loads(made)["window"] == {"close_to_tray": True}
    assert tomllib.loads(made)["theme"] == "light"
    assert "[alerts]   # loud enough" in made


def test_what_is_not_there_is_taken_out_without_a_trace() -> None:
    assert edited(OWN, {"window.close_to_tray": None}) == OWN


def test_an_element_that_stays_keeps_its_comments() -> None:
    phones = (PhoneSetting("Home", "client:home"), PhoneSetting("Mobile", "+14155550101"))
    made = edited(
        "# a\n[[phones]]\nlabel='Mobile'\nuri='+14155550101' # b\n[archive]\nkeep_days = 1\n", {"phones": phones}
    )
    assert tomllib.loads(made)["phones"] == as_plain(phones)
    assert "# b" in made
    assert "# a" in made


def test_a_list_that_is_emptied_is_an_empty_list() -> None:
    assert tomllib.loads(edited(OWN, {"phones": ()}))["phones"] == []


PHONES = st.lists(
    st.builds(PhoneSetting, label=st.text(max_size=5), uri=st.sampled_from(["client:a", "+14155550100"])), max_size=3
).map(tuple)
EDITS = st.fixed_dictionaries(
    {},
    optional={
        "theme": st.none() | st.sampled_from(Theme),
        "caller_id": st.none() | st.text(max_size=5),
        "phones": st.none() | PHONES,
        "alerts.sound": st.none() | st.text(max_size=5),
        "alerts.volume_percent": st.none() | st.integers(0, 100),
        "alerts.queues": st.none() | st.lists(st.builds(QueueAlert, queue=st.text(max_size=3)), max_size=2).map(tuple),
        "archive.mask_phone_numbers": st.none() | st.booleans(),
    },
)
FORMS = st.sampled_from(
    [
        "",
        OWN,
        "alerts.sound = 'x'\nphones = []\n",
        "alerts = { sound = 'x', queues = [{ queue = 'q' }] }\ntheme = 'dark'\n",
        "phones = [{label = 'a', uri = 'client:a'}]\n\n[alerts]\n",
        "[alerts.deep]\nx = 1\n[archive]\n# end",
    ]
)


@given(FORMS, EDITS)
@settings(max_examples=300)
def test_in_every_form_of_file_only_what_was_meant_changes(text: str, edits: dict[str, Any]) -> None:
    before = tomllib.loads(text)
    after = tomllib.loads(edited(text, edits))
    for key, value in edits.items():
        found: Any = after
        for name in key.split("."):
            found = found.get(name) if found is not None else None
        assert found == as_plain(value)
    assert after.get("future") == before.get("future")
    assert after.get("alerts", {}).get("deep") == before.get("alerts", {}).get("deep")


def test_a_file_cut_in_half_is_set_aside_and_what_was_readable_stays(file: Path) -> None:
    file.parent.mkdir()
    half = 'caller_id = "+15550100"\n[alerts]\nvolume_percent = 30\nsound = "be'
    file.write_text(half)
    aside = write(file, {"theme": Theme.DARK})
    assert aside is not None
    assert aside.read_text() == half
    assert aside.name in file.read_text()
    loaded = load(file)
    assert loaded.problems == ()
    assert (loaded.settings.caller_id, loaded.settings.alerts.volume_percent) == ("+15550100", 30)
    assert loaded.settings.theme is Theme.DARK
    file.write_text(half)
    assert write(file, {"theme": Theme.DARK}) != aside


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_to_a_file_kept_elsewhere_stays_one(tmp_path: Path) -> None:
    kept = tmp_path / "kept.toml"
    kept.write_text("# mine\n")
    link = tmp_path / "settings.toml"
    link.symlink_to(kept)
    write(link, {"theme": Theme.DARK})
    assert link.is_symlink()
    assert kept.read_text() == '# mine\ntheme = "dark"\n'


def test_where_nothing_can_be_written_the_old_file_stands_and_it_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    with pytest.raises(SettingsError, match="could not be saved"):
        write(blocked / "settings.toml", {"theme": Theme.DARK})
    assert blocked.read_text() == "no folder"
