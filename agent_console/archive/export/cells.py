"""Text in a cell of a spreadsheet that can do nothing there.

Owns the rule. A spreadsheet takes a cell that begins with one of a few characters for a formula; one that splits lines
at semicolons or tabs begins a cell after each of them, whatever a CSV file says.
"""

from __future__ import annotations

import re

#: The last four are the wide forms, which some spreadsheets take for the narrow ones.
_BEGINNINGS = frozenset("=+-@\t\r\n＝＋－＠")
_SPLITTERS = frozenset(";\t\r\n")
#: A whole run at once, from its beginning only: time stays in step with the length of hostile text.
_BEFORE_A_FORMULA = re.compile(r"""(?<![\s"';])[\s"';]++(?=[=+\-@＝＋－＠])""")


def harmless(text: str) -> str:
    """Return the text with an apostrophe before whatever could be taken for a formula."""
    if ";" in text or not text.isprintable():
        text = _BEFORE_A_FORMULA.sub(_guarded, text)
    if text[:1] in _BEGINNINGS or text.lstrip()[:1] in _BEGINNINGS:
        return f"'{text}"
    return text


def _guarded(run: re.Match[str]) -> str:
    blanks = run.group()
    return blanks if _SPLITTERS.isdisjoint(blanks) else f"{blanks}'"
