"""How this same program is started again: as a child, at login.

Owns the command, for a checkout, an installed package and a bundle. It starts nothing.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def is_bundle() -> bool:
    """Whether this is the packaged program, which brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def command() -> list[str]:
    """Return the words that start the program for another program, which may read what it prints."""
    return words(Path(sys.executable), is_bundle=is_bundle(), is_windows=os.name == "nt", has_output=True)


def command_for_desktop() -> list[str]:
    """Return the words that start the program for a person, without a console on Windows."""
    return words(Path(sys.executable), is_bundle=is_bundle(), is_windows=os.name == "nt", has_output=False)


def words(executable: Path, *, is_bundle: bool, is_windows: bool, has_output: bool) -> list[str]:
    """Return the words for a program whose running executable is this one.

    On Windows a program either has output or opens no console; both lie beside each other.
    """
    if is_windows:
        named = ("agent-console.exe", "agent-consolew.exe") if is_bundle else ("python.exe", "pythonw.exe")
        executable = executable.with_name(named[0] if has_output else named[1])
    return [str(executable)] if is_bundle else [str(executable), "-m", "agent_console"]
