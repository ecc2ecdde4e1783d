"""Words about settings.

Owns the sentences. What is wrong with a file says the `Problem` itself.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.settings import Problem
from agent_console.ui.durations import number

translate = QCoreApplication.translate

#: More lines would push the offers out of the window.
SHOWN = 3


def problem_lines(problems: tuple[Problem, ...]) -> str:
    """Return what is wrong with files of settings, the first few of it; empty where nothing is."""
    if not problems:
        return ""
    lines = [translate("settings", "Some settings cannot be used; all others are."), *map(str, problems[:SHOWN])]
    more = len(problems) - SHOWN
    if more > 0:
        lines.append(translate("settings", "And {n} more.").format(n=number(more)))
    return "\n".join(lines)
