"""What stands before the rows of reports: stages, sources, months, reasons in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from tracker.reports.report import Label, LabelKind
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.kinds import kind_name, left_word
from ui.text.money import show_money, write_money
from ui.text.reasons import reason_text


def label_text(label: Label, currency: str = "") -> str:
    """Return the words of a label; one of kind WORD is looked up by the report's own words instead.

    currency (ISO 4217): of the amounts in one of kind AMOUNTS, which none other needs.
    """
    text = label.text
    match label.kind:
        case LabelKind.LEFT:
            text = left_word()
        case LabelKind.SOURCE:
            text = text or QCoreApplication.translate("ReportLabels", "not known")
        case LabelKind.REASON:
            text = reason_text(text) or QCoreApplication.translate("ReportLabels", "no reason given")
        case LabelKind.KIND:
            text = kind_name(text)
        case LabelKind.MONTH:
            text = _month(text)
        case LabelKind.QUARTER:
            text = _quarter(text)
        case LabelKind.GOAL:
            text = _goal(text)
        case LabelKind.WEEK | LabelKind.DAY:
            text = format_day(date.fromisoformat(text))
        case LabelKind.AMOUNTS:
            text = _amounts(text, currency)
        case _:
            pass
    return text


def _amounts(text: str, currency: str) -> str:
    """Say from which amount to which: "500 to 1 000 CZK"; the first belongs to the band below."""
    above, up_to = text.split(":")
    if above and up_to and int(above):
        ends = write_money(int(above), currency), show_money(int(up_to), currency)
        return fill(QCoreApplication.translate("ReportLabels", "%1 to %2", "amounts of money"), *ends)
    if above and up_to:
        pattern = QCoreApplication.translate("ReportLabels", "up to %1", "an amount of money")
        return fill(pattern, show_money(int(up_to), currency))
    if above:
        pattern = QCoreApplication.translate("ReportLabels", "more than %1", "an amount of money")
        return fill(pattern, show_money(int(above), currency))
    return QCoreApplication.translate("ReportLabels", "nothing or less", "what customers are worth")


def _quarter(text: str) -> str:
    year, quarter = text.split("-")
    return fill(QCoreApplication.translate("ReportLabels", "Q%1 %2"), quarter, year)


def _goal(text: str) -> str:
    from ui.text.goals import goal_in_period, goal_named

    metric, when, *stage = text.split(" ", 2)
    name = goal_named(metric, stage[0] if stage else "")
    if "-" not in when:
        return goal_in_period(name, when)
    return goal_in_period(name, _month(when) if len(when) == len("2026-01") else _quarter(when))


def _month(text: str) -> str:
    year, month = (int(part) for part in text.split("-"))
    pattern = QCoreApplication.translate("ReportLabels", "MMM yyyy", "a month as Qt writes dates")
    return QLocale().toString(QDate(year, month, 1), pattern)
