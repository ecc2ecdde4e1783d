"""Where TaskRouter is: the base URL, its regional forms, and what may be used as one.

Owns the rules for what a person may enter. It never opens a connection.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

from agent_console.errors import SettingsError
from agent_console.wording import said

DEFAULT = "https://taskrouter.twilio.com"

#: Plain HTTP goes nowhere else: the credential would be readable on the way.
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "::1", "localhost"})

#: The edge next to each region that has TaskRouter or is announced for it (reference 5.2).
_NEAREST_EDGE = {"us1": "ashburn", "ie1": "dublin", "au1": "sydney"}

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"

#: A host name or IP address, in lower case.
HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*|[0-9a-f:]*:[0-9a-f:.]*")
_FIELD = "--base-url"


def normalise(text: str) -> str:
    """Read a base URL as a person typed it and give back its usual form.

    That is ``scheme://host``, with the port where it is not the scheme's own. A trailing ``/`` or
    ``/v1`` is forgiven, since people copy it from the documentation. Raises SettingsError (field
    ``--base-url``) with what to change.
    """
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError:
        raise _unusable(said("errors", "its host or port cannot be read")) from None
    host = (parts.hostname or "").rstrip(".")
    _check(parts, host)
    shown = f"[{host}]" if ":" in host else host
    usual = {"https": 443, "http": 80}[parts.scheme]
    return f"{parts.scheme}://{shown}" if port in (None, usual) else f"{parts.scheme}://{shown}:{port}"


def regional(edge: str | None = None, region: str | None = None) -> str:
    """Name the base URL of an edge and a region, such as ``https://taskrouter.dublin.ie1.twilio.com``.

    An edge alone implies the region us1; a region alone takes the edge next to it; neither gives
    the default. Raises SettingsError (field ``--edge`` or ``--region``).
    """
    if edge is None and region is None:
        return DEFAULT
    for field, name in (("--edge", edge), ("--region", region)):
        if name is not None and not _NAME.fullmatch(name):
            raise SettingsError(
                f"{field} is not a name.",
                "Lower-case letters, digits and dashes: dublin, ie1.",
                field=field,
            )
    if edge is None:
        edge = _NEAREST_EDGE.get(region or "")
        if edge is None:
            raise SettingsError(
                f"The region {region} needs an edge as well.",
                "Name one with --edge.",
                field="--edge",
            )
    return f"https://taskrouter.{edge}.{region or 'us1'}.twilio.com"


def _check(parts: SplitResult, host: str) -> None:
    if parts.scheme not in ("https", "http"):
        raise _unusable(said("errors", "it has to begin with https://"))
    if "@" in parts.netloc:
        raise _unusable(said("errors", "a name or password does not belong into it; the credential is given apart"))
    if not HOST.fullmatch(host):
        raise _unusable(said("errors", "it names no host that can be used"))
    if parts.path not in ("", "/", "/v1", "/v1/"):
        raise _unusable(said("errors", "it has to end after the host and port"))
    if parts.query or parts.fragment:
        raise _unusable(said("errors", "it has to end before the ? or #"))
    if parts.scheme == "http" and host not in LOOPBACK_HOSTS:
        raise _unusable(said("errors", "http is for this computer only (127.0.0.1, ::1, localhost); use https"))


def _unusable(why: str) -> SettingsError:
    # The text itself is not repeated: a password may have been typed into it.
    usual = said("errors", "{why}. The usual one is {url}").format(why=why, url=DEFAULT)
    return SettingsError(said("errors", "The base URL cannot be used:"), usual, field=_FIELD)
