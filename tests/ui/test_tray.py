"""The tray's icon, words and menu. No tray is needed: what a desktop does with them is the desktop's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu

from agent_console.alerts.notifying import Announcement
from agent_console.alerts.state import AlertState
from agent_console.session.state import ConnectionPhase, ConnectionStatus
from agent_console.settings import Theme
from agent_console.ui.appearance import Appearance
from agent_console.ui.theme import DARK, LIGHT
from agent_console.ui.theme import Theme as Colours
from agent_console.ui.tray import Tray, TrayFace, draw
from tests.ui import samples

CONNECTED = ConnectionPhase.CONNECTED


@pytest.fixture
def tray(qapp: QApplication) -> Iterator[Tray]:
    appearance = Appearance(qapp, Theme.LIGHT)
    made = Tray(appearance)
    yield made
    made.close()
    appearance.deleteLater()


def pixels(icon: QIcon) -> bytes:
    return bytes(icon.pixmap(22, 22).toImage().constBits())


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_each_fact_changes_the_picture(qapp: QApplication, theme: Colours) -> None:
    faces = [TrayFace(phase) for phase in (CONNECTED, ConnectionPhase.RECONNECTING, ConnectionPhase.OFFLINE)]
    faces += [TrayFace(CONNECTED, 2), TrayFace(CONNECTED, 3), TrayFace(CONNECTED, 2, is_missed=True)]
    faces += [TrayFace(CONNECTED, muted=True), TrayFace(CONNECTED, 120)]
    assert len({pixels(draw(face, theme)) for face in faces}) == len(faces)


def test_both_themes_have_their_own(qapp: QApplication) -> None:
    assert pixels(draw(TrayFace(CONNECTED), LIGHT)) != pixels(draw(TrayFace(CONNECTED), DARK))


def test_the_tool_tip_says_all_that_the_icon_does(tray: Tray) -> None:
    offline = replace(samples.state(), connection=ConnectionStatus(phase=ConnectionPhase.OFFLINE))
    tray.show_state(offline, AlertState(pending=2, missed=1, muted=True))
    assert tray.tool_tip.splitlines() == [
        "Agent Console",
        "Offline · Available",
        "2 offers are waiting",
        "1 offer was missed",
        "The ring is muted",
    ]


def test_the_menu_emits_wishes(tray: Tray) -> None:
    tray.show_state(samples.state(), AlertState())
    named = {action.text(): action for action in tray.menu.actions()}
    spies = {
        "Open the console": QSignalSpy(tray.raise_requested),
        "Compact strip": QSignalSpy(tray.compact_requested),
        "Quit": QSignalSpy(tray.quit_requested),
        "Mute the ring": QSignalSpy(tray.mute_requested),
    }
    for caption, spy in spies.items():
        named[caption].trigger()
        assert spy.count() == 1
    chosen = QSignalSpy(tray.activity_requested)
    activities = named["Activity"].menu()
    assert isinstance(activities, QMenu)
    activities.actions()[1].trigger()
    assert chosen.at(0) == [samples.BREAK.sid]


def test_muting_elsewhere_ticks_the_menu(tray: Tray) -> None:
    tray.show_state(samples.state(), AlertState(muted=True))
    assert {action.text(): action.isChecked() for action in tray.menu.actions()}["Mute the ring"]


def test_without_a_tray_a_message_is_not_said_to_be_shown(tray: Tray) -> None:
    if tray.is_available:
        pytest.skip("this desktop has a tray")
    assert not tray.hold_window()
    assert not tray.show_message(Announcement("Offer", "", "", "", ""))
