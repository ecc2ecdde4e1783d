"""Running the tests changes nothing of whoever runs them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from agent_console.machine import paths
from tests.children import bare

WHERE = """
from agent_console.machine import paths
print(paths.settings_file(), paths.archive_dir(), paths.state_dir(), sep="\\n")
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems do not ask the environment")


def test_the_program_keeps_its_files_in_a_folder_that_goes_with_the_tests() -> None:
    for place in (paths.settings_file(), paths.archive_dir(), paths.state_dir()):
        assert place.is_relative_to(tempfile.gettempdir())


def test_so_does_one_that_is_started_with_an_environment_of_its_own() -> None:
    told = subprocess.run([sys.executable, "-c", WHERE], env=bare(), capture_output=True, text=True, check=True).stdout
    places = [Path(line) for line in told.splitlines()]
    assert len(places) == 3
    for place in places:
        assert place.is_relative_to(tempfile.gettempdir())
