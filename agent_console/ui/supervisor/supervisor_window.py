"""The supervisor's window: the frame around roster and reviews.

Owns its contents' lives and signals. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from agent_console.settings import Problem, Settings
from agent_console.settings import Theme as ThemeChoice
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.main_window import utc_now

if TYPE_CHECKING:
    from agent_console.ui.supervisor.supervisor_contents import SupervisorContents


class SupervisorWindow(ConsoleWindow):
    """Built at its first paint. ``monotonic`` is the session's clock; ``now`` the computer's, aware."""

    def __init__(
        self, *, monotonic: Callable[[], float], settings: Settings, now: Callable[[], datetime] = utc_now
    ) -> None:
        super().__init__(settings=settings)
        self._monotonic = monotonic
        self._now = now
        self._settings = settings
        self._server_now: Callable[[], datetime | None] = now
        self._contents: SupervisorContents | None = None

    @property
    def contents(self) -> SupervisorContents:
        """Header, roster and reviews."""
        self.build()
        assert self._contents is not None  # noqa: S101 - build has just seen to it
        return self._contents

    @property
    def theme_choice(self) -> ThemeChoice:
        """Which colours were chosen."""
        return self.contents.appearance.choice

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Show these colours."""
        self.contents.appearance.choose(choice)

    def show_settings(self, settings: Settings) -> None:
        """Look as other settings say, from now on."""
        self._settings = settings
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
            # Imported here: the window is painted before any of its parts is loaded.
            from agent_console.ui.supervisor.supervisor_contents import SupervisorContents  # noqa: PLC0415

            contents = self._contents = self._fill(
                SupervisorContents(
                    monotonic=self._monotonic, now=self._now, server_now=self._time_there, settings=self._settings
                )
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

    def _time_there(self) -> datetime | None:
        return self._server_now()
