"""An archive with rows of every kind, and what an export of it reads like."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from agent_console.history.filters import HistoryQuery

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
EVERYTHING = HistoryQuery()
HOSTILE = '=HYPERLINK("http://example.org";"here")'


def on(_done: int, _everything: int) -> bool:
    return True


def csv_rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text, strict=True))


def json_rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]
