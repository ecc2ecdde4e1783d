"""What is written to a terminal obeys nobody but the program: a message may quote the network."""

from __future__ import annotations

import logging
import subprocess
import sys

from agent_console.diagnostics.log_tail import LogTail

HOSTILE = "\x1b]0;owned\x07\x1b[2J caller \u202egnp.exe\r\x00\x9b31m"
SAYS = """
import logging, sys
from agent_console.wiring import logs
logs.configure()
try:
    raise ValueError(sys.argv[1])
except ValueError:
    logging.getLogger("x").exception("It said %s", sys.argv[1])
"""


def is_harmless(text: str) -> bool:
    return all(character.isprintable() or character == "\n" for character in text)


def test_no_escape_of_a_message_or_an_error_reaches_the_terminal() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", SAYS, HOSTILE.replace("\0", "")], capture_output=True, encoding="utf-8", check=True
    )
    assert "It said" in ended.stderr
    assert "Traceback" in ended.stderr
    assert "[U+001B]]0;owned" in ended.stderr
    assert is_harmless(ended.stderr)


def test_nor_is_one_kept_for_the_diagnostics() -> None:
    tail = LogTail()
    tail.handle(logging.makeLogRecord({"msg": "It said %s\nand more", "args": (HOSTILE,), "levelname": "WARNING"}))
    [line] = tail.lines
    assert "caller [U+202E]gnp.exe" in line
    assert line.endswith("\nand more")
    assert is_harmless(line)
