"""Owns the set every scenario starts from: world, phones, queues, workflow; nobody acts on it."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass

from agent_console.simulator.clock import Agenda
from agent_console.simulator.model import Event, Worker
from agent_console.simulator.phones import Phones
from agent_console.simulator.sids import Sids
from agent_console.simulator.world import Rules, World

_ENDED = {
    "reservation.rejected",
    "reservation.timeout",
    "reservation.canceled",
    "reservation.rescinded",
    "reservation.wrapup",
    "reservation.completed",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks of a scenario."""

    seed: int = 1
    count: int = 20_000
    reservation_timeout: int | None = None
    rejection_limit: int = 1000


class Stage:
    """A world with queues Billing, Support and Sales, one workflow, phones and seeded chance."""

    def __init__(self, agenda: Agenda, sids: Sids, wish: Wish) -> None:
        self.wish = wish
        self.agenda = agenda
        self.random = random.Random(f"scenario {wish.seed}")  # noqa: S311 - a play, no secret
        self.world = World(agenda, sids, Rules(rejection_limit=wish.rejection_limit))
        self.phones = Phones(agenda, sids)
        self.world.listeners.append(self._hang_up_phones)

    def build(self, *, reservation_timeout: int, support_at_once: int = 1) -> None:
        """Add the queues and the workflow; the command line's timeout wins."""
        world = self.world
        for name in ("Billing", "Support", "Sales"):
            world.add_queue(
                name,
                target_workers=f'skills HAS "{name.lower()}"',
                reserve=support_at_once if name == "Support" else 1,
            )
        timeout = self.wish.reservation_timeout or reservation_timeout
        world.add_workflow("Inbound", reservation_timeout=timeout)

    def hire(
        self,
        name: str,
        skills: list[str],
        *,
        activity: str = "Available",
        capacities: dict[str, int] | None = None,
    ) -> Worker:
        """Add a worker with a softphone named after them."""
        attributes = {
            "contact_uri": f"client:{name.split(maxsplit=1)[0].lower()}",
            "skills": skills,
            "languages": ["en"],
        }
        return self.world.add_worker(
            name,
            attributes=json.dumps(attributes),
            activity=self.world.activity(activity),
            capacities=capacities,
        )

    def after(self, seconds: float, action: Callable[[], None]) -> None:
        """Plan something."""
        self.agenda.after(seconds, action)

    def _hang_up_phones(self, event: Event) -> None:
        if event.event_type in _ENDED:
            self.phones.hang_up(event.resource_sid)
