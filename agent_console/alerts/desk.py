"""Where alerts are decided: the session's state in; the ring, the notifications and the counts out.

Owns the one `AlertState`, the moments of automatic acceptance and of the next look. It shows and plays nothing itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from agent_console.alerts import policy
from agent_console.alerts.notifying import Announcement, Notifying
from agent_console.alerts.ringing import Ringing
from agent_console.alerts.state import AlertState, NotificationPhase, NotificationState, RingTrouble
from agent_console.session.entries import ReservationEntry
from agent_console.session.ports import Clock, Timer
from agent_console.session.state import SessionState
from agent_console.settings import AlertSettings
from agent_console.taskrouter.sids import ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus

#: No reservation: the notification that somebody wanted to see, and how long it stays.
TRIAL = ReservationSid("trial")
TRIAL_S = 6.0


class Watched(Protocol):
    """The session's store."""

    @property
    def state(self) -> SessionState:
        """What the shift looks like now."""

    def subscribe(self, callback: Callable[[SessionState, SessionState], None]) -> Callable[[], None]:
        """Call back on every change until the returned function is called."""


class AlertDesk:
    """Follows a session's store while `run` lives. ``announce`` words an offer, ``accept`` accepts one."""

    def __init__(
        self,
        store: Watched,
        settings: AlertSettings,
        *,
        clock: Clock,
        announce: Callable[[ReservationEntry], Announcement],
        accept: Callable[[ReservationSid], Any],
    ) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._announce = announce
        self._accept = accept
        self._ringing: Ringing | None = None
        self._notifying: Notifying | None = None
        self._subscribers: tuple[Callable[[AlertState], None], ...] = ()
        self._timer: Timer | None = None
        self._spared: set[ReservationSid] = set()
        self._counted: set[ReservationSid] = set()
        self._trial: tuple[Announcement, float] | None = None
        self._told = NotificationState()
        self._state = AlertState()
        self.notifications_reported(self._told)

    @property
    def state(self) -> AlertState:
        """What the alerts are doing now."""
        return self._state

    def subscribe(self, callback: Callable[[AlertState], None]) -> None:
        """Call back with every new state."""
        self._subscribers = (*self._subscribers, callback)

    def go_by(self, settings: AlertSettings) -> None:
        """Ring, announce and accept by other settings from now on."""
        if settings == self._settings:
            return
        old, self._settings = self._settings, settings
        self.notifications_reported(self._told)
        if self._ringing is not None and (settings.ring, settings.sound) != (old.ring, old.sound):
            # What was wrong with another sound, or with ringing at all, is not known of this one.
            self._change(ring_trouble=self._ringing.trouble_at_start if settings.ring else None)
        self._look()

    def say_anew(self) -> None:
        """Word what is announced in the language that is spoken now; nothing rings or is announced again."""
        self._look()

    async def run(self, ringing: Ringing, notifying: Notifying) -> None:
        """Live until cancelled; then it is silent and nothing of ours is on the desktop."""
        self._ringing, self._notifying = ringing, notifying
        tunes = [policy.plain_tune(replace(self._settings, sound=sound)) for sound in self._sounds()]
        end = self._store.subscribe(self._session_changed)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(ringing.run(tunes), name="ringing")
                group.create_task(notifying.run(), name="notifying")
                if self._settings.ring:
                    self.ring_reported(ringing.trouble_at_start)
                self._look()
                await asyncio.Event().wait()
        finally:
            end()
            self._set_timer(None)

    def mute(self, *, muted: bool) -> None:
        """Silence the ring until it is unmuted; what is shown stays."""
        self._change(muted=muted)
        self._look()

    def test(self) -> None:
        """Ring once through the real path, also while muted."""
        if self._ringing is not None:
            self._change(tested_with="")
            self._ringing.test(policy.plain_tune(self._settings))

    def test_notification(self, announcement: Announcement) -> None:
        """Show a notification for a moment through the real path."""
        self._trial = (announcement, self._clock.monotonic() + TRIAL_S)
        self._look()

    def dismiss_test(self) -> None:
        """Forget what the last test brought."""
        self._change(tested_with="")

    def spare(self, sid: ReservationSid) -> None:
        """Do not accept this offer by itself."""
        self._spared.add(sid)
        self._look()

    def window_seen(self) -> None:
        """Count missed offers from here."""
        self._change(missed=0)

    def ring_reported(self, trouble: RingTrouble | None) -> None:
        """Take in how the last ring went."""
        if trouble != self._state.ring_trouble:
            self._change(ring_trouble=trouble)
            self._look()

    def test_reported(self, player: str) -> None:
        """Take in that a test was played."""
        self._change(tested_with=player)

    def notifications_reported(self, state: NotificationState) -> None:
        """Take in how the desktop takes notifications."""
        self._told = state
        is_off = NotificationState(NotificationPhase.OFF)
        self._change(notifications=state if self._settings.notifications else is_off)

    def _sounds(self) -> set[str]:
        rules = self._settings.queues
        return {policy.plain_tune(self._settings).sound, *(rule.sound for rule in rules if rule.sound)}

    def _session_changed(self, old: SessionState, new: SessionState) -> None:
        self._count_missed(new)
        if (
            new.incoming is not old.incoming
            or new.stale != old.stale
            or new.presence is not old.presence
            or new.connection.phase is not old.connection.phase
        ):
            self._look()

    def _count_missed(self, session: SessionState) -> None:
        """Count every offer that was not answered once: those seen to end, and those told of afterwards."""
        last, told = session.last_missed, session.meanwhile
        missed = set() if last is None else {last.sid}
        if told is not None:
            missed |= {row.sid for row in told.offers if row.status is ReservationStatus.TIMEOUT}
        if not missed <= self._counted:
            self._change(missed=self._state.missed + len(missed - self._counted))
            self._counted |= missed

    def _look(self) -> None:
        """Bring everything to what should be so now, and look again when time alone changes it."""
        if self._ringing is None or self._notifying is None:
            return
        now, session = self._clock.monotonic(), self._store.state
        wanted = policy.wanted(session, self._settings, now=now, is_muted=self._state.muted)
        self._ringing.want(wanted.tune)
        announced = {entry.sid: self._announce(entry) for entry in wanted.announced}
        self._notifying.want(announced | self._on_trial(now))
        self._spared &= {entry.sid for entry in session.incoming}
        standing = self._auto_accept(wanted, now)
        self._change(auto_accept=tuple(standing.items()), pending=len(session.pending))
        moments = [*standing.values(), *([wanted.again_at] if wanted.again_at is not None else [])]
        if self._trial is not None:
            moments.append(self._trial[1])
        self._set_timer(min(moments, default=None))
        for sid in [sid for sid, due_at in standing.items() if due_at <= now]:
            self._spared.add(sid)
            self._accept(sid)

    def _on_trial(self, now: float) -> dict[ReservationSid, Announcement]:
        if self._trial is not None and self._trial[1] <= now:
            self._trial = None
        return {} if self._trial is None else {TRIAL: self._trial[0]}

    def _auto_accept(self, wanted: policy.Wanted, now: float) -> dict[ReservationSid, float]:
        """Keep the moments that run, begin those of offers that may be accepted from now on."""
        trouble = self._state.ring_trouble
        if trouble is not None and trouble.is_silent:
            return {}
        running = dict(self._state.auto_accept)
        return {
            sid: running.get(sid, now + after_s)
            for sid, after_s in wanted.auto_accept_after_s
            if sid not in self._spared
        }

    def _set_timer(self, moment: float | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if moment is None else self._clock.call_at(moment, self._look)

    def _change(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            for subscriber in self._subscribers:
                subscriber(state)
