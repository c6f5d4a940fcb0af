"""What the owner decides about sales."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SaleSettings:
    """How soon thanks are owed and satisfaction is asked for, and what is usually left of a sale.

    thank_after_days: from so many days after a sale on, thanks are owed; None: nobody is reminded. check_in_after_days:
    the same for asking how satisfied they are. usual_margin_permille: of lines whose product has no margin of its own;
    None: not known.
    """

    thank_after_days: int | None = 2
    check_in_after_days: int | None = 14
    usual_margin_permille: int | None = None
