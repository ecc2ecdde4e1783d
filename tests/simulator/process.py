"""Runs the simulator as a process for tests; other packages' tests import it too."""

import base64
import json
import subprocess
import sys
import urllib.error
import urllib.request
from types import TracebackType
from typing import Any, Self

from tests.children import uncounted


class SimulatorProcess:
    """A running simulator, started on construction's options by `start()` or `with`.

    Options are the command line's, with underscores: `SimulatorProcess("bulk", count=2000)`,
    `SimulatorProcess("empty", manual_clock=True)`.
    """

    base_url: str
    account_sid: str
    auth_token: str
    workspace_sid: str
    worker_sid: str
    api_key_sid: str
    api_key_secret: str

    def __init__(self, scenario: str = "empty", seed: int = 1, **options: str | float | bool) -> None:
        command = ["--scenario", scenario, "--seed", str(seed), "--until-stdin-closes"]
        for name, value in options.items():
            if value is not False:
                command.append("--" + name.replace("_", "-"))
            if not isinstance(value, bool):
                command.append(str(value))
        self._command = [sys.executable, "-m", "agent_console.simulator", *command]
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> Self:
        process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=uncounted()
        )
        self._process = process
        assert process.stdout is not None
        first = process.stdout.readline()
        if not first:
            self.stop()
            raise RuntimeError("The simulator did not start")
        hello: dict[str, str] = json.loads(first)
        for name, value in hello.items():
            setattr(self, name, value)
        return self

    def stop(self) -> None:
        """End the process if it runs; harmless when it does not."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()

    def control(self, method: str, path: str, json: dict[str, Any] | None = None) -> dict[str, Any]:
        """Ask the control surface: `control("POST", "calls", {"name": "Jon Park"})`."""
        return self.request(method, f"/_simulator/{path.lstrip('/')}", json)

    def request(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Send a request with account credentials; raises RuntimeError for an error answer."""
        data = None if body is None else json.dumps(body).encode()
        pair = f"{self.account_sid}:{self.auth_token}".encode()
        headers = {"Authorization": "Basic " + base64.b64encode(pair).decode()}
        if data is not None:
            headers["Content-Type"] = "application/json"
        request = urllib.request.Request(  # noqa: S310 - the address is our own
            self.base_url + path, data=data, headers=headers, method=method
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=30) as response:
                answer: dict[str, Any] = json.loads(response.read() or b"{}")
        except urllib.error.HTTPError as error:
            with error:
                words = error.read().decode(errors="replace")
            raise RuntimeError(f"{method} {path}: {error.code} {words}") from None
        return answer

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
