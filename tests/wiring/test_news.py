"""What is new is told once after an upgrade, and only what is new."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_console.changelog import UNRELEASED, Release, Section
from agent_console.ui.news import news_text
from agent_console.wiring.news import news_since_last_start, releases_between


def _release(version: str, entry: str = "A thing", day: str = "") -> Release:
    return Release(version, day, (Section("Added", (entry,)),))


RELEASES = (_release("1.10.0", "Tenth"), _release("1.9.1"), _release("1.9.0"), Release("1.8.0", "", ()))


def test_a_first_start_has_no_news_and_is_remembered(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "last-version"
    assert news_since_last_start(file, "1.9.0", RELEASES) == ()
    assert file.read_text(encoding="utf-8") == "1.9.0\n"


def test_after_an_upgrade_they_are_told_once(tmp_path: Path) -> None:
    file = tmp_path / "last-version"
    news_since_last_start(file, "1.9.0", RELEASES)
    told = news_since_last_start(file, "1.10.0", RELEASES)
    assert [release.version for release in told] == ["1.10.0", "1.9.1"]
    assert news_since_last_start(file, "1.10.0", RELEASES) == ()


@pytest.mark.parametrize(
    ("before", "version", "told"),
    [
        ("1.10.0", "1.9.0", []),
        ("1.9.0", "1.9.1", ["1.9.1"]),
        ("nonsense", "1.9.0", ["1.9.0"]),
        ("1.7.0", "1.8.0", []),
    ],
)
def test_only_what_lies_between(before: str, version: str, told: list[str]) -> None:
    assert [release.version for release in releases_between(before, version, RELEASES)] == told


def test_what_is_not_released_belongs_to_the_version_that_runs() -> None:
    releases = (_release(UNRELEASED), *RELEASES)
    assert [each.version for each in releases_between("1.9.1", "1.10.0", releases)] == [UNRELEASED, "1.10.0"]
    assert news_text("1.11.0", releases[:1]).startswith("1.11.0\n")


def test_a_file_that_cannot_be_kept_brings_no_news_at_every_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert news_since_last_start(tmp_path / "file" / "last-version", "1.10.0", RELEASES) == ()


def test_news_are_written_out_as_lines() -> None:
    text = news_text("1.10.0", (_release("1.10.0", "Tenth", day="2026-03-01"),))
    assert text == "1.10.0  ·  2026-03-01\n\nAdded\n•  Tenth"
