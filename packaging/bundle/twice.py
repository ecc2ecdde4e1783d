"""Builds the bundle and its packages twice, in two places, and compares them byte by byte: `make bundle-check`.

Owns the comparison. The two builds share the commit, the Python and the system, and nothing else; no folder above all.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

from bundle.__main__ import ROOT, commit_time_s

PLACE = ROOT / "build" / "twice"


def main() -> int:
    """Build, compare, say so; exit code 1 names what differs."""
    shutil.rmtree(PLACE, ignore_errors=True)
    os.environ["SOURCE_DATE_EPOCH"] = str(commit_time_s())
    places = [PLACE / "first", PLACE / "another-place"]
    for place in places:
        _run("bundle", "--untried", "--output", str(place / "bundle"))
        shutil.rmtree(place / "bundle" / "work")
        if sys.platform.startswith("linux"):
            _run("linux", "--bundle", str(place / "bundle" / "agent-console"), "--output", str(place / "packages"))
    first, second = (listing(place) for place in places)
    different = sorted({path for path, _ in first.items() ^ second.items()})
    for path in different:
        print(f"bundle-check: {path} differs")
    if not different:
        print(f"bundle-check: {len(first)} files, twice the same, byte by byte")
        shutil.rmtree(PLACE)
    return int(bool(different))


def listing(folder: Path) -> dict[str, str]:
    """Return mode and content (as a digest) of everything in a folder, by its path."""
    return {path.relative_to(folder).as_posix(): _told(path) for path in sorted(folder.rglob("*"))}


def _told(path: Path) -> str:
    status = path.lstat()
    if path.is_symlink():
        return f"link to {path.readlink()}"
    if path.is_dir():
        return f"folder {stat.S_IMODE(status.st_mode):o}"
    return f"{stat.S_IMODE(status.st_mode):o} {hashlib.sha256(path.read_bytes()).hexdigest()}"


def _run(module: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-m", module, *arguments], check=True, cwd=ROOT)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
