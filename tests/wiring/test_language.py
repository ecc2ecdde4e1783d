"""Windows speak the language that was chosen, else the desktop's, else English, which costs no file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from agent_console.errors import ConnectFailed
from agent_console.settings import Settings
from agent_console.settings.language import Language
from agent_console.ui.main_window import MainWindow
from agent_console.ui.translating import counted, told, told_error
from agent_console.wiring import app
from agent_console.wiring.language import TRANSLATOR, of_desktop, speak
from agent_console.wiring.launch import make_options
from agent_console.wording import said
from catalogues import tools

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}"><context>
<name>test</name>
<message><source>No answer from {{host}} within {{span}}.</source><translation>{words}</translation></message>
<message numerus="yes"><source>%Ln offers</source><comment>1 offer</comment><translation>{forms}</translation></message>
</context></TS>"""


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    before = QLocale()
    yield qapp
    speak(qapp, Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Small catalogues of two languages."""
    make(tmp_path, "de", "In {span} keine Antwort von {host}.", "%Ln Angebot", "%Ln Angebote")
    make(tmp_path, "ar", "لا رد من {host} خلال {span}.", "لا", "واحد", "اثنان", "قليل", "كثير", "آخر")
    return tmp_path


def make(folder: Path, language: str, words: str, *forms: str) -> None:
    source = folder / f"agent_console_{language}.ts"
    each = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    source.write_text(CATALOGUE.format(language=language, words=words, forms=each), encoding="utf-8")
    tools.make(source, source.with_suffix(".qm"))


def offers(count: int) -> str:
    return counted("test", "%Ln offers", "1 offer", count)


def test_english_has_no_translator_and_its_own_singular(application: QApplication, folder: Path) -> None:
    assert speak(application, Language.ENGLISH, folder=folder) is Language.ENGLISH
    assert application.findChildren(QTranslator, TRANSLATOR) == []
    assert [offers(count) for count in (0, 1, 2, 1234)] == ["0 offers", "1 offer", "2 offers", "1,234 offers"]


def test_another_language_has_its_words_numbers_and_those_of_qt(application: QApplication, folder: Path) -> None:
    speak(application, Language.GERMAN, folder=folder)
    assert [offers(count) for count in (1, 2, 1234)] == ["1 Angebot", "2 Angebote", "1.234 Angebote"]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_arabic_goes_from_right_to_left_and_has_six_forms(application: QApplication, folder: Path) -> None:
    speak(application, Language.ARABIC, folder=folder)
    assert application.layoutDirection() is Qt.LayoutDirection.RightToLeft
    forms = ["لا", "واحد", "اثنان", "قليل", "كثير", "آخر"]
    assert [offers(count) for count in (0, 1, 2, 3, 11, 100)] == forms
    speak(application, Language.ENGLISH, folder=folder)
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert offers(2) == "2 offers"


def test_an_error_is_english_in_a_log_and_translated_in_a_window(application: QApplication, folder: Path) -> None:
    what = said("test", "No answer from {host} within {span}.").format(host="example.com", span="3 s")
    error = ConnectFailed(what, "Ask IT.")
    speak(application, Language.GERMAN, folder=folder)
    assert str(error) == "No answer from example.com within 3 s. Ask IT."
    assert told(what) == "In 3 s keine Antwort von example.com."
    assert told_error(error) == "In 3 s keine Antwort von example.com. Ask IT."


def test_what_was_not_marked_stays_as_it_is(application: QApplication, folder: Path) -> None:
    speak(application, Language.GERMAN, folder=folder)
    assert told("Plain {words}.") == "Plain {words}."
    assert told_error(None) == ""


def test_a_catalogue_that_is_missing_leaves_english_and_is_told(
    application: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    speak(application, Language.GERMAN, folder=tmp_path)
    assert offers(2) == "2 offers"
    assert "agent_console_de.qm cannot be read" in caplog.text


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-AT", "de", "en-US"], Language.GERMAN),
        (["nl-NL", "nl", "fr-FR"], Language.FRENCH),
        (["pt-PT", "pt"], Language.BRAZILIAN),
        (["en-GB", "de-DE"], Language.ENGLISH),
        (["ar_EG"], Language.ARABIC),
        (["C"], Language.ENGLISH),
        (["nl-NL"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_first_known_language_of_the_desktop_is_spoken(wanted: list[str], language: Language) -> None:
    assert of_desktop(wanted) is language


def test_a_console_speaks_the_language_of_its_settings(application: QApplication) -> None:
    tools.release()
    options = make_options(
        base_url="https://taskrouter.twilio.com",
        account_sid=f"AC{7:032x}",
        api_key_sid=None,
        secret="a" * 32,
        workspace_sid=f"WS{7:032x}",
        worker_sid=f"WK{7:032x}",
        settings=Settings(language=Language.GERMAN),
    )
    titles: list[str] = []

    def run(_application: QApplication, window: MainWindow, _settle: Callable[[], None]) -> int:
        titles.append(window.history.filters.heading.line)
        return 0

    assert app._run(MainWindow, options, run, offscreen=True, prepare=None) == 0
    assert titles == ["Verlauf"]
