"""A SID while it is typed: how far it is, and that it is another's."""

from __future__ import annotations

import pytest

from agent_console.accounts.sid_hints import Hint, SidHint, hint_for
from agent_console.taskrouter.sids import ACCOUNT, API_KEY, WORKER, WORKSPACE


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("", SidHint(Hint.EMPTY)),
        ("W", SidHint(Hint.TYPING, missing=33)),
        ("WK12ab", SidHint(Hint.TYPING, missing=28)),
        ("  WK" + "a" * 32 + " ", SidHint(Hint.RIGHT)),
        ("WS" + "a" * 32, SidHint(Hint.OTHER_KIND, kind=WORKSPACE)),
        ("AC" + "a" * 32, SidHint(Hint.OTHER_KIND, kind=ACCOUNT)),
        ("WK12xy", SidHint(Hint.WRONG)),
        ("WK" + "a" * 33, SidHint(Hint.WRONG)),
        ("alice@example.org", SidHint(Hint.WRONG)),
    ],
)
def test_a_workers(typed: str, hint: SidHint) -> None:
    assert hint_for(typed, WORKER) == hint


def test_one_of_two_kinds_is_enough() -> None:
    assert hint_for("SK" + "a" * 32, ACCOUNT, API_KEY).hint is Hint.RIGHT
