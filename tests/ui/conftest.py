"""Widgets are tested for real, without a display where there is none."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.settings import Settings
from agent_console.settings.language import Language
from agent_console.ui.main_window import MainWindow
from agent_console.wiring.language import speak
from catalogues import tools
from tests.ui import samples


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Offscreen windows have no manager to hint to, and Qt says so for every popup."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Numbers and months as the tests expect them."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def clock() -> samples.ManualClock:
    return samples.ManualClock()


@pytest.fixture
def make_window(qtbot: QtBot, clock: samples.ManualClock) -> Callable[..., MainWindow]:
    """Make a shown window; it is closed after the test."""

    def make(settings: Settings = samples.LIGHT) -> MainWindow:
        window = MainWindow(monotonic=clock, settings=settings, now=clock.now)
        qtbot.addWidget(window, before_close_func=_let_close)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(window.history.isVisible)
        # Where an earlier test left the pointer is not where this agent's is.
        QTest.mouseMove(window, window.rect().bottomRight() - QPoint(5, 5))
        return window

    return make


def _let_close(window: MainWindow) -> None:
    window.close_now()


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    return make_window()


@pytest.fixture
def busy(window: MainWindow, clock: samples.ManualClock) -> MainWindow:
    """A window with two offers that have been seen for a while."""
    window.show_state(samples.busy_state())
    samples.show_history(window)
    for card in window.incoming.cards:
        card.repaint()
    clock.advance(1)
    return window


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Qt reads of the catalogues, as they are now."""
    folder = tmp_path_factory.mktemp("translations")
    tools.release(folder)
    return folder


#: A sentence in bold letters of DejaVu Sans, in parts of their size: Debian's font, and the widest of those that
#: desktops bring.
SENTENCE, WIDE_EMS = "Nobody has called you yet; 12 offers are waiting.", 27.7


@pytest.fixture
def _wide_letters(qapp: QApplication) -> Iterator[None]:
    """What fits in wide letters fits in narrow ones; a desktop that has only narrow ones has them stretched."""
    before, wide, bold = qapp.font(), qapp.font(), qapp.font()
    bold.setBold(True)
    ems = QFontMetricsF(bold).horizontalAdvance(SENTENCE) / QFontInfo(bold).pixelSize()
    wide.setStretch(max(100, math.ceil(100 * WIDE_EMS / ems)))
    qapp.setFont(wide)
    yield
    qapp.setFont(before)


@pytest.fixture(params=[one for one in Language if one is not Language.SYSTEM], ids=lambda language: language.value)
def language(
    request: pytest.FixtureRequest, qapp: QApplication, catalogues: Path, _wide_letters: None
) -> Iterator[Language]:
    """Each language in turn, in wide letters; English again afterwards."""
    before = QLocale()
    yield speak(qapp, request.param, folder=catalogues)
    speak(qapp, Language.ENGLISH)
    QLocale.setDefault(before)
