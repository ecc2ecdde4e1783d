"""The languages that the window speaks.

Owns their names, which are those of the catalogues in `translations`. It loads none.
"""

from __future__ import annotations

from enum import Enum


class Language(Enum):
    """Which language the window speaks; apart from English each has a catalogue under its name."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    BRAZILIAN = "pt_BR"
    JAPANESE = "ja"
    ARABIC = "ar"


#: Each language by its own name, whatever the window speaks now.
OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
    Language.BRAZILIAN: "Português (Brasil)",
    Language.JAPANESE: "日本語",
    Language.ARABIC: "العربية",
}
#: The languages that have a catalogue.
TRANSLATED = tuple(language for language in OWN_NAMES if language is not Language.ENGLISH)
