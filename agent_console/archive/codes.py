"""How values become small numbers and bytes in the file, and values again.

Owns the numbers of statuses, which are never renumbered, and the two exact mappings of SIDs and moments.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from agent_console.taskrouter.statuses import ReservationStatus as S

#: Stored: a new status gets a new number.
STATUS_CODES: Mapping[S, int] = {
    S.UNKNOWN: 0,
    S.PENDING: 1,
    S.ACCEPTED: 2,
    S.REJECTED: 3,
    S.TIMEOUT: 4,
    S.CANCELED: 5,
    S.RESCINDED: 6,
    S.WRAPPING: 7,
    S.COMPLETED: 8,
}
STATUSES: Mapping[int, S] = {code: status for status, code in STATUS_CODES.items()}

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)


def status_of(code: int) -> S:
    """Return the status of a stored number; UNKNOWN for one of a later version."""
    return STATUSES.get(code, S.UNKNOWN)


def sid_bytes(sid: str) -> bytes:
    """Return the 16 bytes of a SID that was checked when it came."""
    return bytes.fromhex(sid[2:])


def sid_text(prefix: str, stored: bytes) -> str:
    """Return the SID again, in the lower case that TaskRouter writes."""
    return prefix + stored.hex()


def ms_of(moment: datetime) -> int:
    """Return milliseconds of Unix time, exactly."""
    span = moment - _EPOCH
    return span.days * 86_400_000 + span.seconds * 1_000 + span.microseconds // 1_000


def moment_of(ms: int) -> datetime:
    """Return the moment in UTC."""
    return _EPOCH + ms * _MS
