"""Typed SIDs: the identifiers of everything in TaskRouter.

Owns their patterns (two letters and 32 hexadecimal digits, reference 1.0). What a person typed,
and what goes into a URL or a form, is checked by `SidKind.parse`.
"""

from __future__ import annotations

import re
from typing import Generic, NewType, TypeVar, cast

from agent_console.errors import SettingsError
from agent_console.lean import dataclass
from agent_console.wording import said

AccountSid = NewType("AccountSid", str)
ApiKeySid = NewType("ApiKeySid", str)
WorkspaceSid = NewType("WorkspaceSid", str)
WorkerSid = NewType("WorkerSid", str)
ReservationSid = NewType("ReservationSid", str)
TaskSid = NewType("TaskSid", str)
ActivitySid = NewType("ActivitySid", str)
TaskQueueSid = NewType("TaskQueueSid", str)
WorkflowSid = NewType("WorkflowSid", str)
TaskChannelSid = NewType("TaskChannelSid", str)
WorkerChannelSid = NewType("WorkerChannelSid", str)
EventSid = NewType("EventSid", str)
CallSid = NewType("CallSid", str)

#: Two letters and 32 hexadecimal digits.
SID_LENGTH = 34

S_co = TypeVar("S_co", bound=str, covariant=True)


@dataclass(frozen=True, slots=True)
class SidKind(Generic[S_co]):
    """One kind of SID: its prefix and what people call it."""

    prefix: str
    noun: str

    @property
    def pattern(self) -> str:
        """The vendor's regular expression for this kind."""
        return f"^{self.prefix}[0-9a-fA-F]{{32}}$"

    def matches(self, text: str) -> bool:
        """Whether the text is a SID of this kind."""
        return re.fullmatch(self.pattern[1:-1], text) is not None

    def find(self, text: str) -> S_co | None:
        """Return the text as a SID where it is one of this kind."""
        return cast("S_co", text) if self.matches(text) else None

    def parse(self, text: str, *, field: str = "") -> S_co:
        """Read a SID as a person typed it; blanks around it are forgiven.

        Raises SettingsError that names ``field`` (or the noun) and says what was expected and,
        where the text is a SID of another kind, what it is.
        """
        stripped = text.strip()
        if self.matches(stripped):
            return cast("S_co", stripped)
        other = next((kind for kind in KINDS if kind.matches(stripped)), None)
        if other is None:
            expected = said("errors", "{prefix} and 32 hexadecimal digits are expected; {count} characters were given")
        else:
            expected = said("errors", "{prefix} and 32 hexadecimal digits are expected; this is the SID of the {noun}")
        expected = expected.format(
            prefix=self.prefix, count=len(stripped), noun=other.noun if other is not None else ""
        )
        name = field or said("errors", "{noun} SID").format(noun=self.noun)
        raise SettingsError(said("errors", "{name}: {expected}.").format(name=name, expected=expected), field=name)


ACCOUNT: SidKind[AccountSid] = SidKind("AC", said("sids", "account"))
API_KEY: SidKind[ApiKeySid] = SidKind("SK", said("sids", "API key"))
WORKSPACE: SidKind[WorkspaceSid] = SidKind("WS", said("sids", "workspace"))
WORKER: SidKind[WorkerSid] = SidKind("WK", said("sids", "worker"))
RESERVATION: SidKind[ReservationSid] = SidKind("WR", said("sids", "reservation"))
TASK: SidKind[TaskSid] = SidKind("WT", said("sids", "task"))
ACTIVITY: SidKind[ActivitySid] = SidKind("WA", said("sids", "activity"))
TASK_QUEUE: SidKind[TaskQueueSid] = SidKind("WQ", said("sids", "task queue"))
WORKFLOW: SidKind[WorkflowSid] = SidKind("WW", said("sids", "workflow"))
TASK_CHANNEL: SidKind[TaskChannelSid] = SidKind("TC", said("sids", "task channel"))
WORKER_CHANNEL: SidKind[WorkerChannelSid] = SidKind("WC", said("sids", "worker channel"))
EVENT: SidKind[EventSid] = SidKind("EV", said("sids", "event"))
CALL: SidKind[CallSid] = SidKind("CA", said("sids", "call"))

KINDS: tuple[SidKind[str], ...] = (
    ACCOUNT,
    API_KEY,
    WORKSPACE,
    WORKER,
    RESERVATION,
    TASK,
    ACTIVITY,
    TASK_QUEUE,
    WORKFLOW,
    TASK_CHANNEL,
    WORKER_CHANNEL,
    EVENT,
    CALL,
)
