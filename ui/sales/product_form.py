"""The form of a product: name, code, category, price, margin."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from tracker.commands.products import AddProduct, EditProduct, RestoreProduct
from tracker.domain.errors import NameMissing, TrackerError
from tracker.domain.sale_errors import MarginRefused, PriceRefused, ProductTaken
from tracker.domain.sales import ProductRecord
from tracker.queries.products import product_categories
from ui.common.buttons import button
from ui.common.form_keys import ENTER, FormKeys, press_or
from ui.common.hint import Hint
from ui.common.labelled_field import LabelledField
from ui.common.overlay import Overlay
from ui.common.suggestions import Suggestions
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.line_text import read_margin, write_margin
from ui.text.money import money_problem, read_money, write_money
from ui.text.shorten import shortened
from ui.theme.theme import Theme

WIDTH = 520
_NAMES = ("name", "code", "category", "price", "margin")
_PLACES: dict[type[TrackerError], str] = {
    NameMissing: "name",
    ProductTaken: "name",
    PriceRefused: "price",
    MarginRefused: "margin",
}


class ProductForm(Overlay):
    """The form, over the window, for a new product or one there is. Enter saves."""

    saved = Signal(int)  # the product's id
    removal_requested = Signal(object)  # ProductRecord

    def __init__(self, window: QWidget, session: Session, theme: Theme) -> None:
        """Make it hidden over `window`."""
        super().__init__(window, WIDTH)
        self._session = session
        self._currency = "EUR"
        self._usual: int | None = None
        self._product: ProductRecord | None = None
        self._saving = False
        self.lines = {name: QLineEdit() for name in _NAMES}
        self._categories = Suggestions(self.lines["category"])
        self.fields = {name: LabelledField(line) for name, line in self.lines.items()}
        self.hint = Hint(theme)
        self.remove_button, self.restore_button = button(), button()
        self.save_button = button("primary")
        self._lay_out()
        self._keys = FormKeys(self)
        self._keys.watch(*self.lines.values())
        self._keys.submitted.connect(self.submit)
        self.save_button.clicked.connect(self.submit)
        self.remove_button.clicked.connect(self._remove)
        self.restore_button.clicked.connect(self._restore)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.panel.set_title(shortened(self._product.name, 60) if self._product else self.tr("New product"))
        usual = ""
        if self._usual is not None:
            usual = fill(self.tr("Empty: %1, as in the settings"), write_margin(self._usual))
        self.fields["name"].set_words(self.tr("Name"))
        self.fields["code"].set_words(self.tr("Code"))
        self.fields["category"].set_words(self.tr("Category"))
        self.fields["price"].set_words(fill(self.tr("Price (%1)", "currency"), self._currency))
        self.fields["margin"].set_words(self.tr("Margin: what is left of the price"), usual)
        self.lines["margin"].setPlaceholderText(write_margin(300))
        self.remove_button.setText(self.tr("No longer sold"))
        self.restore_button.setText(self.tr("Sell it again"))
        self.save_button.setText(self.tr("Save"))

    def open_for(self, product: ProductRecord | None, currency: str, usual_margin: int | None) -> None:
        """Show the form of a product, or an empty one for a new one."""
        self._product, self._currency, self._usual = product, currency, usual_margin
        texts = dict.fromkeys(_NAMES, "")
        if product is not None:
            margin = product.margin_permille
            texts = {
                "name": product.name,
                "code": product.code,
                "category": product.category,
                "price": write_money(product.price_minor, currency),
                "margin": "" if margin is None else write_margin(margin),
            }
        for name, text in texts.items():
            self.lines[name].setText(text)
            self.fields[name].show_problem("")
        self.hint.say("")
        self.remove_button.setVisible(product is not None and not product.removed)
        self.restore_button.setVisible(product is not None and product.removed)
        self._session.read(product_categories, self._categories.offer, view="categories", owner=self)
        self.retranslate()
        self.open(self.lines["name"])
        self.lines["name"].selectAll()

    def submit(self) -> None:
        """Save what is typed, or say what is wrong."""
        if self._saving or self._keys.is_composing:
            return
        price, margin = self._read("price"), self._read("margin")
        if isinstance(price, str) or isinstance(margin, str):
            name = "price" if isinstance(price, str) else "margin"
            self.lines[name].setFocus()
            return
        self._saving = True
        name, code, category = (self.lines[one].text() for one in ("name", "code", "category"))
        if self._product is None:
            self._session.do(AddProduct(name, code, price, category, margin), self._finish, self._refuse)
            return
        product = self._product.id
        edit = EditProduct(
            product, name, code, price, category, margin, no_price=price is None, no_margin=margin is None
        )
        self._session.do(edit, lambda _: self._finish(product), self._refuse)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            event.accept()
            press_or(self.submit)
        else:
            super().keyPressEvent(event)

    def _read(self, name: str) -> int | str | None:
        """Return a typed price or margin, None where nothing is typed, or what is wrong with it, which is said."""
        text = self.lines[name].text()
        value = read_money(text, self._currency) if name == "price" else read_margin(text)
        problem = ""
        if text.strip() and (value is None or value < 0):
            wrong = self.tr("A margin is written like %1, from 0 to 100.")
            problem = fill(wrong, write_margin(300)) if name == "margin" else money_problem(text, self._currency)
            problem = problem or self.tr("A price is not below 0.")
        self.fields[name].show_problem(problem)
        return problem or value

    def _finish(self, product_id: int) -> None:
        self._saving = False
        self.dismiss()
        self.saved.emit(product_id)

    def _refuse(self, error: TrackerError) -> None:
        self._saving = False
        name = _PLACES.get(type(error))
        if name is None:
            self.hint.say(error_sentence(error), "error")
        else:
            self.fields[name].show_problem(error_sentence(error))
            self.lines[name].setFocus()

    def _remove(self) -> None:
        if self._product is not None:
            self.dismiss()
            self.removal_requested.emit(self._product)

    def _restore(self) -> None:
        if self._product is not None:
            self._session.do(RestoreProduct(self._product.id), partial(self._end, self._product.id))

    def _end(self, product_id: int, _: object) -> None:
        self._finish(product_id)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        places = {"name": (0, 0, 2), "code": (1, 0, 1), "category": (1, 1, 1), "price": (2, 0, 1), "margin": (2, 1, 1)}
        for name, (row, column, span) in places.items():
            grid.addWidget(self.fields[name], row, column, 1, span)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        last = QHBoxLayout()
        last.addWidget(self.remove_button)
        last.addWidget(self.restore_button)
        last.addWidget(self.hint, 1)
        last.addStretch()
        last.addWidget(self.save_button)
        self.panel.body.setSpacing(12)
        self.panel.body.addLayout(grid)
        self.panel.body.addLayout(last)
