from tracker.domain.money import exponent_of


def test_decimals_of_currencies() -> None:
    assert [exponent_of(one) for one in ("CZK", "TWD", "JPY", "KWD", "???")] == [2, 2, 0, 3, 2]
