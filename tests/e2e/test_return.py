"""The network comes back, or the computer wakes: the console is there before its pause is over."""

from __future__ import annotations

import sys
import time

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.session.state import ConnectionPhase, ConnectionStatus
from agent_console.wiring.shift import Shift
from tests.alerts.desktop import private_bus
from tests.alerts.made import has_bus
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess


@pytest.mark.skipif(sys.platform != "linux" or not has_bus(), reason="no dbus-daemon is installed")
def test_a_computer_that_wakes_asks_before_its_pause_is_over(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.machine.sleeping import computer  # noqa: PLC0415  jeepney is on Linux alone

    async def scenario(shift: Shift, driver: Driver) -> None:
        def link() -> ConnectionStatus:
            return shift.session.store.state.connection

        async with computer(bus) as sleeper:
            await driver.until("the link", lambda: link().phase is ConnectionPhase.CONNECTED)
            simulator.control("POST", "outage", {"seconds": 60})
            # The next look is 2.8 to 4 s away.
            await driver.until("failures", lambda: link().failures >= 3)
            retry_at = link().retry_at
            assert retry_at is not None
            simulator.control("POST", "outage", {"seconds": 0})
            await sleeper.wake()
            await driver.until("the link", lambda: link().phase is ConnectionPhase.CONNECTED)
            answered_at = link().last_answer_at
            assert answered_at is not None
            assert answered_at < retry_at
            assert not shift.session.store.state.stale

    with private_bus() as bus, SimulatorProcess("empty") as simulator:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
        play(qapp, simulator, scenario, clock=time.monotonic)
