"""Exports of known programs. A preset holds only where all its signature columns are there."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tracker.domain.imports import Field
from tracker.exchange.header_words import Meaning, single


@dataclass(frozen=True, slots=True)
class Preset:
    """The columns of one program's export; headers in lower case. Columns named nowhere here are not read."""

    key: str
    signature: frozenset[str]
    columns: dict[str, Meaning]
    numbered: dict[str, Field] = field(default_factory=dict)  # "e-mail # - value": a pattern with # for a number


def _preset(key: str, signature: str, columns: dict[str, Field | Meaning], **more: dict[str, Field]) -> Preset:
    meanings = {header: m if isinstance(m, Meaning) else Meaning(m) for header, m in columns.items()}
    return Preset(key, frozenset(signature.split("|")), meanings, **more)


def _phone(label: str) -> Meaning:
    return Meaning(Field.PHONE, label)


def _email(label: str) -> Meaning:
    return Meaning(Field.EMAIL, label)


def _outlook_addresses() -> dict[str, Field | Meaning]:
    parts = {
        "street": Field.STREET,
        "street 2": Field.STREET,
        "street 3": Field.STREET,
        "city": Field.CITY,
        "state": Field.REGION,
        "postal code": Field.POSTCODE,
        "country/region": Field.COUNTRY,
    }
    kinds = {"home": "home", "business": "work", "other": "other"}
    return {f"{kind} {part}": Meaning(f, label, kind) for kind, label in kinds.items() for part, f in parts.items()}


_FIRST_LAST: dict[str, Field | Meaning] = {"first name": Field.FIRST_NAME, "last name": Field.LAST_NAME}

_GOOGLE_NUMBERED = {
    "e-mail # - label": Field.LABEL,
    "e-mail # - type": Field.LABEL,
    "e-mail # - value": Field.EMAIL,
    "phone # - label": Field.LABEL,
    "phone # - type": Field.LABEL,
    "phone # - value": Field.PHONE,
    "address # - label": Field.LABEL,
    "address # - type": Field.LABEL,
    "address # - formatted": Field.ADDRESS,
    "address # - street": Field.STREET,
    "address # - city": Field.CITY,
    "address # - region": Field.REGION,
    "address # - postal code": Field.POSTCODE,
    "address # - country": Field.COUNTRY,
}

PRESETS = (
    _preset(
        "google",
        "first name|middle name|last name|nickname|birthday|notes|labels",
        _FIRST_LAST
        | {
            "middle name": Field.MIDDLE_NAME,
            "organization name": Field.COMPANY,
            "organization title": Field.TITLE,
            "birthday": Field.BIRTHDAY,
            "notes": Field.NOTE,
            "labels": Field.TAGS,
        },
        numbered=_GOOGLE_NUMBERED,
    ),
    _preset(
        "google_old",
        "name|given name|family name|yomi name|group membership",
        {
            "name": Field.NAME,
            "given name": Field.FIRST_NAME,
            "additional name": Field.MIDDLE_NAME,
            "family name": Field.LAST_NAME,
            "birthday": Field.BIRTHDAY,
            "notes": Field.NOTE,
            "group membership": Field.TAGS,
            "organization 1 - name": Field.COMPANY,
            "organization 1 - title": Field.TITLE,
        },
        numbered=_GOOGLE_NUMBERED,
    ),
    _preset(
        "outlook",
        "first name|last name|company|business phone|mobile phone|e-mail address|e-mail 2 address",
        _FIRST_LAST
        | _outlook_addresses()
        | {
            "middle name": Field.MIDDLE_NAME,
            "company": Field.COMPANY,
            "job title": Field.TITLE,
            "mobile phone": _phone("mobile"),
            "primary phone": _phone("main"),
            "business phone": _phone("work"),
            "business phone 2": _phone("work"),
            "company main phone": _phone("work"),
            "home phone": _phone("home"),
            "home phone 2": _phone("home"),
            "other phone": _phone("other"),
            "car phone": _phone("mobile"),
            "business fax": _phone("fax"),
            "home fax": _phone("fax"),
            "e-mail address": Field.EMAIL,
            "e-mail 2 address": Field.EMAIL,
            "e-mail 3 address": Field.EMAIL,
            "birthday": Field.BIRTHDAY,
            "notes": Field.NOTE,
            "categories": Field.TAGS,
        },
    ),
    _preset(
        "hubspot",
        "record id|first name|last name|email|phone number|lead status|create date",
        _FIRST_LAST
        | {
            "record id": Field.EXTERNAL_ID,
            "email": Field.EMAIL,
            "additional email addresses": Field.EMAIL,
            "phone number": Field.PHONE,
            "mobile phone number": _phone("mobile"),
            "associated company": Field.COMPANY,
            "company name": Field.COMPANY,
            "job title": Field.TITLE,
            "lead source": Field.SOURCE,
            "original source": Field.SOURCE,
            "date of birth": Field.BIRTHDAY,
            "street address": Field.STREET,
            "city": Field.CITY,
            "state/region": Field.REGION,
            "postal code": Field.POSTCODE,
            "country/region": Field.COUNTRY,
        },
    ),
    _preset(
        "atomic_crm",
        "first_name|last_name|background|has_newsletter|status|tags|email_work|email_home|phone_work|phone_home",
        {
            "id": Field.EXTERNAL_ID,
            "first_name": Field.FIRST_NAME,
            "last_name": Field.LAST_NAME,
            "title": Field.TITLE,
            "background": Field.NOTE,
            "tags": Field.TAGS,
            "company_name": Field.COMPANY,
            "company": Field.COMPANY,
            "email_work": _email("work"),
            "email_home": _email("home"),
            "email_other": _email("other"),
            "phone_work": _phone("work"),
            "phone_home": _phone("home"),
            "phone_other": _phone("other"),
        },
    ),
    _preset(
        "mailchimp",
        "email address|member_rating|optin_time|leid|euid",
        _FIRST_LAST
        | {
            "email address": Field.EMAIL,
            "phone number": Field.PHONE,
            "address": Field.ADDRESS,
            "company": Field.COMPANY,
            "notes": Field.NOTE,
            "tags": Field.TAGS,
            "euid": Field.EXTERNAL_ID,
        },
    ),
    _preset(
        "shopify",
        "first name|last name|email|accepts email marketing|total spent|total orders|note|tax exempt|tags",
        _FIRST_LAST
        | {
            "customer id": Field.EXTERNAL_ID,
            "email": Field.EMAIL,
            "phone": Field.PHONE,
            "default address phone": Field.PHONE,
            "default address company": Field.COMPANY,
            "default address address1": Field.STREET,
            "default address address2": Field.STREET,
            "default address city": Field.CITY,
            "default address province code": Field.REGION,
            "default address zip": Field.POSTCODE,
            "default address country code": Field.COUNTRY,
            "note": Field.NOTE,
            "tags": Field.TAGS,
        },
    ),
    _preset(
        "pipedrive",
        "person - name|person - email",
        {
            "person - id": Field.EXTERNAL_ID,
            "person - name": Field.NAME,
            "person - email": Field.EMAIL,
            "person - email - work": _email("work"),
            "person - email - home": _email("home"),
            "person - phone": Field.PHONE,
            "person - phone - work": _phone("work"),
            "person - phone - mobile": _phone("mobile"),
            "organization - name": Field.COMPANY,
        },
    ),
    _preset(
        "linkedin",
        "first name|last name|url|email address|company|position|connected on",
        _FIRST_LAST | {"email address": Field.EMAIL, "company": Field.COMPANY, "position": Field.TITLE},
    ),
    _preset(
        "woocommerce",
        "name|username|last active|sign up|email|orders|total spend|aov",
        {
            "name": Field.NAME,
            "email": Field.EMAIL,
            "billing phone": Field.PHONE,
            "shipping phone": Field.PHONE,
            "city": Field.CITY,
            "region": Field.REGION,
            "postal code": Field.POSTCODE,
            "country / region": Field.COUNTRY,
        },
    ),
    _preset(
        "facebook_leads",
        "id|created_time|form_name|full_name",
        {
            "id": Field.EXTERNAL_ID,
            "full_name": Field.NAME,
            "email": Field.EMAIL,
            "phone_number": Field.PHONE,
            "company_name": Field.COMPANY,
            "city": Field.CITY,
        },
    ),
)

# Lists of something else than people: one customer would come out of them once an order.
_NO_CONTACTS = {
    "shopify_orders": "financial status|lineitem name|lineitem quantity",
    "etsy_orders": "sale date|order id|order value",
    "etsy_items": "sale date|item name|transaction id",
    "woocommerce_orders": "date|order #|status|customer|items sold",
    "pipedrive_activities": "activity - subject|activity - type",
}
_NUMBER = re.compile(r" \d+ ")


def find_preset(headers: Iterable[str]) -> Preset | None:
    """Return the program that wrote a list with these headers, or None."""
    names = {header.strip().casefold() for header in headers}
    return next((preset for preset in PRESETS if preset.signature <= names), None)


def other_list(headers: Iterable[str]) -> str:
    """Return what a list of orders or activities is called ("etsy_orders"), "" for anything else."""
    names = {header.strip().casefold() for header in headers}
    return next((key for key, signature in _NO_CONTACTS.items() if names.issuperset(signature.split("|"))), "")


def preset_meanings(preset: Preset, headers: Sequence[str]) -> list[Meaning | None]:
    """Say what each column of a known program's list holds; None: it is not read."""
    return single([_meaning(preset, header.strip().casefold()) for header in headers])


def _meaning(preset: Preset, header: str) -> Meaning | None:
    if meaning := preset.columns.get(header):
        return meaning
    number = _NUMBER.search(header)
    if not number or not preset.numbered:
        return None
    known = preset.numbered.get(_NUMBER.sub(" # ", header, count=1))
    return Meaning(known, group=number[0].strip() if header.startswith("address ") else "") if known else None
