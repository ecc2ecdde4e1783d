"""What happened while nothing was heard, as it is read: one line, until it is dismissed, with the way to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import msgspec
import pytest

from agent_console.history.rows import HistoryRow
from agent_console.session.state import Meanwhile
from agent_console.taskrouter.statuses import ReservationStatus as S
from agent_console.ui.history.ranges import DateRange, range_name
from agent_console.ui.main_window import MainWindow
from agent_console.ui.meanwhile_words import meanwhile_line
from tests.ui import samples

SINCE = samples.NOW - timedelta(seconds=100)


def offer(number: int, status: S, *, name: str = "", phone: str = "") -> HistoryRow:
    made = samples.history_rows()[number]
    return msgspec.structs.replace(
        made, status=status, caller_name=name, caller_number=phone, offered_at=SINCE - timedelta(seconds=number)
    )


def meanwhile(*offers: HistoryRow, moved_to: str = "", is_whole: bool = True) -> Meanwhile:
    return Meanwhile(
        since=SINCE,
        until=SINCE + timedelta(seconds=80),
        lasted=timedelta(seconds=80.4),
        offers=offers,
        moved_to=moved_to,
        is_whole=is_whole,
    )


@pytest.mark.parametrize(
    ("happened", "words"),
    [
        (meanwhile(), "No offer was missed."),
        (meanwhile(is_whole=False), "There may have been more: not everything could be read."),
        (
            meanwhile(offer(0, S.TIMEOUT, name="R. Okafor"), moved_to="Offline"),
            "1 offer was missed: R. Okafor. Your activity changed to Offline.",
        ),
        (
            meanwhile(
                offer(0, S.TIMEOUT, name="Ana"),
                offer(1, S.TIMEOUT, phone="+14155550111"),
                offer(2, S.TIMEOUT, name="Tom"),
                offer(3, S.CANCELED),
                offer(4, S.RESCINDED, name="Lena"),
                offer(5, S.RESCINDED, name="Mia"),
            ),
            (
                "3 offers were missed: Ana, +1 415 555 0111, …. 1 caller left: Unknown caller."
                " 2 offers went to others: Lena, Mia."
            ),
        ),
        (
            meanwhile(offer(0, S.CANCELED, name="A\u202eb" + "c" * 100)),
            "1 caller left: A[U+202E]b" + "c" * 19 + "….",
        ),
    ],
    ids=["nothing", "not known", "missed", "everything", "hostile"],
)
def test_what_happened_in_one_line(happened: Meanwhile, words: str) -> None:
    assert meanwhile_line(happened) == f"Back after 1 min 20 s. {words}"


def test_it_stays_until_it_is_read_and_leads_to_the_history(window: MainWindow) -> None:
    bar = window.notices.meanwhile
    assert not bar.isVisible()
    asked: list[DateRange] = []
    window.history.filter_requested.connect(
        lambda wanted: asked.append(DateRange(wanted.offered_from, wanted.offered_until))
    )
    dismissed: list[bool] = []
    window.meanwhile_dismissed.connect(lambda: dismissed.append(True))
    earliest = offer(1, S.TIMEOUT, name="R. Okafor")
    state = samples.state(samples.offer(1))
    window.show_state(replace(state, meanwhile=meanwhile(offer(0, S.CANCELED), earliest)))
    assert bar.isVisible()
    assert bar.action.isVisible()
    bar.action.click()
    # An offer that was missed meanwhile had come before.
    assert asked == [DateRange(earliest.offered_at, SINCE + timedelta(seconds=80))]
    bar.dismissed.emit()
    assert dismissed
    assert bar.isVisible()
    window.show_state(state)
    assert not bar.isVisible()


def test_without_an_offer_there_is_nothing_to_show(window: MainWindow) -> None:
    window.show_state(replace(samples.state(), meanwhile=meanwhile(moved_to="Break")))
    assert window.notices.meanwhile.isVisible()
    assert not window.notices.meanwhile.action.isVisible()


def test_the_filter_names_hours_and_not_days_that_it_is_not_of() -> None:
    def local(text: str) -> datetime:
        return datetime.fromisoformat(text).astimezone()

    now = local("2026-11-24T15:00")
    some = DateRange(local("2026-11-24T14:02"), local("2026-11-24T14:04"))
    assert range_name(some, now) == "14:02 to 14:04"
    night = DateRange(local("2026-11-23T23:50"), local("2026-11-24T00:10"))
    assert range_name(night, now) == "23 Nov 23:50 to 00:10"
