"""A list of reservations served from memory: `python -m benchmarks.server --rows N`.

Owns the bytes: records with the 11 documented properties (reference 1.1), some 960 bytes each, made
once per page. It understands nothing but the list: whatever is asked for is a page of it. A real
simulator would cost more than the clients that are to be compared.
"""

from __future__ import annotations

import argparse
import asyncio
import functools
import json
import re
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import parse_qs

ACCOUNT_SID = f"AC{0xA:032x}"
WORKSPACE_SID = f"WS{0xB:032x}"
WORKER_SID = f"WK{0xC:032x}"
AUTH_TOKEN = "a" * 32
_LENGTH = re.compile(rb"(?i)\r\ncontent-length: *(\d+)")
STATUSES = ("pending", "accepted", "rejected", "timeout", "canceled", "completed")


def record(base: str, number: int, *, version: int = 0) -> dict[str, object]:
    """Make one reservation; another ``version`` differs from it in its date of change alone."""
    workspace = f"{base}/v1/Workspaces/{WORKSPACE_SID}"
    worker = f"{workspace}/Workers/{WORKER_SID}"
    sid, task_sid = f"WR{number:032x}", f"WT{number:032x}"
    minute, second = divmod(number % 3600, 60)
    return {
        "account_sid": ACCOUNT_SID,
        "date_created": f"2026-03-02T09:{minute:02}:{second:02}Z",
        "date_updated": f"2026-03-02T{10 + version:02}:{minute:02}:{second:02}Z",
        "reservation_status": STATUSES[number % len(STATUSES)],
        "sid": sid,
        "task_sid": task_sid,
        "worker_name": "Alice Moreno",
        "worker_sid": WORKER_SID,
        "workspace_sid": WORKSPACE_SID,
        "url": f"{worker}/Reservations/{sid}",
        "links": {
            "workspace": workspace,
            "worker": worker,
            "task": f"{workspace}/Tasks/{task_sid}",
        },
    }


class MakeRecord(Protocol):
    """Makes the record of a number, as `record` does."""

    def __call__(self, base: str, number: int, *, version: int) -> dict[str, object]:
        """Make one."""


class Book(Protocol):
    """What a server reads from; ``base`` is filled in once it listens."""

    base: str

    def answer(self, target: str) -> bytes:
        """Give the whole HTTP answer to a request target."""


def answer_of(body: dict[str, object]) -> bytes:
    """Give a whole HTTP answer."""
    written = json.dumps(body).encode()
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(written)}\r\nDate: Mon, 02 Mar 2026 10:00:00 GMT\r\n"
        "X-Rate-Limit-Limit: 100\r\nX-Rate-Limit-Remaining: 99\r\n\r\n"
    )
    return head.encode() + written


@dataclass(slots=True)
class ListBook:
    """All pages of one list, each made once. It changes with every ``change_every``-th question."""

    base: str
    rows: int
    change_every: int = 0
    key: str = "reservations"
    make: MakeRecord = record
    _asked: int = 0
    _pages: dict[tuple[int, int, int], bytes] = field(default_factory=dict)

    def answer(self, target: str) -> bytes:
        """Give the whole HTTP answer to a request target."""
        path, _, query = target.partition("?")
        asked = {name: values[-1] for name, values in parse_qs(query).items()}
        size = int(asked.get("PageSize", "50"))
        index = int(asked.get("PageToken", "PT0").removeprefix("PT"))
        version = self._asked // self.change_every % 2 if self.change_every else 0
        self._asked += 1
        key = (size, index, version)
        if key not in self._pages:
            self._pages[key] = self._page(path, *key)
        return self._pages[key]

    def _page(self, path: str, size: int, index: int, version: int) -> bytes:
        first, after = index * size, min((index + 1) * size, self.rows)
        url = f"{self.base}{path}?PageSize={size}"
        following = f"{url}&Page={index + 1}&PageToken=PT{index + 1}"
        meta = {
            "page": index,
            "page_size": size,
            "first_page_url": f"{url}&Page=0",
            "previous_page_url": None,
            "url": f"{url}&Page={index}",
            "next_page_url": following if after < self.rows else None,
            "key": self.key,
        }
        records = [self.make(self.base, number, version=version) for number in range(first, after)]
        return answer_of({"meta": meta, self.key: records})


class _Connection(asyncio.Protocol):
    """Answers the requests of one kept connection, one at a time."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._transport: asyncio.Transport | None = None
        self._request = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101  a TCP server makes no other
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._request += data
        head, end, body = self._request.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if end and len(body) >= int(length[1] if length else 0) and self._transport is not None:
            self._request = b""
            self._transport.write(self._book.answer(head.split(b" ", 2)[1].decode("ascii")))


async def serve(book: Book) -> None:
    """Listen on a free port of this machine, say which, and answer until the process is ended."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(functools.partial(_Connection, book), "127.0.0.1", 0)
    book.base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    print(json.dumps({"base_url": book.base}), flush=True)
    await server.serve_forever()


def main() -> None:
    """Read the options and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("--change-every", type=int, default=0)
    options = parser.parse_args()
    asyncio.run(serve(ListBook("", options.rows, options.change_every)))


if __name__ == "__main__":
    main()
