"""The statuses of reservations and tasks, as the API spells them.

Owns the spelling and the one value, ``UNKNOWN``, that stands for whatever a later API may add;
lifecycle rules live in `lifecycle`.
"""

from __future__ import annotations

from enum import Enum


class ReservationStatus(Enum):
    """Status of a reservation (reference 1.1 and 2.2)."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    TIMEOUT = "timeout"
    CANCELED = "canceled"
    RESCINDED = "rescinded"
    WRAPPING = "wrapping"
    COMPLETED = "completed"
    UNKNOWN = "unknown"

    # Each status is one object: the hash of its name, computed in Python, would be the archive's dearest line.
    __hash__ = object.__hash__


_BY_SPELLING = {status.value: status for status in ReservationStatus}


def status_spelt(spelling: str) -> ReservationStatus:
    """Return the status of this spelling, or UNKNOWN for one that this program does not know.

    A page has thousands: asking the enumeration itself costs five times as much.
    """
    return _BY_SPELLING.get(spelling, ReservationStatus.UNKNOWN)


#: What the list filter and the update body accept; UNKNOWN is ours alone.
API_STATUSES: tuple[ReservationStatus, ...] = tuple(
    status for status in ReservationStatus if status is not ReservationStatus.UNKNOWN
)


class AssignmentStatus(Enum):
    """Status of a task (reference 1.6 and 2.1)."""

    PENDING = "pending"
    RESERVED = "reserved"
    ASSIGNED = "assigned"
    WRAPPING = "wrapping"
    COMPLETED = "completed"
    CANCELED = "canceled"
    UNKNOWN = "unknown"

    @classmethod
    def _missing_(cls, _value: object) -> AssignmentStatus:
        return cls.UNKNOWN
