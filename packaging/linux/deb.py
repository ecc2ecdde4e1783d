"""The Debian package, made by dpkg-deb.

Owns what only Debian has: control, copyright, changelog, lintian's overrides. No script runs at installation or
removal: dpkg's triggers of the desktop's own packages do what there is to do.
"""

from __future__ import annotations

import email.utils
import hashlib
import os
import shutil
import subprocess
import textwrap
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from bundle import qt_notices
from linux.description import Description
from linux.staging import DATA, ROOT, make_alike, packed

REVISION = "1"


def build(staged: Path, output: Path, description: Description, needed: Iterable[str], epoch_s: int) -> Path:
    """Make the package beside its working folder; returns the file."""
    root = output / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(staged, root, symlinks=True)
    name = description.name
    # Debian's place for it is the copyright file.
    shutil.rmtree(root / "usr/share/licenses")
    documents = root / "usr/share/doc" / name
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_copyright(description), encoding="utf-8")
    (documents / "changelog.gz").write_bytes(packed((ROOT / "CHANGELOG.md").read_bytes()))
    (documents / "changelog.Debian.gz").write_bytes(packed(_changelog(description, epoch_s).encode()))
    overrides = root / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(DATA / "lintian-overrides", overrides / name)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/md5sums").write_text(_sums(root), encoding="utf-8")
    (root / "DEBIAN/control").write_text(_control(description, needed, root), encoding="utf-8")
    make_alike(root, epoch_s)
    package = output / f"{name}_{description.version}-{REVISION}_amd64.deb"
    subprocess.run(  # noqa: S603
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(package)],  # noqa: S607
        check=True,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch_s)},
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(root)
    return package


def _control(description: Description, needed: Iterable[str], root: Path) -> str:
    size_kib = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    depends = [f"{each} (>= 2.34)" if each == "libc6" else each for each in description.debian_packages(needed)]
    fields = {
        "Package": description.name,
        "Version": f"{description.version}-{REVISION}",
        "Architecture": "amd64",
        "Maintainer": description.maintainer,
        "Installed-Size": str(size_kib),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(description.recommended.debian),
        "Section": "net",
        "Priority": "optional",
        "Description": "\n".join([_synopsis(description), *_long(description)]),
    }
    return "".join(f"{field}: {value}\n" for field, value in fields.items())


def _synopsis(description: Description) -> str:
    return f"{description.summary[:1].lower()}{description.summary[1:]}"


def _long(description: Description) -> list[str]:
    paragraphs = [textwrap.wrap(each, 76) for each in description.paragraphs]
    lines = [line for paragraph in paragraphs for line in (*(f" {each}" for each in paragraph), " .")]
    return lines[:-1]


def _copyright(description: Description) -> str:
    lines = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        f"Upstream-Name: {description.name}",
        "Comment: The texts of everything that is passed on with the program are in",
        f" /usr/lib/{description.name}/_internal/agent_console/resources/licences, with an overview.",
        "",
        "Files: *",
        f"Copyright: 2026 {description.maintainer.partition(' <')[0]}",
        f"License: {description.licence}",
        " On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.",
        "",
        f"Files: usr/lib/{description.name}/_internal/PySide6/*",
        "Copyright: The Qt Company Ltd. and other contributors",
        "License: LGPL-3.0-only",
        " On Debian systems the full text is in /usr/share/common-licenses/LGPL-3.",
        "Comment: Qt has these parts of others built in; their texts are in qt-notices.txt in that folder's Qt.",
        *(line for notice in qt_notices.load().notices for line in _built_in(notice)),
    ]
    return "\n".join(lines) + "\n"


def _built_in(notice: qt_notices.Notice) -> list[str]:
    told = f" {notice.name} {notice.version}".rstrip()
    return [f"{told}: {notice.licence}", *(f"  {line}" for line in notice.copyright.splitlines())]


def _changelog(description: Description, epoch_s: int) -> str:
    when = email.utils.format_datetime(datetime.fromtimestamp(epoch_s, UTC))
    return (
        f"{description.name} ({description.version}-{REVISION}) stable; urgency=medium\n\n"
        f"  * Built from the sources of {description.version}; what is new is in changelog.gz.\n\n"
        f" -- {description.maintainer}  {when}\n"
    )


def _sums(root: Path) -> str:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    inside = [(path, path.relative_to(root)) for path in files if "DEBIAN" not in path.parts]
    return "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {place}\n" for path, place in inside)  # noqa: S324
