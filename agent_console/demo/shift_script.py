"""The demo's shift: what the agent does with each of five callers, and what the server made of it.

Owns the script for the simulator's scenario ``shift``. It presses real buttons through the driver and prints what
happened; every line printed was seen on screen.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime

from agent_console.demo.driver import Driver
from agent_console.errors import ConsoleError
from agent_console.session.clicks import CommandPhase
from agent_console.session.entries import EndingReason
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui import ending_words, presence_words
from agent_console.wiring.shift import Shift

LUNCH = "Lunch"
AVAILABLE = "Available"


async def play_shift(shift: Shift) -> int:
    """Play the five callers in their order; the exit code is 1 where something that had to come did not."""
    script = _Script(shift)
    try:
        await script.play()
    except ConsoleError as problem:
        print(f"FAILED  {problem}", flush=True)
        return 1
    return 0


class _Script:
    """The steps, each of which waits for what it names."""

    def __init__(self, shift: Shift) -> None:
        self._shift = shift
        self._driver = Driver(shift)
        self._began = time.monotonic()

    async def play(self) -> None:
        await self.connect()
        await self.accept("Marcus Webb")
        await self.reject_to_lunch("Priya Raman")
        await self.go_available()
        await self.dequeue("Jon Park")
        await self.watch("Lena Fischer", EndingReason.TAKEN_BY_ANOTHER)
        await self.watch("Ana Souza", EndingReason.NOT_ANSWERED)
        await self.end()

    async def connect(self) -> None:
        await self._driver.until("the worker's name", lambda: self._shift.session.store.state.presence is not None)
        presence = self._shift.session.store.state.presence
        worker = self._shift.session.store.state.worker
        if presence is not None and worker is not None:
            self._say(f"Connected: {worker.friendly_name} is {presence.activity_name}.")

    async def accept(self, caller: str) -> None:
        offer = await self._driver.offer_of(caller)
        self._picture("offer")
        await self._driver.accept(offer.sid)
        self._picture("accepted")
        self._say(f"{caller}: accepted; the call is under Active.")

    async def reject_to_lunch(self, caller: str) -> None:
        offer = await self._driver.offer_of(caller)
        await self._driver.reject(offer.sid, LUNCH)
        self._picture("rejected")
        await self._driver.until(f"the activity {LUNCH}", lambda: self._activity() == LUNCH)
        self._say(f"{caller}: rejected; the server says the activity is {LUNCH}.")

    async def go_available(self) -> None:
        await self._driver.choose_activity(AVAILABLE)
        self._say(f"Back to {AVAILABLE}.")

    async def dequeue(self, caller: str) -> None:
        offer = await self._driver.offer_of(caller)
        phone = self._driver.dequeue_to_first_phone(offer.sid)
        await self._driver.until("the ringing phone", lambda: self._phase(offer.sid) is CommandPhase.RINGING)
        self._picture("phone-rings")
        await self._driver.active(offer.sid)
        self._say(f"{caller}: dequeued to {phone}; the phone rang and was answered.")

    async def watch(self, caller: str, expected: EndingReason) -> None:
        offer = await self._driver.offer_of(caller)
        entry = await self._driver.ended(offer.sid, expected)
        self._picture(expected.value.replace("_", "-"))
        if entry.ending is not None:
            self._say(f"{caller}: {ending_words.ending_line(entry, entry.ending)}")

    async def end(self) -> None:
        await self._driver.until(
            "the notice of the missed offer", lambda: self._shift.session.store.state.presence_notice is not None
        )
        notice = self._shift.session.store.state.presence_notice
        if notice is not None:
            self._say(presence_words.presence_notice_line(notice, datetime.now(UTC)))
        await self._driver.until("the history of it", lambda: self._listed(ReservationStatus.PENDING) == 0)
        self._picture("moved-offline")
        self._say("The shift is over.")

    def _activity(self) -> str:
        presence = self._shift.session.store.state.presence
        return presence.activity_name if presence is not None else ""

    def _phase(self, sid: str) -> CommandPhase | None:
        entry = next((entry for entry in self._shift.session.store.state.incoming if entry.sid == sid), None)
        return entry.command.phase if entry is not None and entry.command is not None else None

    def _listed(self, status: ReservationStatus) -> int:
        return dict(self._shift.session.history.state.counts).get(status, 0)

    def _picture(self, name: str) -> None:
        self._shift.pictures.take(name)

    def _say(self, line: str) -> None:
        print(f"{time.monotonic() - self._began:5.1f} s  {line}", flush=True)
