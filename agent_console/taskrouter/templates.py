"""Texts with placeholders from a task and its worker: ``{task.from}``, ``{worker.contact_uri}``, ``{task.order.id}``.

Owns their form and their filling. A value comes from the network: it becomes part of one text and of nothing else. In a
URL it is percent-encoded and never reaches scheme or host; in an address it is letters, digits and a few signs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from agent_console.errors import SettingsError
from agent_console.wording import said

#: A longer value is no number, name or key; it is not cut but refused.
LONGEST_VALUE = 512

_PLACEHOLDER = re.compile(r"\{(task|worker)((?:\.[A-Za-z0-9_-]{1,64}){1,6})\}")
_BRACE = re.compile(r"[{}]")
_IN_ADDRESS = re.compile(r"[A-Za-z0-9._+-]+")
_AUTHORITY = re.compile(r"https://[^/?#{}\s]+(?=[/?#]|$)")


@dataclass(frozen=True, slots=True)
class Attributes:
    """What placeholders can name: the attributes of a task and of its worker, decoded."""

    task: Mapping[str, object]
    worker: Mapping[str, object]

    def value(self, placeholder: re.Match[str]) -> str:
        """Return the text of one placeholder; SettingsError where there is none, or it is no text or number."""
        found: object = self.task if placeholder[1] == "task" else self.worker
        for name in placeholder[2].split(".")[1:]:
            found = found.get(name) if isinstance(found, Mapping) else None
        text = _text(found)
        if text is None:
            raise _refusal(said("errors", "{place} is not known for this task.").format(place=placeholder[0]))
        if len(text) > LONGEST_VALUE or not text.isprintable():
            raise _refusal(
                said("errors", "{place} is no short line of text for this task.").format(place=placeholder[0])
            )
        return text


def is_to_be_filled(text: str) -> bool:
    """Whether a text has braces: placeholders, or what was meant to be one."""
    return _BRACE.search(text) is not None


def check(text: str) -> None:
    """Raise SettingsError where a text has a brace that is no placeholder."""
    if _BRACE.search(_PLACEHOLDER.sub("", text)) is not None:
        raise _refusal(
            said("parameters", "placeholders are written {one} or {other}").format(
                one="{task.name}", other="{worker.name}"
            )
        )


def check_url(text: str) -> str:
    """Return the host of a URL with placeholders; SettingsError unless scheme and host are written out and https."""
    check(text)
    if _AUTHORITY.match(text) is None:
        raise _refusal(
            said("parameters", "a URL that begins with https:// and a host without placeholders is expected")
        )
    parts = urlsplit(_PLACEHOLDER.sub("x", text))
    try:
        usable = bool(parts.hostname) and "@" not in parts.netloc and parts.port != 0 and text.isprintable()
    except ValueError:
        usable = False
    if not usable or " " in text:
        raise _refusal(said("parameters", "a URL without a user name, blanks or a broken port is expected"))
    return (parts.hostname or "").lower()


def url_problem(text: str) -> str:
    """Say what a URL template must be where this is none; "" where it can be used."""
    try:
        check_url(text)
    except SettingsError as error:
        return said("settings", "must be right: {problem}").format(problem=error.title)
    return ""


def fill(text: str, attributes: Attributes) -> str:
    """Fill in a text that stands alone: what comes out is one value, to be checked as if a person had typed it."""
    check(text)
    return _PLACEHOLDER.sub(attributes.value, text)


def fill_url(text: str, attributes: Attributes) -> str:
    """Fill in a URL: every value is percent-encoded, so that it ends no path segment and begins no parameter."""
    check_url(text)
    return _PLACEHOLDER.sub(lambda found: quote(attributes.value(found), safe=""), text)


def fill_address(text: str, attributes: Attributes) -> str:
    """Fill in a phone or SIP address: a value within one has no signs of its own, one alone is the whole address."""
    check(text)
    if _PLACEHOLDER.fullmatch(text.strip()) is not None:
        return fill(text.strip(), attributes)

    def part(found: re.Match[str]) -> str:
        value = attributes.value(found)
        if _IN_ADDRESS.fullmatch(value) is None:
            raise _refusal(said("errors", "{place} has signs that cannot be within an address.").format(place=found[0]))
        return value

    return _PLACEHOLDER.sub(part, text)


def _text(value: object) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    return value if isinstance(value, str) and value else None


def _refusal(words: str) -> SettingsError:
    return SettingsError(words, field="")
