"""kill -9 while clicks are sent and settled: each is on the wire once at most, and in the end known for what it was.

The simulator's record of what it was asked is the truth; what the archive says of the clicks is compared with it.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from agent_console.history.intents import Outcome
from tests.archive.made import check_whole
from tests.e2e.headless import console
from tests.kills.moments import running
from tests.simulator.process import SimulatorProcess
from tests.waiting import until, wait_until

CHATS = 3
MOST_WRITTEN = 8
#: About as long as a click is on its way.
WITHIN_S = 0.15
UNDER_WAY_S = 0.05
#: What nobody clicks on makes room for others.
STANDS_S = 6
_VERBS = {"accepted": "accept", "rejected": "reject", "completed": "complete"}

#: A reservation and a verb.
Click = tuple[str, str]


def clicking(folder: Path, chance: random.Random, kills: int) -> Counter[str]:
    """Kill a console that works so often; ``done`` are clicks, ``doubled`` what came to the wire without one.

    ``lost`` are clicks that went from the archive or were never settled, ``wrong`` those that were settled as something
    else than the server knows, ``unknown`` those of which nothing could tell.
    """
    found: Counter[str] = Counter()
    with SimulatorProcess("empty", reservation_timeout=STANDS_S) as simulator:
        file = folder / f"{simulator.account_sid}-{simulator.workspace_sid}.sqlite"
        sent: Counter[Click] = Counter()
        done: Counter[Click] = Counter()
        before: set[str] = set()
        for _ in range(kills):
            _work(simulator, folder, chance)
            _note(simulator, sent, done)
            now = {one[0] for one in _intents(file)}
            found.update(kills=1, lost=len(before - now), corrupt=not _is_whole(file))
            before = now
        asyncio.run(_settle(simulator, folder, file))
        _note(simulator, sent, done)
    return found + _judged(_intents(file), sent, done)


def _work(simulator: SimulatorProcess, folder: Path, chance: random.Random) -> None:
    """Let a console see offers and click, and kill it."""
    simulator.control("POST", "faults", {
        "kind": "delay", "seconds": UNDER_WAY_S, "applied": chance.random() < 0.5, "method": "POST",
        "path_contains": "/Reservations/",
    })  # fmt: skip
    for _ in range(CHATS):
        simulator.control("POST", "chats", {"name": "A chat"})
    with running(
        "tests.e2e.working", folder, simulator.base_url, simulator.account_sid, simulator.workspace_sid,
        simulator.worker_sid, AGENT_CONSOLE_AUTH_TOKEN=simulator.auth_token,
    ) as victim:  # fmt: skip
        # The offers; each click is two more, before it is sent and when it is known.
        for _ in range(chance.randrange(1, MOST_WRITTEN)):
            victim.line()
        victim.kill(chance, WITHIN_S)
    simulator.control("DELETE", "faults")


def _note(simulator: SimulatorProcess, sent: Counter[Click], done: Counter[Click]) -> None:
    """Count what came to the wire since the last time, and what of it was done."""

    def posts() -> list[dict[str, object]]:
        asked = simulator.control("GET", "requests")["requests"]
        return [one for one in asked if one["method"] == "POST" and "/Reservations/" in one["path"]]

    wait_until(lambda: all(one["status"] is not None for one in posts()), "the end of what is under way")
    for one in posts():
        form = dict(one["form"])  # type: ignore[call-overload]  # pairs
        what = form.get("Instruction") or form["ReservationStatus"]
        click = str(one["path"]).rpartition("/")[2], _VERBS.get(what, what)
        sent[click] += 1
        done[click] += one["status"] == 200
    simulator.control("DELETE", "requests")


def _intents(file: Path) -> list[tuple[str, Click, int | None]]:
    """Return identity, click and outcome of every click that was written down."""
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT hex(id), hex(reservation_sid), verb, outcome FROM intent").fetchall()
    return [(intent, (f"WR{(sid or '').lower()}", verb), outcome) for intent, sid, verb, outcome in rows]


def _is_whole(file: Path) -> bool:
    try:
        check_whole(file)
    except (AssertionError, sqlite3.DatabaseError):
        return False
    return True


async def _settle(simulator: SimulatorProcess, folder: Path, file: Path) -> None:
    """Let a console that clicks nothing come to know what became of everything."""
    async with console(
        folder,
        base_url=simulator.base_url,
        account_sid=simulator.account_sid,
        secret=simulator.auth_token,
        workspace_sid=simulator.workspace_sid,
        worker_sid=simulator.worker_sid,
    ):
        await until(lambda: all(outcome is not None for *_, outcome in _intents(file)), "every click to be settled")


def _judged(intents: list[tuple[str, Click, int | None]], sent: Counter[Click], done: Counter[Click]) -> Counter[str]:
    mine = [(click, outcome) for _, click, outcome in intents if click[1] in _VERBS.values()]
    clicks = Counter(click for click, _ in mine)
    arrived = Counter(click for click, outcome in mine if outcome == Outcome.ARRIVED.value)
    unknown = Counter(click for click, outcome in mine if outcome == Outcome.NEVER_KNOWN.value)
    found = Counter(done=clicks.total(), doubled=(sent - clicks).total(), unknown=unknown.total())
    for click in clicks | done:
        found["wrong"] += not arrived[click] <= done[click] <= arrived[click] + unknown[click]
    return found
