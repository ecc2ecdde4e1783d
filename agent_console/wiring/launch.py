"""What a console is started with, checked and frozen.

Owns the checks of options before a window exists. It opens nothing and imports neither Qt nor httpx; the secret is kept
in a value whose repr hides it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from agent_console.client import base_url as base_urls
from agent_console.client.credentials import Credentials
from agent_console.errors import CredentialError, SettingsError
from agent_console.lean import dataclass
from agent_console.settings import Settings
from agent_console.settings.store import SettingsStore
from agent_console.taskrouter import sids
from agent_console.taskrouter.sids import AccountSid, WorkerSid, WorkspaceSid

if TYPE_CHECKING:
    # Not needed to paint a window: a start without a profile is 3 ms sooner without them.
    from agent_console.accounts.profiles import Profile
    from agent_console.accounts.secrets import SecretStore
    from agent_console.client.proxy import Proxy


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleOptions:
    """One worker's console, or a supervisor's of the whole workspace where ``worker_sid`` is None.

    ``credentials`` None: the secret of ``profile`` is asked of ``secrets`` (None: of the operating system's keyring)
    once the window is there. ``archive_dir`` None: what is learnt is kept only until the console ends. ``run_for_s``
    None: until it is closed. ``store`` None: settings that are changed last until then, too. ``proxy``
    None: the profile's, with its password from the keyring, or the system's.
    """

    base_url: str
    credentials: Credentials | None
    account_sid: AccountSid
    workspace_sid: WorkspaceSid
    worker_sid: WorkerSid | None
    archive_dir: Path | None = None
    settings: Settings = field(default_factory=Settings)
    store: SettingsStore | None = None
    screenshots: Path | None = None
    run_for_s: float | None = None
    profile: Profile | None = None
    secrets: SecretStore | None = None
    proxy: Proxy | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """How a console is run, whoever's it is."""

    archive_dir: Path | None = None
    settings: Settings = field(default_factory=Settings)
    store: SettingsStore | None = None
    screenshots: Path | None = None
    run_for_s: float | None = None
    secrets: SecretStore | None = None


def options_of(
    profile: Profile, credentials: Credentials | None, run: RunOptions, *, proxy: Proxy | None = None
) -> ConsoleOptions:
    """Give a profile's console its options; without a credential, its secret is asked of the keyring later.

    Raises SettingsError for a base URL that cannot be used.
    """
    from agent_console.accounts.profiles import Role  # noqa: PLC0415  whoever has a profile has it already

    return ConsoleOptions(
        base_url=base_urls.normalise(profile.base_url),
        credentials=credentials,
        account_sid=profile.account_sid,
        workspace_sid=profile.workspace_sid,
        worker_sid=profile.worker_sid if profile.role is Role.AGENT else None,
        archive_dir=run.archive_dir,
        settings=run.settings if run.store is None else _in_force(run.store, run.settings),
        store=run.store,
        screenshots=run.screenshots,
        run_for_s=run.run_for_s,
        profile=profile,
        secrets=run.secrets,
        proxy=proxy,
    )


def _in_force(store: SettingsStore, begun: Settings) -> Settings:
    """Return the settings as they are now: another profile may have been at work since. How to start stays as asked."""
    window = replace(store.settings.window, start_minimised=begun.window.start_minimised)
    return replace(store.settings, window=window)


def make_options(
    *,
    base_url: str,
    account_sid: str | None,
    api_key_sid: str | None,
    secret: str,
    workspace_sid: str | None,
    worker_sid: str | None,
    is_supervisor: bool = False,
    archive_dir: Path | None = None,
    settings: Settings | None = None,
    screenshots: Path | None = None,
    run_for_s: float | None = None,
) -> ConsoleOptions:
    """Check what was given as text; raises SettingsError or CredentialError that says how to mend it."""
    account = sids.ACCOUNT.parse(_required(account_sid, "--account-sid"), field="--account-sid")
    workspace = sids.WORKSPACE.parse(_required(workspace_sid, "--workspace-sid"), field="--workspace-sid")
    worker = None if is_supervisor else sids.WORKER.parse(_required(worker_sid, "--worker-sid"), field="--worker-sid")
    username = sids.API_KEY.parse(api_key_sid, field="AGENT_CONSOLE_API_KEY_SID") if api_key_sid else account
    if not secret.strip():
        raise SettingsError(
            "There is no secret.",
            "Put the auth token, or the secret of an API key, into the environment variable AGENT_CONSOLE_AUTH_TOKEN, "
            "or into a file for yourself alone that AGENT_CONSOLE_AUTH_TOKEN_FILE names (with an API key, its SID into "
            "AGENT_CONSOLE_API_KEY_SID). To look around without an account: agent-console demo.",
            field="AGENT_CONSOLE_AUTH_TOKEN",
        )
    try:
        credentials = Credentials(username=username, secret=secret)
    except CredentialError as error:
        raise SettingsError(
            f"AGENT_CONSOLE_AUTH_TOKEN: {error.title}", error.detail, field="AGENT_CONSOLE_AUTH_TOKEN"
        ) from error
    return ConsoleOptions(
        base_url=base_urls.normalise(base_url),
        credentials=credentials,
        account_sid=account,
        workspace_sid=workspace,
        worker_sid=worker,
        archive_dir=archive_dir,
        settings=settings or Settings(),
        screenshots=screenshots,
        run_for_s=run_for_s,
    )


def own_worker(options: ConsoleOptions) -> WorkerSid:
    """Return the worker of a console that is one worker's."""
    if options.worker_sid is None:
        raise SettingsError("This needs a worker.", field="--worker-sid")
    return options.worker_sid


def _required(text: str | None, option: str) -> str:
    if text is None:
        raise SettingsError(
            f"{option} is missing.",
            "A console needs --account-sid, --workspace-sid and --worker-sid; the SIDs are in the Twilio console under "
            "TaskRouter. To look around without an account: agent-console demo.",
            field=option,
        )
    return text


def has_display() -> bool:
    """Whether Qt can show a window here: a display on Linux, anything elsewhere, or a platform chosen by hand."""
    return (
        not sys.platform.startswith("linux")
        or bool(os.environ.get("QT_QPA_PLATFORM"))
        or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    )


def check_display() -> None:
    """Refuse with words where Qt would abort the process."""
    if not has_display():
        raise SettingsError(
            "There is no display.",
            "Start it on a desktop, or set QT_QPA_PLATFORM=offscreen together with --screenshots.",
            field="DISPLAY",
        )
