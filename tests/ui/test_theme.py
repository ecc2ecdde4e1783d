"""Both themes can be read, and the style sheet grows with the font."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QStyle, QStyleOptionButton

from agent_console.settings import Theme as ThemeChoice
from agent_console.ui.appearance import Appearance
from agent_console.ui.theme import (
    DARK,
    LIGHT,
    SHAPE_PAIRS,
    TEXT_PAIRS,
    Theme,
    contrast,
    palette,
    style_sheet,
)

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize(("text", "background"), TEXT_PAIRS)
def test_text_has_contrast(theme: Theme, text: str, background: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, background)) >= 4.5


@THEMES
@pytest.mark.parametrize(("shape", "background"), SHAPE_PAIRS)
def test_shapes_have_contrast(theme: Theme, shape: str, background: str) -> None:
    assert contrast(getattr(theme, shape), getattr(theme, background)) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_every_rule_of_the_sheet_with_two_colours_is_a_known_pair(theme: Theme) -> None:
    by_value = {getattr(theme, name): name for pair in TEXT_PAIRS for name in pair}
    known = {(getattr(theme, a), getattr(theme, b)) for a, b in TEXT_PAIRS}
    sheet = style_sheet(theme, em_px=13, em_pt=10)
    rules = re.findall(r"\{[^}]*?(?<!-)color: (#\w+);[^}]*?background: (#\w+)", sheet)
    assert len(rules) > 15
    unknown = {(a, b) for a, b in rules if (a, b) not in known}
    assert not {(by_value.get(a), by_value.get(b)) for a, b in unknown}


def test_the_sheet_grows_with_the_font() -> None:
    small = [int(n) for n in re.findall(r"padding: (\d+)px", style_sheet(LIGHT, em_px=13, em_pt=10))]
    large = [int(n) for n in re.findall(r"padding: (\d+)px", style_sheet(LIGHT, em_px=26, em_pt=20))]
    assert all(2 * a - 1 <= b <= 2 * a + 1 for a, b in zip(small, large, strict=True))


@THEMES
def test_the_palette_has_the_themes_text_and_surface(theme: Theme) -> None:
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Text) == QColor(theme.text)
    assert made.color(QPalette.ColorRole.Base) == QColor(theme.surface)


def test_a_choice_applies_at_once_and_is_announced(qapp: QApplication) -> None:
    appearance = Appearance(qapp, ThemeChoice.LIGHT)
    heard: list[Theme] = []
    appearance.changed.connect(lambda: heard.append(appearance.theme))
    appearance.choose(ThemeChoice.DARK)
    assert heard == [DARK]
    assert DARK.canvas in qapp.styleSheet()
    appearance.choose(ThemeChoice.DARK)
    assert heard == [DARK]
    appearance.choose(ThemeChoice.SYSTEM)
    assert appearance.choice is ThemeChoice.SYSTEM


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_ticked_box_has_a_tick_that_is_seen(qapp: QApplication, theme: Theme) -> None:
    box = QCheckBox()
    box.setStyleSheet(style_sheet(theme, em_px=30, em_pt=22))
    box.setChecked(True)
    image = box.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {theme.accent, theme.on_accent} <= colours
    box.deleteLater()


def test_a_box_with_the_keys_does_not_move_its_words(qapp: QApplication) -> None:
    Appearance(qapp, ThemeChoice.LIGHT)
    box = QCheckBox("Ring for offers")
    box.ensurePolished()
    places = []
    for state in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_HasFocus):
        option = QStyleOptionButton()
        box.initStyleOption(option)
        option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Off | state
        places.append(box.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, box).x())
    assert places[0] == places[1]
    box.deleteLater()
