"""A worker's event log served from memory: `python -m benchmarks.event_server --reservations N`.

Owns the bytes: four events a reservation with the documented properties (reference 1.11), all within the last day, a
thousand a page, newest first. Until `GET /_open` it refuses the log (503), so that a console can settle before. The
worker has no open reservation, and the server's clock stands.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

from benchmarks.floor_server import worker
from benchmarks.server import ACCOUNT_SID, WORKER_SID, WORKSPACE_SID, ListBook, answer_of, serve

EVENTS_A_RESERVATION = 4
EVERY_S = 4
KINDS = ("completed", "wrapup", "accepted", "created")
#: What the Date header of every answer says.
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
#: The log's newest day is what is asked for up to then; there is nothing before.
LAST_DAY = "2026-03-02T09"
REFUSED = b"HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


def event(base: str, number: int, *, version: int) -> dict[str, object]:
    """Make an event; the lowest number is the newest."""
    reservation, kind = divmod(number, EVENTS_A_RESERVATION)
    at = NOW - timedelta(seconds=60 + number * EVERY_S)
    workspace = f"{base}/v1/Workspaces/{WORKSPACE_SID}"
    sid, task_sid = f"WR{reservation:032x}", f"WT{reservation:032x}"
    return {
        "account_sid": ACCOUNT_SID,
        "workspace_sid": WORKSPACE_SID,
        "sid": f"EV{number:032x}",
        "url": f"{workspace}/Events/EV{number:032x}",
        "event_type": f"reservation.{KINDS[kind]}",
        "event_date": f"{at:%Y-%m-%dT%H:%M:%SZ}",
        "event_date_ms": int(at.timestamp() * 1_000) + version,
        "event_data": _data(sid, task_sid, number),
        "description": f"Reservation {sid} {KINDS[kind]}",
        "resource_type": "reservation",
        "resource_sid": sid,
        "resource_url": f"{workspace}/Workers/{WORKER_SID}/Reservations/{sid}",
        "actor_type": "workspace",
        "actor_sid": WORKSPACE_SID,
        "actor_url": workspace,
        "source": "twilio",
        "source_ip_address": "127.0.0.1",
    }


def _data(sid: str, task_sid: str, number: int) -> dict[str, str]:
    caller = {"from": f"+1415555{number % 10_000:04}", "name": f"Caller {number // 4}", "call_sid": f"CA{number:032x}"}
    return {
        "workspace_sid": WORKSPACE_SID,
        "workspace_name": "Northwind Support",
        "reservation_sid": sid,
        "reservation_version": "1",
        "worker_sid": WORKER_SID,
        "worker_name": "Alice Moreno",
        "worker_attributes": json.dumps({"skills": ["billing", "support"], "contact_uri": "client:alice"}),
        "worker_activity_sid": f"WA{1:032x}",
        "worker_activity_name": "Available",
        "task_sid": task_sid,
        "task_attributes": json.dumps(caller | {"queue": "Billing", "to": "+14155550100"}),
        "task_age": "41",
        "task_priority": "0",
        "task_assignment_status": "reserved",
        "task_channel_sid": f"TC{1:032x}",
        "task_channel_unique_name": "voice",
        "task_queue_sid": f"WQ{1:032x}",
        "task_queue_name": "Billing",
        "workflow_sid": f"WW{1:032x}",
        "workflow_name": "Inbound",
    }


class Log:
    """The worker, and what happened to them."""

    def __init__(self, reservations: int) -> None:
        self._events = ListBook("", reservations * EVENTS_A_RESERVATION, key="events", make=event)
        self._earlier = ListBook("", 0, key="events")
        self._offers = ListBook("", 0)
        self._activities = ListBook("", 0, key="activities")
        self._is_open = False

    @property
    def base(self) -> str:
        """Where it listens."""
        return self._events.base

    @base.setter
    def base(self, base: str) -> None:
        for book in (self._events, self._earlier, self._offers, self._activities):
            book.base = base

    def answer(self, target: str) -> bytes:
        """Give the whole HTTP answer to a request target."""
        path, _, query = target.partition("?")
        if path == "/_open":
            self._is_open = True
            return answer_of({})
        if path.endswith("/Events"):
            return self._log(target, query) if self._is_open else REFUSED
        if path.endswith(WORKER_SID):
            return answer_of(worker(self.base, int(WORKER_SID.removeprefix("WK"), base=16), version=0))
        if path.endswith(WORKSPACE_SID):
            return answer_of({"sid": WORKSPACE_SID, "friendly_name": "Northwind Support"})
        return (self._activities if path.endswith("/Activities") else self._offers).answer(target)

    def _log(self, target: str, query: str) -> bytes:
        asked = parse_qs(query)
        is_last_day = "PageToken" in asked or asked.get("EndDate", [""])[0] >= LAST_DAY
        return (self._events if is_last_day else self._earlier).answer(target)


def main() -> None:
    """Read the options and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reservations", type=int, required=True)
    asyncio.run(serve(Log(parser.parse_args().reservations)))


if __name__ == "__main__":
    main()
