"""Answering an offer with any instruction: from the wish for a form until it is sent or closed.

Owns the form and what is typed into it. It emits the instruction and sends nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.session.state import SessionState
from agent_console.settings import PresetSetting
from agent_console.taskrouter.instructions import INSTRUCTIONS, Instruction
from agent_console.taskrouter.sids import ReservationSid
from agent_console.ui.choices import OfferChoices
from agent_console.ui.instructions.filling import first_texts, kind_of, ready
from agent_console.ui.instructions.form import InstructionForm
from agent_console.ui.instructions.obstacles import obstacle
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
        if entry is not None and wanted is not None:
            self._open(entry, wanted, first_texts(wanted, entry, self._choices()))

    def answer(self, sid: str, preset: PresetSetting) -> None:
        """Wish for a prepared answer at once; where it cannot work on this task, or something lacks, open its form.

        The form says which. While the offer is being answered already nothing happens.
        """
        entry = self._state.find(ReservationSid(sid))
        if entry is None or not entry.is_actionable:
            return
        made = ready(preset, entry, self._state.worker)
        if made.instruction is not None and not obstacle(kind_of(preset), entry):
            self._wished(sid, made.instruction)
        else:
            self._open(entry, kind_of(preset), made.texts, lacking=made.lacking, afresh=True)

    def answer_oldest(self, sid: str, place: int) -> None:
        """Wish for the prepared answer at a place among those of the offer's queue, 0 the first."""
        entry = self._state.find(ReservationSid(sid))
        task = entry.task if entry is not None else None
        offered = self._choices().presets_of(task.task_queue_friendly_name if task is not None else None)
        if place < len(offered):
            self.answer(sid, offered[place])

    def go_on_from(self, before: InstructionAsking) -> None:
        """Go on with what is being written in another's form; comes when the same state is shown."""
        form = before.form
        if form is not None:
            parameters = form.parameters
            self._open(form.entry, form.kind, parameters.texts, lacking=parameters.lacking, afresh=True)

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

    def _open(
        self,
        entry: ReservationEntry,
        kind: type[Instruction],
        texts: dict[str, str],
        *,
        lacking: Mapping[str, str] | None = None,
        afresh: bool = False,
    ) -> None:
        form = self._form
        if form is None or form.entry.sid != entry.sid:
            form = InstructionForm(entry, self._choices())
            form.instruction_requested.connect(self._wished)
            form.closed.connect(self._side.close_panel)
            self._side.open_panel(form)
            self._form = form
        form.write(kind, texts, lacking=lacking, afresh=afresh)
        form.show_state(entry, self._state)
        form.show_time(self._monotonic())
        self._ticker.want(self, SECONDS_MS)
        form.begin()

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
