"""Exports an archive again and again over the same file; says when one begins and when it is there. To be killed."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from agent_console.archive.archive import Archive
from agent_console.history.filters import ExportFormat, HistoryQuery


async def main(file: Path, target: Path) -> None:
    archive = await Archive.open(file)
    form = ExportFormat(target.suffix.removeprefix("."))
    while True:
        print("begun", flush=True)  # noqa: T201  what the test reads
        await archive.export(HistoryQuery(), form, target, lambda _done, _everything: True)
        print("there", flush=True)  # noqa: T201  as above


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2])))
