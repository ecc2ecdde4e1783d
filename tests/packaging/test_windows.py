"""The recipe for Windows, as far as it can be tried anywhere: the installer compiles, and takes back what it wrote."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bundle import icons
from windows.__main__ import SCRIPT, installer_command, version_record

TEXT = SCRIPT.read_text(encoding="utf-8")
INSTALLING, REMOVING = TEXT.split('Section "Uninstall"')


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_the_installer_compiles_on_a_stand_in(tmp_path: Path) -> None:
    payload = tmp_path / "pay load"
    (payload / "_internal").mkdir(parents=True)
    for name in ("agent-console.exe", "agent-consolew.exe", "_internal/base_library.zip"):
        (payload / name).write_bytes(b"MZ a stand-in")
    icon, setup = tmp_path / "icon.ico", tmp_path / "agent-console-1.2.3-setup.exe"
    icon.write_bytes(icons.ico())
    made = subprocess.run(installer_command(payload, icon, setup), capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    assert setup.read_bytes()[:2] == b"MZ"


def test_it_asks_for_no_administrator_and_writes_only_what_is_the_users() -> None:
    assert "RequestExecutionLevel user" in TEXT
    assert "HKLM" not in TEXT
    assert 'InstallDir "$LOCALAPPDATA\\Programs\\${TITLE}"' in TEXT


def test_every_key_that_is_written_is_taken_away() -> None:
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', INSTALLING))
    gone = set(re.findall(r'DeleteRegKey HKCU "([^"]+)"', REMOVING))
    values = set(re.findall(r'DeleteRegValue HKCU "([^"]+)"', REMOVING))
    left = {
        key for key in written if key not in values and not any(f"{key}\\".startswith(f"{each}\\") for each in gone)
    }
    assert left == set()


def test_no_default_is_taken_over() -> None:
    assert "Software\\Classes\\tel" not in TEXT
    assert "UserChoice" not in TEXT
    assert '"${OWN_KEY}\\Capabilities\\URLAssociations" "tel"' in TEXT


def test_every_question_has_an_answer_where_nobody_is_asked() -> None:
    questions = [line for line in TEXT.splitlines() if line.strip().startswith("MessageBox")]
    assert questions
    assert all("/SD ID" in line for line in questions)


def test_the_agents_own_files_go_only_where_that_is_asked_for() -> None:
    asked, purge = REMOVING.split('${GetOptions} $0 "/PURGE" $1')
    assert "$LOCALAPPDATA\\agent-console" not in asked
    assert 'RMDir /r "$LOCALAPPDATA\\agent-console"' in purge


def test_the_upgrade_code_is_the_one_that_installations_know() -> None:
    assert '!define UPGRADE_CODE "{6E0B1B0E-3F0C-4A4F-9C57-5D4A7C1E2B90}"' in TEXT


def test_the_version_record_is_an_expression_with_the_version_in_every_place() -> None:
    told = ast.unparse(ast.parse(version_record("1.2.3"), mode="eval"))
    assert told.startswith("VSVersionInfo(ffi=FixedFileInfo(filevers=(1, 2, 3, 0), prodvers=(1, 2, 3, 0)")
    assert "StringStruct('FileVersion', '1.2.3')" in told
    assert "StringStruct('ProductVersion', '1.2.3')" in told
