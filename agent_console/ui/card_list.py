"""A heading with a count over a scrolling column of cards.

Owns the column's layout; what the cards are is their pane's business.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agent_console.ui.buttons import Button, set_tone
from agent_console.ui.durations import number
from agent_console.ui.focus import give_up_focus
from agent_console.ui.plain import PlainLabel, PlainParagraph
from agent_console.ui.scrolling import ContentArea


class CardList(QWidget):
    """Heading, count, cards, and a sentence where there are none, with a question that goes with it or none."""

    question_asked = Signal()

    def __init__(self, heading: str, *, empty: str, tone: str, question: str = "") -> None:
        super().__init__()
        self._tone = tone
        self.setAccessibleName(heading)
        self._heading = PlainLabel(heading, role="heading")
        self._count = PlainLabel("0", role="pill")
        self._empty = PlainParagraph(empty, role="muted")
        self._question = Button(question, role="quiet")
        if not question:
            self._question.hide()
        self._question.clicked.connect(self.question_asked)
        self._more = PlainLabel(role="muted")
        self._more.hide()
        content = QWidget()
        self.cards = QVBoxLayout()
        self.cards.setSpacing(10)
        # A card that became lower is painted before those around it know: what is over then is below, and no card
        # moves for a frame.
        filled = self._filled = QVBoxLayout(content)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(0)
        filled.addLayout(self.cards)
        filled.addStretch(1)
        self._area = ContentArea(content)
        self._area.setAccessibleName(heading)
        self._area.hide()
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._heading)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self._question, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._area)
        column.addWidget(self._more)
        column.addStretch(1)

    @property
    def count_text(self) -> str:
        """The number in the heading's pill."""
        return self._count.line

    @property
    def more_text(self) -> str:
        """The sentence about what is not shown; empty where all is."""
        return "" if self._more.isHidden() else self._more.line

    @property
    def area(self) -> QScrollArea:
        """The column's scroll area: where the focus lands when its card goes, and others stay."""
        return self._area

    @property
    def empty_text(self) -> str:
        """The sentence shown where there are no cards."""
        return self._empty.text()

    def insert(self, place: int, card: QWidget) -> None:
        """Put a card into the column and show it; none of the others gets another size for it."""
        # Whatever is shown has its parent laid out at once, in the height of before: all cards would be squeezed.
        self._filled.setEnabled(False)
        self.cards.insertWidget(place, card)
        card.show()
        self._filled.setEnabled(True)
        self._area.make_room()

    def show_count(self, count: int, *, more: str = "") -> None:
        """Write the count, and what is beyond the cards."""
        self._count.show_text(number(count))
        set_tone(self._count, self._tone if count else "")
        self._more.show_text(more)
        self._more.setVisible(bool(more))

    def show_empty(self, text: str) -> None:
        """Say something else where there are no cards."""
        self._empty.show_text(text)

    def show_filled(self, *, filled: bool) -> None:
        """Show the column, or the sentence instead of it."""
        if filled == self._area.isHidden():
            # Not on to the next part: keys that were meant for the last card would be typed into a search.
            give_up_focus(self._area, to=self)
            self._area.setVisible(filled)
            self._empty.setVisible(not filled)
            self._question.setVisible(not filled and bool(self._question.accessibleName()))

    def reveal(self, card: QWidget) -> None:
        """Scroll a card into view."""
        self._area.ensureWidgetVisible(card)
