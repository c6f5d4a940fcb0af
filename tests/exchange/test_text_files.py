"""Encodings, delimiters, broken rows."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import Reason, RowProblem, TableFormat
from tracker.exchange.contact_list import read_contacts
from tracker.exchange.encodings import find_encoding
from tracker.exchange.tables import open_table

TODAY = date(2026, 1, 31)
Written = Callable[..., Path]

CZECH = "Jméno;Příjmení;Telefon;Poznámka\nŽofie;Říhová;777 123 456;přišla z letáku\nDvořák Šimon;Nováček;603;\n"
CHINESE = "姓名,電話,備註\n林志明,0912-345-678,老客戶介紹\n陳怡君,02-2345-6789,喜歡鐵觀音茶\n"
GERMAN = "Vorname;Name;Straße\nJürgen;Groß;Müllerstraße 5\n"
FRENCH = "Nom complet;Name;E-mail\nx;François Lefèbvre;f@example.com\ny;Zoë Bücher;z@example.com\n"


@pytest.mark.parametrize(
    ("text", "encoding", "language", "found"),
    [
        (CZECH, "cp1250", "cs", "cp1250"),
        (CZECH, "cp1250", "en", "cp1250"),
        (CZECH, "cp1250", "zh_TW", "cp1250"),
        (CHINESE, "cp950", "zh_TW", "cp950"),
        (CHINESE, "cp950", "en", "cp950"),
        (CHINESE, "cp950", "cs", "cp950"),
        (GERMAN, "cp1252", "en", "cp1252"),
        (GERMAN, "cp1252", "cs", "cp1250"),  # the same bytes mean the same letters in both
        (FRENCH, "cp1252", "cs", "cp1252"),
        ("Имя;Телефон\nИван Петров;123\nМария Сидорова;456\nСергей Иванов;789\n" * 5, "cp1251", "en", "cp1251"),
        (CZECH, "utf-8", "cs", "utf-8"),
        (CZECH, "utf-8-sig", "zh_TW", "utf-8-sig"),
        (CHINESE, "utf-16", "cs", "utf-16"),
        (CZECH, "utf-16-le", "cs", "utf-16-le"),
        (CZECH, "utf-16-be", "cs", "utf-16-be"),
        (CHINESE, "utf-32", "cs", "utf-32"),
    ],
)
def test_encodings(written: Written, text: str, encoding: str, language: str, found: str) -> None:
    path = written(text, encoding)
    assert find_encoding(path, language)[0] == found
    assert path.read_bytes().decode(found) == text


def test_guesses_are_called_guesses(written: Written) -> None:
    assert find_encoding(written(CZECH), "cs")[1]
    assert not find_encoding(written(CZECH, "cp1250"), "cs")[1]


def test_an_accent_far_into_the_file_counts(written: Written) -> None:
    text = "Name;Note\n" + "Ann;nothing\n" * 200_000 + "Žofie;přišla k nám\n"
    assert find_encoding(written(text, "cp1250"), "cs") == ("cp1250", False)


def test_a_broken_byte_does_not_spoil_the_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes((CZECH * 3).encode() + b"\xff\n")
    assert find_encoding(path, "cs")[0] == "utf-8"


def test_czech_names_come_out(written: Written) -> None:
    rows = read_contacts(written(CZECH, "cp1250"), today=TODAY, language="cs").rows
    assert [row.name for row in rows] == ["Žofie Říhová", "Dvořák Šimon Nováček"]


def test_chinese_names_come_out(written: Written) -> None:
    found = read_contacts(written(CHINESE, "cp950"), today=TODAY, language="zh_TW")
    assert [(row.name, row.note) for row in found.rows] == [("林志明", "老客戶介紹"), ("陳怡君", "喜歡鐵觀音茶")]


def test_a_chosen_encoding_is_used(written: Written) -> None:
    path = written("Name\nDvořák\n", "cp1250")
    chosen = read_contacts(path, today=TODAY, table_format=TableFormat(encoding="cp1252"))
    assert [row.name for row in chosen.rows] == ["Dvoøák"]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Name;Amount\nA;1,5\nB;2,5\n", ";"),
        ("Name,Note\nA,one; two\nB,x\n", ","),
        ("Name|Phone\nA|1\n", "|"),
        ("Name\tNote\nA\tb, c, d\n", "\t"),
        ("sep=|\nName|a,b\nx|c,d\n", "|"),
        ("Name\nA\nB\n", ","),
        ('Name;Note\nA;"b, c\nd, e"\nB;\n', ";"),
        ('"Novak, Jan";1\n"Maly, Petr";2\n', ";"),
    ],
)
def test_delimiters(written: Written, text: str, delimiter: str) -> None:
    assert open_table(written(text)).format.delimiter == delimiter


def test_an_unclear_delimiter_is_settled(written: Written) -> None:
    rows = [f"N{i};a, b\n" if i % 10 else f"N{i}; c\n" for i in range(20)]
    text = "Name;Remark\n" + "".join(rows) + "x\ny,z\n"
    assert open_table(written(text)).format.delimiter == ";"


def test_carriage_returns_alone_end_lines(written: Written) -> None:
    found = read_contacts(written("Name,Note\rAnn,x\rBob,y\r"), today=TODAY)
    assert [(row.number, row.name) for row in found.rows] == [(2, "Ann"), (3, "Bob")]


def test_a_quote_left_open_costs_one_row(written: Written) -> None:
    lines = [f"Name {letter},note" for letter in "abcdefghij"]
    text = "Name,Note\nAnn,fine\n" + 'Bob,"he said\n' + "\n".join(lines) + "\n"
    found = read_contacts(written(text), today=TODAY)
    assert [row.name for row in found.rows] == ["Ann", *(line[:6] for line in lines)]
    assert found.problems == [RowProblem(3, "", Reason.UNCLOSED_QUOTE, 'Bob,"he said')]


def test_two_quotes_left_open_do_not_join_their_rows(written: Written) -> None:
    found = read_contacts(written('Name,Note\n"Ann,x\n"Bob,y\nCid,z\n'), today=TODAY)
    assert [row.name for row in found.rows] == ["Cid"]
    assert [(problem.row, problem.reason) for problem in found.problems] == [
        (2, Reason.UNCLOSED_QUOTE),
        (3, Reason.UNCLOSED_QUOTE),
    ]


def test_a_quote_open_for_thousands_of_lines(written: Written) -> None:
    text = "Name,Note\n" + '"Ann,x\n' + "Bob,y\n" * 5000
    found = read_contacts(written(text), today=TODAY)
    assert len(found.rows) == 5000
    assert [problem.row for problem in found.problems] == [2]


def test_quotes_inside_a_cell(written: Written) -> None:
    text = 'Name,Note\n"Ann "Annie" Lee",x\nBob,"5"" wheel"\nCid,5" wheel\n'
    found = read_contacts(written(text), today=TODAY)
    assert [row.note for row in found.rows] == ["x", '5" wheel', '5" wheel']
    assert found.problems == []


def test_a_cell_of_endless_text_costs_one_row(written: Written) -> None:
    found = read_contacts(written(f"Name,Note\nAnn,{'x' * 200_000}\nBob,y\n"), today=TODAY)
    assert [row.name for row in found.rows] == ["Bob"]
    assert [(problem.row, problem.reason) for problem in found.problems] == [(2, Reason.TOO_LONG)]


def test_a_line_without_end_is_no_table(written: Written) -> None:
    with pytest.raises(UnreadableFile) as raised:
        open_table(written("Name,Note\nAnn," + "x" * 3_000_000))
    assert raised.value.why is Why.LINE_TOO_LONG


def test_a_title_above_the_header(written: Written) -> None:
    text = "Customers of 2025\n\n\nName,E-mail,Phone\nAnn,ann@example.com,1234567\n"
    found = read_contacts(written(text), today=TODAY)
    assert found.table.format.header_row == 4
    assert [(row.number, row.name) for row in found.rows] == [(5, "Ann")]


def test_a_chosen_header_row(written: Written) -> None:
    found = read_contacts(written("Name\nName\nAnn\n"), today=TODAY, table_format=TableFormat(header_row=2))
    assert [(row.number, row.name) for row in found.rows] == [(3, "Ann")]


def test_a_list_without_header(written: Written) -> None:
    found = read_contacts(written("Ann Lee,ann@example.com,0912 345 678\nBob,bob@example.com,\n"), today=TODAY)
    assert found.table.format.header_row == 0
    ann, bob = found.rows
    assert (ann.number, ann.name, ann.emails, ann.phones) == (
        1,
        "Ann Lee",
        (("", "ann@example.com"),),
        (("", "0912 345 678"),),
    )
    assert bob.name == "Bob"


def test_short_rows_are_filled_up_and_empty_cells_at_the_end_are_nothing(written: Written) -> None:
    found = read_contacts(written("Name,E-mail,Phone\nAnn\nBob,b@example.com,12345,,,\n"), today=TODAY)
    assert [row.name for row in found.rows] == ["Ann", "Bob"]
    assert found.problems == []


def test_a_column_without_a_header_is_kept_by_its_letter(written: Written) -> None:
    found = read_contacts(written("Name,E-mail\nAnn,a@example.com,likes tea\nBob,b@example.com,no tea\n"), today=TODAY)
    assert [row.extra for row in found.rows] == [(("C", "likes tea"),), (("C", "no tea"),)]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", Why.EMPTY),
        (b"\n\n , ,\n", Why.EMPTY),
        (b"\xef\xbb\xbf", Why.EMPTY),
        (b"<!DOCTYPE html><html><table>", Why.HTML),
        (b'  <html xmlns:x="urn:schemas-microsoft-com:office:excel">', Why.HTML),
        ("\ufeff<table>".encode("utf-16"), Why.HTML),
        (b"BEGIN:VCARD\nVERSION:3.0\n", Why.CONTACT_CARDS),
        (b"%PDF-1.7\n", Why.NOT_A_TABLE),
        (b'{"name": "Ann"}', Why.NOT_A_TABLE),
        (bytes(range(256)) * 20, Why.NOT_A_TABLE),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, content: bytes, why: Why) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile) as raised:
        open_table(path)
    assert raised.value.why is why


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as raised:
        open_table(tmp_path / "list.csv")
    assert raised.value.why is Why.MISSING
    with pytest.raises(UnreadableFile) as raised:
        open_table(tmp_path)
    assert raised.value.why is Why.NOT_A_TABLE


def test_a_file_that_goes_away_while_it_is_read(written: Written) -> None:
    path = written("Name\nAnn\n")
    table = open_table(path)
    path.unlink()
    with pytest.raises(UnreadableFile) as raised:
        list(table.records())
    assert raised.value.why is Why.MISSING
