"""The command line: words in, one of the program's jobs out.

Owns the options, their checks and the exit codes: 0 done, 1 a job failed, 2 an option, setting or secret is wrong. It
imports Qt, httpx and the simulator only once it knows which of them the job needs.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from agent_console import __version__
from agent_console.accounts.environment import API_KEY_VARIABLE, FILE_VARIABLE, SECRET_VARIABLE, take_secret
from agent_console.errors import ConsoleError, SettingsError

if TYPE_CHECKING:
    from agent_console.wiring.launch import ConsoleOptions, RunOptions

DEFAULT_BASE_URL = "https://taskrouter.twilio.com"


class _Parser(argparse.ArgumentParser):
    """A parser that reports through the error tree, so that every wrong option ends the same way."""

    def error(self, message: str) -> NoReturn:
        raise SettingsError(f"{message[:1].upper()}{message[1:]}.", f"See {self.prog} --help.", field="command line")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code; a problem is told in words on stderr."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except SettingsError as error:
        print(f"agent-console: {error}", file=sys.stderr)
        return 2
    except ConsoleError as error:
        print(f"agent-console: {error}", file=sys.stderr)
        return 1


def _run(arguments: list[str]) -> int:
    job = _JOBS.get(arguments[0]) if arguments else None
    if job is not None:
        return job(arguments[1:])
    options = parse(arguments)
    if isinstance(options, int):
        return options
    jobs = {"demo": _demo, "self-test": _self_test, "supervise": _supervise}
    return jobs.get(options.command, _console)(options)


def parse(arguments: list[str]) -> argparse.Namespace | int:
    """Return the options of a job with a window, or the exit code where a running console was told something."""
    from agent_console.machine import source_scan  # noqa: PLC0415  not needed for the jobs above

    source_scan.turn_off()
    from agent_console.cli import instance  # noqa: PLC0415  as above

    arguments, address = instance.split_address(arguments)
    options = make_parser().parse_args(arguments)
    order = instance.order_of(options, address)
    return options if order is None else instance.tell(order, options)


def _simulate(arguments: list[str]) -> int:
    from agent_console.simulator import cli as simulator_cli  # noqa: PLC0415  only this job needs the server

    return simulator_cli.main(arguments)


def _history(arguments: list[str]) -> int:
    from agent_console.cli import history  # noqa: PLC0415  only this job needs SQLite and no window

    return history.main(_Parser(prog="agent-console history", allow_abbrev=False), arguments)


def _config(arguments: list[str]) -> int:
    from agent_console.cli import config  # noqa: PLC0415  only this job needs every check of a setting

    return config.main(_Parser(prog="agent-console config", allow_abbrev=False), arguments)


def _doctor(arguments: list[str]) -> int:
    from agent_console.cli import doctor  # noqa: PLC0415  only this job looks at everything

    parser = _Parser(prog="agent-console doctor", allow_abbrev=False)
    return doctor.main(parser, arguments, default_base_url=DEFAULT_BASE_URL)


def _diagnostics(arguments: list[str]) -> int:
    from agent_console.cli import diagnostics  # noqa: PLC0415  as above

    return diagnostics.main(_Parser(prog="agent-console diagnostics", allow_abbrev=False), arguments)


def _updates(arguments: list[str]) -> int:
    from agent_console.cli import updates  # noqa: PLC0415  as above

    return updates.main(_Parser(prog="agent-console updates", allow_abbrev=False), arguments)


def _sign_out(arguments: list[str]) -> int:
    from agent_console.cli import sign_out  # noqa: PLC0415  only this job needs the keyring without a window

    return sign_out.main(_Parser(prog="agent-console sign-out", allow_abbrev=False), arguments)


#: The jobs with options of their own.
_JOBS = {
    "simulate": _simulate,
    "history": _history,
    "config": _config,
    "diagnostics": _diagnostics,
    "doctor": _doctor,
    "updates": _updates,
    "sign-out": _sign_out,
}


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of everything but the words after ``simulate``, ``history`` and ``config``."""
    parser = _Parser(
        prog="agent-console",
        description="The desktop console for contact-center agents on Twilio TaskRouter.",
        epilog=f"The secret is read from {SECRET_VARIABLE}, or from the file that {FILE_VARIABLE} names (for its owner "
        f"alone): the account's auth token or, with {API_KEY_VARIABLE}, the secret of that API key.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"agent-console {__version__}")
    _add_workspace_options(parser)
    parser.add_argument("--worker-sid", metavar="WK…", help="the worker whose offers are shown")
    parser.add_argument("--profile", metavar="NAME", help="the profile to start; without it, the one used last")
    _add_run_options(parser)
    from agent_console.cli.instance import add_orders  # noqa: PLC0415  as above

    add_orders(parser)
    commands = parser.add_subparsers(dest="command", metavar="command", parser_class=_Parser)
    demo = commands.add_parser("demo", help="run against an own simulator, without an account", allow_abbrev=False)
    demo.add_argument("--scenario", metavar="NAME", help="what happens (default: shift)")
    demo.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed gives the same day")
    _add_run_options(demo)
    supervise = commands.add_parser(
        "supervise", help="the workers of a workspace and their history", allow_abbrev=False
    )
    _add_workspace_options(supervise)
    _add_run_options(supervise)
    commands.add_parser("simulate", help="run only the simulator; see simulate --help", add_help=False)
    commands.add_parser("history", help="export or sum up what was archived; see history --help", add_help=False)
    commands.add_parser("doctor", help="say what is wrong with this computer, and how to mend it", add_help=False)
    commands.add_parser("diagnostics", help="versions and settings for who helps, redacted", add_help=False)
    commands.add_parser("updates", help="ask whether a newer version is there; installs nothing", add_help=False)
    commands.add_parser("config", help="show and check settings and policy; see config --help", add_help=False)
    commands.add_parser("sign-out", help="take a profile and its secret off this computer", add_help=False)
    self_test = commands.add_parser("self-test", help="one round trip of all three buttons", allow_abbrev=False)
    self_test.add_argument("--on-screen", action="store_true", help="show the window instead of drawing it in memory")
    _add_pictures_option(self_test)
    return parser


def _add_workspace_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--base-url", metavar="URL", help=f"without /v1 (default {DEFAULT_BASE_URL})")
    parser.add_argument("--account-sid", metavar="AC…", help="the account")
    parser.add_argument("--workspace-sid", metavar="WS…", help="the TaskRouter workspace")


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    _add_pictures_option(parser)
    parser.add_argument("--minimised", action="store_true", help="start as an entry of the task bar only")
    parser.add_argument(
        "--for", dest="run_for_s", type=_seconds, metavar="SECONDS", help="end by itself after this time"
    )


def _add_pictures_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="leave pictures of the window there")


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError(f"a number of seconds above 0 is expected, not {text!r}")
    return seconds


def _demo(options: argparse.Namespace) -> int:
    from agent_console.demo import run_demo  # noqa: PLC0415  Qt is imported only for a job with a window

    return run_demo(
        scenario=options.scenario,
        seed=options.seed,
        screenshots=options.screenshots,
        run_for_s=options.run_for_s,
        minimised=options.minimised,
    )


def _self_test(options: argparse.Namespace) -> int:
    from agent_console.demo.selftest import run_self_test  # noqa: PLC0415  as above

    if options.on_screen:
        from agent_console.wiring.launch import check_display  # noqa: PLC0415  as above

        check_display()
    return run_self_test(on_screen=options.on_screen, screenshots=options.screenshots)


def _console(options: argparse.Namespace) -> int:
    if not _names_a_place(options):
        return _account(options)
    console = console_options(options)
    from agent_console.wiring.app import run_console  # noqa: PLC0415  as above

    return run_console(console)


def _account(options: argparse.Namespace, *, is_supervisor: bool = False) -> int:
    """Run the console of a profile, whoever's it is."""
    from agent_console.cli.entry import run_account  # noqa: PLC0415  as above

    secret = take_secret(os.environ)
    return run_account(
        options.profile,
        is_supervisor=is_supervisor,
        secret=secret,
        api_key_sid=os.environ.get(API_KEY_VARIABLE),
        run=_run_options(options),
    )


def _names_a_place(options: argparse.Namespace) -> bool:
    """Whether the command line says where to work; a profile does otherwise."""
    places = (options.base_url, options.account_sid, options.workspace_sid, options.worker_sid)
    if options.profile is not None and any(places):
        raise SettingsError(
            "--profile already says where to work.", "Leave the SIDs and the base URL out.", field="--profile"
        )
    return any(places)


def _supervise(options: argparse.Namespace) -> int:
    if not _names_a_place(options):
        return _account(options, is_supervisor=True)
    console = console_options(options, is_supervisor=True)
    from agent_console.wiring.app import run_supervisor  # noqa: PLC0415  as above

    return run_supervisor(console)


def console_options(options: argparse.Namespace, *, is_supervisor: bool = False) -> ConsoleOptions:
    """Everything a console needs, checked before a window opens."""
    from agent_console.wiring.launch import check_display, make_options  # noqa: PLC0415  not needed for --version

    secret = take_secret(os.environ)
    run = _run_options(options)
    console: ConsoleOptions = make_options(
        base_url=options.base_url or DEFAULT_BASE_URL,
        account_sid=options.account_sid,
        api_key_sid=os.environ.get(API_KEY_VARIABLE),
        secret=secret,
        workspace_sid=options.workspace_sid,
        worker_sid=None if is_supervisor else options.worker_sid,
        is_supervisor=is_supervisor,
        archive_dir=run.archive_dir,
        settings=run.settings,
        screenshots=run.screenshots,
        run_for_s=run.run_for_s,
    )
    check_display()
    return replace(console, store=run.store)


def _run_options(options: argparse.Namespace) -> RunOptions:
    """How to run it, from the options and the settings file."""
    from agent_console import settings  # noqa: PLC0415  as above
    from agent_console.machine import paths  # noqa: PLC0415  as above
    from agent_console.settings.store import SettingsStore  # noqa: PLC0415  as above
    from agent_console.wiring.launch import RunOptions  # noqa: PLC0415  as above

    loaded = settings.load(paths.settings_file(), paths.policy_file())
    for problem in loaded.problems:
        print(f"agent-console: {problem}", file=sys.stderr)
    chosen = loaded.settings
    minimised = options.minimised or chosen.window.start_minimised
    return RunOptions(
        archive_dir=paths.archive_dir(),
        settings=replace(chosen, window=replace(chosen.window, start_minimised=minimised)),
        store=SettingsStore(loaded),
        screenshots=options.screenshots,
        run_for_s=options.run_for_s,
    )
