"""Lean dataclasses beside the standard ones: whatever is done to both, the same comes of it."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import field
from typing import Any

import pytest

from agent_console import lean


@lean.dataclass(frozen=True, slots=True)
class Lean:
    """Every kind of field."""

    name: str
    count: int = 3
    tags: list[str] = field(default_factory=list)
    secret: str = field(default="s", repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    """The same."""

    name: str
    count: int = 3
    tags: list[str] = field(default_factory=list)
    secret: str = field(default="s", repr=False)


@lean.dataclass(frozen=True, kw_only=True)
class LeanChecked:
    """By name only, and checked."""

    percent: int

    def __post_init__(self) -> None:
        if self.percent > 100:
            raise ValueError("too much")


@dataclasses.dataclass(frozen=True, kw_only=True)
class StandardChecked:
    """The same."""

    percent: int

    def __post_init__(self) -> None:
        if self.percent > 100:
            raise ValueError("too much")


def outcome(work: Callable[[], Any]) -> Any:
    try:
        return work()
    except (TypeError, ValueError, AttributeError) as error:
        return type(error)


WORKS: list[Callable[[Any], Any]] = [
    lambda kind: repr(kind("a")).removeprefix(kind.__name__),
    lambda kind: dataclasses.asdict(kind("a", 4, secret="t")),
    lambda kind: kind("a") == kind("a"),
    lambda kind: kind("a") == kind("b"),
    lambda kind: kind("a") == ("a", 3, [], "s"),
    lambda kind: kind("a").tags is not kind("a").tags,
    lambda kind: dataclasses.asdict(dataclasses.replace(kind("a"), count=9)),
    lambda kind: hash(kind("a", tags=())) == hash(kind("a", tags=())),
    lambda kind: {kind("a", tags=()): 1}[kind("a", tags=())],
    lambda kind: dataclasses.asdict(pickle.loads(pickle.dumps(kind("a")))),  # noqa: S301  our own bytes
    lambda kind: copy.deepcopy(kind("a")) == kind("a"),
    lambda kind: [one.name for one in dataclasses.fields(kind)],
    dataclasses.is_dataclass,
    lambda kind: kind(),
    lambda kind: kind("a", name="a"),
    lambda kind: kind("a", colour="red"),
    lambda kind: kind(*range(5)),
    lambda kind: hash(kind("a")),
    lambda kind: setattr(kind("a"), "name", "b"),
    lambda kind: delattr(kind("a"), "name"),
]
CHECKED: list[Callable[[Any], Any]] = [
    lambda kind: kind(percent=5).percent,
    lambda kind: kind(percent=500),
    lambda kind: kind(5),
    lambda kind: dataclasses.replace(kind(percent=5), percent=101),
]


@pytest.mark.parametrize("work", WORKS)
def test_a_lean_class_does_what_a_standard_one_does(work: Callable[[Any], Any]) -> None:
    assert outcome(lambda: work(Lean)) == outcome(lambda: work(Standard))


@pytest.mark.parametrize("work", CHECKED)
def test_names_only_and_checks_too(work: Callable[[Any], Any]) -> None:
    assert outcome(lambda: work(LeanChecked)) == outcome(lambda: work(StandardChecked))


def test_only_frozen_ones_are_made() -> None:
    with pytest.raises(TypeError):
        lean.dataclass(frozen=False)
