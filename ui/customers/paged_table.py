"""Keeps the table filled: reads it anew after changes, and pages as they are looked at; nothing moves under the eye."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from tracker.domain.customer_filter import EVERYONE, CustomerFilter
from tracker.domain.customer_table import Column, TablePage
from tracker.queries.customer_table import all_ids, ids_between
from ui.customers.reading import Loaded, View, load, read_page
from ui.customers.table import CustomersTable
from ui.session import Session

_VIEW = "customers"
_ANCHORS = 3  # rows in view that say where to stay


class PagedTable(QObject):
    """Feeds a table from the session; `loaded` after each reading, `chosen` when others are chosen."""

    loaded = Signal(object)  # Loaded
    chosen = Signal()

    def __init__(self, session: Session, table: CustomersTable, today: Callable[[], date]) -> None:
        """Show nobody before the first `reload`."""
        super().__init__(table)
        self._session, self._table, self._today = session, table, today
        self.view = View(EVERYONE, Column.NAME, False, today())
        self.total = 0
        self._everyone: int | None = None
        self._asked: set[int] = set()
        self._reading = 0  # how often everything was read anew: older answers are dropped
        table.rows_looked_at.connect(self._fetch)
        table.toggled.connect(self._toggle)
        table.range_chosen.connect(self._choose_range)
        table.all_chosen.connect(self.choose_all)
        table.none_chosen.connect(self.choose_none)

    def show(self, wanted: CustomerFilter, sort: str, *, descending: bool) -> None:
        """Show other customers, or in another order, from the start; who is chosen and still fits stays chosen."""
        self.view = View(wanted, sort, descending, self._today())
        self.reload(keep=False)

    def reload(self, *, keep: bool = True) -> None:
        """Read everything anew; `keep` what is seen in its place."""
        self.view = View(self.view.filter, self.view.sort, self.view.descending, self._today())
        self._reading += 1
        current = self._table.current_row()
        seen = self._seen() if keep else ()
        checked = set(self._table.customers.checked)
        query = partial(load, self.view, seen, current.id if current and keep else None, checked, self._everyone)
        show = partial(self._show, self._reading, keep=keep, below=self._below_top())
        self._session.read(query, show, view=_VIEW, owner=self._table)

    def forget_count(self) -> None:
        """Count everyone anew with the next reading: there may be more or fewer."""
        self._everyone = None

    def choose_all(self) -> None:
        """Choose everybody whom the filter means."""
        query = partial(all_ids, self.view.filter, self.view.today)
        self._session.read(query, partial(self._check, self._reading, only=True), owner=self._table)

    def choose_none(self) -> None:
        """Choose nobody."""
        self._table.customers.check_only(())
        self.chosen.emit()

    def _seen(self) -> tuple[tuple[int, int], ...]:
        """Return the first rows in view that are read, with their customers' ids."""
        first = self._table.top_row()
        rows = [(place, self._table.customers.row(place)) for place in range(first, first + _ANCHORS)]
        return tuple((place, row.id) for place, row in rows if row is not None)

    def _below_top(self) -> int:
        """Return how many pixels of the top row are scrolled out of sight."""
        return -self._table.rowViewportPosition(self._table.top_row()) if self.total else 0

    def _show(self, reading: int, loaded: Loaded, *, keep: bool, below: int) -> None:
        if reading != self._reading:
            return
        self._asked = set()
        self.total, self._everyone = loaded.total, loaded.everyone
        model = self._table.customers
        before = self._table.currentIndex().row()
        model.checked = set(loaded.checked)
        model.show(loaded.total, loaded.number, loaded.page)
        height = self._table.verticalHeader().defaultSectionSize()
        self._table.scroll_to(loaded.top * height + below if keep else 0)
        if loaded.current is not None:
            self._table.go(loaded.current, scroll=False)
        elif loaded.total:
            self._table.go(min(max(before, 0), loaded.total - 1) if keep else 0, scroll=False)
        self.loaded.emit(loaded)
        self.chosen.emit()
        self._table.look()

    def _fetch(self, first: int, last: int) -> None:
        for number in self._table.customers.missing(first, last):
            if number in self._asked:
                continue
            self._asked.add(number)
            after, before = self._table.customers.keys_around(number)
            query = partial(read_page, self.view, number, self.total, after, before)
            self._session.read(query, partial(self._take, self._reading, number), owner=self._table)

    def _take(self, reading: int, number: int, page: TablePage) -> None:
        self._asked.discard(number)
        if reading == self._reading:
            self._table.customers.show_page(number, page)

    def _toggle(self, place: int) -> None:
        row = self._table.customers.row(place)
        if row is not None:
            self._table.customers.check((row.id,), on=row.id not in self._table.customers.checked)
            self.chosen.emit()

    def _choose_range(self, first: int, last: int) -> None:
        rows = [self._table.customers.row(place) for place in range(first, last + 1)]
        if all(rows):
            self._check(self._reading, [row.id for row in rows if row], only=False)
            return
        query = partial(
            ids_between,
            self.view.filter,
            self.view.sort,
            first,
            last,
            today=self.view.today,
            descending=self.view.descending,
        )
        self._session.read(query, partial(self._check, self._reading, only=False), owner=self._table)

    def _check(self, reading: int, ids: list[int], *, only: bool) -> None:
        if reading != self._reading:
            return
        if only:
            self._table.customers.check_only(ids)
        else:
            self._table.customers.check(ids)
        self.chosen.emit()
