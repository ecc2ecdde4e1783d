"""Qt's own tools that PySide6 brings: lupdate brings catalogues up to date, lrelease makes what Qt reads.

Owns how they are called. Both write the same file from the same input, byte by byte.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import PySide6

from catalogues.marks import marks

ROOT = Path(__file__).parents[2]
#: One file for each language, kept.
CATALOGUES = ROOT / "translations"
#: What Qt reads, made of them and not kept.
MADE = ROOT / "resources" / "translations"
_NAME = "agent_console_"


def catalogue(language: str) -> Path:
    """Return the file of a language's translations."""
    return CATALOGUES / f"{_NAME}{language}.ts"


def languages() -> tuple[str, ...]:
    """Return the languages that have a catalogue, by Qt's names."""
    return tuple(sorted(file.stem.removeprefix(_NAME) for file in CATALOGUES.glob(f"{_NAME}*.ts")))


def extract(catalogues: Iterable[Path]) -> None:
    """Bring files up to date with the source: new strings come, old ones go, translations stay."""
    options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages"]
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "strings.py"
        found.write_text("\n".join(mark.as_call() for mark in marks()), encoding="utf-8")
        _run("lupdate", *options, str(found), "-ts", *(str(file) for file in catalogues))


def release(folder: Path = MADE) -> None:
    """Make what Qt reads of every catalogue that is newer than what was made of it."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in languages():
        source = catalogue(language)
        made = folder / source.with_suffix(".qm").name
        if made.is_file() and made.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        make(source, made)


def make(source: Path, made: Path) -> None:
    """Make what Qt reads of one catalogue; nobody who reads it at that moment finds half of it."""
    new = made.with_name(f"{made.name}.{os.getpid()}")
    _run("lrelease", "-silent", str(source), "-qm", str(new))
    new.replace(made)


def _run(tool: str, *arguments: str) -> None:
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([str(Path(PySide6.__file__).parent / name), *arguments], check=True)  # noqa: S603  Qt's own tool
