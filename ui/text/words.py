"""Translates words that belong to no widget."""

from PySide6.QtCore import QCoreApplication


class Words:
    """Stands for the context "words": `pyside6-lupdate` takes the context from the name before `.tr`.

    `QCoreApplication.translate` would do, but lupdate does not see its plurals in Python.
    """

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        """Translate a literal; `comment` tells apart what is spelled alike, `n` fills %n and chooses the plural."""
        return QCoreApplication.translate("words", text, comment or None, n)


words = Words()
