"""Pictures of the window, light and dark, for ``--screenshots``.

Owns the folder and the numbering. It never takes more than the window shows: no other window, no screen.
"""

from __future__ import annotations

from pathlib import Path

from agent_console.settings import Theme
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.screenshots import save_screenshot


class PictureBook:
    """Takes numbered pictures into one folder; without a folder it takes none."""

    def __init__(self, window: ConsoleWindow, folder: Path | None) -> None:
        self._window = window
        self._folder = folder
        self._count = 0

    def take(self, name: str) -> None:
        """Picture the window now, in both themes: ``02-two-offers-light.png`` and ``…-dark.png``.

        Raises OSError where a picture cannot be written.
        """
        if self._folder is None:
            return
        self._count += 1
        chosen = self._window.theme_choice
        for theme in (Theme.LIGHT, Theme.DARK):
            self._window.choose_theme(theme)
            save_screenshot(self._window, self._folder / f"{self._count:02}-{name}-{theme.value}.png")
        self._window.choose_theme(chosen)
