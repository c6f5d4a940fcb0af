"""What a report's words are made of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tracker.reports.captions import Explained
from tracker.reports.report import Number, Report, Row, Table

OfFew = Callable[[int], str]
Sentences = Callable[[Report], tuple[str, ...]]
MoneySentences = Callable[[Report, str], tuple[str, ...]]


def no_sentences(_: Report) -> tuple[str, ...]:
    """Say nothing."""
    return ()


def no_money(_: Report, __: str) -> tuple[str, ...]:
    """Say nothing of money."""
    return ()


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The words of one report in the window's language; keys as in `ReportCaptions`.

    sentences: what a report says, in plain sentences with its numbers, the most important first. money_sentences: what
    it says of money, in a currency (ISO 4217); they come after the others. of_few: says of how few a number of its
    picture is; None where these are people.
    """

    title: str
    meaning: str
    nothing: str  # in place of a picture of nothing
    tables: Mapping[str, Explained]
    columns: Mapping[tuple[str, str], Explained]
    figures: Mapping[str, Explained] = field(default_factory=dict)
    outside: Mapping[str, Explained] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    sentences: Sentences = no_sentences
    money_sentences: MoneySentences = no_money
    of_few: OfFew | None = None


def in_column(table: Table, row: Row, key: str) -> Number:
    """Return a row's number in the column with this key. Raises ValueError."""
    return row.numbers[[column.key for column in table.columns].index(key)]
