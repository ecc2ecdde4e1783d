"""Answering an offer with any instruction: from the wish for a form until it is sent or closed.

Owns the form and what is typed into it. It emits the instruction and sends nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_console.session.state import ReservationEntry, SessionState
from agent_console.taskrouter.attributes import call_sid_of, called_number_of
from agent_console.taskrouter.instructions import INSTRUCTIONS, Instruction, Redirect
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui.choices import OfferChoices
from agent_console.ui.instructions.form import InstructionForm
from agent_console.ui.instructions.obstacles import CALLER_ID_OF, PHONE_OF
from agent_console.ui.side_area import SideArea
from agent_console.ui.ticker import SECONDS_MS, Ticker


class InstructionAsking(QObject):
    """Shows the form of one offer at a time in ``side``."""

    instruction_requested = Signal(str, object)

    def __init__(
        self, side: SideArea, *, ticker: Ticker, monotonic: Callable[[], float], choices: Callable[[], OfferChoices]
    ) -> None:
        super().__init__(side)
        self._side = side
        self._ticker = ticker
        self._monotonic = monotonic
        self._choices = choices
        self._state = SessionState()
        self._form: InstructionForm | None = None
        ticker.ticked.connect(self._tick)
        side.panel_left.connect(self._forget)

    @property
    def form(self) -> InstructionForm | None:
        """The form, while it is open."""
        return self._form

    def ask(self, sid: str, kind: str) -> None:
        """Open the form for an offer, at an instruction by the name of its class."""
        entry = self._state.find(ReservationSid(sid))
        wanted = next((one for one in INSTRUCTIONS if one.__name__ == kind), None)
        if entry is None or wanted is None:
            return
        form = self._form
        if form is None or form.entry.sid != entry.sid:
            form = InstructionForm(entry, self._choices())
            form.instruction_requested.connect(self._wished)
            form.closed.connect(self._side.close_panel)
            self._side.open_panel(form)
            self._form = form
        form.write(wanted, self._prefilled(wanted, entry))
        form.show_state(entry, self._state)
        form.show_time(self._monotonic())
        self._ticker.want(self, SECONDS_MS)
        form.begin()

    def show_state(self, state: SessionState) -> None:
        """Follow the offer."""
        old, self._state = self._state, state
        form = self._form
        if form is None:
            return
        entry = state.find(form.entry.sid) or form.entry
        was_listed, is_listed = (one.find(entry.sid) is not None for one in (old, state))
        if (
            entry is not form.entry
            or was_listed != is_listed
            or state.workspace is not old.workspace
            or state.worker is not old.worker
        ):
            form.show_state(entry, state)

    def _prefilled(self, kind: type[Instruction], entry: ReservationEntry) -> dict[str, str]:
        choices, task = self._choices(), entry.task
        texts: dict[str, str] = {}
        if kind in PHONE_OF and choices.phones:
            texts[PHONE_OF[kind]] = choices.phones[0].uri
        if kind in CALLER_ID_OF:
            texts[CALLER_ID_OF[kind]] = choices.caller_id or (called_number_of(task) if task is not None else "")
        if kind is Redirect and task is not None:
            texts["RedirectCallSid"] = call_sid_of(task) or ""
        return {name: text for name, text in texts.items() if text}

    def _wished(self, sid: str, instruction: object) -> None:
        self._side.close_panel()
        self.instruction_requested.emit(sid, instruction)

    def _forget(self, panel: QWidget) -> None:
        if panel is self._form:
            self._form = None
            self._ticker.want(self, 0)

    def _tick(self, now: float) -> None:
        if self._form is not None:
            self._form.show_time(now)
