"""Days of campaigns in words, in the way of each language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from tracker.domain.campaigns import Campaign
from ui.campaigns.words import days_words


@pytest.fixture(params=["en_GB", "cs_CZ", "zh_TW"])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


WRITTEN = {
    "en_GB": ("from 1 May 2026 on", "1 May – 31 May 2026", "30 Dec 2025 – 2 Jan 2026", "3 May 2026",
              "1 Jan – 31 Dec 2026"),
    "cs_CZ": ("from 1. 5. 2026 on", "1. 5. – 31. 5. 2026", "30. 12. 2025 – 2. 1. 2026", "3. 5. 2026",
              "1. 1. – 31. 12. 2026"),
    "zh_TW": ("from 2026/5/1 on", "2026/5/1 – 5/31", "2025/12/30 – 2026/1/2", "2026/5/3", "2026/1/1 – 12/31"),
}  # fmt: skip
DAYS = (
    ("2026-05-01", None),
    ("2026-05-01", "2026-05-31"),
    ("2025-12-30", "2026-01-02"),
    ("2026-05-03", "2026-05-03"),
    ("2026-01-01", "2026-12-31"),
)


def test_the_year_is_said_once(locale: str) -> None:
    def campaign(first: str, last: str | None) -> Campaign:
        return Campaign(1, "Fair", None, "", "", first, last, None, "", "", "", 0, 0, 0)

    assert tuple(days_words(campaign(*days)) for days in DAYS) == WRITTEN[locale]
