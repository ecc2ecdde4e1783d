"""Where the program's own messages go: warnings to standard error, Qt's among them.

Owns the set-up of logging. It never writes a secret: none is ever given to a logger, and httpx's own logging stays off.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from agent_console.diagnostics.log_tail import TAIL, HarmlessFormatter

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

#: What a platform says of itself with every popup; nobody can do anything about it.
_EXPECTED = "This plugin does not support"

_qt = logging.getLogger("qt")


def configure() -> None:
    """Send warnings and worse to standard error and keep the latest, Qt's messages too."""
    told = logging.StreamHandler()
    told.setFormatter(HarmlessFormatter("agent-console: %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[told])
    logging.getLogger().addHandler(TAIL)
    qInstallMessageHandler(_qt_message)


def _qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    level = logging.DEBUG if text.startswith(_EXPECTED) else _LEVELS.get(kind, logging.WARNING)
    _qt.log(level, "%s", text)
