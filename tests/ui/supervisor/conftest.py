from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from tests.ui import samples


@pytest.fixture
def window(qtbot: QtBot, clock: samples.ManualClock) -> SupervisorWindow:
    made = SupervisorWindow(monotonic=clock, settings=samples.LIGHT, now=clock.now)
    qtbot.addWidget(made, before_close_func=SupervisorWindow.close_now)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.centralWidget() is not None)
    return made
