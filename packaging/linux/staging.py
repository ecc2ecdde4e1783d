"""The tree of files that every Linux package has in it, from the bundle.

Owns where things are: /usr/lib/agent-console and a link in /usr/bin; what desktops, shells and manuals read in
/usr/share. It makes no package.
"""

from __future__ import annotations

import gzip
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from agent_console import changelog
from bundle import icons
from linux import completions
from linux.description import Description
from linux.manual import manual
from linux.metainfo import metainfo

ROOT = Path(__file__).parents[2]
DATA = Path(__file__).parent / "data"


def stage(bundle: Path, root: Path, description: Description, epoch_s: int) -> None:
    """Fill an empty folder as the root of a system with the program installed and nothing else."""
    name = description.name
    shutil.copytree(bundle, root / "usr/lib" / name, symlinks=True)
    program = root / "usr/bin" / name
    program.parent.mkdir(parents=True)
    program.symlink_to(Path("../lib") / name / name)
    releases = changelog.read((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    today = datetime.fromtimestamp(epoch_s, UTC).date().isoformat()
    texts = {
        f"applications/{name}.desktop": (DATA / f"{name}.desktop").read_text(encoding="utf-8"),
        f"metainfo/{name}.metainfo.xml": metainfo(description, releases, today),
        f"bash-completion/completions/{name}": completions.bash(),
        f"zsh/vendor-completions/_{name}": completions.zsh(),
        f"fish/vendor_completions.d/{name}.fish": completions.fish(),
    }
    for place, text in texts.items():
        _write(root / "usr/share" / place, text.encode())
    _write(root / "usr/share/man/man1" / f"{name}.1.gz", packed(manual(description).encode()))
    terms = root / "usr/share/licenses" / name
    _write(terms / "LICENSE", (ROOT / "LICENSE").read_bytes())
    (terms / "others").symlink_to(Path("../../../lib") / name / "_internal/agent_console/resources/licences")
    hicolor = root / "usr/share/icons/hicolor"
    _write(hicolor / "scalable/apps" / f"{name}.svg", icons.DRAWING.read_bytes())
    _write(hicolor / "symbolic/apps" / f"{name}-symbolic.svg", icons.SYMBOLIC.read_bytes())
    for size in icons.HICOLOR_SIZES_PX:
        _write(hicolor / f"{size}x{size}" / "apps" / f"{name}.png", icons.png(size))


def packed(content: bytes) -> bytes:
    """Return it gzipped, the same for the same content."""
    return gzip.compress(content, 9, mtime=0)


def make_alike(root: Path, epoch_s: int) -> None:
    """Give everything the same time and the modes that packages have."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            keeps = path.is_dir() or bool(path.stat().st_mode & 0o100)
            path.chmod(0o755 if keeps else 0o644)
        os.utime(path, (epoch_s, epoch_s), follow_symlinks=False)


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
