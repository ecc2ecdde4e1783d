"""Exporting what is filtered: the button, the question for a file, and how it goes.

Owns these controls; it writes no file.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog

from agent_console.history.filters import ExportFormat
from agent_console.session.history_view import ExportPhase, ExportProgress
from agent_console.ui.beside import come_up
from agent_console.ui.durations import number
from agent_console.ui.history.choice_button import ChoiceButton
from agent_console.ui.history.strip import StripLine
from agent_console.ui.plain import tool_tip
from agent_console.ui.translating import counted, told_error

translate = QCoreApplication.translate

_SUFFIXES = {ExportFormat.CSV: "csv", ExportFormat.JSON_LINES: "jsonl", ExportFormat.SQLITE: "sqlite"}


def format_name(form: ExportFormat) -> str:
    """Return a format in words."""
    names = {
        ExportFormat.CSV: translate("history", "CSV, for a spreadsheet"),
        ExportFormat.JSON_LINES: translate("history", "JSON Lines"),
        ExportFormat.SQLITE: translate("history", "SQLite database"),
    }
    return names[form]


class ExportButton(ChoiceButton):
    """Asks for a format and a file; ``export_requested`` carries both."""

    export_requested = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(translate("history", "Export…"), marks=False)
        self._dialog: QFileDialog | None = None
        self._form = ExportFormat.CSV
        self.show_choices([(format_name(form), form) for form in ExportFormat], None)
        self.chosen.connect(self._ask_for_file)

    @property
    def dialog(self) -> QFileDialog | None:
        """The question for a file as it was last asked."""
        return self._dialog

    def show_possible(self, *, reason: str) -> None:
        """Disable it for a reason; empty: it can be pressed."""
        self.setEnabled(not reason)
        self.setToolTip(tool_tip(reason))
        self.setAccessibleDescription(reason)

    def _ask_for_file(self, form: ExportFormat) -> None:
        self._form = form
        if self._dialog is None:
            self._dialog = QFileDialog(self, translate("history", "Export the history"))
            self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._dialog.setFileMode(QFileDialog.FileMode.AnyFile)
            self._dialog.fileSelected.connect(self._take_file)
        suffix = _SUFFIXES[form]
        self._dialog.setNameFilters([f"{format_name(form)} (*.{suffix})"])
        self._dialog.setDefaultSuffix(suffix)
        name = translate("history", "history")
        self._dialog.selectFile(f"{name}.{suffix}")
        come_up(self._dialog)

    def _take_file(self, path: str) -> None:
        self.export_requested.emit(self._form, path)


class ExportLine(StripLine):
    """How an export goes, with Cancel; how it ended, until it is put away."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__(bar=translate("history", "Export"))
        self._progress = ExportProgress()
        self._put_away: ExportProgress | None = None
        self.acted.connect(self._act)

    @property
    def is_running(self) -> bool:
        """Whether an export is under way."""
        return self._progress.phase is ExportPhase.RUNNING

    def show_progress(self, progress: ExportProgress) -> None:
        """Show how far it is."""
        self._progress = progress
        if progress == self._put_away:
            return
        self._put_away = None
        action = translate("history", "Cancel") if self.is_running else translate("history", "Dismiss")
        failed = progress.phase is ExportPhase.FAILED
        self.show_line(_export_words(progress), tone="" if failed else "calm", action=action, part=self._part())
        if self.bar is not None and self.is_running and not progress.rows_total:
            self.bar.show_part(None)

    def _part(self) -> float | None:
        if not self.is_running:
            return None
        return self._progress.rows_done / self._progress.rows_total if self._progress.rows_total else 0.0

    def _act(self) -> None:
        if self.is_running:
            self.cancelled.emit()
        else:
            self._put_away = self._progress
            self.hide()


def _export_words(progress: ExportProgress) -> str:
    done, total = number(progress.rows_done), number(progress.rows_total)
    match progress.phase:
        case ExportPhase.IDLE:
            return ""
        case ExportPhase.RUNNING if progress.rows_total:
            return translate("history", "Exporting: {done} of {total} reservations").format(done=done, total=total)
        case ExportPhase.RUNNING:
            return translate("history", "Exporting…")
        case ExportPhase.DONE:
            name = str(progress.file or Path())
            count = progress.rows_done
            exported = counted(
                "history", "Exported %Ln reservations to {file}", "Exported 1 reservation to {file}", count
            )
            return exported.format(file=name)
        case ExportPhase.CANCELLED:
            return translate("history", "The export was cancelled; nothing was written.")
        case _:
            why = told_error(progress.error)
            return translate("history", "The export failed; nothing was written. {why}").format(why=why).strip()
