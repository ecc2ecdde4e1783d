"""A window of the program: painted at once and empty, then filled; it never closes by itself.

Owns the order of first paint and building, and the wish to close. What is in a window is its subclass's. Until the
first paint every import counts, even of Qt's own classes: each is made ready for Python when it is first named, and
``Qt`` and ``QEvent`` are the dearest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from agent_console.settings import Settings
    from agent_console.settings import Theme as ThemeChoice
    from agent_console.ui.appearance import Appearance

translate = QCoreApplication.translate

SIZE = (1320, 780)
MINIMUM_SIZE = (640, 420)
#: What was painted reaches the screen before the building begins.
FRAME_MS = 17

W = TypeVar("W", bound=QWidget)
#: The names of the profiles, and this console's.
ProfileNames: TypeAlias = tuple[tuple[str, ...], str]


class ConsoleWindow(QMainWindow):
    """``close_requested``: somebody wants the end; `close_now` closes once it has come.

    ``leave_requested``: the end is wanted for another console's sake, whatever closing does here. ``signed_out``: the
    profile is gone, True where the history is to go after it. The window's own actions are the program's: its header's
    menu ends with them. ``language_changed``: what is in the window was made anew, in the language that is spoken now.
    """

    close_requested = Signal()
    settings_requested = Signal()
    theme_chosen = Signal(object)
    leave_requested = Signal()
    sign_in_requested = Signal()
    sign_out_requested = Signal()
    profile_requested = Signal(str)
    new_profile_requested = Signal()
    update_requested = Signal()
    update_dismissed = Signal()
    signed_out = Signal(bool)
    language_changed = Signal()

    def __init__(self, *, settings: Settings) -> None:
        super().__init__()
        self._may_close = False
        self._settings = settings
        self._appearance: Appearance | None = None
        self._profiles: ProfileNames = ((), "")
        self.setWindowTitle(translate("window", "Agent Console"))
        self.resize(*SIZE)
        self.setMinimumSize(*MINIMUM_SIZE)
        if settings.theme.value != "system":
            self._paint_in(settings.theme)

    @property
    def appearance(self) -> Appearance:
        """The theme in force."""
        if self._appearance is None:
            # Imported here, and made after the first paint: it is a tenth of the start.
            from agent_console.ui.appearance import Appearance  # noqa: PLC0415

            application, size = QApplication.instance(), self._settings.window.text_size_percent
            assert isinstance(application, QApplication)  # noqa: S101 - a window cannot be made without one
            self._appearance = Appearance(application, self._settings.theme, self, text_size_percent=size)
        return self._appearance

    @property
    def theme_choice(self) -> ThemeChoice:
        """Which colours were chosen."""
        return self.appearance.choice

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Show these colours."""
        self.appearance.choose(choice)

    def show_settings(self, settings: Settings) -> None:
        """Go by other settings from now on."""
        self._settings = settings
        self.appearance.choose(settings.theme, text_size_percent=settings.window.text_size_percent)

    def say_anew(self) -> None:
        """Say everything in the language that is spoken now: the window stays, what is in it is made anew.

        What it shows and what a person has done in it goes on; nothing is announced again.
        """
        raise NotImplementedError

    def show_update(self, version: str) -> None:
        """Say that a newer version is there; "" for nothing to say."""
        raise NotImplementedError

    def build(self) -> None:
        """Fill the window unless it is filled; comes with the first paint."""
        raise NotImplementedError

    def offer_profiles(self, profiles: ProfileNames) -> None:
        """Offer to go on as another profile; comes before the building."""
        self._profiles = profiles

    def come_forward(self) -> None:
        """Be seen and take the keys: only where a person asked for it."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def show_closing(self) -> None:
        """Take no more input: the session is being ended."""
        self.build()
        contents = self.centralWidget()
        if contents is not None:
            contents.setEnabled(False)
        self.setWindowTitle(translate("window", "Agent Console: closing…"))

    def close_now(self) -> None:
        """Close without asking again: the session has ended."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Emit a wish to close: the session ends first."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the empty window at once, then build what is in it."""
        super().paintEvent(event)
        if self.centralWidget() is None:
            QTimer.singleShot(FRAME_MS, self, self.build)

    def _fill(self, contents: W) -> W:
        """Put the contents in, in place of those before, which Qt takes away once nothing of theirs is running."""
        self.setCentralWidget(contents)
        contents.show()
        # Nothing is focused until the agent says so: Space on a fresh window presses no button.
        contents.setFocus()
        return contents

    def _paint_in(self, choice: ThemeChoice) -> None:
        # The colours of the desktop are there without being asked for; others would flash.
        from agent_console.ui.theme import palette, wanted_theme  # noqa: PLC0415

        self.setPalette(palette(wanted_theme(choice)))
