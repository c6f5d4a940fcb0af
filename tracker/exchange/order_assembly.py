"""From rows to orders: which rows are one order, what it comes to, and by which key a second import knows it."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from tracker.domain.imports import Reason, RowProblem
from tracker.domain.money import MOST_MINOR
from tracker.domain.order_fields import OrderField
from tracker.domain.orders import Buyer, Order, OrderLine, OrderWords
from tracker.exchange.order_lines import spread_discount
from tracker.exchange.order_rows import SHOWN, OrderRow

_DIGEST = 24


class Assembler:
    """Makes the orders of one file. namespace: of the program that wrote it, "" if unknown."""

    def __init__(
        self, file: str, namespace: str, words: OrderWords, *, several_rows: bool = True, unclear_total: bool = False
    ) -> None:
        """Take what holds for the whole file.

        several_rows: a second row of an order is another line of it. unclear_total: what an order of several rows
        comes to cannot be told; see `order_totals`.
        """
        self._file, self._namespace, self._words = file, namespace, words
        self._several_rows, self._unclear_total = several_rows, unclear_total
        self._seen: Counter[str] = Counter()

    def orders(self, rows: Iterable[OrderRow], broken: Iterable[str] = ()) -> list[Order | RowProblem]:
        """Return an order, or what is wrong with it, for each group of rows, in the order of their first ones.

        broken: numbers of orders of which some row could not be read: they are left out, half an order is none.
        """
        left_out = set(broken)
        groups: dict[object, list[OrderRow]] = {}
        for row in rows:
            if row.order not in left_out:
                groups.setdefault(row.order or (row.number,), []).append(row)
        made = [self._order(part) for group in groups.values() for part in _by_day(group)]
        return sorted(made, key=lambda one: one.number if isinstance(one, Order) else one.row)

    def _order(self, rows: Sequence[OrderRow]) -> Order | RowProblem:
        first = rows[0]
        if len(rows) > 1 and not self._several_rows:
            other = next((row for row in rows if _says(row) != _says(first)), None)
            if other is not None:
                return self._problem(other, Reason.MIXED_ORDER, first.order)
            rows = rows[:1]  # such programs list an order twice, on another day even
        if len(rows) > 1 and self._unclear_total:
            return self._problem(first, Reason.UNCLEAR_TOTAL, first.order)
        buyers = [row.buyer for row in rows if row.buyer]
        money = _money(rows)
        lines, back = _lines(rows, money)
        total = money.get(OrderField.TOTAL)
        reason = _fault(rows, buyers, bool(lines), bool(back), total)
        if reason is not None:
            return self._problem(first, reason, first.order)
        if total is not None and total < 0:
            back = back or [OrderLine(total)]
        elif lines or not back:
            lines = settled(lines, money, self._words)
        return self._finished(rows, buyers[0], lines, back, money)

    def _finished(
        self,
        rows: Sequence[OrderRow],
        buyer: Buyer,
        lines: Sequence[OrderLine],
        back: Sequence[OrderLine],
        money: dict[OrderField, int],
    ) -> Order | RowProblem:
        whole = sum(line.amount_minor for line in lines)
        refunded = abs(money.get(OrderField.REFUNDED, 0))
        adjusted = money.get(OrderField.ADJUSTED_TOTAL)
        if adjusted is not None:
            refunded = max(refunded, whole - adjusted)
        if any(row.is_refunded for row in rows) and not refunded:
            refunded = whole
        if refunded > whole or whole > MOST_MINOR or -sum(line.amount_minor for line in back) > MOST_MINOR:
            return self._problem(rows[0], Reason.BAD_AMOUNT, rows[0].order)
        shown = rows[0].order if self._namespace else ""
        notes = dict.fromkeys(row.note for row in rows if row.note)
        moment = next(row.moment for row in rows if row.moment)
        return Order(
            rows[0].number,
            self._key(rows[0], f"{buyer.key}\x1f{moment.day.isoformat()}", moment.time, lines, back),
            buyer,
            moment,
            tuple(lines),
            tuple(back),
            refunded,
            any(row.is_cancelled for row in rows),
            "\n".join(filter(None, (shown, *notes))),
            self._file,
            rows[0].order,
        )

    def _key(self, first: OrderRow, who: str, time: str, lines: Sequence[OrderLine], back: Sequence[OrderLine]) -> str:
        """Return the program's own number of the order, or the digest of its content and its occurrence in the file.

        who: the buyer and the day.
        """
        number = first.platform_id or first.order
        if self._namespace and number:
            return f"{self._namespace}:{number}"
        if number:  # two programs may count alike, but not for the same customer on the same day
            return f"order:{number}:{_digest(who)}"
        said = [f"{line.product}\x1f{line.code}\x1f{line.quantity_milli}\x1f{line.amount_minor}" for line in lines]
        said += [f"-{line.product}\x1f{line.quantity_milli}\x1f{line.amount_minor}" for line in back]
        content = _digest("\x1e".join((who, time, *said)))
        self._seen[content] += 1
        return f"row:{content}:{self._seen[content]}"

    def _problem(self, row: OrderRow, reason: Reason, detail: str) -> RowProblem:
        return RowProblem(row.number, "", reason, detail[:SHOWN], self._file)


def _by_day(rows: list[OrderRow]) -> Iterable[list[OrderRow]]:
    """Set apart what was given back on other days than the order's own: entries of those days."""
    first = next((row.moment.day for row in rows if row.moment), None)
    own: list[OrderRow] = []
    later: dict[date, list[OrderRow]] = {}
    for row in rows:
        if row.line and row.line.amount_minor < 0 and row.moment and row.moment.day != first:
            later.setdefault(row.moment.day, []).append(row)
        else:
            own.append(row)
    return [own, *later.values()]


def _says(row: OrderRow) -> object:
    return row.buyer, row.line, row.money


def _fault(
    rows: Sequence[OrderRow], buyers: Sequence[Buyer], has_lines: bool, has_back: bool, total: int | None
) -> Reason | None:
    """Return what is wrong with the rows of an order as a whole."""
    days = {row.moment.day for row in rows if row.moment}
    if not days:
        return Reason.BAD_DATE
    if not buyers:
        return Reason.NO_CUSTOMER
    if len(days) > 1 or len({buyer.key for buyer in buyers}) > 1:
        return Reason.MIXED_ORDER
    if len(rows) > 1 and _contradict(rows):
        return Reason.MIXED_ORDER
    if not has_lines and not has_back and total is None:
        return Reason.NO_AMOUNT
    return Reason.BAD_AMOUNT if total is not None and total < 0 and has_lines else None


def _money(rows: Sequence[OrderRow]) -> dict[OrderField, int]:
    """Return what rows say of the whole order: the first amount of each kind that is not nothing."""
    said = [(field, amount) for row in rows for field, amount in row.money.items()]
    return {**{field: 0 for field, _ in said}, **{field: amount for field, amount in reversed(said) if amount}}


def _contradict(rows: Sequence[OrderRow]) -> bool:
    """Say whether rows tell two things of the whole order; what several gave back may be the same or more."""
    for field in OrderField:
        told = [amount for row in rows if (amount := row.money.get(field))]
        if len(told if field is OrderField.REFUNDED else set(told)) > 1:
            return True
    return False


def settled(lines: Sequence[OrderLine], money: dict[OrderField, int], words: OrderWords) -> list[OrderLine]:
    """Return lines that add up to what the customer paid.

    What the goods come to less than their lines is spread over them as a discount; what is paid on top of the goods,
    shipping and tax, is a line of its own.
    """
    total, subtotal = money.get(OrderField.TOTAL), money.get(OrderField.SUBTOTAL)
    off = abs(money.get(OrderField.ORDER_DISCOUNT, 0))
    if subtotal is not None:
        subtotal = max(subtotal - off, 0)
    if not lines:
        whole = total if total is not None else subtotal or 0
        lines = [OrderLine(min(whole, whole if subtotal is None else subtotal))]
    goods = sum(line.amount_minor for line in lines)
    worth = min(goods, goods if subtotal is None else subtotal, goods if total is None else total)
    if total is None:
        total = worth + money.get(OrderField.SHIPPING, 0) + money.get(OrderField.TAX, 0)
    kept = spread_discount(lines, goods - worth)
    if total > worth:
        kept.append(OrderLine(total - worth, text=words.on_top))
    return kept


def _lines(rows: Sequence[OrderRow], money: dict[OrderField, int]) -> tuple[list[OrderLine], list[OrderLine]]:
    """Return the lines bought and those taken back.

    Where the subtotal is what the prices alone come to, they are net of their discounts already. What is below zero is
    in the total, where there is one.
    """
    lines = [row.line for row in rows if row.line]
    plain = [row.undiscounted for row in rows if row.undiscounted]
    subtotal = money.get(OrderField.SUBTOTAL)
    if subtotal is not None and subtotal == sum(line.amount_minor for line in plain):
        lines = plain
    bought = [line for line in lines if line.amount_minor >= 0]
    if bought and OrderField.TOTAL in money:
        return bought, []
    return bought, [line for line in lines if line.amount_minor < 0]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGEST]
