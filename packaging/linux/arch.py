"""The Arch package: a sorted tar, packed with zstd, that begins with .PKGINFO and .MTREE.

Owns that form, which pacman reads. No tool of Arch is needed to make it.
"""

from __future__ import annotations

import hashlib
import io
import stat
import subprocess
import tarfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from linux.description import Description
from linux.staging import packed

RELEASE = "1"
#: Arch keeps the functions of zsh elsewhere than Debian.
MOVED = {"usr/share/zsh/vendor-completions": "usr/share/zsh/site-functions"}


def build(staged: Path, output: Path, description: Description, needed: Iterable[str], epoch_s: int) -> Path:
    """Make the package; returns the file."""
    entries = [(path, _place(path.relative_to(staged).as_posix())) for path in sorted(staged.rglob("*"))]
    entries.sort(key=lambda entry: entry[1])
    about = package_info(description, needed, _size(staged), epoch_s).encode()
    listed = packed("".join(_mtree(entries, about, epoch_s)).encode())
    package = output / f"{description.name}-{description.version}-{RELEASE}-x86_64.pkg.tar.zst"
    plain = package.with_suffix("")
    with tarfile.open(plain, "w", format=tarfile.PAX_FORMAT) as archive:
        for name, content in ((".PKGINFO", about), (".MTREE", listed)):
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode = len(content), epoch_s, 0o644
            info.uname = info.gname = "root"
            archive.addfile(info, io.BytesIO(content))
        for path, place in entries:
            archive.add(path, place, recursive=False, filter=lambda info: _alike(info, epoch_s))
    subprocess.run(["zstd", "-q", "-f", "--rm", "-10", "-T1", str(plain), "-o", str(package)], check=True)  # noqa: S603, S607
    return package


def package_info(description: Description, needed: Iterable[str], size_bytes: int, epoch_s: int) -> str:
    """Return .PKGINFO."""
    fields = [
        ("pkgname", description.name),
        ("pkgbase", description.name),
        ("xdata", "pkgtype=pkg"),
        ("pkgver", f"{description.version}-{RELEASE}"),
        ("pkgdesc", description.summary),
        ("builddate", str(epoch_s)),
        ("packager", description.maintainer),
        ("size", str(size_bytes)),
        ("arch", "x86_64"),
        ("license", description.licence),
        ("license", "LGPL-3.0-only"),
        *(("depend", package) for package in description.arch_packages(needed)),
        *(("optdepend", words) for words in description.recommended.arch),
    ]
    return "".join(f"{key} = {value}\n" for key, value in fields)


def _mtree(entries: list[tuple[Path, str]], about: bytes, epoch_s: int) -> Iterator[str]:
    yield "#mtree\n/set type=file uid=0 gid=0 mode=644\n"
    yield f"./.PKGINFO time={epoch_s}.0 size={len(about)} {_digests(about)}\n"
    for path, place in entries:
        name = f"./{_escaped(place)} time={epoch_s}.0"
        if path.is_symlink():
            yield f"{name} mode=777 type=link link={_escaped(str(path.readlink()))}\n"
        elif path.is_dir():
            yield f"{name} mode=755 type=dir\n"
        else:
            mode = stat.S_IMODE(path.stat().st_mode)
            yield f"{name} mode={mode:o} size={path.stat().st_size} {_digests(path.read_bytes())}\n"


def _digests(content: bytes) -> str:
    """Return both that pacman looks at: without the first, pacman 6.0 takes every file for an altered one."""
    md5 = hashlib.md5(content).hexdigest()  # noqa: S324
    return f"md5digest={md5} sha256digest={hashlib.sha256(content).hexdigest()}"


def _escaped(text: str) -> str:
    return "".join(f"\\{ord(letter):03o}" if letter in " #=\\" else letter for letter in text)


def _alike(info: tarfile.TarInfo, epoch_s: int) -> tarfile.TarInfo:
    info.uid = info.gid = 0
    info.uname = info.gname = "root"
    info.mtime = epoch_s
    return info


def _place(path: str) -> str:
    for before, after in MOVED.items():
        if path == before or path.startswith(f"{before}/"):
            return after + path.removeprefix(before)
    return path


def _size(root: Path) -> int:
    return sum(path.lstat().st_size for path in root.rglob("*") if path.is_file())
