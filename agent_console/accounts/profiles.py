"""Profiles: who signs in where, without the secret. Kept in ``profiles.toml`` in the settings folder.

Owns their checks and the file: written whole or not at all, for its owner alone. It never holds a secret; the secret's
name in the keyring follows from a profile.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from agent_console.accounts.secrets import name_of
from agent_console.errors import SettingsError
from agent_console.taskrouter import sids
from agent_console.taskrouter.sids import AccountSid, ApiKeySid, WorkerSid, WorkspaceSid
from agent_console.wording import said, words_of

NAME_LIMIT = 80
_TEXTS = ("name", "base_url", "account_sid", "username", "workspace_sid", "worker_sid", "role", "proxy")


class Role(Enum):
    """Whose console a profile opens."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One place to work. ``username`` is the account SID or an API key SID; an agent's has a worker.

    The base URL is in its usual form (`client.base_url`), which is checked where a connection is made; so is ``proxy``:
    empty for the system's, ``none``, or ``http://user@host:port``.
    """

    name: str
    base_url: str
    account_sid: AccountSid
    username: AccountSid | ApiKeySid
    workspace_sid: WorkspaceSid
    worker_sid: WorkerSid | None
    role: Role = Role.AGENT
    proxy: str = ""

    @property
    def secret_name(self) -> str:
        """The name of its secret in the keyring."""
        return name_of(self.username, self.base_url)

    def named(self, name: str) -> Profile:
        """Return it under a name; raises SettingsError for one that cannot be."""
        return replace(self, name=_name(name, "name"))


@dataclass(frozen=True)
class Profiles:
    """All of them, the last used one first."""

    all: tuple[Profile, ...] = ()

    @property
    def last(self) -> Profile | None:
        """The one that was used last."""
        return self.all[0] if self.all else None

    def last_of(self, role: Role) -> Profile | None:
        """Return the one of a role that was used last."""
        return next((profile for profile in self.all if profile.role is role), None)

    def find(self, name: str) -> Profile | None:
        """Return the profile of that name."""
        return next((profile for profile in self.all if profile.name == name), None)

    def with_used(self, profile: Profile) -> Profiles:
        """Return them with a profile, new, changed or as it was, as the one used last."""
        return Profiles((profile, *(one for one in self.all if one.name != profile.name)))

    def without(self, name: str) -> Profiles:
        """Return them without one."""
        return Profiles(tuple(profile for profile in self.all if profile.name != name))

    def needs_secret(self, name: str) -> bool:
        """Whether any of them uses the secret of that name."""
        return any(profile.secret_name == name for profile in self.all)


def load(file: Path) -> Profiles:
    """Read the profiles; none where the file does not exist.

    Raises SettingsError that names the file, and the profile and key that are wrong.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Profiles()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        unread = said("errors", "The file of profiles {file} cannot be read: {reason}.")
        raise SettingsError(unread.format(file=file, reason=reason), field=str(file)) from None
    # Imported here, and msgspec not at all: this comes before the first paint.
    import tomllib  # noqa: PLC0415

    try:
        tables = tomllib.loads(text).get("profile", [])
    except tomllib.TOMLDecodeError as error:
        broken = said("errors", "The file of profiles {file} is not valid TOML: {reason}.")
        raise SettingsError(broken.format(file=file, reason=str(error)), field=str(file)) from None
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        other = said("errors", "The file of profiles {file} has something else where {wanted} is expected.")
        raise SettingsError(other.format(file=file, wanted="[[profile]]"), field=str(file))
    try:
        profiles = tuple(_checked(table, at) for at, table in enumerate(tables, 1))
    except SettingsError as error:
        wrong = said("errors", "The file of profiles {file} has a wrong value: {reason}")
        raise SettingsError(wrong.format(file=file, reason=words_of(error)), field=str(file)) from None
    if len({profile.name for profile in profiles}) < len(profiles):
        twice = said("errors", "The file of profiles {file} has two profiles of one name.")
        raise SettingsError(twice.format(file=file), field=str(file))
    return Profiles(profiles)


def save(file: Path, profiles: Profiles) -> None:
    """Write the profiles in place of what was there; raises SettingsError and leaves that as it is where it fails.

    What a later version wrote of a profile, and this one does not know, stays with it.
    """
    import tomlkit  # noqa: PLC0415  not needed to start

    from agent_console.machine.files import OWNER_ONLY_FOLDER, put_in_place  # noqa: PLC0415  as above

    later, later_of = _of_later_versions(file)
    tables = tomlkit.aot()
    for profile in profiles.all:
        table = tomlkit.table()
        for key in _TEXTS:
            value = getattr(profile, key)
            if value not in {None, ""}:
                table[key] = value.value if isinstance(value, Role) else value
        for key, value in later_of.get(profile.name, {}).items():
            table[key] = value
        tables.append(table)
    document = tomlkit.document()
    document.add(tomlkit.comment("Written by agent-console. The last used profile comes first. Secrets are elsewhere."))
    for key, value in later.items():
        document[key] = value
    document["profile"] = tables
    try:
        file.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        put_in_place(file, tomlkit.dumps(document))
    except OSError as error:
        unwritten = said("errors", "The file of profiles {file} cannot be written: {reason}.")
        raise SettingsError(unwritten.format(file=file, reason=error.strerror), field=str(file)) from None


def _of_later_versions(file: Path) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """Return what a file has that this version knows nothing of: beside the profiles, and of each by its name."""
    import tomllib  # noqa: PLC0415  as above

    try:
        there = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}, {}
    tables = there.pop("profile", [])
    known = [table for table in tables if isinstance(table, dict)] if isinstance(tables, list) else []
    return there, {
        str(table.get("name", "")): {key: value for key, value in table.items() if key not in _TEXTS} for table in known
    }


def proposed_name(worker_name: str, workspace_name: str, taken: Profiles) -> str:
    """Propose a name for a new profile that no other has."""
    base = " · ".join(filter(None, (worker_name, workspace_name)))[: NAME_LIMIT - 4] or "Profile"
    return next(
        name
        for name in (base, *(f"{base} {number}" for number in range(2, len(taken.all) + 3)))
        if taken.find(name) is None
    )


def _checked(table: dict[str, Any], number: int) -> Profile:
    texts: dict[str, str] = {}
    for key in _TEXTS:
        value = table.get(key, "")
        if not isinstance(value, str):
            no_text = said("errors", "{name}: a text is expected.")
            raise SettingsError(no_text.format(name=_place(number, key)), field=key)
        texts[key] = value
    roles = {role.value: role for role in Role}
    if texts["role"] not in roles:
        no_role = said("errors", "{name}: one of {choices} is expected.")
        raise SettingsError(no_role.format(name=_place(number, "role"), choices=", ".join(roles)), field="role")
    role = roles[texts["role"]]
    if not texts["base_url"]:
        missing = said("errors", "{name} is missing.")
        raise SettingsError(missing.format(name=_place(number, "base_url")), field="base_url")
    is_key = texts["username"].strip().startswith(sids.API_KEY.prefix)
    username = (sids.API_KEY if is_key else sids.ACCOUNT).parse(texts["username"], field=_place(number, "username"))
    return Profile(
        name=_name(texts["name"], _place(number, "name")),
        base_url=texts["base_url"],
        account_sid=sids.ACCOUNT.parse(texts["account_sid"], field=_place(number, "account_sid")),
        username=username,
        workspace_sid=sids.WORKSPACE.parse(texts["workspace_sid"], field=_place(number, "workspace_sid")),
        worker_sid=_worker(texts["worker_sid"], role, _place(number, "worker_sid")),
        role=role,
        proxy=texts["proxy"],
    )


def _worker(text: str, role: Role, field: str) -> WorkerSid | None:
    return None if role is Role.SUPERVISOR and not text else sids.WORKER.parse(text, field=field)


def _name(text: str, field: str) -> str:
    name = text.strip()
    if not name or len(name) > NAME_LIMIT or not name.isprintable():
        no_name = said("errors", "{name}: a name of at most {limit} characters is expected.")
        raise SettingsError(no_name.format(name=field, limit=NAME_LIMIT), field=field)
    return name


def _place(number: int, key: str) -> str:
    """Return where a value is, as one could find it: profiles count from 1."""
    return said("errors", "profile {number}, {key}").format(number=number, key=key)
