"""A worker's day at the real window: takes what is offered, goes for a break now and then, and looks at everything.

Owns what is done. It counts nothing but what it did; `census` counts what is left of it.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from agent_console.demo.driver import Driver
from agent_console.history.filters import ExportFormat
from agent_console.session.entries import ReservationEntry
from agent_console.settings import Theme
from agent_console.taskrouter.statuses import ReservationStatus as S
from agent_console.wiring.shift import Shift
from tests.waiting import PATIENCE_S, slowly

BREAK = "Break"
BACK = "Available"
PHONE = "+14155550101"


class Day:
    """One worker at one console."""

    def __init__(self, shift: Shift, folder: Path) -> None:
        self._shift, self._driver, self._folder = shift, Driver(shift, patience_s=PATIENCE_S), folder
        self._window, self._store = shift.window, shift.session.store
        self._is_at_work = True
        self._changed = asyncio.Event()
        self.done: Counter[str] = Counter()

    async def work(self) -> None:
        """Take, reject, forward or miss what is offered, and end what is in hand, until cancelled."""
        end = self._store.subscribe(lambda _old, _new: self._changed.set())
        try:
            while True:
                self._look()
                self._changed.clear()
                await self._changed.wait()
        finally:
            end()

    async def accept(self, count: int) -> None:
        """Wait until so many more were accepted."""
        goal = self.done["accepted"] + count
        await self._driver.until("work", lambda: self.done["accepted"] >= goal)

    async def rest(self) -> None:
        """Take a break: nothing is offered, in hand or on its way."""
        self._is_at_work = False
        await self._driver.until("the activities", lambda: bool(self._store.state.activities))
        self._window.activity_and_reject_requested.emit(self._activity(BREAK))
        await self._driver.until("an empty desk", self._is_empty)
        for _ in range(2):
            await self._look_around()
        await self._driver.until("an empty desk again", self._is_empty)

    async def go_on(self) -> None:
        """End the break."""
        self._window.activity_requested.emit(self._activity(BACK))
        self._is_at_work = True
        self._changed.set()
        await self._driver.until("work", lambda: not self._is_away())

    def _look(self) -> None:
        state = self._store.state
        for entry in (*state.pending, *state.active):
            if entry.command is None and entry.ending is None:
                self._act(entry)
        if self._is_at_work and state.activities and self._is_away():
            self._window.activity_requested.emit(self._activity(BACK))

    def _act(self, entry: ReservationEntry) -> None:
        """Do with a reservation what its SID decides."""
        chance = int(entry.sid[-4:], 16) % 8
        match entry.reservation.status:
            case S.PENDING if chance < 4:
                self._press(entry)
            case S.PENDING if chance == 4 or not self._is_at_work:
                self._window.reject_requested.emit(entry.sid, None)
                self.done["rejected"] += 1
            case S.PENDING if chance == 5:
                self._window.dequeue_requested.emit(entry.sid, PHONE, PHONE)
                self.done["forwarded"] += 1
            case S.ACCEPTED | S.WRAPPING if (
                chance < 3 or not self._is_at_work or entry.reservation.status is S.WRAPPING
            ):
                self._window.complete_requested.emit(entry.sid)
                self.done["completed"] += 1

    def _press(self, entry: ReservationEntry) -> None:
        """Look at the card as a person may, and accept it."""
        card = next((card for card in self._window.incoming.cards if card.sid == entry.sid), None)
        if card is None:
            return
        card.show_details(unfolded=True)
        card.task_requested.emit(card.sid)
        self._window.asking.ask(card.sid, "Conference")
        card.press_accept()
        now = self._store.state.find(entry.sid)
        # The first half second a button takes nothing.
        if now is not None and now.command is not None:
            self.done["accepted"] += 1

    async def _look_around(self) -> None:
        """Open and close everything that can be, once."""
        window = self._window
        for wish in (
            window.settings_requested,
            window.header.shortcuts_requested,
            window.header.work_question_requested,
        ):
            wish.emit()
            await self._close_what_opened()
        for theme in (Theme.DARK, Theme.LIGHT):
            window.theme_chosen.emit(theme)
            await self._turn()
        for _ in range(2):
            window.compact_requested.emit()
            await self._turn()
        await self._look_at_history()

    async def _look_at_history(self) -> None:
        pane, history = self._window.history, self._shift.session.history
        for _ in range(2):
            pane.figures_button.click()
            await self._turn()
        await self._driver.until("a row", lambda: pane.model.row(0) is not None)
        row = pane.model.row(0)
        assert row is not None
        pane.figures_panel.detail_requested.emit(row.sid)
        await self._turn()
        pane.close_drawer()
        pane.filters.search.setText("a")
        await self._driver.until("what was found", lambda: history.view.query.filter.text == "a")
        pane.filters.clear_filters()
        await self._driver.until("everything", lambda: not history.view.query.filter.text)
        file = self._folder / "all.csv"
        pane.export_requested.emit(ExportFormat.CSV, str(file))
        await self._driver.until("the export", file.exists)
        file.unlink()

    async def _close_what_opened(self) -> None:
        """Wait for the window that was asked for, and close it."""

        def opened() -> list[QWidget]:
            return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self._window]

        await self._driver.until("a window", lambda: bool(opened()))
        await self._turn()
        for one in opened():
            one.close()
        await self._turn()

    async def _turn(self) -> None:
        await slowly(0.05)

    def _is_away(self) -> bool:
        presence = self._store.state.presence
        return presence is not None and not presence.available and presence.command is None

    def _is_empty(self) -> bool:
        state = self._store.state
        return self._is_away() and not state.incoming and not state.active and not state.stale

    def _activity(self, name: str) -> str:
        return next(one.sid for one in self._store.state.activities if one.friendly_name == name)
