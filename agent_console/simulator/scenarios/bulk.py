"""Many ended reservations of one worker, for measuring; nothing is ever purged."""

from dataclasses import replace

from agent_console.simulator.model import Reservation, Task, Worker
from agent_console.simulator.model import ReservationStatus as Status
from agent_console.simulator.model import TaskStatus as State
from agent_console.simulator.scenarios.stage import Stage
from agent_console.simulator.world import KEEP_EVERYTHING

EVERY = 60.0


def bulk(stage: Stage) -> Worker:
    """Alice completed `--count` reservations, one a minute; they share no task."""
    stage.world.rules = replace(stage.world.rules, purge_after=KEEP_EVERYTHING.purge_after)
    stage.build(reservation_timeout=120)
    alice = stage.hire("Alice Moreno", ["billing", "support", "sales"])
    for number in range(stage.wish.count):
        _complete(stage, alice, stage.world.now - (stage.wish.count - number) * EVERY)
    return alice


def _complete(stage: Stage, worker: Worker, moment: float) -> None:
    world = stage.world
    task = Task(
        sid=world.sids.new("WT"),
        date_created=moment,
        attributes="{}",
        queue=world.queue("Billing"),
        workflow=next(iter(world.workflows.values())),
        channel=world.task_channel("voice"),
        status=State.COMPLETED,
    )
    reservation = Reservation(
        sid=world.sids.new("WR"),
        date_created=moment,
        date_updated=moment + 45.0,
        task=task,
        worker=worker,
        status=Status.COMPLETED,
    )
    world.tasks[task.sid] = task
    for shelf in (world.reservations, task.reservations, worker.reservations):
        shelf[reservation.sid] = reservation
