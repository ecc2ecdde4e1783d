"""The manual page, from the command line as data and the description.

Owns its form and the few sections that no option tells.
"""

from __future__ import annotations

from linux.commandline import PROGRAM, Option, commands
from linux.description import Description

FILES = (
    ("~/.config/agent-console/settings.toml", "What was chosen: phones, alerts, the look."),
    ("~/.local/share/agent-console/archive/", "The history, one file for each account and workspace."),
)
EXIT = (("0", "done"), ("1", "the job could not be done"), ("2", "an option, a setting or the secret is wrong"))


def manual(description: Description) -> str:
    """Return the page in man(7)'s language."""
    first, *others = commands()
    title = f'.TH {PROGRAM.upper()} 1 "" "{description.title} {description.version}" "User Commands"'
    lines = [title, ".SH NAME", f"{_text(PROGRAM)} \\- {_text(description.summary)}"]
    lines += [".SH SYNOPSIS", f".B {_text(PROGRAM)}", r"[\fICOMMAND\fR] [\fIOPTION\fR]..."]
    lines.append(".SH DESCRIPTION")
    for paragraph in description.paragraphs:
        lines += [".PP", _text(paragraph)]
    lines += [".SH OPTIONS", *_options(first.options), ".SH COMMANDS"]
    for command in others:
        lines += [f'.SS "{_text(" ".join(command.path))}"', _text(_sentence(command.help)), *_options(command.options)]
    lines += [".SH ENVIRONMENT", _text(first.epilog), ".SH FILES"]
    lines += [line for name, said in FILES for line in (".TP", f".I {_text(name)}", _text(said))]
    lines.append(".SH EXIT STATUS")
    lines += [line for code, said in EXIT for line in (".TP", f".B {code}", _text(_sentence(said)))]
    return "\n".join(lines) + "\n"


def _options(options: tuple[Option, ...]) -> list[str]:
    lines = []
    for option in options:
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in option.names)
        value = f" \\fI{_text('|'.join(option.choices) or option.metavar)}\\fR" if option.metavar else ""
        lines += [".TP", f"{names}{value}".strip(), _text(_sentence(option.help)) or r"\&"]
    return lines


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}" + ("" if not text or text.endswith((".", "?")) else ".")


def _text(text: str) -> str:
    escaped = text.replace("\\", r"\e").replace("-", r"\-").replace("\n", " ")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
