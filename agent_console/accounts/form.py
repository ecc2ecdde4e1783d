"""What a person entered to sign in, as texts, and what it comes to.

Owns the fields' names and their checks. The secret is in no repr.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from agent_console.accounts.checking import Place
from agent_console.accounts.profiles import Profile, Profiles, Role, proposed_name
from agent_console.errors import SettingsError
from agent_console.taskrouter import sids
from agent_console.taskrouter.sids import WorkerSid
from agent_console.wording import said

DEFAULT_BASE_URL = "https://taskrouter.twilio.com"


class Entry(Enum):
    """A field; the value is the SettingsError's field where it is wrong."""

    SERVER = said("errors", "base URL")
    ACCOUNT = said("errors", "account SID")
    API_KEY = said("errors", "API key SID")
    SECRET = "secret"  # noqa: S105  the name of a field
    WORKSPACE = said("errors", "workspace SID")
    WORKER = said("errors", "worker SID")
    PROXY = "--proxy"


@dataclass(frozen=True)
class Form:
    """The texts as they were entered. ``uses_key`` False: the account itself signs in, with its auth token."""

    account_sid: str = ""
    uses_key: bool = True
    api_key_sid: str = ""
    secret: str = field(default="", repr=False)
    workspace_sid: str = ""
    worker_sid: str = ""
    base_url: str = DEFAULT_BASE_URL
    role: Role = Role.AGENT
    keep: bool = True
    proxy: str = ""
    proxy_password: str = field(default="", repr=False)

    @property
    def username(self) -> str:
        """Who signs in; raises SettingsError where that cannot be anybody."""
        if self.uses_key:
            return sids.API_KEY.parse(self.api_key_sid, field=Entry.API_KEY.value)
        return sids.ACCOUNT.parse(self.account_sid, field=Entry.ACCOUNT.value)

    def place(self) -> Place:
        """Return what is to be tried; raises SettingsError for the first field that cannot be used."""
        sids.ACCOUNT.parse(self.account_sid, field=Entry.ACCOUNT.value)
        username = self.username
        if not self.secret.strip():
            raise SettingsError(
                said("errors", "The secret is missing."),
                said("errors", "Copy it from where the key was made."),
                field=Entry.SECRET.value,
            )
        return Place(
            username=username,
            workspace_sid=sids.WORKSPACE.parse(self.workspace_sid, field=Entry.WORKSPACE.value),
            worker_sid=self._worker(),
            role=self.role,
        )

    def profile(self, base_url: str, *, worker_name: str, workspace_name: str, known: Profiles) -> Profile:
        """Return the profile to keep; one of the same place keeps its name. ``base_url`` is in its usual form."""
        place = self.place()
        made = Profile(
            name="",
            base_url=base_url,
            account_sid=sids.ACCOUNT.parse(self.account_sid),
            username=(sids.API_KEY if self.uses_key else sids.ACCOUNT).parse(place.username),
            workspace_sid=place.workspace_sid,
            worker_sid=place.worker_sid,
            role=self.role,
            proxy=self.proxy,
        )
        same = next((each for each in known.all if _place_of(each) == _place_of(made)), None)
        return made.named(same.name if same is not None else proposed_name(worker_name, workspace_name, known))

    def _worker(self) -> WorkerSid | None:
        if self.role is Role.SUPERVISOR:
            return None
        return sids.WORKER.parse(self.worker_sid, field=Entry.WORKER.value)


def form_of(profile: Profile) -> Form:
    """Return the form of a profile, without its secret."""
    uses_key = sids.API_KEY.matches(profile.username)
    return Form(
        account_sid=profile.account_sid,
        uses_key=uses_key,
        api_key_sid=profile.username if uses_key else "",
        workspace_sid=profile.workspace_sid,
        worker_sid=profile.worker_sid or "",
        base_url=profile.base_url,
        role=profile.role,
        proxy=profile.proxy,
    )


def _place_of(profile: Profile) -> tuple[object, ...]:
    return profile.base_url, profile.account_sid, profile.workspace_sid, profile.worker_sid, profile.role
