"""A supervisor's console on a real simulator: thirty workers, one month reviewed, filtered, pictured and exported."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path


def test_a_month_is_reviewed_filtered_compared_and_exported(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "agent_console", "demo", "--scenario", "supervisor", "--screenshots", str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    said = ended.stdout.splitlines()
    assert said[0].startswith("Northwind Support · 30 workers · ")
    missed = int(said[1].split(": ")[1].split()[0])
    with (tmp_path / "missed.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == missed > 0
    assert {row["status"] for row in rows} == {"timeout"}
    assert len({row["worker_sid"] for row in rows}) == 1
    pictures = {file.name for file in tmp_path.glob("*.png")}
    assert {"01-worker-light.png", "02-missed-dark.png", "03-compared-light.png"} <= pictures
