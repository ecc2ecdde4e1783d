"""The words of reservations: what is put into the full-text index, when, and how a typed text is looked for.

Owns the tables ``words`` and ``words_due``. A row's words are indexed when nothing else is to be done: ``words_due``
holds the rows that are not indexed as they are now, with the text that the index still has of them (a contentless
index wants it to forget a row), None where it has none.

The writer calls `before_change` before it changes or deletes rows, `after_insert` behind its inserts, and `index_due`
when it is idle; whoever searches has `index_due` called until nothing is left, so that every search is exact.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from agent_console.archive import attributes
from agent_console.archive.codes import sid_text
from agent_console.taskrouter.sids import WorkerSid
from agent_console.taskrouter.text import folded

#: Of one reservation so many characters are searched; its attributes are shown whole all the same.
MOST_CHARACTERS = 4_000
MOST_WORDS_ASKED = 16
#: Numbers are looked for from these ends too: without country code, without area code, the last four.
_ENDINGS = (10, 7, 4)
_NUMBER_DIGITS = range(7, 16)
_NUMBER_MARKS = " +().-/"
#: The longest of the beginnings that ``words`` keeps lists of.
_LONGEST_INDEXED = 4
_MOST_TERMS = 16
#: What a reading connection needs for `match_in`: the words of the index, in their order.
TERMS = "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, words, instance)"
_ROW = (
    "SELECT r.sid, r.task_sid, w.sid, q.text, c.text, r.attributes FROM entry r JOIN worker w ON w.id = r.worker_id"
    " LEFT JOIN route k ON k.id = r.route_id"
    " LEFT JOIN label q ON q.id = k.queue_id LEFT JOIN label c ON c.id = k.channel_id WHERE r.id = ?"
)


def match_of(text: str) -> str:
    """Return what FTS5 is asked for a typed text: every word, or its beginning; "" where it has no word.

    Nothing in the text is syntax. A text that is a telephone number, however it is written, is one word.
    """
    return " AND ".join(_beginning(word) for word in _asked(text))


def match_in(connection: sqlite3.Connection, text: str) -> str:
    """Return the same for a page of the newest hits: beginnings as the words that this index has for them.

    FTS5 gathers every hit of a beginning longer than its indexed ones before it gives the first; those of whole words
    it gives one by one. Where there are too many such words, or `TERMS` was not made, it stays a beginning.
    """
    return " AND ".join(_terms(connection, word) for word in _asked(text))


def of_worker(match: str, sid: WorkerSid) -> str:
    """Narrow what is asked to one worker, so that the hits of a thousand others are not passed over one by one.

    Attributes may name a worker, too: whose a hit is still has to be looked at.
    """
    return f'"{sid.lower()}" AND ({match})'


def before_change(connection: sqlite3.Connection, keys: Sequence[int]) -> None:
    """Note what the index holds of rows that are about to change or go."""
    for key in keys:
        if connection.execute("SELECT 1 FROM words_due WHERE id = ?", (key,)).fetchone() is None:
            text = _text_of(connection, key)
            if text is not None:
                connection.execute("INSERT INTO words_due (id, indexed) VALUES (?, ?)", (key, text))


def after_insert(connection: sqlite3.Connection, keys: Iterable[int]) -> None:
    """Note rows that are new."""
    connection.executemany("INSERT OR IGNORE INTO words_due (id) VALUES (?)", [(key,) for key in keys])


def index_due(connection: sqlite3.Connection, at_most: int) -> int:
    """Index at most so many rows in one transaction; returns how many are left, or 1 for "some"."""
    due = connection.execute("SELECT id, indexed FROM words_due LIMIT ?", (at_most,)).fetchall()
    if not due:
        return 0
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.executemany(
            "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)",
            [(key, indexed) for key, indexed in due if indexed is not None],
        )
        texts = ((key, _text_of(connection, key)) for key, _ in due)
        connection.executemany(
            "INSERT INTO words (rowid, text) VALUES (?, ?)", [(key, text) for key, text in texts if text is not None]
        )
        connection.executemany("DELETE FROM words_due WHERE id = ?", [(key,) for key, _ in due])
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return int(connection.execute("SELECT EXISTS (SELECT 1 FROM words_due)").fetchone()[0])


def _asked(text: str) -> list[str]:
    text = folded(text[:MOST_CHARACTERS])
    if text.strip() and all(character.isdigit() or character in _NUMBER_MARKS for character in text):
        words = ["".join(character for character in text if character.isdigit())]
    else:
        words = _words(text)
    return [word for word in words[:MOST_WORDS_ASKED] if word]


def _beginning(word: str) -> str:
    return f'"{word}"*'


def _terms(connection: sqlite3.Connection, word: str) -> str:
    # Of other scripts it is not known how the index writes them.
    if len(word) <= _LONGEST_INDEXED or not word.isascii() or not _has_terms(connection):
        return _beginning(word)
    terms: list[str] = []
    least = word
    while len(terms) <= _MOST_TERMS:
        row = connection.execute("SELECT term FROM temp.terms WHERE term >= ? LIMIT 1", (least,)).fetchone()
        if row is None or not row[0].startswith(word):
            return "(" + " OR ".join(f'"{term}"' for term in terms) + ")" if terms else f'"{word}"'
        terms.append(row[0])
        least = f"{row[0]}\x01"  # no word goes on with it: the next word
    return _beginning(word)


def _has_terms(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_temp_schema WHERE name = 'terms'").fetchone() is not None


def _text_of(connection: sqlite3.Connection, key: int) -> str | None:
    """Return the words of a row as it is now; None where there is no such row."""
    row = connection.execute(_ROW, (key,)).fetchone()
    if row is None:
        return None
    sid, task_sid, worker_sid, queue, channel, stored = row
    parts = [sid_text("wr", sid), sid_text("wt", task_sid), sid_text("wk", worker_sid), queue or "", channel or ""]
    if stored is not None:
        text = attributes.restored(stored)
        try:
            parts += _values(msgspec.json.decode(text))
        except (ValueError, RecursionError):
            parts.append(text)
    return " ".join(dict.fromkeys(_indexed(folded(part[:MOST_CHARACTERS]) for part in parts)))[:MOST_CHARACTERS]


def _indexed(parts: Iterable[str]) -> Iterator[str]:
    for part in parts:
        digits = "".join(character for character in part if character.isdigit())
        if len(digits) in _NUMBER_DIGITS and all(c.isdigit() or c in _NUMBER_MARKS for c in part):
            yield digits
            for ending in _ENDINGS:
                if len(digits) > ending:
                    yield digits[-ending:]
        else:
            yield from _words(part)


def _values(value: object) -> Iterator[str]:
    """Give the texts and numbers anywhere in a JSON value."""
    match value:
        case str():
            yield value
        case bool() | None:
            return
        case int() | float():
            yield str(value)
        case list():
            for one in value:
                yield from _values(one)
        case dict():
            for one in value.values():
                yield from _values(one)


def _words(text: str) -> list[str]:
    """Split a folded text as the index does, at everything that is neither letter nor digit."""
    return "".join(character if character.isalnum() else " " for character in text).split()
