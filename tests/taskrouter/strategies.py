"""Hypothesis strategies for instructions, derived from their own definition.

A value is drawn per rule; which parameters an instruction has is read from `fields_of`, so that a
new parameter is tested without being named here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from agent_console.taskrouter.body import fields_of
from agent_console.taskrouter.instructions import INSTRUCTIONS, Instruction
from agent_console.taskrouter.parameters import (
    Choice,
    Choices,
    Contact,
    Flag,
    Rule,
    Sid,
    Text,
    Url,
    WholeNumber,
)

_NAMES = st.from_regex(r"[a-z0-9._-]{1,20}", fullmatch=True)
_CONTACTS = st.one_of(
    st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True),
    _NAMES.map("client:{}".format),
    st.builds("sip:{}@{}.example".format, _NAMES, st.from_regex(r"[a-z]{1,10}", fullmatch=True)),
)
_URLS = st.builds(
    "{}://{}.example{}{}".format,
    st.sampled_from(["http", "https"]),
    st.from_regex(r"[a-z]{1,12}", fullmatch=True),
    st.sampled_from(["", ":8443"]),
    st.sampled_from(["", "/", "/twiml?a=1&b=%20", "/ü"]),
)
_WORDS = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=20)


_BY_RULE: dict[type[Rule], Callable[[Any], st.SearchStrategy[Any]]] = {
    Flag: lambda _: st.booleans(),
    WholeNumber: lambda rule: st.integers(rule.low, min(rule.high, 600)),
    Choice: lambda rule: st.sampled_from(rule.options),
    Choices: lambda rule: st.lists(st.sampled_from(rule.options), min_size=1, max_size=4).map(tuple),
    Sid: lambda rule: st.from_regex(rule.kind.pattern[1:-1], fullmatch=True),
    Url: lambda _: _URLS,
    Contact: lambda _: _CONTACTS,
    Text: lambda _: _WORDS,
}


def values(rule: Rule) -> st.SearchStrategy[Any]:
    """Draw values that a rule accepts."""
    return _BY_RULE[type(rule)](rule)


def instructions(kind: type[Instruction]) -> st.SearchStrategy[Instruction]:
    """Draw instructions of one kind with any of its parameters."""
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for each in fields_of(kind):
        where = required if each.required else optional
        where[each.attribute] = values(each.parameter.rule)
    arguments = st.fixed_dictionaries(required, optional=optional)
    return arguments.map(lambda given: kind(**given))


def any_instruction() -> st.SearchStrategy[Instruction]:
    """Draw an instruction of any kind."""
    return st.one_of([instructions(kind) for kind in INSTRUCTIONS])
