"""What is to be done after sales: thanks owed, satisfaction to ask for, who is going quiet; also of one customer.

Whoever is archived or in the trash is in no list; whoever left is only owed thanks. Days are of the shop's wall clock.
"""

from collections.abc import Iterable
from datetime import date, datetime
from heapq import nsmallest
from typing import Any

from tracker.domain.after_sales import (
    ASK_FOR_DAYS,
    LONG_GONE_DAYS,
    LONG_GONE_GAPS,
    REST_DAYS,
    SEEN_TO_DAYS,
    AfterSales,
    CheckInDue,
    CheckInRecord,
    GoingQuiet,
    ThanksOwed,
)
from tracker.domain.periods import shifted
from tracker.domain.thanks_text import ThanksWords
from tracker.domain.today import Section
from tracker.queries.people import ON_BOARD, details, listed, rows_of
from tracker.queries.sales import buying_of
from tracker.storage.tables import database
from tracker.storage.thanks_texts import read_thanks_words

OUT_OF_SIGHT = "SELECT id FROM customer WHERE archived_on IS NOT NULL OR trashed_at IS NOT NULL"
DEAREST = (
    "coalesce((SELECT coalesce(product.name, sale_line.text) FROM sale_line"
    " LEFT JOIN product ON product.id = product_id WHERE sale_id = sale.id"
    " ORDER BY amount_minor DESC, sale_line.position, sale_line.id LIMIT 1), '')"
)
LATEST_ORDER = (
    "(SELECT id FROM sale WHERE customer_id = customer.id AND kind = 'sale' AND NOT voided"
    " ORDER BY day DESC, id DESC LIMIT 1)"
)
LONG_GONE = f"(:day - last_day > {LONG_GONE_DAYS} AND 2 * (:day - last_day) > {LONG_GONE_GAPS} * gap_halves)"
SEEN_TO = "(next_due IS NOT NULL OR coalesce(last_contact_at, '') >= :lately)"


def thanks_words() -> ThanksWords:
    """Return what thanks are put together from."""
    return read_thanks_words()


def thanks_owed(day: date, after_days: int | None, shown: int) -> Section[ThanksOwed]:
    """Return the sales of so many days ago or more that thanks are owed for, the latest first."""
    if after_days is None:
        return Section((), 0)
    until = day.toordinal() - after_days
    # the whole index is quicker to count than the sales of everybody who is shown to be looked up
    (counted,) = rows_of("SELECT count(*) FROM sale WHERE thanks_owed AND day <= ?", until)[0]
    if not counted:
        return Section((), 0)
    hidden = f"SELECT count(*) FROM sale WHERE thanks_owed AND day <= ? AND customer_id IN ({OUT_OF_SIGHT})"
    first = rows_of(
        f"SELECT id, customer_id FROM sale WHERE thanks_owed AND day <= ? AND customer_id NOT IN ({OUT_OF_SIGHT})"
        " ORDER BY day DESC, id DESC LIMIT ?",
        until,
        shown,
    )
    return Section(_owed(first, day), counted - rows_of(hidden, until)[0][0])


def check_ins_due(day: date, after_days: int | None, shown: int) -> Section[CheckInDue]:
    """Return who bought so many days ago or more and was not asked since, those who wait longest first.

    Asking goes on for 30 days; whoever was asked in the last 60, or was to be, is left alone.
    """
    if after_days is None:
        return Section((), 0)
    last = day.toordinal() - after_days
    bought = rows_of(
        "SELECT customer_id, last_day FROM buying JOIN customer ON customer.id = customer_id"
        f" WHERE last_day BETWEEN ? AND ? AND {ON_BOARD} ORDER BY last_day, customer_id",
        last - ASK_FOR_DAYS,
        last,
    )
    since = shifted(day, -max(REST_DAYS, after_days + ASK_FOR_DAYS))
    asked = dict(  # of each the latest, as those come last
        rows_of("SELECT customer_id, asked_at FROM check_in WHERE asked_at >= ? ORDER BY asked_at", since.isoformat())
    )
    rested = day.toordinal() - REST_DAYS
    found = [
        customer
        for customer, last_day in bought
        if customer not in asked or _number(asked[customer][:10]) <= min(rested, last_day - 1)
    ]
    return Section(_to_ask(found[:shown], day), len(found))


def going_quiet(day: date, shown: int) -> tuple[Section[GoingQuiet], int]:
    """Return who usually would have bought by now, the longest overdue for their rhythm first; and who is long gone.

    Left out are those who are being seen to: something is promised to them, or they were spoken with in the last week.
    Long gone, and only counted: for more than six of their usual gaps and more than a year.
    """
    values = {"day": day.toordinal(), "lately": shifted(day, -SEEN_TO_DAYS).isoformat()}
    found = _named(
        f"SELECT customer_id, last_day, gap_halves, {LONG_GONE} FROM buying JOIN customer ON customer.id = customer_id"
        f" WHERE quiet_from <= :day AND {ON_BOARD} AND ({LONG_GONE} OR NOT {SEEN_TO})",
        values,
    )
    late = [(-2 * (values["day"] - last) / gap, customer) for customer, last, gap, gone in found if not gone]
    first = [customer for _, customer in nsmallest(shown, late)]
    return Section(_quiet(first, day), len(late)), len(found) - len(late)


def after_sales(customer_id: int, day: date) -> AfterSales:
    """Return what was and is to be done after a customer's sales."""
    owed = rows_of("SELECT id, customer_id FROM sale WHERE customer_id = ? AND thanks_owed", customer_id)
    buying = buying_of(customer_id)
    return AfterSales(
        buying,
        (day - buying.last_on).days if buying else None,
        _owed(sorted(owed, reverse=True), day),
        tuple(_check_ins(customer_id)),
    )


def _owed(sales: list[tuple[Any, ...]], day: date) -> tuple[ThanksOwed, ...]:
    known = details((customer for _, customer in sales), "customer.language")
    said = {
        sale: rest
        for sale, *rest in rows_of(
            f"SELECT id, day, total_minor, {DEAREST} FROM sale WHERE id IN {listed(sale for sale, _ in sales)}"
        )
    }
    rows = []
    for sale, customer in sales:
        on, total, what = said[sale]
        row = (sale, customer, *known[customer], _iso(on), day.toordinal() - on, total, what)
        rows.append(ThanksOwed(*row))
    return tuple(rows)


def _to_ask(customers: list[int], day: date) -> tuple[CheckInDue, ...]:
    known = details(
        customers,
        LATEST_ORDER,
        "(SELECT score FROM check_in WHERE customer_id = customer.id AND score IS NOT NULL"
        " ORDER BY asked_at DESC, id DESC LIMIT 1)",
    )
    sales = listed(row[-2] for row in known.values())
    said = {sale: rest for sale, *rest in rows_of(f"SELECT id, day, {DEAREST} FROM sale WHERE id IN {sales}")}
    rows = []
    for customer in customers:
        *person, sale, score = known[customer]
        on, what = said[sale]
        row = (sale, customer, *person, _iso(on), day.toordinal() - on, what, score)
        rows.append(CheckInDue(*row))
    return tuple(rows)


def _quiet(customers: list[int], day: date) -> tuple[GoingQuiet, ...]:
    known = details(customers)
    bought = {
        row[0]: row[1:]
        for row in rows_of(
            f"SELECT customer_id, last_day, gap_halves, orders, spent_minor FROM buying"
            f" WHERE customer_id IN {listed(customers)}"
        )
    }
    rows = []
    for customer in customers:
        last, halves, orders, spent = bought[customer]
        days = day.toordinal() - last
        times = 2 * days / halves
        row = (customer, *known[customer], _iso(last), days, halves / 2, times, orders, spent)
        rows.append(GoingQuiet(*row))
    return tuple(rows)


def _check_ins(customer_id: int) -> Iterable[CheckInRecord]:
    for number, at, talk, score, words, sale, bought, promised in rows_of(
        "SELECT check_in.id, asked_at, check_in.interaction_id, score, words, sale_id, sale.day, follow_up.due_on"
        " FROM check_in LEFT JOIN sale ON sale.id = sale_id LEFT JOIN follow_up ON follow_up.id = follow_up_id"
        " WHERE check_in.customer_id = ? ORDER BY asked_at DESC, check_in.id DESC",
        customer_id,
    ):
        yield CheckInRecord(
            number,
            datetime.fromisoformat(at),
            score is not None or talk is not None,
            score,
            words,
            sale,
            date.fromordinal(bought) if bought is not None else None,
            date.fromisoformat(promised) if promised else None,
        )


def _named(statement: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = database.execute_sql(statement, values).fetchall()
    return found


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
