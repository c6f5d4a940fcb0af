import json
from array import array
from datetime import date

from tracker.domain.periods import Period
from tracker.domain.report_data import ReportData, Scope
from tracker.domain.stages import Stage
from tracker.domain.stays import StayTable
from tracker.reports.funnel import build_funnel
from tracker.reports.report_json import report_to_json

DAY = date(2026, 1, 5)


def test_the_keys_are_as_promised() -> None:
    stage = Stage(7, "", "維繫", 1, "#5b6ee1", False, False)
    stays = StayTable(array("q", [3, 7, DAY.toordinal(), 0, 0, 0, 0]))
    text = json.dumps(
        report_to_json(build_funnel(ReportData(stays, (stage,)), Scope(Period(), DAY)), "CZK"), ensure_ascii=False
    )
    assert text == (
        '{"cohort": 1, "stages": [{"name": "維繫", "on_board": 1, "reached": 1, "visited": 1, "strict": 1, '
        '"step": null, "from_start": 1.0, "stays": 1, "stay_customers": 1, "forward": 0, "back": 0, "left": 0, '
        '"other": 0, "here": 1, "move_on": null, "days_median": null, "days_p75": null}], '
        '"left_now": 0, "archived": 0, "known": 1}'
    )
