"""Which word table a sample shop gets."""

from tracker.jobs.sample.words import ShopWords


def words_of(language: str) -> ShopWords:
    """Return the words of a language that ships; English for any other."""
    if language == "cs":
        from tracker.jobs.sample.words_cs import WORDS
    elif language == "zh_TW":
        from tracker.jobs.sample.words_zh_tw import WORDS
    else:
        from tracker.jobs.sample.words_en import WORDS
    return WORDS
