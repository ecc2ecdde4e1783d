"""The whole program in the test's process: window, session, client and sockets are real, the simulator is a process."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from agent_console.demo.driver import Driver
from agent_console.session.ports import Clock
from agent_console.settings import AlertSettings, PhoneSetting, Settings
from agent_console.settings.store import SettingsStore
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.main_window import MainWindow, utc_now
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from agent_console.wiring.launch import ConsoleOptions, make_options
from agent_console.wiring.shift import Shift, run_shift
from agent_console.wiring.supervision import Desk, run_supervision
from tests.simulator.process import SimulatorProcess
from tests.waiting import PATIENCE_S

Scenario = Callable[[Shift, Driver], Coroutine[Any, Any, None]]


def play(
    application: QApplication,
    simulator: SimulatorProcess,
    scenario: Scenario,
    *,
    clock: Callable[[], float],
    alerts: AlertSettings | None = None,
    archive_dir: Path | None = None,
    options: ConsoleOptions | None = None,
    store: SettingsStore | None = None,
    session_clock: Clock | None = None,
) -> None:
    """Run a console on the simulator until the scenario is done; what it raises fails the test.

    ``clock`` is the window's; ``session_clock`` everybody else's, where it is not the computer's.
    """
    options = options or make_options(
        base_url=simulator.base_url,
        account_sid=simulator.account_sid,
        api_key_sid=None,
        secret=simulator.auth_token,
        workspace_sid=simulator.workspace_sid,
        worker_sid=simulator.worker_sid,
        archive_dir=archive_dir,
        settings=Settings(
            phones=(PhoneSetting("Desk", "+14155550101"),),
            alerts=alerts or AlertSettings(ring=False, notifications=False),
        ),
    )
    options = replace(options, store=store)
    now = session_clock.now if session_clock is not None else utc_now
    window = MainWindow(monotonic=clock, settings=options.settings, now=now)
    with _shown(window), _failing_outside() as failures:

        async def companion(shift: Shift) -> int:
            with _kept(failures):
                await scenario(shift, Driver(shift, patience_s=PATIENCE_S))
            return 0

        run_shift(application, window, options, companion=companion, settle=_nothing, clock=session_clock)


def supervise(
    application: QApplication,
    scenario: Callable[[Desk], Coroutine[Any, Any, None]],
    options: ConsoleOptions,
    *,
    clock: Callable[[], float],
) -> None:
    """Run a supervisor's console until the scenario is done; what it raises fails the test."""
    window = SupervisorWindow(monotonic=clock, settings=options.settings)
    with _shown(window), _failing_outside() as failures:

        async def companion(desk: Desk) -> int:
            with _kept(failures):
                await scenario(desk)
            return 0

        run_supervision(application, window, options, companion=companion, settle=_nothing)


@contextmanager
def _shown(window: ConsoleWindow) -> Iterator[None]:
    window.show()
    try:
        yield
    finally:
        window.close_now()
        window.deleteLater()


@contextmanager
def _failing_outside() -> Iterator[list[BaseException]]:
    """Raise what was kept once the console has come to its end: a failure must not cut that off."""
    failures: list[BaseException] = []
    yield failures
    if failures:
        raise failures[0]


@contextmanager
def _kept(failures: list[BaseException]) -> Iterator[None]:
    try:
        yield
    except Exception as failure:  # noqa: BLE001  handed on to pytest above
        failures.append(failure)


def _nothing() -> None:
    """The test suite has its own garbage collection."""


def texts_of(window: QWidget) -> list[str]:
    """What a screen reader could find on the window: the names of everything visible."""
    return [widget.accessibleName() for widget in window.findChildren(QWidget) if widget.isVisible()]
