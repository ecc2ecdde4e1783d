"""The bars beside the cards that stay until somebody does something about them.

Owns the loud notice about a changed activity and the banners about the link and about unreadable
records.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.alerts.state import AlertState
from agent_console.errors import ConsoleError
from agent_console.history.intents import Outcome
from agent_console.session.clicks import NoticeKind, SettledIntent
from agent_console.session.door import is_refusal
from agent_console.session.elsewhere import ActedElsewhere
from agent_console.session.presence import Presence, PresenceChangeCause, PresenceNotice
from agent_console.session.state import ConnectionStatus, Meanwhile
from agent_console.settings import Problem
from agent_console.taskrouter.resources import Activity
from agent_console.taskrouter.sids import ActivitySid
from agent_console.ui import alert_words, click_words, presence_words
from agent_console.ui.connection_words import connection_problem
from agent_console.ui.durations import phone
from agent_console.ui.meanwhile_words import meanwhile_line
from agent_console.ui.notice_bar import NoticeBar, UpdateBar
from agent_console.ui.plain import set_apart
from agent_console.ui.settings.setting_words import problem_lines
from agent_console.ui.settled_words import settled_lines
from agent_console.ui.translating import counted

translate = QCoreApplication.translate


class Notices(QWidget):
    """All bars, the loudest first. ``span_requested`` carries two moments: from (included), until (not)."""

    activity_requested = Signal(str)
    refresh_requested = Signal()
    sign_in_requested = Signal()
    presence_notice_dismissed = Signal()
    ring_test_requested = Signal()
    ring_test_dismissed = Signal()
    unmute_requested = Signal()
    settled_dismissed = Signal()
    elsewhere_dismissed = Signal()
    meanwhile_dismissed = Signal()
    span_requested = Signal(object, object)
    to_say = Signal(str)
    settings_requested = Signal()

    def __init__(self, *, back_shortcut: str = "") -> None:
        super().__init__()
        self._back_mark = back_shortcut
        self._return_sid: ActivitySid | None = None
        self.presence = NoticeBar(dismissible=True)
        self.presence.acted.connect(self.go_back)
        self.presence.dismissed.connect(self.presence_notice_dismissed)
        self.activity = NoticeBar(dismissible=False)
        self.settled = NoticeBar(dismissible=True)
        self.settled.dismissed.connect(self.settled_dismissed)
        self.elsewhere = NoticeBar(dismissible=True)
        self.elsewhere.dismissed.connect(self.elsewhere_dismissed)
        self.meanwhile = NoticeBar(dismissible=True)
        self.meanwhile.acted.connect(self._wish_span)
        self.meanwhile.dismissed.connect(self.meanwhile_dismissed)
        self._meanwhile: Meanwhile | None = None
        self.unwritten = NoticeBar(dismissible=False)
        self.connection = NoticeBar(dismissible=False)
        self.connection.acted.connect(self._mend_connection)
        self._is_refused = False
        self.handed = NoticeBar(dismissible=True)
        self.handed.acted.connect(self._copy_handed)
        self.handed.dismissed.connect(self.dismiss_handed)
        self._handed = ""
        self._problems: tuple[Problem, ...] = ()
        self.settings = NoticeBar(dismissible=True)
        self.settings.dismissed.connect(self.dismiss_settings)
        self.settings.acted.connect(self.settings_requested)
        self.skipped = NoticeBar(dismissible=False)
        self.newer = UpdateBar()
        self.ring = NoticeBar(dismissible=False)
        self.ring.acted.connect(self.ring_test_requested)
        self.tested = NoticeBar(dismissible=True)
        self.tested.dismissed.connect(self.ring_test_dismissed)
        self.muted = NoticeBar(dismissible=False)
        self.muted.acted.connect(self.unmute_requested)
        self._bars = (
            self.presence, self.elsewhere, self.meanwhile, self.handed, self.settled, self.activity, self.connection,
            self.unwritten, self.ring, self.muted, self.tested, self.settings, self.skipped, self.newer,
        )  # fmt: skip
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for bar in self._bars:
            self._column.addWidget(bar)
            bar.to_say.connect(self.to_say)
        self.hide()

    def go_on_from(self, before: Notices) -> None:
        """Show what is not in the session's state nor in that of the alerts, where another shows it."""
        self.show_handed(before._handed)
        self.show_settings(before._problems)
        self.show_update(before.newer.version)

    def show_presence_notice(
        self, notice: PresenceNotice | None, activities: tuple[Activity, ...], moment: datetime
    ) -> None:
        """Say who moved the worker, and at which moment, with the way back; or nothing."""
        self._return_sid = notice.return_activity_sid if notice is not None else None
        if notice is None:
            self.presence.show_notice("")
        else:
            names = {activity.sid: activity.friendly_name for activity in activities}
            back = names.get(notice.return_activity_sid or ActivitySid(""), notice.from_name)
            action = translate("notices", "Go back to {activity}").format(activity=back)
            loud = "bad" if notice.cause is PresenceChangeCause.MISSED_OFFER else ""
            line = presence_words.presence_notice_line(notice, moment)
            self.presence.show_notice(
                line,
                action=action if self._return_sid else "",
                tone=loud,
                mark=self._back_mark,
                is_said=presence_words.is_said_by_card(notice),
            )
        self._settle()

    def show_back_keys(self, keys: str) -> None:
        """Show other keys with the way back, from the next notice on."""
        self._back_mark = keys

    def show_activity_outcome(self, presence: Presence | None) -> None:
        """Say that a change of activity failed; or nothing."""
        notice = presence.notice if presence is not None else None
        failed = notice is not None and notice.kind is not NoticeKind.CONFIRMED
        self.activity.show_notice(click_words.notice_line(notice) if failed and notice is not None else "")
        self._settle()

    def show_connection(self, connection: ConnectionStatus) -> None:
        """Say what a broken link means; or nothing."""
        self._is_refused = is_refusal(connection.error)
        mend = translate("notices", "Sign in again…") if self._is_refused else translate("notices", "Try now")
        self.connection.show_notice(connection_problem(connection), action=mend, tone="bad")
        self._settle()

    def _mend_connection(self) -> None:
        (self.sign_in_requested if self._is_refused else self.refresh_requested).emit()

    def show_settled(self, settled: tuple[SettledIntent, ...]) -> None:
        """Say what became of clicks whose end was not known; or nothing."""
        is_bad = any(one.outcome is not Outcome.ARRIVED for one in settled)
        self.settled.show_notice(settled_lines(settled), tone="" if is_bad else "accent")
        self._settle()

    def show_elsewhere(self, acted: ActedElsewhere | None) -> None:
        """Say that somebody else acts for the worker; or nothing."""
        self.elsewhere.show_notice(presence_words.elsewhere_line(acted) if acted is not None else "")
        self._settle()

    def show_meanwhile(self, meanwhile: Meanwhile | None) -> None:
        """Say what happened while nothing was heard, with the way to it in the history; or nothing."""
        self._meanwhile = meanwhile
        if meanwhile is None:
            self.meanwhile.show_notice("")
        else:
            action = translate("notices", "Show in the history") if meanwhile.offers else ""
            tone = "" if meanwhile.offers or meanwhile.moved_to or not meanwhile.is_whole else "accent"
            self.meanwhile.show_notice(meanwhile_line(meanwhile), action=action, tone=tone)
        self._settle()

    def _wish_span(self) -> None:
        meanwhile = self._meanwhile
        if meanwhile is not None and meanwhile.offers:
            # An offer that was missed then may have come before.
            since = min(meanwhile.since, *(row.offered_at for row in meanwhile.offers))
            self.span_requested.emit(since, meanwhile.until)

    def show_handed(self, address: str) -> None:
        """Show a number or address that another program handed over; it is dialled by nobody."""
        self._handed = address
        shown = phone(address) or address
        line = translate("notices", "Another program handed over {address}. The console dials nothing by itself.")
        copy = translate("notices", "Copy it")
        self.handed.show_notice(line.format(address=set_apart(shown)) if address else "", action=copy, tone="accent")
        self._settle()

    def dismiss_handed(self) -> None:
        """Take what was handed over away."""
        self.show_handed("")

    def _copy_handed(self) -> None:
        QGuiApplication.clipboard().setText(self._handed)

    def show_unwritten(self, trouble: ConsoleError | None) -> None:
        """Say that clicks cannot be written down, as long as they cannot."""
        self.unwritten.show_notice(click_words.unwritten_line(trouble) if trouble is not None else "")
        self._settle()

    def show_settings(self, problems: tuple[Problem, ...]) -> None:
        """Say which settings cannot be used, and where they are; or nothing."""
        self._problems = problems
        self.settings.show_notice(problem_lines(problems), action=translate("notices", "Open the settings"))
        self._settle()

    def dismiss_settings(self) -> None:
        """Take the bar of the settings away."""
        self.show_settings(())

    def show_skipped(self, count: int) -> None:
        """Say how many records could not be read; or nothing."""
        text = counted(
            "notices",
            "%Ln reservations could not be read and are not shown.",
            "One reservation could not be read and is not shown.",
            count,
        )
        self.skipped.show_notice(text if count else "")
        self._settle()

    def show_update(self, version: str) -> None:
        """Say that a newer version is there; or nothing."""
        self.newer.show_version(version)
        self._settle()

    def show_alerts(self, alerts: AlertState) -> None:
        """Say what keeps an offer from being heard, for as long as it does; and what a test brought."""
        trouble = alerts.ring_trouble
        tone = "bad" if trouble is not None and trouble.is_silent else ""
        test = translate("notices", "Test the ring")
        self.ring.show_notice(alert_words.ring_trouble(trouble), action=test, tone=tone)
        self.muted.show_notice(alert_words.muted(alerts), action=translate("notices", "Unmute"))
        self.tested.show_notice(alert_words.tested(alerts.tested_with), tone="accent")
        self._settle()

    def _settle(self) -> None:
        self.setVisible(any(not bar.isHidden() for bar in self._bars))

    def go_back(self) -> None:
        """Ask for the activity that the agent was moved from, where that is said."""
        if self._return_sid is not None:
            self.activity_requested.emit(self._return_sid)
