"""The title of a report and what can be made of it: a workbook, a picture, paper."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.common.buttons import MenuButton, button
from ui.common.elided_label import ElidedLabel
from ui.common.translated import keep_translated
from ui.reports.filters.menu import Entry, fill_menu
from ui.theme.theme import Theme

PICTURES = ("png", "png-print", "svg", "pdf", "copy")


class ReportHead(QWidget):
    """Shows the title; asks for exports."""

    goals_requested = Signal()
    workbook_requested = Signal()
    pdf_requested = Signal()
    print_requested = Signal()
    picture_requested = Signal(str)  # one of PICTURES

    def __init__(self, theme: Theme) -> None:
        """Make it without a title."""
        super().__init__()
        self.title = ElidedLabel(role="title")
        self.goals, self.workbook = button(), button("primary")
        arrow = theme.icon("chevron-down")
        self.paper, self.picture = MenuButton(arrow), MenuButton(arrow)
        for one in (self.paper, self.picture):
            one.setMenu(QMenu(one))
        self.paper.hide()
        self.goals.hide()
        self.goals.clicked.connect(self.goals_requested)
        self.workbook.clicked.connect(self.workbook_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        for widget in (self.goals, self.workbook, self.paper, self.picture):
            row.addWidget(widget)
        keep_translated(self, self.retranslate)

    def offer_paper(self) -> None:
        """Offer the report as PDF and on paper: somebody makes them."""
        self.paper.show()

    def offer_goals(self, *, wanted: bool) -> None:
        """Offer to change what the report measures, where it is goals."""
        self.goals.setVisible(wanted)

    def enable(self, *, anything: bool) -> None:
        """Let exports be asked for where there is anything to export."""
        for one in (self.workbook, self.paper, self.picture):
            one.setEnabled(anything)

    def retranslate(self) -> None:
        """Set the words."""
        self.goals.setText(self.tr("Set goals…"))
        self.workbook.setText(self.tr("Export to Excel"))
        self.paper.setText(self.tr("Print"))
        self.picture.setText(self.tr("Picture"))
        words = {
            "png": self.tr("Save as PNG for screens …"),
            "png-print": self.tr("Save as PNG for print …"),
            "svg": self.tr("Save as SVG …"),
            "pdf": self.tr("Save as PDF …"),
            "copy": self.tr("Copy picture"),
        }
        fill_menu(self.picture.menu(), [Entry(words[kind], partial(self._ask_for_picture, kind)) for kind in PICTURES])
        fill_menu(
            self.paper.menu(),
            [
                Entry(self.tr("PDF report …"), self.pdf_requested.emit),
                Entry(self.tr("Print preview …"), self.print_requested.emit),
            ],
        )

    def _ask_for_picture(self, kind: str) -> None:
        self.picture_requested.emit(kind)
