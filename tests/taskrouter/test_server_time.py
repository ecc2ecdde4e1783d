from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.taskrouter.server_time import ServerClock

_NOON = datetime(2026, 3, 2, 12, 0, 0, tzinfo=UTC)
_ROUNDING_S = 1e-5

#: One answer: seconds until it is sent, then to the server, then back.
_ANSWERS = st.tuples(st.floats(0, 900), st.floats(0, 30), st.floats(0, 30))


def _date_header(server_now: float) -> datetime:
    return datetime.fromtimestamp(math.floor(server_now), UTC)


def _asked(clock: ServerClock, offset: float, answers: list[tuple[float, float, float]]) -> list[ServerClock]:
    clocks, now = [], 0.0
    for pause, there, back in answers:
        sent_at = now + pause
        stamped_at = sent_at + there
        now = stamped_at + back
        header = _date_header(stamped_at + offset)
        clock = clock.refined(header, sent_at=sent_at, received_at=now)
        clocks.append(clock)
    return clocks


@given(st.floats(0, 4e9), st.lists(_ANSWERS, min_size=1, max_size=20))
def test_the_bounds_always_contain_the_true_offset(offset: float, answers: list[tuple[float, float, float]]) -> None:
    widths = []
    for clock in _asked(ServerClock(), offset, answers):
        assert clock.earliest_s - _ROUNDING_S <= offset <= clock.latest_s + _ROUNDING_S
        assert clock.offset_s is not None
        assert clock.earliest_s <= clock.offset_s <= clock.latest_s
        widths.append(clock.latest_s - clock.earliest_s)
    assert widths == sorted(widths, reverse=True), "an answer never makes the estimate worse"
    assert widths[0] <= answers[0][1] + answers[0][2] + 1 + _ROUNDING_S


@given(st.floats(1e6, 4e9), st.floats(100, 1e6), st.lists(_ANSWERS, min_size=1, max_size=5))
def test_a_jump_starts_the_estimate_anew(offset: float, jump: float, answers: list[tuple[float, float, float]]) -> None:
    before = _asked(ServerClock(), offset, answers)[-1]
    for moved in (offset + jump, offset - jump):
        after = _asked(before, moved, [(1.0, 0.1, 0.1)])[-1]
        assert after.earliest_s - _ROUNDING_S <= moved <= after.latest_s + _ROUNDING_S
        assert after.latest_s - after.earliest_s <= 1.2 + _ROUNDING_S


def test_an_answer_that_says_nothing_new_changes_nothing() -> None:
    clock = ServerClock().refined(_NOON, sent_at=10.0, received_at=10.1)
    assert clock.refined(_NOON, sent_at=9.9, received_at=10.2) is clock


def test_before_the_first_answer_nothing_is_known() -> None:
    assert ServerClock().to_monotonic(_NOON) is None
    assert ServerClock().now(1.0) is None


def test_both_scales_lead_to_each_other() -> None:
    clock = ServerClock().refined(_NOON, sent_at=10.0, received_at=10.0)
    assert clock.now(10.0) == _NOON + timedelta(seconds=0.5)
    assert clock.to_monotonic(_NOON + timedelta(seconds=30)) == pytest.approx(39.5)
