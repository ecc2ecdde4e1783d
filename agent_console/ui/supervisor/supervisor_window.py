"""The supervisor's window: the frame around roster and reviews.

Owns its contents' lives and signals. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from agent_console.settings import Problem, Settings
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.main_window import utc_now

if TYPE_CHECKING:
    from agent_console.ui.supervisor.supervisor_contents import SupervisorContents

translate = QCoreApplication.translate


class SupervisorWindow(ConsoleWindow):
    """Built at its first paint. ``monotonic`` is the session's clock; ``now`` the computer's, aware."""

    def __init__(
        self, *, monotonic: Callable[[], float], settings: Settings, now: Callable[[], datetime] = utc_now
    ) -> None:
        super().__init__(settings=settings)
        self._monotonic = monotonic
        self._now = now
        self._server_now: Callable[[], datetime | None] = now
        self._contents: SupervisorContents | None = None

    @property
    def contents(self) -> SupervisorContents:
        """Header, roster and reviews."""
        self.build()
        assert self._contents is not None  # noqa: S101 - build has just seen to it
        return self._contents

    def show_settings(self, settings: Settings) -> None:
        """Go by other settings from now on."""
        super().show_settings(settings)
        self.contents.show_settings(settings)

    def show_settings_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say which settings cannot be used."""
        self.contents.show_settings_problems(problems)

    def show_update(self, version: str) -> None:
        """Say that a newer version is there."""
        self.contents.newer.show_version(version)

    def go_by(self, server_now: Callable[[], datetime | None]) -> None:
        """Tell how long activities have lasted by the server's time."""
        self._server_now = server_now

    def build(self) -> None:
        """Fill the window unless it is filled."""
        if self._contents is None:
            self._contents = self._fill(self._made())

    def say_anew(self) -> None:
        """As a window does; the roster and the reviews are shown once others have connected them anew."""
        before = self._contents
        self.setWindowTitle(translate("window", "Agent Console"))
        if before is not None:
            contents = self._contents = self._fill(self._made())
            contents.go_on_from(before)
            self.language_changed.emit()
            for pane, one_before in zip(contents.reviews, before.reviews, strict=True):
                pane.history.go_on_from(one_before.history)

    def _made(self) -> SupervisorContents:
        # Imported here: the window is painted before any of its parts is loaded.
        from agent_console.ui.supervisor.supervisor_contents import SupervisorContents  # noqa: PLC0415

        contents = SupervisorContents(
            appearance=self.appearance,
            monotonic=self._monotonic,
            now=self._now,
            server_now=self._time_there,
            settings=self._settings,
        )
        contents.problems.acted.connect(self.settings_requested)
        contents.newer.acted.connect(self.update_requested)
        contents.newer.dismissed.connect(self.update_dismissed)
        header = contents.header
        header.offer_profiles(self._profiles)
        header.theme_chosen.connect(self.theme_chosen)
        header.settings_requested.connect(self.settings_requested)
        header.profile_requested.connect(self.profile_requested)
        header.new_profile_requested.connect(self.new_profile_requested)
        header.sign_in_requested.connect(self.sign_in_requested)
        header.sign_out_requested.connect(self.sign_out_requested)
        return contents

    def _time_there(self) -> datetime | None:
        return self._server_now()
