"""Whatever bytes a file holds, it is read or refused; nothing else happens."""

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.workbooks import old_excel, package, text_cell
from tracker.domain.file_errors import UnreadableFile
from tracker.domain.imports import Reason
from tracker.exchange.contact_list import read_contacts
from tracker.exchange.stage_history import read_stage_history

TODAY = date(2026, 1, 31)
any_file = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

cells = st.sampled_from(
    ["Name", "E-mail", "Birthday", "Phone", "customer", "stage", "date", "Žofie", "林志明", "a@b.test", "1/5/2026"]
) | st.text(max_size=12)
tables = st.builds(
    lambda rows, delimiter, end: end.join(delimiter.join(row) for row in rows),
    st.lists(st.lists(cells, max_size=6), max_size=12),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
encodings = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1250", "cp950", "utf-32"])
languages = st.sampled_from(["en", "cs", "zh_TW"])


def read_or_refuse(path: Path, language: str) -> None:
    with suppress(UnreadableFile):
        found = read_contacts(path, today=TODAY, language=language)
        assert all(row.name for row in found.rows)
        assert all(isinstance(problem.reason, Reason) for problem in found.problems)
        numbers = [row.number for row in found.rows]
        assert numbers == sorted(set(numbers))
    with suppress(UnreadableFile):
        read_stage_history(path, today=TODAY, language=language)


@any_file
@given(text=tables | st.text(), encoding=encodings, language=languages)
def test_any_text(tmp_path: Path, text: str, encoding: str, language: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding, errors="replace"))
    read_or_refuse(path, language)


@any_file
@given(content=st.binary(max_size=400), language=languages)
def test_any_bytes(tmp_path: Path, content: bytes, language: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    read_or_refuse(path, language)


@pytest.mark.parametrize("kind", ["xlsx", "xls"])
@any_file
@given(data=st.data())
def test_any_damage_to_a_workbook(tmp_path: Path, kind: str, data: st.DataObject) -> None:
    path = tmp_path / f"list.{kind}"
    if kind == "xls":
        whole = bytearray(old_excel(path).read_bytes())
    else:
        row = f'<row r="1">{text_cell("A1", "Name")}</row><row r="2">{text_cell("A2", "Ann")}</row>'
        whole = bytearray(package(path, row).read_bytes())
    for place, byte in data.draw(st.lists(st.tuples(st.integers(8, len(whole) - 1), st.integers(0, 255)), max_size=8)):
        whole[place] = byte
    path.write_bytes(whole[: data.draw(st.integers(8, len(whole)))])
    read_or_refuse(path, "en")
