"""A supervisor changes a worker's activity: one change of one worker at a time, told from the wish to its end.

Owns the changes under way, and what became of those whose end was not known. Only a confirmed wish of a person starts
one; whether a supervisor may wish it at all is the settings' word, heard before this is made. Each is written down
before it is sent, and never sent again (decision 27).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from agent_console.errors import ArchiveError
from agent_console.history.intents import Intent
from agent_console.session.clicks import NoticeKind, SettledIntent, Verb
from agent_console.session.intents import OUTCOMES, Intents
from agent_console.session.listeners import Listeners
from agent_console.session.moving import Moved, move_worker
from agent_console.session.ports import Api, Archive, Clock
from agent_console.session.settling import AGAIN_AFTER_S, settled_move
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.resources import Activity
from agent_console.taskrouter.sids import WorkerSid


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A change of a worker's activity; ``moved`` None: under way, and ``checking`` once its answer was lost."""

    worker_sid: WorkerSid
    activity: Activity
    started_at: float
    checking: bool = False
    moved: Moved | None = None
    ended_at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRecord:
    """What is to be said of the record of moves.

    ``settled`` is what became of those whose end was not known, oldest first; ``trouble`` why moves cannot be written
    down at present.
    """

    settled: tuple[SettledIntent, ...] = ()
    trouble: ArchiveError | None = None


class SupervisedMoves:
    """``told`` is called with a change whenever there is something new about it; `run` once, at the start."""

    def __init__(
        self,
        api: Api,
        archive: Archive,
        *,
        clock: Clock,
        server_now: Callable[[], datetime | None],
        spawn: Spawn,
        told: Callable[[Move], None],
    ) -> None:
        self._api = api
        self._archive = archive
        self._clock = clock
        self._spawn = spawn
        self._told = told
        self._intents = Intents(archive, clock=clock, server_now=server_now, spawn=spawn, troubled=self._troubled)
        self._moves: dict[WorkerSid, Move] = {}
        self._record = MoveRecord()
        self._listeners: Listeners[MoveRecord] = Listeners()

    def under_way(self, worker_sid: WorkerSid) -> Move | None:
        """Return the change of a worker that is not over."""
        return self._moves.get(worker_sid)

    @property
    def record(self) -> MoveRecord:
        """What is to be said of the record of moves now."""
        return self._record

    def subscribe(self, callback: Callable[[MoveRecord], None]) -> Callable[[], None]:
        """Call back whenever the record says something else, until the returned function is called."""
        return self._listeners.add(callback)

    def dismiss(self) -> None:
        """Take away what became of moves whose end was not known."""
        self._say(replace(self._record, settled=()))

    async def run(self) -> None:
        """Begin to settle every move that an earlier run left open."""
        try:
            left_open = await self._archive.open_intents(None)
        except ArchiveError:
            return  # whoever listens to the archive hears of it
        for intent in left_open:
            if intent.verb == Verb.MOVE_WORKER.value and not self._intents.is_own(intent):
                self._spawn(self._settle(intent), f"settle move {intent.id}")

    def start(self, worker_sid: WorkerSid, activity: Activity, *, name: str = "") -> bool:
        """Move a worker, who is called ``name``; False where a change of that worker is under way."""
        if worker_sid in self._moves:
            return False
        intent = self._intents.made(
            worker_sid, Verb.MOVE_WORKER, activity_sid=activity.sid, target=activity.friendly_name, caller=name
        )
        written = self._intents.write(intent)
        move = Move(worker_sid=worker_sid, activity=activity, started_at=self._clock.monotonic())
        self._tell(move)
        self._spawn(self._carry_out(move, intent, written), f"move {worker_sid}")
        return True

    async def _carry_out(self, move: Move, intent: Intent, written: asyncio.Event) -> None:
        await written.wait()
        moved = await move_worker(
            self._api.for_worker(move.worker_sid),
            move.activity.sid,
            clock=self._clock,
            checking=lambda: self._tell(replace(move, checking=True)),
        )
        self._tell(replace(move, moved=moved, ended_at=self._clock.monotonic()))
        if moved.kind is NoticeKind.UNKNOWN:
            self._spawn(self._settle_later(intent), f"settle move {intent.id}")
        await self._intents.settle(intent, OUTCOMES.get(moved.kind))

    async def _settle_later(self, intent: Intent) -> None:
        await self._clock.sleep_until(self._clock.monotonic() + AGAIN_AFTER_S)
        await self._settle(intent)

    async def _settle(self, intent: Intent) -> None:
        settled = await settled_move(intent, self._api.for_worker(intent.worker_sid), self._clock)
        told = sorted((*self._record.settled, settled), key=lambda one: one.intent.clicked_at)
        self._say(replace(self._record, settled=tuple(told)))
        await self._intents.settle(intent, settled.outcome)

    def _tell(self, move: Move) -> None:
        if move.moved is None:
            self._moves[move.worker_sid] = move
        else:
            del self._moves[move.worker_sid]
        self._told(move)

    def _troubled(self, trouble: ArchiveError | None) -> None:
        if str(trouble or "") != str(self._record.trouble or ""):
            self._say(replace(self._record, trouble=trouble))

    def _say(self, record: MoveRecord) -> None:
        self._record = record
        self._listeners.tell(record)
