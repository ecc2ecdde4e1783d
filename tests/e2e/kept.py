"""What a console kept, what the simulator says, and a simulator whose time stands."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

from agent_console.archive.archive import Archive
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.history.rows import HistoryRow
from agent_console.session.history_view import BackfillPhase
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.e2e.headless import console
from tests.simulator.process import SimulatorProcess
from tests.waiting import PATIENCE_S

HOUR_S = 3_600


def rows_of(folder: Path, simulator: SimulatorProcess, *, by_sid: bool = False) -> dict[str, HistoryRow]:
    """What the archive knows of the simulator's worker, by caller."""

    async def read() -> dict[str, HistoryRow]:
        archive = await Archive.open(folder / f"{simulator.account_sid}-{simulator.workspace_sid}.sqlite")
        wanted = HistoryFilter(worker_sid=WorkerSid(simulator.worker_sid))
        rows = await archive.page(HistoryQuery(filter=wanted), limit=10_000)
        await archive.close()
        return {f"{row.caller_name} {row.sid}" if by_sid else row.caller_name: row for row in rows}

    return asyncio.run(read())


async def come_to_rest(simulator: SimulatorProcess, folder: Path) -> None:
    """Let a console fill in what is missing."""
    async with console(
        folder,
        base_url=simulator.base_url,
        account_sid=simulator.account_sid,
        secret=simulator.auth_token,
        workspace_sid=simulator.workspace_sid,
        worker_sid=simulator.worker_sid,
    ) as last:
        done = asyncio.Event()
        last.session.backfill.subscribe(lambda now: done.set() if now.phase is BackfillPhase.DONE else None)
        async with asyncio.timeout(PATIENCE_S):
            await done.wait()


def holds(file: Path, rows: int) -> bool:
    return count(file) >= rows


def count(file: Path) -> int:
    try:
        connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    except sqlite3.OperationalError:
        return 0
    try:
        return int(connection.execute("SELECT count(*) FROM reservation").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        connection.close()


def statuses_in(folder: Path, simulator: SimulatorProcess) -> dict[str, S]:
    """What the archive knows of every reservation of the simulator's worker."""
    return {row.sid: row.status for row in rows_of(folder, simulator, by_sid=True).values()}


def endings(simulator: SimulatorProcess) -> dict[str, S]:
    """How far every reservation of its worker came, by the simulator's own event log."""
    query = f"WorkerSid={simulator.worker_sid}&PageSize=1000&Minutes=43200"
    path: str | None = f"/v1/Workspaces/{simulator.workspace_sid}/Events?{query}"
    found: dict[str, S] = {}
    while path:
        page = simulator.request("GET", path)
        for event in page["events"]:  # newest first
            kind, _, what = event["event_type"].partition(".")
            if kind == "reservation":
                status = {"created": "pending", "wrapup": "wrapping"}.get(what, what)
                found.setdefault(event["resource_sid"], S(status))
        url = page["meta"]["next_page_url"]
        path = url.removeprefix(simulator.base_url) if url else None
    return found
