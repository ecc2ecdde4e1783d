"""What was written is read again, word by word, also after less is told of it, searched for and exported."""

from __future__ import annotations

import csv
import json
from datetime import timedelta
from pathlib import Path

import msgspec

from agent_console.archive.archive import Archive
from agent_console.history.facts import FactBatch, Sighting
from agent_console.history.filters import ExportFormat, HistoryFilter, HistoryQuery
from tests.archive.made import ALICE, BEGIN, run, sighting, stored

CREATED = BEGIN - timedelta(seconds=90)


def known(number: int = 1, attributes: str = '{"name": "Ana"}') -> Sighting:
    """A reservation of whose task everything is known."""
    made = sighting(number, at=BEGIN, attributes=attributes)
    assert made.task is not None
    return msgspec.structs.replace(
        made, task=msgspec.structs.replace(made.task, priority=7, workflow="Inbound", created_at=CREATED)
    )


def test_what_is_known_of_a_task_outlives_a_sighting_without_it(tmp_path: Path) -> None:
    async def work() -> None:
        archive = await stored(tmp_path / "archive.sqlite", known())
        await archive.write(FactBatch(sightings=(msgspec.structs.replace(known(), task=None, worker_name=""),)))
        detail = await archive.detail(known().sid)
        assert detail is not None
        assert (detail.priority, detail.workflow, detail.task_created_at) == (7, "Inbound", CREATED)
        assert detail.attributes == '{"name": "Ana"}'
        assert (detail.row.worker_sid, detail.row.worker_name) == (ALICE, "Alice")
        [row] = await archive.page(HistoryQuery())
        assert (row.worker_sid, row.worker_name) == (ALICE, "Alice")
        await archive.close()

    run(work())


def test_a_number_is_found_however_it_is_typed(tmp_path: Path) -> None:
    async def found(archive: Archive, text: str) -> int:
        return len(await archive.page(HistoryQuery(filter=HistoryFilter(text=text))))

    async def work() -> None:
        archive = await stored(tmp_path / "archive.sqlite", known(attributes='{"from": "+14155550100"}'))
        for text in ("+14155550100", "+1 (415) 555-0100", "415-555-0100", "555 0100"):
            assert await found(archive, text) == 1, text
        assert await found(archive, "+1 (415) 555-0199") == 0
        await archive.close()

    run(work())


def test_an_export_has_the_making_of_the_task_and_quotes_a_quote(tmp_path: Path) -> None:
    lines, table = tmp_path / "all.jsonl", tmp_path / "all.csv"

    async def work() -> None:
        archive = await stored(tmp_path / "archive.sqlite", known(attributes='{"name": "the \\"boss\\""}'))
        await archive.export(HistoryQuery(), ExportFormat.JSON_LINES, lines, lambda _done, _everything: True)
        await archive.export(HistoryQuery(), ExportFormat.CSV, table, lambda _done, _everything: True)
        await archive.close()

    run(work())
    [told] = [json.loads(line) for line in lines.read_text("utf-8").splitlines()]
    assert told["task_created_at"].startswith(CREATED.isoformat()[:19])
    with table.open(encoding="utf-8-sig", newline="") as text:
        [row] = csv.DictReader(text, strict=True)
    assert 'the "boss"' in row.values()
