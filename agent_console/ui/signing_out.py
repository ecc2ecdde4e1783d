"""The page that asks whether a profile is to be signed out, and what goes with it.

Owns its words. It is never modal, and deletes nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from agent_console.accounts.leaving import Leaving
from agent_console.errors import ConsoleError, KeyringUnavailable
from agent_console.ui.beside import come_up
from agent_console.ui.buttons import Button
from agent_console.ui.plain import PlainParagraph, visible
from agent_console.ui.translating import told_error

translate = QCoreApplication.translate

WIDTH_EMS = 34
NAMES_LIMIT = 120


class SignOutPage(QDialog):
    """``sign_out_requested`` carries whether the history goes as well, and whether it goes on without the keyring."""

    sign_out_requested = Signal(bool, bool)

    def __init__(self, parent: QWidget, leaving: Leaving) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("signout", "Sign out"))
        title = translate("signout", "Sign out: {name}").format(name=visible(leaving.profile.name, NAMES_LIMIT))
        self._goes_on = False
        self._trouble = PlainParagraph(role="line")
        self._trouble.hide()
        self.history = QCheckBox(translate("signout", "Delete the history on this computer as well"))
        self.history.setEnabled(not leaving.sharing_history)
        self.cancel = Button(translate("signout", "Cancel"))
        self.sign_out = Button(translate("signout", "Sign out"))
        self.cancel.clicked.connect(self.reject)
        self.sign_out.clicked.connect(self._wish)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.sign_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(PlainParagraph(title, role="title"))
        column.addWidget(PlainParagraph(_what_goes(leaving)))
        column.addWidget(
            PlainParagraph(
                translate(
                    "signout",
                    "The key itself goes on working wherever else it is kept: to end that, have it deleted in the "
                    "Twilio console.",
                ),
                role="muted",
            )
        )
        column.addWidget(self.history)
        column.addWidget(PlainParagraph(_history_line(leaving), role="muted"))
        column.addWidget(self._trouble)
        column.addLayout(row)
        self._fit(self.fontMetrics().horizontalAdvance("m") * WIDTH_EMS)
        self.cancel.setFocus()

    @property
    def trouble_text(self) -> str:
        """Why it could not be done; empty while nothing is wrong."""
        return "" if self._trouble.isHidden() else self._trouble.accessibleName()

    def open_page(self) -> None:
        """Come to the front."""
        come_up(self)

    def show_busy(self) -> None:
        """Take no second press while the keyring is asked."""
        self.sign_out.setEnabled(False)

    def show_trouble(self, trouble: ConsoleError) -> None:
        """Say why nothing was signed out; where that is the keyring, let somebody go on without it."""
        told = told_error(trouble)
        if isinstance(trouble, KeyringUnavailable):
            self._goes_on = True
            told = translate("signout", "{trouble} Going on leaves the secret in the keyring.").format(trouble=told)
            self.sign_out.show_text(translate("signout", "Sign out all the same"))
        self._trouble.show_text(told)
        self._trouble.show()
        self._fit(self.width())
        self.sign_out.setEnabled(True)
        self.cancel.setFocus()

    def _fit(self, width: int) -> None:
        """Be as high as all of the sentences are at a width."""
        self.resize(width, max(self.heightForWidth(width), self.sizeHint().height()))

    def _wish(self) -> None:
        self.sign_out_requested.emit(self.history.isEnabled() and self.history.isChecked(), self._goes_on)


def _what_goes(leaving: Leaving) -> str:
    if leaving.sharing_secret:
        stays = translate(
            "signout",
            "The profile is removed from this computer. The secret stays in the keyring, because other profiles use "
            "it: {names}.",
        )
        return stays.format(names=_joined(leaving.sharing_secret))
    return translate(
        "signout", "The secret is deleted from the keyring, and the profile is removed from this computer."
    )


def _history_line(leaving: Leaving) -> str:
    if leaving.sharing_history:
        stays = translate("signout", "The history stays, because other profiles use it: {names}.")
        return stays.format(names=_joined(leaving.sharing_history))
    return translate(
        "signout",
        "Otherwise it stays, and is there again after the next sign-in. TaskRouter itself keeps thirty days: what is "
        "older cannot be had again.",
    )


def _joined(names: tuple[str, ...]) -> str:
    return visible(", ".join(names), NAMES_LIMIT)
