"""What a click is carried out with.

Owns nothing: it names the parts of the session that every way of sending shares.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from agent_console.history.intents import Intent
from agent_console.session.intents import Intents
from agent_console.session.ports import Api, Clock
from agent_console.session.store import Store
from agent_console.session.waiting import Spawn
from agent_console.taskrouter.sids import WorkerSid


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """``kick`` has the offers looked at; ``follow`` is given the clicks whose end is not known."""

    api: Api
    store: Store
    intents: Intents
    clock: Clock
    spawn: Spawn
    kick: Callable[[], None]
    worker_sid: WorkerSid
    follow: Callable[[Intent], None]
