"""Words about settings.

Owns the sentences. What is wrong with a file says the `Problem` itself.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.settings import Loaded, Origin, Problem
from agent_console.settings.table import Setting
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


def note(setting: Setting, loaded: Loaded) -> str:
    """Return where a value came from where that matters to a person, and whether it waits for the next start."""
    lines = []
    origin = loaded.origin(setting.key)
    if origin is Origin.POLICY_LOCK:
        locked = translate("settings", "Your administrator has set this: {file}.")
        lines.append(locked.format(file=loaded.policy_file))
        if setting.key in loaded.user:
            lines.append(translate("settings", "Your own value is kept, without effect."))
    elif origin is Origin.POLICY_DEFAULT and loaded.policy_file is not None:
        given = translate("settings", "The default of your administrator: {file}.")
        lines.append(given.format(file=loaded.policy_file))
    if setting.declared.from_next_start:
        lines.append(translate("settings", "Counts from the next start on."))
    return " ".join(lines)


def kept_where(loaded: Loaded) -> str:
    """Return the file that changes go to."""
    if loaded.file is None:
        return translate("settings", "Changes last until the console ends.")
    return translate("settings", "Kept in {file}").format(file=loaded.file)
