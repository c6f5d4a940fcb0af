"""Fixtures for tests of the window: a dressed application, light, in English."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from ui.text.language import Language
from ui.theme.theme import Scheme, Theme


@pytest.fixture(scope="session", autouse=True)
def _english(qapp: QApplication) -> Language:
    """Speak English from the start: its plurals are translations too, and outlive the test that first asks for them."""
    return Language(qapp, "en")


@pytest.fixture(autouse=True)
def _bury_widgets() -> Iterator[None]:
    """Delete what a test leaves behind: else each later change of theme would dress it again."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
