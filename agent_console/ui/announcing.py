"""What is said to screen readers as it happens.

Owns the saying: PySide6 hands no announcement of Qt's back, so every sentence goes through here, where tests hear it.
It changes no roles: interfaces made in Python (QAccessible.installFactory) crashed the program under a real client.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from agent_console.session.entries import ReservationEntry
from agent_console.ui import click_words, ending_words, words
from agent_console.ui.plain import visible

translate = QCoreApplication.translate


class Announcer(QObject):
    """Says sentences, each as it comes; ``said`` carries them, heard or not."""

    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_hushed = False

    @contextmanager
    def hushed(self) -> Iterator[None]:
        """Say nothing inside: whoever listens has heard it."""
        self._is_hushed = True
        try:
            yield
        finally:
            self._is_hushed = False

    def say(self, text: str) -> None:
        """Say a sentence to whoever listens; nothing is said of nothing."""
        if not text or self._is_hushed:
            return
        sentence = visible(text)
        self.said.emit(sentence)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))


def news_of(before: ReservationEntry | None, entry: ReservationEntry) -> str:
    """Return what is new of a reservation: how it ended, or what became of a click; empty where nothing is."""
    news = ""
    told = before.ending.reason if before is not None and before.ending is not None else None
    if entry.ending is not None and entry.ending.reason is not told:
        news = ending_words.ending_line(entry, entry.ending)
    elif entry.notice is not None and (before is None or before.notice is not entry.notice):
        news = click_words.notice_line(entry.notice)
    caller = words.caller_title(entry.task, gone=entry.task_gone)
    return translate("announcing", "{caller}: {news}").format(caller=caller, news=news) if news else ""
