"""Makes the packages from a bundle that is there: `make packages`.

Owns build/packages and the order of the steps. Each kind of package is made by its own module from the same tree.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
from pathlib import Path

from bundle.__main__ import commit_time_s
from linux import arch, checking, deb, description, rpm, staging
from linux.needs import needed_libraries

ROOT = Path(__file__).parents[2]
DEB_LIMIT_MB = 50
KINDS = {"deb": deb.build, "rpm": rpm.build, "arch": arch.build}


def main() -> int:
    """Stage the tree once, make what is asked for, and write the sums."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, default=ROOT / "build/bundle/agent-console")
    parser.add_argument("--output", type=Path, default=ROOT / "build/packages")
    parser.add_argument("kinds", nargs="*", metavar="deb|rpm|arch", help="all where none is named")
    options = parser.parse_args()
    made = make_packages(options.bundle, options.output.resolve(), options.kinds or list(KINDS))
    for package in made:
        print(f"packages: {package.name}, {package.stat().st_size / 1e6:.1f} MB")
    if any(package.suffix == ".deb" and package.stat().st_size > DEB_LIMIT_MB * 1e6 for package in made):
        raise SystemExit(f"packages: a .deb may have {DEB_LIMIT_MB} MB")
    return 0


def make_packages(bundle: Path, output: Path, kinds: list[str]) -> list[Path]:
    """Return the packages, in a folder that has nothing else but ``SHA256SUMS``."""
    told = description.load()
    needed = needed_libraries(bundle, optional=told.optional)
    unknown = told.unknown(needed)
    if unknown:
        raise SystemExit(
            f"packages: description.toml does not say where these libraries are from: {', '.join(unknown)}"
        )
    shutil.rmtree(output, ignore_errors=True)
    staged = output / "root"
    epoch_s = commit_time_s()
    staging.stage(bundle, staged, told, epoch_s)
    staging.make_alike(staged, epoch_s)
    checking.check_tree(staged, told.name)
    made = [KINDS[kind](staged, output, told, needed, epoch_s) for kind in kinds]
    checking.check_packages(made)
    shutil.rmtree(staged)
    sums = [f"{hashlib.sha256(package.read_bytes()).hexdigest()}  {package.name}\n" for package in sorted(made)]
    (output / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    return made


if __name__ == "__main__":
    sys.exit(main())
