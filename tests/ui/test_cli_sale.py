"""The command line's `sale`: what it prints, what it writes, what it refuses."""

import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.products import AddProduct
from tracker.commands.stages import ChangeSetting, SetUpShop
from tracker.queries.products import products
from tracker.queries.sales import buying_of, sales_of
from tracker.workspace import Workspace, create_shop, open_reader
from ui.cli import run_command

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        try:
            code = run_command([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(str(end.code))
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def people(tmp_path: Path, clock: Clock) -> Path:
    """A Czech shop with Ana, and Eva in the trash."""
    path = tmp_path / "shop.regulars"
    create_shop(path, SetUpShop(language="cs", currency="CZK", region="CZ"), clock=clock)
    opened = Workspace(path, clock=clock)
    for name in ("Ana", "Eva"):
        opened.do(AddCustomer(name, 1))
    opened.do(AddProduct("Helma", "H1", 129_000))
    opened.do(DeleteCustomers((2,)))
    opened.close()
    return path


def told(run: Run, *arguments: object) -> dict[str, Any]:
    code, out, err = run("sale", *arguments, "--json")
    assert (code, err) == (0, "")
    value = json.loads(out)
    assert isinstance(value, dict)
    return value


def test_a_sale_is_written_and_told(run: Run, people: Path) -> None:
    assert told(run, people, 1, "1 290", "--date", "2026-02-01", "--product", "helma") == {
        "sale_id": 1,
        "customer_id": 1,
        "date": "2026-02-01",
        "amount_minor": 129_000,
        "currency": "CZK",
        "product": "Helma",
        "quantity": 1,
        "moved_to": "Nákup",
    }
    second = told(run, people, 1, "100", "--product", "Zvonek", "--quantity", "3")
    assert (second["amount_minor"], second["quantity"], second["product"]) == (10_000, 3, "Zvonek")
    assert second["moved_to"] == "Udržení"
    third = told(run, people, 1, "19,90 Kč", "--quantity", "1,5", "--product", "h1", "--date", "2026-02-02")
    assert (third["amount_minor"], third["quantity"], third["moved_to"]) == (1990, 1.5, None)
    assert told(run, people, 1, "7")["product"] is None
    with open_reader(people):
        entries = {one.id: one for one in sales_of(1)}
        assert [entries[one].lines[0].price_minor for one in (1, 2, 3, 4)] == [129_000, None, None, None]
        assert [(one.name, one.price_minor) for one in products()] == [("Helma", 129_000), ("Zvonek", None)]
        buying = buying_of(1)
    assert buying is not None
    assert (buying.orders, buying.spent_minor, buying.first_on) == (4, 141_690, date(2026, 2, 1))


def test_it_says_so_in_words(run: Run, people: Path) -> None:
    code, out, _ = run("sale", people, 1, "1290.50")
    assert code == 0
    assert out.startswith("Sold to Ana for 1,290.5")
    assert "moved to Nákup" in out


@pytest.mark.parametrize(
    "arguments",
    [
        (999, "1290"),
        (2, "1290"),  # in the trash
        (0, "1290"),
        (-1, "1290"),
        ("ana", "1290"),
        (10**30, "1290"),
        (1, "-1290"),
        (1, "-1 290"),
        (1, "0"),
        (1, "nan"),
        (1, "inf"),
        (1, "1e3"),
        (1, "much"),
        (1, ""),
        (1, "1290.555"),
        (1, "1.234"),  # a thousand, or a little more than one
        (1, "9" * 40),
        (1, "10000000000001"),  # beyond reason
        (1, "12", "--quantity", "0"),
        (1, "12", "--quantity", "-1"),
        (1, "12", "--quantity", "nan"),
        (1, "12", "--quantity", "0.0001"),
        (1, "12", "--quantity", "99999999999"),
        (1, "12", "--date", "2999-01-01"),
        (1, "12", "--date", "2026-13-01"),
        (1,),
    ],
)
def test_what_is_not_possible_is_one_sentence(run: Run, people: Path, arguments: tuple[object, ...]) -> None:
    for form in ((), ("--json",)):
        code, out, err = run("sale", people, *arguments, *form)
        assert (code, out) == (1, "")
        assert len(err.splitlines()) == 1
        assert "unexpected" not in err
    with open_reader(people):
        assert sales_of(1) == []


@pytest.mark.parametrize(
    ("currency", "amount", "minor"), [("JPY", "1290", 1290), ("KWD", "1.29", 1290), ("TWD", "1,290", 129_000)]
)
def test_amounts_are_in_the_currencys_own_smallest_unit(
    run: Run, people: Path, currency: str, amount: str, minor: int
) -> None:
    opened = Workspace(people)
    opened.do(ChangeSetting("currency", currency))
    opened.do(ChangeSetting("language", "en"))
    opened.close()
    said = told(run, people, 1, amount)
    assert (said["amount_minor"], said["currency"]) == (minor, currency)
    if currency == "JPY":
        assert run("sale", people, 1, "12.5")[0] == 1


def test_the_first_day_of_all_is_a_sentence(run: Run, people: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Taipei")  # where 1 January of the year 1 begins in the year before
    time.tzset()
    try:
        code, out, err = run("sale", people, 1, "5", "--date", "0001-01-01")
    finally:
        monkeypatch.undo()
        time.tzset()
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "0001-01-01" in err
    assert run("report", people, "rfm", "--from", "0001-01-01")[0] == 0
