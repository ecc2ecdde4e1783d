"""What a later start may tell the first console, as values and as one line of JSON.

Owns the orders, the replies and their checks. Whoever sends them is this user, but what they carry may come from any
program: sizes are bounded, text is made plain, an address is shown and never dialled.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote

from agent_console.errors import SettingsError
from agent_console.taskrouter.text import plain

LINE_LIMIT = 4_096
TEXT_LIMIT = 200
_ADDRESS_LIMIT = 256
# Texts, compiled where they are used: no start asks for one, and each is a third of a millisecond.
_SCHEME = r"(?i)^(tel|sips?|callto):"
_VISUAL = str.maketrans("", "", " -.()/")
_NUMBER = r"\+?[0-9*#]{2,20}"
_SIP = r"[A-Za-z0-9+._~!*'-]{1,64}@[A-Za-z0-9.-]{1,128}(:[0-9]{1,5})?"


class Verb(Enum):
    """What can be asked of a running console."""

    RAISE = "raise"
    ACCEPT = "accept"
    REJECT = "reject"
    ACTIVITY = "activity"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class Order:
    """``text`` is the activity's name (empty with REJECT: keep mine) or, with SHOW, a checked number or address."""

    verb: Verb
    text: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of an order, in words."""

    text: str
    is_done: bool


def is_address(text: str) -> bool:
    """Whether an argument is a telephone address that a browser or a desktop hands over."""
    return re.match(_SCHEME, text) is not None


def checked_address(uri: str) -> str:
    """Return the number or the SIP address of a ``tel:``, ``callto:``, ``sip:`` or ``sips:`` URI, without parameters.

    Raises SettingsError where there is neither in it.
    """
    scheme, _, rest = uri[:_ADDRESS_LIMIT].partition(":")
    target = unquote(re.split(r"[;?]", rest, maxsplit=1)[0].removeprefix("//"))
    number = target.translate(_VISUAL)
    is_good = re.fullmatch(_NUMBER, number) is not None
    if scheme.lower() in {"sip", "sips"} and not is_good:
        number, is_good = target, re.fullmatch(_SIP, target) is not None
    if len(uri) > _ADDRESS_LIMIT or not is_good:
        raise SettingsError(
            f"{plain(uri, 60)} holds no number.", "Like tel:+14155550100 or sip:alice@example.com.", field="address"
        )
    return number


def encode(order: Order) -> bytes:
    """Return an order as a line."""
    return json.dumps({"do": order.verb.value, "text": order.text}).encode() + b"\n"


def decode(line: bytes) -> Order | None:
    """Return the order of a line, None for what is none."""
    try:
        said = json.loads(line[:LINE_LIMIT])
        verb, text = Verb(said["do"]), said.get("text", "")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    if not isinstance(text, str) or len(text) > TEXT_LIMIT:
        return None
    return Order(verb, plain(text, TEXT_LIMIT))


def encode_reply(reply: Reply) -> bytes:
    """Return a reply as a line."""
    return json.dumps({"text": reply.text, "done": reply.is_done}).encode() + b"\n"


def decode_reply(line: bytes) -> Reply | None:
    """Return the reply of a line, None for what is none."""
    try:
        said = json.loads(line[:LINE_LIMIT])
        return Reply(plain(str(said["text"]), TEXT_LIMIT * 2), said["done"] is True)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
