"""The HTTP proxy: one that a person names, or the system's.

Owns their rules, and hides user and password, which are for the proxy alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from agent_console.client.base_url import HOST
from agent_console.errors import SettingsError
from agent_console.wording import said


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
                said("errors", "The proxy cannot be used."),
                said("errors", "http://host:port is expected; SOCKS and PAC are not supported."),
                field="--proxy",
            )

    def __repr__(self) -> str:
        return f"Proxy({self.address})"

    @property
    def address(self) -> str:
        """Host and port, without the user and password."""
        return urlsplit(self.url).netloc.rpartition("@")[2]


def with_password(address: str, password: str) -> Proxy:
    """Return the proxy of an address that may name a user (``http://user@host:port``), with the user's password.

    Raises SettingsError (field ``--proxy``); also for an address that has a password in it.
    """
    parts = urlsplit(Proxy(address).url)
    if parts.password is not None:
        raise SettingsError(said("errors", "The proxy's password does not belong into its address."), field="--proxy")
    if not parts.username or not password:
        return Proxy(address)
    host = parts.netloc.rpartition("@")[2]
    return Proxy(f"http://{parts.username}:{quote(password, safe='')}@{host}")


def system_proxy(base_url: str) -> Proxy | None:
    """Return the proxy that the system names for a server; None where there is none, or one that cannot be used.

    On Linux the environment names it (``https_proxy``, ``no_proxy``), elsewhere the system's settings. A script that
    finds proxies (PAC) is not run.
    """
    # Not needed to paint a window; httpx brings both.
    import logging  # noqa: PLC0415
    import urllib.request  # noqa: PLC0415

    host = urlsplit(base_url).hostname or ""
    address = urllib.request.getproxies().get("https", "")
    if not address or urllib.request.proxy_bypass(host):
        return None
    try:
        return Proxy(address if "://" in address else f"http://{address}")
    except SettingsError:
        logging.getLogger(__name__).warning("The system's proxy is of a kind that is not supported, and is left out.")
        return None
