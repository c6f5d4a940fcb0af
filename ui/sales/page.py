"""The page of sales: the ledger, and the products that are sold."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from tracker.domain.changes import Changes
from ui.actions import shown_keys
from ui.common.buttons import KeyButton, button
from ui.common.chips import Chip, Chips
from ui.common.labels import plain_label
from ui.common.toast import Toast
from ui.common.translated import keep_translated
from ui.habits import Habits
from ui.override import override
from ui.sales.ledger import Ledger
from ui.sales.products import Products
from ui.session import Session
from ui.text.formats import format_count
from ui.theme.theme import Theme

SALES, PRODUCTS = "sales", "products"
_BETWEEN = 6  # two chips


class SalesPage(QWidget):
    """Shows the ledger or the products; what is done with an entry is asked for by signals."""

    new_requested = Signal()
    open_requested = Signal(int)  # a sale's id
    refund_requested = Signal(int)
    correct_requested = Signal(int)
    take_out_requested = Signal(object)  # SaleRecord
    customer_requested = Signal(int)

    def __init__(  # noqa: PLR0913  its surroundings come one by one
        self,
        session: Session,
        theme: Theme,
        toast: Toast,
        today: Callable[[], date] = date.today,
        *,
        window: QWidget | None = None,
        habits: Habits | None = None,
    ) -> None:
        """Make it empty; it reads when it is shown. The form of a product lies over `window`."""
        super().__init__()
        self._session = session
        self._stale = True
        self.title, self.count = plain_label(role="title"), plain_label(role="muted")
        self.parts = Chips(2)
        self.new_button = KeyButton(shown_keys("new_sale"))
        self.new_button.setProperty("kind", "primary")
        self.new_button.setProperty("capped", True)
        self.add_button = button("primary", icon=theme.icon("plus", "on_accent"))
        self.ledger = Ledger(session, theme, habits, today)
        self.products = Products(session, theme, toast, window or self, habits)
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Sales"))
        self.title.setText(self.tr("Sales"))
        self.parts.set_chips([Chip(SALES, self.tr("Sales")), Chip(PRODUCTS, self.tr("Products"))])
        self.parts.setAccessibleName(self.tr("What is shown"))
        self.parts.setMinimumWidth(sum(one.sizeHint().width() + _BETWEEN for one in self.parts.buttons))
        self.new_button.setText(self.tr("New sale"))
        self.add_button.setText(self.tr("New product"))

    def reload(self) -> None:
        """Read what is shown."""
        self._stale = False
        if self.parts.value == PRODUCTS:
            self.products.reload()
        else:
            self.ledger.reload()

    def show_part(self, part: str) -> None:
        """Show the ledger or the products."""
        self.parts.choose(part)
        self._turn()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _turn(self) -> None:
        of_products = self.parts.value == PRODUCTS
        self._pages.setCurrentIndex(int(of_products))
        self.new_button.setVisible(not of_products)
        self.add_button.setVisible(of_products)
        self.setFocusProxy(self.products if of_products else self.ledger)
        self.reload()

    def _say_count(self, part: str, count: int) -> None:
        if part == self.parts.value:
            self.count.setText(format_count(count))
            self.count.setVisible(count > 0)

    def _follow(self, changes: Changes) -> None:
        if self.ledger.follow(changes):
            if self.isVisible():
                self.reload()
            else:
                self._stale = True

    def _connect(self) -> None:
        self._session.changed.connect(self._follow)
        self.parts.chosen.connect(lambda _: self._turn())
        self.new_button.clicked.connect(self.new_requested)
        self.add_button.clicked.connect(self.products.add)
        ledger = self.ledger
        for told, asked in (
            (ledger.new_requested, self.new_requested),
            (ledger.open_requested, self.open_requested),
            (ledger.refund_requested, self.refund_requested),
            (ledger.correct_requested, self.correct_requested),
            (ledger.take_out_requested, self.take_out_requested),
            (ledger.customer_requested, self.customer_requested),
        ):
            told.connect(asked)
        ledger.counted.connect(lambda count: self._say_count(SALES, count))
        self.products.counted.connect(lambda count: self._say_count(PRODUCTS, count))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addSpacing(6)
        head.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        for one in (self.new_button, self.add_button):
            head.addWidget(one)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.ledger)
        self._pages.addWidget(self.products)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._pages, 1)
        self.add_button.hide()
        self.setFocusProxy(self.ledger)
