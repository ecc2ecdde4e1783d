"""The program's own jobs, run as a user runs them: in a process of their own, without a display."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from tests.children import bare


def _run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = bare(HOME=str(cwd), XDG_CONFIG_HOME=str(cwd))
    return subprocess.run(
        [sys.executable, "-m", "agent_console", *arguments],
        capture_output=True,
        text=True,
        timeout=150,
        env=environment,
        cwd=cwd,
        check=False,
    )


def test_the_self_test_passes_with_a_line_per_step(tmp_path: Path) -> None:
    finished = _run("self-test", cwd=tmp_path)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    lines = finished.stdout.splitlines()
    assert all(line.startswith("ok  ") for line in lines)
    assert len(lines) == 8
    assert finished.stderr == ""


def test_the_demo_plays_its_shift_and_leaves_pictures(tmp_path: Path) -> None:
    finished = _run("demo", "--screenshots", str(tmp_path / "pictures"), cwd=tmp_path)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    for caller in ("Marcus Webb", "Priya Raman", "Jon Park", "Lena Fischer", "Ana Souza"):
        assert caller in finished.stdout
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    assert {picture.stem.rsplit("-", 1)[1] for picture in pictures} == {"light", "dark"}
    assert all(QImage(str(picture)).width() >= 900 for picture in pictures)
    assert finished.stderr == ""
