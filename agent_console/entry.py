"""Which console is opened: that of a profile, after the sign-in window where there is none yet, or the demo.

Owns the choice, and that the profile is remembered as the one used last. It knows no options of the command line, and
asks no keyring: that comes with the shift, after the first paint.
"""

from __future__ import annotations

from dataclasses import replace

from agent_console import paths
from agent_console.accounts import profiles
from agent_console.accounts.profiles import Profile, Profiles, Role
from agent_console.client.credentials import Credentials
from agent_console.errors import SettingsError
from agent_console.launch import RunOptions, check_display, options_of
from agent_console.taskrouter import sids


def run_account(name: str | None, *, is_supervisor: bool, secret: str, api_key_sid: str | None, run: RunOptions) -> int:
    """Run a profile's console until it is closed; returns the exit code.

    ``name`` None: the profile used last, of a supervisor where that is asked for. A secret that was given is used
    instead of the keyring's, with ``api_key_sid`` as its user name where there is one. Without a profile somebody has
    to sign in first.
    """
    known = profiles.load(paths.profiles_file())
    profile = _chosen(known, name, is_supervisor=is_supervisor)
    if profile is None and secret:
        # Automation has nobody to sign in.
        raise SettingsError(
            "--account-sid is missing.",
            "A console needs --account-sid, --workspace-sid and --worker-sid, or a profile. To look around without an "
            "account: agent-console demo.",
            field="--account-sid",
        )
    check_display()
    if profile is None:
        return _sign_in_first(known, Role.SUPERVISOR if is_supervisor else Role.AGENT, run)
    if profile != known.last:
        profiles.save(paths.profiles_file(), known.with_used(profile))
    if secret and api_key_sid:
        profile = replace(profile, username=sids.API_KEY.parse(api_key_sid, field="AGENT_CONSOLE_API_KEY_SID"))
    return _open(profile, Credentials(username=profile.username, secret=secret) if secret else None, run)


def _chosen(known: Profiles, name: str | None, *, is_supervisor: bool) -> Profile | None:
    if name is None:
        return known.last_of(Role.SUPERVISOR) if is_supervisor else known.last
    profile = known.find(name)
    if profile is None:
        names = ", ".join(each.name for each in known.all) or "none"
        raise SettingsError(f"There is no profile named {name}.", f"There are: {names}.", field="--profile")
    return profile


def _sign_in_first(known: Profiles, role: Role, run: RunOptions) -> int:
    from agent_console.app import run_sign_in  # noqa: PLC0415  Qt, once the options are good

    outcome = run_sign_in(run, role=role, known=known)
    match outcome:
        case None | "found":
            return 0
        case "demo":
            from agent_console.demo import run_demo  # noqa: PLC0415  few ask for it

            return run_demo(scenario=None, seed=1, screenshots=run.screenshots, run_for_s=run.run_for_s)
        case _:
            return _open(outcome.profile, outcome.credentials, run)


def _open(profile: Profile, credentials: Credentials | None, run: RunOptions) -> int:
    options = options_of(profile, credentials, run)
    from agent_console.app import run_console, run_supervisor  # noqa: PLC0415  as above

    return run_console(options) if profile.role is Role.AGENT else run_supervisor(options)
