"""What the shop sells: a list to look through, to mend and to add to."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from tracker.commands.products import RemoveProduct
from tracker.domain.contacts import fold
from tracker.domain.sales import ProductRecord
from tracker.queries.products import products
from tracker.queries.sales import sale_settings_now
from tracker.queries.shop import shop_facts
from ui.common.buttons import button
from ui.common.empty_state import EmptyState
from ui.common.panel import Panel
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.habits import Habits
from ui.sales.product_form import ProductForm
from ui.sales.products_table import ProductsTable
from ui.sales.remembered import read_widths, write_widths
from ui.session import Session
from ui.text.fill import fill
from ui.theme.theme import Theme

_TABLE, _NOTHING, _NO_MATCH = range(3)


class Read(NamedTuple):
    """The products as they are now, those no longer sold too, and what is usually left of a sale."""

    currency: str
    products: list[ProductRecord]
    usual_margin: int | None


class Products(QWidget):
    """Reads its products itself."""

    counted = Signal(int)

    def __init__(
        self, session: Session, theme: Theme, toast: Toast, window: QWidget, habits: Habits | None = None
    ) -> None:
        """Make it empty; the form lies over `window`."""
        super().__init__()
        self._session, self._toast, self._habits = session, toast, habits
        self._read = Read("EUR", [], None)
        self._wanted: int | None = None
        self.form = ProductForm(window, session, theme)
        self.search = QLineEdit()
        self.with_removed = QCheckBox()
        self.table = ProductsTable(theme)
        self.first_button, self.clear_button = button("primary"), button()
        self.nothing = EmptyState(theme.icon("tag"), [self.first_button])
        self.no_match = EmptyState(theme.icon("search"), [self.clear_button])
        if habits is not None:
            self.table.show_widths(read_widths(habits.product_columns))
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.table.setAccessibleName(self.tr("Products"))
        self.search.setPlaceholderText(self.tr("Name, code or category"))
        self.search.setAccessibleName(self.tr("Find a product"))
        self.with_removed.setText(self.tr("With those no longer sold"))
        self.first_button.setText(self.tr("New product"))
        self.clear_button.setText(self.tr("Show all"))
        self.nothing.set_words(
            self.tr("No products yet"),
            self.tr("A product is made by itself when its name is typed in a sale. Here you give it a price and more."),
        )
        self.no_match.set_words(self.tr("No product fits"), self.tr("No product has this name, code or category."))

    def reload(self) -> None:
        """Read the products and show them."""
        self._session.read(_read, self._show, view="products", owner=self)

    def add(self) -> None:
        """Open the form for a new product."""
        self.form.open_for(None, self._read.currency, self._read.usual_margin)

    def _show(self, read: Read) -> None:
        self._read = read
        self._fill()

    def _fill(self) -> None:
        marked, place = self.table.current_product(), self.table.currentIndex().row()
        wanted = fold(self.search.text()).split()
        shown = [
            one
            for one in self._read.products
            if (self.with_removed.isChecked() or not one.removed)
            and all(part in fold(f"{one.name} {one.code} {one.category}") for part in wanted)
        ]
        self.table.products.show_products(shown, self._read.currency, self._read.usual_margin)
        self.table.go(self._wanted or (marked.id if marked else None), place)
        self._wanted = None
        page = _TABLE if shown else _NO_MATCH if self._read.products else _NOTHING
        proxy = self.focusProxy()
        had_focus = proxy is not None and proxy.hasFocus()
        self._pages.setCurrentIndex(page)
        self._bar.setVisible(page != _NOTHING)
        self.with_removed.setVisible(any(one.removed for one in self._read.products))
        self.setFocusProxy((self.table, self.first_button, self.search)[page])
        if had_focus and not self.search.hasFocus():
            self.setFocus()
        self.counted.emit(len(shown))

    def _open(self, product: ProductRecord) -> None:
        self.form.open_for(product, self._read.currency, self._read.usual_margin)

    def _remove(self, product: ProductRecord) -> None:
        if product.removed:
            return

        def tell(_: object) -> None:
            undo = ToastAction(self.tr("Undo"), self._session.undo)
            self._toast.show_text(fill(self.tr("%1 is no longer offered"), product.name), [undo])

        self._session.do(RemoveProduct(product.id), tell)

    def _mark(self, product_id: int) -> None:
        self._wanted = product_id
        self.reload()

    def _show_all(self) -> None:
        self.search.clear()
        self.with_removed.setChecked(True)

    def _keep_widths(self) -> None:
        if self._habits is not None:
            self._habits.product_columns = write_widths(self.table.shown_widths())

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._fill())
        self.search.returnPressed.connect(self.table.setFocus)
        self.with_removed.toggled.connect(lambda _: self._fill())
        self.table.open_requested.connect(self._open)
        self.table.removal_requested.connect(self._remove)
        self.table.columns_changed.connect(self._keep_widths)
        self.form.removal_requested.connect(self._remove)
        self.form.saved.connect(self._mark)
        self.first_button.clicked.connect(self.add)
        self.clear_button.clicked.connect(self._show_all)

    def _lay_out(self) -> None:
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.search.setMaximumWidth(280)
        self.search.setClearButtonEnabled(True)
        row.addWidget(self.search, 1)
        row.addWidget(self.with_removed)
        row.addStretch(1)
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 1)
        panel.body.addWidget(self.table)
        stack = QWidget()
        self._pages = QStackedLayout(stack)
        for page in (panel, self.nothing, self.no_match):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._bar)
        column.addWidget(stack, 1)
        self.setFocusProxy(self.table)


def _read() -> Read:
    return Read(
        shop_facts().settings["currency"],
        products(including_removed=True),
        sale_settings_now().usual_margin_permille,
    )
