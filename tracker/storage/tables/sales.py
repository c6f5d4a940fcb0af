"""What the shop sells, what was bought and what was offered: products, the ledger of sales, quotes, thanks owed.

Money is whole minor units of the shop's currency. A line's customer is its sale's or quote's: whoever erases a
customer finds the lines by it.
"""

from peewee import SQL, ForeignKeyField, IntegerField

from tracker.storage.tables.base import FlagField, PlainTextField, Table
from tracker.storage.tables.records import Customer, FollowUp, ImportBatch, Interaction, Stage
from tracker.storage.tables.tactics import Campaign


class Product(Table):
    """Something the shop sells. A removed one stays in the sales it is in, and is offered no more."""

    name = PlainTextField()
    folded = PlainTextField(unique=True)
    code = PlainTextField(default="")
    price_minor = IntegerField(null=True)
    category = PlainTextField(default="")
    margin_permille = IntegerField(null=True)  # of what it is sold for
    removed = FlagField(default=False)
    created_at = PlainTextField()


class Sale(Table):
    """An entry of the ledger: a sale, money given back (refund), or what takes a wrongly typed sale out (correction).

    Entries are never rewritten but for campaign and note. Derived: day from occurred_at (date.toordinal()),
    total_minor from the lines (of a refund and a correction it is negative or zero), voided where a correction
    reverses the sale. thanks_owed until the customer was thanked or need not be.
    """

    customer = ForeignKeyField(Customer, on_delete="CASCADE", index=False)
    customer_id: int
    kind = PlainTextField()  # "sale", "refund", "correction"
    occurred_at = PlainTextField()
    recorded_at = PlainTextField()
    day = IntegerField()
    total_minor = IntegerField()
    author = PlainTextField(default="")
    note = PlainTextField(default="")
    campaign = ForeignKeyField(Campaign, null=True, on_delete="SET NULL")
    campaign_id: int | None
    interaction = ForeignKeyField(Interaction, null=True, on_delete="SET NULL")
    interaction_id: int | None
    reverses = ForeignKeyField("self", null=True, on_delete="CASCADE", backref="reversed_by")
    reverses_id: int | None
    voided = FlagField(default=False)
    thanks_owed = FlagField(default=False)
    import_key = PlainTextField(null=True, unique=True)
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")
    batch_id: int | None

    class Meta:
        indexes = ((("customer", "day"), False), (("day",), False))


Sale.add_index(Sale.index(Sale.day, name="sale_thanks_owed", where=SQL("thanks_owed")))


class SaleLine(Table):
    """A product, or something in the owner's words, that a sale is of; of a refund the quantity is negative.

    amount_minor is what `domain.sale_lines.line_amount` says, or what was given where price_minor is null.
    """

    sale = ForeignKeyField(Sale, on_delete="CASCADE")
    sale_id: int
    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    customer_id: int
    position = IntegerField()
    product = ForeignKeyField(Product, null=True, on_delete="RESTRICT")
    product_id: int | None
    text = PlainTextField(default="")
    quantity_milli = IntegerField(default=1000)  # thousandths: 1500 is one and a half
    price_minor = IntegerField(null=True)  # of one; null where only the amount is known
    discount_permyriad = IntegerField(default=0)  # hundredths of a percent
    discount_minor = IntegerField(default=0)  # taken off after the percentage
    amount_minor = IntegerField()


class Buying(Table):
    """Derived from the sales: how much and how often a customer bought. A row for each who has an order."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE", unique=True)
    customer_id: int
    orders = IntegerField()
    spent_minor = IntegerField()  # less what was given back
    first_day = IntegerField()
    last_day = IntegerField()
    gap_halves = IntegerField(null=True)  # twice the median days between days of buying, from the third on
    quiet_from = IntegerField(null=True)  # the first day on which more than one and a half gaps have passed

    class Meta:
        indexes = ((("quiet_from",), False), (("last_day",), False), (("spent_minor",), False))


class SaleRule(Table):
    """With the how-manieth order a customer moves forward to which stage."""

    purchase_number = IntegerField(unique=True)
    stage = ForeignKeyField(Stage, on_delete="CASCADE", index=False)
    stage_id: int
    active = FlagField(default=True)


class Quote(Table):
    """A price given, or a basket left behind; open until it has an outcome (bought, gone, expired).

    stopped_at: where on the way to buying they stopped, a key of the shipped places or the owner's own words.
    """

    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    customer_id: int
    kind = PlainTextField()  # "quote", "basket"
    given_on = PlainTextField()
    valid_until = PlainTextField(null=True)
    chase_on = PlainTextField(null=True)
    amount_minor = IntegerField()
    stopped_at = PlainTextField(default="")
    note = PlainTextField(default="")
    campaign = ForeignKeyField(Campaign, null=True, on_delete="SET NULL", index=False)
    campaign_id: int | None
    author = PlainTextField(default="")
    recorded_at = PlainTextField()
    outcome = PlainTextField(default="")
    outcome_on = PlainTextField(null=True)
    reason = PlainTextField(default="")
    sale = ForeignKeyField(Sale, null=True, on_delete="SET NULL")
    sale_id: int | None
    chases = IntegerField(default=0)


Quote.add_index(Quote.index(Quote.chase_on, name="quote_open", where=SQL("outcome = ''")))


class QuoteLine(Table):
    """A line of a quote, as a sale's."""

    quote = ForeignKeyField(Quote, on_delete="CASCADE")
    quote_id: int
    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    customer_id: int
    position = IntegerField()
    product = ForeignKeyField(Product, null=True, on_delete="RESTRICT", index=False)
    product_id: int | None
    text = PlainTextField(default="")
    quantity_milli = IntegerField(default=1000)
    price_minor = IntegerField(null=True)
    discount_permyriad = IntegerField(default=0)
    discount_minor = IntegerField(default=0)
    amount_minor = IntegerField()


class ThankYou(Table):
    """Thanks said for a sale, or the decision that none are needed (skipped)."""

    sale = ForeignKeyField(Sale, on_delete="CASCADE", unique=True)
    sale_id: int
    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    customer_id: int
    given_at = PlainTextField()
    channel = PlainTextField(default="")
    skipped = FlagField(default=False)
    interaction = ForeignKeyField(Interaction, null=True, on_delete="SET NULL")
    interaction_id: int | None
    author = PlainTextField(default="")


class CheckIn(Table):
    """How satisfied a customer is, asked after a sale; score null: asked for nothing, put off or not answered."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE", index=False)
    customer_id: int
    sale = ForeignKeyField(Sale, null=True, on_delete="SET NULL")
    sale_id: int | None
    asked_at = PlainTextField()
    score = IntegerField(null=True)  # 1 (bad) to 5 (very good)
    words = PlainTextField(default="")
    follow_up = ForeignKeyField(FollowUp, null=True, on_delete="SET NULL")
    follow_up_id: int | None
    interaction = ForeignKeyField(Interaction, null=True, on_delete="SET NULL")
    interaction_id: int | None
    author = PlainTextField(default="")

    class Meta:
        indexes = ((("customer", "asked_at"), False), (("asked_at",), False))


class Suggestion(Table):
    """A product that was suggested to a customer, because of another perhaps, and what they said."""

    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    customer_id: int
    product = ForeignKeyField(Product, on_delete="CASCADE")
    product_id: int
    because = ForeignKeyField(Product, null=True, on_delete="SET NULL", index=False)
    because_id: int | None
    suggested_at = PlainTextField()
    response = PlainTextField(default="")  # "bought", "interested", "declined"; "" not known yet
    responded_at = PlainTextField(null=True)
    sale = ForeignKeyField(Sale, null=True, on_delete="SET NULL")
    sale_id: int | None
    author = PlainTextField(default="")
