"""*What is new*: the changelog's entries, to be read beside the work.

Owns how releases are written out. Which are new is not decided here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from agent_console.changelog import UNRELEASED, Release
from agent_console.ui.reading_page import ReadingPage

translate = QCoreApplication.translate


def news_page(parent: QWidget, version: str, releases: tuple[Release, ...]) -> ReadingPage:
    """Return the page, not yet open. ``version`` is the one that runs."""
    title = translate("news", "What is new")
    return ReadingPage(
        parent,
        title=title,
        sentences=[translate("news", "This is version {version}.").format(version=version)],
        text=news_text(version, releases),
        text_name=title,
    )


def news_text(version: str, releases: tuple[Release, ...]) -> str:
    """Return the releases as plain text, the newest first."""
    return "\n\n".join(_release_text(version, release) for release in releases)


def _release_text(version: str, release: Release) -> str:
    name = version if release.version == UNRELEASED else release.version
    lines = [f"{name}  ·  {release.day}" if release.day else name]
    for section in release.sections:
        lines += ["", section.title, *(f"•  {entry}" for entry in section.entries)]
    return "\n".join(lines)
