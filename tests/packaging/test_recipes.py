"""The recipes are whole: the specification compiles and names what exists, the workflow builds all three systems."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "packaging" / "bundle" / "agent-console.spec"
WORKFLOW = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")


def test_the_specification_is_python_and_makes_a_folder_never_one_file() -> None:
    tree = ast.parse(SPEC.read_text(encoding="utf-8"))
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert {"Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"} <= called
    executables = [
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "EXE"
    ]
    for executable in executables:
        given = {keyword.arg: keyword.value for keyword in executable.keywords}
        assert ast.literal_eval(given["exclude_binaries"]) is True
        assert ast.literal_eval(given["upx"]) is False


def test_the_workflow_builds_on_the_three_systems_with_scripts_that_exist() -> None:
    assert {"ubuntu", "windows", "macos"} == set(re.findall(r"runs-on: ([a-z]+)-", WORKFLOW))
    scripts = re.findall(r"run: (packaging/\S+)", WORKFLOW)
    assert len(scripts) == 2
    assert all((ROOT / script).is_file() for script in scripts)
    assert (ROOT / "packaging/macos/build.sh").stat().st_mode & 0o100, "the workflow runs it by its name"
    targets = re.findall(r"run: make ([\w-]+)", WORKFLOW)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert targets == ["test", "bundle", "packages"]
    assert all(f"\n{target}:" in makefile for target in targets)


def test_the_workflow_takes_nothing_by_a_name_that_can_be_moved_and_may_change_nothing() -> None:
    taken = re.findall(r"uses: (\S+)@(\S+) # (v\d+\.\d+\.\d+)\n", WORKFLOW)
    assert len(taken) == WORKFLOW.count("uses:") == 9
    assert all(re.fullmatch("[0-9a-f]{40}", commit) for _, commit, _ in taken)
    assert len({(action, commit) for action, commit, _ in taken}) == len({action for action, _, _ in taken})
    assert "permissions:\n  contents: read\n" in WORKFLOW
    assert WORKFLOW.count("persist-credentials: false") == WORKFLOW.count("actions/checkout@")
    assert "secrets." not in WORKFLOW
    assert WORKFLOW.count("timeout-minutes:") == WORKFLOW.count("runs-on:")


def test_the_workflow_keeps_what_the_recipes_make() -> None:
    kept = re.findall(r'name: (\w+), path: "([^"]+)", if-no-files-found: error', WORKFLOW)
    assert dict(kept) == {
        "linux": "build/packages/*",
        "windows": "build/windows/*-setup.exe",
        "macos": "build/macos/*.dmg",
    }
    makers = {"windows": ("-setup.exe", '"build" / "windows"'), "macos": (".dmg", '"build" / "macos"')}
    for system, (ending, folder) in makers.items():
        recipe = (ROOT / "packaging" / system / "__main__.py").read_text(encoding="utf-8")
        assert f'{ending}"' in recipe
        assert folder in recipe


def test_the_workflow_installs_every_package_that_the_setup_would_ask_for() -> None:
    """It may not call sudo by itself; what it asks for is listed in both."""
    setup = (ROOT / "packaging" / "setup.sh").read_text(encoding="utf-8")
    named = re.findall(r"\b(lib[\w.-]+\d|fonts-[\w-]+|dbus-daemon|gnome-keyring|binutils|xvfb)\b", setup)
    asked = {package for package in named if ".so" not in package}
    asked |= set(re.findall(r"\b[\w-]+:([a-z-]+)", re.findall(r"for tool in (readelf.*?); do", setup, re.DOTALL)[0]))
    installed = set(re.findall(r"install --no-install-recommends -y (.+)", WORKFLOW)[0].split())
    assert {"libgl1", "libxcb-cursor0", "lintian", "appstream", "dbus-daemon"} <= asked
    assert asked - installed == set()


@pytest.mark.parametrize("script", ["packaging/setup.sh", "packaging/macos/build.sh", "packaging/linux/try-deb.sh"])
def test_the_shell_can_read_its_scripts(script: str) -> None:
    shell = shutil.which("bash")
    if shell is None:
        pytest.skip("there is no bash")
    subprocess.run([shell, "-n", str(ROOT / script)], check=True)
