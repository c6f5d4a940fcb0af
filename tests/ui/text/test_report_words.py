"""Every number of every report has a heading and says how it is counted."""

import pytest

from tests.reports.random_shops import JANUARY, WORKED
from tracker.reports.catalogue import BUILDERS, build_report
from tracker.reports.report import LabelKind, ReportName
from ui.text.report_captions import report_captions


@pytest.mark.parametrize("name", sorted(BUILDERS))
def test_every_number_has_words(name: ReportName) -> None:
    report = build_report(name, WORKED.data(), JANUARY)
    captions = report_captions(report, "Kolo", "CZK")
    assert captions.title
    assert captions.meaning.endswith(".")
    for table in report.tables:
        assert captions.tables[table.key].label
        for column in table.columns:
            key = (table.key, "" if column.label else column.key)
            assert captions.columns[key].meaning.endswith("."), key
        for label in [row.label for row in table.rows] + [column.label for column in table.columns if column.label]:
            assert captions.label(label)
            if label.kind is LabelKind.WORD:
                assert label.text in captions.words
    assert all(captions.figures[one.key].meaning.endswith(".") for one in report.figures)
    assert all(captions.outside[one.key].meaning.endswith(".") for one in report.outside)
    for _, unit, number in report.numbers():
        assert captions.number(number, unit)
    assert all(sentence.endswith((".", "。")) for sentence in captions.sentences)
