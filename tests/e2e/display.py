"""A display of its own, where Xvfb is installed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Display:
    """An X server and its name, as in DISPLAY."""

    name: str
    server: subprocess.Popen[bytes]


@contextmanager
def display() -> Iterator[Display]:
    """Run an X server until the block ends, or somebody ends it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1320x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield Display(f":{told.readline().strip()}", server)
    finally:
        server.terminate()
        server.wait(timeout=10)
