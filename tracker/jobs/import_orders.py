"""From files of orders to the command that brings them in: lists of orders, or the related files of a database."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from tracker.commands.import_orders import ImportOrders
from tracker.domain.imports import TableFormat
from tracker.domain.orders import OrderList, OrderWords
from tracker.exchange.order_files import OrderOverrides, open_orders
from tracker.exchange.order_relations import find_related


def orders_command(
    paths: Sequence[Path],
    *,
    today: date,
    language: str,
    currency: str,
    words: OrderWords,
    overrides: OrderOverrides | None = None,
    table_format: TableFormat | None = None,
) -> ImportOrders:
    """Read files of orders whole and return the command that brings all of them in.

    Related files (orders, their lines, products, customers) are one list; what is missing of them is looked for beside
    the first. overrides and table_format are the owner's word on a single list.

    Raises:
        UnreadableFile: a file cannot be read as orders, or one that belongs to it is missing.
    """
    related = find_related(paths, language=language)
    if related is not None:
        found = [related.read(today=today, currency=currency, language=language, words=words)]
    else:
        files = [open_orders(path, language=language, table_format=table_format) for path in paths]
        found = [file.read(today=today, currency=currency, words=words, overrides=overrides) for file in files]
    return _command(found)


def _command(found: Sequence[OrderList]) -> ImportOrders:
    files = tuple(dict.fromkeys(name for one in found for name in one.files))
    several = len(files) > 1
    problems = [problem if several else replace(problem, file="") for one in found for problem in one.problems]
    orders = tuple(order for one in found for order in one.orders)
    prices = {name: price for one in found for name, price in one.prices.items()}
    return ImportOrders(
        orders, ", ".join(files[:1] if len(found) == 1 else files), tuple(problems), tuple(prices.items()), files
    )
