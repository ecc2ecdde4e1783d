"""Owns who may come in: HTTP Basic with account or API key (reference 5.1); keeps no session."""

import base64
import binascii
import hmac
from dataclasses import dataclass

from agent_console.simulator.errors import ApiError
from agent_console.simulator.sids import Sids


@dataclass(frozen=True, slots=True)
class Keys:
    """The two pairs that open the door."""

    account_sid: str
    auth_token: str
    api_key_sid: str
    api_key_secret: str

    def check(self, authorization: str | None) -> None:
        """Raise 401 unless the header carries one of the pairs."""
        user, password = _parse(authorization or "")
        pairs = {self.account_sid: self.auth_token, self.api_key_sid: self.api_key_secret}
        expected = pairs.get(user)
        if expected is None:
            raise ApiError(401, 20003, "Authentication Error - invalid username")
        if not hmac.compare_digest(expected.encode(), password.encode()):
            raise ApiError(401, 20003, "Authenticate")


def make_keys(account_sid: str, sids: Sids) -> Keys:
    """Make the pairs of an account."""
    return Keys(account_sid, sids.token(), sids.new("SK"), sids.token())


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
