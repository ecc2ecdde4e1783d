"""The secret of automation: taken once, from one place, and only from a file that nobody else can read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from agent_console.accounts.environment import FILE_VARIABLE, SECRET_VARIABLE, take_secret
from agent_console.errors import SettingsError

MARKER = "marker-secret-0b2e"


def written(folder: Path, content: bytes = MARKER.encode(), mode: int = 0o600) -> Path:
    file = folder / "token"
    file.write_bytes(content)
    file.chmod(mode)
    return file


def test_both_variables_are_gone_after_reading(tmp_path: Path) -> None:
    environment = {SECRET_VARIABLE: MARKER, "PATH": "/bin"}
    assert take_secret(environment) == MARKER
    assert environment == {"PATH": "/bin"}
    environment[FILE_VARIABLE] = str(written(tmp_path))
    assert take_secret(environment) == MARKER
    assert environment == {"PATH": "/bin"}
    assert take_secret(environment) == ""


def test_the_line_end_of_a_file_is_no_part_of_it(tmp_path: Path) -> None:
    assert take_secret({FILE_VARIABLE: str(written(tmp_path, f"{MARKER}\r\n".encode()))}) == MARKER


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o644])
def test_a_file_that_others_can_read_is_refused_with_what_to_do(tmp_path: Path, mode: int) -> None:
    environment = {FILE_VARIABLE: str(written(tmp_path, mode=mode))}
    with pytest.raises(SettingsError, match="chmod 600") as caught:
        take_secret(environment)
    assert MARKER not in str(caught.value)
    assert environment == {}


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "empty"), (b"\n", "empty"), (b"\xff\xfe", "characters"), (b"x" * 5_000, "too long")],
)
def test_what_cannot_be_a_secret_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        take_secret({FILE_VARIABLE: str(written(tmp_path, content))})


def test_what_is_no_file_is_refused_and_a_pipe_holds_nothing_up(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        take_secret({FILE_VARIABLE: str(tmp_path / "none")})
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe", 0o600)
        with pytest.raises(SettingsError, match="no regular file"):
            take_secret({FILE_VARIABLE: str(tmp_path / "pipe")})


def test_two_secrets_are_one_too_many(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="both set"):
        take_secret({SECRET_VARIABLE: MARKER, FILE_VARIABLE: str(written(tmp_path))})
