"""Who may be the same person."""

import pytest

from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.domain.duplicates import Why, like_names
from tracker.queries.duplicates import possible_duplicates
from tracker.workspace import Workspace

ALIKE = [
    ("Jan Novák", "JAN NOVAK", Why.NAME),
    ("Jan Novák", "Novák, Jan", Why.NAME),
    ("Jan Novák", "Jan Nowák", Why.LIKE),
    ("Jan Novák", "Jan Nvoák", Why.LIKE),
    ("Ing. Jan Novák", "Jan Novák", Why.LIKE),
    ("Margaret Thompson", "Margarett Thomson", Why.LIKE),
    ("林志明", "林 志明", Why.NAME),
    ("Jan Novák", "Jana Nováková", None),
    ("Jan Novák", "Petr Novák", None),
    ("Jan", "Jan Novák", None),
    ("Eva", "Iva", None),
    ("林志明", "林志銘", None),
    ("", "Jan", None),
]


@pytest.mark.parametrize(("typed", "kept", "why"), ALIKE)
def test_names_that_may_be_one_persons(typed: str, kept: str, why: Why | None) -> None:
    assert like_names(typed, [kept]).get(0) == why


@pytest.fixture
def people(workspace: Workspace, stages: list[int]) -> dict[str, int]:
    def add(name: str, phone: str = "", email: str = "") -> int:
        phones, emails = ((("", phone),) if phone else ()), ((("", email),) if email else ())
        return int(workspace.do(AddCustomer(name, stages[0], phones=phones, emails=emails)).result)

    return {
        "jan": add("Jan Novák", "+420 777 123 456", "Jan@Novak.cz"),
        "jana": add("Jana Malá", "777123456"),
        "lin": add("林志明", "0912 345 678"),
        "chlup": add("Čeněk Chlup"),
        "other": add("Somebody Else"),
    }


def test_a_phone_however_it_is_written(people: dict[str, int]) -> None:
    found = possible_duplicates("", phones=["00420 777 123 456"])
    assert [(one.customer.id, one.why) for one in found] == [
        (people["jan"], (Why.PHONE,)),
        (people["jana"], (Why.PHONE,)),
    ]
    assert possible_duplicates("", phones=["123", ""]) == []


def test_all_that_speaks_for_it_the_strongest_first(people: dict[str, int]) -> None:
    found = possible_duplicates("jan novak", ["777 123 456"], ["jan@novak.cz"])
    assert [(one.customer.id, one.why) for one in found] == [
        (people["jan"], (Why.PHONE, Why.EMAIL, Why.NAME)),
        (people["jana"], (Why.PHONE,)),
    ]


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("Jan Nowák", "jan"),
        ("Novák Jan", "jan"),
        ("Ing. Jan Novák", "jan"),
        ("林志明", "lin"),
        ("cenek chlup", "chlup"),
        ("Chlup Čeněk", "chlup"),
        ("jan nov", "jan"),
        ("Jna Novák", "jan"),
    ],
)
def test_a_name_alike_is_found(people: dict[str, int], typed: str, who: str) -> None:
    assert [one.customer.id for one in possible_duplicates(typed)] == [people[who]]


def test_oneself_and_the_trash_are_left_out(workspace: Workspace, people: dict[str, int]) -> None:
    assert possible_duplicates("Jan Novák", exclude_id=people["jan"]) == []
    workspace.do(DeleteCustomers((people["jan"],)))
    assert possible_duplicates("Jan Novák") == []
    assert possible_duplicates("") == []
