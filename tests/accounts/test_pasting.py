"""A block of settings as people have it: everything in it is found, and nothing that is not."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.accounts.pasting import Pasted, read_block

ACCOUNT, KEY = "AC" + "1a" * 16, "SK" + "2b" * 16
WORKSPACE, WORKER = "WS" + "3c" * 16, "WK" + "4d" * 16
TOKEN, SECRET = "0123456789abcdef" * 2, "sEcret0123456789"

ENV = f"""
# of the new starter
export TWILIO_ACCOUNT_SID="{ACCOUNT}"
TWILIO_API_KEY={KEY}
TWILIO_API_SECRET='{SECRET}'
WORKSPACE={WORKSPACE}
WORKER_SID = {WORKER}
AGENT_CONSOLE_BASE_URL=https://taskrouter.twilio.com
"""
HELLO = json.dumps(
    {
        "base_url": "http://127.0.0.1:4000",
        "account_sid": ACCOUNT,
        "auth_token": TOKEN,
        "workspace_sid": WORKSPACE,
        "worker_sid": WORKER,
        "api_key_sid": KEY,
        "api_key_secret": SECRET,
    }
)
PART_OF_JSON = HELLO.replace(",", ",\n").strip("{}")
LABELS = f"""
Account SID: {ACCOUNT}
Auth Token\t{TOKEN}
Workspace SID:  {WORKSPACE},
Worker: {WORKER}
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (ENV, Pasted("https://taskrouter.twilio.com", ACCOUNT, KEY, SECRET, WORKSPACE, WORKER)),
        (HELLO, Pasted("http://127.0.0.1:4000", ACCOUNT, KEY, SECRET, WORKSPACE, WORKER)),
        (PART_OF_JSON, Pasted("http://127.0.0.1:4000", ACCOUNT, KEY, SECRET, WORKSPACE, WORKER)),
        (LABELS, Pasted("", ACCOUNT, "", TOKEN, WORKSPACE, WORKER)),
        (f"TWILIO_API_KEY={KEY}\nTWILIO_AUTH_TOKEN={TOKEN}\n{ACCOUNT}", Pasted("", ACCOUNT, "", TOKEN)),
        (f"AGENT_CONSOLE_API_KEY_SID={KEY}\nAGENT_CONSOLE_AUTH_TOKEN={SECRET}", Pasted("", "", KEY, SECRET)),
        (json.dumps({"twilio": {"apiKeySecret": SECRET, "sid": KEY}}), Pasted("", "", KEY, SECRET)),
        (f"Hi, you are {WORKER} in {WORKSPACE}. Good luck!", Pasted("", "", "", "", WORKSPACE, WORKER)),
        ("nothing of use", Pasted()),
    ],
)  # fmt: skip
def test_what_is_in_a_block_is_found(text: str, found: Pasted) -> None:
    assert read_block(text) == found


def test_the_secret_is_in_no_repr() -> None:
    assert SECRET not in repr(read_block(ENV))


@given(st.text(max_size=500))
def test_no_text_breaks_it(text: str) -> None:
    assert read_block(text).count >= 0
