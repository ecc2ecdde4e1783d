"""A console of its own process that works by itself, and says a line whenever something new is in its archive.

``python -m tests.e2e.working FOLDER BASE_URL ACCOUNT WORKSPACE WORKER``, the secret in the environment. What it does
with an offer its SID decides: accept and complete, accept, reject, or nothing.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from agent_console.history.changes import ArchiveChange
from agent_console.session.entries import ReservationEntry
from agent_console.session.session import Session
from agent_console.session.state import SessionState
from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.e2e.headless import console


def work(session: Session, state: SessionState) -> None:
    """Act on everything that can be acted on now."""
    for entry in (*state.pending, *state.active):
        if entry.command is None and entry.ending is None:
            act(session, entry)
    if state.presence is not None and not state.presence.available and state.presence.command is None:
        available = next((one.sid for one in state.activities if one.available), None)
        if available is not None:
            session.commands.set_activity(available)


def act(session: Session, entry: ReservationEntry) -> None:
    chance = int(entry.sid[-4:], 16) % 8
    match entry.reservation.status:
        case S.PENDING if chance < 4:
            session.commands.accept(entry.sid)
        case S.PENDING if chance < 5:
            session.commands.reject(entry.sid)
        case S.ACCEPTED if chance < 3:
            session.commands.complete(entry.sid)


def say(_change: ArchiveChange) -> None:
    """Let who started this know that something is on disk."""
    sys.stdout.write("written\n")
    sys.stdout.flush()


async def main(folder: str, base_url: str, account_sid: str, workspace_sid: str, worker_sid: str) -> None:
    async with console(
        Path(folder),
        base_url=base_url,
        account_sid=account_sid,
        secret=os.environ["AGENT_CONSOLE_AUTH_TOKEN"],
        workspace_sid=workspace_sid,
        worker_sid=worker_sid,
    ) as at_work:
        changed = asyncio.Event()
        at_work.session.store.subscribe(lambda _old, _new: changed.set())
        at_work.archive.subscribe(say)
        while True:
            await changed.wait()
            changed.clear()
            work(at_work.session, at_work.session.store.state)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
