"""One reservation in full, beside the table.

Owns its widgets. A link is opened only when its own button is pressed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from agent_console.history.rows import ReservationDetail
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.buttons import Button, set_tone
from agent_console.ui.details import DetailsPanel
from agent_console.ui.durations import date_and_time
from agent_console.ui.history.delegate import STATUS_TONES
from agent_console.ui.history.links import links_in, shown_link
from agent_console.ui.history.timeline import (
    as_text,
    ending_of,
    fact_lines,
    happenings,
    number_of,
    origins_line,
    title_of,
)
from agent_console.ui.plain import PlainLabel, PlainParagraph, visible
from agent_console.ui.scrolling import VerticalArea

translate = QCoreApplication.translate

COPY_LIMIT = 100_000
#: What a supervisor looks for: it stands out.
_NOT_TAKEN = frozenset({ReservationStatus.TIMEOUT, ReservationStatus.REJECTED})


class LinkLine(QWidget):
    """An address as plain text, with a button that opens it."""

    def __init__(self, url: QUrl) -> None:
        super().__init__()
        self._url = url
        address = shown_link(url)
        label = PlainLabel(address, role="muted")
        opener = Button(translate("history", "Open"), role="quiet")
        opener.show_text(translate("history", "Open"), name=translate("history", "Open {link}").format(link=address))
        opener.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(opener)

    def _open(self) -> None:
        QDesktopServices.openUrl(self._url)


class Timeline(QWidget):
    """The transitions, one under the other: the time, what happened, and under it who and how it is known."""

    def __init__(self, detail: ReservationDetail) -> None:
        super().__init__()
        self.setAccessibleName(translate("history", "What happened"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        for number, step in enumerate(happenings(detail)):
            time = PlainLabel(step.time, role="muted")
            time.setMinimumWidth(time.sizeHint().width())
            what = PlainParagraph(step.what, role="line" if step.status in _NOT_TAKEN else "")
            grid.addWidget(time, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(what, 2 * number, 1)
            grid.addWidget(PlainParagraph(step.about, role="muted"), 2 * number + 1, 1)


class Drawer(QFrame):
    """Shows a `ReservationDetail`; ``close_requested`` follows Esc and its button."""

    close_requested = Signal()

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(translate("history", "The selected reservation"))
        self._now = now
        self._detail: ReservationDetail | None = None
        self._title, self._number = PlainLabel(role="title"), PlainLabel(role="muted")
        self._status, self._facts = PlainLabel(role="pill"), PlainParagraph(role="muted")
        self._origins = PlainParagraph(role="muted")
        self._message = PlainParagraph(role="muted")
        self._timeline: Timeline | None = None
        self._links: list[LinkLine] = []
        self._copy = Button(translate("history", "Copy"))
        self._copy.clicked.connect(self._copy_all)
        self._close = Button("", role="quiet")
        self._close.show_text("✕", name=translate("history", "Close the details"))
        self._close.clicked.connect(self.close_requested)
        self._attributes = DetailsPanel()
        self._lay_out()
        self.forget()

    @property
    def detail(self) -> ReservationDetail | None:
        """What is shown."""
        return self._detail

    @property
    def text(self) -> str:
        """All that it says."""
        return as_text(self._detail) if self._detail is not None else self._message.accessibleName()

    def show_loading(self) -> None:
        """Say that it is being read."""
        self._show_message(translate("history", "Reading the reservation…"))

    def show_nothing(self) -> None:
        """Say that nothing is kept of it."""
        self._show_message(translate("history", "Nothing is kept of this reservation."))

    def forget(self) -> None:
        """Keep nothing of a reservation that nobody looks at."""
        self._show_message("")

    def show_detail(self, detail: ReservationDetail) -> None:
        """Show a reservation in full."""
        if detail == self._detail:
            return
        self._detail = detail
        row = detail.row
        self._title.show_text(title_of(row))
        self._number.show_text(number_of(row))
        self._number.setVisible(bool(number_of(row)))
        self._status.show_text(ending_of(row))
        set_tone(self._status, STATUS_TONES[row.status] if STATUS_TONES[row.status] != "muted" else "")
        self._facts.show_text(self._fact_line(detail))
        self._origins.show_text(origins_line(row))
        self._attributes.show_lines(fact_lines(detail))
        self._drop_parts()
        self._show_parts(detail)
        self._message.hide()
        self._area.show()
        self._copy.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a time and some words."""
        em = self.fontMetrics().averageCharWidth()
        return QSize(em * 30, self.fontMetrics().height() * 8)

    def _show_message(self, text: str) -> None:
        self._detail = None
        self._message.show_text(text)
        self._message.show()
        self._area.hide()
        self._copy.hide()
        for label in (self._title, self._number, self._status, self._facts, self._origins):
            label.show_text("")
        self._number.hide()
        self._attributes.show_lines([])
        self._drop_parts()

    def _drop_parts(self) -> None:
        for old in (self._timeline, *self._links):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._timeline, self._links = None, []

    def _show_parts(self, detail: ReservationDetail) -> None:
        self._timeline = Timeline(detail)
        self._parts.addWidget(self._timeline)
        self._links = [LinkLine(url) for url in links_in(detail.attributes)]
        for link in self._links:
            self._parts.addWidget(link)

    def _fact_line(self, detail: ReservationDetail) -> str:
        row = detail.row
        parts = [date_and_time(row.offered_at, self._now()), row.queue, row.channel, row.worker_name]
        if detail.priority is not None:
            parts.append(translate("history", "priority {n}").format(n=detail.priority))
        return " · ".join(visible(part, 80) for part in parts if part)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text[:COPY_LIMIT])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._copy)
        head.addWidget(self._close)
        content = QWidget()
        self._area = VerticalArea(content)
        status = QHBoxLayout()
        status.addWidget(self._status)
        status.addStretch(1)
        body = QVBoxLayout(content)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addLayout(status)
        body.addWidget(self._facts)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(8)
        body.addLayout(self._parts)
        body.addWidget(self._origins)
        body.addWidget(self._attributes)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 13, 9)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._number)
        column.addWidget(self._message)
        column.addWidget(self._area, 1)
        column.addStretch()
