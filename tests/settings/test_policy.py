"""A policy gives defaults and locks; what it may not be is refused, what is wrong in it is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent_console.settings import Loaded, Origin, PhoneSetting, load
from agent_console.settings.policy import other_writer
from agent_console.settings.store import SettingsStore

ME = frozenset({0, os.getuid()}) if os.name == "posix" else frozenset({0})
POLICY = """\
[defaults]
theme = "dark"
[defaults.alerts]
volume_percent = 60

[locked]
caller_id = "+15550100"
[locked.archive]
keep_days = 90
[[locked.phones]]
label = "Office"
uri = "+14155550100"
"""


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def policy_file(tmp_path: Path) -> Path:
    folder = tmp_path / "policy"
    folder.mkdir(mode=0o755)
    file = folder / "policy.toml"
    file.write_text(POLICY)
    file.chmod(0o644)
    return file


def loaded(settings_file: Path, policy_file: Path) -> Loaded:
    return load(settings_file, policy_file, administrators=ME)


def test_a_default_may_be_changed_and_a_lock_may_not(settings_file: Path, policy_file: Path) -> None:
    settings_file.write_text('caller_id = "+15559999"\n[alerts]\nvolume_percent = 10\n[archive]\nkeep_days = 3\n')
    found = loaded(settings_file, policy_file)
    assert found.problems == ()
    settings = found.settings
    assert (settings.theme.value, found.origin("theme")) == ("dark", Origin.POLICY_DEFAULT)
    assert (settings.alerts.volume_percent, found.origin("alerts.volume_percent")) == (10, Origin.USER)
    assert (settings.caller_id, found.origin("caller_id")) == ("+15550100", Origin.POLICY_LOCK)
    assert (settings.archive.keep_days, found.origin("archive.keep_days")) == (90, Origin.POLICY_LOCK)
    assert settings.phones == (PhoneSetting("Office", "+14155550100"),)
    assert found.origin("alerts.sound") is Origin.BUILT_IN
    assert found.user["caller_id"] == "+15559999"


def test_a_policy_gives_answers_endings_and_pages(settings_file: Path, policy_file: Path) -> None:
    policy_file.write_text(
        """\
[locked.work]
screen_pop_hosts = "crm.example"
complete_after_wrap_up = true
wrap_up_limit_s = 300
[[locked.work.presets]]
name = "Conference with hold music"
answer = "conference; From={task.to}; WaitUrl=https://music.example/hold"
queue = "Billing"
[[locked.work.dispositions]]
name = "Solved"
[[defaults.work.screen_pops]]
url = "https://crm.example/find?number={task.from}"
"""
    )
    settings_file.write_text(
        '[work]\ncomplete_after_wrap_up = false\n[[work.presets]]\nname = "x"\nanswer = "accept"\n'
    )
    found = loaded(settings_file, policy_file)
    work = found.settings.work
    assert found.problems == ()
    assert [(one.name, one.queue) for one in work.presets] == [("Conference with hold music", "Billing")]
    assert [one.name for one in work.dispositions] == ["Solved"]
    assert (work.wrap_up_limit_s, work.complete_after_wrap_up, work.screen_pop_hosts) == (300, True, "crm.example")
    assert found.origin("work.complete_after_wrap_up") is Origin.POLICY_LOCK
    assert [one.url for one in work.screen_pops] == ["https://crm.example/find?number={task.from}"]


@pytest.mark.parametrize(
    ("policy", "own", "in_force"),
    [
        ("", True, False),
        ("[defaults.work]\ncomplete_after_wrap_up = true\n", None, True),
        ("[defaults.work]\ncomplete_after_wrap_up = true\n", False, False),
        ("[defaults.work]\ncomplete_after_wrap_up = false\n", True, True),
        ("[locked.work]\ncomplete_after_wrap_up = true\n", False, True),
    ],
)
def test_work_is_completed_by_itself_only_where_the_policy_knows_of_it(
    settings_file: Path, policy_file: Path, policy: str, own: bool | None, in_force: bool
) -> None:
    policy_file.write_text(policy)
    if own is not None:
        settings_file.write_text(f"[work]\ncomplete_after_wrap_up = {str(own).lower()}\n")
    found = loaded(settings_file, policy_file)
    assert found.settings.work.complete_after_wrap_up is in_force
    assert found.needs_policy("work.complete_after_wrap_up") is (policy == "")
    store = SettingsStore(found)
    store.choose("work.complete_after_wrap_up", True)
    assert store.settings.work.complete_after_wrap_up is bool(policy)


def test_a_preset_of_a_policy_that_cannot_be_used_is_named(settings_file: Path, policy_file: Path) -> None:
    policy_file.write_text('[[locked.work.presets]]\nname = "Bad"\nanswer = "call; CallFrom={caller.id}"\n')
    (problem,) = loaded(settings_file, policy_file).problems
    assert problem.key == "locked.work.presets[0].answer"


def test_a_lock_holds_without_a_settings_file(settings_file: Path, policy_file: Path) -> None:
    assert loaded(settings_file, policy_file).settings.archive.keep_days == 90


def test_what_is_wrong_in_a_policy_is_named_and_the_rest_holds(settings_file: Path, policy_file: Path) -> None:
    policy_file.write_text(f"{POLICY}[lockd]\nx = 1\n[locked.alerts]\nvolume_percent = 900\n")
    found = loaded(settings_file, policy_file)
    assert [(problem.key, problem.line) for problem in found.problems] == [
        ("lockd", 13),
        ("locked.alerts.volume_percent", 16),
    ]
    assert found.settings.archive.keep_days == 90


def test_a_policy_that_is_cut_off_holds_up_to_there(settings_file: Path, policy_file: Path) -> None:
    policy_file.write_text(POLICY[: POLICY.index("fice")])
    found = loaded(settings_file, policy_file)
    assert [problem.key for problem in found.problems] == ["locked.phones[0]", ""]
    assert "not valid TOML" in found.problems[1].text
    assert found.settings.archive.keep_days == 90


@pytest.mark.skipif(os.name != "posix", reason="modes say who may write")
def test_a_policy_that_its_user_can_write_is_refused_and_said(settings_file: Path, policy_file: Path) -> None:
    for open_to_all in (policy_file, policy_file.parent):
        mode = open_to_all.stat().st_mode
        open_to_all.chmod(0o777)
        found = loaded(settings_file, policy_file)
        assert found.settings.archive.keep_days == 0
        assert f"may write to {open_to_all}" in found.problems[0].text
        open_to_all.chmod(mode)
    assert loaded(settings_file, policy_file).problems == ()


@pytest.mark.skipif(os.name != "posix", reason="owners say who may write")
def test_a_policy_of_somebody_else_is_refused(policy_file: Path) -> None:
    assert "belongs to a user who is no administrator" in other_writer(policy_file, frozenset({os.getuid() + 4711}))


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_to_a_file_that_anybody_can_write_is_refused(tmp_path: Path, policy_file: Path) -> None:
    target = tmp_path / "anybody.toml"
    target.write_text(POLICY)
    target.chmod(0o666)
    policy_file.unlink()
    policy_file.symlink_to(target)
    assert str(target) in other_writer(policy_file, ME)
