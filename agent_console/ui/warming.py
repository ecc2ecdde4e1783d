"""What the first card and the first rows need, made before they come.

Owns the list. Each of these is made by Python or Qt at the first use, on the window's thread and in the middle of a
paint; together that is more than a frame.
"""

from __future__ import annotations

from agent_console.ui.durations import phone


def warm() -> None:
    """Make them; on another thread, once the window has been painted."""
    # `QPainter.fillRect` has it made at its first call: 2 ms.
    from PySide6.QtGui import QGradient  # noqa: F401, PLC0415

    # Its library and the table of a country: 20 ms.
    phone("+14155550100")
