from pathlib import Path

import pytest
from matplotlib.figure import Figure

from tracker.charts.saving import save_figure
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


def test_a_failed_drawing_leaves_the_older_picture(tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    target.write_bytes(b"old")
    figure = Figure()
    figure.text(0, 0, "$\\nonsense$")
    with pytest.raises(ValueError, match="nonsense"):
        save_figure(figure, target)
    assert target.read_bytes() == b"old"
    assert files_in(tmp_path) == ["a.png"]
