"""`agent-console doctor`: the real program on this computer, against the simulator."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.children import bare
from tests.simulator.process import SimulatorProcess

CHECKS = {
    "display", "fonts", "sound", "notifications", "keyring", "network", "TLS", "clock", "archive", "permissions",
    "settings", "policy",
}  # fmt: skip


def run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = bare(
        XDG_CONFIG_HOME=str(home / "config"),
        XDG_DATA_HOME=str(home / "data"),
        QT_QPA_PLATFORM="offscreen",
        LC_ALL="C.UTF-8",
    )
    command = [sys.executable, "-m", "agent_console", "doctor", *words]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=150)


def test_every_check_is_told_and_what_is_wrong_has_a_mending(tmp_path: Path) -> None:
    with SimulatorProcess("empty") as simulator:
        finished = run(tmp_path, "--json", "--base-url", simulator.base_url)
    findings = json.loads(finished.stdout)["findings"]
    assert {finding["check"] for finding in findings} == CHECKS
    assert all(finding["mend"] for finding in findings if finding["verdict"] == "wrong")
    verdicts = {finding["check"]: finding["verdict"] for finding in findings}
    assert (verdicts["display"], verdicts["network"], verdicts["clock"]) == ("fine", "fine", "fine")
    # No session bus in that environment: there is no keyring.
    assert verdicts["keyring"] == "wrong"
    assert finished.returncode == 1
    assert finished.stderr == ""


def test_the_text_says_it_to_people(tmp_path: Path) -> None:
    settings = tmp_path / "config" / "agent-console" / "settings.toml"
    settings.parent.mkdir(parents=True, mode=0o700)
    settings.write_text('theme = "purple"\n')
    settings.chmod(0o600)
    with SimulatorProcess("empty") as simulator:
        finished = run(tmp_path, "--base-url", simulator.base_url)
    assert finished.returncode == 1
    assert f"WRONG  settings       {settings}, line 1: theme must be" in finished.stdout
    assert "→ Correct that line" in finished.stdout
    assert finished.stdout.rstrip().endswith("checks found something wrong.")


def test_a_wrong_base_url_ends_with_words(tmp_path: Path) -> None:
    finished = run(tmp_path, "--base-url", "ftp://example.com")
    assert "Traceback" not in finished.stderr
    assert "network" in finished.stdout
