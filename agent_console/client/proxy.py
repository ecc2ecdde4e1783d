"""The HTTP proxy that a person may name: read from a setting, never from the environment.

Owns its rules and hides its user and password, which are for the proxy alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from agent_console.client.base_url import HOST
from agent_console.errors import SettingsError


@dataclass(frozen=True, slots=True, repr=False)
class Proxy:
    """An HTTP proxy by its URL, ``http://[user:password@]host:port``.

    Raises SettingsError (field ``--proxy``) for anything else: TLS to the
    proxy itself, SOCKS and PAC are not supported.
    """

    url: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "url", self.url.strip())
        try:
            parts = urlsplit(self.url)
            usable = (
                parts.scheme == "http"
                and HOST.fullmatch(parts.hostname or "")
                and parts.port
                and not (parts.path.strip("/") or parts.query or parts.fragment)
            )
        except ValueError:
            usable = False
        if not usable:
            raise SettingsError(
                "The proxy cannot be used.",
                "http://host:port is expected; SOCKS and PAC are not supported.",
                field="--proxy",
            )

    def __repr__(self) -> str:
        return f"Proxy({self.address})"

    @property
    def address(self) -> str:
        """Host and port, without the user and password."""
        return urlsplit(self.url).netloc.rpartition("@")[2]
