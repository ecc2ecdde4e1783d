"""A fact that can never be stored: it alone is left out and told, what came with it and after it is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_console.archive.archive import Archive
from agent_console.archive.schema import KEY_SHIFT
from agent_console.history.changes import ArchiveChange
from agent_console.history.facts import FactBatch, Sighting
from agent_console.history.filters import HistoryQuery
from tests.archive.made import BEGIN, check_whole, reservation_sid, run, sighting

GOOD, LATER = sighting(1), sighting(3)


def _priority_beyond_the_format() -> Sighting:
    one = sighting(2)
    assert one.task is not None
    return replace(one, task=replace(one.task, priority=2**63))


@pytest.mark.parametrize(
    "bad",
    [_priority_beyond_the_format(), sighting(2, queue="\ud800"), replace(sighting(2), worker_name="\ud800")],
    ids=["priority", "queue", "name"],
)
def test_it_holds_up_nothing(tmp_path: Path, bad: Sighting) -> None:
    file, changes = tmp_path / "archive.sqlite", list[ArchiveChange]()

    async def work() -> None:
        archive = await Archive.open(file)
        archive.subscribe(changes.append)
        await archive.write(FactBatch(sightings=(GOOD, bad)))
        await archive.write(FactBatch(sightings=(LATER,)))
        assert {row.sid for row in await archive.page(HistoryQuery())} == {GOOD.sid, LATER.sid}
        await archive.close()

    run(work())
    assert check_whole(file).keys() == {GOOD.sid, LATER.sid}
    assert changes[-1].waiting == 0
    assert bad.sid in str(changes[-1].trouble)


def test_more_offers_in_a_millisecond_than_there_is_room_for(tmp_path: Path) -> None:
    file, room = tmp_path / "archive.sqlite", 1 << KEY_SHIFT

    async def work() -> None:
        archive = await Archive.open(file)
        await archive.write(FactBatch(sightings=tuple(sighting(n, at=BEGIN) for n in range(room))))
        await archive.write(FactBatch(sightings=(sighting(room, at=BEGIN), LATER_THAN_ALL)))
        await archive.close()

    run(work())
    rows = check_whole(file)
    assert len(rows) == room + 1
    assert LATER_THAN_ALL.sid in rows
    assert reservation_sid(room) not in rows


LATER_THAN_ALL = sighting((1 << KEY_SHIFT) + 1)
