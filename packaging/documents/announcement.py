"""The announcement of this version, from the changelog: `make announcement PAGE=https://…`.

Owns how it is made. Its form is docs/updates.md's, and it is read back before it is believed.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from agent_console import __version__, changelog
from agent_console.changelog import UNRELEASED, Release
from agent_console.updates import announcement

CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"


def main(arguments: list[str]) -> int:
    """Print it; raises SystemExit where it would not be understood."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", help="where people find the version, https")
    page = parser.parse_args(arguments).page
    text = announced(changelog.read(CHANGELOG.read_text(encoding="utf-8")), __version__, page)
    if announcement.read(text.encode()).page != page:
        raise SystemExit(f"announcement: {page} is no page that a console would open")
    sys.stdout.write(text)
    return 0


def announced(releases: tuple[Release, ...], version: str, page: str) -> str:
    """Return the JSON for a version; it has what is unreleased where it has no release of its own."""
    own = [release for release in releases if release.version == version]
    release = (own or [release for release in releases if release.version == UNRELEASED])[0]
    new = [entry for section in release.sections for entry in section.entries]
    told = {"version": version, "day": release.day, "page": page, "new": new[: announcement.MOST_ENTRIES]}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
