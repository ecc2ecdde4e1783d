"""The simulator as a console finds it behind something else."""

from __future__ import annotations

from tests.simulator.process import SimulatorProcess


def through(simulator: SimulatorProcess, base_url: str) -> SimulatorProcess:
    """Return the same simulator at another address; it is not started or ended by what is returned."""
    found = SimulatorProcess()
    vars(found).update(vars(simulator) | {"base_url": base_url, "_process": None})
    return found
