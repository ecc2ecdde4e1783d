"""Reading a block of settings that somebody pastes: lines of an env file, JSON, or labels and values.

Owns what is recognised. SIDs are told by their own letters, whatever their label says; a secret and a server by
their label. Where both an auth token and an API key are there, the API key is taken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from agent_console.taskrouter import sids

#: More than this is no block of settings.
MOST_CHARACTERS = 20_000

_SID = re.compile(r"(?<![0-9A-Za-z])(AC|SK|WS|WK)[0-9a-fA-F]{32}(?![0-9A-Za-z])")
_LINE = re.compile(r"""\s*(?:export\s+|set\s+)?["']?([A-Za-z][\w .()-]{0,60}?)["']?\s*[=:\t]\s*(.*?)[\s,]*""")
_URL = re.compile(r"https?://[^\s\"'<>]{1,300}")
_QUOTES = "\"'`“”"


@dataclass(frozen=True)
class Pasted:
    """What was found; empty where nothing was."""

    base_url: str = ""
    account_sid: str = ""
    api_key_sid: str = ""
    secret: str = field(default="", repr=False)
    workspace_sid: str = ""
    worker_sid: str = ""

    @property
    def count(self) -> int:
        """How much was found."""
        return sum(
            map(
                bool,
                (self.base_url, self.account_sid, self.api_key_sid, self.secret, self.workspace_sid, self.worker_sid),
            )
        )


def read_block(text: str) -> Pasted:
    """Find everything in a text; what is there twice counts as it came first."""
    text = text[:MOST_CHARACTERS]
    pairs = list(_pairs(text))
    found = _sids_in(text)
    key_secret = _labelled(pairs, "api_key_secret", "key_secret", "api_secret", "secret")
    token = _labelled(pairs, "auth_token", "token", "password")
    key = found.get(sids.API_KEY.prefix, "")
    if key and not key_secret:
        # Our own variables have one name for both secrets.
        key_secret = _labelled(pairs, "agent_console_auth_token")
    if key and token and not key_secret:
        key = ""
    return Pasted(
        base_url=_url(pairs),
        account_sid=found.get(sids.ACCOUNT.prefix, ""),
        api_key_sid=key,
        secret=(key_secret or token) if key else (token or key_secret),
        workspace_sid=found.get(sids.WORKSPACE.prefix, ""),
        worker_sid=found.get(sids.WORKER.prefix, ""),
    )


def _sids_in(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _SID.finditer(text):
        found.setdefault(match.group(1), match.group())
    return found


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    try:
        yield from _members(json.loads(text), depth=3)
    except (ValueError, RecursionError):
        for line in text.splitlines():
            match = _LINE.fullmatch(line)
            if match:
                yield _plain(match.group(1)), match.group(2).strip().strip(_QUOTES)


def _members(value: object, *, depth: int) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and depth:
        for key, member in value.items():
            if isinstance(member, str):
                yield _plain(str(key)), member.strip()
            else:
                yield from _members(member, depth=depth - 1)


def _plain(label: str) -> str:
    """Return a label as its words joined by underscores: ``Auth Token`` and ``authToken`` are the same."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", label)
    return re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")


def _labelled(pairs: list[tuple[str, str]], *endings: str) -> str:
    for ending in endings:
        for label, value in pairs:
            if label.endswith(ending) and value and not _SID.fullmatch(value):
                return value
    return ""


def _url(pairs: list[tuple[str, str]]) -> str:
    for label, value in pairs:
        match = _URL.fullmatch(value)
        if match and label.endswith(("url", "server", "host", "base")):
            return value
    return ""
