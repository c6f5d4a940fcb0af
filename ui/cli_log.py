"""The command line's `log`: one typed line, understood and written as the quick line of the window does it."""

import argparse
import json
import sys
from argparse import Namespace
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from tracker.commands.log_line import LoggedLine, LogLine
from tracker.domain.context import local_now
from tracker.domain.quickline.line_sale import LineSale
from tracker.domain.quickline.reading import FollowUpReading
from tracker.domain.sale_lines import ONE
from tracker.queries.quick_line import Understood, understand
from tracker.workspace import Workspace, open_reader
from ui.places import backup_folder
from ui.quicklog.parts import Corrections, Meant, meant
from ui.text.fill import fill
from ui.text.kinds import left_word
from ui.text.language import LANGUAGES

_FORM = "%Y-%m-%d %H:%M"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    parser.add_argument("line", metavar="LINE", help=_tr("what happened, as it would be typed into the window"))
    parser.add_argument("--now", type=_moment, metavar="MOMENT", help=_tr("the moment it is typed at"))
    parser.add_argument("--language", choices=sorted(LANGUAGES), default="", help=_tr("the shop's if not given"))
    parser.add_argument("--create", action="store_true", help=_tr("add the customer where nobody fits"))
    parser.add_argument("--dry-run", action="store_true", help=_tr("say what would be written, and write nothing"))
    parser.add_argument("--json", action="store_true")


def log(options: Namespace) -> int:
    """Understand the line and write it; exit code 1 where it is not clear whom it is about."""
    now = options.now or local_now()
    if options.dry_run:  # reads only, whether or not a window has the file open
        with open_reader(options.shop, backup_folder()):
            understood = _understood(options, now)
        return _answer(options, understood, now, None)
    workspace = Workspace(options.shop, backup_folder=backup_folder(), clock=lambda: now)
    try:
        understood = workspace.read(lambda: _understood(options, now))
        command = command_of(understood, create=options.create)
        logged = workspace.do(command).result if command is not None else None
    finally:
        workspace.close()
    return _answer(options, understood, now, logged)


def _understood(options: Namespace, now: datetime) -> Understood:
    understood = understand(options.line, now, options.language)
    return understood if options.line.strip() else replace(understood, candidates=())  # about nobody, not about anyone


def command_of(understood: Understood, *, create: bool) -> LogLine | None:
    """Return what would be written; None where it is not clear whom it is about.

    `create`: somebody whom nobody in the shop can be is added; of those who share a part of a name nobody can be.
    """
    shown = meant(understood, Corrections())
    is_new = understood.reading.names_another or not understood.candidates and bool(understood.reading.name.strip())
    if shown.customer is None and not (create and is_new):
        return None
    return shown.command(shown.customer, understood.facts.stages[0])


def _answer(options: Namespace, understood: Understood, now: datetime, logged: LoggedLine | None) -> int:
    shown, command = meant(understood, Corrections()), command_of(understood, create=options.create)
    if command is None:
        return _refuse(options, understood, shown, now)
    new_name = command.new_customer.name if command.new_customer else ""
    if options.json:
        _say_json(told(understood, shown, now, new_name=new_name, logged=logged))
        return 0
    name = shown.customer.customer.name if shown.customer else new_name
    sentence = _tr("Would log it for %1.") if options.dry_run else _tr("Logged for %1.")
    sys.stdout.write(fill(sentence, name) + "\n")
    return 0


def told(
    understood: Understood, shown: Meant, now: datetime, *, new_name: str = "", logged: LoggedLine | None = None
) -> dict[str, Any]:
    """Return what was understood, as JSON has it; `customer` None where it is not clear who is meant."""
    reading, customer = understood.reading, None
    if shown.customer is not None:
        customer = {"id": shown.customer.customer.id, "name": shown.customer.customer.name, "created": False}
    elif new_name:
        customer = {"id": logged.customer_id if logged else None, "name": new_name, "created": True}
    place = left_word() if shown.move.left else shown.move.stage.name if shown.move.stage else None
    return {
        "customer": customer,
        "candidates": [one.customer.name for one in understood.candidates],
        "kind": reading.kind,
        "direction": reading.direction,
        "occurred_at": (shown.occurred_at or now).strftime(_FORM),
        "note": shown.note,
        "follow_up": _promise(shown.follow_up),
        "stage": place,
        "tags": list(shown.tags),
        "amount_minor": shown.amount_minor,
        "sale": _sale(shown.sale, logged, understood.facts.settings["currency"]),
    }


def _sale(sale: LineSale | None, logged: LoggedLine | None, currency: str) -> dict[str, Any] | None:
    if sale is None:
        return None
    whole, part = divmod(sale.quantity_milli, ONE)
    return {
        "sale_id": logged.sale_id if logged else None,
        "product": sale.name or None,
        "is_known_product": sale.product_id is not None,
        "quantity": sale.quantity_milli / ONE if part else whole,
        "amount_minor": sale.amount_minor,
        "currency": currency,
    }


def _promise(follow_up: FollowUpReading | None) -> dict[str, str] | None:
    if follow_up is None:
        return None
    due = follow_up.due_on.isoformat()
    if follow_up.due_time is not None:
        due = f"{due} {follow_up.due_time:%H:%M}"
    return {"due": due, "text": follow_up.text}


def _refuse(options: Namespace, understood: Understood, shown: Meant, now: datetime) -> int:
    """Say in one sentence whom it could be about; nothing is written."""
    if options.json:
        _say_json(told(understood, shown, now))
    names = ", ".join(one.customer.name for one in understood.candidates)
    if names:
        sentence = fill(_tr("It is not clear who is meant: %1. Nothing was written."), names)
    elif understood.reading.name.strip():
        sentence = _tr("Nobody fits “%1”. Nothing was written; --create adds them.")
        sentence = fill(sentence, understood.reading.name.strip())
    else:
        sentence = _tr("The line does not say whom it is about. Nothing was written.")
    sys.stderr.write(" ".join(sentence.split()) + "\n")
    return 1


def _moment(text: str) -> datetime:
    try:
        return datetime.strptime(text, _FORM).astimezone()  # noqa: DTZ007 - the laptop's own wall time
    except (ValueError, OverflowError, OSError) as error:
        message = fill(_tr("“%1” is not a moment like 2026-01-31 09:30"), text)
        raise argparse.ArgumentTypeError(message) from error


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommandLine", text)


def _say_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
