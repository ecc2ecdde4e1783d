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
#: ``trail`` holds the transitions, packed (`trail`). ``status`` … are small numbers: `codes`, `label`, `route`.
#: Since step 3 the rows are in ``entry``; ``reservation`` and ``tally`` are views that look as the tables before did.
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
    # The same rows in three quarters of the room, and counts by queue. `BY_KEY` marks what is done a span at a time.
    # Words are looked for without their accents, so every row is indexed anew.
    """
    CREATE TABLE route (id INTEGER PRIMARY KEY, queue_id INTEGER, channel_id INTEGER, workflow_id INTEGER);
    INSERT INTO route (queue_id, channel_id, workflow_id)
        SELECT DISTINCT queue_id, channel_id, workflow_id FROM reservation
        WHERE coalesce(queue_id, channel_id, workflow_id) IS NOT NULL;
    CREATE INDEX route_by_names ON route (queue_id, channel_id, workflow_id);
    CREATE TABLE entry (
        id INTEGER PRIMARY KEY,
        sid BLOB NOT NULL,
        task_sid BLOB NOT NULL,
        worker_id INTEGER NOT NULL,
        status INTEGER NOT NULL,
        route_id INTEGER NOT NULL,
        answer_ms INTEGER,
        handle_ms INTEGER,
        priority INTEGER,
        waited_ms INTEGER,
        trail BLOB NOT NULL,
        attributes BLOB
    );
    INSERT INTO entry
        SELECT r.id, r.sid, r.task_sid, r.worker_id, r.status,
            CASE WHEN coalesce(r.queue_id, r.channel_id, r.workflow_id) IS NULL THEN 0 ELSE
                coalesce((SELECT k.id FROM route k WHERE k.queue_id IS r.queue_id
                    AND k.channel_id IS r.channel_id AND k.workflow_id IS r.workflow_id), 0) END,
            r.answer_ms, r.handle_ms, r.priority, (r.id >> 12) - r.task_created_ms, r.trail, r.attributes
        FROM reservation r WHERE r.id > :after AND r.id <= :last;
    DROP TABLE reservation;
    DROP TABLE tally;
    CREATE INDEX entry_by_sid ON entry (substr(sid, 13));
    CREATE INDEX entry_by_status ON entry (worker_id, status);
    CREATE TABLE tally_by_route (
        worker_id INTEGER NOT NULL, status INTEGER NOT NULL, route_id INTEGER NOT NULL, count INTEGER NOT NULL,
        PRIMARY KEY (worker_id, status, route_id)
    ) WITHOUT ROWID;
    INSERT INTO tally_by_route SELECT worker_id, status, route_id, count(*) FROM entry GROUP BY 1, 2, 3;
    CREATE VIEW reservation AS
        SELECT e.id, e.sid, e.task_sid, e.worker_id, e.status, k.queue_id, k.channel_id, e.answer_ms, e.handle_ms,
            k.workflow_id, e.priority, (e.id >> 12) - e.waited_ms AS task_created_ms, e.trail, e.attributes
        FROM entry e LEFT JOIN route k ON k.id = e.route_id;
    CREATE VIEW tally AS SELECT worker_id, status, sum(count) AS count FROM tally_by_route GROUP BY 1, 2;
    INSERT INTO words (words) VALUES ('delete-all');
    DELETE FROM words_due;
    INSERT INTO words_due (id) SELECT id FROM entry;
    """,
    # Without it a call that an earlier click left on the task would prove the arrival of this one.
    """
    ALTER TABLE intent ADD COLUMN trace TEXT;
    """,
    # The words of a row name its worker from here on, so every row is indexed anew.
    """
    INSERT INTO words (words) VALUES ('delete-all');
    DELETE FROM words_due;
    INSERT INTO words_due (id) SELECT id FROM entry;
    """,
)
#: A statement that names it is done for one span of keys after another, so that there is progress to tell.
BY_KEY = ":after"

SID_INDEXED = 4
"""So many last bytes of a SID are in its index: they find a row or two, of which the whole SID tells the right one."""
SID_ENDS = f"substr(sid, {17 - SID_INDEXED})"
"""What is indexed."""

KEY_SHIFT = 12
"""Room for 4,096 offers of one millisecond."""
