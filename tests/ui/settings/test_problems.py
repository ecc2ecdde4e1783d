"""What is wrong with settings is said on screen until it is put away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from agent_console.settings import Problem
from agent_console.ui.main_window import MainWindow


def test_a_setting_that_cannot_be_used_is_told_with_file_line_and_key(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    file = Path("settings.toml")
    problems = tuple(Problem(file, f"caller_id must be {number}.", "caller_id", number) for number in range(1, 6))
    window.show_settings_problems(problems)
    bar = window.notices.settings
    assert "settings.toml, line 1: caller_id must be 1." in bar.text
    assert "And 2 more." in bar.text
    bar.dismissed.emit()
    assert bar.text == ""
