"""The harness: what is there to measure, and what it says when something broke; nothing here is timed."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from agent_console.taskrouter.decoding import decode_reservation_page
from benchmarks.__main__ import NAMES, main
from benchmarks.figures import Benchmark
from benchmarks.server import ListBook


@pytest.mark.parametrize("name", NAMES)
def test_every_benchmark_says_what_it_measures_against_what(name: str) -> None:
    module = import_module(f"benchmarks.{name}")

    assert isinstance(module.BENCHMARK, Benchmark)
    assert module.BENCHMARK.rounds >= 1
    assert len(module.BENCHMARK.variants) >= 2
    assert all(word in str(module.__doc__) for word in ("Measured:", "Baseline", "Target"))


def test_a_name_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["nonsense"])

    assert ended.value.code == 2
    assert "nonsense" in capsys.readouterr().err


def _page(book: ListBook, target: str) -> bytes:
    return book.answer(target).partition(b"\r\n\r\n")[2]


def test_the_list_server_serves_pages_that_our_client_can_read() -> None:
    book = ListBook("http://127.0.0.1:1", rows=120)

    first = decode_reservation_page(_page(book, "/v1/Reservations?PageSize=50"))
    last = decode_reservation_page(_page(book, "/v1/Reservations?PageSize=50&Page=2&PageToken=PT2"))

    assert (len(first.items), len(last.items)) == (50, 20)
    assert first.meta.next_page_url is not None
    assert last.meta.next_page_url is None
    assert not {item.sid for item in first.items} & {item.sid for item in last.items}


def test_a_list_that_does_not_change_has_the_same_bytes() -> None:
    book = ListBook("http://127.0.0.1:1", rows=3)

    assert book.answer("/v1/Reservations") == book.answer("/v1/Reservations")


def test_a_list_changes_with_every_so_many_questions() -> None:
    book = ListBook("http://127.0.0.1:1", rows=3, change_every=2)

    first, second, third = (json.loads(_page(book, "/v1/Reservations")) for _ in range(3))

    assert first == second
    assert second != third
