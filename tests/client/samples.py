"""Bodies and identifiers as TaskRouter sends them, for the client's tests."""

import json
from typing import Any

WORKSPACE = "WS" + "a" * 32
WORKER = "WK" + "b" * 32
ACCOUNT = "AC" + "c" * 32
SECRET = "marker0secret0marker0secret0mark"


def reservation_sid(number: int) -> str:
    return f"WR{number:032x}"


def reservation(number: int, status: str = "pending", updated: str = "2026-11-24T08:00:00Z") -> dict[str, Any]:
    return {
        "account_sid": ACCOUNT,
        "date_created": "2026-11-24T08:00:00Z",
        "date_updated": updated,
        "reservation_status": status,
        "sid": reservation_sid(number),
        "task_sid": f"WT{number:032x}",
        "worker_name": "Alice Moreno",
        "worker_sid": WORKER,
        "workspace_sid": WORKSPACE,
        "url": None,
        "links": {},
    }


def page(records: list[dict[str, Any]], next_page_url: str | None = None, key: str = "reservations") -> bytes:
    meta = {"key": key, "page": 0, "page_size": 50, "next_page_url": next_page_url}
    return json.dumps({key: records, "meta": meta}).encode()
