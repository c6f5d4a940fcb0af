"""What kind of phone or e-mail it is, in words: a file keeps a code, a person reads a word."""

from PySide6.QtCore import QCoreApplication


def label_word(label: str) -> str:
    """Return how a stored label is shown: a known code in the language of the window, anything else as it is."""
    return _words().get(label, label)


def label_code(text: str) -> str:
    """Return how a typed label is stored: the word for a known code as that code, anything else as typed."""
    return {word: code for code, word in _words().items()}.get(text, text)


def _words() -> dict[str, str]:
    return {
        "home": QCoreApplication.translate("ContactLabels", "home"),
        "work": QCoreApplication.translate("ContactLabels", "work"),
        "mobile": QCoreApplication.translate("ContactLabels", "mobile"),
        "main": QCoreApplication.translate("ContactLabels", "main"),
        "other": QCoreApplication.translate("ContactLabels", "other"),
        "fax": QCoreApplication.translate("ContactLabels", "fax"),
    }
