"""What is in the window: header, bars, cards and history.

Owns their places and which part a new state reaches: what is the same object as before is not touched. The window
builds it after its first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.alerts.state import AlertState
from agent_console.session.state import SessionState
from agent_console.settings import Settings
from agent_console.ui.active_pane import ActivePane
from agent_console.ui.alert_words import how_told
from agent_console.ui.announcing import Announcer
from agent_console.ui.appearance import Appearance
from agent_console.ui.beside import come_up
from agent_console.ui.break_question import BreakQuestion
from agent_console.ui.choices import offer_choices
from agent_console.ui.connection_words import connection_line, is_to_be_said, no_offers_line, problem_of
from agent_console.ui.durations import phone
from agent_console.ui.header import Header
from agent_console.ui.history.pane import HistoryPane
from agent_console.ui.incoming_pane import IncomingPane
from agent_console.ui.instructions.asking import InstructionAsking
from agent_console.ui.joining import join
from agent_console.ui.notices import Notices
from agent_console.ui.panes import Panes
from agent_console.ui.plain import visible
from agent_console.ui.shortcuts import KeyBindings, Shortcut, ShortcutSheet
from agent_console.ui.side_area import SideArea
from agent_console.ui.task_panel.looking import TaskLooking
from agent_console.ui.task_panel.pages import PagesOnAccept
from agent_console.ui.ticker import Ticker
from agent_console.ui.timings_bar import TimingsBar
from agent_console.ui.work_question import WorkQuestion

translate = QCoreApplication.translate

#: By then the window has been painted and the first request is on its way.
WARM_UP_AFTER_MS = 400


class Contents(QWidget):
    """Every part of the window, laid out. Its window title is the window's."""

    def __init__(
        self,
        *,
        appearance: Appearance,
        monotonic: Callable[[], float],
        now: Callable[[], datetime],
        settings: Settings,
    ) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._now = now
        self._settings = settings
        self._state = SessionState()
        self._alerts = AlertState()
        self._shown_before = False
        self.keys = KeyBindings(self, settings.keys)
        self.appearance = appearance
        self.ticker = Ticker(monotonic, self)
        self.header = Header(appearance=self.appearance, ticker=self.ticker)
        self.notices = Notices(back_shortcut=self.keys.text(Shortcut.GO_BACK))
        self.breaks = BreakQuestion(self)
        self.incoming = IncomingPane(
            appearance=self.appearance,
            ticker=self.ticker,
            monotonic=monotonic,
            choices=offer_choices(self._state, settings),
            accept_shortcut=self.keys.text(Shortcut.ACCEPT),
        )
        self.active = ActivePane(ticker=self.ticker, monotonic=monotonic, work=settings.work)
        self.history = HistoryPane(appearance=self.appearance, now=now, search_shortcut=self.keys.text(Shortcut.SEARCH))
        self.side = SideArea(self.history)
        self.asking = InstructionAsking(
            self.side,
            ticker=self.ticker,
            monotonic=monotonic,
            choices=lambda: offer_choices(self._state, self._settings),
        )
        self.tasks = TaskLooking(self.side)
        self._pages = PagesOnAccept(settings.work)
        self.work = WorkQuestion(self, ticker=self.ticker, monotonic=monotonic, now=now)
        self.announcer = Announcer(self)
        self.timings = TimingsBar(ticker=self.ticker)
        self._lay_out()
        join(self)
        self.timings.show_wanted(wanted=settings.window.show_timings)
        self.header.show_timings_wanted(wanted=settings.window.show_timings)

    @property
    def state(self) -> SessionState:
        """What is shown."""
        return self._state

    def show_state(self, state: SessionState) -> None:
        """Show the session as it is now; parts whose value is the same object are not touched."""
        old, self._state = self._state, state
        now = self._monotonic()
        if state.connection is not old.connection:
            self.header.show_connection(state.connection, now)
            if problem_of(state.connection) != problem_of(old.connection):
                self.notices.show_connection(state.connection)
            if is_to_be_said(old.connection.phase, state.connection.phase):
                self.announcer.say(connection_line(state.connection, now))
        self._show_presence(old, state, now)
        if state.stale != old.stale:
            self.incoming.show_stale(stale=state.stale)
            self.active.show_stale(stale=state.stale)
        if state.active is not old.active:
            self.active.show_entries(state.active)
        if state.incoming is not old.incoming:
            self.incoming.show_entries(state.incoming, state.server_clock)
        self._show_notices(old, state)
        self.asking.show_state(state)
        self.tasks.show_state(state)
        self._pages.show_state(old, state)
        self.breaks.show_state(state)
        self.work.show_state(state)
        if no_offers_line(state) != no_offers_line(old):
            self.incoming.list.show_empty(no_offers_line(state))

    def _show_notices(self, old: SessionState, state: SessionState) -> None:
        if state.skipped_records != old.skipped_records:
            self.notices.show_skipped(state.skipped_records)
        if state.settled is not old.settled:
            self.notices.show_settled(state.settled)
        if state.elsewhere is not old.elsewhere:
            self.notices.show_elsewhere(state.elsewhere)
        if state.meanwhile is not old.meanwhile:
            self.notices.show_meanwhile(state.meanwhile)
        if state.intents_trouble is not old.intents_trouble:
            self.notices.show_unwritten(state.intents_trouble)

    def go_on_from(self, before: Contents) -> None:
        """Show what other contents show, in words of one's own: nothing is said or opened again, nothing typed is lost.

        What the history shows comes by itself, and what a person did there by `HistoryPane.go_on_from`.
        """
        self._pages = before._pages
        self.incoming.go_on_from(before.incoming)
        with self.announcer.hushed():
            self.show_state(before.state)
            self.show_alerts(before._alerts)
            self.notices.go_on_from(before.notices)
        self.active.go_on_from(before.active)
        self.asking.go_on_from(before.asking)
        self.tasks.go_on_from(before.tasks)
        self.breaks.go_on_from(before.breaks)
        self.timings.go_on_from(before.timings)
        self._panes.go_on_from(before._panes)

    def show_settings(self, settings: Settings) -> None:
        """Look, call and offer as other settings say."""
        old, self._settings = self._settings, settings
        if settings.keys != old.keys:
            self.keys.go_by(settings.keys)
            self.notices.show_back_keys(self.keys.text(Shortcut.GO_BACK))
            self.incoming.show_accept_keys(self.keys.text(Shortcut.ACCEPT))
            self.history.show_search_keys(self.keys.text(Shortcut.SEARCH))
        self.timings.show_wanted(wanted=settings.window.show_timings)
        self.header.show_timings_wanted(wanted=settings.window.show_timings)
        if settings.alerts.ring != old.alerts.ring:
            self.work.show_alerts(how_told(self._alerts, rings=settings.alerts.ring))
        if settings.work != old.work:
            self.active.show_work(settings.work)
            self._pages.go_by(settings.work)
        if offer_choices(self._state, settings) != offer_choices(self._state, old):
            self.incoming.show_choices(offer_choices(self._state, settings))

    def show_alerts(self, alerts: AlertState) -> None:
        """Show what the alerts are doing."""
        self._alerts = alerts
        self.notices.show_alerts(alerts)
        self.header.show_muted(muted=alerts.muted)
        self.incoming.show_auto_accept(dict(alerts.auto_accept))
        self.work.show_alerts(how_told(alerts, rings=self._settings.alerts.ring))

    def show_span(self, since: datetime, until: datetime) -> None:
        """Show what was offered from one moment until before another."""
        self.side.close_panel()
        self.history.filters.wish_range(since, until)

    def show_offer(self, sid: str) -> None:
        """Bring an offer's card into view; the window takes the keys."""
        self.activateWindow()
        self.incoming.show_offer(sid)

    def open_sheet(self) -> None:
        """Show all keys."""
        come_up(ShortcutSheet(self, self.keys.keys))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count while it can be seen; the first time, make ready what the first offer needs."""
        super().showEvent(event)
        self.ticker.set_shown(shown=True)
        if not self._shown_before:
            self._shown_before = True
            QTimer.singleShot(WARM_UP_AFTER_MS, self, self._warm_up)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is seen, hidden or minimised: nothing counts."""
        super().hideEvent(event)
        self.ticker.set_shown(shown=False)

    def _lay_out(self) -> None:
        self.setProperty("role", "canvas")
        # It has the keys at first.
        self.setAccessibleName(translate("window", "Agent Console"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._panes = Panes([self.incoming, self.active], self.notices, self.side)
        body = QHBoxLayout()
        body.setContentsMargins(16, 16, 16, 12)
        body.addWidget(self._panes)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addLayout(body, 1)
        rows.addWidget(self.timings)

    def _show_presence(self, old: SessionState, state: SessionState, now: float) -> None:
        if state.phones is not old.phones:
            self.incoming.show_choices(offer_choices(state, self._settings))
        if state.worker is not old.worker or state.workspace is not old.workspace:
            self._show_worker(state)
        if state.activities is not old.activities:
            self.header.show_activities(state.activities)
            self.incoming.show_activities(state.activities)
        if state.presence is not old.presence:
            self.header.show_presence(state.presence, now)
            self.notices.show_activity_outcome(state.presence)
        if state.next_activity is not old.next_activity or state.is_busy != old.is_busy:
            single = state.workspace is not None and not state.workspace.multi_task_enabled
            self.header.show_next(state.next_activity, busy=state.is_busy, waits=single)
        if state.presence_notice is not old.presence_notice:
            seen_at = state.presence_notice.at if state.presence_notice is not None else now
            moment = self._now() - timedelta(seconds=now - seen_at)
            self.notices.show_presence_notice(state.presence_notice, state.activities, moment)

    def _show_worker(self, state: SessionState) -> None:
        self.header.show_worker(state.worker, state.workspace)
        self.incoming.show_choices(offer_choices(state, self._settings))
        self.active.show_worker(state.worker)
        if state.worker is not None:
            name = visible(state.worker.friendly_name, 80)
            self.setWindowTitle(translate("window", "{name}: Agent Console").format(name=name))

    def _warm_up(self) -> None:
        # The tables of telephone numbers take some 70 ms to load: now, rather than when the first caller waits.
        phone("+14155550100")
