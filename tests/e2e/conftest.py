from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.simulator.process import SimulatorProcess


@pytest.fixture
def frozen() -> Iterator[SimulatorProcess]:
    """A simulator whose time passes only when it is told to."""
    with SimulatorProcess("empty", manual_clock=True, reservation_timeout=30) as simulator:
        yield simulator
