"""Owns the command line: options to a running simulator; holds no rule of the world."""

import argparse
import json
import sys

from agent_console.simulator.auth import make_keys
from agent_console.simulator.clock import Agenda, Clock, ManualClock, ScaledClock
from agent_console.simulator.control import Control
from agent_console.simulator.faults import Faults
from agent_console.simulator.gate import Gate
from agent_console.simulator.http import build
from agent_console.simulator.scenarios import SCENARIOS, Stage, Wish
from agent_console.simulator.server import HOST, listen, serve
from agent_console.simulator.sids import Sids

_A_YEAR = 366 * 86_400.0


def main(argv: list[str]) -> int:
    """Run a simulator until it is stopped; returns the exit code, 2 for a wrong option.

    The first line on standard output is one JSON object that says how to reach it.
    """
    try:
        options = make_parser().parse_args(argv)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        listener = listen(options.port)
    except OSError as error:
        sys.stderr.write(f"Cannot listen on {HOST}:{options.port}: {error.strerror}\n")
        return 1
    clock: Clock = ManualClock() if options.manual_clock else ScaledClock(options.speed, options.clock_skew)
    sids = Sids(options.seed)
    stage = Stage(Agenda(clock), sids, _wish(options))
    worker = SCENARIOS[options.scenario](stage)
    keys = make_keys(stage.world.account_sid, sids)
    gate = Gate(stage.world, keys, Faults())
    gate.app = build(stage.world, stage.phones, Control(gate).table())
    hello = {
        "base_url": f"http://{HOST}:{listener.getsockname()[1]}",
        "account_sid": keys.account_sid,
        "auth_token": keys.auth_token,
        "workspace_sid": stage.world.workspace.sid,
        "worker_sid": worker.sid,
        "api_key_sid": keys.api_key_sid,
        "api_key_secret": keys.api_key_secret,
    }

    def announce() -> None:
        sys.stdout.write(json.dumps(hello) + "\n")
        sys.stdout.flush()

    serve(gate, listener, until_stdin_closes=options.until_stdin_closes, announce=announce)
    return 0


def _wish(options: argparse.Namespace) -> Wish:
    return Wish(
        seed=options.seed,
        count=options.count,
        reservation_timeout=options.reservation_timeout,
        rejection_limit=options.rejection_limit,
    )


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the words after ``simulate``."""
    parser = argparse.ArgumentParser(
        prog="agent-console simulate",
        description="A TaskRouter world on this machine, for trying things out and for tests.",
    )
    parser.add_argument("--port", type=_port, default=0, help="port on 127.0.0.1, 0 for any")
    parser.add_argument("--scenario", choices=sorted(SCENARIOS), default="quiet")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same world")
    parser.add_argument("--speed", type=_positive, default=1.0, help="how fast time passes")
    parser.add_argument("--count", type=_count, default=20_000, help="reservations in bulk")
    parser.add_argument("--clock-skew", type=_skew, default=0.0, help="seconds that the world's clock is ahead")
    parser.add_argument("--reservation-timeout", type=_count, help="seconds an offer lasts")
    parser.add_argument("--rejection-limit", type=_count, default=1000)
    parser.add_argument("--manual-clock", action="store_true", help="time stands until advanced")
    parser.add_argument("--until-stdin-closes", action="store_true")
    return parser


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65_535:
        raise argparse.ArgumentTypeError("a port is between 0 and 65535")
    return port


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("must be more than 0")
    return number


def _skew(text: str) -> float:
    number = float(text)
    if not abs(number) <= _A_YEAR:
        raise argparse.ArgumentTypeError("must be within a year")
    return number


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number
