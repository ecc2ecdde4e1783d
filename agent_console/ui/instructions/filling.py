"""What an offer's form begins with, and a prepared answer made ready for one offer.

Owns the step from settings and attributes to texts; `taskrouter.presets` owns the rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from agent_console.session.entries import ReservationEntry
from agent_console.settings import PresetSetting
from agent_console.taskrouter import presets
from agent_console.taskrouter.attributes import call_sid_of, called_number_of, parse_attributes
from agent_console.taskrouter.drafts import draft
from agent_console.taskrouter.instructions import Instruction, Redirect
from agent_console.taskrouter.presets import Preset
from agent_console.taskrouter.resources import Worker
from agent_console.taskrouter.templates import Attributes
from agent_console.ui.choices import OfferChoices
from agent_console.ui.instructions.obstacles import CALLER_ID_OF, PHONE_OF, missing


@dataclass(frozen=True, slots=True)
class Ready:
    """A prepared answer for one offer; without an instruction, what is known for a form, and what is not known."""

    texts: dict[str, str]
    instruction: Instruction | None
    lacking: Mapping[str, str]


def first_texts(kind: type[Instruction], entry: ReservationEntry, choices: OfferChoices) -> dict[str, str]:
    """Return what a form begins with: the first phone, the caller id, the waiting call."""
    task = entry.task
    texts: dict[str, str] = {}
    if kind in PHONE_OF and choices.phones:
        texts[PHONE_OF[kind]] = choices.phones[0].uri
    if kind in CALLER_ID_OF:
        texts[CALLER_ID_OF[kind]] = choices.caller_id or (called_number_of(task) if task is not None else "")
    if kind is Redirect and task is not None:
        texts["RedirectCallSid"] = call_sid_of(task) or ""
    return {name: text for name, text in texts.items() if text}


def kind_of(preset: PresetSetting) -> type[Instruction]:
    """Return the instruction of a preset; settings hold only those that can be read."""
    return _parsed(preset.answer).kind


def ready(preset: PresetSetting, entry: ReservationEntry, worker: Worker | None) -> Ready:
    """Fill a preset in for an offer."""
    parsed = _parsed(preset.answer)
    task = entry.task
    filled = presets.fill(
        parsed,
        Attributes(
            parse_attributes(task.attributes if task is not None else None),
            parse_attributes(worker.attributes if worker is not None else None),
        ),
    )
    texts = dict(filled.texts)
    lacks = filled.problems or missing(parsed.kind, texts, worker)
    return Ready(texts, None if lacks else draft(parsed.kind, texts).instruction, filled.problems)


@lru_cache(maxsize=64)
def _parsed(answer: str) -> Preset:
    return presets.parse(answer)
