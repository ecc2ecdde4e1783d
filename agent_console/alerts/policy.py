"""What should ring, be announced and be accepted by itself, worked out from the session's state: pure.

Owns the rules. It reads no clock and plays nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf

from agent_console.session.entries import ReservationEntry
from agent_console.session.state import ConnectionPhase, SessionState
from agent_console.settings import SILENCE, AlertSettings, QueueAlert
from agent_console.taskrouter.sids import ReservationSid

#: Where queues have sounds of their own, this long is waited for the queue's name; then it rings whichever it is.
QUEUE_KNOWN_WITHIN_S = 0.12
#: The server ends an offer at its deadline; without an answer from it a ring must still end.
PAST_DEADLINE_S = 2.0
#: While the link is broken and the deadline is not known: TaskRouter's own default.
UNKNOWN_DEADLINE_S = 120.0
#: More notifications at once would bury the desktop; the window, the ring and the tray tell of the others.
ANNOUNCED_AT_ONCE = 4
#: What a silent queue plays before one of its offers is accepted by itself.
WARNING_TONE = "chime"


@dataclass(frozen=True, slots=True)
class Tune:
    """What rings. ``key`` tells one ring from the next where it does not repeat; empty where it does."""

    sound: str
    volume_percent: int
    device: str
    repeat: bool
    key: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What should be so now; ``again_at`` is when time alone changes it, None where it does not.

    ``auto_accept_after_s`` holds the offers that may be accepted by themselves.
    """

    tune: Tune | None
    announced: tuple[ReservationEntry, ...]
    auto_accept_after_s: tuple[tuple[ReservationSid, float], ...]
    again_at: float | None


def wanted(state: SessionState, settings: AlertSettings, *, now: float, is_muted: bool) -> Wanted:
    """Work out what an agent should hear and see of the offers that wait for a click."""
    standing = [entry for entry in state.pending if entry.is_actionable]
    moments = (moment for entry in standing for moment in _turns(entry, state, settings) if now < moment < inf)
    calling = tuple(entry for entry in standing if now < _over_at(entry, state))
    can_be_heard = settings.ring and not is_muted
    return Wanted(
        tune=_tune(calling, settings, now) if can_be_heard else None,
        announced=calling[:ANNOUNCED_AT_ONCE] if settings.notifications else (),
        auto_accept_after_s=tuple(_auto_accepted(calling, state, settings)) if can_be_heard else (),
        again_at=min(moments, default=None),
    )


def plain_tune(settings: AlertSettings) -> Tune:
    """Return what rings where nothing says otherwise, once: what a test plays."""
    sound = settings.sound if settings.sound != SILENCE else WARNING_TONE
    return Tune(sound=sound, volume_percent=settings.volume_percent, device=settings.device, repeat=False)


def rule_of(entry: ReservationEntry, settings: AlertSettings) -> QueueAlert | None:
    """Return what is set for the offer's queue; None where nothing is, or its queue is not known yet."""
    queue = entry.task.task_queue_friendly_name if entry.task is not None else None
    return next((rule for rule in settings.queues if rule.queue == queue), None)


def _over_at(entry: ReservationEntry, state: SessionState) -> float:
    """When an offer that waits for a click is certainly over."""
    if entry.deadline_at is not None:
        return entry.deadline_at + PAST_DEADLINE_S
    return entry.offered_at + UNKNOWN_DEADLINE_S if state.stale else inf


def _queue_awaited_until(entry: ReservationEntry, settings: AlertSettings) -> float:
    is_known = entry.task is not None or entry.task_gone or not settings.queues
    return -inf if is_known else entry.seen_at + QUEUE_KNOWN_WITHIN_S


def _turns(entry: ReservationEntry, state: SessionState, settings: AlertSettings) -> tuple[float, float]:
    return _over_at(entry, state), _queue_awaited_until(entry, settings)


def _tune(calling: Sequence[ReservationEntry], settings: AlertSettings, now: float) -> Tune | None:
    """Choose the sound of the oldest offer that has one; without repetition, of the newest."""
    for entry in calling if settings.repeat else reversed(calling):
        sound = _sound_of(entry, settings, now)
        if sound != SILENCE:
            return Tune(
                sound=sound,
                volume_percent=settings.volume_percent,
                device=settings.device,
                repeat=settings.repeat,
                key="" if settings.repeat else entry.sid,
            )
    return None


def _sound_of(entry: ReservationEntry, settings: AlertSettings, now: float) -> str:
    if now < _queue_awaited_until(entry, settings):
        return SILENCE
    rule = rule_of(entry, settings)
    sound = rule.sound if rule is not None and rule.sound else settings.sound
    if sound == SILENCE and rule is not None and rule.auto_accept_after_s is not None:
        return WARNING_TONE
    return sound


def _auto_accepted(
    calling: Iterable[ReservationEntry], state: SessionState, settings: AlertSettings
) -> Iterable[tuple[ReservationSid, float]]:
    """Only what is certain to stand, for a worker who takes work, and only before anything else was tried."""
    is_certain = not state.stale and state.connection.phase in {ConnectionPhase.CONNECTED, ConnectionPhase.SLOW}
    if not is_certain or state.presence is None or not state.presence.available:
        return
    if all(rule.auto_accept_after_s is None for rule in settings.queues):
        return
    for entry in calling:
        rule = rule_of(entry, settings)
        if rule is not None and rule.auto_accept_after_s is not None and entry.notice is None:
            yield entry.sid, rule.auto_accept_after_s
