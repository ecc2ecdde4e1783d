"""Words in the language of the window: what is counted, and what was said where there is no Qt.

Owns no words. Literals go through ``QCoreApplication.translate``, as everywhere in this package.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from agent_console.errors import ConsoleError
from agent_console.ui.plain import set_apart
from agent_console.wording import Said


def counted(context: str, many: str, one: str, count: int) -> str:
    """Return words about a number in the form that the language has for it; ``%Ln`` in them is the number.

    ``many`` and ``one`` are what English says; other languages may have up to six forms.
    """
    text = QCoreApplication.translate(context, many, one, count)
    if count == 1 and text == many.replace("%Ln", QLocale().toString(count)):
        return one.replace("%Ln", QLocale().toString(count))
    return text


def translated(context: str, text: str) -> str:
    """Return a text of a table, which was marked for translation where it stands."""
    return QCoreApplication.translate(context, text)


def told(words: str) -> str:
    """Return words in the language of the window; what was not marked for translation stays as it is."""
    if not isinstance(words, Said):
        return words
    text = translated(words.context, words.pattern)
    return text.format(**{name: _filled_in(value) for name, value in words.values.items()}) if words.values else text


def _filled_in(value: object) -> str:
    """Return a value for a sentence: words in the window's language, paths, addresses and numbers as they are."""
    return told(value) if isinstance(value, Said) else set_apart(str(value))


def told_error(error: ConsoleError | None) -> str:
    """Return what went wrong and what can be done; empty for none."""
    return " ".join(told(part) for part in (error.title, error.detail) if part) if error is not None else ""
