"""Which libraries of the system a bundle needs; ``python -m linux.needs BUNDLE`` prints Debian's packages of them.

Owns the question to readelf. What the bundle brings itself is not needed of the system.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

from linux import description

_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[(.+)\]")


def needed_libraries(bundle: Path, *, optional: Collection[str]) -> list[str]:
    """Return the names of libraries to be found outside; files named in ``optional`` are not asked."""
    binaries = [file for file in sorted(bundle.rglob("*")) if _is_elf(file)]
    asked = [str(file) for file in binaries if file.name not in optional]
    told = subprocess.run(["readelf", "-d", *asked], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
    return sorted(set(_NEEDED.findall(told)) - {file.name for file in binaries})


def _is_elf(file: Path) -> bool:
    if not file.is_file() or file.is_symlink():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


if __name__ == "__main__":
    told = description.load()
    print(" ".join(told.debian_packages(needed_libraries(Path(sys.argv[1]), optional=told.optional))))
