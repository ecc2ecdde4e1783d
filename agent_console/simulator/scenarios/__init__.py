"""Owns the list of scenarios: each fills a stage and returns the worker to sign in as."""

from collections.abc import Callable

from agent_console.simulator.model import Worker
from agent_console.simulator.scenarios.empty import empty
from agent_console.simulator.scenarios.stage import Stage, Wish

SCENARIOS: dict[str, Callable[[Stage], Worker]] = {
    "empty": empty,
}

__all__ = ["SCENARIOS", "Stage", "Wish"]
