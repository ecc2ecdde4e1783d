"""The manual and the completions say what the program's own parsers say, and shells accept them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from agent_console.cli import main as cli
from linux import completions, description
from linux.commandline import children, commands
from linux.manual import manual


def test_every_command_is_known_with_what_follows_it() -> None:
    known = {command.path for command in commands()}
    assert {
        (),
        ("demo",),
        ("supervise",),
        ("simulate",),
        ("history", "export"),
        ("config", "check"),
        ("self-test",),
    } <= known
    told = {each.path[-1] for each in children(commands()[0], commands())}
    assert all(word in cli.make_parser().format_help() for word in told)


@pytest.mark.parametrize("form", [completions.bash, completions.zsh, completions.fish])
def test_every_option_and_command_is_in_the_completion(form: object) -> None:
    assert callable(form)
    text = form()
    names = {name for command in commands() for option in command.options for name in option.names}
    written = [name for name in names if re.search(rf"(?:{re.escape(name)}|-l {re.escape(name[2:])})\b", text) is None]
    # fish writes short options as -s h
    assert [name for name in written if len(name) > 2] == []
    assert all(command.path[-1] in text for command in commands() if command.path)


def _bash_says(line: str, script: Path) -> list[str]:
    words = line.split(" ")
    asked = f"""source {script}; COMP_WORDS=({" ".join(repr(word) for word in words)}); COMP_CWORD={len(words) - 1}
_agent_console; printf '%s\\n' "${{COMPREPLY[@]}}\""""
    return subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("line", "answers"),
    [
        ("agent-console dem", ["demo"]),
        ("agent-console history ex", ["export"]),
        ("agent-console history export --form", ["--format"]),
        ("agent-console history export --format js", ["jsonl"]),
        ("agent-console simulate --scenario ru", ["rush"]),
        ("agent-console demo --seed 1", []),
    ],
)
def test_bash_completes(tmp_path: Path, line: str, answers: list[str]) -> None:
    script = tmp_path / "completion"
    script.write_text(completions.bash(), encoding="utf-8")
    assert _bash_says(line, script) == answers


@pytest.mark.parametrize(("shell", "form"), [("zsh", completions.zsh), ("fish", completions.fish)])
def test_other_shells_can_read_theirs(tmp_path: Path, shell: str, form: object) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell}")
    assert callable(form)
    script = tmp_path / "completion"
    script.write_text(form(), encoding="utf-8")
    subprocess.run([shell, "-n", str(script)], check=True)


def test_the_manual_has_every_option_and_no_word_that_man_would_read_as_its_own() -> None:
    page = manual(description.load())
    for command in commands():
        for option in command.options:
            assert all(name.replace("-", r"\-") in page for name in option.names)
    requests = {line.split(" ")[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert requests <= {".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I"}


@pytest.mark.skipif(shutil.which("man") is None, reason="there is no man")
def test_man_shows_it_without_a_warning(tmp_path: Path) -> None:
    page = tmp_path / "agent-console.1"
    page.write_text(manual(description.load()), encoding="utf-8")
    shown = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", str(page)], capture_output=True, text=True, check=True
    )
    assert shown.stderr == ""
    assert "--scenario" in re.sub(".\x08", "", shown.stdout)
