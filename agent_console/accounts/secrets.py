"""The port to where secrets are kept, and the name each has there.

Owns the protocol and the names. No secret is ever in a name, a repr or an error.
"""

from __future__ import annotations

from typing import Protocol

#: Longer ones do not fit into the keyring of Windows (2,560 bytes of UTF-16); no auth token or API key comes near.
MAX_SECRET_CHARACTERS = 1_200


class SecretStore(Protocol):
    """Where secrets outlive the program. Every method raises KeyringUnavailable; none blocks the calling loop."""

    async def read(self, name: str) -> str | None:
        """Return the secret of that name; None where there is none."""

    async def write(self, name: str, secret: str) -> None:
        """Keep a secret in place of what had its name."""

    async def delete(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none."""


def proxy_name_of(address: str) -> str:
    """Name the password of a proxy's user; empty where its address names no user."""
    place = address.partition("://")[2]
    return f"proxy {place}" if "@" in place else ""


def name_of(username: str, base_url: str) -> str:
    """Name the secret of a credential: profiles that share an API key share its secret."""
    return f"{username}@{base_url.partition('://')[2]}"
