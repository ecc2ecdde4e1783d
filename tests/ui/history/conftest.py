"""A pane with its feeder, on screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.settings import Theme
from agent_console.ui.appearance import Appearance
from agent_console.ui.history.pane import HistoryPane
from tests.ui.history.feeder import Feeder, now


@pytest.fixture
def make_pane(qtbot: QtBot, qapp: QApplication) -> Callable[..., HistoryPane]:
    def make(*, size: tuple[int, int] = (1_000, 720), compact: bool = False) -> HistoryPane:
        pane = HistoryPane(appearance=Appearance(qapp, Theme.LIGHT), now=now, compact=compact)
        qtbot.addWidget(pane)
        pane.resize(*size)
        pane.show()
        qtbot.waitExposed(pane)
        pane.activateWindow()
        qtbot.waitUntil(pane.isActiveWindow)
        return pane

    return make


@pytest.fixture
def pane(make_pane: Callable[..., HistoryPane]) -> HistoryPane:
    return make_pane()


@pytest.fixture
def feeder(qtbot: QtBot, pane: HistoryPane) -> Feeder:
    """1,284 reservations, the first page on screen."""
    made = Feeder(pane, 1_284)
    qtbot.waitUntil(lambda: pane.model.row(0) is not None)
    return made
