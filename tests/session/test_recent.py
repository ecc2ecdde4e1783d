"""A memory of the newest so many."""

from __future__ import annotations

from agent_console.session.recent import Recent


def test_the_one_that_was_set_longest_ago_is_forgotten_first() -> None:
    recent = Recent[str, int](3)
    for place, key in enumerate("abcad"):
        recent[key] = place
    assert list(recent.items()) == [("c", 2), ("a", 3), ("d", 4)]


def test_many_at_once_leave_the_last_ones() -> None:
    recent = Recent[int, None](3)
    recent.update(dict.fromkeys(range(10)))
    assert list(recent) == [7, 8, 9]
