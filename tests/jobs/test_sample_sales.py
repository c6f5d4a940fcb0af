"""What the sample shop sold: a ledger that adds up, regulars with a rhythm, quotes that led somewhere."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Clock
from tracker.domain.sale_lines import line_amount
from tracker.jobs.sample.goods import CHINESE, CZECH, ENGLISH, GOODS
from tracker.jobs.sample_shop import create_sample_shop

Rows = list[tuple[Any, ...]]


@pytest.fixture(params=["en", "cs", "zh_TW"])
def shop(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "sample.regulars"
    create_sample_shop(path, customers=300, language=request.param, clock=clock)
    file = sqlite3.connect(path)
    yield file
    file.close()


def _rows(shop: sqlite3.Connection, sql: str) -> Rows:
    return shop.execute(sql).fetchall()


def test_every_sale_is_the_sum_of_its_lines(shop: sqlite3.Connection) -> None:
    wrong = "SELECT id FROM sale WHERE total_minor <> (SELECT sum(amount_minor) FROM sale_line WHERE sale_id = sale.id)"
    assert _rows(shop, wrong) == []
    for quantity, price, discount, amount in _rows(
        shop, "SELECT quantity_milli, price_minor, discount_permyriad, amount_minor FROM sale_line"
    ):
        assert line_amount(quantity, price, discount) == amount


def test_regulars_come_back_and_some_are_going_quiet(shop: sqlite3.Connection) -> None:
    ((buyers, regulars, orders),) = _rows(shop, "SELECT count(*), count(gap_halves), sum(orders) FROM buying")
    assert 100 < buyers < 250
    assert regulars > 30
    assert orders > 2 * buyers
    assert _rows(shop, "SELECT count(*) FROM sale WHERE thanks_owed")[0][0] > 0
    assert _rows(shop, "SELECT count(DISTINCT score) FROM check_in")[0][0] == 5
    assert _rows(shop, "SELECT count(*) FROM sale WHERE campaign_id IS NOT NULL")[0][0] > 0


def test_questions_and_suggestions_are_answered_in_every_way(shop: sqlite3.Connection) -> None:
    assert _rows(shop, "SELECT count(*) FROM check_in WHERE score IS NULL AND interaction_id IS NOT NULL")[0][0] > 0
    assert _rows(shop, "SELECT count(*) FROM check_in WHERE score <= 2 AND follow_up_id IS NOT NULL")[0][0] > 0
    assert _rows(shop, "SELECT id FROM check_in WHERE score > 2 AND follow_up_id IS NOT NULL") == []
    responses = {response for (response,) in _rows(shop, "SELECT DISTINCT response FROM suggestion")}
    assert responses >= {"", "interested", "declined"}
    assert _rows(shop, "SELECT id FROM suggestion WHERE (response = 'bought') <> (sale_id IS NOT NULL)") == []


def test_nothing_is_given_back_before_it_was_bought(shop: sqlite3.Connection) -> None:
    backs = "FROM sale back JOIN sale ON sale.id = back.reverses_id WHERE back.kind = 'refund'"
    assert _rows(shop, f"SELECT count(*) {backs}")[0][0] > 0
    assert _rows(shop, f"SELECT back.id {backs} AND back.occurred_at <= sale.occurred_at") == []
    assert _rows(shop, f"SELECT back.id {backs} AND -back.total_minor > sale.total_minor") == []


def test_quotes_are_open_or_came_to_something(shop: sqlite3.Connection) -> None:
    outcomes = {outcome for (outcome,) in _rows(shop, "SELECT DISTINCT outcome FROM quote")}
    assert outcomes == {"", "bought", "gone", "expired"}
    assert _rows(shop, "SELECT id FROM quote WHERE (outcome = '') <> (outcome_on IS NULL)") == []
    assert _rows(shop, "SELECT id FROM quote WHERE outcome_on < given_on") == []


def test_every_language_sells_the_same(shop: sqlite3.Connection) -> None:
    for words in (ENGLISH, CZECH, CHINESE):
        assert len(words.goods) == len(words.codes) == len(GOODS) == len(set(words.goods))
    assert _rows(shop, "SELECT count(*) FROM product")[0][0] == len(GOODS)
