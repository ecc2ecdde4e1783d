"""Signing out: what a profile keeps on this computer is taken away, its secret first.

Owns the order, and what stays because another profile needs it. The history is no profile's: it is left alone here.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from agent_console.accounts import profiles
from agent_console.accounts.profiles import Profile, Profiles
from agent_console.accounts.secrets import SecretStore, proxy_name_of


@dataclass(frozen=True)
class Leaving:
    """Who signs out, and the profiles that there are."""

    profile: Profile
    known: Profiles

    @property
    def left(self) -> Profiles:
        """The profiles that stay."""
        return self.known.without(self.profile.name)

    @property
    def sharing_secret(self) -> tuple[str, ...]:
        """The names of those that sign in with the same secret, which stays with them."""
        name = self.profile.secret_name
        return tuple(each.name for each in self.left.all if each.secret_name == name)

    @property
    def sharing_history(self) -> tuple[str, ...]:
        """The names of those whose history is in the same archive."""
        place = self.profile.account_sid, self.profile.workspace_sid
        return tuple(each.name for each in self.left.all if (each.account_sid, each.workspace_sid) == place)

    def secret_names(self) -> tuple[str, ...]:
        """Return what goes out of the keyring: the secret and the proxy's password, each unless another needs it."""
        proxies = {proxy_name_of(each.proxy) for each in self.left.all}
        proxy = proxy_name_of(self.profile.proxy)
        own = () if self.sharing_secret else (self.profile.secret_name,)
        return own if not proxy or proxy in proxies else (*own, proxy)


async def sign_out(leaving: Leaving, file: Path, secrets: SecretStore, *, all_the_same: bool = False) -> None:
    """Forget the secrets, then the profile.

    Raises KeyringUnavailable, before anything of the profile is gone, unless it is to go ``all_the_same``;
    SettingsError where the profiles cannot be written.
    """
    if not all_the_same:
        for name in leaving.secret_names():
            await secrets.delete(name)
    await asyncio.to_thread(profiles.save, file, leaving.left)
