"""The changelog as people read it."""

from __future__ import annotations

from pathlib import Path

from agent_console import __version__, changelog

TEXT = """\
# Changelog

The form follows Keep a Changelog.

## Unreleased

### Added
- A **bold** thing with `agent-console demo`,
  continued here.
- Another: 3 * 4.

## [1.2.0] - 2026-03-01

### Fixed
- It *no longer* falls over.

## 1.1.0
Nothing written.
"""


def test_releases_sections_and_entries() -> None:
    unreleased, newest, oldest = changelog.read(TEXT)
    assert unreleased.version == changelog.UNRELEASED
    assert unreleased.sections == (
        changelog.Section("Added", ("A bold thing with agent-console demo, continued here.", "Another: 3 * 4.")),
    )
    assert (newest.version, newest.day) == ("1.2.0", "2026-03-01")
    assert newest.sections[0].entries == ("It no longer falls over.",)
    assert (oldest.version, oldest.day, oldest.sections) == ("1.1.0", "", ())


def test_our_own_is_read_whole() -> None:
    text = (Path(__file__).parents[1] / "CHANGELOG.md").read_text(encoding="utf-8")
    releases = changelog.read(text)
    assert releases[0].version in {changelog.UNRELEASED, __version__}
    entries = [entry for release in releases for section in release.sections for entry in section.entries]
    assert len(entries) == text.count("\n- ")
    assert not any("**" in entry or "`" in entry for entry in entries)
