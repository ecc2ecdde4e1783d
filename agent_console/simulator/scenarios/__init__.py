"""Owns the list of scenarios: each fills a stage and returns the worker to sign in as."""

from collections.abc import Callable

from agent_console.simulator.model import Worker
from agent_console.simulator.scenarios.bulk import bulk
from agent_console.simulator.scenarios.empty import empty
from agent_console.simulator.scenarios.flood import flood
from agent_console.simulator.scenarios.shift import shift
from agent_console.simulator.scenarios.stage import Stage, Wish
from agent_console.simulator.scenarios.storm import storm
from agent_console.simulator.scenarios.supervisor import supervisor
from agent_console.simulator.scenarios.traffic import quiet, rush

SCENARIOS: dict[str, Callable[[Stage], Worker]] = {
    "bulk": bulk,
    "empty": empty,
    "flood": flood,
    "quiet": quiet,
    "rush": rush,
    "shift": shift,
    "storm": storm,
    "supervisor": supervisor,
}

__all__ = ["SCENARIOS", "Stage", "Wish"]
