"""`python -m tests.mutants [PACKAGE…] [--count N] [--seed N]`: whether a package's own tests notice that it is broken.

mutmut makes every small change it knows; so many of them, drawn by the seed, are tried, one after the other, on a copy
under build/. Prints the score of each package and its survivors. Owns the drawing and the copy; decision 0029.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

PACKAGES = ("taskrouter", "session", "archive")
COUNT, SEED = 120, 29
FOLDER = Path("build/mutants")
COPIED = ("agent_console", "tests", "benchmarks", "packaging", "resources", "typings")
FILES = ("pyproject.toml", "CHANGELOG.md")
CONFIGURATION = """
[tool.mutmut]
source_paths = ["agent_console/{package}/"]
pytest_add_cli_args_test_selection = ["tests/{package}"]
pytest_add_cli_args = ["-x", "-p", "no:randomly", "-p", "no:cacheprovider", "-k", "{chosen}"]
also_copy = ["agent_console", "benchmarks", "packaging", "resources", "typings", "CHANGELOG.md"]
use_git_change_detection = false
track_dependencies = false
"""
#: Tests with processes of their own: mutmut's changes live in the one that it forked.
CHOSEN = {"archive": "not killed and not full_disk and not another_process"}
#: A change that no test runs into counts as survived.
SURVIVED = frozenset({"survived", "no tests"})
KILLED = frozenset({"killed", "timeout", "segfault", "suspicious"})


def main() -> None:
    """Try what was asked for."""
    options = _options()
    for package in options.packages or PACKAGES:
        copy = _copied(package)
        # Nothing has this name: the changes are made and none is tried.
        _mutmut(copy, "run", "none-of-them")
        names = _names(copy)
        drawn = random.Random(options.seed).sample(names, min(options.count, len(names)))  # noqa: S311  to be repeated
        _mutmut(copy, "run", "--max-children", "1", *drawn)
        _tell(package, copy, drawn, len(names))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make mutants ARGS=…", description=__doc__)
    parser.add_argument("packages", nargs="*", metavar="PACKAGE", help=f"instead of {', '.join(PACKAGES)}")
    parser.add_argument("--count", type=int, default=COUNT, help=f"how many of each are tried, {COUNT} without it")
    parser.add_argument("--seed", type=int, default=SEED, help="the same seed draws the same")
    return parser.parse_args()


def _copied(package: str) -> Path:
    copy = FOLDER / package
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for name in COPIED:
        shutil.copytree(name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(name, copy / name)
    with (copy / "pyproject.toml").open("a") as configuration:
        configuration.write(CONFIGURATION.format(package=package, chosen=CHOSEN.get(package, "")))
    return copy


def _mutmut(copy: Path, *arguments: str) -> str:
    # The copy, not the checkout that is installed.
    environment = {**os.environ, "PYTHONPATH": str(copy.absolute() / "mutants")}
    command = [sys.executable, "-m", "mutmut", *arguments]
    ended = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)
    return ended.stdout


def _names(copy: Path) -> list[str]:
    made = (json.loads(file.read_text())["exit_code_by_key"] for file in (copy / "mutants").rglob("*.meta"))
    return sorted(name for each in made for name in each)


def _tell(package: str, copy: Path, drawn: Sequence[str], made: int) -> None:
    lines = (line.strip().rpartition(": ") for line in _mutmut(copy, "results", "--all", "true").splitlines())
    became = {name: what for name, _, what in lines if name in set(drawn)}
    counts = Counter(became.values())
    killed = sum(counts[what] for what in KILLED)
    score = 100 * killed / max(1, len(became))
    head = f"{package}: {killed} of {len(became)} killed, {score:.0f} % ({made} can be made)"
    print(head, dict(counts), flush=True)  # noqa: T201
    for name, what in sorted(became.items()):
        if what in SURVIVED:
            shown = _mutmut(copy, "show", name).splitlines()
            changed = [line for line in shown if line.startswith(("-", "+")) and not line.startswith(("---", "+++"))]
            print(f"  {what}: {name}", *(f"    {line}" for line in changed), sep="\n", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
