"""The command line, called as a person calls it: what it prints, what it answers, what it refuses."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tracker.commands.customers import AddCustomer
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.queries.shop import shop_facts
from tracker.storage.search import is_behind
from tracker.workspace import Workspace, open_reader
from ui.cli import run_command
from ui.text.kinds import left_word

Run = Callable[..., tuple[int, str, str]]
WORKED_EXAMPLE = """customer,stage,date,cause,reason
c1,Reach,2026-01-01,,
c5,Conversion,2026-01-01,opening,
c2,Reach,2026-01-02,,
c3,Reach,2026-01-03,,
c4,Reach,2026-01-04,,
c1,Acquisition,2026-01-05,,
c3,Acquisition,2026-01-06,,
c4,Acquisition,2026-01-07,,
c3,Reach,2026-01-08,,
c2,Conversion,2026-01-09,,
c1,Conversion,2026-01-10,,
c3,Acquisition,2026-01-12,,
c4,Left,2026-01-15,,price
c1,Retention,2026-01-20,,
c6,Reach,2026-01-30,,
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        try:
            code = run_command([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(str(end.code))
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def example(run: Run, tmp_path: Path) -> Path:
    """A shop with the worked example: c5 was opened in Conversion's follower, T of the example is Retention."""
    shop, history = tmp_path / "example.regulars", tmp_path / "history.csv"
    lines = WORKED_EXAMPLE.replace("c5,Conversion", "c5,Retention")
    history.write_text(lines, encoding="utf-8")
    assert run("new", shop, "--stages", "reach", "--language", "en")[0] == 0
    code, out, err = run("import", shop, history, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {"created": 6, "updated": 0, "skipped": 0, "errors": []}
    return shop


def column(report: dict[str, Any], key: str) -> list[Any]:
    return [stage[key] for stage in report["stages"]]


def test_the_worked_example_comes_out_exactly(run: Run, example: Path) -> None:
    _, out, _ = run("report", example, "funnel", "--as-of", "2026-01-31", "--json")
    funnel = json.loads(out)
    assert list(funnel) == ["cohort", "stages", "left_now", "archived", "known"]
    assert (funnel["cohort"], funnel["left_now"], funnel["archived"], funnel["known"]) == (5, 1, 0, 6)
    assert column(funnel, "on_board") == [1, 1, 1, 2, 0]
    assert column(funnel, "reached") == [5, 4, 2, 1, 0]
    assert column(funnel, "visited") == [5, 3, 2, 1, 0]
    assert column(funnel, "strict") == [5, 3, 1, 1, 0]
    assert column(funnel, "step") == [None, 0.8, 0.5, 0.5, 0]
    assert column(funnel, "from_start") == [1, 0.8, 0.4, 0.2, 0]
    assert column(funnel, "stays") == [6, 4, 2, 1, 0]
    assert column(funnel, "stay_customers") == [5, 3, 2, 1, 0]
    assert column(funnel, "forward") == [5, 1, 1, 0, 0]
    assert column(funnel, "back") == [0, 1, 0, 0, 0]
    assert column(funnel, "left") == [0, 1, 0, 0, 0]
    assert column(funnel, "other") == [0, 0, 0, 0, 0]
    assert column(funnel, "here") == [1, 1, 1, 1, 0]
    assert column(funnel, "move_on") == [1, pytest.approx(1 / 3), 1, None, None]
    assert column(funnel, "days_median") == [4, 5, 10, None, None]
    assert column(funnel, "days_p75") == [4, 6.5, 10, None, None]


@pytest.mark.parametrize(
    ("day", "counts", "left", "known"),
    [
        ("2026-01-05", [3, 1, 0, 1, 0], 0, 5),  # R c2 c3 c4, A c1, T c5
        ("2026-01-08", [2, 2, 0, 1, 0], 0, 5),  # R c2 c3, A c1 c4, T c5
        ("2026-01-15", [0, 1, 2, 1, 0], 1, 5),  # A c3, C c1 c2, T c5, Left c4
        ("2026-01-31", [1, 1, 1, 2, 0], 1, 6),
    ],
)
def test_the_board_of_a_past_day(run: Run, example: Path, day: str, counts: list[int], left: int, known: int) -> None:
    _, out, _ = run("report", example, "board", "--on", day, "--json")
    board = json.loads(out)
    assert list(board) == ["stages", "left", "archived", "known"]
    assert [stage["count"] for stage in board["stages"]] == counts
    assert (board["left"], board["archived"], board["known"]) == (left, 0, known)


def test_a_second_import_of_a_history_changes_nothing(run: Run, example: Path) -> None:
    history = example.with_name("history.csv")
    assert json.loads(run("import", example, history, "--json")[1])["skipped"] == 15
    assert "history.csv" in run("undo", example)[1]
    assert json.loads(run("report", example, "board", "--json")[1])["known"] == 0


def test_five_hundred_contacts_are_undone_and_redone_whole(run: Run, tmp_path: Path, samples: Path) -> None:
    shop = tmp_path / "shop.regulars"
    run("new", shop)
    code, out, _ = run("import", shop, samples / "atomic-crm__contacts_500.csv", "--json")
    assert (code, json.loads(out)) == (0, {"created": 500, "updated": 0, "skipped": 0, "errors": []})
    known = [json.loads(run("report", shop, "board", "--json")[1])["known"]]
    assert json.loads(run("undo", shop, "--json")[1])["label"] == "import of atomic-crm__contacts_500.csv"
    known.append(json.loads(run("report", shop, "board", "--json")[1])["known"])
    assert run("redo", shop)[0] == 0
    known.append(json.loads(run("report", shop, "board", "--json")[1])["known"])
    assert known == [500, 0, 500]
    again = json.loads(run("import", shop, samples / "atomic-crm__contacts_500.csv", "--json")[1])
    assert (again["created"], again["skipped"]) == (0, 500)
    assert run("check", shop)[0] == 0


def test_rows_that_cannot_be_taken_say_why_and_the_rest_comes_in(run: Run, shop: Path, tmp_path: Path) -> None:
    history = tmp_path / "moves.csv"
    history.write_text(
        "customer,stage,date\nAna,Purchase,2026-01-05\nAna,Nowhere,2026-01-06\nEva,nákup,5.1.2026\n"
        "Ana,Awareness,2025-12-01\nIda,Awareness,2999-01-01\nJan,Awareness,yesterday\n",
        encoding="utf-8",
    )
    code, out, _ = run("import", shop, history, "--json")
    result = json.loads(out)
    assert (code, result["created"]) == (0, 2)
    assert [error["row"] for error in result["errors"]] == [3, 6, 7]
    assert "Awareness, Consideration, Purchase" in result["errors"][0]["reason"]


def test_an_opening_balance_is_on_the_board_and_in_no_funnel(run: Run, shop: Path, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name,E-mail\nNováková Jana,jana@example.cz\n林志明,lin@example.tw\n", encoding="utf-8")
    run("import", shop, people, "--stage", "nákup", "--opening")
    board = json.loads(run("report", shop, "board", "--json")[1])
    assert [stage["count"] for stage in board["stages"]] == [0, 0, 2, 0, 0]
    assert json.loads(run("report", shop, "funnel", "--json")[1])["cohort"] == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("report", "{shop}", "board", "--on", "tomorrow"),
        ("import", "{shop}", "{shop}.missing"),
        ("import", "{shop}", "{shop}"),
        ("import", "{shop}", __file__, "--stage", "Nowhere"),
        ("undo", "{shop}"),
        ("redo", "{shop}"),
        ("new", "{shop}"),
        ("check", "{shop}.missing"),
        ("export", "{shop}", "report.pdf"),
        ("new", "{shop}2", "--stages", "nonsense"),
        ("report", "{shop}"),
    ],
)
def test_what_is_expected_to_go_wrong_is_one_sentence(run: Run, shop: Path, arguments: tuple[str, ...]) -> None:
    before = shop.read_bytes()
    code, out, err = run(*(argument.format(shop=shop) for argument in arguments))
    assert code == 1
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert shop.read_bytes() == before


def test_while_the_window_is_open_reading_works_and_writing_is_refused(run: Run, shop: Path, tmp_path: Path) -> None:

    opened = Workspace(shop)
    stage = shop_facts().stages[0].id
    opened.do(AddCustomer("Ana", stage))
    root = Path(__file__).parents[2]

    def other(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(root / "main.py"), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)

    read = other("report", str(shop), "board", "--json")
    assert json.loads(read.stdout)["known"] == 1
    found = other("find", str(shop), "an", "--json")
    assert json.loads(found.stdout) == [{"id": 1, "name": "Ana", "stage": "Awareness", "phones": [], "last_note": ""}]
    refused = other("undo", str(shop))
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.count("\n") == 1
    assert shop.name in refused.stderr
    opened.do(AddCustomer("Eva", stage))
    opened.close()
    assert [path.name for path in tmp_path.iterdir()] == [shop.name]


def test_customers_are_found_the_best_fit_first(run: Run, shop: Path) -> None:
    opened = Workspace(shop)
    stage = shop_facts().stages[0].id
    eva = opened.do(AddCustomer("Eva Janová", stage, company="Kolo")).result
    jan = opened.do(AddCustomer("Jan Malý", stage, phones=(("", "603 555 014"), ("home", "222 333 444")))).result
    opened.do(LogInteraction(jan, "call_in", "chce rám\n52"))
    opened.do(MoveCustomers((eva,), None))
    opened.close()
    code, out, _ = run("find", shop, "JAN", "--json")
    assert code == 0
    assert json.loads(out) == [
        {
            "id": jan,
            "name": "Jan Malý",
            "stage": "Awareness",
            "phones": ["603 555 014", "222 333 444"],
            "last_note": "chce rám\n52",
        },
        {"id": eva, "name": "Eva Janová", "stage": None, "phones": [], "last_note": ""},
    ]
    _, out, _ = run("find", shop, "+420 603 555 014")
    assert out == "Jan Malý  Awareness  603 555 014, 222 333 444  chce rám 52\n"
    _, out, _ = run("find", shop, "janova", "kolo")
    assert out == f"Eva Janová  Kolo  {left_word()}\n"  # in the language that the run happens in
    assert run("find", shop, "nobody", "--json") == (0, "[]\n", "")
    code, out, _ = run("find", shop, "%")
    assert (code, out.count("\n")) == (0, 1)


def test_a_list_of_many_is_indexed_at_the_end(run: Run, shop: Path, tmp_path: Path) -> None:
    contacts = tmp_path / "many.csv"
    contacts.write_text("Name,Phone\n" + "".join(f"Ana Nová{n},6{n:08}\n" for n in range(400)), encoding="utf-8")
    assert run("import", shop, contacts)[0] == 0
    with open_reader(shop):
        assert not is_behind()
    assert len(json.loads(run("find", shop, "ová39", "--json")[1])) == 11


def test_a_damaged_file_fails_the_check(run: Run, shop: Path) -> None:
    content = bytearray(shop.read_bytes())
    content[8192:8592] = bytes(range(100)) * 4
    shop.write_bytes(content)
    code, _, err = run("check", shop)
    assert code == 1
    assert err


def test_rows_of_a_day_keep_the_order_of_the_file_where_one_has_no_time(run: Run, shop: Path, tmp_path: Path) -> None:
    history = tmp_path / "moves.csv"
    rows = "m,Awareness,2026-01-05 10:00\nm,Consideration,2026-01-05\nm,Purchase,2026-01-05 11:00\n"
    history.write_text("customer,stage,date\n" + rows, encoding="utf-8")
    run("import", shop, history)
    funnel = json.loads(run("report", shop, "funnel", "--json")[1])
    assert column(funnel, "strict") == [1, 1, 1, 0, 0]
    assert column(funnel, "back") == [0, 0, 0, 0, 0]


def test_a_longer_history_adds_what_is_new_of_it(run: Run, shop: Path, tmp_path: Path) -> None:
    history = tmp_path / "moves.csv"
    rows = ["customer,stage,date", "c1,Awareness,2026-01-05", "c1,Consideration,2026-01-05", "c1,Awareness,2026-01-05"]
    for upto in (2, 4, 4):
        history.write_text("\n".join(rows[:upto]) + "\n", encoding="utf-8")
        result = json.loads(run("import", shop, history, "--json")[1])
    assert (result["updated"], result["skipped"]) == (0, 3)
    board = json.loads(run("report", shop, "board", "--json")[1])
    assert [stage["count"] for stage in board["stages"]] == [1, 0, 0, 0, 0]


def test_a_history_of_those_who_were_customers_begins_with_an_opening_balance(
    run: Run, shop: Path, tmp_path: Path
) -> None:
    history = tmp_path / "moves.csv"
    history.write_text("customer,stage,date\nAna,Purchase,2026-01-05\nAna,Retention,2026-01-06\n", encoding="utf-8")
    run("import", shop, history, "--opening")
    funnel = json.loads(run("report", shop, "funnel", "--json")[1])
    assert funnel["cohort"] == 0
    assert column(funnel, "stays") == [0, 0, 0, 1, 0]


@pytest.mark.parametrize(
    ("row", "reason"),
    [("Muller,Purchase,2026-01-06", "Müller"), ("Ana,Purchase,2026-01-06 10:00+99:99", "+99:99")],
)
def test_what_is_unclear_in_a_history_is_asked_not_guessed(
    run: Run, shop: Path, tmp_path: Path, row: str, reason: str
) -> None:
    history = tmp_path / "moves.csv"
    history.write_text(f"customer,stage,date\nMüller,Awareness,2026-01-05\n{row}\n", encoding="utf-8")
    result = json.loads(run("import", shop, history, "--json")[1])
    assert result["created"] == 1
    assert [error["row"] for error in result["errors"]] == [3]
    assert reason in result["errors"][0]["reason"]


def test_a_sentence_is_one_line_whatever_a_name_holds(run: Run, shop: Path) -> None:
    code, _, err = run("check", shop.with_name("no\nsuch.regulars"))
    assert (code, err.count("\n")) == (1, 1)
    assert run("new", shop.with_name("new.regulars"), "--currency", "€")[0] == 1
    assert run("demo", shop.with_name("demo.regulars"), "--customers", "-5")[0] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are files of Unix")
def test_a_pipe_is_no_list(run: Run, shop: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    assert run("import", shop, pipe)[0] == 1
