"""What each message about the worker makes of the presence, one rule at a time."""

from __future__ import annotations

import pytest

from agent_console.session import messages as m
from agent_console.session import readings as r
from agent_console.session.clicks import CommandPhase, NoticeKind, Verb
from agent_console.session.messages import Message
from agent_console.session.observing import CONFIRMED_FOR_S
from agent_console.session.presence import Presence, PresenceChangeCause
from agent_console.session.reduce import reduce
from agent_console.session.reduce_presence import CLOSE_TO_S
from agent_console.session.state import SessionState
from agent_console.taskrouter.sids import ActivitySid
from tests.session.made import (
    AVAILABLE,
    BREAK,
    OFFLINE,
    TWO,
    S,
    after,
    click,
    known,
    listed,
    read,
    reservation,
    worker,
    worker_is,
    workspace,
)

KNOWN = known()
MOVING = after(m.PresenceCommandStarted(at=5.0, target="Break"), of=KNOWN)
MISSED = (listed(reservation(), started_at=1.0), read(reservation(status=S.TIMEOUT), started_at=10.0))


def presence(state: SessionState) -> Presence:
    assert state.presence is not None
    return state.presence


def cause(state: SessionState) -> PresenceChangeCause | None:
    return None if state.presence_notice is None else state.presence_notice.cause


def finished(kind: NoticeKind, *, at: float = 6.0, to: ActivitySid | None = None) -> m.PresenceCommandFinished:
    return m.PresenceCommandFinished(at=at, kind=kind, worker=None if to is None else worker(to))


@pytest.mark.parametrize(
    ("state", "message"),
    [
        (SessionState(), m.PresenceCommandStarted(at=1.0, target="Break")),
        (SessionState(), m.PresenceCommandChecking()),
        (SessionState(), finished(NoticeKind.CONFIRMED, to=BREAK)),
        (SessionState(), m.PresenceNoticeDismissed()),
        (SessionState(), m.TimePassed(at=1.0)),
        (KNOWN, m.PresenceCommandChecking()),
        (KNOWN, finished(NoticeKind.CONFIRMED, to=BREAK)),
        (KNOWN, worker_is(worker(), started_at=2.0)),
        (KNOWN, r.WorkspaceRead(workspace=workspace())),
        (KNOWN, m.PresenceNoticeDismissed()),
        (MOVING, m.PresenceCommandStarted(at=5.5, target="Offline")),
        (MOVING, worker_is(worker(OFFLINE), started_at=5.5)),
    ],
)
def test_a_message_that_says_nothing_new_changes_nothing(state: SessionState, message: Message) -> None:
    assert reduce(state, message) is state


def test_a_change_goes_from_sending_through_checking_to_its_notice() -> None:
    command = presence(MOVING).command
    assert command is not None
    assert (command.verb, command.phase, command.target) == (Verb.SET_ACTIVITY, CommandPhase.SENDING, "Break")
    state = after(m.PresenceCommandChecking(), of=MOVING)
    command = presence(state).command
    assert command is not None
    assert command.phase is CommandPhase.CHECKING
    state = after(finished(NoticeKind.CONFIRMED, to=BREAK), of=state)
    assert (presence(state).activity_sid, presence(state).command) == (BREAK, None)
    notice = presence(state).notice
    assert notice is not None
    assert (notice.kind, notice.took_s, notice.target) == (NoticeKind.CONFIRMED, 1.0, "Break")
    assert presence(after(m.TimePassed(at=5.9 + CONFIRMED_FOR_S), of=state)).notice is not None
    assert presence(after(m.TimePassed(at=6.0 + CONFIRMED_FOR_S), of=state)).notice is None


def test_bad_news_about_a_change_stays_until_dismissed() -> None:
    state = after(finished(NoticeKind.BUSY), m.TimePassed(at=1e6), of=MOVING)
    assert presence(state).notice is not None
    assert presence(after(m.PresenceNoticeDismissed(), of=state)).notice is None


def test_a_change_that_was_not_made_tells_where_the_worker_was_moved_meanwhile() -> None:
    state = after(finished(NoticeKind.NOT_SENT, to=OFFLINE), of=MOVING)
    assert presence(state).activity_sid == OFFLINE
    notice = state.presence_notice
    assert notice is not None
    assert (notice.cause, notice.from_name, notice.to_name) == (
        PresenceChangeCause.ELSEWHERE,
        "Available",
        "Offline",
    )


def test_a_change_that_was_not_made_and_moved_nobody_tells_no_move() -> None:
    assert after(finished(NoticeKind.NOT_SENT, to=AVAILABLE), of=MOVING).presence_notice is None


@pytest.mark.parametrize("started_at", [5.9, 6.1])
def test_a_reading_asked_for_before_the_change_was_settled_is_ignored(started_at: float) -> None:
    state = after(finished(NoticeKind.CONFIRMED, to=BREAK), of=MOVING)
    state = after(worker_is(worker(), started_at=started_at, at=9.0), of=state)
    assert presence(state).activity_sid == (BREAK if started_at < 6.0 else AVAILABLE)
    assert cause(state) is (None if started_at < 6.0 else PresenceChangeCause.ELSEWHERE)


@pytest.mark.parametrize(
    ("seen_after_s", "moved_to", "expected"),
    [
        (CLOSE_TO_S - 1, OFFLINE, PresenceChangeCause.MISSED_OFFER),
        (CLOSE_TO_S + 1, OFFLINE, PresenceChangeCause.ELSEWHERE),
        (1.0, BREAK, PresenceChangeCause.ELSEWHERE),
    ],
)
def test_a_move_seen_after_a_missed_offer(
    seen_after_s: float, moved_to: ActivitySid, expected: PresenceChangeCause
) -> None:
    state = after(*MISSED, worker_is(worker(moved_to), started_at=10.0 + seen_after_s), of=KNOWN)
    notice = state.presence_notice
    assert notice is not None
    assert notice.cause is expected
    assert notice.missed is (state.last_missed if expected is PresenceChangeCause.MISSED_OFFER else None)


@pytest.mark.parametrize(
    ("seen_before_s", "moved_to", "expected"),
    [
        (CLOSE_TO_S - 1, OFFLINE, PresenceChangeCause.MISSED_OFFER),
        (CLOSE_TO_S + 1, OFFLINE, PresenceChangeCause.ELSEWHERE),
        (1.0, BREAK, PresenceChangeCause.ELSEWHERE),
    ],
)
def test_a_move_seen_before_the_missed_offer(
    seen_before_s: float, moved_to: ActivitySid, expected: PresenceChangeCause
) -> None:
    offer, timeout = MISSED
    moved = worker_is(worker(moved_to), started_at=10.0 - seen_before_s)
    state = after(offer, moved, timeout, of=KNOWN)
    notice = state.presence_notice
    assert notice is not None
    assert notice.cause is expected
    assert notice.missed is (state.last_missed if expected is PresenceChangeCause.MISSED_OFFER else None)


@pytest.mark.parametrize("moved_to", [OFFLINE, BREAK])
def test_where_the_timeout_activity_is_not_known_any_that_is_not_available_may_be_it(moved_to: ActivitySid) -> None:
    nameless = r.WorkspaceRead(workspace=workspace(timeout=None))
    state = after(nameless, *MISSED, worker_is(worker(moved_to), started_at=11.0), of=KNOWN)
    assert cause(state) is PresenceChangeCause.MISSED_OFFER


def test_a_second_missed_offer_does_not_rename_the_first() -> None:
    state = after(*MISSED, worker_is(worker(OFFLINE), started_at=11.0), of=KNOWN)
    named = state.presence_notice
    state = after(
        m.TimePassed(at=20.0),
        listed(other := reservation(TWO), started_at=20.0),
        read(reservation(other.sid, S.TIMEOUT), started_at=21.0),
        of=state,
    )
    assert state.last_missed is not None
    assert state.last_missed.sid == other.sid
    assert state.presence_notice is named


def test_a_notice_that_was_dismissed_does_not_come_back_with_its_cause() -> None:
    offer, timeout = MISSED
    moved = worker_is(worker(OFFLINE), started_at=9.0)
    state = after(offer, moved, m.PresenceNoticeDismissed(), timeout, of=KNOWN)
    assert state.presence_notice is None


def test_a_rejection_to_an_activity_moves_the_worker_at_once() -> None:
    offered = after(listed(reservation(), started_at=1.0), click(Verb.REJECT, at=2.0), of=KNOWN)
    rejected = m.CommandFinished(
        sid=reservation().sid,
        at=3.0,
        kind=NoticeKind.CONFIRMED,
        reservation=reservation(status=S.REJECTED),
        moved_to=BREAK,
    )
    state = after(rejected, of=offered)
    assert (presence(state).activity_name, presence(state).available, presence(state).since_at) == ("Break", False, 3.0)
    assert presence(after(worker_is(worker(), started_at=2.9, at=3.5), of=state)).activity_sid == BREAK
    seen = after(worker_is(worker(BREAK, since_s=0.0), started_at=4.0), of=state)
    assert seen.presence_notice is None


@pytest.mark.parametrize("moved_to", [AVAILABLE, ActivitySid(f"WA{9:032x}")])
def test_a_rejection_to_where_the_worker_is_or_to_an_unknown_activity_moves_nobody(moved_to: ActivitySid) -> None:
    offered = after(listed(reservation(), started_at=1.0), click(Verb.REJECT, at=2.0), of=KNOWN)
    rejected = m.CommandFinished(
        sid=reservation().sid,
        at=3.0,
        kind=NoticeKind.CONFIRMED,
        reservation=reservation(status=S.REJECTED),
        moved_to=moved_to,
    )
    assert presence(after(rejected, of=offered)).activity_sid == AVAILABLE


def test_how_long_an_activity_lasts_is_drawn_once_and_anew_when_it_changes() -> None:
    clocked = after(listed(started_at=100.0, server_s=100.0))
    state = after(worker_is(worker(since_s=40.0), started_at=101.0), of=clocked)
    since_at = presence(state).since_at
    assert since_at == pytest.approx(40.0, abs=0.6)
    assert after(worker_is(worker(since_s=40.0), started_at=106.0), of=state) is state
    state = after(worker_is(worker(BREAK, since_s=105.0), started_at=106.0), of=state)
    assert presence(state).since_at == pytest.approx(105.0, abs=0.6)
