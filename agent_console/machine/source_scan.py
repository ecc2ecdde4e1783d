"""PySide6's look through the source of every module that is imported after it, turned off.

PySide6 asks of each module whether its text names PySide6, so that ``from __feature__ import snake_case`` changes no
module that knows nothing of Qt. This program uses no such feature; the look costs 50 ms of a start and keeps 12 MB of
source text in memory (decision 32).
"""

from __future__ import annotations

import sys


def turn_off() -> None:
    """Import PySide6 and have it take every later module for one without Qt; a PySide6 that asks otherwise is left."""
    import PySide6.QtCore  # noqa: F401, PLC0415  the look begins with this import

    scan = sys.modules.get("shibokensupport.feature")
    if hasattr(scan, "_mod_uses_pyside"):
        vars(scan)["_mod_uses_pyside"] = _is_not_asked  # there is no public way


def _is_not_asked(_module: object) -> bool:
    return False
