"""Why an instruction, or one of its parameters, cannot work on an offer.

Owns the reasons that are known before anything is sent (reference 3). The server alone decides.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from agent_console.session.entries import ReservationEntry
from agent_console.taskrouter.attributes import call_sid_of, contact_uri_of, parse_attributes
from agent_console.taskrouter.instructions import Call, Conference, Dequeue, Instruction, Redirect
from agent_console.taskrouter.resources import Worker, Workspace
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import ending_words

translate = QCoreApplication.translate

#: The parameter that names the worker's phone, and the one for the caller's id.
PHONE_OF: Mapping[type[Instruction], str] = {Dequeue: "DequeueTo", Call: "CallTo", Conference: "To"}
CALLER_ID_OF: Mapping[type[Instruction], str] = {Dequeue: "DequeueFrom", Call: "CallFrom", Conference: "From"}
POST_WORK = "PostWorkActivitySid"


def obstacle(kind: type[Instruction], entry: ReservationEntry, *, is_listed: bool = True) -> str:
    """Say why this instruction cannot work on this offer now; "" where nothing is known against it.

    ``is_listed`` is False where the offer has left the screen.
    """
    if entry.ending is not None:
        return translate("instructions", "The offer is over: {reason}.").format(
            reason=ending_words.ending_line(entry, entry.ending)
        )
    if not is_listed:
        return translate("instructions", "The offer is over.")
    if entry.reservation.status is not ReservationStatus.PENDING:
        return translate("instructions", "The offer has been taken: there is nothing to answer any more.")
    if entry.command is not None:
        return translate("instructions", "Another answer is under way.")
    if kind in {Dequeue, Conference, Redirect}:
        return _without_call(kind, entry)
    return ""


def _without_call(kind: type[Instruction], entry: ReservationEntry) -> str:
    task = entry.task
    if task is None and entry.task_gone:
        return translate("instructions", "The task could not be read, so it is not known whether it has a call.")
    if task is None:
        return translate("instructions", "The task is being read.")
    if call_sid_of(task) is not None:
        return ""
    if kind is Conference:
        if parse_attributes(task.attributes).get("outbound_to"):
            return ""
        return translate("instructions", "There is no call on this task, and nobody to be called (outbound_to).")
    return translate("instructions", "There is no call on this task.")


def parameter_obstacle(name: str, workspace: Workspace | None) -> str:
    """Say why a parameter must be left out here; "" where it may be given."""
    if name == POST_WORK and workspace is not None and workspace.multi_task_enabled:
        return translate("instructions", "Not in a workspace with multitasking.")
    return ""


def missing(kind: type[Instruction], texts: Mapping[str, str], worker: Worker | None) -> dict[str, str]:
    """Return what the server asks for though the definition leaves it open, by parameter."""
    found: dict[str, str] = {}
    phone = PHONE_OF.get(kind)
    if phone is not None and not texts.get(phone, "").strip() and worker is not None and not contact_uri_of(worker):
        found[phone] = translate("instructions", "needed: your worker has no contact_uri")
    if kind is Conference and not texts.get("From", "").strip():
        found["From"] = translate("instructions", "needed: a number of the account")
    return found
