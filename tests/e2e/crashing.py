"""A console of its own process that accepts its first offer, and dies where it is told to.

``python -m tests.e2e.crashing before|never FOLDER BASE_URL ACCOUNT WORKSPACE WORKER``, the secret in the environment.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any, cast

from agent_console.session.ports import Answer, Api
from agent_console.taskrouter.instructions import Instruction
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ReservationSid
from tests.e2e.headless import console


class Dying:
    """The API, but that the process is gone in the moment in which a click would be sent."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def __getattr__(self, name: str) -> Any:
        return getattr(self._api, name)

    async def update_reservation(
        self, sid: ReservationSid, instruction: Instruction, *, if_match: str | None = None
    ) -> Answer[WorkerReservation]:
        os.kill(os.getpid(), signal.SIGKILL)
        return await self._api.update_reservation(sid, instruction, if_match=if_match)


async def main(when: str, folder: str, base_url: str, account_sid: str, workspace_sid: str, worker_sid: str) -> None:
    def around(api: Api) -> Api:
        return cast("Api", Dying(api)) if when == "before" else api

    async with console(
        Path(folder),
        base_url=base_url,
        account_sid=account_sid,
        secret=os.environ["AGENT_CONSOLE_AUTH_TOKEN"],
        workspace_sid=workspace_sid,
        worker_sid=worker_sid,
        around=around,
    ) as at_work:
        offer = await at_work.offer()
        at_work.session.commands.accept(offer.sid)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
