"""A whole console on its simulator that ends once its first offer is accepted, by whomever.

``python -m tests.e2e.at_spi_console``; its last line says that it was.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.wiring.app import make_application
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess


def main(application: QApplication) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        simulator.control("POST", "calls", {"name": "Marcus Webb"})
        entry = await driver.offer_of("Marcus Webb")
        await driver.until(
            "somebody to accept",
            lambda: any(one.sid == entry.sid for one in shift.session.store.state.active),
        )
        sys.stdout.write("accepted\n")

    with SimulatorProcess("empty") as simulator:
        play(application, simulator, scenario, clock=time.monotonic)


if __name__ == "__main__":
    main(make_application())
