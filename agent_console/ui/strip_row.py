"""A line of the compact strip: one offer and its two answers.

Owns what the line says and when its time is shown in the colour of alarm. It never takes the focus.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.ui import alert_words, click_words, ending_words, words
from agent_console.ui.auto_accept import AutoAcceptLine
from agent_console.ui.buttons import Button, TickingPill
from agent_console.ui.choices import OfferChoices
from agent_console.ui.durations import clock_face, countdown
from agent_console.ui.focus import give_up_focus
from agent_console.ui.offer_view import OfferView
from agent_console.ui.plain import PlainLabel

translate = QCoreApplication.translate

#: The last seconds of an offer, in which its time is shown in the colour of alarm.
HURRY_S = 10.0


class StripRow(OfferView):
    """One offer: who, where from, how long, and the two answers."""

    def __init__(self, entry: ReservationEntry, *, monotonic: Callable[[], float]) -> None:
        super().__init__(entry, monotonic=monotonic)
        self._who = PlainLabel(role="name")
        self._queue = PlainLabel(role="pill")
        self._queue.setProperty("tone", "accent")
        self._left = TickingPill()
        self._line = PlainLabel(role="muted")
        row = QHBoxLayout()
        row.addWidget(self._who, 1)
        row.addWidget(self._queue, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._left)
        row.addWidget(self._line, 1)
        row.addWidget(self._accept)
        row.addWidget(self._reject)
        self._below = QHBoxLayout()
        self._below.setSpacing(0)
        # Never seen: as high as the button in the line that may come, in any font.
        self._strut = Button()
        self._strut.setFixedWidth(0)
        self._strut.hide()
        self._below.addWidget(self._strut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addLayout(self._below)

    @property
    def text(self) -> str:
        """The line as a screen reader says it."""
        return self.accessibleName()

    def show_entry(self, entry: ReservationEntry, choices: OfferChoices) -> None:
        """Show the offer as it is now."""
        self._entry = entry
        self._who.show_text(alert_words.caller_line(entry) or words.caller_title(entry.task, gone=entry.task_gone))
        queue = entry.task.task_queue_friendly_name if entry.task is not None else ""
        self._queue.show_text(queue or "")
        self._queue.setVisible(bool(queue))
        line = self._progress()
        self._line.show_text(line)
        self._line.setVisible(bool(line))
        can_answer = entry.is_actionable
        if not can_answer:
            self._keep_height()
            give_up_focus(self._accept, self._reject, to=self._focus_home())
        self._accept.setVisible(can_answer)
        self._reject.setVisible(can_answer)
        self._left.setVisible(can_answer)
        self._reject.show_choices(choices)
        self.setAccessibleName(", ".join(part for part in (self._who.line, self._queue.line, line) if part))
        self.show_time(self._monotonic())

    def expect_auto_accept(self, *, expected: bool) -> None:
        """Have room for the line of an automatic acceptance, which comes once the offer's queue is known, or none."""
        policy = self._strut.sizePolicy()
        policy.setRetainSizeWhenHidden(expected)
        self._strut.setSizePolicy(policy)

    def retire(self) -> None:
        """Keep the place without anything to press: the offer has left the list."""
        give_up_focus(self, to=self._focus_home())
        self._reject.close_menu()
        self.show_auto_accept(None)
        self.setEnabled(False)

    def show_time(self, now: float) -> None:
        """Move the time on; nothing is laid out."""
        entry = self._entry
        if self._auto_accept is not None:
            self._auto_accept.show_time(now)
        self._enable_accept(now)
        if entry.deadline_at is None:
            self._left.show_text(clock_face(now - entry.offered_at), tone="")
            return
        left_s = entry.deadline_at - now
        text = countdown(left_s + 0.999) if left_s > 0 else translate("strip", "ending…")
        self._left.show_text(text, tone="bad" if left_s <= HURRY_S else "good")

    def _focus_home(self) -> QWidget:
        return self.window()

    def _progress(self) -> str:
        entry = self._entry
        if entry.ending is not None:
            return ending_words.ending_line(entry, entry.ending)
        if entry.command is not None:
            return click_words.under_way(entry.command)
        return click_words.notice_line(entry.notice) if entry.notice is not None else ""

    def _place_auto_accept(self, line: AutoAcceptLine | None) -> None:
        if line is None:
            self._keep_height()
        else:
            self._below.addWidget(line)

    def _keep_height(self) -> None:
        """Stay as high as it is: what is said of one offer moves no button of another."""
        if self.isVisible():
            self.setMinimumHeight(self.height())
