"""What a person typed, as the value that a parameter takes.

Owns the reading of text by rule, the inverse of a rule's ``texts``, and what is asked of people beyond the API: a
telephone number that can exist, and https. No message repeats a value: it may be a secret.
"""

from __future__ import annotations

import re
from functools import singledispatch

from agent_console.taskrouter.parameters import (
    Choice,
    Choices,
    Contact,
    Flag,
    Rule,
    Sid,
    Text,
    Url,
    WholeNumber,
    refusal,
)
from agent_console.wording import said

#: What people put between the digits of a number.
_PUNCTUATION = re.compile(r"[\s().\-/\u00a0\u2010-\u2015]+")
_DIGITS = re.compile(r"-?[0-9]{1,9}")
_BETWEEN = re.compile(r"[\s,]+")


@singledispatch
def read(rule: Rule, text: str, name: str) -> object:
    """Return what a text means under a rule, checked; SettingsError naming the parameter where it means nothing."""
    raise NotImplementedError(f"{name}: nobody types a {type(rule).__name__}: {len(text)}")


@read.register
def _(_rule: Flag, text: str, name: str) -> object:
    wanted = text.strip().lower()
    if wanted not in {"true", "false"}:
        raise refusal(name, said("parameters", "true or false is expected"))
    return wanted == "true"


@read.register
def _(rule: WholeNumber, text: str, name: str) -> object:
    stripped = text.strip()
    if _DIGITS.fullmatch(stripped) is None:
        raise refusal(
            name,
            said("parameters", "a whole number from {low} to {high} is expected").format(low=rule.low, high=rule.high),
        )
    value = int(stripped)
    rule.texts(value, name)
    return value


@read.register
def _(rule: Choice, text: str, name: str) -> object:
    found = next((option for option in rule.options if option.value == text.strip()), None)
    rule.texts(found, name)
    return found


@read.register
def _(rule: Choices, text: str, name: str) -> object:
    one = Choice(rule.options)
    return tuple(read(one, part, name) for part in _BETWEEN.split(text.strip()) if part)


@read.register
def _(rule: Sid, text: str, name: str) -> object:
    return rule.kind.parse(text, field=name)


@read.register
def _(rule: Url, text: str, name: str) -> object:
    stripped = text.strip()
    rule.texts(stripped, name)
    if not stripped.startswith("https://"):
        raise refusal(name, said("parameters", "a URL that begins with https:// is expected"))
    return stripped


@read.register
def _(rule: Contact, text: str, name: str) -> object:
    stripped = text.strip()
    if not stripped.startswith("+"):
        rule.texts(stripped, name)
        return stripped
    number = _PUNCTUATION.sub("", stripped)
    rule.texts(number, name)
    if not can_exist(number):
        raise refusal(name, said("parameters", "no telephone number has this country code and length"))
    return number


@read.register
def _(rule: Text, text: str, name: str) -> object:
    rule.texts(text, name)
    return text


def can_exist(number: str) -> bool:
    """Whether an E.164 number has a country code that is given out, and a length that is used there."""
    # Imported here: its tables cost some 20 ms that the first paint does not need.
    import phonenumbers  # noqa: PLC0415

    try:
        reason = phonenumbers.is_possible_number_with_reason(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False
    # One that is possible without its area code alone cannot be dialled from elsewhere.
    return bool(reason == phonenumbers.ValidationResult.IS_POSSIBLE)
