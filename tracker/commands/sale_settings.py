"""Writes of what the owner decides about sales."""

from dataclasses import dataclass

from tracker.commands.products import checked_margin
from tracker.domain.context import Context
from tracker.domain.followups import LONGEST_WAIT
from tracker.domain.sale_errors import DaysRefused
from tracker.domain.sale_settings import SaleSettings
from tracker.storage.sale_settings import read_sale_settings, write_sale_settings


@dataclass(frozen=True, slots=True)
class ChangeSaleSettings:
    """Decide anew how soon thanks are owed and satisfaction is asked for, and what is usually left of a sale.

    Thanks that are owed for sales of before stay owed.

    Raises:
        DaysRefused: the days are below 0 or beyond LONGEST_WAIT.
        MarginRefused: the margin is not within 0 to 1000 thousandths.
    """

    settings: SaleSettings

    def apply(self, context: Context) -> None:
        """Write them."""
        context.facts.clear()
        for days in (self.settings.thank_after_days, self.settings.check_in_after_days):
            if days is not None and not 0 <= days <= LONGEST_WAIT:
                raise DaysRefused(LONGEST_WAIT)
        checked_margin(self.settings.usual_margin_permille)
        if self.settings != read_sale_settings():
            write_sale_settings(self.settings)
