"""A logind of our own on a bus: it owns the name, and tells of sleep as systemd's does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.asyncio import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from agent_console.machine.system_signals.logind import INTERFACE, NAME, PATH, SIGNAL


class Computer:
    """Sleeps and wakes."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._emitter = DBusAddress(PATH, interface=INTERFACE)

    async def fall_asleep(self) -> None:
        await self._tell(begins=True)

    async def wake(self) -> None:
        await self._tell(begins=False)

    async def _tell(self, *, begins: bool) -> None:
        await self._connection.send(new_signal(self._emitter, SIGNAL, "b", (begins,)))


@asynccontextmanager
async def computer(bus: str, name: str = NAME) -> AsyncIterator[Computer]:
    """Own ``name`` on the bus."""
    connection = await open_dbus_connection(bus)
    try:
        await connection.send(message_bus.RequestName(name))
        unwrap_msg(await connection.receive())
        yield Computer(connection)
    finally:
        await connection.close()
