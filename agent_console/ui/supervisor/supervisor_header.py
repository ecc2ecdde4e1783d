"""The bar at the top of a supervisor's window: the workspace, its workers, how the link is.

Owns its widgets.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu

from agent_console.errors import NotAuthorized
from agent_console.session.roster_entries import RosterState
from agent_console.session.state import ConnectionPhase, ConnectionStatus
from agent_console.ui.appearance import Appearance
from agent_console.ui.buttons import Button, TickingPill
from agent_console.ui.connection_words import connection_line
from agent_console.ui.header import CONNECTION_TONES
from agent_console.ui.menus import add_account_entries, add_theme_choices
from agent_console.ui.plain import PlainLabel
from agent_console.ui.supervisor.roster_words import count_line
from agent_console.ui.ticker import Ticker

translate = QCoreApplication.translate


class SupervisorHeader(QFrame):
    """Workspace, counts, connection and menu."""

    refresh_requested = Signal()
    theme_chosen = Signal(object)
    settings_requested = Signal()
    profile_requested = Signal(str)
    new_profile_requested = Signal()
    sign_in_requested = Signal()
    sign_out_requested = Signal()

    def __init__(self, *, appearance: Appearance, ticker: Ticker) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._appearance = appearance
        self._connection = ConnectionStatus()
        self._workspace_name = ""
        self._counts = ""
        self._menu: QMenu | None = None
        self._profiles: tuple[tuple[str, ...], str] = ((), "")
        self._line = PlainLabel(role="muted")
        self._pill = TickingPill()
        self._opener = Button("", role="icon")
        self._opener.show_text("⚙", name=translate("header", "Settings and shortcuts"))
        self._opener.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 18, 10)
        row.addWidget(PlainLabel(translate("supervisor", "Supervisor"), role="name"))
        row.addWidget(self._line)
        row.addStretch(1)
        row.addWidget(self._pill)
        row.addWidget(self._opener)
        self._tick(0.0)
        ticker.ticked.connect(self._tick)

    @property
    def line_text(self) -> str:
        """The workspace and how many work in it."""
        return self._line.line

    @property
    def connection_text(self) -> str:
        """The pill's words."""
        return self._pill.line

    def show_workspace(self, name: str) -> None:
        """Show where."""
        self._workspace_name = name
        self._show_line()

    def show_roster(self, state: RosterState, now: float) -> None:
        """Show how many workers there are, and how the last reading of them went."""
        self._counts = count_line(state)
        self._connection = connection_of(state)
        self._show_line()
        self._tick(now)

    def _show_line(self) -> None:
        self._line.show_text(" · ".join(filter(None, (self._workspace_name, self._counts))))

    def _tick(self, now: float) -> None:
        text = connection_line(self._connection, now)
        self._pill.show_text(text, tone=CONNECTION_TONES[self._connection.phase], sign="●  ")

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = QMenu(self)
        check = self._menu.addAction(translate("header", "Check now"))
        check.triggered.connect(self.refresh_requested)
        self._menu.addSeparator()
        self._menu.addAction(translate("header", "Settings…")).triggered.connect(self.settings_requested)
        self._menu.addSeparator()
        add_account_entries(self._menu, self._profiles, self)
        self._menu.addSeparator()
        add_theme_choices(self._menu, self._appearance.choice, self._theme_picked)
        self._menu.addSeparator()
        self._menu.addActions(self.window().actions())
        self._menu.popup(self._opener.mapToGlobal(QPoint(0, self._opener.height() + 2)))

    def offer_profiles(self, profiles: tuple[tuple[str, ...], str]) -> None:
        """Offer to go on as another profile; comes before the menu is opened."""
        self._profiles = profiles

    def _theme_picked(self, action: QAction) -> None:
        self.theme_chosen.emit(action.data())


def connection_of(state: RosterState) -> ConnectionStatus:
    """Return how the link is, as the readings of the roster tell."""
    is_awaited = state.loading or state.loaded_at is None
    if state.error is None:
        phase = ConnectionPhase.CONNECTING if is_awaited else ConnectionPhase.CONNECTED
    elif isinstance(state.error, NotAuthorized):
        phase = ConnectionPhase.NOT_AUTHORIZED
    else:
        phase = ConnectionPhase.RECONNECTING
    return ConnectionStatus(phase=phase, last_answer_at=state.loaded_at, error=state.error)
