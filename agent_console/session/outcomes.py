"""How work ended, in the agent's words: reason, disposition, notes; and their place among a task's attributes.

Owns the merging: everything that others wrote stays. It reads and sends nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from agent_console.errors import SettingsError
from agent_console.wording import said

#: The attribute under which they are kept; nobody else's is touched.
ATTRIBUTE = "wrap_up"
#: What the API takes of attributes (reference 5).
MOST_CHARACTERS = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkOutcome:
    """What is said of work that is completed. ``reason`` goes with the completion, the rest onto the task."""

    reason: str = ""
    disposition: str = ""
    notes: str = ""

    @property
    def is_written(self) -> bool:
        """Whether anything is to be kept on the task."""
        return bool(self.disposition or self.notes)


def merged(attributes: str | None, outcome: WorkOutcome) -> str:
    """Return a task's attributes with the outcome among them.

    SettingsError where they are no JSON object (nothing is overwritten that cannot be read), or have no room left.
    """
    known = _read(attributes)
    earlier = known.get(ATTRIBUTE)
    given = {"disposition": outcome.disposition, "notes": outcome.notes}
    written = {name: text for name, text in given.items() if text}
    made = known | {ATTRIBUTE: (earlier if isinstance(earlier, dict) else {}) | written}
    text = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    if len(text) > MOST_CHARACTERS:
        over = len(text) - MOST_CHARACTERS
        raise SettingsError(
            said("errors", "The notes are {over} characters too long for the task. Shorten them.").format(over=over),
            field="Attributes",
        )
    return text


def says(attributes: str | None, outcome: WorkOutcome) -> bool:
    """Whether a task's attributes hold this outcome already."""
    try:
        return _read(merged(attributes, outcome)) == _read(attributes)
    except SettingsError:
        return False


def _read(attributes: str | None) -> dict[str, object]:
    try:
        found = json.loads(attributes or "{}", parse_constant=_refuse)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise SettingsError(
            said("errors", "The task's attributes cannot be read, so nothing is added to them."), field="Attributes"
        )
    return found


def _refuse(text: str) -> None:
    raise ValueError(text)
