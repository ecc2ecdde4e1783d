"""A wrong option, SID, URL or missing secret says what is wrong and how to mend it: exit 2, no traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from agent_console import __version__
from tests.children import bare
from tests.waiting import PATIENCE_S

ACCOUNT = "AC" + "0" * 32
WORKSPACE = "WS" + "0" * 32
WORKER = "WK" + "0" * 32
SECRET = "marker-secret-5f2a"
COMPLETE = ["--account-sid", ACCOUNT, "--workspace-sid", WORKSPACE, "--worker-sid", WORKER]


def run(*arguments: str, secret: str | None = SECRET, **variables: str) -> subprocess.CompletedProcess[str]:
    """The real program in its own process, with a bare environment: no display, no settings file."""
    environment = bare(**{"XDG_CONFIG_HOME": "/nonexistent", **variables})
    if secret is not None:
        environment["AGENT_CONSOLE_AUTH_TOKEN"] = secret
    return subprocess.run(
        [sys.executable, "-m", "agent_console", *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=PATIENCE_S,
        check=False,
    )


def test_version() -> None:
    finished = run("--version")
    assert finished.returncode == 0
    assert finished.stdout.strip() == f"agent-console {__version__}"


@pytest.mark.parametrize(
    ("arguments", "secret", "said"),
    [
        ([], SECRET, "--account-sid is missing"),
        (["--account-sid", WORKSPACE, *COMPLETE[2:]], SECRET, "this is the SID of the workspace"),
        ([*COMPLETE[:4], "--worker-sid", "WK12"], SECRET, "--worker-sid: WK and 32 hexadecimal digits are expected"),
        (COMPLETE, None, "AGENT_CONSOLE_AUTH_TOKEN"),
        (COMPLETE, "two words", "AGENT_CONSOLE_AUTH_TOKEN"),
        (["--base-url", "ftp://example.org", *COMPLETE], SECRET, "base"),
        (["--base-url", "http://example.org", *COMPLETE], SECRET, "https"),
        ([*COMPLETE, "--for", "soon"], SECRET, "number of seconds"),
        ([*COMPLETE, "--for", "-1"], SECRET, "number of seconds"),
        (["--colour"], SECRET, "--colour"),
        (["dance"], SECRET, "dance"),
        (["demo", "--seed", "one"], SECRET, "--seed"),
        (["simulate", "--port", "many"], SECRET, "--port"),
        (["simulate", "--scenario", "nowhere"], SECRET, "nowhere"),
        (COMPLETE, SECRET, "There is no display"),
    ],
)
def test_wrong_words_end_with_2_and_no_traceback(arguments: list[str], secret: str | None, said: str) -> None:
    finished = run(*arguments, secret=secret)
    assert finished.returncode == 2, finished.stderr
    assert said in finished.stderr
    assert "Traceback" not in finished.stderr
    assert SECRET not in finished.stdout + finished.stderr


def test_an_api_key_of_the_wrong_kind_is_named() -> None:
    finished = run(*COMPLETE, AGENT_CONSOLE_API_KEY_SID=ACCOUNT)
    assert finished.returncode == 2
    assert "AGENT_CONSOLE_API_KEY_SID" in finished.stderr


def test_a_setting_that_cannot_be_used_names_file_line_and_key(tmp_path: Path) -> None:
    folder = tmp_path / "agent-console"
    folder.mkdir()
    (folder / "settings.toml").write_text('caller_id = "+15550100"\ntheme = "purple"\n')
    finished = run(*COMPLETE, XDG_CONFIG_HOME=str(tmp_path))
    assert f'{folder / "settings.toml"}, line 2: theme must be "system", "light" or "dark"' in finished.stderr
