"""A key that is replaced in the middle of a shift, and a keyring that opens late: the shift goes on, cards and all."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from agent_console.accounts import profiles
from agent_console.accounts.profiles import Profile, Profiles, Role
from agent_console.client.credentials import Credentials
from agent_console.demo.driver import Driver
from agent_console.errors import KeyringTrouble
from agent_console.machine import paths
from agent_console.session.state import ConnectionPhase
from agent_console.settings import AlertSettings, Settings
from agent_console.taskrouter.sids import AccountSid, ApiKeySid, WorkerSid, WorkspaceSid
from agent_console.ui.console_window import ConsoleWindow
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.wiring.launch import ConsoleOptions, RunOptions, options_of
from agent_console.wiring.shift import Shift
from agent_console.wiring.supervision import Desk
from tests.accounts.test_checking import ENOUGH
from tests.e2e.console import play, supervise
from tests.e2e.signing import Shelf, enter, press
from tests.simulator.process import SimulatorProcess
from tests.waiting import until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SUPERVISES = [*ENOUGH, "workspaces.workers/list"]
QUIET = Settings(alerts=AlertSettings(ring=False, notifications=False))


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


def new_key(simulator: SimulatorProcess) -> dict[str, Any]:
    return simulator.control("POST", "keys", {"allow": ENOUGH})


def profile_of(simulator: SimulatorProcess, key_sid: str) -> Profile:
    return Profile(
        name="Alice",
        base_url=simulator.base_url,
        account_sid=AccountSid(simulator.account_sid),
        username=ApiKeySid(key_sid),
        workspace_sid=WorkspaceSid(simulator.workspace_sid),
        worker_sid=WorkerSid(simulator.worker_sid),
    )


def options_with(profile: Profile, secret: str | None, shelf: Shelf) -> ConsoleOptions:
    credentials = Credentials(profile.username, secret) if secret else None
    return options_of(profile, credentials, RunOptions(settings=QUIET, secrets=shelf))


def sign_in_window(window: ConsoleWindow) -> SignInWindow | None:
    return next((each for each in window.findChildren(SignInWindow) if each.isVisible()), None)


async def opened(shift: Shift, driver: Driver) -> SignInWindow:
    await driver.until("the sign-in window", lambda: sign_in_window(shift.window) is not None)
    found = sign_in_window(shift.window)
    assert found is not None
    return found


class Raised(QObject):
    """Counts how often a window comes in front of others."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        self.count += event.type() == QEvent.Type.ZOrderChange
        return False


def phase_of(shift: Shift) -> ConnectionPhase:
    return shift.session.store.state.connection.phase


def test_a_replaced_key_goes_on_with_the_shift(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        await driver.until("the link", lambda: phase_of(shift) is ConnectionPhase.CONNECTED)
        simulator.control("POST", "calls", {"name": "Jon Park"})
        offer = await driver.offer_of("Jon Park")
        simulator.control("DELETE", "keys", {"api_key_sid": old["api_key_sid"]})
        window = await opened(shift, driver)
        assert "no longer accepts the key" in window.form.intro.accessibleName()
        assert window.form.worker.isHidden()
        assert shift.session.store.state.find(offer.sid) is not None
        new.update(new_key(simulator))
        enter(window.form.key, new["api_key_sid"])
        enter(window.form.secret, new["api_key_secret"])
        press(window.sign_in)
        await driver.until("the link", lambda: phase_of(shift) is ConnectionPhase.CONNECTED)
        await driver.until("the window's end", lambda: sign_in_window(shift.window) is None)
        await driver.accept(offer.sid)
        simulator.control("DELETE", "keys", {"api_key_sid": new["api_key_sid"]})
        again = await opened(shift, driver)
        assert again.form.key.text == new["api_key_sid"]

    with SimulatorProcess("empty") as simulator:
        old, new = new_key(simulator), dict[str, Any]()
        profile = profile_of(simulator, old["api_key_sid"])
        profiles.save(paths.profiles_file(), Profiles().with_used(profile))
        shelf = Shelf()
        shelf.kept[profile.secret_name] = old["api_key_secret"]
        play(qapp, simulator, scenario, clock=time.monotonic, options=options_with(profile, None, shelf))
    renewed = profiles.load(paths.profiles_file()).last
    assert renewed is not None
    assert (renewed.name, renewed.username) == ("Alice", new["api_key_sid"])
    # The old key's secret is of no use to anybody any more.
    assert shelf.kept == {renewed.secret_name: new["api_key_secret"]}


def test_a_window_that_is_closed_stays_closed_until_somebody_tries_again(qapp: QApplication) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        window = await opened(shift, driver)
        window.close()
        await driver.until("the window's end", lambda: sign_in_window(shift.window) is None)
        asked = len(simulator.control("GET", "requests")["requests"])
        shift.window.notices.refresh_requested.emit()
        await opened(shift, driver)
        assert phase_of(shift) is ConnectionPhase.NOT_AUTHORIZED
        assert len(simulator.control("GET", "requests")["requests"]) > asked

    with SimulatorProcess("empty") as simulator:
        profile = profile_of(simulator, simulator.api_key_sid)
        play(qapp, simulator, scenario, clock=time.monotonic, options=options_with(profile, "0" * 32, Shelf()))


def test_a_window_that_was_lost_comes_back_when_it_is_asked_for(qapp: QApplication) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        window = await opened(shift, driver)
        enter(window.form.secret, "half of it")
        window.showMinimized()
        shift.window.sign_in_requested.emit()
        await driver.until("the window, with the keys", lambda: not window.isMinimized() and window.isActiveWindow())
        assert sign_in_window(shift.window) is window
        assert window.form.secret.text == "half of it"
        window.showMinimized()
        shift.window.notices.refresh_requested.emit()
        await driver.until("the window", lambda: not window.isMinimized())
        # Where it is seen it comes no more in front of what somebody looks at.
        raised = Raised(window)
        asked = len(simulator.control("GET", "requests")["requests"])
        shift.window.notices.refresh_requested.emit()
        await driver.until("an answer", lambda: len(simulator.control("GET", "requests")["requests"]) > asked)
        await driver.until("the refusal", lambda: phase_of(shift) is ConnectionPhase.NOT_AUTHORIZED)
        assert raised.count == 0

    with SimulatorProcess("empty") as simulator:
        profile = profile_of(simulator, simulator.api_key_sid)
        play(qapp, simulator, scenario, clock=time.monotonic, options=options_with(profile, "0" * 32, Shelf()))


def test_a_keyring_that_is_unlocked_late_is_enough(qapp: QApplication) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        window = await opened(shift, driver)
        assert window.keyring.text == "The keyring is locked Mend it."
        press(window.keyring.again)
        await driver.until("an answer", window.cancel.isHidden)
        assert window.keyring.isVisible()
        shelf.trouble = None
        press(window.keyring.again)
        await driver.until("the link", lambda: phase_of(shift) is ConnectionPhase.CONNECTED)

    with SimulatorProcess("empty") as simulator:
        profile = profile_of(simulator, simulator.api_key_sid)
        shelf = Shelf(trouble=KeyringTrouble.LOCKED)
        shelf.kept[profile.secret_name] = simulator.api_key_secret
        play(qapp, simulator, scenario, clock=time.monotonic, options=options_with(profile, None, shelf))


def test_without_a_keyring_the_secret_of_this_session_is_enough(qapp: QApplication) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        window = await opened(shift, driver)
        press(window.keyring.session_only)
        enter(window.form.secret, simulator.api_key_secret)
        press(window.sign_in)
        await driver.until("the warning", lambda: bool(window.report.lines))
        press(window.sign_in)
        await driver.until("the link", lambda: phase_of(shift) is ConnectionPhase.CONNECTED)

    with SimulatorProcess("empty") as simulator:
        profile = profile_of(simulator, simulator.api_key_sid)
        shelf = Shelf(trouble=KeyringTrouble.MISSING)
        play(qapp, simulator, scenario, clock=time.monotonic, options=options_with(profile, None, shelf))
    assert not shelf.kept


def test_a_supervisors_key_that_is_replaced_stops_the_roster_until_there_is_another(qapp: QApplication) -> None:
    async def scenario(desk: Desk) -> None:
        roster, header = desk.session.review.roster, desk.window.contents.header
        await until(lambda: len(roster.state.workers) == 4 and roster.state.error is None)
        workers = roster.state.workers
        desk.window.contents.roster.choose(workers[0].sid)
        await until(lambda: desk.session.review.state.slots[0] is not None)
        simulator.control("DELETE", "keys", {"api_key_sid": old["api_key_sid"]})
        desk.session.refresh()
        await until(lambda: sign_in_window(desk.window) is not None)
        window = sign_in_window(desk.window)
        assert window is not None
        assert "no longer accepts the key" in window.form.intro.accessibleName()
        assert roster.state.workers is workers
        assert "Not authorized" in header.connection_text
        window.close()
        await until(lambda: sign_in_window(desk.window) is None)
        desk.window.sign_in_requested.emit()
        await until(lambda: sign_in_window(desk.window) is not None)
        window = sign_in_window(desk.window)
        assert window is not None
        new = simulator.control("POST", "keys", {"allow": SUPERVISES})
        enter(window.form.key, new["api_key_sid"])
        enter(window.form.secret, new["api_key_secret"])
        press(window.sign_in)
        await until(lambda: roster.state.error is None and not roster.state.loading)
        await until(lambda: sign_in_window(desk.window) is None)
        assert "4 workers" in header.line_text

    with SimulatorProcess("empty") as simulator:
        old = simulator.control("POST", "keys", {"allow": SUPERVISES})
        profile = replace(profile_of(simulator, old["api_key_sid"]), role=Role.SUPERVISOR, worker_sid=None)
        profiles.save(paths.profiles_file(), Profiles().with_used(profile))
        options = options_with(profile, old["api_key_secret"], Shelf())
        supervise(qapp, scenario, options, clock=time.monotonic)
