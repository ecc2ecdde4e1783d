"""An open form tells the truth: what cannot be sent, why, what became of the offer; its keys act on it alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agent_console.session.clicks import CommandInFlight, CommandPhase, Verb
from agent_console.session.entries import Ending, EndingReason, ReservationEntry
from agent_console.session.state import SessionState
from agent_console.taskrouter.instructions import (
    Call,
    Conference,
    Dequeue,
    Instruction,
    Redirect,
)
from agent_console.taskrouter.statuses import ReservationStatus
from agent_console.ui.main_window import MainWindow
from tests.ui import samples
from tests.ui.forms import URL, begun, chip, has_focus, heard, opened, pick, send, type_into


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
