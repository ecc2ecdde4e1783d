"""One window, the store of settings and its window: wishes go to the store, what is in force to everybody.

Owns the connections and the settings window, which is made when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from agent_console.errors import SettingsError
from agent_console.settings import Loaded, Settings, Theme
from agent_console.settings.declaring import Section
from agent_console.settings.store import SettingsStore
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.main_window import MainWindow
from agent_console.ui.settings.window import SettingsWindow
from agent_console.ui.shortcuts import Shortcut
from agent_console.ui.translating import told

#: Sections and keys of settings: what only a supervisor's console goes by, and what only an agent's does.
SUPERVISORS: frozenset[Section | str] = frozenset({Section.SUPERVISOR})
AGENTS: frozenset[Section | str] = frozenset(
    {Section.PHONES, Section.WORK, Section.SOUND, Section.NOTIFICATIONS, Section.WINDOW, Section.POLLING}
    | {f"keys.{one.value}" for one in Shortcut if one not in {Shortcut.SEARCH, Shortcut.SETTINGS}}
)


class SettingsWiring(QObject):
    """``changed`` is called with what is in force, now and after every change, until `close`."""

    def __init__(
        self,
        window: ConsoleWindow,
        store: SettingsStore,
        changed: Callable[[Settings], None],
        *,
        left_out: frozenset[Section | str] = SUPERVISORS,
    ) -> None:
        super().__init__()
        self._left_out = left_out
        self._window = window
        self._store = store
        self._changed = changed
        self._shown: SettingsWindow | None = None
        self._end = store.subscribe(self._store_changed)
        window.settings_requested.connect(self.open)
        window.language_changed.connect(self._say_anew)
        window.theme_chosen.connect(self._theme_chosen)
        if isinstance(window, MainWindow):
            window.timings_toggled.connect(self._timings_toggled)
        changed(store.settings)

    @property
    def shown(self) -> SettingsWindow | None:
        """The settings window, once it was asked for."""
        return self._shown

    def open(self) -> None:
        """Show the settings window."""
        if self._shown is None:
            self._shown = SettingsWindow(self._window, left_out=self._left_out)
            self._shown.chosen.connect(self._choose)
            self._shown.default_wanted.connect(self._store.forget)
            if isinstance(self._window, MainWindow):
                self._shown.ring_test_requested.connect(self._window.ring_test_requested)
                self._shown.notification_test_requested.connect(self._window.notification_test_requested)
                self._shown.outputs_wanted.connect(self._window.outputs_wanted)
                self._window.outputs_found.connect(self._shown.show_outputs)
            self._shown.show_loaded(self._store.loaded, self._store.trouble, self._store.set_aside)
        self._shown.open_beside()

    def close(self) -> None:
        """Connect nothing any more."""
        self._end()
        self._window.settings_requested.disconnect(self.open)
        self._window.language_changed.disconnect(self._say_anew)
        self._window.theme_chosen.disconnect(self._theme_chosen)
        if isinstance(self._window, MainWindow):
            self._window.timings_toggled.disconnect(self._timings_toggled)
        if self._shown is not None:
            self._shown.close()
            self._shown.deleteLater()
            self._shown = None

    def _say_anew(self) -> None:
        if self._shown is not None and self._shown.isVisible():
            self._shown.show_loaded(self._store.loaded, self._store.trouble, self._store.set_aside)
            self._shown.say_anew("language")
            self._shown.outputs_wanted.emit()
        elif self._shown is not None:
            self._shown.deleteLater()
            self._shown = None

    def _choose(self, key: str, value: Any) -> None:
        try:
            self._store.choose(key, value)
        except SettingsError as error:
            if self._shown is not None:
                self._shown.show_problem(key, told(error.title))

    def _theme_chosen(self, choice: Theme) -> None:
        self._store.choose("theme", choice)
        # Where the theme is locked the menu's choice must not stay on screen.
        self._window.choose_theme(self._store.settings.theme)

    def _timings_toggled(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._store.choose("window.show_timings", wanted)

    def _store_changed(self, old: Loaded, new: Loaded) -> None:
        if old.settings != new.settings:
            self._changed(new.settings)
        if self._shown is not None:
            self._shown.show_loaded(new, self._store.trouble, self._store.set_aside)
