"""Finding customers on the command line."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from tracker.workspace import open_reader
from ui.places import backup_folder
from ui.text.kinds import left_word


def add_find(command: Callable[[str, object, str], ArgumentParser]) -> None:
    """Add `find SHOP TEXT` to the commands; `command` takes a name, what it does and its summary."""
    parser = command("find", find, _tr("find customers by anything that is known of them, the best fit first"))
    parser.add_argument("text", nargs="+", metavar="TEXT", help=_tr("a name, a number, an address, a word of a note"))
    parser.add_argument("--json", action="store_true")


def find(options: Namespace) -> int:
    """Find customers, also while a window has the file open."""
    from tracker.queries.found import find_with_details

    with open_reader(options.shop, backup_folder()):
        found = find_with_details(" ".join(options.text))
    if options.json:
        rows = [
            {
                "id": customer.id,
                "name": customer.name,
                "stage": customer.stage or None,
                "phones": list(detail.phones),
                "last_note": detail.last_note,
            }
            for customer, detail in found
        ]
        _say(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    for customer, detail in found:
        stage = customer.stage or left_word()
        parts = (customer.name, customer.company, stage, ", ".join(detail.phones), detail.last_note)
        _say("  ".join(" ".join(part.split()) for part in parts if part))
    if not found:
        _say(_tr("Nobody fits."))
    return 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommandLine", text)
