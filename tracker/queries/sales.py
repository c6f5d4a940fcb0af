"""The ledger of sales as screens read it: newest first, who is in the trash left out of pages and totals."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from tracker.domain.contacts import fold
from tracker.domain.sale_filter import SaleFilter, SaleKey, SalePage, SaleRuleRecord, SaleTotals
from tracker.domain.sale_settings import SaleSettings
from tracker.domain.sales import BuyingRecord, SaleKind, SaleLineRecord, SaleRecord
from tracker.storage import sale_settings
from tracker.storage.find import matching_customers
from tracker.storage.sale_rows import GIVEN_BACK
from tracker.storage.tables import database

PAGE = 100  # entries
_EVERYBODY = 1 << 40
_ENTRY = (
    "SELECT sale.id, sale.customer_id, customer.name, sale.kind, sale.occurred_at, sale.day, sale.total_minor,"
    " sale.author, sale.note, sale.campaign_id, coalesce(campaign.name, ''), sale.reverses_id, sale.voided,"
    f" sale.thanks_owed, CASE WHEN sale.kind = 'sale' THEN -{GIVEN_BACK} ELSE 0 END"
    " FROM sale JOIN customer ON customer.id = sale.customer_id LEFT JOIN campaign ON campaign.id = sale.campaign_id"
)
_NEWEST_FIRST = "ORDER BY sale.day DESC, sale.id DESC"
_REFUNDS = (  # by the index of what reverses another: few do
    "SELECT count(*), coalesce(sum(total_minor), 0) FROM sale WHERE reverses_id > 0 AND kind = 'refund' AND NOT voided"
)
_NOT_IN_TRASH = "{}.customer_id NOT IN (SELECT id FROM customer WHERE trashed_at IS NOT NULL)"
_COUNTED = "sale.kind <> 'correction' AND NOT sale.voided"


def sale_record(sale_id: int) -> SaleRecord | None:
    """Return an entry of the ledger; None where there is none such."""
    found = _records(f"{_ENTRY} WHERE sale.id = ?", (sale_id,))
    return found[0] if found else None


def sales_of(customer_id: int) -> list[SaleRecord]:
    """Return a customer's entries, newest first: refunds and what was taken out too."""
    return _records(f"{_ENTRY} WHERE sale.customer_id = ? {_NEWEST_FIRST}", (customer_id,))


def refunds_of(sale_id: int) -> list[SaleRecord]:
    """Return the refunds of a sale that stand, newest first."""
    where = "sale.reverses_id = ? AND sale.kind = 'refund' AND NOT sale.voided"
    return _records(f"{_ENTRY} WHERE {where} {_NEWEST_FIRST}", (sale_id,))


def sales_page(wanted: SaleFilter, after: SaleKey | None = None, limit: int = PAGE) -> SalePage:
    """Return up to `limit` entries, newest first, from after a key on."""
    where, values = _where(wanted)
    if after is not None:
        where += " AND sale.day <= ? AND (sale.day < ? OR sale.id < ?)"
        values += [after.day, after.day, after.id]
    is_rare = wanted.kind not in {None, SaleKind.SALE}  # found by the index of what reverses another, then put in order
    order = "ORDER BY +sale.day DESC, sale.id DESC" if is_rare else _NEWEST_FIRST
    rows = _records(f"{_ENTRY} WHERE {where} {order} LIMIT ?", (*values, limit + 1))
    if len(rows) <= limit:
        return SalePage(tuple(rows), None)
    last = rows[limit - 1]
    return SalePage(tuple(rows[:limit]), SaleKey(last.day.toordinal(), last.id))


def sales_totals(wanted: SaleFilter) -> SaleTotals:
    """Return what the entries that a filter means come to; those taken out, and corrections, come to nothing."""
    if _is_open(wanted):
        return _all_totals()
    where, values = _where(wanted)
    orders, customers, sold = database.execute_sql(
        "SELECT count(*), count(DISTINCT customer_id), coalesce(sum(total_minor), 0) FROM sale"
        f" WHERE {where} AND sale.kind = 'sale' AND NOT sale.voided",
        values,
    ).fetchone()
    refunds, given_back = database.execute_sql(f"{_REFUNDS} AND {where}", values).fetchone()
    return SaleTotals(orders + refunds, customers, orders, sold, -given_back)


def _is_open(wanted: SaleFilter) -> bool:
    """Whether every entry that counts is meant."""
    return replace(wanted, with_corrections=False) == SaleFilter(customer=wanted.customer) and not fold(wanted.customer)


def _all_totals() -> SaleTotals:
    """Return the totals of all entries, from what is kept of each customer: adding up every sale takes ten times it."""
    where, _ = _where(SaleFilter())
    customers, orders, value = database.execute_sql(
        "SELECT count(*), coalesce(sum(orders), 0), coalesce(sum(spent_minor), 0) FROM buying"
        f" WHERE {_NOT_IN_TRASH.format('buying')}"
    ).fetchone()
    refunds, given_back = database.execute_sql(f"{_REFUNDS} AND {where}").fetchone()
    return SaleTotals(orders + refunds, customers, orders, value - given_back, -given_back)


def buying_of(customer_id: int) -> BuyingRecord | None:
    """Return what a customer's buying comes to; None for who bought nothing."""
    row = database.execute_sql(
        "SELECT orders, spent_minor, first_day, last_day, gap_halves, quiet_from FROM buying WHERE customer_id = ?",
        (customer_id,),
    ).fetchone()
    if row is None:
        return None
    orders, spent, first, last, gap_halves, quiet_from = row
    return BuyingRecord(
        orders,
        spent,
        date.fromordinal(first),
        date.fromordinal(last),
        None if gap_halves is None else gap_halves / 2,
        None if quiet_from is None else date.fromordinal(quiet_from),
    )


def sale_rules() -> list[SaleRuleRecord]:
    """Return the rules by which purchases move customers, in the order of the purchases."""
    rows = database.execute_sql(
        "SELECT sale_rule.id, purchase_number, stage_id, name, removed, active FROM sale_rule"
        " JOIN stage ON stage.id = stage_id ORDER BY purchase_number"
    )
    return [
        SaleRuleRecord(rule, number, stage, name, bool(removed), bool(active))
        for rule, number, stage, name, removed, active in rows
    ]


def sale_settings_now() -> SaleSettings:
    """Return what the owner decided about sales."""
    return sale_settings.read_sale_settings()


def _where(wanted: SaleFilter) -> tuple[str, list[Any]]:
    """Return the condition on `sale` that a filter means, and its values."""
    parts: list[tuple[str, Any]] = []
    if wanted.first is not None:
        parts.append(("sale.day >= ?", wanted.first.toordinal()))
    if wanted.last is not None:
        parts.append(("sale.day <= ?", wanted.last.toordinal()))
    if fold(wanted.customer):
        found = matching_customers(wanted.customer, _EVERYBODY, notes=False)
        parts.append(("sale.customer_id IN (SELECT value FROM json_each(?))", json.dumps(found)))
    if fold(wanted.text):
        parts.append(_with_text(wanted.text))
    if wanted.customer_id is not None:
        parts.append(("sale.customer_id = ?", wanted.customer_id))
    if wanted.product_id is not None:
        parts.append(("sale.id IN (SELECT sale_id FROM sale_line WHERE product_id = ?)", wanted.product_id))
    if wanted.kind is not None:
        few = "" if wanted.kind == SaleKind.SALE else "sale.reverses_id > 0 AND "
        parts.append((f"{few}sale.kind = ?", wanted.kind.value))
    if wanted.campaign_id is not None:
        parts.append(("sale.campaign_id = ?", wanted.campaign_id))
    if wanted.least_minor is not None:
        parts.append(("abs(sale.total_minor) >= ?", wanted.least_minor))
    terms = [_NOT_IN_TRASH.format("sale"), *(term for term, _ in parts)]
    if not wanted.with_corrections:
        terms.append(_COUNTED)
    return " AND ".join(terms), [value for _, value in parts]


def _with_text(text: str) -> tuple[str, str]:
    """Return the condition that a text is about a sale, and its one value: all that is looked for, as JSON."""
    database.connection().create_function("sale_fold", 1, _folded, deterministic=True)
    pattern = fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    sought = {"who": matching_customers(text, _EVERYBODY, notes=False), "like": f"%{pattern}%"}
    like = "LIKE (SELECT json_extract(sought.value, '$.like') FROM sought) ESCAPE '\\'"
    sale_ids = (
        "WITH sought(value) AS (SELECT ?)"
        " SELECT sale.id FROM sale WHERE sale.customer_id IN"
        " (SELECT value FROM json_each((SELECT sought.value FROM sought), '$.who'))"
        f" UNION SELECT id FROM sale WHERE note <> '' AND sale_fold(note) {like}"
        f" UNION SELECT sale_id FROM sale_line WHERE text <> '' AND sale_fold(text) {like}"
        f" UNION SELECT sale_id FROM sale_line WHERE product_id IN (SELECT id FROM product WHERE folded {like})"
    )
    return f"sale.id IN ({sale_ids})", json.dumps(sought)


def _folded(text: str | None) -> str:
    return fold(text or "")


def _records(statement: str, values: Iterable[Any]) -> list[SaleRecord]:
    rows = database.execute_sql(statement, tuple(values)).fetchall()
    lines = _lines([row[0] for row in rows])
    return [_record(row, tuple(lines.get(row[0], ()))) for row in rows]


def _lines(sale_ids: list[int]) -> dict[int, list[SaleLineRecord]]:
    found: dict[int, list[SaleLineRecord]] = {}
    rows = database.execute_sql(
        "SELECT sale_id, product_id, coalesce(product.name, text), quantity_milli, sale_line.price_minor,"
        " discount_permyriad, discount_minor, amount_minor FROM sale_line"
        " LEFT JOIN product ON product.id = product_id WHERE sale_id IN (SELECT value FROM json_each(?))"
        " ORDER BY sale_id, position, sale_line.id",
        (json.dumps(sale_ids),),
    )
    for sale_id, *line in rows:
        found.setdefault(sale_id, []).append(SaleLineRecord(*line))
    return found


def _record(row: tuple[Any, ...], lines: tuple[SaleLineRecord, ...]) -> SaleRecord:
    (sale, customer, name, kind, occurred, day, total, author, note, campaign, campaign_name, reverses, *flags) = row
    voided, owed, refunded = flags
    return SaleRecord(
        sale,
        customer,
        name,
        SaleKind(kind),
        datetime.fromisoformat(occurred),
        date.fromordinal(day),
        total,
        author,
        note,
        campaign,
        campaign_name,
        reverses,
        bool(voided),
        bool(owed),
        refunded,
        lines,
    )
