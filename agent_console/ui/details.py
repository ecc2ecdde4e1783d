"""Everything known about a task, unfolded.

Owns the listing: plain text, searchable, copyable. It is made when a card is first unfolded.
"""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.taskrouter.attributes import parse_attributes
from agent_console.ui.buttons import Button
from agent_console.ui.plain import visible_lines
from agent_console.ui.text_field import TextField

translate = QCoreApplication.translate

#: The API allows 4,096 characters of attributes; whatever comes, laying it out stays cheap.
TEXT_LIMIT = 20_000


def detail_lines(entry: ReservationEntry) -> list[str]:
    """One ``name: value`` per fact: the SIDs, the task's own fields, then every attribute."""
    task = entry.task
    facts: list[tuple[str, object]] = [
        ("reservation", entry.sid),
        ("task", entry.reservation.task_sid),
    ]
    if task is not None:
        facts += [
            ("queue", task.task_queue_friendly_name),
            ("workflow", task.workflow_friendly_name),
            ("channel", task.task_channel_unique_name),
            ("priority", task.priority),
            ("reason", task.reason),
            ("created", task.date_created.isoformat()),
        ]
        attributes = parse_attributes(task.attributes)
        facts += sorted(attributes.items())
        if task.attributes and not attributes and task.attributes.strip() != "{}":
            facts.append(("attributes", task.attributes))
    return [f"{name}: {_text(value)}" for name, value in facts if value is not None]


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


class DetailsPanel(QWidget):
    """A search field over a read-only listing, and a button that copies all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self._search = TextField(translate("details", "Search the details"))
        self._search.textChanged.connect(self._show)
        self._copy = Button(translate("details", "Copy all"))
        self._copy.clicked.connect(self._copy_all)
        self._listing = QPlainTextEdit()
        self._listing.setReadOnly(True)
        self._listing.setAccessibleName(translate("details", "Details of the task"))
        self._listing.setTabChangesFocus(True)
        self._listing.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._listing.setFixedHeight(self.fontMetrics().height() * 9)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._search, 0, 0)
        layout.addWidget(self._copy, 0, 1)
        layout.addWidget(self._listing, 1, 0, 1, 2)

    @property
    def controls(self) -> list[QWidget]:
        """Everything that takes the focus, in the order of tabs."""
        return [self._search, self._copy, self._listing]

    @property
    def text(self) -> str:
        """What is listed now."""
        return self._listing.toPlainText()

    def show_lines(self, lines: list[str]) -> None:
        """List these facts; the search stays."""
        if lines != self._lines:
            self._lines = lines
            self._show()

    def _show(self) -> None:
        wanted = self._search.text().casefold()
        found = [line for line in self._lines if wanted in line.casefold()]
        shown = visible_lines("\n".join(found), TEXT_LIMIT)
        self._listing.setPlainText(shown or translate("details", "Nothing found"))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines)[:TEXT_LIMIT])
