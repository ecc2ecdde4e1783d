"""The console's start up to its first paints: `python -m benchmarks.starting`.

Does what `agent-console` does until the window is on screen, in the same order, by the same
functions; then it says when that was and what had been imported, and ends.
"""
# ruff: noqa: PLC0415  - what is imported when is what is measured

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

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
    from agent_console import settings
    from agent_console.machine import paths
    from agent_console.wiring.launch import make_options

    return make_options(
        base_url=cli.DEFAULT_BASE_URL,
        account_sid=f"AC{0:032x}",
        api_key_sid=None,
        secret="a" * 32,
        workspace_sid=f"WS{0:032x}",
        worker_sid=f"WK{0:032x}",
        settings=settings.load(paths.settings_file()).settings,
    )


def main() -> None:
    """Start as `cli` and `app.run_console` do; paint, say when."""
    options = _options()
    from agent_console.machine.gc_guard import GcGuard
    from agent_console.ui.main_window import MainWindow
    from agent_console.wiring.app import make_application
    from benchmarks.paints import FirstPaints

    application = make_application()
    guard = GcGuard(application)
    window = MainWindow(monotonic=time.monotonic, settings=options.settings)
    paints = FirstPaints(window, WATCHED)
    window.show()
    application.exec()
    print(json.dumps(paints.said))
    window.close_now()
    guard.release()


if __name__ == "__main__":
    main()
