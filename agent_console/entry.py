"""Which console is opened: that of the profile that was named, or of the one used last.

Owns the choice and that it is remembered. It knows no options of the command line and asks no keyring: that comes with
the shift, after the first paint.
"""

from __future__ import annotations

from dataclasses import replace

from agent_console import paths
from agent_console.accounts import profiles
from agent_console.accounts.profiles import Profile, Profiles, Role
from agent_console.errors import SettingsError
from agent_console.launch import RunOptions, check_display, options_of
from agent_console.taskrouter import sids


def run_account(name: str | None, *, secret: str, api_key_sid: str | None, run: RunOptions) -> int:
    """Run a profile's console until it is closed; returns the exit code.

    ``name`` None: the profile used last. A secret that was given is used instead of the keyring's, with
    ``api_key_sid`` as its user name where there is one.
    """
    known = profiles.load(paths.profiles_file())
    profile = _chosen(known, name)
    check_display()
    if profile != known.last:
        profiles.save(paths.profiles_file(), known.with_used(profile))
    if secret and api_key_sid:
        profile = replace(profile, username=sids.API_KEY.parse(api_key_sid, field="AGENT_CONSOLE_API_KEY_SID"))
    options = options_of(profile, secret, run)
    from agent_console.app import run_console, run_supervisor  # noqa: PLC0415  Qt, once the options are good

    return run_console(options) if profile.role is Role.AGENT else run_supervisor(options)


def _chosen(known: Profiles, name: str | None) -> Profile:
    profile = known.last if name is None else known.find(name)
    if profile is not None:
        return profile
    if name is None:
        raise SettingsError(
            "--account-sid is missing.",
            "A console needs --account-sid, --workspace-sid and --worker-sid, or a profile; the SIDs are in the Twilio "
            "console under TaskRouter. To look around without an account: agent-console demo.",
            field="--account-sid",
        )
    names = ", ".join(each.name for each in known.all) or "none"
    raise SettingsError(f"There is no profile named {name}.", f"There are: {names}.", field="--profile")
