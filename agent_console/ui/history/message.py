"""What stands in the table's place while there are no rows: why, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.session.history_view import BackfillPhase, HistoryView
from agent_console.ui.buttons import Button
from agent_console.ui.history.filter_bar import is_filtered
from agent_console.ui.history.truth import updating_line
from agent_console.ui.plain import PlainParagraph
from agent_console.ui.translating import told_error

translate = QCoreApplication.translate


class TableMessage(QWidget):
    """Says that it is empty, being read, or could not be read."""

    try_again_requested = Signal()
    clear_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainParagraph(role="muted")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._again = Button(translate("history", "Try again"))
        self._again.clicked.connect(self.try_again_requested)
        self._clear = Button(translate("history", "Show everything"))
        self._clear.clicked.connect(self.clear_requested)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._words)
        for button in (self._again, self._clear):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.accessibleName()

    def show_view(self, view: HistoryView) -> None:
        """Say why a view has no rows."""
        filtered = is_filtered(view.query.filter)
        empty = view.error is None and not view.loading
        if view.error is not None:
            text = translate("history", "The history could not be read. {why}").format(why=told_error(view.error))
        elif view.updating is not None:
            text = updating_line(view.updating)
        elif view.loading or _has_rows_to_come(view):
            text = translate("history", "Reading the history…")
        elif filtered:
            text = translate("history", "Nothing found with these filters.")
        elif view.backfill.phase is BackfillPhase.RUNNING:
            text = translate("history", "Reading the past…")
        else:
            text = translate("history", "No reservations here yet.")
        self._words.show_text(text)
        self._again.setVisible(view.error is not None)
        self._clear.setVisible(empty and filtered)


def _has_rows_to_come(view: HistoryView) -> bool:
    """Whether more is counted than is shown: rows came a moment ago."""
    wanted = view.query.filter.status
    return any(count for status, count in view.counts if wanted in (None, status))
