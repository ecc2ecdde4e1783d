"""What a click's phone, reading-back and end do to its card; what a card says of it afterwards."""

from __future__ import annotations

import pytest

from agent_console.session import messages as m
from agent_console.session import readings as r
from agent_console.session.clicks import CommandPhase, NoticeKind
from agent_console.session.entries import EndingReason
from agent_console.session.observing import CONFIRMED_FOR_S
from agent_console.taskrouter.sids import ActivitySid
from tests.session.made import (
    ACTIVITIES,
    BREAK,
    ONE,
    S,
    after,
    done,
    entry,
    listed,
    read,
    reservation,
    rings,
    work,
    workspace,
)
from tests.session.offered import DIALLING, OFFERED, SENDING, kind


@pytest.mark.parametrize("status", [S.ACCEPTED, S.WRAPPING])
def test_a_phone_that_was_answered_confirms_the_click(status: S) -> None:
    state = after(rings(reservation(), at=4.0), of=DIALLING)
    state = after(work(reservation(status=status, updated_s=5.0), started_at=5.0), of=state)
    assert entry(state).command is None
    assert kind(state) is NoticeKind.CONFIRMED


def test_a_phone_that_rang_until_the_offer_ended_was_too_late() -> None:
    state = after(rings(reservation(), at=3.0), of=DIALLING)
    assert entry(state).command is not None
    state = after(read(reservation(status=S.TIMEOUT, updated_s=4.0), started_at=5.0), of=state)
    assert entry(state).command is None
    assert kind(state) is NoticeKind.TOO_LATE


def test_a_phone_is_given_up_when_its_time_is_over() -> None:
    state = after(rings(reservation(), at=3.0, until_at=78.0), of=DIALLING)
    assert after(m.TimePassed(at=77.0), of=state) is state
    state = after(m.TimePassed(at=78.0), of=state)
    assert entry(state).command is None
    assert kind(state) is NoticeKind.UNKNOWN


def test_a_phone_said_to_ring_after_the_offer_was_seen_to_end_does_not_hold_the_card() -> None:
    canceled = read(reservation(status=S.CANCELED, updated_s=3.0), started_at=3.0)
    state = after(canceled, rings(reservation(), at=3.5), of=DIALLING)
    assert entry(state).command is None
    assert kind(state) is NoticeKind.TOO_LATE
    assert after(m.TimePassed(at=6.5), of=state).incoming == ()


def test_a_phone_said_to_ring_after_the_work_was_seen_to_be_ours_is_confirmed() -> None:
    taken = work(reservation(status=S.ACCEPTED, updated_s=3.0), started_at=3.0)
    state = after(taken, rings(reservation(), at=3.5), of=DIALLING)
    assert [card.sid for card in state.active] == [ONE]
    assert entry(state).command is None
    assert kind(state) is NoticeKind.CONFIRMED


def test_checking_is_shown_on_the_command() -> None:
    state = after(m.CommandChecking(sid=ONE), of=SENDING)
    command = entry(state).command
    assert command is not None
    assert command.phase is CommandPhase.CHECKING
    assert not entry(state).is_actionable


def test_a_card_stays_for_a_command_that_is_not_settled_and_goes_with_it() -> None:
    ended = read(reservation(status=S.CANCELED), started_at=3.0)
    state = after(ended, m.TimePassed(at=60.0), of=SENDING)
    assert entry(state).command is not None
    state = after(done(NoticeKind.UNKNOWN, at=61.0), of=state)
    assert kind(state) is NoticeKind.UNKNOWN
    assert after(m.TimePassed(at=61.0), of=state).incoming == ()


def test_something_that_a_command_found_gone_is_withdrawn() -> None:
    gone = m.CommandFinished(sid=ONE, at=3.0, kind=NoticeKind.TOO_LATE, gone=True)
    ending = entry(after(gone, of=SENDING)).ending
    assert ending is not None
    assert ending.reason is EndingReason.WITHDRAWN
    canceled = read(reservation(status=S.CANCELED), started_at=2.5)
    ending = entry(after(canceled, gone, of=SENDING)).ending
    assert ending is not None
    assert ending.reason is EndingReason.CALLER_LEFT


def test_good_news_goes_by_itself_and_bad_news_stays_until_dismissed() -> None:
    state = after(done(NoticeKind.CONFIRMED, at=3.0, of=reservation(status=S.ACCEPTED)), of=SENDING)
    assert kind(after(m.TimePassed(at=2.9 + CONFIRMED_FOR_S), of=state)) is NoticeKind.CONFIRMED
    assert kind(after(m.TimePassed(at=3.0 + CONFIRMED_FOR_S), of=state)) is None
    state = after(done(NoticeKind.BUSY, at=3.0), m.TimePassed(at=1e6), of=SENDING)
    assert kind(state) is NoticeKind.BUSY
    assert kind(after(m.NoticeDismissed(sid=ONE), of=state)) is None


@pytest.mark.parametrize(
    ("timeout", "name", "said"), [(BREAK, None, "Break"), (BREAK, "Away", "Away"), (None, None, "")]
)
def test_a_missed_offer_says_where_it_put_the_worker(timeout: ActivitySid | None, name: str | None, said: str) -> None:
    state = after(
        r.ActivitiesRead(activities=ACTIVITIES),
        r.WorkspaceRead(workspace=workspace(timeout=timeout, name=name)),
        listed(reservation(), started_at=1.0),
        read(reservation(status=S.TIMEOUT), started_at=2.0),
    )
    ending = entry(state).ending
    assert ending is not None
    assert ending.activity_name == said


def test_unreadable_records_are_counted_and_the_count_goes_again() -> None:
    state = after(listed(reservation(), started_at=2.0, skipped=3), of=OFFERED)
    assert state.skipped_records == 3
    assert state.incoming is OFFERED.incoming
    assert after(listed(reservation(), started_at=3.0), of=state).skipped_records == 0
