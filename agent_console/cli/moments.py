"""Moments as people type them.

Owns the forms; it reads no clock.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from agent_console.errors import SettingsError

_UNITS = {"d": "days", "h": "hours", "m": "minutes"}


def moment(text: str, now: datetime, *, option: str) -> datetime:
    """Read ``7d``, ``12h`` or ``30m`` before now, or an ISO date or date-time, local where it names no zone; in UTC.

    Raises SettingsError that names the option.
    """
    span = re.fullmatch(r"(\d+)([dhm])", text.strip(), re.ASCII)
    try:
        if span:
            return now - timedelta(**{_UNITS[span[2]]: int(span[1])})
        return datetime.fromisoformat(text.strip()).astimezone(UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise SettingsError(
            f"{option}: {text!r} is no time.", "Expected is 7d, 12h, 30m, 2026-03-01 or 2026-03-01T08:30.", field=option
        ) from error
