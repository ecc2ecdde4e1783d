"""Processes on the other side of the socket: our list server, the wire-tap, the simulator.

Owns their start, their first line and their end. They run on the other core, so that what they do
is not in the figures.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from benchmarks.machine import OTHER_CORE, pin

END_WITHIN_S = 10.0


@dataclass(frozen=True, slots=True)
class Peer:
    """A process that said in its first line, a JSON object, how to reach it."""

    hello: dict[str, str]
    process: subprocess.Popen[str]

    @property
    def base_url(self) -> str:
        """Where it listens."""
        return self.hello["base_url"]

    def next_line(self) -> str:
        """Wait for the next line it writes."""
        assert self.process.stdout is not None  # noqa: S101  `started` opens it
        return self.process.stdout.readline()

    def clear_faults(self) -> None:
        """End all faults of the simulator."""
        self.control("faults", method="DELETE")

    def control(self, path: str, body: dict[str, Any] | None = None, *, method: str = "POST") -> Any:
        """Ask the simulator's control surface."""
        pair = f"{self.hello['account_sid']}:{self.hello['auth_token']}".encode()
        request = urllib.request.Request(  # noqa: S310  our own child on loopback
            f"{self.base_url}/_simulator/{path}",
            data=None if body is None else json.dumps(body).encode(),
            method=method,
            headers={"Authorization": f"Basic {base64.b64encode(pair).decode()}"},
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=END_WITHIN_S) as answer:
            return json.loads(answer.read())


@contextmanager
def started(module: str, *arguments: str) -> Iterator[Peer]:
    """Run a module as a peer until the block ends; RuntimeError if it does not come up."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        pin(process.pid, OTHER_CORE)
        assert process.stdout is not None  # noqa: S101  asked for above
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"{module} did not start")
        yield Peer(json.loads(line), process)
    finally:
        process.terminate()
        process.communicate(timeout=END_WITHIN_S)


@contextmanager
def list_server(*, rows: int, change_every: int = 0) -> Iterator[Peer]:
    """Serve a list of reservations that changes with every so many requests (0: never)."""
    options = ("--rows", str(rows), "--change-every", str(change_every))
    with started("benchmarks.server", *options) as peer:
        yield peer


@contextmanager
def floor_server(*, workers: int) -> Iterator[Peer]:
    """Serve a workspace of workers, each of whom is another with every reading."""
    with started("benchmarks.floor_server", "--workers", str(workers)) as peer:
        yield peer


@contextmanager
def event_server(*, reservations: int) -> Iterator[Peer]:
    """Serve the event log of a worker's day, refused until it is opened."""
    with started("benchmarks.event_server", "--reservations", str(reservations)) as peer:
        yield peer


@contextmanager
def simulator(scenario: str = "empty", *options: str) -> Iterator[Peer]:
    """Run our own TaskRouter simulator."""
    arguments = ("simulate", "--scenario", scenario, "--until-stdin-closes", *options)
    with started("agent_console", *arguments) as peer:
        yield peer


@contextmanager
def wiretap(server: Peer) -> Iterator[Peer]:
    """Listen in between a client and a server; `next_line` is when a POST came, in seconds."""
    with started("benchmarks.wiretap", server.base_url.rpartition(":")[2]) as peer:
        yield peer
