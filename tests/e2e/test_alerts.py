"""From the offer to the ring and the desktop, and back from a press there; the bus and the player are real."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.settings import AlertSettings, QueueAlert
from agent_console.wiring.shift import Shift
from tests.alerts.desktop import desktop, private_bus
from tests.alerts.made import calls, script
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess
from tests.waiting import until

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon is installed")


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer with one player, which rings until it is ended."""
    script(tmp_path, "pw-play", "exec sleep 60")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    return tmp_path


def test_an_offer_rings_is_announced_and_is_accepted_on_the_desktop(
    qapp: QApplication, player: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        async with desktop(bus) as shown:
            await driver.until("the link", lambda: shift.session.store.state.presence is not None)
            simulator.control("POST", "chats", {"name": "Nadia <b>Petrov</b>"})
            await driver.until("the ring", lambda: len(calls(player, "pw-play")) == 1)
            await driver.until("the caller", lambda: any("Nadia" in each.summary for each in shown.notified))
            # A desktop that answers late is given up, and what it shows then is withdrawn: the next has another number.
            await driver.until("one notification", lambda: len(shown.standing) == 1)
            assert shift.window.windowTitle().startswith("(1) ")
            sid = shift.session.store.state.pending[0].sid
            [number] = shown.standing
            await shown.press(number, "accept")
            await driver.active(sid)
            await until(lambda: not shown.standing)
            assert not shift.window.windowTitle().startswith("(")

    with private_bus() as bus, SimulatorProcess("empty") as simulator:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        play(qapp, simulator, scenario, clock=time.monotonic, alerts=AlertSettings())


def test_a_queue_that_is_accepted_by_itself_counts_down_and_is(
    qapp: QApplication, player: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        await driver.until("the link", lambda: shift.session.store.state.presence is not None)
        simulator.control("POST", "chats", {"name": "Nadia"})
        cards = shift.window.incoming
        await driver.until("the countdown", lambda: any(card.auto_accept is not None for card in cards.cards))
        sid = cards.cards[0].sid
        await driver.active(sid)
        assert len(calls(player, "pw-play")) == 1

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with SimulatorProcess("empty") as simulator:
        rules = tuple(QueueAlert(queue, auto_accept_after_s=1) for queue in ("Chat", "Support", "Sales", "Billing"))
        play(qapp, simulator, scenario, clock=time.monotonic, alerts=AlertSettings(queues=rules))
