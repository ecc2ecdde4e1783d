"""In no language is a text of the program cut in a window of 900 × 600."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.accounts.form import Form
from agent_console.accounts.profiles import Role
from agent_console.errors import KeyringTrouble, KeyringUnavailable
from agent_console.settings import Loaded, load
from agent_console.settings.language import Language
from agent_console.settings.policy import policy_of
from agent_console.ui.main_window import MainWindow
from agent_console.ui.settings.setting_words import problem_lines
from agent_console.ui.settings.window import SettingsWindow
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from agent_console.ui.translating import told
from agent_console.wiring.language import speak
from catalogues import tools
from tests.ui import samples
from tests.ui.measuring import cut_texts
from tests.ui.supervisor import floor_samples
from tests.ui.troubles import troubled

SIZE = (900, 600)
LANGUAGES = [language for language in Language if language is not Language.SYSTEM]
#: Names of callers, places and activities: data, which may be longer than any window.
DATA = (
    "Marcus",
    "Ana",
    "Priya",
    "Lena",
    "Tom",
    "Alice",
    "Support",
    "Billing",
    "Sales",
    "+1",
    "+44",
    "Available",
    "voice",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Qt reads of the catalogues, as they are now."""
    folder = tmp_path_factory.mktemp("translations")
    tools.release(folder)
    return folder


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.value)
def language(request: pytest.FixtureRequest, qapp: QApplication, made: Path) -> Iterator[Language]:
    """Each language in turn, English again afterwards."""
    before = QLocale()
    yield speak(qapp, request.param, folder=made)
    speak(qapp, Language.ENGLISH)
    QLocale.setDefault(before)


def show(qtbot: QtBot, window: QWidget) -> None:
    window.resize(*SIZE)
    window.show()
    qtbot.waitExposed(window)


def is_uncut(qtbot: QtBot, window: QWidget) -> None:
    """Wait for the layout to settle, and say what is cut where it does not."""
    try:
        qtbot.waitUntil(lambda: not cut_texts(window, DATA), timeout=2_000)
    finally:
        assert cut_texts(window, DATA) == []
        assert (window.width(), window.height()) == SIZE


@pytest.mark.usefixtures("language")
def test_the_console(qtbot: QtBot, make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    show(qtbot, window)
    window.show_state(troubled())
    samples.show_history(window)
    qtbot.waitUntil(lambda: len(window.incoming.cards) == 4)
    is_uncut(qtbot, window)


WRONG_SETTINGS = 'theme = "blue"\n[archive]\nkeep_days = -1\n[[phones]]\nlabel = "Desk"\n[keys\n'
WRONG_POLICY = "other = 1\n[defaults]\narchive = 2\n"


def test_what_is_wrong_with_files_of_settings(language: Language, tmp_path: Path) -> None:
    settings, policy = tmp_path / "settings.toml", tmp_path / "policy.toml"
    settings.write_text(WRONG_SETTINGS, encoding="utf-8")
    policy.write_text(WRONG_POLICY, encoding="utf-8")
    others = load(settings, policy, administrators=frozenset({-1})).problems
    found = (*others, *policy_of(policy, WRONG_POLICY).problems)
    assert len(found) == 7
    same = [problem.text for problem in found if told(problem.text) == problem.text]
    assert (same == []) is (language is not Language.ENGLISH), same
    assert "…" not in problem_lines(found)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("role", list(Role))
def test_signing_in(qtbot: QtBot, role: Role) -> None:
    window = SignInWindow()
    qtbot.addWidget(window)
    window.show_form(Form(role=role))
    show(qtbot, window)
    window.form.show_network()
    is_uncut(qtbot, window)
    window.show_keyring_trouble(KeyringUnavailable("The keyring is locked.", trouble=KeyringTrouble.LOCKED))
    is_uncut(qtbot, window)


@pytest.mark.usefixtures("language")
def test_the_settings(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = SettingsWindow(parent)
    window.open_beside()
    show(qtbot, window)
    window.show_loaded(Loaded())
    qtbot.waitUntil(lambda: window.is_built)
    for section in range(window.list.count()):
        window.list.setCurrentRow(section)
        is_uncut(qtbot, window)


@pytest.mark.usefixtures("language")
def test_the_supervisors_window(qtbot: QtBot, clock: samples.ManualClock) -> None:
    window = SupervisorWindow(monotonic=clock, settings=samples.LIGHT, now=clock.now)
    qtbot.addWidget(window, before_close_func=SupervisorWindow.close_now)
    show(qtbot, window)
    qtbot.waitUntil(lambda: window.centralWidget() is not None)
    workers = (floor_samples.ADA, floor_samples.BEN, floor_samples.CHLOE)
    window.contents.roster.show_state(floor_samples.roster(*workers))
    is_uncut(qtbot, window)
