"""Reading settings: what is wrong is named with its line, and the rest is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_console.settings import (
    AlertSettings,
    ArchiveSettings,
    Loaded,
    PhoneSetting,
    QueueAlert,
    Settings,
    Theme,
    load,
)
from agent_console.settings.layer import LARGEST_BYTES, line_of, parse


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def said(loaded: Loaded) -> list[tuple[str, int | None]]:
    return [(problem.key, problem.line) for problem in loaded.problems]


def test_no_file_means_the_defaults(file: Path) -> None:
    assert load(file) == Loaded(Settings(), file=file)


def test_without_a_file_no_parser_is_imported(file: Path) -> None:
    script = (
        "import sys, pathlib; before = set(sys.modules); from agent_console.settings import load;"
        "load(*[pathlib.Path(sys.argv[1])] * 2);"
        "print(sorted({'msgspec', 'tomllib', 'tomlkit', 'PySide6', 'typing_extensions'} & set(sys.modules) - before))"
    )
    run = subprocess.run([sys.executable, "-c", script, file], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_every_kind_of_setting_is_read(file: Path) -> None:
    file.write_text(
        'theme = "dark"\ncaller_id = "+15550100"\n[[phones]]\nlabel = "Desk"\nuri = "+14155550100"\n'
        "[archive]\nkeep_days = 90\nmask_phone_numbers = true\n"
        '[alerts]\nvolume_percent = 5\n[[alerts.queues]]\nqueue = "Billing"\nauto_accept_after_s = 3\n'
    )
    expected = Settings(
        phones=(PhoneSetting("Desk", "+14155550100"),),
        caller_id="+15550100",
        theme=Theme.DARK,
        archive=ArchiveSettings(keep_days=90, mask_phone_numbers=True),
        alerts=AlertSettings(volume_percent=5, queues=(QueueAlert("Billing", auto_accept_after_s=3.0),)),
    )
    assert (load(file).settings, load(file).problems) == (expected, ())


@pytest.mark.parametrize(
    ("lines", "key", "line", "words"),
    [
        (['theme = "purple"'], "theme", 2, 'must be "system", "light" or "dark", not "purple"'),
        (["caller_id = 5"], "caller_id", 2, "must be a text in quotes, not 5"),
        (['caller_id = "home"'], "caller_id", 2, "must be a number in international form"),
        (["[archive]", "", "keep_days = -1"], "archive.keep_days", 4, "must be a whole number from 0 to 36500, not -1"),
        (["archive.mask_phone_numbers = 'yes'"], "archive.mask_phone_numbers", 2, 'must be true or false, not "yes"'),
        (
            ["[alerts]", "# loud", "volume_percent = 101"],
            "alerts.volume_percent",
            4,
            "must be a whole number from 0 to",
        ),
        (["[alerts]", "sound = '''", "x", "'''"], "alerts.sound", 3, "must be ring, bell, pulse, chime, none"),
        (["archive = 3"], "archive", 2, "must be a table ([archive])"),
        (["phones = 3"], "phones", 2, "must be a list ([[phones]])"),
        (["[[phones]]", "label = 'Desk'"], "phones[0]", 2, "has no uri"),
        (["phones = [", "1,", "]"], "phones[0]", 2, "must be a table, not 1"),
    ],
)
def test_a_wrong_value_is_named_and_the_rest_is_used(
    file: Path, lines: list[str], key: str, line: int, words: str
) -> None:
    file.write_text("\n".join(["# mine", *lines, "[window]", "close_to_tray = true"]) + "\n")
    loaded = load(file)
    assert said(loaded) == [(key, line)]
    assert words in loaded.problems[0].text
    assert str(loaded.problems[0]).startswith(f"{file}, line {line}: {key} ")
    assert loaded.settings.window.close_to_tray
    assert loaded.settings.archive.keep_days == 0


def test_one_bad_element_costs_only_itself(file: Path) -> None:
    file.write_text(
        "[[phones]]\nlabel = 'Good'\nuri = 'client:me'\n[[phones]]\nlabel = 'Bad'\nuri = 'javascript:x'\n"
        "[[phones]]\nlabel = 'Late'\nuri = 'sip:me@example.com'\n"
    )
    loaded = load(file)
    assert said(loaded) == [("phones[1].uri", 6)]
    assert [phone.label for phone in loaded.settings.phones] == ["Good", "Late"]


def test_keys_of_another_version_are_no_trouble(file: Path) -> None:
    file.write_text("future = 1\n[alerts]\nfuture = 2\n[[phones]]\nlabel = 'A'\nuri = 'client:a'\nfuture = 3\n")
    loaded = load(file)
    assert loaded.problems == ()
    assert loaded.settings.phones == (PhoneSetting("A", "client:a"),)


def test_a_file_cut_in_half_is_used_up_to_there(file: Path) -> None:
    whole = 'caller_id = "+15550100"\n[alerts]\nvolume_percent = 30\nsound = "bell"\n'
    file.write_text(whole[: whole.index("ell")])
    loaded = load(file)
    assert said(loaded) == [("", 4)]
    assert "not valid TOML" in loaded.problems[0].text
    assert loaded.settings.alerts.volume_percent == 30
    assert loaded.settings.alerts.sound == "ring"


@pytest.mark.parametrize("content", [b"\xff\xfe", b"#" * (LARGEST_BYTES + 1)])
def test_what_is_no_text_of_settings_cannot_be_read(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    loaded = load(file)
    assert loaded.settings == Settings()
    assert "cannot be read" in loaded.problems[0].text


def test_a_folder_in_its_place_cannot_be_read(file: Path) -> None:
    file.mkdir()
    assert "cannot be read" in load(file).problems[0].text


@given(st.text(alphabet="ab.=[]\"'\n 1#{},", max_size=60))
@settings(max_examples=200)
def test_no_text_breaks_the_reading(text: str) -> None:
    raw, kept, problems = parse(Path("x"), text)
    assert bool(problems) == (kept != text)
    for key in raw:
        line = line_of(kept, (key,))
        assert line is not None
        assert 1 <= line <= kept.count("\n") + 1
