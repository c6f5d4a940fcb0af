"""The report of satisfaction as formulas over the sheet of answers: each number counted anew, none copied."""

from collections.abc import Callable, Mapping
from datetime import date

from tracker.domain.after_sales import BAD_UP_TO, BEST, GOOD_FROM
from tracker.domain.custom_fields import NO, YES
from tracker.exchange.workbook.cells import quoted
from tracker.exchange.workbook.check_terms import (
    CUSTOMER_IDS,
    Checked,
    Recount,
    Recounts,
    by_array,
    divided,
    plain,
    rate,
)
from tracker.exchange.workbook.names import AS_OF, FIRST_DAY, LAST_DAY, column_name
from tracker.reports.report import Address, ReportName

ID, WHO, MOMENT, ASKED, SCORE, FOLLOW_UP = (
    column_name("check_in_rows", name) for name in ("id", "customer", "moment", "asked", "score", "follow_up")
)
# as factors, by row; a sheet without answers has one empty row
DATED = f"({ID}>0)*({MOMENT}>=N({FIRST_DAY}))*({MOMENT}<{LAST_DAY}+1)*({MOMENT}<{AS_OF}+1)"
ANSWERED = f'({SCORE}<>"")'
FOLLOWED = f'({FOLLOW_UP}<>"")'
MONTHS = 12


def recount_satisfaction(checked: Checked) -> Recounts:
    """Count again how often customers were asked, what they said, and what came of the bad answers."""
    whole, answers = Address("", "", ""), checked.captions.answers
    asked = f"{DATED}*({ASKED}={quoted(answers[YES])})"
    yield from _part(whole, DATED, asked)
    people = f"SUM((IFERROR(FREQUENCY(IF({asked},{WHO}),{CUSTOMER_IDS}),0)>0)*1)"
    yield by_array(whole._replace(column="customers"), people)
    yield plain(whole._replace(column="bad_open"), _count(f"{DATED}*{_scored(1, BAD_UP_TO)}*(1-{FOLLOWED})"))
    for row in checked.table("scores").rows:
        here, those = Address("scores", row.key, ""), f"{DATED}*{_scored(int(row.key), int(row.key))}"
        yield plain(here._replace(column="answers"), _count(those))
        yield rate(here._replace(column="share"), here._replace(column="answers"), [whole._replace(column="answered")])
        yield plain(here._replace(column="followed"), _count(f"{those}*{FOLLOWED}"))
    for row in checked.table("months").rows:
        month = _in_month(row.key)
        yield from _part(Address("months", row.key, ""), f"{DATED}*{month}", f"{asked}*{month}")
    put_off = f"{DATED}*({ASKED}={quoted(answers[NO])})"
    yield plain(Address("outside", "", "put_off"), _count(put_off))


BY_REPORT: Mapping[ReportName, Callable[[Checked], Recounts]] = {ReportName.SATISFACTION: recount_satisfaction}


def _part(here: Address, those: str, asked: str) -> Recounts:
    """Count the numbers that stand for some days. those, asked: factors."""
    answered, good, bad = (here._replace(column=key) for key in ("answered", "good", "bad"))
    followed = here._replace(column="bad_followed")
    yield plain(here._replace(column="asked"), _count(asked))
    yield plain(answered, _count(f"{those}*{ANSWERED}"))
    yield rate(here._replace(column="answered_share"), answered, [here._replace(column="asked")])
    total = f"SUMPRODUCT({those}*{ANSWERED},{SCORE})"  # by a comma: what is empty is text
    yield Recount(here._replace(column="average"), lambda at: divided(total, at(answered)))
    well = _count(f"{those}*{_scored(GOOD_FROM, BEST)}")
    yield plain(good, well)
    yield Recount(here._replace(column="good_share"), lambda at: divided(well, at(answered)))
    yield plain(bad, _count(f"{those}*{_scored(1, BAD_UP_TO)}"))
    yield rate(here._replace(column="bad_share"), bad, [answered])
    yield plain(followed, _count(f"{those}*{_scored(1, BAD_UP_TO)}*{FOLLOWED}"))
    yield rate(here._replace(column="bad_followed_share"), followed, [bad])


def _scored(least: int, most: int) -> str:
    """Give a factor: the score is one of these."""
    return f"{ANSWERED}*({SCORE}>={least})*({SCORE}<={most})"


def _in_month(key: str) -> str:
    first = date.fromisoformat(f"{key}-01")
    year, month = first.year + first.month // MONTHS, first.month % MONTHS + 1
    return f"({MOMENT}>=DATE({first.year},{first.month},1))*({MOMENT}<DATE({year},{month},1))"


def _count(those: str) -> str:
    return f"SUMPRODUCT({those})"
