"""As many offers at once as `--count` says, for seeing what a window makes of them."""

from agent_console.simulator import calls
from agent_console.simulator.model import Worker
from agent_console.simulator.scenarios.people import some_caller
from agent_console.simulator.scenarios.stage import Stage

TIMEOUT = 900


def flood(stage: Stage) -> Worker:
    """Alice is offered everything at once, two seconds after the start."""
    stage.build(reservation_timeout=TIMEOUT)
    alice = stage.hire("Alice Moreno", ["billing", "support", "sales"], capacities={"voice": stage.wish.count})

    def arrive() -> None:
        for _ in range(stage.wish.count):
            caller = some_caller(stage.random)
            queue = stage.world.queue(caller.queue)
            calls.enqueue_call(stage.world, caller=caller.number, name=caller.name or None, queue=queue)

    stage.after(2.0, arrive)
    return alice
