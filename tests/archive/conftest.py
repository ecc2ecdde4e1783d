from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from agent_console.taskrouter.statuses import ReservationStatus as S
from tests.archive.exported import archive_with, sighting
from tests.archive.to_export import HOSTILE, NOON


@pytest.fixture
def three(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Three reservations: answered, missed, and one of hostile words."""
    sightings = (
        sighting(1, NOON, S.COMPLETED, attributes='{"name":"Ada","from":"+14155550100","zeros":1.10}', queue="billing"),
        sighting(2, NOON + timedelta(minutes=5), S.TIMEOUT, attributes=None, queue="billing"),
        sighting(3, NOON + timedelta(minutes=9), S.REJECTED, attributes=f" {HOSTILE}", queue="-2+3"),
    )
    with closing(archive_with(tmp_path / "archive.sqlite", sightings)) as connection:
        yield connection
