from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.taskrouter.text import folded, plain


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("Ada", 10, "Ada"),
        ("", 10, ""),
        ("  two\r\n\t words ", 20, "two words"),
        ("a\x00b\x1b[31mc", 20, "ab[31mc"),
        ("pay \u202egnp.exe", 20, "pay gnp.exe"),
        ("exactly ten", 11, "exactly ten"),
        ("one too many", 11, "one too ma…"),
        ("word and more", 6, "word…"),
    ],
)
def test_text_becomes_plain(text: str, limit: int, shown: str) -> None:
    assert plain(text, limit) == shown


@given(st.text(max_size=400), st.integers(1, 60))
def test_plain_text_is_one_bounded_line_without_controls(text: str, limit: int) -> None:
    shown = plain(text, limit)
    assert len(shown) <= limit
    assert not any(unicodedata.category(each).startswith(("C", "Zl", "Zp")) for each in shown)
    assert shown == shown.strip()
    assert plain(shown, limit) == shown


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("chloe", "Chloé"),
        ("CHLOÉ", "Chloe\u0301"),
        ("nguyen", "Nguyễn"),
        ("dang", "Đặng"),
        ("łukasz", "Lukasz"),
        ("soren", "Søren"),
        ("strasse", "Straße"),
        ("ince", "İnce"),
        ("0137", "０１３７"),
        ("йосиф", "Иосиф"),
        ("αλεξης", "ΑΛΈΞΗΣ"),
    ],
)
def test_what_is_looked_for_is_found_without_accents_and_case(typed: str, stored: str) -> None:
    assert folded(typed) == folded(stored)
