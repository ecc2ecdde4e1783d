"""What a body parameter is: the vendor's name, a rule for its values, a default, a line of help.

Owns the rules, each of which turns a checked value into the texts of the form. Which instruction
has which parameters is said in `instructions`. No message repeats a value: it may be a secret.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from enum import Enum
from typing import Protocol
from urllib.parse import urlsplit

import msgspec

from agent_console.errors import SettingsError
from agent_console.lean import dataclass
from agent_console.taskrouter.sids import SidKind
from agent_console.wording import Said, said

LONGEST_URL = 2048
LONGEST_CONTACT = 255

_CONTACTS = re.compile(
    r"client:[^\s\x00-\x20\x7f]+"
    r"|sips?:[^\s@\x00-\x20\x7f]+@[^\s@\x00-\x20\x7f]+"
    r"|\+[1-9][0-9]{6,14}"
)


class Rule(Protocol):
    """What a parameter accepts."""

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Return the form's texts for a value; raise SettingsError naming the parameter."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One body parameter under the vendor's name.

    ``default`` says in words what the server does where the parameter is left out.
    """

    name: str
    rule: Rule
    help: str
    default: str = ""

    def pairs(self, value: object) -> tuple[tuple[str, str], ...]:
        """Return the form pairs of a value, none for None.

        SettingsError where the value breaks the rule.
        """
        return pairs_of((self.name, self.rule, value))


def refusal(name: str, expected: str) -> SettingsError:
    """Build the error for a parameter whose value breaks its rule."""
    return SettingsError(said("errors", "{name}: {expected}.").format(name=name, expected=expected), field=name)


def expected_of(error: SettingsError) -> str:
    """Return what a refusal expected, without the parameter's name; another error's title as it is."""
    return error.title.values.get("expected", error.title) if isinstance(error.title, Said) else error.title


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false, in lower case on the wire."""

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Accept a bool."""
        if not isinstance(value, bool):
            raise refusal(name, said("parameters", "true or false is expected"))
        return ("true" if value else "false",)


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A whole number within bounds, both included."""

    low: int
    high: int

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Accept an int that is no bool."""
        if not isinstance(value, int) or isinstance(value, bool):
            raise refusal(name, said("parameters", "a whole number is expected"))
        if not self.low <= value <= self.high:
            raise refusal(
                name,
                said("parameters", "a whole number from {low} to {high} is expected").format(
                    low=self.low, high=self.high
                ),
            )
        return (str(value),)


@dataclass(frozen=True, slots=True)
class Choice:
    """One member of a closed set."""

    options: tuple[Enum, ...]

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Accept a member of the set."""
        for option in self.options:
            if value is option:
                return (str(option.value),)
        raise refusal(name, said("parameters", "one of {choices} is expected").format(choices=_spelled(self.options)))


@dataclass(frozen=True, slots=True)
class Choices:
    """Any number of members of a closed set; each is sent under a key of its own."""

    options: tuple[Enum, ...]

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Accept a tuple of members."""
        if not isinstance(value, tuple):
            raise refusal(
                name, said("parameters", "one of {choices} is expected").format(choices=_spelled(self.options))
            )
        return tuple(text for member in value for text in Choice(self.options).texts(member, name))


@dataclass(frozen=True, slots=True)
class Sid:
    """A SID of one kind."""

    kind: SidKind[str]

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Accept a SID of this kind."""
        return (self.kind.parse(_text(value, name), field=name),)


@dataclass(frozen=True, slots=True)
class Url:
    """An absolute http or https URL without credentials."""

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Accept a URL of at most LONGEST_URL printable characters, without blanks."""
        text = _text(value, name)
        if len(text) > LONGEST_URL:
            raise refusal(
                name,
                said("parameters", "a URL of at most {longest} characters is expected").format(longest=LONGEST_URL),
            )
        if not text.isprintable() or " " in text:
            raise refusal(name, said("parameters", "a URL without blanks or control characters is expected"))
        try:
            parts = urlsplit(text)
            usable = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
        except ValueError:
            usable = False
        if not usable:
            raise refusal(name, said("parameters", "an absolute http or https URL is expected"))
        if "@" in parts.netloc:
            raise refusal(name, said("parameters", "a URL without a user name or password is expected"))
        return (text,)


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone who can be called: ``client:name``, ``sip:user@host`` or an E.164 number."""

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Accept a contact URI of at most LONGEST_CONTACT characters."""
        text = _text(value, name)
        if not is_contact(text):
            raise refusal(name, said("parameters", "client:name, sip:user@host or +15551234567 is expected"))
        return (text,)


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; a ``secret`` one is not to be shown."""

    longest: int
    secret: bool = False

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Accept 1 to ``longest`` printable characters."""
        text = _text(value, name)
        if not 1 <= len(text) <= self.longest or not text.isprintable():
            raise refusal(
                name,
                said("parameters", "1 to {longest} printable characters are expected").format(longest=self.longest),
            )
        return (text,)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment, sent in UTC to the second."""

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Accept a datetime with its zone."""
        if not isinstance(value, datetime) or value.tzinfo is None:
            raise refusal(name, said("parameters", "a moment with its time zone is expected"))
        return (value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),)


@dataclass(frozen=True, slots=True)
class JsonObject:
    """A JSON object as text, of at most ``longest`` characters."""

    longest: int

    def texts(self, value: object, name: str) -> tuple[str, ...]:
        """Accept the text of a JSON object."""
        text = _text(value, name)
        try:
            msgspec.json.decode(text, type=dict[str, object])
            usable = len(text) <= self.longest
        except (ValueError, RecursionError):
            usable = False
        if not usable:
            raise refusal(
                name,
                said("parameters", "a JSON object of at most {longest} characters is expected").format(
                    longest=self.longest
                ),
            )
        return (text,)


def pairs_of(*parameters: tuple[str, Rule, object]) -> tuple[tuple[str, str], ...]:
    """Return the pairs of parameters given as name, rule and value; None leaves one out."""
    return tuple(
        (name, text) for name, rule, value in parameters if value is not None for text in rule.texts(value, name)
    )


def is_contact(text: str) -> bool:
    """Whether the text names someone who can be called."""
    return len(text) <= LONGEST_CONTACT and _CONTACTS.fullmatch(text) is not None


def is_phone_number(text: str) -> bool:
    """Whether the text is a phone number in E.164 form: a plus and 7 to 15 digits."""
    return text.startswith("+") and is_contact(text)


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise refusal(name, said("parameters", "a text is expected"))
    return value


def _spelled(options: tuple[Enum, ...]) -> str:
    return ", ".join(str(option.value) for option in options)
