"""Makes the macOS application and its disk image, on macOS.

Owns the order of the steps. It was never run on macOS; what can be tried elsewhere is (tests/packaging/test_macos.py).
Signed with the identity in AGENT_CONSOLE_IDENTITY, or only for this computer; notarised where AGENT_CONSOLE_NOTARY
names a profile of notarytool.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from agent_console import __version__
from bundle import icons, trying
from bundle.__main__ import ROOT, build
from macos.application import NAME

ENTITLEMENTS = Path(__file__).parent / "entitlements.plist"


def main() -> int:
    """Make everything into build/macos; exit code 0 when the bundle passed its self-test."""
    output = ROOT / "build" / "macos"
    output.mkdir(parents=True, exist_ok=True)
    icon = output / "agent-console.icns"
    icon.write_bytes(icons.icns())
    os.environ |= {"AGENT_CONSOLE_ICON": str(icon), "AGENT_CONSOLE_ENTITLEMENTS": str(ENTITLEMENTS)}
    bundle = build(output / "bundle")
    trying.try_bundle(bundle, pictures=output / "pictures")
    application = output / "bundle" / f"{NAME}.app"
    image = output / f"agent-console-{__version__}.dmg"
    for command in commands(application, image, os.environ.get("AGENT_CONSOLE_NOTARY")):
        subprocess.run(command, check=True)  # noqa: S603  our own recipe
    print(f"macos: {image}")
    return 0


def commands(application: Path, image: Path, notary: str | None) -> list[list[str]]:
    """Return the steps from a signed application to a disk image, in order."""
    steps = [
        ["codesign", "--verify", "--deep", "--strict", str(application)],
        ["hdiutil", "create", "-volname", NAME, "-srcfolder", str(application), "-format", "UDZO", "-ov", str(image)],
    ]
    if notary:
        steps += [
            ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", notary, "--wait"],
            ["xcrun", "stapler", "staple", str(image)],
        ]
    return steps


if __name__ == "__main__":
    sys.exit(main())
