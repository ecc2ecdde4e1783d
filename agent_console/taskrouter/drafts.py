"""An instruction as it is being written: texts under the vendor's names, and what is still wrong with them.

Owns the step from texts to an instruction: a form types them, a preset stores them. It sends and shows nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_console.errors import SettingsError
from agent_console.taskrouter.body import fields_of
from agent_console.taskrouter.instructions import Instruction
from agent_console.taskrouter.reading import read


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
    problems = {name: "this instruction has no such parameter" for name in texts if name not in known}
    for each in fields:
        name, text = each.parameter.name, texts.get(each.parameter.name, "")
        try:
            if text.strip():
                values[each.attribute] = read(each.parameter.rule, text, name)
            elif each.required:
                problems[name] = "this instruction needs it"
        except SettingsError as error:
            problems[name] = _words(error, name)
    if problems:
        return Draft(None, problems)
    try:
        return Draft(kind(**values), {})  # type: ignore[arg-type]  # names and types are the definition's own
    except SettingsError as error:  # parameters that do not go together
        name = error.field or ""
        return Draft(None, {name: _words(error, name)})


def _words(error: SettingsError, name: str) -> str:
    return str(error).removeprefix(f"{name}: ").removesuffix(".")
