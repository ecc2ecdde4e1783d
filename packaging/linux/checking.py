"""What the desktop's and Debian's own checkers say of the packages.

Owns which are asked and which of their opinions are overruled, with the reason. A checker that is not installed is
named and passed over.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

#: The name is that of the program everywhere (settings, archive, notifications); there is no domain to reverse.
OVERRULED_OF_APPSTREAM = "cid-desktopapp-is-not-rdns=info"


def check_tree(root: Path, name: str) -> None:
    """Ask about the desktop file and the metainfo; raises SystemExit with what the checker says."""
    share = root / "usr/share"
    _ask("desktop-file-validate", "--warn-kde", str(share / "applications" / f"{name}.desktop"))
    _ask(
        "appstreamcli", "validate", "--no-net", f"--override={OVERRULED_OF_APPSTREAM}",
        str(share / "metainfo" / f"{name}.metainfo.xml"),
    )  # fmt: skip


def check_packages(packages: Iterable[Path]) -> None:
    """Ask lintian about a Debian package; its overrides are in data/lintian-overrides."""
    for package in packages:
        if package.suffix == ".deb":
            _ask("lintian", "--allow-root", "--fail-on", "error,warning", str(package))


def _ask(checker: str, *arguments: str) -> None:
    if shutil.which(checker) is None:
        print(f"packages: {checker} is not installed; its opinion is missing")
        return
    said = subprocess.run([checker, *arguments], capture_output=True, text=True, check=False)  # noqa: S603
    if said.returncode:
        raise SystemExit(f"packages: {checker} objects:\n{said.stdout}{said.stderr}")
    print(f"packages: {checker} has no objection")
