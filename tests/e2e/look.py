"""Picture every case of every instruction, at a real window against the simulator: a script for eyes, not a test.

``.venv/bin/python -m tests.e2e.look FOLDER [Instruction …]``: the form, what is under way, and the outcome.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.session.entries import ReservationEntry
from agent_console.taskrouter.instructions import INSTRUCTIONS, Instruction
from agent_console.ui.instructions.form import InstructionForm
from agent_console.ui.screenshots import save_screenshot
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.e2e.test_instructions import CASES, Case, Desk
from tests.simulator.process import SimulatorProcess

#: A phone rings long enough to be seen ringing.
RINGS_S = 1.5
LOOKED_AT_S = 0.4


class PicturedDesk(Desk):
    """Takes pictures on the way, each case in a window that is empty before."""

    def __init__(self, shift: Shift, driver: Driver, simulator: SimulatorProcess, folder: Path) -> None:
        super().__init__(shift, driver, simulator)
        self._folder = folder
        self._name = ""

    async def go_through(self, kind: type[Instruction], case: Case) -> str:
        self._name = f"{kind.__name__}-{case.name.replace(' ', '-')}"
        if case.phone is not None:
            case = replace(case, phone={**case.phone, "after": RINGS_S})
        window = self._shift.window
        await self._until("an empty window", lambda: not window.incoming.cards and not window.active.cards)
        told = await super().go_through(kind, case)
        sys.stdout.write(f"{self._name}: {told.strip(' ;')}\n")
        return told

    def _fill(self, form: InstructionForm, kind: type[Instruction], case: Case) -> None:
        super()._fill(form, kind, case)
        self._picture("1-form")

    async def _send(self, form: InstructionForm, case: Case, task_sid: str) -> None:
        await super()._send(form, case, task_sid)
        await asyncio.sleep(LOOKED_AT_S)
        self._picture("2-under-way")

    async def _outcome(self, entry: ReservationEntry, case: Case) -> str:
        told = await super()._outcome(entry, case)
        await asyncio.sleep(LOOKED_AT_S)
        self._picture("3-outcome")
        return told

    def _picture(self, step: str) -> None:
        save_screenshot(self._shift.window, self._folder / f"{self._name}-{step}.png")


def look(application: QApplication, folder: Path, kind: type[Instruction], cases: Iterable[Case]) -> None:
    """Go through the cases of one instruction in one window."""
    with SimulatorProcess("empty", reservation_timeout=60) as simulator:

        async def scenario(shift: Shift, driver: Driver) -> None:
            shift.window.resize(1320, 860)
            desk = PicturedDesk(shift, driver, simulator, folder)
            for case in cases:
                await desk.go_through(kind, case)

        play(application, simulator, scenario, clock=time.monotonic)


def main() -> None:
    application = QApplication([])
    for kind in INSTRUCTIONS:
        if not sys.argv[2:] or kind.__name__ in sys.argv[2:]:
            look(application, Path(sys.argv[1]), kind, CASES[kind.__name__])


if __name__ == "__main__":
    main()
