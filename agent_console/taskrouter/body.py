"""What the six instructions have in common: a body that checks itself and declares its parameters.

Owns the mechanism and the rules that several instructions share. Which instruction has which
parameters is said in `instructions` and `conference`.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, fields
from functools import cache
from typing import Any, ClassVar, TypeAlias, get_args, get_type_hints

from agent_console.taskrouter import sids
from agent_console.taskrouter.choices import CallStatus
from agent_console.taskrouter.parameters import (
    Choices,
    Contact,
    Flag,
    Parameter,
    Sid,
    Url,
    WholeNumber,
    refusal,
)
from agent_console.wording import said

Pairs: TypeAlias = tuple[tuple[str, str], ...]

ACTIVITY = Sid(sids.ACTIVITY)
CONTACT = Contact()
FLAG = Flag()
URL = Url()
CALL_STATUSES = Choices(tuple(CallStatus))
#: Seconds a call rings.
RING_S = WholeNumber(1, 999)


class Body:
    """A dataclass whose fields are Annotated with a Parameter; one that breaks a rule is not built.

    ``leading`` says which instruction it is, as a pair of the form.
    """

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    leading: ClassVar[tuple[str, str]]

    def __post_init__(self) -> None:
        self.pairs()

    def pairs(self) -> Pairs:
        """Return the form pairs of the parameters; SettingsError where one breaks its rule."""
        pairs: list[tuple[str, str]] = []
        for each in fields_of(type(self)):
            value = getattr(self, each.attribute)
            if each.required and value is None:
                raise refusal(each.parameter.name, said("parameters", "this instruction needs it"))
            pairs.extend(each.parameter.pairs(value))
        return tuple(pairs)


@dataclass(frozen=True, slots=True)
class InstructionField:
    """One parameter of an instruction and the attribute that holds it."""

    attribute: str
    parameter: Parameter
    required: bool


def fields_of(instruction: type[Body]) -> tuple[InstructionField, ...]:
    """Return the definition of an instruction, in the order of its attributes."""
    return _fields_of(instruction)  # type: ignore[arg-type]  # mypy asks the instance's __hash__


@cache
def _fields_of(instruction: type[Body]) -> tuple[InstructionField, ...]:
    hints = get_type_hints(instruction, include_extras=True)
    return tuple(
        InstructionField(each.name, get_args(hints[each.name])[1], each.default is MISSING)
        for each in fields(instruction)
    )
