"""Which editor a part of the line gets, with what it offers."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from tracker.domain.interactions import Kind
from tracker.domain.quickline.line_sale import LineSale
from tracker.queries.quick_line import Understood
from ui.common.kind_looks import kind_icon
from ui.quicklog.editors import (
    ChoiceEditor,
    CustomerEditor,
    DueEditor,
    Editor,
    TextEditor,
    WhenEditor,
    minor_of,
    tags_of,
)
from ui.quicklog.parts import Meant, Move, Part
from ui.quicklog.sale_editor import SaleEditor
from ui.session import Session
from ui.text.kinds import kind_name, left_word
from ui.text.money import write_money
from ui.theme.icons import icon
from ui.theme.theme import Theme


def editor_for(
    part: Part, session: Session, theme: Theme, understood: Understood, shown: Meant, now: datetime
) -> Editor:
    """Return a new editor of a part that shows what holds now."""
    currency = understood.facts.settings["currency"]
    kinds = [(str(kind), kind_name(kind), theme.icon(kind_icon(kind), "text")) for kind in Kind]
    amount = partial(minor_of, currency=currency)
    makers: dict[Part, Callable[[], Editor]] = {
        Part.CUSTOMER: lambda: CustomerEditor(session, theme),
        Part.KIND: lambda: ChoiceEditor(_tr("What"), kinds, shown.kind),
        Part.WHEN: lambda: WhenEditor(shown.occurred_at, now),
        Part.FOLLOW_UP: lambda: DueEditor(shown.follow_up, now.date()),
        Part.STAGE: lambda: ChoiceEditor(_tr("Move to"), _places(theme, understood), shown.move),
        Part.TAG: lambda: TextEditor(_tr("Tag"), " ".join(shown.tags), tags_of, (_tr("No tag"), ())),
        Part.AMOUNT: lambda: TextEditor(
            _tr("Amount"), write_money(shown.amount_minor, currency), amount, (_tr("No amount"), None)
        ),
        Part.SALE: lambda: SaleEditor(
            shown.sale or understood.sale or LineSale(shown.amount_minor or 0), understood.products, currency
        ),
    }
    return makers[part]()


def _places(theme: Theme, understood: Understood) -> list[tuple[Move, str, QIcon | None]]:
    stages = [(Move(stage), stage.name, icon("dot", stage.colour)) for stage in understood.facts.stages]
    return [
        (Move(), _tr("Stays where they are"), None),
        *stages,
        (Move(left=True), left_word(), theme.icon("left", "text")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuickLine", text)
