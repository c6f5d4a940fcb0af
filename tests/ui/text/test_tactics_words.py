from tests.reports.random_shops import JAN, JANUARY, STAGES, LoggedShop, log
from tests.tactics_records import RawCampaign, RawCost, RawTactics, RawTouch
from tracker.reports.tactics import WITHIN, build_tactics_report
from ui.text.report_captions import report_captions
from ui.text.report_words import tactics

CAMPAIGNS = (RawCampaign(1, "Leaflets", "", JAN), RawCampaign(2, "Fair", "", JAN))


def said(people: int, *costs: RawCost, campaigns: tuple[RawCampaign, ...] = CAMPAIGNS) -> tuple[str, ...]:
    """Tell of so many whom leaflets reached and who became customers, and of one who came to the fair."""
    entries = log(c1="R 1", **{f"c{n}": "R 1, C 9" for n in range(2, people + 2)})
    touches = [RawTouch(n, 1, n, JAN + 2) for n in range(2, people + 2)]
    shop = LoggedShop(entries, STAGES, {}, tactics=RawTactics({}, campaigns, costs, (*touches, RawTouch(1, 2, 1, JAN))))
    return report_captions(build_tactics_report(shop.data(), JANUARY), "Kolo", "CZK").sentences


def test_the_days_told_are_the_days_counted() -> None:
    assert tactics.WITHIN == WITHIN


def test_campaigns_are_told_from_ten_on() -> None:
    assert said(10, RawCost(JAN + 1, 1000, 1), RawCost(JAN + 1, 1, 2)) == (
        "2 campaigns ran, reached somebody or cost something in the period.",
        "Most new customers had first been reached by “Leaflets”: 10.",
        "After “Leaflets” most went on: 10 of 10 reached, within 30 days (100%).",
        "A new customer by “Leaflets” cost 1\N{NO-BREAK SPACE}CZK.",
    )


def test_a_few_say_little() -> None:
    assert said(9, RawCost(JAN + 1, 1000, 1)) == (
        "2 campaigns ran, reached somebody or cost something in the period.",
        "Most new customers had first been reached by “Leaflets”: 9.",
        "No campaign that cost something has 10 new customers yet: too few to compare costs.",
    )


def test_nothing_spent_and_nothing_tried() -> None:
    assert said(0) == ("2 campaigns ran, reached somebody or cost something in the period.",)
    assert said(0, campaigns=()) == ("No campaign ran in the period.",)
