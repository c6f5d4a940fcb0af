"""What the screen showed is on the disk: killing the program at any moment loses nothing it acknowledged."""

import random
import subprocess
import sys
from pathlib import Path

from tracker.commands.customers import AddCustomer
from tracker.queries.customers import customer_record
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace

KILLS = 50
ROOT = Path(__file__).parents[2]


def acknowledged_before_kill(shop: Path, moves: int, patience: int) -> int:
    """Let the mover move and kill it after so many acknowledged moves; return the number of the last one heard of."""
    command = [sys.executable, "-m", "tests.journeys.mover", str(shop), str(moves)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as mover:
        assert mover.stdout is not None
        for _ in range(patience):
            moves = int(mover.stdout.readline())
        mover.kill()
        heard = [int(line) for line in mover.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    return heard[-1] if heard else moves


def test_nothing_acknowledged_is_lost(shop: Path) -> None:
    opened = Workspace(shop)
    opened.do(AddCustomer("Ana", shop_facts().stages[0].id))
    opened.close()
    chance, moves = random.Random(1), 0
    for _ in range(KILLS):
        acknowledged = acknowledged_before_kill(shop, moves, chance.randrange(1, 12))
        reopened = Workspace(shop)  # the dead program's lock is taken without a question
        assert reopened.check() == []
        moves = len(customer_record(1).moves) - 1
        assert acknowledged <= moves <= acknowledged + 1
        reopened.close()
    assert moves >= KILLS
