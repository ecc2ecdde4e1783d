"""A console without its window: session, archive, client and sockets are real, the simulator is a process."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from agent_console.archive.archive import Archive
from agent_console.client.api import open_api
from agent_console.client.credentials import Credentials
from agent_console.session.clock import SystemClock
from agent_console.session.entries import ReservationEntry
from agent_console.session.ports import Api
from agent_console.session.session import Session
from agent_console.taskrouter.sids import ReservationSid, WorkerSid
from tests.waiting import PATIENCE_S


class Console:
    """One console at work."""

    def __init__(self, session: Session, archive: Archive) -> None:
        self.session = session
        self.archive = archive
        self.seen: dict[ReservationSid, ReservationEntry] = {}
        session.store.subscribe(lambda _old, new: self.seen.update({e.sid: e for e in (*new.incoming, *new.active)}))

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for the session to come to something; a change wakes it, no timer."""
        changed = asyncio.Event()
        end = self.session.store.subscribe(lambda _old, _new: changed.set())
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not holds():
                    changed.clear()
                    await changed.wait()
        except TimeoutError:
            raise AssertionError(f"{what}: {self.seen}") from None
        finally:
            end()

    async def offer(self) -> ReservationEntry:
        """Wait for an offer with its task, and a worker who is known."""
        store = self.session.store
        await self.until(
            lambda: any(e.task is not None for e in store.state.pending) and store.state.presence is not None,
            "an offer",
        )
        return store.state.pending[0]

    async def settled(self, sid: ReservationSid) -> ReservationEntry:
        """Wait until a click is over, and return the card as it was then."""
        await self.until(lambda: self.seen[sid].command is None and self.seen[sid].notice is not None, "an outcome")
        return self.seen[sid]


@asynccontextmanager
async def console(
    folder: Path,
    *,
    base_url: str,
    account_sid: str,
    secret: str,
    workspace_sid: str,
    worker_sid: str,
    around: Callable[[Api], Api] = lambda api: api,
) -> AsyncIterator[Console]:
    """Run a console; ``around`` may put something between it and the API."""
    credentials = Credentials(username=account_sid, secret=secret)
    api = open_api(base_url, credentials, workspace_sid=workspace_sid, worker_sid=worker_sid)
    archive = await Archive.open(folder / f"{account_sid}-{workspace_sid}.sqlite")
    session = Session(
        around(api),
        archive,
        clock=SystemClock(),
        random=random.Random(1),  # noqa: S311  jitter
        worker_sid=WorkerSid(worker_sid),
    )
    try:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(session.run(), name="session")
            yield Console(session, archive)
            session.stop()
    finally:
        await archive.close()
        await api.close()
