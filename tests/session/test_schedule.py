from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.session.schedule import (
    BACKOFF_AVAILABLE_S,
    BACKOFF_SPREAD,
    BACKOFF_UNAVAILABLE_S,
    REFUSED_MOST_S,
    Schedule,
)

SEEDS = st.integers(0, 10_000)
PRESSED = 60


def schedule(seed: int = 1) -> Schedule:
    return Schedule(random.Random(seed))  # noqa: S311  jitter


def pressed(seed: int = 1) -> Schedule:
    """A pace whose server had next to nothing left for some time."""
    paced = schedule(seed)
    for _ in range(PRESSED):
        paced.after_answer_s(is_busy=True, remaining=0, limit=100)
    return paced


@given(SEEDS)
def test_a_fleet_starts_spread_over_a_second(seed: int) -> None:
    assert 0.0 <= schedule(seed).first_delay_s() <= 1.0


@given(SEEDS, st.booleans())
def test_the_pace_follows_whether_work_can_come(seed: int, is_busy: bool) -> None:
    base_s = 1.0 if is_busy else 5.0
    assert 0.9 * base_s <= schedule(seed).after_answer_s(is_busy=is_busy) <= 1.1 * base_s


@given(SEEDS, st.integers(1, 60), st.booleans())
def test_backoff_grows_to_a_low_cap(seed: int, failures: int, is_busy: bool) -> None:
    paced = schedule(seed)
    assert paced.after_failure_s(is_busy=is_busy) <= 1.0
    cap_s = BACKOFF_AVAILABLE_S if is_busy else BACKOFF_UNAVAILABLE_S
    for _ in range(failures):
        assert BACKOFF_SPREAD <= paced.after_failure_s(is_busy=is_busy) <= cap_s
    late_s = [paced.after_failure_s(is_busy=is_busy) for _ in range(20)][5:]
    assert all(BACKOFF_SPREAD * cap_s <= pause_s <= cap_s for pause_s in late_s)
    assert len(set(late_s)) == len(late_s)


def test_an_answer_ends_the_backoff() -> None:
    paced = schedule()
    for _ in range(10):
        paced.after_failure_s(is_busy=True)
    paced.after_answer_s(is_busy=True)
    assert paced.after_failure_s(is_busy=True) <= 1.0


def test_who_gets_no_offers_slows_down_first() -> None:
    paced = schedule()
    for _ in range(3):
        busy_s = paced.after_answer_s(is_busy=True, remaining=10, limit=100)
        idle_s = paced.after_answer_s(is_busy=False, remaining=10, limit=100)
    assert busy_s <= 1.5
    assert idle_s >= 20.0
    assert paced.stretch_beside() >= 4.0


@given(SEEDS)
def test_a_lasting_lack_of_requests_stretches_the_pace_four_times(seed: int) -> None:
    assert 3.6 <= pressed(seed).after_answer_s(is_busy=True, remaining=0, limit=100) <= 4.4
    assert pressed(seed).after_answer_s(is_busy=False, remaining=0, limit=100) >= 45.0


def test_plenty_of_requests_bring_the_pace_back() -> None:
    paced = pressed()
    for _ in range(40):
        pause_s = paced.after_answer_s(is_busy=True, remaining=100, limit=100)
    assert pause_s <= 1.1
    assert paced.stretch_beside() == pytest.approx(1.0)


def test_refusals_slow_down_and_answers_that_count_nothing_bring_the_pace_back() -> None:
    paced = schedule()
    for _ in range(10):
        pause_s = paced.after_refusal_s(is_busy=True, retry_after_s=None)
    assert pause_s >= 3.6
    for _ in range(PRESSED):
        pause_s = paced.after_answer_s(is_busy=True)
    assert pause_s <= 1.1


def test_refusals_without_end_slow_down_even_those_with_offers() -> None:
    paced = pressed()
    for _ in range(10):
        pause_s = paced.after_refusal_s(is_busy=True, retry_after_s=None)
    assert pause_s >= 9.0
    assert paced.after_refusal_s(is_busy=False, retry_after_s=None) == REFUSED_MOST_S


def test_concurrency_counts_once_it_was_too_much() -> None:
    paced = schedule()
    assert paced.after_answer_s(is_busy=True, concurrent=90) <= 1.1
    assert paced.stretch_beside() == pytest.approx(1.0)
    paced.after_refusal_s(is_busy=True, retry_after_s=None, concurrent=100)
    for _ in range(PRESSED):
        pause_s = paced.after_answer_s(is_busy=True, concurrent=95)
    assert pause_s >= 3.6
    for _ in range(PRESSED):
        pause_s = paced.after_answer_s(is_busy=True, concurrent=5)
    assert pause_s <= 1.1


@given(SEEDS, st.floats(0, 600), st.booleans())
def test_the_servers_own_time_is_kept(seed: int, retry_after_s: float, is_busy: bool) -> None:
    assert schedule(seed).after_refusal_s(is_busy=is_busy, retry_after_s=retry_after_s) >= retry_after_s


@given(SEEDS, st.integers(-5, 200), st.integers(-1, 100), st.integers(0, 500))
def test_no_header_breaks_the_pace(seed: int, remaining: int, limit: int, concurrent: int) -> None:
    paced = schedule(seed)
    for _ in range(5):
        pause_s = paced.after_answer_s(is_busy=True, remaining=remaining, limit=limit, concurrent=concurrent)
        assert 0.9 <= pause_s <= 11.0


@given(SEEDS)
def test_an_office_that_comes_back_asks_no_more_often_than_before(seed: int) -> None:
    for paced, is_busy, most_s in (
        (schedule(seed), True, 1.1),
        (schedule(seed), False, 5.5),
        (pressed(seed), True, 4.4),
        (pressed(seed), False, BACKOFF_UNAVAILABLE_S),
    ):
        pauses_s = [paced.after_network_change_s(is_busy=is_busy) for _ in range(50)]
        assert 0.0 <= min(pauses_s) < max(pauses_s) <= most_s
        # Spread over the whole interval of the moment, and not all at its beginning.
        assert max(pauses_s) > 0.6 * most_s


def test_a_change_of_the_network_ends_the_backoff() -> None:
    paced = schedule()
    for _ in range(10):
        paced.after_failure_s(is_busy=True)
    paced.after_network_change_s(is_busy=True)
    assert paced.after_failure_s(is_busy=True) <= 1.0


@given(SEEDS, st.floats(0, 20), st.booleans())
def test_what_took_long_to_fail_is_asked_again_a_breath_after_its_end(seed: int, took_s: float, is_busy: bool) -> None:
    paced = schedule(seed)
    for _ in range(6):
        pause_s = paced.after_failure_s(is_busy=is_busy, took_s=took_s)
        cap_s = BACKOFF_AVAILABLE_S if is_busy else BACKOFF_UNAVAILABLE_S
        assert took_s + BACKOFF_SPREAD <= pause_s <= max(cap_s, took_s + 1.0)


@given(SEEDS)
def test_a_fleet_that_began_together_does_not_look_together_for_what_it_missed(seed: int) -> None:
    for paced, most_s in ((schedule(seed), 60.0), (pressed(seed), 160.0)):
        pauses_s = [paced.look_again_after_s() for _ in range(50)]
        assert 0.4 * most_s <= min(pauses_s) < max(pauses_s) <= most_s
        assert max(pauses_s) - min(pauses_s) > most_s / 4
