"""What the computer tells of itself reaches the session: after sleep, and in another network, everything is asked anew.

Owns the listening and how often it leads to anything; what is asked is the session's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Protocol

from agent_console.machine.system_signals import SystemSignal, Watch
from agent_console.session.ports import Clock
from agent_console.session.waiting import Alarm

#: A link, its address and its way out come one after the other.
GATHER_S = 0.3
#: However often the network changes: what is asked needs time to be answered.
AT_MOST_EVERY_S = 5.0


class Renewable(Protocol):
    """Something with connections."""

    async def renew(self) -> None:
        """Use none of them for what comes."""


class SystemFollowing:
    """Renews the connections of ``api`` and then calls ``look_anew``; `run` until cancelled."""

    def __init__(
        self, watches: Iterable[Watch], api: Renewable, *, clock: Clock, look_anew: Callable[[], None]
    ) -> None:
        self._watches = watches
        self._api = api
        self._clock = clock
        self._look_anew = look_anew
        self._alarm = Alarm(clock)

    async def run(self) -> None:
        """Follow every watch."""
        async with asyncio.TaskGroup() as group:
            for watch in self._watches:
                group.create_task(watch.run(self._happened), name=type(watch).__name__)
            while True:
                await self._alarm.wait()
                at = self._clock.monotonic()
                await self._clock.sleep_until(at + GATHER_S)
                self._alarm.silence()
                await self._api.renew()
                self._look_anew()
                await self._clock.sleep_until(at + AT_MOST_EVERY_S)

    def _happened(self, _signal: SystemSignal) -> None:
        self._alarm.ring()
