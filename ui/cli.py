"""The command line: the same library without a window. What is expected to go wrong is one sentence and exit code 1."""

import argparse
import signal
import sys
from collections.abc import Sequence
from datetime import date
from io import StringIO
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

from tracker.domain.errors import Cancelled, TrackerError
from tracker.domain.stages import SHIPPED_SETS
from ui import cli_acts, cli_import, cli_log, cli_sale, cli_today
from ui.cli_find import add_find
from ui.cli_report import add_report
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.language import LANGUAGES, Language, system_language

INTERRUPTED = 130  # as shells say it


def run_command(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0, or 1 with one sentence on standard error."""
    qInstallMessageHandler(lambda *_: None)  # what Qt thinks of the locale is for developers
    app = QCoreApplication.instance() or QCoreApplication(["regulars"])
    language = Language(app, system_language())
    sys.stdout, sys.stderr = (stream or StringIO() for stream in (sys.stdout, sys.stderr))  # where one was closed
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that the file is closed then too
    try:
        options = _parser().parse_args(arguments)
        exit_code: int = options.act(options)
    except TrackerError as error:
        return _end_with(error_sentence(error))
    except OSError as error:
        words = error.strerror or type(error).__name__
        return _end_with(fill(_tr("%1 (%2)"), words, error.filename) if error.filename else words)
    except KeyboardInterrupt:
        _end_with(error_sentence(Cancelled()))
        return INTERRUPTED
    finally:
        signal.signal(signal.SIGTERM, before)
        qInstallMessageHandler(None)
        del language
    return exit_code


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Write the sentence and end with exit code 1."""
        raise SystemExit(_end_with(f"{self.prog}: {message}"))


def _end_with(sentence: str) -> int:
    """Write one line to standard error, whatever line breaks a name in it has; return the exit code."""
    sys.stderr.write(" ".join(sentence.split()) + "\n")
    return 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommandLine", text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(fill(_tr("“%1” is not a date like 2026-01-31"), text)) from error


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(fill(_tr("“%1” is not a number of customers"), text))
    return int(text)


def _workbook(text: str) -> Path:
    if not text.lower().endswith(".xlsx"):
        raise argparse.ArgumentTypeError(fill(_tr("“%1” does not end in .xlsx"), text))
    return Path(text)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="regulars", description=_tr("Turns strangers into regulars. Without a command: the window."))
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    def command(name: str, act: object, summary: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=summary, description=summary)
        one.add_argument("shop", type=Path, metavar="SHOP", help=_tr("the shop file"))
        one.set_defaults(act=act)
        return one

    new = command("new", cli_acts.new, _tr("make a new shop file"))
    new.add_argument("--stages", choices=sorted(SHIPPED_SETS), default="awareness")
    new.add_argument("--language", choices=sorted(LANGUAGES), default=system_language())
    new.add_argument("--currency", default="")
    new.add_argument("--name", default="")
    demo = command("demo", cli_acts.demo, _tr("make a sample shop"))
    demo.add_argument("--customers", type=_count, default=300)
    demo.add_argument("--seed", type=int, default=1)
    demo.add_argument("--stages", choices=sorted(SHIPPED_SETS), default="awareness")
    demo.add_argument("--language", choices=sorted(LANGUAGES), default=system_language())
    bring = command("import", cli_import.import_file, _tr("bring in a contact list, a stage history or orders"))
    cli_import.add_options(bring)
    cli_log.add_options(command("log", cli_log.log, _tr("write down what happened, in one line")))
    cli_sale.add_options(command("sale", cli_sale.sale, _tr("write down what a customer bought")), _day)
    add_report(commands, _day, _workbook)
    cli_today.add_options(command("today", cli_today.show_today, _tr("show what is to be done today")), _day)
    export = command("export", cli_acts.export, _tr("write the Excel workbook"))
    export.add_argument("file", type=_workbook, metavar="FILE.xlsx")
    _add_period(export)
    add_find(command)
    for name, act, summary in (
        ("undo", cli_acts.undo, _tr("take the latest change back")),
        ("redo", cli_acts.redo, _tr("do the change taken back last again")),
    ):
        command(name, act, summary).add_argument("--json", action="store_true")
    command("check", cli_acts.check, _tr("see whether the shop file is sound"))
    return parser


def _add_period(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", type=_day, dest="first", metavar="DATE")
    parser.add_argument("--to", type=_day, dest="last", metavar="DATE")
    parser.add_argument("--as-of", type=_day, dest="as_of", metavar="DATE")
