"""Thanks for sales: said, not needed, said to all, and taken back."""

from datetime import date
from functools import partial

import pytest

from tests.conftest import Clock
from tests.selling import Sell, sold
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers
from tracker.commands.thanks import GiveThanks, GiveThanksForAll, SetThanksText, SkipThanks
from tracker.domain.errors import RecordMissing, SettingUnknown
from tracker.domain.thanks_text import SHIPPED_TEXTS
from tracker.queries.after_sales import after_sales, thanks_words
from tracker.queries.customers import customer_record
from tracker.storage.tables import Sale, ThankYou
from tracker.workspace import Workspace

DAY = date(2026, 1, 20)
TODAY = date(2026, 1, 31)


@pytest.fixture
def ana(workspace: Workspace, stages: list[int]) -> int:
    return int(workspace.do(AddCustomer("Ana", stages[2])).result)


def owed(workspace: Workspace, *customers: int) -> list[int]:
    found = [workspace.read(partial(after_sales, who, TODAY)) for who in customers]
    return [one.sale_id for their in found for one in their.owed]


def test_thanks_are_logged_and_owed_no_more_and_undo_takes_both_back(workspace: Workspace, ana: int) -> None:
    first, second = sold(workspace, ana, DAY), sold(workspace, ana, DAY)
    outcome = workspace.do(GiveThanks(first, "message", "Thank you, Ana"))
    record = workspace.read(lambda: customer_record(ana))
    assert [(one.id, one.kind, one.note) for one in record.interactions] == [
        (outcome.result, "message", "Thank you, Ana")
    ]
    assert owed(workspace, ana) == [second]
    thanked = ThankYou.get()
    assert (thanked.sale_id, thanked.customer_id, thanked.channel, thanked.skipped) == (first, ana, "message", False)
    assert (thanked.interaction_id, thanked.author) == (outcome.result, "Ota")
    workspace.undo()
    assert owed(workspace, ana) == [second, first]
    assert not workspace.read(lambda: customer_record(ana)).interactions
    assert ThankYou.select().count() == 0


def test_thanks_said_twice_or_after_all_are_the_latest_ones(workspace: Workspace, ana: int) -> None:
    sale = sold(workspace, ana, DAY)
    assert workspace.do(SkipThanks((sale,))).result == 1
    assert workspace.do(SkipThanks((sale, 99))).result == 0
    assert owed(workspace, ana) == []
    workspace.do(GiveThanks(sale, "call_out"))
    assert [(one.channel, bool(one.skipped)) for one in ThankYou.select()] == [("call_out", False)]


def test_no_thanks_for_what_is_no_sale(workspace: Workspace, ana: int) -> None:
    refund = int(workspace.do(Sell(ana, DAY, (("bell", -1),), kind="refund")).result)
    wrong = int(workspace.do(Sell(ana, DAY, voided=True)).result)
    for sale in (refund, wrong, 99):
        with pytest.raises(RecordMissing):
            workspace.do(GiveThanks(sale, "message"))


def test_all_are_thanked_in_one_step_with_one_contact_each(workspace: Workspace, stages: list[int], ana: int) -> None:
    eva, max_, ota = (int(workspace.do(AddCustomer(name, stages[0])).result) for name in ("Eva", "Max", "Ota"))
    sales = [sold(workspace, who, DAY) for who in (ana, ana, eva, max_, ota)]
    late = sold(workspace, eva, TODAY)
    workspace.do(ArchiveCustomers((max_,)))
    workspace.do(DeleteCustomers((ota,)))
    assert workspace.do(GiveThanksForAll(DAY, "email")).result == 3
    assert owed(workspace, ana, eva) == [late]
    talks = [len(workspace.read(partial(customer_record, who)).interactions) for who in (ana, eva, max_)]
    assert talks == [1, 1, 0]
    assert {one.sale_id: one.interaction_id is not None for one in ThankYou.select()} == dict.fromkeys(sales[:3], True)
    assert workspace.check() == []
    workspace.undo()
    assert owed(workspace, ana, eva) == [sales[1], sales[0], late, sales[2]]
    assert workspace.do(GiveThanksForAll(DAY)).result == 3
    assert not workspace.read(lambda: customer_record(ana)).interactions


def test_the_texts_are_the_owners_until_they_are_emptied(workspace: Workspace) -> None:
    workspace.do(SetThanksText("cs", "  Díky, {name}!  "))
    assert workspace.read(thanks_words).own == {"cs": "Díky, {name}!"}
    workspace.do(SetThanksText("cs", ""))
    workspace.do(SetThanksText("en", SHIPPED_TEXTS["en"]))
    assert workspace.read(thanks_words).own == {}
    with pytest.raises(SettingUnknown):
        workspace.do(SetThanksText("de", "Danke"))
    workspace.undo()
    assert workspace.read(thanks_words).own == {"cs": "Díky, {name}!"}


def test_thanks_of_a_purged_customer_go_with_them(workspace: Workspace, clock: Clock, ana: int) -> None:
    workspace.do(GiveThanks(sold(workspace, ana, DAY), "message"))
    workspace.do(DeleteCustomers((ana,)))
    clock.pass_days(40)
    workspace.empty_trash()
    assert Sale.select().count() == ThankYou.select().count() == 0
    assert workspace.check() == []
