"""A supervisor changes a worker's activity: one change of one worker at a time, told from the wish to its end.

Owns the changes under way. Only a confirmed wish of a person starts one; whether a
supervisor may wish it at all is the settings' word, heard before this is made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from agent_console.session.moving import Moved, move_worker
from agent_console.session.ports import Api, Clock
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


class SupervisedMoves:
    """``told`` is called with a change whenever there is something new about it."""

    def __init__(self, api: Api, *, clock: Clock, spawn: Spawn, told: Callable[[Move], None]) -> None:
        self._api = api
        self._clock = clock
        self._spawn = spawn
        self._told = told
        self._moves: dict[WorkerSid, Move] = {}

    def under_way(self, worker_sid: WorkerSid) -> Move | None:
        """Return the change of a worker that is not over."""
        return self._moves.get(worker_sid)

    def start(self, worker_sid: WorkerSid, activity: Activity) -> bool:
        """Move a worker; False where a change of that worker is under way."""
        if worker_sid in self._moves:
            return False
        move = Move(worker_sid=worker_sid, activity=activity, started_at=self._clock.monotonic())
        self._tell(move)
        self._spawn(self._carry_out(move), f"move {worker_sid}")
        return True

    async def _carry_out(self, move: Move) -> None:
        api = self._api.for_worker(move.worker_sid)
        moved = await move_worker(
            api,
            move.activity.sid,
            clock=self._clock,
            checking=lambda: self._tell(replace(move, checking=True)),
        )
        self._tell(replace(move, moved=moved, ended_at=self._clock.monotonic()))

    def _tell(self, move: Move) -> None:
        if move.moved is None:
            self._moves[move.worker_sid] = move
        else:
            del self._moves[move.worker_sid]
        self._told(move)
