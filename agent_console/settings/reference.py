"""The reference of every setting as Markdown, made from the declarations.

Owns its form; docs/settings.md holds what is printed here.
"""

from __future__ import annotations

import json
from dataclasses import MISSING

from agent_console.settings.checking import expected
from agent_console.settings.table import Setting, as_plain, by_section, parts

#: No check takes this for good: it says what it wants instead.
_NONSENSE = "\0"


def reference() -> str:
    """Return every setting under its section: key, default, what it may be and what it does."""
    lines = []
    for section, settings in by_section().items():
        lines += [f"### {section.value}", ""]
        lines += ["| key | default | value | what it does |", "|---|---|---|---|"]
        for setting in settings:
            lines.append(_row(setting))
            if setting.element is not None:
                lines += [_row(part, f"{setting.key}[].") for part in parts(setting.element)]
        lines.append("")
    return "\n".join(lines)


def _row(setting: Setting, before: str = "") -> str:
    declared = setting.declared
    default = "" if setting.default in {MISSING, None} else f"`{json.dumps(as_plain(setting.default))}`"
    kind = "a list of tables" if setting.element is not None else expected(setting)
    if declared.check is not None:
        kind = declared.check(_NONSENSE).removeprefix("must be ")
    unit = f", in {declared.unit}" if declared.unit else ""
    words = f"{declared.label}. {declared.explained}".strip()
    later = " From the next start on." if declared.from_next_start else ""
    later += " Only where the machine's policy gives it a value." if declared.by_policy else ""
    return f"| `{before}{setting.key}` | {default} | {kind}{unit} | {words}{later} |"
