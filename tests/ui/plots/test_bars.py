"""Scales, grouping and places of bars."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from agent_console.history.figures import HourOfOffers
from agent_console.ui.plots.bars import labels_shown, nice_step, place_at, slots_of


@pytest.fixture
def berlin() -> Iterator[None]:
    """The computer stands in Berlin, as the operating system says it."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.mark.parametrize(("highest", "step"), [(0, 1), (3, 1), (4, 2), (15, 5), (16, 10), (61, 50), (1_000, 500)])
def test_steps_are_round_and_reach_the_highest_bar(highest: int, step: int) -> None:
    assert nice_step(highest) == step


def test_hours_without_an_offer_have_a_slot_too() -> None:
    hours = (HourOfOffers(begins_at=NOON, accepted=2), HourOfOffers(begins_at=NOON + timedelta(hours=3), missed=1))
    slots = slots_of(hours, 48)
    assert [slot.parts for slot in slots] == [(2, 0, 0, 0), (0, 0, 0, 0), (0, 0, 0, 0), (0, 1, 0, 0)]
    assert (slots[0].since, slots[-1].until) == (NOON, NOON + timedelta(hours=4))


def test_a_month_fits_and_loses_no_offer() -> None:
    hours = tuple(HourOfOffers(begins_at=NOON + timedelta(hours=n), accepted=1, other=n % 2) for n in range(744))
    slots = slots_of(hours, 48)
    assert len(slots) <= 48
    assert [sum(slot.parts[part] for slot in slots) for part in range(4)] == [744, 0, 0, 372]
    assert all(one.until == two.since for one, two in zip(slots, slots[1:], strict=False))
    assert all(slot.since.astimezone().hour == 0 for slot in slots[1:])


@pytest.mark.parametrize(("day", "hours_long"), [("2026-03-29", 23), ("2026-10-25", 25)])
def test_a_change_of_the_clock_makes_one_slot_shorter_or_longer_and_loses_no_hour(
    berlin: None, day: str, hours_long: int
) -> None:
    first = datetime.fromisoformat(f"{day}T12:00").astimezone(UTC) - timedelta(days=3)
    hours = tuple(HourOfOffers(begins_at=first + timedelta(hours=n), accepted=1) for n in range(6 * 24))
    for most in (7, 48, 200):
        slots = slots_of(hours, most)
        assert sum(slot.parts[0] for slot in slots) == len(hours)
        assert all(one.until == two.since for one, two in pairwise(slots))
    days = slots_of(hours, 7)[1:-1]
    assert [(slot.until - slot.since) // timedelta(hours=1) for slot in days if slot.parts[0] != 24] == [hours_long]
    assert all(slot.since.astimezone().hour == 0 for slot in days)


def test_no_hours_are_no_slots() -> None:
    assert slots_of((), 48) == ()


def test_labels_leave_each_other_room() -> None:
    assert labels_shown([10, 10, 10], 300) == {0, 1, 2}
    assert labels_shown([50] * 10, 200) == {0, 4, 8}
    assert labels_shown([], 100) == frozenset()


def test_a_place_is_found_only_inside() -> None:
    assert [place_at(x, 100, 4) for x in (-1, 0, 24.9, 25, 99.9, 100)] == [None, 0, 0, 1, 3, None]
    assert place_at(5, 100, 0) is None
