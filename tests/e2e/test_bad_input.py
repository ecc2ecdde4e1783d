"""Bad input over real sockets: each has a clear state on screen, and nothing is lost."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from agent_console.demo.driver import Driver
from agent_console.session.state import ConnectionPhase
from agent_console.wiring.shift import Shift
from tests.e2e.console import play, texts_of
from tests.simulator.process import SimulatorProcess

HOSTILE_NAMES = (
    "<img src='/etc/passwd'><b>bold</b>",
    "😀 Zoë 👩‍👩‍👧",
    "\u202egnp.exe \u2066מרקוס\u2069",
    "W" * 300,
    "line\nbreak & ampersand",
)


@pytest.fixture
def simulator() -> Iterator[SimulatorProcess]:
    process = SimulatorProcess("empty").start()
    yield process
    process.stop()


def run(application: QApplication, simulator: SimulatorProcess, scenario: Any) -> None:
    play(application, simulator, scenario, clock=time.monotonic)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"kind": "html"}, "sign in"),
        ({"kind": "truncated_json"}, "could not be read"),
        ({"kind": "status", "status": 500}, "TaskRouter"),
        ({"kind": "status", "status": 503}, "TaskRouter"),
        ({"kind": "redirect_other_host"}, "sign in"),
        ({"kind": "next_page_other_host"}, "another server"),
        ({"kind": "gzip_bomb", "megabytes": 33}, "too large"),
        ({"kind": "reset"}, "broke"),
    ],
)
def test_a_bad_answer_is_told_and_the_card_stays(
    qapp: QApplication, simulator: SimulatorProcess, fault: dict[str, Any], said: str
) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        simulator.control("POST", "calls", {"name": "Marcus Webb"})
        offer = await driver.offer_of("Marcus Webb")
        simulator.control("POST", "faults", {**fault, "path_contains": "/Reservations"})
        store = shift.session.store
        # On a busy machine something else may go wrong before it.
        await driver.until(
            "the failure on screen",
            lambda: (
                store.state.connection.phase is ConnectionPhase.RECONNECTING
                and said in str(store.state.connection.error)
            ),
        )
        assert store.state.stale
        assert [entry.sid for entry in store.state.pending] == [offer.sid]
        assert "Reconnecting" in shift.window.header.connection_text
        simulator.control("DELETE", "faults")
        await driver.until(
            "the recovery",
            lambda: store.state.connection.phase is ConnectionPhase.CONNECTED and not store.state.stale,
        )
        await driver.accept(offer.sid)

    run(qapp, simulator, scenario)


def test_an_unknown_status_and_a_missing_field_lose_nothing_else(
    qapp: QApplication, simulator: SimulatorProcess
) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        simulator.control("POST", "faults", {"kind": "unknown_status", "path_contains": "/Reservations"})
        simulator.control("POST", "calls", {"name": "Marcus Webb"})
        offer = await driver.offer_of("Marcus Webb")
        assert offer.reservation.reservation_status == "levitating"
        simulator.control("DELETE", "faults")
        simulator.control("POST", "faults", {"kind": "missing_field", "field": "sid", "path_contains": "/Reservations"})
        await driver.until("the count of unreadable records", lambda: shift.session.store.state.skipped_records == 1)
        assert any("could not be read" in text for text in texts_of(shift.window.notices))
        simulator.control("DELETE", "faults")
        await driver.until("a readable list", lambda: shift.session.store.state.skipped_records == 0)
        await driver.accept(offer.sid)

    run(qapp, simulator, scenario)


def test_two_thousand_pending_reservations(qapp: QApplication) -> None:
    simulator = SimulatorProcess("flood", count=2_000).start()

    async def scenario(shift: Shift, driver: Driver) -> None:
        store = shift.session.store
        await driver.until("2,000 offers", lambda: len(store.state.pending) == 2_000)
        await driver.until("50 cards", lambda: len(shift.window.incoming.cards) == 50)
        # The sentence follows once the last card is built.
        await driver.until("what is beyond the cards", lambda: "950 more" in shift.window.incoming.list.more_text)
        oldest = shift.window.incoming.cards[0].entry
        await driver.accept(oldest.sid)

    try:
        run(qapp, simulator, scenario)
    finally:
        simulator.stop()


def test_hostile_names_are_shown_as_plain_text(qapp: QApplication, simulator: SimulatorProcess) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        for name in HOSTILE_NAMES:
            simulator.control("POST", "chats", {"name": name})
        store = shift.session.store
        await driver.until(
            "every offer with its task", lambda: sum(e.task is not None for e in store.state.pending) == 5
        )
        assert len(shift.window.incoming.cards) == len(HOSTILE_NAMES)
        labels = shift.window.findChildren(QLabel)
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
        assert all(card.width() <= shift.window.width() for card in shift.window.incoming.cards)
        picture = shift.window.grab()
        assert picture.width() == shift.window.width()

    run(qapp, simulator, scenario)


@pytest.mark.parametrize("skew_s", [-120, 120])
def test_a_clock_two_minutes_off_changes_no_countdown(qapp: QApplication, skew_s: int) -> None:
    simulator = SimulatorProcess("empty", clock_skew=skew_s, reservation_timeout=60).start()

    async def scenario(shift: Shift, driver: Driver) -> None:
        simulator.control("POST", "calls", {"name": "Marcus Webb"})
        offer = await driver.offer_of("Marcus Webb")
        await driver.until(
            "the deadline", lambda: (shift.session.store.state.find(offer.sid) or offer).deadline_at is not None
        )
        entry = shift.session.store.state.find(offer.sid)
        assert entry is not None
        assert entry.deadline_at is not None
        # The server's dates are cut to seconds, and a new estimate of its clock is good to one.
        assert entry.deadline_at - time.monotonic() == pytest.approx(60, abs=4)

    try:
        run(qapp, simulator, scenario)
    finally:
        simulator.stop()


def test_a_server_that_is_gone_comes_back(qapp: QApplication, simulator: SimulatorProcess) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        store = shift.session.store
        simulator.control("POST", "calls", {"name": "Marcus Webb"})
        offer = await driver.offer_of("Marcus Webb")
        simulator.control("POST", "outage", {"seconds": 4})
        await driver.until("the loss on screen", lambda: store.state.connection.phase is ConnectionPhase.RECONNECTING)
        assert [entry.sid for entry in store.state.pending] == [offer.sid]
        await driver.until("the recovery", lambda: store.state.connection.phase is ConnectionPhase.CONNECTED)
        await driver.accept(offer.sid)

    run(qapp, simulator, scenario)
