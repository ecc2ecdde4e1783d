"""Answers to clicks and questions arrive late and in any order: knowledge never runs backwards.

Beside `test_reduce_properties`: here the answers to clicks are late too, phones ring, tasks are purged, statuses of a
later API come and go, and the worker moves.
"""

from __future__ import annotations

from dataclasses import replace

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from agent_console.session import messages as m
from agent_console.session.messages import Message
from agent_console.session.observing import HELD_S
from agent_console.session.reduce import reduce
from agent_console.session.state import CommandPhase, NoticeKind, SessionState, Verb
from agent_console.taskrouter.lifecycle import TERMINAL, TRANSITIONS
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ReservationSid
from tests.session.made import AVAILABLE, BREAK, S, known, listed, reservation, work, worker, worker_is

RINGS_S = 75.0
PICK = st.randoms(use_true_random=False)
WANTED = {Verb.ACCEPT: S.ACCEPTED, Verb.REJECT: S.REJECTED}
Late = m.PendingListed | m.ActiveListed | m.ReservationsRead | m.ReservationGone | m.WorkerRead


class Shift(RuleBasedStateMachine):
    """A server, a console, and what is on its way between them."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1.0
        self.state: SessionState = known()
        self.server: dict[ReservationSid, WorkerReservation] = {}
        self.purged: set[ReservationSid] = set()
        self.moved_to = AVAILABLE
        self.questions: list[Late] = []
        self.clicks: dict[ReservationSid, Verb] = {}
        self.answers: dict[ReservationSid, WorkerReservation] = {}
        self.shown: set[ReservationSid] = set()
        self.over: set[ReservationSid] = set()

    def apply(self, message: Message) -> None:
        self.state = reduce(self.state, message)
        self.shown |= {entry.sid for entry in self.state.incoming}
        self.over |= {entry.sid for entry in (*self.state.incoming, *self.state.active) if entry.ending is not None}
        self.over |= {entry.sid for entry in self.state.active}

    def move(self, sid: ReservationSid, status: str) -> WorkerReservation:
        moved = msgspec.structs.replace(
            self.server[sid],
            reservation_status=status,
            # Whole seconds: changes in quick succession bear the same date.
            date_updated=reservation(updated_s=self.now // 1).date_updated,
        )
        self.server[sid] = moved
        return moved

    def in_status(self, *statuses: S) -> tuple[WorkerReservation, ...]:
        return tuple(r for r in self.server.values() if r.status in statuses and r.sid not in self.purged)

    # The server.

    @rule()
    def offers(self) -> None:
        sid = ReservationSid(f"WR{len(self.server) + 1:032x}")
        self.server[sid] = reservation(sid, created_s=self.now, updated_s=self.now)

    @precondition(lambda self: self.server)
    @rule(pick=PICK)
    def changes_something(self, pick: st.DrawFn) -> None:
        sid = pick.choice(sorted(self.server))  # type: ignore[attr-defined]
        followers = sorted(status.value for status in TRANSITIONS[self.server[sid].status] - {S.UNKNOWN})
        if self.server[sid].status is not S.UNKNOWN and followers:
            self.move(sid, pick.choice(followers))  # type: ignore[attr-defined]
