"""What happened: the words for a call, a visit, an e-mail or a message, and which way it went."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from tracker.domain.quickline.reading import CALL, EMAIL, IN, MESSAGE, OUT, VISIT

SUBJECT, CZECH = "subject", "czech"  # the way shows in the words around


@dataclass(frozen=True, slots=True)
class Event:
    """A word for what happened: its kind, its way ("in", "out", "" or how to tell), its place.

    A `kept` word says more than its kind (bought, quoted) and stays in the note. `language` is the word's own.
    `tail` is its second half where a name stands between ("sent Anna an e-mail").
    """

    kind: str
    way: str
    start: int
    end: int
    language: str
    kept: bool = False
    tail: tuple[int, int] | None = None


_HAS = r"(?:(?:has|have|had|just|already|also|then|again) )*"
_MAIL_EN = r"e-?mails?"
_TEXT_EN = r"(?:message|text|text message|sms|whatsapp|dm)"
_VOICEMAIL = r"(?:voice ?mail|voice message|message)"
_GAP = r"(?: [^\s,;.]+){1,4}?"
_ENGLISH = [
    (CALL, IN, r"(?:(?:had|got|received|took|missed) )?(?:an? )?(?:missed |phone ?)?(?:call|voicemail)s? from"),
    (CALL, IN, r"(?:was )?(?:called|rung|phoned) by"),
    (CALL, "", r"(?:had )?(?:an? )?(?:phone )?call with"),
    (CALL, SUBJECT, r"(?:is calling|calls)(?: (?:me|us))?(?=\s*(?:[,;.:]|$|about |to |and ))"),
    (CALL, OUT, r"(?:made )?(?:an? )?(?:phone )?call to"),
    (CALL, IN, rf"{_HAS}(?:called|rang|phoned|telephoned)(?: (?:me|us))(?: (?:up|back))?"),
    (CALL, SUBJECT, rf"{_HAS}(?:called|rang|phoned|telephoned)(?: up)?(?: back)?"),
    (
        VISIT, "",
        rf"{_HAS}(?:came(?: (?:in|by|over|round|along|back))?(?: (?:to|into) (?:the|our) (?:shop|store))?"
        r"|visited(?: (?:us|the shop|the store))?"
        r"|(?:stopped|dropped|popped|swung|called) (?:by|in|over)(?: (?:the shop|the store))?"
        r"|walked in|looked in|met(?: with)?"
        r"|(?:is|was|were) here|(?:was|were) in (?:the|our) (?:shop|store)"
        r"|(?:was|were) in(?=\s*(?:[,;.]|$|yesterday|today)))",
    ),
    (EMAIL, IN, rf"(?:(?:got|received) )?(?:an? )?(?:{_MAIL_EN}|mail) from"),
    (EMAIL, OUT, rf"(?:sent )?(?:an? )?(?:{_MAIL_EN}|mail) to"),
    (EMAIL, IN, rf"{_HAS}(?:e-?mailed|mailed) (?:me|us)"),
    (EMAIL, IN, rf"{_HAS}(?:sent|wrote) (?:me|us) an? {_MAIL_EN}"),
    (EMAIL, SUBJECT, rf"{_HAS}(?:e-?mailed|mailed|(?:sent|wrote) an? {_MAIL_EN}|wrote by {_MAIL_EN})"),
    (MESSAGE, IN, rf"(?:(?:got|received) )?(?:an? )?(?:{_TEXT_EN}|letter)s? from"),
    (MESSAGE, OUT, rf"(?:sent )?(?:an? )?(?:{_TEXT_EN}|letter) to"),
    (MESSAGE, IN, rf"{_HAS}(?:wrote|texted|messaged|whatsapped|replied|written)(?: to)? (?:me|us)"),
    (MESSAGE, IN, rf"{_HAS}sent (?:me|us) an? {_TEXT_EN}"),
    (EMAIL, SUBJECT, rf"{_HAS}(?:sent|wrote)(?P<gap>{_GAP})(?P<tail> an? {_MAIL_EN})"),
    (MESSAGE, SUBJECT, rf"{_HAS}(?:sent|wrote)(?P<gap>{_GAP})(?P<tail> an? {_TEXT_EN})"),
    (CALL, IN, r"gave (?:me|us) a (?:call|ring|bell)"),
    (CALL, SUBJECT, rf"{_HAS}(?:gave|given)(?P<gap>{_GAP})(?P<tail> a (?:call|ring|bell))"),
    (CALL, "", rf"(?:spoke|talked|chatted) (?:to|with)(?P<gap>{_GAP})(?P<tail> (?:on|over) the phone)"),
    (CALL, OUT, rf"left (?:an? )?{_VOICEMAIL} (?:for|with)"),
    (CALL, OUT, rf"left(?P<gap>{_GAP})(?P<tail> an? {_VOICEMAIL})"),
    (MESSAGE, OUT, r"(?:wrote|replied|written)(?: back)? to"),
    (MESSAGE, SUBJECT, rf"{_HAS}(?:wrote|texted|messaged|whatsapped|replied|written|sent an? {_TEXT_EN})(?: back)?"),
]  # fmt: skip
_ENGLISH_KEPT = [
    (MESSAGE, OUT, r"quoted|(?:sent|gave|made) (?=.{0,40}\b(?:quote|offer|quotation)\b)"),
    (MESSAGE, SUBJECT, r"sent"),
    (VISIT, "", r"bought|purchased|sold|picked up|collected|dropped off|brought"),
]

_SELF = r"(?: (?:mi|nam|me|nas|jsem|jsme|se|si|uz|prave|sem|tu|k nam|do obchodu|do kramu|na prodejnu))*"
_BEFORE = r"(?:(?:se|si|tu|uz|prave|jsem|jsme|mi|nam) )*"
_MAIL_CS = r"(?:e-?mail|mail|mejl|email)"
_SMS_CS = r"(?:zprav[auy]|sms(?:k[auy])?|esemesk[auy]|vzkaz|dopis|whatsapp)"
_END = r"[aiyo]?"
_ARRIVED = rf"(?:prise?l|prisl|dose?l|dosl|dorazil|dostal){_END}"
_CZECH = [
    (CALL, IN, r"(?:zmeskany )?(?:telefonat|hovor|telefon)(?= od\b)"),
    (CALL, OUT, r"(?:telefonat|hovor) (?:s|se)(?= )"),
    (CALL, CZECH, rf"{_BEFORE}(?:(?:za|nedo|do)?(?:volal|telefonoval)|prozvonil){_END}{_SELF}(?: zpet)?"),
    (CALL, CZECH, rf"{_BEFORE}vola(?:ji)?(?: mi| nam)?"),
    (
        VISIT, "",
        rf"{_BEFORE}(?:byl{_END} (?:tu|tady|zde|u nas|v (?:obchode|kramu|prodejne|dilne|krame)|na (?:prodejne|dilne))"
        rf"|(?:tu|tady|zde) byl{_END}|byl{_END} (?:jsem|jsme) u"
        rf"|(?:prise?l|prisl|dorazil|(?:za)?stavil|prijel|navstivil|zaskocil|zase?l|zasl){_END}){_SELF}",
    ),
    (VISIT, "", rf"{_BEFORE}(?:(?:setkal|potkal|sesel|sesl){_END}|je (?:tu|tady|zde)){_SELF}"),
    (EMAIL, IN, rf"{_BEFORE}{_ARRIVED}{_SELF} (?:novy )?{_MAIL_CS}"),
    (MESSAGE, IN, rf"{_BEFORE}{_ARRIVED}{_SELF} {_SMS_CS}"),
    (EMAIL, IN, rf"{_BEFORE}{_ARRIVED}{_SELF}(?P<gap> od{_GAP})(?P<tail> {_MAIL_CS})"),
    (MESSAGE, IN, rf"{_BEFORE}{_ARRIVED}{_SELF}(?P<gap> od{_GAP})(?P<tail> {_SMS_CS})"),
    (EMAIL, CZECH, rf"{_BEFORE}(?:(?:na|po)?(?:psal|slal){_END}){_SELF} (?:novy )?{_MAIL_CS}(?:em)?"),
    (EMAIL, CZECH, rf"{_BEFORE}(?:od)?(?:e-?mailoval|mailoval|mejloval){_END}{_SELF}"),
    (EMAIL, IN, rf"(?:prise?l |dostal{_END} )?{_MAIL_CS}(?= od\b)"),
    (EMAIL, OUT, rf"{_MAIL_CS} (?:pro|pan[iu])(?= )"),
    (EMAIL, CZECH, rf"{_BEFORE}(?:(?:na|po)?(?:psal|slal){_END}){_SELF}(?P<gap>{_GAP})(?P<tail> {_MAIL_CS})"),
    (MESSAGE, CZECH, rf"{_BEFORE}(?:(?:na|po)?(?:psal|slal){_END}){_SELF}(?P<gap>{_GAP})(?P<tail> {_SMS_CS})"),
    (MESSAGE, CZECH, rf"{_BEFORE}(?:(?:na|po)?(?:psal|slal|nechal){_END}){_SELF} {_SMS_CS}"),
    (MESSAGE, CZECH, rf"{_BEFORE}(?:(?:na|ode?)?psal|esemeskoval){_END}{_SELF}|{_BEFORE}(?:pise|pisou)(?: mi| nam)?"),
    (MESSAGE, IN, rf"(?:prisla |dostal{_END} )?{_SMS_CS}(?= od\b)"),
    (MESSAGE, OUT, rf"{_SMS_CS} (?:pro|pan[iu])(?= )"),
    (EMAIL, IN, rf"(?<=\x02){_MAIL_CS}"),
    (MESSAGE, IN, rf"(?<=\x02){_SMS_CS}"),
    (CALL, IN, r"(?<=\x02)(?:telefonat|hovor|telefon)"),
]  # fmt: skip
_CZECH_KEPT = [
    (MESSAGE, OUT, rf"(?:nacenil{_END}|naceneno|nabidnuto)"),
    (MESSAGE, CZECH, rf"(?:poslal|nabidl|zaslal){_END}"),
    (VISIT, "", rf"(?:koupil|nakoupil|vyzvedl|prinesl){_END}|prodano"),
]

_I = r"(?:我們?|本店)?(?:已經?|剛剛?|有|又)*"
_MAIL_ZH = r"(?:電子郵件|e-?mail|郵件|電郵|信件|信)"
_TEXT_ZH = r"(?:訊息|簡訊|line|whatsapp|私訊|訊)"
_MAKE = r"(?:了|個|一個|一封|封|一則|則|過)*"
_US = r"(?:我們?|店裡|本店)"
_CHINESE = [
    (
        CALL,
        IN,
        rf"(?:剛剛?|又|再|有)?(?:打了?電話(?:過|進)?(?:來|給{_US})|打(?:過)?來|打給{_US}|致電(?:給)?{_US}|未接來電|來電話?了?|撥?電話來|來過電話)",
    ),
    (CALL, OUT, rf"{_I}(?:打{_MAKE}電話給|打給了?|撥(?:電話|打)?給|致電給?|去電給?|回電給|回撥給)"),
    (CALL, OUT, rf"{_I}(?:電話聯絡了?)"),
    (CALL, SUBJECT, r"打了?電話|通了?電話"),
    (CALL, SUBJECT, r"(?<![請要再需會得])回[電撥](?=[了說,;，。；!！ ]|$)"),
    (
        VISIT,
        "",
        r"(?:有|又|剛剛?|親自)?(?:來到?店裡?|到店裡?|來訪|來過|上門|光臨|路過|過來了?|走進來|登門|來了)|(?:去)?拜訪了?|[見碰]了?面",
    ),
    (
        EMAIL,
        IN,
        rf"(?:來信|來(?:e-?mail|電郵)|(?:寄|發|傳|寫){_MAKE}{_MAIL_ZH}(?:過)?(?:來|給{_US})|e-?mail(?:來|給{_US}))",
    ),
    (EMAIL, OUT, rf"{_I}(?:(?:寄|發|傳|寫){_MAKE}{_MAIL_ZH}給|e-?mail給|去信給?|回信給)"),
    (EMAIL, OUT, rf"{_I}回覆?了?(?P<gap>[^\s,;.，；。]{{2,5}}?)(?P<tail>的{_MAIL_ZH})"),
    (EMAIL, SUBJECT, rf"用{_MAIL_ZH}"),
    (MESSAGE, SUBJECT, rf"用{_TEXT_ZH}"),
    (EMAIL, SUBJECT, rf"(?:寄|發|寫)(?:了|一封|封)*{_MAIL_ZH}|回信"),
    (
        MESSAGE,
        IN,
        rf"(?:(?:傳|發|寄|回){_MAKE}{_TEXT_ZH}(?:過)?(?:來|給{_US})|來訊|留言給{_US}|(?:line|私訊)(?:來|{_US}|給{_US}))",
    ),
    (MESSAGE, OUT, rf"{_I}(?:(?:傳|發|寄|回){_MAKE}{_TEXT_ZH}給|line給|私訊給|留言給)"),
    (MESSAGE, SUBJECT, rf"(?:傳|發|回)(?:了|個|一個|一則|則)*{_TEXT_ZH}|私訊|留言|line了"),
    (EMAIL, IN, r"(?<=\x02)的?(?:e-?mail|電子郵件|郵件|電郵|信)"),
    (MESSAGE, IN, r"(?<=\x02)的?(?:訊息|簡訊|留言|line|私訊)"),
    (CALL, IN, r"(?<=\x02)的?(?:電話|來電)"),
]
_CHINESE_KEPT = [(MESSAGE, OUT, r"報價給?"), (VISIT, "", r"(?:買|購買|取|領|拿)(?:了|走)")]

_TABLES = {
    "en": (_ENGLISH, _ENGLISH_KEPT),
    "cs": (_CZECH, _CZECH_KEPT),
    "zh_TW": (_CHINESE, _CHINESE_KEPT),
}
_CAME_FROM = {
    "cs": re.compile(r"(?<![a-z0-9])od [^,;]{1,60}? $"),
    "zh_TW": re.compile(r"(?:收到|接到)了?[^,;，；]{1,30}?$"),
}


def find_events(text: str, language: str, may_be_name: Callable[[int, int], bool] | None = None) -> list[Event]:
    """Return the words for what happened in a folded text, in order, without overlaps, the longest at each place.

    The words of all languages are read, those of `language` first. Kept words come only where there are no others.
    `may_be_name` says of the words between the halves of "sent … an e-mail" whether they are a name.
    """
    order = [language, *(other for other in _TABLES if other != language)]
    for kept in (False, True):
        events: list[Event] = []
        for name in order:
            for kind, way, pattern in _patterns(name, kept):
                for found in pattern.finditer(text):
                    if found.end() == found.start() or (":" in way and not _came_from(text, found, name)):
                        continue
                    event = Event(kind, way.strip(":"), found.start(), found.end(), name, kept)
                    gap = found.span("gap") if "gap" in pattern.groupindex else None
                    if gap is None:
                        events.append(event)
                    elif may_be_name is not None and may_be_name(*gap):
                        events.append(replace(event, end=gap[0], tail=found.span("tail")))
        if events:
            return _apart(events)
    return []


def _apart(events: list[Event]) -> list[Event]:
    events.sort(key=lambda event: (event.start, -event.end if event.tail is None else -event.tail[1]))
    apart: list[Event] = []
    for event in events:
        if not apart or event.start >= apart[-1].end:
            apart.append(event)
        elif event.end > apart[-1].end and event.end - event.start > apart[-1].end - apart[-1].start:
            apart[-1] = event
    return apart


def _came_from(text: str, found: re.Match[str], language: str) -> bool:
    return _CAME_FROM[language].search(text[max(0, found.start() - 70) : found.start()]) is not None


@cache
def _patterns(language: str, kept: bool) -> list[tuple[str, str, re.Pattern[str]]]:  # noqa: FBT001
    left, right = ("", "") if language == "zh_TW" else (r"(?<![a-z0-9'-])", r"(?![a-z0-9'-])")
    compiled = []
    for kind, way, pattern in _TABLES[language][kept]:
        needs = pattern.startswith("(?<=\\x02)")
        plain = pattern.removeprefix("(?<=\\x02)")
        compiled.append((kind, way + ":" if needs else way, re.compile(f"{left}(?:{plain}){right}")))
    return compiled
