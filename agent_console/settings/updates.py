"""Settings about newer versions, declared.

Owns the values. Who asks and shows is `updates`.
"""

from __future__ import annotations

from agent_console.lean import dataclass
from agent_console.settings.declaring import QT_TRANSLATE_NOOP, Section, https_problem, setting


@dataclass(frozen=True)
class UpdateSettings:
    """Whether a newer version is asked for, and where; nothing is ever installed by the program itself."""

    check: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Look for newer versions once a day"),
        QT_TRANSLATE_NOOP("settings", "Nothing is installed, and nothing is sent about you or this computer."),
        section=Section.UPDATES,
    )
    url: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Where they are announced"),
        QT_TRANSLATE_NOOP("settings", "The address of a small file that whoever gave you the program names."),
        section=Section.UPDATES,
        check=https_problem,
    )
