"""The bar at the top: who I am, what I am doing, how the link is.

Owns its widgets. Its connection pill is the one thing that changes with every poll.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QWidget

from agent_console.session.presence import NextActivity, Presence
from agent_console.session.state import ConnectionPhase, ConnectionStatus
from agent_console.taskrouter.resources import Activity, Worker, Workspace
from agent_console.ui.activity_picker import ActivityPicker
from agent_console.ui.appearance import Appearance
from agent_console.ui.buttons import Button, TickingPill
from agent_console.ui.connection_words import connection_line
from agent_console.ui.durations import coarse_span
from agent_console.ui.menus import add_account_entries, add_theme_choices
from agent_console.ui.plain import PlainLabel, TickingText, visible
from agent_console.ui.ticker import SECONDS_MS, Ticker

translate = QCoreApplication.translate

#: What the link says becomes longer when it breaks: the header has the rows for that before.
LONGEST_LINK_LETTERS = 50
CONNECTION_TONES = {
    ConnectionPhase.CONNECTING: "",
    ConnectionPhase.CONNECTED: "good",
    ConnectionPhase.SLOW: "warn",
    ConnectionPhase.RECONNECTING: "warn",
    ConnectionPhase.OFFLINE: "bad",
    ConnectionPhase.NOT_AUTHORIZED: "bad",
}


class Header(QFrame):
    """Name, activity, connection, workspace and menu; in two rows where one is too narrow."""

    activity_requested = Signal(str)
    next_activity_requested = Signal(str)
    next_activity_cancelled = Signal()
    refresh_requested = Signal()
    shortcuts_requested = Signal()
    work_question_requested = Signal()
    theme_chosen = Signal(object)
    settings_requested = Signal()
    profile_requested = Signal(str)
    new_profile_requested = Signal()
    sign_in_requested = Signal()
    sign_out_requested = Signal()
    ring_test_requested = Signal()
    mute_requested = Signal(bool)
    compact_requested = Signal()
    timings_toggled = Signal(bool)

    def __init__(self, *, appearance: Appearance, ticker: Ticker) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._appearance = appearance
        self._ticker = ticker
        self._presence: Presence | None = None
        self._connection = ConnectionStatus()
        self._menu: QMenu | None = None
        self._profiles: tuple[tuple[str, ...], str] = ((), "")
        self._mute: QAction | None = None
        self._is_muted = False
        self._shows_timings = False
        self._name = PlainLabel(translate("header", "Agent Console"), role="name")
        self._picker = ActivityPicker(appearance)
        self._picker.setEnabled(False)
        self._picker.activity_requested.connect(self.activity_requested)
        self._picker.next_activity_requested.connect(self.next_activity_requested)
        self._next = Button("", role="quiet")
        self._next.clicked.connect(self.next_activity_cancelled)
        self._next.hide()
        self._since = TickingText(role="muted")
        self._pill = TickingPill()
        self._workspace = PlainLabel(role="muted")
        self._opener = Button("", role="icon")
        self._opener.show_text("⚙", name=translate("header", "Settings and shortcuts"))
        self._opener.clicked.connect(self._open_menu)
        self._lay_out()
        self.show_connection(self._connection, 0.0)
        ticker.ticked.connect(self._tick)

    @property
    def picker(self) -> ActivityPicker:
        """The activity."""
        return self._picker

    @property
    def connection_text(self) -> str:
        """The pill's words."""
        return self._pill.line

    @property
    def since_text(self) -> str:
        """How long the activity has lasted."""
        return self._since.line

    @property
    def menu(self) -> QMenu | None:
        """The window's menu, once it has been opened."""
        return self._menu

    def show_worker(self, worker: Worker | None, workspace: Workspace | None) -> None:
        """Show who and where."""
        if worker is not None:
            self._name.show_text(worker.friendly_name)
        self._workspace.show_text(workspace.friendly_name if workspace is not None else "")

    def show_activities(self, activities: tuple[Activity, ...]) -> None:
        """Offer these activities."""
        self._picker.show_activities(activities)

    def show_presence(self, presence: Presence | None, now: float) -> None:
        """Show the activity and how long it has lasted."""
        self._presence = presence
        self._picker.show_presence(presence)
        self._show_since(now)

    @property
    def next_activity(self) -> Button:
        """What comes after the work in hand; pressing it takes it back. Hidden where nothing does."""
        return self._next

    def show_next(self, wanted: NextActivity | None, *, busy: bool, waits: bool) -> None:
        """Show what comes after the work in hand, and whether there is any."""
        self._picker.show_busy(busy=busy, waits=waits)
        self._next.setVisible(wanted is not None)
        if wanted is not None:
            then = translate("header", "then {activity}").format(activity=visible(wanted.name, 40))
            spoken = translate("header", "Then {activity}, once your work is done: press to cancel")
            self._next.show_text(f"{then}  ✕", name=spoken.format(activity=visible(wanted.name, 40)))

    def show_connection(self, connection: ConnectionStatus, now: float) -> None:
        """Show the link. Only a change of phase shows at once; the seconds move with the beat."""
        changed = connection.phase is not self._connection.phase
        self._connection = connection
        if changed or not self._pill.line:
            self._show_pill(now)
        self._ticker.want(self, SECONDS_MS)

    def show_muted(self, *, muted: bool) -> None:
        """Tick or untick the menu's *Mute*."""
        self._is_muted = muted
        if self._mute is not None:
            self._mute.setChecked(muted)

    def show_timings_wanted(self, *, wanted: bool) -> None:
        """Tick or untick the menu's *How long things take* when it is next opened."""
        self._shows_timings = wanted

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One row or two."""
        super().resizeEvent(event)
        self._choose_rows(resized=event.size().width() != event.oldSize().width())

    def event(self, event: QEvent) -> bool:
        """One row or two, when what is in them changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose_rows()
        return super().event(event)

    def _choose_rows(self, *, resized: bool = False) -> None:
        margins = self._groups.contentsMargins()
        pill = self._pill.sizeHint().width()
        room = max(0, self._pill.fontMetrics().averageCharWidth() * LONGEST_LINK_LETTERS - pill)
        needed = self._me.sizeHint().width() + self._link.sizeHint().width() + room + self._groups.spacing()
        one_row = needed + margins.left() + margins.right() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if one_row else QBoxLayout.Direction.TopToBottom
        if direction is self._groups.direction():
            return
        # Back to one row only with the window's width: a word that got shorter must not move the cards.
        if not one_row or resized:
            self._groups.setDirection(direction)

    def _lay_out(self) -> None:
        self._me, self._link = QWidget(), QWidget()
        me = QHBoxLayout(self._me)
        me.setContentsMargins(0, 0, 0, 0)
        me.addWidget(self._name)
        me.addWidget(self._picker)
        me.addWidget(self._next)
        me.addWidget(self._since)
        me.addStretch(1)
        link = QHBoxLayout(self._link)
        link.setContentsMargins(0, 0, 0, 0)
        link.addStretch(1)
        link.addWidget(self._pill)
        link.addWidget(self._workspace)
        link.addWidget(self._opener)
        self._groups = QHBoxLayout(self)
        self._groups.setContentsMargins(18, 10, 18, 10)
        self._groups.addWidget(self._me, 1)
        self._groups.addWidget(self._link)

    def _tick(self, now: float) -> None:
        self._show_pill(now)
        self._show_since(now)

    def _show_pill(self, now: float) -> None:
        text = connection_line(self._connection, now)
        self._pill.show_text(text, tone=CONNECTION_TONES[self._connection.phase], sign="●  ")

    def _show_since(self, now: float) -> None:
        presence = self._presence
        if presence is None or presence.since_at is None:
            self._since.show_text("")
            return
        lasted = translate("header", "for {span}")
        self._since.show_text(lasted.format(span=coarse_span(now - presence.since_at)))

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = self._build_menu()
        self._menu.popup(self._opener.mapToGlobal(QPoint(0, self._opener.height() + 2)))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(translate("header", "Check now")).triggered.connect(self.refresh_requested)
        menu.addAction(translate("header", "Why am I not getting work?")).triggered.connect(
            self.work_question_requested
        )
        menu.addAction(translate("header", "Keyboard shortcuts")).triggered.connect(self.shortcuts_requested)
        menu.addAction(translate("header", "Compact strip")).triggered.connect(self.compact_requested)
        timings = menu.addAction(translate("header", "How long things take"))
        timings.setCheckable(True)
        timings.setChecked(self._shows_timings)
        timings.triggered.connect(self.timings_toggled)
        menu.addSeparator()
        menu.addAction(translate("header", "Test the ring")).triggered.connect(self.ring_test_requested)
        self._mute = menu.addAction(translate("header", "Mute the ring"))
        self._mute.setCheckable(True)
        self._mute.setChecked(self._is_muted)
        self._mute.triggered.connect(self.mute_requested)
        menu.addSeparator()
        menu.addAction(translate("header", "Settings…")).triggered.connect(self.settings_requested)
        add_account_entries(menu, self._profiles, self)
        menu.addSeparator()
        add_theme_choices(menu, self._appearance.choice, self._theme_picked)
        menu.addSeparator()
        menu.addActions(self.window().actions())
        return menu

    def offer_profiles(self, profiles: tuple[tuple[str, ...], str]) -> None:
        """Offer to go on as another profile; comes before the menu is opened."""
        self._profiles = profiles

    def _theme_picked(self, action: QAction) -> None:
        self.theme_chosen.emit(action.data())
