"""Random ledgers of sales for random shops, and the one of the worked example."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from tests.sales_records import RawLine, RawProduct, RawSale, RawSales, RawSuggestion

JAN = date(2025, 12, 31).toordinal()  # + 1 is 1 January 2026
DAYS = st.integers(JAN - 3, JAN + 24)
CUSTOMERS = st.integers(1, 9)
AMOUNTS = st.integers(0, 40) | st.integers(0, 10**15)
CATEGORIES = st.sampled_from(("", "bikes", "helmets"))
RESPONSES = st.sampled_from(("", "bought", "interested", "declined"))
MARGINS = st.none() | st.sampled_from((0, 333, 500, 1000))


@st.composite
def random_sales(draw: st.DrawFn) -> RawSales:
    """Draw what customers 1 to 9 bought, gave back, and what was taken out again."""
    count = draw(st.integers(0, 4))
    products = tuple(RawProduct(n, f"p{n}", draw(CATEGORIES), draw(MARGINS)) for n in range(1, count + 1))
    product = st.sampled_from([None, *(one.id for one in products)])
    line = st.builds(RawLine, AMOUNTS, product, st.integers(1, 4000))
    lines = st.lists(line, min_size=1, max_size=3).map(tuple)
    campaign = st.sampled_from((None, None, 1, 2))
    drawn = draw(st.lists(st.builds(RawSale, st.just(0), CUSTOMERS, DAYS, lines, campaign=campaign), max_size=10))
    sales: list[RawSale] = []
    for sale in drawn:
        fate = draw(st.sampled_from(("kept", "kept", "kept", "refunded", "taken out")))
        sales.append(replace(sale, voided=fate == "taken out"))
        if fate == "refunded":
            day = draw(st.integers(sale.day, sale.day + 9))
            sales.append(replace(sale, kind="refund", day=day, lines=_mirrored(sale.lines), campaign=None))
        if fate == "taken out":
            sales.append(replace(sale, kind="correction", lines=_mirrored(sale.lines)))
    ids = draw(st.permutations(range(1, len(sales) + 1)))  # what was typed in later may be of an earlier day
    numbered = tuple(replace(sale, id=id_) for sale, id_ in zip(sales, ids, strict=True))
    offered = st.tuples(CUSTOMERS, st.integers(1, max(count, 1)), DAYS, RESPONSES)
    suggestions = enumerate(draw(st.lists(offered, max_size=5)) if count else [], start=1)
    return RawSales(numbered, products, draw(MARGINS), tuple(RawSuggestion(n, *one) for n, one in suggestions))


def _mirrored(lines: tuple[RawLine, ...]) -> tuple[RawLine, ...]:
    return tuple(replace(line, amount=-line.amount, quantity=-line.quantity) for line in lines)


SALES = RawSales(  # of the worked example: c1 to c6
    (
        RawSale(1, 1, JAN + 12, (RawLine(129_000, 1), RawLine(5_000, 2, 2000)), campaign=1),
        RawSale(2, 1, JAN + 25, (RawLine(2_501, 2),)),
        RawSale(3, 2, JAN + 9, (RawLine(40_000, 3), RawLine(999))),
        RawSale(4, 2, JAN + 20, (RawLine(-40_000, 3, -1000),), "refund"),
        RawSale(5, 5, JAN + 3, (RawLine(7_000, None, 500),)),
        RawSale(6, 5, JAN + 4, (RawLine(888, 1),), voided=True),
        RawSale(7, 5, JAN + 4, (RawLine(-888, 1, -1000),), "correction"),
        RawSale(8, 5, JAN + 32, (RawLine(100_000, 1),)),  # after the as-of day
    ),
    (RawProduct(1, "City bike", "bikes", 200), RawProduct(2, "Bell", "parts", 501), RawProduct(3, "Helmet")),
    suggestions=(RawSuggestion(1, 2, 1, JAN + 11, "interested"), RawSuggestion(2, 1, 2, JAN + 22, "bought")),
)
