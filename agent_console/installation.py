"""This installation: what it says of itself, in pages that its windows open.

Owns *About*. It reads the program's own files and changes none of them.
"""

from __future__ import annotations

import platform
from pathlib import Path

import PySide6
from PySide6.QtCore import QObject, qVersion

from agent_console import __version__, paths
from agent_console.own_program import is_bundle
from agent_console.ui.about import AboutFacts, about_page
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.reading_page import ReadingPage

FROM_SOURCE = "This runs from source; what it is made with is listed in requirements.lock."


def about_facts() -> AboutFacts:
    """Read what there is to say."""
    texts = paths.resources_dir() / "licences"
    overview = texts / "OVERVIEW.txt"
    qt = Path(PySide6.__file__).parent
    return AboutFacts(
        version=__version__,
        python_version=platform.python_version(),
        qt_version=qVersion(),
        qt_folder=qt / "Qt" / "lib" if (qt / "Qt" / "lib").is_dir() else qt,
        overview=overview.read_text(encoding="utf-8") if overview.is_file() else FROM_SOURCE,
        texts=texts if is_bundle() and texts.is_dir() else None,
    )


class InstallationPages(QObject):
    """Opens the pages that a window wishes; each is made when it is first wanted."""

    def __init__(self, window: ConsoleWindow) -> None:
        super().__init__(window)
        self._window = window
        self._about: ReadingPage | None = None
        window.about_requested.connect(self._open_about)

    def _open_about(self) -> None:
        if self._about is None:
            self._about = about_page(self._window, about_facts())
        self._about.open_page()
