"""Owns what a reservation update may ask: statuses and the six instructions, and what each refuses.

Follows reference 1.3, 2.7 and 3; how a parameter is read is in `parameters`. Moves nothing itself: the lifecycle does.
Transfers exist on the event bridge alone (reference 6.3), so their codes 40149 and 40151 have no place here.
"""

import json
from collections.abc import Callable

from agent_console.simulator import lifecycle
from agent_console.simulator.errors import bad_request
from agent_console.simulator.model import Reservation, Task
from agent_console.simulator.model import ReservationStatus as Status
from agent_console.simulator.model import TaskStatus as State
from agent_console.simulator.parameters import (
    MOST_OVER_SIP,
    check_call_options,
    check_conference_options,
    check_dequeue_options,
    check_number,
    optional_activity,
    required_url,
    ring_time,
    worker_phone,
)
from agent_console.simulator.phones import Leg, Phones
from agent_console.simulator.sids import is_sid
from agent_console.simulator.wire import Form
from agent_console.simulator.world import World


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
    activity = optional_activity(world, form.get("WorkerActivitySid"), 40100)
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
    to = worker_phone(reservation.worker, form.get("DequeueTo"), 40131)
    check_number(form.get("DequeueFrom") or attributes.get("to"), "DequeueFrom", 40132)
    timeout = ring_time(form, "DequeueTimeout", MOST_OVER_SIP if to.startswith("sip") else 999)
    check_dequeue_options(form)
    activity = optional_activity(world, form.get("DequeuePostWorkActivitySid"), 40130)
    _placeable(phones, to, 40133)
    reservation.post_work_activity = activity
    leg = _connect(world, phones, reservation, to, timeout)
    _note(world, reservation.task, {"worker_call_sid": leg.call_sid})


def _conference(world: World, phones: Phones, reservation: Reservation, form: Form) -> None:
    if reservation.task.status is State.CANCELED:
        raise bad_request(40144, f"Task {reservation.task.sid} has no pending reservation: it was canceled")
    _pending(reservation, "Conference", 40136)
    attributes = json.loads(reservation.task.attributes)
    if "call_sid" not in attributes and "outbound_to" not in attributes:
        raise bad_request(40142, "Task attributes have neither call_sid nor outbound_to")
    to = worker_phone(reservation.worker, form.get("To"), 40137)
    if form.get("From") is None:
        raise bad_request(40138, "From is required for the Conference instruction")
    check_number(form.get("From"), "From", 40141)
    timeout = ring_time(form, "Timeout")
    check_conference_options(form)
    if form.get("PostWorkActivitySid") is not None and world.workspace.multi_task_enabled:
        raise bad_request(40143, "PostWorkActivitySid is not valid in a multitasking workspace")
    activity = optional_activity(world, form.get("PostWorkActivitySid"), 40139)
    _placeable(phones, to, 40145)
    reservation.post_work_activity = activity
    _connect(world, phones, reservation, to, timeout, lambda leg: _confer(world, reservation.task, leg))


def _call(world: World, phones: Phones, reservation: Reservation, form: Form) -> None:
    _pending(reservation, "Call", 40114)
    to = worker_phone(reservation.worker, form.get("CallTo"), 40110)
    check_number(form.get("CallFrom"), "CallFrom", 40111)
    required_url(form.get("CallUrl"), "CallUrl", 40112)
    check_call_options(form)
    timeout = ring_time(form, "CallTimeout")
    _placeable(phones, to, 40113)
    if form.flag("CallAccept"):
        lifecycle.accept(world, reservation)
    # What the TwiML does with the worker's leg is the caller of this API's own business: nothing follows here.
    leg = phones.ring(to, reservation_sid=reservation.sid, timeout=timeout, done=lambda _leg: None)
    _note(world, reservation.task, {"worker_call_sid": leg.call_sid})


def _redirect(world: World, _phones: Phones, reservation: Reservation, form: Form) -> None:
    _pending(reservation, "Redirect", 40123)
    call_sid = form.get("RedirectCallSid") or ""
    if not is_sid(call_sid, "CA"):
        raise bad_request(40121, "RedirectCallSid is missing or invalid")
    required_url(form.get("RedirectUrl"), "RedirectUrl", 40120)
    if not any(json.loads(task.attributes).get("call_sid") == call_sid for task in world.tasks.values()):
        raise bad_request(40122, f"Call {call_sid} is not in progress and cannot be redirected")
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


def _connect(
    world: World,
    phones: Phones,
    reservation: Reservation,
    to: str,
    timeout: int,
    connected: Callable[[Leg], None] = lambda _leg: None,
) -> Leg:
    """Ring the worker and take the task if they answer; until then the offer is on hold, its timeout too."""

    def done(leg: Leg) -> None:
        if leg.is_answered:
            connected(leg)
            lifecycle.accept(world, reservation)
        else:
            lifecycle.cancel(world, reservation)

    lifecycle.hold(reservation)
    return phones.ring(to, reservation_sid=reservation.sid, timeout=timeout, done=done)


def _confer(world: World, task: Task, leg: Leg) -> None:
    """Put the conference on the task (reference 1.6; that it is nested so is Flex's way)."""
    caller = json.loads(task.attributes).get("call_sid")
    participants = {"worker": leg.call_sid} | ({"customer": caller} if caller else {})
    _note(world, task, {"conference": {"sid": world.sids.new("CF"), "participants": participants}})


def _note(world: World, task: Task, found: dict[str, object]) -> None:
    task.attributes = json.dumps(json.loads(task.attributes) | found, ensure_ascii=False)
    task.touch(world.now)


def _placeable(phones: Phones, to: str, code: int) -> None:
    if phones.refuses(to):
        raise bad_request(code, f"The call to {to} could not be placed")


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
