"""Headings of the report of what customers are worth, and how each number is counted."""

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained


def table_words() -> dict[str, Explained]:
    """Return the words over the tables."""
    return {
        "bands": Explained(
            _tr("How much customers are worth"), _tr("Customers by what they brought so far, less what was given back.")
        ),
        "so_far": Explained(_tr("So far"), _tr("All customers together, whenever they bought.")),
        "ahead": Explained(
            _tr("What to expect (an estimate)"),
            _tr(
                "Of customers who have bought already; new ones come on top. From how often, how lately and for how"
                " much each bought: the models BG/NBD and gamma-gamma of Fader, Hardie and Lee (2005)."
            ),
        ),
        "hold_out": Explained(
            _tr("How good the estimate was"),
            _tr(
                "The same estimate made on an earlier day from what was known then, beside what these customers"
                " really bought afterwards."
            ),
        ),
        "top_customers": Explained(
            _tr("Of whom most is expected"),
            _tr(
                "The fifty with the highest expected value. Who bought on one day only has no estimate of their own"
                " and comes after them."
            ),
        ),
        "sources": Explained(
            _tr("By how they heard of the shop"), _tr("The first way that is noted with the customer counts.")
        ),
    }


def column_words() -> dict[tuple[str, str], Explained]:
    """Return the words over the columns, by table."""
    value, each = _worth()
    new, cost, cost_each = _winning()
    customers = Explained(_tr("Customers"), _tr("Those with an order, as far as it was not taken out again."))
    return {
        ("bands", "customers"): customers,
        ("bands", "share"): Explained(_tr("Share"), _tr("These customers, divided by all with an order.")),
        ("bands", "value"): value,
        ("bands", "value_each"): each,
        **_so_far(),
        **_expected(),
        ("top_customers", "value"): value,
        ("top_customers", "orders"): Explained(_tr("Orders"), _tr("Sales so far; one that was given back stays one.")),
        ("sources", "customers"): customers,
        ("sources", "value"): value,
        ("sources", "value_each"): each,
        ("sources", "new_customers"): new,
        ("sources", "cost"): cost,
        ("sources", "cost_each"): cost_each,
    }


def figure_words() -> dict[str, Explained]:
    """Return the words beside the figures."""
    value, each = _worth()
    purchases, expected = _ahead()
    return {
        "customers": Explained(_tr("Customers"), _tr("Those with an order, as far as it was not taken out again.")),
        "value": value,
        "value_each": each,
        "repeat_share": Explained(
            _tr("Share that bought again"), _tr("Those who bought again, divided by the customers.")
        ),
        "cost_each": _winning()[2],
        "still_come": Explained(
            _tr("Probably still coming (estimate)"),
            _tr("Of those who bought on two days or more: how likely each is to buy again, added up (BG/NBD)."),
        ),
        "expected_purchases": Explained(_tr("Expected purchases, 12 months (estimate)"), purchases.meaning),
        "expected_value": Explained(_tr("Expected value, 12 months (estimate)"), expected.meaning),
    }


def _so_far() -> dict[tuple[str, str], Explained]:
    new, cost, _ = _winning()
    columns = {
        "margin": Explained(
            _tr("Margin so far"),
            _tr("What is left of the value, as far as the margin of what was sold is known today."),
        ),
        "margin_unknown": Explained(
            _tr("Revenue of unknown margin"), _tr("What the rest came to: nobody noted a margin for it.")
        ),
        "first_purchase": Explained(
            _tr("Average first purchase"), _tr("What the customers' first orders came to, divided by the customers.")
        ),
        "average_order": Explained(
            _tr("Average order"), _tr("What the orders came to, before anything was given back, divided by the orders.")
        ),
        "repeat_customers": Explained(_tr("Bought again"), _tr("Customers with two orders or more.")),
        "regulars": Explained(
            _tr("Bought on several days"), _tr("Customers who bought on two days or more: estimates rest on them.")
        ),
        "history": Explained(_tr("Sales go back"), _tr("Days since the first order of all.")),
        "new_customers": new,
        "cost": cost,
    }
    return {("so_far", key): explained for key, explained in columns.items()}


def _expected() -> dict[tuple[str, str], Explained]:
    purchases, value = _ahead()
    return {
        ("ahead", "purchases"): purchases,
        ("ahead", "value"): value,
        ("hold_out", "days"): Explained(
            _tr("Days looked ahead"), _tr("A year, or half of the time that sales go back where that is shorter.")
        ),
        ("hold_out", "expected"): Explained(_tr("Purchases it would have said"), purchases.meaning),
        ("hold_out", "came"): Explained(
            _tr("Purchases there were"), _tr("Days on which these customers then bought; newcomers are left out.")
        ),
        ("hold_out", "expected_value"): Explained(_tr("Value it would have said"), value.meaning),
        ("hold_out", "came_value"): Explained(
            _tr("Value there was"), _tr("What they bought on these days, less what was given back of it.")
        ),
        ("top_customers", "alive"): Explained(
            _tr("Probably still a customer (estimate)"),
            _tr("How likely it is that they will ever buy again, by how often and how lately they bought (BG/NBD)."),
        ),
        ("top_customers", "expected_purchases"): Explained(
            _tr("Expected purchases, 12 months (estimate)"), purchases.meaning
        ),
        ("top_customers", "expected_value"): Explained(_tr("Expected value, 12 months (estimate)"), value.meaning),
    }


def _ahead() -> tuple[Explained, Explained]:
    return (
        Explained(
            _tr("Expected purchases"),
            _tr("Days of buying to be expected, an estimate by the model BG/NBD of Fader, Hardie and Lee (2005)."),
        ),
        Explained(
            _tr("Expected value"),
            _tr(
                "These purchases, times what each customer is expected to spend on a day of buying: their own average,"
                " drawn towards everybody's (gamma-gamma, Fader, Hardie and Lee 2005)."
            ),
        ),
    )


def _worth() -> tuple[Explained, Explained]:
    return (
        Explained(_tr("Value so far"), _tr("What they bought up to that day, less what was given back.")),
        Explained(
            _tr("Value of each"), _tr("Value so far, divided by the customers; below ten it is too early to tell.")
        ),
    )


def _winning() -> tuple[Explained, Explained, Explained]:
    return (
        Explained(_tr("New customers"), _tr("Who became a customer while the shop was looking, up to that day.")),
        Explained(_tr("Spent"), _tr("Money noted up to that day, on the source or on campaigns that bring people so.")),
        Explained(
            _tr("Cost of a new customer"),
            _tr("What was spent, divided by the new customers; below ten it is too early to tell."),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ValueWords", text)
