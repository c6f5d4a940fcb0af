"""The owner's own texts for saying thanks, kept in the shop file by language."""

import json

from tracker.domain.thanks_text import SHIPPED_TEXTS, ThanksWords
from tracker.storage.settings import read_settings, write_setting
from tracker.storage.tables import ShopSetting

NAME = "thanks_texts"


def read_thanks_words() -> ThanksWords:
    """Return what thanks are put together from."""
    settings = read_settings()
    return ThanksWords(settings["name"], settings["language"], _own())


def write_thanks_text(language: str, text: str) -> None:
    """Keep the text of a language; empty or as it ships: the shipped one holds again."""
    own = _own()
    own.pop(language, None)
    if text and text != SHIPPED_TEXTS[language]:
        own[language] = text
    write_setting(NAME, json.dumps(own, ensure_ascii=False, sort_keys=True))


def _own() -> dict[str, str]:
    row = ShopSetting.get_or_none(ShopSetting.name == NAME)
    kept: dict[str, str] = json.loads(json.loads(row.value)) if row else {}
    return kept
