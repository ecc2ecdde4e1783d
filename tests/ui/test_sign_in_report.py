"""What trying to sign in brought is seen whole, however low the window is and however often it was tried."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_console.accounts.form import Form
from agent_console.accounts.profiles import Role
from agent_console.accounts.report import Breadth, Grant, Report, Right
from agent_console.ui.signin.signin_window import SignInWindow
from tests.ui import samples


def is_seen(window: SignInWindow, widget: QWidget) -> bool:
    """Whether the lower edge of something is above the window's bar."""
    return widget.mapTo(window, QPoint(0, widget.height())).y() <= window.sign_in.mapTo(window, QPoint(0, 0)).y()


def test_a_warning_is_on_screen_beside_the_button_that_goes_on_all_the_same(qtbot: QtBot) -> None:
    window = SignInWindow()
    qtbot.addWidget(window)
    window.show_form(Form(role=Role.AGENT))
    window.show()
    qtbot.waitExposed(window)
    window.form.show_network()
    report = Report(
        role=Role.AGENT,
        worker=samples.worker(),
        activities=(samples.AVAILABLE, samples.BREAK),
        rights=dict.fromkeys(Right, Grant.YES),
        breadth=Breadth.WIDE,
    )
    for _ in range(3):
        window.show_report(report)
        window.show_warned()
        window.show_idle()
        qtbot.waitUntil(lambda: is_seen(window, window.report), timeout=3_000)


def test_return_after_the_secret_signs_in_and_the_keys_stay_at_the_button(qtbot: QtBot) -> None:
    window = SignInWindow()
    qtbot.addWidget(window)
    window.show_renewing(Form(role=Role.AGENT), None, can_keep=True)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wished = QSignalSpy(window.sign_in_requested)
    QTest.keyClick(window.form.secret.line, Qt.Key.Key_Return)
    assert wished.count() == 1
    window.sign_in.setFocus()
    window.show_busy("Looking…")
    assert window.focusWidget() is window.cancel
    QTest.keyClick(window.form.secret.line, Qt.Key.Key_Return)
    assert wished.count() == 1
    window.show_idle()
    assert window.focusWidget() is window.sign_in
