"""Draw the window in many states into /tmp/look: a script for eyes, not a test.

``.venv/bin/python -m tests.ui.look [folder [language]]``, the language as in the settings (de, pt_BR, …).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from agent_console.errors import ArchiveUnavailable, ConnectFailed, NotAuthorized
from agent_console.history.intents import Intent, Outcome
from agent_console.history.rows import HistoryRow
from agent_console.session.clicks import Notice, NoticeKind, SettledIntent, Verb
from agent_console.session.entries import Ending, EndingReason
from agent_console.session.history_view import HistoryView
from agent_console.session.presence import NextActivity
from agent_console.session.state import ConnectionPhase, ConnectionStatus, Meanwhile, SessionState
from agent_console.settings import Language, Settings, Theme
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.main_window import MainWindow
from agent_console.ui.screenshots import save_screenshot
from agent_console.wiring.language import speak
from tests.ui import samples
from tests.ui.troubles import troubled

FOLDER = Path(sys.argv[1] if len(sys.argv) > 1 else "/tmp/look")  # noqa: S108 - a place to look at


def settle(milliseconds: int = 150) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def picture(
    name: str,
    state: SessionState,
    history: tuple[HistoryRow, ...] | HistoryView,
    *,
    theme: Theme = Theme.LIGHT,
    size: tuple[int, int] = (1320, 780),
    then: Callable[[MainWindow], None] | None = None,
    patience_ms: int = 150,
) -> None:
    clock = samples.ManualClock()
    settings = Settings(phones=samples.SETTINGS.phones, theme=theme)
    window = MainWindow(monotonic=clock, settings=settings, now=clock.now)
    window.resize(*size)
    window.show()
    settle()
    window.show_state(state)
    if isinstance(history, HistoryView):
        window.history.show_view(history)
    else:
        samples.show_history(window, history)
    settle(patience_ms)
    if then is not None:
        then(window)
        settle()
    save_screenshot(window, FOLDER / f"{name}.png")
    window.close_now()
    window.deleteLater()


def unfold(window: MainWindow) -> None:
    window.incoming.cards[0].controls[4].click()  # type: ignore[attr-defined]  # the last control is a button


def ask_break(window: MainWindow) -> None:
    window.show_state(replace(window.state, incoming=(*window.state.incoming, samples.offer(4))))
    window.breaks.wish(samples.BREAK.sid)
    question = window.breaks.dialog
    assert question is not None
    save_screenshot(question, FOLDER / "break-question-dark.png")


def focus_accept(window: MainWindow) -> None:
    window.activateWindow()
    window.incoming.cards[0].controls[1].setFocus(Qt.FocusReason.TabFocusReason)


def after_a_crash() -> SessionState:
    """What an earlier run left open, an activity for after the work, clicks that cannot be noted, a lost race."""
    click = Intent(
        id="0" * 32,
        worker_sid=samples.WORKER_SID,
        verb="accept",
        clicked_at=samples.NOW,
        reservation_sid=samples.offer(1).sid,
        caller="Marcus Webb",
    )
    taken = Ending(
        reason=EndingReason.TAKEN_BY_ANOTHER, status=ReservationStatus.RESCINDED, ended_at=0.0, held_until=9e9
    )
    too_late = Notice(kind=NoticeKind.TOO_LATE, verb=Verb.ACCEPT, at=0.0)
    return samples.state(
        samples.offer(3, ending=taken, notice=too_late, of=samples.task(3, name="Tom Baker")),
        active=(samples.work(),),
        settled=(
            SettledIntent(intent=click, outcome=Outcome.ARRIVED, status=ReservationStatus.ACCEPTED),
            SettledIntent(
                intent=replace(click, caller="Ana Souza"), outcome=Outcome.TOO_LATE, status=ReservationStatus.TIMEOUT
            ),
        ),
        intents_trouble=ArchiveUnavailable("The disk is full."),
        next_activity=NextActivity(sid=samples.BREAK.sid, name="Break"),
    )


def returned() -> SessionState:
    """Back from an outage in which a caller was missed."""
    first, second, *_ = samples.history_rows()
    since = samples.NOW - timedelta(seconds=90)
    missed = msgspec.structs.replace(first, status=ReservationStatus.TIMEOUT, caller_name="R. Okafor")
    left = msgspec.structs.replace(second, status=ReservationStatus.CANCELED, caller_name="Ana Souza")
    told = Meanwhile(
        since=since,
        until=samples.NOW - timedelta(seconds=10),
        lasted=timedelta(seconds=80),
        offers=(missed, left),
        moved_to="Offline",
        is_whole=True,
    )
    return replace(troubled(), meanwhile=told, skipped_records=0)


def offline() -> SessionState:
    connection = ConnectionStatus(
        phase=ConnectionPhase.OFFLINE,
        failing_since=samples.NOW - timedelta(seconds=30),
        error=ConnectFailed("TaskRouter cannot be reached.", "Check the network."),
    )
    return replace(samples.busy_state(), connection=connection, stale=True)


def unauthorized() -> SessionState:
    connection = ConnectionStatus(
        phase=ConnectionPhase.NOT_AUTHORIZED,
        error=NotAuthorized("The key was refused.", status=401),
    )
    return SessionState(connection=connection)


def many() -> SessionState:
    names = (
        "Marcus Webb",
        "Ana Souza",
        "",
        "Bartholomew Featherstonehaugh-Cholmondeley of the Northern Territories",
    )
    offers = (samples.offer(n, left_s=5 + n, of=samples.task(n, name=names[n % 4])) for n in range(1, 70))
    return samples.state(*offers, active=(samples.work(),))


def main() -> None:
    application = QApplication([])
    language = Language(sys.argv[2] if len(sys.argv) > 2 else "en")
    speak(application, language)
    busy, history = samples.busy_state(), samples.history_rows()
    failed = HistoryView(error=ArchiveUnavailable("The archive cannot be read.", "Another program holds it."))
    picture("light", busy, history)
    picture("dark", busy, history, theme=Theme.DARK)
    picture("small", busy, history, size=(900, 600))
    picture("troubled", troubled(), history, size=(1320, 1000), then=focus_accept)
    picture("troubled-dark", troubled(), history, theme=Theme.DARK, size=(1320, 1000))
    picture("crashed", after_a_crash(), history)
    picture("crashed-dark", after_a_crash(), history, theme=Theme.DARK, then=ask_break)
    picture("returned", returned(), history, size=(900, 600))
    picture("returned-dark", returned(), history, theme=Theme.DARK)
    picture("offline", offline(), failed)
    picture("unauthorized", unauthorized(), failed, theme=Theme.DARK)
    picture("empty", samples.state(), HistoryView(loading=False))
    picture("starting", SessionState(), HistoryView())
    picture("many", many(), history, then=unfold, patience_ms=2_000)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture("rtl", busy, history)
    speak(application, language)
    font = application.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    application.setFont(font)
    picture("large", busy, history, size=(900, 600))
    picture("large-wide", troubled(), history, size=(1320, 900))
    application.quit()


if __name__ == "__main__":
    main()
