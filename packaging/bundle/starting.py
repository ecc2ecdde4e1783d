"""How long the bundle takes to its first window, against the same from source: `python -m bundle.starting`.

Owns the measurement on a display of its own: from the start of the process until X says that its window is on screen.
Both take turns, so that other work on this computer troubles both alike. Needs Xvfb and xev.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bundle.trying import display

ROOT = Path(__file__).parents[2]
ROUNDS = 9
TIMES_AT_MOST = 1.2
CONSOLE = (
    "--base-url", "http://127.0.0.1:9", "--account-sid", f"AC{0:032x}", "--workspace-sid", f"WS{0:032x}",
    "--worker-sid", f"WK{0:032x}",
)  # fmt: skip


def main() -> int:
    """Print both medians and their ratio; exit code 1 above the limit."""
    bundled = ROOT / "build" / "bundle" / "agent-console" / "agent-console"
    commands = {"source": [sys.executable, "-m", "agent_console"], "bundle": [str(bundled)]}
    taken_s: dict[str, list[float]] = {name: [] for name in commands}
    with display() as name:
        for turn in range(ROUNDS + 1):
            for kind, command in commands.items():
                seconds = until_window_s([*command, *CONSOLE], name)
                if turn:  # the first reads everything from the disk
                    taken_s[kind].append(seconds)
    medians = {kind: statistics.median(values) for kind, values in taken_s.items()}
    ratio = medians["bundle"] / medians["source"]
    print(
        f"start to first window: source {medians['source'] * 1e3:.0f} ms, bundle {medians['bundle'] * 1e3:.0f} ms, "
        f"{ratio:.2f} times (at most {TIMES_AT_MOST})"
    )
    return int(ratio > TIMES_AT_MOST)


def until_window_s(command: Sequence[str], display_name: str) -> float:
    """Start a console and return the seconds until it has a window on the display; it is ended then."""
    with tempfile.TemporaryDirectory() as home, _listening(display_name) as listening:
        environment = os.environ | {
            "DISPLAY": display_name, "QT_QPA_PLATFORM": "xcb", "HOME": home, "AGENT_CONSOLE_AUTH_TOKEN": "a" * 32,
            "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home,
        }  # fmt: skip
        begun = time.monotonic()
        program = subprocess.Popen(command, env=environment, cwd=ROOT)  # noqa: S603
        lines = listening.stdout or ()
        seconds = next((time.monotonic() - begun for line in lines if "MapNotify" in line), float("inf"))
        program.terminate()
        program.wait()
        listening.terminate()
    return seconds


def _listening(display_name: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603
        ["stdbuf", "-oL", "xev", "-root", "-event", "substructure", "-display", display_name],  # noqa: S607
        stdout=subprocess.PIPE,
        text=True,
    )


if __name__ == "__main__":
    sys.exit(main())
