"""A process that says on its output how far it is, and the moment at which it is killed.

Owns the process. What must be there afterwards is each kind's to say.
"""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.children import uncounted


class Victim:
    """A Python process that is about to be killed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def line(self) -> str:
        """Wait for the next line that it says; "" once it has ended."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def kill(self, chance: random.Random, within_s: float) -> list[str]:
        """Kill it at any moment of the next ``within_s``; returns what it had said until then and nobody had read."""
        try:
            self._process.wait(within_s * chance.random())
        except subprocess.TimeoutExpired:
            self._process.kill()
        assert self._process.stdout is not None
        return self._process.stdout.read().split()


@contextmanager
def running(module: str, *arguments: object, **variables: str) -> Iterator[Victim]:
    """Run a module of the tests as a process; it is gone afterwards in any case."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=uncounted(**variables)) as process:
        try:
            yield Victim(process)
        finally:
            process.kill()
