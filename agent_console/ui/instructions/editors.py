"""What a value is typed or chosen with, one kind of editor for each rule.

Owns the widgets. Each holds a text as it is sent, "" where the parameter is left out; what is wrong with one is said
by the form.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from agent_console.taskrouter import sids
from agent_console.taskrouter.body import InstructionField
from agent_console.taskrouter.parameters import LONGEST_CONTACT, LONGEST_URL, Choice, Choices, Contact, Flag, Sid, Text
from agent_console.ui.buttons import Button
from agent_console.ui.choices import OfferChoices
from agent_console.ui.flow_layout import FlowLayout
from agent_console.ui.history.choice_button import Choice as Offered
from agent_console.ui.history.choice_button import ChoiceButton
from agent_console.ui.instructions.obstacles import PHONE_OF
from agent_console.ui.menu_buttons import activity_caption, phone_caption
from agent_console.ui.text_field import TextField
from agent_console.ui.translating import told

translate = QCoreApplication.translate

#: What a text takes at most; the rules have their own bounds.
LONGEST_TEXT = max(LONGEST_URL, LONGEST_CONTACT)


class Editor(QWidget):
    """One parameter's value as a text. ``edited`` follows what a person does, never what the program shows."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    @property
    def text(self) -> str:
        """The value as it would be typed."""
        raise NotImplementedError

    @property
    def controls(self) -> Sequence[QWidget]:
        """Everything that takes the focus, in the order of tabs."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Show a value."""
        raise NotImplementedError

    def describe(self, text: str) -> None:
        """Give a screen reader what stands beside the editor."""
        for control in self.controls:
            control.setAccessibleDescription(text)


class TextEditor(Editor):
    """A line to type into; with ``offered``, a button that fills it with one of several values."""

    def __init__(self, name: str, *, hint: str = "", secret: bool = False, offered: Sequence[Offered] = ()) -> None:
        super().__init__()
        self.field = TextField(name)
        self.field.setPlaceholderText(hint)
        self.field.setMaxLength(LONGEST_TEXT)
        if secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.textChanged.connect(self._changed)
        self._row.addWidget(self.field, 1)
        self._is_shown = False
        self._offer: ChoiceButton | None = None
        if offered:
            caption = translate("instructions", "Phones")
            self._offer = ChoiceButton(caption, marks=False)
            self._offer.show_choices(offered, None, caption)
            self._offer.chosen.connect(self._filled)
            self._row.addWidget(self._offer)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    @property
    def controls(self) -> Sequence[QWidget]:
        """The line and its button."""
        return [self.field] if self._offer is None else [self.field, self._offer]

    def show_text(self, text: str) -> None:
        """Put a text into the line."""
        self._is_shown = True
        self.field.setText(text)
        self._is_shown = False

    def _changed(self, _text: str) -> None:
        # The line's own button clears it without telling that somebody did so.
        if not self._is_shown:
            self.edited.emit()

    def _filled(self, value: object) -> None:
        self.field.setText(str(value))


class ChoiceEditor(Editor):
    """A button with a menu; its first entry leaves the parameter out."""

    def __init__(self, name: str, choices: Sequence[Offered]) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._value = ""
        self.button = ChoiceButton(name, role="picker")
        self.button.chosen.connect(self._chosen)
        self._row.addWidget(self.button)
        self._row.addStretch(1)
        self.show_text("")

    @property
    def text(self) -> str:
        """What is chosen."""
        return self._value

    @property
    def controls(self) -> Sequence[QWidget]:
        """The button."""
        return [self.button]

    def show_text(self, text: str) -> None:
        """Show what is chosen; a text that is none of the choices is shown as it is."""
        self._value = text
        caption = "" if any(value == text for _, value in self._choices) else text
        self.button.show_choices(self._choices, text, caption)

    def _chosen(self, value: object) -> None:
        self.show_text(str(value))
        self.edited.emit()


class ChipsEditor(Editor):
    """A chip for each of several values, any of which may be on."""

    def __init__(self, name: str, values: Sequence[str]) -> None:
        super().__init__()
        self._chips: dict[str, Button] = {}
        holder = QWidget()
        flow = FlowLayout(holder, gap=6)
        for value in values:
            chip = Button(value, role="chip", name=f"{name}: {value}")
            chip.setCheckable(True)
            chip.clicked.connect(self._toggled)
            flow.addWidget(chip)
            self._chips[value] = chip
        self._row.addWidget(holder, 1)

    @property
    def text(self) -> str:
        """The values that are on, in their order."""
        return " ".join(value for value, chip in self._chips.items() if chip.isChecked())

    @property
    def controls(self) -> Sequence[QWidget]:
        """The chips."""
        return list(self._chips.values())

    def show_text(self, text: str) -> None:
        """Put the chips on that are named."""
        wanted = set(text.replace(",", " ").split())
        for value, chip in self._chips.items():
            chip.setChecked(value in wanted)

    def _toggled(self) -> None:
        self.edited.emit()


def editor_for(field: InstructionField, choices: OfferChoices) -> Editor:
    """Make the editor of a parameter; ``choices`` are the activities and phones that are known."""
    name, rule = field.parameter.name, field.parameter.rule
    editor: Editor
    match rule:
        case Flag():
            yes, no = translate("instructions", "Yes"), translate("instructions", "No")
            editor = ChoiceEditor(name, [_left_out(field), (yes, "true"), (no, "false")])
        case Choice(options=options):
            editor = ChoiceEditor(name, [_left_out(field), *((str(one.value), str(one.value)) for one in options)])
        case Choices(options=options):
            editor = ChipsEditor(name, [str(one.value) for one in options])
        case Sid(kind=sids.ACTIVITY):
            known = [(activity_caption(activity), str(activity.sid)) for activity in choices.activities]
            editor = ChoiceEditor(name, [_left_out(field), *known])
        case Contact():
            is_own = name in PHONE_OF.values()
            failed = choices.failed_phones
            known = [(phone_caption(one, failed=one.uri in failed), one.uri) for one in choices.phones]
            editor = TextEditor(name, hint=_hint(field), offered=known if is_own else [])
        case _:
            secret = isinstance(rule, Text) and rule.secret
            editor = TextEditor(name, hint=_hint(field), secret=secret)
    return editor


def _left_out(field: InstructionField) -> Offered:
    default = field.parameter.default
    if not default:
        return translate("instructions", "Left out"), ""
    return translate("instructions", "Left out ({default})").format(default=told(default)), ""


def _hint(field: InstructionField) -> str:
    return _left_out(field)[0] if not field.required else ""
