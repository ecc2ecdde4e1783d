"""The console's start up to its first paint: `python -m benchmarks.starting`.

Does what `agent-console` does until the window is on screen, in the same order, by the same
functions; then it says when that was and what had been imported, and ends.
"""

from __future__ import annotations

import json
import sys
import time

from agent_console import cli, paths, settings
from agent_console.launch import make_options

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


def main() -> None:
    """Start, paint, say when."""
    options = make_options(
        base_url=cli.DEFAULT_BASE_URL,
        account_sid=f"AC{0:032x}",
        api_key_sid=None,
        secret="a" * 32,
        workspace_sid=f"WS{0:032x}",
        worker_sid=f"WK{0:032x}",
        settings=settings.load(paths.settings_file()),
    )
    from agent_console.app import make_application, paint_once  # noqa: PLC0415  as cli does
    from agent_console.gc_guard import GcGuard  # noqa: PLC0415  as app does
    from agent_console.ui.main_window import MainWindow  # noqa: PLC0415  as app does

    application = make_application()
    guard = GcGuard(application)
    window = MainWindow(monotonic=time.monotonic, settings=options.settings)
    window.show()
    paint_once(application, window)
    painted_at, cpu_s = time.monotonic(), time.process_time()
    loaded = [name for name in WATCHED if name in sys.modules]
    print(json.dumps({"painted_at": painted_at, "cpu_s": cpu_s, "loaded": loaded}))
    window.close_now()
    guard.release()


if __name__ == "__main__":
    main()
