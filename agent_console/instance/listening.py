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
from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from shiboken6 import isValid

from agent_console.instance.identity import Identity, make_folder, socket_name
from agent_console.instance.orders import LINE_LIMIT, Order, Reply, decode, encode_reply

_log = logging.getLogger(__name__)

#: Nobody needs longer to send a line.
SILENCE_MS = 5_000
AT_ONCE = 8
_ASKED = "asked"
CarryOut = Callable[[Order], Awaitable[Reply]]


class Listener(QObject):
    """Listens while `run` lives; the caller holds the identity's lock. ``uid`` is whom it listens to."""

    def __init__(self, identity: Identity, carry_out: CarryOut, *, uid: int | None = None) -> None:
        super().__init__()
        self._name = socket_name(identity.key)
        self._carry_out = carry_out
        self._uid = uid if uid is not None or sys.platform == "win32" else os.getuid()
        self._orders: asyncio.Queue[tuple[QLocalSocket, Order]] = asyncio.Queue(AT_ONCE)
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
                socket, order = await self._orders.get()
                reply = await self._carry_out(order)
                self._answer(socket, reply)
        finally:
            self._server.close()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            if not self._is_own(socket):
                socket.abort()
                continue
            socket.readyRead.connect(partial(self._read, socket))
            QTimer.singleShot(SILENCE_MS, socket, partial(_end_where_silent, socket))

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LINE_LIMIT:
                _cut_off(socket)
            return
        order = decode(bytes(socket.readLine(LINE_LIMIT).data()))
        if order is None or self._orders.full():
            _cut_off(socket)
            return
        socket.setObjectName(_ASKED)
        self._orders.put_nowait((socket, order))

    def _answer(self, socket: QLocalSocket, reply: Reply) -> None:
        if isValid(socket) and socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            socket.write(encode_reply(reply))
            socket.disconnectFromServer()

    def _is_own(self, socket: QLocalSocket) -> bool:
        """Whether the other end is this user's; beside the folder's and the socket's permissions."""
        if not sys.platform.startswith("linux"):
            return True
        with sockets.fromfd(int(socket.socketDescriptor()), sockets.AF_UNIX, sockets.SOCK_STREAM) as peer:
            told = peer.getsockopt(sockets.SOL_SOCKET, sockets.SO_PEERCRED, struct.calcsize("3i"))
        _, uid, _ = struct.unpack("3i", told)
        return bool(uid == self._uid)


def _cut_off(socket: QLocalSocket) -> None:
    # Not from within the socket's own signal.
    QTimer.singleShot(0, socket, socket.abort)


def _end_where_silent(socket: QLocalSocket) -> None:
    if socket.objectName() != _ASKED:
        socket.abort()
