"""Any instruction from the window: its form, what is checked while typing, what is sent, why it cannot be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_console.session.state import (
    CommandInFlight,
    CommandPhase,
    Ending,
    EndingReason,
    ReservationEntry,
    SessionState,
    Verb,
)
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
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.instructions.editors import ChipsEditor, ChoiceEditor, TextEditor
from agent_console.ui.instructions.form import InstructionForm
from agent_console.ui.instructions.preview import HIDDEN
from agent_console.ui.main_window import MainWindow
from agent_console.ui.menu_buttons import MoreButton
from agent_console.ui.text_field import TextField
from tests.ui import samples
from tests.ui.finding import button, captions, choose

URL = "https://example.test/twiml"


def opened(
    window: MainWindow, qtbot: QtBot, kind: type[Instruction], state: SessionState | None = None
) -> InstructionForm:
    """Open the form of the first offer from its card and wait until every row is there."""
    window.show_state(state or samples.state(samples.offer(1)))
    more = window.incoming.cards[0].findChild(MoreButton)
    assert more is not None
    more.open_menu()
    choose(more.menu, kind.__name__)
    form = window.asking.form
    assert form is not None
    qtbot.waitUntil(lambda: form.parameters.is_whole)
    return form


def test_no_field_is_lower_than_what_is_typed_into_it(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot, Conference)
    fields = form.parameters.findChildren(TextField)
    # Rows are laid out some at a time: a field that stays low never comes to its height.
    qtbot.waitUntil(lambda: all(field.height() >= field.sizeHint().height() for field in fields))


def type_into(form: InstructionForm, name: str, text: str) -> None:
    editor = form.parameters.row(name).editor
    assert isinstance(editor, TextEditor)
    editor.field.clear()
    editor.field.setFocus()
    QTest.keyClicks(editor.field, text)


def pick(form: InstructionForm, name: str, caption: str) -> None:
    editor = form.parameters.row(name).editor
    assert isinstance(editor, ChoiceEditor)
    editor.button.click()
    choose(editor.button.menu_shown, caption)


def has_focus(form: InstructionForm) -> QWidget:
    focus = form.window().focusWidget()
    assert focus is not None
    return focus


def begun(form: InstructionForm, qtbot: QtBot) -> QWidget:
    """Wait until the first parameter has the keys."""
    qtbot.waitUntil(lambda: form.window().focusWidget() is form.parameters.rows[0].editor.controls[0])
    return has_focus(form)


def chip(form: InstructionForm, name: str) -> QAbstractButton:
    return next(one for one in form.findChildren(QAbstractButton) if one.accessibleName() == name)


def send(form: InstructionForm) -> QAbstractButton:
    return button(form, "Send ")


def heard(window: MainWindow) -> samples.Recorder:
    recorder = samples.Recorder()
    window.instruction_requested.connect(recorder)
    return recorder


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


def with_task(**task: object) -> SessionState:
    return samples.state(samples.offer(1, of=samples.task(1, **task)))  # type: ignore[arg-type]  # by name


CHAT = replace(samples.offer(1), task=samples.task(1, call=False))


@pytest.mark.parametrize("kind", [Dequeue, Conference, Redirect], ids=lambda kind: kind.__name__)
def test_without_a_call_the_reason_is_said(window: MainWindow, qtbot: QtBot, kind: type[Instruction]) -> None:
    form = opened(window, qtbot, kind, samples.state(CHAT))
    assert form.reason.startswith("There is no call on this task")
    assert not send(form).isEnabled()


def test_somebody_to_be_called_is_enough_for_a_conference(window: MainWindow, qtbot: QtBot) -> None:
    task = samples.task(1, call=False, outbound_to="+14155550137")
    form = opened(window, qtbot, Conference, samples.state(replace(CHAT, task=task)))
    assert form.reason == ""


def test_a_conference_needs_a_number_of_the_account(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot, Conference)
    type_into(form, "From", "")
    assert form.parameters.row("From").problem == "Needed: a number of the account."
    assert not send(form).isEnabled()


def test_a_worker_without_a_phone_needs_one_named(window: MainWindow, qtbot: QtBot) -> None:
    state = replace(samples.state(samples.offer(1)), worker=samples.worker(contact_uri=""))
    form = opened(window, qtbot, Dequeue, state)
    type_into(form, "DequeueTo", "")
    assert form.parameters.row("DequeueTo").problem == "Needed: your worker has no contact_uri."
    type_into(form, "DequeueTo", "client:ada")
    assert form.parameters.row("DequeueTo").problem == ""


def test_multitasking_forbids_an_activity_for_afterwards(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot, Conference)
    row = form.parameters.row("PostWorkActivitySid")
    assert row.problem == "Not in a workspace with multitasking."
    assert not row.editor.isEnabled()
    assert form.can_send
    state = replace(samples.state(samples.offer(1)), workspace=samples.single_tasking())
    window.show_state(state)
    assert row.problem == ""
    pick(form, "PostWorkActivitySid", "Break")
    assert f"PostWorkActivitySid={samples.BREAK.sid}" in form.preview.text


def _ended(entry: ReservationEntry) -> ReservationEntry:
    ending = Ending(
        reason=EndingReason.TAKEN_BY_ANOTHER,
        status=ReservationStatus.RESCINDED,
        ended_at=samples.START_S,
        held_until=samples.START_S + 3,
    )
    return replace(entry, ending=ending)


def test_what_becomes_of_the_offer_is_said_in_the_open_form(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot, Conference)
    offer = form.entry
    command = CommandInFlight(verb=Verb.ACCEPT, phase=CommandPhase.SENDING, started_at=samples.START_S)
    said = []
    for state in (
        samples.state(replace(offer, command=command)),
        samples.state(offer),
        samples.state(_ended(offer)),
        samples.state(),
    ):
        window.show_state(state)
        said.append((form.reason, send(form).isEnabled()))
    assert said == [
        ("Another answer is under way.", False),
        ("", True),
        ("The offer is over: Taken by another agent.", False),
        ("The offer is over: Taken by another agent.", False),
    ]
    assert window.asking.form is form


def test_an_offer_that_was_taken_cannot_be_answered(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot, Conference)
    window.show_state(samples.state(active=(samples.work(1),)))
    assert form.reason == "The offer has been taken: there is nothing to answer any more."


def test_the_time_left_runs_in_the_form(window: MainWindow, qtbot: QtBot, clock: samples.ManualClock) -> None:
    form = opened(window, qtbot, Dequeue)
    assert form.time_left == "1 min 33 s left"
    form.show_time(clock.advance(60))
    assert form.time_left == "33 s left"


def test_keys_in_the_form_act_on_the_form(window: MainWindow, qtbot: QtBot) -> None:
    accepted, sent = samples.Recorder(), heard(window)
    window.accept_requested.connect(accepted)
    form = opened(window, qtbot, Dequeue)
    QTest.keyClick(begun(form, qtbot), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert accepted.calls == []
    assert len(sent.calls) == 1


def test_escape_closes_the_form_and_nothing_is_sent(window: MainWindow, qtbot: QtBot) -> None:
    sent = heard(window)
    form = opened(window, qtbot, Dequeue)
    QTest.keyClick(begun(form, qtbot), Qt.Key.Key_Escape)
    assert window.asking.form is None
    assert window.history.isVisible()
    assert sent.calls == []


def test_the_form_of_another_offer_takes_the_place_of_the_first(window: MainWindow, qtbot: QtBot) -> None:
    state = samples.state(samples.offer(1), samples.offer(2, of=samples.task(2, name="Jon Park")))
    first = opened(window, qtbot, Dequeue, state)
    window.asking.ask(samples.sid("WR", 2), "Conference")
    form = window.asking.form
    assert form is not None
    assert form is not first
    assert form.title == "Answer Jon Park"


def test_what_was_typed_stays_while_another_instruction_is_looked_at(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot, Call)
    type_into(form, "CallUrl", URL)
    chip(form, "Conference").click()
    assert form.kind is Conference
    chip(form, "Call").click()
    assert form.parameters.texts["CallUrl"] == URL


def test_tab_goes_through_the_whole_form(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot, Redirect)
    begun(form, qtbot)
    seen = []
    for _ in range(5):
        seen.append(has_focus(form).accessibleName())
        QTest.keyClick(has_focus(form), Qt.Key.Key_Tab)
    assert seen == [
        "RedirectCallSid",
        "RedirectUrl",
        "RedirectAccept: Left out (false)",
        "Not ready to be sent",
        "Cancel",
    ]
