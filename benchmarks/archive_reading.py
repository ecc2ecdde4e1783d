"""Questions to an archive of a million reservations of one worker, without any window.

Measured: each from a fresh reader's connection or the median of several questions: opening and the first page, another
status (its page and the counts), the counts, a search that hits, misses, and knows only a beginning, and one among the
rows of one worker of five hundred; the size of the file without its index of words. Baselines over the same file: every
row in a Python list (then filtered), GROUP BY, LIKE over the attributes, every worker's hits passed over, and the same
rows with SIDs and attributes as text. Target: 45 ms and 40 times sooner, 25 ms, 1 ms, 5 ms, of many workers 10 ms,
150 MB.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from agent_console.archive import search
from agent_console.archive.attributes import restored
from agent_console.archive.opening import open_for_reading, open_for_writing
from agent_console.archive.reader import Reader
from agent_console.archive.schema import STEPS
from agent_console.history.filters import HistoryFilter, HistoryQuery
from agent_console.taskrouter.statuses import ReservationStatus as S
from benchmarks.figures import Benchmark, Figure, Medians, Sample, at_most, times_less
from benchmarks.million import ROWS, WORKER, connect, million
from benchmarks.timing import median_ms

FIRST_MS, SWITCH_MS, COUNTS_MS, SEARCH_MS, SIZE_MB = 45.0, 25.0, 1.0, 5.0, 150.0
#: Where there are many workers a question may take twice as long.
WORKERS, ONE_OF_MANY_MS = 500, 10.0
PAGE = 256
AS_TEXT_ROWS = 100_000
INDEXED_AT_ONCE = 10_000
_SEARCHES = {"hit": "fischer", "miss": "nobodyofthatname", "prefix": "lindq"}
_STATUSES = (S.TIMEOUT, S.REJECTED, S.CANCELED, S.COMPLETED)


def _ours() -> Sample:
    file, values = million(), dict[str, float]()
    values["first_ms"] = median_ms(lambda: _first_page(file))
    with closing(open_for_reading(file)) as connection:
        reader = Reader(connection)
        values["switch_ms"] = max(median_ms(partial(_switch, reader, status)) for status in _STATUSES)
        values["counts_ms"] = median_ms(lambda: reader.counts(HistoryFilter(worker_sid=WORKER)))
    values["size_mb"] = file.stat().st_size / 1e6
    with closing(open_for_reading(indexed())) as connection:
        reader = Reader(connection)
        for name, text in _SEARCHES.items():
            wanted = HistoryQuery(filter=HistoryFilter(worker_sid=WORKER, text=text))
            found = reader.page(wanted, limit=PAGE)
            if bool(found) is (name == "miss"):
                raise AssertionError(f"{name}: {len(found)} rows")
            values[f"{name}_ms"] = median_ms(partial(reader.page, wanted, limit=PAGE))
    with closing(open_for_reading(crowded())) as connection:
        wanted = HistoryQuery(filter=HistoryFilter(worker_sid=WORKER, text=_SEARCHES["hit"]))
        values["one_of_many_ms"] = median_ms(partial(Reader(connection).page, wanted, limit=PAGE))
    return Sample(values, (f"{indexed().stat().st_size / 1e6:.0f} MB with the index of words",))


def _plain() -> Sample:
    file, values = million(), dict[str, float]()
    begun = time.perf_counter()
    with closing(connect(file)) as connection:
        rows = connection.execute(
            "SELECT id, sid, task_sid, status, queue_id, answer_ms, handle_ms, attributes FROM reservation"
            " ORDER BY id DESC"
        ).fetchall()
        values["first_ms"] = (time.perf_counter() - begun) * 1_000
        values["switch_ms"] = median_ms(lambda: [row for row in rows if row[3] == rows[0][3]], times=3)
        grouped = "SELECT status, count(*) FROM reservation GROUP BY worker_id, status"
        values["counts_ms"] = median_ms(lambda: connection.execute(grouped).fetchall(), times=3)
    values["size_mb"], like_ms = _as_text(rows[:AS_TEXT_ROWS])
    values |= {f"{name}_ms": like_ms[name] for name in _SEARCHES}
    with closing(connect(crowded())) as connection:
        asked = (
            "SELECT r.* FROM words w CROSS JOIN entry r ON r.id = w.rowid WHERE w.words MATCH ? AND r.worker_id = 1"
            " ORDER BY w.rowid DESC LIMIT 256"
        )
        values["one_of_many_ms"] = median_ms(lambda: _all(connection, asked, _SEARCHES["hit"]))
    return Sample(values)


def _as_text(rows: Sequence[Sequence[object]]) -> tuple[float, dict[str, float]]:
    """Return the size in MB and the ms of a LIKE, both scaled to a million rows."""
    with tempfile.TemporaryDirectory(dir="build") as folder, closing(sqlite3.connect(Path(folder) / "text")) as text:
        text.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, sid TEXT UNIQUE, task TEXT, worker TEXT, words TEXT)")
        text.executemany(
            "INSERT INTO row VALUES (?, ?, ?, ?, ?)",
            (
                (key, f"WR{sid.hex()}", f"WT{task.hex()}", WORKER, restored(words))
                for key, sid, task, *_, words in rows
                if isinstance(sid, bytes) and isinstance(task, bytes) and isinstance(words, bytes)
            ),
        )
        text.commit()
        scale = ROWS / len(rows)
        size_mb = (Path(folder) / "text").stat().st_size / 1e6 * scale
        asked = "SELECT * FROM row WHERE words LIKE ? ORDER BY id DESC LIMIT 256"
        taken = {name: median_ms(partial(_all, text, asked, f"%{word}%"), times=3) for name, word in _SEARCHES.items()}
        # Only a miss reads to the end, so only a miss grows with the rows.
        return size_mb, taken | {"miss": taken["miss"] * scale}


def _all(connection: sqlite3.Connection, sql: str, parameter: str) -> list[object]:
    return connection.execute(sql, (parameter,)).fetchall()


def indexed() -> Path:
    """Return the million with every word indexed, made once beside it."""
    return _indexed("indexed")


def crowded() -> Path:
    """Return the same rows as those of many workers, by chance."""
    return _indexed(f"of-{WORKERS}", _spread)


def _indexed(name: str, change: Callable[[sqlite3.Connection], None] | None = None) -> Path:
    file = Path(f"build/million-{len(STEPS)}-{name}.sqlite")
    if not file.exists():
        begun = file.with_suffix(".begun")
        shutil.copyfile(million(), begun)
        connection, _damage = open_for_writing(begun)
        with closing(connection):
            if change is not None:
                change(connection)
            connection.execute("INSERT OR IGNORE INTO words_due (id) SELECT id FROM reservation")
            while search.index_due(connection, INDEXED_AT_ONCE):
                pass
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        begun.rename(file)
    return file


def _spread(connection: sqlite3.Connection) -> None:
    others = ((number, number.to_bytes(16), f"Worker {number}") for number in range(2, WORKERS + 1))
    connection.executemany("INSERT INTO worker VALUES (?, ?, ?)", others)
    connection.execute("UPDATE entry SET worker_id = 1 + abs(random()) % ?", (WORKERS,))
    connection.execute("DELETE FROM tally_by_route")
    connection.execute(
        "INSERT INTO tally_by_route SELECT worker_id, status, route_id, count(*) FROM entry GROUP BY 1, 2, 3"
    )


def _first_page(file: Path) -> None:
    with closing(open_for_reading(file)) as connection:
        rows = Reader(connection).page(HistoryQuery(filter=HistoryFilter(worker_sid=WORKER)), limit=PAGE)
    if len(rows) != PAGE:
        raise AssertionError(f"{len(rows)} rows")


def _switch(reader: Reader, status: S) -> None:
    wanted = HistoryFilter(worker_sid=WORKER, status=status)
    reader.page(HistoryQuery(filter=wanted), limit=PAGE)
    reader.counts(wanted)


def _judge(medians: Medians) -> Sequence[Figure]:
    ours, plain = medians["ours"], medians["plain"]

    def limited(name: str, key: str, baseline: str, limit: float, unit: str = "ms") -> Figure:
        return at_most(f"archive of 1 M: {name}", ours[key], unit, baseline, plain[key], limit=limit)

    first = ("archive of 1 M: first page", ours["first_ms"], "ms", "all rows in a list", plain["first_ms"])
    return [
        limited("first page", "first_ms", "all rows in a list", FIRST_MS),
        times_less(*first, times=40),
        limited("other status", "switch_ms", "filtered list", SWITCH_MS),
        limited("counts", "counts_ms", "GROUP BY", COUNTS_MS),
        *(limited(f"search, {name}", f"{name}_ms", "LIKE", SEARCH_MS) for name in _SEARCHES),
        limited(f"search, one worker of {WORKERS}", "one_of_many_ms", "hits of all passed over", ONE_OF_MANY_MS),
        limited("size", "size_mb", "SIDs as text", SIZE_MB, "MB"),
    ]


BENCHMARK = Benchmark(1, {"ours": _ours, "plain": _plain}, _judge)
