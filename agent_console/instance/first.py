"""The lock that makes a console the first of its worker.

Owns the lock and nothing else: every start imports it before a window is painted.
"""

from __future__ import annotations

from PySide6.QtCore import QLockFile

from agent_console.instance import identity as places
from agent_console.instance.identity import Identity


class FirstLock:
    """Held by the first console of an identity for as long as its process lives; a crash gives it up."""

    def __init__(self, identity: Identity) -> None:
        places.make_folder()
        self._lock = QLockFile(str(places.lock_file(identity)))
        self._lock.setStaleLockTime(0)

    def take(self) -> bool:
        """Be the first. Also True where no lock can be made: nobody is kept from working by that."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def give_up(self) -> None:
        """Let another be the first."""
        self._lock.unlock()
