"""The language of the window: which one, and its catalogues.

Owns the application's translators, its locale and its direction. For English no file is read. What is on screen says
itself anew when it is told to: decision 34.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from agent_console.machine import paths
from agent_console.settings.language import OWN_NAMES, Language
from agent_console.ui.console_window import ConsoleWindow

log = logging.getLogger(__name__)

#: The application's children that are ours.
TRANSLATOR = "agentConsoleTranslator"
#: Where a language is spoken decides its digits and dates. Clocks, SIDs and telephone numbers have Latin digits:
#: two kinds in one line are misread.
PLACES = {Language.ARABIC: "ar_AE", Language.ENGLISH: "en_US"}

#: Written from right to left.
LEFTWARD = frozenset({Language.ARABIC})


class Speaking:
    """Lets a console speak another language as soon as it is chosen."""

    def __init__(self, window: ConsoleWindow, spoken: Language) -> None:
        self._window = window
        self._spoken = spoken

    def go_by(self, choice: Language) -> None:
        """Speak it: the application first, then the window, then whoever hears that window's ``language_changed``."""
        application = QApplication.instance()
        if choice is not self._spoken and isinstance(application, QApplication):
            self._spoken = choice
            speak(application, choice)
            self._window.say_anew()


def speak(application: QApplication, choice: Language, *, folder: Path | None = None) -> Language:
    """Let what is made from now on speak a language; returns which, where the desktop's own was chosen."""
    for translator in application.findChildren(QTranslator, TRANSLATOR):
        application.removeTranslator(translator)
        translator.setParent(None)
    language = of_desktop(QLocale.system().uiLanguages()) if choice is Language.SYSTEM else choice
    QLocale.setDefault(_locale(choice, language))
    if language is not Language.ENGLISH:
        _install(application, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), "qtbase", language)
        own = folder or paths.resources_dir() / "translations"
        _install(application, own, "agent_console", language)
    if application.isRightToLeft() is not (language in LEFTWARD):
        # Naming Qt makes all its enumerations ready, 15 ms that a window in English need not wait for.
        from PySide6.QtCore import Qt  # noqa: PLC0415

        sides = Qt.LayoutDirection
        application.setLayoutDirection(sides.RightToLeft if language in LEFTWARD else sides.LeftToRight)
    return language


def of_desktop(wanted: Sequence[str]) -> Language:
    """Return the first language of a desktop's list (de-AT, pt_PT, …) that there is; English where there is none."""
    for tag in wanted:
        name = tag.replace("_", "-").partition("-")[0]
        for language in OWN_NAMES:
            if language.value.partition("_")[0] == name:
                return language
    return Language.ENGLISH


def _locale(choice: Language, language: Language) -> QLocale:
    """Return how numbers and dates are written: as the desktop writes them, unless that is in another language."""
    system = QLocale.system()
    is_left_alone = choice is Language.SYSTEM and language is Language.ENGLISH
    is_spoken = is_left_alone or system.language() == QLocale(language.value).language()
    if is_spoken and not (language in PLACES and system.zeroDigit() != "0"):
        return system
    return QLocale(PLACES.get(language, language.value))


def _install(application: QApplication, folder: Path, name: str, language: Language) -> None:
    translator = QTranslator(application)
    translator.setObjectName(TRANSLATOR)
    file = folder / f"{name}_{language.value}.qm"
    if translator.load(str(file)):
        application.installTranslator(translator)
    else:
        log.warning("%s cannot be read: words of it stay English.", file)
