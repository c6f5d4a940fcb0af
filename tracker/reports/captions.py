"""The words of a report in one language, handed over by whoever knows the reader's."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tracker.reports.comparing import Difference
from tracker.reports.report import Label, Number, Unit


@dataclass(frozen=True, slots=True)
class Explained:
    """A heading and, in a sentence or two, what stands under it."""

    label: str
    meaning: str


def unsaid(*_: object) -> str:
    """Say nothing."""
    return ""


@dataclass(frozen=True, slots=True)
class ReportCaptions:
    """Every word of one report, for its picture, its page and its sheet.

    The keys of `columns` are (table key, column key); a column with a label of its own takes its words from `label`,
    and its meaning from (table key, ""). sentences: what the report says, the most important first, for who reads no
    charts. words: what only this report's picture needs, by keys that its drawing names; phrase: one of them with its
    placeholders filled in order ("went_on", "65 %" -> "65 % went on"). this and other name the two reports of a
    comparison ("this year", "last year"); empty where there is one alone.
    """

    title: str
    meaning: str  # what the report answers, in a sentence
    subtitle: str  # which days, whom, which shop
    tables: Mapping[str, Explained]
    columns: Mapping[tuple[str, str], Explained]
    figures: Mapping[str, Explained]
    outside: Mapping[str, Explained]
    label: Callable[[Label], str]
    number: Callable[[Number, Unit], str]  # as it stands in a table; "–" for None
    sentences: tuple[str, ...]
    nothing: str  # in place of a picture of nothing
    words: Mapping[str, str]
    phrase: Callable[..., str] = unsaid  # key, then the texts that go into it
    of_few: Callable[[int], str] = unsaid  # 6 -> "of 6 people"
    change: Callable[[Difference], str] = unsaid  # "+4 pts"
    this: str = ""
    other: str = ""
