"""A word's beginning is looked for by the words it stands for: the same rows, and the newest without reading all."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from agent_console.archive import search
from agent_console.archive.opening import open_for_reading
from agent_console.archive.reader import Reader
from agent_console.history.filters import HistoryFilter, HistoryQuery
from tests.archive.made import run, sighting, stored

NAMES = ("Fischer", "Fischers", "Fischerei", "Fisch", "Émile Durand", "Emilers", "Thị Nguyễn", "Chloe\u0301", "Søren",
         *(f"Series{n}" for n in range(40)))  # fmt: skip


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("archive") / "archive.sqlite"

    async def fill() -> None:
        facts = [sighting(n, attributes=json.dumps({"name": name})) for n, name in enumerate(NAMES)]
        archive = await stored(made, *facts)
        await archive.page(HistoryQuery(filter=HistoryFilter(text="x")))  # has every word indexed
        await archive.close()

    run(fill())
    return made


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("fis", '"fis"*'),
        ("fische", '("fischer" OR "fischerei" OR "fischers")'),
        ("fischers", '("fischers")'),
        ("fischers durand", '("fischers") AND ("durand")'),
        ("fischerman", '"fischerman"'),
        ("zzzzz", '"zzzzz"'),
        ("série", '"serie"*'),
        ("FISCHÉRS", '("fischers")'),
        ("series", '"series"*'),
        ("", ""),
    ],
)
def test_what_the_index_is_asked(file: Path, text: str, match: str) -> None:
    with closing(open_for_reading(file)) as connection:
        assert search.match_in(connection, text) == match


@pytest.mark.parametrize(
    "text", ["fische", "FISCHER", "fischers", "émile", "emile", "series", "serie", "fischer bill", "no"]
)
def test_the_rows_are_those_of_the_beginning(file: Path, text: str) -> None:
    with closing(open_for_reading(file)) as connection:
        page = Reader(connection).page(HistoryQuery(filter=HistoryFilter(text=text)))
        asked = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC"
        assert [row.key for row in page] == [key for (key,) in connection.execute(asked, (search.match_of(text),))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *(("nguyen", "Thị Nguyễn"), ("NGUYỄN", "Thị Nguyễn"), ("thi", "Thị Nguyễn")),
        *(("chloe", "Chloe\u0301"), ("Chloé", "Chloe\u0301"), ("soren", "Søren"), ("sør", "Søren")),
    ],
)
def test_accents_make_no_difference(file: Path, text: str, name: str) -> None:
    with closing(open_for_reading(file)) as connection:
        (found,) = Reader(connection).page(HistoryQuery(filter=HistoryFilter(text=text)))
        assert found.caller_name == name


def test_a_plain_connection_is_asked_for_the_beginning(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        assert search.match_in(connection, "fische") == '"fische"*'
