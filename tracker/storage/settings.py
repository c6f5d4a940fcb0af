"""The facts of the shop, kept in its file: name, language, currency, region."""

import json

from tracker.storage.tables import ShopSetting

DEFAULTS: dict[str, str] = {"name": "", "language": "en", "currency": "EUR", "region": ""}
REGION_OF = {"cs": "CZ", "zh_TW": "TW", "en": "GB"}  # where phone numbers without a country code are from


def read_settings() -> dict[str, str]:
    """Return every setting, defaults included."""
    kept = {row.name: json.loads(row.value) for row in ShopSetting.select()}
    settings = {**DEFAULTS, **kept}
    settings["region"] = settings["region"] or REGION_OF.get(settings["language"], "GB")
    return settings


def write_setting(name: str, value: str) -> None:
    """Keep one setting."""
    text = json.dumps(value, ensure_ascii=False)
    changed = ShopSetting.update(value=text).where(ShopSetting.name == name).execute()
    if not changed and ShopSetting.get_or_none(ShopSetting.name == name) is None:
        ShopSetting.create(name=name, value=text)
