"""Words that are made where there is no Qt, to be translated where they are shown.

Owns their form: a text that is English by itself (in logs, in the terminal) and remembers what it was made of. It
translates nothing; `ui.translating` does.
"""

from __future__ import annotations

from typing import Any, Self


class Said(str):
    """An English text marked for translation; with ``values`` it is filled in, and ``pattern`` still has the places."""

    __slots__ = ("context", "pattern", "values")

    context: str
    pattern: str
    values: dict[str, Any]

    def __new__(cls, context: str, pattern: str, values: dict[str, Any] | None = None) -> Self:
        """Fill the pattern in where there are values."""
        made = super().__new__(cls, pattern if values is None else pattern.format(**values))
        made.context, made.pattern, made.values = context, pattern, values or {}
        return made

    def format(self, *args: Any, **values: Any) -> Said:
        """Fill in the places; they are named, because another language has another order."""
        # Only those can be put in another order.
        if args:
            raise TypeError("places in words have names")
        return Said(self.context, self.pattern, values)

    def __reduce__(self) -> tuple[type[Said], tuple[str, str, dict[str, Any] | None]]:
        return Said, (self.context, self.pattern, self.values or None)


def said(context: str, text: str) -> Said:
    """Mark a literal for translation; ``.format(name=…)`` fills it in."""
    return Said(context, text)


def words_of(error: Exception) -> str:
    """Return what an exception says, still marked for translation where it was."""
    return next((words for words in error.args[:1] if isinstance(words, Said)), str(error))
