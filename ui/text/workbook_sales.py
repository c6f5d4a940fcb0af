"""The columns of the Excel workbook's sheets of sales."""

from PySide6.QtCore import QCoreApplication

from tracker.domain.sales import SaleKind

translate = QCoreApplication.translate


def sale_kinds() -> dict[str, str]:
    """Return the words for the entries of the ledger, each another one."""
    return {
        SaleKind.SALE: translate("Workbook", "Sale"),
        SaleKind.REFUND: translate("Workbook", "Given back"),
        SaleKind.CORRECTION: translate("Workbook", "Correction"),
    }


def ledger_columns() -> dict[str, str]:
    """Return the headings of the ledger of sales."""
    return {
        "id": translate("Workbook", "No."),
        "customer": translate("Workbook", "Customer no."),
        "name": translate("Workbook", "Name"),
        "moment": translate("Workbook", "Date"),
        "kind": translate("Workbook", "Kind"),
        "amount": translate("Workbook", "Amount"),
        "campaign_number": translate("Workbook", "Campaign no."),
        "campaign": translate("Workbook", "Campaign"),
        "source": translate("Workbook", "Source"),
        "reverses": translate("Workbook", "Takes back no."),
        "taken_out": translate("Workbook", "Taken out"),
        "note": translate("Workbook", "Note"),
        "author": translate("Workbook", "Typed by"),
        "recorded": translate("Workbook", "Recorded"),
        "counts": translate("Workbook", "Counts as", "1: an order, -1: money given back, 0: nothing"),
        "orders_so_far": translate("Workbook", "Orders so far"),
        "first_bought": translate("Workbook", "First bought"),
        "worth": translate(
            "Workbook", "Worth so far", "what a customer bought by the last day, less what was given back"
        ),
        "final": translate("Workbook", "Last of the customer", "1 where a customer's last entry stands, else 0"),
        "last_bought": translate("Workbook", "Last bought"),
        "gap": translate("Workbook", "Days between", "days since the customer bought before"),
        "usual": translate("Workbook", "Usually every (days)"),
        "rhythm": translate(
            "Workbook",
            "Rhythm",
            "1: in it, 2: due soon, 3: going quiet, 4: long gone; -1: left or archived, -2: bought too seldom",
        ),
    }


def line_columns() -> dict[str, str]:
    """Return the headings of the sheet of lines."""
    return {
        "sale": translate("Workbook", "Sale no."),
        "customer": translate("Workbook", "Customer no."),
        "moment": translate("Workbook", "Date"),
        "kind": translate("Workbook", "Kind"),
        "taken_out": translate("Workbook", "Taken out"),
        "product_number": translate("Workbook", "Product no."),
        "product": translate("Workbook", "Product"),
        "category": translate("Workbook", "Category"),
        "quantity": translate("Workbook", "Quantity"),
        "price": translate("Workbook", "Price of one"),
        "discount_percent": translate("Workbook", "Discount in %"),
        "discount": translate("Workbook", "Discount"),
        "amount": translate("Workbook", "Amount"),
        "margin_permille": translate("Workbook", "Margin in ‰"),
        "counts": translate("Workbook", "Counts as", "1: an order, -1: money given back, 0: nothing"),
    }


def product_columns() -> dict[str, str]:
    """Return the headings of the sheet of products."""
    return {
        "id": translate("Workbook", "No."),
        "name": translate("Workbook", "Product"),
        "code": translate("Workbook", "Code"),
        "category": translate("Workbook", "Category"),
        "price": translate("Workbook", "Price"),
        "margin_permille": translate("Workbook", "Margin in ‰"),
        "removed": translate("Workbook", "No longer sold"),
        "added": translate("Workbook", "Added"),
    }
