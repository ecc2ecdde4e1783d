"""Owns the process's socket and its end: serves until told to stop; knows no world."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator

import uvicorn
from starlette.types import ASGIApp

from agent_console.simulator.connections import Protocol

HOST = "127.0.0.1"


def listen(port: int) -> socket.socket:
    """Open the listening socket, on this machine only; OSError when the port is taken."""
    # Only with its protocol named does asyncio set TCP_NODELAY: 40 ms less for every answer.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError:
        listener.close()
        raise
    return listener


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone: this module ends with 0 on them, uvicorn would raise them again."""
        yield


def serve(app: ASGIApp, listener: socket.socket, *, until_stdin_closes: bool, announce: Callable[[], None]) -> None:
    """Serve until SIGTERM, SIGINT or, if asked for, the end of standard input.

    `announce` is called when requests are taken and signals end the service as they should.
    """
    config = uvicorn.Config(
        app,
        http=Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        date_header=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = _Server(config)

    def stop(*_: object) -> None:
        server.should_exit = True

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, stop)
    if until_stdin_closes:
        threading.Thread(target=_wait_for_end_of_input, args=(stop,), daemon=True).start()
    announce()
    asyncio.run(server.serve(sockets=[listener]))


def _wait_for_end_of_input(stop: Callable[[], None]) -> None:
    # Unbuffered: a thread that holds the buffer's lock would abort the interpreter's end.
    while os.read(sys.stdin.fileno(), 1):
        pass
    stop()
