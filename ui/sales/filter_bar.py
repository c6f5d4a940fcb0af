"""What of the ledger is shown: whose, of which days, of which kind, with which product."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from tracker.domain.contacts import fold
from tracker.domain.periods import Period, PeriodName, named_period
from tracker.domain.sale_filter import SaleFilter
from tracker.domain.sales import ProductRecord, SaleKind
from ui.common.buttons import MenuButton, button
from ui.common.range_popup import RangePopup
from ui.common.restyle import set_look
from ui.common.suggestions import Suggestions
from ui.common.translated import keep_translated
from ui.sales.remembered import read_choice, write_choice
from ui.text.fill import fill
from ui.text.periods import period_names, period_words
from ui.theme.theme import Theme

_TYPING_MS = 200
_TAKEN_OUT = "taken_out"  # in the place of a kind: everything, with what was taken out
Chosen = PeriodName | Period


class FilterBar(QWidget):
    """Fields and menus; `changed` when something else is to be shown."""

    changed = Signal()
    left_down = Signal()  # the keyboard goes to the list

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it show everything."""
        super().__init__()
        self._today = today
        self._period: Chosen = PeriodName.ALL
        self._kind = ""
        self._products: Sequence[ProductRecord] = ()
        self.text, self.product = QLineEdit(), QLineEdit()
        self._names = Suggestions(self.product)
        arrow = theme.icon("chevron-down")
        self.period, self.kind = MenuButton(arrow), MenuButton(arrow)
        self.clear_button = button("link")
        self.range = RangePopup(self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        for opener, entries in ((self.period, self._fill_periods), (self.kind, self._fill_kinds)):
            menu = QMenu(opener)
            menu.aboutToShow.connect(partial(entries, menu))
            opener.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.text.setMinimumWidth(120)
        self.text.setMaximumWidth(240)
        self.product.setMinimumWidth(110)
        self.product.setMaximumWidth(200)
        for part in (self.text, self.period, self.kind, self.product, self.clear_button):
            row.addWidget(part, 1 if isinstance(part, QLineEdit) else 0)
        row.addStretch(1)
        for field in (self.text, self.product):
            field.setClearButtonEnabled(True)
            field.textEdited.connect(lambda _: self._typing.start())
            field.textChanged.connect(lambda text: self._typing.start() if not text else None)
            field.returnPressed.connect(self._enter)
        self._names.taken.connect(lambda _: self._tell())
        self._typing.timeout.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)
        self.range.picked.connect(self._choose_period)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.text.setPlaceholderText(self.tr("Customer, note, what it was"))
        self.text.setAccessibleName(self.tr("Find in the sales"))
        self.product.setPlaceholderText(self.tr("Product"))
        self.product.setAccessibleName(self.tr("Product"))
        self.clear_button.setText(self.tr("Show all"))
        self._name(self.period, self.tr("Days"), period_words(self._period))
        self._name(self.kind, self.tr("Kind"), self._kinds()[self._kind])
        self.clear_button.setVisible(not self.is_open)

    @property
    def is_open(self) -> bool:
        """Say whether everything is shown."""
        typed = self.text.text().strip() or self.product.text().strip()
        return self._period == PeriodName.ALL and not self._kind and not typed

    @property
    def filter(self) -> SaleFilter:
        """What is to be shown."""
        days = named_period(self._period, self._today()) if isinstance(self._period, PeriodName) else self._period
        wanted = SaleFilter(days.first, days.last, text=self.text.text().strip())
        if self._kind == _TAKEN_OUT:
            wanted = replace(wanted, with_corrections=True)
        elif self._kind:
            wanted = replace(wanted, kind=SaleKind(self._kind))
        named = self._named()
        return replace(wanted, product_id=named.id) if named is not None else wanted

    def offer(self, products: Sequence[ProductRecord]) -> None:
        """Offer these products."""
        self._products = products
        self._names.offer([one.name for one in products])

    def clear(self) -> None:
        """Show everything."""
        self._period, self._kind = PeriodName.ALL, ""
        self.text.clear()
        self.product.clear()
        self._tell()

    def remember(self, kept: str) -> None:
        """Show what was chosen last time, as `kept_choice` wrote it; nothing is told."""
        self._period, kind = read_choice(kept)
        self._kind = kind if kind in self._kinds() else ""
        self.retranslate()

    @property
    def kept_choice(self) -> str:
        """The days and the kind, as they are remembered."""
        return write_choice(self._period, self._kind)

    def _named(self) -> ProductRecord | None:
        """Return the product of the typed name; one that begins so where there is a single one."""
        wanted = fold(self.product.text())
        if not wanted:
            return None
        exact = [one for one in self._products if fold(one.name) == wanted]
        near = exact or [one for one in self._products if fold(one.name).startswith(wanted)]
        return near[0] if exact or len(near) == 1 else None

    def _kinds(self) -> dict[str, str]:
        return {
            "": self.tr("Sales and refunds"),
            SaleKind.SALE: self.tr("Sales only"),
            SaleKind.REFUND: self.tr("Refunds only"),
            _TAKEN_OUT: self.tr("With what was taken out"),
        }

    def _name(self, opener: MenuButton, name: str, text: str) -> None:
        opener.setText(text.replace("&", "&&"))
        opener.setAccessibleName(fill(self.tr("%1: %2", "a filter, what is chosen"), name, text))
        opener.updateGeometry()

    def _fill_periods(self, menu: QMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for period, text in period_names().items():
            entry = menu.addAction(text)
            entry.setCheckable(True)
            entry.setChecked(period == self._period)
            entry.triggered.connect(lambda _=False, period=period: self._choose_period(period))
            group.addAction(entry)
        menu.addSeparator()
        menu.addAction(self.tr("Other days …")).triggered.connect(self._ask_days)

    def _ask_days(self) -> None:
        days = named_period(self._period, self._today()) if isinstance(self._period, PeriodName) else self._period
        self.range.open_below(self.period, days.first or self._today(), days.last or self._today())

    def _fill_kinds(self, menu: QMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for kind, text in self._kinds().items():
            entry = menu.addAction(text)
            entry.setCheckable(True)
            entry.setChecked(kind == self._kind)
            entry.triggered.connect(lambda _=False, kind=kind: self._choose_kind(kind))
            group.addAction(entry)

    def _choose_period(self, period: Chosen) -> None:
        self._period = period
        self._tell()

    def _choose_kind(self, kind: str) -> None:
        self._kind = str(kind)
        self._tell()

    def _enter(self) -> None:
        self._tell()
        self.left_down.emit()

    def _tell(self) -> None:
        self._typing.stop()
        unknown = bool(self.product.text().strip()) and self._named() is None
        set_look(self.product, "invalid", unknown)
        self.retranslate()
        self.changed.emit()
