"""The document of the settings says what the program does."""

from __future__ import annotations

import re
from pathlib import Path

from agent_console.settings.declaring import Section
from agent_console.settings.reference import reference
from agent_console.settings.table import table, values_of
from agent_console.settings.values import Settings

DOCUMENT = Path(__file__).parents[2] / "docs" / "settings.md"


def test_the_document_has_every_setting_as_it_is_declared() -> None:
    printed = DOCUMENT.read_text(encoding="utf-8").split("<!-- printed by: agent-console config reference -->\n\n")[1]
    assert printed == f"{reference()}\n", "agent-console config reference prints what belongs there"


def test_every_setting_has_a_section_words_and_a_default_that_passes_its_own_check() -> None:
    for key, setting in table().items():
        declared = setting.declared
        assert isinstance(declared.section, Section), key
        assert re.match(r"[A-Z].*[^.]$", declared.label), key
        assert declared.explained == "" or declared.explained.endswith("."), key
        assert declared.check is None or declared.check(setting.default) == "", key


def test_values_by_key_are_the_settings() -> None:
    assert values_of(Settings()) == {key: setting.default for key, setting in table().items()}
