"""From what a person typed to an instruction, and back."""

from __future__ import annotations

import pytest
from hypothesis import assume, given

from agent_console.taskrouter.body import fields_of
from agent_console.taskrouter.choices import Beep, CallStatus
from agent_console.taskrouter.drafts import draft
from agent_console.taskrouter.instructions import (
    INSTRUCTIONS,
    Accept,
    Call,
    Conference,
    Dequeue,
    Instruction,
    Redirect,
    Reject,
)
from agent_console.taskrouter.parameters import Contact, Text, Url
from agent_console.taskrouter.reading import can_exist, read
from tests.taskrouter.known import ACTIVITY, CALL
from tests.taskrouter.strategies import any_instruction

_URL = "https://example.test/hook"


def texts_of(instruction: Instruction) -> dict[str, str]:
    """Return what a person would have typed: the inverse of `draft`."""
    found: dict[str, str] = {}
    for name, text in instruction.pairs():
        found[name] = f"{found[name]} {text}" if name in found else text
    return found


@given(any_instruction())
def test_an_instruction_written_as_texts_is_read_back(instruction: Instruction) -> None:
    texts = texts_of(instruction)
    for each in fields_of(type(instruction)):
        value = texts.get(each.parameter.name, "")
        assume(not isinstance(each.parameter.rule, Url) or not value.startswith("http:"))
        assume(not isinstance(each.parameter.rule, Contact) or not value.startswith("+") or can_exist(value))
        assume(not isinstance(each.parameter.rule, Text) or not value or value.strip())
    found = draft(type(instruction), texts)
    assert found.problems == {}
    assert found.instruction == instruction


def test_nothing_typed_is_enough_where_nothing_is_required() -> None:
    for kind in (Accept, Reject, Dequeue, Conference):
        assert draft(kind, {}).instruction == kind()
    assert draft(Call, {"CallFrom": " "}).problems == {
        "CallFrom": "this instruction needs it",
        "CallUrl": "this instruction needs it",
    }
    assert set(draft(Redirect, {}).problems) == {"RedirectCallSid", "RedirectUrl"}


def test_a_number_is_typed_as_people_write_it() -> None:
    found = draft(Dequeue, {"DequeueTo": " +1 (415) 555-0137 ", "DequeueFrom": "+44 20 7946 0018"}).instruction
    assert found == Dequeue(to="+14155550137", from_="+442079460018")


@pytest.mark.parametrize(
    ("kind", "name", "text", "words"),
    [
        (Dequeue, "DequeueTo", "+1415", "client:name, sip:user@host or +15551234567 is expected"),
        (Dequeue, "DequeueTo", "+15550001", "no telephone number has this country code and length"),
        (Dequeue, "DequeueTo", "+999123456789", "no telephone number has this country code and length"),
        (Dequeue, "DequeueTo", "ada", "client:name, sip:user@host or +15551234567 is expected"),
        (Dequeue, "DequeueTo", "sip:ada", "client:name, sip:user@host or +15551234567 is expected"),
        (Dequeue, "DequeueTimeout", "soon", "a whole number from 1 to 999 is expected"),
        (Dequeue, "DequeueTimeout", "1000", "a whole number from 1 to 999 is expected"),
        (Dequeue, "DequeueTimeout", "9" * 40, "a whole number from 1 to 999 is expected"),
        (Dequeue, "DequeueRecord", "yes", "one of record-from-answer, do-not-record is expected"),
        (
            Dequeue,
            "DequeueStatusCallbackEvent",
            "ringing, levitating",
            "one of initiated, ringing, answered, completed is expected",
        ),
        (Call, "CallUrl", "http://example.test/twiml", "a URL that begins with https:// is expected"),
        (Call, "CallUrl", "twiml.xml", "an absolute http or https URL is expected"),
        (Call, "CallAccept", "perhaps", "true or false is expected"),
        (Redirect, "RedirectCallSid", "CA1", "CA and 32 hexadecimal digits are expected; 3 characters were given"),
        (
            Reject,
            "WorkerActivitySid",
            CALL,
            "WA and 32 hexadecimal digits are expected; this is the SID of the call",
        ),
        (Conference, "MaxParticipants", "1", "a whole number from 2 to 250 is expected"),
        (Conference, "Levitate", "true", "this instruction has no such parameter"),
        (Conference, "SipAuthPassword", "a\nb", "1 to 256 printable characters are expected"),
    ],
)
def test_what_is_wrong_is_said_beside_the_parameter(kind: type[Instruction], name: str, text: str, words: str) -> None:
    found = draft(kind, {**_needed(kind), name: text})
    assert found.instruction is None
    assert dict(found.problems) == {name: words}


def test_what_does_not_go_together_is_said_of_one_of_them() -> None:
    texts = {"DequeueTo": "sip:ada@pbx.example.test", "DequeueTimeout": "601"}
    assert dict(draft(Dequeue, texts).problems) == {"DequeueTimeout": "a whole number from 1 to 600 is expected"}


def test_every_rule_of_every_parameter_can_be_typed() -> None:
    for kind in INSTRUCTIONS:
        for each in fields_of(kind):
            assert read.dispatch(type(each.parameter.rule)) is not read.dispatch(object), each


def test_several_choices_in_one_text() -> None:
    texts = {"StatusCallbackEvent": "ringing, answered", "Beep": "onExit", "PostWorkActivitySid": ACTIVITY}
    assert draft(Conference, texts).instruction == Conference(
        status_callback_events=(CallStatus.RINGING, CallStatus.ANSWERED),
        beep=Beep.ON_EXIT,
        post_work_activity_sid=ACTIVITY,
    )


def _needed(kind: type[Instruction]) -> dict[str, str]:
    needed = {
        Call: {"CallFrom": "+14155550137", "CallUrl": _URL},
        Redirect: {"RedirectCallSid": CALL, "RedirectUrl": _URL},
    }
    return needed.get(kind, {})
