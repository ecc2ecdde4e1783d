"""What the archive tells after it wrote.

Owns the shape of the news; who listens is the archive's.
"""

from __future__ import annotations

from dataclasses import dataclass

from agent_console.errors import ConsoleError
from agent_console.taskrouter.sids import ReservationSid


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveChange:
    """Something was written, or the archive's health changed.

    ``newest_key`` is the key of the newest row of all. ``added`` counts rows that are new, ``changed`` the reservations
    that were known and are different now. ``trouble`` is why nothing can be written at present, None while all is well;
    ``waiting`` counts the batches that are kept in memory until it can. ``updating``: how much of 1 is done, while an
    archive of an older version is brought up to date and nobody can read; None where that is not the case.
    """

    newest_key: int | None = None
    added: tuple[ReservationSid, ...] = ()
    changed: tuple[ReservationSid, ...] = ()
    trouble: ConsoleError | None = None
    waiting: int = 0
    updating: float | None = None
