"""A bundle's native modules are found under the names they are imported by."""

from __future__ import annotations

import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

from agent_console.machine.holding import hold_on, native_modules

SUFFIX = EXTENSION_SUFFIXES[0]


def test_they_are_named_by_the_nearest_place_that_python_looks_in(tmp_path: Path) -> None:
    dynamic = tmp_path / "python3" / "lib-dynload"
    for file in (
        dynamic / f"_md5{SUFFIX}",
        tmp_path / f"_cffi_backend{SUFFIX}",
        tmp_path / "cryptography" / "bindings" / "_rust.abi3.so",
        tmp_path / "PySide6" / "Qt" / "plugins" / "libqxcb.so",
        tmp_path / "libQt6Core.so.6",
        tmp_path / "agent_console" / "resources" / "sounds" / "ring.wav",
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    names = list(native_modules(tmp_path, [tmp_path / "base.zip", tmp_path, dynamic]))
    wanted = {"_cffi_backend", "_md5"} | ({"cryptography.bindings._rust"} if sys.platform != "win32" else set())
    assert set(names) == wanted
    assert list(native_modules(tmp_path, [Path("/elsewhere")])) == []


def test_from_source_nothing_is_loaded() -> None:
    before = set(sys.modules)
    hold_on()
    assert set(sys.modules) == before
