"""What is remembered of asking for versions, so that it is once a day whatever is started how often.

Owns its file, which has nothing in it of whose computer this is.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from agent_console.machine.files import put_in_place


class Memory(msgspec.Struct, frozen=True):
    """When it was asked for (seconds since 1970, 0 for never), and what came.

    ``told`` is the last announcement as it came; ``put_away`` a version that nobody wants to hear of any more.
    """

    asked_at: float = 0.0
    told: str = ""
    put_away: str = ""


def load(file: Path) -> Memory:
    """Return what is remembered; nothing where the file is not there or cannot be read."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Memory)
    except (OSError, ValueError):
        return Memory()


def save(file: Path, memory: Memory) -> None:
    """Remember; raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    put_in_place(file, msgspec.json.encode(memory).decode())
