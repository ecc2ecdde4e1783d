"""Nothing that is told moves an Accept button: a pointer that is about to press hits what it was aimed at."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.alerts.state import AlertState, RingTrouble, RingTroubleKind
from agent_console.errors import ArchiveUnavailable
from agent_console.session.state import PresenceChangeCause, PresenceNotice
from agent_console.ui.main_window import MainWindow
from tests.ui import samples
from tests.ui.finding import button

MISSED = PresenceNotice(
    cause=PresenceChangeCause.MISSED_OFFER,
    from_name="Available",
    to_name="Offline",
    at=0.0,
    return_activity_sid=samples.AVAILABLE.sid,
    missed=samples.offer(7),
)


def place(window: MainWindow, widget: QWidget, qtbot: QtBot) -> QPoint:
    """Where it is once everything is laid out: layouts of layouts need several turns."""
    seen: list[QPoint] = []

    def is_steady() -> bool:
        seen.append(widget.mapTo(window, QPoint(0, 0)))
        return len(seen) > 3 and len(set(map(QPoint.toTuple, seen[-4:]))) == 1

    qtbot.waitUntil(is_steady)
    return seen[-1]


@pytest.mark.parametrize("width", [900, 1280])
def test_no_bar_moves_a_card(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.resize(width, 700)
    state = samples.state(samples.offer(1), samples.offer(2))
    window.show_state(state)
    qtbot.waitUntil(lambda: len(window.incoming.cards) == 2)
    qtbot.waitUntil(lambda: window.incoming.cards[1].y() > window.incoming.cards[0].y())
    accepts = [card.accept for card in window.incoming.cards]
    before = [place(window, accept, qtbot) for accept in accepts]
    told = replace(state, presence_notice=MISSED, skipped_records=2, intents_trouble=ArchiveUnavailable("Disk full."))
    window.show_state(told)
    window.show_alerts(AlertState(pending=2, ring_trouble=RingTrouble(RingTroubleKind.NO_PLAYER), muted=True))
    qtbot.waitUntil(lambda: window.notices.isVisible() and window.notices.height() > 150)
    assert [place(window, accept, qtbot) for accept in accepts] == before
    window.show_state(state)
    window.show_alerts(AlertState(pending=2))
    qtbot.waitUntil(lambda: not window.notices.isVisible())
    assert [place(window, accept, qtbot) for accept in accepts] == before


def test_an_acceptance_by_itself_is_announced_under_the_button(window: MainWindow, qtbot: QtBot) -> None:
    window.show_state(samples.state(samples.offer(1)))
    (card,) = window.incoming.cards
    qtbot.waitUntil(card.accept.isVisible)
    before = place(window, card.accept, qtbot)
    window.show_alerts(AlertState(pending=1, auto_accept=((card.sid, samples.START_S + 5),)))
    line = card.auto_accept
    assert line is not None
    qtbot.waitUntil(lambda: line.isVisible() and line.height() > 0)
    assert place(window, card.accept, qtbot) == before


def test_shorter_words_do_not_put_the_header_back_into_one_row(window: MainWindow, qtbot: QtBot) -> None:
    window.show_state(samples.state(samples.offer(1)))
    window.resize(1280, 700)
    qtbot.waitUntil(lambda: window.width() == 1280)
    one_row = window.header.height()
    window.show_state(replace(window.state, worker=samples.worker("A very long name of an agent " * 3)))
    window.resize(900, 700)
    qtbot.waitUntil(lambda: window.header.height() > one_row)
    two_rows = window.header.height()
    window.show_state(replace(window.state, worker=samples.worker()))
    QApplication.sendPostedEvents()
    assert window.header.height() == two_rows
    window.resize(1280, 700)
    qtbot.waitUntil(lambda: window.header.height() == one_row)


def test_a_break_that_the_work_panel_or_a_bar_leads_to_is_asked_about_too(window: MainWindow) -> None:
    heard = samples.Recorder()
    window.activity_requested.connect(heard)
    came_up = samples.Recorder()
    window.question_came_up.connect(came_up)
    moved = replace(MISSED, cause=PresenceChangeCause.ELSEWHERE, return_activity_sid=samples.BREAK.sid)
    window.show_state(samples.state(samples.offer(1), presence_notice=moved))
    window.notices.go_back()
    assert heard.calls == []
    assert came_up.calls == [()]
    question = window.breaks.dialog
    assert question is not None
    button(question, "Keep ringing").click()
    assert heard.calls == [(samples.BREAK.sid,)]
