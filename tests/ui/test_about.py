"""*About*: opened from the menu, beside the work, with what the licences ask for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_console import __version__
from agent_console.installation import InstallationPages, about_facts
from agent_console.ui.about import AboutFacts, about_page, about_sentences
from agent_console.ui.main_window import MainWindow
from agent_console.ui.plain import LINE_LIMIT
from agent_console.ui.reading_page import ReadingPage
from tests.ui.finding import button, choose

FOLDER = Path("/usr/lib/agent-console/_internal/PySide6/Qt/lib")
FACTS = AboutFacts("1.2.3", "3.11.2", "6.11.3", FOLDER, "Qt 6.11.3: LGPL-3.0-only\n", texts=FOLDER)


def test_the_menu_opens_it_beside_the_work(window: MainWindow) -> None:
    InstallationPages(window)
    QTest.mouseClick(button(window, "Settings and shortcuts"), Qt.MouseButton.LeftButton)
    choose(window.header.menu, "About Agent Console")
    page = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ReadingPage) and one.isVisible())
    assert not page.isModal()
    assert page.windowTitle() == "About Agent Console"
    assert __version__ in about_sentences(about_facts())[0]
    QTest.mouseClick(page.close_button, Qt.MouseButton.LeftButton)
    assert not page.isVisible()


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
