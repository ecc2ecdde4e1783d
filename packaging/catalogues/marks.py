"""The strings that the source marks for translation, found in its syntax trees.

Owns what counts as a mark. lupdate reads Python by itself, but finds nothing inside of f-strings, no plural, and no
call with a dotted argument.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SOURCES = Path(__file__).parents[2] / "agent_console"
#: The simulator's words are for the terminal, and in English.
LEFT_OUT = "simulator"
#: Functions that take a context and a literal.
MARKS = frozenset({"translate", "said", "QT_TRANSLATE_NOOP"})
#: As they do, and then the English singular.
COUNTED = "counted"
#: Where words are translated that were marked elsewhere.
TRANSLATING = SOURCES / "ui" / "translating.py"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A string; ``singular`` is what English says of one, empty for what is not counted."""

    context: str
    text: str
    singular: str = ""

    def as_call(self) -> str:
        """Return it in the one form that lupdate surely reads, a number making it a plural."""
        if not self.singular:
            return f"translate({self.context!r}, {self.text!r})"
        return f"translate({self.context!r}, {self.text!r}, {self.singular!r}, 1)"


def marks() -> list[Mark]:
    """Return every string of the program once, in order; SystemExit names a call that has no literal."""
    files = (file for file in SOURCES.rglob("*.py") if file.relative_to(SOURCES).parts[0] != LEFT_OUT)
    return sorted({mark for file in files if file != TRANSLATING for mark in _marks_of(file)})


def _marks_of(file: Path) -> Iterator[Mark]:
    source = file.read_text(encoding="utf-8")
    if not any(f"{name}(" in source for name in (*MARKS, COUNTED)):
        return
    for call in ast.walk(ast.parse(source)):
        # A method of texts is called translate, too; it has one argument.
        if not isinstance(call, ast.Call) or len(call.args) < 2:
            continue
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        if name in MARKS or name == COUNTED:
            wanted = call.args[: 3 if name == COUNTED else 2]
            texts = [arg.value for arg in wanted if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            if len(texts) < len(wanted):
                raise SystemExit(f"{file}:{call.lineno}: {name} needs literals; translated() is for marked data")
            yield Mark(*texts)
