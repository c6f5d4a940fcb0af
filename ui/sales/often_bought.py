"""What is often bought with what is being typed: a chip for each, which adds it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tracker.domain.sales import ProductRecord
from tracker.domain.together import Together
from tracker.queries.bought_together import often_with
from ui.common.buttons import button
from ui.common.flow_layout import FlowLayout
from ui.common.labels import plain_label
from ui.common.tab_order import tab_after
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_percent
from ui.text.shorten import shortened

MOST = 4
_LONGEST = 30  # letters of a name on a chip


class OftenBought(QWidget):
    """Reads what goes well with some products; not there while there is nothing to offer."""

    wanted = Signal(object)  # ProductRecord

    def __init__(self, session: Session, today: Callable[[], date]) -> None:
        """Make it hidden."""
        super().__init__()
        self._session, self._today = session, today
        self._asked: tuple[tuple[int, ...], int | None] = (), None
        self._known: dict[int, ProductRecord] = {}
        self._found: Sequence[Together] = ()
        self.buttons: list[QPushButton] = []
        self._title = plain_label(role="small")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._chips, 1)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Often bought with it"))
        self._show(self._found)

    def offer(self, products: Sequence[ProductRecord]) -> None:
        """Offer none but these products."""
        self._known = {one.id: one for one in products}

    def ask(self, product_ids: Sequence[int], customer_id: int | None) -> None:
        """Read what goes well with these products for a customer, unless it was these already."""
        asked = tuple(product_ids), customer_id
        if asked == self._asked:
            return
        self._asked = asked
        if not product_ids:
            self._show(())
            return
        read = partial(often_with, asked[0], customer_id, self._today(), MOST)
        self._session.read(read, partial(self._show_answer, asked), view="often", owner=self)

    def forget(self) -> None:
        """Offer nothing."""
        self._asked = (), None
        self._show(())

    def _show_answer(self, asked: object, found: Sequence[Together]) -> None:
        if asked == self._asked:
            self._show(found)

    def _show(self, found: Sequence[Together]) -> None:
        self._found = found
        for old in self.buttons:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [self._chip(one) for one in found if one.product_id in self._known][:MOST]
        for one in self.buttons:
            self._flow.addWidget(one)
            one.show()
        tab_after(self, self.buttons)
        self.setVisible(bool(self.buttons))

    def _chip(self, found: Together) -> QPushButton:
        name = shortened(found.name, _LONGEST)
        chip = button("small", fill(self.tr("+ %1", "add a product"), name).replace("&", "&&"))
        chip.setProperty("kind", "chip")
        told = fill(self.tr("%1 of those who bought %2"), format_percent(found.confidence), found.because)
        chip.setAccessibleName(fill(self.tr("Add %1"), found.name))
        chip.setAccessibleDescription(told)
        chip.setToolTip(f"{found.name}: {told}")
        chip.clicked.connect(lambda: self.wanted.emit(self._known[found.product_id]))
        return chip
