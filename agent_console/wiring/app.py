"""The composition root: builds a console, wires it, runs it, ends it.

Owns the order in which things are made and unmade, and nothing they do. The window is painted before asyncio, httpx or
the session are imported (`shift` comes after the first paint).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from agent_console.instance.first import FirstLock
from agent_console.instance.identity import identity_of
from agent_console.machine import paths
from agent_console.machine.gc_guard import GcGuard
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.main_window import MainWindow
from agent_console.wiring.language import speak
from agent_console.wiring.launch import ConsoleOptions, RunOptions

if TYPE_CHECKING:
    from agent_console.accounts.profiles import Profiles, Role
    from agent_console.wiring.shift import Companion
    from agent_console.wiring.signing_in import Outcome
    from agent_console.wiring.supervision import Companion as DeskCompanion

W = TypeVar("W", bound=ConsoleWindow)
Prepare = Callable[[ConsoleWindow], None]
#: A window that is never painted (started minimised) must not hold the start up.
FIRST_PAINT_WITHIN_MS = 1_000
#: How long another thread may run Python before the window's has its turn. With Python's own 5 ms every call of Qt that
#: lets go of the interpreter while an answer is decoded or rows are read may cost a third of a frame.
TURN_S = 0.0005


def run_console(
    options: ConsoleOptions,
    *,
    companion: Companion | None = None,
    offscreen: bool = False,
    prepare: Prepare | None = None,
) -> int:
    """Open the window, run one shift, and return the exit code once it was closed or the companion is done.

    ``prepare`` is given the window before it is shown.
    """

    def run(application: QApplication, window: MainWindow, settle: Callable[[], None]) -> int:
        from agent_console.wiring.shift import run_shift  # noqa: PLC0415  asyncio and the session come after the first paint

        return run_shift(application, window, options, companion=companion, settle=settle)

    return _run(MainWindow, options, run, offscreen=offscreen, prepare=prepare)


def run_supervisor(
    options: ConsoleOptions,
    *,
    companion: DeskCompanion | None = None,
    offscreen: bool = False,
    prepare: Prepare | None = None,
) -> int:
    """Open a supervisor's window; otherwise as `run_console`."""
    from agent_console.ui.supervisor.supervisor_window import SupervisorWindow  # noqa: PLC0415  no agent needs it

    def run(application: QApplication, window: SupervisorWindow, settle: Callable[[], None]) -> int:
        from agent_console.wiring.supervision import run_supervision  # noqa: PLC0415  as above

        return run_supervision(application, window, options, companion=companion, settle=settle)

    return _run(SupervisorWindow, options, run, offscreen=offscreen, prepare=prepare)


def run_sign_in(options: RunOptions, *, role: Role, known: Profiles, told: str = "") -> Outcome:
    """Open the sign-in window and return who signed in, the wish for the demo, or None where it was closed.

    ``told`` is said in it.
    """
    application = make_application()
    speak(application, options.settings.language)
    guard = GcGuard(application)
    from PySide6.QtGui import QIcon  # noqa: PLC0415  no start from a profile needs it

    from agent_console.wiring import first_start, logs  # noqa: PLC0415  no start from a profile needs them

    logs.configure()
    application.setWindowIcon(QIcon(str(paths.resources_dir() / "icons" / "agent-console.svg")))
    try:
        return first_start.run_sign_in(application, options, role=role, known=known, told=told)
    finally:
        guard.release()


def _run(
    make_window: Callable[..., W],
    options: ConsoleOptions,
    run: Callable[[QApplication, W, Callable[[], None]], int],
    *,
    offscreen: bool,
    prepare: Prepare | None,
) -> int:
    """Paint a window, run what it is for, and take it away."""
    application = make_application(offscreen=offscreen)
    first = FirstLock(identity_of(options))
    if not first.take():
        from agent_console.instance.asking import tell_first  # noqa: PLC0415  a first console asks nobody
        from agent_console.instance.orders import Order, Verb  # noqa: PLC0415  as above

        sys.stdout.write(f"{tell_first(identity_of(options), Order(Verb.RAISE)).text}\n")
        return 0
    guard = GcGuard(application)
    speak(application, options.settings.language)
    window = make_window(monotonic=time.monotonic, settings=options.settings)
    if prepare is not None:
        prepare(window)
    try:
        if options.settings.window.start_minimised:
            window.showMinimized()
        else:
            window.show()
        paint_once(application, window)
        from PySide6.QtGui import QIcon  # noqa: PLC0415  nothing of this is needed to paint an empty window

        from agent_console.wiring import logs  # noqa: PLC0415  as above

        logs.configure()
        # Reading the drawing takes a tenth of what a first paint takes.
        application.setWindowIcon(QIcon(str(paths.resources_dir() / "icons" / "agent-console.svg")))
        from agent_console.machine.at_login import login_item  # noqa: PLC0415  as above
        from agent_console.wiring.installation import InstallationPages  # noqa: PLC0415  as above

        pages = InstallationPages(window, login_item())
        if options.archive_dir is not None and not options.settings.window.start_minimised:
            pages.tell_news(paths.state_dir() / "last-version")
        return run(application, window, guard.settle)
    finally:
        window.close_now()
        window.deleteLater()
        guard.release()
        first.give_up()


def make_application(*, offscreen: bool = False) -> QApplication:
    """Make the one QApplication, or return it; ``offscreen`` draws into memory where there is no display."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    sys.setswitchinterval(TURN_S)
    application = QApplication([sys.argv[0], *(["-platform", "offscreen"] if offscreen else [])])
    QApplication.setDesktopFileName("agent-console")
    application.setApplicationName("agent-console")
    application.setApplicationDisplayName("Agent Console")
    application.setQuitOnLastWindowClosed(False)
    return application


class _FirstPaint(QObject):
    """Ends Qt's loop once the watched window has been painted."""

    def __init__(self, application: QApplication, window: QObject) -> None:
        super().__init__(window)
        self._application = application
        window.installEventFilter(self)
        QTimer.singleShot(FIRST_PAINT_WITHIN_MS, self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._end)
        return False

    def _end(self) -> None:
        # quit() would ask the window to close, and it refuses.
        self._application.exit(0)
        self.deleteLater()


def paint_once(application: QApplication, window: QObject) -> None:
    """Run Qt until the window is on screen; nothing else is running yet, so this is no nested loop."""
    _FirstPaint(application, window)
    application.exec()
