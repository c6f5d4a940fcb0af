"""Reports that wait for something say for what, and lead to where it is done."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fitting import clipped, long_words
from tracker.commands.goals import AddGoal, NewGoal
from tracker.commands.recipes import AddRecipeStep
from tracker.domain.goals import Metric, Span
from tracker.domain.periods import PeriodName
from tracker.reports.report import ReportName
from ui.reports.page import ReportsPage
from ui.session import Session


def show(page: ReportsPage, name: ReportName) -> None:
    page.choose(replace(page.choices, report=name))


def title(page: ReportsPage) -> str:
    return page.body.nothing.accessibleName()


def sentence(page: ReportsPage) -> str:
    return page.body.nothing.accessibleDescription()


@pytest.mark.usefixtures("people")
def test_goals_are_set_from_their_report(page: ReportsPage, session: Session) -> None:
    wished: list[bool] = []
    page.goals_requested.connect(lambda: wished.append(True))
    assert not page.head.goals.isVisible()
    show(page, ReportName.GOALS)
    assert title(page) == "No goal is set for this day"
    assert not page.body.wider.isVisible()
    page.body.lead.setFocus()
    QTest.keyClick(page.body.lead, Qt.Key.Key_Space)
    page.head.goals.click()
    assert wished == [True, True]
    session.do(AddGoal(NewGoal(Metric.JOINED, Span.MONTH, target=20)))
    assert not page.body.nothing.isVisible()
    assert page.head.goals.isVisible()
    show(page, ReportName.FUNNEL)
    assert not page.head.goals.isVisible()


@pytest.mark.usefixtures("people")
def test_the_report_of_recipes_says_where_one_is_written(page: ReportsPage, session: Session) -> None:
    places: list[str] = []
    page.place_requested.connect(places.append)
    show(page, ReportName.RECIPES)
    assert title(page) == "No stage has a recipe yet"
    assert "“Recipe of this stage…”" in sentence(page)
    page.body.lead.click()
    assert places == ["board"]
    session.do(AddRecipeStep(2, "Ring back"))
    assert not page.body.nothing.isVisible()
    page.filters.choose_period(PeriodName.LAST_MONTH)
    assert title(page) == "Nothing in this period"
    assert not page.body.lead.isVisible()
    assert page.body.wider.isVisible()


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("name", [ReportName.SOURCES, ReportName.TACTICS])
def test_campaigns_are_a_step_away_where_nothing_was_tried(page: ReportsPage, name: ReportName) -> None:
    places: list[str] = []
    page.place_requested.connect(places.append)
    page.filters.choose_period(PeriodName.LAST_MONTH)
    show(page, name)
    assert title(page) == "Nothing in this period"
    assert "under Campaigns" in sentence(page)
    assert page.body.wider.isVisible()
    page.body.lead.click()
    assert places == ["campaigns"]


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("name", [ReportName.SALES, ReportName.REPEAT])
def test_sales_are_a_step_away_where_nothing_was_sold(page: ReportsPage, name: ReportName) -> None:
    places: list[str] = []
    page.place_requested.connect(places.append)
    show(page, name)
    assert "under Sales" in sentence(page)
    page.body.lead.click()
    assert places == ["sales"]


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("name", [ReportName.GOALS, ReportName.RECIPES, ReportName.TACTICS])
def test_longer_words_have_room(page: ReportsPage, name: ReportName) -> None:
    page.offer_paper()
    page.resize(797, 520)
    show(page, name)
    with long_words():
        assert clipped(page) == []


@pytest.mark.usefixtures("people")
def test_where_quotes_are_noted_is_a_step_away(page: ReportsPage) -> None:
    places: list[str] = []
    page.place_requested.connect(places.append)
    show(page, ReportName.QUOTES)
    assert "“Quotes and baskets”" in sentence(page)
    page.body.lead.click()
    assert places == ["customers"]
