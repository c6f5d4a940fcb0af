"""Quotes and left baskets: how many, what they come to and to what end, where on the way people stop, and why."""

from datetime import date
from functools import partial

import numpy as np

from tracker.domain.quotes import Outcome, StoppedAt
from tracker.domain.report_data import (
    QUOTE_COLUMNS,
    QUOTE_KINDS,
    QUOTE_OUTCOMES,
    ReportData,
    Scope,
)
from tracker.reports.flat_records import Amounts, amounts_of, list_dated, list_people
from tracker.reports.numbers import percentiles, rate
from tracker.reports.report import (
    Column,
    Counted,
    Figure,
    Label,
    LabelKind,
    Number,
    Report,
    ReportName,
    Row,
    Table,
    Unit,
)
from tracker.reports.seen_stays import Mask, days_within
from tracker.reports.stage_rows import make_report, see, stage_label

PART_COLUMNS = (
    Column("quotes", Unit.COUNT),
    Column("amount", Unit.MONEY),
    Column("bought", Unit.COUNT),
    Column("gone", Unit.COUNT),
    Column("expired", Unit.COUNT),
    Column("open", Unit.COUNT),
    Column("win_rate", Unit.SHARE),
    Column("won", Unit.MONEY),
    Column("days_median", Unit.DAYS),
    Column("chases_each", Unit.RATIO),
)
STOPPED_COLUMNS = (
    Column("quotes", Unit.COUNT),
    Column("share", Unit.SHARE),
    Column("amount", Unit.MONEY),
    Column("gone", Unit.COUNT),
    Column("expired", Unit.COUNT),
    Column("open", Unit.COUNT),
)
REASON_COLUMNS = (Column("quotes", Unit.COUNT), Column("share", Unit.SHARE), Column("amount", Unit.MONEY))
STAGE_COLUMNS = (
    Column("waiting", Unit.COUNT),
    Column("waiting_customers", Unit.COUNT),
    Column("waiting_amount", Unit.MONEY),
)
TOTAL, UNSAID, ARCHIVED, ELSEWHERE, LEFT_KEY = "total", "unsaid", "archived", "elsewhere", "left"
BOUGHT, GONE, EXPIRED = (QUOTE_OUTCOMES.index(one) for one in (Outcome.BOUGHT, Outcome.GONE, Outcome.EXPIRED))
OPEN = QUOTE_OUTCOMES.index("")
MONTHS = 12


def build_quotes_report(data: ReportData, scope: Scope) -> Report:
    """Count the quotes and left baskets given in a period and what came of them by the as-of day.

    An outcome dated after the as-of day has not happened: the quote is open. win_rate: of those with an outcome, what
    was bought. amount: what they come to; won: what those that were bought come to. days_median: from the day it was
    given to the day it was bought or said no to. chases_each: how often it was asked about, as counted today.

    stopped: quotes that were not bought by the place where they stopped, as it is noted today; "" where nobody noted
    it. reasons: of those gone or expired. Both in order of their number, then of their text. kinds and months: all of
    them, months from the first to the last with a quote. stages: the open ones by where the customer is on the as-of
    day; archived customers are on no board, and who is neither there nor in Left is elsewhere.
    """
    return _Quotes(data, scope).report()


class _Quotes:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._data, self._scope = data, scope
        quotes = amounts_of(data.quotes, QUOTE_COLUMNS)
        given = days_within(quotes["given"].astype(np.int32), scope.days)
        given &= quotes["given"] <= scope.as_of.toordinal()
        self._columns = {name: column[given] for name, column in quotes.items()}
        self._customer, self._given = (self._columns[name].astype(np.int32) for name in ("customer", "given"))
        self._amount = self._columns["amount"]
        decided = self._columns["decided"] <= scope.as_of.toordinal()
        self._outcome: Amounts = np.where(decided, self._columns["outcome"], OPEN)
        self._every = np.ones(len(self._given), dtype=np.bool_)

    def report(self) -> Report:
        whole = dict(zip((column.key for column in PART_COLUMNS), self._numbers(self._every), strict=True))
        is_open = self._outcome == OPEN
        figures = [Figure(column.key, column.unit, whole[column.key]) for column in PART_COLUMNS]
        figures.insert(1, Figure("customers", Unit.COUNT, self._customers(self._every)))
        figures.append(Figure("open_amount", Unit.MONEY, self._money(is_open)))
        return make_report(
            ReportName.QUOTES,
            self._scope,
            figures=tuple(figures),
            tables=(self._by_stop(), self._by_reason(), self._by_kind(), self._by_month(), self._by_stage()),
        )

    def _by_stop(self) -> Table:
        lost = self._outcome != BOUGHT
        rows = []
        for text, here in self._by_text("stopped", lost):
            outcomes = (self._count(here & (self._outcome == one)) for one in (GONE, EXPIRED, OPEN))
            numbers = (*self._part(here, lost), *outcomes)
            rows.append(Row(text, _stop_label(text), numbers))
        return Table("stopped", STOPPED_COLUMNS, tuple(rows))

    def _by_reason(self) -> Table:
        ended = (self._outcome == GONE) | (self._outcome == EXPIRED)
        rows = [
            Row(text, Label(LabelKind.REASON, text), self._part(here, ended))
            for text, here in self._by_text("reason", ended)
        ]
        return Table("reasons", REASON_COLUMNS, tuple(rows))

    def _by_kind(self) -> Table:
        rows = []
        for place, kind in enumerate(QUOTE_KINDS):
            of_kind = self._columns["kind"] == place
            if of_kind.any():
                rows.append(Row(kind, Label(LabelKind.WORD, kind), self._numbers(of_kind)))
        if rows:
            rows.append(Row(TOTAL, Label(LabelKind.WORD, TOTAL), self._numbers(self._every), is_total=True))
        return Table("kinds", PART_COLUMNS, tuple(rows))

    def _by_month(self) -> Table:
        if not len(self._given):
            return Table("months", PART_COLUMNS, ())
        first, last = (date.fromordinal(int(day)) for day in (self._given.min(), self._given.max()))
        numbered = range(first.year * MONTHS + first.month - 1, last.year * MONTHS + last.month)
        begins = [date(month // MONTHS, month % MONTHS + 1, 1) for month in numbered]
        place = np.searchsorted([day.toordinal() for day in begins], self._given, side="right") - 1
        rows = []
        for at, day in enumerate(begins):
            label = Label(LabelKind.MONTH, day.isoformat()[:7])
            rows.append(Row(label.text, label, self._numbers(place == at)))
        return Table("months", PART_COLUMNS, tuple(rows))

    def _by_stage(self) -> Table:
        seen = see(self._data, self._scope)
        is_open = self._outcome == OPEN
        rows, rest = [], is_open.copy()
        places = [(str(stage.id), stage_label(stage), stage.colour, seen.on_board(rank)) for rank, stage in seen.rows]
        places.append((LEFT_KEY, Label(LabelKind.LEFT, ""), "", seen.left_now))
        places.append((ARCHIVED, Label(LabelKind.WORD, ARCHIVED), "", seen.archived))
        for key, label, colour, there in places:
            here = is_open & np.isin(self._customer, seen.ids[there])
            rest &= ~here
            if here.any() or key not in {LEFT_KEY, ARCHIVED}:
                rows.append(Row(key, label, self._open_numbers(here), colour))
        if rest.any():
            rows.append(Row(ELSEWHERE, Label(LabelKind.WORD, ELSEWHERE), self._open_numbers(rest)))
        return Table("stages", STAGE_COLUMNS, tuple(rows))

    def _by_text(self, column: str, those: Mask) -> list[tuple[str, Mask]]:
        """Give the texts that occur among some quotes, the most frequent first, each with its quotes."""
        words, code = self._data.quote_words, self._columns[column]
        counts = np.bincount(code[those], minlength=len(words))
        given = sorted(np.flatnonzero(counts).tolist(), key=lambda one: (-int(counts[one]), words[one]))
        return [(words[one], those & (code == one)) for one in given]

    def _numbers(self, those: Mask) -> tuple[Number, ...]:
        """Give the numbers of PART_COLUMNS."""
        quotes = self._count(those)
        bought, gone, expired, still = (
            self._count(those & (self._outcome == one)) for one in (BOUGHT, GONE, EXPIRED, OPEN)
        )
        decided = self._count(those & (self._outcome != OPEN))
        chases = int(self._columns["chases"][those].sum())
        return (
            quotes,
            self._money(those),
            bought,
            gone,
            expired,
            still,
            rate(bought, decided),
            self._money(those & (self._outcome == BOUGHT)),
            self._days(those & ((self._outcome == BOUGHT) | (self._outcome == GONE))),
            Number(chases / quotes.size if quotes.size else None, n=quotes.size, behind=quotes.behind),
        )

    def _part(self, here: Mask, whole: Mask) -> tuple[Number, ...]:
        """Give the numbers of REASON_COLUMNS."""
        quotes = self._count(here)
        return quotes, rate(quotes, self._count(whole)), self._money(here)

    def _open_numbers(self, here: Mask) -> tuple[Number, ...]:
        """Give the numbers of STAGE_COLUMNS."""
        return self._count(here), self._customers(here), self._money(here)

    def _count(self, those: Mask) -> Number:
        return Number(int(np.count_nonzero(those)), behind=partial(self._list, those))

    def _list(self, those: Mask) -> list[Counted]:
        return list_dated(self._customer[those], self._given[those])

    def _customers(self, those: Mask) -> Number:
        people = np.unique(self._customer[those])
        return Number(len(people), behind=partial(list_people, people))

    def _money(self, those: Mask) -> Number:
        quotes = self._count(those)
        return Number(int(self._amount[those].sum()), n=quotes.size, behind=quotes.behind)

    def _days(self, those: Mask) -> Number:
        days = self._columns["decided"][those] - self._given[those]
        (median,) = percentiles(days, 50)
        return Number(median, n=len(days), behind=self._count(those).behind)


def _stop_label(text: str) -> Label:
    if not text:
        return Label(LabelKind.WORD, UNSAID)
    return Label(LabelKind.WORD if text in set(StoppedAt) else LabelKind.NAME, text)
