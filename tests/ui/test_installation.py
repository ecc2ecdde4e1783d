"""The program's own entries in the menu: About, What is new, Start at login."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from agent_console import __version__
from agent_console.ui.about import AboutFacts, about_page, about_sentences
from agent_console.ui.main_window import MainWindow
from agent_console.ui.plain import LINE_LIMIT
from agent_console.ui.reading_page import ReadingPage
from agent_console.wiring.installation import InstallationPages, about_facts
from tests.ui.finding import button, choose

FOLDER = Path("/usr/lib/agent-console/_internal/PySide6/Qt/lib")
FACTS = AboutFacts("1.2.3", "3.11.2", "6.11.3", FOLDER, "Qt 6.11.3: LGPL-3.0-only\n", texts=FOLDER)


class Login:
    """A login entry that can be refused."""

    def __init__(self) -> None:
        self.on = False
        self.refuses = False

    def is_on(self) -> bool:
        return self.on

    def turn_on(self) -> None:
        if self.refuses:
            raise PermissionError(13, "Permission denied")
        self.on = True

    def turn_off(self) -> None:
        self.on = False


def _choose(window: MainWindow, caption: str) -> None:
    QTest.mouseClick(button(window, "Settings and shortcuts"), Qt.MouseButton.LeftButton)
    choose(window.header.menu, caption)


def _page() -> ReadingPage:
    pages = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadingPage) and one.isVisible()]
    assert len(pages) == 1
    return pages[0]


def test_the_menu_opens_it_beside_the_work(window: MainWindow) -> None:
    InstallationPages(window, Login())
    _choose(window, "About Agent Console")
    page = _page()
    assert not page.isModal()
    assert page.windowTitle() == "About Agent Console"
    assert __version__ in about_sentences(about_facts())[0]
    QTest.mouseClick(page.close_button, Qt.MouseButton.LeftButton)
    assert not page.isVisible()


def test_the_menu_turns_the_start_at_login_on_and_off(window: MainWindow) -> None:
    login = Login()
    InstallationPages(window, login)
    _choose(window, "Start at login")
    assert login.on
    _choose(window, "Start at login")
    assert not login.on


def test_a_refused_start_at_login_is_said_and_stays_off(window: MainWindow) -> None:
    login = Login()
    login.refuses = True
    InstallationPages(window, login)
    _choose(window, "Start at login")
    page = _page()
    assert any("Permission denied" in label.text() for label in page.findChildren(QLabel))
    assert not next(action for action in window.actions() if action.text() == "Start at login").isChecked()
    page.close()


def test_news_come_once_and_take_no_keys_from_the_window(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "last-version"
    file.write_text("0.0.1\n", encoding="utf-8")
    InstallationPages(window, Login()).tell_news(file)
    page = _page()
    assert page.windowTitle() == "What is new"
    assert "The console" in page.text
    assert page.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    page.close()
    InstallationPages(window, Login()).tell_news(file)
    assert not any(isinstance(one, ReadingPage) and one.isVisible() for one in QApplication.topLevelWidgets())
    _choose(window, "What is new")
    assert "The console" in _page().text


def test_it_says_what_may_be_done_with_qt_and_no_sentence_is_cut(window: MainWindow) -> None:
    said = about_sentences(FACTS)
    together = " ".join(said)
    for words in ("Lesser General Public License", "replace", str(FOLDER), "source", "6.11.3", "Apache License"):
        assert words in together
    assert all(len(sentence) <= LINE_LIMIT for sentence in said)
    page = about_page(window, FACTS)
    assert page.text == "Qt 6.11.3: LGPL-3.0-only"
    assert button(page, "Open the licence texts").isEnabled()


def test_from_source_there_is_no_folder_of_texts_to_open(window: MainWindow) -> None:
    facts = about_facts()
    assert facts.texts is None
    assert facts.qt_folder.is_dir()
    page = about_page(window, facts)
    assert "requirements.lock" in page.text
