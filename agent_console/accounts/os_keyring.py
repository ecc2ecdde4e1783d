"""The operating system's keyring, asked on a thread of its own and never waited for without end.

Owns which backends may be used and the thread. Neither the keyring package's configuration nor PYTHON_KEYRING_BACKEND
can name another backend: a plaintext file, a null or a chain with either would be taken for a keyring. What a backend
raises stays on the thread, since its frames hold the secret.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Protocol, TypeAlias, TypeVar

from agent_console.accounts.secrets import MAX_SECRET_CHARACTERS
from agent_console.errors import KeyringTrouble, KeyringUnavailable
from agent_console.wording import said

T = TypeVar("T")

SERVICE = "agent-console"
WITHIN_S = 5.0

#: Module and class of every backend that encrypts. On Linux, KWallet is met through the Secret Service as well.
_ALLOWED = {
    "linux": (("keyring.backends.SecretService", "Keyring"), ("keyring.backends.kwallet", "DBusKeyring")),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
}

_HOW_TO_GET_ONE = {
    "linux": said(
        "errors",
        "Install gnome-keyring (on Debian and Ubuntu: sudo apt install gnome-keyring), or turn on the Secret Service "
        "of KWallet or KeePassXC, and sign in to the desktop again.",
    )
}

#: What keyring and secretstorage raise where somebody did not, or could not, unlock.
_LOCKED = {"KeyringLocked", "InitError", "LockedException", "PromptDismissedException"}


class Backend(Protocol):
    """What is used of the keyring package's backends. Every call may block for as long as a person takes."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a password, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a password."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""


_Answer: TypeAlias = Future[object]


class OsKeyring:
    """The `SecretStore` of this desktop.

    What takes longer than ``within_s`` ends with KeyringUnavailable (WAITING): the desktop probably asks for the
    keyring's password. One that was already at it when it was given up is still carried out if that comes.
    """

    def __init__(self, *, within_s: float = WITHIN_S, find: Callable[[], Backend | None] | None = None) -> None:
        self._within_s = within_s
        self._find = find or find_backend
        self._work: queue.SimpleQueue[tuple[Callable[[Backend], object], _Answer]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    async def read(self, name: str) -> str | None:
        """As `SecretStore.read`."""
        return await self._ask(lambda backend: backend.get_password(SERVICE, name))

    async def write(self, name: str, secret: str) -> None:
        """As `SecretStore.write`."""
        if len(secret) > MAX_SECRET_CHARACTERS:
            raise KeyringUnavailable(
                said("errors", "The secret is too long for a keyring."),
                said("errors", "At most {count} characters can be kept; auth tokens and API keys are shorter.").format(
                    count=f"{MAX_SECRET_CHARACTERS:,}"
                ),
                trouble=KeyringTrouble.REFUSED,
            )
        await self._ask(lambda backend: backend.set_password(SERVICE, name, secret))

    async def delete(self, name: str) -> None:
        """As `SecretStore.delete`."""

        def forget(backend: Backend) -> None:
            if backend.get_password(SERVICE, name) is not None:
                backend.delete_password(SERVICE, name)

        await self._ask(forget)

    async def _ask(self, call: Callable[[Backend], T]) -> T:
        if self._thread is None:
            # A daemon: a prompt that nobody answers must not keep the program from ending.
            self._thread = threading.Thread(target=self._run, name="keyring", daemon=True)
            self._thread.start()
        answer: Future[T | KeyringTrouble] = Future()
        self._work.put((call, answer))  # type: ignore[arg-type]  # the queue holds answers of every type
        try:
            async with asyncio.timeout(self._within_s):
                outcome = await asyncio.wrap_future(answer)
        except TimeoutError:
            answer.cancel()
            raise _unavailable(KeyringTrouble.WAITING) from None
        if isinstance(outcome, KeyringTrouble):
            raise _unavailable(outcome)
        return outcome

    def _run(self) -> None:
        backend: Backend | None = None
        while True:
            call, answer = self._work.get()
            # A running future cannot be cancelled; one that was given up before its turn is left out.
            if not answer.set_running_or_notify_cancel():
                continue
            backend = backend or self._find()
            answer.set_result(KeyringTrouble.MISSING if backend is None else _outcome(call, backend))
            del call, answer


def find_backend() -> Backend | None:
    """Return the best of the allowed backends that works here, or None. Takes a tenth of a second; may block."""
    best: tuple[float, Callable[[], Backend]] | None = None
    for module, name in _ALLOWED.get(sys.platform, ()):
        with _whatever_it_raises():
            kind = getattr(importlib.import_module(module), name)
            if best is None or kind.priority > best[0]:
                best = (kind.priority, kind)
    return best[1]() if best is not None else None


@contextlib.contextmanager
def _whatever_it_raises() -> Iterator[None]:
    """Leave out a backend that does not work here: it says so with whatever its bus, or the lack of it, raises."""
    with contextlib.suppress(Exception):
        yield


def _outcome(call: Callable[[Backend], object], backend: Backend) -> object:
    try:
        return call(backend)
    except Exception as error:  # noqa: BLE001  backends raise what their bus raises; only the kind of it goes on
        names = {kind.__name__ for kind in type(error).__mro__}
        return KeyringTrouble.LOCKED if names & _LOCKED else KeyringTrouble.REFUSED


def _unavailable(trouble: KeyringTrouble) -> KeyringUnavailable:
    match trouble:
        case KeyringTrouble.MISSING:
            return KeyringUnavailable(
                said("errors", "This desktop has no keyring."), _HOW_TO_GET_ONE.get(sys.platform, ""), trouble=trouble
            )
        case KeyringTrouble.LOCKED:
            return KeyringUnavailable(
                said("errors", "The keyring is locked."), said("errors", "Unlock it, then try again."), trouble=trouble
            )
        case KeyringTrouble.WAITING:
            return KeyringUnavailable(
                said("errors", "The keyring does not answer."),
                said("errors", "The desktop may be asking for its password: answer that, then try again."),
                trouble=trouble,
            )
        case KeyringTrouble.REFUSED:
            return KeyringUnavailable(
                said("errors", "The keyring refused."),
                said("errors", "Open the desktop's own program for passwords and look there."),
                trouble=trouble,
            )
