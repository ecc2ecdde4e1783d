"""What is wrong with a settings file, as something that can be told.

Owns the one value. The classes of this package that are imported before the first paint have no slots: a class with
slots is made twice.
"""

from __future__ import annotations

from pathlib import Path

from agent_console.lean import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing that cannot be used, in whole sentences that a window can translate (`wording`).

    ``key`` is dotted as in the table of settings, empty where the whole file is meant; ``line`` counts from 1, None
    where it is not known. ``is_note``: nothing is lost by it (a key of another version of the program).
    """

    file: Path
    text: str
    key: str = ""
    line: int | None = None
    is_note: bool = False

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line is not None else str(self.file)
        return f"{place}: {self.text}"
