"""The settings of one start, read before the first paint.

Owns what a console starts with. Most have no settings file: then no parser is imported.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from agent_console.settings.problems import Problem
from agent_console.settings.values import Settings


@dataclass(frozen=True)
class Loaded:
    """The settings in force and what was wrong with their files."""

    settings: Settings = field(default_factory=Settings)
    problems: tuple[Problem, ...] = ()


def load(file: Path) -> Loaded:
    """Read the settings; what cannot be used is told, and the rest is used."""
    if not file.exists():
        return Loaded()
    # The first paint comes 30 ms sooner without msgspec and tomllib.
    from agent_console.settings.layer import read_layer  # noqa: PLC0415
    from agent_console.settings.table import build  # noqa: PLC0415

    layer = read_layer(file)
    return Loaded(build(layer.values), tuple(problem for problem in layer.problems if not problem.is_note))
