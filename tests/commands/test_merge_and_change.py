"""A merge taken back after any number of other changes: what they did stays, all else is as it was.

The oracle is a second shop in which the two were never merged and the same changes were made.
"""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.commands.merging_moves import kept_of, two_of_one
from tests.conftest import Clock
from tracker.commands.base import Command
from tracker.commands.customers import AddCustomer, ArchiveCustomers, EditCustomer
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.commands.merges import MergeCustomers, UnmergeCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.sales import RecordSale
from tracker.commands.stages import SetUpShop
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.queries.customers import customer_record
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace, create_shop

Change = tuple[str, int]
CHANGES = ("log", "promise", "move", "company", "address", "phone", "tag", "newcomer", "archive", "sale")


def _command(change: Change, ana: int, stages: list[int]) -> Command:
    what, number = change
    record = customer_record(ana)
    phones = tuple((phone.label, phone.typed) for phone in record.phones)
    commands: dict[str, Callable[[], Command]] = {
        "log": lambda: LogInteraction(ana, "visit", f"later {number}"),
        "promise": lambda: AddFollowUp(ana, NewFollowUp(date(2026, 3, 1 + number % 20), text=f"later {number}")),
        "move": lambda: MoveCustomers((ana,), stages[number % 5]),
        "company": lambda: EditCustomer(ana, company=f"Company {number}"),
        "address": lambda: EditCustomer(ana, address=f"Street {number}"),
        "phone": lambda: EditCustomer(ana, phones=(*phones, ("", f"700 000 {number:03}"))),
        "tag": lambda: EditCustomer(ana, tags=(*record.tags, f"later {number}")),
        "newcomer": lambda: AddCustomer(f"New {number}", stages[number % 5], phones=(("", "777 123 456"),)),
        "sale": lambda: RecordSale(NewSale(ana, (NewLine(text=f"later {number}", amount_minor=number),))),
        "archive": lambda: ArchiveCustomers((ana,), number % 2 == 0),
    }
    return commands[what]()


def _shop(folder: Path) -> tuple[Workspace, list[int], tuple[int, int]]:
    path = folder / "shop.regulars"
    create_shop(path, SetUpShop(region="CZ"), clock=Clock())
    workspace = Workspace(path, clock=Clock())
    stages = [stage.id for stage in shop_facts().stages]
    return workspace, stages, two_of_one(workspace, stages)


def _without_ids(customer: int) -> dict[str, Any]:
    kept = kept_of(customer, ids=False)
    kept["stay"] = [stay[:4] for stay in kept["stay"]]
    kept["customer"].pop("position")  # later newcomers and moves share the columns
    kept["sale_line"] = [line[1:] for line in kept["sale_line"]]
    kept["phone"] = sorted((phone[2:] for phone in kept["phone"]), key=repr)  # where in the list they stand may differ
    return kept


def _run(changes: list[Change], *, merged: bool) -> tuple[list[dict[str, Any]], list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        workspace, stages, pair = _shop(Path(folder))
        merge = workspace.do(MergeCustomers(*pair)).result if merged else None
        for change in changes:
            workspace.do(_command(change, pair[0], stages))
        if merge is not None:
            workspace.do(UnmergeCustomers(merge))
        kept, problems = [_without_ids(one) for one in pair], workspace.check()
        workspace.close()
    return kept, problems


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(CHANGES), st.integers(0, 99)), max_size=8))
def test_changes_in_between_are_kept_and_nothing_else_differs(changes: list[Change]) -> None:
    taken_back, problems = _run(changes, merged=True)
    never, _ = _run(changes, merged=False)
    assert problems == []
    assert taken_back == never


@pytest.mark.parametrize("seed", range(3))
def test_twenty_changes_in_between_are_kept(seed: int) -> None:
    random = Random(seed)
    changes = [(random.choice(CHANGES), number) for number in range(20)]
    taken_back, problems = _run(changes, merged=True)
    assert problems == []
    assert taken_back == _run(changes, merged=False)[0]
