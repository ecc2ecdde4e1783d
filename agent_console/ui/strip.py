"""The compact strip: one line for each offer, above every other window.

Owns its lines and their order. It emits the same wishes as the cards, never takes the focus, and never grows beyond
`ROWS` lines.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.session.state import SessionState
from agent_console.settings import KeySettings
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui import alert_words
from agent_console.ui.buttons import TYPED_THROUGH_S, Button
from agent_console.ui.choices import OfferChoices
from agent_console.ui.kept_places import KeptPlaces
from agent_console.ui.menu_buttons import KEEP_ACTIVITY
from agent_console.ui.plain import PlainLabel
from agent_console.ui.room import with_room
from agent_console.ui.shortcuts import KeyBindings, Shortcut
from agent_console.ui.strip_row import StripRow
from agent_console.ui.ticker import COUNTDOWN_MS, Ticker
from agent_console.ui.translating import counted

translate = QCoreApplication.translate

ROWS = 6
WIDTH_EMS = 40
#: Room for the frame that the desktop puts around it.
BELOW_TOP_PX = 40


class OfferStrip(QWidget):
    """The offers in as little room as they need."""

    accept_requested = Signal(str)
    reject_requested = Signal(str, object)
    auto_accept_cancelled = Signal(str)
    window_requested = Signal()

    def __init__(self, *, monotonic: Callable[[], float], keys: KeySettings | None = None) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self.setWindowTitle(translate("strip", "Offers"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "canvas")
        self._monotonic = monotonic
        self._choices = OfferChoices()
        self._entries: tuple[ReservationEntry, ...] = ()
        self._rows: dict[ReservationSid, StripRow] = {}
        self._oldest: tuple[StripRow | None, float] = (None, 0.0)
        self._auto_accept: dict[ReservationSid, float] = {}
        self._expects_auto_accept = False
        self._ticker = Ticker(monotonic, self)
        self._ticker.ticked.connect(self._tick)
        self._ticker.set_shown(shown=False)
        self._head = PlainLabel(role="muted")
        self._back = Button(translate("strip", "Open the console"), role="quiet")
        self._back.clicked.connect(self.window_requested)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._back)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._retired = KeptPlaces(self, self._lines, monotonic=monotonic, gave_up=self._settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(head)
        column.addLayout(self._lines)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDTH_EMS * 2)
        self.keys = KeyBindings(self, keys or KeySettings())
        self.keys.add(Shortcut.COMPACT, self.window_requested.emit)
        self.keys.add(Shortcut.ACCEPT, self._accept_oldest)

    @property
    def rows(self) -> list[StripRow]:
        """The lines, oldest offer first."""
        return [self._rows[entry.sid] for entry in self._entries if entry.sid in self._rows]

    @property
    def head_text(self) -> str:
        """The line above the offers."""
        return self._head.line

    def go_on_from(self, before: OfferStrip) -> None:
        """Be where another is, and seen where that is; the keys stay where they are."""
        if before.testAttribute(Qt.WidgetAttribute.WA_Moved):
            self.move(before.pos())
        self.setVisible(before.isVisible())

    def show_state(self, state: SessionState) -> None:
        """Show the session's offers; lines of the same SID stay the same widgets."""
        if state.activities is not self._choices.activities:
            self._choices = OfferChoices(activities=state.activities)
            for row in self._rows.values():
                row.show_entry(row.entry, self._choices)
        self._show_head(state)
        if state.incoming is not self._entries:
            self._show_entries(state.incoming)

    def expect_auto_accept(self, *, expected: bool) -> None:
        """Have room in every line for an automatic acceptance: it comes late, and must move no button."""
        self._expects_auto_accept = expected
        for row in self._rows.values():
            row.expect_auto_accept(expected=expected)
        self.adjustSize()

    def show_auto_accept(self, due_at: dict[ReservationSid, float]) -> None:
        """Count down on the lines of offers that are accepted by themselves, and on no others."""
        before, self._auto_accept = self._auto_accept, due_at
        for sid, row in self._rows.items():
            if due_at.get(sid) != before.get(sid):
                row.show_auto_accept(due_at.get(sid))
        self.adjustSize()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Give up the places that were kept for the pointer."""
        super().leaveEvent(event)
        self._retired.pointer_left()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count while it is seen; the first time, in the middle of the top edge, beside the notifications."""
        super().showEvent(event)
        self._ticker.set_shown(shown=True)
        if not self.testAttribute(Qt.WidgetAttribute.WA_Moved):
            room = (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()
            self.move(room.center().x() - self.width() // 2, room.top() + BELOW_TOP_PX)
            # Nothing is focused until the agent says so: Space on a fresh strip presses no button.
            self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is seen: nothing counts."""
        super().hideEvent(event)
        self._ticker.set_shown(shown=False)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Go back to the window: a strip that is closed must not leave nothing on screen."""
        event.ignore()
        self.window_requested.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the desktop move it, wherever it is taken hold of."""
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDTH_EMS * 2)

    def _show_head(self, state: SessionState) -> None:
        activity = state.presence.activity_name if state.presence is not None else ""
        offers = alert_words.offers_line(len(state.pending)) or translate("strip", "No offers")
        beyond = len(state.pending) - sum(entry.ending is None for entry in with_room(state.incoming, ROWS).values())
        more = counted("strip", "%Ln more in the console", "1 more in the console", beyond) if beyond > 0 else ""
        parts = (offers, more, activity, alert_words.connection_word(state.connection.phase))
        self._head.show_text(" · ".join(part for part in parts if part))

    def _show_entries(self, entries: tuple[ReservationEntry, ...]) -> None:
        self._entries = entries
        shown = with_room(entries, ROWS)
        for sid in [sid for sid in self._rows if sid not in shown]:
            row = self._rows.pop(sid)
            row.retire()
            self._retired.leave(row)
        above: StripRow | None = None
        for entry in shown.values():
            row = self._rows.get(entry.sid) or self._made(entry, above)
            if row.entry is not entry or not row.text:
                row.show_entry(entry, self._choices)
            above = row
        oldest = next((row for row in self.rows if row.entry.ending is None), None)
        if oldest is not self._oldest[0]:
            self._oldest = oldest, self._monotonic()
        self._settle()

    def _settle(self) -> None:
        self._ticker.want(self, COUNTDOWN_MS if self._rows or self._retired else 0)
        self.adjustSize()

    def _made(self, entry: ReservationEntry, above: StripRow | None) -> StripRow:
        row = self._rows[entry.sid] = StripRow(entry, monotonic=self._monotonic)
        row.accept_requested.connect(self.accept_requested)
        row.reject_requested.connect(self._rejected_to)
        row.auto_accept_cancelled.connect(self.auto_accept_cancelled)
        row.expect_auto_accept(expected=self._expects_auto_accept)
        row.show_auto_accept(self._auto_accept.get(entry.sid))
        self._lines.insertWidget(self._lines.indexOf(above) + 1 if above is not None else 0, row)
        return row

    def _accept_oldest(self) -> None:
        """Accept the oldest offer that stands, unless it has only just become that."""
        row, since = self._oldest
        if row is not None and row.keys_allowed() and self._monotonic() - since >= TYPED_THROUGH_S:
            row.accept.click()

    def _tick(self, now: float) -> None:
        self._retired.tick(now)
        for row in self._rows.values():
            row.show_time(now)

    def _rejected_to(self, sid: str, activity_sid: str) -> None:
        self.reject_requested.emit(sid, None if activity_sid == KEEP_ACTIVITY else activity_sid)
