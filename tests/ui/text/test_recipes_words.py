from dataclasses import replace

from tests.reports.random_shops import JAN, JANUARY, WORKED, LoggedShop
from tests.tactics_records import RawStep, RawTactics, RawTick
from tracker.reports.captions import ReportCaptions
from tracker.reports.recipes import build_recipes_report
from ui.text.report_captions import report_captions

C1_A = 2  # the entry that began c1's stay in A


def told(*ticks: RawTick, steps: tuple[RawStep, ...] = (RawStep(1, 2),)) -> ReportCaptions:
    shop: LoggedShop = replace(WORKED, tactics=RawTactics(steps=steps, ticks=ticks))
    return report_captions(build_recipes_report(shop.data(), JANUARY), "Kolo", "CZK")


def test_stays_with_and_without_the_recipe_are_told() -> None:
    assert told(RawTick(1, C1_A, JAN + 6)).sentences == (
        "From A, 1 of 1 went on with all of the recipe done (100%), 0 of 2 with none of it (0%).",
        "This sets them side by side; it does not say that the recipe was the reason.",
    )


def test_there_may_be_nothing_to_compare() -> None:
    assert told().sentences == (
        "There is nothing to compare yet: it takes some stays with the recipe and some without.",
    )
    assert told(steps=()).sentences == ("No stage has a recipe yet.",)


def test_the_rows_are_named_by_stage_and_group() -> None:
    shop = replace(WORKED, tactics=RawTactics(steps=(RawStep(1, 2),)))
    rows = build_recipes_report(shop.data(), JANUARY).table("groups").rows
    assert [told().label(row.label) for row in rows] == [
        "A: all of the recipe",
        "A: a part of it",
        "A: nothing of it",
    ]
