"""`agent-console history export|stats`: the archive from the command line.

Owns what is done and what is said meanwhile. It reads beside a running console, changes nothing but the index of words
that a search needs and an archive of an older version, and never shows a window.
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

from agent_console.archive.export import export
from agent_console.archive.keeper import bring_up_to_date
from agent_console.archive.opening import BUSY_S, open_for_reading, unavailable
from agent_console.archive.reader import Reader
from agent_console.archive.search import index_due
from agent_console.cli.history_options import SORTS, add_commands, archive_of, filter_of
from agent_console.cli.history_words import json_figures, text_figures
from agent_console.errors import ArchiveSuperseded
from agent_console.history.filters import ExportFormat, HistoryFilter, HistoryQuery

_BY_ENDING = {".jsonl": ExportFormat.JSON_LINES, ".sqlite": ExportFormat.SQLITE}
_INDEXED_AT_ONCE = 500
#: Of SQLite's machine: some milliseconds.
_STEPS_BETWEEN_LOOKS = 100_000


def main(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> int:
    """Run one command with the words that follow `history`; the parser says what is wrong with them.

    Raises SettingsError and ArchiveError. Ctrl+C cancels: nothing is left behind.
    """
    add_commands(parser)
    options = parser.parse_args(arguments)
    wanted = filter_of(options, datetime.now(UTC))
    file = archive_of(options)
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
        _export(connection, HistoryQuery(filter=wanted, sort=SORTS[options.sort]), options, cancel)
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
