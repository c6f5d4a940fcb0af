"""Satisfaction: how many customers were asked how it is going, what they answered, and what came of the bad answers."""

from functools import partial

import numpy as np

from tracker.domain.after_sales import BAD_UP_TO, BEST, GOOD_FROM, WORST
from tracker.domain.report_data import CHECK_COLUMNS, ReportData, Scope
from tracker.reports.calendar_months import month_label, months_of
from tracker.reports.flat_records import columns_of, list_dated, list_people
from tracker.reports.numbers import rate
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Mask, days_within
from tracker.reports.stage_rows import make_report

COLUMNS = (
    Column("asked", Unit.COUNT),
    Column("answered", Unit.COUNT),
    Column("answered_share", Unit.SHARE),
    Column("average", Unit.RATIO),
    Column("good", Unit.COUNT),
    Column("good_share", Unit.SHARE),
    Column("bad", Unit.COUNT),
    Column("bad_share", Unit.SHARE),
    Column("bad_followed", Unit.COUNT),
    Column("bad_followed_share", Unit.SHARE),
)
TOLD = frozenset(("asked", "answered", "average", "good_share", "bad", "bad_share"))  # of the whole period
SCORE_COLUMNS = (Column("answers", Unit.COUNT), Column("share", Unit.SHARE), Column("followed", Unit.COUNT))
SCORE_COLOURS = ("#a4262c", "#c98a12", "#a8a39a", "#3f7d20", "#0f6b5c")  # from 1 to 5


def build_satisfaction_report(data: ReportData, scope: Scope) -> Report:
    """Count how often customers were asked how satisfied they are on the days of the period, and their scores.

    Asked: they answered, or the contact in which they were asked is noted; answered: with a score. good: 4 and 5, bad:
    1 and 2; bad_followed: with a follow-up made from it, as it is known today. scores: the answers, the best first.
    months: all of it by month, from the first with somebody asked to the last.
    """
    return _Satisfaction(data, scope).report()


class _Satisfaction:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        columns = columns_of(data.check_ins, CHECK_COLUMNS)
        inside = np.lexsort((columns["day"], columns["customer"]))
        days = columns["day"][inside]
        inside = inside[days_within(days, scope.days) & (days <= scope.as_of.toordinal())]
        self._customer, self._day, self._score, asked, followed = (columns[name][inside] for name in CHECK_COLUMNS)
        self._asked: Mask = asked == 1
        self._followed: Mask = followed == 1
        self._months = months_of(self._day)

    def report(self) -> Report:
        every = np.ones(len(self._day), dtype=np.bool_)
        figures = [
            Figure(column.key, column.unit, number)
            for column, number in zip(COLUMNS, self._numbers(every), strict=True)
            if column.key in TOLD
        ]
        figures.insert(1, Figure("customers", Unit.COUNT, self._people(self._asked)))
        bad = self._asked & self._is_bad() & ~self._followed
        figures.append(Figure("bad_open", Unit.COUNT, self._count(bad)))
        return make_report(
            ReportName.SATISFACTION,
            self._scope,
            figures=tuple(figures),
            tables=(self._by_score(), self._by_month()),
            outside=(Figure("put_off", Unit.COUNT, self._count(~self._asked)),),
        )

    def _by_score(self) -> Table:
        answered = self._count(self._score > 0)
        rows = []
        for score in range(BEST, WORST - 1, -1):
            those = self._score == score
            answers = self._count(those)
            numbers = (answers, rate(answers, answered), self._count(those & self._followed))
            rows.append(Row(str(score), Label(LabelKind.WORD, f"score_{score}"), numbers, SCORE_COLOURS[score - 1]))
        return Table("scores", SCORE_COLUMNS, tuple(rows))

    def _by_month(self) -> Table:
        months = self._months[self._asked]
        rows = []
        for month in range(int(months.min()), int(months.max()) + 1) if len(months) else ():
            label = month_label(month)
            rows.append(Row(label.text, label, self._numbers(self._months == month)))
        return Table("months", COLUMNS, tuple(rows))

    def _numbers(self, those: Mask) -> tuple[Number, ...]:
        """Give the numbers of COLUMNS."""
        asked, answered = self._count(those & self._asked), self._count(those & (self._score > 0))
        good, bad = self._count(those & (self._score >= GOOD_FROM)), self._count(those & self._is_bad())
        followed = self._count(those & self._is_bad() & self._followed)
        total = int(self._score[those].sum())
        average = Number(total / answered.size if answered.size else None, n=answered.size, behind=answered.behind)
        return (
            asked,
            answered,
            rate(answered, asked),
            average,
            good,
            rate(good, answered),
            bad,
            rate(bad, answered),
            followed,
            rate(followed, bad),
        )

    def _is_bad(self) -> Mask:
        found: Mask = (self._score > 0) & (self._score <= BAD_UP_TO)
        return found

    def _count(self, those: Mask) -> Number:
        return Number(int(np.count_nonzero(those)), behind=lambda: list_dated(self._customer[those], self._day[those]))

    def _people(self, those: Mask) -> Number:
        found = np.unique(self._customer[those])
        return Number(len(found), behind=partial(list_people, found))
