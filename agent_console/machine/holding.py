"""What a running program may still need of its own folder, taken hold of before an upgrade replaces the folder.

Owns which modules those are. A package is upgraded while agents work: files are exchanged under a console that runs for
hours more. Modules of Python come from the program that was started (packaging/bundle/entry.py); native ones are
libraries of their own, and one of another version may not suit those that are loaded already. It unloads nothing.
"""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Iterator
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

from agent_console.machine.own_program import is_bundle

_log = logging.getLogger(__name__)


def hold_on() -> None:
    """Load every native module that this bundle has and nobody has needed yet; from source it does nothing.

    It takes a tenth of a second: call it on another thread once the window is there. Windows needs none of it: there
    each version has a folder of its own.
    """
    if not is_bundle() or sys.platform == "win32":
        return
    folder = Path(getattr(sys, "_MEIPASS", ""))
    for name in native_modules(folder, [Path(entry) for entry in sys.path]):
        # Qt's are loaded by every console's start, and their classes are made on the window's thread alone.
        if name not in sys.modules and not name.startswith("PySide6."):
            try:
                importlib.import_module(name)
            except ImportError as error:
                _log.debug("%s is not taken hold of: %s", name, error)


def native_modules(folder: Path, searched: list[Path]) -> Iterator[str]:
    """Yield the names under which the native modules below a folder are imported; ``searched`` is Python's path."""
    for file in sorted(folder.rglob("*")):
        is_module = file.name.endswith(tuple(EXTENSION_SUFFIXES)) and not file.name.startswith("lib")
        roots = [root for root in searched if file.is_relative_to(root)]
        if is_module and roots:
            nearest = max(roots, key=lambda root: len(root.parts))
            *packages, last = file.relative_to(nearest).parts
            yield ".".join((*packages, last.partition(".")[0]))
