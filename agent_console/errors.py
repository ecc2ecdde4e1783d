"""The one error tree, ordered by what to do next.

::

    ConsoleError(title, detail)
    ├── TaskRouterError(sent, retry)
    │   ├── TransportError
    │   │   ├── ConnectFailed        nothing was sent
    │   │   ├── TimedOut             it may have been sent
    │   │   └── ConnectionLost       it may have been sent
    │   ├── ProtocolError            an answer, but not the API's
    │   └── ApiError(status, code, message, request_id)
    │       ├── NotAuthorized        401, 403
    │       ├── NotFound             404, 410
    │       ├── Conflict             409, 412
    │       ├── Rejected             400 and every other 4xx
    │       ├── RateLimited          429, with retry_after_s
    │       └── ServerFault          5xx
    ├── ArchiveError
    │   ├── ArchiveUnavailable       full, locked, read-only: stored rows are safe, writing waits
    │   ├── ArchiveDamaged           what was there has been set aside
    │   ├── ArchiveTooNew            written by a later version of this program
    │   └── ArchiveSuperseded        a newer question made this one pointless
    ├── CredentialError              the key is missing or cannot be read
    │   └── KeyringUnavailable(trouble)  the place where it is kept cannot be used
    └── SettingsError(field)         a setting or option that cannot be used

This module owns the classes and their policy answers (``sent``, ``retry``). It never holds a secret: ``title`` and
``detail`` are words for a person, and everything in an error may be logged.
"""

from __future__ import annotations

from enum import Enum


class Sent(Enum):
    """Whether the server may have acted on the request."""

    NO = "no"
    MAYBE = "maybe"
    YES = "yes"


class Retry(Enum):
    """What asking again would do. A write is never repeated without reading first, whatever this says."""

    NEVER = "never"
    LATER = "later"


class ConsoleError(Exception):
    """Something went wrong that a person can be told about.

    ``title`` is one short sentence; ``detail`` says what can be done and may be empty.
    """

    def __init__(self, title: str, detail: str = "") -> None:
        super().__init__(title, detail)
        self.title = title
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.title} {self.detail}".strip()


class TaskRouterError(ConsoleError):
    """Talking to TaskRouter failed."""

    sent: Sent = Sent.MAYBE
    retry: Retry = Retry.LATER


class TransportError(TaskRouterError):
    """No complete answer came."""


class ConnectFailed(TransportError):
    """The connection could not be made: name, route, TLS, proxy."""

    sent = Sent.NO


class TimedOut(TransportError):
    """No answer in time; the request may have arrived."""


class ConnectionLost(TransportError):
    """The connection broke while the request was under way."""


class ProtocolError(TaskRouterError):
    """An answer came that is not the API's: HTML of a captive portal, broken JSON, a field missing or of another type.

    ``field`` names where it broke (``$.reservations[3].sid``) or is empty.
    """

    def __init__(self, title: str, detail: str = "", *, field: str = "") -> None:
        super().__init__(title, detail)
        self.field = field


class ApiError(TaskRouterError):
    """TaskRouter refused: HTTP ``status``, the vendor's ``code`` (None where the body had none) and ``message``."""

    sent = Sent.YES
    retry = Retry.NEVER

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        status: int,
        code: int | None = None,
        message: str = "",
        request_id: str = "",
    ) -> None:
        super().__init__(title, detail)
        self.status = status
        self.code = code
        self.message = message
        self.request_id = request_id


class NotAuthorized(ApiError):
    """401 or 403: the credential is wrong, expired or may not do this."""


class NotFound(ApiError):
    """404 or 410: it does not exist, or the task ended more than five minutes ago."""


class Conflict(ApiError):
    """409 or 412: it changed since it was read."""


class Rejected(ApiError):
    """Another 4xx: the request does not fit the state of things."""


class RateLimited(ApiError):
    """429: never processed, safe to ask again later.

    ``retry_after_s`` is None where the server named no time, ``concurrent_requests`` (those under way in the account)
    where it did not tell.
    """

    sent = Sent.NO
    retry = Retry.LATER
    retry_after_s: float | None = None
    concurrent_requests: int | None = None


class ServerFault(ApiError):
    """5xx: TaskRouter failed; a write may have been carried out."""

    sent = Sent.MAYBE
    retry = Retry.LATER


class ArchiveError(ConsoleError):
    """The archive of reservations cannot do what was asked."""


class ArchiveUnavailable(ArchiveError):
    """The file cannot be read or written now: disk full, locked, read-only. Nothing that was stored is lost."""


class ArchiveDamaged(ArchiveError):
    """The file was no archive or is broken; it was set aside, never overwritten. ``set_aside`` is where it is now."""

    def __init__(self, title: str, detail: str = "", *, set_aside: str = "") -> None:
        super().__init__(title, detail)
        self.set_aside = set_aside


class ArchiveTooNew(ArchiveError):
    """A later version of this program wrote the file; it is left alone."""


class ArchiveSuperseded(ArchiveError):
    """The question was dropped because a newer one came, or the archive is closing."""


class CredentialError(ConsoleError):
    """The credential is missing or cannot be read."""


class KeyringTrouble(Enum):
    """Why the keyring cannot be used."""

    MISSING = "missing"
    LOCKED = "locked"
    WAITING = "waiting"
    REFUSED = "refused"


class KeyringUnavailable(CredentialError):
    """The operating system's keyring cannot be used now."""

    def __init__(self, title: str, detail: str = "", *, trouble: KeyringTrouble) -> None:
        super().__init__(title, detail)
        self.trouble = trouble


class DisplayLost(ConsoleError):
    """What the windows were shown on has gone; the console has ended in its order. Only a terminal can tell of it."""

    def __init__(self) -> None:
        super().__init__("The display has gone.", "What was seen and clicked is kept; start the console again.")


class SettingsError(ConsoleError):
    """A setting or option cannot be used; ``field`` names it as the user wrote it."""

    def __init__(self, title: str, detail: str = "", *, field: str) -> None:
        super().__init__(title, detail)
        self.field = field
