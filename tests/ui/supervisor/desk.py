"""A supervisor's window, a session on a fake floor, and the wiring between them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from agent_console.session.supervision import Supervision
from agent_console.ui.supervisor.supervisor_contents import SupervisorContents
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from agent_console.wiring.supervision import SupervisorWiring
from tests.session.floor import Floor, worker_sid
from tests.session.manual_clock import ManualClock, settle
from tests.session.shelf import Shelf
from tests.waiting import PATIENCE_S

FIRST = worker_sid(1)
SECOND = worker_sid(2)
THIRD = worker_sid(3)
Scenario = Callable[["Desk"], Coroutine[Any, Any, None]]


class Desk:
    """A window, a session on a fake floor, and the wiring between them."""

    def __init__(self, window: SupervisorWindow, *, may_move: bool = False) -> None:
        self.clock = ManualClock()
        self.floor = Floor(self.clock, workers=3)
        shelf = self.shelf = Shelf(self.clock)
        self.session = Supervision(self.floor, shelf, clock=self.clock, readers=(shelf, shelf), may_move=may_move)
        self.window = window
        self.wiring = SupervisorWiring(window, self.session)

    @property
    def contents(self) -> SupervisorContents:
        return self.window.contents


def run(
    window: SupervisorWindow,
    scenario: Scenario,
    *,
    may_move: bool = False,
    prepare: Callable[[Desk], None] = lambda _desk: None,
) -> None:
    async def live() -> None:
        desk = Desk(window, may_move=may_move)
        prepare(desk)
        async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
            living = group.create_task(desk.session.run(), name="supervision")
            await desk.clock.advance(1)
            await scenario(desk)
            desk.wiring.close()
            desk.session.stop()
            await settle()
            assert living.done()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left

    asyncio.run(live())
