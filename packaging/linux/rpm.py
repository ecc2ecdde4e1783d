"""The RPM package, made by rpmbuild.

Owns its specification, which is written from the description. Of other packages it asks for libraries by their own
names, so that one package suits every distribution that has them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from linux.description import Description

RELEASE = "1"
#: Parts of the C library: no package is named for them, the version below stands for all.
C_LIBRARY = frozenset({"libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "libresolv.so.2", "librt.so.1",
                       "libutil.so.1", "ld-linux-x86-64.so.2"})  # fmt: skip


def build(staged: Path, output: Path, description: Description, needed: Iterable[str], epoch_s: int) -> Path:
    """Make the package; returns the file."""
    work = output / "rpm"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    (work / "package.spec").write_text(specification(description, needed, staged), encoding="utf-8")
    command = [
        "rpmbuild",
        "-bb",
        "--quiet",
        "--define",
        f"_topdir {work}",
        "--define",
        f"_rpmdir {output}",
        "--target",
        "x86_64",
    ]
    subprocess.run(  # noqa: S603
        [*command, str(work / "package.spec")], check=True, env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch_s)}
    )
    shutil.rmtree(work)
    made = output / "x86_64" / f"{description.name}-{description.version}-{RELEASE}.x86_64.rpm"
    package = made.replace(output / made.name)
    made.parent.rmdir()
    return package


def specification(description: Description, needed: Iterable[str], staged: Path) -> str:
    """Return the spec file: everything is copied, nothing is compiled, stripped or looked into."""
    libraries = [f"{name}()(64bit)" for name in needed if name not in C_LIBRARY]
    requires = ["libc.so.6(GLIBC_2.34)(64bit)", *libraries]
    lines = [
        "%global __os_install_post %{nil}",
        "%global _build_id_links none",
        "%global _buildhost reproducible",
        "%global use_source_date_epoch_as_buildtime 1",
        "%global clamp_mtime_to_source_date_epoch 1",
        "%global _binary_payload w6.xzdio",
        f"Name: {description.name}",
        f"Version: {description.version}",
        f"Release: {RELEASE}",
        f"Summary: {description.summary}",
        f"License: {description.licence} AND LGPL-3.0-only",
        f"Packager: {description.maintainer}",
        "AutoReqProv: no",
        *(f"Requires: {each}" for each in requires),
        *(f"Recommends: {each}" for each in description.recommended.rpm),
        "",
        "%description",
        "\n\n".join(description.paragraphs),
        "",
        "%install",
        "mkdir -p %{buildroot}",
        f"cp -a '{staged}/.' %{{buildroot}}/",
        "mv %{buildroot}/usr/share/zsh/vendor-completions %{buildroot}/usr/share/zsh/site-functions",
        "",
        "%files",
        "%defattr(-,root,root,-)",
        f"/usr/bin/{description.name}",
        f"/usr/lib/{description.name}",
        *(f"/usr/share/{place}" for place in _owned(description.name)),
    ]
    return "\n".join(lines) + "\n"


def _owned(name: str) -> list[str]:
    return [
        f"applications/{name}.desktop",
        f"bash-completion/completions/{name}",
        f"fish/vendor_completions.d/{name}.fish",
        f"icons/hicolor/*/apps/{name}*",
        f"licenses/{name}",
        f"man/man1/{name}.1.gz",
        f"metainfo/{name}.metainfo.xml",
        f"zsh/site-functions/_{name}",
    ]
