import base64

import pytest

from agent_console.client.credentials import Credentials
from agent_console.errors import ConsoleError, CredentialError, SettingsError
from tests.client.samples import ACCOUNT, SECRET

API_KEY = "SK" + "0" * 32


@pytest.mark.parametrize("username", [ACCOUNT, API_KEY, f"  {ACCOUNT}\n"])
def test_header_is_basic_with_sid_and_secret(username: str) -> None:
    header = Credentials(username, SECRET + "\n").basic_header
    kind, _, pair = header.partition(" ")
    assert kind == "Basic"
    assert base64.b64decode(pair).decode() == f"{username.strip()}:{SECRET}"


@pytest.mark.parametrize("username", ["", "AC123", "WK" + "0" * 32, "alice"])
def test_username_has_to_be_an_account_or_api_key(username: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Credentials(username, SECRET)
    assert caught.value.field == "account SID or API key SID"
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("secret", ["", "\n", "two words", "tab\there", "schlüssel", "a\nb", "\x00"])
def test_secret_that_cannot_be_one_is_refused_without_showing_it(secret: str) -> None:
    with pytest.raises(CredentialError) as caught:
        Credentials(ACCOUNT, secret)
    assert not secret.strip() or secret not in str(caught.value)
    assert isinstance(caught.value, ConsoleError)


def test_repr_and_str_hide_the_secret() -> None:
    credentials = Credentials(ACCOUNT, SECRET)
    shown = f"{credentials} {credentials!r} {[credentials]}"
    assert ACCOUNT in shown
    assert SECRET not in shown
