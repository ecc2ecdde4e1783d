from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from agent_console.errors import SettingsError
from agent_console.taskrouter import sids
from agent_console.taskrouter.choices import Beep, CallStatus, HttpMethod
from agent_console.taskrouter.parameters import (
    Choice,
    Choices,
    Contact,
    Flag,
    JsonObject,
    Moment,
    Parameter,
    Rule,
    Sid,
    Text,
    Url,
    WholeNumber,
    is_contact,
    is_phone_number,
    pairs_of,
)
from tests.taskrouter.known import ACTIVITY, TASK

_SECONDS = WholeNumber(1, 999)
_BEEP = Choice(tuple(Beep))
_STEPS = Choices(tuple(CallStatus))
_SID = Sid(sids.ACTIVITY)
_EVENING = datetime(2026, 3, 2, 18, 30, 5, 999_999, timezone(timedelta(hours=2)))

_ACCEPTED: list[tuple[Rule, object, tuple[str, ...]]] = [
    (Flag(), True, ("true",)),
    (Flag(), False, ("false",)),
    (_SECONDS, 1, ("1",)),
    (_SECONDS, 999, ("999",)),
    (_BEEP, Beep.ON_ENTER, ("onEnter",)),
    (_BEEP, Beep.FALSE, ("false",)),
    (_STEPS, (), ()),
    (_STEPS, (CallStatus.RINGING, CallStatus.COMPLETED), ("ringing", "completed")),
    (_SID, ACTIVITY, (ACTIVITY,)),
    (Url(), "https://example.test/a?b=c#d", ("https://example.test/a?b=c#d",)),
    (Url(), "http://[::1]:8080/", ("http://[::1]:8080/",)),
    (Contact(), "client:ada", ("client:ada",)),
    (Contact(), "sip:ada@pbx.example.test:5061", ("sip:ada@pbx.example.test:5061",)),
    (Contact(), "sips:ada@pbx.example.test", ("sips:ada@pbx.example.test",)),
    (Contact(), "+1234567", ("+1234567",)),
    (Contact(), "+123456789012345", ("+123456789012345",)),
    (Text(3), "a b", ("a b",)),
    (JsonObject(20), '{"a": [1]}', ('{"a": [1]}',)),
    (Moment(), _EVENING, ("2026-03-02T16:30:05Z",)),
]

_REFUSED: list[tuple[Rule, object, str]] = [
    (Flag(), 1, "true or false"),
    (Flag(), "true", "true or false"),
    (_SECONDS, 0, "from 1 to 999"),
    (_SECONDS, 1000, "from 1 to 999"),
    (_SECONDS, True, "whole number"),
    (_SECONDS, 1.0, "whole number"),
    (_SECONDS, "60", "whole number"),
    (_BEEP, "onEnter", "true, false, onEnter, onExit"),
    (_BEEP, HttpMethod.GET, "true, false, onEnter, onExit"),
    (_STEPS, [CallStatus.RINGING], "one of initiated"),
    (_STEPS, ("ringing",), "one of initiated"),
    (_SID, TASK, "this is the SID of the task"),
    (_SID, None, "a text"),
    (Url(), b"https://example.test", "a text"),
    (Url(), "", "absolute"),
    (Url(), "/twiml", "absolute"),
    (Url(), "ftp://example.test/", "absolute"),
    (Url(), "https://", "absolute"),
    (Url(), "https://:443/", "absolute"),
    (Url(), "https://example.test:99999/", "absolute"),
    (Url(), "https://[::1/", "absolute"),
    (Url(), "https://user:secret@example.test/", "without a user name"),
    (Url(), "https://example.test/a b", "without blanks"),
    (Url(), "https://example.test/\r\nX: y", "without blanks"),
    (Url(), "https://example.test/" + "a" * 2048, "at most 2048"),
    (Contact(), "", "client:name"),
    (Contact(), "ada", "client:name"),
    (Contact(), "client:", "client:name"),
    (Contact(), "client:ada\n", "client:name"),
    (Contact(), "sip:ada", "client:name"),
    (Contact(), "sip:a@b@c", "client:name"),
    (Contact(), "+123456", "client:name"),
    (Contact(), "+1234567890123456", "client:name"),
    (Contact(), "+0123456789", "client:name"),
    (Contact(), "+1 500 555 0006", "client:name"),
    (Contact(), "client:" + "a" * 250, "client:name"),
    (Text(3), "", "1 to 3"),
    (Text(3), "abcd", "1 to 3"),
    (Text(3), "a\n", "1 to 3"),
    (JsonObject(20), "[]", "a JSON object"),
    (JsonObject(20), "{", "a JSON object"),
    (JsonObject(20), "[" * 100_000, "a JSON object"),
    (JsonObject(5), '{"a": 1}', "at most 5"),
    (Moment(), datetime(2026, 3, 2), "time zone"),  # noqa: DTZ001  # what is tested
    (Moment(), "2026-03-02T00:00:00Z", "time zone"),
]


@pytest.mark.parametrize(("rule", "value", "texts"), _ACCEPTED)
def test_a_rule_turns_a_value_into_texts(rule: Rule, value: object, texts: tuple[str, ...]) -> None:
    assert rule.texts(value, "Name") == texts


@pytest.mark.parametrize(("rule", "value", "expected"), _REFUSED)
def test_a_rule_refuses_by_name_without_repeating_the_value(rule: Rule, value: object, expected: str) -> None:
    with pytest.raises(SettingsError, match=expected) as caught:
        rule.texts(value, "Name")
    assert caught.value.field == "Name"
    assert caught.value.title.startswith("Name: ")
    assert "secret" not in str(caught.value)


def test_a_parameter_names_its_pairs() -> None:
    parameter = Parameter("StatusCallbackEvent", _STEPS, "Steps to report.")
    assert parameter.pairs(None) == ()
    assert parameter.pairs((CallStatus.RINGING, CallStatus.ANSWERED)) == (
        ("StatusCallbackEvent", "ringing"),
        ("StatusCallbackEvent", "answered"),
    )


def test_pairs_keep_their_order_and_leave_out_none() -> None:
    pairs = pairs_of(
        ("Zeta", Flag(), False),
        ("Gone", Flag(), None),
        ("Alpha", Moment(), datetime(2026, 1, 1, tzinfo=UTC)),
    )
    assert pairs == (("Zeta", "false"), ("Alpha", "2026-01-01T00:00:00Z"))


def test_a_phone_number_is_a_contact_with_a_plus() -> None:
    assert is_phone_number("+15005550006")
    assert is_contact("client:ada")
    assert not is_phone_number("client:ada")
    assert not is_phone_number("+1")
