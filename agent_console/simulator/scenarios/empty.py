"""A world in which nothing happens by itself: tests drive it."""

from agent_console.simulator.model import Worker
from agent_console.simulator.scenarios.stage import Stage

ALL_SKILLS = ["billing", "support", "sales"]


def empty(stage: Stage) -> Worker:
    """Alice is available for everything; three colleagues are offline."""
    stage.build(reservation_timeout=120)
    alice = stage.hire("Alice Moreno", ALL_SKILLS, capacities={"chat": 10})
    stage.hire("Ben Okafor", ["support"], activity="Offline")
    stage.hire("Chloe Martin", ["support", "sales"], activity="Offline")
    stage.hire("David Ruiz", ["billing"], activity="Offline")
    return alice
