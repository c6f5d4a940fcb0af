"""The words of the report of calls and visits."""

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import Report
from ui.text.fill import fill
from ui.text.kinds import kind_name
from ui.text.report_words.parts import ReportWords


def contacts_words() -> ReportWords:
    """Return the words of the report of calls and visits."""
    contacts = Explained(
        _tr("Contacts"), _tr("Calls, visits, e-mails and messages dated in the period; notes are not counted.")
    )
    customers = Explained(_tr("Customers"), _tr("The different customers of these contacts."))
    each = Explained(_tr("For each customer"), _tr("The contacts divided by the customers they were with."))
    return ReportWords(
        title=_tr("Calls and visits"),
        meaning=_tr("How often the shop and its customers spoke, in which way, and with whom it did not."),
        nothing=_tr("no calls or visits in this period"),
        tables={
            "periods": Explained(_tr("Over time"), _tr("By week, or by month where the period is longer.")),
            "kinds": Explained(_tr("In which way"), _tr("By kind of contact.")),
        },
        columns={
            ("periods", ""): Explained(_tr("Kind"), _tr("Contacts of this kind.")),
            ("periods", "contacts"): contacts,
            ("periods", "customers"): customers,
            ("kinds", "contacts"): contacts,
            ("kinds", "customers"): customers,
            ("kinds", "per_customer"): each,
        },
        figures={
            "contacts": contacts,
            "customers": customers,
            "quiet": Explained(
                _tr("Not spoken with"),
                _tr("Customers on the board on the day of the report with whom there was no contact in the period."),
            ),
        },
        outside={
            "archived": Explained(_tr("Archived"), _tr("Are not on the board, so nobody expects a contact with them."))
        },
        sentences=_sentences,
    )


def _sentences(report: Report) -> tuple[str, ...]:
    contacts, customers, quiet = (report.figure(key).size for key in ("contacts", "customers", "quiet"))
    if not contacts:
        said = [_tr("There were no calls, visits or messages in the period.")]
    else:
        said = [
            _counted("There were %n contacts in the period.", contacts),
            _counted("They were with %n customers.", customers),
        ]
        most = max(report.table("kinds").rows, key=lambda row: row.numbers[0].size)
        said.append(fill(_counted("Most were of the kind “%1”: %n.", most.numbers[0].size), kind_name(most.key)))
    said.append(_counted("With %n customers on the board there was no contact in the period.", quiet))
    return tuple(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactsWords", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("ContactsWords", text, None, count)
