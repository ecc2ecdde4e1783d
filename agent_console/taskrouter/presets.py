"""An answer that was prepared: an instruction and its parameters, with placeholders to fill in.

Owns the written form — the instruction's name, then ``Parameter=value``, each on a line or after a semicolon — its
checking, and its filling for one task. A preset holds no secret.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from agent_console.errors import SettingsError
from agent_console.taskrouter import templates
from agent_console.taskrouter.body import fields_of
from agent_console.taskrouter.drafts import draft
from agent_console.taskrouter.instructions import INSTRUCTIONS, Instruction
from agent_console.taskrouter.parameters import Contact, Parameter, Text, Url
from agent_console.taskrouter.templates import Attributes
from agent_console.wording import said

_BETWEEN = re.compile(r"[;\n]")
_KINDS: Mapping[str, type[Instruction]] = {kind.__name__.lower(): kind for kind in INSTRUCTIONS}


@dataclass(frozen=True, slots=True)
class Preset:
    """An instruction and what its parameters are made of, by the vendor's names."""

    kind: type[Instruction]
    texts: Mapping[str, str]


def parse(written: str) -> Preset:
    """Read and check a preset as a person wrote it; SettingsError says what is wrong, in words."""
    name, *lines = (part.strip() for part in _BETWEEN.split(written.strip()))
    kind = _KINDS.get(name.lower())
    if kind is None:
        raise _refusal(said("parameters", "must begin with one of {choices}").format(choices=", ".join(_KINDS)))
    texts: dict[str, str] = {}
    for line in lines:
        key, equals, value = (part.strip() for part in line.partition("="))
        if not line:
            continue
        if not equals or not value or key in texts:
            once = said("parameters", "must have Parameter=value once for each parameter ({line})")
            raise _refusal(once.format(line=_shown(line)))
        texts[key] = value
    preset = Preset(kind, texts)
    for key, words in _problems(preset).items():
        raise _refusal(said("parameters", "must have a {key} that works: {words}").format(key=key, words=words))
    return preset


def problem(written: str) -> str:
    """Say what a preset must be where this is none; "" where it can be used."""
    try:
        parse(written)
    except SettingsError as error:
        return error.title
    return ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A preset for one task: texts for a draft, and what could not be filled in, by parameter."""

    texts: Mapping[str, str]
    problems: Mapping[str, str]


def fill(preset: Preset, attributes: Attributes) -> Filled:
    """Fill a preset in. A parameter whose value is not known is left out and told."""
    texts: dict[str, str] = {}
    problems: dict[str, str] = {}
    parameters = {field.parameter.name: field.parameter for field in fields_of(preset.kind)}
    for name, text in preset.texts.items():
        try:
            texts[name] = _filled(parameters[name], text, attributes)
        except SettingsError as error:
            problems[name] = error.title
    return Filled(texts, problems)


def _filled(parameter: Parameter, text: str, attributes: Attributes) -> str:
    match parameter.rule:
        case Url():
            return templates.fill_url(text, attributes)
        case Contact():
            return templates.fill_address(text, attributes)
        case _:
            return templates.fill(text, attributes)


def _problems(preset: Preset) -> dict[str, str]:
    """Check what is written out by its rule, and what is to be filled in by its form."""
    fields = {field.parameter.name: field for field in fields_of(preset.kind)}
    open_ones = {name for name, text in preset.texts.items() if templates.is_to_be_filled(text)}
    found = dict(draft(preset.kind, {name: t for name, t in preset.texts.items() if name not in open_ones}).problems)
    found = {name: words for name, words in found.items() if name not in open_ones}
    for name, text in preset.texts.items():
        field = fields.get(name)
        if field is None:
            found[name] = said("parameters", "this instruction has no such parameter")
        elif isinstance(field.parameter.rule, Text) and field.parameter.rule.secret:
            found[name] = said("parameters", "a secret is never kept in a file")
        elif name in open_ones:
            _try(found, name, text, is_url=isinstance(field.parameter.rule, Url))
    return found


def _try(found: dict[str, str], name: str, text: str, *, is_url: bool) -> None:
    try:
        templates.check_url(text) if is_url else templates.check(text)
    except SettingsError as error:
        found[name] = error.title


def _shown(line: str) -> str:
    return line if len(line) <= 40 else f"{line[:39]}…"


def _refusal(words: str) -> SettingsError:
    return SettingsError(words, field="")
