"""An instruction as it is being written: texts under the vendor's names, and what is still wrong with them.

Owns the step from texts to an instruction: a form types them, a preset stores them. It sends and shows nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_console.errors import SettingsError
from agent_console.taskrouter.body import fields_of
from agent_console.taskrouter.instructions import Instruction
from agent_console.taskrouter.parameters import expected_of
from agent_console.taskrouter.reading import read
from agent_console.wording import said


@dataclass(frozen=True, slots=True)
class Draft:
    """What texts come to: an instruction, or its problems in words by the parameter's name."""

    instruction: Instruction | None
    problems: Mapping[str, str]


def draft(kind: type[Instruction], texts: Mapping[str, str]) -> Draft:
    """Read texts by the instruction's definition. A text that is missing or blank leaves its parameter out.

    A text under a name that the instruction does not have is a problem, never ignored.
    """
    values: dict[str, object] = {}
    fields = fields_of(kind)
    known = {each.parameter.name for each in fields}
    problems: dict[str, str] = {
        name: said("parameters", "this instruction has no such parameter") for name in texts if name not in known
    }
    for each in fields:
        name, text = each.parameter.name, texts.get(each.parameter.name, "")
        try:
            if text.strip():
                values[each.attribute] = read(each.parameter.rule, text, name)
            elif each.required:
                problems[name] = said("parameters", "this instruction needs it")
        except SettingsError as error:
            problems[name] = expected_of(error)
    if problems:
        return Draft(None, problems)
    try:
        return Draft(kind(**values), {})  # type: ignore[arg-type]  # names and types are the definition's own
    except SettingsError as error:  # parameters that do not go together
        return Draft(None, {error.field or "": expected_of(error)})
