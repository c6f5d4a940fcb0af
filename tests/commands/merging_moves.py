"""What the tests of merging share: two customers with everything, what is kept of them, and changes made later."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.commands.customers import AddCustomer
from tracker.commands.followups import NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.commands.sales import CorrectSale, RecordSale, RefundSale
from tracker.domain.context import Context
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import (
    CheckIn,
    Consent,
    Customer,
    CustomField,
    CustomValue,
    Interaction,
    Quote,
    QuoteLine,
    SaleRule,
    Suggestion,
    ThankYou,
    database,
)
from tracker.workspace import Workspace

OWNED = (
    "phone",
    "email",
    "customer_tag",
    "consent",
    "custom_value",
    "interaction",
    "follow_up",
    "stage_move",
    "stay",
    "campaign_touch",
    "recipe_tick",
    "sale",
    "sale_line",
    "quote",
    "quote_line",
    "thank_you",
    "check_in",
    "suggestion",
    "buying",
)


@dataclass(frozen=True)
class Write:
    """Writes anything through the tables, as one step."""

    act: Callable[[], Any]

    def apply(self, context: Context) -> Any:
        return self.act()


def two_of_one(workspace: Workspace, stages: list[int]) -> tuple[int, int]:
    """Add one person twice, with something of every sort, some of it the same; return both ids."""
    ana = workspace.do(
        AddCustomer(
            "Ana Malá",
            stages[0],
            company="Kolo",
            note="pays cash",
            phones=(("", "777 123 456"), ("home", "222 333 444")),
            emails=(("", "ana@example.com"),),
            tags=("cargo",),
        )
    ).result
    other = workspace.do(
        AddCustomer(
            "A. Malá",
            stages[2],
            source="Flyer",
            birthday="1990-05-01",
            note="likes blue",
            phones=(("", "+420 777 123 456"), ("work", "601 000 111")),
            emails=(("", "ANA@example.com"), ("", "mala@example.com")),
            tags=("cargo", "regular"),
        )
    ).result
    for customer, note in ((ana, "asked for a bell"), (other, "bought a lamp")):
        workspace.do(LogInteraction(customer, "call_in", note, follow_up=NewFollowUp(date(2026, 2, customer))))
    workspace.do(MoveCustomers((other,), stages[3]))
    workspace.do(Write(lambda: _slots(ana, other)))
    _sales(workspace, ana, other)
    return ana, other


def _sales(workspace: Workspace, ana: int, other: int) -> None:
    """Let both buy, the second one of them much: given back, corrected, thanked, asked and suggested something."""
    workspace.do(Write(lambda: SaleRule.update(active=False).execute()))  # nobody is moved by it
    workspace.do(RecordSale(NewSale(ana, (NewLine(product="Bell", price_minor=9900),))))
    for product in ("Lamp", "Lock", "Bell"):
        sale = workspace.do(
            RecordSale(
                NewSale(other, (NewLine(product=product, quantity_milli=2000, price_minor=50_000),), note="gift")
            )
        ).result.sale_id
    workspace.do(RefundSale(sale, amount_minor=999))
    workspace.do(CorrectSale(sale - 1, NewSale(other, (NewLine(text="chain", amount_minor=100),))))
    workspace.do(Write(lambda: hang_on(sale, other)))


def hang_on(sale: int, customer: int) -> None:
    """Write a quote, thanks, a question and a suggestion that name a sale."""
    day = "2026-01-31"
    who: dict[str, Any] = {"customer": customer, "sale": sale}
    quote = Quote.create(**who, kind="quote", given_on=day, amount_minor=5, recorded_at=day, outcome="bought").id
    QuoteLine.create(quote=quote, customer=customer, position=0, amount_minor=5)
    call = Interaction.select(Interaction.id).where(Interaction.customer == customer).limit(1)
    ThankYou.create(**who, given_at=day, interaction=call)
    CheckIn.create(**who, asked_at=day, score=2, words="rattles", interaction=call)
    Suggestion.create(**who, product=1, suggested_at=day, response="bought")


def _slots(ana: int, other: int) -> None:
    size = CustomField.create(name="Frame", folded="frame", kind="text", position=0).id
    shop = CustomField.create(name="Shop", folded="shop", kind="text", position=1).id
    for customer, channel, state, day in (
        (ana, "email", "yes", "2026-01-01"),
        (other, "email", "withdrawn", "2026-01-05"),
        (ana, "phone", "no", "2026-01-05"),
        (other, "phone", "yes", "2026-01-01"),
        (other, "message", "yes", "2026-01-02"),
    ):
        Consent.create(customer=customer, channel=channel, state=state, given_on=day)
    for customer, field, value in ((ana, size, "52"), (other, size, "54"), (other, shop, "Brno")):
        CustomValue.create(customer=customer, field=field, value=value)


def kept_of(customer: int, *, ids: bool = True) -> dict[str, Any]:
    """Return everything that is kept of a customer, save when they were changed last."""
    row = fetch_rows(Customer.select().where(Customer.id == customer))[0]
    columns = [field.column_name for field in Customer._meta.sorted_fields]
    fields = {name: value for name, value in zip(columns, row, strict=True) if name != "changed_at"}
    return {"customer": fields} | {table: _owned(table, customer, ids=ids) for table in OWNED}


def _owned(table: str, customer: int, *, ids: bool) -> list[tuple[Any, ...]]:
    rows = database.execute_sql(f"SELECT * FROM {table} WHERE customer_id = ? ORDER BY id", (customer,)).fetchall()
    if table == "buying":  # derived, and written anew
        return [row[1:] for row in rows]
    return rows if ids else sorted((row[1:] for row in rows), key=repr)
