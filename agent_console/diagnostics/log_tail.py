"""The latest messages of this program, kept in memory.

Owns the ring, and how a message is written wherever it goes. Nothing of it is written anywhere by itself.
"""

from __future__ import annotations

import logging
from collections import deque
from datetime import UTC, datetime

MOST = 500
LONGEST = 2_000


class HarmlessFormatter(logging.Formatter):
    """Shows control and bidirectional characters as their code points: a message may quote the network."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the message with its traceback; line breaks stay."""
        text = super().format(record)
        if text.isprintable():
            return text
        return "".join(one if one.isprintable() or one == "\n" else f"[U+{ord(one):04X}]" for one in text)


class LogTail(logging.Handler):
    """Keeps the latest messages as lines; a traceback's words stay, its frames' values were never in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(HarmlessFormatter())
        self._lines: deque[str] = deque(maxlen=MOST)

    @property
    def lines(self) -> tuple[str, ...]:
        """The latest messages, oldest first."""
        return tuple(self._lines)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a message."""
        at = datetime.fromtimestamp(record.created, UTC)
        self._lines.append(f"{at:%H:%M:%S} {record.levelname} {record.name}: {self.format(record)[:LONGEST]}")


#: The one of this process; `logs.configure` gives it to the root logger.
TAIL = LogTail()
