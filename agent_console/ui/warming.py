"""What the first card and the first rows need, made before they come.

Owns the list. Each of these is made by Python or PySide at the first use, on the window's thread and in the middle of a
paint; together that is more than a frame.
"""

from __future__ import annotations

from agent_console.ui.durations import phone


def warm_paints() -> None:
    """Make what painting needs, on the window's thread: a class of Qt must not be made by two threads at once."""
    # `QPainter.fillRect` has it made at its first call: 2 ms.
    from PySide6.QtGui import QGradient  # noqa: F401, PLC0415


def warm_numbers() -> None:
    """Make what telephone numbers need, 20 ms of reading: on another thread."""
    phone("+14155550100")
