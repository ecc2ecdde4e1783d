"""The secret as automation gives it: an environment variable, or a file that one names.

Owns the variables' names, the checks of the file, and that both variables are gone after reading: what the console
starts does not inherit them.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import MutableMapping

from agent_console.accounts.secrets import MAX_SECRET_CHARACTERS
from agent_console.errors import SettingsError

SECRET_VARIABLE = "AGENT_CONSOLE_AUTH_TOKEN"  # noqa: S105  the name of a variable, not its value
FILE_VARIABLE = "AGENT_CONSOLE_AUTH_TOKEN_FILE"
API_KEY_VARIABLE = "AGENT_CONSOLE_API_KEY_SID"

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def take_secret(environment: MutableMapping[str, str]) -> str:
    """Take the secret out of the environment; empty where none is given.

    Raises SettingsError where both variables are set, or where the file cannot be used: unreadable, no regular file,
    too long, or open to anybody but its owner.
    """
    secret = environment.pop(SECRET_VARIABLE, "")
    file = environment.pop(FILE_VARIABLE, "")
    if secret and file:
        raise SettingsError(
            f"{SECRET_VARIABLE} and {FILE_VARIABLE} are both set.", "Set one of them.", field=FILE_VARIABLE
        )
    return _read(file) if file else secret


def _read(file: str) -> str:
    try:
        # Without O_NONBLOCK, a pipe that nobody writes to would hold the start up for ever.
        descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
        with os.fdopen(descriptor, "rb") as opened:
            # What was opened is judged, not what has the name now.
            _check(file, os.fstat(descriptor))
            content = opened.read(MAX_SECRET_CHARACTERS + 3)
    except OSError as error:
        raise _refused(file, f"it cannot be read ({error.strerror})") from None
    try:
        text = content.decode("ascii").rstrip("\r\n")
    except UnicodeDecodeError:
        raise _refused(file, "it holds characters that no auth token has") from None
    if not text:
        raise _refused(file, "it is empty")
    if len(text) > MAX_SECRET_CHARACTERS:
        raise _refused(file, "it is too long to be an auth token")
    return text


def _check(file: str, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise _refused(file, "it is no regular file")
    # Windows has access lists, of which the mode says nothing.
    if sys.platform == "win32":
        return
    if found.st_mode & _OTHERS:
        raise _refused(file, f"others may read or change it; run: chmod 600 {file}")
    if found.st_uid not in (os.geteuid(), 0):
        raise _refused(file, "it belongs to somebody else")


def _refused(file: str, why: str) -> SettingsError:
    return SettingsError(f"The file {file} cannot be used for the secret:", f"{why}.", field=FILE_VARIABLE)
