"""The page before signing out: what goes and what stays is said, and nothing is done without a second press."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from agent_console.accounts.leaving import Leaving
from agent_console.accounts.profiles import Profile, Profiles
from agent_console.errors import KeyringTrouble, KeyringUnavailable, SettingsError
from agent_console.ui.signing_out import SignOutPage
from tests.accounts.test_leaving import ALICE, BEN, ELSEWHERE

MakePage = Callable[..., SignOutPage]


@pytest.fixture
def page_of(qapp: QApplication) -> Iterator[MakePage]:
    parent = QWidget()

    def make(profile: Profile, *others: Profile) -> SignOutPage:
        page = SignOutPage(parent, Leaving(profile, Profiles((profile, *others))))
        page.open_page()
        return page

    yield make
    parent.deleteLater()


def texts(page: SignOutPage) -> str:
    return " ".join(label.accessibleName() or label.text() for label in page.findChildren(QLabel))


def wishes(page: SignOutPage) -> list[tuple[bool, bool]]:
    heard: list[tuple[bool, bool]] = []
    page.sign_out_requested.connect(lambda history, all_the_same: heard.append((history, all_the_same)))
    return heard


def test_it_says_what_goes_and_keeps_the_history_unless_asked(page_of: MakePage) -> None:
    page = page_of(ALICE, ELSEWHERE)
    heard = wishes(page)
    assert "The secret is deleted from the keyring" in texts(page)
    assert not page.isModal()
    assert page.cancel.hasFocus() or page.focusWidget() is page.cancel
    page.sign_out.click()
    page.history.setChecked(True)
    page.sign_out.click()
    assert heard == [(False, False), (True, False)]


def test_what_others_need_stays_and_is_said(page_of: MakePage) -> None:
    page = page_of(ALICE, BEN)
    heard = wishes(page)
    assert "The secret stays in the keyring, because other profiles use it: Ben." in texts(page)
    assert "The history stays, because other profiles use it: Ben." in texts(page)
    assert not page.history.isEnabled()
    page.history.setChecked(True)
    page.sign_out.click()
    assert heard == [(False, False)]


def test_a_keyring_that_refuses_is_told_and_can_be_done_without(page_of: MakePage) -> None:
    page = page_of(ALICE)
    heard = wishes(page)
    page.show_busy()
    assert not page.sign_out.isEnabled()
    before = page.height()
    page.show_trouble(KeyringUnavailable("The keyring is locked.", "Unlock it.", trouble=KeyringTrouble.LOCKED))
    # Nothing of it is cut off.
    assert page.height() > before
    assert page.height() >= page.heightForWidth(page.width())
    assert page.trouble_text == "The keyring is locked. Unlock it. Going on leaves the secret in the keyring."
    assert page.sign_out.accessibleName() == "Sign out all the same"
    page.sign_out.click()
    assert heard == [(False, True)]


def test_a_file_that_cannot_be_written_is_told_and_tried_again(page_of: MakePage) -> None:
    page = page_of(ALICE)
    heard = wishes(page)
    page.show_trouble(SettingsError("The file of profiles cannot be written.", field="profiles.toml"))
    assert page.trouble_text == "The file of profiles cannot be written."
    page.sign_out.click()
    assert heard == [(False, False)]
