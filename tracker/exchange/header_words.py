"""What a column means by the words of its header: English, Czech, Chinese, German, Swedish, Spanish, Portuguese."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.contacts import fold
from tracker.domain.imports import Field


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one column holds. `label`: of an e-mail, phone or address; `group`: which address a part belongs to."""

    field: Field
    label: str = ""
    group: str = ""


# Spelling: see squeeze. A word that means different things in two languages is left out.
_WORDS = {
    Field.NAME: """name fullname customername customer customers clientname client contact contactname
        contactperson person displayname jmenoaprijmeni jmenoprijmeni celejmeno zakaznik klient kontakt
        kontaktniosoba nazev 姓名 名字 名稱 客戶 客戶姓名 客戶名稱 顧客 顧客姓名 聯絡人 會員姓名 kunde
        kundenname ansprechpartner namn kund kundnamn cliente nombrecompleto nomecompleto""",
    Field.FIRST_NAME: "firstname givenname forename krestnijmeno 名 vorname fornamn primeironome",
    Field.MIDDLE_NAME: "middlename additionalname prostrednijmeno",
    Field.LAST_NAME: """lastname surname familyname prijmeni 姓 姓氏 nachname familienname efternamn apellido
        apellidos sobrenome apelido""",
    Field.COMPANY: """company companyname organization organisation organizationname organisationname business
        businessname account accountname employer firma nazevfirmy spolecnost zamestnavatel 公司 公司名稱 店名
        單位 unternehmen firmenname foretag foretagsnamn empresa""",
    Field.TITLE: "jobtitle position pozice funkce pracovnipozice 職稱 職位 funktion befattning cargo puesto",
    Field.EMAIL: """email emails emailaddress emailaddresses mail emailovaadresa mailovaadresa eposta 電子郵件
        電郵 信箱 電子信箱 電子郵件地址 電郵地址 epost epostadress emailadresse emailadressen mailadresse
        correo correoelectronico""",
    Field.PHONE: """phone phones phonenumber phonenumbers telephone telephonenumber tel telno phoneno
        contactnumber contactno telefon telefony telefonnicislo cislotelefonu telcislo 電話 聯絡電話 連絡電話
        電話號碼 telefonnummer rufnummer telefonnr telefono telefone""",
    Field.NOTE: """note notes comment comments remark remarks description background memo customernotes
        poznamka poznamky popis 備註 註記 附註 說明 notiz notizen bemerkung bemerkungen anmerkung anmerkungen
        anteckning anteckningar kommentar nota notas observaciones observacoes""",
    Field.TAGS: """tag tags label labels category categories group groups stitek stitky skupina skupiny
        kategorie tagy 標籤 分類 群組 類別 gruppe gruppen kategorien etiketter taggar etiquetas""",
    Field.BIRTHDAY: """birthday birthdate dateofbirth dob narozeniny datumnarozeni 生日 出生日期 geburtstag
        geburtsdatum fodelsedag fodelsedatum cumpleanos fechadenacimiento datadenascimento""",
    Field.ADDRESS: """address fulladdress mailingaddress adresa 地址 住址 通訊地址 adresse anschrift adress
        direccion endereco""",
    Field.STREET: """street streetaddress address1 address2 addressline1 addressline2 streetaddress1
        streetaddress2 addressstreet ulice 街道 路名 strasse gata gatuadress calle rua""",
    Field.CITY: "city town addresscity mesto obec 城市 縣市 stadt stad postort ciudad cidade",
    Field.REGION: "state province region county addressstate kraj 鄉鎮市區 地區 bundesland lan provincia",
    Field.POSTCODE: """zip zipcode postalcode postcode addresspostalcode psc 郵遞區號 plz postleitzahl
        postnummer codigopostal cep""",
    Field.COUNTRY: "country countryregion addresscountry zeme 國家 land pais",
    Field.SOURCE: """source leadsource originalsource howdidyouhearaboutus howdidyouhear zdroj odkudnaszna
        jakseonasdozvedel 來源 客戶來源 得知管道 quelle herkunft kalla fuente fonte""",
    Field.STAGE: "stage faze fazezakaznika stadium 階段 客戶階段 生命週期階段 phase stufe fas",
    Field.EXTERNAL_ID: """customerid customerno customernumber clientid clientno contactid recordid memberid
        cislozakaznika idzakaznika 客戶編號 會員編號 顧客編號 kundennummer kundennr kundnummer idcliente""",
}
_MEANINGS = {word: Meaning(field) for field, words in _WORDS.items() for word in words.split()}
_MEANINGS |= {
    word: Meaning(Field.PHONE, label)
    for label, words in {
        "mobile": """mobile mobilephone mobilenumber mobileno cell cellphone cellnumber mobil mobilnitelefon
        mobilnicislo 手機 手機號碼 行動電話 handy handynummer mobiltelefon mobilnummer movil celular telemovel""",
        "fax": "fax faxnumber faxcislo 傳真 telefax",
        "home": "住家電話 家用電話",
        "work": "公司電話",
    }.items()
    for word in words.split()
}

# Words at either end of a header that say which e-mail, phone or address it is.
_KINDS = {
    "home": "home private personal privat privatni soukromy domaci domu hem",
    "work": "work business office prace pracovni firemni geschaftlich arbeit arbete jobb",
    "mobile": "mobile mobil cell handy",
    "main": "main primary preferred hlavni",
    "other": "other jiny ostatni",
    "fax": "fax",
    "": "billing shipping customer client contact my kontaktni zakaznika customers",
}
_KIND_OF = {word: label for label, words in _KINDS.items() for word in words.split()}
_LABELLED = frozenset(
    {Field.EMAIL, Field.PHONE, Field.ADDRESS, Field.STREET, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY}
)
_ADDRESS_PARTS = frozenset({Field.STREET, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY})
_OFTEN = frozenset({Field.EMAIL, Field.PHONE, Field.LABEL, Field.NOTE, Field.TAGS, Field.ADDRESS, Field.STREET})

# First and full names by what else is there: "Jméno" beside "Příjmení" is a first name, "Name" beside "Vorname" a last.
_NAME_OR_FIRST = frozenset({"jmeno", "nombre", "nome"})

_EMAIL_LIKE = re.compile(r"\s*(?:mailto:)?<?[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+>?")
_PHONE_LIKE = re.compile(r"\s*'?\+?[\d\s().\-/]{7,}\s*")
_PHONE_DIGITS = range(7, 17)
_WORD_LIKE = re.compile(r"[^\W\d_]{2,}")


def squeeze(header: str) -> str:
    """Fold a header to its letters and digits: "E-mail", "e_mail" and "E MAIL" become "email"."""
    return "".join(c for c in fold(header) if c.isalnum())


def is_known(header: str) -> bool:
    """Say whether a header alone says what its column holds."""
    key = squeeze(header)
    return key in _NAME_OR_FIRST or _by_words(key) is not None


def looks_like_data(cell: str) -> bool:
    """Say whether a cell is an e-mail address or a phone number, which no header is."""
    return bool(_EMAIL_LIKE.match(cell)) or is_phone_like(cell)


def is_phone_like(cell: str) -> bool:
    """Say whether a cell holds a phone number and nothing else."""
    return bool(_PHONE_LIKE.fullmatch(cell)) and sum(c.isdigit() for c in cell) in _PHONE_DIGITS


def guess_meanings(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Meaning | None]:
    """Guess what each column holds by its header, helped by the first rows; None where nothing fits.

    A nameless column is taken for e-mails, phones or (the first one with words) names by what stands in it.
    """
    keys = [squeeze(header) for header in headers]
    found = [_by_words(key) for key in keys]
    _settle_names(keys, found)
    for i, key in enumerate(keys):
        if found[i] is None:
            found[i] = _by_values(key, [row[i] for row in rows if i < len(row) and row[i].strip()])
    if not any(keys):
        _name_of_nameless(found, rows)
    return single(found)


def single(meanings: Sequence[Meaning | None]) -> list[Meaning | None]:
    """Keep the first of several columns that mean the same thing, where a customer has it only once."""
    seen: set[tuple[Field, str]] = set()
    kept: list[Meaning | None] = []
    for meaning in meanings:
        once = None if meaning is None or meaning.field in _OFTEN else (meaning.field, meaning.group)
        kept.append(None if once in seen else meaning)
        if once:
            seen.add(once)
    return kept


def _by_words(key: str) -> Meaning | None:
    if meaning := _MEANINGS.get(key):
        return meaning
    bare = key.rstrip("0123456789")
    number = key[len(bare) :]
    if bare != key and (meaning := _MEANINGS.get(bare)) and meaning.field in _LABELLED:
        return Meaning(meaning.field, meaning.label, number if meaning.field in _ADDRESS_PARTS else "")
    for word, label in _KIND_OF.items():
        rest = bare.removeprefix(word) if bare.startswith(word) else bare.removesuffix(word)
        meaning = _MEANINGS.get(rest) if rest != bare else None
        if meaning and meaning.field in _LABELLED:
            group = word + number if meaning.field in _ADDRESS_PARTS else ""
            return Meaning(meaning.field, label or meaning.label, group)
        if meaning and not label:
            return meaning
    return None


def _settle_names(keys: Sequence[str], found: list[Meaning | None]) -> None:
    fields = {meaning.field for meaning in found if meaning}
    for i, key in enumerate(keys):
        if key in _NAME_OR_FIRST:
            found[i] = Meaning(Field.FIRST_NAME if Field.LAST_NAME in fields else Field.NAME)
        elif key == "name" and "vorname" in keys and Field.LAST_NAME not in fields:
            found[i] = Meaning(Field.LAST_NAME)


def _by_values(key: str, values: Sequence[str]) -> Meaning | None:
    if not values:
        return None
    if (not key or "mail" in key) and 2 * sum(bool(_EMAIL_LIKE.fullmatch(v)) for v in values) >= len(values):
        return Meaning(Field.EMAIL)
    is_phone = not key or "phone" in key or "telefon" in key or "電話" in key
    if is_phone and 2 * sum(is_phone_like(v) for v in values) >= len(values):
        return Meaning(Field.PHONE)
    return None


def _name_of_nameless(found: list[Meaning | None], rows: Sequence[Sequence[str]]) -> None:
    for i, meaning in enumerate(found):
        values = [row[i] for row in rows if i < len(row) and row[i].strip()]
        if meaning is None and values and all(_WORD_LIKE.search(v) for v in values):
            found[i] = Meaning(Field.NAME)
            return
