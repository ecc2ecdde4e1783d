"""The icon in the containers of other systems."""

from __future__ import annotations

import struct

from PySide6.QtGui import QImage

from bundle import icons


def test_windows_gets_every_size_and_qt_can_read_it() -> None:
    made = icons.ico()
    reserved, kind, count = struct.unpack_from("<HHH", made)
    assert (reserved, kind, count) == (0, 1, len(icons.ICO_SIZES_PX))
    for index, size in enumerate(icons.ICO_SIZES_PX):
        entry = struct.unpack_from("<BBBBHHII", made, 6 + 16 * index)
        picture = QImage.fromData(made[entry[7] : entry[7] + entry[6]])
        assert (picture.width(), picture.height()) == (size, size)
        assert entry[0] == size % 256
    assert QImage.fromData(made).width() > 0


def test_macos_gets_every_size() -> None:
    made = icons.icns()
    assert made[:4] == b"icns"
    assert struct.unpack_from(">I", made, 4)[0] == len(made)
    found = {}
    offset = 8
    while offset < len(made):
        kind, length = struct.unpack_from(">4sI", made, offset)
        found[kind] = QImage.fromData(made[offset + 8 : offset + length]).width()
        offset += length
    assert found == {kind: size for size, kind in icons.ICNS_TYPES.items()}


def test_the_symbolic_icon_is_drawn_in_one_colour() -> None:
    image = QImage.fromData(icons.png(32, icons.SYMBOLIC))
    opaque = {
        image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 250
    }
    assert opaque == {"#2e3436"}
