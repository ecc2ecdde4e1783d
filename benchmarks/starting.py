"""The console's start up to its first paints: `python -m benchmarks.starting`.

Does what `agent-console` with its options does until the window is on screen, in the same order, by the same
functions; then it says when that was and what had been imported, and ends.
"""
# ruff: noqa: PLC0415  - what is imported when is what is measured

from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING

from agent_console.accounts.environment import SECRET_VARIABLE
from agent_console.cli import main as cli

if TYPE_CHECKING:
    from agent_console.wiring.launch import ConsoleOptions

#: What has no business before the first paint: networks, databases, and the session's machinery.
WATCHED = (
    "agent_console.client.http",
    "agent_console.session.session",
    "asyncio",
    "cryptography",
    "httpcore",
    "httpx",
    "keyring",
    "phonenumbers",
    "qasync",
    "sqlite3",
    "ssl",
    "starlette",
    "truststore",
    "twilio",
    "uvicorn",
)


def _options() -> ConsoleOptions:
    os.environ[SECRET_VARIABLE] = "a" * 32
    prefixes = {"account": "AC", "workspace": "WS", "worker": "WK"}
    parsed = cli.parse([f"--{name}-sid={prefix}{0:032x}" for name, prefix in prefixes.items()])
    if isinstance(parsed, int):
        raise SystemExit(parsed)
    return cli.console_options(parsed)


def main() -> None:
    """Start as `cli` and `app.run_console` do; paint, say when."""
    options = _options()
    from agent_console.instance.first import FirstLock
    from agent_console.instance.identity import identity_of
    from agent_console.machine.gc_guard import GcGuard
    from agent_console.ui.main_window import MainWindow
    from agent_console.wiring.app import make_application
    from agent_console.wiring.language import speak
    from benchmarks.paints import FirstPaints

    application = make_application()
    first = FirstLock(identity_of(options))
    first.take()
    guard = GcGuard(application)
    speak(application, options.settings.language)
    window = MainWindow(monotonic=time.monotonic, settings=options.settings)
    paints = FirstPaints(window, WATCHED)
    window.show()
    application.exec()
    print(json.dumps(paints.said))
    window.close_now()
    guard.release()
    first.give_up()


if __name__ == "__main__":
    main()
