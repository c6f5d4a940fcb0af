"""Names of cells in the workbook's formulas, the same in every language."""

AS_OF = "as_of"
FIRST_DAY = "period_first"  # of the cell with the day, or with words where the period has no first day
LAST_DAY = "period_last"
CUSTOMER_IDS = "customer_ids"
CUSTOMER_ARCHIVED = "customer_archived"
STAGE_NUMBERS = "stage_numbers"
VERDICT = "check_verdict"
KEY_FIGURES = {
    "known": "customers_known",
    "board": "customers_on_board",
    "left_now": "customers_left",
    "archived": "customers_archived",
    "elsewhere": "customers_elsewhere",
    "cohort": "customers_joined",
    "contacts": "contacts_in_period",
}
