"""`agent-console config show|check|reference|path`: settings and policy from the command line.

Owns the options and the forms of what is printed. It changes no file and shows no window.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from agent_console.errors import SettingsError
from agent_console.machine import paths
from agent_console.settings import Loaded, Problem, load
from agent_console.settings.layer import check_values, parse, read
from agent_console.settings.policy import DEFAULTS, LOCKED, other_writer, policy_of
from agent_console.settings.reference import reference
from agent_console.settings.table import as_plain, table, value_of

_EPILOG = """\
A policy is the machine's own file (config path names it); only administrators may be able to write it. It has
[defaults], which a user may change, and [locked], which they may not.
exit codes: 0 done, 2 something in the file cannot be used.
"""


def main(
    parser: argparse.ArgumentParser,
    arguments: Sequence[str],
    *,
    settings_file: Path | None = None,
    policy_file: Path | None = None,
) -> int:
    """Run one command with the words that follow `config`; returns 2 where a checked file has a problem.

    The files are this computer's own where none are given.
    """
    add_commands(parser)
    options = parser.parse_args(arguments)
    settings_file = settings_file or paths.settings_file()
    policy_file = policy_file or paths.policy_file()
    if options.command == "path":
        _say(f"settings  {settings_file}", f"policy    {policy_file}")
        return 0
    if options.command == "reference":
        _say(reference())
        return 0
    if options.command == "check":
        return _check(options.file or settings_file, is_policy=options.policy)
    return _show(load(settings_file, policy_file), as_json=options.json)


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Give the parser of the words after ``config`` its commands and their options."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EPILOG
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    show = commands.add_parser("show", help="every setting in force and where it came from", allow_abbrev=False)
    show.add_argument("--json", action="store_true", help="for programs")
    check = commands.add_parser("check", help="say what in a file cannot be used", allow_abbrev=False)
    check.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="settings or a policy (default: your settings)"
    )
    check.add_argument("--policy", action="store_true", help="it is a policy, whatever is in it")
    commands.add_parser("reference", help="what every setting is, as Markdown", allow_abbrev=False)
    commands.add_parser("path", help="where the files are", allow_abbrev=False)


def _show(loaded: Loaded, *, as_json: bool) -> int:
    shown = {key: (as_plain(value_of(loaded.settings, key)), loaded.origin(key)) for key in table()}
    if as_json:
        document = {
            "settings_file": str(loaded.file),
            "policy_file": str(loaded.policy_file),
            "settings": {key: {"value": value, "origin": origin.value} for key, (value, origin) in shown.items()},
            "problems": [_plain(problem) for problem in loaded.problems],
        }
        _say(json.dumps(document, indent=2, ensure_ascii=False))
        return 0
    texts = {key: json.dumps(value, ensure_ascii=False) for key, (value, _) in shown.items()}
    key_width, value_width = max(map(len, texts)), min(40, max(map(len, texts.values())))
    for key, (_, origin) in shown.items():
        _say(f"{key:<{key_width}}  {texts[key]:<{value_width}}  {origin.value}")
    for problem in loaded.problems:
        print(problem, file=sys.stderr)
    return 0


def _check(file: Path, *, is_policy: bool) -> int:
    try:
        text = read(file)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SettingsError(f"{file} cannot be read: {reason}.", field=str(file)) from error
    raw, kept, problems = parse(file, text)
    is_policy = is_policy or file.name == paths.policy_file().name or bool(raw.keys() & {DEFAULTS, LOCKED})
    if is_policy:
        problems = (*policy_of(file, text).problems, *_installed(file))
    else:
        problems += check_values(file, raw, kept)[1]
    for problem in sorted(problems, key=lambda one: one.line or 0):
        print(problem)
    serious = [problem for problem in problems if not problem.is_note]
    if not problems:
        _say(f"{file}: nothing is wrong.")
    return 2 if serious else 0


def _installed(file: Path) -> tuple[Problem, ...]:
    """Say whether the machine's own policy would be followed; another file may lie anywhere."""
    writer = other_writer(file) if file == paths.policy_file() else ""
    return (Problem(file, f"It would not be followed: {writer}"),) if writer else ()


def _plain(problem: Problem) -> dict[str, Any]:
    return {"file": str(problem.file), "line": problem.line, "key": problem.key, "text": problem.text}


def _say(*lines: str) -> None:
    print(*lines, sep="\n")
