"""What hangs on a sale follows it when it is corrected."""

from tracker.storage.suggestions import answer_by_sale, take_back_answers
from tracker.storage.tables import CheckIn, Quote, Sale, ThankYou


def follow_correction(sale_id: int, instead: int | None, customer_id: int) -> None:
    """Give what hangs on a sale that was taken out to the one written instead, if that is of the same customer.

    Else a quote that it finished is open again; thanks that were said stay said. A suggestion has no answer but by the
    one written instead.
    """
    take_back_answers(sale_id)
    if instead is not None and Sale.get_by_id(sale_id).customer_id == customer_id:
        answer_by_sale(instead)
        for table in (Quote, CheckIn):
            table.update(sale=instead).where(table.sale == sale_id).execute()
        if ThankYou.update(sale=instead).where(ThankYou.sale == sale_id).execute():
            Sale.update(thanks_owed=False).where(Sale.id == instead).execute()
        return
    Quote.update(sale=None, outcome="", outcome_on=None).where(Quote.sale == sale_id).execute()
    CheckIn.update(sale=None).where(CheckIn.sale == sale_id).execute()
