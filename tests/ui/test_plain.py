"""Hostile text: nothing is markup, nothing is invisible, nothing is wider than the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_console.errors import Rejected
from agent_console.session.clicks import Notice, NoticeKind, Verb
from agent_console.session.presence import PresenceChangeCause, PresenceNotice
from agent_console.settings import PhoneSetting, Settings, Theme
from agent_console.taskrouter.resources import Workspace
from agent_console.ui.main_window import MainWindow
from agent_console.ui.plain import (
    LINE_LIMIT,
    PlainLabel,
    PlainParagraph,
    TickingText,
    mnemonic_free,
    set_apart,
    tool_tip,
    visible,
)
from agent_console.ui.translating import told
from agent_console.wording import said
from tests.ui import samples
from tests.ui.turning import turns

HOSTILE = {
    "markup": '<img src="/etc/passwd"><b>bold</b> & <script>alert(1)</script>',
    "nested": "<b>" * 100_000,
    "bidi": "evil\u202egnp.exe\u2066\u2069",
    "nul": "a\x00b\x1b[31mc\x07",
    "zalgo": "Z" + "\u0315\u0300\u0489" * 200 + "algo",
    "wide": "W" * 100_000,
    "lines": "one\ntwo\r\nthree\u2028four\tfive",
    "ampersand": "Smith & Sons && Co &File",
    "surrogate": "half \ud800 pair",
    "braces": "{0} {name} %1 %n %s",
}
CORPUS = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())


@CORPUS
def test_what_is_shown_is_one_short_line_without_anything_invisible(text: str) -> None:
    shown = visible(text)
    assert len(shown) <= LINE_LIMIT * 9  # a control character becomes [U+202E]
    assert shown.splitlines() in ([shown], [])
    assert not any(ord(c) < 32 or c in "\x7f\u202e\u2066\u2069\ud800" for c in shown)


def test_controls_become_their_code_points_and_marks_are_few() -> None:
    assert visible("a\u202eb") == "a[U+202E]b"
    assert visible("a\x00b") == "a[U+0000]b"
    assert len(visible("Z" + "\u0300" * 50)) == 3
    assert visible("one\r\ntwo") == "one two"
    assert visible("x" * 1_000) == "x" * (LINE_LIMIT - 1) + "…"


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def place_of(sign: int, sentence: str) -> float:
    """Where a sign of a sentence is drawn."""
    layout = QTextLayout(sentence)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    (run,) = layout.glyphRuns(sign, 1)
    return run.positions()[0].x()


@pytest.mark.usefixtures("right_to_left")
@pytest.mark.parametrize("file", ["/home/jörg/a+b/settings.toml", "+1 415 555 0199", "127.0.0.1:443", "WS0123"])
def test_what_is_set_apart_is_read_from_left_to_right_in_any_sentence(file: str) -> None:
    sentence = visible(f"محفوظ في {set_apart(file)}")
    begin = sentence.index(file)
    assert place_of(begin, sentence) < place_of(begin + 1, sentence) < place_of(begin + len(file) - 1, sentence)
    filled_in = told(said("errors", "{file} is damaged or no archive.").format(file=Path(file)))
    assert set_apart(file) in filled_in
    assert visible(filled_in) == filled_in


@pytest.mark.usefixtures("right_to_left")
def test_nothing_unseen_is_set_apart() -> None:
    for hostile in ("מרקוס", "a\u200bb", "a\u00adb", "a\u202eb"):
        assert set_apart(hostile) == hostile
        assert "[U+2066]" in visible(f"\u2066{hostile}\u2069")


def test_ordinary_text_of_any_script_stays_as_it_is() -> None:
    for text in ("Zoë Łukasz", "山田太郎", "مرحبا", "👩‍💻 ok", "नमस्ते"):
        assert visible(text) == text


def test_buttons_show_an_ampersand_and_tool_tips_no_markup() -> None:
    assert mnemonic_free("A & B") == "A && B"
    assert "<b>" not in tool_tip("<b>bold</b>")
    assert tool_tip("") == ""


@CORPUS
def test_labels_never_ask_for_much_room(qtbot: QtBot, text: str) -> None:
    for label in (PlainLabel(text), PlainParagraph(text), TickingText()):
        qtbot.addWidget(label)
        label.show_text(text)
        assert label.minimumSizeHint().width() < 200
        label.resize(120, 60)
        label.show()
        label.grab()


def test_an_elided_label_has_the_whole_text_as_tool_tip(qtbot: QtBot) -> None:
    label = PlainLabel("a rather long line of text that does not fit")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert "does not fit" in label.toolTip()
    label.resize(label.sizeHint())
    assert label.text() == label.line
    assert label.toolTip() == ""


@CORPUS
def test_the_whole_window_stays_plain(qtbot: QtBot, make_window: Callable[..., MainWindow], text: str) -> None:
    settings = Settings(phones=(PhoneSetting(text[:200], "+14155550111"),), theme=Theme.LIGHT)
    window = make_window(settings)
    hostile = samples.activity(7, text)
    task = samples.task(1, name=text, phone=text, queue=text, channel=text, extra=text[:4_000])
    notice = Notice(kind=NoticeKind.REFUSED, verb=Verb.ACCEPT, at=0, error=Rejected(text, text, status=400))
    moved = PresenceNotice(
        cause=PresenceChangeCause.ELSEWHERE,
        from_name=text,
        to_name=text,
        at=0,
        return_activity_sid=hostile.sid,
    )
    window.show_state(
        samples.state(
            samples.offer(1, of=task, notice=notice),
            active=(samples.work(2, task=task, notice=notice),),
            worker=samples.worker(text),
            workspace=Workspace(sid=samples.WORKSPACE_SID, friendly_name=text),
            activities=(*samples.ACTIVITIES, hostile),
            presence=samples.presence(hostile),
            presence_notice=moved,
        )
    )
    samples.show_history(window, (samples.history_row(1, "completed", text, text, text),))
    card = window.incoming.cards[0]
    card.show_details(unfolded=True)
    turns()
    window.grab()
    assert_plain(window)
    assert window.minimumSizeHint().width() <= 900
    assert all(fits(child, window) for child in window.findChildren(QWidget))
    card.open_reject_menu()
    card.open_dequeue_menu()
    card.retire()


def assert_plain(window: QWidget) -> None:
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    for widget in window.findChildren(QWidget):
        tip = widget.toolTip()
        if "<" in tip:
            assert tip.startswith("<qt>")
            assert "<" not in tip[4:-5]
    for button in window.findChildren(QAbstractButton):
        assert "&" not in button.text().replace("&&", "")


def fits(child: QWidget, window: QWidget) -> bool:
    return not child.isVisible() or child.isWindow() or child.width() <= window.width()
