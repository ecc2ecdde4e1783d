"""The network comes back, or the computer wakes: the console is there at once, and tells what it missed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.session.state import ConnectionPhase, ConnectionStatus
from agent_console.wiring.shift import Shift
from tests.alerts.desktop import private_bus
from tests.alerts.made import has_bus
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess

TRIES = 5


@pytest.mark.skipif(sys.platform != "linux" or not has_bus(), reason="no dbus-daemon is installed")
def test_a_computer_that_wakes_asks_before_its_pause_is_over(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.machine.sleeping import Computer, computer  # noqa: PLC0415  jeepney is on Linux alone

    async def scenario(shift: Shift, driver: Driver) -> None:
        def link() -> ConnectionStatus:
            return shift.session.store.state.connection

        async def wakes_before_its_pause_is_over(sleeper: Computer) -> bool:
            await driver.until("the link", lambda: link().phase is ConnectionPhase.CONNECTED)
            simulator.control("POST", "outage", {"seconds": 600})
            # The next look is 2.8 to 4 s away.
            await driver.until("failures", lambda: link().failures >= 3)
            retry_at = link().retry_at
            assert retry_at is not None
            simulator.control("POST", "outage", {"seconds": 0})
            await sleeper.wake()
            await driver.until("the link", lambda: link().phase is ConnectionPhase.CONNECTED)
            answered_at = link().last_answer_at
            assert answered_at is not None
            assert not shift.session.store.state.stale
            return answered_at < retry_at

        async with computer(bus) as sleeper:
            # On a busy machine the pause may be over before the signal is there; who does not hear it never is.
            tries = [await wakes_before_its_pause_is_over(sleeper)]
            while not tries[-1] and len(tries) < TRIES:
                tries.append(await wakes_before_its_pause_is_over(sleeper))
            assert tries[-1]

    with private_bus() as bus, SimulatorProcess("empty") as simulator:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
        play(qapp, simulator, scenario, clock=time.monotonic)


def test_what_happened_during_an_outage_is_told_until_it_is_read_and_shown_in_the_history(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        store, bar, history = shift.session.store, shift.window.notices.meanwhile, shift.window.history
        simulator.control("POST", "calls", {"name": "R. Okafor"})
        await driver.offer_of("R. Okafor")
        simulator.control("POST", "outage", {"seconds": 60})
        await driver.until("the outage", lambda: store.state.stale)
        # The offer times out, and with it the worker is moved; nobody hears of it.
        simulator.control("POST", "advance", {"seconds": 200})
        assert not bar.isVisible()
        simulator.control("POST", "outage", {"seconds": 0})
        await driver.until("what happened", bar.isVisible)
        back, _, told = bar.text.partition(". ")
        assert back.startswith(("Back after 3 min 19 s", "Back after 3 min 20 s"))
        assert told == "1 offer was missed: R. Okafor. Your activity changed to Offline."
        await driver.until("no notice of the outage", lambda: not store.state.stale)
        bar.action.click()
        await driver.until("the history of that time", lambda: history.view.row_count == 1 and not history.view.loading)
        wanted = history.view.query.filter
        assert wanted.offered_from is not None
        assert wanted.offered_until is not None
        assert (wanted.offered_until - wanted.offered_from).total_seconds() >= 199
        assert bar.isVisible()
        bar.dismissed.emit()
        await driver.until("an empty place", lambda: not bar.isVisible())

    with SimulatorProcess("empty", manual_clock=True) as simulator:
        play(qapp, simulator, scenario, clock=time.monotonic, archive_dir=tmp_path)


def test_what_happened_while_the_computer_slept_is_told(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        store, bar = shift.session.store, shift.window.notices.meanwhile
        simulator.control("POST", "calls", {"name": "Ana Souza"})
        await driver.offer_of("Ana Souza")
        # The server's clock goes on and this computer's does not: to the console it slept.
        simulator.control("POST", "advance", {"seconds": 630})
        await driver.until("what happened", bar.isVisible)
        assert bar.text.startswith("Back after 10 min")
        assert "1 offer was missed: Ana Souza." in bar.text
        assert store.state.connection.failures == 0

    with SimulatorProcess("empty", manual_clock=True) as simulator:
        play(qapp, simulator, scenario, clock=time.monotonic, archive_dir=tmp_path)
