"""What a window can show is marked for translation, also where it is said without Qt."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from catalogues.marks import COUNTED, MARKS, SOURCES

#: Packages whose words a window shows.
SHOWN = (
    "accounts",
    "alerts",
    "archive",
    "client",
    "history",
    "session",
    "settings",
    "taskrouter",
    "ui",
    "updates",
    "wiring",
)
#: What these say is read in a terminal, in a file, or by who wrote the call.
NOT_FOR_WINDOWS = {
    "accounts/environment.py",
    "client/api.py",
    "client/base_url.py",
    "settings/reference.py",
    "taskrouter/requests.py",
    "ui/screenshots.py",
    "wiring/launch.py",
}
#: Whose words are for a log, a debugger, or a machine.
LOGGED = {"debug", "info", "warning", "error", "exception", "critical"}
NAMING = {"Edge", "Template", "ThreadPoolExecutor", "ValidationError", "_spawn", "comment", "compile", "removeprefix"}
NAMING |= {"search", "spawn"}
PROGRAMMERS = {
    "NotImplementedError",
    "RuntimeError",
    "SSLError",
    "TypeError",
    "ValueError",
    "WriteError",
    "IntegrityError",
}
PROGRAMMERS |= {"DatabaseError", "ExceptionGroup", "RouterClosed"}
#: The rest that is no sentence: names, headers of HTTP, what is looked for, what a file begins with.
NO_WORDS = (
    "# The file that was here could not be read to its end",
    "Accept: application/json",
    "Agent Console",
    "Connection: close",
    "Host: ",
    "JS SDK, lib",
    "The settings of Agent Console.",
    "This plugin does not support",
    "User-Agent: agent-console/",
    "account SID or API key SID",
    "built in",
    "closed connection",
    "event reference",
    "policy default",
    "policy lock",
    "reservations page",
    "task deleted",
    "the session does not run: ",
)
#: Questions to SQLite, whole or in parts.
SQL = re.compile(r"\b[A-Z]{2,}\b|\b[a-z]\.[a-z]| = \?|^entry r$|^id, sid|_route t$")
NOTHING = re.compile(r"(?!)")
SENTENCE = re.compile(r"[A-Za-z]{2,}[,:;]? [A-Za-z]|[a-z]{2,}: $|^ [a-z]+ ")


def name_of(call: ast.Call) -> str:
    return str(getattr(call.func, "id", getattr(call.func, "attr", "")))


def unmarked(node: ast.AST, ignored: re.Pattern[str]) -> Iterator[str]:
    """Yield the words of a module that no mark holds, but what is ``ignored``."""
    if isinstance(node, ast.Call) and name_of(node) in {*MARKS, COUNTED, "Said"} | LOGGED | NAMING | PROGRAMMERS:
        return
    is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if is_docstring or isinstance(node, ast.Assert) or (isinstance(node, ast.keyword) and node.arg == "name"):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        is_one = SENTENCE.search(node.value) and not ignored.search(node.value)
        if is_one and not node.value.startswith(NO_WORDS):
            yield f"{node.lineno}: {node.value}"
        return
    for inner in ast.iter_child_nodes(node):
        yield from unmarked(inner, ignored)


@pytest.mark.parametrize("package", SHOWN)
def test_what_a_window_can_show_is_marked_for_translation(package: str) -> None:
    ignored = SQL if package == "archive" else NOTHING
    for file in sorted(SOURCES.joinpath(package).rglob("*.py")):
        inside = file.relative_to(SOURCES).as_posix()
        if inside not in NOT_FOR_WINDOWS:
            found = list(unmarked(ast.parse(file.read_text(encoding="utf-8")), ignored))
            assert found == [], f"{inside}: said(context, text) marks it (docs/translations.md)"
