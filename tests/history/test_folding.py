"""What is learnt joins what was known, whatever comes first."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from agent_console.history.facts import Actor, Origin, Sighting, TaskFacts, Transition
from agent_console.history.folding import Story, fold, told
from agent_console.taskrouter.sids import ReservationSid, TaskSid, WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
TASK = TaskSid("WT" + "1" * 32)

moments = st.integers(-5_000, 600_000).map(lambda ms: NOON + timedelta(milliseconds=ms))
transitions = st.builds(
    Transition,
    status=st.sampled_from(S),
    at=moments,
    seen_at=moments,
    origin=st.sampled_from(Origin),
    actor=st.sampled_from(Actor),
    detail=st.sampled_from(("", "Lunch", "+14155550100")),
)


def sighting(*told_of: Transition, offered_at: datetime | None = None, task: TaskFacts | None = None) -> Sighting:
    return Sighting(
        sid=ReservationSid("WR" + "1" * 32),
        task_sid=TASK,
        worker_sid=WorkerSid("WK" + "1" * 32),
        offered_at=offered_at,
        transitions=told_of,
        task=task,
    )


def became(
    status: S, after_s: float, *, origin: Origin = Origin.LIST, actor: Actor = Actor.UNKNOWN, seen_s: float = 0.0
) -> Transition:
    at, seen_at = NOON + timedelta(seconds=after_s), NOON + timedelta(seconds=after_s + seen_s)
    return Transition(status=status, at=at, seen_at=seen_at, origin=origin, actor=actor)


def story(*sightings: Sighting) -> Story:
    stories = [known for known in map(told, sightings) if known is not None]
    return reduce(fold, stories)


sightings = st.builds(
    lambda many, offered_at: sighting(*many, offered_at=offered_at),
    st.lists(transitions, min_size=1, max_size=4),
    st.none() | moments,
)


@given(st.lists(sightings, min_size=1, max_size=4))
def test_the_order_of_what_is_seen_does_not_matter(seen: list[Sighting]) -> None:
    ways = {story(*order) for order in itertools.permutations(seen)}
    assert len(ways) == 1


@given(st.lists(sightings, min_size=1, max_size=4))
def test_what_is_seen_again_changes_nothing(seen: list[Sighting]) -> None:
    known = story(*seen)
    for again in map(told, seen):
        assert again is not None
        assert fold(known, again) is known


@given(st.lists(sightings, min_size=1, max_size=4))
def test_each_status_is_there_once_and_times_are_never_negative(seen: list[Sighting]) -> None:
    known = story(*seen)
    statuses = [transition.status for transition in known.transitions]
    assert len(statuses) == len(set(statuses))
    assert known.answer_ms is None or known.answer_ms >= 0
    assert known.handle_ms is None or known.handle_ms >= 0


def test_the_log_knows_the_moment_this_console_knows_who() -> None:
    clicked = became(S.ACCEPTED, 4, origin=Origin.LIVE, actor=Actor.THIS_CONSOLE, seen_s=1)
    logged = became(S.ACCEPTED, 4.317, origin=Origin.EVENTS, seen_s=900)
    known = story(sighting(clicked, offered_at=NOON), sighting(logged))
    accepted = known.transitions[-1]
    assert accepted.at == logged.at
    assert accepted.seen_at == clicked.seen_at
    assert (accepted.actor, accepted.origin) == (Actor.THIS_CONSOLE, Origin.LIVE)
    assert known.answer_ms == 4_317


def test_a_sighting_without_any_moment_tells_nothing() -> None:
    assert told(sighting()) is None
    only_offered = told(sighting(offered_at=NOON))
    assert only_offered is not None
    assert only_offered.status is S.PENDING


def test_a_clock_that_went_backwards_gives_no_time() -> None:
    known = story(sighting(became(S.ACCEPTED, -3), became(S.COMPLETED, -8), offered_at=NOON))
    assert (known.answer_ms, known.handle_ms) == (None, None)
    assert known.status is S.COMPLETED


def test_the_facts_of_the_later_state_count_and_nothing_known_is_lost() -> None:
    early = TaskFacts(sid=TASK, attributes='{"a": 1}', queue="Billing", priority=3)
    late = TaskFacts(sid=TASK, attributes='{"a": 2}', channel="voice")
    first = sighting(offered_at=NOON, task=early)
    second = sighting(became(S.ACCEPTED, 5), offered_at=NOON, task=late)
    for order in ((first, second), (second, first)):
        task = story(*order).task
        assert task == TaskFacts(sid=TASK, attributes='{"a": 2}', queue="Billing", channel="voice", priority=3)
