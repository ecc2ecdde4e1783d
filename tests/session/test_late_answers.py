"""Answers to clicks and questions come late and in any order: knowledge never runs backwards.

Beside `test_reduce_properties`: here the answers to clicks are late too, phones ring, tasks are purged, and statuses of
a later API come and go.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

import msgspec
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agent_console.session import messages as m
from agent_console.session import readings as r
from agent_console.session.clicks import CommandPhase, NoticeKind, Verb
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.session.messages import Message
from agent_console.session.observing import HELD_S
from agent_console.session.reduce import reduce
from agent_console.session.state import SessionState
from agent_console.taskrouter.lifecycle import TERMINAL, TRANSITIONS
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ReservationSid
from tests.session.made import S, known, listed, read, reservation, work

RINGS_S = 75.0
VERBS = (Verb.ACCEPT, Verb.REJECT, Verb.DEQUEUE)
DONE = {Verb.ACCEPT: S.ACCEPTED, Verb.REJECT: S.REJECTED, Verb.DEQUEUE: S.PENDING}
ON_HOLD = "on_hold"

Late = r.PendingListed | r.ActiveListed | r.ReservationsRead | r.ReservationGone
Op = tuple[str, int, int]
T = TypeVar("T")


@dataclass
class Shift:
    """A server, a console, and what is on its way between them. Every step takes a second."""

    now: float = 1.0
    state: SessionState = field(default_factory=known)
    server: dict[ReservationSid, WorkerReservation] = field(default_factory=dict)
    purged: set[ReservationSid] = field(default_factory=set)
    asked: list[Late] = field(default_factory=list)
    clicked: dict[ReservationSid, Verb] = field(default_factory=dict)
    served: dict[ReservationSid, WorkerReservation] = field(default_factory=dict)
    over: set[ReservationSid] = field(default_factory=set)

    def step(self, op: Op) -> None:
        name, first, second = op
        self.now += 1.0
        steps: dict[str, Callable[[int, int], None]] = {
            "offer": self.offer,
            "change": self.change,
            "purge": self.purge,
            "ask": self.ask,
            "arrive": self.arrive,
            "click": self.click,
            "serve": self.serve,
            "answer": self.answer,
            "wait": self.wait,
        }
        steps[name](first, second)

    # The server.

    def offer(self, _first: int, _second: int) -> None:
        sid = ReservationSid(f"WR{len(self.server) + 1:032x}")
        self.server[sid] = reservation(sid, created_s=self.now, updated_s=self.now)

    def change(self, first: int, second: int) -> None:
        for sid in picked(list(self.server), first):
            status = self.server[sid].status
            before = S.PENDING if status is S.UNKNOWN else status
            followers = sorted(after.value for after in TRANSITIONS[before])
            if before is S.PENDING:
                followers.append(S.PENDING.value if status is S.UNKNOWN else ON_HOLD)
            for follower in picked(followers, second):
                self.move(sid, follower)

    def purge(self, first: int, _second: int) -> None:
        self.purged.update(picked([sid for sid, r in self.server.items() if r.status in TERMINAL], first))

    def serve(self, first: int, _second: int) -> None:
        """A click comes to the server; what it says then is on its way."""
        for sid in picked([sid for sid in self.clicked if sid not in self.served], first):
            if self.server[sid].status is S.PENDING:
                self.move(sid, DONE[self.clicked[sid]].value)
            self.served[sid] = self.server[sid]

    def move(self, sid: ReservationSid, status: str) -> None:
        # The API's dates are whole seconds: changes in quick succession bear the same one.
        date = reservation(updated_s=self.now // 4 * 4).date_updated
        known = self.server[sid]
        self.server[sid] = msgspec.structs.replace(
            known, reservation_status=status, date_updated=max(date, known.date_updated)
        )

    # The console.

    def ask(self, first: int, second: int) -> None:
        there = [r for sid, r in self.server.items() if sid not in self.purged]
        if first % 3 == 0:
            pending = [r for r in there if r.status in {S.PENDING, S.UNKNOWN}]
            self.asked.append(listed(*pending, started_at=self.now))
        elif first % 3 == 1:
            taken = [r for r in there if r.status in {S.ACCEPTED, S.WRAPPING}]
            self.asked.append(work(*taken, started_at=self.now))
        for sid in picked(list(self.server), second) if first % 3 == 2 else ():
            gone = r.ReservationGone(started_at=self.now, at=self.now, sid=sid)
            self.asked.append(gone if sid in self.purged else read(self.server[sid], started_at=self.now))

    def arrive(self, first: int, _second: int) -> None:
        for message in picked(self.asked, first):
            self.asked.remove(message)
            self.apply(replace(message, at=self.now))

    def click(self, first: int, second: int) -> None:
        for entry in picked([entry for entry in self.state.pending if entry.is_actionable], first):
            verb = VERBS[second % len(VERBS)]
            self.clicked[entry.sid] = verb
            self.apply(m.CommandStarted(sid=entry.sid, at=self.now, verb=verb))

    def answer(self, first: int, _second: int) -> None:
        for sid in picked(list(self.served), first):
            verb, said = self.clicked.pop(sid), self.served.pop(sid)
            if verb is Verb.DEQUEUE and said.status is S.PENDING:
                until_at = self.now + RINGS_S
                self.apply(m.CommandRinging(sid=sid, at=self.now, until_at=until_at, reservation=said))
                continue
            kind = NoticeKind.CONFIRMED if said.status is DONE[verb] else NoticeKind.TOO_LATE
            self.apply(m.CommandFinished(sid=sid, at=self.now, kind=kind, reservation=said))

    def wait(self, first: int, _second: int) -> None:
        self.now += first
        self.apply(m.TimePassed(at=self.now))

    # What always holds.

    def apply(self, message: Message) -> None:
        before = self.cards()
        self.state = reduce(self.state, message)
        cards = self.cards()
        for sid, card in cards.items():
            self.check(sid, card)
            if _is_over_for_good(card, message) or any(card is active for active in self.state.active):
                self.over.add(sid)
        for sid in before.keys() - cards.keys():
            assert before[sid].ending is not None, "a card was lost without an ending"

    def check(self, sid: ReservationSid, card: ReservationEntry) -> None:
        is_active = any(card is active for active in self.state.active)
        if sid in self.over:
            assert card.ending is not None or is_active, "something over is offered again"
        if self.server[sid].status is S.PENDING and card.ending is not None:
            assert card.ending.reason is EndingReason.WITHDRAWN, "something pending is said to be over"
        if card.command is not None and card.command.phase is CommandPhase.RINGING:
            assert card.ending is None, "a phone rings for an offer that is over"
            assert not is_active, "a phone rings for work that is ours"

    def cards(self) -> dict[ReservationSid, ReservationEntry]:
        return {entry.sid: entry for entry in (*self.state.incoming, *self.state.active)}

    def end(self) -> None:
        """Let every answer come and the time pass: nothing stays under way."""
        while self.clicked:
            self.step(("serve", 0, 0))
            self.step(("answer", 0, 0))
        self.wait(int(RINGS_S + HELD_S) + 1, 0)
        for card in self.cards().values():
            assert card.command is None
            assert card.ending is None


def _is_over_for_good(card: ReservationEntry, message: Message) -> bool:
    if card.ending is None:
        return False
    # A status that nobody knows may be followed by one that stands; a 404 never is.
    is_unknown = card.ending.reason is EndingReason.WITHDRAWN
    return not is_unknown or (isinstance(message, r.ReservationGone) and message.sid == card.sid)


def picked(values: Sequence[T], number: int) -> Sequence[T]:
    """Return one of the values, or none where there are none."""
    return [values[number % len(values)]] if values else []


STEPS = ("offer", "change", "change", "purge", "ask", "ask", "arrive", "arrive", "click", "serve", "answer", "wait")
NUMBERS = st.integers(0, 8)


#: A purged offer is found gone while a dequeue of it, served before, has no answer yet.
RANG_INTO_THE_PURGE: list[Op] = [
    ("ask", 0, 0),
    ("arrive", 0, 0),
    ("click", 0, 2),
    ("serve", 0, 0),
    ("change", 0, 1),
    ("purge", 0, 0),
    ("ask", 2, 0),
    ("arrive", 0, 0),
    ("answer", 0, 0),
]


@settings(max_examples=300)
@example(RANG_INTO_THE_PURGE)
@given(st.lists(st.tuples(st.sampled_from(STEPS), NUMBERS, NUMBERS), min_size=5, max_size=70))
def test_late_answers_never_make_knowledge_run_backwards(ops: list[Op]) -> None:
    shift = Shift()
    shift.offer(0, 0)
    for op in ops:
        shift.step(op)
    shift.end()
