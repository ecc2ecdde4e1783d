"""The reference of every setting as Markdown, made from the declarations.

Owns its form; docs/settings.md holds what is printed here.
"""

from __future__ import annotations

import json
from dataclasses import MISSING
from itertools import groupby

from agent_console.settings.checking import expected
from agent_console.settings.table import Setting, parts, table
from agent_console.settings.writing import as_plain

#: No check takes this for good: it says what it wants instead.
_NONSENSE = "\0"


def reference() -> str:
    """Return every setting under its section: key, default, what it may be and what it does."""
    lines = []
    by_section = sorted(table().values(), key=_place)
    for section, settings in groupby(by_section, key=lambda one: one.declared.section):
        lines += [f"### {section.value if section is not None else ''}", ""]
        lines += ["| key | default | value | what it does |", "|---|---|---|---|"]
        for setting in settings:
            lines.append(_row(setting))
            if setting.element is not None:
                lines += [_row(part, f"{setting.key}[].") for part in parts(setting.element)]
        lines.append("")
    return "\n".join(lines)


def _place(setting: Setting) -> int:
    section = setting.declared.section
    return list(type(section)).index(section) if section is not None else -1


def _row(setting: Setting, before: str = "") -> str:
    declared = setting.declared
    default = "" if setting.default in {MISSING, None} else f"`{json.dumps(as_plain(setting.default))}`"
    kind = "a list of tables" if setting.element is not None else expected(setting)
    if declared.check is not None:
        kind = declared.check(_NONSENSE).removeprefix("must be ")
    unit = f", in {declared.unit}" if declared.unit else ""
    words = f"{declared.label}. {declared.explained}".strip()
    later = " From the next start on." if declared.from_next_start else ""
    return f"| `{before}{setting.key}` | {default} | {kind}{unit} | {words}{later} |"
