"""Owns what happened before a play begins: reservations that ended, with their events; plans nothing."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from agent_console.simulator import lifecycle
from agent_console.simulator.calls import voice_attributes
from agent_console.simulator.model import Reservation, Task, Worker
from agent_console.simulator.model import ReservationStatus as Status
from agent_console.simulator.model import TaskStatus as State
from agent_console.simulator.scenarios.people import Caller
from agent_console.simulator.scenarios.stage import Stage

_TASKS = {
    Status.ACCEPTED: State.ASSIGNED,
    Status.WRAPPING: State.WRAPPING,
    Status.COMPLETED: State.COMPLETED,
    Status.CANCELED: State.CANCELED,
}
_TAKEN = {Status.ACCEPTED, Status.WRAPPING, Status.COMPLETED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """How one offer went; seconds. `offered_at` is a moment of the world's clock."""

    caller: Caller
    status: Status
    offered_at: float
    answered_after: float = 4.0
    handled: float = 240.0


class Past:
    """Writes stories into a stage's world."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def add(self, worker: Worker, story: Story, *, keep: bool = True) -> None:
        """Let a story have happened; with `keep` the task is still there, else only its events are."""
        world = self._stage.world
        with self._at(story.offered_at):
            task = self._task(story)
            world.tasks[task.sid] = task
            reservation = Reservation(sid=world.sids.new("WR"), date_created=world.now, task=task, worker=worker)
            world.emit("reservation.created", reservation, "Reservation created")
        self._end(reservation, story)
        task.status = _TASKS.get(story.status, State.ASSIGNED)
        if keep:
            lifecycle.file(world, reservation)
            if story.status in {Status.COMPLETED, Status.CANCELED}:
                world.agenda.after(world.rules.purge_after, partial(lifecycle.remove_task, world, task))
        else:
            del world.tasks[task.sid]

    def move(self, worker: Worker, activity: str, moment: float) -> None:
        """Let a worker have come into an activity; tell each worker's moves in their order."""
        world = self._stage.world
        with self._at(moment):
            worker.date_status_changed = min(worker.date_status_changed, moment)
            lifecycle.place(world, worker, world.activity(activity))

    def sort(self) -> None:
        """Put the events in their order; call it when all stories are told."""
        self._stage.world.events.sort(key=lambda event: (event.date_created, event.sid))

    def _end(self, reservation: Reservation, story: Story) -> None:
        """Walk the reservation to its ending, with an event for each step."""
        if story.status in _TAKEN:
            self._step(reservation, Status.ACCEPTED, "accepted", story.answered_after)
            if story.status is not Status.ACCEPTED:
                self._step(reservation, Status.WRAPPING, "wrapup", story.handled * 0.9)
            if story.status is Status.COMPLETED:
                self._step(reservation, Status.COMPLETED, "completed", story.handled * 0.1)
        else:
            self._step(reservation, story.status, story.status.value, story.answered_after)

    def _step(self, reservation: Reservation, status: Status, name: str, after: float) -> None:
        world = self._stage.world
        with self._at(min(reservation.date_updated + after, world.now)):
            reservation.status = status
            reservation.touch(world.now)
            world.emit(f"reservation.{name}", reservation, f"Reservation {name}")

    def _task(self, story: Story) -> Task:
        world = self._stage.world
        attributes = voice_attributes(world, story.caller.number) | {"queue": story.caller.queue}
        if story.caller.name:
            attributes["name"] = story.caller.name
        return Task(
            sid=world.sids.new("WT"),
            date_created=world.now - 12.0,
            attributes=json.dumps(attributes, ensure_ascii=False),
            queue=world.queue(story.caller.queue),
            workflow=next(iter(world.workflows.values())),
            channel=world.task_channel("voice"),
        )

    @contextmanager
    def _at(self, moment: float) -> Iterator[None]:
        agenda = self._stage.agenda
        present, agenda.now = agenda.now, moment
        try:
            yield
        finally:
            agenda.now = present
