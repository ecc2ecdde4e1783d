"""The power goes: of the newest writes a part, or noise, reached the disk. What was acknowledged before is whole."""

from __future__ import annotations

import asyncio
import random
import shutil
from pathlib import Path

import pytest

from agent_console.archive.archive import Archive
from agent_console.history.facts import FactBatch
from tests.archive.made import check_whole, reservation_sid, sighting

BATCHES, ROWS = 12, 20
MOMENTS = 40


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[int]]:
    """An archive as it lies on the disk while a console runs; how long its log was once open, and at each answer."""
    folder = tmp_path_factory.mktemp("power")
    file, copy = folder / "archive.sqlite", folder / "copy.sqlite"
    lengths: list[int] = []

    async def write() -> None:
        archive = await Archive.open(file)
        lengths.append(log_of(file).stat().st_size)
        for batch in range(BATCHES):
            await archive.write(FactBatch(sightings=tuple(sighting(batch * ROWS + n) for n in range(ROWS))))
            lengths.append(log_of(file).stat().st_size)
        shutil.copy(file, copy)
        shutil.copy(log_of(file), log_of(copy))
        await archive.close()

    asyncio.run(write())
    assert lengths == sorted(set(lengths)), "the log was not begun anew meanwhile"
    return copy, lengths


def log_of(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")


@pytest.mark.parametrize("rest", [b"", b"\0", b"\xa5"], ids=["cut", "zeros", "noise"])
def test_a_log_of_which_a_part_is_there(written: tuple[Path, list[int]], tmp_path: Path, rest: bytes) -> None:
    file, lengths = written
    log = log_of(file).read_bytes()
    chance = random.Random(11)  # noqa: S311  moments that can be repeated
    for moment in range(MOMENTS):
        kept = chance.randrange(lengths[0], len(log) + 1)
        left = tmp_path / f"{moment}.sqlite"
        shutil.copy(file, left)
        log_of(left).write_bytes(log[:kept] + rest * (len(log) - kept))
        rows = check_whole(left)
        acknowledged = sum(length <= kept for length in lengths[1:]) * ROWS
        assert {reservation_sid(number) for number in range(acknowledged)} <= rows.keys()
        assert len(rows) % ROWS == 0
