"""The one description that all Linux packages are made from.

Owns description.toml as a value, and the version as each kind of package writes it. It writes no package.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from agent_console import __version__

FILE = Path(__file__).parent / "description.toml"


class Recommended(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What makes the program better where it is installed, in the words of each kind of package."""

    debian: tuple[str, ...]
    arch: tuple[str, ...]
    rpm: tuple[str, ...]


class Description(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said of the program; ``libraries`` has the Debian and the Arch package of each library of the system."""

    name: str
    title: str
    summary: str
    licence: str
    maintainer: str
    paragraphs: tuple[str, ...]
    libraries: dict[str, tuple[str, str]]
    optional: dict[str, str]
    recommended: Recommended
    version: str = __version__

    def debian_packages(self, needed: Iterable[str]) -> list[str]:
        """Return the Debian packages of these libraries, each once, in order."""
        return sorted({self.libraries[name][0] for name in needed})

    def arch_packages(self, needed: Iterable[str]) -> list[str]:
        """Return the Arch packages of these libraries, each once, in order."""
        return sorted({self.libraries[name][1] for name in needed})

    def unknown(self, needed: Iterable[str]) -> list[str]:
        """Return the libraries that the description does not know."""
        return sorted(set(needed) - self.libraries.keys())


def load(file: Path = FILE) -> Description:
    """Read the description; raises msgspec.ValidationError with the place of what is wrong."""
    return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Description)
