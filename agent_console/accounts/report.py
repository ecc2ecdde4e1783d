"""What trying a sign-in brought: what was wrong, what was found, what the credential may do.

Owns these values and what follows from them. It asks nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from agent_console.accounts.profiles import Role
from agent_console.errors import ConsoleError
from agent_console.taskrouter.resources import Activity, Worker, Workspace


class Right(Enum):
    """What a console does with a credential, in the order it is told."""

    RESERVATIONS_READ = "reservations_read"
    RESERVATIONS_ANSWER = "reservations_answer"
    WORKER_READ = "worker_read"
    WORKER_MOVE = "worker_move"
    ACTIVITIES_READ = "activities_read"
    TASKS_READ = "tasks_read"
    WORKFLOWS_READ = "workflows_read"
    CHANNELS_READ = "channels_read"
    EVENTS_READ = "events_read"
    WORKERS_LIST = "workers_list"


#: What each role cannot do without.
NEEDED = {
    Role.AGENT: frozenset({Right.RESERVATIONS_READ, Right.RESERVATIONS_ANSWER}),
    Role.SUPERVISOR: frozenset({Right.WORKERS_LIST, Right.RESERVATIONS_READ}),
}


class Grant(Enum):
    """Whether the credential may do it, as far as the answer tells."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Part(Enum):
    """What of a sign-in was wrong."""

    CONNECTION = "connection"
    CREDENTIAL = "credential"
    WORKSPACE = "workspace"
    WORKER = "worker"


class Breadth(Enum):
    """How much more than a console needs the credential may do."""

    RIGHT = "right"
    WIDE = "wide"
    ALL = "all"


@dataclass(frozen=True)
class Problem:
    """Why nobody can work with this; ``elsewhere`` names the workspace that has the worker, where that is known."""

    part: Part
    error: ConsoleError
    elsewhere: str = ""


@dataclass(frozen=True)
class Report:
    """What trying brought; None and empty where it did not get that far, or may not be read."""

    role: Role
    problem: Problem | None = None
    workspace: Workspace | None = None
    worker: Worker | None = None
    activities: tuple[Activity, ...] = ()
    rights: dict[Right, Grant] = field(default_factory=dict)
    breadth: Breadth = Breadth.RIGHT

    @property
    def missing(self) -> tuple[Right, ...]:
        """What the role cannot do without, and may not."""
        return tuple(right for right in Right if right in NEEDED[self.role] and self.rights.get(right) is Grant.NO)

    @property
    def has_warnings(self) -> bool:
        """Whether there is something to know before going on."""
        return self.breadth is not Breadth.RIGHT or Grant.NO in self.rights.values()

    @property
    def is_usable(self) -> bool:
        """Whether somebody can work with it."""
        return self.problem is None and not self.missing
