"""`agent-console doctor`: what is wrong with this computer, and how it is mended.

Owns the options, the patient and the form of what is printed. It shows no window.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from agent_console.accounts import profiles
from agent_console.accounts.os_keyring import OsKeyring
from agent_console.alerts.players import find_players
from agent_console.doctor import screen
from agent_console.doctor.desktop import CanBeAsked
from agent_console.doctor.examination import Patient, examine
from agent_console.doctor.finding import Finding, Verdict, wrong
from agent_console.errors import ConsoleError
from agent_console.machine import own_program, paths
from agent_console.settings import load

_EPILOG = "exit codes: 0 nothing is wrong, 1 something is."
_MARKS = {Verdict.FINE: "ok   ", Verdict.NOTE: "-    ", Verdict.WRONG: "WRONG"}


def main(parser: argparse.ArgumentParser, arguments: Sequence[str], *, default_base_url: str) -> int:
    """Run every check with the words that follow `doctor`; returns 1 where something is wrong."""
    parser.epilog = _EPILOG
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--base-url", metavar="URL", help="whom to ask (default: the last profile's, else TaskRouter)")
    parser.add_argument("--probe", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.probe:
        sys.stdout.write(json.dumps(screen.seen_by_qt()))
        return 0
    base_url, unread = _base_url(options.base_url, default_base_url)
    findings = (*asyncio.run(examine(_this_computer(base_url))), *unread)
    sys.stdout.write(_as_json(findings) if options.json else _as_text(findings))
    return 1 if any(finding.verdict is Verdict.WRONG for finding in findings) else 0


def _base_url(named: str | None, default: str) -> tuple[str, tuple[Finding, ...]]:
    """Return whom to ask, and a finding where the profiles cannot be read."""
    try:
        last = profiles.load(paths.profiles_file()).last
    except ConsoleError as error:
        return named or default, (wrong("profiles", error.title, error.detail or "Sign in again."),)
    return named or (last.base_url if last is not None else default), ()


def _this_computer(base_url: str) -> Patient:
    return Patient(
        loaded=load(paths.settings_file(), paths.policy_file()),
        profiles_file=paths.profiles_file(),
        archive_dir=paths.archive_dir(),
        sounds_dir=paths.resources_dir() / "sounds",
        base_url=base_url,
        probe=(*own_program.command(), "doctor", "--probe"),
        environment=os.environ,
        players=find_players(),
        notifications=_notifications(),
        secrets=OsKeyring(),
        now=lambda: datetime.now(UTC),
    )


def _notifications() -> CanBeAsked | None:
    if not sys.platform.startswith("linux"):
        return None
    from agent_console.alerts.freedesktop import FreedesktopService  # noqa: PLC0415  jeepney is only there on Linux

    return FreedesktopService()


def _as_text(findings: Sequence[Finding]) -> str:
    width = max(len(finding.check) for finding in findings)
    lines = []
    for finding in findings:
        lines.append(f"{_MARKS[finding.verdict]}  {finding.check:<{width}}  {finding.text}")
        if finding.mend:
            lines.append(f"{'':5}  {'':<{width}}  → {finding.mend}")
    count = sum(finding.verdict is Verdict.WRONG for finding in findings)
    lines.append("Nothing is wrong." if not count else f"{count} of {len(findings)} checks found something wrong.")
    return "\n".join(lines) + "\n"


def _as_json(findings: Sequence[Finding]) -> str:
    rows = [{**asdict(finding), "verdict": finding.verdict.value} for finding in findings]
    return json.dumps({"findings": rows}, indent=2, ensure_ascii=False) + "\n"
