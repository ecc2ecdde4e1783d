"""The diagram of imports in docs/architecture.md, from the imports themselves: `python -m documents.imports`.

Owns the text between the two marks. Packages and single modules of the top are drawn; what follows from other arrows
is left out.
"""

from __future__ import annotations

import sys
from pathlib import Path

import grimp

PAGE = Path(__file__).parents[2] / "docs" / "architecture.md"
PROGRAM = "agent_console"
BEGIN, END = "<!-- imports: made by make diagram -->", "<!-- imports: end -->"
RUN_WITH_M = f"{PROGRAM}.__main__"

Arrows = set[tuple[str, str]]


def main() -> int:
    """Write the diagram into the page; exit code 0."""
    PAGE.write_text(with_diagram(PAGE.read_text(encoding="utf-8"), diagram()), encoding="utf-8")
    return 0


def with_diagram(page: str, drawn: str) -> str:
    """Return the page with the diagram between its marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{drawn}{END}{after}"


def diagram() -> str:
    """Return the diagram in Mermaid's language, the same for the same imports."""
    drawn = [f"  {importer} --> {imported}" for importer, imported in sorted(needed(boxes()))]
    return "\n".join(["```mermaid", "flowchart TD", *drawn, "```"]) + "\n"


def boxes() -> Arrows:
    """Return every arrow between boxes."""
    graph = grimp.build_graph(PROGRAM)
    modules = graph.modules - {PROGRAM, RUN_WITH_M}
    arrows = {
        (_part(importer), _part(imported))
        for importer in modules
        for imported in graph.find_modules_directly_imported_by(importer) & modules
    }
    return {(a, b) for a, b in arrows if a != b}


def needed(arrows: Arrows) -> Arrows:
    """Return the arrows without those that follow from others; the arrows must not go round."""
    round_trips = sorted(a for a, _ in arrows if a in _reached(a, arrows))
    if round_trips:
        raise SystemExit(f"documents: these import each other: {', '.join(dict.fromkeys(round_trips))}")
    return {(a, b) for a, b in arrows if b not in _reached(a, arrows - {(a, b)})}


def _reached(start: str, arrows: Arrows) -> set[str]:
    """Return what can be come to from a box by at least one arrow."""
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        here = waiting.pop()
        new = {b for a, b in arrows if a == here} - reached
        reached |= new
        waiting += new
    return reached


def _part(module: str) -> str:
    return module.split(".")[1]


if __name__ == "__main__":
    sys.exit(main())
