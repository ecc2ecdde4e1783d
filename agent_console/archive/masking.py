"""Phone numbers made unreadable before they are stored, where the settings ask for it.

Owns what counts as a phone number in a text: seven digits or more that belong together. The last two stay, so that two
calls can be told apart. SIDs and moments are no phone numbers.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace

import msgspec
from msgspec import structs

from agent_console.history.facts import FactBatch, Sighting, Transition
from agent_console.history.intents import Intent

#: A plus or a digit, then digits with the marks people write between them; not inside a word, a SID or a date.
_NUMBER = re.compile(r"(?<![\w:.-])\+?\d(?:[ ().\-/]{0,2}\d){6,14}(?![\w:-])")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_KEPT_DIGITS = 2


def masked(batch: FactBatch) -> FactBatch:
    """Return the batch without its phone numbers."""
    return replace(
        batch,
        sightings=tuple(_sighting(sighting) for sighting in batch.sightings),
        intents=tuple(_intent(intent) for intent in batch.intents),
    )


def masked_text(text: str) -> str:
    """Return the text with every digit of a phone number but the last two as a star."""
    return _NUMBER.sub(_stars, text)


def masked_attributes(text: str) -> str:
    """Return a task's attributes masked, value by value; they are JSON again where they were."""
    try:
        value = json.loads(text)
    except ValueError:
        return masked_text(text)
    return json.dumps(_masked_value(value), ensure_ascii=False)


def _masked_value(value: object) -> object:
    match value:
        case str():
            return masked_text(value)
        case bool() | None:
            return value
        case int():
            # A number that was masked is a text from then on.
            stars = masked_text(str(value))
            return value if stars == str(value) else stars
        case list():
            return [_masked_value(one) for one in value]
        case dict():
            return {masked_text(key): _masked_value(one) for key, one in value.items()}
        case _:
            return value


def _stars(match: re.Match[str]) -> str:
    number = match.group()
    if _DATE.match(number):
        return number
    digits_left = sum(character.isdigit() for character in number)
    stars = []
    for character in number:
        if character.isdigit():
            stars.append("*" if digits_left > _KEPT_DIGITS else character)
            digits_left -= 1
        else:
            stars.append(character)
    return "".join(stars)


def _sighting(sighting: Sighting) -> Sighting:
    task = sighting.task
    if task is not None and task.attributes is not None:
        task = structs.replace(task, attributes=masked_attributes(task.attributes))
    return structs.replace(sighting, task=task, transitions=tuple(_transition(t) for t in sighting.transitions))


def _intent(intent: Intent) -> Intent:
    return replace(intent, target=masked_text(intent.target), caller=masked_text(intent.caller))


def _transition(transition: Transition) -> Transition:
    if not transition.detail:
        return transition
    return msgspec.structs.replace(transition, detail=masked_text(transition.detail))
