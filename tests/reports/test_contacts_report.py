from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount_contacts import recount_contacts
from tests.reports.random_shops import JAN, JANUARY, STAGES, WORKED, LoggedShop, asked_of, logged_shops, scopes
from tests.reports.telling import check_told
from tests.tactics_records import RawContact, RawTactics
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.calls_and_visits import build_contacts_report
from tracker.reports.report import Report


def rows_of(report: Report, table: str) -> dict[str, list[int | float | None]]:
    return {row.key: [number.value for number in row.numbers] for row in report.table(table).rows}


def shop_with(*contacts: RawContact) -> LoggedShop:
    return LoggedShop(WORKED.entries, STAGES, {6: JAN + 30}, tactics=RawTactics(contacts=contacts))


TALKS = (
    RawContact(1, JAN + 2, "call_in"),  # 2 January 2026 is a Friday
    RawContact(1, JAN + 5, "visit"),
    RawContact(2, JAN + 5, "call_in"),
    RawContact(2, JAN + 5, "note"),
    RawContact(2, JAN + 20, "call_in"),
    RawContact(4, JAN + 32, "email"),
)


def test_contacts_are_told_by_week_and_by_kind() -> None:
    report = build_contacts_report(shop_with(*TALKS).data(), JANUARY)
    assert [column.key for column in report.table("periods").columns] == [
        "kind:call_in",
        "kind:visit",
        "contacts",
        "customers",
    ]
    assert rows_of(report, "periods") == {
        "2025-12-29": [1, 0, 1, 1],
        "2026-01-05": [1, 1, 2, 2],
        "2026-01-12": [0, 0, 0, 0],
        "2026-01-19": [1, 0, 1, 1],
        "2026-01-26": [0, 0, 0, 0],
    }
    assert rows_of(report, "kinds") == {"call_in": [3, 2, 1.5], "visit": [1, 1, 1.0]}


def test_who_is_on_the_board_without_a_contact_is_quiet() -> None:
    report = build_contacts_report(shop_with(*TALKS).data(), JANUARY)
    quiet = report.figure("quiet")
    assert [one.customer_id for one in quiet.behind()] == [3, 5]  # c4 left, c6 is archived
    assert (report.figure("contacts").value, report.figure("customers").value) == (4, 2)
    assert [(one.key, one.number.value) for one in report.outside] == [("archived", 1)]


def test_weeks_begin_on_the_day_that_is_asked_for() -> None:
    sunday = replace(JANUARY, week_start=6, period=Period(date(2026, 1, 4), None))
    keys = list(rows_of(build_contacts_report(shop_with(*TALKS).data(), sunday), "periods"))
    assert keys == ["2026-01-04", "2026-01-11", "2026-01-18", "2026-01-25"]


def test_more_than_a_hundred_days_are_told_by_month() -> None:
    data = shop_with(*TALKS).data()
    for days, keys in ((100, ["2025-12-29", "2026-01-05"]), (101, ["2026-01", "2026-02"])):
        first = date(2026, 1, 1)
        scope = Scope(Period(first), date.fromordinal(first.toordinal() + days - 1))
        assert list(rows_of(build_contacts_report(data, scope), "periods"))[:2] == keys


def test_a_period_begins_with_the_first_contact_there_is() -> None:
    scope = Scope(Period(date(1926, 1, 1)), date(2026, 3, 31))
    assert list(rows_of(build_contacts_report(shop_with(*TALKS).data(), scope), "periods")) == [
        "2026-01",
        "2026-02",
        "2026-03",
    ]
    assert rows_of(build_contacts_report(shop_with().data(), scope), "periods") == {}


@settings(max_examples=150, deadline=None)
@given(
    shop=logged_shops(), scope=scopes(), stretched=st.sampled_from([1, 5, 11]), week_start=st.sampled_from([0, 5, 6])
)
def test_every_number_equals_the_recount(shop: LoggedShop, scope: Scope, stretched: int, week_start: int) -> None:
    contacts = tuple(replace(one, day=JAN + (one.day - JAN) * stretched) for one in shop.tactics.contacts)
    shop = replace(shop, tactics=replace(shop.tactics, contacts=contacts))
    scope = replace(
        scope, as_of=date.fromordinal(scope.as_of.toordinal() + 30 * (stretched - 1)), week_start=week_start
    )
    again = recount_contacts(shop.entries, shop.stages, shop.archived, contacts, asked_of(scope), week_start)
    check_told(build_contacts_report(shop.data(), scope), again)
