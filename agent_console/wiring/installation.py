"""This installation in a window's menu: About, What is new, Start at login.

Owns these entries and the pages they open. What is new is told by itself once, after an upgrade.
"""

from __future__ import annotations

import platform
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, qVersion
from PySide6.QtGui import QAction

from agent_console import __version__, changelog
from agent_console.changelog import Release
from agent_console.machine import paths
from agent_console.machine.at_login import LoginItem
from agent_console.machine.own_program import is_bundle
from agent_console.ui.about import AboutFacts, about_page
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.news import news_page
from agent_console.ui.reading_page import ReadingPage, said_anew
from agent_console.ui.translating import told
from agent_console.wiring.news import news_since_last_start
from agent_console.wording import said

translate = QCoreApplication.translate

FROM_SOURCE = said("about", "This runs from source; what it is made with is listed in requirements.lock.")


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
        overview=overview.read_text(encoding="utf-8") if overview.is_file() else told(FROM_SOURCE),
        texts=texts if is_bundle() and texts.is_dir() else None,
    )


class InstallationPages(QObject):
    """Puts the program's own entries into a window's menu, and opens what they name when it is first wanted."""

    def __init__(self, window: ConsoleWindow, login: LoginItem) -> None:
        super().__init__(window)
        self._window = window
        self._login = login
        self._about: ReadingPage | None = None
        self._news: ReadingPage | None = None
        self._at_login, self._tell, self._say_who = QAction(window), QAction(window), QAction(window)
        self._at_login.setCheckable(True)
        self._show_login()
        self._at_login.triggered.connect(self._change_login)
        self._tell.triggered.connect(self._open_news)
        self._say_who.triggered.connect(self._open_about)
        self._name_entries()
        window.addActions([self._at_login, self._tell, self._say_who])
        window.language_changed.connect(self._say_anew)

    def tell_news(self, file: Path) -> None:
        """Open what is new where this is the first start after an upgrade; ``file`` remembers that it was told."""
        new = news_since_last_start(file, __version__, _releases())
        if new:
            self._news = news_page(self._window, __version__, new)
            self._news.open_page(is_wanted=False)

    def _name_entries(self) -> None:
        self._at_login.setText(translate("installation", "Start at login"))
        self._tell.setText(translate("installation", "What is new"))
        self._say_who.setText(translate("installation", "About Agent Console"))

    def _say_anew(self) -> None:
        self._name_entries()
        self._about = said_anew(self._about, self._about_page)
        self._news = said_anew(self._news, self._news_page)

    def _show_login(self) -> None:
        try:
            self._at_login.setChecked(self._login.is_on())
        except OSError:
            self._at_login.setEnabled(False)

    def _change_login(self, wanted: bool) -> None:  # noqa: FBT001  a signal has no names
        try:
            self._login.turn_on() if wanted else self._login.turn_off()
        except OSError as error:
            title = translate("installation", "Start at login")
            refused = translate("installation", "This computer refused the change: {reason}.")
            sentences = [refused.format(reason=error.strerror or error)]
            ReadingPage(self._window, title=title, sentences=sentences, text="", text_name="").open_page()
        self._show_login()

    def _open_about(self) -> None:
        if self._about is None:
            self._about = self._about_page()
        self._about.open_page()

    def _open_news(self) -> None:
        if self._news is None:
            self._news = self._news_page()
        self._news.open_page()

    def _about_page(self) -> ReadingPage:
        return about_page(self._window, about_facts())

    def _news_page(self) -> ReadingPage:
        return news_page(self._window, __version__, _releases())


def _releases() -> tuple[Release, ...]:
    try:
        return changelog.read(paths.changelog_file().read_text(encoding="utf-8"))
    except OSError:
        return ()
