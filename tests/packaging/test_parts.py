"""What goes into the bundle and what stays out, here and by the names that other systems give it."""

from __future__ import annotations

from pathlib import Path

import PySide6
import pytest

from agent_console.settings.language import TRANSLATED
from bundle import parts, trying
from bundle.__main__ import python_libraries

PYSIDE = Path(PySide6.__file__).parent


@pytest.mark.parametrize(
    "file",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/libpyside6.abi3.so.6.11",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        r"PySide6\plugins\platforms\qwindows.dll",
        r"PySide6\Qt6Widgets.dll",
        r"PySide6\QtCore.pyd",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "libssl.so.3",
        "libsqlite3.so.0",
        "libpython3.11.so.1.0",
        "agent_console/resources/sounds/ring.wav",
    ],
)
def test_these_are_in(file: str) -> None:
    assert parts.is_wanted(file)


@pytest.mark.parametrize(
    "file",
    [
        "PySide6/QtQml.abi3.so",
        "PySide6/libpyside6qml.abi3.so.6.11",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6OpenGL.so.6",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6/Qt/translations/qt_de.qm",
        r"PySide6\Qt6Quick.dll",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "libxcb-cursor.so.0",
        "libX11-xcb.so.1",
        "libglib-2.0.so.0",
        "libstdc++.so.6",
        "libgssapi_krb5.so.2",
    ],
)
def test_these_are_not(file: str) -> None:
    assert not parts.is_wanted(file)


def test_every_plugin_that_is_wanted_on_this_system_is_there() -> None:
    plugins = [file.relative_to(PYSIDE.parent) for file in (PYSIDE / "Qt" / "plugins").rglob("*.so")]
    assert plugins, "the installed Qt has no plugins where they are looked for"
    folders = {file.parent.name for file in plugins if parts.is_wanted(file.as_posix())}
    assert folders >= {"platforms", "platformthemes", "platforminputcontexts", "iconengines", "imageformats"}


def test_nothing_that_is_left_out_is_imported_by_the_program() -> None:
    sources = Path(__file__).parents[2].joinpath("agent_console").rglob("*.py")
    text = "\n".join(file.read_text(encoding="utf-8") for file in sources)
    named = [name for name in parts.LEFT_OUT_MODULES if f"from {name} import" in text or f"import {name}\n" in text]
    assert named == []


def test_a_bundle_without_the_words_of_a_language_is_none(tmp_path: Path) -> None:
    for name in ("agent_console_de.qm", "qtbase_de.qm"):
        (tmp_path / name).touch()
    with pytest.raises(SystemExit, match=r"agent_console_ar\.qm, .*qtbase_ja\.qm"):
        trying.check_languages(tmp_path)
    for name in {f"agent_console_{language.value}.qm" for language in TRANSLATED} | parts.QT_CATALOGUES:
        (tmp_path / name).touch()
    trying.check_languages(tmp_path)


def test_pythons_libraries_are_told_from_the_folder_of_its_licence(tmp_path: Path) -> None:
    library = tmp_path / "_internal" / "libpython3.11.so.1.0"
    module = tmp_path / "_internal" / "python3.11" / "lib-dynload" / "math.cpython-311-x86_64-linux-gnu.so"
    licence = tmp_path / "_internal" / "agent_console" / "resources" / "licences" / "libpython3.11" / "copyright.txt"
    for file in (library, module, licence):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert python_libraries(tmp_path) == [library, module]
