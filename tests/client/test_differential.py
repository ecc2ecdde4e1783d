"""Every reservation update over a socket: our bytes say what the vendor's package says for the same intent.

Both clients speak to one listening socket. An intent is an instruction's own definition; the vendor's package is asked
for it in its own words. Where the vendor's description is at hand, each form is valid under it.
"""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_console.client.api import TaskRouterApi, open_api
from agent_console.client.credentials import Credentials
from agent_console.taskrouter.body import InstructionField, fields_of
from agent_console.taskrouter.instructions import INSTRUCTIONS, Accept, Call, Instruction, Redirect, Reject
from agent_console.taskrouter.statuses import ReservationStatus
from tests.client.peer import Peer, Seen, answer, says, serving
from tests.described import DESCRIPTION, FORM, form_errors, form_schema, needs_description
from tests.taskrouter.known import ACCOUNT, CALL, RESERVATION, WORKER, WORKSPACE, sample
from tests.taskrouter.strategies import any_instruction, values
from tests.taskrouter.vendor import over_sockets

OPERATION = "UpdateWorkerReservation"
PARAMETERS = 52

_REQUIRED: Mapping[type[Instruction], dict[str, Any]] = {
    Call: {"from_": "+15005550006", "url": "https://example.test/hook"},
    Redirect: {"call_sid": CALL, "url": "https://example.test/hook"},
}
_STATUS_BY_KIND: Mapping[type[Instruction], str] = {Accept: "accepted", Reject: "rejected"}
_SETTABLE = (ReservationStatus.WRAPPING, ReservationStatus.COMPLETED)

#: Every parameter of every instruction, alone but for what the instruction needs.
ALONE = [pytest.param(kind, each, id=each.parameter.name) for kind in INSTRUCTIONS for each in fields_of(kind)]
#: What says which instruction it is.
LEADING = {kind.leading[0] for kind in INSTRUCTIONS}


@dataclass
class Wire:
    """Two clients and the socket that both speak to."""

    runner: asyncio.Runner
    peer: Peer
    ours: TaskRouterApi
    theirs: Any

    def sends(self, instruction: Instruction, if_match: str | None = None) -> Seen:
        """Return what the console sends for an instruction."""
        self.runner.run(self.ours.update_reservation(RESERVATION, instruction, if_match=if_match))
        return self.peer.requests.pop()

    def sends_status(self, status: ReservationStatus) -> Seen:
        """Return what the console sends to move accepted work on."""
        self.runner.run(self.ours.set_reservation_status(RESERVATION, status))
        return self.peer.requests.pop()

    def vendor_sends(self, **intent: object) -> Seen:
        """Return what the vendor's package sends."""
        update = self.theirs.workspaces(WORKSPACE).workers(WORKER).reservations(RESERVATION).update
        self.runner.run(asyncio.to_thread(update, **intent))
        return self.peer.requests.pop()


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        peer = runner.run(stack.enter_async_context(serving(says(answer(sample("reservation"))))))
        ours = open_api(peer.url, Credentials(ACCOUNT, "secret"), workspace_sid=WORKSPACE, worker_sid=WORKER)
        stack.push_async_callback(ours.close)
        with over_sockets(peer.url) as v1:
            yield Wire(runner, peer, ours, v1)
        runner.run(stack.aclose())


def intent_of(instruction: Instruction) -> dict[str, object]:
    """Put an instruction into the words of the vendor's package."""
    kind = type(instruction)
    intent = {
        in_their_words(each.parameter.name): plain(value)
        for each in fields_of(kind)
        if (value := getattr(instruction, each.attribute)) not in (None, ())
    }
    if kind in _STATUS_BY_KIND:
        return {"reservation_status": _STATUS_BY_KIND[kind], **intent}
    return {"instruction": kind.__name__.lower(), **intent}


def in_their_words(name: str) -> str:
    snake = re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
    return "from_" if snake == "from" else snake


def plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    return [each.value for each in value] if isinstance(value, tuple) else value


def pairs(seen: Seen) -> list[tuple[str, str]]:
    return parse_qsl(seen.body.decode(), keep_blank_values=True, strict_parsing=True)


def by_key(seen: Seen) -> dict[str, list[str]]:
    """Group by key: the order of keys means nothing, the order under one key does."""
    found: dict[str, list[str]] = {}
    for name, text in pairs(seen):
        found.setdefault(name, []).append(text)
    return found


def check_same(ours: Seen, theirs: Seen) -> None:
    """Hold one request against the other, and ours against the description where that is there."""
    assert (ours.method, ours.target) == (theirs.method, theirs.target)
    assert ours.headers["content-type"].partition(";")[0] == theirs.headers["content-type"].partition(";")[0] == FORM
    assert ours.headers.get("if-match") == theirs.headers.get("if-match")
    assert by_key(ours) == by_key(theirs)
    if DESCRIPTION.is_file():
        assert form_errors(OPERATION, pairs(ours)) == []


@pytest.mark.parametrize(("kind", "each"), ALONE)
@settings(max_examples=8)
@given(data=st.data())
def test_each_parameter_alone(wire: Wire, kind: type[Instruction], each: InstructionField, data: st.DataObject) -> None:
    value = data.draw(values(each.parameter.rule))
    instruction = kind(**{**_REQUIRED.get(kind, {}), each.attribute: value})
    ours = wire.sends(instruction)
    check_same(ours, wire.vendor_sends(**intent_of(instruction)))
    assert each.parameter.name in by_key(ours)


@given(any_instruction(), st.none() | st.sampled_from(["7", '"7"', 'W/"7"']))
def test_any_combination(wire: Wire, instruction: Instruction, version: str | None) -> None:
    intent = intent_of(instruction) | ({"if_match": version} if version is not None else {})
    check_same(wire.sends(instruction, version), wire.vendor_sends(**intent))


@pytest.mark.parametrize("status", _SETTABLE)
def test_a_status_that_is_set_without_an_instruction(wire: Wire, status: ReservationStatus) -> None:
    check_same(wire.sends_status(status), wire.vendor_sends(reservation_status=status.value))


def test_every_parameter_of_the_vendors_package_is_among_these() -> None:
    tried = [each.parameter.name for kind in INSTRUCTIONS for each in fields_of(kind)]
    assert len(tried) == len(set(tried)) == len(ALONE)
    assert len({*tried, *LEADING}) == PARAMETERS
    with over_sockets("http://127.0.0.1:1") as v1:
        update = v1.workspaces(WORKSPACE).workers(WORKER).reservations(RESERVATION).update
        theirs = set(inspect.signature(update).parameters) - {"if_match"}
    assert {in_their_words(name) for name in (*tried, *LEADING)} == theirs


@needs_description
def test_every_parameter_of_the_description_is_among_these() -> None:
    described = set(form_schema(OPERATION)["properties"])
    assert len(described) == PARAMETERS
    assert described == {each.parameter.name for kind in INSTRUCTIONS for each in fields_of(kind)} | LEADING


@needs_description
@pytest.mark.parametrize(
    "wrong",
    [
        [("WorkerActivitySid", "WT" + "0" * 32)],
        [("DequeueTimeout", "soon")],
        [("CallAccept", "True")],
        [("CallUrl", "twiml.xml")],
        [("StatusCallbackMethod", "PUT")],
        [("StatusCallbackEvent", "levitated")],
        [("ReservationStatus", "levitating")],
        [("To", "client:ada"), ("To", "client:ada")],
        [("Levitate", "true")],
    ],
)
def test_the_check_itself_finds_what_is_wrong(wrong: list[tuple[str, str]]) -> None:
    assert form_errors(OPERATION, wrong)
