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
    text = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
    assert {"ubuntu", "windows", "macos"} == set(re.findall(r"runs-on: ([a-z]+)-", text))
    scripts = re.findall(r"run: (packaging/\S+)", text)
    assert len(scripts) == 2
    assert all((ROOT / script).is_file() for script in scripts)
    targets = re.findall(r"run: make ([\w-]+)", text)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert all(f"\n{target}:" in makefile for target in targets)


@pytest.mark.parametrize("script", ["packaging/setup.sh", "packaging/macos/build.sh", "packaging/linux/try-deb.sh"])
def test_the_shell_can_read_its_scripts(script: str) -> None:
    shell = shutil.which("bash")
    if shell is None:
        pytest.skip("there is no bash")
    subprocess.run([shell, "-n", str(ROOT / script)], check=True)
