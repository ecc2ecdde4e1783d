"""The three buttons of a card, and what TaskRouter may say to them."""

from __future__ import annotations

from collections.abc import Callable

from agent_console.errors import (
    Conflict,
    ConnectionLost,
    NotFound,
    ProtocolError,
    Rejected,
    ServerFault,
    TaskRouterError,
    TimedOut,
)
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.taskrouter.sids import ReservationSid
from tests.session.fake_world import BREAK
from tests.session.shift import Shift

VERBS = (Verb.ACCEPT, Verb.REJECT, Verb.DEQUEUE)
UNKNOWN_OUTCOMES: tuple[Callable[[], TaskRouterError], ...] = (
    lambda: TimedOut("No answer."),
    lambda: ConnectionLost("It broke."),
    lambda: ProtocolError("Not the API."),
    lambda: ServerFault("It failed.", status=502),
)
REFUSALS: tuple[Callable[[], TaskRouterError], ...] = (
    lambda: Rejected("Not pending.", status=400),
    lambda: NotFound("Not there.", status=404),
    lambda: Conflict("Changed.", status=409),
    lambda: NotFound("Gone.", status=410),
    lambda: Conflict("Changed.", status=412),
)


def press(shift: Shift, verb: Verb, sid: ReservationSid) -> bool:
    if verb is Verb.ACCEPT:
        return shift.commands.accept(sid)
    if verb is Verb.REJECT:
        return shift.commands.reject(sid, BREAK)
    return shift.commands.dequeue(sid, "+15550001", "+15550002")


def notice(shift: Shift, sid: ReservationSid) -> NoticeKind | None:
    found = shift.entry(sid).notice
    return None if found is None else found.kind
