"""Random campaigns, costs, contacts and recipes for random shops."""

from datetime import date

from hypothesis import strategies as st

from tests.tactics_records import RawCampaign, RawContact, RawCost, RawStep, RawTactics, RawTick, RawTouch

JAN = date(2025, 12, 31).toordinal()  # + 1 is 1 January 2026
DAYS = st.integers(JAN - 3, JAN + 24)
CUSTOMERS = st.integers(1, 9)
SOURCES = st.sampled_from(("", "", "flyer", "fair", "total"))
KINDS = st.sampled_from(("call_in", "call_out", "visit", "email", "message", "note", "note"))
AMOUNTS = st.integers(1, 40)


@st.composite
def random_tactics(draw: st.DrawFn, entries: int) -> RawTactics:
    """Draw what a shop tried with customers 1 to 9, whose stage log has so many entries."""
    count = draw(st.integers(0, 3))
    campaigns = tuple(
        RawCampaign(n, f"t{n}", draw(SOURCES), draw(DAYS), draw(st.none() | DAYS), draw(st.none() | AMOUNTS))
        for n in range(1, count + 1)
    )
    of_campaign = st.sampled_from([*(one.id for one in campaigns), None])
    costs = tuple(
        RawCost(draw(DAYS), draw(AMOUNTS), campaign, "" if campaign else draw(SOURCES))
        for campaign in draw(st.lists(of_campaign, max_size=4))
    )
    reached = st.tuples(st.integers(1, max(count, 1)), CUSTOMERS, DAYS, st.none() | KINDS)
    touches = draw(st.lists(reached, max_size=8)) if campaigns else []
    ids = draw(st.permutations(range(1, len(touches) + 1)))
    steps = tuple(
        RawStep(number, draw(st.integers(1, 5)), draw(st.sampled_from((False, False, True))))
        for number in range(1, draw(st.integers(0, 4)) + 1)
    )
    done = st.tuples(st.integers(1, max(len(steps), 1)), st.integers(1, max(entries, 1)), DAYS)
    ticks = draw(st.lists(done, max_size=8, unique_by=lambda tick: tick[:2])) if steps and entries else []
    return RawTactics(
        sources={customer: draw(SOURCES) for customer in draw(st.sets(CUSTOMERS))},
        campaigns=campaigns,
        costs=costs,
        touches=tuple(RawTouch(id_, *touch) for id_, touch in zip(ids, touches, strict=True)),
        contacts=tuple(RawContact(*one) for one in draw(st.lists(st.tuples(CUSTOMERS, DAYS, KINDS), max_size=10))),
        steps=steps,
        ticks=tuple(RawTick(*tick) for tick in ticks),
    )


TACTICS = RawTactics(  # of the worked example: c1 to c6
    sources={1: "flyer", 2: "flyer", 3: "fair", 5: "fair"},
    campaigns=(RawCampaign(1, "Leaflets in May", "flyer", JAN),),
    costs=(
        RawCost(JAN + 3, 1000, campaign=1),
        RawCost(JAN + 31, 501, source="flyer"),
        RawCost(JAN + 32, 7000, source="flyer"),  # after the period
        RawCost(JAN + 4, 300, source="radio"),
        RawCost(JAN + 4, 25),
    ),
    touches=(RawTouch(1, 1, 1, JAN + 3, "visit"), RawTouch(2, 1, 4, JAN + 6)),
    contacts=(RawContact(1, JAN + 3, "visit"), RawContact(2, JAN + 9, "call_in"), RawContact(3, JAN + 9, "note")),
    steps=(RawStep(1, 2), RawStep(2, 2)),
    ticks=(RawTick(1, 2, JAN + 6), RawTick(2, 2, JAN + 7), RawTick(1, 8, JAN + 6)),
)
