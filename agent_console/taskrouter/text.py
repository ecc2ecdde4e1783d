"""Text of other people's making, made fit to show, to log and to look for.

Owns what counts as harmless; it decides nothing about meaning.
"""

from __future__ import annotations

import unicodedata

#: Letters that Unicode does not take apart.
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "þ": "th", "æ": "ae", "œ": "oe"}
)


def plain(text: str, limit: int) -> str:
    """Return the text in one line of at most ``limit`` characters, without control characters.

    Unicode's "other" categories go (C0 and C1 controls, direction overrides, unassigned); runs of
    blanks become one; what was cut ends in an ellipsis.
    """
    if len(text) <= limit and text.isprintable():
        return " ".join(text.split())  # nearly every text, and twenty times sooner
    # Cut before cleaning as well: a text of megabytes costs no more than a long one.
    visible = (
        " " if character.isspace() else character
        for character in text[: 4 * limit]
        if character.isspace() or not unicodedata.category(character).startswith("C")
    )
    joined = " ".join("".join(visible).split())
    shortened = len(joined) > limit or len(text) > 4 * limit
    return joined[: limit - 1].rstrip() + "…" if shortened else joined


def folded(text: str) -> str:
    """Return the text without case, accents and width, as it is looked for: "Chloé" and "chloe" are one."""
    text = text.casefold()
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    return "".join(one for one in apart if not unicodedata.combining(one)).translate(_PLAIN_LETTERS)
