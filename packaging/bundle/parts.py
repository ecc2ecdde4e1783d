"""What goes into the bundle and what stays out, as names.

Owns the choice. It reads no files: the specification and the tests ask it about every name they meet.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from agent_console.settings.language import TRANSLATED

#: Qt modules that are used, and those that their plugins are linked against.
QT_MODULES = frozenset({"Core", "Gui", "Widgets", "Network", "Svg", "DBus", "XcbQpa", "WaylandClient"})

#: A plugin folder, and which of its plugins are worth their bytes; a folder that is not named stays out.
PLUGINS: dict[str, frozenset[str]] = {
    "platforms": frozenset({"xcb", "wayland", "offscreen", "windows", "cocoa"}),
    "platforminputcontexts": frozenset({"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}),
    "platformthemes": frozenset({"gtk3", "xdgdesktopportal"}),
    "iconengines": frozenset({"svgicon"}),
    "imageformats": frozenset({"svg", "ico"}),
    "styles": frozenset({"modernwindowsstyle", "macstyle"}),
    "xcbglintegrations": frozenset({"xcb-egl-integration", "xcb-glx-integration"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "wayland-decoration-client": frozenset({"adwaita", "bradient"}),
}

#: Modules that something imports on the side and nothing of ours needs. What belongs to no locked distribution of the
#: program (tools of the checkout) stays out without being named here.
LEFT_OUT_MODULES = (
    "tkinter", "_tkinter", "turtle", "idlelib", "unittest", "pydoc", "pydoc_data", "doctest", "pdb", "lib2to3",
    "distutils", "ensurepip", "venv", "test", "curses", "_curses", "readline", "xmlrpc", "wsgiref",
    "httpx._main", "anyio._backends._trio",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSql",
    "PySide6.QtDBus", "PySide6.QtPrintSupport", "PySide6.QtTest", "PySide6.QtXml", "PySide6.QtDesigner",
)  # fmt: skip

#: Chosen by name while it runs, so that no import tells of them: the server's parts, and keyring, which then finds each
#: of its backends by itself.
HIDDEN_MODULES = ("keyring", "uvicorn.loops.asyncio", "uvicorn.protocols.http.h11_impl", "uvicorn.lifespan.off")

#: What Qt expects of the system it runs on: only its own copy suits its drivers, fonts, keyboards and services.
#: The packages name them as what they depend on; what Python's own modules are linked against comes along.
SYSTEM_LIBRARIES = re.compile(
    r"lib(stdc\+\+|gcc_s|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|X\w*(-xcb)?|xcb[\w-]*|xkbcommon[\w-]*|wayland-\w+|dbus-1"
    r"|fontconfig|freetype|expat|harfbuzz|graphite2|png16|brotli\w+|zstd|systemd|gcrypt|gpg-error|cap|lz4|bsd|md"
    r"|glib-2\.0|gthread-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|mount|blkid|selinux|pcre2-8"
    r"|gtk-3|gdk-3|gdk_pixbuf-2\.0|pango\w*-1\.0|cairo(-gobject)?|atk-1\.0|atk-bridge-2\.0|atspi|epoxy|fribidi|pixman-1"
    r"|thai|datrie|jpeg|gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils)\.so(\..*)?"
)

#: Qt's own words (Cancel, Copy, the names of keys) in the languages that the program speaks.
QT_CATALOGUES = frozenset(f"qtbase_{language.value}.qm" for language in TRANSLATED)

_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?([A-Za-z0-9]+?)(?:\.abi3\.so|\.so\..*|\.so|\.dll|\.pyd|\.dylib|)")
_PLUGIN_FILE = re.compile(r"(?:lib)?q?(.+?)\.(?:so|dll|dylib)")


def is_wanted(destination: str) -> bool:
    """Whether a file belongs into the bundle, by the path it would have there, in any system's way."""
    path = PurePosixPath(destination.replace("\\", "/"))
    if "PySide6" in path.parts or path.name.startswith(("libQt6", "Qt6")):
        return _is_wanted_of_qt(path)
    return SYSTEM_LIBRARIES.fullmatch(path.name) is None


def _is_wanted_of_qt(path: PurePosixPath) -> bool:
    if "plugins" in path.parts:
        return _is_wanted_plugin(path)
    if "translations" in path.parts:
        return path.name in QT_CATALOGUES
    if path.suffix == ".pyi" or not {"qml", "metatypes", "resources"}.isdisjoint(path.parts):
        return False
    if path.name.startswith("libpyside6qml"):
        return False
    framework = next((part.removesuffix(".framework") for part in path.parts if part.endswith(".framework")), None)
    if framework is not None:
        return framework.removeprefix("Qt") in QT_MODULES
    library = _QT_LIBRARY.fullmatch(path.name)
    return library is None or library[1] in QT_MODULES


def _is_wanted_plugin(path: PurePosixPath) -> bool:
    plugin = _PLUGIN_FILE.fullmatch(path.name)
    names = {plugin[1], path.stem.removeprefix("lib")} if plugin is not None else set()
    return not names.isdisjoint(PLUGINS.get(path.parent.name, frozenset()))
