"""`agent-console updates`: which address is asked, and the lines about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_console import __version__
from agent_console.cli.main import main
from agent_console.cli.updates import told
from agent_console.updates.announcement import Announcement


@pytest.fixture(autouse=True)
def _empty_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))


def test_without_an_address_it_says_where_one_belongs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["updates"]) == 2
    assert "updates.url" in capsys.readouterr().err


@pytest.mark.parametrize("url", ["http://example.org/x", "file:///etc/passwd", "https://me:secret@example.org/x"])
def test_only_https_is_asked(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["updates", "--url", url]) == 2
    assert "https" in capsys.readouterr().err


def test_the_setting_names_the_address_and_who_does_not_answer_is_a_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "agent-console" / "settings.toml"
    file.parent.mkdir()
    file.write_text('[updates]\nurl = "https://127.0.0.1:9/latest.json"\n', encoding="utf-8")
    assert main(["updates"]) == 1
    assert "127.0.0.1:9" in capsys.readouterr().err


def test_what_is_there_is_told_without_a_letter_that_steers_a_terminal() -> None:
    lines = told(Announcement("9.0", "2026-12-01", "https://example.org/x", ("Rings\x1b[31m\nand rings",))).splitlines()
    assert lines[0] == f"Version 9.0 (2026-12-01) is there; this is {__version__}. Nothing was installed."
    assert lines[1].startswith("  Rings")
    assert lines[2] == "https://example.org/x"
    assert "\x1b" not in "".join(lines)
    assert told(Announcement(__version__, "", "", ())) == f"This is the newest version: {__version__}.\n"
