"""Which product of the shop the words of a line mean."""

import pytest

from tracker.domain.quickline.line_sale import LineSale, product_meant
from tracker.domain.sale_lines import NewLine

NAMES = ["Helma", "Bell", "Bike light", "Bike lock", "安全帽", "Duše 28", "Duše 26", "Tyre"]


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("helma", "Helma"),
        ("helmu", "Helma"),
        ("HELMY", "Helma"),
        ("red bells", "Bell"),
        ("bike light", "Bike light"),
        ("light", "Bike light"),
        ("bike", None),  # two
        ("duše", None),
        ("duši 28", "Duše 28"),
        ("安全帽", "安全帽"),
        ("一頂安全帽", "安全帽"),
        ("帽", None),
        ("tyres", "Tyre"),
        ("ty", None),
        ("rocket", None),
        ("", None),
        ("?!", None),
    ],
)
def test_a_product_is_meant_in_any_form_if_it_is_the_only_one(what: str, name: str | None) -> None:
    found = product_meant(what, list(enumerate(NAMES)))
    assert (None if found is None else NAMES[found]) == name


def test_the_line_of_a_sale() -> None:
    assert LineSale(900, "Bell", 7, 3000).line == NewLine(7, "", 3000, 300)
    assert LineSale(1000, "Bell", 7, 3000).line == NewLine(7, "", 3000, amount_minor=1000)
    assert LineSale(900, "bell").line == NewLine(None, "bell", amount_minor=900)
    assert LineSale(900, "bell", is_new=True).line == NewLine(product="bell", price_minor=900)
