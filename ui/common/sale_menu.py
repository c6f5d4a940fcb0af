"""What can be done with an entry of the ledger, as a menu."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtWidgets import QMenu, QWidget

from tracker.domain.sales import SaleKind, SaleRecord
from ui.text.words import words


class SaleAct(StrEnum):
    """What is asked for."""

    OPEN = "open"
    REFUND = "refund"
    CORRECT = "correct"
    TAKE_OUT = "take_out"


def sale_acts(sale: SaleRecord) -> list[SaleAct]:
    """Return what can be done with an entry."""
    if sale.voided or sale.kind == SaleKind.CORRECTION:
        return [SaleAct.OPEN]
    if sale.kind == SaleKind.REFUND:
        return [SaleAct.OPEN, SaleAct.TAKE_OUT]
    return list(SaleAct)


def sale_menu(parent: QWidget, sale: SaleRecord, act: Callable[[SaleAct], object]) -> QMenu:
    """Build an entry's menu."""
    texts = {
        SaleAct.OPEN: words.tr("Open"),
        SaleAct.REFUND: words.tr("Give back …"),
        SaleAct.CORRECT: words.tr("Correct …"),
        SaleAct.TAKE_OUT: words.tr("Take out"),
    }
    menu = QMenu(parent)
    for one in sale_acts(sale):
        menu.addAction(texts[one]).triggered.connect(lambda _=False, one=one: act(one))
    return menu
