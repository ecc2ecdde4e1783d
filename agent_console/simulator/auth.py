"""Owns who may come in and what each may do: HTTP Basic with account or API key (reference 5.1); keeps no session."""

import base64
import binascii
import hmac
from dataclasses import dataclass, field
from urllib.parse import unquote

from agent_console.simulator.errors import ApiError
from agent_console.simulator.sids import Sids, is_sid

#: How the permissions of restricted keys name a resource that the path names otherwise (reference 1.1).
_NAMES = {"TaskQueues": "task-queues", "TaskChannels": "task-channels"}
_ACTIONS = {("POST", True): "update", ("POST", False): "create", ("DELETE", True): "delete"}


@dataclass(slots=True)
class Keys:
    """The two pairs that open every door, and restricted keys that open some."""

    account_sid: str
    auth_token: str
    api_key_sid: str
    api_key_secret: str
    restricted: dict[str, tuple[str, frozenset[str]]] = field(default_factory=dict)
    revoked: set[str] = field(default_factory=set)

    def check(self, authorization: str | None, method: str, path: str) -> None:
        """Raise 401 unless the header carries one of the pairs, and 403 unless its key may do this."""
        user, password = _parse(authorization or "")
        pairs = {self.account_sid: self.auth_token, self.api_key_sid: self.api_key_secret}
        pairs |= {sid: secret for sid, (secret, _) in self.restricted.items()}
        expected = None if user in self.revoked else pairs.get(user)
        if expected is None:
            raise ApiError(401, 20003, "Authentication Error - invalid username")
        if not hmac.compare_digest(expected.encode(), password.encode()):
            raise ApiError(401, 20003, "Authenticate")
        if user in self.restricted and not _allows(self.restricted[user][1], permission_of(method, path)):
            raise ApiError(403, 20003, "Permission Denied")


def make_keys(account_sid: str, sids: Sids) -> Keys:
    """Make the pairs of an account."""
    return Keys(account_sid, sids.token(), sids.new("SK"), sids.token())


def permission_of(method: str, path: str) -> str:
    """Name what a request needs: ``workspaces.workers.reservations/update``."""
    parts = [unquote(part) for part in path.removeprefix("/v1/").strip("/").split("/")]
    names = [_NAMES.get(part, part.lower()) for part in parts if not is_sid(part, part[:2])]
    is_one = bool(parts) and is_sid(parts[-1], parts[-1][:2])
    action = _ACTIONS.get((method, is_one), "read" if is_one else "list")
    return f"{'.'.join(names)}/{action}"


def _allows(permissions: frozenset[str], wanted: str) -> bool:
    return wanted in permissions or f"{wanted.partition('/')[0]}/*" in permissions


def _parse(header: str) -> tuple[str, str]:
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        decoded = base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    user, _, password = decoded.partition(":")
    return user, password
