from tracker.commands.customers import AddCustomer, ArchiveCustomers
from tracker.queries.board import Sort, board_starting
from tracker.workspace import Workspace


def test_names_are_found_by_their_first_letters(workspace: Workspace, stages: list[int]) -> None:
    ids = {
        name: workspace.do(AddCustomer(name, stages[0], company="Celer")).result
        for name in ("Celestýn", "Černá", "Adam", "100% cyklo", "林志明", "Cecílie")
    }
    workspace.do(AddCustomer("Cecil", stages[1]))
    workspace.do(ArchiveCustomers((ids["Cecílie"],)))

    def found(start: str, sort: Sort = Sort.MANUAL) -> list[int]:
        return list(workspace.read(lambda: board_starting(stages[0], start, sort)))

    assert found("ce") == [ids["Černá"], ids["Celestýn"]]
    assert found("ČE", Sort.NAME) == [ids["Celestýn"], ids["Černá"]]
    assert found("100%") == [ids["100% cyklo"]]
    assert found("林") == [ids["林志明"]]
    assert found("%") == []
    assert workspace.read(lambda: board_starting(None, "a")) == []
