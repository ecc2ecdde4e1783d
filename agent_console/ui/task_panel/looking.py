"""Looking at a task: from the wish until the panel is closed.

Owns which task is looked at; the panel follows what becomes of it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agent_console.session.state import SessionState
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui.side_area import SideArea
from agent_console.ui.task_panel.panel import TaskPanel


class TaskLooking(QObject):
    """Shows one task at a time in ``side``."""

    def __init__(self, side: SideArea) -> None:
        super().__init__(side)
        self._side = side
        self._state = SessionState()
        self._sid = ReservationSid("")
        self._panel: TaskPanel | None = None
        side.panel_left.connect(self._forget)

    @property
    def panel(self) -> TaskPanel | None:
        """The panel, while it is open."""
        return self._panel

    def look(self, sid: str) -> None:
        """Open the task of a reservation on screen."""
        entry = self._state.find(ReservationSid(sid))
        if entry is None:
            return
        panel = TaskPanel()
        panel.closed.connect(self._side.close_panel)
        self._side.open_panel(panel)
        self._panel, self._sid = panel, entry.sid
        panel.show_entry(entry)
        panel.begin()

    def go_on_from(self, before: TaskLooking) -> None:
        """Look at the task that another looks at, while it is on screen."""
        if before.panel is not None:
            self.look(before._sid)

    def show_state(self, state: SessionState) -> None:
        """Follow the task; of one that has left the screen the last that was known stays."""
        old, self._state = self._state, state
        if self._panel is None:
            return
        entry = state.find(self._sid)
        if entry is not None and entry is not old.find(self._sid):
            self._panel.show_entry(entry)

    def _forget(self, panel: QWidget) -> None:
        if panel is self._panel:
            self._panel = None
