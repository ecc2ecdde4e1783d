"""Makes the Windows installer, on Windows: bundle, icon, version record, setup.exe.

Owns the order of the steps and what they are told. It was never run on Windows; the parts that can be tried elsewhere
are (tests/packaging/test_windows.py).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from agent_console import __version__
from bundle import icons, trying
from bundle.__main__ import ROOT, build

SCRIPT = Path(__file__).parent / "installer.nsi"


def main() -> int:
    """Make everything into build/windows; exit code 0 when the bundle passed its self-test."""
    output = ROOT / "build" / "windows"
    output.mkdir(parents=True, exist_ok=True)
    icon, record = output / "agent-console.ico", output / "version.txt"
    icon.write_bytes(icons.ico())
    record.write_text(version_record(__version__), encoding="utf-8")
    os.environ |= {"AGENT_CONSOLE_ICON": str(icon), "AGENT_CONSOLE_VERSION_FILE": str(record)}
    bundle = build(output / "bundle")
    trying.try_bundle(bundle, pictures=output / "pictures")
    setup = output / f"agent-console-{__version__}-setup.exe"
    subprocess.run(installer_command(bundle, icon, setup), check=True)  # noqa: S603  our own recipe
    print(f"windows: {setup}")
    return 0


def installer_command(payload: Path, icon: Path, setup: Path, version: str = __version__) -> list[str]:
    """Return the words that make an installer of a folder."""
    told = {"VERSION": version, "PAYLOAD": str(payload), "ICON": str(icon), "OUTPUT": str(setup)}
    return ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in told.items()), str(SCRIPT)]


def version_record(version: str) -> str:
    """Return what Windows shows of the program in its properties, in PyInstaller's own words for it."""
    numbers = tuple(int(part) for part in version.split(".")[:3])
    shown = {
        "CompanyName": "The agent_console maintainers",
        "FileDescription": "Agent Console",
        "FileVersion": version,
        "InternalName": "agent-console",
        "LegalCopyright": "The agent_console maintainers, Apache-2.0",
        "OriginalFilename": "agent-console.exe",
        "ProductName": "Agent Console",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in shown.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={(*numbers, 0)}, prodvers={(*numbers, 0)}, mask=0x3F, flags=0x0, "
        "OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


if __name__ == "__main__":
    sys.exit(main())
