"""The pages of the PDF report: everything on them, in order, and as text that copies out."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from matplotlib.figure import Figure
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QPdfWriter

from ui.paper import PDF_DPI, set_up
from ui.report_paper.content import Paper, PaperCell, PaperReport, PaperRow, PaperTable
from ui.report_paper.painting import paint_paper
from ui.report_paper.prints import pdf_of_paper

pytestmark = pytest.mark.usefixtures("theme", "british")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the text back")


def picture() -> bytes:
    written = BytesIO()
    figure = Figure(figsize=(7, 3))
    figure.add_subplot().plot([1, 2, 3])
    figure.savefig(written, format="png")
    return written.getvalue()


def table(rows: int, columns: int) -> PaperTable:
    cells = tuple(PaperCell(f"1 234 567 ({n})", n == 0) for n in range(columns))
    return PaperTable(
        "How far they got",
        "Of those who joined.",
        tuple(f"From the one before {n}" for n in range(columns)),
        tuple(PaperRow(f"Zvažování 月長 {n}", cells, "#5b6ee1", n == rows - 1) for n in range(rows)),
    )


def paper(*tables: PaperTable, sentences: int = 3) -> Paper:
    said = tuple(f"Of {n} who considered, 3 bought <b>& more</b>." for n in range(sentences))
    report = PaperReport("Funnel", "How far they got.", said, picture(), tables)
    return Paper(
        "How the shop is doing",
        "Kolo & Duše",
        "Joined until 31 Jan",
        "Made on 1 Feb",
        (("Funnel", said[0]),),
        (report,),
    )


def pages(document: Paper) -> int:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    set_up(writer)
    return paint_paper(writer, document)


def text_of(pdf: bytes, folder: Path) -> str:
    path = folder / "report.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode()


@needs_poppler
def test_everything_is_on_the_pages_and_copies_out(tmp_path: Path) -> None:
    text = text_of(pdf_of_paper(paper(table(5, 6))), tmp_path)
    for words in (
        "How the shop is doing",
        "Kolo & Duše",
        "Made on 1 Feb",
        "<b>& more</b>",
        "Zvažování 月長 4",
        "Page 2",
    ):
        assert words in text
    assert text.count("1 234 567 (5)") == 5
    assert text.index("Made on") < text.index("How far they got")


@needs_poppler
def test_a_long_table_goes_on_with_its_headings(tmp_path: Path) -> None:
    document = paper(table(120, 4))
    text = text_of(pdf_of_paper(document), tmp_path)
    assert pages(document) >= 4
    assert text.count("月長") == 120
    assert text.count("From the one") / 4 == pages(document) - 1  # on each page of the table


def test_many_key_figures_take_another_page() -> None:
    many = paper(sentences=2)
    longer = Paper(many.title, many.shop, many.days, many.made_on, tuple((f"R{n}", "Said.") for n in range(60)), ())
    assert pages(longer) > 1


@needs_poppler
def test_a_table_too_wide_for_the_page_is_cut_in_two(tmp_path: Path) -> None:
    text = text_of(pdf_of_paper(paper(table(3, 24))), tmp_path)
    for column in range(24):
        assert text.count(f"1 234 567 ({column})") == 3
    assert text.count("Of those who joined.") > 1
