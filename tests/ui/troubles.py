"""A state with every kind of sentence in it at once: clicks under way, refused and too late, a missed offer."""

from __future__ import annotations

from dataclasses import replace

from agent_console.errors import Rejected
from agent_console.session.clicks import CommandInFlight, CommandPhase, Notice, NoticeKind, Verb
from agent_console.session.entries import Ending, EndingReason
from agent_console.session.presence import PresenceChangeCause, PresenceNotice
from agent_console.session.state import SessionState
from agent_console.taskrouter.statuses import ReservationStatus
from tests.ui import samples


def troubled() -> SessionState:
    """Every kind of sentence at once."""
    sending = CommandInFlight(verb=Verb.ACCEPT, phase=CommandPhase.SENDING, started_at=samples.START_S)
    ringing = replace(sending, verb=Verb.DEQUEUE, phase=CommandPhase.RINGING, target="+14155550111")
    refused = Notice(
        kind=NoticeKind.REFUSED,
        verb=Verb.REJECT,
        at=samples.START_S,
        error=Rejected("TaskRouter said no.", "The activity does not exist.", status=400),
    )
    taken = Ending(
        reason=EndingReason.TAKEN_BY_ANOTHER,
        status=ReservationStatus.RESCINDED,
        ended_at=samples.START_S,
        held_until=samples.START_S + 3,
    )
    missed = samples.offer(7, timeout_s=20, of=samples.task(7, name="Ana Souza"))
    return samples.state(
        samples.offer(1, command=sending),
        samples.offer(2, command=ringing, left_s=40, of=samples.task(2, name="Lena Fischer", queue="Sales")),
        samples.offer(3, ending=taken, of=samples.task(3, name="Tom Baker")),
        samples.offer(
            4,
            notice=refused,
            left_s=None,
            of=samples.task(4, name="Chat guest", phone="", channel="chat", call=False),
        ),
        active=(samples.work(), samples.work(8, "wrapping")),
        presence=samples.presence(samples.OFFLINE, for_s=8),
        presence_notice=PresenceNotice(
            cause=PresenceChangeCause.MISSED_OFFER,
            from_name="Available",
            to_name="Offline",
            at=samples.START_S - 8,
            return_activity_sid=samples.AVAILABLE.sid,
            missed=missed,
        ),
        skipped_records=1,
    )
