"""Lists of orders of other programs, and of nobody in particular: what is read of them and what is refused."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import Reason
from tracker.domain.order_fields import OrderField
from tracker.domain.orders import Order, OrderLine, OrderList, OrderWords
from tracker.domain.sale_lines import line_amount
from tracker.exchange.order_files import open_orders
from tracker.exchange.order_lines import spread_discount
from tracker.exchange.order_relations import find_related

WORDS = OrderWords("Shipping and tax")
TODAY = date(2026, 1, 31)
Written = Callable[..., Path]
SHOPIFY = (
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,"
    "Lineitem name,Lineitem price,Lineitem sku,Lineitem discount,Billing Name,Cancelled at,Refunded Amount,Id,Phone\n"
)


def read(path: Path, currency: str = "EUR", language: str = "en", **more: object) -> OrderList:
    overrides = more.get("overrides")
    assert overrides is None or isinstance(overrides, dict)
    file = open_orders(path, language=language)
    return file.read(today=TODAY, currency=currency, words=WORDS, overrides=overrides)


def refused(found: OrderList) -> list[tuple[int, str, Reason]]:
    return [(problem.row, problem.column, problem.reason) for problem in found.problems]


def totals(found: OrderList) -> list[int]:
    return [order.total_minor + sum(line.amount_minor for line in order.taken_back) for order in found.orders]


def test_date_customer_and_amount_are_enough(written: Written) -> None:
    found = read(written("Date,Customer,Amount\n2026-01-05,Ana,12.50\n5 Jan 2026,Ana,12.50\n2026-01-06,Bob,3\n"))
    assert found.problems == []
    assert totals(found) == [1250, 1250, 300]
    assert [order.buyer.name for order in found.orders] == ["Ana", "Ana", "Bob"]
    assert len({order.key for order in found.orders}) == 3  # the same content twice is two orders
    assert found.orders[0].lines == (OrderLine(1250),)


@pytest.mark.parametrize(
    ("header", "row", "language", "encoding"),
    [
        ("Datum;Zákazník;Částka;Položka;Počet kusů;Cena za kus", "5. 1. 2026;Žofie Krátká;2 580,00;Helma;2;1 290,00",
         "cs", "cp1250"),
        ("訂單日期,客戶姓名,金額,商品名稱,數量,單價", "2026/1/5,林志明,\"2,580\",安全帽,2,\"1,290\"", "zh_TW", "cp950"),
        ("Order date\tCustomer name\tLine total\tProduct\tQty\tUnit price",
         "2026-01-05\tJosé Müller\t2580\tHelmet\t2\t1290", "en", "cp1252"),
    ],
)  # fmt: skip
def test_headers_of_three_languages_in_their_letters(
    written: Written, header: str, row: str, language: str, encoding: str
) -> None:
    found = read(written(f"{header}\n{row}\n", encoding), language=language)
    assert found.problems == []
    (order,) = found.orders
    name = row.replace("\t", ";").replace(",", ";").split(";")[1]
    assert (order.buyer.name, order.moment.day) == (name, date(2026, 1, 5))
    (line,) = order.lines
    assert (line.quantity_milli, line.price_minor, line.amount_minor) == (2000, 129000, 258000)
    assert line.product in {"Helma", "安全帽", "Helmet"}


def test_rows_of_one_order_number_are_one_order(written: Written) -> None:
    text = """Order number,Date,Customer,Product,Quantity,Price,Discount %,Order total
17,2026-01-05,Ana,Bell,2,10.00,15,22.00
17,,,Lock,1,5.00,,
18,2026-01-05,Ana,Bell,1.5,10.00,,
19,2026-01-06,Bob,Bell,x,10.00,,
19,2026-01-06,Bob,Lock,1,5.00,,
"""
    found = read(written(text))
    assert refused(found) == [(5, "Quantity", Reason.BAD_QUANTITY)]  # and no half of order 19
    first, second = found.orders
    assert [line.amount_minor for line in first.lines] == [1700, 500]
    assert (first.lines[0].discount_permyriad, first.total_minor) == (1500, 2200)
    assert (second.total_minor, second.lines[0].quantity_milli) == (1500, 1500)


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("2026-02-31,Ana,1", "Date", Reason.BAD_DATE),
        ("2026-31-02,Ana,1", "Date", Reason.BAD_DATE),
        ("5/1/2026,Ana,1", "Date", Reason.AMBIGUOUS_DATE),
        ("2026-02-01,Ana,1", "Date", Reason.FUTURE_DATE),
        (",Ana,1", "", Reason.BAD_DATE),
        ("2026-01-05,,1", "", Reason.NO_CUSTOMER),
        ("2026-01-05,Ana,", "", Reason.NO_AMOUNT),
        ("2026-01-05,Ana,abc", "Amount", Reason.BAD_AMOUNT),
        ("2026-01-05,Ana,1.005", "Amount", Reason.BAD_AMOUNT),
        ("2026-01-05,Ana,1000000000000000000", "Amount", Reason.BAD_AMOUNT),
        ("2026-01-05,Ana,$5", "Amount", Reason.OTHER_CURRENCY),
        ("2026-01-05,Ana,5,extra", "", Reason.RAGGED),
        ('2026-01-05,"Ana,5', "", Reason.UNCLOSED_QUOTE),
        (f"2026-01-05,{'A' * 301},5", "Customer", Reason.TOO_LONG),
    ],
)
def test_a_bad_row_is_left_out_with_its_reason(written: Written, row: str, column: str, reason: Reason) -> None:
    found = read(written(f"Date,Customer,Amount\n2026-01-05,Bob,2\n{row}\n2026-01-06,Bob,3\n"))
    assert refused(found) == [(3, column, reason)]
    assert totals(found) == [200, 300]


def test_the_decimal_sign_is_that_of_the_whole_file(written: Written) -> None:
    head = "Date;Customer;Amount\n2026-01-05;Ana;1.234\n"
    assert totals(read(written(f"{head}2026-01-06;Bob;12,50\n"))) == [123400, 1250]
    found = read(written(f"{head}2026-01-06;Bob;12.50\n"))
    assert (totals(found), refused(found)) == ([1250], [(2, "Amount", Reason.BAD_AMOUNT)])
    found = read(written(f"{head}2026-01-06;Bob;12.50\n2026-01-06;Bob;12,50\n"))
    assert (totals(found), refused(found)) == ([1250, 1250], [(2, "Amount", Reason.AMBIGUOUS_AMOUNT)])
    found = read(written(head), language="cs")
    assert refused(found) == [(2, "Amount", Reason.AMBIGUOUS_AMOUNT)]


def test_money_of_another_currency_is_never_mixed_in(written: Written) -> None:
    text = "Date,Customer,Amount,Currency\n2026-01-05,Ana,1,EUR\n2026-01-05,Ana,2,usd\n2026-01-05,Ana,3,\n"
    found = read(written(text))
    assert (totals(found), refused(found)) == ([100, 300], [(3, "Currency", Reason.OTHER_CURRENCY)])


def test_below_zero_is_given_back_and_nothing_is_an_order(written: Written) -> None:
    text = """Date,Customer,Amount,Quantity
2026-01-05,Ana,-12.50,1
2026-01-05,Ana,0,1
2026-01-05,Ana,5,-1
2026-01-05,Ana,5,0
"""
    found = read(written(text))
    assert refused(found) == [(4, "Quantity", Reason.BAD_QUANTITY), (5, "Quantity", Reason.BAD_QUANTITY)]
    back, free = found.orders
    assert (back.lines, back.taken_back) == ((), (OrderLine(-1250, quantity_milli=-1000),))
    assert (free.lines, free.taken_back) == ((OrderLine(0),), ())


def test_a_discount_of_what_is_asked_rather_than_guessed(written: Written) -> None:
    rows = ("2026-01-05,Ana,100,1,10", "2026-01-05,Ana,100,1,10 %", "2026-01-05,Ana,9,1,0")
    text = "\n".join(("Date,Customer,Price,Quantity,Discount", *rows))
    path = written(text)
    found = read(path)
    assert (totals(found), refused(found)) == ([9000, 900], [(2, "Discount", Reason.UNCLEAR_DISCOUNT)])
    assert totals(read(path, overrides={4: OrderField.DISCOUNT_AMOUNT}))[0] == 9000
    assert totals(read(path, overrides={4: OrderField.DISCOUNT_PERCENT})) == [9000, 9000, 900]
    assert refused(read(path, overrides={4: OrderField.DISCOUNT_SHARE})) == [(2, "Discount", Reason.BAD_DISCOUNT)]
    assert totals(read(path, overrides={4: None})) == [10000, 10000, 900]


def test_a_workbook_counts_in_fifteen_digits(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("Date", "Customer", "Amount"),
        (date(2026, 1, 5), "Ana", 0.1 + 0.2),
        (date(2026, 1, 6), "Bob", 1234.5),
        ("31 February 2026", "Bob", 1),
        (date(2026, 1, 6), None, 5),
        (date(2026, 1, 6), "Eva", "=1+1"),  # of which the file does not say what it comes to
    ):
        sheet.append(row)
    path = tmp_path / "orders.xlsx"
    book.save(path)
    found = read(path)
    assert totals(found) == [30, 123450]
    assert refused(found) == [(4, "Date", Reason.BAD_DATE), (5, "", Reason.NO_CUSTOMER), (6, "", Reason.NO_AMOUNT)]


def test_shopify_adds_up_to_what_the_customer_paid(written: Written) -> None:
    rows = [
        "#1,a@x.cz,paid,EUR,27.00,5.00,1.00,33.00,3.00,2026-01-05 10:00:00 +0100,2,Tee,10.00,T,0,Ana Malá,,0.00,901,",
        "#1,,,,,,,,,,1,Mug,10.00,M,0.00,,,,,",
        "#2,b@x.cz,refunded,EUR,10.00,0.00,0.00,10.00,0.00,2026-01-06 10:00:00 +0100,1,Mug,10.00,M,0,Bob,,10.00,902,",
        "#3,b@x.cz,voided,EUR,10.00,0.00,0.00,10.00,0.00,2026-01-06 10:00:00 +0100,1,Mug,10.00,M,0,Bob,"
        "2026-01-07 09:00:00 +0100,0.00,903,",
        "#4,b@x.cz,paid,USD,10.00,0.00,0.00,10.00,0.00,2026-01-06 10:00:00 +0100,1,Mug,10.00,M,0,Bob,,0.00,904,",
        "#5,,paid,EUR,8.00,0.00,0.00,8.00,0.00,2026-01-06 10:00:00 +0100,1,Mug,10.00,M,2.00,,,0.00,905,",
    ]
    found = read(written(SHOPIFY + "\n".join(rows) + "\n"))
    assert refused(found) == [(6, "Currency", Reason.OTHER_CURRENCY), (7, "", Reason.NO_CUSTOMER)]
    first, second, third = found.orders
    assert (first.key, first.note, first.moment.time, first.moment.offset_minutes) == ("shopify:901", "#1", "10:00", 60)
    assert [(line.product, line.amount_minor, line.discount_minor) for line in first.lines[:2]] == [
        ("Tee", 1800, 200),
        ("Mug", 900, 100),
    ]
    assert (first.lines[2].text, first.lines[2].amount_minor, first.total_minor) == ("Shipping and tax", 600, 3300)
    assert (second.total_minor, second.refunded_minor, second.cancelled) == (1000, 1000, False)
    assert third.cancelled


def test_prices_that_are_net_of_their_discounts_are_seen(written: Written) -> None:
    row = "#1,a@x.cz,paid,EUR,16.00,0,0,16.00,4.00,2026-01-05 10:00:00 +0100,2,Tee,{},T,4.00,Ana,,0,901,\n"
    for price in ("10.00", "8.00"):
        (order,) = read(written(SHOPIFY + row.format(price))).orders
        assert (order.total_minor, len(order.lines)) == (1600, 1)


def test_etsy_lists_an_order_twice_at_times(sample: Callable[[str], Path], written: Written) -> None:
    found = read(sample("platform__etsy_sold_orders.csv"))
    assert (totals(found), found.problems) == ([1190, 1650], [])
    assert [order.key for order in found.orders] == ["etsy:6000001", "etsy:6000002"]
    assert [order.buyer.key for order in found.orders] == ["etsy:u1", "etsy:u2"]
    text = "Sale Date,Order ID,Full Name,Order Value,Order Total,Adjusted Order Total,Currency\n"
    found = read(written(text + "1/5/26,1,Ana,10,12,9,EUR\n01/06/26,2,Ana,10,12,,EUR\n01/06/26,2,Bob,10,12,,EUR\n"))
    assert refused(found) == [(4, "", Reason.MIXED_ORDER)]
    assert (found.orders[0].moment.day, found.orders[0].refunded_minor) == (date(2026, 1, 5), 300)


def test_etsy_items_are_lines_of_their_orders(written: Written) -> None:
    head = "Sale Date,Item Name,Buyer,Quantity,Price,Discount Amount,Order Shipping,Order Sales Tax,Currency"
    text = f"""{head},Transaction ID,Order ID
01/05/26,Bell,Ana Malá (ana9),2,4.00,1.00,3.00,0.50,EUR,91,7
01/05/26,Lock,Ana Malá (ana9),1,6.00,0.00,3.00,0.50,EUR,92,7
"""
    (order,) = read(written(text)).orders
    assert (order.key, order.buyer.key, order.buyer.name) == ("etsy:7", "etsy:ana9", "Ana Malá")
    assert [line.amount_minor for line in order.lines] == [700, 600, 350]


def test_woocommerce_reports_what_came_in(written: Written) -> None:
    text = (
        "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales\n"
        '2026-01-05 10:00:00,71,"৳2,999",completed,Ana Malá,new,"1× Bell, 2× Lock",3,,29.99\n'
        "2026-01-05 10:00:00,72,,cancelled,Ana Malá,returning,1× Bell,1,,10\n"
        "2026-01-05 10:00:00,73,,refunded,Ana Malá,returning,1× Bell,1,,10\n"
    )
    first, second, third = read(written(text)).orders
    assert (first.key, first.total_minor, first.note) == ("woocommerce:71", 2999, "71\n1× Bell, 2× Lock")
    assert (second.cancelled, third.refunded_minor) == (True, 1000)


@pytest.mark.parametrize(
    "line", ["00004 0001 19970101 2 29.33", "0001 19970101 2 29.33", "0001 1997-01-01 29.33", "1 0001 19970101 29.33"]
)
def test_transactions_between_spaces(written: Written, line: str) -> None:
    (order,) = read(written(f"  {line}  \r\n", name="sample.txt")).orders
    assert (order.buyer.name, order.buyer.has_name, order.total_minor) == ("0001", False, 2933)
    assert order.lines[0].quantity_milli == (2000 if " 2 " in line else 1000)


def test_words_between_spaces_are_no_transactions(written: Written) -> None:
    for text in ("to be or not to be\nthat is the question\n", "1 2 3\n4 5 6\n"):
        with pytest.raises(UnreadableFile) as caught:
            read(written(text, name="text.txt"))
        assert caught.value.why is Why.NO_ORDERS


@pytest.mark.parametrize("text", ["", "\n\n", "\0\0\0\0"])
def test_an_empty_file_is_told_of(written: Written, text: str) -> None:
    with pytest.raises(UnreadableFile):
        read(written(text))


def test_a_header_alone_is_no_order(written: Written) -> None:
    found = read(written("Date,Customer,Amount\n"))
    assert (found.orders, found.problems) == ([], [])


def test_nul_bytes_between_good_rows_change_nothing(written: Written) -> None:
    found = read(written("Date,Customer,Amount\n2026-01-05,A\0na,5\n"))
    assert [(order.buyer.name, order.total_minor) for order in found.orders] == [("Ana", 500)]


def test_related_files_that_may_be_several_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "orders.csv").write_text("OrderID,CustomerID,OrderDate\n1,A,2026-01-05\n")
    for name in ("x.csv", "y.csv"):
        (tmp_path / name).write_text("OrderID,ProductID,UnitPrice,Quantity\n1,9,2.50,2\n")
    with pytest.raises(UnreadableFile) as caught:
        find_related([tmp_path / "orders.csv"], language="en")
    assert (caught.value.why, caught.value.detail) == (Why.SEVERAL_FIT, "x.csv, y.csv")
    related = find_related([tmp_path / "orders.csv", tmp_path / "y.csv"], language="en")
    assert related is not None
    found = related.read(today=TODAY, currency="EUR", language="en", words=WORDS)
    assert (totals(found), found.files) == ([500], ("orders.csv", "y.csv"))
    assert (found.orders[0].lines[0].product, found.orders[0].buyer.name) == ("9", "A")


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=8), st.data())
def test_a_discount_is_spread_to_the_last_unit(amounts: list[int], data: st.DataObject) -> None:
    lines = [OrderLine(amount, "x", price_minor=amount) for amount in amounts]
    off = data.draw(st.integers(0, sum(amounts)))
    spread = spread_discount(lines, off)
    assert sum(line.amount_minor for line in spread) == sum(amounts) - off
    for line in spread:
        assert line.amount_minor >= 0
        assert line.price_minor is not None
        assert line.amount_minor == line_amount(1000, line.price_minor, 0, line.discount_minor)


@given(st.binary(max_size=300))
def test_any_bytes_are_orders_or_a_reason(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "orders.csv"
    path.write_bytes(b"Date,Customer,Amount\n2026-01-05," + content)
    try:
        found = read(path)
    except UnreadableFile:
        return
    assert all(isinstance(order, Order) for order in found.orders)


@pytest.mark.parametrize(
    ("header", "rows", "expected"),
    [
        ("Order,Date,Customer,Price,Qty,Total", "1,D,Ana,10,1,10\n1,D,Ana,5,2,10\n2,D,Bob,3,1,3", [2000, 300]),
        ("Order,Date,Customer,Price,Qty,Total", "1,D,Ana,10,1,22\n1,D,Ana,5,2,22\n2,D,Bob,3,1,3", [2200, 300]),
        ("Order,Date,Customer,Price,Qty,Total", "1,D,Ana,10,1,10\n1,D,Ana,5,3,15", [2500]),
        ("Order,Date,Customer,Total", "1,D,Ana,10\n1,D,Ana,15", [2500]),
        ("Order,Date,Customer,Total", "1,D,Ana,10\n1,D,Ana,10\n2,D,Bob,7\n2,D,Bob,7\n2,D,Bob,7", [1000, 700]),
        ("Order,Date,Customer,Total", "1,D,Ana,10\n2,D,Bob,7", [1000, 700]),
        ("Date,Customer,Amount,Total", "D,Ana,10,12", [1200]),
        ("Order,Date,Customer,Amount,Order total", "1,D,Ana,10,18\n1,D,Ana,10,18", [1800]),
    ],
)
def test_a_total_is_of_the_row_or_of_the_order_as_the_rows_tell(
    written: Written, header: str, rows: str, expected: list[int]
) -> None:
    found = read(written(f"{header}\n{rows}\n".replace(",D,", ",2026-01-05,").replace("\nD,", "\n2026-01-05,")))
    assert (found.problems, totals(found)) == ([], expected)


def test_a_total_that_may_be_either_is_asked_about(written: Written) -> None:
    path = written("Order,Date,Customer,Total\n1,2026-01-05,Ana,10\n1,2026-01-05,Ana,10\n2,2026-01-05,Bob,7\n")
    found = read(path)
    assert (refused(found), totals(found)) == ([(2, "", Reason.UNCLEAR_TOTAL)], [700])
    assert totals(read(path, overrides={3: OrderField.AMOUNT})) == [2000, 700]
    assert totals(read(path, overrides={3: OrderField.TOTAL})) == [1000, 700]


def test_rows_of_an_order_that_contradict_each_other_are_left_out(written: Written) -> None:
    head = "Order,Date,Customer,Price,Order total,Refunded\n"
    rows = (
        "1,2026-01-05,Ana,10,20,\n1,2026-01-05,Ana,10,21,\n",
        "1,2026-01-05,Ana,10,,\n1,2026-01-06,Ana,10,,\n",
        "1,2026-01-05,Ana,10,,\n1,2026-01-05,Bob,10,,\n",
        "1,2026-01-05,Ana,10,,5\n1,2026-01-05,Ana,10,,5\n",
    )
    for text in rows:
        assert refused(read(written(head + text))) == [(2, "", Reason.MIXED_ORDER)]


def test_what_came_back_on_another_day_is_of_that_day(written: Written) -> None:
    text = "Order,Date,Customer,Amount\n1,2026-01-05,Ana,20\n1,2026-01-09,Ana,-5\n1,2026-01-05,Ana,-1\n"
    sale, back = read(written(text)).orders
    assert [line.amount_minor for line in (*sale.lines, *sale.taken_back)] == [2000, -100]
    assert (back.moment.day, back.lines, back.taken_back[0].amount_minor) == (date(2026, 1, 9), (), -500)


def test_a_quote_of_a_name_is_kept_and_one_of_a_spreadsheet_is_not(written: Written) -> None:
    (order,) = read(written("Date,Customer,Amount,Phone\n2026-01-05,'t Hooft  \tJan,5,'+420603123456\n")).orders
    assert (order.buyer.name, order.buyer.phone) == ("'t Hooft Jan", "+420603123456")
