"""What is in a window is made anew for another language: it goes on with what was shown, told and being written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_console.accounts.form import Form
from agent_console.errors import KeyringTrouble, KeyringUnavailable
from agent_console.session.clicks import Notice, NoticeKind, Verb
from agent_console.session.outcomes import WorkOutcome
from agent_console.settings import DispositionSetting, Problem, ScreenPopSetting, Settings, WorkSettings
from agent_console.ui.completion import CompletionPanel
from agent_console.ui.contents import Contents
from agent_console.ui.main_window import MainWindow
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.ui.task_panel import pages
from tests.ui import samples
from tests.ui.troubles import troubled


def beside(qtbot: QtBot, window: MainWindow, clock: samples.ManualClock) -> tuple[Contents, samples.Recorder]:
    """Other contents, as the window makes them for another language, and what they say."""
    made = Contents(appearance=window.appearance, monotonic=clock, now=clock.now, settings=samples.LIGHT)
    qtbot.addWidget(made)
    said = samples.Recorder()
    made.announcer.said.connect(said)
    return made, said


def contents_of(window: MainWindow) -> Contents:
    found = window.centralWidget()
    assert isinstance(found, Contents)
    return found


def test_nothing_that_was_said_is_said_again_and_what_is_new_is(
    qtbot: QtBot, window: MainWindow, clock: samples.ManualClock
) -> None:
    state = troubled()
    window.show_state(state)
    clock.advance(2)
    contents_of(window).ticker.ticked.emit(clock())
    made, said = beside(qtbot, window, clock)
    made.go_on_from(contents_of(window))
    clock.advance(2)
    made.ticker.ticked.emit(clock())
    assert said.calls == []
    made.show_state(replace(state, incoming=(*state.incoming, samples.offer(5))))
    assert len(said.calls) == 1


def test_an_offer_that_was_not_told_of_yet_is_told_of_afterwards(
    qtbot: QtBot, window: MainWindow, clock: samples.ManualClock
) -> None:
    window.show_state(samples.state(replace(samples.offer(1), task=None)))
    made, said = beside(qtbot, window, clock)
    made.go_on_from(contents_of(window))
    clock.advance(2)
    made.ticker.ticked.emit(clock())
    assert len(said.calls) == 1


def test_bars_that_are_in_no_state_stay_and_those_that_were_put_away_stay_away(window: MainWindow) -> None:
    problem = Problem(file=Path("settings.toml"), key="theme", text="must be a theme", line=3)
    window.show_settings_problems((problem,))
    window.show_update("9.0")
    window.notices.show_handed("tel:+14155550100")
    before = window.notices
    shown = {before.settings.text, before.newer.text, before.handed.text}
    window.say_anew()
    assert window.notices is not before
    assert {window.notices.settings.text, window.notices.newer.text, window.notices.handed.text} == shown
    window.notices.dismiss_settings()
    window.notices.dismiss_handed()
    window.say_anew()
    assert (window.notices.settings.text, window.notices.handed.text) == ("", "")


def test_what_is_being_written_of_work_goes_on(make_window: Callable[[Settings], MainWindow]) -> None:
    solved = WorkSettings(dispositions=(DispositionSetting("Solved"),))
    window = make_window(replace(samples.LIGHT, work=solved))
    window.show_state(samples.state(active=(samples.work(1),)))
    window.active.cards[0]._open_completion()
    panel = window.active.cards[0].findChild(CompletionPanel)
    assert panel is not None
    panel.write(WorkOutcome(reason="bill", disposition="Solved", notes="Asked twice"))
    window.say_anew()
    again = window.active.cards[0].findChild(CompletionPanel)
    assert again is not None
    assert again is not panel
    assert again.isVisible()
    assert again.outcome == WorkOutcome(reason="bill", disposition="Solved", notes="Asked twice")


def test_a_form_a_question_and_the_drawer_are_open_again(qtbot: QtBot, busy: MainWindow) -> None:
    busy.incoming.form_requested.emit(busy.incoming.cards[0].sid, "Redirect")
    form = busy.asking.form
    assert form is not None
    qtbot.waitUntil(lambda: form.parameters.is_whole)
    form.parameters.rows[0].editor.controls[0].setText("https://example.com/twiml")  # type: ignore[attr-defined]
    busy.breaks.wish(samples.BREAK.sid)
    busy.history.detail_requested.connect(asked := samples.Recorder())
    row = samples.history_rows()[0]
    busy.history._browse.show_reservation(row.sid)
    busy.language_changed.connect(lambda: busy.history.detail_requested.connect(asked))
    texts = dict(form.parameters.texts)
    busy.say_anew()
    again = busy.asking.form
    assert again is not None
    assert again is not form
    assert (again.kind, dict(again.parameters.texts)) == (form.kind, texts)
    assert busy.breaks.is_asking
    assert busy.breaks.dialog is not None
    assert busy.breaks.dialog.isVisible()
    assert not busy.history.drawer.isHidden()
    assert asked.calls == [(row.sid,), (row.sid,)]


def test_the_width_stays_divided_as_a_person_divided_it(window: MainWindow) -> None:
    contents_of(window)._panes.setSizes([500, 780])
    sizes = contents_of(window)._panes.sizes()
    window.say_anew()
    assert contents_of(window)._panes.sizes() == sizes


def test_no_page_opens_again(make_window: Callable[[Settings], MainWindow]) -> None:
    work = WorkSettings(screen_pops=(ScreenPopSetting(url="https://example.com/", on_accept=True),))
    window = make_window(replace(samples.LIGHT, work=work))
    opened: list[object] = []
    contents_of(window)._pages = pages.PagesOnAccept(work, open_link=opened.append)
    taken = Notice(kind=NoticeKind.CONFIRMED, verb=Verb.ACCEPT, at=samples.START_S)
    window.show_state(samples.state(active=(samples.work(1, notice=taken),)))
    assert len(opened) == 1
    window.say_anew()
    assert len(opened) == 1


@pytest.mark.parametrize("trouble", [None, KeyringUnavailable("Locked.", trouble=KeyringTrouble.LOCKED)])
def test_what_was_entered_to_sign_in_stays(qtbot: QtBot, trouble: KeyringUnavailable | None) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = SignInWindow(parent)
    window.show_renewing(Form(uses_key=True), trouble, can_keep=True)
    window.show()
    window.form.key.line.setText("SK" + "1" * 32)
    window.form.secret.line.setText("marker secret")
    if trouble is not None:
        window.show_keyring_trouble(trouble)
    form, before = window.form.form, window.form
    window.say_anew()
    assert window.form is not before
    assert window.form.form == form
    assert window.windowTitle() == "Sign in again"
    assert window.keyring.isVisible() is (trouble is not None)
    wished = samples.Recorder()
    window.sign_in_requested.connect(wished)
    window.sign_in.click()
    assert wished.calls == [(form,)]
    assert not window.findChildren(QPlainTextEdit)
