"""One worker under review: who it is, what the worker is doing, and the worker's history.

Owns the head over the history pane. A change of the worker's activity is a wish, asked about once more.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.session.review import Reviewed
from agent_console.ui.appearance import Appearance
from agent_console.ui.bar_layout import BarLayout
from agent_console.ui.buttons import Button, set_tone
from agent_console.ui.history.pane import HistoryPane
from agent_console.ui.plain import PlainLabel
from agent_console.ui.supervisor.move_bar import MoveBar
from agent_console.ui.supervisor.roster_words import activity_line, offers
from agent_console.ui.ticker import Ticker

translate = QCoreApplication.translate


class ReviewPane(QWidget):
    """Shows a `Reviewed`; ``move_requested`` carries the worker and the activity."""

    compare_requested = Signal()
    close_requested = Signal()
    move_requested = Signal(str, str)

    def __init__(
        self,
        *,
        appearance: Appearance,
        ticker: Ticker,
        now: Callable[[], datetime],
        server_now: Callable[[], datetime | None],
        search_shortcut: str = "",
    ) -> None:
        super().__init__()
        self._server_now = server_now
        self._reviewed: Reviewed | None = None
        self._name = PlainLabel(role="title")
        self._activity = PlainLabel(role="pill")
        self._offers = PlainLabel(role="pill")
        set_tone(self._offers, "warn")
        self.compare = Button(translate("review", "Compare…"))
        self.compare.clicked.connect(self.compare_requested)
        self.close_button = Button("", role="quiet")
        self.close_button.show_text("✕", name=translate("review", "Stop comparing"))
        self.close_button.clicked.connect(self.close_requested)
        self.history = HistoryPane(
            appearance=appearance,
            now=now,
            figures_open=True,
            search_shortcut=search_shortcut,
        )
        self.moving = MoveBar()
        self.moving.move_requested.connect(self._wish_move)
        self._lay_out()
        self.show_compared(compared=False)
        ticker.ticked.connect(self._tick)

    @property
    def name_text(self) -> str:
        """Who is under review."""
        return self._name.line

    @property
    def activity_text(self) -> str:
        """What the worker is doing."""
        return self._activity.line

    def go_on_from(self, before: ReviewPane) -> None:
        """Do not tell again what was put away in another pane; comes before the worker is shown."""
        self.moving.go_on_from(before.moving)

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """Show who is under review as the roster has it now; the history comes by itself."""
        old, self._reviewed = self._reviewed, reviewed
        name = reviewed.name if reviewed.entry is None else reviewed.entry.name
        self._name.show_text(name)
        activity_name = "" if reviewed.entry is None else reviewed.entry.activity_name
        self.moving.show_worker(name, activity_name, is_another=old is None or old.worker_sid != reviewed.worker_sid)
        self.moving.show_move(reviewed.move)
        self._show_activity()

    def show_compared(self, *, compared: bool) -> None:
        """Share the room with another review and offer to close this one, or offer to begin a second beside it."""
        self.close_button.setVisible(compared)
        self.compare.setVisible(not compared)
        self.history.show_compact(compact=compared)

    def _lay_out(self) -> None:
        who, head = QWidget(), QWidget()
        told = QHBoxLayout(who)
        told.setContentsMargins(0, 0, 0, 0)
        for label in (self._name, self._activity, self._offers):
            told.addWidget(label)
        told.addStretch(1)
        # The buttons go below who it is where there is no room for both: neither is cut.
        row = BarLayout(head, stretching=who)
        for widget in (who, self.moving.opener, self.compare, self.close_button):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(head)
        column.addWidget(self.moving)
        column.addWidget(self.history, 1)

    def _wish_move(self, activity_sid: str) -> None:
        if self._reviewed is not None:
            self.move_requested.emit(self._reviewed.worker_sid, activity_sid)

    def _show_activity(self) -> None:
        if self._reviewed is None:
            return
        entry, missed = self._reviewed.entry, self._reviewed.missed
        self._activity.show_text(activity_line(entry, self._server_now(), missed))
        tone = "good" if entry is not None and entry.available else ""
        set_tone(self._activity, "bad" if missed is not None else tone)
        waiting = offers(entry) if entry is not None else ""
        self._offers.show_text(waiting)
        self._offers.setVisible(bool(waiting))

    def _tick(self, _now: float) -> None:
        self._show_activity()
