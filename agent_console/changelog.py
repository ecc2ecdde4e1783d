"""CHANGELOG.md as values: what each release brought, in words for people.

Owns the reading of its form (Keep a Changelog). It knows nothing of where the file is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

UNRELEASED = "Unreleased"

_RELEASE = re.compile(r"## \[?([^\]\s]+)\]?(?: - (\d{4}-\d{2}-\d{2}))?\s*")
_MARKED = re.compile(r"(\*\*|`|\*)(\S(?:.*?\S)?)\1")


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under one heading (Added, Changed, Fixed …), each a plain line."""

    title: str
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """One release; ``day`` is empty where none is written, ``version`` is ``Unreleased`` for what is to come."""

    version: str
    day: str
    sections: tuple[Section, ...]


def read(text: str) -> tuple[Release, ...]:
    """Return the releases, the newest first as they are written; what is no entry of a section is left out."""
    releases: list[Release] = []
    for line in _whole_lines(text):
        begun = _RELEASE.fullmatch(line)
        if begun is not None:
            releases.append(Release(begun[1], begun[2] or "", ()))
        elif releases and line.startswith("### "):
            last = releases[-1]
            releases[-1] = Release(last.version, last.day, (*last.sections, Section(line[4:].strip(), ())))
        elif releases and releases[-1].sections and line.startswith("- "):
            last = releases[-1]
            *before, section = last.sections
            longer = Section(section.title, (*section.entries, _MARKED.sub(r"\2", line[2:])))
            releases[-1] = Release(last.version, last.day, (*before, longer))
    return tuple(releases)


def _whole_lines(text: str) -> list[str]:
    """Return the lines with what is continued under an entry joined to it."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("  ") and lines and lines[-1].startswith("- "):
            lines[-1] += " " + line.strip()
        else:
            lines.append(line.rstrip())
    return lines
