"""Completions for bash, zsh and fish, from the command line as data.

Owns the three forms. Each is made when a package is, so that none can be older than the program.
"""

from __future__ import annotations

from collections.abc import Iterable

from linux.commandline import PROGRAM, Command, Option, children, commands


def bash() -> str:
    """Return the script that bash sources."""
    known = commands()
    lines = [
        f"# bash completion for {PROGRAM}; made from its own options.",
        "_agent_console() {",
        '    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} path="" word',
        '    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
        '        case "$path $word" in',
        f'            {_paths(known)}) path="$path $word" ;;',
        "        esac",
        "    done",
        "    COMPREPLY=()",
        '    case "$path $before" in',
    ]
    for command in known:
        prefix = "".join(f" {word}" for word in command.path)
        for option in command.options:
            if option.metavar and option.names:
                pattern = "|".join(f'"{prefix} {name}"' for name in option.names)
                lines.append(f"        {pattern}) {_bash_values(option)}; return ;;")
    lines += ["    esac", '    case "$path" in']
    for command in known:
        words = [name for option in command.options for name in option.names]
        words += [each.path[-1] for each in children(command, known)]
        prefix = "".join(f" {word}" for word in command.path)
        lines.append(f'        "{prefix}") {_bash_words(words, files=_takes_a_file(command))} ;;')
    lines += ["    esac", "}", f"complete -F _agent_console {PROGRAM}"]
    return "\n".join(lines) + "\n"


def zsh() -> str:
    """Return the function that zsh loads by itself."""
    known = commands()
    lines = [f"#compdef {PROGRAM}", f"# zsh completion for {PROGRAM}; made from its own options.", ""]
    for command in known:
        lines += [f"{_function(command)}() {{", "    _arguments -S \\"]
        lines += [f"        {_zsh_option(option)} \\" for option in command.options if option.names]
        lines += ["        '*:file:_files' \\"] if _takes_a_file(command) else []
        below = children(command, known)
        if not below:
            lines += ["        && return", "}", ""]
            continue
        lines += [
            "        '1:command:->command' '*::word:->word' && return",
            '    case "$state" in',
            "        command)",
        ]
        lines.append("            local -a listed=(")
        lines += [f"                {_quoted(f'{each.path[-1]}:{each.help}')}" for each in below]
        lines += [
            "            )",
            "            _describe command listed ;;",
            "        word)",
            '            case "$line[1]" in',
        ]
        lines += [f"                {each.path[-1]}) {_function(each)} ;;" for each in below]
        lines += ["            esac ;;", "    esac", "}", ""]
    lines += ["local state line", "typeset -A opt_args", f'{_function(known[0])} "$@"']
    return "\n".join(lines) + "\n"


def fish() -> str:
    """Return the file that fish reads by itself."""
    known = commands()
    lines = [f"# fish completion for {PROGRAM}; made from its own options.", f"complete -c {PROGRAM} -f"]
    for command in known:
        below = children(command, known)
        seen = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in command.path)
        none_below = f"not __fish_seen_subcommand_from {' '.join(each.path[-1] for each in below)}" if below else ""
        where = "; and ".join(part for part in (seen, none_below) if part)
        start = f"complete -c {PROGRAM} -n {_quoted(where)}"
        lines += [f"{start} -a {each.path[-1]} -d {_quoted(each.help)}" for each in below]
        lines += [_fish_option(start, option) for option in command.options if option.names]
        lines += [f"{start} -F"] if _takes_a_file(command) else []
    return "\n".join(lines) + "\n"


def _paths(known: list[Command]) -> str:
    return "|".join(f'"{"".join(f" {word}" for word in each.path)}"' for each in known if each.path)


def _bash_values(option: Option) -> str:
    if option.choices:
        return _bash_words(option.choices)
    if option.takes:
        kind = "-d" if option.takes == "folder" else "-f"
        return f'mapfile -t COMPREPLY < <(compgen {kind} -- "$current")'
    return ":"


def _takes_a_file(command: Command) -> bool:
    return any(option.takes for option in command.options if not option.names)


def _bash_words(words: Iterable[str], *, files: bool = False) -> str:
    return f"mapfile -t COMPREPLY < <(compgen {'-f ' if files else ''}-W '{' '.join(words)}' -- \"$current\")"


def _function(command: Command) -> str:
    return "_".join(("_agent_console", *command.path)).replace("-", "_")


def _zsh_option(option: Option) -> str:
    said = option.help.replace("[", "(").replace("]", ")").replace(":", r"\:")
    values = ""
    if option.metavar:
        action = (
            f"({' '.join(option.choices)})"
            if option.choices
            else {"file": "_files", "folder": "_files -/"}.get(option.takes, " ")
        )
        values = f":{option.metavar.lower()}:{action}"
    names = "{" + ",".join(option.names) + "}" if len(option.names) > 1 else option.names[0]
    exclusive = f"'({' '.join(option.names)})'" if len(option.names) > 1 else ""
    return f"{exclusive}{names}{_quoted(f'[{said}]{values}')}"


def _fish_option(start: str, option: Option) -> str:
    words = [start, *(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)]
    if option.choices:
        words.append(f"-x -a {_quoted(' '.join(option.choices))}")
    elif option.takes:
        words.append("-r -F")
    elif option.metavar:
        words.append("-x")
    return " ".join([*words, f"-d {_quoted(option.help)}"])


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
