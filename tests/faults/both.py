"""A console and a simulator in one loop under one clock: session, client and archive are real, the network is a wish.

Owns the clock that both go by, the transport between them, and what a person and a caller may do.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter, deque
from dataclasses import dataclass
from typing import Any

import httpx

from agent_console.client.api import TaskRouterApi
from agent_console.client.credentials import Credentials
from agent_console.client.http import HttpTransport
from agent_console.session.clicks import NoticeKind, Verb
from agent_console.session.entries import ReservationEntry
from agent_console.session.session import Session
from agent_console.session.state import SessionState
from agent_console.simulator.auth import make_keys
from agent_console.simulator.clock import Agenda
from agent_console.simulator.control import Control
from agent_console.simulator.faults import Faults
from agent_console.simulator.gate import Gate
from agent_console.simulator.http import build
from agent_console.simulator.scenarios import SCENARIOS, Stage, Wish
from agent_console.simulator.sids import Sids
from agent_console.taskrouter.sids import ReservationSid, WorkerSid
from tests.session.book import Book
from tests.session.manual_clock import EPOCH, ManualClock

HOST = "https://taskrouter.test"
#: Turns without a request under way after which everything waits for time to pass.
QUIET_TURNS = 30
#: A status that is asked for, as the click that asks for it.
_VERBS = {"accepted": "accept", "rejected": "reject", "completed": "complete"}


@dataclass
class OneTime:
    """The simulator's clock: the console's, and what passed while the computer slept."""

    clock: ManualClock
    slept_s: float = 0.0

    def now(self) -> float:
        return EPOCH.timestamp() + self.clock.monotonic() + self.slept_s

    def advance(self, seconds: float) -> None:
        raise AssertionError("time passes for both at once")


@dataclass(frozen=True)
class Fate:
    """What happens to one request: it arrives or not, and its answer gets back or not."""

    arrives: bool = True
    answered: bool = True
    status: int | None = None


class Network(httpx.AsyncBaseTransport):
    """Asks the simulator in this loop, as far as it may."""

    def __init__(self, gate: Gate) -> None:
        self.under_way = 0
        self.is_out = False
        self.posts: deque[Fate] = deque()
        self.gets: deque[Fate] = deque()
        self.sent: Counter[tuple[str, str]] = Counter()
        """Instructions that may have arrived, by reservation: a 429 is none."""
        self._inside = httpx.ASGITransport(app=gate)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.under_way += 1
        try:
            await asyncio.sleep(0)
            return await self._answer(request)
        finally:
            self.under_way -= 1

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if self.is_out:
            raise httpx.ConnectError("The network is out.", request=request)
        is_write = request.method == "POST"
        fates = self.posts if is_write else self.gets
        fate = fates.popleft() if fates else Fate()
        if fate.status is not None:
            return httpx.Response(fate.status, headers={"retry-after": "1"}, json={"code": 20_000 + fate.status})
        if is_write:
            self._note(request)
        if not fate.arrives:
            raise httpx.ReadError("Lost on the way there.", request=request)
        response = await self._inside.handle_async_request(request)
        if not fate.answered:
            await response.aread()
            raise httpx.ReadError("Lost on the way back.", request=request)
        return response

    def _note(self, request: httpx.Request) -> None:
        form = dict(httpx.QueryParams(request.content.decode()))
        what = form.get("Instruction") or form.get("ReservationStatus")
        if what is not None and "/Reservations/" in request.url.path:
            self.sent[request.url.path.rpartition("/")[2], _VERBS.get(what, what)] += 1


class Both:
    """A worker's console and the world it looks at."""

    def __init__(self) -> None:
        self.clock = ManualClock(self._settle)
        self.time = OneTime(self.clock)
        sids = Sids(1)
        stage = Stage(Agenda(self.time), sids, Wish(seed=1))
        self.world = stage.world
        self.worker = SCENARIOS["empty"](stage)
        self.keys = make_keys(self.world.account_sid, sids)
        self.gate = Gate(self.world, self.keys, Faults())
        self.gate.app = build(self.world, stage.phones, Control(self.gate).table())
        self.network = Network(self.gate)
        self.book = Book(self.clock)
        self.clicks: Counter[tuple[str, str]] = Counter()
        self.confirmed: dict[ReservationSid, Verb] = {}
        self._living: asyncio.Task[None] | None = None
        self.session = self._made()

    @property
    def state(self) -> SessionState:
        return self.session.store.state

    async def start(self) -> None:
        """Start the console, again after a crash."""
        self.session = self._made()
        # No TaskGroup: it lives from one rule of the test to the next.
        self._living = asyncio.get_running_loop().create_task(self.session.run(), name="session")
        await self._settle()

    async def crash(self) -> None:
        """End the console between two turns of its loop, with whatever was under way."""
        assert self._living is not None
        self._living.cancel()
        await asyncio.wait([self._living])

    async def end(self) -> None:
        """End the console as a person does."""
        assert self._living is not None
        self.session.stop()
        await self.clock.advance(5)
        await self._living

    async def control(self, path: str, **wish: Any) -> Any:
        """Use the simulator's control surface, which no network is in the way of."""
        transport = httpx.ASGITransport(app=self.gate)
        credentials = (self.keys.account_sid, self.keys.auth_token)
        async with httpx.AsyncClient(transport=transport, base_url=HOST, trust_env=False, auth=credentials) as client:
            response = await client.post(f"/_simulator/{path}", json=wish)
        assert response.is_success, response.text
        return response.json()

    def press(self, verb: str, entry: ReservationEntry) -> bool:
        """Press a button of a card; True where it was taken for a click."""
        commands, sid = self.session.commands, entry.sid
        if verb == "accept":
            done = commands.accept(sid)
        elif verb == "reject":
            done = commands.reject(sid)
        elif verb == "dequeue":
            done = commands.dequeue(sid, "+14155550101", "+14155550102")
        else:
            done = commands.complete(sid)
        if done:
            self.clicks[sid, verb] += 1
        return done

    def offered(self) -> dict[ReservationSid, str]:
        """Return every reservation that was ever offered to the worker, with the status that its events end in."""
        found: dict[ReservationSid, str] = {}
        for event in self.world.events:
            data = event.data
            if event.event_type.startswith("reservation.") and data.get("worker_sid") == self.worker.sid:
                found[ReservationSid(data["reservation_sid"])] = data["reservation_status"]
        return found

    def _made(self) -> Session:
        credentials = Credentials(self.keys.account_sid, self.keys.auth_token)
        transport = HttpTransport(HOST, credentials, clock=self.clock.monotonic, transport=self.network)
        api = TaskRouterApi(transport, workspace_sid=self.world.workspace.sid, worker_sid=self.worker.sid)
        session = Session(
            api,
            self.book,
            clock=self.clock,
            random=random.Random(1),  # noqa: S311  jitter
            worker_sid=WorkerSid(self.worker.sid),
        )
        session.store.subscribe(self._note_confirmed)
        return session

    def _note_confirmed(self, _old: SessionState, new: SessionState) -> None:
        for entry in (*new.incoming, *new.active):
            notice = entry.notice
            if notice is not None and notice.kind is NoticeKind.CONFIRMED:
                self.confirmed[entry.sid] = notice.verb

    async def _settle(self) -> None:
        quiet = 0
        while quiet < QUIET_TURNS:
            quiet = 0 if self.network.under_way else quiet + 1
            await asyncio.sleep(0)
