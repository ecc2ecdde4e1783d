"""Everything about a task: typed, searched, copied; what leaves the window was checked and pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem

from agent_console.session.clicks import Notice, NoticeKind, Verb
from agent_console.session.entries import ReservationEntry
from agent_console.settings import ScreenPopSetting, Settings, WorkSettings
from agent_console.ui.main_window import MainWindow
from agent_console.ui.menu_buttons import MoreButton
from agent_console.ui.task_panel.panel import TaskPanel
from agent_console.ui.task_panel.tree import MOST_ITEMS, NAME, TYPE, VALUE
from tests.ui import samples
from tests.ui.finding import button, choose

ORDER = {"id": 2**70, "z": 1, "open": True, "lines": ["screw", None], "note": "<b>plain</b>"}
TASK = samples.task(1, order=ORDER, mail="ada@example.test", page="https://shop.test/o/7", bad="javascript:alert(1)")
POP = ScreenPopSetting("https://crm.test/find?n={task.from}", on_accept=True)
SALES_POP = ScreenPopSetting("https://sales.test/{task.lead}", queue="Sales")
WITH_PAGES = replace(samples.LIGHT, work=WorkSettings(screen_pops=(SALES_POP, POP)))
MakeWindow = Callable[[Settings], MainWindow]


class Desktop(QObject):
    """Takes what would be handed to the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    desktop = Desktop()
    schemes = ("https", "tel", "mailto", "javascript", "file", "http")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, desktop, "take")  # type: ignore[arg-type]  # the stub says bytes, the binding text
    yield desktop
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def panel(window: MainWindow) -> TaskPanel:
    window.show_state(samples.state(samples.offer(1, of=TASK)))
    more = window.incoming.cards[0].findChild(MoreButton)
    assert more is not None
    more.open_menu()
    choose(more.menu, "Everything about the task")
    found = window.tasks.panel
    assert found is not None
    return found


def items(panel: TaskPanel) -> dict[str, QTreeWidgetItem]:
    found = panel.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, NAME)
    return {item.text(NAME): item for item in found}


def choose_item(panel: TaskPanel, name: str) -> None:
    panel.tree.setCurrentItem(items(panel)[name])


def test_every_attribute_has_its_value_and_type(panel: TaskPanel) -> None:
    found = {name: (item.text(VALUE), item.text(TYPE)) for name, item in items(panel).items()}
    assert found["from"] == ("+14155550137", "text")
    assert found["order"] == ("", "group")
    assert found["id"] == (str(2**70), "number")
    assert found["open"] == ("true", "yes or no")
    assert found["lines"] == ("", "list")
    assert found["2"] == ("null", "nothing")
    assert found["note"] == ("<b>plain</b>", "text")


def test_the_search_leaves_what_it_finds_and_what_is_above_it(panel: TaskPanel) -> None:
    panel.search.setText("screw")
    assert {name for name, item in items(panel).items() if not item.isHidden()} == {"order", "lines", "1"}
    assert panel.line == "1 found"
    panel.search.setText("")
    assert not any(item.isHidden() for item in items(panel).values())


def test_a_value_is_copied_with_the_keys_and_the_button(panel: TaskPanel) -> None:
    choose_item(panel, "order")
    QTest.keySequence(panel.tree, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == (
        '{"id": 1180591620717411303424, "z": 1, "open": true, "lines": ["screw", null], "note": "<b>plain</b>"}'
    )
    choose_item(panel, "from")
    button(panel, "Copy").click()
    assert QGuiApplication.clipboard().text() == "+14155550137"


@pytest.mark.parametrize(
    ("name", "caption", "url"),
    [
        ("from", "Dial +1 415 555 0137", "tel:+14155550137"),
        ("mail", "Write to ada@example.test", "mailto:ada@example.test"),
        ("page", "Open shop.test", "https://shop.test/o/7"),
    ],
)
def test_a_link_says_what_it_does_and_is_opened_by_a_press(
    panel: TaskPanel, desktop: Desktop, name: str, caption: str, url: str
) -> None:
    choose_item(panel, name)
    assert panel.action == caption
    assert desktop.opened == []
    button(panel, caption).click()
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert desktop.opened == [url, url]


@pytest.mark.parametrize("name", ["bad", "call_sid", "order", "name"])
def test_anything_else_cannot_be_opened(panel: TaskPanel, desktop: Desktop, name: str) -> None:
    choose_item(panel, name)
    assert panel.action == ""
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert desktop.opened == []


def test_a_task_without_attributes_or_with_broken_ones(window: MainWindow, panel: TaskPanel) -> None:
    broken = replace(samples.offer(1, of=TASK))
    for text, expected in (("{}", set()), ("[1", {"not readable"})):
        task = msgspec.structs.replace(TASK, attributes=text)
        window.show_state(samples.state(replace(broken, task=task)))
        assert set(items(panel)) == expected


def test_a_hostile_task_costs_a_bounded_tree(panel: TaskPanel, window: MainWindow) -> None:
    many = samples.task(1, many={str(n): n for n in range(MOST_ITEMS * 2)})
    window.show_state(samples.state(samples.offer(1, of=many)))
    assert len(panel.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)) <= MOST_ITEMS


def test_escape_gives_the_history_back(window: MainWindow, panel: TaskPanel) -> None:
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert window.tasks.panel is None
    assert window.history.isVisible()


def accepted() -> ReservationEntry:
    return samples.work(9, notice=Notice(kind=NoticeKind.CONFIRMED, verb=Verb.ACCEPT, at=samples.START_S))


def test_a_page_is_opened_once_when_an_offer_is_accepted_here(make_window: MakeWindow, desktop: Desktop) -> None:
    window = make_window(WITH_PAGES)
    window.show_state(samples.state(samples.offer(9)))
    work = accepted()
    window.show_state(samples.state(active=(work,)))
    window.show_state(samples.state(active=(replace(work, notice=None),)))
    assert desktop.opened == ["https://crm.test/find?n=%2B442079460018"]


def test_work_that_was_there_before_or_was_accepted_elsewhere_opens_nothing(
    make_window: MakeWindow, desktop: Desktop
) -> None:
    window = make_window(WITH_PAGES)
    window.show_state(samples.state(active=(samples.work(9),)))
    assert desktop.opened == []


def test_a_click_opens_the_page_of_the_queue_and_a_missing_value_is_said(
    make_window: MakeWindow, desktop: Desktop
) -> None:
    window = make_window(WITH_PAGES)
    of_sales = samples.task(8, queue="Sales")
    window.show_state(samples.state(active=(samples.work(9), samples.work(8, task=of_sales))))
    first, second = (next(c for c in window.active.cards if c.sid == samples.sid("WR", n)) for n in (9, 8))
    button(first, "Open page").click()
    assert desktop.opened == ["https://crm.test/find?n=%2B442079460018"]
    lacking = button(second, "Open page")
    assert not lacking.isEnabled()
    assert lacking.accessibleDescription() == "{task.lead} is not known for this task."


def test_only_hosts_of_the_policy_are_opened(make_window: MakeWindow, desktop: Desktop) -> None:
    work = WorkSettings(screen_pops=(POP,), screen_pop_hosts="intranet.test")
    window = make_window(replace(samples.LIGHT, work=work))
    window.show_state(samples.state(active=(accepted(),)))
    assert desktop.opened == []
    (card,) = window.active.cards
    assert button(card, "Open page").accessibleDescription() == "Pages of crm.test may not be opened from here."


def test_without_a_page_there_is_no_button(window: MainWindow) -> None:
    window.show_state(samples.state(active=(samples.work(9),)))
    assert not button(window.active.cards[0], "Open page").isVisible()
