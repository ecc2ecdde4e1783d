"""Our own TaskRouter simulator as a child process, for the demo and the self-test.

Owns the process: starts it, reads its first line, ends it. It knows the simulator only by its command line and its HTTP
surface, and keeps the credential it prints in memory.
"""

from __future__ import annotations

import base64
import json
import subprocess
import urllib.request
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from agent_console.errors import ConsoleError
from agent_console.machine import own_program

END_TIMEOUT_S = 5.0
#: On Windows a program with a console would open one of its own.
NO_CONSOLE_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True, slots=True)
class SimulatorAddress:
    """What the simulator says of itself in its first line."""

    base_url: str
    account_sid: str
    workspace_sid: str
    worker_sid: str
    auth_token: str = field(repr=False)


class SimulatorProcess:
    """A running simulator; a context manager that ends the process with the block."""

    def __init__(self, *, scenario: str, seed: int = 1, speed: float = 1.0) -> None:
        self._arguments = ["--scenario", scenario, "--seed", str(seed), "--speed", str(speed), "--until-stdin-closes"]
        self._process: subprocess.Popen[str] | None = None
        self._address: SimulatorAddress | None = None

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(  # noqa: S603  our own program with our own arguments
            [*own_program.command(), "simulate", *self._arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            creationflags=NO_CONSOLE_WINDOW,
        )
        try:
            self._address = self._read_address()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    @property
    def address(self) -> SimulatorAddress:
        """Where it listens and who the worker is; only inside the block."""
        if self._address is None:
            raise ConsoleError("The simulator is not running.")
        return self._address

    def control(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """One call of the simulator's control surface (``/_simulator/…``); blocking, so never on the GUI thread."""
        address = self.address
        token = base64.b64encode(f"{address.account_sid}:{address.auth_token}".encode()).decode()
        request = urllib.request.Request(  # noqa: S310  the address is our own child's on loopback
            f"{address.base_url}/_simulator/{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Basic {token}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=END_TIMEOUT_S) as answer:  # noqa: S310  as above
            return json.loads(answer.read() or b"null")

    def _read_address(self) -> SimulatorAddress:
        assert self._process is not None and self._process.stdout is not None  # noqa: S101, PT018  set by __enter__
        line = self._process.stdout.readline()
        try:
            said = json.loads(line)
            return SimulatorAddress(**{name: said[name] for name in SimulatorAddress.__slots__})
        except (ValueError, KeyError, TypeError) as error:
            raise ConsoleError("The simulator did not start.", "Its own message stands above.") from error

    def _end(self) -> None:
        process, self._process, self._address = self._process, None, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(END_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
