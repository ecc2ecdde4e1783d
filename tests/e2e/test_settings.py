"""A running console goes by its settings as soon as they are chosen, and keeps them."""

from __future__ import annotations

import filecmp
import os
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from agent_console.demo.driver import Driver
from agent_console.settings import AlertSettings, Loaded, PhoneSetting, Theme, load
from agent_console.settings.store import SettingsStore
from agent_console.ui.menu_buttons import DequeueButton
from agent_console.wiring.shift import Shift
from tests.alerts.made import calls, script, shelf
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess

#: The offscreen platform of the tests has no such thing and says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TRIES = 5
SILENT = {"alerts.ring": False, "alerts.notifications": False}


def test_what_is_chosen_counts_in_the_running_console_and_in_the_next(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    store = SettingsStore(Loaded(file=file, defaults=SILENT).with_user({}))

    async def scenario(shift: Shift, driver: Driver) -> None:
        await driver.until("the link", lambda: shift.session.store.state.presence is not None)
        store.choose("theme", Theme.DARK)
        assert shift.window.theme_choice is Theme.DARK
        simulator.control("POST", "calls", {})
        await driver.until("an offer", lambda: bool(shift.window.incoming.cards))
        store.choose("phones", (PhoneSetting("Attic", "+14155550177"),))
        dequeue = shift.window.incoming.findChildren(DequeueButton)[0]
        await driver.until("its task", lambda: not dequeue.reason)
        dequeue.open_menu()
        assert dequeue.menu is not None
        assert any("Attic" in action.text() for action in dequeue.menu.actions())
        dequeue.close_menu()
        store.choose("keys.accept", "Ctrl+J")
        assert any("Ctrl+J" in button.text() for button in shift.window.incoming.findChildren(QPushButton))
        await driver.until("the file", lambda: load(file).settings.keys.accept == "Ctrl+J")

    with SimulatorProcess("empty") as simulator:
        play(qapp, simulator, scenario, clock=time.monotonic, store=store)
    kept = load(file)
    assert kept.problems == ()
    assert (kept.settings.theme, kept.settings.phones[0].label) == (Theme.DARK, "Attic")


def test_a_slower_pace_is_kept_at_once(qapp: QApplication) -> None:
    async def looked(shift: Shift, driver: Driver, every_s: float) -> float:
        """Choose a pace, and wait for the look that the choice brings; tells when it was answered."""
        before = _last_answer(shift)
        shift.store.choose("polling.available_s", every_s)
        await driver.until("a look", lambda: _last_answer(shift) != before)
        answered_at = _last_answer(shift)
        assert answered_at is not None
        return answered_at

    async def scenario(shift: Shift, driver: Driver) -> None:
        await driver.until("the link", lambda: shift.session.store.state.presence is not None)
        # On a busy machine the slower look may be due before the other comes; who is not asked anew never is sooner.
        for _ in range(TRIES):
            slowly_at = await looked(shift, driver, 10.0)
            if await looked(shift, driver, 0.5) - slowly_at < 8:
                return
        raise AssertionError("the slower pace was kept to its end")

    with SimulatorProcess("empty") as simulator:
        play(qapp, simulator, scenario, clock=time.monotonic)


def _last_answer(shift: Shift) -> float | None:
    return shift.session.store.state.connection.last_answer_at


def test_the_test_plays_what_has_just_been_chosen(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(tmp_path, "pw-play", "exit 0")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")

    async def scenario(shift: Shift, driver: Driver) -> None:
        await driver.until("the link", lambda: shift.session.store.state.presence is not None)
        shift.store.choose("alerts.sound", "bell")
        shift.store.choose("alerts.volume_percent", 35)
        shift.window.ring_test_requested.emit()
        await driver.until("the test", lambda: len(calls(tmp_path, "pw-play")) == 1)
        played = Path(calls(tmp_path, "pw-play")[0].split()[-1])
        assert filecmp.cmp(played, shelf(tmp_path).file("bell", 35), shallow=False)
        shift.store.choose("alerts.ring", value=True)
        simulator.control("POST", "chats", {"name": "Nadia"})
        await driver.until("the ring", lambda: len(calls(tmp_path, "pw-play")) > 1)

    with SimulatorProcess("empty") as simulator:
        alerts = AlertSettings(ring=False, notifications=False)
        play(qapp, simulator, scenario, clock=time.monotonic, alerts=alerts)
