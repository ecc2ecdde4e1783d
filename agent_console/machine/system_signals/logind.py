"""The end of sleep, as systemd's logind (or elogind) tells of it on the system bus.

Owns the connection for it. It delays no sleep: nothing has to be done before one.
"""

from __future__ import annotations

import asyncio
import logging

from jeepney import MatchRule, Message, message_bus
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

from agent_console.machine.system_signals import Happened, SystemSignal
from agent_console.machine.whole import begun

_log = logging.getLogger(__name__)

NAME = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
INTERFACE = "org.freedesktop.login1.Manager"
SIGNAL = "PrepareForSleep"
# Of logind alone: everybody may send a signal of that name.
_RULE = MatchRule(type="signal", sender=NAME, interface=INTERFACE, member=SIGNAL, path=PATH)
_TROUBLES = (OSError, EOFError, RuntimeError, ValueError, asyncio.IncompleteReadError)
#: The header field with a signal's name.
_MEMBER = 3


class Logind:
    """Tells that the computer woke; ``bus`` is an address, or the system's bus."""

    def __init__(self, bus: str = "SYSTEM") -> None:
        self._bus = bus

    async def run(self, happened: Happened) -> None:
        """As `Watch.run`; also returns where the bus is lost."""
        try:
            connection = await begun(open_dbus_connection(self._bus), DBusConnection.close, name="system bus")
        except _TROUBLES as error:
            _log.info("The end of sleep is told by nobody: %s", error)
            return
        try:
            await connection.send(message_bus.AddMatch(_RULE))
            while True:
                if _is_end_of_sleep(await connection.receive()):
                    happened(SystemSignal.WOKE)
        except _TROUBLES as error:
            _log.info("The system bus was lost: %s", error)
        finally:
            await connection.close()


def _is_end_of_sleep(message: Message) -> bool:
    # PrepareForSleep(true) comes before, PrepareForSleep(false) afterwards.
    return message.header.fields.get(_MEMBER) == SIGNAL and message.body == (False,)
