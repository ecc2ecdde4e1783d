"""What every test runs under: Qt without a display, garbage collected on the GUI thread only."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.ui.appearance import OWN_SIZE
from tests.children import FOLDERS
from tests.waiting import PATIENCE_S

# A machine that is busy is slow; no test is about how slow.
# The gate tries the same examples every time; `--hypothesis-profile=anew` others each time.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("anew", _PATIENT)
settings.register_profile("gate", _PATIENT, derandomize=True, database=None)
settings.load_profile("gate")

if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nothing that a test does lands among the files of whoever runs it, nor what a process does that it starts.
_FOLDERS = tempfile.TemporaryDirectory(prefix="ac")
os.environ.update({name: str(Path(_FOLDERS.name, name)) for name in FOLDERS})
# Windows speak the language of the desktop, and the tests read English, here and in the processes that they start.
os.environ["LANGUAGE"] = "en"


def pytest_xdist_auto_num_workers() -> int:
    """More workers than processors where those are few: a test of a console waits for clocks, sockets and processes."""
    processors = os.cpu_count() or 2
    return max(processors, min(3 * processors, 8))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """As `wiring.app.make_application` has it: the end of the last window is not the end of a loop."""
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


@pytest.fixture(autouse=True)
def _own_size() -> Iterator[None]:
    """Give the text its own size again: a window that was asked for another sets the application's."""
    yield
    application = QApplication.instance()
    own = application.property(OWN_SIZE) if isinstance(application, QApplication) else None
    if isinstance(application, QApplication) and own is not None and application.font().pointSizeF() != own:
        font = application.font()
        font.setPointSizeF(own)
        application.setFont(font)
        application.setStyleSheet("")


class PatientBot(QtBot):
    """Waits for what has to come as long as every other test does; five seconds are short on a busy machine."""

    def waitUntil(  # noqa: N802  pytest-qt's name
        self, callback: Callable[[], bool | None], *, timeout: int = round(PATIENCE_S * 1_000)
    ) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _collect_on_the_main_thread() -> Iterator[None]:
    """The same guard as gc_guard.GcGuard: a collection on a worker thread would destroy QObjects there."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program's folders are this test's; the runtime folder is short: a socket's path has 108 characters."""
    with tempfile.TemporaryDirectory(prefix="ac") as short:
        monkeypatch.setenv("XDG_RUNTIME_DIR", short)
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        yield
