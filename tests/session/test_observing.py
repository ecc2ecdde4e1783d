"""Each rule against knowledge running backwards, in the one situation that only this rule covers."""

from __future__ import annotations

import functools

import msgspec

from agent_console.session import messages, readings
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.entries import ReservationEntry
from agent_console.session.messages import Message
from agent_console.session.reduce import reduce
from agent_console.session.state import ConnectionPhase, SessionState
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.results import AnswerInfo, ReservationList
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_api import FakeApi
from tests.session.manual_clock import ManualClock


class Told:
    """A reservation at the server and the state after what was told of it."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.api = FakeApi(self.clock)
        self.sid: ReservationSid = self.api.offer()
        self.state = SessionState()
        self.tell(self.pending(started_at=1.0))

    @property
    def reservation(self) -> WorkerReservation:
        return self.api.reservations[self.sid]

    def phase(self) -> ConnectionPhase:
        return self.state.connection.phase

    def incoming(self) -> tuple[ReservationEntry, ...]:
        return self.state.incoming

    def tell(self, *told: Message) -> None:
        self.state = functools.reduce(reduce, told, self.state)

    def pending(self, *, started_at: float, at: float | None = None) -> readings.PendingListed:
        return readings.PendingListed(
            started_at=started_at,
            at=started_at if at is None else at,
            listed=ReservationList((self.reservation,)),
            info=AnswerInfo(),
        )

    def work(self, *, started_at: float) -> readings.ActiveListed:
        return readings.ActiveListed(started_at=started_at, at=started_at, reservations=(self.reservation,))

    def read(self, *, started_at: float, at: float) -> readings.ReservationsRead:
        return readings.ReservationsRead(started_at=started_at, at=at, reservations=(self.reservation,))

    def accept(self, *, at: float) -> None:
        self.tell(messages.CommandStarted(sid=self.sid, verb=Verb.ACCEPT, at=at - 1))
        self.api.become(self.sid, S.ACCEPTED)
        self.tell(
            messages.CommandFinished(sid=self.sid, at=at, kind=NoticeKind.CONFIRMED, reservation=self.reservation)
        )

    def become(self, status: S | str, *, after_s: float = 10.0) -> None:
        """Change at the server, at a later date."""
        self.api.skew_s += after_s
        self.api.become(self.sid, status)


def test_a_reading_of_on_hold_asked_for_before_the_accept_does_not_withdraw_it() -> None:
    told = Told()
    told.api.become(told.sid, "on_hold")
    old = told.read(started_at=4.0, at=6.0)
    told.accept(at=5.0)
    told.tell(old)
    (entry,) = told.state.active
    assert entry.ending is None
    assert entry.reservation.status is S.ACCEPTED


def test_a_404_asked_for_before_the_accept_does_not_withdraw_it() -> None:
    told = Told()
    told.accept(at=5.0)
    told.tell(readings.ReservationGone(sid=told.sid, started_at=4.0, at=6.0))
    (entry,) = told.state.active
    assert entry.ending is None


def test_a_lagging_list_does_not_take_work_back_from_wrapping_to_accepted() -> None:
    told = Told()
    told.accept(at=5.0)
    lagging = told.work(started_at=12.0)
    told.become(S.WRAPPING)
    told.tell(told.work(started_at=10.0), lagging)
    (entry,) = told.state.active
    assert entry.reservation.status is S.WRAPPING


def test_a_lagging_list_does_not_take_work_back_to_pending() -> None:
    told = Told()
    lagging = told.pending(started_at=12.0)
    told.accept(at=5.0)
    told.become("on_hold")
    told.tell(told.work(started_at=10.0), lagging)
    assert told.incoming() == ()
    (entry,) = told.state.active
    assert entry.reservation.reservation_status == "on_hold"


def test_an_older_version_in_the_same_status_is_not_taken() -> None:
    told = Told()
    older = told.pending(started_at=12.0)
    told.become(S.PENDING)
    told.tell(told.pending(started_at=10.0), older)
    (entry,) = told.state.incoming
    assert entry.reservation == told.reservation


def test_what_was_withdrawn_for_no_reason_comes_back_when_it_is_listed_again() -> None:
    told = Told()
    told.tell(readings.ReservationGone(sid=told.sid, started_at=2.0, at=2.0))
    told.tell(told.pending(started_at=1.5))
    assert all(entry.ending for entry in told.incoming())
    told.tell(told.pending(started_at=3.0))
    assert len(told.state.pending) == 1
    told.tell(readings.ReservationGone(sid=told.sid, started_at=4.0, at=4.0))
    told.tell(messages.TimePassed(at=8.0))
    assert told.incoming() == ()
    told.tell(told.pending(started_at=3.5))
    assert told.incoming() == ()
    told.tell(told.pending(started_at=9.0))
    assert len(told.state.pending) == 1


def test_a_card_with_a_click_in_flight_stays_until_the_click_is_settled() -> None:
    told = Told()
    told.tell(messages.CommandStarted(sid=told.sid, verb=Verb.ACCEPT, at=2.0))
    told.become(S.RESCINDED)
    told.tell(told.read(started_at=3.0, at=3.0), messages.TimePassed(at=10.0))
    assert told.state.find(told.sid) is not None
    told.tell(messages.CommandFinished(sid=told.sid, at=11.0, kind=NoticeKind.TOO_LATE))
    told.tell(messages.TimePassed(at=11.0))
    assert told.state.find(told.sid) is None


def test_an_answer_after_more_than_two_seconds_is_slow() -> None:
    told = Told()
    told.tell(told.pending(started_at=10.0, at=12.5))
    assert told.phase() is ConnectionPhase.SLOW
    told.tell(told.pending(started_at=13.0, at=13.1))
    assert told.phase() is ConnectionPhase.CONNECTED


def test_the_same_message_twice_changes_nothing_the_second_time() -> None:
    told = Told()
    told.tell(told.work(started_at=3.0), told.read(started_at=4.0, at=4.0))
    before = told.state
    told.tell(told.work(started_at=3.0), told.read(started_at=4.0, at=4.0))
    assert told.state is before


def test_two_thousand_entries_keep_their_identity_through_another_ones_change() -> None:
    told = Told()
    sids = [told.api.offer() for _ in range(2_000)]
    listed = ReservationList(tuple(told.api.reservations.values()))
    told.tell(readings.PendingListed(started_at=2.0, at=2.0, listed=listed, info=AnswerInfo()))
    before = {entry.sid: entry for entry in told.state.incoming}
    changed = msgspec.structs.replace(told.api.reservations[sids[7]], worker_name="Ada")
    told.tell(readings.ReservationsRead(started_at=3.0, at=3.0, reservations=(changed,)))
    touched = [entry.sid for entry in told.state.incoming if entry is not before[entry.sid]]
    assert touched == [sids[7]]
