"""The archive's tables and the numbered steps that lead to them.

Owns the SQL of the schema. A step, once released, is never changed: a new one is added behind it. ``user_version`` is
the number of steps done. docs/archive.md describes the tables for people who open the file themselves.
"""

from __future__ import annotations

#: "ACAR" in the file's header: what is not ours is not touched.
APPLICATION_ID = 0x41434152

#: SIDs are stored without their prefix, as 16 bytes. Moments are milliseconds of Unix time.
#:
#: ``reservation.id`` is the row's key: milliseconds of the offer, shifted by `KEY_SHIFT`, plus a number that makes it
#: unique; so the table itself is in the order in which history is read and no index repeats the moment.
#: ``trail`` holds the transitions, packed (`trail`). ``status`` and ``channel`` … are small numbers: `codes`, `label`.
#: In tables without a rowid the columns of the key come first: SQLite 3.40's integrity_check takes others for NULL.
STEPS: tuple[str, ...] = (
    """
    CREATE TABLE label (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
    CREATE TABLE worker (id INTEGER PRIMARY KEY, sid BLOB NOT NULL UNIQUE, name TEXT NOT NULL);
    CREATE TABLE reservation (
        id INTEGER PRIMARY KEY,
        sid BLOB NOT NULL UNIQUE,
        task_sid BLOB NOT NULL,
        worker_id INTEGER NOT NULL REFERENCES worker,
        status INTEGER NOT NULL,
        queue_id INTEGER REFERENCES label,
        channel_id INTEGER REFERENCES label,
        answer_ms INTEGER,
        handle_ms INTEGER,
        workflow_id INTEGER REFERENCES label,
        priority INTEGER,
        task_created_ms INTEGER,
        trail BLOB NOT NULL,
        attributes BLOB
    );
    CREATE INDEX reservation_by_worker ON reservation (worker_id);
    CREATE INDEX reservation_by_status ON reservation (worker_id, status);
    CREATE TABLE tally (
        worker_id INTEGER NOT NULL, status INTEGER NOT NULL, count INTEGER NOT NULL,
        PRIMARY KEY (worker_id, status)
    ) WITHOUT ROWID;
    CREATE TABLE activity (
        worker_id INTEGER NOT NULL, at_ms INTEGER NOT NULL, seen_ms INTEGER NOT NULL, name_id INTEGER NOT NULL,
        sid BLOB, available INTEGER, actor INTEGER NOT NULL, origin INTEGER NOT NULL,
        PRIMARY KEY (worker_id, at_ms)
    ) WITHOUT ROWID;
    CREATE TABLE watched (
        worker_id INTEGER NOT NULL, since_ms INTEGER NOT NULL, origin INTEGER NOT NULL, until_ms INTEGER NOT NULL,
        PRIMARY KEY (worker_id, since_ms, origin)
    ) WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5(text, content='', detail='none', prefix='2 3 4', tokenize='unicode61');
    CREATE TABLE words_due (id INTEGER PRIMARY KEY, indexed TEXT);
    """,
    """
    CREATE TABLE intent (
        id BLOB PRIMARY KEY, worker_id INTEGER NOT NULL, clicked_ms INTEGER NOT NULL, verb TEXT NOT NULL,
        reservation_sid BLOB, activity_sid BLOB, target TEXT NOT NULL, caller TEXT NOT NULL,
        outcome INTEGER, settled_ms INTEGER
    ) WITHOUT ROWID;
    CREATE INDEX intent_open ON intent (worker_id, clicked_ms) WHERE outcome IS NULL;
    CREATE INDEX intent_clicked ON intent (clicked_ms);
    """,
)

KEY_SHIFT = 12
"""Room for 4,096 offers of one millisecond."""
