"""Bringing orders in: sales of other programs become entries of the ledger, all files as one step."""

from dataclasses import dataclass, field

from tracker.commands.import_batch import Batch
from tracker.commands.import_matching import Matcher
from tracker.commands.order_buyers import NewBuyers
from tracker.commands.order_ledger import KnownEntry, OrderLedger, When
from tracker.commands.order_products import OrderProducts
from tracker.domain.context import Context, stamp_on
from tracker.domain.dates import Moment, wall_stamp
from tracker.domain.import_result import OrdersResult
from tracker.domain.imports import Reason, RowProblem
from tracker.domain.orders import Order
from tracker.domain.sales import SaleKind
from tracker.storage.buying import refresh_buying
from tracker.storage.sale_settings import read_sale_settings

REPORT_EVERY = 500  # orders between two reports of progress
THANKED_FOR = 30  # days: nobody is thanked for an older order


@dataclass(frozen=True, slots=True)
class ImportOrders:
    """Bring orders in. An order that is there by its key is skipped, so a second import changes nothing.

    A customer who is nobody known is created, in the stage that their number of orders leads to by the shop's rules
    for sales, else the first stage of customers, as an opening balance of today; whoever is known stays where they
    are. What a list gives back, and what it says was given back of an order, become refunds: of the order's day, or,
    where the order was there already, of today. Cancelled orders are left out; one that is there is given back whole.
    An order that is there with another amount is left out and told of. Thanks are owed for orders of the last 30 days.
    The result is an OrdersResult, with the `problems` that reading the files found.
    """

    orders: tuple[Order, ...]
    file_name: str
    problems: tuple[RowProblem, ...] = ()
    prices: tuple[tuple[str, int], ...] = ()  # list prices of products by name
    files: tuple[str, ...] = ()

    def apply(self, context: Context) -> OrdersResult:
        """Write the batch."""
        return _OrderImport(self, context).run()


@dataclass(slots=True)
class _OrderImport:
    """One run: collects rows of all tables, then writes each table at once."""

    command: ImportOrders
    context: Context
    matcher: Matcher = field(default_factory=Matcher.of_the_shop)
    problems: list[RowProblem] = field(default_factory=list)
    batch: Batch = field(init=False)
    buyers: NewBuyers = field(init=False)
    products: OrderProducts = field(init=False)
    ledger: OrderLedger = field(init=False)
    thanks_from: int | None = field(init=False)  # the first day that thanks are owed for
    matched: set[int] = field(default_factory=set)
    days: dict[Moment, When] = field(default_factory=dict)  # thousands of orders share a day
    orders: int = 0
    lines: int = 0
    skipped: int = 0
    cancelled: int = 0

    def __post_init__(self) -> None:
        self.batch = Batch(self.command.file_name, "orders", self.context)
        self.buyers = NewBuyers(self.context, self.matcher)
        self.products = OrderProducts(self.context, dict(self.command.prices))
        self.ledger = OrderLedger(self.context, self.batch, self.products)
        thanked = read_sale_settings().thank_after_days is not None
        self.thanks_from = self.context.today.toordinal() - THANKED_FOR if thanked else None

    def run(self) -> OrdersResult:
        orders = self.command.orders
        for done, order in enumerate(orders):
            if done % REPORT_EVERY == 0:
                self.context.advance(done, len(orders))
            known = self.ledger.known.get(order.key)
            if known is not None:
                self._again(order, known)
            elif order.cancelled:
                self.cancelled += 1
            else:
                self._take(order)
        self.products.write()
        self.buyers.write()
        self.ledger.write()
        refresh_buying(sorted(self.ledger.touched))
        self.context.advance(len(orders), len(orders))
        return self._result()

    def _take(self, order: Order) -> None:
        customer = self.buyers.known(order.buyer)
        if customer is None:
            match = self.matcher.match_buyer(order.buyer)
            if match.unclear:
                self._refuse(order, Reason.UNCLEAR_CUSTOMER, ", ".join(match.unclear))
                return
            customer = match.customer_id
        if customer is None:
            customer = self.buyers.add(order.buyer, self.batch.id())
        elif customer not in self.buyers.ids:
            self.matched.add(customer)
        when = self._when(order.moment)
        if order.lines:
            self._enter(order, customer, when)
        if order.taken_back:
            self._take_back(order, customer, when)

    def _enter(self, order: Order, customer: int, when: When) -> None:
        is_kept = not order.total_minor or order.refunded_minor < order.total_minor
        self.ledger.add(
            SaleKind.SALE,
            customer,
            when,
            order.lines,
            key=order.key,
            note=order.note,
            thanks_owed=is_kept and self.thanks_from is not None and when.day >= self.thanks_from,
        )
        sale = self.ledger.known[order.key]
        if order.refunded_minor:
            self.ledger.refund_up_to(sale, order.refunded_minor, when, key=order.key)
        self.orders += 1
        self.lines += len(order.lines)
        if is_kept:
            self.buyers.count_order(customer)

    def _take_back(self, order: Order, customer: int, when: When) -> None:
        self.ledger.add(
            SaleKind.REFUND,
            customer,
            when,
            order.taken_back,
            key=_back_key(order.key) if order.lines else order.key,
            note=order.note,
        )

    def _again(self, order: Order, known: KnownEntry) -> None:
        """Take from an order that is there what was given back since."""
        if known.customer_id not in self.buyers.ids:
            self.matched.add(known.customer_id)
        now = self._when(Moment(self.context.today))
        said = order.lines if known.kind == SaleKind.SALE else order.taken_back
        total = sum(line.amount_minor for line in said)
        if not known.stands:
            self.skipped += 1
        elif order.cancelled or (known.kind == SaleKind.SALE and total == known.total_minor):
            wanted = known.total_minor if order.cancelled else order.refunded_minor
            more = known.kind == SaleKind.SALE and self._gives_back(order, known, wanted, now)
            self.skipped += not more
        elif total == known.total_minor:
            self.skipped += 1
        else:
            self._refuse(order, Reason.CHANGED_ORDER, order.name or order.buyer.name)

    def _gives_back(self, order: Order, known: KnownEntry, wanted: int, now: When) -> bool:
        if order.taken_back and _back_key(order.key) not in self.ledger.known:
            self._take_back(order, known.customer_id, self._when(order.moment))
            return True
        if not wanted:
            return False
        return self.ledger.refund_up_to(known, wanted, now, key=order.key)

    def _when(self, moment: Moment) -> When:
        if moment not in self.days:
            stored = wall_stamp(moment) if moment.time else stamp_on(moment.day, self.context.now)
            self.days[moment] = When(stored, moment.day.toordinal())
        return self.days[moment]

    def _refuse(self, order: Order, reason: Reason, detail: str) -> None:
        file = "" if len(self.command.files) == 1 else order.file
        self.problems.append(RowProblem(order.number, "", reason, detail, file))

    def _result(self) -> OrdersResult:
        problems = sorted((*self.command.problems, *self.problems), key=lambda one: (one.file, one.row))
        self.batch.finish(len(self.buyers.ids), self.ledger.entries, self.skipped, ())
        self.context.facts.update(file=self.command.file_name, count=self.orders)
        return OrdersResult(
            self.orders,
            self.lines,
            len(self.buyers.ids),
            len(self.matched),
            self.ledger.refunds,
            self.skipped,
            self.cancelled,
            tuple(problems),
            self.command.files,
        )


def _back_key(key: str) -> str:
    """Return the key of what the rows of an order give back."""
    return f"{key}:back"
