"""The faulty wire itself: what it leaves behind."""

from __future__ import annotations

import contextlib
import gc
import socket
import sys
import threading
from typing import Any

import pytest

from agent_console.simulator.faulty_wire import FaultyWire

TIMES = 30


def test_who_knocks_while_it_refuses_leaves_nothing_open(monkeypatch: pytest.MonkeyPatch) -> None:
    left_open: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", left_open.append)
    over = threading.Event()
    with FaultyWire("http://127.0.0.1:1") as wire:
        port = int(wire.base_url.rpartition(":")[2])

        def knock() -> None:
            while not over.is_set():
                with contextlib.suppress(OSError):
                    socket.create_connection(("127.0.0.1", port)).close()

        knocking = [threading.Thread(target=knock) for _ in range(2)]
        for thread in knocking:
            thread.start()
        for _ in range(TIMES):
            wire.refuse()
            wire.listen()
        over.set()
        for thread in knocking:
            thread.join()
    gc.collect()
    assert [str(one.exc_value) for one in left_open] == []
