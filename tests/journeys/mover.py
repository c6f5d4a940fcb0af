"""A program that moves a customer forth and back for ever and says so on standard output after each commit."""

import sys
from pathlib import Path

from tracker.commands.moves import MoveCustomers
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace


def main() -> None:
    workspace = Workspace(Path(sys.argv[1]))
    stages = shop_facts().stages
    customer, moves = 1, int(sys.argv[2])
    while True:
        moves += 1
        workspace.do(MoveCustomers((customer,), stages[moves % 2].id))
        sys.stdout.write(f"{moves}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
