"""Builds the bundle and does not believe it until it has run: `make bundle`.

Owns build/bundle/agent-console, which is there whole, tried and within its size, or not at all. What is in it is said
by parts.py and agent-console.spec.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

from bundle import trying
from catalogues import tools

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
UNPACKED_LIMIT_MB = 160
#: What the loader reads as "the folder of this library".
BESIDE = b"$ORIGIN"


def main() -> int:
    """Build, tidy, measure and try; exit code 1 with a line that says what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "bundle", help="where agent-console/ is put")
    parser.add_argument("--untried", action="store_true", help="only build it")
    options = parser.parse_args()
    output: Path = options.output.resolve()
    began = time.monotonic()
    bundle = build(output)
    size_mb = size_bytes(bundle) / 1e6
    print(f"bundle: {bundle} in {time.monotonic() - began:.0f} s, {size_mb:.0f} MB", flush=True)
    if size_mb > UNPACKED_LIMIT_MB:
        raise SystemExit(f"bundle: it may have {UNPACKED_LIMIT_MB} MB")
    if not options.untried:
        trying.try_bundle(bundle, pictures=output / "pictures")
    return 0


def build(output: Path) -> Path:
    """Make the bundle in a folder that is emptied first; returns the bundle's own folder."""
    shutil.rmtree(output, ignore_errors=True)
    tools.release()
    work = output / "work"
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
        "--distpath", str(output), "--workpath", str(work), str(HERE / "agent-console.spec"),
    ]  # fmt: skip
    epoch_s = commit_time_s()
    environment = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(epoch_s)}
    subprocess.run(command, check=True, cwd=ROOT, env=environment)  # noqa: S603  our own recipe
    bundle = output / "agent-console"
    drop_debug_symbols(bundle)
    drop_build_path(bundle)
    make_alike(bundle, epoch_s)
    return bundle


def commit_time_s() -> int:
    """Return the time that the build bears: SOURCE_DATE_EPOCH, else the commit's, else 2026 began."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = subprocess.run(  # noqa: S603
        ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    return int(asked.stdout) if asked.returncode == 0 else 1_767_225_600


def python_libraries(bundle: Path) -> list[Path]:
    """Return Python's own libraries in a bundle, and nothing else that bears its name."""
    return [*bundle.rglob("libpython3*.so*"), *bundle.rglob("lib-dynload/*.so")]


def drop_debug_symbols(bundle: Path) -> None:
    """Take the debug symbols from Python's own libraries, where a build from source left them; Qt's stay untouched."""
    if not sys.platform.startswith("linux"):
        return
    files = python_libraries(bundle)
    subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)  # noqa: S603, S607


def drop_build_path(bundle: Path) -> None:
    """Let Python's own modules look for libraries beside themselves, not where the building computer had its Python.

    The text is exchanged in place: it ends with a zero byte, and is not longer than before.
    """
    built_in = str(sysconfig.get_config_var("LIBDIR") or "").encode()
    if not sys.platform.startswith("linux") or len(built_in) < len(BESIDE):
        return
    for file in python_libraries(bundle):
        content = file.read_bytes()
        file.write_bytes(content.replace(b"\0" + built_in + b"\0", b"\0" + BESIDE.ljust(len(built_in), b"\0") + b"\0"))


def make_alike(bundle: Path, epoch_s: int) -> None:
    """Give every file the same time, and the modes that every package expects."""
    for path in [bundle, *bundle.rglob("*")]:
        if path.is_symlink():
            os.utime(path, (epoch_s, epoch_s), follow_symlinks=False)
            continue
        is_program = path.is_dir() or path.parent == bundle
        path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (epoch_s, epoch_s))


def size_bytes(folder: Path) -> int:
    """Return what the files of a folder have in them."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


if __name__ == "__main__":
    sys.exit(main())
