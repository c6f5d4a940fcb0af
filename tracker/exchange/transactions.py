"""Transactions as a plain text of numbers between spaces, without a header: customer, day, pieces, money.

So lie the purchases that are studied in the marketing literature (CDNOW): "00004 0001 19970101 2 29.33", where the
number before the day is the customer of the sample. One row is one order.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from tracker.domain.dates import parse_day
from tracker.domain.order_fields import OrderField

SPACES = " "  # as a delimiter: any number of spaces or tabs
_LOOKED_AT = 50
_DAY = re.compile(r"\d{8}|\d{4}-\d\d-\d\d")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_WIDTHS = (3, 4, 5)


def is_transactions(path: Path, encoding: str) -> bool:
    """Say whether a text file is one of transactions: rows of three to five numbers, one of them a day."""
    with path.open(encoding=encoding, errors="replace") as file:
        rows = [cells for line in islice(file, _LOOKED_AT) if (cells := line.split())]
    return transaction_fields(rows) is not None


def transaction_fields(rows: Sequence[Sequence[str]]) -> list[OrderField | None] | None:
    """Say what the columns of such rows are; None where they are no transactions."""
    width = max(map(len, rows), default=0)
    full = [row for row in rows if len(row) == width]
    if width not in _WIDTHS or 2 * len(full) <= len(rows):
        return None
    if any(not (_NUMBER.fullmatch(cell) or _DAY.fullmatch(cell)) for row in full for cell in row):
        return None
    days = [at for at in range(1, width - 1) if _mostly_days([row[at] for row in full])]
    if len(days) != 1 or width - days[0] > 3:  # noqa: PLR2004  at most pieces and money behind it
        return None
    fields: list[OrderField | None] = [None] * width
    fields[days[0] - 1], fields[days[0]] = OrderField.CUSTOMER_ID, OrderField.DATE
    fields[-1] = OrderField.AMOUNT
    if width - days[0] == 3:  # noqa: PLR2004
        fields[-2] = OrderField.QUANTITY
    return fields


def read_spaced(path: Path, encoding: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (row number, cells) of every line."""
    with path.open(encoding=encoding, errors="replace") as file:
        for number, line in enumerate(file, 1):
            yield number, line.split()


def _mostly_days(cells: Sequence[str]) -> bool:
    days = sum(bool(_DAY.fullmatch(cell)) and parse_day(cell) is not None for cell in cells)
    return 2 * days > len(cells)
