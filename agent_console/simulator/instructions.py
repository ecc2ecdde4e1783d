"""Owns what a reservation update may ask: statuses and instructions, their parameters and codes.

Follows reference 1.3, 2.7 and 3. Moves nothing itself: the lifecycle does.
"""

import json
import re
from collections.abc import Callable

from agent_console.simulator import lifecycle
from agent_console.simulator.errors import bad_request
from agent_console.simulator.model import Activity, Reservation, Worker
from agent_console.simulator.model import ReservationStatus as Status
from agent_console.simulator.phones import Phones
from agent_console.simulator.sids import is_sid
from agent_console.simulator.wire import Form
from agent_console.simulator.world import World

_NUMBER = re.compile(r"^(\+[1-9]\d{6,14}|client:\S+|sips?:\S+)$")
_URL = re.compile(r"^https?://\S+$")
_LEG_EVENTS = {"initiated", "ringing", "answered", "completed"}
_MAX_RING = 999


def update(world: World, phones: Phones, reservation: Reservation, form: Form) -> None:
    """Carry out a reservation update, or raise the ApiError that answers it.

    An instruction counts before a status, as accepting twice would be refused (reference 8.4).
    """
    instruction = form.get("Instruction")
    if instruction is not None:
        perform = _INSTRUCTIONS.get(instruction.lower())
        if perform is None:
            raise bad_request(55555, f"Invalid instruction: {instruction}")
        perform(world, phones, reservation, form)
        return
    status = form.get("ReservationStatus")
    if status is None:
        raise bad_request(20001, "ReservationStatus or Instruction is required")
    change = _STATUSES.get(status.lower())
    if change is None:
        raise bad_request(20001, f"ReservationStatus cannot be set to {status}")
    change(world, phones, reservation, form)


def _accept(world: World, _phones: Phones, reservation: Reservation, _form: Form) -> None:
    _plain_pending(reservation, "onHold")
    lifecycle.accept(world, reservation)


def _reject(world: World, _phones: Phones, reservation: Reservation, form: Form) -> None:
    _plain_pending(reservation, "rejected")
    activity = _activity(world, form.get("WorkerActivitySid"), 40100)
    lifecycle.reject(world, reservation, activity)


def _wrap(world: World, _phones: Phones, reservation: Reservation, _form: Form) -> None:
    lifecycle.wrap(world, reservation)


def _complete(world: World, _phones: Phones, reservation: Reservation, _form: Form) -> None:
    lifecycle.complete(world, reservation)


def _dequeue(world: World, phones: Phones, reservation: Reservation, form: Form) -> None:
    _pending(reservation, "Dequeue", 40135)
    attributes = json.loads(reservation.task.attributes)
    if "call_sid" not in attributes:
        raise bad_request(40140, "Task attributes have no call_sid: it was not made by <Enqueue>")
    to = _worker_leg(reservation.worker, form.get("DequeueTo"), 40131)
    _number(form.get("DequeueFrom") or attributes.get("to"), "DequeueFrom", 40132)
    timeout = form.whole("DequeueTimeout", 60, 1, _MAX_RING)
    events = form.every("DequeueStatusCallbackEvent", "DequeueStatusCallbackEvents")
    if not set(events) <= _LEG_EVENTS:
        raise bad_request(40134, "Invalid DequeueStatusCallbackEvent")
    _url(form.get("DequeueStatusCallbackUrl"), "DequeueStatusCallbackUrl", 40157)
    _choice(form.get("DequeueRecord"), "DequeueRecord")
    reservation.post_work_activity = _activity(world, form.get("DequeuePostWorkActivitySid"), 40130)
    _connect(world, phones, reservation, to, timeout)


def _conference(world: World, phones: Phones, reservation: Reservation, form: Form) -> None:
    _pending(reservation, "Conference", 40136)
    attributes = json.loads(reservation.task.attributes)
    if "call_sid" not in attributes and "outbound_to" not in attributes:
        raise bad_request(40142, "Task attributes have neither call_sid nor outbound_to")
    to = _worker_leg(reservation.worker, form.get("To"), 40137)
    if form.get("From") is None:
        raise bad_request(40138, "From is required for the Conference instruction")
    _number(form.get("From"), "From", 40141)
    timeout = form.whole("Timeout", 60, 1, _MAX_RING)
    _url(form.get("StatusCallback"), "StatusCallback", 40159)
    if form.get("PostWorkActivitySid") is not None and world.workspace.multi_task_enabled:
        raise bad_request(40143, "PostWorkActivitySid is not valid in a multitasking workspace")
    _connect(world, phones, reservation, to, timeout)


def _call(world: World, phones: Phones, reservation: Reservation, form: Form) -> None:
    _pending(reservation, "Call", 40114)
    to = _worker_leg(reservation.worker, form.get("CallTo"), 40110)
    _number(form.get("CallFrom"), "CallFrom", 40111)
    _required_url(form.get("CallUrl"), "CallUrl", 40112)
    _url(form.get("CallStatusCallbackUrl"), "CallStatusCallbackUrl", 40158)
    _choice(form.get("CallRecord"), "CallRecord")
    timeout = form.whole("CallTimeout", 60, 1, _MAX_RING)
    if form.flag("CallAccept"):
        lifecycle.accept(world, reservation)
    _dial(world, phones, reservation, to, timeout, lambda _answered: None)


def _redirect(world: World, _phones: Phones, reservation: Reservation, form: Form) -> None:
    _pending(reservation, "Redirect", 40123)
    if not is_sid(form.get("RedirectCallSid") or "", "CA"):
        raise bad_request(40121, "RedirectCallSid is missing or invalid")
    _required_url(form.get("RedirectUrl"), "RedirectUrl", 40120)
    if form.flag("RedirectAccept"):
        lifecycle.accept(world, reservation)


_Change = Callable[[World, Phones, Reservation, Form], None]
_STATUSES: dict[str, _Change] = {
    Status.ACCEPTED: _accept,
    Status.REJECTED: _reject,
    Status.WRAPPING: _wrap,
    Status.COMPLETED: _complete,
}
_INSTRUCTIONS: dict[str, _Change] = {
    "accept": _accept,
    "reject": _reject,
    "dequeue": _dequeue,
    "conference": _conference,
    "call": _call,
    "redirect": _redirect,
}


def supervise(world: World, reservation: Reservation, form: Form) -> None:
    """Let a supervisor listen in: checks only, as nothing visible changes (reference 3)."""
    if reservation.status not in {Status.ACCEPTED, Status.WRAPPING}:
        raise bad_request(40146, f"Reservation {reservation.sid} cannot be supervised")
    supervisor = world.workers.get(form.get("Supervisor") or "")
    if supervisor is None or "contact_uri" not in json.loads(supervisor.attributes):
        raise bad_request(40147, "Supervisor has no contact_uri")
    if "from" not in json.loads(reservation.task.attributes):
        raise bad_request(40148, "Task attributes have no from")


def _connect(world: World, phones: Phones, reservation: Reservation, to: str, timeout: int) -> None:
    def done(answered: bool) -> None:  # noqa: FBT001 - the phone says yes or no
        (lifecycle.accept if answered else lifecycle.cancel)(world, reservation)

    lifecycle.hold(reservation)
    _dial(world, phones, reservation, to, timeout, done)


def _dial(
    world: World,
    phones: Phones,
    reservation: Reservation,
    to: str,
    timeout: int,
    done: Callable[[bool], None],
) -> None:
    leg = phones.ring(to, reservation_sid=reservation.sid, timeout=timeout, done=done)
    task = reservation.task
    attributes = json.loads(task.attributes) | {"worker_call_sid": leg.call_sid}
    task.attributes = json.dumps(attributes, ensure_ascii=False)
    task.touch(world.now)


def _plain_pending(reservation: Reservation, wanted: str) -> None:
    if reservation.status is not Status.PENDING or reservation.on_hold:
        raise bad_request(
            20001,
            f"Reservation {reservation.sid} not in expected state [pending] and cannot be updated to [{wanted}]",
        )


def _pending(reservation: Reservation, name: str, code: int) -> None:
    if reservation.status is not Status.PENDING or reservation.on_hold:
        raise bad_request(
            code,
            f"Unable to execute {name} instruction. Reservation {reservation.sid} is not currently in a Pending state.",
        )


def _worker_leg(worker: Worker, to: str | None, code: int) -> str:
    address = to or json.loads(worker.attributes).get("contact_uri")
    _number(address, "contact_uri", code)
    return str(address)


def _number(value: object, name: str, code: int) -> None:
    if not isinstance(value, str) or _NUMBER.match(value) is None:
        raise bad_request(code, f"{name} is missing or invalid")


def _required_url(value: str | None, name: str, code: int) -> None:
    if value is None:
        raise bad_request(code, f"{name} is required")
    _url(value, name, code)


def _url(value: str | None, name: str, code: int) -> None:
    if value is not None and _URL.match(value) is None:
        raise bad_request(code, f"{name} is invalid")


def _choice(value: str | None, name: str) -> None:
    if value not in {None, "record-from-answer", "do-not-record"}:
        raise bad_request(20001, f"{name} is invalid")


def _activity(world: World, sid: str | None, code: int) -> Activity | None:
    if sid is None:
        return None
    if sid not in world.activities:
        raise bad_request(code, f"Invalid activity: {sid}")
    return world.activities[sid]
