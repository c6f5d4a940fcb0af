"""The products as a table: arrows, Enter opens, Delete takes off the list."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from tracker.domain.sales import ProductRecord
from ui.common.flat_model import FlatModel, Index
from ui.common.form_keys import ENTER
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.formats import NOTHING
from ui.text.line_text import write_margin
from ui.text.money import show_money
from ui.theme.theme import Theme

NAME, CODE, CATEGORY, PRICE, MARGIN = range(5)
WIDTHS = {CODE: 110, CATEGORY: 150, PRICE: 120, MARGIN: 110}
_ROW = 34
_LEAST = 50
_Role = Qt.ItemDataRole


class ProductsModel(FlatModel[ProductRecord]):
    """Shows products; UserRole gives the ProductRecord."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme, self._currency = theme, "EUR"
        self._usual: int | None = None
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_headings(self.tr("Product"), self.tr("Code"), self.tr("Category"), self.tr("Price"), self.tr("Margin"))

    def show_products(self, products: Sequence[ProductRecord], currency: str, usual_margin: int | None) -> None:
        """Show these; `usual_margin` (thousandths) holds for those without one of their own."""
        self._currency, self._usual = currency, usual_margin
        self.show(products)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role == _Role.TextAlignmentRole and section in {PRICE, MARGIN}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        product, column = self.rows[index.row()], index.column()
        if role == _Role.UserRole:
            return product
        if role in {_Role.DisplayRole, _Role.ToolTipRole}:
            return self._text(product, column)
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in {PRICE, MARGIN} else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ForegroundRole:
            quiet = product.removed or (column == MARGIN and product.margin_permille is None)
            return self._theme.colour("muted") if quiet else None
        return self._font(column) if role == _Role.FontRole else None

    def _text(self, product: ProductRecord, column: int) -> str:
        margin = product.margin_permille if product.margin_permille is not None else self._usual
        gone = self.tr("no longer sold")
        return {
            NAME: f"{product.name} · {gone}" if product.removed else product.name,
            CODE: product.code,
            CATEGORY: product.category,
            PRICE: NOTHING if product.price_minor is None else show_money(product.price_minor, self._currency),
            MARGIN: NOTHING if margin is None else write_margin(margin),
        }[column]

    def _font(self, column: int) -> QFont | None:
        if column == NAME:
            return self._theme.font(bold=True)
        if column not in {PRICE, MARGIN}:
            return None
        font = self._theme.font()
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


class ProductsTable(QTableView):
    """Shows the products; what is done with them is asked for by signals."""

    open_requested = Signal(object)  # ProductRecord
    removal_requested = Signal(object)  # ProductRecord
    columns_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self.products = ProductsModel(theme, self)
        self.setModel(self.products)
        self.setObjectName("ledger")
        self.setProperty("flat", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(_LEAST)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.show_widths({})
        header.sectionResized.connect(self._tell)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def show_widths(self, widths: dict[int, int]) -> None:
        """Make the columns as wide, those not named as they ship."""
        for column, width in {**WIDTHS, **widths}.items():
            if column in WIDTHS:
                self.setColumnWidth(column, max(width, _LEAST))

    def shown_widths(self) -> dict[int, int]:
        """Return the columns' widths but that of the names, which takes what room there is."""
        return {column: self.columnWidth(column) for column in WIDTHS}

    def current_product(self) -> ProductRecord | None:
        """Return the marked product; None where there is none."""
        return self.products.row(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def go(self, product_id: int | None, otherwise: int) -> None:
        """Mark a product, or a row where it is not shown."""
        place = next((row for row, one in enumerate(self.products.rows) if one.id == product_id), otherwise)
        place = min(max(place, 0), self.products.rowCount() - 1)
        if place >= 0:
            self.setCurrentIndex(self.products.index(place, NAME))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        product = self.current_product()
        if event.key() in ENTER:
            self._open(self.currentIndex())
        elif product is not None and event.matches(QKeySequence.StandardKey.Delete):
            self.removal_requested.emit(product)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        product = self.products.row(index.row()) if index.isValid() else None
        if product is not None:
            self.open_requested.emit(product)

    def _tell(self, column: int) -> None:
        if self.isVisible() and column != NAME:
            self.columns_changed.emit()
