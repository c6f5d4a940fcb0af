"""What the pictures show: each scene brings the window of a sample shop into one state."""

from collections.abc import Callable
from typing import Any

from tests.after_sales_scenes import AFTER_SALES
from tests.order_scenes import ORDER_SCENES
from tests.report_scenes import REPORTS
from tests.sale_scenes import SALE_SCENES
from tests.settling import catch_up, settle
from tests.shot_scenes_quotes import QUOTES
from tracker.commands.consent import SetConsent
from tracker.commands.custom_fields import AddField
from tracker.commands.customers import AddCustomer, DeleteCustomers, EditCustomer
from tracker.commands.interactions import LogInteraction
from tracker.commands.merges import MergeCustomers
from tracker.commands.rules import AddRule
from tracker.commands.stages import EditStage
from tracker.domain.consent import Channel, ConsentState
from tracker.domain.custom_fields import FieldKind
from tracker.domain.customer_filter import ContactedWhen, CustomerFilter, LastContact
from tracker.queries.campaigns import reached_ids
from tracker.queries.customers import find_customers
from tracker.queries.merges import joined_customers
from ui.duplicates.take_apart import TakeApart
from ui.goals.editor import GoalsEditor
from ui.opened_shop import OpenedShop
from ui.quicklog.parts import Part
from ui.text.language import language_shown


def board_is_filled(shop: OpenedShop) -> bool:
    """Say whether the board shows somebody."""
    return any(column.model.rowCount() for column in shop.window.page("board").area.columns)


def show_customer(shop: OpenedShop) -> None:
    """Open the first customer of the third stage: they have a history."""
    shop.quick.catch_up.entry.show_text("")
    shop.quick.catch_up.dismiss()
    shop.open_customer(shop.window.page("board").area.columns[2].model.ids()[0])


def show_filtered(shop: OpenedShop) -> None:
    """Show some of the customers: by stage, last contact and follow-up."""
    customers = shop.window.go("customers")
    stages = tuple(column.stage_id for column in shop.window.page("board").area.columns[:2])
    longer = LastContact(ContactedWhen.LONGER_AGO, 14)
    customers.show_filter(CustomerFilter(stages=stages, last_contact=longer))


def show_chosen(shop: OpenedShop) -> None:
    """Choose a few customers."""
    customers = shop.window.go("customers")
    customers.show_filter(CustomerFilter())
    catch_up(shop)
    customers.table.range_chosen.emit(2, 5)


def show_nobody(shop: OpenedShop) -> None:
    """Look for somebody who is not there."""
    shop.window.page("customers").paged.choose_none()
    shop.window.go("customers").show_filter(CustomerFilter(text="Zdeněk Novotný"))


def show_record(shop: OpenedShop) -> None:
    """Give the customer shown something of everything, and unfold consent and history."""
    page = shop.window.page("customer")
    number, others = page.customer_id, shop.window.page("board").area.columns[1].model.ids()[:3]
    for command in (
        AddField("S / M / L", FieldKind.CHOICE, ("S", "M", "L")),
        SetConsent(number, Channel.EMAIL, ConsentState.YES),
        SetConsent(number, Channel.PHONE, ConsentState.NO),
        EditCustomer(number, referred_by=others[0], works_for=others[1], persona="E-bike"),
        EditCustomer(others[2], referred_by=number),
    ):
        shop.session.do(command, on_failed=lambda _: None)  # the field is there the second time
    page.consent.unfold()
    page.history.unfold()


def show_lists(shop: OpenedShop) -> None:
    """Show the shop's own lists in the settings."""
    page = shop.window.go("settings")
    catch_up(shop)
    page.show_lists()


def show_new_form(shop: OpenedShop) -> None:
    """Open the form for a new customer in place of the one that logs a call."""
    shop.log_form.dismiss()
    shop.new_customer("Jana Nováková")


LINES = {
    "en": "%s called, wants the 52 frame, ring him Friday 10:00 >purchase #cargo",
    "cs": "volal %s, chce rám 52, zavolat v pátek v 10:00 >nákup #cargo",
    "zh_TW": "%s來電,想要52吋的車架,下週二下午3點回電 >購買 #cargo",
}


def show_quick_line(shop: OpenedShop) -> None:
    """Type a whole line about the third column's first customer."""
    model = shop.window.page("board").area.columns[1].model
    shop.quick.open_line(LINES[language_shown()] % model.data(model.index(0)))


def show_found(shop: OpenedShop) -> None:
    """Find somebody by some digits of their phone."""
    shop.quick.line.clear()
    shop.quick.open_line()
    shop.quick.line.entry.field.setText("555")


def show_palette(shop: OpenedShop) -> None:
    """Look for a command."""
    shop.quick.line.entry.field.setText("se")


def show_nothing_typed(shop: OpenedShop) -> None:
    """Show what the quick line offers before anything is typed."""
    shop.quick.line.entry.field.clear()


def show_unclear(shop: OpenedShop) -> None:
    """Type a line that may be about several people, and ask for it to be saved."""
    type_line(shop, {"en": "Carter called", "cs": "volala Nováková", "zh_TW": "陳小姐來電"}[language_shown()])
    shop.quick.line.entry.submit()


def show_editor(shop: OpenedShop) -> None:
    """Change the follow-up of a line by its chip."""
    type_line(shop, LINES[language_shown()] % "Eva")
    shop.quick.line.entry.edit(Part.FOLLOW_UP)


SALES = {
    "en": "Eva bought a chain for 45.50, ring her Friday",
    "cs": "Eva koupila řetěz 1 290, zavolat v pátek",
    "zh_TW": "陳小姐買了鏈條 1290元，週五回電",
}


def show_line_with_sale(shop: OpenedShop) -> None:
    """Type a line in which something was bought, and put the sale right by its chip."""
    type_line(shop, SALES[language_shown()])
    shop.quick.line.entry.edit(Part.SALE)


def type_line(shop: OpenedShop, line: str) -> None:
    """Put a line into the quick line and wait until it is understood."""
    entry = shop.quick.line.entry
    entry.show_text(line)
    settle(lambda: entry.understood is not None and entry.understood.line == line)


def show_catch_up(shop: OpenedShop) -> None:
    """Save two lines of yesterday and begin a third."""
    shop.quick.line.clear()
    shop.quick.line.dismiss()
    shop.quick.open_catch_up()
    model = shop.window.page("board").area.columns[1].model
    entry = shop.quick.catch_up.entry
    shop.quick.catch_up.days.buttons[1].click()
    for row in (0, 1):
        entry.field.setText(LINES[language_shown()] % model.data(model.index(row)))
        settle(lambda: entry.understood is not None and entry.understood.line == entry.text)
        entry.submit()
        settle(lambda: not entry.text)
    entry.field.setText(LINES[language_shown()] % model.data(model.index(2)))


def show_duplicates(shop: OpenedShop) -> None:
    """List the pairs of a shop in which somebody was written down twice."""
    for name, phone in (("Jana Nováková", "+420 777 123 456"), ("Nováková Jana", "777 123 456"), ("陳美玲", "")):
        shop.session.do(AddCustomer(name, 1, phones=(("", phone),) if phone else (), company="Cyklo"))
    found = [False]
    page = shop.window.page("duplicates")
    page.found.connect(lambda: found.append(True))
    shop.find_duplicates()
    settle(lambda: found[-1])


def show_side_by_side(shop: OpenedShop) -> None:
    """Put two customers with much to choose from side by side."""
    columns = shop.window.page("board").area.columns
    shop.window.go("duplicates").show_pair(columns[2].model.ids()[0], columns[3].model.ids()[0])


def show_who_is_the_same(shop: OpenedShop) -> None:
    """Ask who is the same person as somebody who was written down twice."""
    shop.session.read(lambda: find_customers("Jana Nováková")[0].id, shop.join_with)


def join_the_two(shop: OpenedShop) -> int:
    """Join two customers, change something since, and return whom they became."""
    columns = shop.window.page("board").area.columns
    one, other = columns[2].model.ids()[1], columns[3].model.ids()[1]
    shop.session.do(MergeCustomers(one, other, {"name": "other"}))
    shop.session.do(LogInteraction(one, "visit", "…"))
    shop.session.do(EditCustomer(one, name="Ella Cooper 王", tags=()))
    return int(one)


def show_taking_apart(shop: OpenedShop) -> None:
    """Ask what taking two apart would do, over the page of whom they became."""
    one = join_the_two(shop)
    shop.open_customer(one)
    catch_up(shop)
    shop.session.read(lambda: joined_customers(one)[0].merge_id, shop.take_apart)


def show_trash(shop: OpenedShop) -> None:
    """Show the trash with somebody in it."""
    for form in shop.window.frame.findChildren(TakeApart):
        form.dismiss()
    shop.session.do(DeleteCustomers(tuple(shop.window.page("board").area.columns[0].model.ids()[:4])))
    shop.show_trash()


def show_board(shop: OpenedShop) -> None:
    """Show the board once somebody is on it."""
    board = shop.window.go("board")
    settle(lambda: any(column.model.rowCount() for column in board.area.columns))


def show_what_next(shop: OpenedShop) -> None:
    """Tick the first follow-up off, so that Today asks what comes next."""
    today = shop.window.go("today")
    rows = today.follow_ups.list
    rows.acted.emit("done", rows.records[0])


def show_rules(shop: OpenedShop) -> None:
    """Show rules in the settings, with the day that Today showed as it was before."""
    shop.session.undo()
    settings = shop.window.go("settings")
    catch_up(shop)
    if not settings.rules.rows:
        for stage, days, kind, text in ((2, 3, "call", ""), (3, 14, "message", "Ask how it goes")):
            shop.session.do(AddRule(stage, days, kind, text))
        shop.session.do(EditStage(4, touch_days=60))
        catch_up(shop)
    settings.show_rules()


def show_past_board(shop: OpenedShop) -> None:
    """Look at the board as it was a month ago, until what became of it since is counted."""
    show_board(shop)
    board = shop.window.page("board")
    board.look_back()
    settle(lambda: "…" not in board.past.change.text)


def show_recipe(shop: OpenedShop) -> None:
    """Open the recipe of the second stage over the board of today."""
    board = shop.window.go("board")
    board.return_to_today()
    catch_up(shop)
    column = board.area.columns[1]
    board.write_recipe(column.stage_id, column.name)


def show_recipe_checks(shop: OpenedShop) -> None:
    """Show somebody who is in a stage with a recipe."""
    board = shop.window.page("board")
    board.recipe.dismiss()
    shop.open_customer(board.area.columns[1].model.ids()[1])


def show_goals(shop: OpenedShop) -> None:
    """List the goals over Today."""
    shop.window.go("today")
    shop.edit_goals()


def show_goal_form(shop: OpenedShop) -> None:
    """Change the second goal, the one of a stage."""
    (editor,) = shop.window.frame.findChildren(GoalsEditor)
    list(editor.rows.values())[-1].edit.click()


def show_campaign(shop: OpenedShop) -> None:
    """Open the campaign that reached the most, an amount half typed."""
    page = shop.window.go("campaigns")
    catch_up(shop)
    page.show_campaign(max(page.overview.campaigns, key=lambda one: (one.interactions, one.customers)).id)
    catch_up(shop)
    page.one.costs.new.lines["amount"].setText("1 234.5")
    page.one.costs.new.lines["amount"].textEdited.emit("1 234.5")


def show_new_campaign(shop: OpenedShop) -> None:
    """Ask for a new campaign over the list."""
    page = shop.window.go("campaigns")
    page.show_list()
    page.new_campaign()


def show_campaigns_of(shop: OpenedShop) -> None:
    """Show the page of somebody whom a campaign reached."""
    page = shop.window.page("campaigns")
    page.form.dismiss()
    shop.session.read(lambda: reached_ids(page.overview.campaigns[0].id)[0], shop.open_customer)


SCREENS: dict[str, Callable[[OpenedShop], Any]] = {
    "today": lambda shop: shop.window.go("today"),
    "today-next": show_what_next,
    "goals": show_goals,
    "goals-form": show_goal_form,
    "board": show_board,
    "board-past": show_past_board,
    "board-recipe": show_recipe,
    "customer-recipe": show_recipe_checks,
    "customers": lambda shop: shop.window.go("customers"),
    "customers-filtered": show_filtered,
    "customers-chosen": show_chosen,
    "customers-nobody": show_nobody,
    "quick": show_quick_line,
    "quick-found": show_found,
    "quick-palette": show_palette,
    "quick-empty": show_nothing_typed,
    "quick-unclear": show_unclear,
    "quick-editor": show_editor,
    "quick-sale": show_line_with_sale,
    "quick-catch-up": show_catch_up,
    "customer": show_customer,
    "record": show_record,
    "log": lambda shop: shop.log_call(1),
    "new": show_new_form,
    **QUOTES,
    **REPORTS,
    **SALE_SCENES,
    "campaigns": lambda shop: shop.window.go("campaigns"),
    "campaign": show_campaign,
    "campaign-costs": lambda shop: shop.window.go("campaigns").show_other_costs(),
    "campaign-new": show_new_campaign,
    "campaign-customer": show_campaigns_of,
    "duplicates": show_duplicates,
    "side-by-side": show_side_by_side,
    "who-is-the-same": show_who_is_the_same,
    "take-apart": show_taking_apart,
    "trash": show_trash,
    "import": lambda shop: shop.bring_in(),
    **ORDER_SCENES,
    "settings": lambda shop: shop.window.go("settings"),
    "lists": show_lists,
    "rules": show_rules,
    **AFTER_SALES,
}
