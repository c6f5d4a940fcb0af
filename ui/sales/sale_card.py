"""One entry of the ledger in full, and what can be done with it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QMenu, QWidget

from tracker.commands.sales import EditSaleNote
from tracker.domain.campaigns import CampaignChoice
from tracker.domain.changes import Changes
from tracker.domain.sales import SaleKind, SaleLineRecord, SaleRecord
from tracker.queries.campaigns import campaign_choices
from tracker.queries.sales import refunds_of, sale_record
from tracker.queries.shop import shop_facts
from ui.common.buttons import MenuButton, button
from ui.common.campaign_menu import fill_campaign_menu
from ui.common.elided_label import ElidedLabel
from ui.common.form_keys import ENTER, press_or
from ui.common.in_place import InPlaceEdit
from ui.common.labelled_field import LabelledField
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.pill import Pill
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import NOTHING
from ui.text.kinds import author_words
from ui.text.line_text import write_quantity
from ui.text.money import show_money
from ui.text.sales import discount_words, state_words, title_of
from ui.text.shorten import shortened
from ui.theme.theme import Theme

WIDTH = 620
_TOUCHING = ("sale", "sale_line", "product", "campaign", "customer")


class _Read(NamedTuple):
    currency: str
    sale: SaleRecord | None
    refunds: Sequence[SaleRecord]
    campaigns: Sequence[CampaignChoice]


class SaleCard(Overlay):
    """Shows an entry over the window; note and campaign can be changed in it."""

    customer_requested = Signal(int)
    refund_requested = Signal(int)
    correct_requested = Signal(int)
    take_out_requested = Signal(object)  # SaleRecord

    def __init__(self, window: QWidget, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it hidden over `window`; `show_sale` shows it."""
        super().__init__(window, WIDTH)
        self._session, self._today = session, today
        self._sale_id = 0
        self._read: _Read | None = None
        self.customer = button("link")
        self.state = Pill()
        self.lines = QWidget()
        self._grid = QGridLayout(self.lines)
        self.more = plain_label(role="muted", wrap=True)
        self.note = LabelledField(QLineEdit())
        assert isinstance(self.note.field, QLineEdit)
        self.edit = InPlaceEdit(self.note.field)
        self.note.field.setProperty("inplace", False)
        self.campaign = MenuButton(theme.icon("chevron-down"))
        self.menu = QMenu(self.campaign)
        self.campaign.setMenu(self.menu)
        self.refund_button, self.correct_button, self.out_button = button(), button(), button()
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.note.set_words(self.tr("Note"))
        self.refund_button.setText(self.tr("Give back …"))
        self.correct_button.setText(self.tr("Correct …"))
        self.out_button.setText(self.tr("Take out"))
        self.out_button.setToolTip(self.tr("Typed by mistake: an entry that cancels it is written"))
        self._fill()

    @property
    def sale(self) -> SaleRecord | None:
        """The entry shown."""
        return self._read.sale if self._read else None

    def show_sale(self, sale_id: int) -> None:
        """Show an entry; nothing happens where it is not there any more."""
        self._sale_id = sale_id
        self._session.read(partial(_read, sale_id), self._show, view="sale", owner=self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            press_or(lambda: None)  # as in the forms that its buttons open
        else:
            super().keyPressEvent(event)

    def _show(self, read: _Read) -> None:
        if read.sale is None or read.sale.id != self._sale_id:
            self.dismiss()
            return
        self._read = read
        self._fill()
        if not self.is_open:
            self.open(self.customer)

    def _fill(self) -> None:
        if self._read is None or self._read.sale is None:
            return
        read, sale = self._read, self._read.sale
        self.panel.set_title(title_of(sale))
        self.customer.setText(shortened(sale.customer, 50).replace("&", "&&"))
        self.customer.setToolTip(sale.customer)
        self.customer.setAccessibleName(sale.customer)
        state = state_words(sale, read.currency)
        self.state.show_state(state, "warn" if sale.refunded_minor else "plain")
        self.state.setVisible(bool(state))
        self._fill_lines(sale, read.currency)
        self.more.setText("\n".join(self._more(read, sale)))
        self.more.setVisible(bool(self.more.text()))
        self.edit.show_saved(sale.note)
        self.campaign.setText(shortened(sale.campaign).replace("&", "&&") or self.tr("No campaign"))
        self.campaign.setAccessibleName(fill(self.tr("Campaign: %1"), sale.campaign or NOTHING))
        stands = not sale.voided and sale.kind == SaleKind.SALE
        self.refund_button.setVisible(stands and sale.refunded_minor < max(sale.total_minor, 1))
        self.correct_button.setVisible(stands)
        self.out_button.setVisible(not sale.voided and sale.kind != SaleKind.CORRECTION)

    def _more(self, read: _Read, sale: SaleRecord) -> list[str]:
        """Return what else is to be said: what was given back, who typed it."""
        told = [
            fill(
                self.tr("%1: %2", "refund of a day, amount"), title_of(one), show_money(one.total_minor, read.currency)
            )
            for one in read.refunds
        ]
        if sale.author:
            told.append(author_words(sale.author))
        return told

    def _fill_lines(self, sale: SaleRecord, currency: str) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heads = (self.tr("What"), self.tr("Quantity"), self.tr("Price"), self.tr("Discount"), self.tr("Amount"))
        self._add_row(0, heads, "small")
        for row, line in enumerate(sale.lines, start=1):
            self._add_row(row, _cells(line, currency), "")
        total = ("", "", "", "", show_money(sale.total_minor, currency))
        self._add_row(len(sale.lines) + 1, (self.tr("Together"), *total[1:]), "heading")

    def _add_row(self, row: int, texts: Sequence[str], role: str) -> None:
        for column, text in enumerate(texts):
            label = plain_label(text, role) if column else ElidedLabel(text, role)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, row, column)

    def _commit(self, note: str) -> None:
        if self.sale is not None:
            self._session.do(EditSaleNote(self.sale.id, note, self.sale.campaign_id))

    def _choose(self, campaign_id: int | None) -> None:
        if self.sale is not None:
            self._session.do(EditSaleNote(self.sale.id, self.sale.note, campaign_id))

    def _fill_menu(self) -> None:
        campaigns = self._read.campaigns if self._read else ()
        fill_campaign_menu(self.menu, campaigns, self._today(), lambda one: self._choose(one.id))
        self.menu.addSeparator()
        none = self.menu.addAction(self.tr("No campaign"))
        none.triggered.connect(lambda: self._choose(None))

    def _follow(self, changes: Changes) -> None:
        if self.is_open and changes.touches(*_TOUCHING):
            self.show_sale(self._sale_id)

    def _connect(self) -> None:
        self._session.changed.connect(self._follow)
        self.edit.committed.connect(self._commit)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.customer.clicked.connect(lambda: self._leave_for(self.customer_requested, lambda sale: sale.customer_id))
        self.refund_button.clicked.connect(lambda: self._leave_for(self.refund_requested, lambda sale: sale.id))
        self.correct_button.clicked.connect(lambda: self._leave_for(self.correct_requested, lambda sale: sale.id))
        self.out_button.clicked.connect(lambda: self._leave_for(self.take_out_requested, lambda sale: sale))

    def _leave_for(self, asked: SignalInstance, what: Callable[[SaleRecord], object]) -> None:
        sale = self.sale
        if sale is not None:
            self.edit.commit()
            self.dismiss()
            asked.emit(what(sale))

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.customer)
        first.addWidget(self.state)
        first.addStretch()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        last = QHBoxLayout()
        last.addWidget(self.campaign)
        last.addStretch()
        for one in (self.out_button, self.correct_button, self.refund_button):
            last.addWidget(one)
        body = self.panel.body
        body.setSpacing(10)
        body.addLayout(first)
        for part in (self.lines, self.more, self.note):
            body.addWidget(part)
        body.addLayout(last)


def _cells(line: SaleLineRecord, currency: str) -> tuple[str, ...]:
    price = NOTHING if line.price_minor is None else show_money(line.price_minor, currency)
    quantity = write_quantity(line.quantity_milli) if line.quantity_milli else NOTHING
    return (
        line.text or NOTHING,
        quantity,
        price,
        discount_words(line, currency),
        show_money(line.amount_minor, currency),
    )


def _read(sale_id: int) -> _Read:
    return _Read(shop_facts().settings["currency"], sale_record(sale_id), refunds_of(sale_id), campaign_choices())
