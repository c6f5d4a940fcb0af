"""What the columns of a contact list can mean, which programs write such lists, and how a text file can lie."""

from collections.abc import Callable

from tracker.domain.imports import Field
from tracker.domain.order_fields import OrderField
from ui.text.order_fields import ORDER_FIELDS
from ui.text.words import words

PROGRAMS = {
    "google": "Google Contacts",
    "google_old": "Google Contacts",
    "outlook": "Outlook",
    "hubspot": "HubSpot",
    "atomic_crm": "Atomic CRM",
    "mailchimp": "Mailchimp",
    "shopify": "Shopify",
    "pipedrive": "Pipedrive",
    "linkedin": "LinkedIn",
    "woocommerce": "WooCommerce",
    "facebook_leads": "Facebook Lead Ads",
    "shopify_orders": "Shopify",
    "etsy_orders": "Etsy",
    "etsy_items": "Etsy",
    "woocommerce_orders": "WooCommerce",
}

ENCODINGS: dict[str, Callable[[], str]] = {
    "utf-8": lambda: words.tr("Unicode (UTF-8)"),
    "utf-16": lambda: words.tr("Unicode (UTF-16)"),
    "cp1250": lambda: words.tr("Central European (Windows)"),
    "iso8859-2": lambda: words.tr("Central European (ISO)"),
    "cp1252": lambda: words.tr("Western European (Windows)"),
    "cp950": lambda: words.tr("Traditional Chinese (Big5)"),
    "gb18030": lambda: words.tr("Simplified Chinese (GB)"),
    "cp932": lambda: words.tr("Japanese (Shift JIS)"),
    "cp1251": lambda: words.tr("Cyrillic (Windows)"),
}

DELIMITERS: dict[str, Callable[[], str]] = {
    ",": lambda: words.tr("comma (,)"),
    ";": lambda: words.tr("semicolon (;)"),
    "\t": lambda: words.tr("tab"),
    "|": lambda: words.tr("bar (|)"),
    " ": lambda: words.tr("spaces"),
}

FIELDS: dict[Field, Callable[[], str]] = {
    Field.NAME: lambda: words.tr("Name"),
    Field.FIRST_NAME: lambda: words.tr("First name"),
    Field.MIDDLE_NAME: lambda: words.tr("Middle name"),
    Field.LAST_NAME: lambda: words.tr("Last name"),
    Field.COMPANY: lambda: words.tr("Company"),
    Field.PHONE: lambda: words.tr("Phone"),
    Field.EMAIL: lambda: words.tr("E-mail"),
    Field.LABEL: lambda: words.tr("Kind (home, work)"),
    Field.NOTE: lambda: words.tr("Note"),
    Field.TAGS: lambda: words.tr("Tags"),
    Field.SOURCE: lambda: words.tr("How they heard of us"),
    Field.STAGE: lambda: words.tr("Stage"),
    Field.BIRTHDAY: lambda: words.tr("Birthday"),
    Field.ADDRESS: lambda: words.tr("Whole address"),
    Field.STREET: lambda: words.tr("Street"),
    Field.CITY: lambda: words.tr("City"),
    Field.REGION: lambda: words.tr("Region"),
    Field.POSTCODE: lambda: words.tr("Postcode"),
    Field.COUNTRY: lambda: words.tr("Country"),
    Field.TITLE: lambda: words.tr("Job title"),
    Field.EXTERNAL_ID: lambda: words.tr("Number elsewhere"),
}


def field_name(field: Field | OrderField | None) -> str:
    """Return what a column holds; None: it is not read."""
    if isinstance(field, OrderField):
        return ORDER_FIELDS[field]()
    return FIELDS[field]() if field else words.tr("not read")


def program_name(preset: str) -> str:
    """Return the name of the program that writes such lists."""
    return PROGRAMS.get(preset, preset)


def encoding_name(encoding: str) -> str:
    """Return what an encoding is for; its own name where that is not known."""
    named = ENCODINGS.get(plain_encoding(encoding))
    return named() if named else encoding


def delimiter_name(delimiter: str) -> str:
    """Return what stands between two values of a text file."""
    named = DELIMITERS.get(delimiter)
    return named() if named else delimiter


def plain_encoding(encoding: str) -> str:
    """Return the encoding under which a variant of it (with a byte-order mark, of a byte order) is listed."""
    name = encoding.lower().replace("_", "-")
    return next((plain for plain in ("utf-8", "utf-16") if name.startswith(plain)), name)
