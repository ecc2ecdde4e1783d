"""The button that opens the agent's own page about a caller.

Owns the page it leads to, or the words why there is none. It opens nothing but a `Link`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.errors import SettingsError
from agent_console.session.entries import ReservationEntry
from agent_console.settings import WorkSettings
from agent_console.taskrouter.links import Link
from agent_console.taskrouter.resources import Worker
from agent_console.ui.buttons import Button
from agent_console.ui.opening import open_outside
from agent_console.ui.plain import tool_tip
from agent_console.ui.task_panel.pages import page_for, setting_for
from agent_console.ui.translating import told_error

translate = QCoreApplication.translate


class PageButton(Button):
    """Hidden where no page is set for the work's queue; disabled, with the reason, where this one has none."""

    def __init__(self) -> None:
        super().__init__(translate("card", "Open page"))
        self._link: Link | None = None
        self.clicked.connect(self._open)

    def show_for(self, entry: ReservationEntry, work: WorkSettings, worker: Worker | None) -> None:
        """Lead to the page about this work."""
        setting = setting_for(entry, work)
        self._link, reason = None, ""
        if setting is not None:
            try:
                self._link = page_for(setting, entry, worker, work)
            except SettingsError as error:
                reason = told_error(error)
        self.setVisible(setting is not None)
        self.setEnabled(self._link is not None and entry.ending is None)
        self.setAccessibleDescription(reason or (self._link.shown if self._link is not None else ""))
        self.setToolTip(tool_tip(self.accessibleDescription()))

    def _open(self) -> None:
        if self._link is not None:
            open_outside(self._link)
