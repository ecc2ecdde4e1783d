"""Moves a worker to an activity, once, and finds out what became of it.

Owns the one POST and the reading back. It moves nobody by itself, and never twice for one wish.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from agent_console.errors import ConsoleError, RateLimited, Sent, SettingsError, TaskRouterError
from agent_console.session.clicks import NoticeKind
from agent_console.session.ports import Api, Clock
from agent_console.session.verdicts import refused_at_once
from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.sids import ActivitySid

HASTE_WAIT_MOST_S = 3.0
LOOKS = 5
LOOK_PAUSE_S = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What became of a change of activity; ``worker`` as the server has it now, where that is known."""

    kind: NoticeKind
    worker: Worker | None = None
    error: ConsoleError | None = None


async def move_worker(
    api: Api, sid: ActivitySid, *, clock: Clock, checking: Callable[[], None], reject_pending: bool = False
) -> Moved:
    """Ask for the activity of the API's worker, with ``reject_pending`` for the offers to go.

    ``checking`` is called where the answer does not say what became of it and the worker is read back. A refusal
    that came before anything was done (429, reference 5.3) is waited out once, where that is short.
    """
    try:
        return Moved(kind=NoticeKind.CONFIRMED, worker=await _send_once(api, sid, clock, reject_pending=reject_pending))
    except (TaskRouterError, SettingsError) as error:
        kind = refused_at_once(error)
        if kind is None and isinstance(error, TaskRouterError) and error.sent is Sent.YES:
            kind = NoticeKind.REFUSED
        if kind is not None:
            return Moved(kind=kind, error=error)
        checking()
        return await _read_back(api, sid, clock, error)


async def _send_once(api: Api, sid: ActivitySid, clock: Clock, *, reject_pending: bool) -> Worker:
    try:
        return (await api.set_worker_activity(sid, reject_pending=reject_pending)).value
    except RateLimited as refusal:
        wait_s = refusal.retry_after_s or 1.0
        if wait_s > HASTE_WAIT_MOST_S:
            raise
        await clock.sleep_until(clock.monotonic() + wait_s)
        return (await api.set_worker_activity(sid, reject_pending=reject_pending)).value


async def _read_back(api: Api, sid: ActivitySid, clock: Clock, error: ConsoleError) -> Moved:
    worker: Worker | None = None
    for _ in range(LOOKS):
        try:
            worker = (await api.fetch_worker()).value
        except TaskRouterError:
            worker = None
        if worker is not None and worker.activity_sid == sid:
            return Moved(kind=NoticeKind.CONFIRMED, worker=worker)
        await clock.sleep_until(clock.monotonic() + LOOK_PAUSE_S)
    return Moved(kind=NoticeKind.UNKNOWN if worker is None else NoticeKind.NOT_CONFIRMED, worker=worker, error=error)
