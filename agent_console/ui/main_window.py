"""The agent's window: the wiring of its contents.

Owns nothing that is shown. It is given values and emits what the agent wishes. The contents are imported and built
after the first paint, or when they are first needed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from agent_console.ui.console_window import ConsoleWindow

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from agent_console.alerts.state import AlertState
    from agent_console.session.latency import Timings
    from agent_console.session.state import SessionState
    from agent_console.settings import Problem, Settings
    from agent_console.ui.active_pane import ActivePane
    from agent_console.ui.break_question import BreakQuestion
    from agent_console.ui.contents import Contents
    from agent_console.ui.header import Header
    from agent_console.ui.history.pane import HistoryPane
    from agent_console.ui.incoming_pane import IncomingPane
    from agent_console.ui.instructions.asking import InstructionAsking
    from agent_console.ui.notices import Notices
    from agent_console.ui.task_panel.looking import TaskLooking

translate = QCoreApplication.translate


def utc_now() -> datetime:
    """Return the computer's time."""
    return datetime.now(UTC)


class MainWindow(ConsoleWindow):
    """One worker's console.

    ``monotonic`` is the session's clock; ``now`` the computer's, aware. ``reject_requested`` carries None for "keep my
    activity", ``dequeue_requested`` None where no caller id is known.
    """

    accept_requested = Signal(str)
    reject_requested = Signal(str, object)
    dequeue_requested = Signal(str, str, object)
    instruction_requested = Signal(str, object)
    wrap_up_requested = Signal(str)
    complete_requested = Signal(str)
    completion_requested = Signal(str, object)
    wrap_up_extended = Signal(str)
    activity_requested = Signal(str)
    activity_and_reject_requested = Signal(str)
    next_activity_requested = Signal(str)
    next_activity_cancelled = Signal()
    refresh_requested = Signal()
    presence_notice_dismissed = Signal()
    notice_dismissed = Signal(str)
    settled_dismissed = Signal()
    outputs_wanted = Signal()
    outputs_found = Signal(object)
    elsewhere_dismissed = Signal()
    meanwhile_dismissed = Signal()
    work_check_requested = Signal()
    auto_accept_cancelled = Signal(str)
    ring_test_requested = Signal()
    ring_test_dismissed = Signal()
    notification_test_requested = Signal()
    mute_requested = Signal(bool)
    compact_requested = Signal()
    question_came_up = Signal()
    timings_toggled = Signal(bool)
    seen = Signal()

    def __init__(
        self,
        *,
        monotonic: Callable[[], float],
        settings: Settings,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(settings=settings)
        self._monotonic = monotonic
        self._now = now
        self._contents: Contents | None = None
        self._count = 0
        self._title = self.windowTitle()

    @property
    def header(self) -> Header:
        """Who, what, and how the link is."""
        return self._built().header

    @property
    def notices(self) -> Notices:
        """The bars under the header."""
        return self._built().notices

    @property
    def breaks(self) -> BreakQuestion:
        """What is asked before a break."""
        return self._built().breaks

    @property
    def asking(self) -> InstructionAsking:
        """The form for any instruction."""
        return self._built().asking

    @property
    def tasks(self) -> TaskLooking:
        """The panel with everything about a task."""
        return self._built().tasks

    @property
    def incoming(self) -> IncomingPane:
        """The offers."""
        return self._built().incoming

    @property
    def active(self) -> ActivePane:
        """The work in hand."""
        return self._built().active

    @property
    def history(self) -> HistoryPane:
        """What was."""
        return self._built().history

    @property
    def state(self) -> SessionState:
        """What is shown."""
        return self._built().state

    def show_state(self, state: SessionState) -> None:
        """Show the session as it is now; parts whose value is the same object are not touched."""
        self._built().show_state(state)

    def show_alerts(self, alerts: AlertState) -> None:
        """Show what the alerts are doing; the count of what waits, or was missed, leads the title."""
        self._built().show_alerts(alerts)
        self._count = alerts.pending or alerts.missed
        self._show_title(self._title)

    def show_settings(self, settings: Settings) -> None:
        """Go by other settings from now on."""
        super().show_settings(settings)
        self._built().show_settings(settings)

    def show_settings_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say which settings cannot be used."""
        self._built().notices.show_settings(problems)

    def show_update(self, version: str) -> None:
        """Say that a newer version is there."""
        self._built().notices.show_update(version)

    def follow_timings(self, timings: Callable[[], Timings]) -> None:
        """Show these times where they are wanted."""
        self._built().timings.follow(timings)

    def build(self) -> None:
        """Fill the window unless it is filled."""
        self._built()

    def say_anew(self) -> None:
        """As a window does; the history is shown once others have connected it anew."""
        before = self._contents
        self._show_title(translate("window", "Agent Console"))
        if before is not None:
            contents = self._contents = self._made()
            contents.go_on_from(before)
            self._fill(contents)
            self.language_changed.emit()
            contents.history.go_on_from(before.history)

    def wish_activity(self, activity_sid: str) -> None:
        """Wish for an activity as it is done in the header."""
        self.breaks.wish(activity_sid)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the window has come to the front."""
        super().changeEvent(event)
        if event.type() == event.Type.ActivationChange and self.isActiveWindow():
            self.seen.emit()

    def _built(self) -> Contents:
        if self._contents is None:
            self._contents = self._fill(self._made())
        return self._contents

    def _made(self) -> Contents:
        # Imported here: the window is painted before any of its parts is loaded.
        from agent_console.ui.contents import Contents  # noqa: PLC0415

        contents = Contents(
            appearance=self.appearance, monotonic=self._monotonic, now=self._now, settings=self._settings
        )
        contents.header.offer_profiles(self._profiles)
        self._wire(contents)
        return contents

    def _show_title(self, title: str) -> None:
        self._title = title
        self.setWindowTitle(f"({self._count}) {title}" if self._count else title)

    def _unmute(self) -> None:
        self.mute_requested.emit(False)  # noqa: FBT003 - a signal has no names

    def _wire(self, contents: Contents) -> None:
        contents.windowTitleChanged.connect(self._show_title)
        contents.incoming.auto_accept_cancelled.connect(self.auto_accept_cancelled)
        contents.header.ring_test_requested.connect(self.ring_test_requested)
        contents.header.mute_requested.connect(self.mute_requested)
        contents.header.compact_requested.connect(self.compact_requested)
        contents.header.timings_toggled.connect(self.timings_toggled)
        contents.notices.ring_test_requested.connect(self.ring_test_requested)
        contents.notices.ring_test_dismissed.connect(self.ring_test_dismissed)
        contents.notices.unmute_requested.connect(self._unmute)
        contents.incoming.accept_requested.connect(self.accept_requested)
        contents.incoming.reject_requested.connect(self.reject_requested)
        contents.incoming.dequeue_requested.connect(self.dequeue_requested)
        contents.asking.instruction_requested.connect(self.instruction_requested)
        contents.incoming.notice_dismissed.connect(self.notice_dismissed)
        contents.active.wrap_up_requested.connect(self.wrap_up_requested)
        contents.active.complete_requested.connect(self.complete_requested)
        contents.active.completion_requested.connect(self.completion_requested)
        contents.active.wrap_up_extended.connect(self.wrap_up_extended)
        contents.active.notice_dismissed.connect(self.notice_dismissed)
        contents.history.refresh_requested.connect(self.refresh_requested)
        contents.breaks.question_came_up.connect(self.question_came_up)
        contents.breaks.activity_requested.connect(self.activity_requested)
        contents.breaks.activity_and_reject_requested.connect(self.activity_and_reject_requested)
        contents.header.next_activity_requested.connect(self.next_activity_requested)
        contents.header.next_activity_cancelled.connect(self.next_activity_cancelled)
        contents.notices.settled_dismissed.connect(self.settled_dismissed)
        contents.notices.elsewhere_dismissed.connect(self.elsewhere_dismissed)
        contents.notices.meanwhile_dismissed.connect(self.meanwhile_dismissed)
        contents.header.refresh_requested.connect(self.refresh_requested)
        contents.header.theme_chosen.connect(self.theme_chosen)
        contents.header.settings_requested.connect(self.settings_requested)
        contents.notices.settings_requested.connect(self.settings_requested)
        contents.notices.newer.acted.connect(self.update_requested)
        contents.notices.newer.dismissed.connect(self.update_dismissed)
        contents.header.profile_requested.connect(self.profile_requested)
        contents.header.new_profile_requested.connect(self.new_profile_requested)
        for wishing in (contents.header, contents.notices, contents.work):
            wishing.sign_in_requested.connect(self.sign_in_requested)
        contents.header.sign_out_requested.connect(self.sign_out_requested)
        contents.work.sound_test_requested.connect(self.ring_test_requested)
        contents.work.notification_test_requested.connect(self.notification_test_requested)
        contents.work.work_check_requested.connect(self.work_check_requested)
        contents.notices.refresh_requested.connect(self.refresh_requested)
        contents.notices.presence_notice_dismissed.connect(self.presence_notice_dismissed)
