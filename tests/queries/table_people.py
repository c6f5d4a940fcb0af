"""Random people of every sort, with all that the table of customers shows, sorts by and filters on."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from tracker.commands.contact_rows import folded_text
from tracker.domain.collation import sort_key
from tracker.domain.contacts import fold
from tracker.domain.context import Context
from tracker.storage.bulk import insert_rows
from tracker.storage.buying import refresh_buying
from tracker.storage.tables import (
    Consent,
    Customer,
    CustomerTag,
    CustomField,
    CustomValue,
    Email,
    Phone,
    Product,
    Sale,
    SaleLine,
    Tag,
)

TODAY = date(2026, 1, 31)
PEOPLE = 260
NAMES = ("Čapek", "Cibulka", "Chalupa", "Hora", "Dvořák", "陳美玲", "丁一", "Žák", "Zeman", "anna", "Ana", "ÁNA")
SOURCES = ("", "Web", "walk-in", "Časopis", "Cedule")
FIELDS = {1: "text", 2: "number", 3: "date", 4: "choice"}
VALUES = {1: ("Červená", "cervena", "modrá", "5"), 2: ("5", "12", "-3.5", "100"), 3: ("2026-01-01", "2025-12-31")}
VALUES[4] = ("S", "M")


@dataclass
class Person:
    id: int
    name: str
    company: str
    source: str
    stage_id: int | None
    stage_since: str | None
    last_contact_at: str | None
    next_due: str | None
    birthday: str
    persona: str
    language: str
    created_at: str
    archived: bool
    trashed: bool
    tags: frozenset[str]
    email: str
    consents: dict[str, str]
    bought: list[tuple[date, int, int]]  # day, amount, product
    values: dict[int, str] = field(default_factory=dict)


def someone(rng: Random, one: int, stages: list[int]) -> Person:
    def maybe(value: Any, chance: float = 0.6) -> Any:
        return value if rng.random() < chance else None

    def day(before: int, after: int) -> date:
        return TODAY + timedelta(days=rng.randint(-before, after))

    due = day(20, 20).isoformat() + rng.choice(("", " 10:00"))
    return Person(
        one,
        rng.choice(NAMES) + rng.choice(("", " 2", " Nový")),
        rng.choice(("", "", "Účetnictví", "Ucho", "Uzel")),
        rng.choice(SOURCES),
        rng.choice((*stages, None)),
        day(90, 0).isoformat(),
        maybe(f"{day(90, 0)}T09:30:00+01:00"),
        maybe(due),
        rng.choice(("", "1990-05-14", "--05-14", "1985-12-01", "--02-29")),
        rng.choice(("", "parent", "Šéf")),
        rng.choice(("", "cs", "en", "zh_TW")),
        f"{day(300, 0)}T12:00:00+01:00",
        rng.random() < 0.1,
        rng.random() < 0.05,
        frozenset(tag for tag in ("vip", "dluží", "kolo") if rng.random() < 0.3),
        f"x{one}@example.com" if rng.random() < 0.5 else "",
        {channel: rng.choice(("yes", "no", "withdrawn")) for channel in ("email", "phone") if rng.random() < 0.5},
        [(day(60, 0), rng.choice((0, 5000, 12_900)), rng.randint(1, 3)) for _ in range(rng.choice((0, 0, 1, 2, 4)))],
        {one: rng.choice(VALUES[one]) for one in FIELDS if rng.random() < 0.5},
    )


@dataclass(frozen=True)
class Fill:
    people: list[Person]

    def apply(self, context: Context) -> None:
        # what each customer's stage is belongs to the stage log; here only the table's own columns count
        stage, since = "stage_id", "stage_since"
        columns: tuple[str, ...] = (
            "id",
            "name",
            "company",
            "source",
            stage,
            since,
            "last_contact_at",
            "next_due",
            "birthday",
        )
        columns += (
            "persona",
            "language",
            "created_at",
            "changed_at",
            "archived_on",
            "trashed_at",
            "folded",
            "name_key",
        )
        insert_rows(
            Customer,
            columns,
            (
                (p.id, p.name, p.company, p.source, p.stage_id, p.stage_since, p.last_contact_at, p.next_due)
                + (p.birthday, p.persona, p.language, p.created_at, p.created_at, "2026-01-01" if p.archived else None)
                + ("x" if p.trashed else None, folded_text(p.name, p.company, [p.email], []), sort_key(p.name, "cs"))
                for p in self.people
            ),
        )
        names = ("vip", "dluží", "kolo")
        insert_rows(Tag, ("id", "name", "folded"), [(i, name, fold(name)) for i, name in enumerate(names, 1)])
        tagged = [(p.id, names.index(tag) + 1) for p in self.people for tag in sorted(p.tags)]
        insert_rows(CustomerTag, ("customer_id", "tag_id"), tagged)
        emails = [(p.id, 0, p.email, p.email) for p in self.people if p.email]
        insert_rows(Email, ("customer_id", "position", "address", "folded"), emails)
        insert_rows(Phone, ("customer_id", "position", "typed", "significant"), [(1, 1, "2", "2"), (1, 0, "1", "1")])
        said = [(p.id, channel, state, "2026-01-01") for p in self.people for channel, state in p.consents.items()]
        insert_rows(Consent, ("customer_id", "channel", "state", "given_on"), said)
        fields = [(one, kind, kind, kind, '["S","M"]', one) for one, kind in FIELDS.items()]
        insert_rows(CustomField, ("id", "name", "folded", "kind", "choices", "position"), fields)
        values = [(p.id, one, value) for p in self.people for one, value in p.values.items()]
        insert_rows(CustomValue, ("customer_id", "field_id", "value"), values)
        _sell(self.people)


def _sell(people: list[Person]) -> None:
    """Write what they bought; one product was sold to nobody, and one sale of it was taken out."""
    products = [(one, f"product {one}", f"product {one}", "2026-01-01") for one in range(1, 5)]
    insert_rows(Product, ("id", "name", "folded", "created_at"), products)
    sold = [(p.id, *one) for p in people for one in p.bought]
    sold.append((people[0].id, TODAY, 99, 4))
    columns = ("customer_id", "kind", "occurred_at", "recorded_at", "day", "total_minor", "voided")
    rows = [(who, "sale", f"{day}T12:00:00", "", day.toordinal(), amount, 0) for who, day, amount, _ in sold]
    rows[-1] = (*rows[-1][:-1], 1)
    insert_rows(Sale, columns, rows)
    lines = [(sale, who, 0, product, amount) for sale, (who, _, amount, product) in enumerate(sold, 1)]
    insert_rows(SaleLine, ("sale_id", "customer_id", "position", "product_id", "amount_minor"), lines)
    refresh_buying([p.id for p in people])
