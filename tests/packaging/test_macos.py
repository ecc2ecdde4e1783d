"""The recipe for macOS, as far as it can be tried anywhere."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from macos.__main__ import ENTITLEMENTS, commands
from macos.application import DEFAULT_IDENTIFIER, IDENTIFIER_VARIABLE, identifier, info_plist


def test_what_macos_is_told_is_a_property_list() -> None:
    told = plistlib.loads(plistlib.dumps(info_plist("1.2.3")))
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["tel", "sip"]
    assert told["CFBundleURLTypes"][0]["LSHandlerRank"] == "Alternate"
    assert "LSUIElement" not in told
    assert {"en", "de", "ar", "pt_BR"} <= set(told["CFBundleLocalizations"])


def test_the_entitlements_are_few() -> None:
    granted = plistlib.loads(ENTITLEMENTS.read_bytes())
    assert granted == {
        "com.apple.security.cs.disable-library-validation": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


def test_the_signer_chooses_the_identifier(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(IDENTIFIER_VARIABLE, raising=False)
    assert identifier() == DEFAULT_IDENTIFIER
    monkeypatch.setenv(IDENTIFIER_VARIABLE, "com.example.console")
    assert identifier() == "com.example.console"


def test_it_is_notarised_only_with_a_profile() -> None:
    application, image = Path("Agent Console.app"), Path("console.dmg")
    assert [step[0] for step in commands(application, image, None)] == ["codesign", "hdiutil"]
    assert [step[0] for step in commands(application, image, "ours")] == ["codesign", "hdiutil", "xcrun", "xcrun"]
