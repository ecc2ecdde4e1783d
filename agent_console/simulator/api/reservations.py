"""Owns the reservation resources under workers and tasks; the rules are in `instructions`."""

from collections.abc import Iterable

from agent_console.simulator import instructions
from agent_console.simulator.api.lookup import find, task_of, worker_of
from agent_console.simulator.errors import bad_request
from agent_console.simulator.model import Reservation, ReservationStatus
from agent_console.simulator.paging import cut
from agent_console.simulator.render import Renderer
from agent_console.simulator.wire import Answer, Call


def list_of_worker(call: Call) -> Answer:
    """List a worker's reservations (reference 1.1)."""
    worker = worker_of(call)
    return _listed(call, worker.reservations.values(), _worker_url(call), worker.version)


def list_of_task(call: Call) -> Answer:
    """List a task's reservations (reference 1.2)."""
    task = task_of(call)
    wanted = call.asked("WorkerSid")
    found = (reservation for reservation in task.reservations.values() if wanted in {None, reservation.worker.sid})
    return _listed(call, found, _task_url(call), task.version)


def fetch_of_worker(call: Call) -> Answer:
    """Fetch one reservation under its worker."""
    return _one(call, find(call, worker_of(call).reservations), _worker_url(call))


def fetch_of_task(call: Call) -> Answer:
    """Fetch one reservation under its task."""
    return _one(call, find(call, task_of(call).reservations), _task_url(call))


def update_of_worker(call: Call) -> Answer:
    """Update a reservation under its worker (reference 1.3)."""
    reservation = find(call, worker_of(call).reservations)
    call.check_version(reservation)
    instructions.update(call.world, call.phones, reservation, call.form)
    return _one(call, reservation, _worker_url(call))


def update_of_task(call: Call) -> Answer:
    """Update a reservation under its task; only here can it be supervised."""
    reservation = find(call, task_of(call).reservations)
    call.check_version(reservation)
    if (call.form.get("Instruction") or "").lower() == "supervise":
        instructions.supervise(call.world, reservation, call.form)
    else:
        instructions.update(call.world, call.phones, reservation, call.form)
    return _one(call, reservation, _task_url(call))


def _listed(call: Call, found: Iterable[Reservation], parent: str, version: int) -> Answer:
    wanted = (call.asked("ReservationStatus") or "").lower()
    if wanted and wanted not in set(ReservationStatus):
        raise bad_request(20001, f"Invalid ReservationStatus: {wanted}")
    items = [one for one in found if not wanted or one.status == wanted]
    page = cut(items, key="reservations", url=call.url, query=call.query, sids=call.world.sids)
    renderer = Renderer(call.world, call.base)
    rendered = [renderer.reservation(one, parent) for one in page.items]
    return Answer({"reservations": rendered, "meta": page.meta}, version=version)


def _one(call: Call, reservation: Reservation, parent: str) -> Answer:
    rendered = Renderer(call.world, call.base).reservation(reservation, parent)
    return Answer(rendered, version=reservation.version)


def _worker_url(call: Call) -> str:
    return f"{call.base}/Workers/{call.parts['worker']}"


def _task_url(call: Call) -> str:
    return f"{call.base}/Tasks/{call.parts['task']}"
