"""The lines under the table: what their bar costs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from agent_console.ui.history.strip import ProgressBar


class _Paints(QObject):
    """Counts the paints of what it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("part", [None, 0.5])
def test_bar_is_painted_with_the_next_frame_and_not_at_once(qtbot: QtBot, part: float | None) -> None:
    bar, paints = ProgressBar("Read"), _Paints()
    qtbot.addWidget(bar)
    bar.installEventFilter(paints)
    bar.show_part(0.25)
    bar.show()
    qtbot.waitUntil(lambda: paints.count > 0)
    before = paints.count
    bar.show_part(part)
    assert paints.count == before
    qtbot.waitUntil(lambda: paints.count > before)
