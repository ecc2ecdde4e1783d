"""Starting at login: the entry of each system, written, read back and taken away."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from agent_console.machine.at_login import NAME, RUN_KEY, AutostartFile, LaunchAgent, LoginItem, RunValue, exec_line

COMMAND = ["/opt/the console/agent-console", "--profile", "100% of $HOME"]


class Registry:
    """Behaves as winreg does with one key: values are there until they are deleted, and missing ones are errors."""

    HKEY_CURRENT_USER, KEY_READ, KEY_SET_VALUE, REG_SZ = "HKCU", 1, 2, 1

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    @contextmanager
    def OpenKey(self, root: str, path: str, _reserved: int, access: int) -> Iterator[int]:  # noqa: N802
        assert (root, path) == ("HKCU", RUN_KEY)
        yield access

    def QueryValueEx(self, access: int, name: str) -> tuple[str, int]:  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(name)
        return self.values[name], self.REG_SZ

    def SetValueEx(self, access: int, name: str, _reserved: int, kind: int, value: str) -> None:  # noqa: N802
        assert access == self.KEY_SET_VALUE
        self.values[name] = value

    def DeleteValue(self, access: int, name: str) -> None:  # noqa: N802
        if self.values.pop(name, None) is None:
            raise FileNotFoundError(name)


@pytest.fixture(params=["file", "agent", "registry"])
def item(request: pytest.FixtureRequest, tmp_path: Path) -> LoginItem:
    if request.param == "file":
        return AutostartFile(tmp_path / "autostart", COMMAND)
    return LaunchAgent(tmp_path / "agents", COMMAND) if request.param == "agent" else RunValue(Registry(), COMMAND)


def test_off_on_and_off_again(item: LoginItem) -> None:
    assert not item.is_on()
    item.turn_off()
    item.turn_on()
    item.turn_on()
    assert item.is_on()
    item.turn_off()
    assert not item.is_on()


def test_what_the_desktop_turned_off_is_off_and_can_be_turned_on(tmp_path: Path) -> None:
    item = AutostartFile(tmp_path, COMMAND)
    item.turn_on()
    file = tmp_path / f"{NAME}.desktop"
    file.write_text(file.read_text(encoding="utf-8") + "Hidden=true\n", encoding="utf-8")
    assert not item.is_on()
    item.turn_on()
    assert item.is_on()


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed")
def test_the_file_is_a_desktop_file(tmp_path: Path) -> None:
    AutostartFile(tmp_path, COMMAND).turn_on()
    subprocess.run(["desktop-file-validate", str(tmp_path / f"{NAME}.desktop")], check=True)


def test_words_keep_their_blanks_and_signs_in_a_desktop_file() -> None:
    assert exec_line(["/a b/c", 'say "x"', "50%", "$x"]) == r'"/a b/c" "say \\"x\\"" "50%%" "\\$x"'


def test_the_agent_of_macos_has_the_words_as_they_are(tmp_path: Path) -> None:
    LaunchAgent(tmp_path, COMMAND).turn_on()
    told = plistlib.loads((tmp_path / f"{NAME}.plist").read_bytes())
    assert (told["ProgramArguments"], told["RunAtLoad"]) == (COMMAND, True)


def test_windows_has_one_line_in_its_own_quoting() -> None:
    registry = Registry()
    RunValue(registry, COMMAND).turn_on()
    assert registry.values == {NAME: '"/opt/the console/agent-console" --profile "100% of $HOME"'}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_an_error_to_be_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OSError, match="autostart"):
        AutostartFile(tmp_path / "autostart", COMMAND).turn_on()
