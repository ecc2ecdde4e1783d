"""Notifications of freedesktop.org, over D-Bus with jeepney: Linux and its relatives.

Owns the connection and what the service there can do. Text never reaches it as markup.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Message, message_bus, new_method_call
from jeepney.io.asyncio import DBusConnection, DBusRouter, open_dbus_connection
from jeepney.io.common import RouterClosed
from jeepney.wrappers import unwrap_msg

from agent_console.alerts.notifying import Announcement, CannotNotifyError, Press
from agent_console.machine.whole import begun
from agent_console.wording import said

NAME = "org.freedesktop.Notifications"
_ADDRESS = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
_EVENTS = MatchRule(type="signal", interface=NAME, path="/org/freedesktop/Notifications")
_URGENT = 2
_UNTIL_WITHDRAWN = 0
_Values: TypeAlias = tuple[Any, ...]
#: InvalidStateError: jeepney's receiver ends with it where an answer was no longer waited for when the bus went.
_TROUBLES = (
    OSError, EOFError, RouterClosed, RuntimeError, ValueError, StopIteration, asyncio.InvalidStateError,
)  # fmt: skip
#: The header field with a signal's name.
_MEMBER = 3
_KNOWN = {press.value for press in Press}


class FreedesktopService:
    """Talks to the desktop's notification service; connects when it is first needed, and again after a loss."""

    def __init__(self, bus: str | None = None) -> None:
        self._bus = bus or _session_bus()
        self._link: AsyncExitStack | None = None
        self._router: DBusRouter | None = None
        self._capabilities: frozenset[str] = frozenset()
        self._pressed: dict[int, Callable[[Press], None]] = {}

    @property
    def has_buttons(self) -> bool:
        """Whether the service said that it shows actions."""
        return "actions" in self._capabilities

    async def show(self, announcement: Announcement, replaces: int, pressed: Callable[[Press], None]) -> int:
        """Show a notification that stays until it is withdrawn."""
        if self._router is None:
            await self._connect()
        # A service with markup would follow links and load pictures that a caller's name asks for.
        has_markup = "body-markup" in self._capabilities
        body = escape(announcement.body) if has_markup else announcement.body
        captions = (announcement.open, announcement.accept, announcement.reject)
        actions = [text for press, caption in zip(Press, captions, strict=True) for text in (press.value, caption)]
        hints = {
            "urgency": ("y", _URGENT),
            "category": ("s", "call.incoming"),
            "desktop-entry": ("s", "agent-console"),
            "suppress-sound": ("b", True),
        }
        arguments = (
            "Agent Console", replaces, "agent-console", announcement.summary, body,
            actions if self.has_buttons else [], hints, _UNTIL_WITHDRAWN,
        )  # fmt: skip
        (number,) = await self._call("Notify", "susssasa{sv}i", arguments)
        self._pressed[number] = pressed
        if replaces != number:
            self._pressed.pop(replaces, None)
        return int(number)

    async def capabilities(self) -> frozenset[str]:
        """Ask the service what it can do, and show nothing. Raises CannotNotifyError."""
        if self._router is None:
            await self._connect()
        return self._capabilities

    async def withdraw(self, number: int) -> None:
        """Close a notification; a service that does not know it any more has closed it before."""
        self._pressed.pop(number, None)
        if self._router is not None:
            try:
                await self._call("CloseNotification", "u", (number,))
            except CannotNotifyError:
                if self._router is None:
                    raise

    async def close(self) -> None:
        """End the connection."""
        link, self._link, self._router = self._link, None, None
        if link is not None:
            with suppress(*_TROUBLES):  # it was lost before
                await link.aclose()

    async def _connect(self) -> None:
        if not self._bus:
            raise CannotNotifyError(said("alerts", "There is no session bus."))
        link = AsyncExitStack()
        try:
            connection = await begun(open_dbus_connection(self._bus), DBusConnection.close, name="session bus")
            # Closed in any case: a router that lost its connection leaves it open.
            link.push_async_callback(connection.close)
            router = await link.enter_async_context(DBusRouter(connection))
            link.enter_context(router.filter(_EVENTS, queue=_Inbox(self._take_in)))
            self._link, self._router = link, router
            unwrap_msg(await _answer(router, message_bus.AddMatch(_EVENTS)))
            (capabilities,) = await self._call("GetCapabilities")
            self._capabilities = frozenset(capabilities)
        except (*_TROUBLES, DBusErrorResponse) as error:
            await self._give_up(link)
            raise CannotNotifyError(_line(error)) from error
        except BaseException:
            await self._give_up(link)
            raise

    async def _give_up(self, link: AsyncExitStack) -> None:
        self._link = link
        await self.close()

    async def _call(self, method: str, signature: str | None = None, arguments: _Values = ()) -> _Values:
        if self._router is None:
            raise CannotNotifyError(said("alerts", "The session bus was lost."))
        try:
            call = new_method_call(_ADDRESS, method, signature, arguments)
            return unwrap_msg(await _answer(self._router, call))
        except DBusErrorResponse as error:
            raise CannotNotifyError(_line(error)) from error
        except _TROUBLES as error:
            await self.close()
            raise CannotNotifyError(_line(error)) from error
        except _ReceiverEndedError:
            await self.close()
            raise

    def _take_in(self, signal: Message) -> None:
        if signal.header.fields.get(_MEMBER) != "ActionInvoked" or len(signal.body) < 2:
            return
        number, what = signal.body[:2]
        pressed = self._pressed.get(number) if isinstance(number, int) else None
        if pressed is not None and what in _KNOWN:
            pressed(Press(what))


class _Inbox:
    """What jeepney puts signals into; each is handed on at once, so that no task has to wait for them."""

    def __init__(self, take_in: Callable[[Message], None]) -> None:
        self._take_in = take_in

    def put_nowait(self, item: Message, /) -> None:
        """Hand it on."""
        self._take_in(item)


class _ReceiverEndedError(asyncio.CancelledError):
    """The waiting was cancelled, and the connection is of no use any more."""


async def _answer(router: DBusRouter, call: Message) -> Message:
    """Send a call and return its answer.

    jeepney's receiver ends where an answer comes in the very turn in which the waiting for it is cancelled, and who
    waits meets a KeyError in place of a cancellation, or of a lost connection.
    """
    try:
        return await router.send_and_get_reply(call)
    except KeyError as error:
        if isinstance(error.__context__, asyncio.CancelledError):
            raise _ReceiverEndedError from error
        raise RouterClosed("The session bus was lost.") from error


def _session_bus() -> str:
    """Return the address of the session bus: the environment's, or where systemd puts it; empty for none."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    usual = os.path.join(runtime, "bus") if runtime else ""  # noqa: PTH118  an address, not a path to work with
    return address or (f"unix:path={usual}" if usual and os.path.exists(usual) else "")  # noqa: PTH110  as above


def _line(error: BaseException) -> str:
    """Return what went wrong as one line; of what a service said its words, without the name of the error."""
    words = str(error.data[0]) if isinstance(error, DBusErrorResponse) and error.data else str(error)
    return " ".join((words or type(error).__name__).split())[:200]
