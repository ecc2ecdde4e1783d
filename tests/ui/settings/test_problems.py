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
    assert bar.text.endswith("And 3 more: agent-console config check.")
    bar.dismissed.emit()
    assert bar.text == ""


def test_long_problems_leave_room_for_the_next(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    file = Path("/home/somebody/with/a/long/name/.config/agent-console/settings.toml")
    window.show_settings_problems((Problem(file, "x" * 400, line=9), Problem(file, "theme must be light.", line=12)))
    assert window.notices.settings.text.endswith("settings.toml, line 12: theme must be light.")
