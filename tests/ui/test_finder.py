"""What can be found by name at sign-in: narrowed while somebody types, and chosen by them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_console.taskrouter import sids
from agent_console.ui.signin.finder import FinderField, Found

ADA = Found("WK" + "a" * 32, "Ada Adeyemi", "ada@example.com")
BEN = Found("WK" + "b" * 32, "Ben Okafor", "ben@example.com")


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[FinderField]:
    field = FinderField(sids.WORKER, "Worker: you", "", find="Find me", is_whom=True)
    field.show()
    yield field
    field.close()
    field.deleteLater()


def test_who_somebody_is_is_never_chosen_for_them(worker: FinderField) -> None:
    worker.show_found([ADA])
    assert worker.text == ""
    assert worker.list.isVisible()
    assert "1 found" in worker.note
    QTest.keyClick(worker.list, Qt.Key.Key_Return)
    assert worker.text == ADA.sid
    assert worker.note == "Ada Adeyemi · ada@example.com"


def test_nor_where_what_was_typed_fits_one_alone(worker: FinderField) -> None:
    QTest.keyClicks(worker.line, "ben@")
    worker.show_found([ADA, BEN])
    assert worker.text == "ben@"
    QTest.keyClick(worker.list, Qt.Key.Key_Space)
    assert worker.text == BEN.sid


def test_the_only_workspace_is_the_one(qapp: QApplication) -> None:
    field = FinderField(sids.WORKSPACE, "Workspace", "", find="Find workspaces")
    field.show_found([Found("WS" + "a" * 32, "Northwind Support")])
    assert field.text == "WS" + "a" * 32
    assert field.note == "Northwind Support"
    field.deleteLater()
