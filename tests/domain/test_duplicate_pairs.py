import pytest

from tracker.domain.duplicate_pairs import name_reason, score_of
from tracker.domain.duplicates import Why


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Jana Nováková", "jana novakova", Why.NAME),
        ("Ｊａｎａ　Nováková", "Jana Nováková", Why.NAME),
        ("Nováková Jana", "Jana Nováková", Why.NAME),
        ("Ing. Jana Nováková", "Jana Nováková", Why.LIKE),
        ("J. Nováková", "Jana Nováková", Why.LIKE),
        ("王 小明", "王小明", Why.NAME),
        ("Jana Novaková", "Jana Nováková", Why.NAME),
        ("Jana Nvoáková", "Jana Nováková", Why.LIKE),
        ("Jana Novákvá", "Jana Nováková", Why.LIKE),
        ("Jonathan Smyth", "Jonathan Smith", Why.LIKE),
        ("Jana Nováková", "Dana Nováková", None),
        ("Jan Novák", "Jana Nováková", None),
        ("Eva Malá", "Iva Malá", None),
        ("林志明", "林志民", None),
        ("永康花店", "永康書店", None),
        ("Jan Novák", "", None),
        ("", "", None),
    ],
)
def test_how_one_name_resembles_another(a: str, b: str, reason: Why | None) -> None:
    assert name_reason(a, b) is reason
    assert name_reason(b, a) is reason


def test_more_reasons_are_surer_and_sure_is_a_hundred() -> None:
    assert score_of([Why.LIKE]) < score_of([Why.NAME]) < score_of([Why.EMAIL])
    assert score_of([Why.PHONE, Why.LIKE]) > score_of([Why.EMAIL]) > score_of([Why.PHONE])
    assert score_of(Why) == 100
    assert score_of([]) == 0
