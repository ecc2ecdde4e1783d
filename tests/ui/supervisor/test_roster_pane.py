"""The roster: found as typed, chosen by mouse and keys, whoever is on screen is watched, every state in words."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.errors import ConnectFailed
from agent_console.session.roster_entries import RosterState
from agent_console.settings import Theme
from agent_console.ui.appearance import Appearance
from agent_console.ui.durations import date_and_time, time_of_day
from agent_console.ui.supervisor.roster_model import RosterModel
from agent_console.ui.supervisor.roster_pane import RosterPane
from agent_console.ui.supervisor.roster_words import activity_line, count_line, offers
from agent_console.ui.ticker import Ticker
from tests.session.shelf import row
from tests.ui import samples
from tests.ui.supervisor.floor_samples import ADA, BEN, CHLOE, entry, roster

MANY = 15_000


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication, clock: samples.ManualClock) -> RosterPane:
    made = RosterPane(appearance=Appearance(qapp, Theme.LIGHT), ticker=Ticker(clock), server_now=clock.now)
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def names(pane: RosterPane) -> list[str]:
    return [pane.model.entry(row).name for row in range(pane.model.rowCount())]


def test_a_model_that_qt_itself_agrees_with(qtbot: QtBot, clock: samples.ManualClock) -> None:
    model = RosterModel(server_now=clock.now)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_state(roster(ADA, BEN, CHLOE))
    model.look_for("ro")
    model.show_state(roster(ADA, BEN))
    model.look_for("")
    assert model.rowCount() == 2
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ada Roth, Available, 1 min"


def test_found_by_name_skill_and_activity_as_typed(pane: RosterPane) -> None:
    pane.show_state(roster(ADA, BEN, CHLOE))
    QTest.keyClicks(pane.search, "off")
    assert names(pane) == ["Ben Okafor"]
    pane.search.setText("spanish ada")
    assert names(pane) == ["Ada Roth"]
    pane.search.setText("nobody")
    assert pane.message.accessibleName() == "No worker has that name, skill or activity."
    pane.search.clear()
    assert names(pane) == ["Ada Roth", "Ben Okafor", "Chloé Durand"]


@pytest.mark.parametrize("typed", ["chloe", "CHLOÉ", "durand chlo"])
def test_accents_make_no_difference(pane: RosterPane, typed: str) -> None:
    pane.show_state(roster(ADA, BEN, CHLOE))
    QTest.keyClicks(pane.search, typed)
    assert names(pane) == ["Chloé Durand"]


def test_return_in_the_field_chooses_the_first_that_was_found(pane: RosterPane) -> None:
    pane.show_state(roster(ADA, BEN, CHLOE))
    chosen = QSignalSpy(pane.worker_chosen)
    pane.search.setText("ben")
    QTest.keyClick(pane.search, Qt.Key.Key_Return)
    assert chosen.at(0) == [BEN.sid]
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert chosen.count() == 1


def test_chosen_by_mouse_and_keys_and_selected_through_changes(pane: RosterPane) -> None:
    pane.show_state(roster(ADA, BEN, CHLOE))
    chosen = QSignalSpy(pane.worker_chosen)
    place = pane.view.visualRect(pane.model.index(1)).center()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert [chosen.at(n)[0] for n in range(chosen.count())] == [BEN.sid, CHLOE.sid]
    zed = entry(9, "Aaron Zed")
    pane.show_state(roster(zed, ADA, BEN, CHLOE))
    assert pane.model.entry(pane.view.currentIndex().row()) is CHLOE
    assert chosen.count() == 2


def test_type_ahead_goes_to_the_next_name_that_begins_so_and_around(pane: RosterPane) -> None:
    pane.show_state(roster(ADA, BEN, CHLOE, entry(5, "ada Zed")))
    pane.view.setFocus()
    for key, found in ((Qt.Key.Key_B, 1), (Qt.Key.Key_A, 3)):
        pane.view.keyboardSearch("")
        QTest.keyClick(pane.view, key)
        assert pane.view.currentIndex().row() == found
    assert pane.model.match(pane.model.index(1), Qt.ItemDataRole.DisplayRole, "nobody") == []


def test_a_worker_with_another_name_is_shown_by_it(pane: RosterPane) -> None:
    pane.show_state(roster(ADA, BEN))
    pane.show_state(roster(msgspec.structs.replace(ADA, name="Ada Ross"), BEN))
    assert pane.model.index(0).data() == "Ada Ross"
    assert not pane.model.flags(pane.model.index(0)) & Qt.ItemFlag.ItemIsEditable


def test_only_rows_that_changed_are_touched(pane: RosterPane) -> None:
    pane.show_state(roster(ADA, BEN, CHLOE))
    resets, changes = QSignalSpy(pane.model.modelReset), QSignalSpy(pane.model.dataChanged)
    pane.show_state(roster(ADA, msgspec.structs.replace(BEN, pending_offers=2), CHLOE))
    assert (resets.count(), changes.count()) == (0, 1)
    assert (changes.at(0)[0].row(), changes.at(0)[1].row()) == (1, 1)


def test_who_is_on_screen_is_watched_among_thousands(qtbot: QtBot, pane: RosterPane) -> None:
    watched: list[tuple[str, ...]] = []
    pane.watched_changed.connect(watched.append)
    workers = [entry(number) for number in range(1, MANY + 1)]
    pane.show_state(roster(*workers))
    qtbot.waitUntil(lambda: bool(watched) and len(watched[-1]) > 3)
    assert watched[-1][0] == workers[0].sid
    assert len(watched[-1]) < 40
    pane.view.scrollToBottom()
    qtbot.waitUntil(lambda: watched[-1][-1] == workers[-1].sid)


def test_every_state_has_its_words(pane: RosterPane) -> None:
    assert pane.message.accessibleName() == "Reading the workers…"
    lost = ConnectFailed("TaskRouter cannot be reached.", "Check the network.")
    pane.show_state(RosterState(loading=False, error=lost))
    assert pane.message.accessibleName().startswith("The workers could not be read. TaskRouter cannot be reached.")
    pane.show_state(roster())
    assert pane.message.accessibleName() == "There are no workers in this workspace."
    pane.show_state(roster(ADA, error=lost))
    assert pane.trouble_text.startswith("Not up to date.")
    assert names(pane) == ["Ada Roth"]
    pane.show_state(roster(ADA))
    assert pane.trouble_text == ""


def test_words(clock: samples.ManualClock) -> None:
    assert count_line(RosterState()) == ""
    assert count_line(roster(ADA, BEN, CHLOE)) == "3 workers · 2 available"
    assert [offers(entry(1, pending_offers=count)) for count in (None, 0, 1, 3, 50)] == [
        "",
        "",
        "1 offer",
        "3 offers",
        "50+ offers",
    ]
    assert activity_line(BEN, clock.now()) == f"Offline since {time_of_day(samples.NOW - timedelta(minutes=2))}"
    long_ago = msgspec.structs.replace(BEN, activity_since=samples.NOW - timedelta(days=3))
    assert date_and_time(samples.NOW - timedelta(days=3), samples.NOW) in activity_line(long_ago, clock.now())
    assert activity_line(BEN, None) == "Offline"
    assert activity_line(msgspec.structs.replace(BEN, activity_since=None), clock.now()) == "Offline"
    assert activity_line(None, clock.now()) == "Not in the workspace any more"
    since = activity_line(BEN, clock.now())
    by_number = msgspec.structs.replace(row(1), caller_name="", caller_number="+14155550137")
    assert activity_line(BEN, clock.now(), by_number) == f"{since}: did not answer +1 415 555 0137"
    two_lines = msgspec.structs.replace(row(1), caller_name="Mei\nLin")
    assert activity_line(BEN, clock.now(), two_lines) == f"{since}: did not answer Mei Lin"
    unknown = msgspec.structs.replace(row(1), caller_name="", caller_number="")
    assert activity_line(BEN, clock.now(), unknown) == f"{since}: did not answer an offer"


def test_hostile_names_stay_in_their_row(pane: RosterPane) -> None:
    pane.show_state(roster(entry(1, "<b>\u202eevil\n" + "W" * 60, activity_name="<img src=x>" * 6, pending_offers=2)))
    assert not pane.grab().isNull()
    assert pane.view.horizontalScrollBar().maximum() == 0
