"""The sample shop: a believable bike shop of invented people, for trying things out."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

from tracker.commands.stages import SetUpShop
from tracker.domain.context import Context, local_now
from tracker.domain.money import currency_of
from tracker.jobs.sample.everybody import invent
from tracker.jobs.sample.languages import words_of
from tracker.jobs.sample_lists import write_lists
from tracker.jobs.sample_quotes import write_quotes
from tracker.jobs.sample_rows import Numbered, write_contacts, write_moves, write_people, write_records
from tracker.jobs.sample_sales import SampleSales
from tracker.jobs.sample_tactics import write_tactics
from tracker.storage.bulk import first_free_id
from tracker.storage.stages import read_stages
from tracker.storage.tables import Customer
from tracker.workspace import Clock, create_shop


@dataclass(frozen=True, slots=True)
class FillSampleShop:
    """Fill a shop with invented customers who came during the last 18 months and drifted over its stages.

    The same values run at the same moment in the same shop write the same. The shop's first five stages are used,
    whatever they are called; rules, rhythms, segments, fields of its own, campaigns, goals, recipes and products are
    added where they are not there yet. The result is the number of customers.

    Raises:
        Cancelled: the owner stopped it.
    """

    customers: int = 300
    seed: int = 1
    language: str = "en"

    def apply(self, context: Context) -> int:
        """Write the customers and all that happened with them."""
        words, first_id = words_of(self.language), first_free_id(Customer)
        invented = invent(self.customers, self.seed, self.language, words, context.now)
        everybody = [Numbered(first_id + place, one) for place, one in enumerate(invented)]
        stages = [stage.id for stage in read_stages()]
        lists = write_lists(stages, words, context)
        write_people(everybody)
        write_moves(everybody, stages, context)
        write_contacts(everybody, lists)
        write_records(everybody, lists)
        write_tactics(everybody, stages, words, context, self.seed)
        sales = SampleSales(self.language, context, Random(f"sales {self.seed}"))
        sales.write(everybody, words.authors)
        write_quotes(everybody, sales.offered, words.authors, context, Random(f"quotes {self.seed}"))
        context.facts["count"] = len(everybody)
        return len(everybody)


def create_sample_shop(  # noqa: PLR0913  a shop has that many facts
    path: Path,
    *,
    customers: int = 300,
    seed: int = 1,
    language: str = "en",
    currency: str = "",
    stage_set: str = "awareness",
    clock: Clock = local_now,
) -> None:
    """Make a new file that holds a sample shop; without a currency it has that of its language.

    None of it is a step that undo could take back. No file of the program may be open in this process.

    Raises:
        FileExists: something is at that path already.
        SettingUnknown: no such language or stage set ships.
    """
    words = words_of(language)
    setup = SetUpShop(stage_set, language, currency or currency_of(language), words.shop, words.region)
    create_shop(path, setup, FillSampleShop(customers, seed, language), author=words.authors[0], clock=clock)
