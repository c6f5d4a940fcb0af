"""Lists that other people's programs wrote, or imitate."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import ContactList, Reason, RowProblem
from tracker.exchange.contact_list import read_contacts

TODAY = date(2026, 1, 31)
Sample = Callable[[str], Path]


@pytest.fixture
def read(sample: Sample) -> Callable[[str], ContactList]:
    return lambda name: read_contacts(sample(name), today=TODAY)


Read = Callable[[str], ContactList]


def test_atomic_crm(read: Read) -> None:
    found = read("atomic-crm__contacts_500.csv")
    assert found.table.preset == "atomic_crm"
    assert len(found.rows) == 500
    assert found.problems == []
    first = found.rows[0]
    assert (first.number, first.name, first.company) == (2, "Shelley Kerluke", "Gottlieb and Sons")
    assert first.phones == (("home", "1-955-371-0847 x371"),)
    assert first.emails == (("other", "Shelley_Kerluke47@hotmail.com"),)
    assert first.note == "Eaque ipsa velit."
    assert first.external_id == "atomic_crm:2"
    assert ("status", "warm") in first.extra
    assert "company" not in dict(first.extra)
    assert found.rows[4].tags == ("football-fan", "musician")
    assert all(row.emails and row.has_name for row in found.rows)


def test_atomic_crm_import_sample(read: Read) -> None:
    john, jane = read("atomic-crm__contacts_export_sample.csv").rows
    assert [label for label, _ in john.emails] == ["work", "home", "other"]
    assert [label for label, _ in john.phones] == ["work", "home", "other"]
    assert jane.tags == ("UI", "design")
    assert jane.external_id == ""


def test_google(read: Read) -> None:
    found = read("platform__google_contacts_new.csv")
    assert found.table.preset == "google"
    assert [row.name for row in found.rows] == ["Carla Gmail", "João Repetido", "Sem Telefone", "Carla Duplicada"]
    carla = found.rows[0]
    assert carla.emails == (("home", "carla@exemplo.test"), ("home", "carla.trab@exemplo.test"))
    assert carla.phones == (("mobile", "(93) 99222-0001"), ("mobile", "(93) 3522-0001"))
    assert carla.tags == ()  # "* myContacts" is everybody
    assert carla.birthday == "1990-05-14"
    assert carla.address == "Rua A 10, 68000-000 Santarém, PA"
    assert found.problems == []


def test_google_with_lines_and_a_birthday_without_year(read: Read) -> None:
    (rob,) = read("platform__google_contacts_new_multiline_yearless_birthday.csv").rows
    assert rob.note == "Two\nlines"
    assert rob.birthday == "--03-07"
    assert rob.tags == ("Work",)
    assert rob.phones[2] == ("Grandma's", "020 7946 0018")
    assert (rob.company, rob.title) == ("Acme", "Manager")
    assert dict(rob.extra) == {"Nickname": "Bob", "Photo": "https://lh3.example/p"}


def test_hubspot(read: Read) -> None:
    found = read("platform__hubspot_contacts.csv")
    assert found.table.preset == "hubspot"
    (john,) = found.rows
    assert (john.name, john.source, john.external_id) == ("John Doe", "Organic Search", "hubspot:1")
    assert john.stage == ""  # HubSpot's stages are not the shop's
    assert dict(john.extra)["Lifecycle Stage"] == "Lead"


def test_mailchimp(read: Read) -> None:
    found = read("platform__mailchimp_audience.csv")
    assert found.table.preset == "mailchimp"
    (row,) = found.rows
    assert (row.name, row.has_name) == ("mail@example.com", False)


def test_shopify(read: Read) -> None:
    found = read("platform__shopify_customers.csv")
    assert found.table.preset == "shopify"
    teodoro = found.rows[0]
    assert teodoro.external_id == "shopify:7210448301122"
    assert teodoro.phones == (("", "(775) 555-0154"),)  # stands there twice
    assert teodoro.tags == ("retail", "ag-exempt")
    assert teodoro.address == "HC 31 Box 4500, 89801 Elko, NV, US"


def test_several_lines_in_quotes_are_one_row(read: Read) -> None:
    found = read("nasty__multiline_quoted.csv")
    assert [(row.number, row.name) for row in found.rows] == [(2, "Ida Inge"), (3, "Jalle Jern")]
    assert found.rows[0].address == "Storgatan 1, 114 55 Stockholm"


def test_ragged_and_blank_rows(read: Read) -> None:
    found = read("nasty__ragged_and_blank_rows.csv")
    assert [(row.number, row.name) for row in found.rows] == [(2, "Kalla Kry"), (5, "Mona My")]
    assert found.problems == [RowProblem(4, "", Reason.RAGGED, "Lisa Lo | lisa@gmail.com | EXTRA | CELLS")]


def test_a_sep_line_is_no_row(read: Read) -> None:
    found = read("nasty__swedish_excel_sep_hint_crlf.csv")
    assert found.table.format.delimiter == ";"
    assert [(row.number, row.name, row.phones) for row in found.rows] == [
        (2, "Britt Berg", (("mobile", "070-111 22 33"),)),
        (3, "Curt Co", ()),
    ]


def test_tabs(read: Read) -> None:
    found = read("nasty__tab_separated.csv")
    assert found.table.format.delimiter == "\t"
    assert [row.name for row in found.rows] == ["Filippa Falk", "Göran Gris"]


def test_a_mark_before_the_header(read: Read) -> None:
    found = read("nasty__utf8_bom.csv")
    assert found.table.columns[0].header == "Name"
    assert [row.name for row in found.rows] == ["Hedda Hall"]


def test_cells_that_slipped_are_not_taken_in(read: Read) -> None:
    found = read("northwind__customers.csv")  # commas in addresses, and no quotes around them
    assert (len(found.rows), len(found.problems)) == (67, 24)
    assert {problem.reason for problem in found.problems} == {Reason.RAGGED}
    assert (found.rows[0].name, found.rows[0].company) == ("Maria Anders", "Alfreds Futterkiste")
    assert found.rows[0].address == "Obere Str. 57, 12209 Berlin, Germany"
    assert found.rows[0].phones == (("", "030-0074321"), ("fax", "030-0076545"))
    assert all("NULL" not in f"{row.note} {row.address}" for row in found.rows)


@pytest.mark.parametrize(
    ("name", "why", "detail"),
    [
        ("platform__shopify_orders_multiline.csv", Why.NOT_CONTACTS, "shopify_orders"),
        ("platform__etsy_sold_orders.csv", Why.NOT_CONTACTS, "etsy_orders"),
        ("ezvcard__gmail-list.vcf", Why.CONTACT_CARDS, ""),
        ("lifetimes__CDNOW_sample.txt", Why.NO_HEADER, ""),
        ("lifetimes__cdnow_customers_summary.csv", Why.NO_HEADER, ""),
        ("northwind__products.csv", Why.NO_HEADER, ""),
        ("SOURCES.txt", Why.NO_HEADER, ""),
    ],
)
def test_what_is_no_list_of_people(sample: Sample, name: str, why: Why, detail: str) -> None:
    with pytest.raises(UnreadableFile) as raised:
        read_contacts(sample(name), today=TODAY)
    assert (raised.value.why, raised.value.detail) == (why, detail)
