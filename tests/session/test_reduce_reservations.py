"""What each message about reservations makes of the cards, one rule at a time."""

from __future__ import annotations

import pytest

from agent_console.session import messages as m
from agent_console.session import readings as r
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.entries import EndingReason
from agent_console.session.messages import Message
from agent_console.session.observing import HELD_S
from agent_console.session.reduce import reduce
from agent_console.session.state import SessionState
from tests.session.made import (
    EIGHT,
    ONE,
    SEVEN,
    TWO,
    WORKFLOW,
    S,
    after,
    click,
    done,
    entry,
    known,
    listed,
    read,
    reservation,
    rings,
    task,
    task_gone,
    tasks_read,
    work,
)
from tests.session.offered import OFFERED, SENDING, TAKEN


@pytest.mark.parametrize(
    ("state", "message"),
    [
        (OFFERED, listed(started_at=2.0)),
        (OFFERED, r.ReservationGone(started_at=2.0, at=2.0, sid=TWO)),
        (OFFERED, read(reservation(TWO, S.CANCELED), started_at=2.0)),
        (OFFERED, work(reservation(TWO, S.CANCELED), started_at=2.0)),
        (OFFERED, tasks_read(task(TWO), offer_timeout_s=20)),
        (OFFERED, task_gone(TWO)),
        (OFFERED, r.OfferTimeoutRead(workflow_sid=WORKFLOW, offer_timeout_s=20)),
        (OFFERED, click(at=2.0, sid=TWO)),
        (SENDING, click(Verb.REJECT, at=2.1)),
        (OFFERED, m.CommandChecking(sid=ONE)),
        (OFFERED, m.CommandChecking(sid=TWO)),
        (OFFERED, rings(reservation(), at=2.0)),
        (OFFERED, rings(reservation(TWO), at=2.0)),
        (OFFERED, done(NoticeKind.CONFIRMED, at=2.0, of=reservation(TWO, S.ACCEPTED))),
        (OFFERED, m.NoticeDismissed(sid=ONE)),
        (OFFERED, m.NoticeDismissed(sid=TWO)),
        (OFFERED, m.TimePassed(at=1e6)),
        (TAKEN, m.TimePassed(at=1e6)),
    ],
)
def test_a_message_that_is_about_nothing_here_keeps_the_cards(state: SessionState, message: Message) -> None:
    changed = reduce(state, message)
    assert changed.incoming is state.incoming
    assert changed.active is state.active


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (S.RESCINDED, EndingReason.TAKEN_BY_ANOTHER),
        (S.CANCELED, EndingReason.CALLER_LEFT),
        (S.TIMEOUT, EndingReason.NOT_ANSWERED),
        (S.REJECTED, EndingReason.REJECTED),
        (S.COMPLETED, EndingReason.COMPLETED),
        ("held_for_later", EndingReason.WITHDRAWN),
    ],
)
def test_a_reading_of_what_ended_puts_the_reason_on_the_card(status: S | str, reason: EndingReason) -> None:
    state = after(read(reservation(status=status, updated_s=4.0), started_at=5.0, at=5.5), of=OFFERED)
    ending = entry(state).ending
    assert ending is not None
    assert (ending.reason, ending.by_me, ending.ended_at) == (reason, False, 5.5)
    assert ending.held_until == 5.5 + HELD_S
    assert state.pending == ()
    assert (state.last_missed is entry(state)) is (reason is EndingReason.NOT_ANSWERED)


@pytest.mark.parametrize("verb", [Verb.REJECT, Verb.COMPLETE])
@pytest.mark.parametrize("status", [S.REJECTED, S.COMPLETED])
def test_an_ending_is_by_me_where_the_click_was_for_it(verb: Verb, status: S) -> None:
    ended = reservation(status=status, updated_s=3.0)
    state = after(click(verb, at=2.0), done(NoticeKind.CONFIRMED, at=3.0, of=ended), of=OFFERED)
    ending = entry(state).ending
    assert ending is not None
    assert ending.by_me is ((verb, status) in {(Verb.REJECT, S.REJECTED), (Verb.COMPLETE, S.COMPLETED)})


@pytest.mark.parametrize("status", [S.ACCEPTED, S.WRAPPING])
def test_taken_work_is_active_with_a_timer_from_the_servers_date(status: S) -> None:
    poll = listed(reservation(), started_at=100.0, server_s=100.0)
    state = after(poll, work(reservation(status=status, updated_s=110.0), started_at=115.0))
    assert state.incoming == ()
    started_at = entry(state).accepted_at if status is S.ACCEPTED else entry(state).wrapping_at
    assert started_at == pytest.approx(110.0, abs=0.6)


def test_a_timer_never_starts_in_the_future() -> None:
    poll = listed(reservation(), started_at=100.0, server_s=100.0)
    state = after(poll, work(reservation(status=S.ACCEPTED, updated_s=900.0), started_at=115.0))
    assert entry(state).accepted_at == 115.0


@pytest.mark.parametrize("status", list(S))
def test_only_what_stands_is_admitted(status: S) -> None:
    state = after(listed(reservation(status=status), started_at=1.0))
    assert (state.find(ONE) is not None) is (status in {S.PENDING, S.ACCEPTED, S.WRAPPING, S.UNKNOWN})


def test_cards_are_in_the_order_of_their_creation_then_their_sid() -> None:
    late, first, second = reservation(ONE, created_s=5.0), reservation(SEVEN), reservation(EIGHT)
    state = after(listed(late, second, first, started_at=1.0))
    assert [card.sid for card in state.incoming] == [SEVEN, EIGHT, ONE]


def test_an_older_version_of_the_same_status_is_ignored_and_a_newer_one_drops_the_version() -> None:
    state = after(read(reservation(updated_s=5.0), started_at=2.0), of=OFFERED)
    assert entry(state).etag == '"2.0"'
    assert after(listed(reservation(updated_s=4.0), started_at=3.0), of=state).incoming is state.incoming
    newer = after(listed(reservation(updated_s=6.0), started_at=3.0), of=state)
    assert entry(newer).etag is None


def test_what_a_command_settled_is_not_changed_by_an_answer_to_an_earlier_question() -> None:
    state = after(click(at=2.0), done(NoticeKind.REFUSED, at=4.0, of=reservation()), of=OFFERED)
    late = reservation(status=S.CANCELED, updated_s=9.0)
    assert entry(after(read(late, started_at=3.9, at=9.0), of=state)).ending is None
    gone = r.ReservationGone(started_at=3.9, at=9.0, sid=ONE)
    assert entry(after(gone, of=state)).ending is None
    assert entry(after(read(late, started_at=4.1, at=9.0), of=state)).ending is not None


@pytest.mark.parametrize("status", [S.PENDING, S.ACCEPTED])
def test_what_was_withdrawn_without_a_reason_may_come_back(status: S) -> None:
    state = after(r.ReservationGone(started_at=2.0, at=3.0, sid=ONE), of=OFFERED)
    assert entry(state).ending is not None
    back = reservation(status=status, updated_s=1.0)
    assert entry(after(listed(back, started_at=2.5, at=4.0), of=state)).ending is not None
    assert entry(after(listed(back, started_at=3.5, at=4.0), of=state)).ending is None


def test_what_was_withdrawn_comes_back_after_it_left_the_screen_but_not_by_an_old_answer() -> None:
    state = after(r.ReservationGone(started_at=2.0, at=3.0, sid=ONE), m.TimePassed(at=7.0), of=OFFERED)
    assert state.incoming == ()
    assert after(listed(reservation(), started_at=6.9, at=8.0), of=state).incoming == ()
    assert len(after(listed(reservation(), started_at=7.1, at=8.0), of=state).incoming) == 1


def test_what_ended_for_good_is_forgotten_after_ten_minutes_when_the_next_one_leaves() -> None:
    ended = [read(reservation(sid, S.CANCELED), started_at=5.0) for sid in (ONE, TWO)]
    state = after(
        listed(reservation(), started_at=1.0),
        ended[0],
        m.TimePassed(at=10.0),
        listed(reservation(TWO), started_at=1_000.0),
        read(reservation(TWO, S.CANCELED), started_at=1_001.0),
        m.TimePassed(at=1_010.0),
    )
    assert state.incoming == ()
    assert set(state.memory.left) == {TWO}


def test_a_status_of_a_later_api_is_shown_while_it_is_listed() -> None:
    state = after(listed(reservation(status="on_hold", updated_s=2.0), started_at=2.0), of=OFFERED)
    assert entry(state).ending is None
    assert entry(state).reservation.status is S.UNKNOWN
    assert entry(after(listed(reservation(updated_s=3.0), started_at=3.0), of=state)).reservation.status is S.PENDING


def test_a_task_its_absence_and_its_timeout_reach_the_cards_they_are_about() -> None:
    two = after(listed(reservation(), reservation(TWO), started_at=1.0))
    state = after(task_gone(), of=two)
    assert (entry(state).task_gone, entry(state, TWO).task_gone) == (True, False)
    assert entry(state, TWO) is entry(two, TWO)
    state = after(tasks_read(task()), of=state)
    assert (entry(state).task, entry(state).task_gone, entry(state).deadline_at) == (task(), False, None)
    assert after(task_gone(), of=state) is state
    state = after(r.OfferTimeoutRead(workflow_sid=WORKFLOW, offer_timeout_s=20), of=state)
    assert entry(state).deadline_at == entry(state).offered_at + 20
    assert entry(state, TWO).deadline_at is None
    assert after(tasks_read(task(), offer_timeout_s=20), of=state) is state


def test_moments_are_drawn_anew_when_the_servers_clock_is_known_better() -> None:
    state = after(
        listed(reservation(), started_at=100.0, server_s=40.0),
        tasks_read(task(), offer_timeout_s=20),
        work(reservation(TWO, S.ACCEPTED, updated_s=30.0), started_at=100.0),
        of=known(),
    )
    before, accepted_at = entry(state).offered_at, entry(state, TWO).accepted_at
    assert accepted_at is not None
    # The server's clock was put back by a minute: its moments lie a minute later here.
    state = after(listed(reservation(), started_at=110.0, server_s=-10.0), of=state)
    assert entry(state).offered_at == pytest.approx(before + 60.0)
    assert entry(state).deadline_at == entry(state).offered_at + 20
    assert entry(state, TWO).accepted_at == pytest.approx(accepted_at + 60.0)


def test_a_clock_known_a_little_better_moves_nothing() -> None:
    state = after(listed(reservation(), started_at=100.0, at=100.2, server_s=40.0))
    again = after(listed(reservation(), started_at=101.1, at=101.1, server_s=41.0), of=state)
    assert again.server_clock != state.server_clock
    assert again.incoming is state.incoming
