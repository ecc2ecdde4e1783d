"""PySide6 reads no source of ours: seen in a process of its own, since the look begins with PySide6's import."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOOK = """
import linecache
{before}
from agent_console.ui.plain import visible
print(any(name.endswith("plain.py") for name in linecache.cache))
"""
TURN_OFF = "from agent_console.machine import source_scan; source_scan.turn_off()"


@pytest.mark.parametrize(("before", "is_read"), [(TURN_OFF, False), ("import PySide6.QtCore", True)])
def test_no_source_of_ours_is_read_once_the_look_is_off(before: str, is_read: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOK.format(before=before)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str(is_read)
