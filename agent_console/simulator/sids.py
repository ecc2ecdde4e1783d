"""Owns SIDs: makes them from a seed, knows their order of birth; not what they name."""

import random
import re

_PATTERN = re.compile(r"^[A-Z]{2}[0-9a-fA-F]{32}$")


def is_sid(text: str, prefix: str) -> bool:
    """Say whether `text` has the form of a SID with that prefix (reference 1.0)."""
    return text.startswith(prefix) and _PATTERN.match(text) is not None


class Sids:
    """A seeded source of SIDs; the same seed gives the same SIDs in the same order."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(f"sids {seed}")  # noqa: S311 - identities, not secrets
        self._serials: dict[str, int] = {}

    def new(self, prefix: str) -> str:
        """Make the next SID."""
        sid = prefix + self.token()
        self._serials[sid] = len(self._serials)
        return sid

    def token(self) -> str:
        """Make 32 hexadecimal digits, as in an auth token."""
        return f"{self._random.getrandbits(128):032x}"

    def serial(self, sid: str) -> int | None:
        """Return a number that grows with each SID made, None for a SID made elsewhere."""
        return self._serials.get(sid)
