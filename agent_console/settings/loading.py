"""The settings in force and where each came from: built in, the policy's default, the user's, the policy's lock.

Owns which of them wins. Most have neither a settings file nor a policy: then no parser is imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from enum import Enum
from pathlib import Path
from typing import Any

from agent_console.lean import dataclass
from agent_console.settings.problems import Problem
from agent_console.settings.values import Settings


class Origin(Enum):
    """Where a value came from; each wins over those above it."""

    BUILT_IN = "built in"
    POLICY_DEFAULT = "policy default"
    USER = "user"
    POLICY_LOCK = "policy lock"


@dataclass(frozen=True)
class Loaded:
    """``settings`` is what is in force. The layers hold only usable values, by key.

    ``file`` None: nothing is kept (the demo).
    """

    settings: Settings = field(default_factory=Settings)
    problems: tuple[Problem, ...] = ()
    file: Path | None = None
    policy_file: Path | None = None
    defaults: Mapping[str, Any] = field(default_factory=dict)
    user: Mapping[str, Any] = field(default_factory=dict)
    locked: Mapping[str, Any] = field(default_factory=dict)

    def origin(self, key: str) -> Origin:
        """Return where the value in force came from."""
        if key in self.locked:
            return Origin.POLICY_LOCK
        if key in self.user and not self.needs_policy(key):
            return Origin.USER
        return Origin.POLICY_DEFAULT if key in self.defaults else Origin.BUILT_IN

    def needs_policy(self, key: str) -> bool:
        """Whether a setting has no effect here, because only a policy can bring it in and none does."""
        from agent_console.settings.table import table  # noqa: PLC0415  not needed without a file

        given = self.file is None or key in self.defaults or key in self.locked
        return table()[key].declared.by_policy and not given

    def with_user(self, user: Mapping[str, Any]) -> Loaded:
        """Return what is in force with other values of the user's."""
        from agent_console.settings.table import build  # noqa: PLC0415  not needed without a file

        in_force = {key: value for key, value in user.items() if not self.needs_policy(key)}
        return replace(self, user=user, settings=build({**self.defaults, **in_force, **self.locked}))


def load(file: Path, policy_file: Path | None = None, *, administrators: frozenset[int] = frozenset({0})) -> Loaded:
    """Read the settings; what cannot be used is told, and the rest is used.

    ``administrators`` are the users (by number) who may write the policy.
    """
    made = Loaded(file=file, policy_file=policy_file)
    problems: tuple[Problem, ...] = ()
    # The first paint comes 30 ms sooner without msgspec and tomllib.
    if policy_file is not None and policy_file.exists():
        from agent_console.settings.policy import read_policy  # noqa: PLC0415

        policy = read_policy(policy_file, administrators=administrators)
        problems += policy.problems
        made = replace(made, defaults=policy.defaults, locked=policy.locked)
    user: Mapping[str, Any] = {}
    if file.exists():
        from agent_console.settings.layer import read_layer  # noqa: PLC0415

        layer = read_layer(file)
        problems += layer.problems
        user = layer.values
    if user or made.defaults or made.locked:
        made = made.with_user(user)
        from agent_console.settings.keys import clashes  # noqa: PLC0415

        places = dict.fromkeys(user, file) | dict.fromkeys(made.locked, policy_file)
        problems += clashes(made.settings, places)
    return replace(made, problems=tuple(problem for problem in problems if not problem.is_note))
