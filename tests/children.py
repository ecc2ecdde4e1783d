"""What a process that a test starts finds in its environment.

A process is counted in the coverage like the test, by variables that it inherits. What is killed, or is counted where
its own tests run it in their process, does without: counting makes it slower and is lost.
"""

from __future__ import annotations

import os

#: The variables that say where a program keeps its files on Linux; the tests have folders of their own.
FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
_COUNTING = "COVERAGE_"
_KEPT = ("PATH", *FOLDERS)


def bare(**variables: str) -> dict[str, str]:
    """Return nothing of the test's own environment but where programs are and its files go, and these."""
    kept = {name: value for name, value in os.environ.items() if name in _KEPT or name.startswith(_COUNTING)}
    return kept | variables


def uncounted(**variables: str) -> dict[str, str]:
    """Return the test's own environment and these, without what counts lines."""
    return {name: value for name, value in os.environ.items() if not name.startswith(_COUNTING)} | variables
