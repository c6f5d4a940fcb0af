"""A sale to somebody who is not there yet."""

from dataclasses import dataclass, replace

from tracker.commands.customers import AddCustomer
from tracker.commands.sales import RecordedSale, RecordSale
from tracker.domain.context import Context
from tracker.domain.sales import NewSale


@dataclass(frozen=True, slots=True)
class SellToNewCustomer:
    """Add a customer and write what they bought, as one step. The result is the RecordedSale.

    The customer_id of `sale` does not matter. `moves`: whether the rules may move them.

    Raises:
        NameMissing: the customer's name is blank.
        MoveInFuture: the customer is in their stage from a day after today on.
        Those of RecordSale.
    """

    customer: AddCustomer
    sale: NewSale
    moves: bool = True

    def apply(self, context: Context) -> RecordedSale:
        """Write the customer, then the sale."""
        customer_id = self.customer.apply(context)
        return RecordSale(replace(self.sale, customer_id=customer_id), moves=self.moves).apply(context)
