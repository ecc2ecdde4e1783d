"""The question 'Why am I not getting work?', from the moment it is asked until its panel is closed.

Owns the panel and when its checks are worked out anew: with every change and every second, but only while it is open.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_console.session.state import SessionState
from agent_console.session.work_checks import Alerts, work_checks
from agent_console.ui.ticker import SECONDS_MS, Ticker
from agent_console.ui.work_panel import WorkPanel


class WorkQuestion(QObject):
    """Answers over ``parent``'s window. ``work_check_requested``: everything is wanted anew."""

    activity_requested = Signal(str)
    offer_requested = Signal(str)
    work_check_requested = Signal()
    sound_test_requested = Signal()
    notification_test_requested = Signal()
    sign_in_requested = Signal()

    def __init__(
        self, parent: QWidget, *, ticker: Ticker, monotonic: Callable[[], float], now: Callable[[], datetime]
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self._ticker = ticker
        self._monotonic = monotonic
        self._now = now
        self._state = SessionState()
        self._alerts: Alerts | None = None
        self._panel: WorkPanel | None = None

    @property
    def panel(self) -> WorkPanel | None:
        """The panel, once it has been opened."""
        return self._panel

    def ask(self) -> None:
        """Open the panel."""
        if self._panel is None:
            self._panel = self._build()
        self._panel.open_panel()

    def show_state(self, state: SessionState) -> None:
        """Go by this state; what could not be read while it was out of date is wanted once it is not."""
        old, self._state = self._state, state
        if old.stale and not state.stale and self._panel is not None and self._panel.isVisible():
            self.work_check_requested.emit()
        self._show()

    def show_alerts(self, alerts: Alerts) -> None:
        """Go by how the agent is told of offers."""
        self._alerts = alerts
        self._show()

    def _build(self) -> WorkPanel:
        panel = WorkPanel(self._parent)
        panel.activity_requested.connect(self.activity_requested)
        panel.offer_requested.connect(self.offer_requested)
        panel.looked_at.connect(self.work_check_requested)
        panel.sound_test_requested.connect(self.sound_test_requested)
        panel.notification_test_requested.connect(self.notification_test_requested)
        panel.sign_in_requested.connect(self.sign_in_requested)
        panel.shown_changed.connect(self._shown_changed)
        self._ticker.ticked.connect(self._tick)
        return panel

    def _shown_changed(self, shown: bool) -> None:  # noqa: FBT001  a Qt signal carries it
        self._ticker.want(self, SECONDS_MS if shown else 0)
        self._show()

    def _tick(self, _now: float) -> None:
        self._show()

    def _show(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self._panel.show_checks(work_checks(self._state, self._alerts, at=self._monotonic(), wall=self._now()))
