from __future__ import annotations

from collections.abc import Callable
from dataclasses import FrozenInstanceError
from enum import Enum
from typing import get_type_hints

import pytest
from hypothesis import given

from agent_console.errors import SettingsError
from agent_console.taskrouter.body import fields_of
from agent_console.taskrouter.choices import (
    Beep,
    CallRecord,
    CallStatus,
    ConferenceEvent,
    ConferenceRecord,
    HttpMethod,
    JitterBufferSize,
    RecordingChannels,
    Region,
    Trim,
)
from agent_console.taskrouter.instructions import (
    INSTRUCTIONS,
    Accept,
    Call,
    Conference,
    Dequeue,
    Instruction,
    Redirect,
    Reject,
    encode,
)
from agent_console.taskrouter.parameters import Choice, Text
from agent_console.taskrouter.sids import ActivitySid, CallSid
from tests.taskrouter.known import ACTIVITY, CALL, TASK
from tests.taskrouter.strategies import any_instruction

_URL = "https://example.test/hook"
_PHONE = "+15005550006"

_BODIES: list[tuple[Instruction, list[tuple[str, str]]]] = [
    (Accept(), [("ReservationStatus", "accepted")]),
    (Reject(), [("ReservationStatus", "rejected")]),
    (
        Reject(ACTIVITY),
        [("ReservationStatus", "rejected"), ("WorkerActivitySid", ACTIVITY)],
    ),
    (Dequeue(), [("Instruction", "dequeue")]),
    (
        Dequeue(
            "client:ada",
            _PHONE,
            ACTIVITY,
            CallRecord.RECORD_FROM_ANSWER,
            30,
            _URL,
            (CallStatus.INITIATED, CallStatus.COMPLETED),
        ),
        [
            ("Instruction", "dequeue"),
            ("DequeueTo", "client:ada"),
            ("DequeueFrom", _PHONE),
            ("DequeuePostWorkActivitySid", ACTIVITY),
            ("DequeueRecord", "record-from-answer"),
            ("DequeueTimeout", "30"),
            ("DequeueStatusCallbackUrl", _URL),
            ("DequeueStatusCallbackEvent", "initiated"),
            ("DequeueStatusCallbackEvent", "completed"),
        ],
    ),
    (
        Call(_PHONE, _URL, to="sip:ada@pbx.example.test", accept=True, timeout_s=999),
        [
            ("Instruction", "call"),
            ("CallFrom", _PHONE),
            ("CallUrl", _URL),
            ("CallTo", "sip:ada@pbx.example.test"),
            ("CallAccept", "true"),
            ("CallTimeout", "999"),
        ],
    ),
    (
        Redirect(CALL, _URL, accept=False),
        [
            ("Instruction", "redirect"),
            ("RedirectCallSid", CALL),
            ("RedirectUrl", _URL),
            ("RedirectAccept", "false"),
        ],
    ),
    (
        Conference(
            from_=_PHONE,
            beep=Beep.ON_EXIT,
            status_callback_events=(CallStatus.RINGING, CallStatus.ANSWERED),
            max_participants=2,
        ),
        [
            ("Instruction", "conference"),
            ("From", _PHONE),
            ("StatusCallbackEvent", "ringing"),
            ("StatusCallbackEvent", "answered"),
            ("Beep", "onExit"),
            ("MaxParticipants", "2"),
        ],
    ),
]


@pytest.mark.parametrize(("instruction", "body"), _BODIES)
def test_an_instruction_becomes_a_form(instruction: Instruction, body: list[tuple[str, str]]) -> None:
    assert list(encode(instruction)) == body


_NO_TEXT: str = None  # type: ignore[assignment]  # what a careless caller would give

_BROKEN: list[tuple[Callable[[], Instruction], str]] = [
    (lambda: Reject(ActivitySid(TASK)), "WorkerActivitySid"),
    (lambda: Dequeue(to="ada"), "DequeueTo"),
    (lambda: Dequeue(timeout_s=1000), "DequeueTimeout"),
    (lambda: Dequeue(to="sip:ada@pbx.example.test", timeout_s=601), "DequeueTimeout"),
    (lambda: Dequeue(to="sips:ada@pbx.example.test", timeout_s=601), "DequeueTimeout"),
    (lambda: Call(_NO_TEXT, _URL), "CallFrom"),
    (lambda: Call(_PHONE, _NO_TEXT), "CallUrl"),
    (lambda: Call(_PHONE, "twiml.xml"), "CallUrl"),
    (lambda: Redirect(CallSid(TASK), _URL), "RedirectCallSid"),
    (lambda: Conference(max_participants=251), "MaxParticipants"),
    (lambda: Conference(max_participants=1), "MaxParticipants"),
    (lambda: Conference(timeout_s=0), "Timeout"),
    (lambda: Conference(sip_auth_password="a\nb"), "SipAuthPassword"),
]


@pytest.mark.parametrize(("build", "name"), _BROKEN)
def test_a_broken_instruction_is_never_built(build: Callable[[], Instruction], name: str) -> None:
    with pytest.raises(SettingsError) as caught:
        build()
    assert caught.value.field == name


@pytest.mark.parametrize("to", [None, "client:ada", _PHONE])
def test_a_phone_other_than_sip_may_ring_longer(to: str | None) -> None:
    assert Dequeue(to=to, timeout_s=999).timeout_s == 999


def test_a_sip_phone_rings_for_ten_minutes_at_most() -> None:
    assert Dequeue(to="sip:ada@pbx.example.test", timeout_s=600).timeout_s == 600


def test_a_password_is_shown_nowhere() -> None:
    instruction = Conference(sip_auth_username="ada", sip_auth_password="hunter2")
    assert "hunter2" not in repr(instruction)
    assert ("SipAuthPassword", "hunter2") in encode(instruction)
    secrets = [
        each.parameter.name
        for each in fields_of(Conference)
        if isinstance(each.parameter.rule, Text) and each.parameter.rule.secret
    ]
    assert secrets == ["SipAuthPassword"]


@pytest.mark.parametrize("kind", INSTRUCTIONS)
def test_a_form_can_be_built_from_the_definition(kind: type[Instruction]) -> None:
    definition = fields_of(kind)
    assert [each.attribute for each in definition] == [
        name for name in get_type_hints(kind) if not name.startswith("_") and name != "leading"
    ]
    for each in definition:
        assert each.parameter.help.endswith(".")
    required = {each.parameter.name for each in definition if each.required}
    assert required == {
        Call: {"CallFrom", "CallUrl"},
        Redirect: {"RedirectCallSid", "RedirectUrl"},
    }.get(kind, set())


_SPELLINGS: dict[type[Enum], str] = {
    HttpMethod: "GET POST",
    CallRecord: "record-from-answer do-not-record",
    ConferenceRecord: "true false record-from-start do-not-record",
    Beep: "true false onEnter onExit",
    CallStatus: "initiated ringing answered completed",
    ConferenceEvent: "start end join leave mute hold speaker",
    Trim: "trim-silence do-not-trim",
    RecordingChannels: "mono dual",
    Region: "us1 us2 ie1 de1 sg1 br1 au1 jp1",
    JitterBufferSize: "small medium large off",
}


@pytest.mark.parametrize("choice", _SPELLINGS)
def test_choices_are_spelled_as_the_api_does(choice: type[Enum]) -> None:
    assert [Choice(tuple(choice)).texts(option, "x")[0] for option in choice] == (_SPELLINGS[choice].split())


@given(any_instruction())
def test_any_instruction_is_a_form_of_its_own_parameters(instruction: Instruction) -> None:
    leading, *pairs = encode(instruction)
    assert leading == type(instruction).leading
    own = {each.parameter.name for each in fields_of(type(instruction))}
    assert {name for name, _ in pairs} <= own
    assert not {"Instruction", "ReservationStatus"} & {name for name, _ in pairs}
    assert all(text and text not in {"True", "False", "None"} for _, text in pairs)


def test_an_instruction_is_a_value() -> None:
    assert Dequeue("client:ada") == Dequeue("client:ada")
    assert hash(Accept()) == hash(Accept())
    with pytest.raises(FrozenInstanceError):
        Dequeue("client:ada").to = "client:eve"  # type: ignore[misc]  # what is tested
