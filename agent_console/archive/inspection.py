"""One look through the whole file when there is time: damage that no question has met, counts that are not the truth.

Owns its own connection, so that nobody waits for it. It changes nothing, and says what is wrong only once.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from agent_console.archive.opening import BUSY_S, DAMAGED_VALUE, is_damage
from agent_console.wording import said

_WRONG_COUNTS = """
    SELECT 1 FROM (
        SELECT * FROM (SELECT worker_id, status, route_id, count(*) FROM entry GROUP BY 1, 2, 3
            EXCEPT SELECT worker_id, status, route_id, count FROM tally_by_route)
        UNION ALL
        SELECT * FROM (SELECT worker_id, status, route_id, count FROM tally_by_route WHERE count <> 0
            EXCEPT SELECT worker_id, status, route_id, count(*) FROM entry GROUP BY 1, 2, 3)
    ) LIMIT 1
"""


class Inspection:
    """Looks through one archive; `run` on a thread of its own, `stop` from any other."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection: sqlite3.Connection | None = None
        self._stopped = False

    def run(self) -> str:
        """Return what is wrong, in SQLite's words or ours; empty where nothing is, or it was stopped.

        A million rows take about a second, in which other threads go on.
        """
        if self._stopped:
            return ""
        try:
            connection = self._connection = sqlite3.connect(
                f"{self._file.absolute().as_uri()}?mode=ro",
                uri=True,
                timeout=BUSY_S,
                isolation_level=None,
                check_same_thread=False,
            )
            return self._look(connection)
        except (sqlite3.Error, *DAMAGED_VALUE) as error:
            return str(error) if is_damage(error) and not self._stopped else ""
        finally:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def stop(self) -> None:
        """Give up; what was found until now is not told."""
        self._stopped = True
        connection = self._connection
        if connection is not None:
            connection.interrupt()

    @staticmethod
    def _look(connection: sqlite3.Connection) -> str:
        # One transaction: what is written meanwhile does not count.
        connection.execute("BEGIN")
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            return str(found)
        wrong = connection.execute(_WRONG_COUNTS).fetchone()
        return said("errors", "The counts are not those of the rows.") if wrong else ""
