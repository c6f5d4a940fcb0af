"""`regulars import`: contact lists, stage histories and orders."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from tracker.domain.context import local_now
from tracker.domain.import_result import ImportResult, OrdersResult
from tracker.domain.imports import RowProblem
from tracker.domain.records import ShopFacts
from tracker.queries.shop import shop_facts, stage_named
from tracker.workspace import Workspace
from ui.places import backup_folder
from ui.text.fill import fill
from ui.text.order_words import order_words
from ui.text.unreadable import problem_sentence

CONTACTS, ORDERS = "contacts", "orders"


def add_options(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", type=Path, nargs="+", metavar="FILE")
    parser.add_argument(
        "--kind",
        choices=(CONTACTS, ORDERS),
        default=CONTACTS,
        help=_tr("what is in it: contacts, which a stage history is too, or orders"),
    )
    parser.add_argument(
        "--stage", default="", metavar="NAME", help=_tr("the stage they are in; the first if not given")
    )
    parser.add_argument("--opening", action="store_true", help=_tr("they were customers before"))
    parser.add_argument("--json", action="store_true")


def import_file(options: Namespace) -> int:
    """Bring in a list; row errors are told, and no failure."""
    if options.kind == CONTACTS and len(options.file) > 1:
        raise SystemExit(_one_at_a_time())
    workspace = Workspace(options.shop, backup_folder=backup_folder())
    try:
        facts = workspace.read(shop_facts)
        command = _orders(options, facts) if options.kind == ORDERS else _people(options, facts, workspace.read)
        result = workspace.do(command).result
        workspace.index_all()
    finally:
        workspace.close()
    if isinstance(result, OrdersResult):
        _tell_orders(result, as_json=options.json)
    else:
        _tell_people(result, as_json=options.json)
    return 0


def _people(options: Namespace, facts: ShopFacts, read: Callable[..., Any]) -> Any:
    from tracker.jobs.import_file import import_command

    stage = read(lambda: stage_named(options.stage)) if options.stage else facts.stages[0]
    return import_command(
        options.file[0],
        stage.id,
        today=local_now().date(),
        language=facts.settings["language"],
        opening=options.opening,
    )


def _orders(options: Namespace, facts: ShopFacts) -> Any:
    from tracker.jobs.import_orders import orders_command

    return orders_command(
        options.file,
        today=local_now().date(),
        language=facts.settings["language"],
        currency=facts.settings["currency"],
        words=order_words(),
    )


def _tell_people(result: ImportResult, *, as_json: bool) -> None:
    if as_json:
        counts = {"created": result.created, "updated": result.updated, "skipped": result.skipped}
        _say_json({**counts, "errors": _errors(result.errors)})
        return
    _say(fill(_tr("Created: %1, updated: %2, nothing new: %3."), result.created, result.updated, result.skipped))
    for error in _errors(result.errors):
        _say(fill(_tr("Row %1 was left out: %2"), error["row"], error["reason"]))


def _tell_orders(result: OrdersResult, *, as_json: bool) -> None:
    errors = _errors(result.errors)
    if as_json:
        _say_json(
            {
                "orders": result.orders,
                "lines": result.lines,
                "customers_created": result.customers_created,
                "customers_matched": result.customers_matched,
                "refunds": result.refunds,
                "skipped": result.skipped,
                "cancelled": result.cancelled,
                "files": list(result.files),
                "errors": errors,
            }
        )
        return
    _say(fill(_tr("Read: %1."), ", ".join(result.files)))
    _say(fill(_tr("Orders: %1, lines: %2, refunds: %3."), result.orders, result.lines, result.refunds))
    _say(fill(_tr("Customers created: %1, known: %2."), result.customers_created, result.customers_matched))
    _say(fill(_tr("There already: %1, cancelled: %2."), result.skipped, result.cancelled))
    for error in errors:
        if "file" in error:
            _say(fill(_tr("%1, row %2 was left out: %3"), error["file"], error["row"], error["reason"]))
        else:
            _say(fill(_tr("Row %1 was left out: %2"), error["row"], error["reason"]))


def _errors(problems: Sequence[RowProblem]) -> list[dict[str, Any]]:
    return [_error(problem) for problem in problems]


def _error(problem: RowProblem) -> dict[str, Any]:
    error = {"row": problem.row, "column": problem.column, "reason": problem_sentence(problem)}
    return {**error, "file": problem.file} if problem.file else error


def _one_at_a_time() -> int:
    sys.stderr.write(_tr("A contact list is brought in alone: give one file.") + "\n")
    return 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommandLine", text)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _say_json(value: object) -> None:
    _say(json.dumps(value, ensure_ascii=False, indent=2))
