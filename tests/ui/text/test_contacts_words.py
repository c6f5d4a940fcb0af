from dataclasses import replace

from tests.reports.random_shops import JAN, JANUARY, WORKED
from tests.tactics_records import RawContact, RawTactics
from tracker.reports.calls_and_visits import build_contacts_report
from ui.text.report_captions import report_captions


def said(*contacts: RawContact) -> tuple[str, ...]:
    shop = replace(WORKED, tactics=RawTactics(contacts=contacts))
    return report_captions(build_contacts_report(shop.data(), JANUARY), "Kolo", "CZK").sentences


def test_contacts_are_told() -> None:
    talks = [RawContact(who, JAN + 5, kind) for who, kind in ((1, "call_in"), (1, "visit"), (2, "visit"), (2, "note"))]
    assert said(*talks) == (
        "There were 3 contacts in the period.",
        "They were with 2 customers.",
        "Most were of the kind “Visit”: 2.",
        "With 3 customers on the board there was no contact in the period.",
    )


def test_silence_is_told() -> None:
    assert said(RawContact(1, JAN + 5, "note")) == (
        "There were no calls, visits or messages in the period.",
        "With 5 customers on the board there was no contact in the period.",
    )
