"""What a column of a list of orders means by the words of its header: English, Czech, Chinese, and some German."""

from collections.abc import Sequence

from tracker.domain.imports import Field
from tracker.domain.order_fields import OrderField
from tracker.exchange.header_words import guess_meanings, squeeze

# Spelling: see header_words.squeeze. A word that means different things in two languages is left out.
_WORDS = {
    OrderField.DATE: """date orderdate saledate salesdate purchasedate transactiondate invoicedate dateoforder createdat
        created orderedat paidat soldat datetime timestamp day datum datumprodeje datumobjednavky datumnakupu
        datumvystaveni datumprijeti den vytvoreno 日期 訂單日期 訂購日期 購買日期 交易日期 銷售日期 消費日期
        下單日期 下單時間 訂單時間 成立時間 bestelldatum rechnungsdatum""",
    OrderField.ORDER: """order orderid orderno ordernumber ordernr orderref orderreference invoice invoiceid invoiceno
        invoicenumber receipt receiptid receiptno receiptnumber transactionid transactionno saleid saleno
        objednavka cisloobjednavky idobjednavky kodobjednavky doklad cislodokladu faktura cislofaktury uctenka
        cislouctenky 訂單 訂單編號 訂單號碼 訂單號 單號 訂購單號 交易編號 交易序號 發票號碼 bestellnummer
        rechnungsnummer""",
    OrderField.CUSTOMER: """customer customers customername client clientname buyer buyername billingname name fullname
        contact zakaznik jmenozakaznika klient odberatel kupujici jmeno jmenoprijmeni jmenoaprijmeni 客戶 客戶姓名
        客戶名稱 顧客 顧客姓名 姓名 會員 會員姓名 買家 訂購人 購買人 收件人姓名 kunde kundenname""",
    OrderField.CUSTOMER_ID: """customerid customerno customernumber customercode customernr clientid clientno buyerid
        buyeruserid memberid userid cislozakaznika idzakaznika kodzakaznika 客戶編號 客戶代號 會員編號 顧客編號
        kundennummer kundennr""",
    OrderField.AMOUNT: """amount linetotal lineamount rowtotal itemtotal sum value revenue sales spend spent paid
        amountpaid dollars total totalamount totalprice grandtotal ordertotal orderamount ordervalue
        castka castkacelkem celkem celkovacena celkovacastka cenacelkem zaplaceno uhrazeno trzba obrat soucet hodnota
        金額 總金額 小計 合計 總計 總價 總額 消費金額 實付金額 付款金額 訂單金額 交易金額 betrag summe gesamt
        gesamtbetrag umsatz""",
    OrderField.PRICE: """price unitprice itemprice priceeach priceperunit cena cenazakus cenaks cenazaks
        jednotkovacena 單價 價格 售價 價錢 preis einzelpreis""",
    OrderField.PRODUCT: """product productname item itemname article productservice zbozi produkt polozka nazevzbozi
        nazevproduktu nazevpolozky sluzba 商品 商品名稱 產品 產品名稱 品名 項目 品項 artikel produktname""",
    OrderField.CODE: """sku code productcode productid productno itemcode itemno itemid articleno kodzbozi
        kodproduktu kodpolozky kod katalogovecislo ean barcode 商品編號 商品代號 產品編號 貨號 品號 條碼
        artikelnummer""",
    OrderField.QUANTITY: """quantity qty pieces units pcs count items mnozstvi pocet pocetkusu pocetks ks kusu kusy
        數量 件數 個數 menge anzahl""",
    OrderField.DISCOUNT: "discount sleva 折扣 rabatt",
    OrderField.DISCOUNT_PERCENT: """discountpercent discountpercentage percentdiscount slevavprocentech procentoslevy
        slevaprocent 折扣百分比""",
    OrderField.DISCOUNT_AMOUNT: "discountamount amountoff slevakc slevavkc slevacastka castkaslevy 折扣金額 折讓金額",
    OrderField.CURRENCY: "currency currencycode mena 幣別 貨幣 幣種 wahrung",
    OrderField.REFUNDED: """refunded refundedamount refundamount refund amountrefunded vraceno vracenacastka
        退款 退款金額""",
    OrderField.STATUS: "status orderstatus stav stavobjednavky 狀態 訂單狀態",
    OrderField.NOTE: "note notes poznamka 備註",
}
_FIELDS = {word: field for field, words in _WORDS.items() for word in words.split()}
_TOTALS = """total totalamount totalprice grandtotal ordertotal orderamount ordervalue celkem celkovacena celkovacastka
    cenacelkem 總計 總價 總額 總金額 訂單金額 gesamt gesamtbetrag"""
_WHOLE_ORDER = frozenset(_TOTALS.split())
_PEOPLE = {
    Field.NAME: OrderField.CUSTOMER,
    Field.FIRST_NAME: OrderField.FIRST_NAME,
    Field.LAST_NAME: OrderField.LAST_NAME,
    Field.COMPANY: OrderField.COMPANY,
    Field.EMAIL: OrderField.EMAIL,
    Field.PHONE: OrderField.PHONE,
    Field.EXTERNAL_ID: OrderField.CUSTOMER_ID,
    Field.NOTE: OrderField.NOTE,
}
WHO = frozenset(
    {
        OrderField.CUSTOMER,
        OrderField.FIRST_NAME,
        OrderField.LAST_NAME,
        OrderField.COMPANY,
        OrderField.CUSTOMER_ID,
        OrderField.EMAIL,
        OrderField.PHONE,
    }
)
HOW_MUCH = frozenset({OrderField.AMOUNT, OrderField.TOTAL, OrderField.PRICE})


def guess_fields(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> list[OrderField | None]:
    """Guess what each column holds by its header; the first of several that mean the same is read.

    "Total" beside an order number and prices is what the whole order comes to, else what the row does.
    """
    people = guess_meanings(headers, rows)
    keys = [squeeze(header) for header in headers]
    found: list[OrderField | None] = []
    for key, header, person in zip(keys, headers, people, strict=True):
        field = _FIELDS.get(key)
        if field is OrderField.DISCOUNT and "%" in header:
            field = OrderField.DISCOUNT_PERCENT
        if field is None and person is not None:
            field = _PEOPLE.get(person.field)
        found.append(field)
    _settle_names(keys, found)
    _settle_totals(keys, found)
    return _first_of_each(found)


def fits_orders(fields: Sequence[OrderField | None]) -> bool:
    """Say whether these columns are enough: who, when, and for how much."""
    there = set(fields)
    return OrderField.DATE in there and bool(there & WHO) and bool(there & HOW_MUCH)


def _settle_names(keys: Sequence[str], found: list[OrderField | None]) -> None:
    """Take "Jméno" beside "Příjmení" for a first name, and "Name" beside a customer for nothing known."""
    if OrderField.LAST_NAME in found and "jmeno" in keys:
        found[keys.index("jmeno")] = OrderField.FIRST_NAME
    plain = [at for at, key in enumerate(keys) if key == "name"]
    if plain and sum(field is OrderField.CUSTOMER for field in found) > len(plain):
        for at in plain:
            found[at] = None


def _settle_totals(keys: Sequence[str], found: list[OrderField | None]) -> None:
    totals = [at for at, field in enumerate(found) if field is OrderField.AMOUNT and keys[at] in _WHOLE_ORDER]
    lines = [at for at, field in enumerate(found) if field is OrderField.AMOUNT and at not in totals]
    if OrderField.ORDER in found and (lines or OrderField.PRICE in found):
        for at in totals:
            found[at] = OrderField.TOTAL
    elif totals:
        for at in lines:
            found[at] = None  # what was paid is the total


def _first_of_each(found: Sequence[OrderField | None]) -> list[OrderField | None]:
    seen: set[OrderField] = set()
    kept: list[OrderField | None] = []
    for field in found:
        kept.append(None if field in seen else field)
        if field:
            seen.add(field)
    return kept
