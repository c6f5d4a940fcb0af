"""A report's captions: its words put together with the way this language and shop write numbers."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from tracker.domain.money import exponent_of
from tracker.reports.captions import ReportCaptions
from tracker.reports.comparing import Difference
from tracker.reports.report import Label, LabelKind, Number, Report, Unit
from ui.text.charts import chart_words, of_few, period_sentence
from ui.text.fill import fill
from ui.text.formats import NOTHING, format_amount, format_count, format_days, format_percent
from ui.text.report_labels import label_text
from ui.text.report_words.catalogue import words_of


def report_captions(
    report: Report, shop_name: str, currency: str, whom: str = "", *, this: str = "", other: str = ""
) -> ReportCaptions:
    """Return every word of a report.

    whom: the segment's words; empty for everyone. this and other: what the two reports of a comparison are called.
    """
    words = words_of(report.name)
    said = {**chart_words(), **words.words}
    days = period_sentence(report)

    def label(one: Label) -> str:
        text = words.words.get(one.text, one.text) if one.kind is LabelKind.WORD else label_text(one, currency)
        return fill(words.words[one.word], text) if one.word else text

    def change(one: Difference) -> str:
        return change_text(one, currency)

    return ReportCaptions(
        title=words.title,
        meaning=words.meaning,
        subtitle=" · ".join(part for part in (days, whom, shop_name) if part),
        tables=words.tables,
        columns=words.columns,
        figures=words.figures,
        outside=words.outside,
        label=label,
        number=partial(number_text, currency=currency),
        sentences=words.sentences(report) + words.money_sentences(report, currency),
        nothing=words.nothing,
        words=said,
        phrase=lambda key, *texts: fill(said[key], *texts),
        of_few=words.of_few or of_few,
        change=change,
        this=this,
        other=other,
    )


def number_text(number: Number, unit: Unit, currency: str) -> str:
    """Write a number as it stands in a table."""
    value = number.value
    if value is None:
        return NOTHING
    match unit:
        case Unit.SHARE:
            text = format_percent(value)
        case Unit.DAYS:
            text = format_days(float(value))
        case Unit.COST_EACH if number.is_small:
            text = QCoreApplication.translate("ReportNumbers", "too early to tell")
        case Unit.MONEY | Unit.COST_EACH:
            text = format_amount(int(value), currency, exponent_of(currency))
        case Unit.RATIO:
            text = f"{value:.1f}"
        case Unit.CHANGE:
            text = _signed(value, format_count(abs(int(value))))
        case Unit.POINTS:
            points = round(value * 100)
            pattern = QCoreApplication.translate("ReportNumbers", "%1 pts")
            text = _signed(points, fill(pattern, format_count(abs(points))))
        case _:
            text = format_count(int(value))
    return text


def change_text(difference: Difference, currency: str) -> str:
    """Write a difference with its sign."""
    change = Number(difference.change, difference.other.n)
    if difference.change is None or difference.unit in {Unit.CHANGE, Unit.POINTS}:
        return number_text(change, difference.unit, currency)
    size = Number(abs(difference.change), difference.other.n)
    return _signed(difference.change, number_text(size, difference.unit, currency))


def _signed(value: float, text: str) -> str:
    return f"+{text}" if value > 0 else f"\N{MINUS SIGN}{text}" if value < 0 else text
