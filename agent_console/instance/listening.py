"""The first console's ear: a socket for its owner alone, one line in, one line out.

Owns the socket and its connections. What is asked for is carried out elsewhere.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket as sockets
import struct
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from agent_console.instance.identity import Identity, make_folder, socket_name
from agent_console.instance.orders import LINE_LIMIT, Order, Reply, decode, encode_reply

_log = logging.getLogger(__name__)

#: Nobody needs longer to send a line.
SILENCE_S = 5.0
#: A timer of Qt's may come so much of its time too early.
_TIMER = 0.1
AT_ONCE = 8
CarryOut = Callable[[Order], Awaitable[Reply]]


@dataclass(eq=False, slots=True)
class _Peer:
    """One connection; ``has_asked``: its order is being carried out, ``is_unwanted``: it is about to be cut off."""

    socket: QLocalSocket
    since_s: float
    has_asked: bool = False
    is_unwanted: bool = False


class Listener(QObject):
    """Listens while `run` lives; the caller holds the identity's lock. ``uid`` is whom it listens to.

    Who says nothing for ``silence_s`` is cut off.

    No slot of a socket holds the listener or the socket: the last reference to the listener would go with a socket that
    is being destroyed, and would take the server away, which destroys its sockets.
    """

    def __init__(
        self, identity: Identity, carry_out: CarryOut, *, uid: int | None = None, silence_s: float = SILENCE_S
    ) -> None:
        super().__init__()
        self._silence_s = silence_s
        self._name = socket_name(identity.key)
        self._carry_out = carry_out
        self._uid = uid if uid is not None or sys.platform == "win32" else os.getuid()
        self._peers: list[_Peer] = []
        self._orders: asyncio.Queue[tuple[_Peer, Order]] = asyncio.Queue(AT_ONCE)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(AT_ONCE)
        self._server.newConnection.connect(self._connected)

    async def run(self) -> None:
        """Listen, and carry out one order after the other, until cancelled; without a socket the console works on."""
        # Who holds the lock is the first: a socket that is there is left over from a crash.
        make_folder()
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            _log.warning("Later starts cannot reach this console: %s", self._server.errorString())
        try:
            while True:
                peer, order = await self._orders.get()
                reply = await self._carry_out(order)
                self._answer(peer, reply)
        finally:
            self._server.close()
            for peer in tuple(self._peers):
                peer.socket.abort()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if not self._is_own(socket):
                socket.deleteLater()
                continue
            self._peers.append(_Peer(socket, time.monotonic()))
            socket.disconnected.connect(self._forget_ended)
            socket.readyRead.connect(self._read)
            QTimer.singleShot(round(self._silence_s * 1_000), self, self._end_silent)
            # What was said before anybody listened, and who is gone already, is not told of again.
            self._read()
            self._forget_ended()

    def _read(self) -> None:
        for peer in self._peers:
            if peer.has_asked or peer.is_unwanted:
                continue
            if peer.socket.canReadLine():
                self._take(peer, decode(bytes(peer.socket.readLine(LINE_LIMIT).data())))
            elif peer.socket.bytesAvailable() > LINE_LIMIT:
                self._cut_off(peer)

    def _take(self, peer: _Peer, order: Order | None) -> None:
        if order is None or self._orders.full():
            self._cut_off(peer)
            return
        peer.has_asked = True
        self._orders.put_nowait((peer, order))

    def _answer(self, peer: _Peer, reply: Reply) -> None:
        if peer in self._peers:
            peer.socket.write(encode_reply(reply))
            peer.socket.disconnectFromServer()

    def _cut_off(self, peer: _Peer) -> None:
        # Not from within the socket's own signal.
        peer.is_unwanted = True
        QTimer.singleShot(0, self, self._end_unwanted)

    def _end_unwanted(self) -> None:
        for peer in tuple(self._peers):
            if peer.is_unwanted:
                peer.socket.abort()

    def _end_silent(self) -> None:
        latest_s = time.monotonic() - self._silence_s * (1 - _TIMER)
        for peer in tuple(self._peers):
            if not peer.has_asked and peer.since_s <= latest_s:
                peer.socket.abort()

    def _forget_ended(self) -> None:
        for peer in tuple(self._peers):
            if peer.socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._peers.remove(peer)
                peer.socket.deleteLater()

    def _is_own(self, socket: QLocalSocket) -> bool:
        """Whether the other end is this user's; beside the folder's and the socket's permissions."""
        if not sys.platform.startswith("linux"):
            return True
        with sockets.fromfd(int(socket.socketDescriptor()), sockets.AF_UNIX, sockets.SOCK_STREAM) as peer:
            told = peer.getsockopt(sockets.SOL_SOCKET, sockets.SO_PEERCRED, struct.calcsize("3i"))
        _, uid, _ = struct.unpack("3i", told)
        return bool(uid == self._uid)
