"""Writes what a shift sees into the archive, as it happens.

Owns the facts that are not written yet. It reads the store and never writes it; a change is only noted in the store's
turn, and written in a task of its own. That the archive cannot be written stops nothing: the archive keeps what it was
given. What it did not see it cannot know: which time counts as watched `coverage` says.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from agent_console.errors import ArchiveError
from agent_console.history.facts import ActivityChange, Actor, FactBatch, Sighting
from agent_console.session.clicks import NoticeKind
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.session.ports import Archive, Clock
from agent_console.session.presence import PresenceChangeCause
from agent_console.session.sightings import sighting_of
from agent_console.session.state import SessionState
from agent_console.session.store import Store
from agent_console.session.waiting import Alarm
from agent_console.taskrouter.sids import WorkerSid

#: Changes come in bursts, and a transaction costs as much for one as for fifty.
GATHER_S = 0.05


class Recorder:
    """Follows a store; `run` until cancelled, then `drain`.

    ``lost_sight`` is called where a reservation is gone and nobody says how it ended. It must only take note.
    """

    def __init__(
        self,
        archive: Archive,
        store: Store,
        *,
        clock: Clock,
        worker_sid: WorkerSid,
        lost_sight: Callable[[], None],
    ) -> None:
        self._archive = archive
        self._store = store
        self._clock = clock
        self._worker_sid = worker_sid
        self._lost_sight = lost_sight
        self._alarm = Alarm(clock)
        self._sightings: list[Sighting] = []
        self._activity_changes: list[ActivityChange] = []

    async def run(self) -> None:
        """Write what changes, for ever."""
        unsubscribe = self._store.subscribe(self._changed)
        try:
            while True:
                await self._alarm.wait()
                await self._clock.sleep_until(self._clock.monotonic() + GATHER_S)
                await self._write()
        finally:
            unsubscribe()

    async def drain(self) -> None:
        """Write what is left."""
        await self._write()

    async def _write(self) -> None:
        batch = FactBatch(sightings=tuple(self._sightings), activity_changes=tuple(self._activity_changes))
        self._sightings.clear()
        self._activity_changes.clear()
        if batch:
            try:
                await self._archive.write(batch)
            except ArchiveError:
                return  # it is kept there, and whoever listens to the archive hears of it

    def _changed(self, old: SessionState, new: SessionState) -> None:
        seen_at = self._clock.now()
        if new.incoming is not old.incoming or new.active is not old.active:
            known = {id(entry) for entry in (*old.incoming, *old.active)}
            for entry in (*new.incoming, *new.active):
                if id(entry) not in known:
                    before = old.find(entry.sid)
                    self._sightings.append(sighting_of(entry, new, seen_at, before=before))
                    if _is_withdrawn(entry) and not _is_withdrawn(before):
                        self._lost_sight()
        if new.presence is not old.presence or new.presence_notice is not old.presence_notice:
            self._note_activity(old, new, seen_at)
        if self._sightings or self._activity_changes:
            self._alarm.ring()

    def _note_activity(self, old: SessionState, new: SessionState, seen_at: datetime) -> None:
        worker = new.worker
        if worker is None or new.presence is None:
            return
        is_same = old.worker is not None and old.worker.date_status_changed == worker.date_status_changed
        if is_same and new.presence_notice is old.presence_notice:
            return
        self._activity_changes.append(
            ActivityChange(
                worker_sid=self._worker_sid,
                at=worker.date_status_changed or seen_at.replace(microsecond=0),
                seen_at=seen_at,
                activity_name=worker.activity_name,
                activity_sid=worker.activity_sid,
                available=worker.available,
                actor=_mover(new),
            )
        )


def _is_withdrawn(entry: ReservationEntry | None) -> bool:
    return entry is not None and entry.ending is not None and entry.ending.reason is EndingReason.WITHDRAWN


def _mover(state: SessionState) -> Actor:
    """Return who brought the worker into the present activity, as far as it is known."""
    presence, notice = state.presence, state.presence_notice
    if notice is not None and presence is not None and notice.to_name == presence.activity_name:
        return Actor.PLATFORM if notice.cause is PresenceChangeCause.MISSED_OFFER else Actor.ELSEWHERE
    if presence is not None and presence.notice is not None and presence.notice.kind is NoticeKind.CONFIRMED:
        return Actor.THIS_CONSOLE
    return Actor.UNKNOWN
