"""Words that the reports made from stays share: who is just outside of them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained


def outside_words() -> Mapping[str, Explained]:
    """Return the words for who is just outside."""
    return {
        "opening": Explained(
            _tr("Opening"),
            _tr(
                "Were in a stage already when they were typed in; nobody knows since when, so that stay is not counted."
            ),
        ),
        "archived": Explained(
            _tr("Archived"),
            _tr("Archived by that day: what they did before is counted, but they are on no board and never stuck."),
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("StayWords", text)
