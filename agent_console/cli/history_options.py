"""The options of `agent-console history export|stats`, and what they ask for.

Owns the words and what they mean: which reservations, of which archive. It reads no row.
"""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from agent_console.archive.opening import archive_file
from agent_console.cli.moments import moment
from agent_console.errors import SettingsError
from agent_console.history.filters import ExportFormat, HistoryFilter, Sort
from agent_console.taskrouter import sids
from agent_console.taskrouter.statuses import API_STATUSES, ReservationStatus

SORTS = {sort.value.replace("_", "-"): sort for sort in Sort}
_EPILOG = """\
times: 7d, 12h or 30m before now; a date (2026-03-01); a date and time (2026-03-01T08:30), of this computer's zone
unless it ends in another (+01:00, Z). --since is counted in, --until is not.
The archive is the one of --account-sid and --workspace-sid, the file of --archive, or the only one there is.
exit codes: 0 done, 1 it could not be done, 2 an option is wrong.
"""


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Give the parser of the words after ``history`` its commands and their options."""
    parser.description = "Past reservations from the archive, also while the console runs."
    commands = parser.add_subparsers(dest="command", metavar="export|stats", required=True)
    shared: dict[str, Any] = {
        "allow_abbrev": False,
        "epilog": _EPILOG,
        "formatter_class": argparse.RawDescriptionHelpFormatter,
    }
    writing = commands.add_parser(
        "export",
        help="write reservations to a file",
        description="Write the reservations that the options leave to a file. It is there whole or not at all.",
        **shared,
    )
    writing.add_argument("--output", type=Path, required=True, metavar="FILE", help="replaced once the export is whole")
    forms = [form.value for form in ExportFormat]
    writing.add_argument("--format", choices=forms, help="default: by the name of --output, otherwise csv")
    writing.add_argument("--sort", choices=SORTS, default="newest", help="default %(default)s")
    telling = commands.add_parser(
        "stats",
        help="show their figures",
        description="Show the figures of the reservations that the options leave.",
        **shared,
    )
    telling.add_argument("--format", choices=("text", "json"), default="text", help="default %(default)s")
    for command in (writing, telling):
        _add_filter(command)
        _add_place(command)


def _add_filter(command: argparse.ArgumentParser) -> None:
    which = command.add_argument_group("which reservations (default: all)")
    statuses = [status.value for status in API_STATUSES]
    which.add_argument("--status", choices=statuses, metavar="STATUS", help=", ".join(statuses))
    which.add_argument("--since", metavar="WHEN", help="offered then or later")
    which.add_argument("--until", metavar="WHEN", help="offered before")
    which.add_argument("--worker", metavar="WK…", help="offered to this worker")
    which.add_argument("--queue", metavar="NAME", help="of this task queue")
    which.add_argument("--channel", metavar="NAME", help="of this task channel")
    which.add_argument(
        "--text",
        default="",
        metavar="WORDS",
        help="with these words or beginnings in caller, number, queue, SIDs or attributes",
    )


def _add_place(command: argparse.ArgumentParser) -> None:
    where = command.add_argument_group("which archive")
    where.add_argument("--archive", type=Path, metavar="FILE", help="an archive, or a copy that was exported")
    where.add_argument("--account-sid", metavar="AC…", help="the account")
    where.add_argument("--workspace-sid", metavar="WS…", help="the TaskRouter workspace")


def filter_of(options: argparse.Namespace, now: datetime) -> HistoryFilter:
    """Return the reservations that the options leave. Raises SettingsError."""
    since = moment(options.since, now, option="--since") if options.since else None
    until = moment(options.until, now, option="--until") if options.until else None
    if since and until and since >= until:
        raise SettingsError("--until: this is not after --since.", field="--until")
    return HistoryFilter(
        worker_sid=sids.WORKER.parse(options.worker, field="--worker") if options.worker else None,
        status=ReservationStatus(options.status) if options.status else None,
        offered_from=since,
        offered_until=until,
        queue=options.queue,
        channel=options.channel,
        text=options.text,
    )


def archive_of(options: argparse.Namespace) -> Path:
    """Return the archive that the options name, or the only one there is. Raises SettingsError."""
    if options.archive:
        file: Path = options.archive
        if not file.is_file():
            raise SettingsError(f"--archive: there is no file {file}.", field="--archive")
        return file
    from agent_console.machine import paths  # noqa: PLC0415  Qt is not needed where the file is named

    folder = paths.archive_dir()
    if options.account_sid or options.workspace_sid:
        return _named(folder, options)
    archives = sorted(folder.glob("AC*-WS*.sqlite"))
    if len(archives) == 1:
        return archives[0]
    if archives:
        listed = "\n".join(f"  {archive}" for archive in archives)
        raise SettingsError("There are several archives; choose one with --archive:", f"\n{listed}", field="--archive")
    raise SettingsError(
        f"There is no archive in {folder}.", "The console makes one at its first start.", field="--archive"
    )


def _named(folder: Path, options: argparse.Namespace) -> Path:
    if not (options.account_sid and options.workspace_sid):
        missing = "--workspace-sid" if options.account_sid else "--account-sid"
        raise SettingsError(f"{missing} is missing.", "An archive is of one account and workspace.", field=missing)
    account = sids.ACCOUNT.parse(options.account_sid, field="--account-sid")
    workspace = sids.WORKSPACE.parse(options.workspace_sid, field="--workspace-sid")
    file = archive_file(folder, account, workspace)
    if not file.is_file():
        raise SettingsError(f"There is no archive of this account and workspace: {file}.", field="--workspace-sid")
    return file
