"""What is to be said of a SID while it is typed.

Owns the judgement; the words for it are the window's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from agent_console.taskrouter.sids import KINDS, SID_LENGTH, SidKind


class Hint(Enum):
    """How far a SID has come."""

    EMPTY = "empty"
    TYPING = "typing"
    RIGHT = "right"
    OTHER_KIND = "other_kind"
    WRONG = "wrong"


@dataclass(frozen=True)
class SidHint:
    """``kind`` is what the text is a SID of, where it is another's; ``missing`` how many characters are."""

    hint: Hint
    kind: SidKind[str] | None = None
    missing: int = 0


def hint_for(text: str, *wanted: SidKind[str]) -> SidHint:
    """Judge what was typed so far, where a SID of any of these kinds is wanted."""
    typed = text.strip()
    if not typed:
        return SidHint(Hint.EMPTY)
    if any(kind.matches(typed) for kind in wanted):
        return SidHint(Hint.RIGHT)
    kind = next((kind for kind in KINDS if typed[:2] == kind.prefix), None)
    if kind is not None and kind.matches(typed):
        return SidHint(Hint.OTHER_KIND, kind=kind)
    begins = any(kind.prefix.startswith(typed[:2]) for kind in wanted)
    if begins and len(typed) < SID_LENGTH and re.fullmatch(r"[0-9a-fA-F]*", typed[2:]):
        return SidHint(Hint.TYPING, missing=SID_LENGTH - len(typed))
    return SidHint(Hint.WRONG)
