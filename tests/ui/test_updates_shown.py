"""A newer version in a window: a bar, a page, and put away for good."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agent_console.settings import Settings, UpdateSettings
from agent_console.settings.store import kept_in_memory
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notice_bar import NoticeBar
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from agent_console.updates import memory
from agent_console.updates.looking import SPREAD_S
from agent_console.wiring.updates import Updates
from tests.session.manual_clock import ManualClock
from tests.ui import samples
from tests.ui.finding import button
from tests.updates.test_looking import one_thread, settle

HOSTILE = "<b>Faster</b>\u202e\nand & safer"
BODY = {"version": "9.0", "day": "2026-12-01", "page": "https://example.org/console", "new": ["Rings", HOSTILE]}
ON = Settings(updates=UpdateSettings(check=True, url="https://example.org/latest.json"))


async def _fetch(_url: str) -> bytes:
    return json.dumps(BODY).encode()


@pytest.fixture(params=[MainWindow, SupervisorWindow])
def shown(request: pytest.FixtureRequest, qtbot: QtBot) -> ConsoleWindow:
    window: ConsoleWindow = request.param(monotonic=lambda: 0.0, settings=samples.LIGHT)
    qtbot.addWidget(window, before_close_func=lambda widget: widget.close_now())
    window.show()
    window.build()
    return window


def _bar(window: ConsoleWindow) -> NoticeBar:
    return window.notices.newer if isinstance(window, MainWindow) else window.contents.newer  # type: ignore[attr-defined]


@asynccontextmanager
async def _running(updates: Updates, clock: ManualClock) -> AsyncIterator[None]:
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(updates.run(), name="newer versions")
        await clock.advance(SPREAD_S)
        yield
        task.cancel()


def _updates(window: ConsoleWindow, settings: Settings, file: Path, clock: ManualClock) -> Updates:
    store = kept_in_memory(settings)
    return Updates(window, store, file=file, version="0.1.0", fetch=_fetch, clock=clock, spread=lambda: 0.5)


def test_it_is_told_in_a_bar_and_read_on_a_page_that_stops_nothing(shown: ConsoleWindow, tmp_path: Path) -> None:
    async def scenario() -> None:
        one_thread()
        clock = ManualClock(settle=settle)
        updates = _updates(shown, ON, tmp_path / "newer.json", clock)
        assert _bar(shown).text == ""
        async with _running(updates, clock):
            assert _bar(shown).text == "Version 9.0 is there."
            QTest.mouseClick(_bar(shown).action, Qt.MouseButton.LeftButton)
            page = updates.page
            assert page is not None
            assert page.isVisible()
            assert not page.isModal()
            assert page.text.splitlines()[0] == "9.0  ·  2026-12-01"
            assert "•  Rings" in page.text
            assert "<b>Faster</b>" in page.text
            assert "\u202e" not in page.text
            assert button(page, "Open example.org").isEnabled()
            page.close()

    asyncio.run(scenario())


def test_what_is_put_away_does_not_come_back_at_the_next_start(shown: ConsoleWindow, tmp_path: Path) -> None:
    async def scenario() -> None:
        one_thread()
        clock, file = ManualClock(settle=settle), tmp_path / "newer.json"
        async with _running(_updates(shown, ON, file, clock), clock):
            _bar(shown).dismissed.emit()
            await settle()
            assert _bar(shown).text == ""
        assert memory.load(file).put_away == "9.0"
        async with _running(_updates(shown, ON, file, clock), clock):
            assert _bar(shown).text == ""

    asyncio.run(scenario())


def test_turned_off_nobody_is_asked(shown: ConsoleWindow, tmp_path: Path) -> None:
    async def scenario() -> None:
        one_thread()
        clock, file = ManualClock(settle=settle), tmp_path / "newer.json"
        async with _running(_updates(shown, Settings(), file, clock), clock):
            assert _bar(shown).text == ""
        assert not file.exists()

    asyncio.run(scenario())
