"""Everything that we pass on has its licence text with it."""

from __future__ import annotations

import json
import re
from pathlib import Path

from bundle import distributions, licences, qt_notices, sbom

PACKAGES = Path(__file__).parents[2] / ".github" / "workflows" / "packages.yml"


def test_every_locked_package_is_known_with_its_text() -> None:
    components = {component.name: component for component in licences.of_python_packages()}
    assert {"httpx", "keyring", "msgspec", "qasync", "PySide6_Essentials", "shiboken6"} <= components.keys()
    assert all(text.is_file() for component in components.values() for text in component.texts)
    assert components["PySide6_Essentials"].licence == "LGPL-3.0-only"


def test_the_tools_of_the_checkout_are_strangers_to_the_bundle() -> None:
    others = set(distributions.modules_of_others())
    assert {"pytest", "mypy", "PyInstaller", "hypothesis"} - others <= {"mypy"}
    assert others.isdisjoint({"httpx", "keyring", "PySide6", "agent_console", "jaraco", "click", "h11"})


def test_the_texts_lie_beside_an_overview(tmp_path: Path) -> None:
    licences.write(licences.of_bundle([]), tmp_path)
    overview = (tmp_path / "OVERVIEW.txt").read_text(encoding="utf-8")
    assert "Qt " in overview
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "Qt" / "LGPL-3.0.txt").read_text(encoding="utf-8")
    ours, built_in = overview.split("What Qt has built in")
    named = {line.partition(" ")[0] for line in ours.splitlines() if ": " in line}
    assert named == {folder.name for folder in tmp_path.iterdir() if folder.is_dir()}

    assert "HarfBuzz-NG (in Qt) " in built_in
    notices = (tmp_path / "Qt" / "qt-notices.txt").read_text(encoding="utf-8")
    assert "HarfBuzz" in notices


def test_what_qt_has_built_in_is_told_with_whose_it_is_and_its_text() -> None:
    known = qt_notices.load()
    text = qt_notices.TEXT.read_text(encoding="utf-8")
    names = {notice.name for notice in known.notices}
    assert {"HarfBuzz-NG", "LibPNG", "PCRE2", "Freetype 2", "LibJPEG-turbo", "XSVG"} <= names
    for notice in known.notices:
        assert notice.licence
        assert f"= {notice.text} =" in text
        assert all(line in text for line in notice.copyright.splitlines())


def test_the_notices_are_of_a_qt_that_is_locked() -> None:
    locked = re.findall(
        r"^pyside6-essentials==(\d+\.\d+)\.", distributions.LOCK.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert qt_notices.load().line in locked


def test_packages_are_built_with_the_qt_that_the_notices_are_of() -> None:
    lock = distributions.LOCK.read_text(encoding="utf-8")
    older = re.search(r"^pyside6-essentials==(\d+\.\d+)\.\d+ ; python_full_version < '3.12'", lock, re.MULTILINE)
    assert older is not None
    built_with = re.findall(r'python-version: "([0-9.]+)"', PACKAGES.read_text(encoding="utf-8"))
    assert set(built_with) == {"3.11"}, "a newer Python takes a newer Qt: its notices first (docs/packaging.md)"
    assert qt_notices.load().line == older[1]


def test_notices_are_read_from_sources_of_qt(tmp_path: Path) -> None:
    part, tool = tmp_path / "src" / "part", tmp_path / "src" / "tool"
    for folder in (part, tool, tmp_path / "LICENSES"):
        folder.mkdir(parents=True)
    told = {"Id": "part", "Name": "Part", "QDocModule": "qtgui", "LicenseId": "MIT", "Copyright": "Copyright Somebody"}
    (part / "qt_attribution.json").write_text(
        json.dumps([told, told | {"Id": "own", "Name": "Own", "LicenseFile": "LICENSE", "Version": "2"}]),
        encoding="utf-8",
    )
    (tool / "qt_attribution.json").write_text(json.dumps(told | {"QtParts": ["tools"]}), encoding="utf-8")
    (part / "LICENSE").write_text("Its own words\n", encoding="utf-8")
    (tmp_path / "LICENSES" / "MIT.txt").write_text("The usual words\n", encoding="utf-8")
    notices, texts = qt_notices.gather([tmp_path])
    assert [(notice.name, notice.version, notice.text) for notice in notices] == [
        ("Own", "2", "MIT (own)"),
        ("Part", "", "MIT"),
    ]
    assert texts == {"MIT": "The usual words", "MIT (own)": "Its own words"}
    page = qt_notices.written("6.1.2", notices, texts)
    assert page.index("Copyright Somebody") < page.index("Its own words")


def test_of_a_system_library_its_package_is_told() -> None:
    library = Path("/usr/lib/x86_64-linux-gnu/libz.so.1")
    found = licences.of_system_libraries([library] if library.exists() and Path("/usr/bin/dpkg-query").exists() else [])
    assert all(component.name == "zlib1g (Debian)" and component.texts for component in found)


def test_the_bill_of_materials_names_each_component_once_and_is_the_same_each_time() -> None:
    components = licences.of_bundle([])
    bill = json.loads(sbom.bill(components, 1_767_225_600))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    assert bill["metadata"]["timestamp"] == "2026-01-01T00:00:00Z"
    references = [part["bom-ref"] for part in bill["components"]]
    assert len(references) == len(set(references)) == len(components)
    assert bill["dependencies"][0]["dependsOn"] == references
    urls = {part["name"]: part.get("purl", "") for part in bill["components"]}
    assert urls["httpx"].startswith("pkg:pypi/httpx@")
    assert urls["Qt"] == ""
    assert json.loads(sbom.bill(components, 1_767_225_600)) == bill
