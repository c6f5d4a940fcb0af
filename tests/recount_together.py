"""A second, naive count of what is bought together. Shares no code with the reports."""

from collections.abc import Sequence
from itertools import combinations

from tests.recount import Asked
from tests.recount_form import Behind, Told, count, share
from tests.recount_sales import dated, is_order
from tests.sales_records import RawSale, RawSales, RawSuggestion

ANSWERS = ("bought", "interested", "declined")


def recount_together(ledger: RawSales, asked: Asked, pair: int = 3, each: int = 5, largest: int = 100) -> Told:
    """Count it again. pair, each: in how many orders both and either have to be; largest: products in an order."""
    held = {
        sale: {line.product for line in sale.lines if line.product}
        for sale in sorted(ledger.sales, key=lambda one: (one.customer, one.day, one.id))
        if is_order(sale) and sale.is_counted and asked.holds(sale.day)
    }
    large = [sale for sale, products in held.items() if len(products) > largest]
    held = {sale: products for sale, products in held.items() if 0 < len(products) <= largest}
    everything = dated(held)
    several = dated(sale for sale, products in held.items() if len(products) > 1)
    told: Told = {
        ("", "", "orders"): count(everything),
        ("", "", "with_several"): count(several),
        ("", "", "several_share"): share(several, everything),
    }
    of: dict[int, list[RawSale]] = {}
    for sale, products in held.items():
        for product in products:
            of.setdefault(product, []).append(sale)
    rows: list[tuple[tuple[float, int, int, int], Told]] = []
    for one, other in combinations(sorted(of), 2):
        both = [sale for sale in of[one] if other in held[sale]]
        if len(both) >= pair and min(len(of[one]), len(of[other])) >= each:
            lift = len(both) * len(held) / (len(of[one]) * len(of[other]))
            key = ("pairs", f"{one}-{other}")
            row: Told = {
                (*key, "orders"): count(dated(both)),
                (*key, "support"): share(dated(both), everything),
                (*key, "confidence"): share(dated(both), dated(of[one])),
                (*key, "confidence_back"): share(dated(both), dated(of[other])),
                (*key, "lift"): (lift, len(both), dated(both)),
            }
            rows.append(((-lift, -len(both), one, other), row))
    for _, row in sorted(rows, key=lambda found: found[0])[:200]:
        told |= row
    for product in sorted(of, key=lambda product: (-len(of[product]), product))[:50]:
        more = [sale for sale in of[product] if len(held[sale]) > 1]
        told["products", str(product), "orders"] = count(dated(of[product]))
        told["products", str(product), "share"] = share(dated(of[product]), everything)
        told["products", str(product), "with_others"] = share(dated(more), dated(of[product]))
    told |= _suggestions(ledger, asked)
    told["outside", "", "too_large"] = count(dated(large))
    return told


def _suggestions(ledger: RawSales, asked: Asked) -> Told:
    offered = [one for one in ledger.suggestions if asked.holds(one.day)]
    products = {one.product for one in offered}
    told: Told = {}

    def how_many(product: int) -> int:
        return sum(one.product == product for one in offered)

    for product in sorted(products, key=lambda product: (-how_many(product), product)):
        mine = [one for one in offered if one.product == product]
        bought = [one for one in mine if one.response == "bought"]
        row = ("suggestions", str(product))
        told[*row, "suggested"] = count(_listed(mine))
        for answer in ANSWERS:
            told[*row, answer] = count(_listed([one for one in mine if one.response == answer]))
        told[*row, "bought_share"] = share(_listed(bought), _listed(mine))
    return told


def _listed(suggestions: Sequence[RawSuggestion]) -> Behind:
    return [(one.customer, one.day, None) for one in suggestions]
