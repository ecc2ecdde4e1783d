"""The credential of a running console: found at its start, renewed in the middle of a shift.

Owns whether there is one, and why not. It has no window and keeps no secret longer than a call.
"""

from __future__ import annotations

from typing import Protocol

from agent_console.accounts.os_keyring import OsKeyring
from agent_console.accounts.secrets import SecretStore
from agent_console.client.credentials import Credentials
from agent_console.errors import ConsoleError
from agent_console.wiring.launch import ConsoleOptions
from agent_console.wording import said


class Signable(Protocol):
    """A connection that goes on with another credential."""

    async def sign_in(self, credentials: Credentials) -> None:
        """Use it from now on."""


class Access:
    """``trouble`` is why no secret was found, None where one was."""

    def __init__(self, api: Signable, options: ConsoleOptions) -> None:
        self._api = api
        self._options = options
        self.secrets: SecretStore = options.secrets or OsKeyring()
        self.trouble: ConsoleError | None = None

    async def obtain(self) -> None:
        """Sign in with the profile's secret, unless the console came with one. Takes 5 s at most; raises nothing."""
        profile = self._options.profile
        if self._options.credentials is not None or profile is None:
            return
        try:
            secret = await self.secrets.read(profile.secret_name)
            if secret is None:
                self.trouble = ConsoleError(
                    said("errors", "The secret is not in the keyring."),
                    said("errors", "It was never kept here, or has been removed."),
                )
                return
            await self.renew(Credentials(username=profile.username, secret=secret))
        except ConsoleError as error:
            self.trouble = error

    async def renew(self, credentials: Credentials) -> None:
        """Go on with another credential."""
        await self._api.sign_in(credentials)
        self.trouble = None
