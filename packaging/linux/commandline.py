"""The command line as data, read from the program's own parsers: for the manual page and the completions.

Owns no word of it. What argparse keeps to itself (its actions) is read here and nowhere else.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agent_console.cli import config as config_cli
from agent_console.cli import history_options
from agent_console.cli import main as cli
from agent_console.cli import updates as updates_cli
from agent_console.simulator import cli as simulator_cli

PROGRAM = "agent-console"
Parsers = dict[tuple[str, ...], argparse.ArgumentParser]


@dataclass(frozen=True, slots=True)
class Option:
    """One option or positional word. ``metavar`` is empty for a switch; ``takes`` is ``file``, ``folder`` or empty."""

    names: tuple[str, ...]
    metavar: str
    choices: tuple[str, ...]
    takes: str
    help: str


@dataclass(frozen=True, slots=True)
class Command:
    """What may follow the words of ``path``; the program itself has none."""

    path: tuple[str, ...]
    help: str
    epilog: str
    options: tuple[Option, ...]


def commands() -> list[Command]:
    """Return every command after the program itself, each before those under it."""
    whole = cli.make_parser()
    instead: Parsers = {("simulate",): simulator_cli.make_parser()}
    filling = {
        "history": history_options.add_commands,
        "config": config_cli.add_commands,
        "updates": updates_cli.add_options,
    }
    for word, fill in filling.items():
        instead[(word,)] = argparse.ArgumentParser(prog=f"{PROGRAM} {word}")
        fill(instead[(word,)])
    return list(_walk(whole, (), whole.description or "", instead))


def children(command: Command, among: list[Command]) -> list[Command]:
    """Return the commands right under one."""
    depth = len(command.path) + 1
    return [each for each in among if len(each.path) == depth and each.path[:-1] == command.path]


def _walk(
    parser: argparse.ArgumentParser,
    path: tuple[str, ...],
    told: str,
    instead: Parsers,
) -> Iterator[Command]:
    parser = instead.get(path, parser)
    actions = parser._actions  # noqa: SLF001  argparse has no public way to its own options
    options = tuple(_option(each) for each in actions if not isinstance(each, argparse._SubParsersAction))  # noqa: SLF001
    yield Command(path, told, parser.epilog or "", options)
    for group in actions:
        if not isinstance(group, argparse._SubParsersAction):  # noqa: SLF001
            continue
        helps = {each.dest: each.help or "" for each in group._choices_actions}  # noqa: SLF001
        for name, below in group.choices.items():
            yield from _walk(below, (*path, name), helps.get(name, ""), instead)


def _option(action: argparse.Action) -> Option:
    metavar = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    choices = tuple(str(choice) for choice in action.choices or ())
    takes = ("folder" if metavar == "DIR" else "file") if action.type is Path else ""
    said = (action.help or "") % {"default": action.default, "prog": PROGRAM}
    return Option(tuple(action.option_strings), "" if action.nargs == 0 else metavar, choices, takes, said)
