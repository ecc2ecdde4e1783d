"""The report: versions, settings in force, how the session is, and the latest messages, as one text.

Owns its form. What is known of the session is handed over; the text is redacted as a whole, so that nothing can be
forgotten.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from agent_console import __version__
from agent_console.diagnostics.redaction import redacted
from agent_console.machine import own_program
from agent_console.session.latency import Latency, Times
from agent_console.session.state import SessionState
from agent_console.settings import Loaded
from agent_console.settings.table import as_plain, table, value_of

PACKAGES = ("PySide6-Essentials", "httpx", "httpcore", "msgspec", "qasync", "keyring", "truststore")
#: They say which desktop it is, and hold nothing of anybody's.
VARIABLES = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "LANG", "TZ")

Section = tuple[str, Sequence[str]]


def report(sections: Iterable[Section], *, names: Iterable[str] = ()) -> str:
    """Put sections together, redacted; ``names`` are taken out wherever they stand."""
    head = [
        "Agent Console diagnostics",
        f"Made {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC. Nothing was sent anywhere: read it before you send it.",
        "Phone numbers, e-mail addresses, the worker's name and most of every SID are blacked out.",
    ]
    lines = [*head]
    for title, body in sections:
        lines += ["", f"== {title}", *(body or ["(nothing)"])]
    return redacted("\n".join(lines) + "\n", names=names, home=Path.home())


def versions() -> Section:
    """Say what runs here."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  a megabyte that most shifts never need

    lines = [
        f"agent-console {__version__} ({'bundle' if own_program.is_bundle() else 'from source'})",
        f"Python {platform.python_version()}, {platform.system()} {platform.release()} {platform.machine()}",
    ]
    for name in PACKAGES:
        try:
            lines.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            lines.append(f"{name}: not known")
    lines += [f"{name}={os.environ[name]}" for name in VARIABLES if name in os.environ]
    return "Versions", lines


def settings(loaded: Loaded) -> Section:
    """Say every setting in force, where it came from, and what is wrong with the files."""
    values = {key: json.dumps(as_plain(value_of(loaded.settings, key)), ensure_ascii=False) for key in table()}
    lines = [f"{key} = {value} ({loaded.origin(key).value})" for key, value in values.items()]
    return "Settings in force", [*lines, *(str(problem) for problem in loaded.problems)]


def session(state: SessionState, latency: Latency, now: float) -> Section:
    """Say how the link is, how long things took, and how much there is; ``now`` is monotonic."""
    connection = state.connection
    timings = latency.timings
    age = "never" if connection.last_answer_at is None else f"{now - connection.last_answer_at:.1f} s ago"
    return "Session", [
        f"connection: {connection.phase.value}, last good answer {age}, {connection.failures} failures in a row",
        f"last error: {connection.error or 'none'}",
        f"offer made → seen: {_times(timings.seen)} (the server tells whole seconds)",
        f"seen → rung: {_times(timings.rung)}",
        f"click → confirmed: {_times(timings.confirmed)}",
        f"answers, server: {_times(timings.server)}",
        f"answers, network: {_times(timings.network)}",
        f"pending {len(state.pending)}, active {len(state.active)}, unreadable records {state.skipped_records}",
        f"activity: {'not known' if state.presence is None else state.presence.activity_name}",
    ]


def messages(lines: Sequence[str]) -> Section:
    """Give the latest messages, oldest first."""
    return "Latest messages", lines


def _times(times: Times | None) -> str:
    if times is None:
        return "none yet"
    return f"{times.count} times, half within {times.p50_s:.2f} s, 95 of 100 within {times.p95_s:.2f} s"
