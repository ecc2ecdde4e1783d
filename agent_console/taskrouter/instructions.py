"""What a worker can answer to a reservation: six values that carry every body parameter.

Owns the update body of a reservation (reference 1.3 and 3). A value checks itself when it is
built and raises SettingsError naming the parameter as the vendor spells it; whether it fits the
state of the reservation is said in `lifecycle`.

Each parameter is declared once, as ``Parameter`` beside the type of its field: `encode` sends
what is declared and a form can be built from `body.fields_of`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, TypeAlias

from agent_console.taskrouter import sids
from agent_console.taskrouter.body import (
    ACTIVITY,
    CALL_STATUSES,
    CONTACT,
    FLAG,
    RING_S,
    URL,
    Body,
    Pairs,
)
from agent_console.taskrouter.choices import CallRecord, CallStatus
from agent_console.taskrouter.conference import Conference
from agent_console.taskrouter.parameters import Choice, Parameter, Sid, WholeNumber
from agent_console.taskrouter.sids import ActivitySid, CallSid
from agent_console.wording import said

__all__ = [
    "INSTRUCTIONS",
    "Accept",
    "Call",
    "Conference",
    "Dequeue",
    "Instruction",
    "Redirect",
    "Reject",
    "encode",
]

RECORD = Choice(tuple(CallRecord))
#: A SIP phone rings for at most ten minutes (reference 1.3).
SIP_RING_S = WholeNumber(1, 600)


@dataclass(frozen=True, slots=True)
class Accept(Body):
    """Take the task. It is only marked as taken: the media is connected elsewhere."""

    leading: ClassVar[tuple[str, str]] = ("ReservationStatus", "accepted")


@dataclass(frozen=True, slots=True)
class Reject(Body):
    """Refuse the task, moving on to another activity where one is named."""

    leading: ClassVar[tuple[str, str]] = ("ReservationStatus", "rejected")

    activity_sid: Annotated[
        ActivitySid | None,
        Parameter(
            "WorkerActivitySid",
            ACTIVITY,
            said("parameters", "Activity to move to."),
            said("parameters", "the same activity"),
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class Dequeue(Body):
    """Take a queued call to a phone. Only for tasks that <Enqueue> made."""

    leading: ClassVar[tuple[str, str]] = ("Instruction", "dequeue")

    to: Annotated[
        str | None,
        Parameter(
            "DequeueTo",
            CONTACT,
            said("parameters", "Phone that rings."),
            said("parameters", "contact_uri of the worker"),
        ),
    ] = None
    from_: Annotated[
        str | None,
        Parameter(
            "DequeueFrom",
            CONTACT,
            said("parameters", "Caller ID shown."),
            said("parameters", "the number the caller dialed"),
        ),
    ] = None
    post_work_activity_sid: Annotated[
        ActivitySid | None,
        Parameter("DequeuePostWorkActivitySid", ACTIVITY, said("parameters", "Activity after the call.")),
    ] = None
    record: Annotated[
        CallRecord | None,
        Parameter("DequeueRecord", RECORD, said("parameters", "Record the call."), "do-not-record"),
    ] = None
    timeout_s: Annotated[
        int | None,
        Parameter("DequeueTimeout", RING_S, said("parameters", "Seconds to ring; 600 at most over SIP."), "60"),
    ] = None
    status_callback_url: Annotated[
        str | None,
        Parameter("DequeueStatusCallbackUrl", URL, said("parameters", "Where the call's progress is reported.")),
    ] = None
    status_callback_events: Annotated[
        tuple[CallStatus, ...],
        Parameter("DequeueStatusCallbackEvent", CALL_STATUSES, said("parameters", "Steps to report."), "completed"),
    ] = ()

    def __post_init__(self) -> None:
        self.pairs()
        if self.timeout_s is not None and self.to is not None and self.to.startswith("sip"):
            SIP_RING_S.texts(self.timeout_s, "DequeueTimeout")


@dataclass(frozen=True, slots=True)
class Call(Body):
    """Call the worker and run TwiML when they answer.

    Without ``accept`` the reservation stays pending until the TwiML takes it.
    """

    leading: ClassVar[tuple[str, str]] = ("Instruction", "call")

    from_: Annotated[str, Parameter("CallFrom", CONTACT, said("parameters", "Caller ID shown."))]
    url: Annotated[str, Parameter("CallUrl", URL, said("parameters", "TwiML for the worker's leg."))]
    to: Annotated[
        str | None,
        Parameter(
            "CallTo", CONTACT, said("parameters", "Phone that rings."), said("parameters", "contact_uri of the worker")
        ),
    ] = None
    accept: Annotated[
        bool | None, Parameter("CallAccept", FLAG, said("parameters", "Take the task at once."), "false")
    ] = None
    record: Annotated[
        CallRecord | None,
        Parameter("CallRecord", RECORD, said("parameters", "Record the call."), "do-not-record"),
    ] = None
    timeout_s: Annotated[int | None, Parameter("CallTimeout", RING_S, said("parameters", "Seconds to ring."), "60")] = (
        None
    )
    status_callback_url: Annotated[
        str | None, Parameter("CallStatusCallbackUrl", URL, said("parameters", "Where the call's end is reported."))
    ] = None


@dataclass(frozen=True, slots=True)
class Redirect(Body):
    """Send the waiting call to other TwiML."""

    leading: ClassVar[tuple[str, str]] = ("Instruction", "redirect")

    call_sid: Annotated[
        CallSid, Parameter("RedirectCallSid", Sid(sids.CALL), said("parameters", "The call in the queue."))
    ]
    url: Annotated[str, Parameter("RedirectUrl", URL, said("parameters", "TwiML for the call."))]
    accept: Annotated[
        bool | None, Parameter("RedirectAccept", FLAG, said("parameters", "Take the task at once."), "false")
    ] = None


Instruction: TypeAlias = Accept | Reject | Dequeue | Call | Conference | Redirect
INSTRUCTIONS: tuple[type[Instruction], ...] = (
    Accept,
    Reject,
    Dequeue,
    Call,
    Conference,
    Redirect,
)


def encode(instruction: Instruction) -> Pairs:
    """Return the form body: what it is, then its parameters in the order of its attributes.

    What is None or empty is left out; a list repeats its key. An instruction other than accept
    and reject goes alone, without ReservationStatus (reference 8, item 12).
    """
    return (instruction.leading, *instruction.pairs())
