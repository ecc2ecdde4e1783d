"""The sign-in window pressed by mouse and keys; window, controller, client and sockets are real."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from agent_console.accounts.form import Form
from agent_console.accounts.profiles import Profiles
from agent_console.accounts.secrets import SecretStore
from agent_console.errors import KeyringTrouble, KeyringUnavailable
from agent_console.ui.signin.fields import Field
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.wiring.connecting import run_in_loop
from agent_console.wiring.signing_in import Outcome, SigningIn
from tests.waiting import until

Scenario = Callable[[SignInWindow], Coroutine[Any, Any, None]]


class Shelf:
    """A keyring in memory; with ``trouble`` it takes and gives nothing."""

    def __init__(self, *, trouble: KeyringTrouble | None = None) -> None:
        self.kept: dict[str, str] = {}
        self.trouble = trouble

    async def read(self, name: str) -> str | None:
        self._check()
        return self.kept.get(name)

    async def write(self, name: str, secret: str) -> None:
        self._check()
        self.kept[name] = secret

    async def delete(self, name: str) -> None:
        self._check()
        self.kept.pop(name, None)

    def _check(self) -> None:
        if self.trouble is not None:
            raise KeyringUnavailable("The keyring is not there.", "Mend it.", trouble=self.trouble)


def sign_in(
    application: QApplication,
    scenario: Scenario,
    *,
    secrets: SecretStore,
    file: Path,
    known: Profiles | None = None,
    closes: bool = False,
) -> Outcome:
    """Run the window until somebody is signed in, or has closed it; ``closes``: after the scenario."""
    window = SignInWindow()
    window.show_form(Form())

    async def work() -> Outcome:
        signing_in = SigningIn(window, secrets=secrets, file=file, known=known or Profiles())
        async with asyncio.TaskGroup() as tasks:
            running = tasks.create_task(signing_in.run(), name="sign in")
            await until(lambda: signing_in.is_running)
            await scenario(window)
            if closes:
                window.close_requested.emit()
        return running.result()

    try:
        return run_in_loop(application, work())
    finally:
        window.close_now()


async def done(window: SignInWindow) -> None:
    """Wait until nothing is being done."""
    await until(window.cancel.isHidden)


def press(button: QPushButton) -> None:
    """Press with the mouse what can be seen and pressed."""
    assert button.isEnabled()
    assert not button.isHidden()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def enter(field: Field, text: str) -> None:
    """Type into a field in place of what is there."""
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)


def paste(window: SignInWindow, text: str) -> None:
    """Copy a text and press the button for it."""
    QGuiApplication.clipboard().setText(text)
    press(window.form.paste)
