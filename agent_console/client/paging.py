"""Following a list over its pages.

Owns when to stop: at the end, at a limit of rows or pages, or where an answer leads in a circle. It
sends nothing itself; that a page's URL stays with our server is checked by the one who sends.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import chain
from typing import Generic, TypeVar

from agent_console.errors import ProtocolError
from agent_console.taskrouter.decoding import without_duplicates
from agent_console.taskrouter.resources import Page, Record
from agent_console.wording import said

R = TypeVar("R", bound=Record)

#: A list that goes on after this many pages is cut; a worker never has so many reservations.
MAX_PAGES = 500


@dataclass(frozen=True, slots=True)
class Listing(Generic[R]):
    """A whole list: rows in the server's order, each SID once in its newest version.

    ``skipped`` counts unreadable records; ``truncated`` says that a limit cut the list.
    """

    items: tuple[R, ...]
    skipped: int = 0
    truncated: bool = False


async def follow(
    first: Page[R],
    read: Callable[[str], Awaitable[Page[R]]],
    *,
    limit: int | None = None,
    max_pages: int = MAX_PAGES,
) -> Listing[R]:
    """Read the pages after ``first``, each by the URL the one before names, to ``limit`` rows.

    Raises ProtocolError where a page names one that was read already; whatever ``read`` raises
    passes.
    """
    pages = [first]
    visited: set[str] = set()
    rows = len(first.items)
    url = first.meta.next_page_url
    while url and len(pages) < max_pages and (limit is None or rows < limit):
        if url in visited:
            raise ProtocolError(
                said("errors", "The list leads in a circle."), said("errors", "A page names one that was read already.")
            )
        visited.add(url)
        page = await read(url)
        pages.append(page)
        rows += len(page.items)
        url = page.meta.next_page_url
    items = first.items
    if len(pages) > 1:
        items = without_duplicates(chain.from_iterable(page.items for page in pages))
    return Listing(
        items=items[:limit],
        skipped=sum(page.skipped for page in pages),
        truncated=bool(url) or (limit is not None and len(items) > limit),
    )
