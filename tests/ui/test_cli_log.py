"""The command line's `log`: what it prints, what it writes, what it refuses."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tracker.commands.customers import AddCustomer
from tracker.commands.products import AddProduct
from tracker.domain.records import CustomerRecord
from tracker.queries.customers import customer_record, find_customers
from tracker.queries.products import products
from tracker.queries.sales import sales_of
from tracker.workspace import Workspace, open_reader
from ui.cli import run_command

ROOT = Path(__file__).parents[2]
Run = Callable[..., tuple[int, str, str]]
NOW = ("--now", "2026-11-21 15:00")
LINE = "Hana Pokorná called, wants the 52 frame, ring her Friday 10:00 >purchase #cargo"


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
def people(shop: Path) -> Path:
    """The shop with two named Eva and one Hana."""
    opened = Workspace(shop, clock=lambda: datetime(2026, 11, 1, 9, 0).astimezone())
    for name in ("Eva Malá", "Eva Velká", "Hana Pokorná"):
        opened.do(AddCustomer(name, 1))
    opened.close()
    return shop


def hana(shop: Path) -> CustomerRecord:
    with open_reader(shop):
        return customer_record(find_customers("hana")[0].id)


def everybody(shop: Path) -> list[str]:
    with open_reader(shop):
        return sorted(one.name for one in find_customers(""))


def told(run: Run, *arguments: object) -> dict[str, Any]:
    code, out, err = run("log", *arguments, "--json")
    assert (code, err) == (0, "")
    answer: dict[str, Any] = json.loads(out)
    return answer


def test_a_line_is_understood_and_written(run: Run, people: Path) -> None:
    answer = told(run, people, LINE, *NOW)
    assert list(answer) == [
        "customer", "candidates", "kind", "direction", "occurred_at", "note", "follow_up", "stage", "tags",
        "amount_minor", "sale",
    ]  # fmt: skip
    assert answer == {
        "customer": {"id": 3, "name": "Hana Pokorná", "created": False},
        "candidates": ["Hana Pokorná"],
        "kind": "call",
        "direction": "in",
        "occurred_at": "2026-11-21 15:00",
        "note": "wants the 52 frame",
        "follow_up": {"due": "2026-11-27 10:00", "text": "ring her"},
        "stage": "Purchase",
        "tags": ["cargo"],
        "amount_minor": None,
        "sale": None,
    }
    kept = hana(people)
    assert kept.interactions[0].occurred_at.startswith("2026-11-21T15:00")
    assert (kept.stage_since, kept.tags, kept.follow_ups[0].due_on) == ("2026-11-21", ("cargo",), "2026-11-27")
    assert run("undo", people)[0] == 0
    assert hana(people).interactions == ()
    assert hana(people).tags == ()


def test_a_dry_run_says_the_same_and_writes_nothing(run: Run, people: Path) -> None:
    before = hana(people)
    dry = told(run, people, LINE, *NOW, "--dry-run")
    assert hana(people) == before
    assert dry == told(run, people, LINE, *NOW)


def test_a_dry_run_needs_no_closed_window(run: Run, people: Path) -> None:
    def other(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "main.py", "log", str(people), LINE, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)

    window = Workspace(people)
    assert json.loads(other(*NOW, "--dry-run", "--json").stdout)["kind"] == "call"
    refused = other()
    assert (refused.returncode, refused.stdout) == (1, "")
    assert len(refused.stderr.strip().splitlines()) == 1
    window.close()


def test_a_line_of_before_the_customer_was_added_moves_them(run: Run, people: Path) -> None:
    told(run, people, LINE, "--now", "2026-10-01 10:00")
    kept = hana(people)
    assert (kept.stage_id, kept.stage_since) == (3, "2026-11-01")
    assert kept.interactions[0].occurred_at.startswith("2026-10-01T10:00")


def test_an_unclear_customer_is_refused_with_the_candidates(run: Run, people: Path) -> None:
    code, out, err = run("log", people, "Eva called", "--create")
    assert (code, out) == (1, "")
    assert err == "It is not clear who is meant: Eva Malá, Eva Velká. Nothing was written.\n"
    code, out, err = run("log", people, "Eva called", "--json")
    assert code == 1
    answer = json.loads(out)
    assert answer["customer"] is None
    assert answer["candidates"] == ["Eva Malá", "Eva Velká"]
    assert "Eva Velká" in err
    with open_reader(people):
        assert all(customer_record(one.id).interactions == () for one in find_customers("eva"))


def test_somebody_new_is_added_only_when_asked_for(run: Run, people: Path) -> None:
    line = "Tomáš Dvořák called, likes it >consideration"
    code, _, err = run("log", people, line)
    assert code == 1
    assert "Tomáš Dvořák" in err
    assert len(everybody(people)) == 3
    dry = told(run, people, line, "--create", "--dry-run", *NOW)
    assert dry["customer"] == {"id": None, "name": "Tomáš Dvořák", "created": True}
    assert len(everybody(people)) == 3
    answer = told(run, people, line, "--create", *NOW)
    assert answer["customer"] == {"id": 4, "name": "Tomáš Dvořák", "created": True}
    with open_reader(people):
        kept = customer_record(4)
    assert (kept.stage_id, kept.stage_since) == (2, "2026-11-21")
    assert [one.note for one in kept.interactions] == ["likes it"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Hana Nová volala, chce kolo", "Hana Nová"),
        ("volal jsem Ivě Malé", "Iva Malá"),
        ("Hana Pokornová came in", "Hana Pokornová"),
    ],
)
def test_who_shares_but_a_part_of_a_name_is_asked_about_or_added(run: Run, people: Path, line: str, name: str) -> None:
    code, out, _ = run("log", people, line, "--json")
    assert code == 1
    assert json.loads(out)["candidates"]
    answer = told(run, people, line, "--create", *NOW)
    assert answer["customer"] == {"id": 4, "name": name, "created": True}
    assert name in everybody(people)


@pytest.mark.parametrize("line", ["", "   ", "\t", "called", "tomorrow at 9"])
@pytest.mark.parametrize("extra", [(), ("--create",), ("--dry-run",)])
def test_a_line_about_nobody_is_about_none_of_them(run: Run, people: Path, line: str, extra: tuple[str, ...]) -> None:
    code, out, err = run("log", people, line, "--json", *extra)
    answer = json.loads(out)
    assert (code, answer["customer"], answer["candidates"]) == (1, None, [])
    assert err == "The line does not say whom it is about. Nothing was written.\n"
    assert len(everybody(people)) == 3


def test_words_for_a_person(run: Run, people: Path) -> None:
    assert run("log", people, LINE, "--dry-run") == (0, "Would log it for Hana Pokorná.\n", "")
    assert run("log", people, LINE) == (0, "Logged for Hana Pokorná.\n", "")
    assert run("log", people, "called, wants a bell")[0] == 1


def test_the_language_can_be_given(run: Run, people: Path) -> None:
    answer = told(run, people, "volala Pokorná, zavolat 27. 11. v 10:00", "--language", "cs", *NOW)
    assert (answer["kind"], answer["customer"]["name"]) == ("call", "Hana Pokorná")
    assert answer["follow_up"]["due"] == "2026-11-27 10:00"


@pytest.mark.parametrize("moment", ["tomorrow", "2026-13-01 10:00", "2026-11-21", ""])
def test_a_moment_that_is_none_is_refused(run: Run, people: Path, moment: str) -> None:
    code, out, err = run("log", people, LINE, "--now", moment)
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert hana(people).interactions == ()


def test_an_unknown_language_is_refused(run: Run, people: Path) -> None:
    assert run("log", people, LINE, "--language", "de")[0] == 1


def test_a_purchase_is_a_sale_with_the_product_of_the_shop(run: Run, people: Path) -> None:
    opened = Workspace(people, clock=lambda: datetime(2026, 11, 2, 9, 0).astimezone())
    helmet = opened.do(AddProduct("Helmet", price_minor=129_000)).result
    opened.close()
    line = "Hana Pokorná bought two helmets 2 580 yesterday"
    answer = told(run, people, line, *NOW, "--dry-run")
    assert answer["sale"] == {
        "sale_id": None,
        "product": "Helmet",
        "is_known_product": True,
        "quantity": 2,
        "amount_minor": 258_000,
        "currency": "EUR",
    }
    assert told(run, people, line, *NOW)["sale"]["sale_id"] == 1
    assert told(run, people, "Hana Pokorná bought a rocket for 12.50", *NOW)["sale"]["product"] == "rocket"
    assert told(run, people, "Hana Pokorná returned a rocket for 12.50", *NOW)["sale"] is None
    with open_reader(people):
        entries = {one.id: one for one in sales_of(hana_id())}
        assert [one.name for one in products()] == ["Helmet"]
    assert list(entries) == [2, 1]
    assert [(line.product_id, line.text, line.quantity_milli, line.price_minor) for line in entries[1].lines] == [
        (helmet, "Helmet", 2000, 129_000)
    ]
    assert [(line.product_id, line.text, line.amount_minor) for line in entries[2].lines] == [(None, "rocket", 1250)]
    assert entries[1].day.isoformat() == "2026-11-20"


def hana_id() -> int:
    return find_customers("hana")[0].id
