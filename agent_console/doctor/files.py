"""Settings, policy, archives and who else may read them.

Owns what is looked at in each. It changes nothing; where it must know whether something can be written it makes a file
that is gone again at once.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

from agent_console.archive.inspection import Inspection
from agent_console.archive.opening import open_for_reading
from agent_console.doctor.finding import Finding, Verdict, fine, note, wrong
from agent_console.errors import ArchiveDamaged, ArchiveError
from agent_console.settings import Loaded, Problem

SETTINGS, POLICY, ARCHIVE, PERMISSIONS = "settings", "policy", "archive", "permissions"
LEAST_FREE_BYTES = 200 * 1024 * 1024
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def examine_settings(loaded: Loaded) -> tuple[Finding, ...]:
    """Say what in the two files cannot be used, each thing by itself."""
    found: list[Finding] = []
    for check, file, none in (
        (SETTINGS, loaded.file, "There is no settings file yet; the defaults count."),
        (POLICY, loaded.policy_file, "There is no policy on this computer."),
    ):
        if file is None:
            continue
        problems = [problem for problem in loaded.problems if problem.file == file]
        found += [_problem(check, problem) for problem in problems]
        if not problems:
            found.append(fine(check, f"All of {file} can be used.") if file.exists() else note(check, none))
    return tuple(found)


def examine_archives(folder: Path) -> tuple[Finding, ...]:
    """Look through every archive, and at whether one could be written."""
    blocked = _cannot_write(folder)
    if blocked:
        return (wrong(ARCHIVE, f"Nothing can be kept in {folder}: {blocked}.", "Make the folder yours again."),)
    free = shutil.disk_usage(_existing(folder)).free
    if free < LEAST_FREE_BYTES:
        left = f"The disk of {folder} has {free / 1024 / 1024:,.0f} MB left."
        return (wrong(ARCHIVE, left, "Free some space: the history needs it."),)
    files = sorted(folder.glob("*.sqlite")) if folder.is_dir() else []
    if not files:
        return (note(ARCHIVE, f"There is no archive in {folder} yet; the console begins one."),)
    return tuple(_archive(file) for file in files)


def examine_permissions(places: Iterable[Path]) -> tuple[Finding, ...]:
    """Say which of our files and folders others may read; Windows gives a user's folders to that user alone."""
    if os.name != "posix":
        return (note(PERMISSIONS, "Not looked at: Windows keeps a user's folders for that user."),)
    found = tuple(one for place in places if place.exists() and (one := _permissions(place)) is not None)
    return found or (fine(PERMISSIONS, "Settings, profiles and archives are yours alone."),)


def _problem(check: str, problem: Problem) -> Finding:
    return Finding(check, Verdict.WRONG, str(problem), "Correct that line, or take it out; everything else is used.")


def _archive(file: Path) -> Finding:
    try:
        open_for_reading(file).close()
    except ArchiveDamaged as error:
        return wrong(ARCHIVE, error.title, "The console sets it aside and begins a new one; a copy may be restored.")
    except ArchiveError as error:
        return wrong(ARCHIVE, error.title, error.detail)
    damage = Inspection(file).run()
    if damage:
        return wrong(
            ARCHIVE,
            f"A part of {file} is damaged: {damage}",
            "Export what can be read (agent-console history export), then put the file away or restore a copy.",
        )
    return fine(ARCHIVE, f"{file} is whole ({file.stat().st_size / 1024 / 1024:,.1f} MB).")


def _permissions(place: Path) -> Finding | None:
    status = place.stat()
    if status.st_uid != os.getuid():
        return wrong(PERMISSIONS, f"{place} belongs to another user.", f"sudo chown {os.getuid()} '{place}'")
    if status.st_mode & _OTHERS:
        mode = "700" if place.is_dir() else "600"
        return wrong(PERMISSIONS, f"Others on this computer may open {place}.", f"chmod {mode} '{place}'")
    return None


def _cannot_write(folder: Path) -> str:
    """Say why no file can be made in a folder, or the folder itself; empty where one can."""
    try:
        with tempfile.TemporaryFile(dir=_existing(folder)):
            return ""
    except OSError as error:
        return error.strerror or str(error)


def _existing(folder: Path) -> Path:
    return next(place for place in (folder, *folder.parents) if place.exists())
