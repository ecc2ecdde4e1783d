"""Pictures of the history pane: ``python -m tests.ui.history.look DIRECTORY``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_console.errors import ArchiveUnavailable
from agent_console.history.filters import HistoryFilter
from agent_console.history.rows import Hole
from agent_console.session.history_view import BackfillPhase, BackfillProgress, ExportPhase, ExportProgress
from agent_console.settings import Theme
from agent_console.ui.appearance import Appearance
from agent_console.ui.history.pane import HistoryPane
from agent_console.ui.screenshots import save_screenshot
from tests.ui import samples
from tests.ui.history.feeder import Feeder, now

FULL = ArchiveUnavailable("The disk is full.", "Free some space.")


def nothing(_feeder: Feeder) -> None:
    """Leave it as it is."""


def opened(feeder: Feeder) -> None:
    feeder.pane.table.setFocus()
    feeder.pane.table.setCurrentIndex(feeder.pane.model.index(1, 0))
    feeder.pane.table.opened.emit()


def troubled(feeder: Feeder) -> None:
    day = timedelta(days=1)
    feeder.show(
        newer=12,
        trouble=FULL,
        waiting=3,
        holes=tuple(Hole(samples.NOW - n * day, samples.NOW - n * day + day / 3) for n in (9, 5, 2)),
        backfill=BackfillProgress(phase=BackfillPhase.RUNNING, done=0.4, read=12_400, reached=samples.NOW - 12 * day),
        export=ExportProgress(phase=ExportPhase.RUNNING, rows_done=40_000, rows_total=100_000),
        error=FULL,
    )


def unread(feeder: Feeder) -> None:
    day = timedelta(days=1)
    feeder.show(
        holes=(Hole(samples.NOW - day, samples.NOW - day / 2),),
        backfill=BackfillProgress(phase=BackfillPhase.DONE, done=1.0, read=12_400, skipped=3),
    )


def empty(feeder: Feeder) -> None:
    feeder.filter(HistoryFilter(worker_sid=feeder.view.worker_sid, text="nobody"))


def failed(feeder: Feeder) -> None:
    feeder.rows = 0
    feeder.begin(error=FULL)


def menu(feeder: Feeder) -> None:
    feeder.pane.filters.days.open_menu()


def picture(
    directory: Path,
    name: str,
    then: Callable[[Feeder], None] = nothing,
    *,
    theme: Theme = Theme.LIGHT,
    size: tuple[int, int] = (832, 700),
    compact: bool = False,
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    pane = HistoryPane(appearance=Appearance(application, theme), now=now, search_shortcut="Ctrl+F", compact=compact)
    pane.resize(*size)
    pane.show()
    feeder = Feeder(pane, 1_284)
    then(feeder)
    QTest.qWait(250)
    save_screenshot(pane, directory / f"{name}.png")
    pane.close()


def main(directory: Path) -> None:
    application = QApplication([])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    picture(directory, "light")
    picture(directory, "dark", theme=Theme.DARK)
    picture(directory, "drawer", opened)
    picture(directory, "drawer-dark", opened, theme=Theme.DARK, size=(1100, 700))
    picture(directory, "drawer-narrow", opened, size=(520, 800))
    picture(directory, "compact", opened, size=(520, 700), compact=True)
    picture(directory, "troubled", troubled)
    picture(directory, "troubled-dark", troubled, theme=Theme.DARK)
    picture(directory, "unread", unread)
    picture(directory, "unread-dark", unread, theme=Theme.DARK)
    picture(directory, "empty", empty)
    picture(directory, "failed", failed)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture(directory, "rtl", opened)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    font = application.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    application.setFont(font)
    picture(directory, "large", opened, size=(900, 900))
    picture(directory, "large-narrow", size=(480, 560))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
