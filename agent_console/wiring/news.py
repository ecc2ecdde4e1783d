"""What is new since this user last started the program: asked once after an upgrade.

Owns the file that remembers the version that was last started, and the choice of releases. It shows nothing.
"""

from __future__ import annotations

import re
from pathlib import Path

from agent_console.changelog import UNRELEASED, Release

_NUMBERS = re.compile(r"\d+(\.\d+)*")


def news_since_last_start(file: Path, version: str, releases: tuple[Release, ...]) -> tuple[Release, ...]:
    """Return what came with this version since the one that the file remembers, and remember this one.

    Nothing at a first start, in the same version, after a step back, and where the file cannot be read or written: then
    it would be told at every start.
    """
    try:
        before = file.read_text(encoding="utf-8").strip() if file.is_file() else ""
        if before != version:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"{version}\n", encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ()
    return releases_between(before, version, releases) if before else ()


def releases_between(before: str, version: str, releases: tuple[Release, ...]) -> tuple[Release, ...]:
    """Return the releases after one version up to another, without empty ones; what is to come is the newer one's."""
    first, last = _numbers(before), _numbers(version)
    return tuple(
        release
        for release in releases
        if release.sections and first < (last if release.version == UNRELEASED else _numbers(release.version)) <= last
    )


def _numbers(version: str) -> tuple[int, ...]:
    found = _NUMBERS.match(version)
    return tuple(int(part) for part in found[0].split(".")) if found is not None else ()
