"""The report of a running console: it helps, and holds nothing that is nobody's business."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.ui.reading_page import ReadingPage
from agent_console.wiring.diagnosing import Diagnosing
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess

CALLER, NUMBER = "Marcus Webb", "+14155550188"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_report_of_a_console_at_work(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        simulator.control("POST", "calls", {"name": CALLER, "from": NUMBER})
        await driver.accept((await driver.offer_of(CALLER)).sid)
        action = next(one for one in shift.window.actions() if one.text() == "Diagnostics…")
        action.trigger()
        [page] = (one for one in shift.window.findChildren(ReadingPage) if one.isVisible())
        text = page.text
        for said in (
            "agent-console ",
            "confirmed: 1 times",
            "alerts.volume_percent = 80",
            "connection: connected",
        ):
            assert said in text
        worker = shift.session.store.state.worker
        assert worker is not None
        hidden = (
            simulator.auth_token, simulator.account_sid, simulator.worker_sid, NUMBER, "5550188", CALLER,
            worker.friendly_name, "+14155550101", str(Path.home()) + "/",
        )  # fmt: skip
        assert not [one for one in hidden if one in text]
        diagnosing = shift.window.findChild(Diagnosing)
        assert diagnosing is not None
        file = tmp_path / "report.txt"
        diagnosing.save(file)
        await driver.until("the file", file.exists)
        assert file.read_text(encoding="utf-8") == text
        diagnosing.save(tmp_path / "nowhere" / "report.txt")
        await driver.until("why it was not written", lambda: "cannot be written" in page.text)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert not page.isVisible()

    with SimulatorProcess("empty") as simulator:
        play(qapp, simulator, scenario, clock=time.monotonic)


def test_the_report_of_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    command = [sys.executable, "-m", "agent_console", "diagnostics", "--output", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=150, check=True)
    assert "Read it before you send it" in done.stdout
    assert "== Settings in force" in file.read_text(encoding="utf-8")
    assert file.stat().st_mode & 0o077 == 0
