"""Everything that we pass on has its licence text with it."""

from __future__ import annotations

import json
from pathlib import Path

from bundle import distributions, licences, sbom


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
    named = {line.partition(" ")[0] for line in overview.splitlines() if ": " in line}
    assert named == {folder.name for folder in tmp_path.iterdir() if folder.is_dir()}


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
