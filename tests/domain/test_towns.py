import pytest

from tracker.domain.towns import LONGEST, town_of


@pytest.mark.parametrize(
    ("address", "town"),
    [
        ("16 Gloucester Road, Bristol", "Bristol"),
        ("16 Gloucester Road\nBristol BS7 8AE\nUnited Kingdom", "Bristol"),
        ("Flat 2, 16 Gloucester Road, bristol, UK", "Bristol"),
        ("Kobližná 5, 602 00 Brno, Česká republika", "Brno"),
        ("Kobližná 5\n60200 Brno 2", "Brno"),
        ("Nádražní 12, 150 00 Praha 5 - Smíchov", "Praha"),
        ("Hlavní 3, Ústí nad Labem", "Ústí nad Labem"),
        ("Marienplatz 1, D-80331 München, Bayern, Germany", "München"),
        ("106台北市大安區復興南路一段390號", "台北市"),
        ("臺中市西區公益路 12 號 3 樓", "臺中市"),
        ("台灣新竹縣竹北市光明六路10號", "新竹縣"),
        ("Brno", "Brno"),
        ("Rua Augusta 5, 1100-053 Lisboa", ""),
        ("Park Row 5", ""),
        ("5 Park Row, BS1 4ND", ""),
        ("UK", ""),
        (" , ;\n", ""),
        ("", ""),
        ("x" * (LONGEST + 1), ""),
    ],
)
def test_the_town_of_an_address(address: str, town: str) -> None:
    assert town_of(address) == town
