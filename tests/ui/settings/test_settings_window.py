"""The settings window: every setting is reachable, in force at once, and says what is wrong at its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.errors import SettingsError
from agent_console.settings import Loaded, PhoneSetting, QueueAlert, Settings, Theme
from agent_console.settings.declaring import Section
from agent_console.settings.store import SettingsStore, kept_in_memory
from agent_console.settings.table import table
from agent_console.ui.main_window import MainWindow
from agent_console.ui.settings.fields import ChoiceField, KeysField, SuggestionField, SwitchField
from agent_console.ui.settings.list_field import ListField
from agent_console.ui.settings.number_field import NumberField
from agent_console.ui.settings.window import SettingsWindow
from agent_console.ui.shortcuts import Shortcut
from agent_console.ui.text_field import TextField
from agent_console.wiring.settings import SettingsWiring

POLICY = Path("/etc/agent-console/policy.toml")


class Opened:
    """A console's window with its settings window open."""

    def __init__(self, window: MainWindow, store: SettingsStore) -> None:
        self.store = store
        self.console = window
        self.wiring = SettingsWiring(window, store, window.show_settings)
        window.settings_requested.emit()
        assert self.wiring.shown is not None
        self.shown: SettingsWindow = self.wiring.shown

    def field(self, key: str) -> Any:
        return self.shown.rows[key].field

    def type_into(self, field: QWidget, text: str) -> None:
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def press(self, button: QWidget) -> None:
        assert isinstance(button, QPushButton)
        button.click()


@pytest.fixture
def opened(make_window: Callable[..., MainWindow], qtbot: QtBot) -> Callable[..., Opened]:
    made: list[Opened] = []

    def make(loaded: Loaded | None = None) -> Opened:
        store = SettingsStore(loaded) if loaded is not None else kept_in_memory(Settings(theme=Theme.LIGHT))
        made.append(Opened(make_window(store.settings), store))
        qtbot.waitUntil(lambda: made[-1].shown.isVisible() and made[-1].shown.is_built)
        return made[-1]

    return make


def test_every_setting_of_an_agent_is_there_and_shows_what_is_in_force(opened: Callable[..., Opened]) -> None:
    one = opened()
    agents = {key for key, setting in table().items() if setting.declared.section is not Section.SUPERVISOR}
    assert one.shown.rows.keys() == agents
    assert one.field("alerts.volume_percent").control.text() == "80"
    assert one.field("theme").chips[Theme.LIGHT].isChecked()
    for row in one.shown.rows.values():
        assert row.field.control.accessibleName(), row.key


def test_the_theme_and_the_size_of_text_change_at_once(opened: Callable[..., Opened], qapp: QApplication) -> None:
    one = opened()
    before = QFontInfo(qapp.font()).pixelSize()
    theme = one.field("theme")
    assert isinstance(theme, ChoiceField)
    one.press(theme.chips[Theme.DARK])
    assert one.console.theme_choice is Theme.DARK
    size = one.field("window.text_size_percent")
    assert isinstance(size, NumberField)
    one.type_into(size.control, "200")
    assert QFontInfo(qapp.font()).pixelSize() == 2 * before
    assert one.console.appearance.theme.canvas == "#14181d"
    one.press(one.shown.rows["window.text_size_percent"].default_button)
    assert QFontInfo(qapp.font()).pixelSize() == before


def test_keys_are_taken_as_they_are_pressed_and_a_clash_is_said_at_its_place(opened: Callable[..., Opened]) -> None:
    one = opened()
    keys = one.field("keys.search")
    assert isinstance(keys, KeysField)
    QTest.keyClick(keys.control, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert one.store.settings.keys.search == "Ctrl+K"
    bindings = one.console.findChildren(QWidget)[0].window()
    assert any(action.shortcut() == QKeySequence("Ctrl+K") for action in _actions(bindings))
    assert "Ctrl+K" in one.console.history.filters.search.placeholderText()
    QTest.keyClick(keys.control, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    row = one.shown.rows["keys.search"]
    assert "Ctrl+D is taken: Dequeue the oldest offer to a phone" in row.problem_text
    assert row.problem_text in keys.control.accessibleDescription()
    assert one.store.settings.keys.search == "Ctrl+K"


def test_no_keys_is_a_choice(opened: Callable[..., Opened], qtbot: QtBot) -> None:
    one = opened()
    one.field("keys.work").control.clear()
    qtbot.waitUntil(lambda: one.store.settings.keys.work == "")
    assert not any(action.shortcut() == QKeySequence("Ctrl+H") for action in _actions(one.console))


def _actions(window: QWidget) -> list[Any]:
    return [action for widget in window.findChildren(QWidget) for action in widget.actions()]


def test_a_phone_is_added_once_it_is_complete(opened: Callable[..., Opened]) -> None:
    one = opened()
    phones = one.field("phones")
    assert isinstance(phones, ListField)
    one.press(phones.add_button)
    element = phones.elements[0]
    one.type_into(element.fields["label"].control, "Desk")
    assert not one.store.settings.phones
    one.type_into(element.fields["uri"].control, "555")
    assert "must be a number in international form" in element.problem_text
    one.type_into(element.fields["uri"].control, "+14155550100")
    assert element.problem_text == ""
    assert one.store.settings.phones == (PhoneSetting("Desk", "+14155550100"),)
    assert phones.elements == [element]
    one.press(element.remove_button)
    assert not one.store.settings.phones


def test_a_queue_of_its_own_has_a_sound_and_may_be_accepted_by_itself(opened: Callable[..., Opened]) -> None:
    one = opened()
    queues = one.field("alerts.queues")
    one.press(queues.add_button)
    element = queues.elements[0]
    one.type_into(element.fields["queue"].control, "Billing")
    sound = element.fields["sound"]
    assert isinstance(sound, SuggestionField)
    one.press(sound.choice.chips["bell"])
    one.type_into(element.fields["auto_accept_after_s"].control, "0.5")
    assert "must be a number from 1 to 600" in element.problem_text
    one.type_into(element.fields["auto_accept_after_s"].control, "4")
    assert one.store.settings.alerts.queues == (QueueAlert("Billing", "bell", 4.0),)


def test_a_wrong_number_is_said_at_its_place_and_the_old_one_counts(opened: Callable[..., Opened]) -> None:
    one = opened()
    volume = one.field("alerts.volume_percent")
    one.type_into(volume.control, "300")
    assert one.shown.rows["alerts.volume_percent"].problem_text == (
        "Volume must be a whole number from 0 to 100, not 300."
    )
    assert one.store.settings.alerts.volume_percent == 80
    QTest.keyClick(volume.control, Qt.Key.Key_Down)
    assert one.store.settings.alerts.volume_percent == 100
    assert one.shown.rows["alerts.volume_percent"].problem_text == ""


def test_a_switch_is_switched_by_space(opened: Callable[..., Opened]) -> None:
    one = opened()
    field = one.field("alerts.repeat")
    assert isinstance(field, SwitchField)
    QTest.keyClick(field.control, Qt.Key.Key_Space)
    assert not one.store.settings.alerts.repeat


def test_a_locked_value_is_disabled_and_names_the_policy(opened: Callable[..., Opened]) -> None:
    locked = Loaded(policy_file=POLICY, locked={"theme": Theme.LIGHT, "alerts.volume_percent": 60})
    one = opened(locked.with_user({"alerts.volume_percent": 10}))
    row = one.shown.rows["alerts.volume_percent"]
    assert not row.field.isEnabled()
    assert not row.default_button.isVisibleTo(row)
    assert str(POLICY) in row.note_text
    assert "Your own value is kept, without effect." in row.note_text
    assert row.note_text in row.field.control.accessibleDescription()
    # The menu of the console may not change it either.
    one.console.theme_chosen.emit(Theme.DARK)
    assert one.console.theme_choice is Theme.LIGHT


def test_what_only_a_policy_brings_in_cannot_be_switched_on_here(opened: Callable[..., Opened]) -> None:
    one = opened(Loaded(file=Path("here/settings.toml")))
    row = one.shown.rows["work.complete_after_wrap_up"]
    assert not row.field.isEnabled()
    assert row.note_text == "Only an administrator can bring this in, with the machine's policy."
    one = opened(Loaded(file=Path("here/settings.toml"), defaults={"work.complete_after_wrap_up": False}))
    assert one.shown.rows["work.complete_after_wrap_up"].field.isEnabled()


def test_where_it_is_kept_and_what_was_set_aside_is_said(opened: Callable[..., Opened]) -> None:
    one = opened(Loaded(file=Path("here/settings.toml")))
    assert one.shown.file_text == f"Kept in {Path('here/settings.toml')}"
    trouble = SettingsError("Your settings could not be saved.", field="settings.toml")
    one.shown.show_loaded(one.store.loaded, trouble, Path("here/settings.unreadable-1.toml"))
    assert one.shown.file_text.endswith("what could not be read there is now settings.unreadable-1.toml.")
    assert one.shown.trouble_text == "Your settings could not be saved."


def test_words_find_settings_wherever_they_are(opened: Callable[..., Opened]) -> None:
    one = opened()
    QTest.keyClicks(one.shown.search, "phone number")
    assert [row.key for row in one.shown.shown_rows] == ["phones", "caller_id", "archive.mask_phone_numbers"]
    one.shown.search.setText("nothing of that kind")
    assert one.shown.shown_rows == []
    QTest.keyClick(one.shown.search, Qt.Key.Key_Escape)
    assert {row.key for row in one.shown.shown_rows} == {"phones", "caller_id"}
    QTest.keyClick(one.shown.search, Qt.Key.Key_Escape)
    assert not one.shown.isVisible()


def test_every_section_shows_its_own(opened: Callable[..., Opened]) -> None:
    one = opened()
    seen: list[str] = []
    for index in range(one.shown.list.count()):
        one.shown.list.setCurrentRow(index)
        assert one.shown.shown_rows
        seen += [row.key for row in one.shown.shown_rows]
    assert sorted(seen) == sorted(one.shown.rows)


def test_tests_of_sound_and_notification_are_wished_for(opened: Callable[..., Opened], qtbot: QtBot) -> None:
    one = opened()
    buttons = {button.accessibleName(): button for button in one.shown.findChildren(QPushButton)}
    with qtbot.waitSignal(one.console.ring_test_requested):
        buttons["Test the ring"].click()
    with qtbot.waitSignal(one.console.notification_test_requested):
        buttons["Test a notification"].click()


def test_the_outputs_of_this_computer_can_be_picked(opened: Callable[..., Opened], qtbot: QtBot) -> None:
    one = opened()
    field = one.field("alerts.device")
    assert isinstance(field, SuggestionField)
    assert list(field.choice.chips) == [""]
    with qtbot.waitSignal(one.console.outputs_wanted):
        one.shown.open_beside()
    one.console.outputs_found.emit({"bluez_output.AC": "Headset", "hdmi": "Screen"})
    chips = field.choice.chips
    assert [chip.text() for chip in chips.values()] == ["As the desktop", "Headset", "Screen"]
    assert chips[""].isChecked()
    assert chips["hdmi"].accessibleName() == "Output: Screen"
    one.press(chips["bluez_output.AC"])
    assert one.store.settings.alerts.device == "bluez_output.AC"
    assert chips["bluez_output.AC"].isChecked()
    # The headset is unplugged: what was chosen stays chosen, as a text.
    one.console.outputs_found.emit({"hdmi": "Screen"})
    assert isinstance(field.control, TextField)
    assert field.control.text() == "bluez_output.AC"
    assert not any(chip.isChecked() for chip in field.choice.chips.values())
    one.press(field.choice.chips[""])
    assert one.store.settings.alerts.device == ""


def test_the_settings_have_keys_and_an_entry_in_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.settings_requested):
        QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    window.header._open_menu()
    menu = window.header.menu
    assert menu is not None
    entry = next(action for action in menu.actions() if action.text() == "Settings…")
    with qtbot.waitSignal(window.settings_requested):
        entry.trigger()
    menu.close()


def test_the_settings_names_are_those_of_the_shortcuts() -> None:
    assert {f"keys.{shortcut.value}" for shortcut in Shortcut} == {key for key in table() if key.startswith("keys.")}


def test_said_anew_it_is_at_the_same_place_with_every_section_as_high_as_before(
    opened: Callable[..., Opened], qtbot: QtBot
) -> None:
    window = opened()
    shown = window.shown
    shown.list.setCurrentRow(list(Section).index(Section.APPEARANCE))
    window.field("theme").control.setFocus()
    heights = [shown.list.visualItemRect(shown.list.item(row)).height() for row in range(shown.list.count())]
    before = shown.list
    window.console.say_anew()
    assert window.wiring.shown is shown
    assert shown.list is not before
    assert shown.list.currentRow() == list(Section).index(Section.APPEARANCE)
    assert shown.rows["language"].isVisible()
    assert shown.focusWidget() is window.field("language").control
    qtbot.waitUntil(
        lambda: (
            [shown.list.visualItemRect(shown.list.item(row)).height() for row in range(shown.list.count())] == heights
        )
    )
    qtbot.waitUntil(lambda: shown.is_built)
    shown.close()
    window.console.say_anew()
    assert window.wiring.shown is None
