"""Nothing that is told moves an Accept button: a pointer that is about to press hits what it was aimed at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_console.alerts.state import AlertState, RingTrouble, RingTroubleKind
from agent_console.errors import ArchiveUnavailable, Rejected
from agent_console.session.clicks import CommandInFlight, CommandPhase, Notice, NoticeKind, Verb
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.session.presence import PresenceChangeCause, PresenceNotice
from agent_console.session.state import ConnectionPhase, ConnectionStatus, SessionState
from agent_console.ui.card_lines import FORGOTTEN_AFTER_S
from agent_console.ui.kept_places import RETIRED_S
from agent_console.ui.main_window import MainWindow
from agent_console.ui.reservation_card import ReservationCard
from tests.ui import samples
from tests.ui.eye import Eye, painted
from tests.ui.finding import button
from tests.ui.incoming import dequeue_button, ended, reject_button, sending

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


FIRST = samples.offer(1)
DAMAGED = Notice(kind=NoticeKind.REFUSED, verb=Verb.ACCEPT, at=0, error=Rejected("word " * 80, status=400))
SAID: dict[str, ReservationEntry] = {
    "being checked": replace(
        FIRST, command=CommandInFlight(verb=Verb.ACCEPT, phase=CommandPhase.CHECKING, started_at=0)
    ),
    "being rejected": sending(FIRST, Verb.REJECT),
    "ringing": replace(
        FIRST, command=CommandInFlight(verb=Verb.CALL, phase=CommandPhase.RINGING, started_at=0, target="+14155550111")
    ),
    "sent on": replace(FIRST, notice=Notice(kind=NoticeKind.STANDS, verb=Verb.REDIRECT, at=0)),
    "refused at length": replace(FIRST, notice=DAMAGED),
    "rejected twice": replace(FIRST, rejected_before=2),
    "rejected so often that it is lost": replace(FIRST, rejected_before=9),
    "its task being read": replace(FIRST, task=None),
    "no call": samples.offer(1, of=samples.task(1, call=False)),
    "waiting for hours": samples.offer(1, of=samples.task(1, waited_s=36_000)),
    "important": samples.offer(1, of=samples.task(1, priority=1_000)),
}


@pytest.fixture
def said_of_the_first(make_window: Callable[..., MainWindow], qtbot: QtBot, size: tuple[int, int]) -> SaidOfTheFirst:
    percent, width = size
    window = make_window(replace(samples.LIGHT, window=replace(samples.LIGHT.window, text_size_percent=percent)))
    window.resize(width, 900)
    return SaidOfTheFirst(window, qtbot, is_large=percent > 100)


class SaidOfTheFirst:
    """Two offers; whatever is said of the first, no button of either moves in any painting of the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot, *, is_large: bool) -> None:
        self._window, self._qtbot = window, qtbot
        self.is_large = is_large
        self.good = samples.state(FIRST, samples.offer(2))
        self.show(self.good)
        qtbot.waitUntil(lambda: len(window.incoming.cards) == 2)
        qtbot.waitUntil(lambda: window.incoming.cards[1].y() > window.incoming.cards[0].y())
        for card in window.incoming.cards:
            place(window, card.accept, qtbot)
        self._eyes = [
            Eye(window, one)
            for card in window.incoming.cards
            for one in (card.accept, reject_button(card), dequeue_button(card))
        ]

    def show(self, state: SessionState) -> None:
        self._window.show_state(state)

    def show_alerts(self, alerts: AlertState) -> None:
        self._window.show_alerts(alerts)

    @property
    def card(self) -> ReservationCard:
        return self._window.incoming.cards[0]

    def seen(self) -> None:
        """Let everything be laid out and painted."""
        place(self._window, self._window.incoming.cards[1].accept, self._qtbot)
        painted(self._window, self._eyes[1], self._qtbot)

    def nothing_moved(self, by: str) -> None:
        assert [len(set(eye.places)) for eye in self._eyes] == [1] * len(self._eyes), by


@pytest.mark.parametrize("size", [(100, 1280), (100, 900), (200, 1280)], ids=str)
def test_no_line_on_a_card_moves_a_button(said_of_the_first: SaidOfTheFirst) -> None:
    told = said_of_the_first
    for name, entry in SAID.items():
        if entry.task is None and told.is_large:
            continue  # who calls needs rows of its own then, and is said in them
        told.show(replace(told.good, incoming=(entry, *told.good.incoming[1:])))
        told.seen()
        assert told.card.status_text or "waiting" in told.card.waiting_text, name
        told.nothing_moved(name)
        told.show(told.good)
        told.seen()
    told.show(replace(told.good, stale=True))
    told.seen()
    told.show_alerts(AlertState(pending=2, auto_accept=((FIRST.sid, samples.START_S + 5),)))
    told.seen()
    assert told.card.auto_accept is not None
    assert told.card.auto_accept.cancel.isVisible()
    told.show_alerts(AlertState(pending=2))
    told.seen()
    told.show(replace(told.good, incoming=(ended(FIRST, EndingReason.TAKEN_BY_ANOTHER), *told.good.incoming[1:])))
    told.seen()
    told.nothing_moved("the end, which leaves the shortcut to the second")


WORK, BELOW = samples.work(1), samples.work(2)
WRAPPING = samples.work(1, "wrapping")
REFUSED = Notice(kind=NoticeKind.REFUSED, verb=Verb.COMPLETE, at=0, error=Rejected("word " * 80, status=400))


def doing(verb: Verb, phase: CommandPhase = CommandPhase.SENDING) -> ReservationEntry:
    return replace(WORK, command=CommandInFlight(verb=verb, phase=phase, started_at=0))


DONE: dict[str, ReservationEntry] = {
    "being wrapped up": doing(Verb.WRAP_UP),
    "being completed": doing(Verb.COMPLETE),
    "being checked": doing(Verb.COMPLETE, CommandPhase.CHECKING),
    "accepted in time": replace(WORK, notice=Notice(kind=NoticeKind.CONFIRMED, verb=Verb.ACCEPT, at=0, took_s=0.2)),
    "refused at length": replace(WORK, notice=REFUSED),
    "its task being read": replace(WORK, task=None),
    "no call": replace(WORK, task=samples.task(1, call=False)),
    "wrapping up": WRAPPING,
    "wrapping up in time": replace(WRAPPING, wrap_up_due_at=samples.START_S + 90),
    "wrapping up too long": replace(WRAPPING, wrap_up_due_at=samples.START_S - 90),
    "about to be deleted": samples.work(1, for_s=FORGOTTEN_AFTER_S + 1),
    "over": ended(WORK, EndingReason.WITHDRAWN),
}


@pytest.mark.parametrize("size", [(100, 1280), (100, 900), (200, 1280)], ids=str)
def test_nothing_said_of_work_in_hand_moves_a_button(
    make_window: Callable[..., MainWindow], qtbot: QtBot, size: tuple[int, int]
) -> None:
    percent, width = size
    window = make_window(replace(samples.LIGHT, window=replace(samples.LIGHT.window, text_size_percent=percent)))
    window.resize(width, 900)
    good = samples.state(active=(WORK, BELOW))
    window.show_state(good)
    upper, lower = window.active.cards
    qtbot.waitUntil(lambda: lower.y() > upper.y())
    watched = [button(card, name) for card in (upper, lower) for name in ("Complete", "Everything about the task")]
    for one in watched:
        place(window, one, qtbot)
    eyes = [Eye(window, one) for one in watched]
    for name, entry in DONE.items():
        for state in (replace(good, active=(entry, BELOW)), good):
            window.show_state(state)
            place(window, watched[-1], qtbot)
            painted(window, eyes[0], qtbot)
        assert [len(set(eye.places)) for eye in eyes] == [1] * len(eyes), name


def test_offers_that_come_and_go_move_no_button_of_the_work_in_hand(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 900)
    window.show_state(samples.state(active=(WORK,)))
    complete = button(window.active.cards[0], "Complete")
    place(window, complete, qtbot)
    eye = Eye(window, complete)
    for count in (1, 2, 3, 8, 1, 0):
        window.show_state(samples.state(*(samples.offer(10 + n) for n in range(count)), active=(WORK,)))
        qtbot.waitUntil(lambda count=count: len(window.incoming.cards) == count)  # type: ignore[misc]
        place(window, complete, qtbot)
        painted(window, eye, qtbot)
    assert len(set(eye.places)) == 1


def test_work_that_goes_under_the_pointer_keeps_its_place_for_a_while(
    window: MainWindow, qtbot: QtBot, clock: samples.ManualClock
) -> None:
    window.show_state(samples.state(active=(WORK, BELOW)))
    upper, lower = window.active.cards
    qtbot.waitUntil(lambda: lower.y() > upper.y())
    before = place(window, upper, qtbot)
    QTest.mouseMove(window.active, QPoint(20, 20))
    window.show_state(samples.state(active=(WORK,)))
    assert window.active.cards == [upper]
    assert place(window, upper, qtbot) == before
    assert not lower.isEnabled()
    clock.advance(RETIRED_S + 0.1)
    qtbot.waitUntil(lambda: place(window, upper, qtbot).y() > before.y())


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


@pytest.mark.parametrize("width", [780, 865, 1280])
def test_no_state_of_the_link_moves_a_card(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.resize(width, 700)
    good = samples.state(samples.offer(1))
    window.show_state(good)
    qtbot.waitUntil(lambda: bool(window.incoming.cards))
    (card,) = window.incoming.cards
    before = place(window, card.accept, qtbot)
    for phase in ConnectionPhase:
        since = {
            "last_answer_at": samples.START_S - 3_000,
            "failing_since": samples.NOW,
            "retry_at": samples.START_S + 9,
        }
        window.show_state(replace(good, connection=ConnectionStatus(phase=phase, **since)))  # type: ignore[arg-type]
        assert place(window, card.accept, qtbot) == before, phase


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
