import shutil
import subprocess
from pathlib import Path

import pytest
from matplotlib import rcParams
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.image import imread

from tests.charts.sample_reports import captions_of, funnel_of
from tracker.charts.catalogue import report_figure
from tracker.charts.saving import PRINT_DPI, SCREEN_DPI, save_figure
from tracker.charts.style import FAMILIES, LIGHT
from tracker.domain.export_errors import TargetBusy, TargetUnwritable


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_picture_replaces_an_older_one(tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    target.write_bytes(b"old")
    save_figure(Figure(), target)
    assert target.read_bytes().startswith(b"\x89PNG")
    assert files_in(tmp_path) == ["a.png"]


def test_the_kind_may_be_said_apart_from_the_name(tmp_path: Path) -> None:
    save_figure(Figure(), tmp_path / "picture", "pdf")
    save_figure(Figure(), tmp_path / "PICTURE.SVG")
    assert (tmp_path / "picture").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "PICTURE.SVG").read_bytes().startswith(b"<?xml")
    with pytest.raises(ValueError, match="docx"):
        save_figure(Figure(), tmp_path / "a.docx")


def test_a_file_open_elsewhere_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.png"
    target.write_bytes(b"old")

    def refuse(*_: object) -> None:  # what Windows does while another program has the file open
        raise PermissionError

    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(TargetBusy) as refused:
        save_figure(Figure(), target)
    assert refused.value.path == target
    assert target.read_bytes() == b"old"
    assert files_in(tmp_path) == ["a.png"]


def test_a_place_that_takes_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    for target in (tmp_path / "missing" / "a.png", tmp_path / "folder.png", Path("/dev/full/a.png")):
        with pytest.raises(TargetUnwritable) as refused:
            save_figure(Figure(), target)
        assert refused.value.path == target
    assert files_in(tmp_path) == ["folder.png"]


def read_text(path: Path) -> str:
    return run_tool("pdftotext", "-layout", str(path), "-")


def run_tool(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8").stdout


def test_letters_of_a_pdf_are_embedded_and_copy_out_as_they_were(tmp_path: Path) -> None:
    if not {entry.name for entry in fontManager.ttflist} & {name for name in FAMILIES if "CJK" in name}:
        pytest.skip("no font with Chinese characters is installed")
    names = ["認知", "考慮", "Příliš žluťoučký kůň", "A & <B>", "$5 or $6"]
    captions = captions_of(title="漏斗", subtitle="2026/1/1 至 2026/11/21 · 阿明茶行")
    save_figure(report_figure(funnel_of([412, 268, 141, 97, 23], names), LIGHT, captions), tmp_path / "a.pdf")
    copied = read_text(tmp_path / "a.pdf")
    for expected in (*names, "漏斗", "阿明茶行", "65 % went on", "412"):
        assert expected in copied
    fonts = [line.split() for line in run_tool("pdffonts", str(tmp_path / "a.pdf")).splitlines()[2:]]
    assert fonts
    for columns in fonts:
        assert columns[-5:-2] == ["yes", "yes", "yes"]  # embedded, only what is needed of it, with its characters


def test_letters_of_an_svg_need_no_font(tmp_path: Path) -> None:
    figure = report_figure(funnel_of([412, 268, 141, 97, 23]), LIGHT, captions_of())
    save_figure(figure, tmp_path / "a.svg", captions=captions_of(title="漏斗", sentences=("412 joined.",)))
    content = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert "<text" not in content
    assert "漏斗" in content  # in its properties, for search and for who does not see
    assert "412 joined." in content


def test_a_png_is_as_large_as_its_dots_say(tmp_path: Path) -> None:
    figure = report_figure(funnel_of([412, 268], ["R", "A"]), LIGHT, captions_of())
    sizes = []
    for dots in (SCREEN_DPI, 2 * SCREEN_DPI, PRINT_DPI):
        save_figure(figure, tmp_path / "a.png", dpi=dots)
        sizes.append(imread(tmp_path / "a.png").shape[1])
    assert sizes == [848, 1696, 2650]


def test_the_window_may_draw_on_after_saving(tmp_path: Path) -> None:
    figure = report_figure(funnel_of([412, 268], ["R", "A"]), LIGHT, captions_of())
    before = dict(rcParams)
    save_figure(figure, tmp_path / "a.pdf")
    assert dict(rcParams) == before
    assert figure.dpi == SCREEN_DPI


def test_a_file_that_another_program_has_open_is_busy(tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    target.write_bytes(b"old")
    (tmp_path / ".~lock.a.png#").touch()
    with pytest.raises(TargetBusy):
        save_figure(Figure(), target)


def test_a_failed_drawing_leaves_the_older_picture(tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    target.write_bytes(b"old")
    figure = Figure()
    figure.text(0, 0, "$\\nonsense$")
    with pytest.raises(ValueError, match="nonsense"):
        save_figure(figure, target)
    assert target.read_bytes() == b"old"
    assert files_in(tmp_path) == ["a.png"]
