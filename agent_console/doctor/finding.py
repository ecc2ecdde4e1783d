"""What a check came to.

Owns the value.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    """How it is; a note is nothing wrong and nothing proven either: switched off, or not known here."""

    FINE = "fine"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """``check`` is one word, ``text`` what was seen, ``mend`` what to do where something is wrong."""

    check: str
    verdict: Verdict
    text: str
    mend: str = ""


def fine(check: str, text: str) -> Finding:
    """Return that something works."""
    return Finding(check, Verdict.FINE, text)


def note(check: str, text: str) -> Finding:
    """Return what is neither wrong nor proven."""
    return Finding(check, Verdict.NOTE, text)


def wrong(check: str, text: str, mend: str) -> Finding:
    """Return what is wrong, and what to do about it."""
    return Finding(check, Verdict.WRONG, text, mend)
