from itertools import combinations

import pytest

from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.merges import MergeCustomers, TellApart
from tracker.domain.duplicate_pairs import name_reason, near_names
from tracker.domain.duplicates import Why
from tracker.domain.errors import Cancelled
from tracker.queries.duplicate_pairs import MOST_ALIKE, duplicate_pairs
from tracker.queries.near_words import near_words
from tracker.workspace import Workspace

NAMES = (
    "Jana Nováková",
    "Nováková Jana",
    "J. Nováková",
    "Ing. Jana Nováková",
    "Jana Marie Nováková",
    "Jana Nvoáková",
    "jana novakova",
    "Dana Nováková",
    "Petr Svoboda",
    "Petr Svobda",
    "王小明",
    "王 小明",
    "小明 王",
    "王小民",
    "Cykloservis",
    "Cyklosrevis",
)


def _add(workspace: Workspace, stage: int, name: str, phone: str = "", email: str = "") -> int:
    phones = (("", phone),) if phone else ()
    emails = (("", email),) if email else ()
    return int(workspace.do(AddCustomer(name, stage, phones=phones, emails=emails)).result)


def test_the_scan_finds_the_names_that_comparing_everybody_finds(workspace: Workspace, stages: list[int]) -> None:
    names = {_add(workspace, stages[0], name): name for name in NAMES}
    compared = {
        pair: reason for pair in combinations(names, 2) if (reason := name_reason(names[pair[0]], names[pair[1]]))
    }
    scan = workspace.read(duplicate_pairs)
    found = {(pair.first_id, pair.second_id): pair.why for pair in scan.pairs}
    assert found == {pair: (reason,) for pair, reason in compared.items()}
    assert scan.total == len(compared) > 15


def test_phone_e_mail_and_name_add_up(workspace: Workspace, stages: list[int]) -> None:
    ana = _add(workspace, stages[0], "Ana Malá", "+420 777 123 456", "ana@example.com")
    again = _add(workspace, stages[0], "Malá Ana", "777123456", "ANA@example.com")
    brother = _add(workspace, stages[0], "Ivo Malý", "00420777123456")
    pairs = workspace.read(duplicate_pairs).pairs
    assert [(pair.first_id, pair.second_id) for pair in pairs] == [(ana, again), (ana, brother), (again, brother)]
    assert pairs[0].why == (Why.PHONE, Why.EMAIL, Why.NAME)
    assert pairs[0].score == 100
    assert pairs[1].why == (Why.PHONE,)


def test_a_number_that_many_share_proves_nothing(workspace: Workspace, stages: list[int]) -> None:
    for number in range(MOST_ALIKE + 1):
        _add(workspace, stages[0], f"{chr(97 + number) * 5} {number}", "222 333 444")
    _add(workspace, stages[0], "Eva", "12345")
    _add(workspace, stages[0], "Ota", "12345")
    assert workspace.read(duplicate_pairs).total == 0


def test_who_was_told_apart_deleted_or_merged_is_not_shown(workspace: Workspace, stages: list[int]) -> None:
    one, two, three = (_add(workspace, stages[0], "Ana Malá") for _ in range(3))
    workspace.do(TellApart(two, one))
    workspace.do(TellApart(one, two))
    assert [(pair.first_id, pair.second_id) for pair in duplicate_pairs().pairs] == [(one, three), (two, three)]
    assert duplicate_pairs(limit=1).total == 2
    workspace.do(MergeCustomers(one, three))
    assert duplicate_pairs().pairs == ()
    workspace.undo()
    workspace.do(DeleteCustomers((three,)))
    assert duplicate_pairs().total == 0
    workspace.undo()
    workspace.undo()
    assert duplicate_pairs().total == 3


def test_a_scan_can_be_stopped(workspace: Workspace, stages: list[int]) -> None:
    _add(workspace, stages[0], "Ana Malá")
    steps: list[tuple[int, int]] = []
    duplicate_pairs(lambda done, total: not steps.append((done, total)))  # type: ignore[func-returns-value]
    assert steps[-1][0] == steps[-1][1]
    with pytest.raises(Cancelled):
        duplicate_pairs(lambda done, _: done < 2)


def test_near_words_are_those_that_comparing_all_finds() -> None:
    words = [
        "novak",
        "novakk",
        "nvoak",
        "novakova",
        "novakvoa",
        "novkova",
        "navakovo",
        "svoboda",
        "svobda",
        "eva",
        "evo",
    ]
    compared = {(a, b) for a in words for b in words if near_names([a], [b])}
    assert {(a, b) for a, others in near_words(words).items() for b in others} == compared
