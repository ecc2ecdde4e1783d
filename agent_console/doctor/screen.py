"""Whether Qt can show a window here, and with which fonts: tried in another process, since Qt aborts where it cannot.

Owns that process and what it says.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Mapping, Sequence
from typing import Any

from agent_console.doctor.finding import Finding, fine, wrong

DISPLAY, FONTS = "display", "fonts"
WITHIN_S = 20.0
_IN_MEMORY = {"QT_QPA_PLATFORM": "offscreen"}


async def examine(probe: Sequence[str], environment: Mapping[str, str] = os.environ) -> tuple[Finding, ...]:
    """Look at the display and the fonts. ``probe`` is the command whose process prints what `seen_by_qt` returns."""
    seen, said = await _ask(probe, environment)
    if seen is not None:
        place = f"{seen['platform']}, {', '.join(seen['screens'])}"
        return fine(DISPLAY, f"Qt shows windows here ({place})."), _fonts(seen)
    display = wrong(
        DISPLAY,
        f"Qt cannot show a window here: {said}.",
        "Start the console on a desktop (DISPLAY or WAYLAND_DISPLAY is set there). On Linux without one of Qt's own "
        "libraries, install libxcb-cursor0, libxkbcommon-x11-0 and libegl1.",
    )
    seen, said = await _ask(probe, {**environment, **_IN_MEMORY})
    if seen is None:
        return display, wrong(FONTS, f"Qt does not start at all: {said}.", "Install the program again.")
    return display, _fonts(seen)


def seen_by_qt() -> dict[str, Any]:
    """Start Qt and return what it sees; it aborts the process where it cannot."""
    from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication  # noqa: PLC0415  only in the child process

    application = QGuiApplication([])
    screens = [
        f"{one.size().width()} × {one.size().height()} at {one.devicePixelRatio():g}" for one in application.screens()
    ]
    font = QFontInfo(application.font())
    return {
        "platform": application.platformName(),
        "screens": screens,
        "families": len(QFontDatabase.families()),
        "font": font.family(),
        "points": font.pointSizeF(),
    }


def _fonts(seen: Mapping[str, Any]) -> Finding:
    # Without any font Qt still lists the families that fontconfig has names for; what it takes has none.
    if not seen["font"]:
        return wrong(
            FONTS,
            "There is no font: every letter would be an empty box.",
            "Install one (on Debian and Ubuntu: sudo apt install fonts-dejavu-core fontconfig).",
        )
    return fine(FONTS, f"{seen['families']} font families; text is in {seen['font']}, {seen['points']:g} points.")


async def _ask(probe: Sequence[str], environment: Mapping[str, str]) -> tuple[dict[str, Any] | None, str]:
    """Return what the process printed, or None and the last thing that it complained of."""
    child = await asyncio.create_subprocess_exec(
        *probe, env=dict(environment), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(WITHIN_S):
            out, complaint = await child.communicate()
    except TimeoutError:
        child.kill()
        await child.wait()
        return None, "it did not start in time"
    try:
        seen: dict[str, Any] = json.loads(out)
    except ValueError:
        lines = [line.strip() for line in complaint.decode(errors="replace").splitlines() if line.strip()]
        return None, (lines[0] if lines else f"it ended with code {child.returncode}").rstrip(".")[:300]
    return seen, ""
