"""What a goal wishes for, as it is typed: a whole number, or a growth in percent."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tracker.domain.numbers import read_number
from ui.text.fill import fill
from ui.text.own_fields import reading_language

_PERCENT = 10  # permille


class AmountUnclear(ValueError):
    """What was typed is no amount, or may be two different ones; the text is a sentence that says so."""


def read_target(text: str) -> int:
    """Read a whole number in the language of the window; below 1 or too large is for the command to refuse.

    Raises:
        AmountUnclear: it is none.
    """
    number = _read(text)
    if number != int(number):
        raise AmountUnclear(_tr("A goal is a whole number: nobody comes by halves."))
    return int(number)


def read_growth(text: str) -> int:
    """Read a growth in percent, with or without the sign, in the language of the window; return it in permille.

    Raises:
        AmountUnclear: it is none, or finer than a tenth of a percent.
    """
    permille = _read(text.strip().rstrip("%\N{FULLWIDTH PERCENT SIGN}")) * _PERCENT
    if permille != int(permille):
        raise AmountUnclear(_tr("A growth has one decimal at most."))
    return int(permille)


def _read(text: str) -> Decimal:
    number = read_number(text, reading_language())
    if number is None:
        shown = " ".join(text.split())
        if not shown:
            raise AmountUnclear(_tr("A goal needs a number, or a growth in percent."))
        raise AmountUnclear(fill(_tr("“%1” is not a number that can be read in one way only."), shown))
    return Decimal(number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Goals", text)
