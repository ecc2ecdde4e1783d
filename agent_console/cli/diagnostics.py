"""`agent-console diagnostics`: what this computer can tell without a running console, into a file or to be read.

Owns the options. What a running console knows is in its menu: *Diagnostics*.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from agent_console.archive.export.whole_file import whole_file
from agent_console.diagnostics import report
from agent_console.machine import paths
from agent_console.settings import load


def main(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> int:
    """Write the report; returns 0, or raises ConsoleError where the file cannot be written."""
    parser.description = "Versions and settings, with what is nobody's business blacked out."
    parser.add_argument("--output", type=Path, metavar="FILE", help="where to (default: standard output)")
    options = parser.parse_args(arguments)
    loaded = load(paths.settings_file(), paths.policy_file())
    text = report.report([report.versions(), report.settings(loaded)])
    if options.output is None:
        sys.stdout.write(text)
        return 0
    with whole_file(options.output) as file:
        file.write_text(text, encoding="utf-8")
    print(f"Written to {options.output}. Read it before you send it.")  # noqa: T201
    return 0
