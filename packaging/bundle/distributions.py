"""The Python distributions that belong to the program: what requirements.lock names and this computer has installed.

Owns that list, with versions and licences. It asks no registry: everything is read from the installed metadata.
"""

from __future__ import annotations

import re
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements.lock"
PROGRAM = "agent-console"

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


def own(lock: Path = LOCK) -> list[Distribution]:
    """Return the locked distributions that are installed, in the order of their names; not the program itself."""
    locked = {
        _normal(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE)
    }
    found = {_normal(each.name): each for each in distributions()}
    return [found[name] for name in sorted(locked & found.keys())]


def modules_of_others() -> list[str]:
    """Return the top modules of everything else that is installed: tools of the checkout, which no bundle needs."""
    wanted = {_normal(each.name) for each in own()} | {PROGRAM}
    kept = {module for each in distributions() if _normal(each.name) in wanted for module in _modules(each)}
    others = {module for each in distributions() if _normal(each.name) not in wanted for module in _modules(each)}
    return sorted(others - kept)


def licence_files(distribution: Distribution) -> list[Path]:
    """Return the licence texts that a distribution brought, in the order of their names."""
    files = [
        Path(str(file.locate()))
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0] and (_LICENCE_FILE.match(file.name) or "licenses" in file.parts)
    ]
    return sorted(file for file in files if file.is_file())


def licence_of(distribution: Distribution) -> str:
    """Return the licence as its metadata names it: an SPDX expression, else its own words, else its classifiers."""
    metadata = distribution.metadata
    told = next((metadata[key] for key in ("License-Expression", "License") if key in metadata), "")
    classifiers = (metadata.get_all("Classifier") or []) if not told or "\n" in told else []
    names = [line.rsplit(" :: ", 1)[1] for line in classifiers if line.startswith("License :: ")]
    return " OR ".join(names) or told.partition("\n")[0] or "see its text"


def _modules(distribution: Distribution) -> set[str]:
    tops = {
        file.parts[0] for file in distribution.files or () if not file.parts[0].endswith((".dist-info", "..", ".pth"))
    }
    return {top.partition(".")[0] for top in tops if top.partition(".")[0].isidentifier()}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
