"""Sales in words: what kind of entry it is, what was bought, what was just saved."""

from collections.abc import Sequence

from tracker.domain.sale_lines import ONE
from tracker.domain.sales import SaleKind, SaleLineRecord, SaleRecord
from ui.text.fill import fill
from ui.text.formats import NOTHING, format_day, format_percent
from ui.text.line_text import write_quantity
from ui.text.money import show_money, write_money
from ui.text.words import words

_PERMYRIAD = 10_000
_HUNDREDTHS = 100
_FEW = 2  # lines that are named, where not all are


def kind_word(kind: str) -> str:
    """Return what an entry of the ledger is called: "Refund"."""
    return {
        SaleKind.SALE: words.tr("Sale"),
        SaleKind.REFUND: words.tr("Refund"),
        SaleKind.CORRECTION: words.tr("Correction"),
    }[SaleKind(kind)]


def line_words(line: SaleLineRecord) -> str:
    """Say what a line is of: "2 × Helmet", "Helmet"; a dash where only an amount is known."""
    name = line.text or NOTHING
    size = abs(line.quantity_milli)
    return name if size in {0, ONE} else fill(words.tr("%1 × %2", "quantity, product"), write_quantity(size), name)


def lines_words(lines: Sequence[SaleLineRecord]) -> str:
    """Say what a sale is of: "Helmet, 2 × Light"; of many lines the first few."""
    told = [line_words(line) for line in lines if line.text]
    if not told:
        return NOTHING
    if len(told) <= _FEW + 1:
        return ", ".join(told)
    return fill(words.tr("%1 and %n more", "what was bought", len(told) - _FEW), ", ".join(told[:_FEW]))


def discount_words(line: SaleLineRecord, currency: str) -> str:
    """Write what was taken off a line: "10%", "50"; empty where nothing was."""
    places = 0 if line.discount_permyriad % _HUNDREDTHS == 0 else 2
    parts = [format_percent(line.discount_permyriad / _PERMYRIAD, places)] if line.discount_permyriad else []
    parts += [write_money(line.discount_minor, currency)] if line.discount_minor else []
    return " + ".join(parts)


def entry_words(sale: SaleRecord) -> str:
    """Say what an entry is of, with its kind unless it is a sale: "Refund: Helmet"."""
    told = lines_words(sale.lines)
    if sale.kind == SaleKind.SALE:
        return told
    return kind_word(sale.kind) if told == NOTHING else fill(words.tr("%1: %2"), kind_word(sale.kind), told)


def state_words(sale: SaleRecord, currency: str) -> str:
    """Say what became of an entry: taken out, given back; empty where it stands as it is."""
    if sale.voided:
        return words.tr("taken out")
    if sale.kind == SaleKind.SALE and sale.refunded_minor:
        if sale.refunded_minor >= sale.total_minor:
            return words.tr("given back")
        return fill(words.tr("%1 given back"), show_money(sale.refunded_minor, currency))
    return ""


def title_of(sale: SaleRecord) -> str:
    """Name an entry by its kind and day: "Sale of 3 Nov 2026"."""
    day = format_day(sale.day)
    return {
        SaleKind.SALE: fill(words.tr("Sale of %1"), day),
        SaleKind.REFUND: fill(words.tr("Refund of %1"), day),
        SaleKind.CORRECTION: fill(words.tr("Correction for %1"), day),
    }[sale.kind]


def recorded_sentence(name: str, total: str, stage: str, *, corrected: bool) -> str:
    """Say that a sale was saved; `total` is an amount in words, `stage` where they moved to, empty for nowhere."""
    if corrected:
        return fill(words.tr("Corrected the sale to %1: now %2"), name, total)
    if stage:
        return fill(words.tr("Sold to %1 for %2, moved to %3"), name, total, stage)
    return fill(words.tr("Sold to %1 for %2"), name, total)
