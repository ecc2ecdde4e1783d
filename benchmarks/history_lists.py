"""Baselines of a history: every row in a Python list behind a table model, and that list behind a proxy."""

from __future__ import annotations

import asyncio
import statistics
from collections.abc import Iterator
from contextlib import closing
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from benchmarks import bare
from benchmarks.figures import Sample
from benchmarks.machine import resident_bytes
from benchmarks.million import ROWS, connect, million
from benchmarks.scrolling import Painted, scrolled

SWITCHES = 12
_STATUS = 3
"""The column of the status."""

Row = tuple[int, str, int, int, int]


class _ListModel(QAbstractTableModel):
    """Every row in a list."""

    def __init__(self, rows: list[Row]) -> None:
        super().__init__()
        self.everything = self.rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else 5

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return str(self.rows[index.row()][index.column()]) if role == Qt.ItemDataRole.DisplayRole else None

    def show_status(self, status: int | None) -> None:
        """Show the rows of one status."""
        self.beginResetModel()
        self.rows = [row for row in self.everything if status is None or row[_STATUS] == status]
        self.endResetModel()


def _rows_of(limit: int) -> list[Row]:
    with closing(connect(million())) as connection:
        return connection.execute(
            "SELECT id, hex(sid), worker_id, status, answer_ms FROM reservation ORDER BY id DESC LIMIT ?", (limit,)
        ).fetchall()


def _list_view() -> QTableView:
    view = QTableView()
    view.resize(*bare.SIZE)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.show()
    return view


def _statuses() -> Iterator[int | None]:
    while True:
        yield from (4, 8, 3, None)


def listed() -> Sample:
    """Measure the list: its first rows, another status, scrolling, memory."""
    million()

    async def work() -> Sample:
        view = _list_view()
        await asyncio.sleep(0.5)
        resident = resident_bytes()
        painted = Painted(view)
        made: list[_ListModel] = []

        def load() -> None:
            made.append(_ListModel(_rows_of(ROWS)))
            view.setModel(made[0])

        values = {"first_ms": await painted.after(load, lambda: bool(made))}
        switches = []
        for status, _number in zip(_statuses(), range(SWITCHES), strict=False):
            switches.append(await painted.after(partial(made[0].show_status, status), _always))
            await asyncio.sleep(0.1)
        values |= {"switch_ms": statistics.median(switches)} | await scrolled(view.verticalScrollBar())
        view.close()
        return Sample(values | {"grown_mb": (resident_bytes() - resident) / 1e6})

    return bare.run(work())


def _always() -> bool:
    return True


def proxied() -> Sample:
    """Measure another status behind the proxy."""
    million()

    async def work() -> Sample:
        model = _ListModel(_rows_of(ROWS))
        proxy = QSortFilterProxyModel()
        proxy.setSourceModel(model)
        proxy.setFilterKeyColumn(_STATUS)
        view = _list_view()
        view.setModel(proxy)
        await asyncio.sleep(0.5)
        painted = Painted(view)
        switches = [await painted.after(partial(proxy.setFilterFixedString, wanted), _always) for wanted in ("4", "8")]
        view.close()
        return Sample({"switch_ms": statistics.median(switches)})

    return bare.run(work())
