"""No test sleeps: what it waits for is a fact, and `tests/waiting.py` knows how."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
#: They may: who waits for everybody, a program for another Python, and what takes pictures for people to look at.
MAY = {"waiting.py", "e2e/at_spi_client.py"}
PICTURES = "look.py"
SLEEPERS = {"asyncio.sleep", "time.sleep", "QTest.qWait", "QTest.qSleep", "qtbot.wait"}


def sleeps(source: str) -> Iterator[int]:
    """Yield the line of every sleep in Python source; ``sleep(0)`` is a turn of the loop and none."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in SLEEPERS:
            takes_time = not (node.args and isinstance(node.args[0], ast.Constant) and node.args[0].value == 0)
            if takes_time:
                yield node.lineno
        if isinstance(node, ast.ImportFrom) and any(f"{node.module}.{name.name}" in SLEEPERS for name in node.names):
            yield node.lineno


def test_nothing_here_sleeps() -> None:
    files = {file.relative_to(TESTS).as_posix(): file for file in TESTS.rglob("*.py")}
    found = {
        name: lines
        for name, file in files.items()
        if name not in MAY and file.name != PICTURES and (lines := list(sleeps(file.read_text("utf-8"))))
    }
    assert not found, "wait for what has to come: tests/waiting.py"


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("await asyncio.sleep(0)", []),
        ("await asyncio.sleep(0.01)", [1]),
        ("x = 1\ntime.sleep(later)", [2]),
        ("qtbot.wait(5)", [1]),
        ("from time import sleep", [1]),
        ("clock.sleep(3)", []),
    ],
)
def test_a_sleep_is_found(source: str, lines: list[int]) -> None:
    assert list(sleeps(source)) == lines
