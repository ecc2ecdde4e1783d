"""Writes batches for ever, and says after each that it was acknowledged: to be killed."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from agent_console.archive.archive import Archive
from agent_console.history.facts import FactBatch
from tests.archive.made import sighting

ROWS = 20


async def main(file: Path, first: int) -> None:
    archive = await Archive.open(file)
    number = first
    while True:
        await archive.write(FactBatch(sightings=tuple(sighting(number + n) for n in range(ROWS))))
        number += ROWS
        print(number, flush=True)  # noqa: T201  what the test reads


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
