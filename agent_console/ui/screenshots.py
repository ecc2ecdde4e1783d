"""Pictures of a window.

Owns how a widget becomes a PNG file.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget


def save_screenshot(widget: QWidget, file: Path) -> None:
    """Write what the widget shows as PNG; raises OSError where that fails."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(file), "PNG"):
        message = f"The picture {file} could not be written."
        raise OSError(message)
