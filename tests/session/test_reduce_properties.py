"""Whatever order answers arrive in: nothing ended comes back, nothing pending is lost."""

from __future__ import annotations

import typing
from dataclasses import dataclass, field

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_console.session import messages, readings
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.messages import Message
from agent_console.session.reduce import RULES, reduce
from agent_console.session.state import SessionState
from agent_console.taskrouter.lifecycle import TRANSITIONS
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.results import AnswerInfo, ReservationList
from agent_console.taskrouter.sids import ReservationSid, TaskSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.session.fake_world import WORKER
from tests.session.manual_clock import EPOCH

OPS = ("offer", "server", "ask", "read", "work", "deliver", "click", "answer", "time")
Op = tuple[str, int, int]


@dataclass
class World:
    """A server, a console, and answers on their way between the two."""

    state: SessionState = field(default_factory=SessionState)
    now: float = 1.0
    server: dict[ReservationSid, WorkerReservation] = field(default_factory=dict)
    under_way: list[Message] = field(default_factory=list)
    shown: set[ReservationSid] = field(default_factory=set)
    over: set[ReservationSid] = field(default_factory=set)

    def apply(self, message: Message) -> None:
        before = self.state
        self.state = reduce(before, message)
        assert reduce(before, message) == self.state
        pending = {entry.sid for entry in self.state.pending}
        assert not pending & self.over, "something over is pending again"
        self.shown |= pending
        self.over |= {entry.sid for entry in (*self.state.incoming, *self.state.active)} - pending
        for sid in self.shown:
            if self.server[sid].status is S.PENDING:
                assert sid in pending, "something pending was lost"

    def step(self, op: Op) -> None:
        name, first, second = op
        self.now += 1.0
        getattr(self, f"do_{name}")(first, second)

    def pick(self, number: int) -> WorkerReservation | None:
        found = list(self.server.values())
        return found[number % len(found)] if found else None

    def do_offer(self, _first: int, _second: int) -> None:
        number = len(self.server) + 1
        date = EPOCH.fromtimestamp(EPOCH.timestamp() + self.now, EPOCH.tzinfo)
        sid = ReservationSid(f"WR{number:032x}")
        self.server[sid] = WorkerReservation(
            sid=sid,
            task_sid=TaskSid(f"WT{number:032x}"),
            reservation_status="pending",
            date_created=date,
            date_updated=date,
            worker_sid=WORKER,
        )

    def do_server(self, first: int, second: int) -> None:
        reservation = self.pick(first)
        if reservation is not None and TRANSITIONS[reservation.status]:
            steps = sorted(TRANSITIONS[reservation.status], key=lambda status: status.value)
            self.move(reservation, steps[second % len(steps)])

    def move(self, reservation: WorkerReservation, status: S) -> WorkerReservation:
        # Whole, coarse seconds: several changes can bear the same date.
        date = EPOCH.fromtimestamp(EPOCH.timestamp() + self.now // 4 * 4, EPOCH.tzinfo)
        moved = msgspec.structs.replace(
            reservation,
            reservation_status=status.value,
            date_updated=max(date, reservation.date_updated),
        )
        self.server[reservation.sid] = moved
        return moved

    def in_status(self, *statuses: S) -> tuple[WorkerReservation, ...]:
        return tuple(found for found in self.server.values() if found.status in statuses)

    def do_ask(self, _first: int, _second: int) -> None:
        listed = ReservationList(self.in_status(S.PENDING))
        self.under_way.append(
            readings.PendingListed(started_at=self.now, at=self.now, listed=listed, info=AnswerInfo())
        )

    def do_work(self, _first: int, _second: int) -> None:
        found = self.in_status(S.ACCEPTED, S.WRAPPING)
        self.under_way.append(readings.ActiveListed(started_at=self.now, at=self.now, reservations=found))

    def do_read(self, first: int, _second: int) -> None:
        reservation = self.pick(first)
        if reservation is not None:
            self.under_way.append(
                readings.ReservationsRead(started_at=self.now, at=self.now, reservations=(reservation,))
            )

    def do_deliver(self, first: int, _second: int) -> None:
        if self.under_way:
            message = self.under_way.pop(first % len(self.under_way))
            self.apply(arriving(message, self.now))

    def do_click(self, first: int, second: int) -> None:
        if self.state.pending:
            entry = self.state.pending[first % len(self.state.pending)]
            verb = (Verb.ACCEPT, Verb.REJECT)[second % 2]
            self.apply(messages.CommandStarted(sid=entry.sid, verb=verb, at=self.now))

    def do_answer(self, first: int, second: int) -> None:
        waiting = [e for e in (*self.state.incoming, *self.state.active) if e.command]
        if not waiting:
            return
        entry = waiting[first % len(waiting)]
        assert entry.command is not None
        reservation = self.server[entry.sid]
        wanted = S.ACCEPTED if entry.command.verb is Verb.ACCEPT else S.REJECTED
        if reservation.status is S.PENDING and second % 3:
            reservation = self.move(reservation, wanted)
        kind = NoticeKind.CONFIRMED if reservation.status is wanted else NoticeKind.REFUSED
        self.apply(messages.CommandFinished(sid=entry.sid, at=self.now, kind=kind, reservation=reservation))
        after = self.state.find(entry.sid)
        assert after is not None
        assert after.command is None

    def do_time(self, first: int, _second: int) -> None:
        self.now += first % 5
        self.apply(messages.TimePassed(at=self.now))


def arriving(message: Message, at: float) -> Message:
    """Return the message as it arrives now."""
    match message:
        case readings.PendingListed():
            return readings.PendingListed(
                started_at=message.started_at, at=at, listed=message.listed, info=message.info
            )
        case readings.ActiveListed():
            return readings.ActiveListed(started_at=message.started_at, at=at, reservations=message.reservations)
        case readings.ReservationsRead():
            return readings.ReservationsRead(started_at=message.started_at, at=at, reservations=message.reservations)
        case _:
            return message


NUMBERS = st.integers(0, 7)


@settings(max_examples=300)
@given(st.lists(st.tuples(st.sampled_from(OPS), NUMBERS, NUMBERS), min_size=5, max_size=60))
def test_no_order_of_answers_brings_back_what_is_over_or_loses_what_is_pending(ops: list[Op]) -> None:
    world = World()
    for op in ops:
        world.step(op)


def test_every_message_has_its_rule() -> None:
    assert set(typing.get_args(Message)) == set(RULES)
