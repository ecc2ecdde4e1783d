"""Gathers the licence texts of everything that goes into the bundle.

Owns a folder with one folder per component and an overview. Python packages bring theirs; what Python itself is linked
against is asked of the Debian package it came from, where there is one.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bundle import distributions, qt_notices

HERE = Path(__file__).parent
#: Qt's wheels bring no texts; these are what they are under as we pass them on.
LGPL_TEXTS = tuple(HERE / "licences" / name for name in ("LGPL-3.0.txt", "GPL-3.0.txt"))
#: After the name of what came from a package of Debian.
DEBIAN = " (Debian)"
#: After the name of what Qt has built in; its text is among Qt's.
IN_QT = " (in Qt)"
ICU_TEXT = HERE / "licences" / "ICU.txt"


@dataclass(frozen=True, slots=True)
class Component:
    """One thing in the bundle that somebody else wrote."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    is_python_package: bool = False
    copyright: str = ""


def of_bundle(files: Iterable[Path]) -> list[Component]:
    """Return everything in a bundle that somebody else wrote; ``files`` are what it takes from the system."""
    return [of_python(), *of_qt(), *of_python_packages(), *of_system_libraries(files)]


def of_qt() -> list[Component]:
    """Return Qt and what its wheel has inside; its version is that of the wheel."""
    version = next(each.version for each in distributions.own() if each.name == "PySide6_Essentials")
    known = qt_notices.load()
    if not version.startswith(f"{known.line}."):
        print(f"bundle: Qt {version} is passed on with the notices of {known.qt}: see bundle/qt_notices.py")
    parts = [
        Component(f"{notice.name}{IN_QT}", notice.version, notice.licence, (), copyright=notice.copyright)
        for notice in known.notices
    ]
    return [
        Component("Qt", version, "LGPL-3.0-only", (*LGPL_TEXTS, qt_notices.TEXT)),
        Component("ICU", "with Qt", "ICU", (ICU_TEXT,)),
        *parts,
    ]


def of_python_packages() -> list[Component]:
    """Return the locked distributions; raises SystemExit for one that has no licence text."""
    found = []
    for each in distributions.own():
        licence, texts = distributions.licence_of(each), tuple(distributions.licence_files(each))
        if each.name in {"PySide6_Essentials", "shiboken6"}:
            licence, texts = "LGPL-3.0-only", LGPL_TEXTS
        if not texts:
            raise SystemExit(f"bundle: {each.name} {each.version} brings no licence text")
        found.append(Component(each.name, each.version, licence, texts, is_python_package=True))
    return found


def of_python() -> Component:
    """Return the interpreter, with the text that came with it."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    short = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/{short}/copyright"),
    )
    text = next((place for place in places if place.is_file()), None)
    if text is None:
        raise SystemExit(f"bundle: the licence text of Python {version} was not found in any of {places}")
    return Component("Python", version, "PSF-2.0", (text,))


def of_system_libraries(files: Iterable[Path]) -> list[Component]:
    """Return the Debian packages that these files of the system came from, each once."""
    found: dict[str, Component] = {}
    for file in files:
        package = _debian_package(file)
        if package is None:
            continue
        name, version = package
        text = Path(f"/usr/share/doc/{name}/copyright")
        texts = (text,) if text.is_file() else ()
        found[name] = Component(f"{name}{DEBIAN}", version, "see its text", texts)
    return [found[name] for name in sorted(found)]


def write(components: Iterable[Component], folder: Path) -> None:
    """Write every text and ``OVERVIEW.txt`` into a folder."""
    lines = [
        "What this program brings along, and under which licence. The texts are in the folders beside this file.",
        "",
    ]
    built_in = ["", "What Qt has built in; the texts are in Qt/qt-notices.txt.", ""]
    for component in components:
        line = f"{component.name} {component.version}".strip() + f": {component.licence}"
        if component.name.endswith(IN_QT):
            built_in.append(line)
            continue
        lines.append(line)
        target = folder / component.name.split(" ")[0]
        target.mkdir(parents=True, exist_ok=True)
        for text in component.texts:
            shutil.copyfile(text, target / _text_name(text))
    lines += built_in
    (folder / "OVERVIEW.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _text_name(text: Path) -> str:
    return text.name if text.suffix in {".txt", ".md"} else f"{text.name}.txt"


def _debian_package(file: Path) -> tuple[str, str] | None:
    """Return name and version of the package that a file belongs to; None where no such package is known."""
    for path in (file.resolve(), Path("/usr") / file.resolve().relative_to("/")):
        asked = _asked("dpkg-query", "--search", str(path)) or _asked(
            "dpkg-query", "--search", str(path).removeprefix("/usr")
        )
        if asked:
            name = asked.partition(":")[0]
            return name, _asked("dpkg-query", "--showformat=${Version}", "--show", name).partition("\n")[0]
    return None


def _asked(*command: str) -> str:
    if shutil.which(command[0]) is None:
        return ""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603
