"""What the computer tells of itself: it woke from sleep, its network has become another.

Owns the port and which watches a system has. A watch tells; it never says whether anything can be reached now.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol


class SystemSignal(Enum):
    """What happened to the computer."""

    WOKE = auto()
    """It slept, and does no more."""
    NETWORK_CHANGED = auto()
    """There is an address, a way out or a link that there was not before."""


Happened = Callable[[SystemSignal], None]


class Watch(Protocol):
    """Listens to one part of the system."""

    async def run(self, happened: Happened) -> None:
        """Call back on the running loop until cancelled; returns where this computer does not tell such things."""


def watches() -> tuple[Watch, ...]:
    """Return what this system can be listened to with. Those of Windows and macOS are untried."""
    found: tuple[Watch, ...] = ()
    if sys.platform == "linux":
        from agent_console.machine.system_signals.logind import Logind  # noqa: PLC0415  jeepney: on Linux alone
        from agent_console.machine.system_signals.netlink import Netlink  # noqa: PLC0415  as above

        found = (Logind(), Netlink())
    elif sys.platform == "win32":
        from agent_console.machine.system_signals.windows import WindowsNetwork, WindowsPower  # noqa: PLC0415

        found = (WindowsPower(), WindowsNetwork())
    elif sys.platform == "darwin":
        from agent_console.machine.system_signals.macos import MacNetwork  # noqa: PLC0415

        found = (MacNetwork(),)
    return found
