"""The board of a segment."""

from tests.ui.board.conftest import Board
from tracker.commands.bulk import TagCustomers
from tracker.commands.segments import DeleteSegment, SaveSegment
from tracker.domain.customer_filter import Archived, CustomerFilter
from ui.common.segment_button import SegmentButton

VIP = CustomerFilter(tags=("vip",))


def entries(button: SegmentButton) -> list[str]:
    menu = button.menu()
    menu.aboutToShow.emit()
    return [entry.text() for entry in menu.actions() if entry.text()]


def pick(button: SegmentButton, name: str) -> None:
    menu = button.menu()
    menu.aboutToShow.emit()
    next(entry for entry in menu.actions() if entry.text() == name).trigger()


def test_a_segment_narrows_the_board(board: Board) -> None:
    ana, _, eva = board.add("Ana", "Petr", "Eva")
    board.do(TagCustomers((ana, eva), add=("vip",)))
    segment = board.do(SaveSegment("Best & dearest", VIP))
    button = board.page.segment_button
    assert entries(button) == ["Everyone", "Best && dearest", "Make a segment…"]
    pick(button, "Best && dearest")
    assert board.names(0) == ["Ana", "Eva"]
    assert board.columns[0].model.count == 2
    assert button.text() == "Best && dearest"
    board.do(TagCustomers((ana,), remove=("vip",)))
    assert board.names(0) == ["Eva"]
    pick(button, "Everyone")
    assert board.names(0) == ["Ana", "Petr", "Eva"]
    pick(button, "Best && dearest")
    board.do(SaveSegment("Best", CustomerFilter(text="petr"), segment))
    assert board.names(0) == ["Petr"]
    board.do(DeleteSegment(segment))
    assert board.names(0) == ["Ana", "Petr", "Eva"]
    assert button.text() == "Everyone"


def test_a_segment_of_nobody_leaves_the_columns(board: Board) -> None:
    board.add("Ana")
    board.do(SaveSegment("Gone", CustomerFilter(archived=Archived.ONLY)))
    pick(board.page.segment_button, "Gone")
    assert board.names(0) == []
    assert board.page.area.isVisible()


def test_one_can_be_made(board: Board) -> None:
    asked: list[bool] = []
    board.page.segments_requested.connect(lambda: asked.append(True))
    pick(board.page.segment_button, "Make a segment…")
    assert asked == [True]
