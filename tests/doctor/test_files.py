"""Settings, policy, archives and permissions on a real disk."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_console.doctor import files
from agent_console.doctor.finding import Finding, Verdict
from agent_console.settings import load
from agent_console.taskrouter.statuses import ReservationStatus
from tests.archive.exported import archive_with, sighting

posix = pytest.mark.skipif(os.name != "posix", reason="modes say who may read")


def only(found: tuple[Finding, ...]) -> Finding:
    assert len(found) == 1
    return found[0]


def test_files_that_are_not_there_are_no_trouble(tmp_path: Path) -> None:
    found = files.examine_settings(load(tmp_path / "settings.toml", tmp_path / "policy.toml"))
    assert [(one.check, one.verdict) for one in found] == [("settings", Verdict.NOTE), ("policy", Verdict.NOTE)]
    assert only(files.examine_archives(tmp_path / "archive")).verdict is Verdict.NOTE
    assert not (tmp_path / "archive").exists()


def test_each_setting_that_cannot_be_used_is_a_finding(tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text('theme = "purple"\ncaller_id = 5\n')
    found = files.examine_settings(load(settings))
    assert [one.verdict for one in found] == [Verdict.WRONG, Verdict.WRONG]
    assert "line 2: caller_id must be" in found[1].text
    assert found[1].mend


@posix
def test_a_policy_that_anybody_may_write_is_a_finding(tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("[locked]\ntheme = 'dark'\n")
    policy.chmod(0o666)
    loaded = load(tmp_path / "settings.toml", policy, administrators=frozenset({0, os.getuid()}))
    found = files.examine_settings(loaded)[1]
    assert (found.check, found.verdict) == ("policy", Verdict.WRONG)
    assert "may write to" in found.text


def test_a_whole_archive_is_fine(tmp_path: Path) -> None:
    archive_with(tmp_path / "a.sqlite", [sighting(1, datetime.now(UTC), ReservationStatus.TIMEOUT)]).close()
    assert only(files.examine_archives(tmp_path)).verdict is Verdict.FINE


def test_an_archive_whose_counts_are_wrong_and_one_that_is_none_are_found(tmp_path: Path) -> None:
    connection = archive_with(tmp_path / "a.sqlite", [sighting(1, datetime.now(UTC), ReservationStatus.TIMEOUT)])
    connection.execute("UPDATE tally_by_route SET count = 99")
    connection.close()
    (tmp_path / "b.sqlite").write_text("not a database at all")
    found = files.examine_archives(tmp_path)
    assert [one.verdict for one in found] == [Verdict.WRONG, Verdict.WRONG]
    assert "counts" in found[0].text
    assert "export" in found[0].mend
    assert "sets it aside" in found[1].mend


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that nobody, not even root, can write")
def test_a_folder_that_cannot_be_written_is_found() -> None:
    found = only(files.examine_archives(Path("/proc/agent-console/archive")))
    assert found.verdict is Verdict.WRONG
    assert "Nothing can be kept in" in found.text
    assert found.mend


@posix
def test_what_others_may_open_is_named_with_the_command_that_mends_it(tmp_path: Path) -> None:
    folder, file = tmp_path / "folder", tmp_path / "folder" / "settings.toml"
    folder.mkdir()
    folder.chmod(0o755)
    file.touch()
    file.chmod(0o640)
    found = files.examine_permissions((folder, file, tmp_path / "missing"))
    assert [one.mend for one in found] == [f"chmod 700 '{folder}'", f"chmod 600 '{file}'"]
    folder.chmod(0o700)
    file.chmod(0o600)
    assert only(files.examine_permissions((folder, file))).verdict is Verdict.FINE
