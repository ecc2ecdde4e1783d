"""The upper part of an offer's card: who calls, on what number, in which queue, and how long is left.

Owns their labels and the ring. What else belongs beside the queue is handed to it; it decides nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.taskrouter.resources import Task
from agent_console.ui import words
from agent_console.ui.appearance import Appearance
from agent_console.ui.buttons import restyle
from agent_console.ui.countdown import CountdownRing
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.plain import PlainLabel

translate = QCoreApplication.translate


class OfferHead(QWidget):
    """Two rows beside a ring; ``beside`` follows the queue and the channel."""

    def __init__(self, appearance: Appearance, *beside: QWidget) -> None:
        super().__init__()
        self.title = PlainLabel(role="title")
        self.number = PlainLabel(role="muted")
        self.queue, self.channel = PlainLabel(role="pill"), PlainLabel(role="pill")
        self.queue.setProperty("tone", "accent")
        self.ring = CountdownRing(appearance)
        self.ring.setAccessibleName(translate("card", "Time left to answer"))
        self._beside = beside
        about = QVBoxLayout()
        about.setSpacing(6)
        about.addWidget(_row(8, self.title, self.number))
        about.addWidget(_row(6, self.queue, self.channel, *beside))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(about, 1)
        row.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def spoken(self) -> tuple[str, ...]:
        """What a screen reader says of it, part by part."""
        return (self.title.line, self.number.line, self.queue.line, self.channel.line)

    def show_task(self, task: Task | None, *, gone: bool) -> None:
        """Show who calls and for which queue, as far as it is known."""
        self.title.show_text(words.caller_title(task, gone=gone))
        _show(self.number, words.caller_number(task))
        _show(self.queue, task.task_queue_friendly_name if task else None)
        _show(self.channel, task.task_channel_unique_name if task else None)

    def show_time(self, entry: ReservationEntry, now: float) -> None:
        """Move the ring on: time left, or time gone where the deadline is not known."""
        if entry.deadline_at is None:
            self.ring.show_elapsed(now - entry.offered_at)
        else:
            total_s = float(entry.offer_timeout_s or entry.deadline_at - entry.offered_at)
            self.ring.show_left(entry.deadline_at - now, total_s)

    def show_ended(self) -> None:
        """Stand still: there is nothing to press beside the queue any more."""
        self.ring.show_ended()
        for widget in self._beside:
            widget.hide()
        restyle(self.title)


def _row(gap: int, *widgets: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=gap)
    for widget in widgets:
        flow.addWidget(widget)
    return row


def _show(label: PlainLabel, text: str | None) -> None:
    label.show_text(text or "")
    label.setVisible(bool(text))
