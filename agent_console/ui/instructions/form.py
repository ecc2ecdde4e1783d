"""The form for an answer to one offer: which instruction, its parameters, what will be sent.

Owns the widgets and the checking while somebody types. It emits an instruction that is whole; whether it may still be
sent is said by the state that is shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.session.state import SessionState
from agent_console.taskrouter.body import fields_of
from agent_console.taskrouter.drafts import Draft, draft
from agent_console.taskrouter.instructions import INSTRUCTIONS, Instruction
from agent_console.ui import words
from agent_console.ui.buttons import Button, chain_tabs
from agent_console.ui.choices import OfferChoices
from agent_console.ui.durations import span
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.instructions.filling import first_texts
from agent_console.ui.instructions.lists import ParameterLists
from agent_console.ui.instructions.obstacles import missing, obstacle, parameter_obstacle
from agent_console.ui.instructions.parameters import ParameterList
from agent_console.ui.instructions.preview import FEW_LINES, LINES, Preview
from agent_console.ui.instructions.words import instruction_effect, instruction_name
from agent_console.ui.plain import PlainLabel, PlainParagraph, TickingText
from agent_console.ui.scrolling import VerticalArea
from agent_console.ui.text_field import TextField

translate = QCoreApplication.translate

#: The keys that send and that close; elsewhere in the window they would act on the oldest offer.
_SENDING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
#: A form of fewer lines shows more of its parameters and less of what is sent.
LOW_LINES = 36


class InstructionForm(QFrame):
    """Shows one offer's form."""

    instruction_requested = Signal(str, object)
    closed = Signal()

    def __init__(self, entry: ReservationEntry, choices: OfferChoices) -> None:
        super().__init__()
        self._entry = entry
        self._state = SessionState()
        self._kind: type[Instruction] = INSTRUCTIONS[0]
        self._choices = choices
        self._lists = ParameterLists(choices)
        self._draft = Draft(None, {})
        self._begins = False
        self.setProperty("role", "card")
        self._build()

    @property
    def entry(self) -> ReservationEntry:
        """The offer that is answered."""
        return self._entry

    @property
    def kind(self) -> type[Instruction]:
        """The instruction that is being written."""
        return self._kind

    @property
    def parameters(self) -> ParameterList:
        """The rows of that instruction."""
        listed = self._lists.of(self._kind)
        assert listed is not None  # noqa: S101 - a form is written before it is read
        return listed

    @property
    def preview(self) -> Preview:
        """What would be sent."""
        return self._preview

    @property
    def title(self) -> str:
        """Whose offer is answered."""
        return self._title.line

    @property
    def time_left(self) -> str:
        """How long the offer stands, in words."""
        return self._left.line

    @property
    def reason(self) -> str:
        """Why the instruction cannot work, in words; "" where it can."""
        return self._reason.accessibleName() if not self._reason.isHidden() else ""

    @property
    def can_send(self) -> bool:
        """Whether what is written can be sent now."""
        return self._draft.instruction is not None and not self.reason

    def write(
        self,
        kind: type[Instruction],
        texts: Mapping[str, str],
        *,
        lacking: Mapping[str, str] | None = None,
        afresh: bool = False,
    ) -> None:
        """Begin an instruction with these texts; what was begun before goes on, unless ``afresh``.

        ``lacking`` says of parameters why they are empty: nothing is sent before somebody has seen to them.
        """
        self._kind = kind
        self._lists.begin(kind, texts, lacking=lacking or {}, afresh=afresh)
        self._search.setVisible(bool(fields_of(kind)))
        for one, chip in self._chips.items():
            chip.setChecked(one is kind)
        name = instruction_name(kind)
        self._effect.show_text(instruction_effect(kind))
        self._send.show_text(translate("instructions", "Send {instruction}").format(instruction=name))
        self.parameters.search(self._search.text())
        self._check()

    def show_state(self, entry: ReservationEntry, state: SessionState) -> None:
        """Go by what the offer, the worker and the workspace are now."""
        self._entry, self._state = entry, state
        title = translate("instructions", "Answer {caller}")
        caller = words.caller_title(entry.task, gone=entry.task_gone)
        self._title.show_text(title.format(caller=caller))
        self.setAccessibleName(self._title.line)
        self._check()

    def show_time(self, now: float) -> None:
        """Move the time left on."""
        deadline_at = self._entry.deadline_at
        if deadline_at is None or self._entry.ending is not None:
            self._left.show_text("")
        else:
            left = translate("instructions", "{span} left").format(span=span(max(deadline_at - now, 0)))
            self._left.show_text(left)

    def search(self, wanted: str) -> None:
        """Show only the parameters that have this in their name or description."""
        self._search.setText(wanted)

    def begin(self) -> None:
        """Take the keys: the first parameter has them."""
        rows = self.parameters.rows
        first = rows[0].editor.controls[0] if rows else self._send
        self._begins = not rows and not self.parameters.is_whole
        if not self._begins:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._room.ensureWidgetVisible(first)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that send from the window's shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _SENDING_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the room of a low window to the parameters."""
        super().resizeEvent(event)
        is_low = self.height() < self.fontMetrics().height() * LOW_LINES
        self._preview.show_room(lines=FEW_LINES if is_low else LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape, send with Ctrl and Return."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _SENDING_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self._send.click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._title, self._left = PlainLabel(role="title"), TickingText(role="muted")
        close = Button("", role="quiet")
        close.show_text("✕", name=translate("instructions", "Close the form"))
        close.clicked.connect(self.closed)
        who = QWidget()
        whose = FlowLayout(who, gap=10)
        whose.addWidget(self._title)
        whose.addWidget(self._left)
        head = QHBoxLayout()
        head.addWidget(who, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        kinds = QWidget()
        flow = FlowLayout(kinds, gap=6)
        self._chips = {kind: self._chip(kind) for kind in INSTRUCTIONS}
        for chip in self._chips.values():
            flow.addWidget(chip)
        self._effect, self._reason = PlainParagraph(role="muted"), PlainParagraph(role="line")
        self._reason.hide()
        self._search = TextField(translate("instructions", "Search the parameters"))
        self._search.textChanged.connect(self._searched)
        self._lists.edited.connect(self._check)
        self._lists.grown.connect(self._grown)
        self._preview = Preview()
        self._send = Button("", role="primary")
        self._send.clicked.connect(self._send_clicked)
        cancel = Button(translate("instructions", "Cancel"))
        cancel.clicked.connect(self.closed)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        self._room = VerticalArea(self._body(kinds))
        column.addWidget(self._room, 1)
        column.addLayout(foot)
        self._before, self._after = (
            [close, *self._chips.values(), self._search],
            [self._preview.control, cancel, self._send],
        )

    def _body(self, kinds: QWidget) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (kinds, self._effect, self._reason, self._search):
            column.addWidget(part)
        column.addWidget(self._lists, 1)
        column.addWidget(self._preview)
        return body

    def _chip(self, kind: type[Instruction]) -> Button:
        chip = Button(instruction_name(kind), role="chip")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.write(kind, first_texts(kind, self._entry, self._choices)))
        return chip

    def _grown(self) -> None:
        if self._begins:
            self.begin()
        if self.parameters.is_whole:
            self._check()

    def _searched(self, text: str) -> None:
        self.parameters.search(text)

    def _check(self) -> None:
        if self._lists.of(self._kind) is None:
            return
        listed, kind = self.parameters, self._kind
        texts = listed.texts
        names = [field.parameter.name for field in fields_of(kind)]
        found = {name: parameter_obstacle(name, self._state.workspace) for name in names}
        forbidden = {name: reason for name, reason in found.items() if reason}
        written = draft(kind, {name: text for name, text in texts.items() if name not in forbidden})
        problems = {**missing(kind, texts, self._state.worker), **written.problems, **listed.lacking}
        self._draft = written if not problems else Draft(None, problems)
        listed.show_problems(problems, forbidden)
        reason = obstacle(kind, self._entry, is_listed=self._state.find(self._entry.sid) is not None)
        self._reason.show_text(reason)
        self._reason.setVisible(bool(reason))
        if self._draft.instruction is not None:
            self._preview.show_body(self._draft.instruction)
        else:
            self._preview.show_problems(problems)
        self._send.setEnabled(self.can_send)
        if listed.is_whole:
            chain_tabs([*self._before, *listed.controls, *self._after])

    def _send_clicked(self) -> None:
        if self._draft.instruction is not None and self.can_send:
            self.instruction_requested.emit(self._entry.sid, self._draft.instruction)
