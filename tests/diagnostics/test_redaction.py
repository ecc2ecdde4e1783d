from __future__ import annotations

from pathlib import Path

import pytest

from agent_console.diagnostics.redaction import redacted


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("called +1 415 555 0137 twice", "called +* *** *** **37 twice"),
        ("AC0123456789abcdef0123456789abcdef", "AC…cdef"),
        ("uri=client:alice, sip:alice@example.com;transport=tls", "uri=client:…, sip:…;transport=tls"),
        ("mail alice.moreno@example.co.uk now", "mail [e-mail] now"),
        ("https://user:pass@crm.example/find?number=%2B14155550137 said no", "https://crm.example/find?… said no"),
        ("https://taskrouter.twilio.com/v1/Workspaces", "https://taskrouter.twilio.com/v1/Workspaces"),
        ("ALICE MORENO and Alice Moreno", "[name] and [name]"),
        ("/home/alice/.config/agent-console", "~/.config/agent-console"),
        ("PySide6-Essentials 6.11.2, 2026-11-26 21:50:16 UTC", "PySide6-Essentials 6.11.2, 2026-11-26 21:50:16 UTC"),
    ],
)
def test_what_is_nobodys_business_is_blacked_out_and_nothing_else(text: str, shown: str) -> None:
    assert redacted(text, names=["Alice Moreno", "", "Al"], home=Path("/home/alice")) == shown


def test_the_root_is_no_home() -> None:
    assert redacted("/etc/agent-console", home=Path("/")) == "/etc/agent-console"
