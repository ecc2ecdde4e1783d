"""Clicks in the archive of a shift: the only one, those that an earlier run left open, and what is told of them."""

from __future__ import annotations

from agent_console.history.intents import Intent
from agent_console.session.clicks import SettledIntent, Verb
from agent_console.taskrouter.sids import ReservationSid
from tests.session.fake_world import BREAK, WORKER
from tests.session.manual_clock import ManualClock
from tests.session.shift import Shift

#: When these sessions begin, by the computer's clock.
BEGIN = ManualClock().now()


def only(shift: Shift) -> Intent:
    (intent,) = shift.archive.intents.values()
    return intent


def left_open(
    verb: Verb, sid: ReservationSid | None, *, activity: bool = False, target: str = "", trace: str | None = None
) -> Intent:
    """A click of an earlier run; every one of these tests begins with it."""
    return Intent(
        id=f"{99:032x}",
        worker_sid=WORKER,
        verb=verb.value,
        clicked_at=BEGIN,
        reservation_sid=sid,
        activity_sid=BREAK if activity else None,
        target=target,
        caller="Marcus Webb",
        trace=trace,
    )


def told(shift: Shift) -> SettledIntent:
    (settled,) = shift.state.settled
    assert settled.outcome is shift.archive.intents[settled.intent.id].outcome
    return settled
