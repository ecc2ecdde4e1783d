"""One shift of one worker, put together.

Owns the parts' lives: the one task group in which everything runs, and the end, when clicks are drained before anything
is cancelled.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from agent_console.session.backfill import Backfill
from agent_console.session.browser import HistoryBrowser
from agent_console.session.capacity import CapacityReader
from agent_console.session.commands import Commands
from agent_console.session.intents import Intents
from agent_console.session.leg_fates import LegFates
from agent_console.session.means import Means
from agent_console.session.meanwhile import MeanwhileTeller
from agent_console.session.messages import (
    ElsewhereDismissed,
    IntentsTroubled,
    MeanwhileDismissed,
    NoticeDismissed,
    PresenceNoticeDismissed,
    SettledDismissed,
)
from agent_console.session.own_tasks import OwnTasks
from agent_console.session.poller import Poller
from agent_console.session.ports import Api, Archive, Clock, PhoneMemory, Random
from agent_console.session.recorder import Recorder
from agent_console.session.rejections import EarlierRejections
from agent_console.session.remembering import RememberedPhones
from agent_console.session.schedule import Schedule
from agent_console.session.settling import Settling
from agent_console.session.side_reads import SideReads
from agent_console.session.state import ConnectionPhase, SessionState
from agent_console.session.store import Store
from agent_console.session.tasks import TaskReader
from agent_console.session.timekeeper import Timekeeper
from agent_console.session.wrap_up import WrapUp, WrapUpPolicy
from agent_console.taskrouter.sids import ReservationSid, WorkerSid

_log = logging.getLogger(__name__)

#: How long the end waits for clicks in flight.
DRAIN_S = 3.0
_ANSWERED = {ConnectionPhase.CONNECTED, ConnectionPhase.SLOW}


class Session:
    """The facade: ``store`` and ``history`` to read, ``commands`` to ask, `run` and `stop` to live."""

    def __init__(
        self,
        api: Api,
        archive: Archive,
        *,
        clock: Clock,
        random: Random,
        worker_sid: WorkerSid,
        wrap_up: WrapUpPolicy | None = None,
        phones: PhoneMemory | None = None,
    ) -> None:
        self._clock = clock
        self._tasks = OwnTasks()
        self._spawn = self._tasks.spawn
        self._clicks: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()
        self.store = Store()
        tasks = TaskReader(api, self.store, self._spawn, clock)
        schedule = self._schedule = Schedule(random)
        self._poller = Poller(
            api,
            self.store,
            tasks,
            SideReads(
                api,
                self.store,
                clock=clock,
                stretch=schedule.stretch_beside,
                has_room=lambda: schedule.has_room,
            ),
            clock=clock,
            schedule=schedule,
            spawn=self._spawn,
        )
        self._capacity = CapacityReader(api, self.store, self._spawn)
        LegFates(api, self.store, self._spawn)
        self._rejections = EarlierRejections(archive, self.store, clock=clock, worker_sid=worker_sid)
        self._timekeeper = Timekeeper(self.store, clock=clock)
        self.history = HistoryBrowser(archive, clock=clock, worker_sid=worker_sid)
        self.backfill = Backfill(
            api,
            archive,
            clock=clock,
            worker_sid=worker_sid,
            look_again_after_s=schedule.look_again_after_s,
            is_pressed=lambda: schedule.is_pressed,
        )
        self._recorder = Recorder(
            archive,
            self.store,
            clock=clock,
            worker_sid=worker_sid,
            lost_sight=self.backfill.look_again,
        )
        self.backfill.subscribe(self.history.backfill_progressed)
        self._meanwhile = MeanwhileTeller(
            archive, self.store, clock=clock, worker_sid=worker_sid, fill_in=self.backfill.start
        )
        self.backfill.subscribe(self._meanwhile.backfill_progressed)
        self.store.subscribe(self._connection_changed)
        intents = Intents(
            archive,
            clock=clock,
            server_now=lambda: self.store.state.server_clock.now(clock.monotonic()),
            spawn=self._spawn,
            troubled=lambda error: self.store.apply(IntentsTroubled(error=error)),
        )
        self._settling = Settling(
            api, archive, self.store, intents, clock=clock, spawn=self._spawn, worker_sid=worker_sid
        )
        means = Means(
            api=api,
            store=self.store,
            intents=intents,
            clock=clock,
            spawn=self._spawn_click,
            kick=self._poller.follow_up,
            worker_sid=worker_sid,
            follow=self._settling.follow,
        )
        self.commands = Commands(means)
        self._phones = None if phones is None else RememberedPhones(phones, self.store, clock=clock)
        self._wrap_up = WrapUp(
            self.store, clock=clock, policy=wrap_up or WrapUpPolicy(), complete=self.commands.complete
        )

    async def run(self) -> None:
        """Live until `stop`; then wait for clicks in flight, at most three seconds, and end everything."""
        try:
            async with self._tasks:
                self._spawn(self._timekeeper.run(), "timekeeper")
                self._spawn(self._recorder.run(), "recorder")
                self._spawn(self.history.run(), "history")
                self._spawn(self.backfill.run(), "backfill")
                self._spawn(self._meanwhile.run(), "meanwhile")
                self._spawn(self._settling.run(), "settling")
                self._spawn(self._rejections.run(), "earlier rejections")
                if self._phones is not None:
                    self._spawn(self._phones.run(), "phones")
                poller = self._spawn(self._poller.run(), "poller")
                await self._stopping.wait()
                self.commands.close()
                self._wrap_up.close()
                poller.cancel()
                await self._drain()
                await self._recorder.drain()
                if self._phones is not None:
                    await self._phones.drain()
        finally:
            # Also where it was cancelled: a click that comes later has nowhere to run.
            self.commands.close()

    def stop(self) -> None:
        """Ask for the end; safe to call again."""
        self._stopping.set()

    def refresh(self) -> None:
        """Look at everything at once; also tries a refused credential again."""
        self._poller.kick()
        self.backfill.start()
        self.history.show(self.history.view.query.filter)

    def look_anew(self) -> None:
        """Ask again what is being asked: the network has become another, or the computer slept."""
        if self._tasks.is_open:
            self._poller.look_anew()

    def go_at(self, *, available_s: float, unavailable_s: float) -> None:
        """Look for offers at this pace from now on: while some can come, and while none can."""
        is_another = self._schedule.go_at(available_s=available_s, unavailable_s=unavailable_s)
        if is_another and self._tasks.is_open:
            self._poller.look()

    def look_into_work(self) -> None:
        """Read what is only wanted where somebody asks why no work comes, and everything else anew."""
        if self._tasks.is_open:
            self._capacity.look()
            self._poller.kick()

    def set_wrap_up(self, policy: WrapUpPolicy) -> None:
        """End wrapping up by another policy from now on."""
        self._wrap_up.go_by(policy)

    def extend_wrap_up(self, sid: ReservationSid) -> None:
        """Give five more minutes to wrap up."""
        self._wrap_up.extend(sid)

    def dismiss_presence_notice(self) -> None:
        """Take the notices about the activity away."""
        self.store.apply(PresenceNoticeDismissed())

    def dismiss_settled(self) -> None:
        """Take away what became of an earlier run's clicks."""
        self.store.apply(SettledDismissed())

    def dismiss_elsewhere(self) -> None:
        """Take away that somebody else acts for the worker."""
        self.store.apply(ElsewhereDismissed())

    def dismiss_meanwhile(self) -> None:
        """Take away what happened while nothing was heard."""
        self.store.apply(MeanwhileDismissed())

    def dismiss_notice(self, sid: ReservationSid) -> None:
        """Take the notice about a click away."""
        self.store.apply(NoticeDismissed(sid=sid))

    def _connection_changed(self, old: SessionState, new: SessionState) -> None:
        """Fill in what was missed: at the first answer of a shift and after every time without one."""
        was, now = old.connection.phase, new.connection.phase
        if now in _ANSWERED and was not in _ANSWERED:
            self.backfill.start()
        elif now is ConnectionPhase.NOT_AUTHORIZED:
            self.backfill.rest()

    async def _drain(self) -> None:
        """Let clicks in flight end: they count as sent and must not be cut off needlessly."""
        deadline = self._spawn(self._clock.sleep_until(self._clock.monotonic() + DRAIN_S), "drain timer")
        while self._clicks and not deadline.done():
            await asyncio.wait({deadline, *self._clicks}, return_when=asyncio.FIRST_COMPLETED)
        deadline.cancel()
        for click in self._clicks:
            _log.warning("Ended before the outcome was known: %s", click.get_name())

    def _spawn_click(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = self._spawn(work, name)
        self._clicks.add(task)
        task.add_done_callback(self._clicks.discard)
        return task
