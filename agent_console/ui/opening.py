"""Hands a checked link to the desktop: the browser, the mail program, the telephone.

The only place that does. Whatever is opened was checked by `taskrouter.links`.
"""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from agent_console.taskrouter.links import Link, LinkKind

_SCHEMES = {LinkKind.DIAL: "tel", LinkKind.WRITE: "mailto", LinkKind.OPEN: "https"}


def open_outside(link: Link) -> bool:
    """Open a link; False where the desktop has nothing that does."""
    url = QUrl(link.url, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() != _SCHEMES[link.kind]:
        return False
    return QDesktopServices.openUrl(url)
