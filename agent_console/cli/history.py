"""`agent-console history export|stats`: the archive from the command line.

Owns the options, the choice of the archive and what is said meanwhile. It reads beside a running console, changes
nothing but the index of words that a search needs and an archive of an older version, and never shows a window.
"""

from __future__ import annotations

import argparse
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

from agent_console.archive.export import export
from agent_console.archive.opening import BUSY_S, archive_file, bring_up_to_date, open_for_reading, unavailable
from agent_console.archive.reader import Reader
from agent_console.archive.search import index_due
from agent_console.cli.history_words import json_figures, text_figures
from agent_console.cli.moments import moment
from agent_console.errors import ArchiveSuperseded, SettingsError
from agent_console.history.filters import ExportFormat, HistoryFilter, HistoryQuery, Sort
from agent_console.taskrouter import sids
from agent_console.taskrouter.statuses import API_STATUSES, ReservationStatus

_BY_ENDING = {".jsonl": ExportFormat.JSON_LINES, ".sqlite": ExportFormat.SQLITE}
_INDEXED_AT_ONCE = 500
#: Of SQLite's machine: some milliseconds.
_STEPS_BETWEEN_LOOKS = 100_000
_SORTS = {sort.value.replace("_", "-"): sort for sort in Sort}
_EPILOG = """\
times: 7d, 12h or 30m before now; a date (2026-03-01); a date and time (2026-03-01T08:30), of this computer's zone
unless it ends in another (+01:00, Z). --since is counted in, --until is not.
The archive is the one of --account-sid and --workspace-sid, the file of --archive, or the only one there is.
exit codes: 0 done, 1 it could not be done, 2 an option is wrong.
"""


def main(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> int:
    """Run one command with the words that follow `history`; the parser says what is wrong with them.

    Raises SettingsError and ArchiveError. Ctrl+C cancels: nothing is left behind.
    """
    add_commands(parser)
    options = parser.parse_args(arguments)
    wanted = _filter(options, datetime.now(UTC))
    file = _archive(options)
    bring_up_to_date(file, _told())
    with _cancelling() as cancel, closing(open_for_reading(file)) as connection:
        try:
            _run(connection, file, wanted, options, cancel)
        except sqlite3.Error as error:
            if cancel.wanted():
                raise ArchiveSuperseded("Cancelled.") from error
            raise unavailable(error, file) from error
    return 0


def _run(
    connection: sqlite3.Connection, file: Path, wanted: HistoryFilter, options: argparse.Namespace, cancel: _Cancel
) -> None:
    if wanted.text:
        _index_words(file, connection, cancel)
    connection.set_progress_handler(cancel.wanted, _STEPS_BETWEEN_LOOKS)
    if options.command == "export":
        _export(connection, HistoryQuery(filter=wanted, sort=_SORTS[options.sort]), options, cancel)
    else:
        _stats(connection, wanted, as_json=options.format == "json")


def _index_words(file: Path, connection: sqlite3.Connection, cancel: _Cancel) -> None:
    """Do what the console does before a search; where the file may not be written the newest rows are not found."""
    try:
        if connection.execute("SELECT 1 FROM words_due").fetchone():
            with closing(
                sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_S, isolation_level=None)
            ) as writer:
                while not cancel.wanted() and index_due(writer, _INDEXED_AT_ONCE):
                    pass
    except sqlite3.Error as error:
        sys.stderr.write(f"agent-console: --text finds only what is indexed: {error}\n")


def _export(connection: sqlite3.Connection, query: HistoryQuery, options: argparse.Namespace, cancel: _Cancel) -> None:
    file: Path = options.output
    form = ExportFormat(options.format) if options.format else _BY_ENDING.get(file.suffix.lower(), ExportFormat.CSV)
    showing = sys.stderr.isatty()

    def progress(done: int, everything: int) -> bool:
        if showing:
            sys.stderr.write(f"\r{done:,} of {everything:,} reservations")
        return not cancel.wanted()

    try:
        count = export(connection, query, form, file, progress)
    finally:
        if showing:
            sys.stderr.write("\n")
    sys.stdout.write(f"{count} reservations in {file}\n")


def _stats(connection: sqlite3.Connection, wanted: HistoryFilter, *, as_json: bool) -> None:
    reader = Reader(connection)
    counts = {status: count for status, count in reader.counts(wanted).items() if wanted.status in {None, status}}
    shown = json_figures if as_json else text_figures
    sys.stdout.write(shown(reader.figures(wanted), counts))


def _told() -> Callable[[float], None]:
    """Return who shows, where somebody looks, how far an older archive has been brought up to date."""
    showing = sys.stderr.isatty()

    def tell(part: float) -> None:
        if showing:
            sys.stderr.write(f"\rThe archive is brought up to date: {part:.0%}\x1b[K")

    return tell


class _Cancel:
    """Whether Ctrl+C was pressed; what runs asks it now and then, so that nothing ends half-way."""

    def __init__(self) -> None:
        self._asked = False

    def wanted(self) -> bool:
        """Whether what runs should end."""
        return self._asked

    def ask(self, _number: int, _frame: FrameType | None) -> None:
        """Ask for it; a signal's handler."""
        self._asked = True


@contextmanager
def _cancelling() -> Iterator[_Cancel]:
    cancel = _Cancel()
    before = {number: signal.signal(number, cancel.ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield cancel
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


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
    writing.add_argument("--sort", choices=_SORTS, default="newest", help="default %(default)s")
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


def _filter(options: argparse.Namespace, now: datetime) -> HistoryFilter:
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


def _archive(options: argparse.Namespace) -> Path:
    if options.archive:
        file: Path = options.archive
        if not file.is_file():
            raise SettingsError(f"--archive: there is no file {file}.", field="--archive")
        return file
    from agent_console.machine import paths  # noqa: PLC0415  Qt is not needed where the file is named

    folder = paths.archive_dir()
    if options.account_sid or options.workspace_sid:
        return _archive_of(folder, options)
    archives = sorted(folder.glob("AC*-WS*.sqlite"))
    if len(archives) == 1:
        return archives[0]
    if archives:
        listed = "\n".join(f"  {archive}" for archive in archives)
        raise SettingsError("There are several archives; choose one with --archive:", f"\n{listed}", field="--archive")
    raise SettingsError(
        f"There is no archive in {folder}.", "The console makes one at its first start.", field="--archive"
    )


def _archive_of(folder: Path, options: argparse.Namespace) -> Path:
    if not (options.account_sid and options.workspace_sid):
        missing = "--workspace-sid" if options.account_sid else "--account-sid"
        raise SettingsError(f"{missing} is missing.", "An archive is of one account and workspace.", field=missing)
    account = sids.ACCOUNT.parse(options.account_sid, field="--account-sid")
    workspace = sids.WORKSPACE.parse(options.workspace_sid, field="--workspace-sid")
    file = archive_file(folder, account, workspace)
    if not file.is_file():
        raise SettingsError(f"There is no archive of this account and workspace: {file}.", field="--workspace-sid")
    return file
