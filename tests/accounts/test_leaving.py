"""What signing out takes away, and what stays because another profile needs it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from agent_console.accounts import profiles
from agent_console.accounts.leaving import Leaving, sign_out
from agent_console.accounts.profiles import Profile, Profiles
from agent_console.accounts.secrets import proxy_name_of
from agent_console.errors import KeyringTrouble, KeyringUnavailable
from agent_console.taskrouter.sids import AccountSid, ApiKeySid, WorkerSid, WorkspaceSid
from tests.e2e.signing import Shelf

ALICE = Profile(
    name="Alice",
    base_url="https://taskrouter.twilio.com",
    account_sid=AccountSid("AC" + "1" * 32),
    username=ApiKeySid("SK" + "2" * 32),
    workspace_sid=WorkspaceSid("WS" + "3" * 32),
    worker_sid=WorkerSid("WK" + "4" * 32),
    proxy="http://agent@proxy:3128",
)
BEN = replace(ALICE, name="Ben", worker_sid=WorkerSid("WK" + "5" * 32))
ELSEWHERE = replace(
    ALICE, name="Elsewhere", username=ApiKeySid("SK" + "6" * 32), workspace_sid=WorkspaceSid("WS" + "7" * 32), proxy=""
)
PROXY = proxy_name_of(ALICE.proxy)


def leaving(profile: Profile, *others: Profile) -> Leaving:
    return Leaving(profile, Profiles((profile, *others)))


def test_what_nobody_else_needs_goes() -> None:
    alone = leaving(ALICE, ELSEWHERE)
    assert alone.secret_names() == (ALICE.secret_name, PROXY)
    assert (alone.sharing_secret, alone.sharing_history) == ((), ())
    assert alone.left.all == (ELSEWHERE,)


def test_what_another_profile_needs_stays() -> None:
    shared = leaving(ALICE, BEN, ELSEWHERE)
    assert shared.secret_names() == ()
    assert (shared.sharing_secret, shared.sharing_history) == (("Ben",), ("Ben",))
    other_key = leaving(ALICE, replace(BEN, username=ELSEWHERE.username))
    assert other_key.secret_names() == (ALICE.secret_name,)
    assert other_key.sharing_history == ("Ben",)


def test_the_secret_goes_before_the_profile(tmp_path: Path) -> None:
    file, shelf = tmp_path / "profiles.toml", Shelf()
    going = leaving(ALICE, ELSEWHERE)
    profiles.save(file, going.known)
    shelf.kept = {ALICE.secret_name: "one", PROXY: "two", ELSEWHERE.secret_name: "three"}
    asyncio.run(sign_out(going, file, shelf))
    assert shelf.kept == {ELSEWHERE.secret_name: "three"}
    assert profiles.load(file).all == (ELSEWHERE,)


def test_a_keyring_that_refuses_leaves_everything_unless_it_is_to_go_all_the_same(tmp_path: Path) -> None:
    file, shelf = tmp_path / "profiles.toml", Shelf(trouble=KeyringTrouble.LOCKED)
    going = leaving(ALICE)
    profiles.save(file, going.known)
    with pytest.raises(KeyringUnavailable):
        asyncio.run(sign_out(going, file, shelf))
    assert profiles.load(file).all == (ALICE,)
    asyncio.run(sign_out(going, file, shelf, all_the_same=True))
    assert profiles.load(file).all == ()
