"""The buttons of an offer that open a menu: *Reject to…*, *Dequeue to phone…* and *More…*.

Owns the menus, which are filled when they open. They emit what was chosen and send nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from agent_console.session.clicks import Verb
from agent_console.settings import PhoneSetting, PresetSetting
from agent_console.taskrouter.attributes import call_sid_of, called_number_of
from agent_console.taskrouter.instructions import Accept, Call, Conference, Dequeue, Redirect, Reject
from agent_console.taskrouter.resources import Activity, Task
from agent_console.taskrouter.sids import ActivitySid
from agent_console.ui.buttons import MENU_MARK, OfferButton, caption_of
from agent_console.ui.choices import OfferChoices
from agent_console.ui.click_words import all_under_way
from agent_console.ui.durations import phone, phone_in_words
from agent_console.ui.instructions.words import instruction_name
from agent_console.ui.plain import mnemonic_free, tool_tip

translate = QCoreApplication.translate

#: What *More…* lists: first what has no button of its own.
MORE = (Conference, Call, Redirect, Dequeue, Reject, Accept)
#: What "Everything about the task" carries instead of an instruction.
LOOK = "look"
#: What "Reject, keep my activity" carries instead of an activity.
KEEP_ACTIVITY = ""


def activity_caption(activity: Activity) -> str:
    """Return the activity's name, and in words whether it brings no offers."""
    if activity.available:
        return activity.friendly_name
    return translate("words", "{activity} (unavailable)").format(activity=activity.friendly_name)


class MenuOpener(QWidget):
    """A button with a menu that is made when it is first opened and filled each time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu: QMenu | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)

    @property
    def controls(self) -> list[QWidget]:
        """Its buttons, in the order of tabs."""
        return self.findChildren(OfferButton)

    @property
    def menu(self) -> QMenu | None:
        """The menu as it was last opened."""
        return self._menu

    def close_menu(self) -> None:
        """Take the menu away: what it offers is no longer possible."""
        if self._menu is not None:
            self._menu.close()

    def open_menu(self) -> None:
        """Fill the menu and open it under the button, with its first choice selected."""
        if not self.isEnabled():
            return
        if self._menu is None:
            self._menu = QMenu(self)
            self._menu.triggered.connect(self._chosen)
        self._menu.clear()
        self._fill(self._menu)
        below = QPoint(0, self.height() + 2)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            below.setX(self.width() - self._menu.sizeHint().width())
        self._menu.popup(self.mapToGlobal(below))
        choices = (action for action in self._menu.actions() if action.isEnabled() and not action.isSeparator())
        first = next(choices, None)
        if first is not None:
            self._menu.setActiveAction(first)

    def _fill(self, menu: QMenu) -> None:
        raise NotImplementedError

    def _chosen(self, action: QAction) -> None:
        raise NotImplementedError


def add_choice(menu: QMenu, text: str, data: object) -> None:
    """Append a choice that carries a value."""
    menu.addAction(mnemonic_free(text)).setData(data)


def add_heading(menu: QMenu, text: str) -> None:
    """Append a line that cannot be chosen."""
    menu.addAction(mnemonic_free(text)).setEnabled(False)


class RejectButton(MenuOpener):
    """Rejects to the activity last used, or opens the list of activities."""

    reject_requested = Signal(str)

    def __init__(self, *, keys_allowed: Callable[[], bool]) -> None:
        super().__init__()
        self._keys_allowed = keys_allowed
        self._choices = OfferChoices()
        self._main = OfferButton("", keys_allowed=keys_allowed)
        self._main.clicked.connect(self._main_clicked)
        self._row.addWidget(self._main)
        self._opener: OfferButton | None = None
        self._doing = ""
        self._show()

    def show_choices(self, choices: OfferChoices) -> None:
        """Offer these activities."""
        if choices != self._choices:
            self._choices = choices
            self._show()

    def show_doing(self, text: str) -> None:
        """Say on the button what a rejection is doing; empty: nothing."""
        if text != self._doing:
            self._doing = text
            self._show()

    def _show(self) -> None:
        last = self._choices.last_used
        if last is None:
            name, mark = translate("menus", "Reject to…"), MENU_MARK
        else:
            name, mark = translate("menus", "Reject to {activity}").format(activity=last.friendly_name), ""
        self._main.make_room_for(caption_of(name, mark=mark), *all_under_way(Verb.REJECT))
        self._main.show_text(self._doing or name, mark="" if self._doing else mark)
        if last is not None and self._opener is None:
            self._opener = OfferButton("", keys_allowed=self._keys_allowed, role="icon")
            self._opener.show_text(MENU_MARK, name=translate("menus", "Reject to another activity…"))
            self._opener.clicked.connect(self.open_menu)
            self._row.addWidget(self._opener)

    def _main_clicked(self) -> None:
        last = self._choices.last_used
        if last is None:
            self.open_menu()
        else:
            self.reject_requested.emit(last.sid)

    def _fill(self, menu: QMenu) -> None:
        for activity in self._choices.ordered:
            add_choice(menu, activity_caption(activity), activity.sid)
        if self._choices.activities:
            menu.addSeparator()
        add_choice(menu, translate("menus", "Reject, keep my activity"), KEEP_ACTIVITY)

    def _chosen(self, action: QAction) -> None:
        self.reject_requested.emit(ActivitySid(action.data()))


class DequeueButton(MenuOpener):
    """Lists the phones to send the caller to, and says from which number they are called."""

    dequeue_requested = Signal(str, str)

    def __init__(self, *, keys_allowed: Callable[[], bool]) -> None:
        super().__init__()
        self._choices = OfferChoices()
        self._from = ""
        self._reason = ""
        name = translate("menus", "Dequeue to phone")
        self._button = OfferButton("", keys_allowed=keys_allowed)
        self._caption = name
        self._button.show_text(name, mark=MENU_MARK)
        self._button.clicked.connect(self.open_menu)
        self._row.addWidget(self._button)

    @property
    def reason(self) -> str:
        """Why this offer cannot be dequeued, in words; empty where it can."""
        return self._reason

    def show_task(self, task: Task | None, choices: OfferChoices, *, gone: bool) -> None:
        """Offer these phones for this task."""
        self._choices = choices
        self._from = choices.caller_id or (called_number_of(task) if task is not None else "")
        self._reason = self._reason_against(task, gone=gone)
        self._button.setToolTip(tool_tip(self._reason))
        self._button.setAccessibleDescription(self._reason)

    def show_doing(self, text: str) -> None:
        """Say on the button what a dequeue is doing; empty: nothing."""
        self._button.show_text(text or self._caption, mark="" if text else MENU_MARK)

    def _reason_against(self, task: Task | None, *, gone: bool) -> str:
        if task is None:
            if gone:
                return translate("menus", "No dequeue: the task could not be read.")
            return translate("menus", "No dequeue yet: the task is being read.")
        if call_sid_of(task) is None:
            return translate("menus", "No dequeue: this task has no call.")
        if not self._choices.phones:
            return translate("menus", "No dequeue: no phone is known. Add one in the settings.")
        return ""

    def _fill(self, menu: QMenu) -> None:
        if self._from:
            add_heading(menu, translate("menus", "calling from {number}").format(number=phone_in_words(self._from)))
        else:
            add_heading(menu, translate("menus", "calling from the workspace's default number"))
        menu.addSeparator()
        for setting in self._choices.phones:
            failed = setting.uri in self._choices.failed_phones
            add_choice(menu, phone_caption(setting, failed=failed), setting.uri)

    def _chosen(self, action: QAction) -> None:
        self.dequeue_requested.emit(action.data(), self._from)


class MoreButton(MenuOpener):
    """Lists the prepared answers and every instruction that there is; an instruction opens its form."""

    form_requested = Signal(str)
    preset_requested = Signal(object)
    task_requested = Signal()

    def __init__(self, *, keys_allowed: Callable[[], bool]) -> None:
        super().__init__()
        button = OfferButton("", keys_allowed=keys_allowed, role="quiet")
        button.show_text(translate("menus", "More"), name=translate("menus", "More answers"), mark=MENU_MARK)
        button.clicked.connect(self.open_menu)
        self._row.addWidget(button)
        self._presets: tuple[PresetSetting, ...] = ()

    def show_presets(self, presets: tuple[PresetSetting, ...]) -> None:
        """Offer these prepared answers."""
        self._presets = presets

    def _fill(self, menu: QMenu) -> None:
        for preset in self._presets:
            add_choice(menu, preset.name, preset)
        if self._presets:
            menu.addSeparator()
        with_form = translate("menus", "{instruction}…")
        for kind in MORE:
            add_choice(menu, with_form.format(instruction=instruction_name(kind)), kind.__name__)
        menu.addSeparator()
        add_choice(menu, translate("menus", "Everything about the task…"), LOOK)

    def _chosen(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, PresetSetting):
            self.preset_requested.emit(chosen)
        elif chosen == LOOK:
            self.task_requested.emit()
        else:
            self.form_requested.emit(chosen)


def phone_caption(setting: PhoneSetting, *, failed: bool = False) -> str:
    """Return a phone as the menu lists it: label — number, and that it did not answer the last time."""
    caption = f"{setting.label} — {phone(setting.uri)}" if setting.label else phone(setting.uri)
    return translate("menus", "{phone} (did not answer)").format(phone=caption) if failed else caption
