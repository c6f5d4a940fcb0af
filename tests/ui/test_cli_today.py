"""`regulars today`: the same lists without a window."""

import json
from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QApplication

from tests.selling import Sell
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.commands.stages import EditStage
from tracker.workspace import Workspace
from ui.cli import run_command

Run = Callable[..., tuple[int, str, str]]
TODAY = date.today()  # noqa: DTZ011  the laptop's
ON = date(2026, 1, 31)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        code = run_command([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def filled(workspace: Workspace, stages: list[int]) -> Path:
    """A shop at 31 January 2026 with Ana, who is owed a call since Thursday."""
    ana = workspace.do(
        AddCustomer("Ana", stages[0], company="Kolo", phones=(("", "777 123 456"),), birthday="1990-02-02")
    ).result
    workspace.do(LogInteraction(ana, "visit", "wants a bell"))
    workspace.do(AddFollowUp(ana, NewFollowUp(date(2026, 1, 29), time(9), "ring", "call", "1w")))
    workspace.do(AddFollowUp(ana, NewFollowUp(date(2026, 1, 31), text="write")))
    workspace.do(AddFollowUp(ana, NewFollowUp(date(2026, 2, 5), text="ask")))
    workspace.do(AddCustomer("Eva", stages[1]))
    workspace.do(EditStage(stages[1], touch_days=20))
    workspace.close()
    return workspace.path


def as_json(run: Run, *arguments: object) -> dict[str, Any]:
    code, out, err = run("today", *arguments, "--json")
    assert (code, err) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


def test_the_json_says_all_of_today(run: Run, filled: Path) -> None:
    found = as_json(run, filled, "--on", ON)
    assert list(found) == [
        "day",
        "overdue",
        "today",
        "next",
        "stuck",
        "keep_in_touch",
        "birthdays",
        "thanks",
        "check_ins",
        "quiet",
        "quotes",
        "week",
        "limits",
        "long_gone",
        "currency",
        "counts",
    ]
    assert found["day"] == "2026-01-31"
    assert found["overdue"] == [
        {
            "id": 1,
            "customer_id": 1,
            "name": "Ana",
            "company": "Kolo",
            "phone": "777 123 456",
            "stage": "Awareness",
            "text": "ring",
            "kind": "call",
            "repeats": "1w",
            "days_late": 2,
            "last_note": "wants a bell",
            "due": "2026-01-29 09:00",
        }
    ]
    assert [(one["due"], one["text"]) for one in found["today"] + found["next"]] == [
        ("2026-01-31", "write"),
        ("2026-02-05", "ask"),
    ]
    assert [(one["name"], one["on"], one["days_ahead"], one["turns"]) for one in found["birthdays"]] == [
        ("Ana", "2026-02-02", 2, 36)
    ]
    assert found["week"] == {
        "from": "2026-01-26",
        "to": "2026-01-31",
        "contacts": {"now": 1, "before": 0},
        "new_customers": {"now": 0, "before": 0},
        "moved_forward": {"now": 0, "before": 0},
    }
    assert found["counts"] == {
        **{"overdue": 1, "today": 1, "next": 1, "stuck": 0, "keep_in_touch": 0, "birthdays": 1},
        **{"thanks": 0, "check_ins": 0, "quiet": 0, "quotes": 0},
    }
    assert found["limits"][0] == {"stage": "Awareness", "days": 14, "own": False, "median_days": None, "finished": 0}


def test_another_day_is_seen_at_noon(run: Run, filled: Path) -> None:
    found = as_json(run, filled, "--on", "2026-02-20")
    assert [one["days_late"] for one in found["overdue"]] == [22, 20, 15]
    assert [(one["name"], one["due"], one["days_late"]) for one in found["keep_in_touch"]] == [("Eva", "2026-02-20", 0)]
    assert [(one["name"], one["days"], one["limit_days"], one["at_least"]) for one in found["stuck"]] == [
        ("Ana", 20, 14, False),
        ("Eva", 20, 14, False),
    ]


def test_what_comes_after_sales_is_told_too(run: Run, filled: Path) -> None:
    opened = Workspace(filled)
    for day in (7, 14, 21):
        opened.do(Sell(1, date(2026, 1, day)))
    opened.close()
    found = as_json(run, filled, "--on", "2026-02-20")
    assert [(one["customer_id"], one["days_ago"], one["total_minor"], one["what"]) for one in found["thanks"]] == [
        (1, 30, 10000, "bell"),
        (1, 37, 10000, "bell"),
        (1, 44, 10000, "bell"),
    ]
    assert [(one["name"], one["sale_id"], one["last_score"]) for one in found["check_ins"]] == [("Ana", 3, None)]
    assert found["quiet"] == []  # a follow-up is open
    assert (found["currency"], found["counts"]["thanks"]) == ("EUR", 3)
    out = run("today", filled, "--on", "2026-02-20")[1]
    assert "Thank-yous owed" in out
    assert "Ask how it is going" in out


def test_without_a_day_it_is_that_of_the_laptop(run: Run, shop: Path) -> None:
    opened = Workspace(shop)
    opened.do(AddCustomer("Ana", 1))
    opened.do(AddFollowUp(1, NewFollowUp(TODAY + timedelta(days=1))))
    opened.close()
    found = as_json(run, shop)
    assert date.fromisoformat(found["day"]) - TODAY <= timedelta(days=1)
    assert found["counts"]["next"] + found["counts"]["today"] == 1


def test_in_words_there_is_a_line_each(run: Run, filled: Path) -> None:
    code, out, err = run("today", filled, "--on", "2026-02-20")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "Friday 20 February"
    assert any("Overdue 22 d" in line and "09:00" in line and "777 123 456" in line for line in lines)
    assert any(line.split() == ["20", "d", "Eva", "Consideration"] for line in lines)


def test_a_long_list_is_cut_and_says_so(run: Run, shop: Path) -> None:
    opened = Workspace(shop)
    opened.do(AddCustomer("Ana", 1))
    for _ in range(23):
        opened.do(AddFollowUp(1, NewFollowUp(date(2026, 1, 1), text="ring")))
    opened.close()
    out = run("today", shop, "--on", ON)[1]
    assert out.count("ring") == 20
    assert "… and 3 more" in out


def test_the_calendar_is_written(run: Run, filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "calls.ics"
    code, out, _ = run("today", filled, "--ics", target)
    assert (code, target.name in out) == (0, True)
    summaries = [str(event["summary"]) for event in Calendar.from_ical(target.read_bytes()).walk("VEVENT")]
    assert summaries == ["Ana: ring", "Ana: write", "Ana: ask"]
    code, out, err = run("today", filled, "--ics", tmp_path / "no" / "calls.ics")
    assert (code, out, err.count("\n")) == (1, "", 1)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_there_is(run: Run, filled: Path, day: str) -> None:
    assert as_json(run, filled, "--on", day)["day"] == day


def test_reading_changes_nothing(run: Run, filled: Path) -> None:
    before = filled.read_bytes()
    run("today", filled, "--json")
    assert filled.read_bytes() == before
