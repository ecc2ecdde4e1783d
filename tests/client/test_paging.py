"""When a list ends."""

import asyncio

import pytest

from agent_console.client.paging import Listing, follow
from agent_console.errors import ProtocolError
from agent_console.taskrouter.decoding import decode_reservation_page
from agent_console.taskrouter.resources import Page, WorkerReservation
from tests.client.samples import page, reservation, reservation_sid

Reservations = Listing[WorkerReservation]


def decoded(*numbers: int, after: str | None = None) -> Page[WorkerReservation]:
    return decode_reservation_page(page([reservation(number) for number in numbers], after))


def listed(
    pages: dict[str, Page[WorkerReservation]], *, limit: int | None = None, max_pages: int = 10
) -> tuple[Reservations, list[str]]:
    asked: list[str] = []

    async def read(url: str) -> Page[WorkerReservation]:
        asked.append(url)
        return pages[url]

    first = pages["first"]
    return asyncio.run(follow(first, read, limit=limit, max_pages=max_pages)), asked


def numbers(listing: Reservations) -> list[int]:
    return [int(item.sid.removeprefix("WR"), base=16) for item in listing.items]


def test_one_page() -> None:
    listing, asked = listed({"first": decoded(1, 2)})
    assert (numbers(listing), asked, listing.truncated) == ([1, 2], [], False)


def test_all_pages_in_the_servers_order() -> None:
    pages = {"first": decoded(3, 1, after="b"), "b": decoded(after="c"), "c": decoded(2)}
    listing, asked = listed(pages)
    assert (numbers(listing), asked, listing.truncated) == ([3, 1, 2], ["b", "c"], False)


def test_row_that_moved_between_pages_counts_once_in_its_newest_version() -> None:
    newer = reservation(1, "accepted", updated="2026-11-24T08:00:05Z")
    older = reservation(2, "accepted", updated="2026-11-24T07:59:00Z")
    second = decode_reservation_page(page([newer, older, reservation(3)]))
    listing, _ = listed({"first": decoded(1, 2, after="b"), "b": second})
    assert [(item.sid, item.reservation_status) for item in listing.items] == [
        (reservation_sid(1), "accepted"),
        (reservation_sid(2), "pending"),
        (reservation_sid(3), "pending"),
    ]


def test_unreadable_records_of_all_pages_are_counted() -> None:
    broken = {"sid": None}
    pages = {
        "first": decode_reservation_page(page([reservation(1), broken], "b")),
        "b": decode_reservation_page(page([broken, reservation(2)])),
    }
    listing, _ = listed(pages)
    assert (numbers(listing), listing.skipped) == ([1, 2], 2)


@pytest.mark.parametrize(
    ("limit", "rows", "asked", "truncated"),
    [
        (1, [1], [], True),
        (2, [1, 2], [], True),
        (3, [1, 2, 3], ["b"], True),
        (4, [1, 2, 3, 4], ["b"], False),
        (9, [1, 2, 3, 4], ["b"], False),
    ],
)
def test_limit_of_rows(limit: int, rows: list[int], asked: list[str], truncated: bool) -> None:
    listing, seen = listed({"first": decoded(1, 2, after="b"), "b": decoded(3, 4)}, limit=limit)
    assert (numbers(listing), seen, listing.truncated) == (rows, asked, truncated)


def test_limit_of_pages() -> None:
    pages = {"first": decoded(0, after="1")}
    pages |= {str(n): decoded(n, after=str(n + 1)) for n in range(1, 20)}
    listing, asked = listed(pages, max_pages=4)
    assert (numbers(listing), len(asked), listing.truncated) == ([0, 1, 2, 3], 3, True)


def test_circle_is_noticed() -> None:
    pages = {"first": decoded(1, after="b"), "b": decoded(2, after="c"), "c": decoded(3, after="b")}
    with pytest.raises(ProtocolError, match="circle"):
        listed(pages)
