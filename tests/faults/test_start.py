"""What is wrong from the start: a console that cannot connect says why, sends nothing, and goes on once it can."""

from __future__ import annotations

import ssl
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme
from PySide6.QtWidgets import QApplication

from agent_console.demo.driver import Driver
from agent_console.session.state import ConnectionPhase
from agent_console.simulator.faulty_wire import FaultyWire
from agent_console.wiring.shift import Shift
from tests.client.peer import black_hole
from tests.e2e.console import play, texts_of
from tests.faults.through import through
from tests.simulator.process import SimulatorProcess

CALLER = "Marcus Webb"
PAST = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def simulator() -> Iterator[SimulatorProcess]:
    with SimulatorProcess("empty", reservation_timeout=120) as process:
        yield process


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """An authority that the operating system trusts, as IT adds one."""
    made = trustme.CA()
    file = tmp_path / "authorities.pem"
    made.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    return made


def serving(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


async def told(shift: Shift, driver: Driver, said: str) -> None:
    """Wait until the window says why there is no connection."""

    def is_told() -> bool:
        connection = shift.session.store.state.connection
        return connection.phase is not ConnectionPhase.CONNECTED and said in str(connection.error or "")

    await driver.until(f"the words {said!r}", is_told)
    assert not shift.session.store.state.incoming
    await driver.until("them on screen", lambda: any(said in text for text in texts_of(shift.window.notices)))


async def goes_on(simulator: SimulatorProcess, driver: Driver) -> None:
    """An offer comes and is taken."""
    simulator.control("POST", "calls", {"name": CALLER})
    await driver.accept((await driver.offer_of(CALLER)).sid)


def test_a_server_that_refuses_and_is_there_later(qapp: QApplication, simulator: SimulatorProcess) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        await told(shift, driver, "refused the connection")
        wire.listen()
        await goes_on(simulator, driver)

    with FaultyWire(simulator.base_url) as wire:
        wire.refuse()
        play(qapp, through(simulator, wire.base_url), scenario, clock=time.monotonic)


def test_a_name_that_nobody_knows(qapp: QApplication, simulator: SimulatorProcess) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        await told(shift, driver, "was not found")

    play(qapp, through(simulator, "https://taskrouter.invalid"), scenario, clock=time.monotonic)


def test_a_server_with_an_address_of_the_new_kind_alone(qapp: QApplication, simulator: SimulatorProcess) -> None:
    async def scenario(_shift: Shift, driver: Driver) -> None:
        await goes_on(simulator, driver)

    with FaultyWire(simulator.base_url, host="::1") as wire:
        play(qapp, through(simulator, wire.base_url), scenario, clock=time.monotonic)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse where a queue is full")
def test_an_address_of_the_new_kind_that_swallows_everything(qapp: QApplication, simulator: SimulatorProcess) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        await told(shift, driver, "took too long")

    with black_hole("::1") as port:
        play(qapp, through(simulator, f"http://[::1]:{port}"), scenario, clock=time.monotonic)


@pytest.mark.parametrize(
    ("kind", "said"), [("expired", "expired"), ("another name", "another name"), ("self-signed", "not trusted")]
)
def test_a_certificate_that_is_not_right(
    qapp: QApplication, simulator: SimulatorProcess, authority: trustme.CA, kind: str, said: str
) -> None:
    bad = {
        "expired": authority.issue_cert("localhost", not_after=PAST),
        "another name": authority.issue_cert("taskrouter.example"),
        "self-signed": trustme.CA().issue_cert("localhost"),
    }[kind]

    async def scenario(shift: Shift, driver: Driver) -> None:
        await told(shift, driver, said)
        assert not wire.seen, "no credential goes to a server that is not who it says"
        wire.tls_fault = None
        await goes_on(simulator, driver)

    with FaultyWire(simulator.base_url, tls=serving(authority.issue_cert("localhost"))) as wire:
        wire.tls_fault = serving(bad)
        play(qapp, through(simulator, wire.base_url), scenario, clock=time.monotonic)


def test_a_certificate_that_changes_while_an_accept_is_on_its_way(
    qapp: QApplication, simulator: SimulatorProcess, authority: trustme.CA
) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        simulator.control("POST", "calls", {"name": CALLER})
        offer = await driver.offer_of(CALLER)
        wire.tls_fault = serving(trustme.CA().issue_cert("localhost"))
        wire.cut()
        next(card for card in shift.window.incoming.cards if card.sid == offer.sid).press_accept()
        await driver.until("the words", lambda: "not trusted" in str(shift.session.store.state.connection.error or ""))
        # Mended only once the click is over: on a busy machine it may not have come to the wire before.
        await driver.until(
            "the click's end",
            lambda: (entry := shift.session.store.state.find(offer.sid)) is not None and entry.command is None,
        )
        wire.tls_fault = None
        await driver.until("calm", lambda: not shift.session.store.state.stale)
        posts = [one for one in wire.seen if one.asked.method == "POST"]
        assert not posts, "the click never left, and is not sent by itself"
        await driver.accept(offer.sid)

    with FaultyWire(simulator.base_url, tls=serving(authority.issue_cert("localhost"))) as wire:
        play(qapp, through(simulator, wire.base_url), scenario, clock=time.monotonic)
