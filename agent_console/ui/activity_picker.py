"""The agent's activity, and the list to choose another from.

Owns the button and its popup. A stray key or a turn of the wheel never changes the activity: only a
choice in the open list does, and that is a wish.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from agent_console.session.presence import Presence
from agent_console.taskrouter.resources import Activity
from agent_console.taskrouter.sids import ActivitySid
from agent_console.ui import click_words
from agent_console.ui.appearance import Appearance
from agent_console.ui.buttons import MENU_MARK, Button
from agent_console.ui.menu_buttons import activity_caption
from agent_console.ui.plain import visible
from agent_console.ui.text_field import TextField

translate = QCoreApplication.translate

_SID_ROLE = Qt.ItemDataRole.UserRole
_ROOM_FOR_DOT = "\u2003\u2002"
_LIST_KEYS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class ActivityPopup(QFrame):
    """A field that narrows the list of activities as one types; Return chooses, Escape closes."""

    chosen = Signal(str)
    next_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._activities: tuple[Activity, ...] = ()
        self._filter = TextField(translate("picker", "Type to find an activity"))
        self._filter.textChanged.connect(self._show)
        self._filter.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(translate("picker", "Activities"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._filter)
        column.addWidget(self._list)
        self._later = QCheckBox(translate("picker", "When my work is done"))
        self._later.installEventFilter(self)
        column.addWidget(self._later)

    @property
    def captions(self) -> list[str]:
        """What is listed now."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    @property
    def later(self) -> QCheckBox:
        """Whether the choice is for the time after the work in hand; hidden where there is none."""
        return self._later

    def show_later(self, *, offered: bool, ticked: bool) -> None:
        """Offer to wait for the end of the work in hand."""
        self._later.setVisible(offered)
        self._later.setChecked(offered and ticked)

    def open_with(self, activities: tuple[Activity, ...], current: ActivitySid | None, below: QRect) -> None:
        """Open under a rectangle on the screen with these activities, the present one selected."""
        self._activities = activities
        self._filter.clear()
        self._show()
        for row in range(self._list.count()):
            if self._list.item(row).data(_SID_ROLE) == current:
                self._list.setCurrentRow(row)
        line = self.fontMetrics().height() * 2
        rows = min(max(self._list.count(), 1), 10)
        rows += int(self._later.isVisibleTo(self))
        self.setFixedSize(QSize(max(below.width(), self.fontMetrics().averageCharWidth() * 40), line * (rows + 2)))
        left = (
            below.right() - self.width() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else below.left()
        )
        self.move(left, below.bottom() + 4)
        self.show()
        self._filter.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keys of the field that belong to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in _LIST_KEYS and watched is self._filter:
                self._list.keyPressEvent(event)
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        self._list.clear()
        for activity in _matching(self._activities, self._filter.text().casefold()):
            item = QListWidgetItem(visible(activity_caption(activity)))
            item.setData(_SID_ROLE, activity.sid)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            sid = item.data(_SID_ROLE)
            self.close()
            (self.next_chosen if self._later.isChecked() else self.chosen).emit(sid)


def _matching(activities: tuple[Activity, ...], wanted: str) -> list[Activity]:
    """Activities whose name holds what was typed; those that begin with it come first."""
    named = [activity for activity in activities if wanted in activity.friendly_name.casefold()]
    return sorted(named, key=lambda activity: not activity.friendly_name.casefold().startswith(wanted))


class ActivityPicker(Button):
    """Says the activity, with a dot that is green while it brings offers; opens the list."""

    activity_requested = Signal(str)
    next_activity_requested = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("", role="picker", parent=parent)
        self._appearance = appearance
        self._activities: tuple[Activity, ...] = ()
        self._presence: Presence | None = None
        self._popup: ActivityPopup | None = None
        self._is_busy = self._waits = False
        self.clicked.connect(self._open)
        self._show()

    @property
    def popup(self) -> ActivityPopup | None:
        """The list, once it has been opened."""
        return self._popup

    def show_activities(self, activities: tuple[Activity, ...]) -> None:
        """Offer these activities."""
        self._activities = activities
        self.setEnabled(bool(activities))

    def show_busy(self, *, busy: bool, waits: bool) -> None:
        """Offer to wait for the end of the work in hand; ``waits`` where a change at once would not last."""
        self._is_busy, self._waits = busy, waits

    def show_presence(self, presence: Presence | None) -> None:
        """Show the worker's activity, or the change that is under way."""
        self._presence = presence
        self._show()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the dot and some more than the name."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self.fontMetrics().averageCharWidth() * 22), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the button, then the dot in front of its caption and the mark at its end."""
        super().paintEvent(event)
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        presence = self._presence
        painter.setBrush(QColor(theme.good if presence is not None and presence.available else theme.warn))
        side = round(self.fontMetrics().height() * 0.5)
        dot = QRect(side * 2 - side // 2, (self.height() - side) // 2, side, side)
        painter.drawEllipse(QStyle.visualRect(self.layoutDirection(), self.rect(), dot))
        painter.setPen(QColor(theme.muted))
        end = self.rect().adjusted(side, 0, -side, 0)
        painter.drawText(end, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, MENU_MARK)
        painter.end()

    def _show(self) -> None:
        presence = self._presence
        if presence is None:
            self.show_text(translate("picker", "…"), name=translate("picker", "Activity: not known yet"))
            return
        caption = presence.activity_name
        if presence.command is not None:
            caption = click_words.activity_change(presence.command)
        spoken = translate("picker", "Activity: {activity}").format(activity=caption)
        self.show_text(f"{_ROOM_FOR_DOT}{caption}", name=spoken)

    def _open(self) -> None:
        if self._popup is None:
            self._popup = ActivityPopup(self)
            self._popup.chosen.connect(self.activity_requested)
            self._popup.next_chosen.connect(self.next_activity_requested)
        current = self._presence.activity_sid if self._presence is not None else None
        self._popup.show_later(offered=self._is_busy, ticked=self._waits)
        self._popup.open_with(self._activities, current, QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))
