"""Which lines say that somebody bought something and what they paid; and which only mention money."""

import pytest

from tests.domain.quickline.lines import read

BOUGHT = [  # language, line, quantity, what, amount
    ("en", "Anna Smith bought a helmet 1 290", 1, "helmet", "1290"),
    ("en", "Anna Smith bought a helmet 1290", 1, "helmet", "1290"),
    ("en", "Anna Smith bought a helmet for 1,290", 1, "helmet", "1290"),
    ("en", "Anna Smith bought a bell for €45.50", 1, "bell", "45.50"),
    ("en", "Anna Smith came in, bought a helmet for 45 EUR, thank her on Monday", 1, "helmet", "45"),
    ("en", "Anna Smith bought 2 tyres yesterday for £45.50", 2, "tyres", "45.50"),
    ("en", "Anna Smith bought 2 tyres 900", 2, "tyres", "900"),
    ("en", "Anna Smith bought two red bells, 900", 2, "red bells", "900"),
    ("en", "Eva Černá has bought the lamp for $30 >retention #lamps", 1, "lamp", "30"),
    ("en", "Anna Smith bought for 1 290", 1, "", "1290"),
    ("en", "Anna called, she bought a bell for 120", 1, "bell", "120"),
    ("en", "sold Anna Smith a helmet for 1290", 1, "helmet", "1290"),
    ("en", "Anna Smith bought helmet 1290 yesterday, ring her Friday", 1, "helmet", "1290"),
    ("en", "Anna Smith bought a helmet, paid 1290", 1, "helmet", "1290"),
    ("cs", "Eva Černá koupila za 1 290 Kč", 1, "", "1290"),
    ("cs", "Eva Černá koupila helmu 1290", 1, "helmu", "1290"),
    ("cs", "koupila Eva Černá přilbu za 1 290,- Kč", 1, "přilbu", "1290"),
    ("cs", "byl tu pan Svoboda, koupil světlo za 390 Kč", 1, "světlo", "390"),
    ("cs", "koupil Svoboda kolo, 12 500 Kč", 1, "kolo", "12500"),
    ("cs", "Svoboda si koupil dvě duše za 300 Kč", 2, "duše", "300"),
    ("cs", "Svoboda koupil 3 duše 450", 3, "duše", "450"),
    ("cs", "Eva Černá včera koupila za 1290 Kč helmu", 1, "helmu", "1290"),
    ("cs", "Eva Černá nakoupila za 2 500", 1, "", "2500"),
    ("zh_TW", "林志明買了安全帽 1290元", 1, "安全帽", "1290"),
    ("zh_TW", "林志明買了安全帽1290元", 1, "安全帽", "1290"),
    ("zh_TW", "昨天王小華到店，買了1290元的燈", 1, "燈", "1290"),
    ("zh_TW", "陳美玲買了3個鈴，共NT$900", 3, "鈴", "900"),
    ("zh_TW", "今天林志明來店裡試車，買了一台自行車NT$25,000", 1, "自行車", "25000"),
    ("zh_TW", "王小華買了兩頂安全帽 2580", 2, "安全帽", "2580"),
]
NOT_BOUGHT = [
    ("en", "Anna Smith quoted 12 500 for the bike"),
    ("en", "Anna Smith called, budget 1 290"),
    ("en", "Anna Smith wants to buy a helmet for 1290"),
    ("en", "Anna Smith has not bought the helmet for 1290"),
    ("en", "Anna Smith hasn't bought the helmet for 1290"),
    ("en", "Anna Smith nearly bought the bike for 12 500"),
    ("en", "Anna Smith would have bought the bike for 12 500"),
    ("en", "I bought a lamp from Anna Smith for 300"),
    ("en", "we bought a bike from Anna Smith for 3000"),
    ("en", "Anna Smith bought a helmet elsewhere for 1290"),
    ("en", "Anna Smith called about the bike she bought for 12500"),
    ("en", "Anna Smith asked if she bought it for 1290"),
    ("en", "Anna Smith returned the helmet she bought for 1290"),
    ("en", "Anna Smith returned helmet 1290"),
    ("en", "Anna Smith bought a helmet"),
    ("en", "Anna Smith bought frame size 52"),
    ("en", "Anna Smith bought a bell, ring 0912345678"),
    ("en", "Anna Smith bought a frame, size 52"),
    ("en", "Anna Smith sold her old bike for 3000"),
    ("en", "Anna Smith bought 2"),
    ("en", "Anna Smith bought nothing for 500"),
    ("en", "Anna Smith bought a helmet, budget 5000"),
    ("en", "Anna Smith bought 2 tyres for 450 each"),
    ("cs", "Eva Černá koupila 2x duše po 90 Kč"),
    ("cs", "Eva Černá málem koupila helmu za 1290"),
    ("cs", "Eva Černá koupila kolo v roce 2019"),
    ("en", "Anna Smith bought 2 helmets 98 and a bell 12.50"),
    ("cs", "Jana Nováková koupila přilbu 1290 a zvonek 200"),
    ("zh_TW", "林志明買了安全帽1290和鈴鐺200"),
    ("cs", "Eva Černá nekoupila helmu za 1290"),
    ("cs", "Eva Černá by koupila helmu za 1290"),
    ("cs", "Eva Černá koupila by helmu za 1290 Kč"),
    ("cs", "koupil jsem od Evy Černé kolo za 3000 Kč"),
    ("cs", "Eva Černá vrátila helmu 1290"),
    ("cs", "Eva Černá vrátila helmu, kterou koupila za 1290 Kč"),
    ("cs", "Eva Černá koupila jinde helmu za 1290 Kč"),
    ("cs", "Eva Černá koupí helmu za 1290 Kč"),
    ("zh_TW", "林志明想買安全帽1290元"),
    ("zh_TW", "林志明沒買安全帽1290元"),
    ("zh_TW", "林志明退貨安全帽1290元"),
    ("zh_TW", "林志明要買1290元的燈"),
    ("zh_TW", "林志明在別家買了安全帽1290元"),
    ("zh_TW", "林志明來電，說買了的燈壞了，1290元"),
]


@pytest.mark.parametrize(("language", "line", "quantity", "what", "amount"), BOUGHT)
def test_a_purchase_is_read_with_its_amount(language: str, line: str, quantity: int, what: str, amount: str) -> None:
    reading = read(line, language)
    assert reading.bought is not None
    assert (reading.bought.quantity, reading.bought.what, str(reading.amount)) == (quantity, what, amount)
    assert any(span.part == "sale" for span in reading.spans)
    assert reading.customer is not None


@pytest.mark.parametrize(("language", "line"), NOT_BOUGHT)
def test_money_that_is_only_mentioned_is_no_purchase(language: str, line: str) -> None:
    reading = read(line, language)
    assert reading.bought is None
    assert not any(span.part == "sale" for span in reading.spans)


def test_a_mere_number_is_an_amount_only_behind_a_word_for_buying() -> None:
    assert read("Anna Smith bought a helmet 1 290", "en").amount is not None
    assert read("Anna Smith brought a helmet 1 290", "en").amount is None
    assert read("Anna Smith returned a helmet 1 290", "en").amount is None
    assert read("Anna Smith bought a helmet 1 290", "en").note == "bought a helmet 1 290"


def test_who_bought_was_here_unless_something_else_is_said() -> None:
    assert read("林志明買了鏈條 1290元，週五回電", "zh_TW").kind == "visit"
    assert read("Anna called, she bought a bell for 120", "en").kind == "call"
