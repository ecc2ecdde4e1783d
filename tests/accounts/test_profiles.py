"""Profiles: read, checked, written whole; the last used one first; never a secret among them."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from agent_console.accounts import profiles
from agent_console.accounts.profiles import Profile, Profiles, Role
from agent_console.errors import SettingsError
from agent_console.taskrouter.sids import AccountSid, ApiKeySid, WorkerSid, WorkspaceSid

ALICE = Profile(
    name='Alice "A" · Lines\\North',
    base_url="https://taskrouter.twilio.com",
    account_sid=AccountSid("AC" + "1" * 32),
    username=ApiKeySid("SK" + "2" * 32),
    workspace_sid=WorkspaceSid("WS" + "3" * 32),
    worker_sid=WorkerSid("WK" + "4" * 32),
)
FLOOR = replace(ALICE, name="Floor", worker_sid=None, role=Role.SUPERVISOR)


def test_what_is_written_is_read_again_by_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "new" / "profiles.toml"
    assert profiles.load(file) == Profiles()
    written = Profiles().with_used(ALICE).with_used(FLOOR)
    profiles.save(file, written)
    assert profiles.load(file) == written
    assert written.last == FLOOR
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600
        assert file.parent.stat().st_mode & 0o777 == 0o700
    assert [each.name for each in file.parent.iterdir()] == ["profiles.toml"]


def test_using_one_again_moves_it_to_the_front_and_changes_it_in_place() -> None:
    both = Profiles().with_used(ALICE).with_used(FLOOR)
    moved = replace(ALICE, worker_sid=WorkerSid("WK" + "5" * 32))
    assert both.with_used(moved).all == (moved, FLOOR)
    assert both.without("Floor").all == (ALICE,)
    assert both.without("Floor").needs_secret(FLOOR.secret_name)
    assert not Profiles().needs_secret(FLOOR.secret_name)


def test_a_proposed_name_is_nobody_elses() -> None:
    taken = Profiles().with_used(replace(ALICE, name="Alice · Lines"))
    assert profiles.proposed_name("Alice", "Lines", taken) == "Alice · Lines 2"
    assert profiles.proposed_name("", "", Profiles()) == "Profile"


WHOLE = f"""
[[profile]]
name = "Alice"
base_url = "https://taskrouter.twilio.com"
account_sid = "{ALICE.account_sid}"
username = "{ALICE.username}"
workspace_sid = "{ALICE.workspace_sid}"
worker_sid = "{ALICE.worker_sid}"
role = "agent"
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (WHOLE[: len(WHOLE) // 2], "not valid TOML"),
        (WHOLE.replace(f'"{ALICE.worker_sid}"', f'"{ALICE.workspace_sid}"'), "this is the SID of the workspace"),
        (WHOLE.replace('"agent"', '"boss"'), "profile 1, role"),
        (WHOLE.replace('name = "Alice"', "name = 5"), "profile 1, name: a text"),
        (WHOLE.replace('name = "Alice"', 'name = ""'), "profile 1, name"),
        (WHOLE + WHOLE, "two profiles of one name"),
        (WHOLE.replace(f'worker_sid = "{ALICE.worker_sid}"', ""), "profile 1, worker_sid"),
        ("profile = 5", "[[profile]]"),
    ],
)
def test_a_file_that_cannot_be_used_names_itself_and_what_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "profiles.toml"
    file.write_text(text)
    with pytest.raises(SettingsError) as caught:
        profiles.load(file)
    assert said in str(caught.value)
    assert str(file) in str(caught.value)


def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "profiles.toml").mkdir()
    with pytest.raises(SettingsError, match="cannot be written"):
        profiles.save(tmp_path / "profiles.toml", Profiles().with_used(ALICE))
    assert [each.name for each in tmp_path.iterdir()] == ["profiles.toml"]
