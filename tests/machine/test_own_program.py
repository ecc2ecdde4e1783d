"""How the program is started again, in a checkout and in a bundle."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from agent_console.machine import own_program

PROGRAM = Path("/opt/it/agent-console")


def test_the_command_starts_this_program() -> None:
    told = subprocess.run([*own_program.command(), "--version"], capture_output=True, text=True, check=True)
    assert told.stdout.startswith("agent-console ")


@pytest.mark.parametrize("has_output", [True, False])
def test_a_bundle_starts_its_own_executable(*, has_output: bool) -> None:
    assert own_program.words(PROGRAM, is_bundle=True, is_windows=False, has_output=has_output) == [str(PROGRAM)]


def test_on_windows_a_person_gets_no_console_and_a_program_its_output() -> None:
    for_person = own_program.words(PROGRAM, is_bundle=True, is_windows=True, has_output=False)
    assert for_person == ["/opt/it/agent-consolew.exe"]
    for_program = own_program.words(PROGRAM, is_bundle=True, is_windows=True, has_output=True)
    assert for_program == ["/opt/it/agent-console.exe"]
