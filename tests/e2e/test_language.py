"""Another language is spoken at once, in the middle of a shift: nothing is lost, told again, or left as it was."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from agent_console.demo.driver import Driver
from agent_console.settings import AlertSettings, Theme
from agent_console.settings.declaring import Section
from agent_console.settings.language import OWN_NAMES, Language
from agent_console.ui.contents import Contents
from agent_console.ui.reservation_card import ReservationCard
from agent_console.ui.settings.window import SettingsWindow
from agent_console.ui.strip import OfferStrip
from agent_console.ui.ticker import Ticker
from agent_console.wiring.language import speak
from agent_console.wiring.shift import Shift
from catalogues import tools
from tests.alerts.desktop import desktop, private_bus
from tests.alerts.made import calls, has_bus, script
from tests.e2e.console import play
from tests.e2e.visitor import shown
from tests.e2e.words import Screen, catalogue
from tests.simulator.process import SimulatorProcess

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(not has_bus(), reason="no dbus-daemon is installed"),
]
ENGLISH, GERMAN, ARABIC = Language.ENGLISH, Language.GERMAN, Language.ARABIC
#: How long an answer takes that is awaited in two languages.
UNDER_WAY_S = 3
SOUND_S = 1.5


@pytest.fixture(scope="module", autouse=True)
def _catalogues() -> None:
    tools.release()


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    before = QLocale()
    speak(qapp, ENGLISH)
    yield qapp
    speak(qapp, ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer with one player, which says when it begins; a sound lasts `SOUND_S`."""
    script(tmp_path, "pw-play", f'date +%s.%N >>"{tmp_path}/begun"\nexec sleep {SOUND_S}')
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    return tmp_path


def is_spoken(language: Language, screen: Screen, shift: Shift) -> None:
    """The whole screen is in a language, and nothing on it in another."""
    state = shift.session.store.state
    queues = {entry.task.task_queue_friendly_name or "" for entry in state.incoming if entry.task is not None}
    data = {each.friendly_name for each in state.activities} | queues | {"Voice", "Chat", "voice", "chat", "Desk"}
    others = [one for one in (ENGLISH, GERMAN, ARABIC) if one is not language]
    assert screen.foreign(language, *others, data=data) == set()
    assert {catalogue(language)[one] for one in ("History", "Incoming", "Settings", "Language")} <= screen.texts()


def choose(language: Language) -> None:
    """Press a language in the settings window, which stays, with the keys where they were."""
    settings = shown(SettingsWindow)
    assert settings is not None
    chips = settings.rows["language"].field.findChildren(QPushButton)
    next(chip for chip in chips if chip.text() == OWN_NAMES[language]).click()
    assert shown(SettingsWindow) is settings
    keys = settings.focusWidget()
    assert isinstance(keys, QPushButton)
    assert (keys.text(), keys.isChecked()) == (OWN_NAMES[language], True)


async def open_settings(shift: Shift, driver: Driver) -> None:
    """Open the settings window at the page of the language."""
    shift.window.settings_requested.emit()
    settings = shown(SettingsWindow)
    assert settings is not None
    settings.list.setCurrentRow(list(Section).index(Section.APPEARANCE))
    await driver.until("the settings", lambda: settings.is_built)


def beginnings(player: Path) -> list[float]:
    """When the ring's sound began, each time; one that is begun anew does not come to its end before."""
    return [float(line) for line in (player / "begun").read_text().splitlines()]


def card_of(shift: Shift, sid: str) -> ReservationCard:
    return next(card for card in shift.window.incoming.cards if card.sid == sid)


def compact_strip_goes_on(shift: Shift) -> None:
    """The strip is in its place in another language, and the window does not come out; unseen it has no lines."""
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, OfferStrip) and one.rows]
    shift.window.compact_requested.emit()
    strip = shown(OfferStrip)
    assert strip is not None
    assert [row.accept.accessibleName() for row in strip.rows] == [catalogue(ENGLISH)["Accept"]]
    strip.move(140, 90)
    shift.store.choose("language", GERMAN)
    again = shown(OfferStrip)
    assert again is not None
    assert again is not strip
    assert again.pos() == strip.pos()
    assert not shift.window.isVisible()
    assert [row.accept.accessibleName() for row in again.rows] == [catalogue(GERMAN)["Accept"]]
    again.window_requested.emit()
    assert shift.window.isVisible()


def test_another_language_is_spoken_at_once_with_an_offer_ringing_and_a_click_under_way(
    application: QApplication, player: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(shift: Shift, driver: Driver) -> None:
        window, session = shift.window, shift.session
        async with desktop(bus) as desk:
            await driver.until("the link", lambda: session.store.state.presence is not None)
            for name in ("Marcus Webb", "Ana Souza"):
                simulator.control("POST", "chats", {"name": name})
            first, second = await driver.offer_of("Marcus Webb"), await driver.offer_of("Ana Souza")
            await driver.until("both on the desktop", lambda: len(desk.standing) == 2)
            await driver.until("the ring", lambda: bool(calls(player, "pw-play")))
            told = set(desk.standing)
            await open_settings(shift, driver)
            delayed = {"kind": "delay", "seconds": UNDER_WAY_S, "count": 1}
            simulator.control("POST", "faults", {**delayed, "method": "POST", "path_contains": first.sid})
            card_of(shift, first.sid).accept.click()
            before = window.centralWidget()

            choose(GERMAN)
            is_spoken(GERMAN, screen, shift)
            assert card_of(shift, first.sid).accept.text() == catalogue(GERMAN)["Accepting…"]
            assert card_of(shift, second.sid).accept.accessibleName() == catalogue(GERMAN)["Accept"]
            await driver.until("the old contents to go", lambda: not isValid(before))
            assert (len(window.findChildren(Contents)), len(window.findChildren(Ticker))) == (1, 1)

            choose(ARABIC)
            is_spoken(ARABIC, screen, shift)
            assert window.header.layoutDirection() is Qt.LayoutDirection.RightToLeft
            await driver.active(first.sid)
            choose(ENGLISH)
            is_spoken(ENGLISH, screen, shift)
            assert window.header.layoutDirection() is Qt.LayoutDirection.LeftToRight

            compact_strip_goes_on(shift)
            assert all(after - before >= SOUND_S for before, after in pairwise(beginnings(player)))
            assert {each.number for each in desk.notified} == told
            shift.store.choose("theme", Theme.DARK)
            assert window.theme_choice is Theme.DARK
            card_of(shift, second.sid).accept.click()
            await driver.active(second.sid)
            assert (
                len([one for one in simulator.control("GET", "requests")["requests"] if one["method"] == "POST"]) == 2
            )

    with private_bus() as bus, SimulatorProcess("empty", reservation_timeout=90) as simulator:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        screen = Screen()
        play(application, simulator, scenario, clock=time.monotonic, alerts=AlertSettings())
