"""What happens to a bug: it is rolled back, written to the log without customer data, and reported once."""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

LOG_BYTES = 500_000
LOG_FILES = 3
Report = Callable[[str], None]


def install_hooks(log_folder: Callable[[], Path], report: Report) -> None:
    """Log every unexpected exception of any thread and hand its details to `report`, which shows them once.

    Details are the kind of the exception and where in the program it happened: values could be customers' data.
    """
    seen: set[str] = set()

    def note(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        details = describe(kind, trace)
        _logger(log_folder()).error(details)
        if details not in seen:
            seen.add(details)
            sys.__excepthook__(kind, error or kind(), trace)
            report(details)

    sys.excepthook = note
    threading.excepthook = lambda failed: note(failed.exc_type, failed.exc_value, failed.exc_traceback)


def describe(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what kind of exception it was and the places it came through, without any value."""
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    return "\n".join([kind.__name__, *places])


def _logger(folder: Path) -> "logging.Logger":
    import logging.handlers  # not before something went wrong: a start pays for it otherwise

    logger = logging.getLogger("regulars")
    if logger.handlers:
        return logger
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "regulars.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    logger.addHandler(handler)
    return logger
