"""The notices of what other people wrote and Qt has built in, from Qt's own sources.

``PYTHONPATH=packaging python -m bundle.qt_notices FOLDER...`` with sources of qtbase and qtsvg makes them anew.

Owns ``licences/qt-notices.txt``, which people read, and ``licences/qt-notices.json``, which the bill of materials is
made from. Qt's wheels bring neither; its sources have a ``qt_attribution.json`` beside everything that was taken over.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

FOLDER = Path(__file__).parent / "licences"
TEXT, INDEX = FOLDER / "qt-notices.txt", FOLDER / "qt-notices.json"
#: What the libraries that we pass on are documented under; Wayland's protocols are the client's too.
DOCUMENTED_UNDER = frozenset({"qtcore", "qtgui", "qtwidgets", "qtnetwork", "qtdbus", "qtsvg", "qtwaylandcompositor"})
#: Only in builds for other systems than ours.
ELSEWHERE = re.compile(r"android|gradle|wasm")
INTRODUCTION = """\
Qt {version} has parts built in that others wrote. Which they are, whose they are and what they come under is said here,
as Qt's own sources say it. Not all of them are in every build: some serve Windows or macOS alone.
"""


class Notice(msgspec.Struct, frozen=True):
    """One part of Qt that somebody else wrote; ``text`` names its licence text in the file of texts."""

    name: str
    version: str
    licence: str
    copyright: str
    used: str
    text: str


class Notices(msgspec.Struct, frozen=True):
    """All of them, and of which Qt."""

    qt: str
    notices: tuple[Notice, ...]

    @property
    def line(self) -> str:
        """Qt's version line, "6.11"."""
        return ".".join(self.qt.split(".")[:2])


def load(file: Path = INDEX) -> Notices:
    """Return what the repository has."""
    return msgspec.json.decode(file.read_bytes(), type=Notices)


def gather(sources: Iterable[Path]) -> tuple[list[Notice], dict[str, str]]:
    """Return the notices of unpacked sources in the order of their names, and the licence texts by their names."""
    notices: list[Notice] = []
    texts: dict[str, str] = {}
    for file in sorted(file for folder in sources for file in folder.rglob("qt_attribution.json")):
        # Qt writes lines of text into its JSON.
        told = json.loads(file.read_text(encoding="utf-8"), strict=False)
        for each in told if isinstance(told, list) else [told]:
            if _is_passed_on(each, file):
                text = "\n\n".join(_texts(each, file)).strip()
                named = next((name for name, known in texts.items() if known == text), _text_name(each, texts))
                texts[named] = text
                notices.append(_notice(each, named))
    return sorted(notices, key=lambda notice: notice.name.casefold()), texts


def written(qt: str, notices: Iterable[Notice], texts: Mapping[str, str]) -> str:
    """Return the file for people: whose it is first, then each licence text once."""
    parts = [INTRODUCTION.format(version=qt).strip()]
    for notice in notices:
        lines = [f"{notice.name} {notice.version}".strip(), notice.used, notice.copyright]
        parts.append("\n".join(line for line in (*lines, f"Licence: {notice.licence}; text: {notice.text}") if line))
    parts += [f"{'=' * 20} {name} {'=' * 20}\n\n{texts[name]}" for name in sorted(texts, key=str.casefold)]
    return "\n\n".join(parts) + "\n"


def main(arguments: list[str]) -> int:
    """Write both files; exit code 2 without a folder."""
    folders = [Path(argument) for argument in arguments]
    if not folders:
        print(__doc__)
        return 2
    qt = next(found[1] for folder in folders if (found := re.search(r"(\d+\.\d+\.\d+)", folder.resolve().name)))
    notices, texts = gather(folders)
    TEXT.write_text(written(qt, notices, texts), encoding="utf-8")
    INDEX.write_bytes(msgspec.json.format(msgspec.json.encode(Notices(qt, tuple(notices))), indent=1) + b"\n")
    print(f"{len(notices)} notices and {len(texts)} texts of Qt {qt}")
    return 0


def _is_passed_on(told: Mapping[str, Any], file: Path) -> bool:
    parts = told.get("QtParts", ["libs"])
    return told["QDocModule"] in DOCUMENTED_UNDER and "libs" in parts and not ELSEWHERE.search(f"{told['Id']} {file}")


def _notice(told: Mapping[str, Any], text: str) -> Notice:
    copyright_ = told.get("Copyright", "")
    lines = copyright_ if isinstance(copyright_, list) else copyright_.splitlines()
    return Notice(
        name=told["Name"],
        version=str(told.get("Version", "")),
        licence=told["LicenseId"],
        copyright="\n".join(line.strip() for line in lines if line.strip()),
        used=" ".join(str(told.get("QtUsage", "")).split()),
        text=text,
    )


def _texts(told: Mapping[str, Any], file: Path) -> list[str]:
    """Return the licence's text: that beside the part, or that of Qt's own collection."""
    files = told.get("LicenseFiles") or ([told["LicenseFile"]] if told.get("LicenseFile") else [])
    if files:
        return [(file.parent / name).read_text(encoding="utf-8", errors="replace") for name in files]
    collection = next(parent / "LICENSES" for parent in file.parents if (parent / "LICENSES").is_dir())
    names = re.findall(r"[\w.+-]+", re.sub(r"\b(AND|OR|WITH)\b", " ", told["LicenseId"]))
    return [(collection / f"{name}.txt").read_text(encoding="utf-8") for name in names]


def _text_name(told: Mapping[str, Any], known: Mapping[str, str]) -> str:
    """Return a name for a text: the licence's where it is the collection's, else with whose it is."""
    has_own = told.get("LicenseFiles") or told.get("LicenseFile")
    name = f"{told['LicenseId']} ({told['Id']})" if has_own else str(told["LicenseId"])
    return name if name not in known else f"{name} {len(known)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
