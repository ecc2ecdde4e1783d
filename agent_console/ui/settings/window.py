"""The settings window: every setting by section, found by words, in force as soon as it is chosen.

Owns what is shown of it and the search. What is in force is the store's; this window emits wishes and is shown the
result.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QMainWindow, QSizePolicy, QVBoxLayout, QWidget

from agent_console.errors import SettingsError
from agent_console.settings import Loaded
from agent_console.settings.declaring import Section
from agent_console.settings.table import by_section
from agent_console.ui.one_place import OnePlace
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.scrolling import VerticalArea
from agent_console.ui.settings import setting_words
from agent_console.ui.settings.groups import SettingGroups
from agent_console.ui.settings.row import SettingRow
from agent_console.ui.text_field import TextField
from agent_console.ui.translating import told_error, translated

translate = QCoreApplication.translate

SIZE_EMS = (62, 46)
#: The empty window reaches the screen before the building begins.
FRAME_MS = 17


class SettingsWindow(QMainWindow):
    """A window beside its parent's; closing hides it. ``chosen`` carries a key and a value.

    ``left_out`` are sections, and keys of settings, that its console does not go by.
    """

    chosen = Signal(str, object)
    default_wanted = Signal(str)
    ring_test_requested = Signal()
    notification_test_requested = Signal()
    outputs_wanted = Signal()

    def __init__(self, parent: QWidget, *, left_out: frozenset[Section | str] = frozenset()) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._left_out = left_out
        self._sections = [one for one in Section if one not in left_out]
        self._shown: tuple[Loaded, SettingsError | None, Path | None] = (Loaded(), None, None)
        whole = QWidget()
        self.setCentralWidget(whole)
        self._place = OnePlace(whole)
        self._make()
        em = self.fontMetrics().averageCharWidth() * 2
        self.resize(min(SIZE_EMS[0] * em, 1_000), min(SIZE_EMS[1] * em, 720))
        self.list.setCurrentRow(0)

    def say_anew(self, key: str) -> None:
        """Say everything in the language that is spoken now; the keys stay at the setting with this ``key``.

        The place is kept, and the window with it: no key goes astray.
        """
        section, words = self.list.currentRow(), self.search.text()
        scrolled = self._area.verticalScrollBar().value()
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        self._make()
        self.show_loaded(*self._shown)
        self.list.setCurrentRow(section)
        self.search.setText(words)
        self._groups.begin(whole_section=True)
        row = self.rows.get(key)
        if row is not None and had_focus:
            row.field.control.setFocus()
        # Once it is laid out.
        QTimer.singleShot(0, self._area, partial(self._area.verticalScrollBar().setValue, scrolled))

    @property
    def rows(self) -> dict[str, SettingRow]:
        """The settings by key, as far as they are made."""
        return self._groups.rows

    @property
    def shown_rows(self) -> list[SettingRow]:
        """The settings that are shown now, from the top."""
        return self._groups.shown_rows

    @property
    def is_built(self) -> bool:
        """Whether every row is there."""
        return self._groups.is_built

    @property
    def trouble_text(self) -> str:
        """Why the last change is not in the file; empty where it is."""
        return "" if self._trouble.isHidden() else self._trouble.accessibleName()

    def show_loaded(self, loaded: Loaded, trouble: SettingsError | None = None, set_aside: Path | None = None) -> None:
        """Show what is in force, why it cannot be kept where it cannot, and where an unreadable file went."""
        self._shown = loaded, trouble, set_aside
        self._groups.show_loaded(loaded)
        self._trouble.show_text(told_error(trouble))
        self._trouble.setVisible(trouble is not None)
        self._file.show_text(setting_words.kept_where(loaded, set_aside))

    @property
    def file_text(self) -> str:
        """Where changes are kept."""
        return self._file.line

    def show_outputs(self, outputs: dict[str, str]) -> None:
        """Offer these sound outputs, names by device, beside the desktop's own choice."""
        self._groups.show_outputs(outputs)

    def show_problem(self, key: str, text: str) -> None:
        """Say at a setting what is wrong with what was tried."""
        self.rows[key].show_problem(text)

    def open_beside(self) -> None:
        """Be seen and take the keys."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()
        self.outputs_wanted.emit()
        QTimer.singleShot(FRAME_MS, self._groups, self._groups.begin)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape; in a search that has words, forget them first."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.close()

    def event(self, event: QEvent) -> bool:
        """Lay the list out once it has its style: Qt keeps the sizes of before."""
        handled = super().event(event)
        if event.type() in {QEvent.Type.Show, QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.list.scheduleDelayedItemsLayout()
        return handled

    def _make(self) -> None:
        """Make everything in the window, in the place of what was there."""
        self.setWindowTitle(translate("settings", "Settings"))
        listed = [one for section in self._sections for one in by_section()[section] if one.key not in self._left_out]
        groups = self._groups = SettingGroups(self._sections, listed)
        groups.chosen.connect(self.chosen)
        groups.default_wanted.connect(self.default_wanted)
        groups.ring_test_requested.connect(self.ring_test_requested)
        groups.notification_test_requested.connect(self.notification_test_requested)
        self.search = TextField(translate("settings", "Search the settings"))
        self.search.textChanged.connect(self._show_found)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("settings", "Sections"))
        self.list.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.list.addItems([translated("settings", section.value) for section in self._sections])
        self.list.currentRowChanged.connect(self._section_chosen)
        self._trouble = PlainParagraph(role="line")
        self._trouble.hide()
        self._file = PlainLabel(role="muted")
        whole = QWidget()
        self._lay_out(whole)
        self._place.hold(whole)
        self.list.scheduleDelayedItemsLayout()

    def _lay_out(self, inside: QWidget) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.list)
        self._area = VerticalArea(self._groups)
        beside.addWidget(self._area, 1)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setSpacing(12)
        whole.addWidget(self.search)
        whole.addWidget(self._trouble)
        whole.addLayout(beside, 1)
        whole.addWidget(self._file)

    @property
    def _chosen_section(self) -> Section:
        return self._sections[max(self.list.currentRow(), 0)]

    def _section_chosen(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self._show_found()
        self._area.verticalScrollBar().setValue(0)

    def _show_found(self) -> None:
        """Show the chosen section, or what has the words that are searched for wherever it is."""
        self._groups.show_wanted(self._chosen_section, self.search.text().casefold().split())
