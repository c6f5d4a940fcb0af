"""The sale that a line says, held against what the shop sells."""

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.domain.contacts import fold
from tracker.domain.quickline.folded import is_cjk
from tracker.domain.sale_lines import ONE, NewLine, paid_line

_FEWEST = 3  # letters that two words must begin with to be forms of one
_ENDING = 2  # letters by which their ends may differ


@dataclass(frozen=True, slots=True)
class LineSale:
    """What was bought for how much: a product, or what was typed. `is_new`: what was typed becomes a product."""

    amount_minor: int
    name: str = ""
    product_id: int | None = None
    quantity_milli: int = ONE
    is_new: bool = False

    @property
    def line(self) -> NewLine:
        """The line of the sale to record."""
        product = self.name if self.is_new and self.product_id is None else ""
        text = "" if product or self.product_id is not None else self.name
        return paid_line(self.amount_minor, self.quantity_milli, product_id=self.product_id, product=product, text=text)


def product_meant(what: str, names: Iterable[tuple[int, str]]) -> int | None:
    """Return the id of the one product that a text means, by its name in another form; None for none or several.

    The words of the one must be among those of the other: "helmu" is "Helma", "two red bells" is "Bell".
    """
    wanted = fold(what)
    if not wanted:
        return None
    fitting: dict[int, int] = {}
    for product, name in names:
        folded = fold(name)
        if folded == wanted:
            return product
        words = _words_in_common(wanted, folded)
        if words:
            fitting[product] = words
    most = max(fitting.values(), default=0)
    best = [product for product, words in fitting.items() if words == most]
    return best[0] if len(best) == 1 else None


def _words_in_common(one: str, other: str) -> int:
    """Return how many words (of Chinese, characters) are in both; 0 unless all of the shorter are in the longer."""
    if any(map(is_cjk, one + other)):
        shorter, longer = sorted((one, other), key=len)
        return len(shorter) if len(shorter) > 1 and shorter in longer else 0
    fewer, more = sorted((one.split(), other.split()), key=len)
    return len(fewer) if all(any(_alike(word, another) for another in more) for word in fewer) else 0


def _alike(one: str, other: str) -> bool:
    same = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    same = min(len(one), len(other)) if same is None else same
    return one == other or (same >= _FEWEST and max(len(one), len(other)) - same <= _ENDING)
