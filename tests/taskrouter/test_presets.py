"""Prepared answers: what can be written, and that a value from the network changes nothing but itself."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.errors import SettingsError
from agent_console.taskrouter import presets, templates
from agent_console.taskrouter.choices import CallRecord
from agent_console.taskrouter.drafts import draft
from agent_console.taskrouter.instructions import Call, Conference, Dequeue, Redirect, encode
from agent_console.taskrouter.templates import Attributes

WORKER = {"contact_uri": "client:alice", "name": "alice", "ext": 12}
TASK = {"from": "+14155550137", "to": "+15005550006", "order": {"id": 7, "open": True}, "list": [1]}
KNOWN = Attributes(TASK, WORKER)


def filled(written: str, attributes: Attributes = KNOWN) -> presets.Filled:
    return presets.fill(presets.parse(written), attributes)


def test_a_preset_on_lines_or_on_one_line() -> None:
    lines = "dequeue\n  DequeueTo = +1 415 555 0100\nDequeueRecord=record-from-answer\n"
    one = "Dequeue; DequeueTo=+1 415 555 0100; DequeueRecord=record-from-answer"
    assert presets.parse(lines) == presets.parse(one)
    found = draft(Dequeue, filled(one).texts).instruction
    assert found == Dequeue(to="+14155550100", record=CallRecord.RECORD_FROM_ANSWER)


def test_placeholders_are_filled_from_task_and_worker() -> None:
    written = "conference; To={worker.contact_uri}; From={task.to}; WaitUrl=https://a.test/w?o={task.order.id}"
    assert draft(Conference, filled(written).texts).instruction == Conference(
        to="client:alice", from_="+15005550006", wait_url="https://a.test/w?o=7"
    )


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("", "must begin with one of accept, reject, dequeue, call, conference, redirect"),
        ("levitate; To=1", "must begin with one of"),
        ("dequeue; DequeueTo", "Parameter=value"),
        ("dequeue; DequeueTo=", "Parameter=value"),
        ("dequeue; DequeueTo=client:a; DequeueTo=client:b", "Parameter=value once"),
        ("dequeue; To=client:a", "To that works: this instruction has no such parameter"),
        ("dequeue; To={task.from}", "this instruction has no such parameter"),
        ("dequeue; DequeueTo=nobody", "client:name, sip:user@host or +15551234567 is expected"),
        ("dequeue; DequeueTimeout=1000", "a whole number from 1 to 999 is expected"),
        ("call; CallFrom={task.to}", "CallUrl that works: this instruction needs it"),
        ("call; CallFrom={task.to}; CallUrl=http://a.test/", "https://"),
        ("call; CallFrom={task.to}; CallUrl=https://{task.host}/x", "a host without placeholders"),
        ("call; CallFrom={task.to}; CallUrl=https://a.test{task.host}/x", "a host without placeholders"),
        ("call; CallFrom={task.to}; CallUrl={task.url}", "a host without placeholders"),
        ("call; CallFrom={task.to}; CallUrl=https://u@a.test/{task.from}", "without a user name"),
        ("call; CallFrom={task.to}; CallUrl=https://a.test:99999/{task.from}", "a broken port"),
        ("call; CallFrom={caller.to}; CallUrl=https://a.test/", "CallFrom that works: placeholders are written"),
        ("dequeue; DequeueTo={task lead}", "DequeueTo that works: placeholders are written"),
        ("call; CallFrom={task.to}{; CallUrl=https://a.test/", "placeholders are written"),
        ("conference; From={task.to}; SipAuthPassword=tiger", "a secret is never kept in a file"),
        ("conference; From={task.to}; SipAuthPassword={task.password}", "a secret is never kept in a file"),
    ],
)
def test_what_cannot_work_is_said_when_it_is_saved(written: str, words: str) -> None:
    assert words in presets.problem(written)
    with pytest.raises(SettingsError):
        presets.parse(written)


def test_what_can_work_has_no_problem() -> None:
    for written in (
        "accept",
        "dequeue",
        "redirect; RedirectCallSid={task.call_sid}; RedirectUrl=https://a.test/{task.from}",
    ):
        assert presets.problem(written) == ""


@pytest.mark.parametrize(
    "text", ["{task.nobody}", "{task.order}", "{task.list}", "{task.order.id.more}", "{worker.nobody}"]
)
def test_a_value_that_is_not_there_is_told_and_left_out(text: str) -> None:
    found = filled(f"dequeue; DequeueTo={text}; DequeueTimeout=20")
    assert found.texts == {"DequeueTimeout": "20"}
    assert found.problems == {"DequeueTo": f"{text} is not known for this task."}


@pytest.mark.parametrize("value", ["x" * 600, "a\nDequeueTo=client:b", "a\u202eb", "\x00"])
def test_a_value_that_is_no_short_line_is_refused(value: str) -> None:
    found = filled("dequeue; DequeueTo={task.from}", Attributes({"from": value}, {}))
    assert found.texts == {}
    assert "no short line of text" in found.problems["DequeueTo"]


HOSTILE = st.text(max_size=40) | st.sampled_from(
    ["a@evil.test", "x&DequeueTo=client:b", "../../x", "?a=1#b", "a b", "//evil.test/", "%2e%2e", "a;b=c", "{task.to}"]
)


@given(HOSTILE)
def test_a_value_in_a_url_stays_one_value(value: str) -> None:
    url = "https://crm.test:8443/find/{task.from}?q={task.from}&k=1"
    try:
        made = templates.fill_url(url, Attributes({"from": value}, {}))
    except SettingsError:
        return
    parts = urlsplit(made)
    assert (parts.scheme, parts.netloc, parts.fragment) == ("https", "crm.test:8443", "")
    assert parts.path.count("/") == 2
    assert parse_qsl(parts.query, keep_blank_values=True) == [("q", value), ("k", "1")]


@given(HOSTILE)
def test_a_value_in_a_preset_changes_only_its_parameter(value: str) -> None:
    written = "call; CallFrom={task.to}; CallTo=sip:{task.from}@pbx.test; CallUrl=https://a.test/?n={task.from}"
    attributes = Attributes({"from": value, "to": "+15005550006"}, {})
    found = filled(written, attributes)
    made = draft(Call, found.texts)
    if made.instruction is None:
        return
    pairs = dict(encode(made.instruction))
    assert set(pairs) <= {"Instruction", "CallFrom", "CallTo", "CallUrl"}
    assert pairs["CallFrom"] == "+15005550006"
    assert pairs["CallUrl"].startswith("https://a.test/?n=")
    if "CallTo" in pairs:
        assert pairs["CallTo"] == f"sip:{value}@pbx.test"
        assert pairs["CallTo"].count("@") == 1
        assert not set(pairs["CallTo"]) & set(";?&# ")


def test_a_value_is_not_filled_in_twice() -> None:
    attributes = Attributes({"a": "{task.b}", "b": "secret"}, {})
    assert templates.fill("{task.a}", attributes) == "{task.b}"


def test_a_redirect_to_the_waiting_call() -> None:
    sid = "CA" + "1" * 32
    written = "redirect; RedirectCallSid={task.call_sid}; RedirectUrl=https://a.test/"
    found = draft(Redirect, filled(written, Attributes({"call_sid": sid}, {})).texts)
    assert found.instruction is not None
    broken = draft(Redirect, filled(written, Attributes({"call_sid": "WT1"}, {})).texts)
    assert set(broken.problems) == {"RedirectCallSid"}
