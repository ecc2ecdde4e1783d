"""The strip of truth: what the table cannot show, and what can be done about it.

Owns its lines. It stands under the table, so that nothing that is read moves when a line comes or goes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from agent_console.session.history_view import BackfillPhase, HistoryView
from agent_console.ui.buttons import Button, set_tone
from agent_console.ui.history.truth import backfill_line, error_line, holes_line, trouble_line
from agent_console.ui.plain import PlainParagraph

translate = QCoreApplication.translate

_AGAIN = frozenset({BackfillPhase.CANCELLED, BackfillPhase.FAILED})


class ProgressBar(QProgressBar):
    """How much of something is done; the words stand beside it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setRange(0, 1_000)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Half a line high."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() // 2)

    def show_part(self, part: float | None) -> None:
        """Show a part of 1; None: it is not known how much there is."""
        # Qt paints a bar at once, and with it all else that is to be painted: most of a frame, and the same again soon.
        self.setUpdatesEnabled(False)
        self.setRange(0, 0 if part is None else 1_000)
        if part is not None:
            self.setValue(round(1_000 * min(max(part, 0.0), 1.0)))
        self.setUpdatesEnabled(True)


class StripLine(QFrame):
    """A sentence, with a bar where something is under way and one thing to do about it; hidden without a sentence."""

    acted = Signal()

    def __init__(self, *, bar: str = "") -> None:
        super().__init__()
        self._text = PlainParagraph(role="line")
        self.bar = ProgressBar(bar) if bar else None
        self.action = Button("", role="quiet")
        self.action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 3)
        if self.bar is not None:
            row.addWidget(self.bar, 1)
        row.addWidget(self.action)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence; empty while hidden."""
        return "" if self.isHidden() else self._text.accessibleName()

    def show_line(self, text: str, *, tone: str = "", action: str = "", part: float | None = None) -> None:
        """Say it; ``tone`` calm or none, ``part`` of 1 in the bar, none without a part."""
        self._text.show_text(text)
        set_tone(self._text, tone)
        self.action.show_text(action)
        self.action.setVisible(bool(action))
        if self.bar is not None:
            self.bar.setVisible(part is not None)
            if part is not None:
                self.bar.show_part(part)
        self.setVisible(bool(text))


class TruthStrip(QWidget):
    """What is under way, not known, not stored, not up to date."""

    backfill_cancel_requested = Signal()
    backfill_requested = Signal()
    refresh_requested = Signal()

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._running = False
        self.backfill = StripLine(bar=translate("history", "Reading the past"))
        self.backfill.acted.connect(self._act_on_backfill)
        self.holes, self.trouble, self.error = StripLine(), StripLine(), StripLine()
        self.error.acted.connect(self.refresh_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for line in self.lines:
            column.addWidget(line)

    @property
    def lines(self) -> tuple[StripLine, ...]:
        """Its lines from above."""
        return self.error, self.trouble, self.backfill, self.holes

    @property
    def text(self) -> str:
        """All that it says."""
        return "\n".join(line.text for line in self.lines if line.text)

    def show_view(self, view: HistoryView) -> None:
        """Say what is to be said of a view."""
        now = self._now()
        # Without rows the pane says it in the table's place.
        stale = view.error is not None and bool(view.row_count)
        self.error.show_line(error_line(view) if stale else "", action=translate("history", "Try again"))
        self.trouble.show_line(trouble_line(view))
        self._show_backfill(view, now)
        self.holes.show_line(holes_line(view.holes, now), tone="calm")

    def _show_backfill(self, view: HistoryView, now: datetime) -> None:
        backfill = view.backfill
        self._running = backfill.phase is BackfillPhase.RUNNING
        action = ""
        if self._running:
            action = translate("history", "Cancel")
        elif backfill.phase in _AGAIN:
            action = translate("history", "Read on")
        failed = backfill.phase is BackfillPhase.FAILED
        self.backfill.show_line(
            backfill_line(backfill, now),
            tone="" if failed else "calm",
            action=action,
            part=backfill.done if self._running else None,
        )

    def _act_on_backfill(self) -> None:
        if self._running:
            self.backfill_cancel_requested.emit()
        else:
            self.backfill_requested.emit()
