"""Owns the rules that change reservations, tasks and workers: the one writer of their status.

Follows reference 2.1 to 2.4. Knows nothing of HTTP; a refused change raises ApiError.
"""

import math
from functools import partial

from agent_console.simulator import routing
from agent_console.simulator.clock import Timer
from agent_console.simulator.errors import bad_request
from agent_console.simulator.model import Activity, Reservation, Task, Worker
from agent_console.simulator.model import ReservationStatus as Status
from agent_console.simulator.model import TaskStatus as State
from agent_console.simulator.world import World

EDGES = {
    Status.PENDING: {
        Status.ACCEPTED,
        Status.REJECTED,
        Status.TIMEOUT,
        Status.CANCELED,
        Status.RESCINDED,
    },
    Status.ACCEPTED: {Status.WRAPPING, Status.COMPLETED},
    Status.WRAPPING: {Status.COMPLETED},
}
_OPEN = {Status.PENDING, Status.ACCEPTED, Status.WRAPPING}
_EVENTS = {Status.WRAPPING: "reservation.wrapup"}


def enter(world: World, task: Task) -> None:
    """Let a new task into the world and offer it."""
    world.tasks[task.sid] = task
    world.emit("task.created", task, f"Task {task.sid} created")
    world.emit("task-queue.entered", task, f"Task entered TaskQueue {task.queue.friendly_name}")
    task.expiry = world.agenda.after(task.timeout, partial(_expire, world, task))
    route(world)


def route(world: World) -> None:
    """Offer every waiting task to whoever can take it now."""
    for task in routing.waiting(world):
        workers = routing.candidates(world, task)
        if workers:
            _offer(world, task, workers)


def accept(world: World, reservation: Reservation) -> None:
    """Give the task to this worker; all others who were offered it lose their offer."""
    task = reservation.task
    task.status = State.ASSIGNED
    task.touch(world.now)
    _stop(task.expiry)
    task.expiry = world.agenda.after(world.rules.assigned_limit, partial(_delete_forgotten, world, task))
    _move(world, reservation, Status.ACCEPTED, "accepted")
    for other in list(task.reservations.values()):
        if other.status is Status.PENDING:
            _move(world, other, Status.RESCINDED, "rescinded")
    route(world)


def lose(world: World, task: Task) -> None:
    """Let somebody whom this world does not know have been first: every offer of the task is withdrawn."""
    for reservation in list(task.reservations.values()):
        if reservation.status is Status.PENDING:
            _move(world, reservation, Status.RESCINDED, "rescinded")
    task.status = State.ASSIGNED
    task.touch(world.now)
    _stop(task.expiry)
    route(world)


def reject(world: World, reservation: Reservation, activity: Activity | None = None) -> None:
    """Refuse the offer and move the worker if an activity is given (reference 2.3)."""
    _refuse(world, reservation)
    if activity is not None:
        place(world, reservation.worker, activity)
    _give_up(world, reservation.task)
    route(world)


def cancel(world: World, reservation: Reservation) -> None:
    """End an offer that could not be carried through, and offer the task again."""
    _move(world, reservation, Status.CANCELED, "canceled")
    _release(world, reservation.task)
    route(world)


def hold(reservation: Reservation) -> None:
    """Suspend the offer's timeout while the worker's phone rings (reference 2.2, onHold)."""
    reservation.on_hold = True
    _stop(reservation.expiry)


def wrap(world: World, reservation: Reservation) -> None:
    """Put an accepted reservation and its task into after-call work."""
    _move(world, reservation, Status.WRAPPING, "wrapping up")
    task = reservation.task
    if task.status is State.ASSIGNED:
        task.status = State.WRAPPING
        task.touch(world.now)
        world.emit("task.wrapup", task, f"Task {task.sid} wrapping up")
    _after_the_call(world, reservation)
    route(world)


def complete(world: World, reservation: Reservation, reason: str | None = None) -> None:
    """Finish a reservation and with it the task."""
    _move(world, reservation, Status.COMPLETED, "completed")
    task = reservation.task
    task.status = State.COMPLETED
    task.reason = reason or task.reason
    task.touch(world.now)
    _stop(task.expiry)
    world.emit("task.completed", task, f"Task {task.sid} completed")
    _after_the_call(world, reservation)
    _schedule_purge(world, task)
    route(world)


def cancel_task(world: World, task: Task, reason: str) -> None:
    """End a task nobody accepted, and every offer of it."""
    task.status = State.CANCELED
    task.reason = reason
    task.touch(world.now)
    _stop(task.expiry)
    _cancel_offers(world, task)
    world.emit("task.canceled", task, reason)
    _schedule_purge(world, task)
    route(world)


def holder(task: Task) -> Reservation | None:
    """Return the reservation that has the task, if someone accepted it."""
    for reservation in task.reservations.values():
        if reservation.status in {Status.ACCEPTED, Status.WRAPPING, Status.COMPLETED}:
            return reservation
    return None


def end_call(world: World, task: Task) -> None:
    """Let the caller hang up: before assignment the task ends, after it after-call work begins.

    In a workspace without multitasking there is none: the task is complete (reference 2.1).
    """
    if task.status in {State.PENDING, State.RESERVED}:
        cancel_task(world, task, "hangup")
    held = holder(task)
    if held is not None and held.status is Status.ACCEPTED:
        if world.workspace.multi_task_enabled:
            wrap(world, held)
        else:
            complete(world, held)


def set_activity(world: World, worker: Worker, activity: Activity, *, reject_pending: bool) -> None:
    """Move a worker; pending offers stay unless they are to be rejected."""
    if reject_pending and activity.available:
        raise bad_request(
            20001,
            "Unable to reject pending reservations when updating to an Available activity state.",
        )
    pending = [held for held in worker.open.values() if held.status is Status.PENDING] if reject_pending else []
    for reservation in pending:
        _refuse(world, reservation)
    place(world, worker, activity)
    for reservation in pending:
        _give_up(world, reservation.task)
    route(world)


def delete_task(world: World, task: Task) -> None:
    """Remove a task at once, whatever its status; open offers of it are canceled."""
    _cancel_offers(world, task)
    remove_task(world, task)
    world.emit("task.deleted", task, f"Task {task.sid} deleted")
    route(world)


def _delete_forgotten(world: World, task: Task) -> None:
    """Delete a task that is assigned for too long; no event tells of its reservation (reference 2.1)."""
    if task.status is State.ASSIGNED:
        remove_task(world, task)
        world.emit("task.system-deleted", task, f"Task {task.sid} deleted by the system")
        route(world)


def remove_task(world: World, task: Task) -> None:
    """Forget a task and its reservations; events stay (reference 4.1)."""
    world.tasks.pop(task.sid, None)
    _stop(task.expiry)
    for reservation in task.reservations.values():
        _stop(reservation.expiry)
        world.reservations.pop(reservation.sid, None)
        reservation.worker.reservations.pop(reservation.sid, None)
        reservation.worker.open.pop(reservation.sid, None)


def _offer(world: World, task: Task, workers: list[Worker]) -> None:
    task.status = State.RESERVED
    task.touch(world.now)
    for worker in workers:
        reservation = Reservation(sid=world.sids.new("WR"), date_created=world.now, task=task, worker=worker)
        file(world, reservation)
        worker.version += 1
        reservation.expiry = world.agenda.after(
            task.workflow.task_reservation_timeout, partial(_time_out, world, reservation)
        )
        world.emit("reservation.created", reservation, f"Reservation {reservation.sid} created")


def file(world: World, reservation: Reservation) -> None:
    """Put a reservation where it is looked up."""
    world.reservations[reservation.sid] = reservation
    reservation.task.reservations[reservation.sid] = reservation
    reservation.worker.reservations[reservation.sid] = reservation
    if reservation.status in _OPEN:
        reservation.worker.open[reservation.sid] = reservation


def _move(world: World, reservation: Reservation, status: Status, words: str) -> None:
    if status not in EDGES.get(reservation.status, set()):
        raise bad_request(
            20001,
            f"Reservation {reservation.sid} not in expected state and cannot be updated from "
            f"[{reservation.status}] to [{status}]",
        )
    reservation.status = status
    reservation.on_hold = False
    reservation.touch(world.now)
    _stop(reservation.expiry)
    if status not in _OPEN:
        reservation.worker.open.pop(reservation.sid, None)
        reservation.worker.idle_since = world.now
    kind = _EVENTS.get(status, f"reservation.{status}")
    world.emit(kind, reservation, f"Reservation {reservation.sid} {words}")


def _refuse(world: World, reservation: Reservation) -> None:
    _move(world, reservation, Status.REJECTED, "rejected")
    reservation.task.rejections += 1
    _release(world, reservation.task)


def _give_up(world: World, task: Task) -> None:
    """Cancel a task that was rejected as often as the account allows (reference 2.4)."""
    if task.status in {State.PENDING, State.RESERVED} and task.rejections >= world.rules.rejection_limit:
        cancel_task(world, task, "Task was rejected too many times")


def _cancel_offers(world: World, task: Task) -> None:
    for reservation in list(task.reservations.values()):
        if reservation.status is Status.PENDING:
            _move(world, reservation, Status.CANCELED, "canceled")


def _time_out(world: World, reservation: Reservation) -> None:
    _move(world, reservation, Status.TIMEOUT, "timed out")
    place(world, reservation.worker, world.workspace.timeout_activity)
    _release(world, reservation.task)
    route(world)


def _release(world: World, task: Task) -> None:
    offered = any(held.status is Status.PENDING for held in task.reservations.values())
    if task.status is State.RESERVED and not offered:
        task.status = State.PENDING
        task.touch(world.now)


def place(world: World, worker: Worker, activity: Activity) -> None:
    """Move a worker and tell of it; where they are already there, nothing happens."""
    if worker.activity is activity:
        return
    spent = world.now - worker.date_status_changed
    extra = {
        "worker_previous_activity_sid": worker.activity.sid,
        "worker_previous_activity_name": worker.activity.friendly_name,
        "worker_time_in_previous_activity": str(int(spent)),
        "worker_time_in_previous_activity_ms": str(int(spent * 1000)),
    }
    worker.activity = activity
    worker.date_status_changed = worker.idle_since = world.now
    worker.touch(world.now)
    words = f"Worker {worker.friendly_name} updated to {activity.friendly_name} Activity"
    world.emit("worker.activity.update", worker, words, extra)


def _expire(world: World, task: Task) -> None:
    if task.status in {State.PENDING, State.RESERVED}:
        cancel_task(world, task, "Task TTL Exceeded")


def _schedule_purge(world: World, task: Task) -> None:
    if world.rules.purge_after < math.inf:
        world.agenda.after(world.rules.purge_after, partial(remove_task, world, task))


def _after_the_call(world: World, reservation: Reservation) -> None:
    """Move the worker on, once, where the instruction said to what."""
    activity, reservation.post_work_activity = reservation.post_work_activity, None
    if activity is not None:
        place(world, reservation.worker, activity)


def _stop(timer: Timer | None) -> None:
    if timer is not None:
        timer.cancel()
