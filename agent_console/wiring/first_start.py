"""The sign-in window of a first start, alone on the screen.

Owns its loop, and its end by a signal. What happens in it is `signing_in`'s.
"""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QApplication

from agent_console.accounts.form import Form
from agent_console.accounts.os_keyring import OsKeyring
from agent_console.accounts.profiles import Profiles, Role
from agent_console.machine import paths
from agent_console.ui.appearance import Appearance
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.wiring.connecting import run_in_loop
from agent_console.wiring.launch import RunOptions
from agent_console.wiring.lifetime import Closing
from agent_console.wiring.signing_in import Outcome, SigningIn


def run_sign_in(
    application: QApplication, options: RunOptions, *, role: Role, known: Profiles, told: str = ""
) -> Outcome:
    """Run the sign-in window of a first start, under a loop of its own. ``told`` is said in it."""
    size = options.settings.window.text_size_percent
    appearance = Appearance(application, options.settings.theme, application, text_size_percent=size)
    window = SignInWindow()
    window.show_form(Form(role=role))
    window.form.show_told(told)
    secrets = options.secrets or OsKeyring()
    signing_in = SigningIn(window, secrets=secrets, file=paths.profiles_file(), known=known)
    try:
        return run_in_loop(application, _until_over(signing_in, window))
    finally:
        window.close_now()
        appearance.deleteLater()


async def _until_over(signing_in: SigningIn, window: SignInWindow) -> Outcome:
    closing = Closing()
    closing.listen_to_signals()
    async with asyncio.TaskGroup() as tasks:
        ended = tasks.create_task(_close_when_asked(closing, window), name="wish to close")
        outcome = await signing_in.run()
        ended.cancel()
    return outcome


async def _close_when_asked(closing: Closing, window: SignInWindow) -> None:
    await closing.asked.wait()
    window.close_requested.emit()
