"""What the sample shop sells, in the same order in every language, and what its customers say of it."""

from collections.abc import Mapping
from dataclasses import dataclass

BIKE, GEAR, PART, SERVICE = range(4)  # places among a language's categories


@dataclass(frozen=True, slots=True)
class Good:
    """A product: its category, its price in units (see sample.tactics.WORTH), what is left of it, how it is sold.

    weight: how often it is the reason for an order of its category.
    """

    category: int
    price: int
    margin_permille: int
    weight: int


GOODS = (
    Good(BIKE, 620, 260, 30),  # city
    Good(BIKE, 840, 270, 22),  # mountain
    Good(BIKE, 3190, 220, 6),  # cargo
    Good(BIKE, 240, 300, 18),  # children's
    Good(BIKE, 2350, 230, 10),  # electric
    Good(GEAR, 49, 420, 20),  # 5 helmet
    Good(GEAR, 39, 450, 16),  # lock
    Good(GEAR, 35, 480, 16),  # lights
    Good(GEAR, 22, 450, 8),  # pump
    Good(GEAR, 9, 520, 8),  # bottle
    Good(GEAR, 25, 500, 10),  # gloves
    Good(GEAR, 119, 380, 4),  # child seat
    Good(GEAR, 85, 400, 8),  # panniers
    Good(PART, 7, 550, 22),  # 13 tube
    Good(PART, 29, 430, 14),  # tyre
    Good(PART, 24, 440, 12),  # chain
    Good(PART, 14, 500, 12),  # brake pads
    Good(PART, 8, 560, 8),  # oil
    Good(SERVICE, 45, 700, 22),  # 18 basic service
    Good(SERVICE, 110, 720, 10),  # full service
    Good(SERVICE, 12, 800, 14),  # puncture
)
ALSO: Mapping[int, tuple[tuple[int, float], ...]] = {  # what is bought with what, and how often
    0: ((6, 0.5), (7, 0.42), (5, 0.35), (12, 0.18)),
    1: ((5, 0.55), (8, 0.2), (9, 0.25), (10, 0.2)),
    2: ((11, 0.5), (6, 0.55), (7, 0.3)),
    3: ((5, 0.7), (9, 0.15)),
    4: ((6, 0.6), (5, 0.4), (12, 0.3)),
    13: ((14, 0.35), (20, 0.15)),
    14: ((13, 0.55),),
    15: ((16, 0.5), (17, 0.4)),
    16: ((15, 0.3),),
    18: ((15, 0.3), (16, 0.3)),
    19: ((15, 0.45), (16, 0.4), (14, 0.2)),
}


@dataclass(frozen=True, slots=True)
class SaleWords:
    """What is sold, and what is said about it, in one language; `goods` in the order of GOODS."""

    categories: tuple[str, str, str, str]
    goods: tuple[str, ...]
    codes: tuple[str, ...]
    repair: str  # a line without a product
    returned: str  # the note of a refund
    amends: str  # what is promised to who was not satisfied
    answers: Mapping[int, tuple[str, ...]]  # what customers say, by score from 1 to 5


CODES = (
    *("BK-CITY", "BK-MTB", "BK-CARGO", "BK-KID", "BK-E"),
    *("GR-HELM", "GR-LOCK", "GR-LIGHT", "GR-PUMP", "GR-BOTT", "GR-GLOV", "GR-SEAT", "GR-PANN"),
    *("PT-TUBE", "PT-TYRE", "PT-CHAIN", "PT-PADS", "PT-OIL"),
    *("SV-BASIC", "SV-FULL", "SV-PUNC"),
)
ENGLISH = SaleWords(
    ("Bikes", "Gear", "Parts", "Workshop"),
    (
        *("City bike", "Mountain bike", "Cargo bike", "Children's bike", "Electric bike"),
        *("Helmet", "Lock", "Set of lights", "Pump", "Bottle", "Gloves", "Child seat", "Panniers"),
        *("Inner tube", "Tyre", "Chain", "Brake pads", "Chain oil"),
        *("Basic service", "Full service", "Puncture repair"),
    ),
    CODES,
    "Small repair",
    "Brought back, did not fit",
    "Ring and put it right",
    {
        5: ("Rides like a dream", "Best shop in town", "Will send my sister"),
        4: ("All fine", "Good advice, thank you", "Happy, the saddle takes getting used to"),
        3: ("It is all right", "Had to come twice"),
        2: ("The gears slip again", "Waited too long for the service"),
        1: ("The brake squeaks since the service", "Nobody rang back"),
    },
)
CZECH = SaleWords(
    ("Kola", "Vybavení", "Díly", "Dílna"),
    (
        *("Městské kolo", "Horské kolo", "Nákladní kolo", "Dětské kolo", "Elektrokolo"),
        *("Přilba", "Zámek", "Sada světel", "Pumpa", "Lahev", "Rukavice", "Dětská sedačka", "Brašny"),
        *("Duše", "Plášť", "Řetěz", "Brzdové destičky", "Olej na řetěz"),
        *("Základní servis", "Velký servis", "Oprava defektu"),
    ),
    CODES,
    "Drobná oprava",
    "Vráceno, neseděla velikost",
    "Zavolat a napravit to",
    {
        5: ("Jezdí jako z partesu", "Nejlepší obchod ve městě", "Pošlu k vám sestru"),
        4: ("Všechno v pořádku", "Dobře poradili, díky", "Spokojenost, na sedlo si zvykám"),
        3: ("Jde to", "Musela jsem přijít dvakrát"),
        2: ("Zase přeskakuje převod", "Na servis jsem čekal moc dlouho"),
        1: ("Po servisu píská brzda", "Nikdo se neozval"),
    },
)
CHINESE = SaleWords(
    ("自行車", "配件", "零件", "維修"),
    (
        *("城市車", "登山車", "載貨車", "兒童車", "電動車"),
        *("安全帽", "車鎖", "車燈組", "打氣筒", "水壺", "手套", "兒童座椅", "馬鞍袋"),
        *("內胎", "外胎", "鏈條", "煞車皮", "鏈條油"),
        *("基本保養", "全車保養", "補胎"),
    ),
    CODES,
    "小修",
    "退回，尺寸不合",
    "打電話了解並處理",
    {
        5: ("騎起來非常順", "全城最好的店", "會介紹給妹妹"),
        4: ("都很好", "建議很專業，謝謝", "很滿意，坐墊還在適應"),
        3: ("還可以", "跑了兩趟"),
        2: ("變速又跳了", "保養等太久"),
        1: ("保養後煞車有聲音", "沒有人回電"),
    },
)


def sale_words(language: str) -> SaleWords:
    """Return the words of a language that ships; English for any other."""
    return {"cs": CZECH, "zh_TW": CHINESE}.get(language, ENGLISH)
