"""Links that a task's attributes carry.

Owns which text may be opened: an http or https address with a host, without a user, a control or a hidden character.
It opens nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QUrl

from agent_console.taskrouter.attributes import parse_attributes
from agent_console.ui.plain import visible

MOST_LINKS = 8
LONGEST_LINK = 2_000
#: Attributes nest at will; links deeper than this are not looked for.
DEEPEST = 4


def links_in(attributes: str) -> tuple[QUrl, ...]:
    """Return the links among the values, in their order, each once."""
    found: dict[str, QUrl] = {}
    for text in _texts(parse_attributes(attributes), DEEPEST):
        url = safe_link(text)
        if url is not None:
            found.setdefault(shown_link(url), url)
        if len(found) == MOST_LINKS:
            break
    return tuple(found.values())


def safe_link(text: str) -> QUrl | None:
    """Return the address that a text is; None where it is none that may be opened."""
    if len(text) > LONGEST_LINK or " " in text or visible(text, LONGEST_LINK) != text:
        return None
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    allowed = url.isValid() and url.scheme() in {"http", "https"} and bool(url.host()) and not url.userInfo()
    return url if allowed else None


def shown_link(url: QUrl) -> str:
    """Return an address as it is: a host that only looks like another one shows its real letters."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _texts(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif depth and isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner, depth - 1)
    elif depth and isinstance(value, list):
        for inner in value:
            yield from _texts(inner, depth - 1)
