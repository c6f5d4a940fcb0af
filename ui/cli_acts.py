"""What each command of the command line does; every function takes the parsed options and returns the exit code."""

import json
import sys
from argparse import Namespace
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from tracker.commands.stages import SetUpShop
from tracker.domain.context import local_now
from tracker.domain.money import currency_of
from tracker.domain.periods import Period
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace, create_shop, open_reader, problems
from ui.places import backup_folder
from ui.text.fill import fill
from ui.text.steps import step_name


def new(options: Namespace) -> int:
    """Make a new shop file."""
    currency = options.currency.upper() or currency_of(options.language)
    create_shop(options.shop, SetUpShop(options.stages, options.language, currency, options.name))
    _say(fill(_tr("Made %1."), options.shop))
    return 0


def demo(options: Namespace) -> int:
    """Make a sample shop."""
    from tracker.jobs.sample_shop import create_sample_shop

    create_sample_shop(
        options.shop,
        customers=options.customers,
        seed=options.seed,
        language=options.language,
        currency=currency_of(options.language),
        stage_set=options.stages,
    )
    _say(fill(_tr("Made the sample shop %1."), options.shop))
    return 0


def export(options: Namespace) -> int:
    """Write the Excel workbook."""
    from tracker.domain.report_data import Scope
    from tracker.jobs.export_workbook import WorkbookOrder, export_workbook
    from tracker.reports.catalogue import offered_reports
    from ui.text.workbook import workbook_words

    order = WorkbookOrder(offered_reports(), Scope(*_period(options), week_start=QLocale().firstDayOfWeek().value - 1))
    with open_reader(options.shop, backup_folder()):
        facts = shop_facts()
        words = workbook_words(facts.name, facts.settings["currency"])
        export_workbook(options.file, order, words, lambda *_: True)
    _say(fill(_tr("Saved %1."), options.file))
    return 0


def undo(options: Namespace) -> int:
    """Take the latest change back."""
    return _flip(options, redo=False)


def redo(options: Namespace) -> int:
    """Do the change taken back last again."""
    return _flip(options, redo=True)


def check(options: Namespace) -> int:
    """See whether the shop file is sound; exit code 1 and a finding a line where it is not."""
    with open_reader(options.shop, backup_folder()):
        found = problems(options.shop)
    for finding in found:
        sys.stderr.write(finding + "\n")
    if not found:
        _say(fill(_tr("%1 is sound."), options.shop))
    return 1 if found else 0


def _flip(options: Namespace, *, redo: bool) -> int:
    workspace = Workspace(options.shop, backup_folder=backup_folder())
    try:
        outcome = workspace.redo() if redo else workspace.undo()
    finally:
        workspace.close()
    label = step_name(outcome.step) if outcome.step else ""
    if options.json:
        _say_json({"label": label})
    else:
        _say(fill(_tr("Redone: %1.") if redo else _tr("Undone: %1."), label))
    return 0


def _period(options: Namespace) -> tuple[Period, date]:
    return Period(options.first, options.last), options.as_of or _today()


def _today() -> date:
    return local_now().date()


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommandLine", text)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _say_json(value: object) -> None:
    _say(json.dumps(value, ensure_ascii=False, indent=2))
