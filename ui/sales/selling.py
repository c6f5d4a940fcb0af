"""The forms of sales over the window, and what leads from one to another."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.commands.sales import CorrectSale
from tracker.domain.context import local_now
from tracker.domain.sales import SaleKind, SaleRecord
from ui.common.drafts import Drafts
from ui.common.sale_menu import SaleAct
from ui.common.toast import Toast, ToastAction
from ui.sales.refund_form import RefundForm
from ui.sales.sale_card import SaleCard
from ui.sales.sale_form import SaleForm
from ui.session import Session
from ui.text.fill import fill
from ui.theme.theme import Theme


class Selling(QObject):
    """Holds a form for sales and corrections, one for refunds, and the card of one entry."""

    open_requested = Signal(int)  # a customer's id

    def __init__(  # noqa: PLR0913  its surroundings come one by one
        self,
        window: QWidget,
        session: Session,
        theme: Theme,
        toast: Toast,
        drafts: Drafts,
        *,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """Make them hidden over `window`."""
        super().__init__(window)
        self._session, self._toast = session, toast
        self.form = SaleForm(window, session, theme, toast, drafts, now=now)
        self.refund_form = RefundForm(window, session, theme, toast, now=now)
        self.card = SaleCard(window, session, theme, lambda: now().date())
        self.card.customer_requested.connect(self.open_requested)
        self.card.refund_requested.connect(self.refund)
        self.card.correct_requested.connect(self.correct)
        self.card.take_out_requested.connect(self.take_out)

    def show_sale(self, sale_id: int) -> None:
        """Show one entry of the ledger."""
        self.card.show_sale(sale_id)

    def refund(self, sale_id: int) -> None:
        """Ask what of a sale is given back."""
        self.refund_form.open_for(sale_id)

    def correct(self, sale_id: int) -> None:
        """Show a sale in the form, to be written anew."""
        self.form.open_correction(sale_id)

    def act(self, act: str, sale: SaleRecord) -> None:
        """Do what a menu asked for."""
        if act == SaleAct.TAKE_OUT:
            self.take_out(sale)
        else:
            acts = {SaleAct.OPEN: self.show_sale, SaleAct.REFUND: self.refund, SaleAct.CORRECT: self.correct}
            acts[SaleAct(act)](sale.id)

    def take_out(self, sale: SaleRecord) -> None:
        """Take an entry out by one that cancels it."""
        told = (
            self.tr("Took the refund to %1 out") if sale.kind == SaleKind.REFUND else self.tr("Took the sale to %1 out")
        )

        def tell(_: object) -> None:
            undo = ToastAction(self.tr("Undo"), self._session.undo)
            self._toast.show_text(fill(told, sale.customer), [undo])

        self._session.do(CorrectSale(sale.id), tell)
