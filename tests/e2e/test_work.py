"""The life of a task at the desk over real sockets: what a restart remembers, and how work ends on its task."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from agent_console.client.api import open_api
from agent_console.client.credentials import Credentials
from agent_console.demo.driver import Driver
from agent_console.session.entries import EndingReason
from agent_console.session.outcomes import ATTRIBUTE
from agent_console.settings import AlertSettings, DispositionSetting, PhoneSetting, Settings, WorkSettings
from agent_console.taskrouter.sids import TaskSid
from agent_console.ui.active_card import ActiveCard
from agent_console.ui.completion import CompletionPanel
from agent_console.ui.menu_buttons import DequeueButton
from agent_console.wiring.launch import make_options
from agent_console.wiring.shift import Shift
from tests.e2e.console import play
from tests.simulator.process import SimulatorProcess
from tests.ui.finding import button, captions, choose
from tests.waiting import wait_until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SETTINGS = Settings(
    phones=(PhoneSetting("Home", "+14155550102"), PhoneSetting("Desk", "+14155550101")),
    alerts=AlertSettings(ring=False, notifications=False),
    work=WorkSettings(dispositions=(DispositionSetting("Solved"), DispositionSetting("Call back"))),
)


def at_desk(qapp: QApplication, simulator: SimulatorProcess, folder: Path, scenario: Any) -> None:
    options = make_options(
        base_url=simulator.base_url,
        account_sid=simulator.account_sid,
        api_key_sid=None,
        secret=simulator.auth_token,
        workspace_sid=simulator.workspace_sid,
        worker_sid=simulator.worker_sid,
        archive_dir=folder,
        settings=SETTINGS,
    )
    play(qapp, simulator, scenario, clock=time.monotonic, options=options)


def test_a_restart_forgets_no_rejection_and_no_phone(qapp: QApplication, tmp_path: Path) -> None:
    with SimulatorProcess("empty", reservation_timeout=300) as simulator:
        simulator.control("POST", "phones", {"contact_uri": "+14155550101", "outcome": "busy", "after": 0.1})
        simulator.control("POST", "calls", {"name": "Ana Souza"})

        async def first_run(shift: Shift, driver: Driver) -> None:
            entry = await driver.offer_of("Ana Souza")
            assert shift.session.commands.dequeue(entry.sid, "+14155550101")
            await driver.ended(entry.sid, EndingReason.PHONE_NOT_REACHED)
            for _ in range(2):
                entry = await driver.offer_of("Ana Souza")
                await driver.reject(entry.sid, "Reject, keep my activity")

        async def second_run(shift: Shift, driver: Driver) -> None:
            entry = await driver.offer_of("Ana Souza")
            card = next(card for card in shift.window.incoming.cards if card.sid == entry.sid)
            await driver.until("the rejections", lambda: card.status_text.startswith("This was rejected 2 times."))
            dequeue = card.findChild(DequeueButton)
            assert dequeue is not None
            # The worker's own contact is the third; it is read beside the offers, and may come later than they.
            await driver.until("three phones", lambda: len(phones_of(dequeue)) == 3)
            assert phones_of(dequeue)[0] == "Desk — +1 415 555 0101 (did not answer)"

        at_desk(qapp, simulator, tmp_path, first_run)
        at_desk(qapp, simulator, tmp_path, second_run)


def phones_of(dequeue: DequeueButton) -> list[str]:
    """Open the menu, as somebody at the desk does to see the phones, and close it again."""
    dequeue.open_menu()
    phones = [caption for caption in captions(dequeue.menu) if "—" in caption]
    dequeue.close_menu()
    return phones


def test_how_work_ended_is_merged_with_what_somebody_else_wrote_meanwhile(qapp: QApplication, tmp_path: Path) -> None:
    with SimulatorProcess("empty", reservation_timeout=600) as simulator:
        made = simulator.control("POST", "calls", {"name": "Ana Souza"})
        task_sid = TaskSid(made["task_sid"])

        async def scenario(shift: Shift, driver: Driver) -> None:
            entry = await driver.offer_of("Ana Souza")
            await driver.accept(entry.sid)
            (card,) = shift.window.active.cards
            say_how_it_ended(card)
            # The notes are on their way, for the version that was read, when somebody else writes.
            simulator.control(
                "POST", "faults", {"kind": "hold", "method": "POST", "path_contains": "/Tasks/", "count": 1}
            )  # fmt: skip
            button(card, "Complete with this").click()
            await asyncio.to_thread(wait_until, lambda: is_written_to(simulator, task_sid), "the notes on their way")
            await somebody_writes(simulator, task_sid, {"crm": 42})
            await asyncio.to_thread(simulator.control, "DELETE", "faults")
            await driver.ended(entry.sid, EndingReason.COMPLETED)

        at_desk(qapp, simulator, tmp_path, scenario)
        (task,) = simulator.control("GET", "state")["tasks"]
        kept = json.loads(task["attributes"])
        assert (kept["crm"], kept["name"]) == (42, "Ana Souza")
        assert kept[ATTRIBUTE] == {"disposition": "Solved", "notes": "Paid by card"}
        assert task["status"] == "completed"
        answers = [one["status"] for one in simulator.control("GET", "requests")["requests"] if is_write(one, task_sid)]
        assert 412 in answers


def say_how_it_ended(card: ActiveCard) -> None:
    button(card, "Complete").click()
    panel = card.findChild(CompletionPanel)
    assert panel is not None
    button(panel, "How did it end?").click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Solved")
    notes = panel.findChild(QPlainTextEdit)
    assert notes is not None
    notes.setPlainText("Paid by card")


def is_write(request: dict[str, Any], task_sid: str) -> bool:
    return bool(request["method"] == "POST" and request["path"].endswith(f"/Tasks/{task_sid}"))


def is_written_to(simulator: SimulatorProcess, task_sid: str) -> bool:
    """Whether somebody has begun to write to a task."""
    return any(is_write(one, task_sid) for one in simulator.control("GET", "requests")["requests"])


async def somebody_writes(simulator: SimulatorProcess, task_sid: TaskSid, more: dict[str, object]) -> None:
    api = open_api(
        simulator.base_url,
        Credentials(simulator.account_sid, simulator.auth_token),
        workspace_sid=simulator.workspace_sid,
        worker_sid=simulator.worker_sid,
    )
    try:
        task = await api.fetch_task(task_sid)
        assert task.info.etag is not None
        text = json.dumps(json.loads(task.value.attributes or "{}") | more)
        await api.set_task_attributes(task_sid, text, if_match=task.info.etag)
    finally:
        await api.close()
