"""One worker's console and its alerts, connected: the ring, notifications, the tray, the strip.

Owns the parts' making, their lives and their connections; what they decide is theirs.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from agent_console.alerts.desk import AlertDesk
from agent_console.alerts.notifying import Notifying, Press, Service
from agent_console.alerts.outputs import find_outputs
from agent_console.alerts.players import find_players
from agent_console.alerts.ringing import Ringing
from agent_console.alerts.sounds import SoundShelf
from agent_console.alerts.state import AlertState
from agent_console.machine import paths
from agent_console.session.ports import Clock
from agent_console.session.session import Session
from agent_console.session.state import SessionState
from agent_console.settings import Settings
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui import alert_words
from agent_console.ui.leaving_question import LeavingQuestion
from agent_console.ui.main_window import MainWindow
from agent_console.ui.strip import OfferStrip
from agent_console.ui.tray import Tray


class Alerts(QObject):
    """Everything that makes an offer known beyond its card; `run` lives until it is cancelled."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        settings: Settings,
        *,
        clock: Clock,
        quit_: Callable[[], None],
        rang: Callable[[float], None],
    ) -> None:
        super().__init__()
        self._rang = rang
        self._window = window
        self._session = session
        self._settings = settings
        self._quit = quit_
        self._has_explained = False
        self._outputs_wanted = asyncio.Event()
        self._pending: frozenset[ReservationSid] = frozenset()
        self._incoming: tuple[object, ...] = ()
        self.desk = AlertDesk(
            session.store,
            settings.alerts,
            clock=clock,
            announce=alert_words.announcement,
            accept=session.commands.accept,
        )
        self.tray = Tray(window.appearance, self)
        self.leaving = LeavingQuestion(window)
        self._monotonic = clock.monotonic
        self.strip = self._strip()
        self._wire()

    async def run(self) -> None:
        """Follow the session; in the end it is silent, and nothing of ours is on the desktop but the window."""
        end = self._session.store.subscribe(self._session_changed)
        try:
            with sound_folder() as made:
                ringing = Ringing(
                    find_players(),
                    SoundShelf(paths.resources_dir() / "sounds", Path(made)),
                    report=self.desk.ring_reported,
                    report_test=self.desk.test_reported,
                    monotonic=self._monotonic,
                    rang=self._rang,
                )
                notifying = Notifying(
                    desktop_service(),
                    self.tray.show_message,
                    report=self.desk.notifications_reported,
                    pressed=self._pressed,
                )
                self._session_changed(self._session.store.state, self._session.store.state)
                async with asyncio.TaskGroup() as tasks:
                    tasks.create_task(self._list_outputs(), name="sound outputs")
                    await self.desk.run(ringing, notifying)
        finally:
            end()
            self.leaving.forget()
            self.tray.close()
            self.strip.hide()
            self.strip.deleteLater()

    async def _list_outputs(self) -> None:
        """Ask for the sound outputs whenever the settings are opened: one may have come, or gone."""
        while True:
            await self._outputs_wanted.wait()
            self._outputs_wanted.clear()
            self._window.outputs_found.emit({one.device: one.name for one in await find_outputs()})

    def go_by(self, settings: Settings) -> None:
        """Follow other settings from now on."""
        self._settings = settings
        self.desk.go_by(settings.alerts)
        self.strip.keys.go_by(settings.keys)
        self.strip.expect_auto_accept(expected=settings.alerts.accepts_by_itself)

    def _say_anew(self) -> None:
        """Say everything in the language that is spoken now; the strip is made anew in its place."""
        self.tray.say_anew()
        self.leaving.say_anew()
        self.tray.show_state(self._session.store.state, self.desk.state)
        before, self.strip = self.strip, self._strip()
        if before.isVisible():
            self._fill_strip()
        self.strip.go_on_from(before)
        before.hide()
        before.deleteLater()
        self.desk.say_anew()

    def _strip(self) -> OfferStrip:
        strip = OfferStrip(monotonic=self._monotonic, keys=self._settings.keys)
        strip.accept_requested.connect(self._session.commands.accept)
        strip.reject_requested.connect(self._session.commands.reject)
        strip.auto_accept_cancelled.connect(self.desk.spare)
        strip.window_requested.connect(self.leave_compact)
        strip.expect_auto_accept(expected=self._settings.alerts.accepts_by_itself)
        return strip

    def close_wished(self) -> None:
        """Close the window as it was set: into the tray, where there is one, or for good, which may be asked first."""
        if not (self._settings.window.close_to_tray and self.tray.hold_window()):
            self.leaving.wish()
            return
        self._window.hide()
        if not self._has_explained:
            self._has_explained = True
            self.tray.show_message(alert_words.still_running())

    def toggle_compact(self) -> None:
        """Change between the window and the strip."""
        if self.strip.isVisible():
            self.leave_compact()
        else:
            self._fill_strip()
            self.strip.show()
            self._window.hide()

    def leave_compact(self) -> None:
        """Show the window, and it alone."""
        self.strip.hide()
        self._window.come_forward()

    def _fill_strip(self) -> None:
        """Show a strip that comes what one on screen has followed."""
        self.strip.show_auto_accept(dict(self.desk.state.auto_accept))
        self.strip.show_state(self._session.store.state)

    def _wire(self) -> None:
        self._window.outputs_wanted.connect(self._outputs_wanted.set)
        desk, window = self.desk, self._window
        desk.subscribe(self._alerts_changed)
        window.ring_test_requested.connect(desk.test)
        window.ring_test_dismissed.connect(desk.dismiss_test)
        window.notification_test_requested.connect(self._test_notification)
        window.mute_requested.connect(self._mute)
        window.auto_accept_cancelled.connect(desk.spare)
        window.compact_requested.connect(self.toggle_compact)
        window.seen.connect(desk.window_seen)
        window.question_came_up.connect(self.leave_compact)
        window.language_changed.connect(self._say_anew)
        self.tray.raise_requested.connect(self.leave_compact)
        self.tray.compact_requested.connect(self.toggle_compact)
        self.tray.activity_requested.connect(window.wish_activity)
        self.tray.mute_requested.connect(self._mute)
        self.tray.quit_requested.connect(self.leaving.wish)
        self.leaving.question_came_up.connect(self.leave_compact)
        self.leaving.granted.connect(self._quit)

    def _mute(self, muted: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.desk.mute(muted=muted)

    def _test_notification(self) -> None:
        self.desk.test_notification(alert_words.trial())

    def _pressed(self, sid: ReservationSid, press: Press) -> None:
        match press:
            case Press.OPEN:
                self.leave_compact()
            case Press.ACCEPT:
                self._session.commands.accept(sid)
            case Press.REJECT:
                self._session.commands.reject(sid, None)

    def _session_changed(self, _old: SessionState, new: SessionState) -> None:
        self.tray.show_state(new, self.desk.state)
        self.leaving.show_state(new)
        if self.strip.isVisible():
            self.strip.show_state(new)
        if new.incoming is not self._incoming:
            self._incoming = new.incoming
            self._call_attention(frozenset(entry.sid for entry in new.pending))

    def _call_attention(self, pending: frozenset[ReservationSid]) -> None:
        """Let the task bar say that an offer came, without taking the keys from anything."""
        if pending - self._pending and not self._window.isActiveWindow():
            QApplication.alert(self._window)
        self._pending = pending

    def _alerts_changed(self, alerts: AlertState) -> None:
        self._window.show_alerts(alerts)
        self.strip.show_auto_accept(dict(alerts.auto_accept))
        self.tray.show_state(self._session.store.state, alerts)


def sound_folder() -> AbstractContextManager[str]:
    """Make a folder for sounds at the set volume, gone in the end."""
    return tempfile.TemporaryDirectory(prefix="agent-console-sounds-", ignore_cleanup_errors=True)


def desktop_service() -> Service | None:
    """Return the desktop's notification service; None where only the tray can show messages (Windows, macOS)."""
    if not sys.platform.startswith("linux"):
        return None
    from agent_console.alerts.freedesktop import FreedesktopService  # noqa: PLC0415  jeepney is only there on Linux

    return FreedesktopService()
