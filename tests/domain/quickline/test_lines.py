"""Typed lines and their exact readings."""

import pytest

from tests.domain.quickline import chinese, czech, english, hostile
from tests.domain.quickline.lines import Row, as_row, read, spoken_rows


def _rows() -> list[tuple[str, Row]]:
    tables = {
        "en": english.ROWS + hostile.ROWS,
        "cs": czech.ROWS,
        "zh_TW": chinese.ROWS,
    }
    for language, rows in spoken_rows().items():
        tables[language] = tables[language] + rows
    return [(language, row) for language, rows in tables.items() for row in rows]


@pytest.mark.parametrize(
    ("language", "row"), _rows(), ids=lambda value: value.line[:60] if isinstance(value, Row) else value
)
def test_line_is_read_as_meant(language: str, row: Row) -> None:
    assert as_row(row, read(row.line, language, row.now)) == row


def test_each_language_has_its_lines() -> None:
    rows = _rows()
    assert all(sum(language == other for other, _row in rows) >= 60 for language in ("en", "cs", "zh_TW"))
    assert len({(language, row.line, row.now) for language, row in rows}) == len(rows)
