"""Whose console it is, and where its lock and its socket are.

Owns the folder of both, which is its owner's alone. It opens neither.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCryptographicHash, QStandardPaths

from agent_console.client import base_url as base_urls
from agent_console.lean import dataclass
from agent_console.taskrouter.sids import AccountSid, WorkerSid, WorkspaceSid

FOLDER = "agent-console"
SOCKET_SUFFIX = ".sock"
#: A socket's path has 107 bytes at most, 103 on macOS, and Qt binds it some 20 bytes deeper before it moves it up.
FOLDER_BYTES = 60


@dataclass(frozen=True, slots=True)
class Identity:
    """The console of these workers of a workspace; a supervisor's has no worker of its own."""

    base_url: str
    account_sid: str
    workspace_sid: str
    worker_sids: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The identity as a short file name."""
        parts = (self.base_url, self.account_sid, self.workspace_sid, *self.worker_sids)
        # Qt's, since Python's brings OpenSSL in before the first paint.
        digest = QCryptographicHash.hash("\n".join(parts).encode(), QCryptographicHash.Algorithm.Sha256)
        return bytes(digest.toHex().data()).decode()[:16]


class Place(Protocol):
    """Where a console works; a supervisor's has no worker."""

    @property
    def base_url(self) -> str:
        """The API's."""

    @property
    def account_sid(self) -> AccountSid:
        """The account."""

    @property
    def workspace_sid(self) -> WorkspaceSid:
        """The workspace."""

    @property
    def worker_sid(self) -> WorkerSid | None:
        """The worker, if it is one's."""


def identity_of(place: Place) -> Identity:
    """Return whose console is opened there."""
    workers = (place.worker_sid,) if place.worker_sid is not None else ()
    return Identity(base_urls.normalise(place.base_url), place.account_sid, place.workspace_sid, workers)


def folder() -> Path:
    """Return the folder of locks and sockets, short enough for a socket also in a deep home; it may not exist."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform.startswith("linux") and runtime and is_own(Path(runtime)):
        return Path(runtime) / FOLDER
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    run = Path(data) / FOLDER / "run"
    if sys.platform == "win32" or len(os.fsencode(run)) <= FOLDER_BYTES:
        return run
    return Path(tempfile.gettempdir()) / f"{FOLDER}-{os.getuid()}"


def make_folder() -> None:
    """Make the folder, for this user alone; where that cannot be, the lock and the socket say so."""
    with contextlib.suppress(OSError):
        folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        folder().chmod(0o700)


def is_own(path: Path) -> bool:
    """Whether a file or folder exists and is this user's; Windows keeps others out by itself."""
    try:
        return sys.platform == "win32" or path.stat().st_uid == os.getuid()
    except OSError:
        return False


def lock_file(identity: Identity) -> Path:
    """Return the file that the first console holds."""
    return folder() / f"{identity.key}.lock"


def socket_name(key: str) -> str:
    """Return what the first console listens to: a path, or the name of a pipe on Windows."""
    if sys.platform == "win32":
        return f"agent-console-{os.environ.get('USERNAME', '')}-{key}"
    return str(folder() / f"{key}{SOCKET_SUFFIX}")


def known_keys() -> tuple[str, ...]:
    """Return the keys of every console that has a socket; some may have crashed. Windows keeps no list."""
    if sys.platform == "win32" or not folder().is_dir():
        return ()
    return tuple(sorted(each.stem for each in folder().glob(f"*{SOCKET_SUFFIX}") if is_own(each)))
