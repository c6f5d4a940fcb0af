"""Who buys: buyers against those who have not bought yet, by what is known of them, and who is most like the buyers."""

from collections.abc import Iterator, Mapping
from functools import partial

import numpy as np
from numpy.typing import NDArray

from tracker.domain.report_data import BASKET_COLUMNS, TAG_COLUMNS, ReportData, Scope
from tracker.reports.flat_records import Amounts, amounts_of
from tracker.reports.likeness import Respect, Traits
from tracker.reports.numbers import rate
from tracker.reports.purchases import Purchases
from tracker.reports.report import (
    SMALL,
    Column,
    Counted,
    Figure,
    Label,
    LabelKind,
    Number,
    Report,
    ReportName,
    Row,
    Table,
    Unit,
)
from tracker.reports.seen_stays import Mask, SeenStays
from tracker.reports.stage_rows import make_report
from tracker.reports.wilson import wilson_interval

MOST_ROWS, MOST_PROSPECTS = 30, 30
UNKNOWN = "unknown"
SHARES = (Column("share", Unit.SHARE), Column("low", Unit.SHARE), Column("high", Unit.SHARE))
COLUMNS = (Column("known", Unit.COUNT), Column("buyers", Unit.COUNT), *SHARES)
PRODUCT_COLUMNS = (Column("buyers", Unit.COUNT), Column("again", Unit.COUNT), *SHARES)
PROSPECT_COLUMNS = (Column("likeness", Unit.RATIO), Column("alike", Unit.COUNT))


def build_buyers_report(data: ReportData, scope: Scope) -> Report:
    """Set those who have an order by the last day of the period against all who are known by then.

    Known are customers with an entry of the stage log or an order by that day, archived and left ones too. sources,
    personas, towns, tags: of the known, how many bought, with the 95 % interval of that share (`wilson`); the
    commonest MOST_ROWS of each, then those of whom it is not known (key ""). Somebody with several tags is in several
    rows. first_products: of the buyers whose first order holds a product, how many ordered again. prospects: who is on
    the board and has not bought, the most alike to the buyers first (`likeness`); only those of whom more than nothing
    speaks for buying, and only where at least SMALL have bought and SMALL have not. alike: the buyers who share a
    trait with them that speaks for it; behind the likeness stand these too.
    """
    return _WhoBuys(data, scope).report()


class _WhoBuys:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope, self._data = scope, data
        day = (scope.days.last or scope.as_of).toordinal()
        self._seen = SeenStays(data.stays, data.stages, day)
        self._bought = Purchases(data, day)
        self._ids: Amounts = np.union1d(self._seen.ids.astype(np.int64), self._bought.ids)
        self._buyers: Mask = np.isin(self._ids, self._bought.ids)
        self._everybody = np.ones(len(self._ids), dtype=np.bool_)
        self._sources = self._one_of(data.sources)
        self._personas = self._one_of(data.personas)
        self._tags = self._tagged()
        self._towns = self._one_of(data.towns)

    def report(self) -> Report:
        everybody = self._numbers(self._everybody)
        return make_report(
            ReportName.BUYERS,
            self._scope,
            figures=tuple(
                Figure(column.key, column.unit, number) for column, number in zip(COLUMNS, everybody, strict=True)
            ),
            tables=(
                Table("sources", COLUMNS, tuple(self._rows(self._sources, LabelKind.SOURCE))),
                Table("personas", COLUMNS, tuple(self._rows(self._personas))),
                Table("tags", COLUMNS, tuple(self._rows(self._tags))),
                Table("towns", COLUMNS, tuple(self._rows(self._towns))),
                Table("first_products", PRODUCT_COLUMNS, tuple(self._first_products())),
                Table("prospects", PROSPECT_COLUMNS, tuple(self._prospects())),
            ),
        )

    def _one_of(self, known: Mapping[int, str]) -> Traits:
        of_person = [known.get(customer, "") for customer in self._ids.tolist()]
        names = tuple(sorted({name for name in of_person if name}))
        places = {name: place for place, name in enumerate(names)}
        codes = np.array([places.get(name, -1) for name in of_person], dtype=np.intp)
        people = np.flatnonzero(codes >= 0)
        return Traits(names, people, codes[people], excluding=True)

    def _tagged(self) -> Traits:
        columns = amounts_of(self._data.tagged, TAG_COLUMNS)
        there = np.isin(columns["customer"], self._ids)
        person = np.searchsorted(self._ids, columns["customer"][there])
        ids = sorted(self._data.tags, key=lambda tag: self._data.tags[tag])
        places = np.zeros(max(ids, default=0) + 1, dtype=np.intp)
        places[ids] = np.arange(len(ids))
        order = np.lexsort((places[columns["tag"][there]], person))
        names = tuple(self._data.tags[tag] for tag in ids)
        return Traits(names, person[order], places[columns["tag"][there]][order], excluding=False)

    def _rows(self, traits: Traits, kind: LabelKind = LabelKind.NAME) -> Iterator[Row]:
        counts = traits.count(self._everybody)
        for trait in np.argsort(-counts, kind="stable")[:MOST_ROWS].tolist():
            if counts[trait]:
                name = traits.names[trait]
                yield Row(name, Label(kind, name), self._numbers(traits.having(trait, self._everybody)))
        unknown = traits.without(self._everybody)
        if counts.any() and unknown.any():
            label = Label(kind, "") if kind is LabelKind.SOURCE else Label(LabelKind.WORD, UNKNOWN)
            yield Row("", label, self._numbers(unknown))

    def _numbers(self, those: Mask) -> tuple[Number, ...]:
        return _shared(self._count(those), self._count(those & self._buyers))

    def _count(self, those: Mask) -> Number:
        return Number(int(np.count_nonzero(those)), behind=partial(_listed, self._ids, those))

    def _first_products(self) -> Iterator[Row]:
        bought, lines = self._bought, amounts_of(self._data.basket_lines, BASKET_COLUMNS)
        orders = np.flatnonzero(bought.is_order)
        buyers, at = np.unique(bought.buyer[orders], return_index=True)
        first = bought.sale[orders[at]]
        of_sale = np.full(int(first.max(initial=0)) + 2, -1)
        of_sale[first] = buyers
        buyer = of_sale[np.minimum(lines["sale"], len(of_sale) - 1)]
        codes = lines["product"][buyer >= 0] * len(bought.ids) + buyer[buyer >= 0]
        product, buyer = np.divmod(np.unique(codes), max(len(bought.ids), 1))
        counts = np.bincount(product)
        names = {one.id: one.name for one in self._data.products}
        for one in np.argsort(-counts, kind="stable")[:MOST_ROWS].tolist():
            if counts[one]:
                with_it = np.zeros(len(bought.ids), dtype=np.bool_)
                with_it[buyer[product == one]] = True
                numbers = _shared(bought.buyers(with_it), bought.buyers(with_it & (bought.orders > 1)))
                yield Row(str(one), Label(LabelKind.NAME, names.get(one, "")), numbers)

    def _prospects(self) -> Iterator[Row]:
        buyers = int(np.count_nonzero(self._buyers))
        if min(buyers, len(self._ids) - buyers) < SMALL:
            return
        respects = [Respect(traits, self._buyers) for traits in (self._sources, self._personas, self._tags)]
        alike, speaks = np.ones(len(self._ids)), np.zeros(len(self._ids), dtype=np.bool_)
        for respect in respects:
            respect.multiply(alike)
            speaks |= respect.spoken_for(len(self._ids))
        seen = self._seen
        on_board = seen.ids[~(seen.left_now | seen.archived | seen.elsewhere)]
        candidates = np.flatnonzero(np.isin(self._ids, on_board) & ~self._buyers & speaks & (alike > 1))
        order = np.lexsort((candidates, -alike[candidates]))[:MOST_PROSPECTS]
        for person in candidates[order].tolist():
            yield self._prospect(person, float(alike[person]), respects)

    def _prospect(self, person: int, alike: float, respects: list[Respect]) -> Row:
        speaking = [(respect, trait) for respect in respects for trait in respect.speaking(person)]
        sharing = np.zeros(len(self._ids), dtype=np.bool_)
        for respect, trait in speaking:
            sharing |= respect.traits.having(trait, self._buyers)
        speaking.sort(key=lambda one: (-one[0].ratios[one[1]], one[0].traits.names[one[1]]))
        key, said = str(self._ids[person]), ", ".join(respect.traits.names[trait] for respect, trait in speaking)
        count = self._count(sharing)
        label = Label(LabelKind.CUSTOMER, f"{key} {said}")
        return Row(key, label, (Number(alike, n=count.size, behind=count.behind), count))


def _shared(whole: Number, part: Number) -> tuple[Number, ...]:
    """Give the whole, the part, its share and the ends of the interval."""
    ends = wilson_interval(part.size, whole.size) or (None, None)
    return whole, part, rate(part, whole), *(Number(end, n=whole.size, behind=whole.behind) for end in ends)


def _listed(ids: Amounts, those: NDArray[np.bool_]) -> list[Counted]:
    return [Counted(customer) for customer in ids[those].tolist()]
