"""Which console is opened: that of a profile, after the sign-in window where there is none yet, or the demo.

Owns the choice, and that the profile is remembered as the one used last. It knows no options of the command line, and
asks no keyring: that comes with the shift, after the first paint.
"""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from agent_console.accounts import profiles
from agent_console.accounts.profiles import Profile, Profiles, Role
from agent_console.client.credentials import Credentials
from agent_console.client.proxy import Proxy
from agent_console.errors import SettingsError
from agent_console.machine import paths
from agent_console.taskrouter import sids
from agent_console.wiring.launch import RunOptions, check_display, options_of

if TYPE_CHECKING:
    from agent_console.ui.console_window import ConsoleWindow
    from agent_console.wiring.signing_in import SignedIn

Held: TypeAlias = tuple[Credentials, Proxy | None]


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
    credentials = Credentials(username=profile.username, secret=secret) if secret else None
    return Consoles(run).open(profile, credentials)


def _chosen(known: Profiles, name: str | None, *, is_supervisor: bool) -> Profile | None:
    if name is None:
        return known.last_of(Role.SUPERVISOR) if is_supervisor else known.last
    profile = known.find(name)
    if profile is None:
        names = ", ".join(each.name for each in known.all) or "none"
        raise SettingsError(f"There is no profile named {name}.", f"There are: {names}.", field="--profile")
    return profile


def _sign_in_first(known: Profiles, role: Role, run: RunOptions) -> int:
    from agent_console.wiring.app import run_sign_in  # noqa: PLC0415  Qt, once the options are good

    match run_sign_in(run, role=role, known=known):
        case None | "found":
            return 0
        case "demo":
            from agent_console.demo import run_demo  # noqa: PLC0415  few ask for it

            return run_demo(scenario=None, seed=1, screenshots=run.screenshots, run_for_s=run.run_for_s)
        case signed_in:
            consoles = Consoles(run)
            consoles.hold(signed_in)
            return consoles.open(signed_in.profile)


class Consoles:
    """One console after the other, as somebody goes from profile to profile: each has its own window and archive.

    What no keyring has is held here, in memory, so that who comes back is not asked again. What one has is given to the
    first console alone: by the next, the key may have been replaced.
    """

    def __init__(self, run: RunOptions) -> None:
        self._run = run
        self._held: dict[str, Held] = {}
        self._kept: dict[str, Held] = {}
        self._name_wanted = ""
        self._new_wanted = False
        self._signed_out: bool | None = None

    def hold(self, signed_in: SignedIn) -> None:
        """Take who has just signed in."""
        held = self._kept if signed_in.kept else self._held
        held[signed_in.profile.secret_name] = signed_in.credentials, signed_in.proxy

    def open(self, profile: Profile, credentials: Credentials | None = None) -> int:
        """Run a profile's console and those that are wished for after it; returns the last one's exit code."""
        if credentials is not None:
            self._held[profile.secret_name] = credentials, None
        while True:
            code = self._run_one(profile)
            following = self._following(profile)
            if following is None:
                return code
            profile = following

    def _run_one(self, profile: Profile) -> int:
        from agent_console.wiring.app import run_console, run_supervisor  # noqa: PLC0415  as above

        self._name_wanted, self._new_wanted, self._signed_out = "", False, None
        held = self._kept.pop(profile.secret_name, None)
        if held is None:
            held = self._held.get(profile.secret_name)
        credentials, proxy = (None, None) if held is None else held
        options = options_of(profile, credentials, self._run, proxy=proxy)
        run = run_console if profile.role is Role.AGENT else run_supervisor
        return run(options, prepare=functools.partial(self._follow, profile))

    def _follow(self, profile: Profile, window: ConsoleWindow) -> None:
        """Offer the other profiles in a window, and hear what is wished for there."""
        names = tuple(sorted(each.name for each in profiles.load(paths.profiles_file()).all))
        window.offer_profiles((names, profile.name))

        def go_to(name: str) -> None:
            self._name_wanted = name
            window.leave_requested.emit()

        def begin_new() -> None:
            self._new_wanted = True
            window.leave_requested.emit()

        window.profile_requested.connect(go_to)

        def signed_out(with_history: bool) -> None:  # noqa: FBT001  a signal has no names
            self._signed_out = with_history
            window.leave_requested.emit()

        window.new_profile_requested.connect(begin_new)
        window.signed_out.connect(signed_out)

    def _following(self, profile: Profile) -> Profile | None:
        """Return the profile to go on with: another, a new one, or this one where somebody thought better of it."""
        if self._signed_out is not None:
            return self._signed_in_instead(profile, with_history=self._signed_out)
        if self._new_wanted:
            return self._signed_in(profile.role) or profile
        known = profiles.load(paths.profiles_file())
        wanted = known.find(self._name_wanted)
        if wanted is not None:
            profiles.save(paths.profiles_file(), known.with_used(wanted))
        return wanted

    def _signed_in_instead(self, profile: Profile, *, with_history: bool) -> Profile | None:
        """Finish a profile's signing out, and let somebody sign in in its place."""
        from agent_console.wiring.signing_out import after_signing_out  # noqa: PLC0415  few sign out

        if not profiles.load(paths.profiles_file()).needs_secret(profile.secret_name):
            for held in (self._held, self._kept):
                held.pop(profile.secret_name, None)
        told = after_signing_out(profile, self._run.archive_dir if with_history else None)
        return self._signed_in(profile.role, told=told)

    def _signed_in(self, role: Role, *, told: str = "") -> Profile | None:
        """Return who signs in now, None where the window is closed. ``told`` is said in it."""
        from agent_console.wiring.app import run_sign_in  # noqa: PLC0415  as above

        outcome = run_sign_in(self._run, role=role, known=profiles.load(paths.profiles_file()), told=told)
        if outcome is None or isinstance(outcome, str):
            return None
        self.hold(outcome)
        return outcome.profile
