"""What an agent may ask for: clicks on reservations and changes of activity.

Owns whether a click is taken up, what is to be sent for it, and the activity that waits for the work in hand. `sending`
carries it out.
"""

from __future__ import annotations

from collections.abc import Callable

from agent_console.errors import SettingsError
from agent_console.session import messages
from agent_console.session.activity import ActivityChange
from agent_console.session.asks import Ask, ask_of
from agent_console.session.clicks import Verb
from agent_console.session.entries import ReservationEntry
from agent_console.session.means import Means
from agent_console.session.observing import activity_name
from agent_console.session.outcome_writing import write_outcome
from agent_console.session.outcomes import WorkOutcome
from agent_console.session.ports import Answer
from agent_console.session.presence import NextActivity
from agent_console.session.sending import Sending
from agent_console.session.state import SessionState
from agent_console.taskrouter.instructions import Accept, Dequeue, Instruction, Reject
from agent_console.taskrouter.lifecycle import allows, allows_status
from agent_console.taskrouter.resources import WorkerReservation
from agent_console.taskrouter.sids import ActivitySid, ReservationSid
from agent_console.taskrouter.statuses import ReservationStatus


class Commands:
    """What an agent may ask for; every method returns at once: True where the click was taken up."""

    def __init__(self, means: Means) -> None:
        self._api = means.api
        self._store = means.store
        self._sending = Sending(means)
        self._activity = ActivityChange(means)
        self._is_open = True
        means.store.subscribe(self._changed)

    def close(self) -> None:
        """Take up no more clicks; what is in flight goes on."""
        self._is_open = False
        self._activity.forget_following()

    def accept(self, sid: ReservationSid) -> bool:
        """Take the offer."""
        return self.send(sid, Accept())

    def reject(self, sid: ReservationSid, activity_sid: ActivitySid | None = None) -> bool:
        """Refuse the offer; move to an activity where one is given."""
        name = activity_name(self._store.state, activity_sid)
        return self._build(sid, Verb.REJECT, name, lambda: Reject(activity_sid=activity_sid))

    def dequeue(self, sid: ReservationSid, to: str, from_: str | None = None) -> bool:
        """Send the caller to a phone; it rings with ``from_`` as caller id."""
        return self._build(sid, Verb.DEQUEUE, to, lambda: Dequeue(to=to, from_=from_))

    def send(self, sid: ReservationSid, instruction: Instruction) -> bool:
        """Send any of the six instructions, once."""
        entry = self._actionable(sid)
        if entry is None or not allows(entry.reservation.status, type(instruction)):
            return False

        async def post(if_match: str | None) -> Answer[WorkerReservation]:
            return await self._api.update_reservation(sid, instruction, if_match=if_match)

        ask = ask_of(instruction, self._store.state)
        if ask.moves_to is not None:
            self.cancel_next_activity()
        self._sending.start(entry, ask, post)
        return True

    def wrap_up(self, sid: ReservationSid) -> bool:
        """Begin the after-work of accepted work."""
        return self._set_status(sid, Verb.WRAP_UP, ReservationStatus.WRAPPING)

    def complete(self, sid: ReservationSid, outcome: WorkOutcome | None = None) -> bool:
        """End accepted or wrapping work; what is said of it is on the task before that."""
        if outcome is None or outcome == WorkOutcome():
            return self._set_status(sid, Verb.COMPLETE, ReservationStatus.COMPLETED)
        entry = self._actionable(sid)
        if entry is None or not allows_status(entry.reservation.status, ReservationStatus.COMPLETED):
            return False
        task_sid = entry.reservation.task_sid

        async def post(if_match: str | None) -> Answer[WorkerReservation]:
            if outcome.is_written:
                await write_outcome(self._api, self._store, task_sid, outcome)
            if not outcome.reason:
                return await self._api.set_reservation_status(sid, ReservationStatus.COMPLETED, if_match=if_match)
            await self._api.complete_task(task_sid, outcome.reason)
            return await self._api.fetch_reservation(sid)

        self._sending.start(entry, Ask(verb=Verb.COMPLETE, target=outcome.disposition or outcome.reason), post)
        return True

    def set_activity(self, activity_sid: ActivitySid) -> bool:
        """Move the worker to an activity; offers that stand go on ringing. Follows a change under way."""
        return self._is_open and self._activity.start(activity_sid)

    def set_activity_and_reject(self, activity_sid: ActivitySid) -> bool:
        """Move the worker to an activity that is not available, and reject the offers that stand."""
        return self._is_open and self._activity.start(activity_sid, reject_pending=True)

    def set_next_activity(self, activity_sid: ActivitySid) -> bool:
        """Move the worker once the work in hand is done, at once where there is none. The last choice counts."""
        if not self._is_open:
            return False
        if not self._store.state.is_busy:
            return self.set_activity(activity_sid)
        name = activity_name(self._store.state, activity_sid)
        self._activity.forget_following()
        self._store.apply(messages.NextActivityChosen(wanted=NextActivity(sid=activity_sid, name=name)))
        return True

    def cancel_next_activity(self) -> None:
        """Stay after the work in hand."""
        self._store.apply(messages.NextActivityChosen(wanted=None))

    def _build(self, sid: ReservationSid, verb: Verb, target: str, build: Callable[[], Instruction]) -> bool:
        """Send what is built of what was clicked; what cannot be built is told on the card."""
        if self._actionable(sid) is None:
            return False
        try:
            instruction = build()
        except SettingsError as error:
            self._sending.refuse(sid, verb, target, error)
            return False
        return self.send(sid, instruction)

    def _set_status(self, sid: ReservationSid, verb: Verb, status: ReservationStatus) -> bool:
        entry = self._actionable(sid)
        if entry is None or not allows_status(entry.reservation.status, status):
            return False

        async def post(if_match: str | None) -> Answer[WorkerReservation]:
            return await self._api.set_reservation_status(sid, status, if_match=if_match)

        self._sending.start(entry, Ask(verb=verb), post)
        return True

    def _actionable(self, sid: ReservationSid) -> ReservationEntry | None:
        """Return the entry that may be clicked now; a second click on the same is ignored."""
        entry = self._store.state.find(sid) if self._is_open else None
        return entry if entry is not None and entry.is_actionable else None

    def _changed(self, _old: SessionState, new: SessionState) -> None:
        """Grant the next activity once, when the work is done; whatever becomes of it, it is not wished again."""
        wanted, presence = new.next_activity, new.presence
        if wanted is None or new.is_busy or new.stale or presence is None or presence.command is not None:
            return
        if not self._is_open or presence.activity_sid == wanted.sid:
            self.cancel_next_activity()
        else:
            self._activity.start(wanted.sid)
