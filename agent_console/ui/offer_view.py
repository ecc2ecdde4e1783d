"""What a card and a line of the strip have in common: one offer, its two answers, its time.

Owns the entry shown, Accept and Reject with their guards, and the line of an automatic acceptance. It lays nothing out
and decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui.auto_accept import AutoAcceptLine
from agent_console.ui.buttons import TYPED_THROUGH_S, OfferButton
from agent_console.ui.countdown import GRACE_S
from agent_console.ui.focus import give_up_focus
from agent_console.ui.menu_buttons import RejectButton

translate = QCoreApplication.translate


class OfferView(QFrame):
    """One offer on screen. ``reject_requested`` carries the SID of the activity, or `KEEP_ACTIVITY`."""

    accept_requested = Signal(str)
    reject_requested = Signal(str, str)
    auto_accept_cancelled = Signal(str)

    def __init__(self, entry: ReservationEntry, *, monotonic: Callable[[], float]) -> None:
        super().__init__()
        self._entry = entry
        self._monotonic = monotonic
        self._appeared_at = monotonic()
        self._is_painted = False
        self._auto_accept: AutoAcceptLine | None = None
        self._accept = OfferButton(translate("card", "Accept"), keys_allowed=self.keys_allowed, role="primary")
        self._accept.clicked.connect(self._accept_clicked)
        self._reject = RejectButton(keys_allowed=self.keys_allowed)
        self._reject.reject_requested.connect(self._reject_chosen)

    @property
    def sid(self) -> ReservationSid:
        """Whose offer it is."""
        return self._entry.sid

    @property
    def entry(self) -> ReservationEntry:
        """What is shown."""
        return self._entry

    @property
    def accept(self) -> OfferButton:
        """The button that accepts."""
        return self._accept

    @property
    def auto_accept(self) -> AutoAcceptLine | None:
        """The line that counts down to an automatic acceptance, while there is one."""
        return self._auto_accept

    def keys_allowed(self) -> bool:
        """Whether a key may be meant for this offer: not in the first half second in which it could be seen."""
        return self._monotonic() - self._appeared_at >= TYPED_THROUGH_S

    def show_auto_accept(self, due_at: float | None) -> None:
        """Say when the offer is accepted by itself, with a way to stop that; None: it is not."""
        if self._auto_accept is not None:
            give_up_focus(self._auto_accept, to=self._focus_home())
            self._auto_accept.hide()
            self._auto_accept.setParent(None)
            self._auto_accept.deleteLater()
            self._auto_accept = None
            self._place_auto_accept(None)
        if due_at is not None:
            self._auto_accept = AutoAcceptLine(due_at)
            self._auto_accept.cancelled.connect(self._auto_accept_refused)
            self._auto_accept.show_time(self._monotonic())
            self._place_auto_accept(self._auto_accept)

    def _place_auto_accept(self, line: AutoAcceptLine | None) -> None:
        """Put the line where this view has it; None: it is gone."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame; the first time, it appears: a busy machine may have made it long before."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self._appeared_at = self._monotonic()

    def _enable_accept(self, now: float) -> None:
        """Accept is there while nothing is in flight, and for `GRACE_S` after the deadline: the clocks may differ."""
        entry = self._entry
        is_past = entry.deadline_at is not None and now >= entry.deadline_at + GRACE_S
        is_there = entry.command is None and not is_past
        if not is_there:
            give_up_focus(self._accept, to=self._focus_home())
        self._accept.setEnabled(is_there)

    def _focus_home(self) -> QWidget:
        """Return what has the keys when nothing of this offer has."""
        return self

    def _accept_clicked(self) -> None:
        self.accept_requested.emit(self.sid)

    def _reject_chosen(self, activity_sid: str) -> None:
        self.reject_requested.emit(self.sid, activity_sid)

    def _auto_accept_refused(self) -> None:
        self.auto_accept_cancelled.emit(self.sid)
