"""Finding: everybody whom a plain reading of all texts finds is found, however they are typed, the best fits first."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from threading import Thread
from typing import Literal, NamedTuple

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers, EditCustomer, RestoreCustomers
from tracker.commands.followups import AddFollowUp, FinishFollowUp, NewFollowUp
from tracker.commands.imports import ImportContacts
from tracker.commands.interactions import DeleteInteraction, EditInteraction, LogInteraction
from tracker.commands.stages import SetUpShop
from tracker.domain.contacts import normalise_phone
from tracker.domain.imports import ContactRow
from tracker.jobs.sample.languages import words_of
from tracker.jobs.sample.people import People
from tracker.queries.customers import find_customers
from tracker.queries.found import find_with_details
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Customer
from tracker.workspace import Workspace, create_shop, open_reader, snapshot

EVERYBODY = 1000
CROWD = 300
CHINESE = re.compile("[\u4e00-\u9fff]")


class Known(NamedTuple):
    """What a plain reading of everybody goes by: texts in lower case without accents, and digits."""

    name: str
    texts: str
    note: str
    digits: str
    fields: tuple[str, ...]


def plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def crowd_rows() -> tuple[ContactRow, ...]:
    rng = Random(7)
    invented = [People(language, words_of(language), rng) for language in ("cs", "zh_TW", "en")]
    rows = []
    for number in range(CROWD):
        person = invented[number % len(invented)].someone()
        rows.append(
            ContactRow(
                number=number + 1,
                name=person.name,
                has_name=True,
                company=person.company,
                note=person.note,
                phones=tuple(person.phones),
                emails=tuple(person.emails),
                tags=tuple(person.tags),
                external_id=f"row {number}",
            )
        )
    return tuple(rows)


def known(row: ContactRow) -> Known:
    texts = [row.name, row.company, *(email for _, email in row.emails), *row.tags]
    numbers = [re.sub(r"\D", "", number) for _, typed in row.phones for number in (typed, normalise_phone(typed, "CZ"))]
    return Known(row.name, plain("\n".join(texts)), plain(row.note), "\n".join(numbers), tuple(texts))


CROWD_ROWS = crowd_rows()


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed shop with everybody in it."""
    path = tmp_path_factory.mktemp("crowd") / "shop.regulars"
    create_shop(path, SetUpShop(region="CZ"), ImportContacts(CROWD_ROWS, "crowd.csv", 1), clock=Clock())
    return path


@pytest.fixture
def crowd(crowded: Path) -> Iterator[dict[int, Known]]:
    """Everybody by id, while their shop is open."""
    rows = {row.external_id: known(row) for row in CROWD_ROWS}
    with open_reader(crowded):
        yield {one: rows[key] for one, key in fetch_rows(Customer.select(Customer.id, Customer.import_key))}


def fitting(crowd: dict[int, Known], text: str) -> set[int]:
    """Read everybody: each word begins a word or is Chinese, or has three letters and stands anywhere but in a note."""
    found = set(crowd)
    for word in plain(text).split():
        begins = re.compile(re.escape(word) if CHINESE.search(word) else rf"(?<![^\W_]){re.escape(word)}")
        found &= {
            one
            for one, texts in crowd.items()
            if begins.search(texts.texts) or begins.search(texts.note) or (len(word) >= 3 and word in texts.texts)
        }
    return found


def ids(text: str, limit: int = EVERYBODY) -> list[int]:
    return [customer.id for customer in find_customers(text, limit)]


def middle_words(crowd: dict[int, Known]) -> list[str]:
    """Return what stands in the middle of words of names."""
    return [word[1:-1] for one in crowd.values() for word in re.findall(r"[^\W\d_]{5,}", plain(one.name))]


@pytest.mark.parametrize("kind", ["accents", "no accents", "one", "two", "three", "e-mails", "middles"])
def test_everybody_who_fits_is_found(crowd: dict[int, Known], kind: str) -> None:
    names = [one.name for one in crowd.values()]
    chinese = [name for name in names if CHINESE.search(name)]
    others = [name for name in names if not CHINESE.search(name)]
    emails = [email for row in CROWD_ROWS for _, email in row.emails]
    typed = {
        "accents": [name[:end] for name in others if not name.isascii() for end in (2, 4, len(name))],
        "no accents": [plain(name)[:end] for name in others for end in (1, 3, 6, len(name))],
        "one": [letter for name in chinese for letter in name],
        "two": [name[place : place + 2] for name in chinese for place in range(len(name) - 1)],
        "three": chinese,
        "e-mails": [email[start : start + 6] for email in emails for start in (0, 3, len(email) - 6)],
        "middles": middle_words(crowd),
    }[kind]
    rng = Random(3)
    for text in rng.sample(typed, min(len(typed), 60)):
        assert fitting(crowd, text.strip()) <= set(ids(text)), text


def test_nobody_is_found_who_has_not_all_words(crowd: dict[int, Known]) -> None:
    rng = Random(4)
    words = [word for one in crowd.values() for word in one.texts.split()]
    for _ in range(80):
        text = " ".join(word[: rng.randrange(1, 6)] for word in rng.sample(words, rng.randrange(1, 4)))
        if sum(map(str.isdigit, text)) < 3:
            assert set(ids(text)) == fitting(crowd, text), text


def test_any_digits_inside_a_phone_find_it(crowd: dict[int, Known]) -> None:
    rng = Random(5)
    numbers = [number for one in crowd.values() for number in one.digits.split() if number]
    for _ in range(150):
        number = rng.choice(numbers)
        length = rng.randrange(3, len(number) + 1)
        start = rng.randrange(len(number) - length + 1)
        part = number[start : start + length]
        assert {one for one, texts in crowd.items() if part in texts.digits} <= set(ids(part)), part


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    numbers=st.tuples(*[st.integers(0, 10_000)] * 4),
    form=st.sampled_from(["NFC", "NFD", "NFKC"]),
    spelling=st.sampled_from([str, str.upper, str.lower, plain]),
    wide=st.booleans(),
)
def test_a_part_of_any_text_written_in_any_way_finds_its_customer(
    crowd: dict[int, Known],
    numbers: tuple[int, int, int, int],
    form: Literal["NFC", "NFD", "NFKC"],
    spelling: Callable[[str], str],
    wide: bool,
) -> None:
    who, which, begin, more = numbers
    customer = sorted(crowd)[who % len(crowd)]
    fields = [field for field in crowd[customer].fields if len(field) >= 3]
    assume(fields)
    text = fields[which % len(fields)]
    start = begin % (len(text) - 2)
    part = text[start : start + 3 + more % (len(text) - start - 2)]
    written = unicodedata.normalize(form, spelling(part))
    if wide:
        written = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in written)
    if all(len(word) >= 3 or CHINESE.search(word) for word in written.split()):
        assert customer in ids(written), written


@pytest.fixture
def shop_of(workspace: Workspace, stages: list[int]) -> Workspace:
    """A small shop."""

    def add(name: str, **fields: object) -> None:
        workspace.do(AddCustomer(name, stages[0], **fields))  # type: ignore[arg-type]

    add("Jana Nováková", phones=(("", "777 123 456"),), emails=(("", "j.novakova@seznam.cz"),), tags=("VIP",))
    add(
        "Petr Novák", company="Kolo s.r.o.", phones=(("", "+420 603 555 014"), ("", "02 2345 6789")), note="má rád 咖啡"
    )
    add("王小明", phones=(("", "0912-345-678"),), note="下週二下午回電")
    add("𠮷野家", company="ＡＢＣ Ｌｔｄ")
    add("Shaun O'Brien", emails=(("", "100%_sure@example.com"),))
    add('Jan "Honza" Dvořák', phones=(("", "+44 (0)20 7946 0123"),))
    return workspace


def names(text: str, limit: int = 50) -> list[str]:
    return [customer.name for customer in find_customers(text, limit)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nova", ["Jana Nováková", "Petr Novák"]),
        ("NOVÁK", ["Petr Novák", "Jana Nováková"]),  # the whole word first
        ("Novákov", ["Jana Nováková"]),
        (unicodedata.normalize("NFD", "Nováková"), ["Jana Nováková"]),
        ("ｎｏｖáｋｏｖ", ["Jana Nováková"]),
        ("ovákov", ["Jana Nováková"]),
        ("nov jan", ["Jana Nováková"]),
        ("jana, nov", ["Jana Nováková"]),
        ("vip nova", ["Jana Nováková"]),
        ("seznam", ["Jana Nováková"]),
        ("@sez", ["Jana Nováková"]),
        (".novak", ["Jana Nováková"]),
        ("znam.cz", ["Jana Nováková"]),
        ("s.r.o", ["Petr Novák"]),
        ("petr 咖", ["Petr Novák"]),
        ("王", ["王小明"]),
        ("小明", ["王小明"]),
        ("王小明", ["王小明"]),
        ("明小", []),
        ("下午回", ["王小明"]),
        ("𠮷", ["𠮷野家"]),
        ("野家", ["𠮷野家"]),
        ("abc", ["𠮷野家"]),
        ("ltd 𠮷", ["𠮷野家"]),
        ("o'b", ["Shaun O'Brien"]),
        ("O’Brien", ["Shaun O'Brien"]),
        ("#vip nova", ["Jana Nováková"]),
        ("brien", ["Shaun O'Brien"]),
        ("honza", ['Jan "Honza" Dvořák']),
        ('"hon', ['Jan "Honza" Dvořák']),
        ("dvorak jan", ['Jan "Honza" Dvořák']),
    ],
)
def test_a_name_a_company_an_address_a_tag_a_note(shop_of: Workspace, typed: str, found: list[str]) -> None:
    assert names(typed) == found


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("777123456", "Jana Nováková"),
        ("777 123 456", "Jana Nováková"),
        ("+420777123456", "Jana Nováková"),
        ("00420 777 123 456", "Jana Nováková"),
        ("0777 123 456", "Jana Nováková"),
        ("(777) 123-456", "Jana Nováková"),
        ("7 123 4", "Jana Nováková"),
        ("３４５６", "Jana Nováková"),
        ("5014", "Petr Novák"),
        ("603555", "Petr Novák"),
        ("022345", "Petr Novák"),
        ("+886 912 345 678", "王小明"),
        ("0912345678", "王小明"),
        ("+44 20 7946 0123", 'Jan "Honza" Dvořák'),
        ("0044 (0)20 7946", 'Jan "Honza" Dvořák'),
    ],
)
def test_a_phone_in_any_form(shop_of: Workspace, typed: str, name: str) -> None:
    assert names(typed)[0] == name


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("%", ["Shaun O'Brien"]),
        ("_", ["Shaun O'Brien"]),
        ("0%", ["Shaun O'Brien"]),
        ("100%", ["Shaun O'Brien"]),
        ("100%_s", ["Shaun O'Brien"]),
        ("nov%", []),
        ("n_v", []),
        ("nov*", []),
        ("*", []),
        ("'", ["Shaun O'Brien"]),
        ('"', ['Jan "Honza" Dvořák']),
        ('""', []),
        ("--", []),
        ("---", []),
        ("nova AND", []),
        ("novak OR jan", []),
        ("NOT", []),
        ("NEAR(jan novak)", []),
        ("name:jana", []),
        ("^jana", []),
        ("{jana}", []),
        ("jana\x00", ["Jana Nováková"]),
        ("\ud800jana", ["Jana Nováková"]),
        ("jana \U0001f6b2", []),
        ("a" * 10_000, []),
        (" ".join("abcdefgh"), []),
    ],
)
def test_nothing_that_is_typed_means_anything(shop_of: Workspace, typed: str, found: list[str]) -> None:
    assert names(typed) == found


def test_blank_finds_those_changed_last(shop_of: Workspace, clock: Clock) -> None:
    clock.pass_days(1)
    shop_of.do(EditCustomer(3, note="ringt an"))
    assert names(" ")[0] == "王小明"
    assert len(names("", 4)) == 4


def test_the_archived_are_found_and_those_in_the_trash_are_not(shop_of: Workspace) -> None:
    shop_of.do(ArchiveCustomers((1,)))
    assert names("novakova") == ["Jana Nováková"]
    shop_of.do(DeleteCustomers((1,)))
    for typed in ("jana", "novakova", "akova", "777123456", "3456", "vip", "seznam.cz", ""):
        assert "Jana Nováková" not in names(typed)
    shop_of.do(RestoreCustomers((1,)))
    assert names("akova") == ["Jana Nováková"]


def test_what_was_noted_is_found_last(shop_of: Workspace) -> None:
    logged = shop_of.do(LogInteraction(3, "call_in", "Ptal se na Nováka, reklamace řídítek z e-shopu")).result
    shop_of.do(LogInteraction(2, "note", "週五來拿腳踏車"))
    assert names("novak") == ["Petr Novák", "Jana Nováková", "王小明"]
    assert names("reklam") == ["王小明"]
    assert names("eklam") == []
    assert names("e-sho") == ["王小明"]
    assert names("e.sho") == []
    assert names("小明 řídítka") == []
    assert names("řídítek 小明") == ["王小明"]  # one word in the note, one in the name
    assert names("reklamace řídítek 王小") == ["王小明"]
    assert names("腳踏車") == ["Petr Novák"]
    assert names("拿腳 petr") == ["Petr Novák"]
    shop_of.do(EditInteraction(logged, note="nic"))
    assert names("reklam") == []
    shop_of.undo()
    assert names("reklam") == ["王小明"]
    shop_of.do(DeleteInteraction(logged))
    assert names("reklam") == []


def test_the_best_fits_come_first(workspace: Workspace, stages: list[int]) -> None:
    for name, company in (
        ("Trajan Malý", ""),
        ("Malá", "Jan a syn"),
        ("Eva Janová", ""),
        ("Petr Jan", ""),
        ("Jana Nová", ""),
        ("Jan", ""),
    ):
        workspace.do(AddCustomer(name, stages[0], company=company))
    workspace.do(LogInteraction(2, "note", "Jan volal"))
    assert names("jan") == ["Jan", "Jana Nová", "Petr Jan", "Eva Janová", "Malá", "Trajan Malý"]
    assert names("jan", 2) == ["Jan", "Jana Nová"]


def test_a_number_that_ends_so_comes_before_one_that_holds_it(workspace: Workspace, stages: list[int]) -> None:
    for number in ("601 234 567", "604 567 123", "777 604 567", "456 700 000"):
        workspace.do(AddCustomer(number, stages[0], phones=(("", number),)))
    assert names("4567") == ["601 234 567", "777 604 567", "456 700 000", "604 567 123"]
    assert names("604567") == ["777 604 567", "604 567 123"]


def test_who_called_shows_what_is_known(shop_of: Workspace, clock: Clock) -> None:
    shop_of.do(LogInteraction(1, "call_in", "chce rám 52"))
    clock.pass_days(1)
    shop_of.do(LogInteraction(1, "call_out", ""))
    later = shop_of.do(AddFollowUp(1, NewFollowUp(clock.now.date(), text="zavolat"))).result
    ((customer, detail),) = find_with_details("777 123")
    assert (customer.name, customer.stage) == ("Jana Nováková", "Awareness")
    assert detail.phones == ("777 123 456",)
    assert detail.last_note == "chce rám 52"
    assert detail.promise is not None
    assert detail.promise.text == "zavolat"
    shop_of.do(FinishFollowUp(later))
    ((_, detail),) = find_with_details("777 123")
    assert detail.promise is None
    ((_, detail),) = find_with_details("5014")
    assert (detail.last_note, detail.phones) == ("", ("+420 603 555 014", "02 2345 6789"))


def test_the_file_may_be_read_while_it_is_written(shop_of: Workspace, shop: Path) -> None:
    answers: list[list[str]] = []

    def read() -> None:
        with snapshot():
            answers.append(names("novak"))

    thread = Thread(target=read)
    thread.start()
    thread.join()
    assert answers == [["Petr Novák", "Jana Nováková"]]
