"""The command line: the first line, wrong options, and every way to end it."""

import io
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import IO

import pytest

from agent_console.simulator.cli import main
from agent_console.simulator.server import HOST, listen
from tests.simulator.process import SimulatorProcess
from tests.waiting import PATIENCE_S

KEYS = {
    "base_url", "account_sid", "auth_token", "workspace_sid", "worker_sid", "api_key_sid", "api_key_secret",
}  # fmt: skip
COMMAND = [sys.executable, "-W", "error", "-X", "dev", "-m", "agent_console.simulator", "--scenario", "empty"]


def start(*options: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen([*COMMAND, *options], stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def first_line(process: subprocess.Popen[str]) -> dict[str, str]:
    assert process.stdout is not None
    hello: dict[str, str] = json.loads(process.stdout.readline())
    return hello


def ended(process: subprocess.Popen[str]) -> tuple[str, str]:
    """Return what it said until its end, without asyncio's complaints that the machine is busy."""
    out, err = process.communicate(timeout=PATIENCE_S)
    return out, "".join(line for line in err.splitlines(keepends=True) if not re.match(r"Executing <.* took ", line))


def test_the_first_line_says_how_to_reach_it() -> None:
    process = start("--seed", "7", "--until-stdin-closes")
    hello = first_line(process)
    rest = ended(process)
    assert set(hello) == KEYS
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", hello["base_url"])
    prefixes = {"account_sid": "AC", "workspace_sid": "WS", "worker_sid": "WK", "api_key_sid": "SK"}
    for name, prefix in prefixes.items():
        assert re.fullmatch(prefix + "[0-9a-f]{32}", hello[name]), name
    assert (process.returncode, rest) == (0, ("", "")), "closing standard input ends it quietly"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_quietly(number: signal.Signals) -> None:
    process = start()
    first_line(process)
    process.send_signal(number)
    rest = ended(process)
    assert (process.returncode, rest) == (0, ("", ""))


def test_it_ends_while_a_client_waits() -> None:
    process = start()
    hello = first_line(process)
    port = int(hello["base_url"].rsplit(":", 1)[1])
    with socket.create_connection((HOST, port)):
        process.terminate()
        rest = ended(process)
    assert (process.returncode, rest) == (0, ("", ""))


@pytest.mark.parametrize(
    "options",
    [
        ["--scenario", "nightmare"],
        ["--port", "65536"],
        ["--port", "-1"],
        ["--port", "http"],
        ["--speed", "0"],
        ["--speed", "nan"],
        ["--speed", "inf"],
        ["--count", "0"],
        ["--count", "many"],
        ["--seed", "x"],
        ["--reservation-timeout", "0"],
        ["--rejection-limit", "-3"],
        ["--clock-skew", "soon"],
        ["--clock-skew", "nan"],
        ["--clock-skew", "1e300"],
        ["--levitate"],
        ["surplus"],
    ],
)
def test_a_wrong_option_is_explained_in_one_line(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(options) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    last = captured.err.rstrip().splitlines()[-1]
    assert last.startswith("agent-console simulate: error: ")


def test_a_wrong_option_ends_the_process_with_two() -> None:
    done = subprocess.run([*COMMAND, "--speed", "0"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_help_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "--manual-clock" in capsys.readouterr().out


def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with listen(0) as listener:
        port = listener.getsockname()[1]
        assert main(["--port", str(port)]) == 1
    assert f"Cannot listen on {HOST}:{port}" in capsys.readouterr().err


def test_a_port_of_ones_own() -> None:
    with listen(0) as listener:
        port = listener.getsockname()[1]
    with SimulatorProcess("empty", port=port) as simulator:
        assert simulator.base_url == f"http://{HOST}:{port}"


@pytest.fixture
def ended_input(monkeypatch: pytest.MonkeyPatch) -> Iterator[IO[str]]:
    """Standard input that is at its end; signal handlers are put back afterwards."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    read_end, write_end = os.pipe()
    os.close(write_end)
    with io.TextIOWrapper(os.fdopen(read_end, "rb", buffering=0)) as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        yield stream
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("clock", [["--manual-clock"], ["--speed", "5", "--clock-skew", "-60"]])
def test_in_this_process(ended_input: IO[str], clock: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--scenario", "empty", "--until-stdin-closes", *clock]) == 0
    captured = capsys.readouterr()
    assert set(json.loads(captured.out)) == KEYS
    assert captured.err == ""


def test_the_clock_skew_shows_in_dates() -> None:
    with (
        SimulatorProcess("empty", clock_skew=86_400) as ahead,
        SimulatorProcess("empty", clock_skew=-86_400) as behind,
    ):
        assert ahead.control("GET", "state")["now"] > behind.control("GET", "state")["now"]
