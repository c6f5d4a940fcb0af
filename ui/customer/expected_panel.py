"""What is to be expected of a customer: an estimate, said to be one, where the shop and the customer bought enough."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from tracker.domain.changes import Changes
from tracker.domain.estimates import Estimate
from tracker.queries.estimates import estimate_of
from tracker.queries.shop import shop_facts
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_count, format_percent
from ui.text.money import show_money

_TOUCHING = ("sale", "buying", "shop_setting")
_SOON = 0.05  # fewer purchases than this are none worth a number


class Expected(NamedTuple):
    """What was read: in the shop's currency."""

    estimate: Estimate | None
    currency: str


class ExpectedPanel(Panel):
    """Reads the estimate itself, apart from the rest of the page: the first one of a day takes a moment."""

    def __init__(self, session: Session, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self._session, self._today = session, today
        self._id = 0
        self.read: Expected | None = None
        self.names = [plain_label(role="muted", wrap=True) for _ in range(4)]
        self.values = [plain_label() for _ in range(4)]
        self.how = plain_label(role="small", wrap=True)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for row, (name, value) in enumerate(zip(self.names, self.values, strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1, right)
        self.body.setSpacing(4)
        self.body.addLayout(grid)
        self.body.addWidget(self.how)
        self.hide()
        session.changed.connect(self._read_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("What to expect"))
        self._fill()

    @property
    def tab_stops(self) -> list[QWidget]:
        """Nothing: it is only read."""
        return []

    def show_customer(self, customer_id: int) -> None:
        """Show what is to be expected of a customer."""
        if customer_id != self._id:
            self._id, self.read = customer_id, None
            self._fill()
        self._read()

    def _read(self) -> None:
        read = partial(_read, self._id, self._today())
        self._session.read(read, partial(self._show, self._id), view="customer-expected", owner=self)

    def _read_if_touched(self, changes: Changes) -> None:
        if self._id and changes.touches(*_TOUCHING):
            self._read()

    def _show(self, customer_id: int, read: Expected) -> None:
        if customer_id == self._id:
            self.read = read
            self._fill()

    def _fill(self) -> None:
        estimate = self.read.estimate if self.read else None
        self.setVisible(estimate is not None)
        if self.read is not None and estimate is not None:
            names = [self.tr("Probably still a customer")]
            values = [format_percent(estimate.p_alive)]
            for ahead in estimate.ahead:
                names.append(self.tr("Next %n months", "", ahead.months))
                values.append(show_money(ahead.value_minor, self.read.currency))
            for name, label, text, value in zip(self.names, self.values, names, values, strict=True):
                name.setText(text)
                label.setText(value)
                label.setAccessibleName(f"{text}: {value}")
            self.how.setText(self._how(estimate))

    def _how(self, estimate: Estimate) -> str:
        year = estimate.ahead[-1].purchases
        few = self.tr("less than 0.1") if year < _SOON else QLocale().toString(year, "f", 1)
        return fill(
            self.tr(
                "An estimate: about %1 purchases in 12 months, from how often, how lately and for how much %2 customers"
                " bought (BG/NBD with gamma-gamma)."
            ),
            few,
            format_count(estimate.sample),
        )


def _read(customer_id: int, day: date) -> Expected:
    return Expected(estimate_of(customer_id, day), shop_facts().settings["currency"])
