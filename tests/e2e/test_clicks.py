"""Clicks over real sockets: raced, repeated, lost on the way, and cut off by kill -9. Each is sent once and told."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import time
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.history.intents import Outcome
from agent_console.session.clicks import NoticeKind
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.taskrouter.statuses import ReservationStatus as S
from agent_console.wiring.shift import Shift
from tests.children import uncounted
from tests.e2e.console import play
from tests.e2e.headless import Console, console
from tests.simulator.process import SimulatorProcess
from tests.waiting import PATIENCE_S, wait_until

POST = {"method": "POST", "path_contains": "/Reservations/"}


def at_work(simulator: SimulatorProcess, folder: Path) -> AbstractAsyncContextManager[Console]:
    return console(
        folder,
        base_url=simulator.base_url,
        account_sid=simulator.account_sid,
        secret=simulator.auth_token,
        workspace_sid=simulator.workspace_sid,
        worker_sid=simulator.worker_sid,
    )


def posts(simulator: SimulatorProcess) -> list[dict[str, Any]]:
    seen = simulator.control("GET", "requests")["requests"]
    return [one for one in seen if one["method"] == "POST" and "/Reservations/" in one["path"]]


def outcomes(folder: Path) -> list[int | None]:
    (file,) = folder.glob("*.sqlite")
    with sqlite3.connect(file) as connection:
        found = [row[0] for row in connection.execute("SELECT outcome FROM intent ORDER BY clicked_ms")]
    connection.close()
    return found


@dataclass(frozen=True)
class Case:
    """What happens to one click, and what must be known afterwards."""

    name: str
    kind: NoticeKind
    fault: dict[str, Any] = field(default_factory=dict)
    meanwhile: str = ""
    """A call of the control surface while the click is under way."""
    verb: str = "accept"
    ending: EndingReason | None = None
    posts: int = 1
    outcome: Outcome = Outcome.ARRIVED


CASES = (
    Case("nothing", NoticeKind.CONFIRMED),
    Case("rejected", NoticeKind.CONFIRMED, verb="reject", ending=EndingReason.REJECTED),
    Case(
        "another was first",
        NoticeKind.TOO_LATE,
        {"kind": "hold"},
        "taken",
        ending=EndingReason.TAKEN_BY_ANOTHER,
        outcome=Outcome.TOO_LATE,
    ),
    Case(
        "the caller hung up",
        NoticeKind.TOO_LATE,
        {"kind": "hold"},
        "hang-up",
        ending=EndingReason.CALLER_LEFT,
        outcome=Outcome.TOO_LATE,
    ),
    Case(
        "a reject, and the caller hung up",
        NoticeKind.TOO_LATE,
        {"kind": "hold"},
        "hang-up",
        verb="reject",
        ending=EndingReason.CALLER_LEFT,
        outcome=Outcome.TOO_LATE,
    ),
    Case("lost before it was done", NoticeKind.NOT_CONFIRMED, {"kind": "reset"}, outcome=Outcome.NO_EFFECT),
    Case("lost after it was done", NoticeKind.CONFIRMED, {"kind": "reset", "applied": True}),
    Case("unreadable after it was done", NoticeKind.CONFIRMED, {"kind": "truncated_json", "applied": True}),
    Case("503 after it was done", NoticeKind.CONFIRMED, {"kind": "status", "status": 503, "applied": True}),
    Case(
        "503 before it was done", NoticeKind.NOT_CONFIRMED, {"kind": "status", "status": 503}, outcome=Outcome.NO_EFFECT
    ),
    Case("429 with time left", NoticeKind.CONFIRMED, {"kind": "status", "status": 429, "retry_after": "1"}, posts=2),
    Case(
        "429 without", NoticeKind.BUSY, {"kind": "status", "status": 429, "retry_after": "900"}, outcome=Outcome.REFUSED
    ),
    Case("412 and it stands", NoticeKind.REFUSED, {"kind": "status", "status": 412}, outcome=Outcome.REFUSED),
    Case("412 and it was ours", NoticeKind.CONFIRMED, {"kind": "status", "status": 412, "applied": True}),
    Case(
        "a dequeue lost before", NoticeKind.NOT_CONFIRMED, {"kind": "reset"}, verb="dequeue", outcome=Outcome.NO_EFFECT
    ),
    Case("a dequeue lost after", NoticeKind.CONFIRMED, {"kind": "reset", "applied": True}, verb="dequeue"),
)


def press(at: Console, offer: ReservationEntry, verb: str) -> bool:
    commands = at.session.commands
    if verb == "accept":
        return commands.accept(offer.sid)
    if verb == "reject":
        return commands.reject(offer.sid)
    return commands.dequeue(offer.sid, "+14155550101", "+14155550102")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_click_is_sent_once_and_told_whatever_happens_to_it(case: Case, tmp_path: Path) -> None:
    with SimulatorProcess("empty", reservation_timeout=600) as simulator:

        async def scenario() -> None:
            made = simulator.control("POST", "calls", {"name": "Marcus Webb"})
            async with at_work(simulator, tmp_path) as at:
                offer = await at.offer()
                if case.fault:
                    simulator.control("POST", "faults", {**case.fault, **POST, "count": 1})
                assert press(at, offer, case.verb)
                assert not press(at, offer, case.verb), "a second click on the same is none"
                if case.meanwhile:
                    await asyncio.to_thread(wait_until, lambda: bool(posts(simulator)), "the click")
                    await asyncio.to_thread(simulator.control, "POST", case.meanwhile, {"task_sid": made["task_sid"]})
                    await asyncio.to_thread(simulator.control, "DELETE", "faults")
                entry = await at.settled(offer.sid)
                assert entry.notice is not None
                assert entry.notice.kind is case.kind
                assert (entry.ending.reason if entry.ending is not None else None) is case.ending
                assert at.session.store.state.last_missed is None
                assert at.session.store.state.presence_notice is None

        asyncio.run(scenario())
        assert len(posts(simulator)) == case.posts
        assert outcomes(tmp_path) == [case.outcome.value]


def test_two_consoles_of_one_worker_press_at_once_and_both_are_told_the_truth(tmp_path: Path) -> None:
    with SimulatorProcess("empty", reservation_timeout=600) as simulator:

        async def scenario() -> None:
            simulator.control("POST", "calls", {"name": "Marcus Webb"})
            one, two = tmp_path / "one", tmp_path / "two"
            async with at_work(simulator, one) as here, at_work(simulator, two) as there:
                offer, same = await here.offer(), await there.offer()
                assert offer.sid == same.sid
                assert here.session.commands.accept(offer.sid)
                assert there.session.commands.reject(offer.sid)
                taken, late = await here.settled(offer.sid), await there.settled(offer.sid)
                kinds = {taken.notice.kind if taken.notice else None, late.notice.kind if late.notice else None}
                assert kinds == {NoticeKind.CONFIRMED, NoticeKind.TOO_LATE}

        asyncio.run(scenario())
        assert len(posts(simulator)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("arrives", [False, True], ids=["before it is sent", "before its answer"])
def test_a_click_cut_off_by_kill_9_is_settled_and_told_at_the_next_start(
    qapp: QApplication, tmp_path: Path, *, arrives: bool
) -> None:
    with SimulatorProcess("empty", reservation_timeout=600) as simulator:
        simulator.control("POST", "calls", {"name": "Marcus Webb"})
        if arrives:
            simulator.control("POST", "faults", {"kind": "hold", "applied": True, "count": 1, **POST})
        console_ = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.crashing", "never" if arrives else "before", str(tmp_path),
             simulator.base_url, simulator.account_sid, simulator.workspace_sid, simulator.worker_sid],
            env=uncounted(AGENT_CONSOLE_AUTH_TOKEN=simulator.auth_token),
            stderr=subprocess.PIPE,
        )  # fmt: skip
        try:
            if arrives:
                wait_until(lambda: "accepted" in str(simulator.control("GET", "state")["reservations"]), "it was done")
                console_.kill()
            _, stderr = console_.communicate(timeout=PATIENCE_S)
        finally:
            console_.kill()
            console_.wait()
        assert (console_.returncode, stderr) == (-9, b"")
        simulator.control("DELETE", "faults")
        assert outcomes(tmp_path) == [None]
        assert len(posts(simulator)) == int(arrives)

        async def scenario(shift: Shift, driver: Driver) -> None:
            await driver.until("what became of it", lambda: bool(shift.session.store.state.settled))
            (settled,) = shift.session.store.state.settled
            text = shift.window.notices.settled.text
            assert text.startswith("Your Accept of Marcus Webb at ")
            if arrives:
                assert settled.outcome is Outcome.ARRIVED
                assert settled.status is S.ACCEPTED
                assert text.endswith("did arrive.")
            else:
                assert settled.status is S.PENDING
                assert text.endswith("did not arrive, and nothing has changed: you can do it again.")

        play(qapp, simulator, scenario, clock=time.monotonic, archive_dir=tmp_path)
        assert outcomes(tmp_path) == [(Outcome.ARRIVED if arrives else Outcome.NO_EFFECT).value]
        assert len(posts(simulator)) == int(arrives), "nothing is sent again"
