"""Random quotes and left baskets for random shops."""

from datetime import date

from hypothesis import strategies as st

from tests.quote_records import RawQuote

JAN = date(2025, 12, 31).toordinal()  # + 1 is 1 January 2026
DAYS = st.integers(JAN - 40, JAN + 24)
PLACES = st.sampled_from(("", "price", "waiting", "quote", "their landlord"))
REASONS = st.sampled_from(("", "", "price", "competitor", "moved to Brno"))


@st.composite
def random_quotes(draw: st.DrawFn) -> tuple[RawQuote, ...]:
    """Draw quotes of customers 1 to 9, some of whom are in no stage log."""
    quotes = []
    for number in range(1, draw(st.integers(0, 9)) + 1):
        given, outcome = draw(DAYS), draw(st.sampled_from(("", "bought", "gone", "expired")))
        quotes.append(
            RawQuote(
                id=number,
                customer=draw(st.integers(1, 9)),
                given=given,
                amount=draw(st.sampled_from((0, 1, 99, 12_345, 10**14))),
                kind=draw(st.sampled_from(("quote", "basket"))),
                outcome=outcome,
                decided=given + draw(st.integers(0, 30)) if outcome else None,
                chases=draw(st.integers(0, 3)),
                stopped=draw(PLACES),
                reason=draw(REASONS) if outcome else "",
            )
        )
    return tuple(quotes)


QUOTES = (  # of the worked example: c1 to c6
    RawQuote(1, 1, JAN + 10, 25_000, "quote", "bought", JAN + 20, 2, "price"),
    RawQuote(2, 2, JAN + 9, 9_000, "quote", "gone", JAN + 12, 1, "price", "competitor"),
    RawQuote(3, 2, JAN + 15, 1_500, "basket", "expired", JAN + 30, 0, "delivery"),
    RawQuote(4, 3, JAN + 12, 7_000, "quote", "bought", JAN + 40, 0, "waiting"),  # after the as-of day: open
    RawQuote(5, 4, JAN + 7, 500, "basket", "gone", JAN + 15, 0, "their landlord", "price"),
    RawQuote(6, 3, JAN + 20, 100, "basket", "", None, 3),
    RawQuote(7, 5, JAN + 40, 99, "quote"),  # given after the as-of day
)
