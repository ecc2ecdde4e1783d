"""From nothing to signed in, by mouse and keys on the simulator; and every way in which it can go wrong, in words."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_console.accounts import profiles
from agent_console.accounts.profiles import Profiles, Role
from agent_console.errors import KeyringTrouble
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.wiring.signing_in import SignedIn, SigningIn
from tests.accounts.test_checking import ENOUGH
from tests.client.peer import listening
from tests.e2e.signing import Shelf, done, enter, paste, press, sign_in
from tests.simulator.process import SimulatorProcess
from tests.waiting import until

#: An account on the real server, which the test's proxy never lets anybody reach.
ELSEWHERE = {
    "account_sid": "AC" + "1" * 32,
    "api_key_sid": "SK" + "2" * 32,
    "api_key_secret": "3" * 32,
    "workspace_sid": "WS" + "4" * 32,
    "worker_sid": "WK" + "5" * 32,
}

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def simulator() -> Iterator[SimulatorProcess]:
    with SimulatorProcess("empty") as running:
        yield running


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "profiles.toml"


@pytest.fixture(scope="module")
def key(simulator: SimulatorProcess) -> dict[str, str]:
    """A key that may do just enough."""
    made: dict[str, str] = simulator.control("POST", "keys", {"allow": [*ENOUGH, "workspaces.workers/list"]})
    return made


def block(simulator: SimulatorProcess, key: dict[str, str], **other: str) -> str:
    """Return what an administrator sends."""
    names = ("base_url", "account_sid", "workspace_sid", "worker_sid")
    return json.dumps({name: getattr(simulator, name) for name in names} | key | other)


def test_by_typing_and_finding_the_worker_by_name(
    qapp: QApplication, simulator: SimulatorProcess, key: dict[str, str], file: Path
) -> None:
    async def scenario(window: SignInWindow) -> None:
        form = window.form
        enter(form.account, simulator.workspace_sid)
        assert "This is the SID of the workspace" in form.account.note
        enter(form.account, simulator.account_sid)
        assert form.account.note.startswith("✓")
        enter(form.key, key["api_key_sid"])
        enter(form.secret, key["api_key_secret"])
        press(form.other_server)
        enter(form.server, simulator.base_url)
        enter(form.workspace, simulator.workspace_sid)
        enter(form.worker, "ben")
        QTest.keyClick(form.worker.line, Qt.Key.Key_Return)
        await until(lambda: not form.worker.list.isHidden())
        QTest.keyClick(form.worker.list, Qt.Key.Key_Return)
        assert form.worker.note == "Ben Okafor"
        press(window.sign_in)

    shelf = Shelf()
    outcome = sign_in(qapp, scenario, secrets=shelf, file=file)
    assert isinstance(outcome, SignedIn)
    assert outcome.profile.name == "Ben Okafor"
    assert shelf.kept == {outcome.profile.secret_name: key["api_key_secret"]}
    assert profiles.load(file).last == outcome.profile
    assert key["api_key_secret"] not in file.read_text() + repr(outcome)


def test_by_pasting_one_block(qapp: QApplication, simulator: SimulatorProcess, key: dict[str, str], file: Path) -> None:
    async def scenario(window: SignInWindow) -> None:
        paste(window, block(simulator, key))
        press(window.try_button)
        await done(window)
        assert any("You are Alice Moreno, now Available" in line for line in window.report.lines)
        assert any("Your phone: " in line for line in window.report.lines)
        assert any("Activities: " in line for line in window.report.lines)
        assert any("may do everything" in line for line in window.report.lines)
        press(window.sign_in)

    shelf = Shelf()
    assert isinstance(sign_in(qapp, scenario, secrets=shelf, file=file), SignedIn)


def test_a_key_that_may_do_more_is_warned_of_once(qapp: QApplication, simulator: SimulatorProcess, file: Path) -> None:
    async def scenario(window: SignInWindow) -> None:
        token = {"auth_token": simulator.auth_token}
        paste(window, block(simulator, token))
        assert not window.form.kind.is_first
        press(window.sign_in)
        await done(window)
        assert any("can do everything with the account" in line for line in window.report.lines)
        assert not shelf.kept
        assert window.sign_in.accessibleName() == "Sign in all the same"
        press(window.sign_in)

    shelf = Shelf()
    outcome = sign_in(qapp, scenario, secrets=shelf, file=file)
    assert isinstance(outcome, SignedIn)
    assert outcome.profile.username == simulator.account_sid


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"base_url": "http://127.0.0.1:9"}, "refused the connection"),
        ({"base_url": "http://example.org"}, "http is for this computer only"),
        ({"api_key_secret": "0" * 32}, "does not accept the key and its secret"),
        ({"api_key_sid": "SK" + "0" * 32}, "does not accept the key and its secret"),
        ({"workspace_sid": "WS" + "0" * 32}, "no such worker in this workspace"),
        ({"worker_sid": "WK" + "0" * 32}, "no such worker in this workspace"),
        ({"api_key_secret": "two words"}, "holds blanks"),
        ({"worker_sid": ""}, "WK and 32 hexadecimal digits are expected"),
    ],
)
def test_what_is_wrong_is_said_where_it_is(
    qapp: QApplication, simulator: SimulatorProcess, key: dict[str, str], file: Path, changed: dict[str, str], said: str
) -> None:
    async def scenario(window: SignInWindow) -> None:
        paste(window, block(simulator, key, **changed))
        press(window.sign_in)
        await done(window)
        form = window.form
        notes = [each.note for each in (form.account, form.key, form.secret, form.workspace, form.worker, form.server)]
        assert said in " ".join([*notes, *window.report.lines])

    shelf = Shelf()
    assert sign_in(qapp, scenario, secrets=shelf, file=file, closes=True) is None
    assert not shelf.kept
    assert not file.exists()


def test_an_unknown_workspace_is_named_where_the_key_may_read_it(
    qapp: QApplication, simulator: SimulatorProcess, file: Path
) -> None:
    async def scenario(window: SignInWindow) -> None:
        paste(window, block(simulator, {"auth_token": simulator.auth_token}, workspace_sid="WS" + "0" * 32))
        press(window.sign_in)
        await done(window)
        assert "The account has no such workspace" in window.form.workspace.note

    assert sign_in(qapp, scenario, secrets=Shelf(), file=file, closes=True) is None


def test_a_captive_portal_and_a_slow_server_are_told_and_can_be_cancelled(
    qapp: QApplication, simulator: SimulatorProcess, key: dict[str, str], file: Path
) -> None:
    async def scenario(window: SignInWindow) -> None:
        paste(window, block(simulator, key))
        simulator.control("POST", "faults", {"kind": "html", "count": 1})
        press(window.try_button)
        await done(window)
        assert "The network wants you to sign in." in window.report.lines[0]
        simulator.control("POST", "faults", {"kind": "hold", "count": 1})
        press(window.try_button)
        assert not window.sign_in.isEnabled()
        press(window.cancel)
        assert window.sign_in.isEnabled()
        simulator.control("DELETE", "faults")

    assert sign_in(qapp, scenario, secrets=Shelf(), file=file, closes=True) is None


def test_without_a_keyring_it_can_be_mended_or_done_without(
    qapp: QApplication, simulator: SimulatorProcess, key: dict[str, str], file: Path
) -> None:
    async def scenario(window: SignInWindow) -> None:
        paste(window, block(simulator, key))
        press(window.sign_in)
        await until(window.keyring.isVisible)
        assert "There is no keyring" in window.keyring.text
        press(window.keyring.again)
        await done(window)
        assert window.keyring.isVisible()
        press(window.keyring.session_only)

    shelf = Shelf(trouble=KeyringTrouble.MISSING)
    outcome = sign_in(qapp, scenario, secrets=shelf, file=file)
    assert isinstance(outcome, SignedIn)
    assert outcome.credentials.secret == key["api_key_secret"]
    assert not shelf.kept


def test_a_supervisor_needs_no_worker(qapp: QApplication, simulator: SimulatorProcess, file: Path) -> None:
    async def scenario(window: SignInWindow) -> None:
        press(window.form.role.buttons[1])
        assert window.form.worker.isHidden()
        own = {"api_key_sid": simulator.api_key_sid, "api_key_secret": simulator.api_key_secret}
        paste(window, block(simulator, own, worker_sid=""))
        press(window.form.workspace.find_button)
        await done(window)
        assert window.form.workspace.note == "Northwind Support"
        press(window.sign_in)
        await done(window)
        press(window.sign_in)

    shelf = Shelf()
    outcome = sign_in(qapp, scenario, secrets=shelf, file=file)
    assert isinstance(outcome, SignedIn)
    assert outcome.profile.role is Role.SUPERVISOR
    assert outcome.profile.worker_sid is None


def test_the_same_place_again_keeps_its_name(
    qapp: QApplication, simulator: SimulatorProcess, key: dict[str, str], file: Path
) -> None:
    async def scenario(window: SignInWindow) -> None:
        paste(window, block(simulator, key))
        press(window.sign_in)

    shelf = Shelf()
    first = sign_in(qapp, scenario, secrets=shelf, file=file)
    assert isinstance(first, SignedIn)
    shelf = Shelf()
    known = Profiles().with_used(first.profile.named("My desk"))
    again = sign_in(qapp, scenario, secrets=shelf, file=file, known=known)
    assert isinstance(again, SignedIn)
    assert [each.name for each in profiles.load(file).all] == ["My desk"]


def test_the_demo_and_the_end(qapp: QApplication, file: Path) -> None:
    async def demo(window: SignInWindow) -> None:
        press(window.form.demo)

    async def end(window: SignInWindow) -> None:
        window.close()

    assert sign_in(qapp, demo, secrets=Shelf(), file=file) == SigningIn.DEMO
    assert sign_in(qapp, end, secrets=Shelf(), file=file) is None


def test_a_proxy_that_wants_a_password_is_asked_with_it_and_nothing_else_is_told_to_it(
    qapp: QApplication, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append((await reader.readuntil(b"\r\n\r\n")).decode())
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    async def scenario(window: SignInWindow) -> None:
        form = window.form
        async with listening(refuse) as port:
            paste(window, json.dumps(ELSEWHERE))
            press(window.try_button)
            await done(window)
            assert form.proxy.isVisible()
            enter(form.proxy, f"http://agent@127.0.0.1:{port}")
            enter(form.proxy_password, "proxymarker")
            press(window.try_button)
            await done(window)
        assert "The proxy wants a sign-in" in window.report.lines[0]

    for name in ("https_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    heads: list[str] = []
    shelf = Shelf()
    assert sign_in(qapp, scenario, secrets=shelf, file=file, closes=True) is None
    assert heads[0].startswith("CONNECT taskrouter.twilio.com:443")
    assert base64.b64encode(b"agent:proxymarker").decode() in heads[0]
    assert ELSEWHERE["api_key_secret"] not in heads[0]
    assert not shelf.kept
