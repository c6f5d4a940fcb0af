"""The words that an import of orders writes into sales."""

from tracker.domain.orders import OrderWords
from ui.text.words import words


def order_words() -> OrderWords:
    """Return them in the language that is shown."""
    return OrderWords(words.tr("Shipping and tax"))
