"""What is suggested: what goes with what they have, without what they have or have declined, and what came of it."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations
from random import Random

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.sales import CorrectSale, RecordSale
from tracker.commands.suggestions import AnswerSuggestion, Suggest
from tracker.domain.errors import RecordMissing, SettingUnknown
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.domain.together import DECLINED_DAYS, Response
from tracker.queries.bought_together import offers_for, often_with, products_of, suggestions_of
from tracker.queries.reports import read_report
from tracker.reports.report import ReportName
from tracker.storage.suggestions import answer_by_sale
from tracker.storage.tables import Product, Sale, SaleLine, Suggestion
from tracker.workspace import Workspace

TODAY = date(2026, 1, 31)
BELL, LOCK, LIGHT, PUMP, BAG, HORN = range(1, 7)
NAMES = ("Bell", "Lock", "Light", "Pump", "Bag", "Horn")
HELD = (  # of 22 orders a bell is in 8, a lock in 7, both in 5
    *([[BELL, LOCK]] * 3),
    *([[BELL, LOCK, LIGHT]] * 2),
    [BELL, LIGHT],
    [BELL, PUMP],
    [BELL],
    *([[LOCK, PUMP]] * 2),
    *([[LIGHT]] * 6),
    *([[BAG, PUMP]] * 3),
    *([[HORN]] * 3),
)


def sell(workspace: Workspace, customer: int, products: Sequence[int], day: date = TODAY, kind: str = "sale") -> int:
    """Write an order into the ledger, as a system write."""
    moment = f"{day.isoformat()}T12:00:00+01:00"
    with workspace._journal.unrecorded():
        entry = Sale.create(
            customer=customer,
            kind=kind,
            occurred_at=moment,
            recorded_at=moment,
            day=day.toordinal(),
            total_minor=100 * len(products),
        )
        for place, product in enumerate(products):
            SaleLine.create(sale=entry, customer=customer, position=place, product=product, amount_minor=100)
    return int(entry.id)


@pytest.fixture
def shop_that_sold(workspace: Workspace, stages: list[int]) -> Workspace:
    for name in ("Ana", "Eva", "Jan"):
        workspace.do(AddCustomer(name, stages[0], date(2025, 1, 1)))
    with workspace._journal.unrecorded():
        for name in NAMES:
            Product.create(name=name, folded=name.lower(), price_minor=500, created_at="2025-01-01")
    for number, products in enumerate(HELD):
        sell(workspace, 2, products, date(2025, 3, 1) + timedelta(number))
    return workspace


def found(product_ids: Sequence[int], customer: int | None = None, today: date | None = TODAY) -> list[tuple[int, int]]:
    return [(one.product_id, one.because_id) for one in often_with(product_ids, customer, today)]


def test_what_goes_with_something_is_said_with_its_reason(shop_that_sold: Workspace) -> None:
    (lock,) = often_with([BELL])
    assert (lock.product_id, lock.name, lock.price_minor, lock.because) == (LOCK, "Lock", 500, "Bell")
    assert (lock.confidence, lock.orders) == (5 / 8, 5)
    assert found([BELL]) == [(LOCK, BELL)]  # a light is in 3 of 8 orders with a bell: chance would have brought 3.3
    assert found([LOCK]) == [(BELL, LOCK)]
    assert found([]) == []


def test_a_product_comes_once_with_the_best_reason(shop_that_sold: Workspace) -> None:
    sell(shop_that_sold, 3, [LIGHT, LOCK])
    assert found([BELL, LIGHT]) == [(LOCK, BELL)]
    assert found([LIGHT, BELL]) == [(LOCK, BELL)]


def test_what_is_together_by_chance_is_not_suggested(shop_that_sold: Workspace) -> None:
    for number in range(30):
        sell(shop_that_sold, 3, [LOCK], date(2025, 6, 1) + timedelta(number))
    assert found([BELL]) == [(LIGHT, BELL)]  # a lock is now in 37 of 52 orders, a light in 9


def test_what_they_have_and_what_is_no_longer_sold_is_left_out(shop_that_sold: Workspace) -> None:
    assert found([BELL], 1) == [(LOCK, BELL)]
    sell(shop_that_sold, 1, [LOCK])
    assert found([BELL], 1) == []
    assert found([BELL], 3) == [(LOCK, BELL)]
    with shop_that_sold._journal.unrecorded():
        Product.update(removed=True).where(Product.id == LOCK).execute()
    assert found([BELL], 3) == []


def test_what_was_declined_is_left_out_for_half_a_year(shop_that_sold: Workspace, clock: Clock) -> None:
    shop_that_sold.do(Suggest(1, LOCK, BELL, Response.DECLINED))
    last = TODAY + timedelta(DECLINED_DAYS)
    assert found([BELL], 1) == found([BELL], 1, last) == found([BELL], 1, None) == []
    assert found([BELL], 1, last + timedelta(1)) == [(LOCK, BELL)]
    assert found([BELL], 3) == [(LOCK, BELL)]


def test_orders_of_the_trash_and_orders_taken_out_do_not_count(shop_that_sold: Workspace) -> None:
    with shop_that_sold._journal.unrecorded():
        Sale.update(voided=True).where(Sale.id <= 4).execute()
    assert found([BELL]) == []
    with shop_that_sold._journal.unrecorded():
        Sale.update(voided=False).where(Sale.id <= 4).execute()
    assert found([BELL]) == [(LOCK, BELL)]
    shop_that_sold.do(DeleteCustomers((2,)))
    assert found([BELL]) == []


def test_the_page_offers_what_goes_with_all_they_have(shop_that_sold: Workspace, clock: Clock) -> None:
    assert offers_for(1, TODAY).often == ()
    sell(shop_that_sold, 1, [BELL], TODAY)
    assert products_of(1) == [BELL]
    assert [one.product_id for one in offers_for(1, TODAY).often] == [LOCK]
    number = int(shop_that_sold.do(Suggest(1, LOCK, BELL)).result)
    offers = offers_for(1, TODAY)
    assert offers.often == ()
    assert [(one.id, one.name, one.because, one.suggested_on) for one in offers.waiting] == [
        (number, "Lock", "Bell", TODAY)
    ]
    shop_that_sold.do(AnswerSuggestion(number, Response.DECLINED))
    assert offers_for(1, TODAY).waiting == ()
    shop_that_sold.undo()
    assert [one.id for one in offers_for(1, TODAY + timedelta(60)).waiting] == [number]
    assert offers_for(1, TODAY + timedelta(61)).waiting == ()


def test_a_suggestion_that_waits_is_not_noted_twice(shop_that_sold: Workspace, clock: Clock) -> None:
    first = shop_that_sold.do(Suggest(1, LOCK, BELL)).result
    assert shop_that_sold.do(Suggest(1, LOCK, None, Response.INTERESTED)).result == first
    (kept,) = suggestions_of(1)
    assert (kept.response, kept.because) == (Response.INTERESTED, "Bell")
    second = shop_that_sold.do(Suggest(1, LOCK)).result
    clock.pass_days(61)
    assert len({first, second, shop_that_sold.do(Suggest(1, LOCK)).result}) == 3


def test_an_answer_can_be_taken_back(shop_that_sold: Workspace) -> None:
    number = int(shop_that_sold.do(Suggest(1, LOCK)).result)
    for response in (Response.BOUGHT, Response.INTERESTED, Response.NOT_YET):
        shop_that_sold.do(AnswerSuggestion(number, response))
        row = Suggestion.get_by_id(number)
        assert (row.response, row.responded_at is None) == (response, response == Response.NOT_YET)


def test_what_makes_no_sense_is_refused(shop_that_sold: Workspace) -> None:
    for command in (Suggest(99, LOCK), Suggest(1, 99), Suggest(1, LOCK, 99), AnswerSuggestion(99, "bought")):
        with pytest.raises(RecordMissing):
            shop_that_sold.do(command)
    with pytest.raises(SettingUnknown):
        shop_that_sold.do(Suggest(1, LOCK, None, "perhaps"))


@pytest.mark.parametrize(("days", "answered"), [(0, True), (60, True), (61, False), (-1, False)])
def test_a_sale_answers_what_was_suggested(shop_that_sold: Workspace, days: int, answered: bool) -> None:
    mine, other = (int(shop_that_sold.do(Suggest(who, LOCK, None, "declined")).result) for who in (1, 3))
    bell = int(shop_that_sold.do(Suggest(1, BELL)).result)
    sale = sell(shop_that_sold, 1, [LOCK, PUMP], TODAY + timedelta(days))
    with shop_that_sold._journal.unrecorded():
        answer_by_sale(sale)
    row = Suggestion.get_by_id(mine)
    assert (row.response, row.sale_id) == (("bought", sale) if answered else ("declined", None))
    assert Suggestion.get_by_id(other).response == "declined"
    assert Suggestion.get_by_id(bell).response == ""


def test_recording_a_sale_answers_and_correcting_it_takes_that_back(shop_that_sold: Workspace) -> None:
    mine = int(shop_that_sold.do(Suggest(1, LOCK, None, "interested")).result)

    def answer() -> tuple[str, int | None]:
        row = Suggestion.get_by_id(mine)
        return row.response, row.sale_id

    sale = shop_that_sold.do(
        RecordSale(NewSale(1, (NewLine(LOCK, price_minor=900), NewLine(BELL, price_minor=5))))
    ).result
    assert answer() == ("bought", sale.sale_id)
    shop_that_sold.undo()
    assert answer() == ("interested", None)
    shop_that_sold.redo()
    again = shop_that_sold.do(CorrectSale(sale.sale_id, NewSale(1, (NewLine(LOCK, price_minor=800),)))).result
    assert answer() == ("bought", again.sale_id)
    other = shop_that_sold.do(CorrectSale(again.sale_id, NewSale(1, (NewLine(BELL, price_minor=800),)))).result
    assert answer() == ("", None)
    shop_that_sold.undo()
    assert answer() == ("bought", again.sale_id)
    shop_that_sold.do(CorrectSale(again.sale_id, None))
    assert answer() == ("", None)
    assert other.sale_id != again.sale_id


def test_suggestions_stand_in_the_report(shop_that_sold: Workspace) -> None:
    shop_that_sold.do(Suggest(1, LOCK))
    shop_that_sold.do(Suggest(3, LOCK, None, Response.BOUGHT))
    report = read_report(ReportName.TOGETHER, Scope(Period(), TODAY))
    (row,) = report.table("suggestions").rows
    assert (row.label.text, [number.value for number in row.numbers]) == ("Lock", [2, 1, 0, 0, 0.5])
    assert [row.key for row in report.table("pairs").rows] == ["1-2", "1-3"]


def test_the_shares_are_those_of_the_report(shop_that_sold: Workspace) -> None:
    chance = Random(3)
    for number in range(80):
        products = chance.choices((BELL, LOCK, LIGHT, PUMP, BAG), (9, 6, 4, 2, 1), k=chance.randrange(1, 4))
        sell(shop_that_sold, 3, sorted(set(products)), date(2025, 5, 1) + timedelta(number))
    table = read_report(ReportName.TOGETHER, Scope(Period(), TODAY)).table("pairs")
    rows = {
        row.key: dict(zip([column.key for column in table.columns], row.numbers, strict=True)) for row in table.rows
    }
    seen = 0
    for one, other in combinations((BELL, LOCK, LIGHT, PUMP, BAG), 2):
        row = rows.get(f"{one}-{other}")
        for because, product, share in ((one, other, "confidence"), (other, one, "confidence_back")):
            offered = {found.product_id: found for found in often_with([because])}
            assert (product in offered) == (row is not None and (row["lift"].value or 0) > 1)
            if row is not None and product in offered:
                seen += 1
                assert offered[product].confidence == row[share].value
                assert offered[product].orders == row["orders"].value
    assert seen
