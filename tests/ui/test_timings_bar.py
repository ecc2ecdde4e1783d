"""How long things take, under everything else: read by eyes and by screen readers, and in nobody's way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from agent_console.session.latency import Times, Timings
from agent_console.settings import WindowSettings
from agent_console.ui.main_window import MainWindow
from agent_console.ui.timings_bar import TimingsBar
from tests.ui import samples

WANTED = replace(samples.LIGHT, window=WindowSettings(show_timings=True))
MANY = Timings(
    seen=Times(12, 0.84, 1.62),
    rung=Times(12, 0.031, 0.12),
    confirmed=Times(1, 0.2, 0.2),
    server=Times(5_000, 0.018, 0.04),
    network=Times(5_000, 0.061, 12.0),
)


def bar_of(window: MainWindow) -> TimingsBar:
    return window.findChildren(TimingsBar)[0]


def test_it_is_there_where_it_is_wanted_and_reads_anew_every_second(
    make_window: Callable[..., MainWindow], clock: samples.ManualClock
) -> None:
    window = make_window(WANTED)
    bar = bar_of(window)
    assert bar.isVisible()
    timings = Timings()
    window.follow_timings(lambda: timings)
    assert [cell.text for cell in bar.cells] == ["—"] * 5
    assert bar.cells[0].accessibleName() == "offer → seen: nothing yet"
    timings = MANY
    window.header._ticker.ticked.emit(clock.advance(1))
    assert [cell.text for cell in bar.cells] == [
        "840 ms · 95 %: 1.6 s",
        "31 ms · 95 %: 120 ms",
        "200 ms · 95 %: 200 ms",
        "18 ms · 95 %: 40 ms",
        "61 ms · 95 %: 12 s",
    ]
    assert bar.cells[0].accessibleName() == "offer → seen: half within 840 ms, 95 % within 1.6 s; measured: 12"
    assert bar.cells[2].accessibleName() == "click → confirmed: half within 200 ms, 95 % within 200 ms; measured: 1"
    assert bar.accessibleName() == "How long things take"


def test_it_is_chosen_in_the_menu_and_in_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    assert not bar_of(window).isVisible()
    for wanted in (True, False):
        window.header._open_menu()
        menu = window.header.menu
        assert menu is not None
        entry = next(action for action in menu.actions() if action.text() == "How long things take")
        assert entry.isChecked() is not wanted
        with qtbot.waitSignal(window.timings_toggled) as toggled:
            entry.trigger()
        assert toggled.args == [wanted]
        menu.close()
        window.show_settings(replace(samples.LIGHT, window=WindowSettings(show_timings=wanted)))
        assert bar_of(window).isVisible() is wanted


@pytest.mark.parametrize("size", [(900, 600), (1320, 780)])
def test_nothing_moves_whatever_is_in_it(make_window: Callable[..., MainWindow], size: tuple[int, int]) -> None:
    window = make_window(WANTED)
    window.resize(*size)
    window.show_state(samples.busy_state())
    bar = bar_of(window)
    before = [card.mapTo(window, card.rect().topLeft()) for card in (*window.incoming.cards, *window.active.cards)]
    height = bar.height()
    window.follow_timings(lambda: MANY)
    window.grab()
    assert bar.height() == height
    assert before == [
        card.mapTo(window, card.rect().topLeft()) for card in (*window.incoming.cards, *window.active.cards)
    ]
    assert bar.width() == window.width()
    # Every number can be read at this size.
    assert all(cell._text.sizeHint().width() <= cell._text.width() for cell in bar.cells)


def test_it_costs_nothing_while_it_is_not_wanted(window: MainWindow, clock: samples.ManualClock) -> None:
    read: list[bool] = []

    def timings() -> Timings:
        read.append(True)
        return Timings()

    window.follow_timings(timings)
    window.header._ticker.ticked.emit(clock.advance(1))
    assert not read
