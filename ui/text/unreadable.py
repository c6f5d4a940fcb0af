"""Why a file could not be read, and why a row of one was left out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import Reason, RowProblem
from ui.text.fill import fill


def unreadable_sentence(error: UnreadableFile) -> str:
    """Return the sentence for a file that cannot be read."""
    return fill(WHYS[error.why](), error.path.name, error.detail)


def problem_sentence(problem: RowProblem) -> str:
    """Return why a row was left out."""
    return fill(REASONS[problem.reason](), problem.detail)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)


WHYS: dict[Why, Callable[[], str]] = {
    Why.MISSING: lambda: _tr("There is no file “%1”."),
    Why.NOT_ALLOWED: lambda: _tr("“%1” may not be read, or another program holds it."),
    Why.EMPTY: lambda: _tr("“%1” is empty."),
    Why.TOO_BIG: lambda: _tr("“%1” would unpack to more than Regulars takes in."),
    Why.DAMAGED: lambda: _tr("“%1” is damaged and cannot be read."),
    Why.PASSWORD: lambda: _tr("“%1” is protected by a password. Save a copy without one."),
    Why.HTML: lambda: _tr("“%1” is a web page. Open it in a spreadsheet and save it as .xlsx or .csv."),
    Why.OTHER_SPREADSHEET: lambda: _tr("“%1” is a spreadsheet of another kind. Save it as .xlsx or .csv."),
    Why.CONTACT_CARDS: lambda: _tr("“%1” holds contact cards (vCard), which cannot be read yet. Export it as .csv."),
    Why.NOT_A_TABLE: lambda: _tr("“%1” is not a table. Choose a .csv or .xlsx file."),
    Why.LINE_TOO_LONG: lambda: _tr("“%1” has a line far too long for a list of people."),
    Why.NO_HEADER: lambda: _tr("No column of “%1” says who the people are. Its first row needs headings such as Name."),
    Why.NOT_CONTACTS: lambda: _tr("“%1” is not a list of people (%2)."),
    Why.NO_ORDERS: lambda: _tr("“%1” does not say who bought when for how much."),
    Why.NO_ORDER_LINES: lambda: _tr("What was bought stands in another file than “%1”. Give both, or put it beside."),
    Why.NO_ORDER_HEADS: lambda: _tr("Who bought stands in another file than “%1”. Give both, or put it beside."),
    Why.SEVERAL_FIT: lambda: _tr("Several files may belong to “%1”: %2. Give the right one along with it."),
    Why.NO_SUCH_SHEET: lambda: _tr("“%1” has no sheet “%2”."),
}
REASONS: dict[Reason, Callable[[], str]] = {
    Reason.NO_NAME: lambda: _tr("nothing that could stand for a name"),
    Reason.BAD_EMAIL: lambda: _tr("not an e-mail address: %1"),
    Reason.BAD_DATE: lambda: _tr("not a date: %1"),
    Reason.AMBIGUOUS_DATE: lambda: _tr("day or month first? %1"),
    Reason.FUTURE_DATE: lambda: _tr("the day is still to come: %1"),
    Reason.BEFORE_LATEST: lambda: _tr("before the customer's latest move on %1"),
    Reason.RAGGED: lambda: _tr("more cells than columns: %1"),
    Reason.UNCLOSED_QUOTE: lambda: _tr("a quotation mark is never closed"),
    Reason.TOO_LONG: lambda: _tr("too long: %1"),
    Reason.NO_STAGE: lambda: _tr("no stage"),
    Reason.UNKNOWN_STAGE: lambda: _tr("no such stage: %1"),
    Reason.SAME_STAGE: lambda: _tr("already in that stage: %1"),
    Reason.UNKNOWN_CAUSE: lambda: _tr("no such cause: %1"),
    Reason.UNCLEAR_CUSTOMER: lambda: _tr("unclear who this is: %1"),
    Reason.NO_CUSTOMER: lambda: _tr("nothing says who bought"),
    Reason.NO_AMOUNT: lambda: _tr("no amount"),
    Reason.BAD_AMOUNT: lambda: _tr("not an amount of money: %1"),
    Reason.AMBIGUOUS_AMOUNT: lambda: _tr("thousands or decimals? %1"),
    Reason.OTHER_CURRENCY: lambda: _tr("another currency than the shop's: %1"),
    Reason.BAD_QUANTITY: lambda: _tr("not a quantity: %1"),
    Reason.BAD_DISCOUNT: lambda: _tr("not a discount: %1"),
    Reason.UNCLEAR_DISCOUNT: lambda: _tr("is the discount money or a percentage? %1"),
    Reason.UNCLEAR_TOTAL: lambda: _tr("is the total that of the row or of the whole order? %1"),
    Reason.MIXED_ORDER: lambda: _tr("rows of one order contradict each other: %1"),
    Reason.NO_LINES: lambda: _tr("nothing says what was bought: %1"),
    Reason.NO_ORDER: lambda: _tr("nothing says whose order this is: %1"),
    Reason.CHANGED_ORDER: lambda: _tr("there already, with another amount: %1"),
}
