"""A report's picture; whatever is drawn of a number opens it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal

from tracker.reports.captions import ReportCaptions
from tracker.reports.report import Address, ReportName
from ui.common.chart_view import ChartView, Painted
from ui.common.panel import Panel
from ui.override import override
from ui.session import Session
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.reports.reading import Loaded

_LEAST_WIDTH = 420
_MARGIN = 6


class ChartPanel(Panel):
    """Draws the report shown, in the colours of the scheme."""

    opened = Signal(object)  # Address

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make it empty; pictures are painted where the session reads, so that the window goes on meanwhile."""
        super().__init__()
        self._session, self._theme = session, theme
        self._looks: tuple[ReportName, bool] | None = None
        self._loaded: Loaded | None = None
        self._captions: ReportCaptions | None = None
        self.chart = ChartView(run=self._paint)
        self.body.setContentsMargins(*[_MARGIN] * 4)
        self.body.addWidget(self.chart)
        self.chart.clicked.connect(self._click)

    def show_report(self, loaded: "Loaded", captions: ReportCaptions) -> None:
        """Draw a report; its words stand around it, so that it needs no heading."""
        self._loaded, self._captions = loaded, replace(captions, title="", subtitle="")
        self.chart.setAccessibleName(captions.title)
        self.chart.setAccessibleDescription(" ".join(captions.sentences) or captions.nothing)
        self._draw()

    def address_at(self, x: float, y: float) -> Address | None:
        """Say whose number is at a point of the picture as last painted."""
        from tracker.charts.catalogue import address_at

        return None if self.chart.figure is None else address_at(self.chart.figure, x, y)

    @override
    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._set_height()

    def _draw(self) -> None:
        from tracker.charts.catalogue import draw_report
        from tracker.charts.style import DARK, LIGHT

        loaded, captions = self._loaded, self._captions
        if loaded is None or captions is None:
            return
        style = DARK if self._theme.is_dark else LIGHT
        before, self._looks = self._looks, (loaded.report.name, self._theme.is_dark)
        self.chart.show_chart(
            lambda figure: draw_report(figure, loaded.report, style, captions, loaded.compared),
            self._wanted_size(),
            lambda x, y: self.address_at(x, y) is not None,
            keep=before == self._looks,
        )

    def _paint(self, paint: Callable[[], Painted], take: Callable[[Painted], None]) -> None:
        self._session.read(paint, take, view="report-picture", owner=self)

    def _set_height(self) -> None:
        if self._loaded is not None:
            self.chart.setMinimumSize(self._wanted_size())

    def _wanted_size(self) -> QSize:
        from tracker.charts.catalogue import preferred_height

        loaded, captions = self._loaded, self._captions
        assert loaded is not None
        assert captions is not None
        width = max(self.width() - 2 * _MARGIN, _LEAST_WIDTH)
        return QSize(_LEAST_WIDTH, round(preferred_height(loaded.report, captions, loaded.compared, float(width))))

    def _click(self, x: float, y: float) -> None:
        address = self.address_at(x, y)
        if address is not None:
            self.opened.emit(address)
