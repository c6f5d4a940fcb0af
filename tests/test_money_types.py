"""No float touches money, in the library or the window. The rule was seen to catch."""

from pathlib import Path

import pytest

from tests.money_rules import inexact_money
from tracker.reports import flat_records

ROOT = Path(__file__).resolve().parent.parent
EXCEPTIONS = {  # what stands there is not money that is kept, added up or told as exact
    "tracker/reports/estimates": "an estimate: what is expected, labelled as such",
    "tracker/charts": "lengths and heights of what is drawn",
    "tracker/exchange/workbook": "a cell of a workbook holds a double whatever is written",
    "tracker/jobs/sample": "made-up costs of the sample shop",
}
SOURCES = [
    path
    for part in ("tracker", "ui")
    for path in sorted((ROOT / part).glob("**/*.py"))
    if not any((ROOT / one) in path.parents for one in EXCEPTIONS)
]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_float_touches_money(path: Path) -> None:
    assert inexact_money(path.read_text(encoding="utf-8")) == []


def test_columns_of_amounts_are_whole() -> None:
    assert "int64" in str(flat_records.Amounts)


@pytest.mark.parametrize(
    "source",
    [
        "spent_minor: float = 0.0",
        "def f(price_minor: float | None) -> int: ...",
        "def total_minor(rows: list[int]) -> float: ...",
        "class A:\n    amount: 'float'\n    amounts: list[float]",
        "amounts: NDArray[np.float64]",
        "half = sale.total_minor / 2",
        "sale.amount_minor /= 2",
        "less = price_minor * 0.9",
        "known = round(spent_minor * share)",
        "shown = float(one.amount)",
        "usual = np.mean(amounts)",
    ],
)
def test_the_rule_catches(source: str) -> None:
    assert inexact_money(source)


@pytest.mark.parametrize(
    "source",
    [
        "spent_minor: int = 0",
        "def f(price_minor: int | None, no_price: bool) -> int: ...",
        "half = divided_half_up(sale.total_minor, 2)",
        "whole, rest = divmod(price_minor, 100)",
        "share = orders / customers",
    ],
)
def test_the_rule_lets_whole_numbers_be(source: str) -> None:
    assert inexact_money(source) == []
