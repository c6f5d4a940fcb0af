"""One row of a list of orders, by the meaning of its columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from tracker.domain.amounts import Fault, as_counted, currency_fits, minor_units, read_decimal
from tracker.domain.contacts import clean_text, fold, natural_order, phone_digits, significant_digits
from tracker.domain.dates import Moment, is_ambiguous, parse_moment
from tracker.domain.imports import LONGEST_NAME, LONGEST_TEXT, Reason
from tracker.domain.order_fields import OrderField
from tracker.domain.orders import Buyer, OrderLine
from tracker.exchange.order_lines import LineSays, Wrong, line_of

SHOWN = 80
_BLANKS = frozenset({"NULL", "N/A", "n/a", "#N/A", "-", "--", "–", "—", "\\N"})
_EMAIL = re.compile(r"[^@\s,;:<>()\"]+@[^@\s,;:<>()\"]+\.[^@\s.,;:<>()\"]+")
_QUOTED = re.compile(r"^'(?=[\d+=\-@(])")  # spreadsheets mark a text that looks like a number by a quote
_NAME_AND_ID = re.compile(r"(?P<name>.*\S)\s+\((?P<id>[^()]+)\)")
_FEWEST_DIGITS = 6
_PERCENT = 100
_MIDNIGHT = "00:00"
_LINE = (OrderField.PRODUCT, OrderField.CODE, OrderField.QUANTITY, OrderField.PRICE, OrderField.AMOUNT)
_MONEY = (
    *(OrderField.TOTAL, OrderField.SUBTOTAL, OrderField.SHIPPING, OrderField.TAX, OrderField.ORDER_DISCOUNT),
    *(OrderField.ADJUSTED_TOTAL, OrderField.REFUNDED),
)
NUMBERS = frozenset(
    {OrderField.AMOUNT, OrderField.PRICE, OrderField.QUANTITY, OrderField.DISCOUNT_AMOUNT, OrderField.DISCOUNT, *_MONEY}
)
_CANCELLED_WORDS = """cancelled canceled voided void expired failed trash storno stornovano stornovana zruseno zrusena
    已取消 取消 作廢 已作廢"""
_CANCELLED = frozenset(_CANCELLED_WORDS.split())
_REFUNDED = frozenset({"refunded", "fully refunded", "vraceno", "vracena", "已退款", "全額退款"})
_WHYS = {"amount": Reason.NO_AMOUNT, "quantity": Reason.BAD_QUANTITY, "discount": Reason.BAD_DISCOUNT}
_OF = {"amount": OrderField.AMOUNT, "quantity": OrderField.QUANTITY, "discount": OrderField.DISCOUNT_AMOUNT}


@dataclass
class Rejected(Exception):
    """The row cannot be taken in; holds what a RowProblem holds, without the row number."""

    column: str
    reason: Reason
    text: str


@dataclass(frozen=True, slots=True)
class OrderRow:
    """What one row says about an order; None and "" where it says nothing. Amounts are minor units."""

    number: int
    order: str
    platform_id: str
    moment: Moment | None
    buyer: Buyer | None
    line: OrderLine | None
    undiscounted: OrderLine | None  # the line as its price alone makes it
    money: dict[OrderField, int]  # of the whole order
    is_cancelled: bool
    is_refunded: bool
    note: str


@dataclass(frozen=True, slots=True)
class HowToRead:
    """What the file as a whole says about its cells. point: see `amounts.decimal_point`."""

    currency: str
    point: str | None
    language: str
    day_first: bool | None
    today: date
    namespace: str = ""  # of the program that wrote it
    of_sheet: bool = False


class OrderRowReader:
    """Reads the rows of one table."""

    def __init__(self, headers: Sequence[str], fields: Sequence[OrderField | None], how: HowToRead) -> None:
        """Take the table's headers (none empty) and, for each, what it means; None: it is not read."""
        self._how = how
        self._headers = headers
        self._columns: dict[OrderField, list[int]] = {}
        for at, field in enumerate(fields):
            if field is not None:
                self._columns.setdefault(field, []).append(at)

    def read(self, number: int, cells: Sequence[str]) -> OrderRow:
        """Read one row. Raises Rejected."""
        texts = {field: self._text(field, cells) for field in self._columns}
        self._check_currency(texts)
        status = fold(texts.get(OrderField.STATUS, ""))
        line, undiscounted = self._line(texts)
        return OrderRow(
            number,
            texts.get(OrderField.ORDER, ""),
            texts.get(OrderField.PLATFORM_ID, ""),
            self._moment(texts.get(OrderField.DATE, "")),
            self._buyer(texts),
            line,
            undiscounted,
            {field: amount for field in _MONEY if (amount := self._amount(field, texts)) is not None},
            bool(texts.get(OrderField.CANCELLED)) or status in _CANCELLED,
            status in _REFUNDED,
            texts.get(OrderField.NOTE, "")[:LONGEST_TEXT],
        )

    def reject(self, field: OrderField, reason: Reason, text: str) -> Rejected:
        """Return what is wrong with a column."""
        columns = self._columns.get(field)
        return Rejected(self._headers[columns[0]] if columns else "", reason, text[:SHOWN])

    def order_of(self, cells: Sequence[str]) -> str:
        """Return the number of the order that cells belong to, which could not be read otherwise."""
        columns = self._columns.get(OrderField.ORDER, ())
        return next((text for at in columns if at < len(cells) and (text := clean_text(cells[at]))), "")

    def _text(self, field: OrderField, cells: Sequence[str]) -> str:
        for at in self._columns[field]:
            text = clean_text(cells[at])
            if text and text not in _BLANKS:
                return text if field is OrderField.NOTE else " ".join(_QUOTED.sub("", text, count=1).split())
        return ""

    def _check_currency(self, texts: dict[OrderField, str]) -> None:
        told = texts.get(OrderField.CURRENCY, "")
        if told and not currency_fits(f"1{told.upper()}", self._how.currency):
            raise self.reject(OrderField.CURRENCY, Reason.OTHER_CURRENCY, told)

    def _moment(self, text: str) -> Moment | None:
        if not text:
            return None
        how = self._how
        moment = parse_moment(text, day_first=how.day_first, latest=how.today)
        if moment is None:
            unclear = how.day_first is None and is_ambiguous(text, how.today)
            raise self.reject(OrderField.DATE, Reason.AMBIGUOUS_DATE if unclear else Reason.BAD_DATE, text)
        if moment.day > how.today:
            raise self.reject(OrderField.DATE, Reason.FUTURE_DATE, text)
        return Moment(moment.day) if moment.time == _MIDNIGHT else moment

    def _buyer(self, texts: dict[OrderField, str]) -> Buyer | None:
        names = (texts.get(OrderField.FIRST_NAME, ""), texts.get(OrderField.LAST_NAME, ""))
        name = natural_order(texts.get(OrderField.CUSTOMER, "")) or " ".join(filter(None, names))
        company = texts.get(OrderField.COMPANY, "")
        email, phone = texts.get(OrderField.EMAIL, ""), texts.get(OrderField.PHONE, "")
        number = texts.get(OrderField.CUSTOMER_ID, "")
        if self._how.namespace and (both := _NAME_AND_ID.fullmatch(number)):
            name, number = both["name"], both["id"]
        found = _EMAIL.search(email)
        email = found[0] if found else ""
        phone = phone if len(phone_digits(phone)) >= _FEWEST_DIGITS else ""
        shown = name or company or email or phone or number
        if not shown:
            return None
        for field, text in ((OrderField.CUSTOMER, shown), (OrderField.COMPANY, company), (OrderField.PHONE, phone)):
            if len(text) > LONGEST_NAME:
                raise self.reject(field, Reason.TOO_LONG, text)
        return Buyer(
            self._key(number, email, phone, shown),
            shown,
            bool(name or company),
            company if name and company != name else "",
            email,
            phone,
        )

    def _key(self, number: str, email: str, phone: str, name: str) -> str:
        if number:
            return f"{self._how.namespace or 'list'}:{number}"
        by = email.casefold() or significant_digits(phone) or name.casefold()
        return f"{self._how.namespace or 'buyer'}:{by}"

    def _line(self, texts: dict[OrderField, str]) -> tuple[OrderLine | None, OrderLine | None]:
        if not any(texts.get(field) for field in _LINE):
            return None, None
        amount = self._amount(OrderField.AMOUNT, texts)
        product, code = texts.get(OrderField.PRODUCT, ""), texts.get(OrderField.CODE, "")
        for field, text in ((OrderField.PRODUCT, product), (OrderField.CODE, code)):
            if len(text) > LONGEST_NAME:
                raise self.reject(field, Reason.TOO_LONG, text)
        price, quantity = self._number(OrderField.PRICE, texts), self._number(OrderField.QUANTITY, texts)
        if quantity == 0 and self._how.namespace:
            return None, None  # what was taken out of an order again
        if price is None and amount is None and OrderField.TOTAL in self._columns and (product or code):
            return None, None  # what it came to is said of the whole order only
        says = LineSays(amount, price, quantity, product=product or code, code=code)
        off = self._amount(OrderField.DISCOUNT_AMOUNT, texts) or 0
        discounted = replace(says, share=self._share(texts, known=amount is not None), off_minor=abs(off))
        try:
            plain = line_of(says, self._how.currency)
            return (line_of(discounted, self._how.currency) if off or discounted.share else plain), plain
        except Wrong as wrong:
            field = _OF[wrong.what]
            shown = texts.get(field, "") or " | ".join(filter(None, (texts.get(one, "") for one in _LINE)))
            raise self.reject(field, _WHYS[wrong.what], shown) from None

    def _share(self, texts: dict[OrderField, str], *, known: bool) -> Fraction:
        """Return which share of the price is taken off. known: nothing hangs on it, as the amount is said."""
        for field in (OrderField.DISCOUNT_PERCENT, OrderField.DISCOUNT_SHARE, OrderField.DISCOUNT):
            text = texts.get(field, "")
            if not text:
                continue
            marked = text.endswith(("%", "％"))
            number = self._number(field, {field: text.rstrip("%％ ")})
            if not number:
                continue
            share = (
                Fraction(number) if field is OrderField.DISCOUNT_SHARE and not marked else Fraction(number) / _PERCENT
            )
            unclear = not marked and (
                field is OrderField.DISCOUNT or (field is OrderField.DISCOUNT_PERCENT and abs(number) < 1)
            )
            if known and (unclear or not 0 <= share <= 1):
                return Fraction()
            if unclear:
                raise self.reject(field, Reason.UNCLEAR_DISCOUNT, text)
            if not 0 <= share <= 1:
                raise self.reject(field, Reason.BAD_DISCOUNT, text)
            return share
        return Fraction()

    def _amount(self, field: OrderField, texts: dict[OrderField, str]) -> int | None:
        number = self._number(field, texts)
        if number is None:
            return None
        minor = minor_units(number, self._how.currency)
        if minor is None:
            raise self.reject(field, Reason.BAD_AMOUNT, texts[field])
        return minor

    def _number(self, field: OrderField, texts: dict[OrderField, str]) -> Decimal | None:
        text = texts.get(field, "")
        if not text:
            return None
        quantity = field is OrderField.QUANTITY
        if not quantity and not currency_fits(text, self._how.currency):
            raise self.reject(field, Reason.OTHER_CURRENCY, text)
        number = read_decimal(text, self._how.point, self._how.language)
        if isinstance(number, Fault):
            bad = Reason.BAD_QUANTITY if quantity else Reason.BAD_AMOUNT
            raise self.reject(field, Reason.AMBIGUOUS_AMOUNT if number is Fault.TWO_READINGS else bad, text)
        return as_counted(number) if self._how.of_sheet else number
