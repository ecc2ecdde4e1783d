"""Who acts for the worker and is not this console: told once, from facts, and never by mistake."""

from __future__ import annotations

import pytest

from agent_console.session import messages as m
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.elsewhere import ActedElsewhere
from agent_console.session.state import SessionState
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_world import AVAILABLE, BREAK, OFFLINE
from tests.session.made import (
    ONE,
    TWO,
    after,
    click,
    done,
    known,
    listed,
    read,
    reservation,
    rings,
    worker,
    worker_is,
)


def offered() -> SessionState:
    """An offer that came while the console watched."""
    return after(listed(started_at=1), listed(reservation(), started_at=2), of=known())


@pytest.mark.parametrize("status", [S.ACCEPTED, S.REJECTED])
def test_an_offer_that_nobody_answered_here_is_a_sign(status: S) -> None:
    state = after(read(reservation(status=status), started_at=3), of=offered())
    assert state.elsewhere == ActedElsewhere(status=status)


@pytest.mark.parametrize("status", [S.TIMEOUT, S.RESCINDED, S.CANCELED])
def test_what_taskrouter_does_by_itself_is_none(status: S) -> None:
    assert after(read(reservation(status=status), started_at=3), of=offered()).elsewhere is None


def test_what_was_clicked_here_is_none() -> None:
    accepted = reservation(status=S.ACCEPTED)
    assert after(click(at=3), done(NoticeKind.CONFIRMED, at=4, of=accepted), of=offered()).elsewhere is None
    unclear = after(click(at=3), done(NoticeKind.UNKNOWN, at=4), m.NoticeDismissed(sid=ONE), of=offered())
    assert after(read(accepted, started_at=9), of=unclear).elsewhere is None


def test_a_phone_that_was_rung_here_and_is_answered_late_is_none() -> None:
    state = after(click(Verb.DEQUEUE, at=3), rings(reservation(), at=4, until_at=9), of=offered())
    given_up = after(done(NoticeKind.NOT_CONFIRMED, at=10), m.NoticeDismissed(sid=ONE), of=state)
    assert after(read(reservation(status=S.ACCEPTED), started_at=12), of=given_up).elsewhere is None


def test_what_stood_already_when_the_console_came_is_none() -> None:
    stood = after(listed(reservation(), started_at=1), of=SessionState())
    assert after(read(reservation(status=S.ACCEPTED), started_at=3), of=stood).elsewhere is None


def test_it_is_told_once() -> None:
    state = after(read(reservation(status=S.ACCEPTED), started_at=3), of=offered())
    assert state.elsewhere is not None
    state = after(m.ElsewhereDismissed(), listed(reservation(TWO), started_at=4), of=state)
    assert after(read(reservation(TWO, status=S.ACCEPTED), started_at=5), of=state).elsewhere is None


def test_an_activity_changed_elsewhere_once_is_a_supervisors_or_ones_own() -> None:
    state = after(worker_is(worker(BREAK), started_at=1), worker_is(worker(OFFLINE), started_at=2), of=known())
    assert state.presence_notice is not None
    assert state.elsewhere is None


def test_an_activity_changed_to_and_fro_is_a_sign() -> None:
    state = after(
        worker_is(worker(BREAK), started_at=1),
        m.PresenceCommandStarted(at=2, target="Available"),
        m.PresenceCommandFinished(at=3, kind=NoticeKind.CONFIRMED, worker=worker(AVAILABLE)),
        of=known(),
    )
    assert state.elsewhere is None
    assert after(worker_is(worker(BREAK), started_at=4), of=state).elsewhere == ActedElsewhere()
