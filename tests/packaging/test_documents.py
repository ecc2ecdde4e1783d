"""The parts of the documentation that the code knows are what the code says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from documents import imports

ROOT = Path(__file__).parents[2]


def test_the_diagram_of_imports_is_current() -> None:
    page = imports.PAGE.read_text(encoding="utf-8")
    assert imports.with_diagram(page, imports.diagram()) == page, "packages import each other otherwise: make diagram"


def test_what_follows_from_other_arrows_is_left_out() -> None:
    assert imports.needed({("a", "b"), ("b", "c"), ("a", "c")}) == {("a", "b"), ("b", "c")}


def test_arrows_that_go_round_are_refused() -> None:
    with pytest.raises(SystemExit, match="a, b"):
        imports.needed({("a", "b"), ("b", "a"), ("a", "c")})


@pytest.mark.parametrize("page", sorted(ROOT.joinpath("docs").rglob("*.md")), ids=lambda page: page.name)
def test_every_picture_and_page_that_is_linked_is_there(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
