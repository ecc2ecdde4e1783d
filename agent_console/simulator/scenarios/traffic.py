"""Owns days on which work keeps coming by itself: quiet and rush."""

from functools import partial

from agent_console.simulator import calls, lifecycle
from agent_console.simulator.model import ReservationStatus as Status
from agent_console.simulator.model import Task, TaskStatus, Worker
from agent_console.simulator.scenarios.colleagues import Colleagues
from agent_console.simulator.scenarios.past import Past, Story
from agent_console.simulator.scenarios.people import some_caller
from agent_console.simulator.scenarios.stage import Stage

CHAT_SHARE = 0.15
PATIENCE = (45.0, 120.0)
TALK = (60.0, 240.0)
_PAST = (Status.COMPLETED, Status.COMPLETED, Status.COMPLETED, Status.REJECTED, Status.TIMEOUT, Status.RESCINDED)


def quiet(stage: Stage) -> Worker:
    """Let a call or chat come every 40 to 70 seconds; the first soon after the start."""
    return _day(stage, between=(40.0, 70.0), voice_capacity=2, timeout=30, colleagues=1)


def rush(stage: Stage) -> Worker:
    """Let a call or chat come every 4 to 8 seconds, several at once for Alice."""
    return _day(stage, between=(4.0, 8.0), voice_capacity=8, timeout=40, colleagues=2)


def _day(stage: Stage, *, between: tuple[float, float], voice_capacity: int, timeout: int, colleagues: int) -> Worker:
    stage.build(reservation_timeout=timeout, support_at_once=2)
    capacities = {"voice": voice_capacity, "chat": 3}
    alice = stage.hire("Alice Moreno", ["billing", "support", "sales"], capacities=capacities)
    names = ("Ben Okafor", "Chloé Durand", "Dev Patel")
    others = [
        stage.hire(name, ["support"], activity="Available" if place < colleagues else "Break")
        for place, name in enumerate(names)
    ]
    Colleagues(stage, others, answer_after=4.0, handle_for=90.0)
    past = Past(stage)
    for number in range(24):
        status = stage.random.choice(_PAST)
        story = Story(
            caller=some_caller(stage.random),
            status=status,
            offered_at=stage.world.now - 3_600.0 + number * 140.0,
            answered_after=float(timeout) if status is Status.TIMEOUT else stage.random.uniform(2.0, 10.0),
        )
        past.add(alice, story)
    past.sort()
    _Arrivals(stage, between).begin()
    return alice


class _Arrivals:
    """Callers come, lose patience, and hang up when they have talked enough."""

    def __init__(self, stage: Stage, between: tuple[float, float]) -> None:
        self._stage = stage
        self._between = between

    def begin(self) -> None:
        self._stage.after(2.0, self._arrive)

    def _arrive(self) -> None:
        chance, world = self._stage.random, self._stage.world
        caller = some_caller(chance)
        queue = world.queue(caller.queue)
        if chance.random() < CHAT_SHARE:
            calls.enqueue_chat(world, name=caller.name or "Website visitor", queue=queue)
        else:
            task = calls.enqueue_call(world, caller=caller.number, name=caller.name or None, queue=queue)
            self._stage.after(chance.uniform(*PATIENCE), partial(self._lose_patience, task))
        self._stage.after(chance.uniform(*self._between), self._arrive)

    def _lose_patience(self, task: Task) -> None:
        if task.status in {TaskStatus.PENDING, TaskStatus.RESERVED}:
            lifecycle.end_call(self._stage.world, task)
        elif task.status is TaskStatus.ASSIGNED:
            self._stage.after(self._stage.random.uniform(*TALK), partial(self._hang_up, task))

    def _hang_up(self, task: Task) -> None:
        if task.status is TaskStatus.ASSIGNED:
            lifecycle.end_call(self._stage.world, task)
