"""Owns pages: which items, and the envelope's addresses; knows no resource (reference 4.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode

from agent_console.simulator.errors import bad_request
from agent_console.simulator.model import Entity
from agent_console.simulator.sids import Sids

T = TypeVar("T", bound=Entity)
_OWN = {"Page", "PageSize", "PageToken"}


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some items and the `meta` object that goes with them."""

    items: Sequence[T]
    meta: dict[str, Any]


def cut(items: Sequence[T], *, key: str, url: str, query: list[tuple[str, str]], sids: Sids) -> Page[T]:
    """Cut the page a query asks for; `items` are sorted, `url` has no query."""
    asked = dict(query)
    size = _whole(asked, "PageSize", 50, 1, 1000)
    number = _whole(asked, "Page", 0, 0, 10**9)
    token = asked.get("PageToken")
    if number > 0 and token is None:
        raise bad_request(40153, "Absolute paging is no longer supported, use next_page_url")
    filters = [(name, value) for name, value in query if name not in _OWN]
    start = 0 if token is None else _start(items, token, sids)
    chosen = items[start : start + size]

    def address(page: int, mark: str | None) -> str:
        own = [("PageSize", str(size)), ("Page", str(page))]
        return f"{url}?{urlencode([*filters, *own, *([('PageToken', mark)] if mark else [])])}"

    def before() -> str | None:
        if start == 0:
            return None
        first = start - size
        # What was purged since may have made this the second page, whatever number it bears.
        return address(max(1, number - 1), "PA" + items[first - 1].sid) if first > 0 else address(0, None)

    more = start + size < len(items)
    meta = {
        "key": key,
        "page": number,
        "page_size": size,
        "first_page_url": address(0, None),
        "previous_page_url": before(),
        "url": address(number, token),
        "next_page_url": address(number + 1, "PA" + chosen[-1].sid) if more else None,
    }
    return Page(chosen, meta)


def _start(items: Sequence[T], token: str, sids: Sids) -> int:
    mark = sids.serial(token.removeprefix("PA"))
    if mark is None or not token.startswith("PA"):
        raise bad_request(20001, "Invalid PageToken")
    serials = [sids.serial(item.sid) or 0 for item in items]
    if mark in serials:
        return serials.index(mark) + 1
    # The item the token names was purged in the meantime: go on where it would have been.
    falling = len(serials) > 1 and serials[0] > serials[-1]
    passed = (serial > mark if falling else serial < mark for serial in serials)
    return sum(passed)


def _whole(query: dict[str, str], name: str, default: int, low: int, high: int) -> int:
    text = query.get(name, str(default))
    if not text.isdecimal() or not low <= int(text) <= high:
        raise bad_request(20001, f"Invalid {name}: must be between {low} and {high}")
    return int(text)
