"""What is told once a profile is signed out and its history was to go."""

from __future__ import annotations

from pathlib import Path

from agent_console.accounts.profiles import Profile
from agent_console.archive.opening import archive_file, open_for_writing
from agent_console.taskrouter.sids import AccountSid, ApiKeySid, WorkerSid, WorkspaceSid
from agent_console.wiring.signing_out import after_signing_out

ALICE = Profile(
    name="Alice",
    base_url="https://taskrouter.twilio.com",
    account_sid=AccountSid("AC" + "1" * 32),
    username=ApiKeySid("SK" + "2" * 32),
    workspace_sid=WorkspaceSid("WS" + "3" * 32),
    worker_sid=WorkerSid("WK" + "4" * 32),
)


def test_a_history_that_another_console_uses_stays_and_that_is_said(tmp_path: Path) -> None:
    file = archive_file(tmp_path, ALICE.account_sid, ALICE.workspace_sid)
    other, _ = open_for_writing(file)
    told = after_signing_out(ALICE, tmp_path)
    assert told.startswith("You are signed out. The history was not deleted. Another console on this computer uses it")
    assert file.exists()
    other.close()
    assert after_signing_out(ALICE, tmp_path) == "You are signed out."
    assert not file.exists()
    assert after_signing_out(ALICE, None) == "You are signed out."
