"""What the tests of merging share: two customers with everything, what is kept of them, and changes made later."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.commands.customers import AddCustomer
from tracker.commands.followups import NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.domain.context import Context
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Consent, Customer, CustomField, CustomValue, database
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
    return ana, other


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
    return rows if ids else sorted((row[1:] for row in rows), key=repr)
