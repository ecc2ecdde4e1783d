"""In no language is a text of the program cut in a window of 900 × 600."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_console.accounts.form import Form
from agent_console.accounts.profiles import Role
from agent_console.accounts.report import Breadth, Grant, Part, Problem, Report, Right
from agent_console.errors import KeyringTrouble, KeyringUnavailable, NotFound
from agent_console.settings import Loaded, load
from agent_console.settings.language import Language
from agent_console.settings.policy import policy_of
from agent_console.taskrouter.sids import WorkerSid, WorkspaceSid
from agent_console.ui.main_window import MainWindow
from agent_console.ui.settings.setting_words import problem_lines
from agent_console.ui.settings.window import SettingsWindow
from agent_console.ui.signin.signin_window import SignInWindow
from agent_console.ui.supervisor.supervisor_window import SupervisorWindow
from agent_console.ui.translating import told
from tests.ui import samples
from tests.ui.measuring import SIZE, is_uncut
from tests.ui.supervisor import floor_samples
from tests.ui.supervisor.desk import Desk, run
from tests.ui.supervisor.test_moving import choose_break
from tests.ui.troubles import troubled


def show(qtbot: QtBot, window: QWidget) -> None:
    window.resize(*SIZE)
    window.show()
    qtbot.waitExposed(window)


@pytest.mark.usefixtures("language")
def test_the_console(qtbot: QtBot, make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    show(qtbot, window)
    window.show_state(troubled())
    samples.show_history(window)
    qtbot.waitUntil(lambda: len(window.incoming.cards) == 4)
    is_uncut(qtbot, window)


WRONG_SETTINGS = 'theme = "blue"\n[archive]\nkeep_days = -1\n[[phones]]\nlabel = "Desk"\n[keys\n'
WRONG_POLICY = "other = 1\n[defaults]\narchive = 2\n"


def test_what_is_wrong_with_files_of_settings(language: Language, tmp_path: Path) -> None:
    settings, policy = tmp_path / "settings.toml", tmp_path / "policy.toml"
    settings.write_text(WRONG_SETTINGS, encoding="utf-8")
    policy.write_text(WRONG_POLICY, encoding="utf-8")
    others = load(settings, policy, administrators=frozenset({-1})).problems
    found = (*others, *policy_of(policy, WRONG_POLICY).problems)
    assert len(found) == 7
    same = [problem.text for problem in found if told(problem.text) == problem.text]
    assert (same == []) is (language is not Language.ENGLISH), same
    assert "…" not in problem_lines(found)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("role", list(Role))
def test_signing_in(qtbot: QtBot, role: Role) -> None:
    window = SignInWindow()
    qtbot.addWidget(window)
    window.show_form(Form(role=role))
    show(qtbot, window)
    window.form.show_network()
    is_uncut(qtbot, window)
    rights = {right: list(Grant)[number % 3] for number, right in enumerate(Right)}
    lost = Problem(Part.WORKER, NotFound("There is no such worker.", "Find it by name.", status=404), elsewhere="Sales")
    for report in (Report(role, rights=rights, breadth=Breadth.ALL), Report(role, problem=lost)):
        window.show_report(report)
        is_uncut(qtbot, window)
    workspace, worker = samples.single_tasking(), samples.worker()
    window.show_workspaces((workspace, replace(workspace, sid=WorkspaceSid("WS" + "9" * 32))))
    window.show_workers((worker, replace(worker, sid=WorkerSid("WK" + "9" * 32))))
    is_uncut(qtbot, window)
    window.show_keyring_trouble(KeyringUnavailable("The keyring is locked.", trouble=KeyringTrouble.LOCKED))
    is_uncut(qtbot, window)


@pytest.mark.usefixtures("language")
def test_the_settings(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = SettingsWindow(parent)
    window.open_beside()
    show(qtbot, window)
    window.show_loaded(Loaded())
    qtbot.waitUntil(lambda: window.is_built)
    for section in range(window.list.count()):
        window.list.setCurrentRow(section)
        is_uncut(qtbot, window)


@pytest.mark.usefixtures("language")
def test_the_supervisors_window(qtbot: QtBot, clock: samples.ManualClock) -> None:
    window = SupervisorWindow(monotonic=clock, settings=samples.LIGHT, now=clock.now)
    qtbot.addWidget(window, before_close_func=SupervisorWindow.close_now)
    show(qtbot, window)
    qtbot.waitUntil(lambda: window.centralWidget() is not None)
    workers = (floor_samples.ADA, floor_samples.BEN, floor_samples.CHLOE)
    window.contents.roster.show_state(floor_samples.roster(*workers))
    is_uncut(qtbot, window)


@pytest.mark.usefixtures("language")
def test_a_worker_under_review_and_the_question_before_a_move(qtbot: QtBot, clock: samples.ManualClock) -> None:
    window = SupervisorWindow(monotonic=clock, settings=samples.LIGHT, now=clock.now)
    qtbot.addWidget(window, before_close_func=SupervisorWindow.close_now)
    show(qtbot, window)
    qtbot.waitUntil(lambda: window.centralWidget() is not None)

    async def scenario(desk: Desk) -> None:
        moving = await choose_break(desk)
        assert moving.text
        is_uncut(qtbot, window)

    run(window, scenario, may_move=True)
