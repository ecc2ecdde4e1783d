"""The window in which somebody signs in: at the first start alone, in the middle of a shift over the console.

Owns the form, the report, the page about the keyring and which of them is seen. It emits forms and wishes; it is never
modal and never asks the network.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from agent_console.accounts.form import Entry, Form
from agent_console.accounts.report import Grant, Part, Report
from agent_console.errors import ConsoleError
from agent_console.taskrouter.attributes import email_of
from agent_console.taskrouter.resources import Worker, Workspace
from agent_console.ui.buttons import Button
from agent_console.ui.focus import give_up_focus
from agent_console.ui.one_place import OnePlace
from agent_console.ui.plain import PlainLabel
from agent_console.ui.scrolling import VerticalArea
from agent_console.ui.signin import signin_words as words
from agent_console.ui.signin.finder import Found
from agent_console.ui.signin.form_page import FormPage
from agent_console.ui.signin.keyring_page import KeyringPage
from agent_console.ui.signin.report_view import ReportView

translate = QCoreApplication.translate

SIZE = (760, 820)
RENEWING_SIZE = QSize(620, 520)
MINIMUM_SIZE = (480, 420)
_PLACES = {Part.WORKSPACE: Entry.WORKSPACE, Part.WORKER: Entry.WORKER, Part.CREDENTIAL: Entry.SECRET}


class SignInWindow(QMainWindow):
    """`show_…` shows what was found out; the signals carry the `Form` as it was when somebody pressed."""

    try_requested = Signal(object)
    sign_in_requested = Signal(object)
    find_workspaces_requested = Signal(object)
    find_workers_requested = Signal(object)
    cancel_requested = Signal()
    demo_requested = Signal()
    keyring_again_requested = Signal()
    session_only_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("signin", "Sign in"))
        self.setMinimumSize(*MINIMUM_SIZE)
        self.resize(*SIZE)
        self._report: Report | None = None
        self._renewing: tuple[ConsoleError | None, bool] | None = None
        whole = QWidget()
        self.setCentralWidget(whole)
        self._place = OnePlace(whole)
        self._make()

    def say_anew(self) -> None:
        """Say everything in the language that is spoken now; what was entered stays."""
        form, report, trouble = self.form.form, self._report, self.keyring.trouble
        is_busy, asks_keyring = not self.cancel.isHidden(), self._stack.currentIndex() == 1
        self._make()
        if self._renewing is None:
            self.setWindowTitle(translate("signin", "Sign in"))
            self.show_form(form)
        else:
            self._enter_renewing(form, *self._renewing)
        if report is not None:
            self.show_report(report)
        if asks_keyring and trouble is not None:
            self.show_keyring_trouble(trouble)
        if is_busy:
            self.show_busy("")

    def show_form(self, form: Form) -> None:
        """Enter a form, and go to what is missing in it."""
        self.form.show_form(form)
        self.form.focus_first()

    def show_renewing(self, form: Form, trouble: ConsoleError | None, *, can_keep: bool) -> None:
        """Ask for the key and its secret alone, and say why: what keeps somebody out, None where it is refused."""
        self._renewing = trouble, can_keep
        self.resize(RENEWING_SIZE)
        parent = self.parentWidget()
        if parent is not None:
            self.move(parent.frameGeometry().center() - self.rect().center())
        self._enter_renewing(form, trouble, can_keep)

    def _enter_renewing(self, form: Form, trouble: ConsoleError | None, can_keep: bool) -> None:  # noqa: FBT001  a pair
        self.form.show_form(form)
        self.form.show_renewing(words.renewing_line(trouble), can_keep=can_keep)
        self.setWindowTitle(translate("signin", "Sign in again"))
        self.form.secret.line.setFocus()

    def show_step(self, part: Part) -> None:
        """Say what is being looked at; only Cancel can be pressed."""
        self.show_busy(words.step_line(part))

    def show_busy(self, line: str) -> None:
        """Say what is being done."""
        self.busy_line.show_text(line)
        self.cancel.show()
        give_up_focus(self.try_button, self.sign_in, to=self.cancel)
        for button in (self.try_button, self.sign_in):
            button.setEnabled(False)

    def show_idle(self) -> None:
        """Wait for somebody to press something."""
        self.busy_line.show_text("")
        for button in (self.try_button, self.sign_in):
            button.setEnabled(True)
        give_up_focus(self.cancel, to=self.sign_in)
        self.cancel.hide()

    def show_report(self, report: Report) -> None:
        """Tell what trying brought, and go to the field that it is about."""
        self._report = report
        self.report.show_lines(words.report_lines(report))
        if report.worker is not None:
            self.form.worker.show_note(report.worker.friendly_name, tone="accent")
        if report.workspace is not None:
            self.form.workspace.show_note(report.workspace.friendly_name, tone="accent")
        if report.problem is not None and report.problem.part is Part.CONNECTION:
            self.form.show_network()
        place = _PLACES.get(report.problem.part) if report.problem is not None else None
        if report.problem is not None and place is not None:
            self.form.show_wrong(place.value, words.problem_line(report.problem))
        self._reveal()

    def show_wrong(self, entry: str, text: str) -> None:
        """Say what is wrong with a field."""
        self._forget_report()
        self.form.show_wrong(entry, text)

    def show_failed(self, error: ConsoleError) -> None:
        """Say why something that was asked for could not be found out."""
        self.report.show_lines(((Grant.NO, words.failure_line(error)),))
        self._reveal()

    def show_warned(self) -> None:
        """Let somebody who has read the warnings go on all the same."""
        self.sign_in.show_text(translate("signin", "Sign in all the same"))
        self.sign_in.setFocus()

    def show_workspaces(self, found: Sequence[Workspace]) -> None:
        """Offer workspaces to choose from."""
        self.form.workspace.show_found([Found(each.sid, each.friendly_name) for each in found])

    def show_workers(self, found: Sequence[Worker]) -> None:
        """Offer workers to choose from."""
        self.form.worker.show_found([Found(each.sid, each.friendly_name, email_of(each)) for each in found])

    def show_keyring_trouble(self, trouble: ConsoleError) -> None:
        """Say that the secret cannot be kept, and how to go on."""
        self._stack.setCurrentIndex(1)
        self._bar.hide()
        self.keyring.show_trouble(trouble)

    def show_entry(self) -> None:
        """Show the form again."""
        self._stack.setCurrentIndex(0)
        self._bar.show()

    def show_session_only(self) -> None:
        """Show the form for a secret that is not kept."""
        self.form.keep.setChecked(False)
        self.show_entry()
        self.form.focus_first()

    def come_out(self, *, takes_keys: bool) -> None:
        """Be seen above what covers it: it lies beside its parent's window, and goes below it."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        if takes_keys:
            self.activateWindow()

    def close_now(self) -> None:
        """Close without asking: whoever asked is done."""
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Wish to close; whoever opened the window takes it away."""
        event.ignore()
        self.close_requested.emit()

    def _make(self) -> None:
        """Make everything in the window, in the place of what was there."""
        self.form = FormPage()
        self.report = ReportView()
        self.keyring = KeyringPage()
        self.busy_line = PlainLabel(role="muted")
        self.cancel = Button(translate("signin", "Cancel"))
        self.try_button = Button(translate("signin", "Try the connection"))
        self.sign_in = Button(translate("signin", "Sign in"), role="primary")
        whole = QWidget()
        self._lay_out(whole)
        self._place.hold(whole)
        self._wire()
        self.show_idle()

    def _lay_out(self, whole: QWidget) -> None:
        inside = self._inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.report)
        column.addStretch(1)
        self._area = VerticalArea(inside)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(VerticalArea(self.keyring))
        self._bar = QFrame()
        self._bar.setProperty("role", "header")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(24, 12, 24, 12)
        row.addWidget(self.busy_line, 1)
        for button in (self.cancel, self.try_button, self.sign_in):
            row.addWidget(button)
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._bar)

    def _wire(self) -> None:
        form = self.form
        form.edited.connect(self._forget_report)
        form.demo_requested.connect(self.demo_requested)
        form.find_workspaces_requested.connect(lambda: self.find_workspaces_requested.emit(form.form))
        form.find_workers_requested.connect(lambda: self.find_workers_requested.emit(form.form))
        self.try_button.clicked.connect(lambda: self.try_requested.emit(form.form))
        form.secret.line.returnPressed.connect(self.sign_in.click)
        self.sign_in.clicked.connect(lambda: self.sign_in_requested.emit(form.form))
        self.cancel.clicked.connect(self.cancel_requested)
        self.keyring.again_requested.connect(self.keyring_again_requested)
        self.keyring.session_only_requested.connect(self.session_only_requested)
        self.keyring.back_requested.connect(self.show_entry)

    def _forget_report(self) -> None:
        self._report = None
        self.report.show_lines(())
        self.sign_in.show_text(translate("signin", "Sign in"))

    def _reveal(self) -> None:
        """Scroll to the report once it has its place: Qt lays its new lines out in a later turn."""
        QTimer.singleShot(0, self, self._scroll_to_report)

    def _scroll_to_report(self) -> None:
        for part in (self.report, self._inside):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        self._inside.adjustSize()
        self._area.ensureWidgetVisible(self.report)
