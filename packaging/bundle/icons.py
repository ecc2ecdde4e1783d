"""The program's icon in the forms that systems want, drawn from resources/icons/agent-console.svg.

Owns the sizes and the two containers (Windows' .ico, macOS' .icns), which hold PNG pictures. The drawings are made when
something is packaged and are not kept in the repository.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[2] / "resources" / "icons"
DRAWING = ICONS / "agent-console.svg"
SYMBOLIC = ICONS / "agent-console-symbolic.svg"

HICOLOR_SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
#: Apple's names for a PNG of each size.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def png(size_px: int, drawing: Path = DRAWING) -> bytes:
    """Return the drawing as a square PNG."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Return an .ico with every size that Windows asks for."""
    pictures = [png(size) for size in ICO_SIZES_PX]
    offset = 6 + 16 * len(pictures)
    entries = []
    for size, picture in zip(ICO_SIZES_PX, pictures, strict=True):
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset))
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + b"".join(pictures)


def icns() -> bytes:
    """Return an .icns with every size that macOS asks for."""
    chunks = [(kind, png(size)) for size, kind in ICNS_TYPES.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in chunks)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
