"""Words about settings.

Owns the sentences. What is wrong with a file says the `Problem` itself.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from agent_console.settings import Loaded, Origin, Problem
from agent_console.settings.table import Setting
from agent_console.ui.plain import set_apart, visible
from agent_console.ui.translating import counted, told

translate = QCoreApplication.translate

#: More would push the offers out of the window, and is cut by the bar.
SHOWN = 2
LONGEST = 200


def problem_lines(problems: tuple[Problem, ...]) -> str:
    """Return what is wrong with files of settings, the first few of it; empty where nothing is."""
    if not problems:
        return ""
    lines = [translate("settings", "Some settings cannot be used; all others are.")]
    lines += [_short(problem) for problem in problems[:SHOWN]]
    more = len(problems) - SHOWN
    if more > 0:
        lines.append(
            counted(
                "settings", "And %Ln more: agent-console config check.", "And 1 more: agent-console config check.", more
            )
        )
    return " ".join(lines)


def _short(problem: Problem) -> str:
    """Return a problem without the folder of its file, which the settings window names."""
    text = visible(told(problem.text), LONGEST)
    if problem.line is None:
        return f"{set_apart(problem.file.name)}: {text}"
    said = translate("settings", "{file}, line {line}: {text}")
    return said.format(file=set_apart(problem.file.name), line=problem.line, text=text)


def note(setting: Setting, loaded: Loaded) -> str:
    """Return where a value came from where that matters to a person, and whether it waits for the next start."""
    lines = []
    origin = loaded.origin(setting.key)
    if origin is Origin.POLICY_LOCK:
        locked = translate("settings", "Your administrator has set this: {file}.")
        lines.append(locked.format(file=set_apart(str(loaded.policy_file))))
        if setting.key in loaded.user:
            lines.append(translate("settings", "Your own value is kept, without effect."))
    elif loaded.needs_policy(setting.key):
        lines.append(translate("settings", "Only an administrator can bring this in, with the machine's policy."))
    elif origin is Origin.POLICY_DEFAULT and loaded.policy_file is not None:
        given = translate("settings", "The default of your administrator: {file}.")
        lines.append(given.format(file=set_apart(str(loaded.policy_file))))
    if setting.declared.from_next_start:
        lines.append(translate("settings", "Counts from the next start on."))
    return " ".join(lines)


def kept_where(loaded: Loaded, set_aside: Path | None = None) -> str:
    """Return the file that changes go to, and where what was there went if it could not be read."""
    if loaded.file is None:
        return translate("settings", "Changes last until the console ends.")
    if set_aside is None:
        return translate("settings", "Kept in {file}").format(file=set_apart(str(loaded.file)))
    kept = translate("settings", "Kept in {file}; what could not be read there is now {aside}.")
    return kept.format(file=set_apart(str(loaded.file)), aside=set_apart(set_aside.name))
