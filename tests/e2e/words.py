"""What of a language's catalogue can be read on the screen."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from agent_console.settings.language import OWN_NAMES, Language

_FOLDER = Path(__file__).parent.parent.parent / "translations"


@cache
def catalogue(language: Language) -> dict[str, str]:
    """Every text without places in it, English to the language's; in English each is itself."""
    file = Language.GERMAN if language is Language.ENGLISH else language
    root = ET.parse(_FOLDER / f"agent_console_{file.value}.ts").getroot()  # noqa: S314  our own file
    pairs = ((each.findtext("source") or "", each.findtext("translation") or "") for each in root.iter("message"))
    plain = {source: words for source, words in pairs if words and "{" not in source and "%" not in source}
    return {source: source for source in plain} if language is Language.ENGLISH else plain


class Screen:
    """What appears from now on; windows and menus that earlier tests left are not looked at."""

    def __init__(self) -> None:
        self._others = set(QApplication.topLevelWidgets())

    def texts(self) -> set[str]:
        """Every text of the visible windows, and of the menus that wait to be opened."""
        found: set[str] = set()
        for top in set(QApplication.topLevelWidgets()) - self._others:
            if isinstance(top, QMenu):
                found |= {action.text() for action in top.actions()} | {top.title()}
            if top.isVisible():
                found |= {top.windowTitle(), *(action.text() for action in top.actions())}
                found |= {text for widget in (top, *top.findChildren(QWidget)) for text in _texts_of(widget)}
        return found

    def foreign(self, spoken: Language, *others: Language, data: set[str]) -> set[str]:
        """Return what is on it in another language than the one that is spoken; ``data`` has none."""
        own = set(catalogue(spoken).values()) | data | set(OWN_NAMES.values())
        return self.texts() & {words for other in others for words in catalogue(other).values()} - own


def _texts_of(widget: QWidget) -> set[str]:
    if not widget.isVisible():
        return set()
    hint = widget.placeholderText() if isinstance(widget, QLineEdit) else ""
    return {widget.accessibleName(), str(widget.property("text") or ""), hint}
