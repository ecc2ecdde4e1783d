"""'Why am I not getting work?': every check in its order, each with the button that mends it.

Owns its rows. What the checks found comes from outside, and what is pressed is a wish.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from agent_console.session.work_checks import Check, Remedy, Subject, Verdict
from agent_console.ui.beside import come_up
from agent_console.ui.buttons import Button, set_tone
from agent_console.ui.focus import give_up_focus
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.work_words import check_line, headline, remedy_caption, verdict_name

translate = QCoreApplication.translate

#: A sign beside the words: colour alone tells nobody who cannot see it.
SIGNS = {Verdict.FINE: "✓", Verdict.BLOCKS: "✕", Verdict.WORRIES: "!", Verdict.UNKNOWN: "?"}
TONES = {Verdict.FINE: "good", Verdict.BLOCKS: "bad", Verdict.WORRIES: "warn", Verdict.UNKNOWN: ""}
WIDTH_EMS = 46


class CheckRow:
    """The parts of one check's row."""

    def __init__(self, panel: WorkPanel, subject: Subject, grid: QGridLayout) -> None:
        self._panel = panel
        self._check: Check | None = None
        self.sign = PlainLabel(role="pill")
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line = PlainParagraph()
        self.button = Button()
        self.button.clicked.connect(self._pressed)
        row = subject.value
        grid.addWidget(self.sign, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.line, row, 1)
        grid.addWidget(self.button, row, 2, Qt.AlignmentFlag.AlignTop)

    def show_check(self, check: Check) -> None:
        """Show what was found; nothing is touched where it is the same."""
        if check == self._check:
            return
        self._check = check
        text = check_line(check)
        self.sign.show_text(SIGNS[check.verdict])
        self.sign.setAccessibleName(verdict_name(check.verdict))
        set_tone(self.sign, TONES[check.verdict])
        self.line.show_text(text)
        self.line.setAccessibleName(f"{verdict_name(check.verdict)}: {text}")
        caption = remedy_caption(check)
        if not caption:
            give_up_focus(self.button, to=self._panel.again)
        self.button.show_text(caption)
        self.button.setVisible(bool(caption))

    def _pressed(self) -> None:
        if self._check is not None:
            self._panel.mend(self._check)


class WorkPanel(QDialog):
    """Opened with ``open_panel``; stays open beside the work. ``looked_at`` follows every opening and 'Check again'.

    ``shown_changed`` tells whether it is on screen: while it is not, nobody needs to work out the checks.
    """

    activity_requested = Signal(str)
    offer_requested = Signal(str)
    looked_at = Signal()
    sound_test_requested = Signal()
    notification_test_requested = Signal()
    sign_in_requested = Signal()
    shown_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("work", "Why am I not getting work?"))
        self._headline = PlainParagraph(role="title")
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self.rows = {subject: CheckRow(self, subject, grid) for subject in Subject}
        self.again = Button(translate("work", "Check again"))
        self.again.clicked.connect(self.looked_at)
        close = Button(translate("work", "Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.again)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(16)
        column.addWidget(self._headline)
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(buttons)
        close.setFocus()

    @property
    def headline(self) -> str:
        """The answer in one sentence."""
        return self._headline.accessibleName()

    def open_panel(self) -> None:
        """Come to the front, and have everything looked at."""
        if not self.isVisible():
            for subject in Subject:
                self._grid.setRowMinimumHeight(subject.value, 0)
            self.resize(self.fontMetrics().horizontalAdvance("m") * WIDTH_EMS, 0)
        come_up(self)
        self.looked_at.emit()

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show what was found, one check per subject."""
        if self.isVisible():
            # A reason that goes leaves its room: no button moves up under a pointer that means another.
            for subject, row in self.rows.items():
                self._grid.setRowMinimumHeight(subject.value, row.line.height())
        self._headline.show_text(headline(checks))
        for check in checks:
            self.rows[check.subject].show_check(check)
        layout = self.layout()
        if layout is not None and (needed := layout.totalHeightForWidth(self.width())) > self.height():
            self.resize(self.width(), needed)

    def mend(self, check: Check) -> None:
        """Utter the wish that goes with a check's button."""
        match check.remedy:
            case Remedy.GO_AVAILABLE if check.activity_sid is not None:
                self.activity_requested.emit(check.activity_sid)
            case Remedy.SHOW_OFFER if check.entry is not None:
                self.offer_requested.emit(check.entry.sid)
            case Remedy.SIGN_IN:
                self.sign_in_requested.emit()
            case Remedy.TEST_SOUND:
                self.sound_test_requested.emit()
            case Remedy.TEST_NOTIFICATION:
                self.notification_test_requested.emit()
            case _:
                self.looked_at.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the checks are looked at."""
        super().showEvent(event)
        self.shown_changed.emit(self.isVisible())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that they are not any more."""
        super().hideEvent(event)
        self.shown_changed.emit(self.isVisible())
