"""Each of the six instructions, pressed in the window against the simulator: how it goes well, and every way it fails.

What the window says is the test; what the simulator was asked is only counted.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from shiboken6 import isValid

from agent_console.demo.driver import Driver
from agent_console.session.entries import EndingReason, ReservationEntry
from agent_console.taskrouter.instructions import INSTRUCTIONS, Call, Conference, Dequeue, Instruction
from agent_console.ui.instructions.editors import ChoiceEditor, TextEditor
from agent_console.ui.instructions.form import InstructionForm
from agent_console.ui.menu_buttons import MoreButton
from agent_console.ui.reservation_card import ReservationCard
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess
from tests.waiting import until, wait_until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

POST = {"method": "POST", "path_contains": "/Reservations/", "count": 1}
HELD = {"kind": "hold", **POST}
PHONE, OTHER, URL = "+14155550123", "+14155550124", "https://example.test/twiml"
PHONE_OF: Mapping[type[Instruction], str] = {Dequeue: "DequeueTo", Call: "CallTo", Conference: "To"}
GOES_ON = "the offer goes on, perhaps to you again"
BUSY = f"was busy or could not be reached: {GOES_ON}"
UNANSWERED = f"was not answered: {GOES_ON}"
STANDS = "whether it answers is not told. The offer still stands."
CALL_FAILED = "was refused. The call could not be made. Check the phone and the caller ID."
TAKEN = "Too late: taken by another agent"
LEFT = "Too late: the caller left"

#: Where the words are looked for: on the card, or (nothing can be sent) in the form.
CARD, FORM, WORK = "card", "form", "active work"


@dataclass(frozen=True, kw_only=True)
class Case:
    """What is typed, what happens meanwhile, and what the window says in the end."""

    name: str
    says: str
    where: str = CARD
    texts: Mapping[str, str] = field(default_factory=dict)
    picks: Mapping[str, str] = field(default_factory=dict)
    phone: Mapping[str, object] | None = None
    task: Mapping[str, object] = field(default_factory=dict)
    chat: bool = False
    fault: Mapping[str, object] | None = None
    meanwhile: str = ""


def rings(name: str, outcome: str, says: str, where: str = CARD, **more: Any) -> Case:
    return Case(name=name, phone={"outcome": outcome, "after": 0.1}, says=says, where=where, **more)


def raced() -> tuple[Case, ...]:
    return (
        Case(name="rescinded during the click", fault=HELD, meanwhile="taken", says=TAKEN),
        Case(name="the caller hung up during the click", fault=HELD, meanwhile="hang-up", says=LEFT),
    )


def refused(code: int, says: str) -> Case:
    return Case(name=f"refused with {code}", fault={"kind": "status", "status": 400, "code": code, **POST}, says=says)


BAD_PHONE = "was refused. The phone to ring is missing or not valid."
BAD_CALLER = "was refused. The caller ID is missing or not valid."
BAD_ACTIVITY = "was refused. This activity cannot be used here."

CASES: dict[str, tuple[Case, ...]] = {
    "Accept": (Case(name="taken", says="Accepted", where=WORK), *raced()),
    "Reject": (
        Case(name="the same activity", says="Rejected"),
        Case(name="another activity", picks={"WorkerActivitySid": "Break"}, says="Rejected: you are now Break"),
        refused(40100, BAD_ACTIVITY),
        *raced(),
    ),
    "Dequeue": (
        rings("answered", "answer", "Accepted", WORK),
        rings("busy", "busy", BUSY),
        rings("failed", "failed", BUSY),
        rings("not answered", "no-answer", UNANSWERED, texts={"DequeueTimeout": "1"}),
        rings("not placed", "refused", CALL_FAILED),
        Case(name="no caller id", task={"to": ""}, texts={"DequeueFrom": ""}, says=BAD_CALLER),
        Case(name="no call", chat=True, where=FORM, says="There is no call on this task."),
        refused(40130, BAD_ACTIVITY),
        refused(40131, BAD_PHONE),
        refused(40140, "was refused. There is no call in this task."),
        *raced(),
    ),
    "Call": (
        rings("stands", "answer", STANDS, texts={"CallUrl": URL}),
        rings("busy", "busy", STANDS, texts={"CallUrl": URL}),
        rings("failed", "failed", STANDS, texts={"CallUrl": URL}),
        rings("not answered", "no-answer", STANDS, texts={"CallUrl": URL, "CallTimeout": "1"}),
        rings("taken, and busy", "busy", "Accepted", WORK, texts={"CallUrl": URL}, picks={"CallAccept": "Yes"}),
        rings("taken at once", "answer", "Accepted", WORK, texts={"CallUrl": URL}, picks={"CallAccept": "Yes"}),
        rings("not placed", "refused", CALL_FAILED, texts={"CallUrl": URL}),
        Case(name="no caller id", texts={"CallUrl": URL, "CallFrom": ""}, where=FORM, says="CallFrom"),
        Case(name="no url", where=FORM, says="CallUrl"),
    ),
    "Conference": (
        rings("answered", "answer", "Accepted", WORK),
        rings("busy", "busy", BUSY),
        rings("failed", "failed", BUSY),
        rings("not answered", "no-answer", UNANSWERED, texts={"Timeout": "1"}),
        rings("not placed", "refused", CALL_FAILED),
        Case(name="no caller id", texts={"From": ""}, where=FORM, says="From"),
        Case(name="no call", chat=True, where=FORM, says="There is no call on this task, and nobody to be called"),
        Case(name="multitasking", where=FORM, says="Not in a workspace with multitasking."),
        refused(40143, BAD_ACTIVITY),
        refused(40138, BAD_CALLER),
        *raced(),
    ),
    "Redirect": (
        Case(name="stands", texts={"RedirectUrl": URL}, says="The caller was sent on."),
        Case(name="taken", texts={"RedirectUrl": URL}, picks={"RedirectAccept": "Yes"}, says="Accepted", where=WORK),
        Case(
            name="a call that is over",
            texts={"RedirectUrl": URL, "RedirectCallSid": "CA" + "9" * 32},
            says="was refused. The call could not be made.",
        ),
        Case(name="no call", chat=True, where=FORM, says="There is no call on this task."),
    ),
}


def test_every_instruction_is_pressed_here() -> None:
    assert list(CASES) == [kind.__name__ for kind in INSTRUCTIONS]


@pytest.mark.parametrize("kind", INSTRUCTIONS, ids=lambda kind: kind.__name__)
def test_it_goes_well_and_fails_in_words(qapp: QApplication, kind: type[Instruction]) -> None:
    check(qapp, kind, CASES[kind.__name__])


def test_where_there_is_one_task_at_a_time_a_conference_says_what_comes_afterwards(qapp: QApplication) -> None:
    case = rings("for afterwards", "answer", "Accepted", WORK, picks={"PostWorkActivitySid": "Break"})
    check(qapp, Conference, (case,), multi_task_enabled=False)


def check(
    qapp: QApplication, kind: type[Instruction], cases: tuple[Case, ...], *, multi_task_enabled: bool = True
) -> None:
    """Play the cases one after the other in one window, and compare what it said."""
    told: dict[str, str] = {}
    with SimulatorProcess("empty", reservation_timeout=600) as simulator:
        simulator.control("POST", "workspace", {"multi_task_enabled": multi_task_enabled})

        async def scenario(shift: Shift, driver: Driver) -> None:
            desk = Desk(shift, driver, simulator)
            for case in cases:
                told[case.name] = await desk.go_through(kind, case)

        play(qapp, simulator, scenario, clock=time.monotonic)
    assert {case.name: case.says for case in cases if case.says not in told[case.name]} == {}, told


class Desk:
    """Presses in one window, and clears away after each case."""

    def __init__(self, shift: Shift, driver: Driver, simulator: SimulatorProcess) -> None:
        self._shift = shift
        self._driver = driver
        self._simulator = simulator
        self._callers = 0

    async def go_through(self, kind: type[Instruction], case: Case) -> str:
        """Play a case; returns what the window said where it is looked for."""
        await self._prepare(case)
        self._callers += 1
        caller = f"Caller {self._callers}"
        made = await self._control("chats" if case.chat else "calls", {"name": caller, **case.task})
        self._look()
        entry = await self._driver.offer_of(caller)
        await self._driver.until("the activities", lambda: bool(self._shift.session.store.state.activities))
        try:
            form = await self._opened(entry, kind)
            self._fill(form, kind, case)
            if case.where == FORM:
                return _said_in(form)
            await self._send(form, case, str(made["task_sid"]))
            return await self._outcome(entry, case)
        finally:
            await self._clear(str(made["task_sid"]), entry)

    async def _prepare(self, case: Case) -> None:
        if case.phone is not None:
            await self._control("phones", {"contact_uri": PHONE, **case.phone})

    async def _opened(self, entry: ReservationEntry, kind: type[Instruction]) -> InstructionForm:
        more = self._card(entry).findChild(MoreButton)
        assert more is not None
        more.open_menu()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.data() == kind.__name__).trigger()
        menu.close()
        asking = self._shift.window.asking
        await self._driver.until("the form", lambda: asking.form is not None and asking.form.parameters.is_whole)
        assert asking.form is not None
        return asking.form

    def _fill(self, form: InstructionForm, kind: type[Instruction], case: Case) -> None:
        phone = {PHONE_OF[kind]: PHONE} if kind in PHONE_OF else {}
        for name, text in {**phone, **case.texts}.items():
            editor = form.parameters.row(name).editor
            assert isinstance(editor, TextEditor)
            editor.field.setText(text)
        for name, caption in case.picks.items():
            editor = form.parameters.row(name).editor
            assert isinstance(editor, ChoiceEditor)
            editor.button.click()
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            (found,) = (action for action in menu.actions() if caption in action.text())
            found.trigger()
            menu.close()

    async def _send(self, form: InstructionForm, case: Case, task_sid: str) -> None:
        if case.fault is not None:
            await self._control("faults", dict(case.fault))
        await asyncio.to_thread(self._simulator.control, "DELETE", "requests")
        send = next(one for one in form.findChildren(QAbstractButton) if one.accessibleName().startswith("Send "))
        assert send.isEnabled(), _said_in(form)
        send.click()
        if case.meanwhile:
            await self._sent()
            await self._control(case.meanwhile, {"task_sid": task_sid})
            await asyncio.to_thread(self._simulator.control, "DELETE", "faults")

    async def _outcome(self, entry: ReservationEntry, case: Case) -> str:
        state = self._shift.session.store

        def over() -> bool:
            found = state.state.find(entry.sid)
            if found is None or found.command is not None:
                return found is None
            # Of a phone the task tells what it was.
            is_told = found.ending is not None and found.ending.reason is not EndingReason.PHONE_NOT_CONNECTED
            return is_told or (found.ending is None and found.notice is not None)

        await self._until("an outcome", over)
        if case.where == WORK:
            await self._driver.active(entry.sid)
            return "Accepted"
        card = self._card(entry)

        def has_said_it() -> bool:
            # The card follows the state, a turn of the loop later.
            found = state.state.find(entry.sid)
            return bool(card.status_text) and (found is None or card.entry == found)

        await self._driver.until("its words", has_said_it)
        return card.status_text

    async def _clear(self, task_sid: str, entry: ReservationEntry) -> None:
        """Let the caller go, the work be done, and the worker be there for the next."""
        session = self._shift.session
        form = self._shift.window.asking.form
        if form is not None:
            form.closed.emit()
        state = session.store
        if any(one.sid == entry.sid for one in state.state.active):
            session.commands.complete(entry.sid)
            await self._until("the end of the work", lambda: all(one.ending is not None for one in state.state.active))
        else:
            await self._control("hang-up", {"task_sid": task_sid})
        await self._until("an empty screen", lambda: not state.state.pending)
        presence = state.state.presence
        assert presence is not None
        if not presence.available:
            await self._driver.choose_activity("Available")

    async def _until(self, what: str, holds: Callable[[], bool]) -> None:
        """Wait, and ask for a look again and again meanwhile: the next poll may be far."""

        def looked() -> bool:
            if not holds():
                self._look()
            return holds()

        await until(looked, what)

    def _look(self) -> None:
        self._shift.window.refresh_requested.emit()

    def _card(self, entry: ReservationEntry) -> ReservationCard:
        return next(card for card in self._shift.window.incoming.cards if card.sid == entry.sid and isValid(card))

    async def _control(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        return await asyncio.to_thread(self._simulator.control, "POST", path, body)

    async def _sent(self) -> None:
        """Wait until the simulator has the click; its answer takes longer."""

        def is_there() -> bool:
            seen = self._simulator.control("GET", "requests")["requests"]
            return any(one["method"] == "POST" and "/Reservations/" in one["path"] for one in seen)

        await asyncio.to_thread(wait_until, is_there, "the click")


def _said_in(form: InstructionForm) -> str:
    rows = "; ".join(f"{row.field.parameter.name}: {row.problem}" for row in form.parameters.rows if row.problem)
    forbidden = "; ".join(row.editor.accessibleDescription() for row in form.parameters.rows)
    return f"{form.reason} {rows} {forbidden}"
