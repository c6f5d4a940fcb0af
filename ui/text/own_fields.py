"""Fields of the owner's own in words, and their values as people read them."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QLocale

from tracker.domain.custom_fields import NO, YES, FieldKind
from ui.text.formats import format_day
from ui.text.words import words

CODES = {QLocale.Language.Czech: "cs", QLocale.Language.Chinese: "zh_TW"}


def kind_of_field(kind: str) -> str:
    """Return the word for what a field holds: "Number"."""
    names = {
        FieldKind.TEXT: words.tr("Text", "what a field holds"),
        FieldKind.NUMBER: words.tr("Number", "what a field holds"),
        FieldKind.DATE: words.tr("Day", "what a field holds"),
        FieldKind.CHOICE: words.tr("One of several", "what a field holds"),
        FieldKind.YES_NO: words.tr("Yes or no", "what a field holds"),
    }
    return names.get(FieldKind(kind), kind) if kind in set(FieldKind) else kind


def write_value(kind: str, value: str) -> str:
    """Write a stored value for reading; what is stored in another form stays as it is."""
    if kind == FieldKind.YES_NO:
        return {YES: words.tr("Yes", "value of a field"), NO: words.tr("No", "value of a field")}.get(value, value)
    try:
        if kind == FieldKind.DATE and value:
            return format_day(date.fromisoformat(value))
        if kind == FieldKind.NUMBER and value:
            return _number(value)
    except (ValueError, ArithmeticError):
        pass
    return value


def reading_language() -> str:
    """Return the language that values are typed in: that of the window, as the library names it."""
    return CODES.get(QLocale().language(), "en")


def day_is_first() -> bool:
    """Say whether the window writes the day before the month."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.find("d") < pattern.find("M")


def _number(value: str) -> str:
    Decimal(value)  # else it is no number
    locale = QLocale()
    sign, digits = ("-", value[1:]) if value.startswith("-") else ("", value)
    whole, _, decimals = digits.partition(".")
    written = locale.toString(int(whole))
    return sign + (f"{written}{locale.decimalPoint()}{decimals}" if decimals else written)
