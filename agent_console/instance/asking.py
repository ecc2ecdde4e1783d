"""A later start asks whether there is a console already, and hears its answer.

Owns the one question over its socket. It blocks for at most `ANSWER_S`: no window is there yet.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from agent_console.errors import ConsoleError
from agent_console.instance import identity as places
from agent_console.instance.identity import Identity
from agent_console.instance.orders import LINE_LIMIT, Order, Reply, decode_reply, encode

#: A console that is starting listens by then; one that accepts an offer knows what became of it.
ANSWER_S = 12.0
START_S = 4.0
_PAUSE_S = 0.1


def tell_first(identity: Identity, order: Order, *, within_s: float = START_S) -> Reply:
    """Tell the first console of an identity something; one that is just starting is waited for."""
    until = time.monotonic() + within_s
    while True:
        reply = ask(identity.key, order)
        if reply is not None:
            return reply
        if time.monotonic() >= until:
            raise ConsoleError("A console for this worker is running and does not answer.", "End it, then start again.")
        time.sleep(_PAUSE_S)


def ask(key: str, order: Order) -> Reply | None:
    """Ask the console that listens for a key; None where none does. Raises ConsoleError where it is another user's."""
    name = places.socket_name(key)
    if sys.platform != "win32":
        if not Path(name).exists():
            return None
        if not places.is_own(Path(name)):
            raise ConsoleError("The console's socket belongs to another user.", f"{name} is left alone.")
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  the first console, nearly always, asks nobody

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(round(START_S * 1_000)):
        return None
    socket.write(encode(order))
    until = time.monotonic() + ANSWER_S
    while not socket.canReadLine() and (left_s := until - time.monotonic()) > 0:
        if not socket.waitForReadyRead(round(left_s * 1_000)):
            break
    line = bytes(socket.readLine(LINE_LIMIT).data())
    socket.close()
    return decode_reply(line) if line else None
