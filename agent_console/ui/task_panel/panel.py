"""Everything about one task, in the window: a searchable tree, copying, and what can be dialled, written to or opened.

Owns the panel's widgets. A link is named in full before it is opened, and opened only by a press.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from agent_console.session.entries import ReservationEntry
from agent_console.taskrouter.attributes import parse_attributes
from agent_console.taskrouter.links import Link, LinkKind, link_in
from agent_console.ui import words
from agent_console.ui.buttons import Button, chain_tabs
from agent_console.ui.durations import phone
from agent_console.ui.opening import open_outside
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.task_panel.tree import AttributeTree, text_of
from agent_console.ui.text_and_buttons import TextAndButtons
from agent_console.ui.text_field import TextField
from agent_console.ui.translating import counted

translate = QCoreApplication.translate


class TaskPanel(QFrame):
    """Shows the task of one entry."""

    closed = Signal()

    def __init__(self, *, open_link: Callable[[Link], bool] = open_outside) -> None:
        super().__init__()
        self._open_link = open_link
        self._link: Link | None = None
        self._shown: str | None = None
        self.setProperty("role", "card")
        self._title = PlainLabel(role="title")
        close = Button("", role="quiet")
        close.show_text("✕", name=translate("task", "Close the task"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self.search = TextField(translate("task", "Search the attributes"))
        self.search.textChanged.connect(self._searched)
        self.tree = AttributeTree()
        self.tree.currentItemChanged.connect(self._chosen)
        self.tree.itemActivated.connect(self._activated)
        self._value = PlainParagraph(role="muted")
        self._copy = Button(translate("task", "Copy"))
        self._copy.clicked.connect(self.tree.copy_value)
        self._act = Button("")
        self._act.clicked.connect(self._act_clicked)
        foot = TextAndButtons()
        for part in (self._value, self._copy, self._act):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(foot)
        chain_tabs([close, self.search, self.tree, self._copy, self._act])
        self._chosen()

    @property
    def action(self) -> str:
        """What pressing the button would do, in words; empty where the value is no link."""
        return self._act.accessibleName() if self._link is not None else ""

    @property
    def line(self) -> str:
        """The value that is chosen, or what became of opening it."""
        return self._value.accessibleName()

    def show_entry(self, entry: ReservationEntry) -> None:
        """Show the entry's task; the search and what is chosen stay while it is the same."""
        task = entry.task
        caller = words.caller_title(task, gone=entry.task_gone)
        self._title.show_text(translate("task", "Task of {caller}").format(caller=caller))
        self.setAccessibleName(self._title.line)
        text = task.attributes if task is not None else None
        if text == self._shown and text is not None:
            return
        self._shown = text
        values = parse_attributes(text)
        if text and not values and text.strip() != "{}":
            values = {translate("task", "not readable"): text}
        self.tree.show_values(values)
        self._searched(self.search.text())
        self._chosen()

    def begin(self) -> None:
        """Take the keys."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _searched(self, text: str) -> None:
        found = self.tree.search(text)
        if text.strip():
            self._value.show_text(counted("task", "%Ln found", "1 found", found))

    def _chosen(self) -> None:
        value = self.tree.value
        has_item = self.tree.currentItem() is not None
        self._link = link_in(value) if has_item else None
        self._value.show_text(text_of(value) if has_item else translate("task", "Choose an attribute"))
        self._copy.setEnabled(has_item)
        self._act.setVisible(self._link is not None)
        if self._link is not None:
            self._act.show_text(action_words(self._link))

    def _activated(self) -> None:
        self._act_clicked()

    def _act_clicked(self) -> None:
        if self._link is not None and not self._open_link(self._link):
            line = translate("task", "This computer has no program for that: {link}")
            self._value.show_text(line.format(link=self._link.shown))


def action_words(link: Link) -> str:
    """Return what opening a link does, with all that decides about it."""
    captions = {
        LinkKind.DIAL: translate("task", "Dial {shown}"),
        LinkKind.WRITE: translate("task", "Write to {shown}"),
        LinkKind.OPEN: translate("task", "Open {shown}"),
    }
    shown = phone(link.shown) if link.kind is LinkKind.DIAL else link.shown
    return captions[link.kind].format(shown=shown)
