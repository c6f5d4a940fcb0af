"""Names, streets and firms that invented people are put together from."""


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


CZECH_WOMEN = _listed(
    "Jana Marie Eva Hana Alena Klára Zuzana Lenka Petra Kateřina Lucie Věra Tereza Barbora Markéta Veronika Michaela"
    " Martina Jitka Ivana Monika Adéla Eliška Nikola Kristýna Šárka Dana Renata Simona Gabriela"
)
CZECH_MEN = _listed(
    "Petr Tomáš Lukáš Martin Ondřej Jiří Roman Filip Jan Josef Daniel Pavel Jakub Michal Vojtěch David Marek Radek"
    " Václav Adam Aleš Libor Zdeněk Stanislav Matěj Šimon Karel Milan Viktor Řehoř"
)
CZECH_SURNAMES = tuple(  # a man's, a woman's
    (man, woman)
    for man, woman in (
        pair.split("/")
        for pair in _listed(
            "Novák/Nováková Svoboda/Svobodová Dvořák/Dvořáková Černý/Černá Procházka/Procházková Kučera/Kučerová"
            " Veselý/Veselá Marek/Marková Pokorný/Pokorná Hájek/Hájková Beneš/Benešová Fiala/Fialová Horák/Horáková"
            " Sedláček/Sedláčková Malý/Malá Urban/Urbanová Říha/Říhová Kříž/Křížová Holub/Holubová Bartoš/Bartošová"
            " Němec/Němcová Růžička/Růžičková Krejčí/Krejčí Zeman/Zemanová Kolář/Kolářová Čermák/Čermáková"
            " Vaněk/Vaňková Blažek/Blažková Kříček/Kříčková Štěpánek/Štěpánková Jelínek/Jelínková Šimek/Šimková"
            " Polák/Poláková Doležal/Doležalová Konečný/Konečná Tichý/Tichá Bureš/Burešová Vlček/Vlčková"
            " Žák/Žáková Ševčík/Ševčíková"
        )
    )
)
CHINESE_SURNAMES = tuple(  # as written, as in an e-mail address
    (pair[0], pair[1:])
    for pair in _listed(
        "陳chen 林lin 黃huang 張chang 李lee 王wang 吳wu 劉liu 蔡tsai 楊yang 許hsu 鄭cheng 謝hsieh 郭kuo 洪hung 曾tseng"
        " 邱chiu 廖liao 賴lai 周chou 徐hsu 蘇su 葉yeh 莊chuang 呂lu 江chiang 何ho 羅lo 高kao 蕭hsiao"
    )
)
CHINESE_GIVEN = tuple(
    (pair[:2], pair[2:])
    for pair in _listed(
        "美玲meiling 志明chihming 淑芬shufen 小華hsiaohua 志豪chihhao 雅婷yating 怡君yichun 家豪chiahao 宗翰tsunghan"
        " 佳穎chiaying 建宏chienhung 俊傑chunchieh 淑惠shuhui 惠雯huiwen 承恩chengen 冠廷kuanting 品妍pinyen"
        " 宜蓁yichen 柏翰pohan 思妤szuyu 郁婷yuting 詩涵shihhan 文雄wenhsiung 秀英hsiuying 麗華lihua 國強kuochiang"
        " 明哲mingche 雅雯yawen 子晴tzuching 宇軒yuhsuan 心怡hsinyi 彥廷yenting 佩珊peishan 世昌shihchang"
    )
)
ENGLISH_FIRST = _listed(
    "Emma Oliver Amelia George Isla Harry Ava Jack Mia Leo Lily Noah Grace Arthur Freya Oscar Ella Henry Ruby Theo"
    " Sophie James Hannah William Chloe Thomas Lucy Daniel Alice Samuel Rosie Edward Zara Aisha Imran Kwame Nia Rhys"
    " Megan Callum"
)
ENGLISH_LAST = _listed(
    "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Wright Walker Thompson White Edwards Hughes Green"
    " Hall Lewis Harris Clarke Jackson Wood Turner Foster Cooper Ward Morris Moore Marsh Baker Harrison Morgan Allen"
    " James Scott Ellis Begum Okafor O'Brien Fitzgerald Carter Bell Shaw Kelly"
)
CZECH_FIRMS = (
    ("Kavárna", "Pekárna", "Penzion", "Restaurace", "Knihkupectví", "Truhlářství", "Lékárna", "Cukrárna"),
    ("U Lípy", "Na Rohu", "U Mlýna", "Pod Kaštany", "U Zlaté hvězdy", "Údolní", "Veveří", "Na Kopečku"),
)
CZECH_GROUPS = ("Škola Údolní", "Cyklo Team Brno", "Kurýři Brno s.r.o.", "Mateřská škola Sluníčko", "SK Řečkovice")
ENGLISH_FIRMS = (
    ("Harbour", "Clifton", "Old Mill", "Redland", "Southville", "Green Lane", "Foundry", "Gloucester Road"),
    ("Bakery", "Coffee", "Books", "Dental Care", "Primary School", "Couriers Ltd", "Florist", "Cycling Club"),
)
CHINESE_FIRMS = (
    ("大安", "永康", "民生", "青田", "圓山", "河岸", "松菸", "赤峰"),
    ("咖啡", "烘焙坊", "國小", "書店", "牙醫診所", "快遞有限公司", "花店", "單車隊"),
)
CZECH_STREETS = tuple(
    f"{street} {{}}, Brno"
    for street in ("Údolní", "Veveří", "Kounicova", "Štefánikova", "Lidická", "Křenová", "Merhautova", "Vídeňská")
)
ENGLISH_STREETS = tuple(
    f"{{}} {street}, Bristol"
    for street in (
        "Gloucester Road",
        "North Street",
        "Whiteladies Road",
        "Church Road",
        "Cotham Hill",
        "Stokes Croft",
        "Coronation Road",
        "Park Row",
    )
)
CHINESE_STREETS = tuple(
    f"台北市{street}{{}}號"
    for street in (
        "大安區和平東路二段",
        "中正區羅斯福路三段",
        "信義區松仁路",
        "中山區南京東路一段",
        "松山區民生東路五段",
        "文山區木柵路一段",
        "士林區中山北路六段",
        "大同區赤峰街",
    )
)
