"""One round trip of all three buttons against our own simulator, offscreen or on the screen.

Owns the steps and their verdicts. A step passes only when the simulator recorded the request that the click had to
become and the window shows what followed.
"""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
import sys
from pathlib import Path
from typing import Any

import keyring.backends

import agent_console
from agent_console.demo import demo_options
from agent_console.demo.driver import Driver
from agent_console.demo.simulator_process import SimulatorProcess
from agent_console.errors import ConsoleError
from agent_console.machine.holding import hold_on
from agent_console.wiring.pictures import PictureBook
from agent_console.wiring.shift import Shift

CALLERS = ("Marcus Webb", "Priya Raman", "Jon Park")
ACTIVITY = "Lunch"
#: From this line on the program's folder may be replaced or gone (packaging/bundle/trying.py takes it away).
HELD = "ok  what is needed later is held"
#: Modules of these names can be loaded on their own system alone.
ONLY_ON = {"windows": "win32", "macos": "darwin"}


def run_self_test(*, on_screen: bool = False, screenshots: Path | None = None) -> int:
    """Run the steps, print a line for each; exit code 0 when all passed, 1 at the first that did not.

    The window is drawn into memory unless it is wanted ``on_screen``; ``screenshots`` is a folder for pictures of it.
    """
    from agent_console.wiring.app import run_console  # noqa: PLC0415  Qt is imported only when the job begins

    with SimulatorProcess(scenario="empty") as simulator:
        print("ok  the simulator runs")
        options = demo_options(simulator, screenshots=screenshots)
        return run_console(options, companion=_Steps(simulator).run, offscreen=not on_screen)


class _Steps:
    """Each step waits for what it names, then asks the simulator what it was sent."""

    def __init__(self, simulator: SimulatorProcess) -> None:
        self._simulator = simulator

    async def run(self, shift: Shift) -> int:
        try:
            await self._all(shift)
        except ConsoleError as problem:
            print(f"FAILED  {problem}")
            return 1
        print("ok  all three buttons")
        return 0

    async def _all(self, shift: Shift) -> None:
        driver = Driver(shift)
        await driver.until("the worker's activity", lambda: shift.session.store.state.presence is not None)
        print("ok  the console is connected")
        await asyncio.to_thread(hold_on)
        print(HELD, flush=True)
        await driver.choose_activity("Available")
        await self._accept(driver, shift.pictures)
        await self._reject(driver)
        await self._dequeue(driver)
        shift.pictures.take("call")
        self._load_the_rest()

    def _load_the_rest(self) -> None:
        """Load what no step needed: a shift may need it hours after its program's folder was replaced."""
        ours = pkgutil.walk_packages(agent_console.__path__, "agent_console.")
        keyrings = pkgutil.iter_modules(keyring.backends.__path__, "keyring.backends.")
        for module in (*ours, *keyrings):
            name = module.name.rpartition(".")[2]
            if name != "__main__" and ONLY_ON.get(name, sys.platform) == sys.platform:
                importlib.import_module(module.name)
        print("ok  everything that is loaded late is there")

    async def _accept(self, driver: Driver, pictures: PictureBook) -> None:
        await self._call(CALLERS[0])
        offer = await driver.offer_of(CALLERS[0])
        pictures.take("offer")
        await driver.accept(offer.sid)
        await self._expect(offer.sid, ReservationStatus="accepted")
        await driver.complete(offer.sid)
        print("ok  Accept became ReservationStatus=accepted, the call was active, and Complete ended it")

    async def _reject(self, driver: Driver) -> None:
        task_sid = await self._call(CALLERS[1])
        offer = await driver.offer_of(CALLERS[1])
        await driver.reject(offer.sid, ACTIVITY)
        form = await self._expect(offer.sid, ReservationStatus="rejected")
        if not form.get("WorkerActivitySid", "").startswith("WA"):
            raise ConsoleError("Reject did not name the activity.")
        print("ok  Reject to Lunch became ReservationStatus=rejected with the activity, and the card says so")
        # Nobody else is there to take the caller, who would be offered again.
        await asyncio.to_thread(self._simulator.control, "POST", "hang-up", {"task_sid": task_sid})
        await driver.choose_activity("Available")

    async def _dequeue(self, driver: Driver) -> None:
        await self._call(CALLERS[2])
        offer = await driver.offer_of(CALLERS[2])
        phone = driver.dequeue_to_first_phone(offer.sid)
        await driver.active(offer.sid)
        form = await self._expect(offer.sid, Instruction="dequeue")
        if not form.get("DequeueTo"):
            raise ConsoleError("Dequeue did not name the phone.")
        print(f"ok  Dequeue to {phone} became Instruction=dequeue, the phone rang and was answered")

    async def _call(self, name: str) -> str:
        made: dict[str, str] = await asyncio.to_thread(self._simulator.control, "POST", "calls", {"name": name})
        return made["task_sid"]

    async def _expect(self, sid: str, **wanted: str) -> dict[str, str]:
        """Return the form of the one POST on the reservation; ConsoleError unless there was one with these values."""
        recorded: list[dict[str, Any]] = await asyncio.to_thread(self._recorded)
        forms = [
            dict(request["form"])
            for request in recorded
            if request["method"] == "POST" and request["path"].endswith(f"/Reservations/{sid}")
        ]
        if len(forms) != 1:
            raise ConsoleError(f"{len(forms)} requests were sent for one click.")
        if not wanted.items() <= forms[0].items():
            raise ConsoleError(f"The click became {forms[0]}.")
        return forms[0]

    def _recorded(self) -> list[dict[str, Any]]:
        requests: list[dict[str, Any]] = self._simulator.control("GET", "requests")["requests"]
        return requests
