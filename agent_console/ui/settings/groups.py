"""The settings themselves, section by section, each row made when the window has time for it.

Owns the rows, which of them are seen, and the pace of making them. It is told which section or words are wanted.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.settings import Loaded
from agent_console.settings.declaring import Section
from agent_console.settings.table import Setting
from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.settings.fields import SuggestionField
from agent_console.ui.settings.row import SettingRow
from agent_console.ui.translating import translated

translate = QCoreApplication.translate

DEVICE_KEY = "alerts.device"
#: Well within a frame, with what Qt does for a new row once it is shown.
BUILD_AT_ONCE_S = 0.004


class SettingGroups(QWidget):
    """A group for each of ``sections``, with ``settings`` in it. ``chosen`` carries a key and a value."""

    chosen = Signal(str, object)
    default_wanted = Signal(str)
    ring_test_requested = Signal()
    notification_test_requested = Signal()

    def __init__(self, sections: Sequence[Section], settings: Sequence[Setting]) -> None:
        super().__init__()
        self.rows: dict[str, SettingRow] = {}
        self._sections = list(sections)
        self._unbuilt = list(settings)
        self._section = self._sections[0]
        self._words: list[str] = []
        self._groups: dict[Section, QWidget] = {}
        self._columns: dict[Section, QVBoxLayout] = {}
        self._rows_of: dict[Section, list[SettingRow]] = defaultdict(list)
        self._loaded = Loaded()
        self._outputs: dict[str, str] = {}
        self._none = PlainParagraph(role="muted")
        self._none.hide()
        column = self._body = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 16, 0)
        column.setSpacing(18)
        column.addWidget(self._none)
        column.addStretch(1)

    @property
    def shown_rows(self) -> list[SettingRow]:
        """The settings that are shown now, from the top."""
        return [row for row in self.rows.values() if not row.isHidden() and not self._group_of(row).isHidden()]

    @property
    def is_built(self) -> bool:
        """Whether every row is there: they are made some at a time, so that nothing else waits."""
        return not self._unbuilt

    def begin(self, *, whole_section: bool = False) -> None:
        """Begin to make the rows; those of the chosen section at once where they are seen already."""
        if not self.rows:
            self._build_some(whole_section=whole_section)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what is in force."""
        self._loaded = loaded
        for row in self.rows.values():
            row.show_loaded(loaded)

    def show_outputs(self, outputs: dict[str, str]) -> None:
        """Offer these sound outputs, names by device, beside the desktop's own choice."""
        self._outputs = outputs
        row = self.rows.get(DEVICE_KEY)
        if row is not None and isinstance(row.field, SuggestionField) and outputs:
            row.field.suggest({"": translate("settings", "As the desktop"), **outputs})

    def show_wanted(self, section: Section, words: list[str]) -> None:
        """Show a section or, where there are words, whatever has them all."""
        self._section, self._words = section, words
        for one in self._groups:
            self._show_section(one)
        self._show_nothing_found()

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

    def _build_some(self, *, whole_section: bool = False) -> None:
        """Make a few rows, those of the chosen section first, and the others when the window has nothing else to do."""
        self._unbuilt.sort(key=lambda one: one.declared.section is not self._section)
        until = time.perf_counter() + BUILD_AT_ONCE_S
        while self._unbuilt and (
            time.perf_counter() < until or (whole_section and self._unbuilt[0].declared.section is self._section)
        ):
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

    def _show_section(self, section: Section) -> None:
        """Show of a section what is wanted; what is right already is not touched, which costs Qt a layout."""
        words, rows = self._words, self._rows_of[section]
        wanted = [not words or row.matches(words) for row in rows]
        for row, is_wanted in zip(rows, wanted, strict=True):
            if row.isHidden() is is_wanted:
                row.setVisible(is_wanted)
        group, is_shown = self._groups[section], any(wanted) if words else section is self._section
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
