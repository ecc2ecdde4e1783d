"""*Diagnostics* in a window's menu: the report to be read, copied or saved.

Owns the entry and its page. It is made anew each time; nothing is sent anywhere.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from agent_console.archive.export.whole_file import whole_file
from agent_console.diagnostics import report
from agent_console.diagnostics.log_tail import TAIL
from agent_console.errors import ConsoleError
from agent_console.session.latency import Latency
from agent_console.session.state import SessionState
from agent_console.settings import Loaded
from agent_console.ui.beside import come_up
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.reading_page import ReadingPage, said_anew

translate = QCoreApplication.translate

FILE_NAME = "agent-console-diagnostics.txt"


class Diagnosing(QObject):
    """Puts the entry into a window's menu, and opens the page."""

    def __init__(
        self,
        window: ConsoleWindow,
        *,
        state: Callable[[], SessionState],
        loaded: Callable[[], Loaded],
        latency: Latency,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._loaded = loaded
        self._latency = latency
        self.page: ReadingPage | None = None
        self._dialog: QFileDialog | None = None
        self._saving: asyncio.Future[str] | None = None
        self.action = QAction(window)
        self.action.triggered.connect(self.open_page)
        self._name_entry()
        window.addAction(self.action)
        window.language_changed.connect(self._say_anew)

    def open_page(self) -> None:
        """Show the report as it is now."""
        if self.page is None:
            self.page = self._page()
        else:
            self.page.show_text(self.text())
        self.page.open_page()

    def _page(self) -> ReadingPage:
        page = ReadingPage(
            self._window,
            title=translate("diagnostics", "Diagnostics"),
            sentences=[
                translate("diagnostics", "Read this before you send it to anybody. Nothing is sent by itself."),
            ],
            text=self.text(),
            text_name=translate("diagnostics", "The report"),
        )
        page.add_button(translate("diagnostics", "Copy")).clicked.connect(self._copy)
        page.add_button(translate("diagnostics", "Save…")).clicked.connect(self._ask_where)
        return page

    def _name_entry(self) -> None:
        self.action.setText(translate("diagnostics", "Diagnostics…"))

    def _say_anew(self) -> None:
        self._name_entry()
        self.page = said_anew(self.page, self._page)
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def text(self) -> str:
        """Return the report as it is now."""
        state = self._state()
        workspace = state.workspace
        names = [state.worker.friendly_name] if state.worker is not None else []
        names += [workspace.friendly_name] if workspace is not None else []
        sections = [
            report.versions(),
            report.session(state, self._latency, time.monotonic()),
            report.settings(self._loaded()),
            report.messages(TAIL.lines),
        ]
        return report.report(sections, names=names)

    def save(self, file: Path) -> None:
        """Write what the page shows, on another thread; what went wrong is said on it."""
        assert self.page is not None  # noqa: S101  a file is asked for on the page
        self._saving = asyncio.get_running_loop().run_in_executor(None, _write, file, self.page.text)
        self._saving.add_done_callback(self._saved)

    def _saved(self, saving: asyncio.Future[str]) -> None:
        trouble = "" if saving.cancelled() else saving.result()
        if trouble and self.page is not None:
            self.page.show_text(f"{trouble}\n\n{self.page.text}")

    def _copy(self) -> None:
        if self.page is not None:
            QGuiApplication.clipboard().setText(self.page.text)

    def _ask_where(self) -> None:
        if self._dialog is None:
            self._dialog = QFileDialog(self._window, translate("diagnostics", "Save diagnostics"), FILE_NAME)
            self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._dialog.setDefaultSuffix("txt")
            self._dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        come_up(self._dialog)


def _write(file: Path, text: str) -> str:
    """Write a file that appears whole or not at all; returns why it did not."""
    try:
        with whole_file(file) as whole:
            whole.write_text(text, encoding="utf-8")
    except ConsoleError as error:
        return str(error)
    return ""
