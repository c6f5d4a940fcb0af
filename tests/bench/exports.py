"""What is written for others: the Excel workbook."""

from tests.bench import workbook as made
from tests.bench.measuring import Bench, Compared, Place, compare


def workbook(place: Place) -> Compared:
    """Write the workbook of 150,000 cells."""
    ours, floor = (lambda: made.ours(place.folder) * 1000), (lambda: made.floor(place.folder) * 1000)
    return compare(ours, floor, place.long_rounds)


BENCHES = (Bench("Excel workbook, 150,000 cells", 1.2, workbook),)
