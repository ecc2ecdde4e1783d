"""The colours, as data, and the style sheet made from them.

Owns the two themes and the look of every role a widget may have. Sizes follow the font, so that 200
% grows everything. It touches no widget: `appearance` applies what is made here.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from agent_console.machine import paths
from agent_console.settings import Theme as ThemeChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours as #rrggbb; ``…_soft`` is the background that goes with a signal colour."""

    canvas: str
    surface: str
    stripe: str
    line: str
    edge: str
    text: str
    muted: str
    chip: str
    hover: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    on_good: str
    good_hover: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str


LIGHT = Theme(
    canvas="#f4f5f7", surface="#ffffff", stripe="#f4f5f7", line="#dfe3e8", edge="#858f9c",
    text="#1a2230", muted="#5a6573", chip="#eef1f5", hover="#e6eaf0",
    accent="#0b66c3", on_accent="#ffffff", accent_soft="#e8f1fb",
    good="#187545", on_good="#ffffff", good_hover="#125c36", good_soft="#e7f5ed",
    warn="#9a4807", warn_soft="#fdf1e1", bad="#b42318", bad_soft="#fdebe9",
)  # fmt: skip

DARK = Theme(
    canvas="#14181d", surface="#1c2229", stripe="#181d23", line="#2f3842", edge="#738090",
    text="#e8edf3", muted="#a3afbc", chip="#262e37", hover="#2c3540",
    accent="#5aa9f5", on_accent="#10151b", accent_soft="#16304a",
    good="#4cc38a", on_good="#10151b", good_hover="#6fd3a3", good_soft="#153325",
    warn="#f0b35e", warn_soft="#3a2c16", bad="#f58b81", bad_soft="#40211e",
)  # fmt: skip

#: Every (text, background) pair that is drawn: at least 4.5:1 in both themes.
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("text", "canvas"), ("text", "surface"), ("text", "stripe"), ("text", "chip"),
    ("text", "hover"),
    ("text", "accent_soft"), ("text", "warn_soft"), ("text", "bad_soft"), ("text", "good_soft"),
    ("muted", "canvas"), ("muted", "surface"), ("muted", "stripe"), ("muted", "chip"),
    ("muted", "accent_soft"),
    ("accent", "surface"), ("accent", "canvas"), ("accent", "stripe"), ("accent", "accent_soft"),
    ("on_accent", "accent"), ("on_good", "good"), ("on_good", "good_hover"),
    ("good", "surface"), ("good", "stripe"), ("good", "good_soft"), ("good", "accent_soft"),
    ("warn", "surface"), ("warn", "stripe"), ("warn", "warn_soft"), ("warn", "accent_soft"),
    ("bad", "surface"), ("bad", "stripe"), ("bad", "bad_soft"), ("bad", "accent_soft"),
    ("bad", "canvas"),
)  # fmt: skip

#: What must be found without being read (a focus ring, a ring's arc): at least 3:1.
SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    ("accent", "surface"), ("accent", "canvas"), ("edge", "surface"), ("edge", "canvas"),
    ("good", "surface"), ("warn", "surface"), ("bad", "surface"),
)  # fmt: skip

_SHEET = Template("""
QMainWindow, QDialog, QWidget[role="canvas"] { background: $canvas; }
QLabel, TickingText { color: $text; background: transparent; }
QLabel[role="muted"], TickingText[role="muted"] { color: $muted; }
QLabel[role="name"] { font-size: ${pt_11}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${pt_11}pt; font-weight: 600; }
QLabel[role="title"] { font-size: ${pt_13}pt; font-weight: 600; }
QFrame[ended="true"] QLabel[role="title"] { color: $muted; }
QLabel[role="line"] { color: $warn; }
QLabel[role="line"][tone="calm"] { color: $muted; }
QLabel[role="line"][tone="ended"] { color: $text; font-weight: 600; }
QLabel[role="line"][tone="bad"] { color: $bad; }
QLabel[role="line"][tone="accent"] { color: $accent; font-weight: 600; }
QLabel[role="pill"], QFrame[role="pill"] { color: $muted; background: $chip; font-weight: 600;
  font-size: ${pt_9}pt;
  border-radius: ${r_pill}px; padding: ${u2}px ${u11}px; }
TickingText[role="pill"] { color: $muted; font-weight: 600; font-size: ${pt_9}pt; }
TickingText[tone="accent"] { color: $accent; }
QLabel[role="pill"][tone="accent"], QFrame[role="pill"][tone="accent"] { color: $accent;
  background: $accent_soft; }
TickingText[tone="good"] { color: $good; }
QLabel[role="pill"][tone="good"], QFrame[role="pill"][tone="good"] { color: $good;
  background: $good_soft; }
TickingText[tone="warn"] { color: $warn; }
QLabel[role="pill"][tone="warn"], QFrame[role="pill"][tone="warn"] { color: $warn;
  background: $warn_soft; }
TickingText[tone="bad"] { color: $bad; }
QLabel[role="pill"][tone="bad"], QFrame[role="pill"][tone="bad"] { color: $bad;
  background: $bad_soft; }

QFrame[role="header"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="footer"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${r_card}px; }
QFrame[role="card"][ended="true"] { background: $canvas; }
QFrame[role="card"][stale="true"] { border-style: dashed; border-color: $edge; }
QFrame[role="bar"] { border: 1px solid $warn; border-radius: ${r_card}px; background: $warn_soft; }
QFrame[role="bar"][tone="bad"] { border-color: $bad; background: $bad_soft; }
QFrame[role="bar"][tone="accent"] { border-color: $accent; background: $accent_soft; }
QFrame[role="bar"] QLabel { color: $text; font-weight: 600; }
QFrame[role="popup"] { background: $surface; border: 1px solid $edge; }

QPushButton { color: $text; background: $surface; border: 1px solid $line;
  border-radius: ${r_button}px;
  padding: ${u7}px ${u14}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $chip; border-color: $edge; }
QPushButton:disabled { color: $muted; background: $canvas; }
QPushButton:focus { border: 2px solid $accent; padding: ${u7m}px ${u14m}px; }
QPushButton[role="primary"] { color: $on_good; background: $good; border-color: $good;
  font-weight: 600; }
QPushButton[role="primary"]:hover { background: $good_hover; border-color: $good_hover; }
QPushButton[role="primary"]:focus { border-color: $text; }
QPushButton[role="primary"]:disabled { color: $muted; background: $chip; border-color: $chip; }
QPushButton[role="quiet"] { color: $accent; background: transparent; border-color: transparent;
  padding: ${u2}px ${u6}px; }
QPushButton[role="quiet"]:hover { background: $accent_soft; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; padding: ${u2m}px ${u6m}px; }
QPushButton[role="quiet"]:disabled { color: $muted; background: transparent; }
QPushButton[role="icon"] { padding: ${u7}px ${u9}px; }
QPushButton[role="icon"]:focus { padding: ${u7m}px ${u9m}px; }
QPushButton[role="picker"] { text-align: left; }
QPushButton[role="chip"] { background: $chip; border: 1px solid $chip; border-radius: ${r_chip}px;
  padding: ${u3}px ${u7}px; }
QPushButton[role="chip"]:hover { background: $hover; }
QPushButton[role="chip"]:checked { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: ${u3m}px ${u7m}px; }
QPushButton[role="chip"]:checked:focus { border-color: $text; }

QLineEdit, QPlainTextEdit { color: $text; background: $surface; border: 1px solid $line;
  border-radius: ${r_button}px;
  padding: ${u7}px ${u11}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: ${u7m}px ${u11m}px; }
QCheckBox { color: $text; spacing: ${u6}px; }
QCheckBox:disabled { color: $muted; }
QCheckBox::indicator { width: ${u11}px; height: ${u11}px; border: 1px solid $edge; border-radius: ${u3}px;
  background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:disabled { background: $chip; }
QCheckBox::indicator:checked:disabled { background: $edge; border-color: $edge; }
QCheckBox::indicator:focus { width: ${u11f}px; height: ${u11f}px; border: 2px solid $text; }
QLineEdit:disabled { color: $muted; background: $canvas; }
QListView { color: $text; background: $surface; border: none; outline: none; }
QListView::item { padding: ${u6}px ${u9}px; }
QListView::item:selected { color: $text; background: $accent_soft; }
QMenu { color: $text; background: $surface; border: 1px solid $edge; padding: ${u3}px; }
QMenu::item { padding: ${u6}px ${u18}px; border-radius: ${u3}px; }
QMenu::item:selected { color: $text; background: $accent_soft; }
QMenu::item:disabled { color: $muted; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: ${u3}px ${u9}px; }
QBalloonTip QLabel { color: #000000; }  /* Qt paints a tray's message on pale yellow in every theme. */
QToolTip { color: $text; background: $surface; border: 1px solid $edge; padding: ${u3}px; }

QTreeView { color: $text; background: $surface; border: 1px solid $line; border-radius: ${r_button}px; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }
QTreeView:focus { border: 2px solid $accent; }
QTreeView::item { padding: ${u2}px 0; }
QTreeView::item:selected { color: $text; background: $accent_soft; }
QTableView { color: $text; background: $surface; alternate-background-color: $stripe;
  border: none; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { color: $muted; background: $surface; border: none;
  border-bottom: 1px solid $line;
  padding: ${u6}px ${u3}px; font-weight: 600; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QWidget[role="clear"] { background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: ${u11}px; }
QScrollBar:horizontal { height: ${u11}px; }
QScrollBar::handle { background: $edge; border-radius: ${u3}px; margin: ${u2}px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:vertical { min-height: ${u28}px; }
QScrollBar::handle:horizontal { min-width: ${u28}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
""")

#: The height of the font's em in the pictures the sizes were measured in.
_DESIGN_EM_PX = 13.0


def style_sheet(theme: Theme, *, em_px: float, em_pt: float) -> str:
    """Return the one application style sheet, in this theme and for this size of font."""
    scale = em_px / _DESIGN_EM_PX
    sizes = {f"u{n}": round(n * scale) for n in (2, 3, 6, 7, 9, 11, 14, 18, 28)}
    inset = {f"{name}m": max(size - 1, 0) for name, size in sizes.items()}
    # Qt adds a border to what is in it: a thicker one on both sides must not move the words beside it.
    inset["u11f"] = sizes["u11"] - 2
    radii = {"r_card": 9, "r_button": 6, "r_chip": 10, "r_pill": 9}
    rounded = {name: round(radius * scale) for name, radius in radii.items()}
    points = {f"pt_{n}": f"{em_pt * n / 10:.2f}" for n in (9, 11, 13)}
    colours = {field.name: getattr(theme, field.name) for field in fields(theme)}
    tick = paths.resources_dir() / "icons" / f"tick-{'light' if theme is LIGHT else 'dark'}.svg"
    return _SHEET.substitute({"tick": tick.as_posix()} | colours | sizes | inset | rounded | points)


def wanted_theme(choice: ThemeChoice) -> Theme:
    """Return the theme of a choice: one of ours, or what the desktop has."""
    if choice is ThemeChoice.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if choice is ThemeChoice.DARK else LIGHT


def palette(theme: Theme) -> QPalette:
    """Return the palette for what no style sheet reaches."""
    made = QPalette(QColor(theme.surface), QColor(theme.canvas))
    role = QPalette.ColorRole
    for target, colour in (
        (role.WindowText, theme.text), (role.Text, theme.text), (role.ButtonText, theme.text),
        (role.Base, theme.surface), (role.AlternateBase, theme.stripe),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent), (role.PlaceholderText, theme.muted),
        (role.ToolTipBase, theme.surface), (role.ToolTipText, theme.text),
        (role.Link, theme.accent),
    ):  # fmt: skip
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.muted))
    return made


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours after WCAG 2: 1 to 21."""
    light, dark = sorted((_luminance(QColor(first)), _luminance(QColor(second))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
