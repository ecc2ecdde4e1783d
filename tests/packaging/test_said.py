"""What can go wrong is said in words that a window can translate."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_console import errors
from catalogues.marks import SOURCES

#: Packages whose errors a window shows.
SHOWN = ("accounts", "archive", "client", "session", "settings", "taskrouter", "updates", "wiring")
#: What these say is read in a terminal, or by who wrote the call.
FOR_TERMINALS = {
    "accounts/environment.py",
    "accounts/profiles.py",
    "client/api.py",
    "client/base_url.py",
    "taskrouter/requests.py",
    "wiring/launch.py",
}
RAISED = {name for name, found in inspect.getmembers(errors, inspect.isclass) if issubclass(found, errors.ConsoleError)}
RAISED |= {"Advice", "refusal"}


def unmarked(file: Path) -> Iterator[str]:
    """Yield the words that a module raises without a mark; a path or what the system said is no word of ours."""
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call) or getattr(call.func, "id", "") not in RAISED:
            continue
        for arg in call.args:
            own = [arg] if isinstance(arg, ast.Constant) else arg.values if isinstance(arg, ast.JoinedStr) else []
            if any(isinstance(part, ast.Constant) and " " in str(part.value).strip() for part in own):
                yield f"{call.lineno}: {ast.unparse(arg)}"


@pytest.mark.parametrize("package", SHOWN)
def test_every_error_that_a_window_shows_is_marked_for_translation(package: str) -> None:
    for file in sorted(SOURCES.joinpath(package).rglob("*.py")):
        inside = file.relative_to(SOURCES).as_posix()
        if inside not in FOR_TERMINALS:
            assert list(unmarked(file)) == [], f"{inside}: said(context, text) marks it (docs/translations.md)"
