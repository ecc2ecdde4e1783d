"""Presses the window's real buttons, as a person would, and waits for what follows.

Owns no state of the console: it reads the session's snapshots to know when to press and what came of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from agent_console.errors import ConsoleError
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.taskrouter.attributes import caller_of
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui.reservation_card import ReservationCard
from agent_console.wiring.shift import Shift

LOOK_EVERY_S = 0.02
#: A net, no verdict: a busy machine is slow.
PATIENCE_S = 120.0


class Driver:
    """Drives one shift's window. Every wait has a limit and fails with words that name what did not come."""

    def __init__(self, shift: Shift, *, patience_s: float = PATIENCE_S) -> None:
        self._window = shift.window
        self._store = shift.session.store
        self._patience_s = patience_s

    async def until(self, what: str, true: Callable[[], bool], *, within_s: float | None = None) -> None:
        """Wait until the condition holds; ConsoleError names ``what`` when it did not in time."""
        limit_s = self._patience_s if within_s is None else within_s
        try:
            async with asyncio.timeout(limit_s):
                while not true():  # noqa: ASYNC110  a person's eye has no event either
                    await asyncio.sleep(LOOK_EVERY_S)
        except TimeoutError:
            raise ConsoleError(f"Waited {limit_s:.0f} s in vain for {what}.") from None

    async def offer_of(self, caller: str) -> ReservationEntry:
        """Wait until the caller's offer stands on screen under its name."""
        await self.until(f"an offer of {caller}", lambda: self._card_of(caller) is not None)
        card = self._card_of(caller)
        if card is None:
            raise ConsoleError(f"The offer of {caller} went at once.")
        return card.entry

    async def ended(self, sid: ReservationSid, expected: EndingReason) -> ReservationEntry:
        """Wait until the offer's card says how it ended; ConsoleError where it is another ending than expected."""
        # Of a phone that rang the task tells a moment later what it was.
        passing = {None, EndingReason.PHONE_NOT_CONNECTED} - {expected}
        await self.until("the offer's ending", lambda: self._ending(sid) not in passing)
        entry = self._store.state.find(sid)
        if entry is None or self._ending(sid) is not expected:
            raise ConsoleError(f"The offer ended as {self._ending(sid)}, not as {expected}.")
        return entry

    async def active(self, sid: ReservationSid) -> None:
        """Wait until the reservation is active work."""
        await self.until("the active work", lambda: any(entry.sid == sid for entry in self._store.state.active))

    async def accept(self, sid: ReservationSid) -> None:
        """Press Accept and wait until the work is active."""
        self._card(sid).press_accept()
        await self.active(sid)

    async def reject(self, sid: ReservationSid, activity: str) -> None:
        """Choose the activity in the card's reject menu and wait until the offer is over."""
        self._card(sid).open_reject_menu()
        _choose(activity)
        await self.ended(sid, EndingReason.REJECTED)

    def dequeue_to_first_phone(self, sid: ReservationSid) -> str:
        """Choose the first phone in the card's dequeue menu; returns what the menu called it."""
        self._card(sid).open_dequeue_menu()
        return _choose("—")

    async def complete(self, sid: ReservationSid) -> None:
        """Press Complete on the active card and wait until the work is over."""
        card = next(card for card in self._window.active.cards if card.sid == sid)
        buttons = (button for button in card.findChildren(QPushButton) if button.accessibleName() == "Complete")
        button = next(buttons, None)
        if button is None or not button.isEnabled():
            raise ConsoleError("The active work cannot be completed.")
        button.click()
        await self.ended(sid, EndingReason.COMPLETED)

    async def choose_activity(self, name: str) -> None:
        """Choose the activity in the header and wait until the server has it."""
        picker = self._window.header.picker
        await self.until("the workspace's activities", picker.isEnabled)
        picker.click()
        popup = picker.popup
        field = popup.findChild(QLineEdit) if popup is not None else None
        if field is None:
            raise ConsoleError("The activity picker did not open.")
        field.setText(name)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
        await self.until(
            f"the activity {name}",
            lambda: self._store.state.presence is not None and self._store.state.presence.activity_name == name,
        )

    def _ending(self, sid: ReservationSid) -> EndingReason | None:
        entry = self._store.state.find(sid)
        reason = entry.ending.reason if entry is not None and entry.ending is not None else None
        # What became of a phone the task tells, a moment later.
        return reason if reason is not EndingReason.PHONE_NOT_CONNECTED else None

    def _card_of(self, caller: str) -> ReservationCard | None:
        for card in self._window.incoming.cards:
            task = card.entry.task
            if card.entry.ending is None and task is not None and caller_of(task).name == caller:
                return card
        return None

    def _card(self, sid: ReservationSid) -> ReservationCard:
        card = next((card for card in self._window.incoming.cards if card.sid == sid), None)
        if card is None:
            raise ConsoleError("The offer is not on screen any more.")
        return card


def _choose(text: str) -> str:
    """Press the first entry of the open menu that carries the text; returns the entry's whole text."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        raise ConsoleError(f"No menu is open in which to choose {text!r}.")
    actions: list[QAction] = menu.actions()
    action = next((action for action in actions if action.isEnabled() and text in action.text()), None)
    if action is None:
        raise ConsoleError(f"The menu has no entry {text!r}.")
    chosen = action.text()
    action.trigger()
    menu.close()
    return chosen
