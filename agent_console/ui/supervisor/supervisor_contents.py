"""What is in a supervisor's window: header, roster, and up to two workers under review.

Owns their places. Two workers side by side are compact; one alone has the figures open.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontInfo, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from agent_console.history.intents import Outcome
from agent_console.session.review import SLOTS, ReviewState
from agent_console.session.roster_entries import RosterState
from agent_console.session.supervised_moves import MoveRecord
from agent_console.settings import Problem, Settings
from agent_console.taskrouter.resources import Activity
from agent_console.ui.appearance import Appearance
from agent_console.ui.click_words import unwritten_line
from agent_console.ui.notice_bar import NoticeBar, UpdateBar
from agent_console.ui.plain import PlainParagraph
from agent_console.ui.settings.setting_words import problem_lines
from agent_console.ui.settled_words import settled_lines
from agent_console.ui.shortcuts import KeyBindings, Shortcut
from agent_console.ui.supervisor.review_pane import ReviewPane
from agent_console.ui.supervisor.roster_pane import RosterPane
from agent_console.ui.supervisor.supervisor_header import SupervisorHeader
from agent_console.ui.ticker import Ticker

translate = QCoreApplication.translate

ROSTER_EMS = 24
ROSTER_PART = 0.3
ROSTER_PART_BESIDE_TWO = 0.22


class SupervisorContents(QWidget):
    """``worker_chosen`` carries slot and SID, ``review_closed`` a slot."""

    worker_chosen = Signal(int, str)
    review_closed = Signal(int)
    watched_changed = Signal(object)
    refresh_requested = Signal()
    move_requested = Signal(str, str)
    settled_dismissed = Signal()

    def __init__(
        self,
        *,
        appearance: Appearance,
        monotonic: Callable[[], float],
        now: Callable[[], datetime],
        server_now: Callable[[], datetime | None],
        settings: Settings,
    ) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._review = ReviewState()
        self._slot_to_fill = 0
        self._compared = False
        self._divided_by_hand = False
        self.keys = KeyBindings(self, settings.keys)
        self.appearance = appearance
        self._problems: tuple[Problem, ...] = ()
        self.ticker = Ticker(monotonic, self)
        self.header = SupervisorHeader(appearance=self.appearance, ticker=self.ticker)
        self.roster = RosterPane(appearance=self.appearance, ticker=self.ticker, server_now=server_now)
        self.reviews = tuple(
            ReviewPane(
                appearance=self.appearance,
                ticker=self.ticker,
                now=now,
                server_now=server_now,
                search_shortcut="" if slot else self.keys.text(Shortcut.SEARCH),
            )
            for slot in range(SLOTS)
        )
        self.problems = NoticeBar(dismissible=True)
        self.problems.dismissed.connect(self._dismiss_problems)
        self.newer = UpdateBar()
        self.settled = NoticeBar(dismissible=True)
        self.settled.dismissed.connect(self.settled_dismissed)
        self.unwritten = NoticeBar(dismissible=False)
        self.hint = PlainParagraph(translate("supervisor", "Choose a worker to see their history."), role="muted")
        self.comparing = PlainParagraph(translate("supervisor", "Choose a second worker to compare with."), role="line")
        self._lay_out()
        self._wire()

    def show_settings(self, settings: Settings) -> None:
        """Be called by keys as other settings say."""
        if settings.keys != self.keys.keys:
            self.keys.go_by(settings.keys)
            self.reviews[0].history.show_search_keys(self.keys.text(Shortcut.SEARCH))

    def go_on_from(self, before: SupervisorContents) -> None:
        """Show what others show that is not in the session's state, and divide the width as they do."""
        self.show_settings_problems(before._problems)
        self.newer.show_version(before.newer.version)
        self.roster.go_on_from(before.roster)
        for pane, one_before in zip(self.reviews, before.reviews, strict=True):
            pane.go_on_from(one_before)
        self._choose_for(before._slot_to_fill)
        self._divided_by_hand = before._divided_by_hand
        self.split.setSizes(before.split.sizes())

    def show_settings_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say which settings cannot be used; or nothing."""
        self._problems = problems
        self.problems.show_notice(problem_lines(problems), action=translate("notices", "Open the settings"))

    def show_roster(self, state: RosterState) -> None:
        """Show the workers as they are now."""
        self.header.show_roster(state, self._monotonic())
        self.roster.show_state(state)

    def show_activities(self, activities: tuple[Activity, ...]) -> None:
        """Offer to move the workers under review to these activities."""
        for pane in self.reviews:
            pane.moving.show_activities(activities)

    def show_record(self, record: MoveRecord) -> None:
        """Say what became of moves whose end was not known, and that moves cannot be written down; or nothing."""
        is_bad = any(one.outcome is not Outcome.ARRIVED for one in record.settled)
        self.settled.show_notice(settled_lines(record.settled), tone="" if is_bad else "accent")
        self.unwritten.show_notice(unwritten_line(record.trouble) if record.trouble is not None else "")

    def show_review(self, state: ReviewState) -> None:
        """Show who is under review."""
        old, self._review = self._review, state
        for slot, (before, reviewed) in enumerate(zip(old.slots, state.slots, strict=True)):
            if reviewed is not None and reviewed is not before:
                self.reviews[slot].show_reviewed(reviewed)
            if reviewed is None or before is None or reviewed.worker_sid != before.worker_sid:
                self.reviews[slot].history.close_drawer()
            self.reviews[slot].setVisible(reviewed is not None)
        first, second = state.slots
        self.hint.setVisible(first is None and second is None)
        both = first is not None and second is not None
        if both:
            self._choose_for(0)
        for pane in self.reviews:
            pane.show_compared(compared=both)
        if both != self._compared:
            self._compared = both
            if first is not None and not both:
                self.roster.show_chosen(first.worker_sid)
            self._beside.setSizes([self.width(), self.width()])
            self._divide()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count while it can be seen."""
        super().showEvent(event)
        self.ticker.set_shown(shown=True)
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Divide another width."""
        super().resizeEvent(event)
        self._divide()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is seen: nothing counts."""
        super().hideEvent(event)
        self.ticker.set_shown(shown=False)

    def _lay_out(self) -> None:
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        beside = self._beside = QSplitter(Qt.Orientation.Horizontal)
        beside.setChildrenCollapsible(False)
        beside.setHandleWidth(16)
        for pane in self.reviews:
            beside.addWidget(pane)
            pane.hide()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hint)
        column.addWidget(self.comparing)
        column.addWidget(beside, 1)
        self.comparing.hide()
        split = self.split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(16)
        split.addWidget(self.roster)
        split.addWidget(right)
        split.setCollapsible(1, False)  # noqa: FBT003 - Qt's signature
        split.setStretchFactor(1, 1)
        split.splitterMoved.connect(self._moved_by_hand)
        bars = QVBoxLayout()
        bars.setContentsMargins(16, 12, 16, 0)
        for bar in (self.settled, self.unwritten, self.problems):
            bars.addWidget(bar)
        bars.addWidget(self.newer)
        body = QHBoxLayout()
        body.setContentsMargins(16, 16, 16, 12)
        body.addWidget(split)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addLayout(bars)
        rows.addLayout(body, 1)

    def _divide(self) -> None:
        """Give the roster its part of the width, less beside two reviews; not where a person chose another."""
        if not self._divided_by_hand:
            part = ROSTER_PART_BESIDE_TWO if self._compared else ROSTER_PART
            left = min(QFontInfo(self.font()).pixelSize() * ROSTER_EMS, round(self.width() * part))
            self.split.setSizes([left, self.width() - left])

    def _dismiss_problems(self) -> None:
        self.show_settings_problems(())

    def _moved_by_hand(self) -> None:
        self._divided_by_hand = True

    def _wire(self) -> None:
        self.header.theme_chosen.connect(self.appearance.choose)
        self.header.refresh_requested.connect(self.refresh_requested)
        self.roster.worker_chosen.connect(self._worker_chosen)
        self.roster.watched_changed.connect(self.watched_changed)
        first, second = self.reviews
        first.compare_requested.connect(self._compare)
        first.close_requested.connect(self._close_first)
        second.close_requested.connect(self._close_second)
        for pane in self.reviews:
            pane.history.refresh_requested.connect(self.refresh_requested)
            pane.move_requested.connect(self.move_requested)
        self.keys.add(Shortcut.SEARCH, self._start_search)
        self.keys.add(Shortcut.SETTINGS, self.header.settings_requested.emit)

    def _worker_chosen(self, sid: str) -> None:
        slot = self._slot_to_fill
        self._choose_for(0)
        self.worker_chosen.emit(slot, sid)

    def _compare(self) -> None:
        self._choose_for(1)
        self.roster.start_search()

    def _choose_for(self, slot: int) -> None:
        """Let the next worker that is chosen come into this slot."""
        self._slot_to_fill = slot
        self.comparing.setVisible(bool(slot))

    def _close_first(self) -> None:
        """Go on with the second worker alone: it takes the first place."""
        second = self._review.slots[1]
        if second is not None:
            self.worker_chosen.emit(0, second.worker_sid)

    def _close_second(self) -> None:
        self.review_closed.emit(1)

    def _start_search(self) -> None:
        if self.reviews[0].isVisible() and not self.roster.search.hasFocus():
            self.reviews[0].history.start_search()
        else:
            self.roster.start_search()
