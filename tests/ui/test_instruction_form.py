"""Any instruction from the window: its form, what is checked while typing, what is sent, why it cannot be."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from agent_console.taskrouter.body import fields_of
from agent_console.taskrouter.choices import Beep, CallRecord, CallStatus
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
from agent_console.taskrouter.sids import CallSid
from agent_console.ui.instructions.editors import ChipsEditor, TextEditor
from agent_console.ui.instructions.preview import HIDDEN
from agent_console.ui.main_window import MainWindow
from agent_console.ui.menu_buttons import MoreButton
from agent_console.ui.text_field import TextField
from tests.ui import samples
from tests.ui.finding import button, captions
from tests.ui.forms import URL, begun, chip, heard, opened, pick, send, type_into


def test_no_field_is_lower_than_what_is_typed_into_it(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot, Conference)
    fields = form.parameters.findChildren(TextField)
    # Rows are laid out some at a time: a field that stays low never comes to its height.
    qtbot.waitUntil(lambda: all(field.height() >= field.sizeHint().height() for field in fields))


def test_more_lists_every_instruction(window: MainWindow) -> None:
    window.show_state(samples.state(samples.offer(1)))
    more = window.incoming.cards[0].findChild(MoreButton)
    assert more is not None
    more.open_menu()
    *instructions, task = captions(more.menu)
    assert sorted(instructions) == sorted(f"{kind.__name__}…" for kind in INSTRUCTIONS)
    assert task == "Everything about the task…"


@pytest.mark.parametrize("kind", INSTRUCTIONS, ids=lambda kind: kind.__name__)
def test_the_form_has_every_parameter_with_what_is_known_of_it(
    window: MainWindow, qtbot: QtBot, kind: type[Instruction]
) -> None:
    form = opened(window, qtbot, kind)
    rows = form.parameters.rows
    assert {row.name for row in rows} == {field.parameter.name for field in fields_of(kind)}
    required = [row.field.required for row in rows]
    assert required == sorted(required, reverse=True), "what is required comes first"
    for row in rows:
        assert row.editor.controls
        for control in row.editor.controls:
            spoken = control.accessibleDescription()
            assert row.field.parameter.help.removesuffix(".") in spoken
            if row.field.parameter.default:
                assert f"left out: {row.field.parameter.default}" in spoken
    assert form.title.startswith("Answer Marcus Webb")


def test_in_the_smallest_window_the_form_scrolls_and_hides_no_instruction(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(window.minimumSize())
    form = opened(window, qtbot, Conference)
    first = begun(form, qtbot)
    chips = [chip(form, kind.__name__) for kind in INSTRUCTIONS]
    beside = chips[0].parentWidget()
    assert beside is not None
    qtbot.waitUntil(lambda: all(beside.rect().contains(one.geometry()) for one in chips))
    assert not first.visibleRegion().isEmpty(), "what has the keys is seen"
    assert not send(form).visibleRegion().isEmpty()


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        (Call, {"CallTo": "client:alice", "CallFrom": "+14155559000"}),
        (Conference, {"To": "client:alice", "From": "+14155559000"}),
        (Redirect, {"RedirectCallSid": samples.sid("CA", 1)}),
    ],
)
def test_an_instruction_chosen_in_the_form_begins_as_its_own_form_does(
    window: MainWindow, qtbot: QtBot, kind: type[Instruction], begins: dict[str, str]
) -> None:
    form = opened(window, qtbot, Dequeue)
    begun(form, qtbot)
    chip(form, kind.__name__).click()
    assert {name: text for name, text in form.parameters.texts.items() if text} == begins


def test_a_dequeue_begins_with_the_first_phone_and_the_dialled_number(window: MainWindow, qtbot: QtBot) -> None:
    recorder = heard(window)
    form = opened(window, qtbot, Dequeue)
    assert form.preview.text == "Instruction=dequeue\nDequeueTo=client:alice\nDequeueFrom=+14155559000"
    pick(form, "DequeueRecord", "record-from-answer")
    type_into(form, "DequeueTimeout", "30")
    chips = form.parameters.row("DequeueStatusCallbackEvent").editor
    assert isinstance(chips, ChipsEditor)
    button(chips, "DequeueStatusCallbackEvent: answered").click()
    button(chips, "DequeueStatusCallbackEvent: initiated").click()
    assert form.preview.text.splitlines()[3:] == [
        "DequeueRecord=record-from-answer",
        "DequeueTimeout=30",
        "DequeueStatusCallbackEvent=initiated",
        "DequeueStatusCallbackEvent=answered",
    ]
    send(form).click()
    assert recorder.calls == [
        (
            samples.sid("WR", 1),
            Dequeue(
                "client:alice",
                "+14155559000",
                record=CallRecord.RECORD_FROM_ANSWER,
                timeout_s=30,
                status_callback_events=(CallStatus.INITIATED, CallStatus.ANSWERED),
            ),
        )
    ]
    assert window.asking.form is None
    assert window.history.isVisible()


def test_each_instruction_can_be_sent_from_its_form(window: MainWindow, qtbot: QtBot) -> None:
    recorder = heard(window)
    send(opened(window, qtbot, Accept)).click()
    form = opened(window, qtbot, Reject)
    pick(form, "WorkerActivitySid", "Lunch")
    send(form).click()
    form = opened(window, qtbot, Call)
    type_into(form, "CallUrl", URL)
    pick(form, "CallAccept", "Yes")
    send(form).click()
    form = opened(window, qtbot, Conference)
    pick(form, "Beep", "onExit")
    send(form).click()
    form = opened(window, qtbot, Redirect)
    type_into(form, "RedirectUrl", URL)
    send(form).click()
    caller_id = "+14155559000"
    assert [instruction for _, instruction in recorder.calls] == [
        Accept(),
        Reject(samples.LUNCH.sid),
        Call(caller_id, URL, to="client:alice", accept=True),
        Conference("client:alice", caller_id, beep=Beep.ON_EXIT),
        Redirect(CallSid(samples.sid("CA", 1)), URL),
    ]


@pytest.mark.parametrize(
    ("kind", "name", "text", "problem"),
    [
        (Dequeue, "DequeueTo", "+1415", "Client:name, sip:user@host or +15551234567 is expected."),
        (Dequeue, "DequeueTo", "+15550001", "No telephone number has this country code and length."),
        (Dequeue, "DequeueTimeout", "1000", "A whole number from 1 to 999 is expected."),
        (Call, "CallUrl", "http://example.test", "A URL that begins with https:// is expected."),
        (Redirect, "RedirectCallSid", "CA12", "CA and 32 hexadecimal digits are expected; 4 characters were given."),
    ],
)
def test_what_is_wrong_is_said_while_it_is_typed(
    window: MainWindow, qtbot: QtBot, kind: type[Instruction], name: str, text: str, problem: str
) -> None:
    form = opened(window, qtbot, kind)
    type_into(form, name, text)
    row = form.parameters.row(name)
    assert row.problem == problem
    assert row.editor.controls[0].accessibleDescription().startswith(problem)
    assert name in form.preview.text
    assert not send(form).isEnabled()
    assert not form.can_send


def test_a_secret_is_typed_unseen_and_never_shown(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot, Conference)
    type_into(form, "SipAuthPassword", "tiger")
    editor = form.parameters.row("SipAuthPassword").editor
    assert isinstance(editor, TextEditor)
    assert editor.field.echoMode() is QLineEdit.EchoMode.Password
    assert f"SipAuthPassword={HIDDEN}" in form.preview.text
    assert "tiger" not in form.preview.text


def test_the_search_finds_by_name_and_by_what_it_does(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot, Conference)

    def shown() -> set[str]:
        return {row.name for row in form.parameters.rows if row.isVisible()}

    assert len(shown()) == len(fields_of(Conference))
    form.search("maxpart")
    assert shown() == {"MaxParticipants"}
    form.search("SIP phone")
    assert shown() == {"SipAuthUsername", "SipAuthPassword"}
    form.search("levitate")
    assert shown() == set()
    form.search("")
    assert len(shown()) == len(fields_of(Conference))
