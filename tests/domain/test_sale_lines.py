"""What a line comes to, against fractions."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.sale_lines import NewLine, line_amount, margin_of

quantities = st.integers(1, 10**7)
prices = st.integers(0, 10**9)
percents = st.integers(0, 10_000)


@given(quantities, prices, percents, st.integers(0, 1000))
def test_a_line_is_quantity_times_price_less_discount_rounded_half_up_once(
    quantity: int, price: int, percent: int, off: int
) -> None:
    exact = Fraction(quantity, 1000) * price * (1 - Fraction(percent, 10_000))
    rounded = (Decimal(exact.numerator * 10**12 // exact.denominator) / 10**12).quantize(Decimal(1), ROUND_HALF_UP)
    assert line_amount(quantity, price, percent, off) == int(rounded) - off


@given(quantities, prices, percents, st.integers(0, 1000))
def test_a_refund_is_the_mirror_image(quantity: int, price: int, percent: int, off: int) -> None:
    assert line_amount(-quantity, price, percent, off) == -line_amount(quantity, price, percent, off)


@given(st.integers(-(10**12), 10**12), st.integers(0, 1000))
def test_a_margin_of_a_refund_is_the_mirror_image(amount: int, permille: int) -> None:
    assert margin_of(-amount, permille) == -margin_of(amount, permille)
    assert abs(Fraction(amount * permille, 1000) - margin_of(amount, permille)) <= Fraction(1, 2)


def test_half_goes_up() -> None:
    assert line_amount(500, 5) == 3
    assert line_amount(1000, 1290, 500) == 1226  # 1225.5
    assert margin_of(5, 500) == 3


def test_a_known_amount_needs_no_price() -> None:
    assert NewLine(amount_minor=2933, quantity_milli=2000).comes_to == 2933
    assert NewLine(price_minor=1000, quantity_milli=2000).comes_to == 2000
