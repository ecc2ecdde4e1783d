"""What is blacked out of a text before somebody else may read it.

Owns the kinds: phone numbers, phones, e-mail addresses, credentials and questions in URLs, SIDs but for their end, the
name of the home folder, and names that are known. Secrets are not among them: they are in no text to begin with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from agent_console.archive.masking import masked_text

_SID = re.compile(r"\b([A-Z]{2})[0-9a-fA-F]{28}([0-9a-fA-F]{4})\b")
_PHONE_URI = re.compile(r"\b(client|sips?|tel):[^\s\"',;)\]}]+")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(r"\b(https?://)([^\s/\"'@]*@)?([^\s\"'?#]+)([?#][^\s\"']*)?")
_LEAST_NAME = 3


def redacted(text: str, *, names: Iterable[str] = (), home: Path | None = None) -> str:
    """Return a text without what is nobody's business; ``names`` are texts that are taken out wherever they stand."""
    for name in sorted({name for name in names if len(name) >= _LEAST_NAME}, key=len, reverse=True):
        text = re.sub(re.escape(name), "[name]", text, flags=re.IGNORECASE)
    if home is not None and home != Path(home.anchor):
        text = text.replace(str(home), "~")
    text = _URL.sub(lambda url: f"{url[1]}{url[3]}{'?…' if url[4] else ''}", text)
    text = _PHONE_URI.sub(r"\1:…", text)
    text = _EMAIL.sub("[e-mail]", text)
    text = _SID.sub(r"\1…\2", text)
    return masked_text(text)
