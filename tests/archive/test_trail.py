"""Transitions as bytes and back, today's and those of before step 3; what is no trail is never taken for one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.archive.codes import ms_of
from agent_console.archive.trail import Step, pack, steps, summary, unpack
from agent_console.history.facts import Actor, Origin, Transition
from agent_console.taskrouter.statuses import ReservationStatus as S

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
NOON_MS = ms_of(NOON)

moments = st.integers(-(10**11), 10**11).map(lambda ms: NOON + timedelta(milliseconds=ms))
near = st.integers(-5_000, 600_000).map(lambda ms: NOON + timedelta(milliseconds=ms))
transitions = st.builds(
    Transition,
    status=st.sampled_from(S),
    at=near | moments,
    seen_at=near | moments,
    origin=st.sampled_from(Origin),
    actor=st.sampled_from(Actor),
    detail=st.just("") | st.text(max_size=200),
)


def older(trail: bytes) -> bytes:
    """The same as version 2 wrote it."""
    return msgspec.msgpack.encode(steps(trail))


@given(st.lists(transitions, max_size=20).map(tuple))
def test_what_was_packed_comes_back(told: tuple[Transition, ...]) -> None:
    trail = pack(told, NOON_MS)
    assert unpack(trail, NOON_MS) == told
    assert unpack(older(trail), NOON_MS) == told
    origins = 0
    for transition in told:
        origins |= transition.origin.value
    actor = told[-1].actor.value if told else 0
    assert summary(trail) == summary(older(trail)) == (origins, actor)


@given(st.lists(transitions, min_size=1, max_size=3).map(tuple), st.data())
def test_a_trail_that_is_cut_is_shorter_or_refused(told: tuple[Transition, ...], data: st.DataObject) -> None:
    trail = pack(told, NOON_MS)
    cut = trail[: data.draw(st.integers(0, len(trail) - 1))]
    for read in (steps, summary):
        try:
            read(cut)
        except ValueError:
            continue
        assert told[: len(steps(cut))] == unpack(cut, NOON_MS)


def test_a_usual_way_takes_few_bytes() -> None:
    way = ((S.PENDING, 0), (S.ACCEPTED, 6_500), (S.WRAPPING, 186_500), (S.COMPLETED, 201_000))
    told = [
        Transition(
            status=status,
            at=NOON + timedelta(milliseconds=ms),
            seen_at=NOON + timedelta(milliseconds=ms + 300),
            origin=Origin.LIVE,
            actor=Actor.PLATFORM,
        )
        for status, ms in way
    ]
    assert len(pack(told, NOON_MS)) <= 21
    assert steps(pack(told, NOON_MS))[1] == Step(2, 6_500, 300, 49)


@pytest.mark.parametrize("trail", [b"\x1c", b"\x1c\x80", b"\x1c\x00\x01", b"\x1c\x00\x01\x05ab", b"\x91\xc1", b"\xdc"])
def test_what_is_no_trail_is_refused(trail: bytes) -> None:
    for read in (steps, summary):
        with pytest.raises(ValueError, match=r".+"):
            read(trail)
