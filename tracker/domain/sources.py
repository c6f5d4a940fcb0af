"""Ways people hear of a shop: the list that a new shop begins with, in each language."""

SHIPPED_SOURCES: dict[str, tuple[str, ...]] = {
    "en": ("Search", "Advertisement", "Word of mouth", "Flyer", "Social media", "Shop window", "Fair or event"),
    "cs": ("Vyhledávač", "Reklama", "Doporučení známých", "Leták", "Sociální sítě", "Výloha", "Veletrh nebo akce"),
    "zh_TW": ("網路搜尋", "廣告", "口耳相傳", "傳單", "社群媒體", "路過櫥窗", "展覽或活動"),
}
