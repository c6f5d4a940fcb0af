"""What columns mean, and what becomes of the cells."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import LONGEST_NAME, ContactRow, Field, Reason, RowProblem
from tracker.exchange.contact_list import open_contacts, read_contacts
from tracker.exchange.header_words import guess_meanings
from tracker.exchange.presets import PRESETS, find_preset, other_list

TODAY = date(2026, 1, 31)
Written = Callable[..., Path]

GOOGLE_OLD = """Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,\
E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,\
Address 1 - Type,Address 1 - Formatted
Jan Novák,Jan,,Novák,,1990-05-14,,* myContacts ::: VIP,* Home,jan@example.com,Work,jan@firma.example,Mobile,\
777 123 456,Firma,Home,"Dlouhá 5\nPraha"
"""
OUTLOOK = """Title,First Name,Middle Name,Last Name,Company,Job Title,Business Street,Business Street 2,Business City,\
Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Business Fax,Business Phone,\
Home Phone,Mobile Phone,Anniversary,Birthday,Categories,E-mail Address,E-mail Type,E-mail 2 Address,Notes
Mr.,Robert,J,Smith,Acme,Buyer,1 Main St,Floor 2,Springfield,IL,62701,USA,9 Elm St,Shelbyville,555-0001 111,\
555-0002 222,,555-0003 333,0/0/00,0/0/00,Business;Key Customer,rob@example.com,SMTP,bob@example.org,"Two
lines"
"""


def one(path: Path, **how: str) -> ContactRow:
    found = read_contacts(path, today=TODAY, **how)  # type: ignore[arg-type]
    assert found.problems == []
    (row,) = found.rows
    return row


def test_google_before_2024(written: Written) -> None:
    path = written(GOOGLE_OLD)
    assert open_contacts(path).table.preset == "google_old"
    assert one(path) == ContactRow(
        2,
        "Jan Novák",
        has_name=True,
        company="Firma",
        phones=(("mobile", "777 123 456"),),
        emails=(("home", "jan@example.com"), ("work", "jan@firma.example")),
        tags=("VIP",),
        birthday="1990-05-14",
        address="Dlouhá 5, Praha",
    )


def test_outlook(written: Written) -> None:
    path = written(OUTLOOK, "cp1252")
    assert open_contacts(path).table.preset == "outlook"
    assert one(path) == ContactRow(
        2,
        "Robert J Smith",
        has_name=True,
        company="Acme",
        phones=(("fax", "555-0001 111"), ("work", "555-0002 222"), ("mobile", "555-0003 333")),
        emails=(("", "rob@example.com"), ("", "bob@example.org")),
        tags=("Business", "Key Customer"),
        note="Two\nlines",
        address="1 Main St Floor 2, 62701 Springfield, IL, USA\n9 Elm St, Shelbyville",
        title="Buyer",
        extra=(("Title", "Mr."), ("Anniversary", "0/0/00"), ("E-mail Type", "SMTP")),
    )


@pytest.mark.parametrize(
    ("text", "preset", "row"),
    [
        (
            'Notes:\n"Some addresses are missing, as their owners wished."\n\n'
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            "Ann,Lee,https://example.com/ann,,Acme,Owner,05 Mar 2024\n",
            "linkedin",
            ContactRow(
                5,
                "Ann Lee",
                has_name=True,
                company="Acme",
                title="Owner",
                extra=(("URL", "https://example.com/ann"), ("Connected On", "05 Mar 2024")),
            ),
        ),
        (
            "Person - ID,Person - Name,Person - Email,Person - Phone,Organization - Name,Person - Last activity date\n"
            "7,Ann Lee,ann@example.com,777 123 456,Acme,\n",
            "pipedrive",
            ContactRow(
                2,
                "Ann Lee",
                has_name=True,
                company="Acme",
                phones=(("", "777 123 456"),),
                emails=(("", "ann@example.com"),),
                external_id="pipedrive:7",
            ),
        ),
        (
            "id,created_time,ad_name,form_name,full_name,email,phone_number\n"
            "l:51,2024-05-01T10:00:00+02:00,,Spring,Ann Lee,ann@example.com,p:+46701234567\n",
            "facebook_leads",
            ContactRow(
                2,
                "Ann Lee",
                has_name=True,
                phones=(("", "+46701234567"),),
                emails=(("", "ann@example.com"),),
                external_id="facebook_leads:l:51",
                extra=(("created_time", "2024-05-01T10:00:00+02:00"), ("form_name", "Spring")),
            ),
        ),
        (
            "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code\n"
            "Ann Lee,ann,,2024-01-05,ann@example.com,2,99.50,49.75,CZ,Praha,,110 00\n",
            "woocommerce",
            ContactRow(
                2,
                "Ann Lee",
                has_name=True,
                emails=(("", "ann@example.com"),),
                address="110 00 Praha, CZ",
                extra=(
                    *(("Username", "ann"), ("Sign Up", "2024-01-05"), ("Orders", "2")),
                    *(("Total Spend", "99.50"), ("AOV", "49.75")),
                ),
            ),
        ),
    ],
)
def test_more_programs(written: Written, text: str, preset: str, row: ContactRow) -> None:
    path = written(text)
    assert open_contacts(path).table.preset == preset
    assert one(path) == row


def test_a_preset_needs_all_its_signature() -> None:
    assert len({preset.key for preset in PRESETS}) == len(PRESETS)
    for preset in PRESETS:
        assert find_preset(preset.signature) is preset
        for missing in preset.signature:
            assert find_preset(preset.signature - {missing}) is not preset


def test_lists_of_orders_are_known_by_their_headers() -> None:
    assert other_list(["Activity - Subject", "Activity - Type", "Person - Name"]) == "pipedrive_activities"
    assert other_list(["Name", "Email"]) == ""


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("Jméno;Příjmení;Firma;E-mail;Mobil;Poznámka", "first_name last_name company email phone note"),
        ("Jméno;Telefon;Narozeniny;Adresa;Štítky;Zdroj;Fáze", "name phone birthday address tags source stage"),
        ("姓名;手機;電子郵件;生日;地址;備註;來源;階段", "name phone email birthday address note source stage"),
        ("姓;名;公司;電話", "last_name first_name company phone"),
        (
            "Vorname;Name;Firma;Telefonnummer;E-Mail-Adresse;PLZ;Ort",
            "first_name last_name company phone email postcode -",
        ),
        ("Förnamn;Efternamn;Företag;E-post;Mobil;Anteckningar", "first_name last_name company email phone note"),
        ("Nombre;Apellidos;Teléfono;Correo electrónico", "first_name last_name phone email"),
        ("Nome;E-mail;Telefone;Observações", "name email phone note"),
        ("firstName;lastName;accountName;emailAddress;phoneNumber", "first_name last_name company email phone"),
        ("Customer name;Work phone;Home phone;Phone 2;E-mail 1", "name phone phone phone email"),
        ("Name;Accepts Email Marketing;E-mail Type;Phone model", "name - - -"),
        ("id;Name;Name;Company;Company", "- name - company -"),
    ],
)
def test_columns_are_guessed_by_their_words(header: str, fields: str) -> None:
    found = guess_meanings(header.split(";"), [])
    assert " ".join(meaning.field if meaning else "-" for meaning in found) == fields


def test_labels_are_guessed_too() -> None:
    found = guess_meanings(["Mobil", "Telefon (práce)", "Home phone", "Fax", "E-mail (work)"], [])
    assert [meaning.label if meaning else None for meaning in found] == ["mobile", "work", "home", "fax", "work"]


def test_a_header_that_says_nothing_is_helped_by_its_values() -> None:
    rows = [["a@example.com", "0912 345 678"], ["b@example.com", ""]]
    found = guess_meanings(["Contact mail here", "Best phone to ring"], rows)
    assert [meaning and meaning.field for meaning in found] == [Field.EMAIL, Field.PHONE]


@pytest.mark.parametrize(
    ("cell", "emails", "note"),
    [
        ("a@example.com", ["a@example.com"], ""),
        ("mailto:a@example.com", ["a@example.com"], ""),
        ("Ann <a@example.com>", ["a@example.com"], ""),
        ("a@example.com; b@example.com", ["a@example.com", "b@example.com"], ""),
        ("a@example.com, b@example.com", ["a@example.com", "b@example.com"], ""),
        ("a@example.com ::: A@Example.com", ["a@example.com"], ""),
        ("Lee, Ann <a@example.com>", ["a@example.com"], ""),
        ("ann(at)example.com", [], "E-mail: ann(at)example.com"),
        ("a@example.com;later", ["a@example.com"], "E-mail: later"),
        ("n/a", [], ""),
    ],
)
def test_emails(written: Written, cell: str, emails: list[str], note: str) -> None:
    row = one(written(f'Name,E-mail\nAnn,"{cell}"\n'))
    assert [text for _, text in row.emails] == emails
    assert row.note == note


@pytest.mark.parametrize(
    ("cell", "phones", "note"),
    [
        ("777 123 456", ["777 123 456"], ""),
        ("p:+46701234567", ["+46701234567"], ""),
        ("'+420777123456", ["+420777123456"], ""),
        ("777 123 456 / 603 111 222", ["777 123 456", "603 111 222"], ""),
        ("777123456, 603111222", ["777123456", "603111222"], ""),
        ("089/123456", ["089/123456"], ""),
        ("777 123 456, linka 5", ["777 123 456, linka 5"], ""),
        ("777 123 456; 777-123-456", ["777 123 456"], ""),
        ("１２３４５６７", ["１２３４５６７"], ""),
        ("ask Eva", [], "Phone: ask Eva"),
        ("-", [], ""),
    ],
)
def test_phones_stay_as_typed(written: Written, cell: str, phones: list[str], note: str) -> None:
    row = one(written(f'Name,Phone\nAnn,"{cell}"\n'))
    assert [text for _, text in row.phones] == phones
    assert row.note == note


@pytest.mark.parametrize(
    ("row", "name", "has_name"),
    [
        ('"Novák, Jan",Acme,a@example.com,1234567', "Jan Novák", True),
        (",Acme,a@example.com,1234567", "Acme", False),
        (",,a@example.com,1234567", "a@example.com", False),
        (",,,1234567", "1234567", False),
        ("  =1+1 ,,,", "=1+1", True),
        ("'t Hooft,,,", "'t Hooft", True),
    ],
)
def test_what_stands_in_for_a_name(written: Written, row: str, name: str, has_name: bool) -> None:
    found = one(written(f"Name,Company,E-mail,Phone\n{row}\n"))
    assert (found.name, found.has_name) == (name, has_name)


def test_a_row_with_nothing_to_call_it_by_is_a_problem_and_a_blank_one_is_not(written: Written) -> None:
    found = read_contacts(written("Name,Note\n,likes tea\n,\n\nAnn,\n"), today=TODAY)
    assert found.problems == [RowProblem(2, "", Reason.NO_NAME, "likes tea")]
    assert [(row.number, row.name) for row in found.rows] == [(5, "Ann")]


def test_chinese_names_of_two_columns_are_written_together(written: Written) -> None:
    assert one(written("姓,名\n林,志明\n")).name == "林志明"


def test_birthdays(written: Written) -> None:
    text = "Name,Birthday\nAnn,14.5.1990\nBob,someday\nCid,32874\nDan,5/1/1990\nEve,0/0/00\nFay,2027-01-01\n"
    found = read_contacts(written(text), today=TODAY)
    assert [(row.name, row.birthday) for row in found.rows] == [
        ("Ann", "1990-05-14"),
        ("Cid", "1990-01-01"),
        ("Eve", ""),
    ]
    assert found.problems == [
        RowProblem(3, "Birthday", Reason.BAD_DATE, "someday"),
        RowProblem(5, "Birthday", Reason.AMBIGUOUS_DATE, "5/1/1990"),
        RowProblem(7, "Birthday", Reason.BAD_DATE, "2027-01-01"),
    ]


def test_one_telling_birthday_settles_the_others(written: Written) -> None:
    found = read_contacts(written("Name,Birthday\nAnn,5/1/1990\nBob,5/25/1990\n"), today=TODAY)
    assert [row.birthday for row in found.rows] == ["1990-05-01", "1990-05-25"]


def test_czech_slashes_put_the_day_first(written: Written) -> None:
    assert one(written("Name,Birthday\nAnn,5/1/1990\n"), language="cs").birthday == "1990-01-05"


def test_tags_and_notes(written: Written) -> None:
    row = one(written('Name,Tags,Note,Comments\nAnn,"VIP, vip; ""tea""",one,two\n'))
    assert row.tags == ("VIP", "tea")
    assert row.note == "one\ntwo"


def test_control_characters_go(written: Written) -> None:
    row = one(written("Name,Note,Colour\nAn\x00n \x07Lee,a\tb\x0bc,re\u200bd\n"))
    assert (row.name, row.note, row.extra) == ("Ann Lee", "a\tbc", (("Colour", "red"),))


def test_endless_names_are_problems(written: Written) -> None:
    found = read_contacts(written(f"Name,Note\n{'x' * (LONGEST_NAME + 1)},\nAnn,{'y' * 33_000}\nBob,\n"), today=TODAY)
    assert [(problem.row, problem.column, problem.reason) for problem in found.problems] == [
        (2, "Name", Reason.TOO_LONG),
        (3, "Note", Reason.TOO_LONG),
    ]
    assert [row.name for row in found.rows] == ["Bob"]


def test_an_address_in_pieces(written: Written) -> None:
    assert one(written("Name,Address,City,Zip\nAnn,Dlouhá 5,Praha,110 00\n")).address == "Dlouhá 5, 110 00 Praha"
    assert one(written('Name,Address,City\nAnn,"Dlouhá 5, Praha",Praha\n')).address == "Dlouhá 5, Praha"


def test_a_preview_and_other_meanings(written: Written) -> None:
    file = open_contacts(written("Name,Colour,Phone\nAnn,red,12345\nBob,,\n"))
    assert [(column.header, column.field) for column in file.table.columns] == [
        ("Name", Field.NAME),
        ("Colour", None),
        ("Phone", Field.PHONE),
    ]
    assert file.table.columns[1].samples == ("red",)
    assert file.table.rows == (("Ann", "red", "12345"), ("Bob", "", ""))
    (ann, bob) = file.read(today=TODAY, overrides={1: Field.TAGS, 2: None}).rows
    assert (ann.tags, ann.phones, ann.extra) == (("red",), (), (("Phone", "12345"),))
    assert (bob.tags, bob.extra) == ((), ())


def test_a_list_nobody_can_make_sense_of_needs_the_owner(written: Written) -> None:
    path = written("Qux,Quux\nAnn,red\n")
    file = open_contacts(path)
    with pytest.raises(UnreadableFile) as raised:
        file.read(today=TODAY)
    assert raised.value.why is Why.NO_HEADER
    assert [row.name for row in file.read(today=TODAY, overrides={0: Field.NAME}).rows] == ["Ann"]


def test_ids_bear_the_program_they_are_from(written: Written) -> None:
    assert one(written("Customer ID,Name\n51,Ann\n")).external_id == "list:51"
