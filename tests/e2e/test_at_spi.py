"""The console as assistive technology sees it on a real desktop: over AT-SPI, with a client that is not ours."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.display import display

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
CLIENT = Path(__file__).with_name("at_spi_client.py")
#: In one session: the bus of assistive technology, the console, and who looks at it.
SESSION = """
"$LAUNCHER" --launch-immediately & launcher=$!
"$PYTHON" -m tests.e2e.at_spi_console >"$TOLD" 2>&1 & console=$!
"$SYSTEM" "$CLIENT" "Marcus Webb" || { kill $console $launcher; exit 1; }
wait $console; ended=$?
kill $launcher
exit $ended
"""


def _missing() -> str:
    lacking = [name for name in ("Xvfb", "dbus-run-session") if shutil.which(name) is None]
    if not LAUNCHER.exists():
        lacking.append("at-spi2-core")
    if subprocess.run(
        ["sh", "-c", f"{SYSTEM_PYTHON} -c 'import pyatspi'"], capture_output=True, check=False
    ).returncode:
        lacking.append("python3-pyatspi")
    return ", ".join(lacking)


MISSING = _missing() if sys.platform == "linux" else "AT-SPI, which is Linux'"


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {MISSING}")
def test_a_client_of_assistive_technology_finds_an_offer_and_accepts_it(tmp_path: Path) -> None:
    told = tmp_path / "console.log"
    with display() as screen:
        ran = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", SESSION],
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(tmp_path),
                "XDG_RUNTIME_DIR": str(tmp_path),
                "DISPLAY": screen.name,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "LC_ALL": "C.UTF-8",
                "LAUNCHER": str(LAUNCHER),
                "PYTHON": sys.executable,
                "SYSTEM": SYSTEM_PYTHON,
                "CLIENT": str(CLIENT),
                "TOLD": str(told),
            },
            capture_output=True,
            text=True,
            timeout=150,
            check=False,
        )
    console = told.read_text() if told.exists() else ""
    assert ran.returncode == 0, (ran.stderr, console)
    found = json.loads(ran.stdout.splitlines()[-1])
    assert found["card"].startswith("Marcus Webb")
    assert found["accept"].startswith("Accept")
    assert found["window"].endswith("Agent Console")
    assert "accepted" in console.splitlines()
