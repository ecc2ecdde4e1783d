from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.session.schedule import BACKOFF_LEAST_S, BACKOFF_MOST_S, Schedule

SEEDS = st.integers(0, 10_000)


def schedule(seed: int = 1) -> Schedule:
    return Schedule(random.Random(seed))  # noqa: S311  jitter


@given(SEEDS)
def test_a_fleet_starts_spread_over_a_second(seed: int) -> None:
    assert 0.0 <= schedule(seed).first_delay_s() <= 1.0


@given(SEEDS, st.booleans())
def test_the_pace_follows_whether_work_can_come(seed: int, is_busy: bool) -> None:
    base_s = 1.0 if is_busy else 5.0
    assert 0.8 * base_s <= schedule(seed).after_answer_s(is_busy=is_busy) <= 1.2 * base_s


@given(SEEDS, st.integers(1, 60))
def test_backoff_grows_and_is_capped_at_ten_seconds(seed: int, failures: int) -> None:
    paced = schedule(seed)
    for _ in range(failures):
        assert BACKOFF_LEAST_S <= paced.after_failure_s() <= BACKOFF_MOST_S


def test_backoff_has_full_jitter_and_an_answer_ends_it() -> None:
    paced = schedule()
    late = [paced.after_failure_s() for _ in range(200)][10:]
    assert min(late) < 2.0
    assert max(late) > 8.0
    paced.after_answer_s(is_busy=True)
    assert paced.after_failure_s() <= 1.0


@pytest.mark.parametrize(
    ("remaining", "least", "most"), [(100, 0.8, 1.2), (20, 0.8, 1.2), (10, 2.0, 3.0), (0, 3.2, 4.8), (-5, 3.2, 4.8)]
)
def test_few_requests_left_stretch_the_pace_up_to_four_times(remaining: int, least: float, most: float) -> None:
    for seed in range(50):
        assert least <= schedule(seed).after_answer_s(is_busy=True, remaining=remaining, limit=100) <= most


def test_a_refusal_halves_the_pace_and_answers_bring_it_back() -> None:
    paced = schedule()
    assert paced.after_refusal_s(is_busy=True, retry_after_s=None) >= 1.6
    assert paced.after_answer_s(is_busy=True) >= 1.6
    for _ in range(20):
        paced.after_answer_s(is_busy=True)
    assert paced.after_answer_s(is_busy=True) <= 1.2


@given(SEEDS, st.floats(0, 600))
def test_the_servers_own_time_is_kept(seed: int, retry_after_s: float) -> None:
    assert schedule(seed).after_refusal_s(is_busy=True, retry_after_s=retry_after_s) >= retry_after_s
