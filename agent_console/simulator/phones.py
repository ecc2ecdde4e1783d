"""Owns the workers' phones: legs that ring and are answered or are not; moves no reservation."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from agent_console.simulator.clock import Agenda, Timer
from agent_console.simulator.sids import Sids

Outcome = Literal["answer", "busy", "no-answer", "failed", "refused"]


@dataclass(frozen=True, slots=True)
class Habit:
    """How a phone behaves: rings for `after` seconds, then this outcome.

    `failed`: the leg breaks down (nobody registered, say). `refused`: the call cannot even be placed.
    """

    outcome: Outcome = "answer"
    after: float = 2.0


@dataclass(slots=True)
class Leg:
    """One call to a worker's phone; statuses are the ones of calls."""

    call_sid: str
    to: str
    reservation_sid: str
    status: str = "ringing"
    timer: Timer | None = None

    @property
    def is_answered(self) -> bool:
        """Say whether somebody talks on it."""
        return self.status == "in-progress"

    def hang_up(self) -> None:
        """Stop ringing or talking."""
        if self.timer is not None:
            self.timer.cancel()
        self.status = "canceled" if self.status == "ringing" else "completed"


class Phones:
    """All workers' phones, each with its habit; a phone never told otherwise answers after 2 s."""

    def __init__(self, agenda: Agenda, sids: Sids) -> None:
        self._agenda = agenda
        self._sids = sids
        self._habits: dict[str, Habit] = {}
        self.default = Habit()
        self.legs: dict[str, Leg] = {}

    def teach(self, contact_uri: str, habit: Habit) -> None:
        """Set how the phone at `contact_uri` behaves from now on."""
        self._habits[contact_uri] = habit

    def refuses(self, to: str) -> bool:
        """Say whether a call to this phone is not placed at all."""
        return self._habits.get(to, self.default).outcome == "refused"

    def ring(
        self,
        to: str,
        *,
        reservation_sid: str,
        timeout: float,
        done: Callable[[Leg], None],
    ) -> Leg:
        """Ring a phone; `done` hears later, within `timeout` seconds, what became of it."""
        leg = Leg(call_sid=self._sids.new("CA"), to=to, reservation_sid=reservation_sid)
        self.legs[reservation_sid] = leg
        habit = self._habits.get(to, self.default)
        outcome = habit.outcome if habit.after <= timeout or habit.outcome == "failed" else "no-answer"
        wait = timeout if outcome == "no-answer" else min(habit.after, timeout)

        def settle() -> None:
            leg.status = "in-progress" if outcome == "answer" else outcome
            done(leg)

        leg.timer = self._agenda.after(wait, settle)
        return leg

    def hang_up(self, reservation_sid: str) -> None:
        """End the leg of a reservation if there is one."""
        leg = self.legs.get(reservation_sid)
        if leg is not None and leg.status in {"ringing", "in-progress"}:
            leg.hang_up()
