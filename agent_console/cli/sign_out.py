"""`agent-console sign-out`: takes a profile and its secret off this computer without a window.

Owns the options and the words. What goes, and in which order, is `accounts.leaving`'s.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence

from agent_console.accounts import leaving, profiles
from agent_console.accounts.leaving import Leaving
from agent_console.accounts.os_keyring import OsKeyring
from agent_console.archive.opening import archive_file
from agent_console.archive.removal import check_unused, remove_archive
from agent_console.errors import ConsoleError, SettingsError
from agent_console.instance.first import FirstLock
from agent_console.instance.identity import identity_of
from agent_console.machine import paths


def main(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> int:
    """Sign a profile out; returns 0.

    Raises ConsoleError, before anything is gone where the keyring refuses or a history that is to go is in use.
    """
    parser.description = "Deletes a profile's secret from the keyring and the profile from this computer."
    parser.add_argument("profile", metavar="PROFILE", help="the profile's name")
    parser.add_argument("--delete-history", action="store_true", help="delete the history on this computer as well")
    options = parser.parse_args(arguments)
    known = profiles.load(paths.profiles_file())
    profile = known.find(options.profile)
    if profile is None:
        names = ", ".join(each.name for each in known.all) or "none"
        raise SettingsError(f"There is no profile named {options.profile}.", f"There are: {names}.", field="profile")
    going = Leaving(profile, known)
    if options.delete_history and going.sharing_history:
        raise SettingsError(
            "The history cannot be deleted.",
            f"Other profiles use it: {', '.join(going.sharing_history)}.",
            field="--delete-history",
        )
    lock = FirstLock(identity_of(profile))
    if not lock.take():
        raise ConsoleError("The console of this profile is running.", "End it first, or sign out in its menu.")
    history = archive_file(paths.archive_dir(), profile.account_sid, profile.workspace_sid)
    try:
        if options.delete_history:
            check_unused(history)
        asyncio.run(leaving.sign_out(going, paths.profiles_file(), OsKeyring()))
        print(f"{profile.name} is signed out.")  # noqa: T201
        if going.sharing_secret:
            print(f"The secret stays in the keyring, for: {', '.join(going.sharing_secret)}.")  # noqa: T201
        if options.delete_history:
            remove_archive(history)
            print("The history is deleted.")  # noqa: T201
    finally:
        lock.give_up()
    return 0
