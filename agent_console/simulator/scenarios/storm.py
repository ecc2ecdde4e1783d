"""So many offers a second as `--count` says, each gone again soon, for seeing how a window bears it."""

from functools import partial

from agent_console.simulator import calls, lifecycle
from agent_console.simulator.model import Task, TaskStatus, Worker
from agent_console.simulator.scenarios.people import some_caller
from agent_console.simulator.scenarios.stage import Stage

TIMEOUT = 900
PATIENCE = 2.0
_WAITS = {TaskStatus.PENDING, TaskStatus.RESERVED}


def storm(stage: Stage) -> Worker:
    """Alice is offered every caller at once; none waits longer than two seconds."""
    stage.build(reservation_timeout=TIMEOUT)
    alice = stage.hire("Alice Moreno", ["billing", "support", "sales"], capacities={"voice": 100_000})
    between = 1.0 / stage.wish.count

    def lose_patience(task: Task) -> None:
        if task.status in _WAITS:
            lifecycle.end_call(stage.world, task)

    def arrive() -> None:
        caller = some_caller(stage.random)
        queue = stage.world.queue(caller.queue)
        task = calls.enqueue_call(stage.world, caller=caller.number, name=caller.name or None, queue=queue)
        stage.after(PATIENCE, partial(lose_patience, task))
        stage.after(between, arrive)

    stage.after(2.0, arrive)
    return alice
