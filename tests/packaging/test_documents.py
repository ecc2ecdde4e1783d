"""The parts of the documentation that the code knows are what the code says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from agent_console import changelog
from agent_console.updates import announcement as reading
from documents import announcement, imports, pictures

ROOT = Path(__file__).parents[2]


def test_the_diagram_of_imports_is_current() -> None:
    page = imports.PAGE.read_text(encoding="utf-8")
    assert imports.with_diagram(page, imports.diagram()) == page, "packages import each other otherwise: make diagram"


def test_every_picture_that_is_shown_is_made_by_the_command_and_every_one_made_is_shown() -> None:
    shown = set()
    for page in (ROOT / "README.md", *ROOT.joinpath("docs").rglob("*.md")):
        targets = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.read_text(encoding="utf-8"))
        shown |= {(page.parent / target).resolve().relative_to(pictures.DOCS).as_posix() for target in targets}
    assert shown == set(pictures.NAMES)
    kept = {picture.relative_to(pictures.DOCS).as_posix() for picture in pictures.DOCS.rglob("*.png")}
    assert kept == set(pictures.NAMES), "make pictures makes these"


def test_the_announcement_of_this_version_is_one_that_a_console_reads() -> None:
    releases = changelog.read(announcement.CHANGELOG.read_text(encoding="utf-8"))
    told = reading.read(announcement.announced(releases, "0.2.0", "https://example.org/x").encode())
    assert (told.version, told.page) == ("0.2.0", "https://example.org/x")
    assert told.new
    old = changelog.read("## 0.3.0 - 2026-12-24\n### Added\n- Late\n## 0.2.0 - 2026-12-01\n### Fixed\n- Early\n")
    assert reading.read(announcement.announced(old, "0.2.0", "").encode()).new == ("Early",)


def test_a_page_that_no_console_would_open_is_not_announced() -> None:
    with pytest.raises(SystemExit, match="no page"):
        announcement.main(["http://example.org/x"])


def test_what_follows_from_other_arrows_is_left_out() -> None:
    assert imports.needed({("a", "b"), ("b", "c"), ("a", "c")}) == {("a", "b"), ("b", "c")}


def test_arrows_that_go_round_are_refused() -> None:
    with pytest.raises(SystemExit, match="a, b"):
        imports.needed({("a", "b"), ("b", "a"), ("a", "c")})


@pytest.mark.parametrize("page", sorted(ROOT.joinpath("docs").rglob("*.md")), ids=lambda page: page.name)
def test_every_picture_and_page_that_is_linked_is_there(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
