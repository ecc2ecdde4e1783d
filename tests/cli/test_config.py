"""`agent-console config`: what is in force and where it came from; what is wrong in a file."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_console.cli import config as config_cli
from agent_console.settings.table import table
from tests.children import bare


def run(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    """The real program with a configuration folder of its own."""
    environment = bare(XDG_CONFIG_HOME=str(home), LC_ALL="C.UTF-8")
    command = [sys.executable, "-m", "agent_console", "config", *words]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=150)


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    folder = tmp_path / "agent-console"
    folder.mkdir()
    return folder / "settings.toml"


def test_show_names_every_setting_and_its_origin(tmp_path: Path, settings_file: Path) -> None:
    settings_file.write_text('caller_id = "+15550100"\ntheme = "purple"\n')
    finished = run("show", home=tmp_path)
    assert finished.returncode == 0
    lines = {line.split()[0]: line for line in finished.stdout.splitlines()}
    assert lines.keys() == table().keys()
    assert lines["caller_id"].split()[1:] == ['"+15550100"', "user"]
    assert lines["theme"].endswith("built in")
    assert f"{settings_file}, line 2: theme must be" in finished.stderr


def test_show_as_json_has_locks(tmp_path: Path, settings_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("[locked.alerts]\nvolume_percent = 5\n")
    policy.chmod(0o644)
    parser = argparse.ArgumentParser()
    assert config_cli.main(parser, ["show", "--json"], settings_file=settings_file, policy_file=policy) == 0
    shown = json.loads(capsys.readouterr().out)
    if os.name == "posix" and os.getuid() != 0:
        pytest.skip("only an administrator's policy is followed")
    assert shown["settings"]["alerts.volume_percent"] == {"value": 5, "origin": "policy lock"}
    assert shown["policy_file"] == str(policy)
    assert shown["problems"] == []


@pytest.mark.parametrize(
    ("name", "content", "code", "said"),
    [
        ("settings.toml", 'theme = "dark"\n', 0, "nothing is wrong"),
        ("settings.toml", "future = 1\n", 0, "line 1: future is not known here"),
        ("settings.toml", "[alerts]\nvolume_percnt = 3\n", 0, "alerts.volume_percent may be meant"),
        ("settings.toml", "[alerts]\nvolume_percent = 300\n", 2, "line 2: alerts.volume_percent must be"),
        ("settings.toml", "theme = \n", 2, "line 1: It is not valid TOML"),
        ("policy.toml", "[locked]\ntheme = 'dark'\n", 0, "nothing is wrong"),
        ("policy.toml", "[loked]\ntheme = 'dark'\n", 2, "line 1: loked is not known; a policy has"),
        ("policy.toml", "theme = 'dark'\n", 2, "line 1: theme is not known; a policy has"),
        ("policy.toml", "[locked]\nthem = 'dark'\n", 2, "line 2: locked.them is not known here"),
        ("any.toml", "[locked]\nthem = 'dark'\n", 2, "theme may be meant"),
        ("policy.toml", "[locked]\ntheme = 'dark'\n[defaults]\ntheme = 'light'\n", 0, "defaults.theme has no effect"),
    ],
)
def test_check_names_key_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: str, code: int, said: str
) -> None:
    file = tmp_path / name
    file.write_text(content)
    assert config_cli.main(argparse.ArgumentParser(), ["check", str(file)]) == code
    assert said in capsys.readouterr().out


def test_check_of_a_file_that_is_not_there_ends_with_2(tmp_path: Path) -> None:
    finished = run("check", str(tmp_path / "none.toml"), home=tmp_path)
    assert finished.returncode == 2
    assert "cannot be read" in finished.stderr


def test_path_names_both_files(tmp_path: Path) -> None:
    said = run("path", home=tmp_path).stdout
    assert str(tmp_path / "agent-console" / "settings.toml") in said
    if sys.platform == "linux":
        assert "/etc/agent-console/policy.toml" in said
