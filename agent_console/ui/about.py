"""*About*: which version this is, whose work is in it, and what one may do with Qt.

Owns the words. The facts are given; opening a folder is the desktop's.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from agent_console.ui.plain import set_apart
from agent_console.ui.reading_page import ReadingPage

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AboutFacts:
    """What is said of this installation. ``texts`` is the folder of licences, None where it runs from source.

    ``overview`` is one line per component; ``qt_folder`` is where Qt's libraries lie.
    """

    version: str
    python_version: str
    qt_version: str
    qt_folder: Path
    overview: str
    texts: Path | None


def about_page(parent: QWidget, facts: AboutFacts) -> ReadingPage:
    """Return the page, not yet open."""
    page = ReadingPage(
        parent,
        title=translate("about", "About Agent Console"),
        sentences=about_sentences(facts),
        text=facts.overview,
        text_name=translate("about", "What is passed on with it, and under which licence"),
    )
    texts = facts.texts
    if texts is not None:
        opener = page.add_button(translate("about", "Open the licence texts"))
        opener.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(texts))))
    return page


def about_sentences(facts: AboutFacts) -> list[str]:
    """Return what is said above the list."""
    versions = translate("about", "Version {version}, with Python {python} and Qt {qt}.")
    replaced = translate(
        "about",
        "You may replace Qt's libraries with your own build of the same version line: they are files in {folder}.",
    )
    return [
        versions.format(version=facts.version, python=facts.python_version, qt=facts.qt_version),
        translate("about", "Agent Console comes under the Apache License, version 2.0, and without any warranty."),
        translate(
            "about",
            "Qt comes under the GNU Lesser General Public License, version 3. What it allows you to do with Qt, like "
            "finding out what goes wrong with a Qt of your own, this program's licence does not take away.",
        ),
        replaced.format(folder=set_apart(str(facts.qt_folder))),
        translate(
            "about",
            "For three years after you received this program its maintainers give you the source of the Qt in it for "
            "what sending it costs. The texts of both GNU licences lie beside the program.",
        ),
    ]
