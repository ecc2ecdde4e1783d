"""The settings window: every setting by section, found by words, in force as soon as it is chosen.

Owns what is shown of it and the search. What is in force is the store's; this window emits wishes and is shown the
result.
"""

from __future__ import annotations

import time
from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QSizePolicy, QVBoxLayout, QWidget

from agent_console.errors import SettingsError
from agent_console.settings import Loaded
from agent_console.settings.declaring import Section
from agent_console.settings.table import Setting, by_section
from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.scrolling import VerticalArea
from agent_console.ui.settings import setting_words
from agent_console.ui.settings.fields import SuggestionField
from agent_console.ui.settings.row import SettingRow
from agent_console.ui.text_field import TextField
from agent_console.ui.translating import told_error, translated

translate = QCoreApplication.translate

SIZE_EMS = (62, 46)
DEVICE_KEY = "alerts.device"
#: Well within a frame, with what Qt does for a new row once it is shown.
BUILD_AT_ONCE_S = 0.004
#: The empty window reaches the screen before the building begins.
FRAME_MS = 17


class SettingsWindow(QWidget):
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
        self.setWindowTitle(translate("settings", "Settings"))
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows: dict[str, SettingRow] = {}
        self._sections = [one for one in Section if one not in left_out]
        self._groups: dict[Section, QWidget] = {}
        self._columns: dict[Section, QVBoxLayout] = {}
        self._rows_of: dict[Section, list[SettingRow]] = defaultdict(list)
        self._unbuilt: list[Setting] = []
        self._loaded = Loaded()
        self._outputs: dict[str, str] = {}
        self.search = TextField(translate("settings", "Search the settings"))
        self.search.textChanged.connect(self._show_found)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("settings", "Sections"))
        self.list.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.list.addItems([translated("settings", section.value) for section in self._sections])
        self.list.currentRowChanged.connect(self._section_chosen)
        self._none = PlainParagraph(role="muted")
        self._trouble = PlainParagraph(role="line")
        self._trouble.hide()
        self._file = PlainLabel(role="muted")
        self._lay_out()
        em = self.fontMetrics().averageCharWidth() * 2
        self.resize(min(SIZE_EMS[0] * em, 1_000), min(SIZE_EMS[1] * em, 720))
        self.list.setCurrentRow(0)
        self._unbuilt = [one for section in self._sections for one in by_section()[section] if one.key not in left_out]

    @property
    def shown_rows(self) -> list[SettingRow]:
        """The settings that are shown now, from the top."""
        return [row for row in self.rows.values() if not row.isHidden() and not self._group_of(row).isHidden()]

    @property
    def is_built(self) -> bool:
        """Whether every row is there: they are made some at a time, so that nothing else waits."""
        return not self._unbuilt

    @property
    def trouble_text(self) -> str:
        """Why the last change is not in the file; empty where it is."""
        return "" if self._trouble.isHidden() else self._trouble.accessibleName()

    def show_loaded(self, loaded: Loaded, trouble: SettingsError | None = None, set_aside: Path | None = None) -> None:
        """Show what is in force, why it cannot be kept where it cannot, and where an unreadable file went."""
        self._loaded = loaded
        for row in self.rows.values():
            row.show_loaded(loaded)
        self._trouble.show_text(told_error(trouble))
        self._trouble.setVisible(trouble is not None)
        self._file.show_text(setting_words.kept_where(loaded, set_aside))

    @property
    def file_text(self) -> str:
        """Where changes are kept."""
        return self._file.line

    def show_outputs(self, outputs: dict[str, str]) -> None:
        """Offer these sound outputs, names by device, beside the desktop's own choice."""
        self._outputs = outputs
        row = self.rows.get(DEVICE_KEY)
        if row is not None and isinstance(row.field, SuggestionField) and outputs:
            row.field.suggest({"": translate("settings", "As the desktop"), **outputs})

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
        if not self.rows:
            QTimer.singleShot(FRAME_MS, self, self._build_some)

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

    def _lay_out(self) -> None:
        rows = QWidget()
        column = self._body = QVBoxLayout(rows)
        column.setContentsMargins(4, 0, 16, 0)
        column.setSpacing(18)
        column.addWidget(self._none)
        column.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.list)
        self._area = VerticalArea(rows)
        beside.addWidget(self._area, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setSpacing(12)
        whole.addWidget(self.search)
        whole.addWidget(self._trouble)
        whole.addLayout(beside, 1)
        whole.addWidget(self._file)

    def _column(self, section: Section) -> QVBoxLayout:
        """Return where the rows of a section go; the first of them makes it."""
        if section not in self._groups:
            group = self._groups[section] = self._group(section)
            self._add_test(section, group)
            before = self._sections[: self._sections.index(section)]
            self._body.insertWidget(sum(one in self._groups for one in before), group)
        return self._columns[section]

    def _group(self, section: Section) -> QWidget:
        group = QWidget()
        group.hide()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(PlainLabel(translated("settings", section.value), role="heading"))
        rows = self._columns[section] = QVBoxLayout()
        rows.setSpacing(18)
        column.addLayout(rows)
        return group

    def _add_test(self, section: Section, group: QWidget) -> None:
        """Let a sound and a notification be tried, on the way that an offer takes."""
        tests = {
            Section.SOUND: (translate("settings", "Test the ring"), self.ring_test_requested),
            Section.NOTIFICATIONS: (translate("settings", "Test a notification"), self.notification_test_requested),
        }
        layout = group.layout()
        if section in tests and isinstance(layout, QVBoxLayout):
            caption, wish = tests[section]
            button = Button(caption)
            button.clicked.connect(wish)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _build_some(self) -> None:
        """Make a few rows, those of the chosen section first, and the others when the window has nothing else to do."""
        chosen = self._chosen_section
        self._unbuilt.sort(key=lambda one: one.declared.section is not chosen)
        until = time.perf_counter() + BUILD_AT_ONCE_S
        while self._unbuilt and time.perf_counter() < until:
            self._build_row(self._unbuilt.pop(0))
        self._show_nothing_found()
        if self._unbuilt:
            QTimer.singleShot(1, self, self._build_some)

    def _build_row(self, setting: Setting) -> None:
        section = setting.declared.section
        assert section is not None  # noqa: S101 - the table has none without
        row = self.rows[setting.key] = SettingRow(setting)
        row.chosen.connect(self.chosen)
        row.default_wanted.connect(self.default_wanted)
        row.show_loaded(self._loaded)
        self._column(section).addWidget(row)
        self._rows_of[section].append(row)
        self._show_section(section)
        if setting.key == DEVICE_KEY:
            self.show_outputs(self._outputs)

    @property
    def _chosen_section(self) -> Section:
        return self._sections[max(self.list.currentRow(), 0)]

    def _section_chosen(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self._show_found()
        self._area.verticalScrollBar().setValue(0)

    @property
    def _words(self) -> list[str]:
        return self.search.text().casefold().split()

    def _show_found(self) -> None:
        """Show the chosen section, or what has the words that are searched for wherever it is."""
        for section in self._groups:
            self._show_section(section)
        self._show_nothing_found()

    def _show_section(self, section: Section) -> None:
        """Show of a section what is wanted; what is right already is not touched, which costs Qt a layout."""
        words, rows = self._words, self._rows_of[section]
        wanted = [not words or row.matches(words) for row in rows]
        for row, is_wanted in zip(rows, wanted, strict=True):
            if row.isHidden() is is_wanted:
                row.setVisible(is_wanted)
        group, is_shown = self._groups[section], any(wanted) if words else section is self._chosen_section
        if group.isHidden() is is_shown:
            group.setVisible(is_shown)

    def _show_nothing_found(self) -> None:
        nothing = bool(self._words) and not self._unbuilt and not self.shown_rows
        self._none.show_text(translate("settings", "No setting has these words.") if nothing else "")
        self._none.setVisible(nothing)

    def _group_of(self, row: SettingRow) -> QWidget:
        parent = row.parentWidget()
        assert parent is not None  # noqa: S101 - every row is in a group
        return parent
