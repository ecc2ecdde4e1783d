"""The credential of HTTP Basic: who signs in, and the secret.

Owns the secret in memory and the one header made of it. It never shows the secret: not in repr, not
in an error.
"""

from __future__ import annotations

import base64

from agent_console.errors import CredentialError, SettingsError
from agent_console.lean import dataclass
from agent_console.taskrouter.sids import ACCOUNT, API_KEY
from agent_console.wording import said


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """An account SID with its auth token, or an API key SID with its secret (reference 5.1).

    Blanks around the username and line ends after the secret (a file's last line) are forgiven.
    Raises SettingsError for a username that is neither SID and CredentialError for a secret that
    cannot be one.
    """

    username: str
    secret: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "username", self.username.strip())
        object.__setattr__(self, "secret", self.secret.rstrip("\r\n"))
        if not (ACCOUNT.matches(self.username) or API_KEY.matches(self.username)):
            raise SettingsError(
                said("errors", "The account SID or API key SID cannot be right."),
                said("errors", "AC or SK and 32 hexadecimal digits are expected."),
                field="account SID or API key SID",
            )
        if not self.secret:
            raise CredentialError(
                said("errors", "The secret is empty."), said("errors", "Enter the auth token or the API key's secret.")
            )
        if not (self.secret.isascii() and self.secret.isprintable()) or " " in self.secret:
            raise CredentialError(
                said("errors", "The secret cannot be right."),
                said("errors", "It holds blanks or characters that no auth token has: copy it once more."),
            )

    def __repr__(self) -> str:
        return f"Credentials(username={self.username!r}, secret=***)"

    @property
    def basic_header(self) -> str:
        """The value of the Authorization header."""
        pair = f"{self.username}:{self.secret}".encode("ascii")
        return f"Basic {base64.b64encode(pair).decode('ascii')}"
