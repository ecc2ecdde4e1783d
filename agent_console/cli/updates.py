"""`agent-console updates`: whether a newer version is there, asked now.

Owns the options and the lines. It installs nothing, remembers nothing, and needs no display.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence

from agent_console import __version__
from agent_console.client.fetching import fetch
from agent_console.errors import SettingsError
from agent_console.machine import paths
from agent_console.settings import load
from agent_console.settings.declaring import https_problem
from agent_console.taskrouter.text import plain
from agent_console.updates import announcement
from agent_console.updates.announcement import Announcement

LONGEST_LINE = 300


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the job."""
    parser.add_argument("--url", metavar="URL", help="where versions are announced (default: the setting updates.url)")


def main(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> int:
    """Ask and tell; returns 0 whatever is there, or raises ConsoleError where nothing could be learnt."""
    parser.description = "Ask whether a newer version is there. Nothing is installed, and nothing is sent about you."
    add_options(parser)
    options = parser.parse_args(arguments)
    url = options.url or load(paths.settings_file(), paths.policy_file()).settings.updates.url
    if not url:
        raise SettingsError(
            "Nobody said where versions are announced.", "Set updates.url, or give --url.", field="--url"
        )
    problem = https_problem(url)
    if problem:
        raise SettingsError(f"The address {problem}.", field="--url")
    sys.stdout.write(told(announcement.read(asyncio.run(fetch(url, largest_bytes=announcement.LARGEST_BYTES)))))
    return 0


def told(announced: Announcement) -> str:
    """Return the lines about what is announced."""
    if not announcement.is_newer(announced.version, __version__):
        return f"This is the newest version: {__version__}.\n"
    day = f" ({announced.day})" if announced.day else ""
    lines = [f"Version {announced.version}{day} is there; this is {__version__}. Nothing was installed."]
    lines += [f"  {plain(entry, LONGEST_LINE)}" for entry in announced.new]
    lines += [announced.page] if announced.page else []
    return "\n".join(lines) + "\n"
