"""A desktop of our own: a private session bus and a notification service on it that records and presses."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, Message, message_bus, new_error, new_method_return, new_signal
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.Notifications"
_MEMBER = 3


@contextmanager
def private_bus() -> Iterator[str]:
    """Run a session bus; gives its address."""
    process = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate(timeout=10)


@dataclass(frozen=True)
class Notified:
    """One Notify, and the number it was given."""

    number: int
    replaces: int
    summary: str
    body: str
    actions: list[str]
    hints: dict[str, Any]


@dataclass
class Desktop:
    """Answers as a notification service does; ``mute`` answers nothing any more, ``answers`` cleared not yet.

    ``refusal`` is the reason for which nothing is shown.
    """

    connection: DBusConnection
    capabilities: list[str] = field(default_factory=lambda: ["actions", "body", "body-markup"])
    notified: list[Notified] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    mute: bool = False
    refusal: str = ""
    answers: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.answers.set()

    @property
    def standing(self) -> set[int]:
        """What is on the desktop."""
        return {each.number for each in self.notified} - set(self.closed)

    async def press(self, number: int, key: str) -> None:
        """Press a button of a notification."""
        emitter = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
        await self.connection.send(new_signal(emitter, "ActionInvoked", "us", (number, key)))

    async def serve(self) -> None:
        """Answer until cancelled."""
        while True:
            message = await self.connection.receive()
            answer = self._answer(message)
            await self.answers.wait()
            if answer is not None and not self.mute:
                await self.connection.send(answer)

    def _answer(self, call: Message) -> Message | None:
        match call.header.fields.get(_MEMBER):
            case "GetCapabilities":
                return new_method_return(call, "as", (self.capabilities,))
            case "Notify" if self.refusal:
                return new_error(call, "org.freedesktop.Notifications.Error", "s", (self.refusal,))
            case "Notify":
                _, replaces, _, summary, body, actions, hints, _ = call.body
                number = replaces or max((each.number for each in self.notified), default=0) + 1
                self.notified.append(Notified(number, replaces, summary, body, actions, hints))
                return new_method_return(call, "u", (number,))
            case "CloseNotification":
                self.closed.append(call.body[0])
                return new_method_return(call)
        return None


@asynccontextmanager
async def desktop(address: str) -> AsyncIterator[Desktop]:
    """Be the notification service of a bus."""
    connection = await open_dbus_connection(address)
    made = Desktop(connection)
    await connection.send(message_bus.RequestName(NAME))
    await connection.receive()
    async with asyncio.TaskGroup() as group:
        serving = group.create_task(made.serve())
        try:
            yield made
        finally:
            serving.cancel()
            await connection.close()
