"""The page about a newer version: what is new in it, and where it is.

Owns its words. What was announced came over the network: plain text, and a page only where it is https.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from agent_console.taskrouter.links import link_in
from agent_console.ui.opening import open_outside
from agent_console.ui.plain import set_apart, visible
from agent_console.ui.reading_page import ReadingPage
from agent_console.updates.announcement import Announcement

translate = QCoreApplication.translate


def newer_page(parent: QWidget, version: str, announced: Announcement) -> ReadingPage:
    """Return the page, not yet open. ``version`` is the one that runs."""
    sentences = [
        translate("newer", "This is version {version}. Nothing is installed by itself.").format(version=version),
        translate("newer", "Where your administrator installs programs, the new version comes from there."),
    ]
    page = ReadingPage(
        parent,
        title=translate("newer", "Version {version} is there").format(version=announced.version),
        sentences=sentences,
        text=newer_text(announced),
        text_name=translate("newer", "What is new in it"),
    )
    link = link_in(announced.page)
    if link is not None:
        # The host is all that a person can judge.
        opener = page.add_button(translate("newer", "Open {host}").format(host=set_apart(visible(link.shown, 60))))
        opener.clicked.connect(lambda: open_outside(link))
    return page


def newer_text(announced: Announcement) -> str:
    """Return what is announced as plain text."""
    name = f"{announced.version}  ·  {announced.day}" if announced.day else announced.version
    return "\n".join([name, "", *(f"•  {' '.join(entry.split())}" for entry in announced.new)]).strip()
