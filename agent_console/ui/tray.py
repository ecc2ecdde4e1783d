"""The tray icon: the link, what waits and what was missed, where the desktop has a tray.

Owns the icon's drawing, its menu and its tool tip. It emits wishes and decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from agent_console.alerts.notifying import Announcement
from agent_console.alerts.state import AlertState
from agent_console.session.state import ConnectionPhase, SessionState
from agent_console.taskrouter.resources import Activity
from agent_console.ui import alert_words
from agent_console.ui.appearance import Appearance
from agent_console.ui.menu_buttons import activity_caption, add_choice
from agent_console.ui.theme import Theme

translate = QCoreApplication.translate

_SIZES_PX = (16, 22, 32, 48, 64)
_MESSAGE_MS = 20_000


@dataclass(frozen=True, slots=True)
class TrayFace:
    """What the icon shows. ``count`` is of what waits or, where nothing does, of what was missed."""

    phase: ConnectionPhase
    count: int = 0
    is_missed: bool = False
    muted: bool = False


def face_of(state: SessionState, alerts: AlertState) -> TrayFace:
    """Return the icon for a moment."""
    count = alerts.pending or alerts.missed
    return TrayFace(state.connection.phase, count, alerts.pending == 0 and alerts.missed > 0, alerts.muted)


def draw(face: TrayFace, theme: Theme) -> QIcon:
    """Draw the icon: shape tells as much as colour does (a bar through it: no link; a slash: muted)."""
    icon = QIcon()
    for side in _SIZES_PX:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side / 64, side / 64)
        _paint(painter, face, theme)
        painter.end()
        icon.addPixmap(picture)
    return icon


def _paint(painter: QPainter, face: TrayFace, theme: Theme) -> None:
    is_linked = face.phase in {ConnectionPhase.CONNECTED, ConnectionPhase.SLOW}
    is_lost = face.phase in {ConnectionPhase.OFFLINE, ConnectionPhase.NOT_AUTHORIZED}
    ground = theme.accent if is_linked else theme.bad if is_lost else theme.warn
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.on_accent), 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if is_linked:
        painter.drawPolyline([QPointF(18, 34), QPointF(28, 44), QPointF(47, 22)])
    elif is_lost:
        painter.drawLine(QPointF(20, 20), QPointF(44, 44))
        painter.drawLine(QPointF(44, 20), QPointF(20, 44))
    else:
        for x in (18, 32, 46):
            painter.drawPoint(QPointF(x, 32))
    if face.muted:
        painter.setPen(QPen(QColor(theme.warn_soft), 11))
        painter.drawLine(QPointF(6, 58), QPointF(58, 6))
        painter.setPen(QPen(QColor(theme.warn), 5))
        painter.drawLine(QPointF(6, 58), QPointF(58, 6))
    if face.count:
        _paint_count(painter, face, theme)


def _paint_count(painter: QPainter, face: TrayFace, theme: Theme) -> None:
    ground, text = (theme.bad_soft, theme.bad) if face.is_missed else (theme.surface, theme.text)
    badge = QRectF(26, 26, 37, 37)
    painter.setPen(QPen(QColor(theme.bad if face.is_missed else theme.good), 4))
    painter.setBrush(QColor(ground))
    painter.drawEllipse(badge)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(28 if face.count < 10 else 20)
    painter.setFont(font)
    painter.setPen(QColor(text))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(face.count) if face.count < 100 else "99")


class Tray(QObject):
    """Shows a `TrayFace` in the desktop's tray, for as long as it lives."""

    raise_requested = Signal()
    activity_requested = Signal(str)
    mute_requested = Signal(bool)
    compact_requested = Signal()
    quit_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._face = TrayFace(ConnectionPhase.CONNECTING)
        self._activities: tuple[Activity, ...] = ()
        self._menu = QMenu()
        self._choices = QMenu(self._menu)
        self._choices.triggered.connect(self._activity_chosen)
        self._open, self._compact, self._quit = QAction(self._menu), QAction(self._menu), QAction(self._menu)
        self._mute = QAction(self._menu)
        self._mute.setCheckable(True)
        self._mute.triggered.connect(self.mute_requested)
        self._fill_menu()
        self.say_anew()
        self._icon = QSystemTrayIcon(draw(self._face, appearance.theme), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.raise_requested)
        appearance.changed.connect(self._redraw)
        # On X11 also without a tray: it may come later, as at the start of a desktop's session, and Qt waits for it.
        if self.is_available or QGuiApplication.platformName() == "xcb":
            self._icon.show()

    @property
    def is_available(self) -> bool:
        """Whether the desktop has a tray now; one that has none must never lose its window."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def hold_window(self) -> bool:
        """Be there to bring a hidden window back; False where there is no tray for that now."""
        if self.is_available:
            self._icon.show()
        return self.is_available

    @property
    def menu(self) -> QMenu:
        """The icon's menu."""
        return self._menu

    @property
    def tool_tip(self) -> str:
        """What the icon says in words."""
        return self._icon.toolTip()

    def show_state(self, state: SessionState, alerts: AlertState) -> None:
        """Show a moment; what is the same is not drawn again."""
        face = face_of(state, alerts)
        if face != self._face:
            self._face = face
            self._redraw()
        activity = state.presence.activity_name if state.presence is not None else ""
        tip = alert_words.tray_tip(face.phase, activity, alerts)
        if tip != self._icon.toolTip():
            self._icon.setToolTip(tip)
        self._mute.setChecked(alerts.muted)
        if state.activities is not self._activities:
            self._activities = state.activities
            self._show_activities()

    def show_message(self, announcement: Announcement) -> bool:
        """Show a message without buttons; False where there is no tray to show it."""
        if not (self.is_available and QSystemTrayIcon.supportsMessages()):
            return False
        # Some desktops take markup in messages, and Qt does not say which.
        summary, body = (text.replace("<", "‹") for text in (announcement.summary, announcement.body))
        self._icon.showMessage(summary, body, self._icon.icon(), _MESSAGE_MS)
        return True

    def close(self) -> None:
        """Leave the tray."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def say_anew(self) -> None:
        """Say everything in the language that is spoken now; the tool tip follows with the next moment."""
        self._choices.setTitle(translate("tray", "Activity"))
        self._mute.setText(translate("tray", "Mute the ring"))
        self._open.setText(translate("tray", "Open the console"))
        self._compact.setText(translate("tray", "Compact strip"))
        self._quit.setText(translate("tray", "Quit"))
        self._show_activities()

    def _show_activities(self) -> None:
        self._choices.clear()
        for choice in self._activities:
            add_choice(self._choices, activity_caption(choice), choice.sid)

    def _fill_menu(self) -> None:
        self._open.triggered.connect(self.raise_requested)
        self._compact.triggered.connect(self.compact_requested)
        self._quit.triggered.connect(self.quit_requested)
        self._menu.addActions([self._open, self._compact])
        self._menu.addMenu(self._choices)
        self._menu.addAction(self._mute)
        self._menu.addSeparator()
        self._menu.addAction(self._quit)

    def _redraw(self) -> None:
        self._icon.setIcon(draw(self._face, self._appearance.theme))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.raise_requested.emit()

    def _activity_chosen(self, action: QAction) -> None:
        self.activity_requested.emit(action.data())
