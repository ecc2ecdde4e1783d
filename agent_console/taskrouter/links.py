"""What in a task's attributes can be opened by the desktop: a number to dial, an address to write to, a page.

Owns what counts as one, strictly: nothing else from the network is ever handed on. It opens nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote, urlsplit

from agent_console.errors import SettingsError
from agent_console.taskrouter import templates
from agent_console.taskrouter.parameters import LONGEST_URL, is_phone_number
from agent_console.taskrouter.templates import Attributes
from agent_console.wording import said

#: One address and nothing that a mail program could take for headers.
_MAIL = re.compile(r"[A-Za-z0-9.!#$'*+/=^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}")


class LinkKind(Enum):
    """What opening a link does."""

    DIAL = "dial"
    WRITE = "write"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Link:
    """A checked link; ``shown`` is what a person should read before it is opened: number, address or host."""

    kind: LinkKind
    url: str
    shown: str


def link_in(value: object) -> Link | None:
    """Return the link that a whole value is; None for anything else, also for text with a link in it."""
    if not isinstance(value, str):
        return None
    text = value.strip()
    if is_phone_number(text):
        return Link(LinkKind.DIAL, f"tel:{text}", text)
    if _MAIL.fullmatch(text) is not None:
        return Link(LinkKind.WRITE, f"mailto:{quote(text, safe='@')}", text)
    host = page_host(text)
    return Link(LinkKind.OPEN, text, host) if host else None


def page_host(url: str) -> str:
    """Return the host of an https URL that may be opened; "" for anything else."""
    if len(url) > LONGEST_URL or not url.startswith("https://") or not url.isprintable() or not url.isascii():
        return ""
    try:
        parts = urlsplit(url)
        usable = "@" not in parts.netloc and "\\" not in url and " " not in url and parts.port != 0
    except ValueError:
        return ""
    host = (parts.hostname or "").lower()
    return host if usable and _HOST.fullmatch(host) is not None else ""


def page(template: str, attributes: Attributes, hosts: Iterable[str]) -> Link:
    """Fill in the page about a caller; SettingsError where a value is missing, or its host is not among ``hosts``.

    No hosts at all: any is allowed, and the template names it.
    """
    url = templates.fill_url(template, attributes)
    host = page_host(url)
    allowed = {one.lower() for one in hosts}
    if not host or (allowed and host not in allowed):
        refused = said("errors", "Pages of {host} may not be opened from here.").format(
            host=host or urlsplit(url).netloc
        )
        raise SettingsError(refused, field="")
    return Link(LinkKind.OPEN, url, host)
