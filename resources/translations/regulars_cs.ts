<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Board</source>
      <translation>Nástěnka</translation>
    </message>
    <message>
      <source>Board of a past day…</source>
      <translation>Nástěnka ke dni…</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Kampaně</translation>
    </message>
    <message>
      <source>Catch up…</source>
      <translation>Dopsat zpětně…</translation>
    </message>
    <message>
      <source>Close window</source>
      <translation>Zavřít okno</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Export to Excel…</source>
      <translation>Export do Excelu…</translation>
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation>Najít zdvojené zákazníky…</translation>
    </message>
    <message>
      <source>Find, log or run</source>
      <translation>Najít, zapsat, spustit</translation>
    </message>
    <message>
      <source>Follow-ups to calendar…</source>
      <translation>Připomenutí do kalendáře…</translation>
    </message>
    <message>
      <source>Goals…</source>
      <translation>Cíle…</translation>
    </message>
    <message>
      <source>Import customers…</source>
      <translation>Načíst zákazníky…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Klávesové zkratky</translation>
    </message>
    <message>
      <source>Log a call</source>
      <translation>Zapsat hovor</translation>
    </message>
    <message>
      <source>Morning sheet as PDF…</source>
      <translation>Ranní přehled jako PDF…</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Posunout dolů</translation>
    </message>
    <message>
      <source>Move to the next stage</source>
      <translation>Přesunout do další fáze</translation>
    </message>
    <message>
      <source>Move to the stage before</source>
      <translation>Přesunout do předchozí fáze</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Posunout nahoru</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Nový zákazník</translation>
    </message>
    <message>
      <source>New sale</source>
      <translation>Nový prodej</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otevřít</translation>
    </message>
    <message>
      <source>Print morning sheet…</source>
      <translation>Vytisknout ranní přehled…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Ukončit</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Znovu</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Přehledy</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Prodeje</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Nastavení</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Dnes</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Koš</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>AddFollowUp</name>
    <message>
      <source>Add</source>
      <translation>Přidat</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>Připomenutí</translation>
    </message>
    <message>
      <source>Promise something for a day</source>
      <translation>Slíbit něco na určitý den</translation>
    </message>
    <message>
      <source>What for?</source>
      <translation>Co připomenout?</translation>
    </message>
    <message>
      <source>What the follow-up is for</source>
      <translation>Co připomenout</translation>
    </message>
  </context>
  <context>
    <name>AfterSalesActs</name>
    <message>
      <source>Ask how it is going</source>
      <translation>Zeptat se, jak to jde</translation>
    </message>
    <message>
      <source>Copied, and noted that you thanked %1: “%2”</source>
      <translation>Zkopírováno a zapsáno, že jste poděkovali (%1): „%2“</translation>
    </message>
    <message>
      <source>No thanks are needed for this purchase of %1</source>
      <translation>Za tento nákup se děkovat nemusí: %1</translation>
    </message>
    <message numerus="yes">
      <source>Noted as thanked: %n purchases</source>
      <translation>
        <numerusform>Zapsáno poděkování za %n nákup</numerusform>
        <numerusform>Zapsáno poděkování za %n nákupy</numerusform>
        <numerusform>Zapsáno poděkování za %n nákupů</numerusform>
      </translation>
    </message>
    <message>
      <source>Noted that %1 did not answer</source>
      <translation>Zapsáno bez odpovědi: %1</translation>
    </message>
    <message>
      <source>Noted what %1 said</source>
      <translation>Zapsáno, co říká %1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>Will ask %1 later</source>
      <translation>Zeptat se později: %1</translation>
    </message>
    <message>
      <source>Will not ask %1 about this purchase</source>
      <translation>Na tento nákup se ptát nebudete: %1</translation>
    </message>
  </context>
  <context>
    <name>AfterSalesPanel</name>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>After the purchase</source>
      <translation>Po nákupu</translation>
    </message>
    <message>
      <source>Ask how it is going</source>
      <translation>Zeptat se, jak to jde</translation>
    </message>
    <message>
      <source>Asked, but not answered so far</source>
      <translation>Zeptali jste se, zatím bez odpovědi</translation>
    </message>
    <message>
      <source>Buys %1</source>
      <translation>Nakupuje %1</translation>
    </message>
    <message>
      <source>Copied, and noted that you thanked %1: “%2”</source>
      <translation>Zkopírováno a zapsáno, že jste poděkovali (%1): „%2“</translation>
    </message>
    <message>
      <source>Copies a text by name and notes that you thanked them</source>
      <translation>Zkopíruje text s oslovením a zapíše, že jste poděkovali</translation>
    </message>
    <message>
      <source>Copy the thanks for %1 and note them</source>
      <translation>Zkopírovat poděkování a zapsat je: %1</translation>
    </message>
    <message>
      <source>Correct this answer</source>
      <translation>Opravit tuto odpověď</translation>
    </message>
    <message>
      <source>No thanks are needed for this purchase of %1</source>
      <translation>Za tento nákup se děkovat nemusí: %1</translation>
    </message>
    <message>
      <source>No thanks needed</source>
      <translation>Děkovat se nemusí</translation>
    </message>
    <message>
      <source>No thanks needed for %1</source>
      <translation>Děkovat se nemusí: %1</translation>
    </message>
    <message>
      <source>Noted that %1 did not answer</source>
      <translation>Zapsáno bez odpovědi: %1</translation>
    </message>
    <message>
      <source>Noted what %1 said</source>
      <translation>Zapsáno, co říká %1</translation>
    </message>
    <message>
      <source>Thank</source>
      <translation>Poděkovat</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>„%1“</translation>
    </message>
  </context>
  <context>
    <name>Alike</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>Otevřít: %1</translation>
    </message>
    <message>
      <source>Perhaps you know them already:</source>
      <translation>Možná už je znáte:</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation>Zavřít tuto zprávu</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Kopírovat podrobnosti</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Podrobnosti</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Skrýt podrobnosti</translation>
    </message>
  </context>
  <context>
    <name>BirthdaySection</name>
    <message>
      <source>Birthdays</source>
      <translation>Narozeniny</translation>
    </message>
  </context>
  <context>
    <name>BoardMoves</name>
    <message>
      <source>Archived %1</source>
      <translation>Archivováno: %1</translation>
    </message>
    <message numerus="yes">
      <source>Archived %n customers</source>
      <translation>
        <numerusform>Archivován %n zákazník</numerusform>
        <numerusform>Archivováni %n zákazníci</numerusform>
        <numerusform>Archivováno %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>Moved %1 from %2 to %3</source>
      <translation>Přesunuto: %1, %2 → %3</translation>
    </message>
    <message>
      <source>Moved %1 to %2</source>
      <translation>Přesunuto: %1 → %2</translation>
    </message>
    <message>
      <source>Moved %1 to the trash</source>
      <translation>Přesunuto do koše: %1</translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers from %2 to %3</source>
      <translation>
        <numerusform>Přesunut %n zákazník: %2 → %3</numerusform>
        <numerusform>Přesunuti %n zákazníci: %2 → %3</numerusform>
        <numerusform>Přesunuto %n zákazníků: %2 → %3</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to %2</source>
      <translation>
        <numerusform>Přesunut %n zákazník → %2</numerusform>
        <numerusform>Přesunuti %n zákazníci → %2</numerusform>
        <numerusform>Přesunuto %n zákazníků → %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to the trash</source>
      <translation>
        <numerusform>Do koše přesunut %n zákazník</numerusform>
        <numerusform>Do koše přesunuti %n zákazníci</numerusform>
        <numerusform>Do koše přesunuto %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>Other date</source>
      <translation>Jiný den</translation>
    </message>
    <message>
      <source>The move is dated %1 now</source>
      <translation>Přesun má teď datum %1</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>Vrátit %1</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Včera</translation>
    </message>
  </context>
  <context>
    <name>BoardPage</name>
    <message>
      <source>%1 moved to %2, %3 of %4</source>
      <translation>Přesunuto: %1 → %2, místo %3 z %4</translation>
    </message>
    <message>
      <source>%1 on the board</source>
      <translation>Na nástěnce: %1</translation>
    </message>
    <message numerus="yes">
      <source>%n customers moved to %1</source>
      <translation>
        <numerusform>Přesunut %n zákazník → %1</numerusform>
        <numerusform>Přesunuti %n zákazníci → %1</numerusform>
        <numerusform>Přesunuto %n zákazníků → %1</numerusform>
      </translation>
    </message>
    <message>
      <source>A column for each stage, a card for each customer. Drag a card when somebody moves on.</source>
      <translation>Každá fáze má svůj sloupec, každý zákazník svou kartu. Když se někdo posune dál, přetáhněte jeho kartu.</translation>
    </message>
    <message>
      <source>Add your first customer</source>
      <translation>Přidat prvního zákazníka</translation>
    </message>
    <message>
      <source>As it was on…</source>
      <translation>Stav ke dni…</translation>
    </message>
    <message>
      <source>Import my customers</source>
      <translation>Načíst mé zákazníky</translation>
    </message>
    <message>
      <source>Look at the board of a past day</source>
      <translation>Podívat se na nástěnku v některý minulý den</translation>
    </message>
    <message>
      <source>Make a segment…</source>
      <translation>Vytvořit skupinu…</translation>
    </message>
    <message>
      <source>Your customers will stand here</source>
      <translation>Tady budou vaši zákazníci</translation>
    </message>
  </context>
  <context>
    <name>BoardWords</name>
    <message>
      <source>All customers on that day, outside the trash.</source>
      <translation>Všichni zákazníci toho dne, kromě těch v koši.</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivováno</translation>
    </message>
    <message>
      <source>At the end of the day the report is seen on.</source>
      <translation>Na konci dne, ke kterému je přehled.</translation>
    </message>
    <message>
      <source>Board of a day</source>
      <translation>Nástěnka jednoho dne</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Customers in a stage of an earlier stage set.</source>
      <translation>Zákazníci ve fázi z některé dřívější sady fází.</translation>
    </message>
    <message>
      <source>Customers who had left and not come back by that day.</source>
      <translation>Zákazníci, kteří do toho dne odešli a nevrátili se.</translation>
    </message>
    <message>
      <source>Customers who were archived by that day.</source>
      <translation>Zákazníci archivovaní do toho dne.</translation>
    </message>
    <message>
      <source>Customers who were in the stage at the end of that day, without archived ones.</source>
      <translation>Zákazníci, kteří byli na konci toho dne v dané fázi, bez archivovaných.</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>Jinde</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Známí</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Odešli</translation>
    </message>
    <message>
      <source>Most of them were in %1: %2.</source>
      <translation>Nejvíc jich bylo ve fázi %1: %2.</translation>
    </message>
    <message>
      <source>On the board</source>
      <translation>Na nástěnce</translation>
    </message>
    <message>
      <source>Who stood where at the end of the day.</source>
      <translation>Kdo byl na konci dne v které fázi.</translation>
    </message>
    <message>
      <source>nobody was known on this day</source>
      <translation>v tento den ještě nikdo nebyl</translation>
    </message>
  </context>
  <context>
    <name>BoughtPanel</name>
    <message>
      <source>%1, %2: %3</source>
      <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
      <source>%n earlier</source>
      <translation>
        <numerusform>%n dřívější</numerusform>
        <numerusform>%n dřívější</numerusform>
        <numerusform>%n dřívějších</numerusform>
      </translation>
    </message>
    <message>
      <source>Average order</source>
      <translation>Průměrný nákup</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Koupili</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Naposledy</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Více</translation>
    </message>
    <message>
      <source>More about the sale of %1</source>
      <translation>Více o prodeji z %1</translation>
    </message>
    <message>
      <source>New sale</source>
      <translation>Nový prodej</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Nákupy</translation>
    </message>
    <message>
      <source>So far</source>
      <translation>Dosud</translation>
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message>
      <source>%1 chosen</source>
      <translation>Vybráno: %1</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivovat</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Vrátit z archivu</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Kampaň</translation>
    </message>
    <message>
      <source>Choose all %1</source>
      <translation>Vybrat všech %1</translation>
    </message>
    <message>
      <source>Choose nobody</source>
      <translation>Zrušit výběr</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Smazat</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Přesunout do fáze</translation>
    </message>
    <message>
      <source>Note that a campaign reached them</source>
      <translation>Zapsat, že je oslovila kampaň</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Štítek…</translation>
    </message>
    <message>
      <source>What to do with the chosen customers</source>
      <translation>Co udělat s vybranými zákazníky</translation>
    </message>
  </context>
  <context>
    <name>BuyersWords</name>
    <message numerus="yes">
      <source>%n people on the board who have not bought yet are like those who do.</source>
      <translation>
        <numerusform>%n člověk na nástěnce, který ještě nekoupil, se podobá těm, kdo kupují.</numerusform>
        <numerusform>%n lidé na nástěnce, kteří ještě nekoupili, se podobají těm, kdo kupují.</numerusform>
        <numerusform>%n lidí na nástěnce, kteří ještě nekoupili, se podobá těm, kdo kupují.</numerusform>
      </translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Nejméně</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Nejvýše</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Koupili</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>Kupující</translation>
    </message>
    <message>
      <source>Buyers by the products of their first order, and how many of them came back.</source>
      <translation>Kupující podle toho, co bylo v jejich prvním nákupu, a kolik se jich vrátilo.</translation>
    </message>
    <message>
      <source>Buyers like them</source>
      <translation>Podobní kupující</translation>
    </message>
    <message>
      <source>Buyers with at least one of the things that speak for them.</source>
      <translation>Kupující, u kterých platí aspoň jedna z věcí, které pro ně mluví.</translation>
    </message>
    <message>
      <source>By how they heard of the shop</source>
      <translation>Podle toho, odkud obchod znají</translation>
    </message>
    <message>
      <source>By persona</source>
      <translation>Podle typu zákazníka</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>Podle štítku</translation>
    </message>
    <message>
      <source>By town</source>
      <translation>Podle města</translation>
    </message>
    <message>
      <source>By what they bought first</source>
      <translation>Podle prvního nákupu</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Vrátili se</translation>
    </message>
    <message>
      <source>Customers known by the last day of the period, archived ones and those who left too.</source>
      <translation>Zákazníci známí k poslednímu dni období, i archivovaní a ti, kdo odešli.</translation>
    </message>
    <message>
      <source>Customers of whom this is known, by the last day of the period.</source>
      <translation>Zákazníci, u kterých je to známo, k poslednímu dni období.</translation>
    </message>
    <message>
      <source>How alike</source>
      <translation>Jak podobní</translation>
    </message>
    <message>
      <source>How many times as often people like this are found among buyers as among the others, by source, persona and tags taken together. What few are known by counts for less.</source>
      <translation>Kolikrát častěji jsou takoví lidé mezi kupujícími než mezi ostatními, podle zdroje, typu a štítků dohromady. Co platí jen u několika lidí, váží méně.</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Známí</translation>
    </message>
    <message>
      <source>Most like the buyers</source>
      <translation>Nejpodobnější kupujícím</translation>
    </message>
    <message numerus="yes">
      <source>Most often it is those with “%1”: %2 of %n.</source>
      <translation>
        <numerusform>Nejčastěji to jsou ti, u nichž platí „%1“: %2 z %n.</numerusform>
        <numerusform>Nejčastěji to jsou ti, u nichž platí „%1“: %2 ze %n.</numerusform>
        <numerusform>Nejčastěji to jsou ti, u nichž platí „%1“: %2 z %n.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %n people known, %1 have bought: %2.</source>
      <translation>
        <numerusform>Z %n známého člověka koupilo %1: %2.</numerusform>
        <numerusform>Ze %n známých lidí koupilo %1: %2.</numerusform>
        <numerusform>Z %n známých lidí koupilo %1: %2.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of few people the share may be chance: in 19 of 20 such cases the true one lies between the two (Wilson).</source>
      <translation>U několika lidí může být podíl náhodný: v 19 z 20 takových případů leží skutečný mezi těmito dvěma čísly (Wilson).</translation>
    </message>
    <message>
      <source>Of them, who have an order by the last day of the period.</source>
      <translation>Kdo z nich má do posledního dne období nákup.</translation>
    </message>
    <message>
      <source>Of them, who ordered again.</source>
      <translation>Kdo z nich koupil znovu.</translation>
    </message>
    <message>
      <source>People on the board who have not bought yet, with what speaks for them. Only where %1 have bought and %1 have not.</source>
      <translation>Lidé na nástěnce, kteří ještě nekoupili, a co pro ně mluví. Jen pokud %1 lidí koupilo a %1 ne.</translation>
    </message>
    <message>
      <source>Share that bought</source>
      <translation>Podíl, který koupil</translation>
    </message>
    <message>
      <source>Share that came back</source>
      <translation>Podíl, který se vrátil</translation>
    </message>
    <message>
      <source>Somebody with several tags is in several rows.</source>
      <translation>Kdo má několik štítků, je v několika řádcích.</translation>
    </message>
    <message>
      <source>The town as far as it can be read from the address: beside the post code, or the last part. What cannot be read counts as not known.</source>
      <translation>Město, pokud se dá z adresy poznat: vedle PSČ, nebo poslední část. Co se přečíst nedá, počítá se jako neznámé.</translation>
    </message>
    <message>
      <source>Those who bought, divided by those known.</source>
      <translation>Kdo koupil, děleno počtem známých.</translation>
    </message>
    <message>
      <source>Those who ordered again, divided by these buyers.</source>
      <translation>Kdo koupil znovu, děleno počtem těchto kupujících.</translation>
    </message>
    <message>
      <source>Up to %1 rows, the most frequent first.</source>
      <translation>Nejvýše %1 řádků, nejčastější první.</translation>
    </message>
    <message>
      <source>Who buys</source>
      <translation>Kdo kupuje</translation>
    </message>
    <message>
      <source>Who has bought and who has not yet, by what you know of them, and who is most like the buyers.</source>
      <translation>Kdo koupil a kdo zatím ne, podle toho, co o nich víte, a kdo se kupujícím nejvíc podobá.</translation>
    </message>
    <message>
      <source>Whose first order holds this product.</source>
      <translation>V jejichž prvním nákupu byl tento produkt.</translation>
    </message>
    <message>
      <source>nobody is known yet</source>
      <translation>zatím není nikdo známý</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>neznámé</translation>
    </message>
  </context>
  <context>
    <name>CalendarPopup</name>
    <message>
      <source>Calendar</source>
      <translation>Kalendář</translation>
    </message>
    <message>
      <source>Next month</source>
      <translation>Další měsíc</translation>
    </message>
    <message>
      <source>Previous month</source>
      <translation>Předchozí měsíc</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Dnes</translation>
    </message>
  </context>
  <context>
    <name>CampaignBox</name>
    <message>
      <source>Campaign</source>
      <translation>Kampaň</translation>
    </message>
    <message>
      <source>None of them</source>
      <translation>Žádná z nich</translation>
    </message>
  </context>
  <context>
    <name>CampaignFields</name>
    <message>
      <source>Add a note</source>
      <translation>Přidat poznámku</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Všichni</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>První den</translation>
    </message>
    <message>
      <source>Flyer, fair, search …</source>
      <translation>Leták, veletrh, vyhledávání …</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Pro koho</translation>
    </message>
    <message>
      <source>How people hear of you by it</source>
      <translation>Odkud se o vás díky ní lidé dozvědí</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Poslední den</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>Nic v plánu</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Bez konce</translation>
    </message>
    <message>
      <source>Planned costs (%1)</source>
      <translation>Plánované výdaje (%1)</translation>
    </message>
    <message>
      <source>What you expect of it</source>
      <translation>Co od ní čekáte</translation>
    </message>
    <message>
      <source>“Whoever tries a bike comes back within a month”</source>
      <translation>„Kdo si kolo vyzkouší, do měsíce se vrátí“</translation>
    </message>
  </context>
  <context>
    <name>CampaignPanel</name>
    <message>
      <source>Add to a campaign</source>
      <translation>Přidat ke kampani</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Kampaně</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Odebrat</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Odebrat: %1</translation>
    </message>
    <message>
      <source>since %1</source>
      <translation>od %1</translation>
    </message>
    <message numerus="yes">
      <source>since %1, %n contact(s)</source>
      <translation>
        <numerusform>od %1, %n kontakt</numerusform>
        <numerusform>od %1, %n kontakty</numerusform>
        <numerusform>od %1, %n kontaktů</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CampaignView</name>
    <message>
      <source>Campaigns</source>
      <translation>Kampaně</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Smazat</translation>
    </message>
    <message>
      <source>Name of the campaign</source>
      <translation>Název kampaně</translation>
    </message>
    <message>
      <source>What you try</source>
      <translation>Co zkoušíte</translation>
    </message>
  </context>
  <context>
    <name>CampaignsModel</name>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n kontakt</numerusform>
        <numerusform>%n kontakty</numerusform>
        <numerusform>%n kontaktů</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cost(s), each for a way people hear of you</source>
      <translation>
        <numerusform>%n výdaj na to, aby se o vás lidé dozvěděli</numerusform>
        <numerusform>%n výdaje na to, aby se o vás lidé dozvěděli</numerusform>
        <numerusform>%n výdajů na to, aby se o vás lidé dozvěděli</numerusform>
      </translation>
    </message>
    <message>
      <source>A sign, a listing, advertisements that belong to no campaign</source>
      <translation>Poutač, zápis v katalogu, reklama mimo kampaně</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Dny</translation>
    </message>
    <message>
      <source>Heard of us by</source>
      <translation>Odkud nás znají</translation>
    </message>
    <message>
      <source>Other costs</source>
      <translation>Ostatní výdaje</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Plán</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Utraceno</translation>
    </message>
    <message>
      <source>What you try</source>
      <translation>Co zkoušíte</translation>
    </message>
    <message>
      <source>Without a campaign</source>
      <translation>Mimo kampaně</translation>
    </message>
  </context>
  <context>
    <name>CampaignsPage</name>
    <message>
      <source>Campaigns</source>
      <translation>Kampaně</translation>
    </message>
    <message>
      <source>Campaigns by stage</source>
      <translation>Kampaně podle fází</translation>
    </message>
    <message>
      <source>Deleted the campaign “%1”</source>
      <translation>Kampaň „%1“ je smazaná</translation>
    </message>
    <message>
      <source>New campaign</source>
      <translation>Nová kampaň</translation>
    </message>
    <message>
      <source>Note a cost</source>
      <translation>Zapsat výdaj</translation>
    </message>
    <message>
      <source>Nothing tried yet</source>
      <translation>Zatím žádná kampaň</translation>
    </message>
    <message>
      <source>Reached by “%1”</source>
      <translation>Oslovila kampaň „%1“</translation>
    </message>
    <message>
      <source>They are on the list already</source>
      <translation>V seznamu už jsou</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>Write down what you try to win people or to keep them, for whom, and what it costs. The reports then say what each new customer cost you, and what works for whom.</source>
      <translation>Zapište, čím zkoušíte lidi získat nebo si je udržet, pro koho to je a kolik to stojí. Přehledy pak ukážou, kolik vás stál každý nový zákazník a co na koho zabírá.</translation>
    </message>
  </context>
  <context>
    <name>CardGestures</name>
    <message>
      <source>Sort by hand</source>
      <translation>Řadit ručně</translation>
    </message>
    <message>
      <source>The cards are sorted: %1. They have places of their own when sorted by hand.</source>
      <translation>Karty jsou seřazené (%1). Vlastní místo mají jen při ručním řazení.</translation>
    </message>
    <message>
      <source>Why did %1 leave?</source>
      <translation>Odchod: %1 – proč?</translation>
    </message>
    <message numerus="yes">
      <source>Why did these %n customers leave?</source>
      <translation>
        <numerusform>Proč %n zákazník odešel?</numerusform>
        <numerusform>Proč tito %n zákazníci odešli?</numerusform>
        <numerusform>Proč těchto %n zákazníků odešlo?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CatchUp</name>
    <message>
      <source>&amp;Yesterday</source>
      <translation>Vče&amp;ra</translation>
    </message>
    <message>
      <source>Anothe&amp;r day</source>
      <translation>&amp;Jiný den</translation>
    </message>
    <message>
      <source>Catch up</source>
      <translation>Dopsat zpětně</translation>
    </message>
    <message>
      <source>Everything here happened on</source>
      <translation>Kdy se to všechno stalo</translation>
    </message>
    <message>
      <source>The day it happened on</source>
      <translation>Den, kdy se to stalo</translation>
    </message>
    <message>
      <source>To&amp;day</source>
      <translation>Dne&amp;s</translation>
    </message>
  </context>
  <context>
    <name>ChangeLine</name>
    <message numerus="yes">
      <source>%n archived</source>
      <translation>
        <numerusform>%n archivován</numerusform>
        <numerusform>%n archivováni</numerusform>
        <numerusform>%n archivováno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n came back</source>
      <translation>
        <numerusform>%n přišel zpět</numerusform>
        <numerusform>%n přišli zpět</numerusform>
        <numerusform>%n přišlo zpět</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left</source>
      <translation>
        <numerusform>%n odešel</numerusform>
        <numerusform>%n odešli</numerusform>
        <numerusform>%n odešlo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved back</source>
      <translation>
        <numerusform>%n se posunul zpět</numerusform>
        <numerusform>%n se posunuli zpět</numerusform>
        <numerusform>%n se posunulo zpět</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved by a change of the stages</source>
      <translation>
        <numerusform>%n přesunula změna fází</numerusform>
        <numerusform>%n přesunula změna fází</numerusform>
        <numerusform>%n přesunula změna fází</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved forward</source>
      <translation>
        <numerusform>%n se posunul dál</numerusform>
        <numerusform>%n se posunuli dál</numerusform>
        <numerusform>%n se posunulo dál</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n nový</numerusform>
        <numerusform>%n noví</numerusform>
        <numerusform>%n nových</numerusform>
      </translation>
    </message>
    <message>
      <source>Archived since %1</source>
      <translation>Archivovaní od %1</translation>
    </message>
    <message>
      <source>Came back since %1</source>
      <translation>Přišli zpět od %1</translation>
    </message>
    <message>
      <source>Left since %1</source>
      <translation>Odešli od %1</translation>
    </message>
    <message>
      <source>Moved back since %1</source>
      <translation>Posunuli se zpět od %1</translation>
    </message>
    <message>
      <source>Moved by a change of the stages since %1</source>
      <translation>Přesunuti změnou fází od %1</translation>
    </message>
    <message>
      <source>Moved forward since %1</source>
      <translation>Posunuli se dál od %1</translation>
    </message>
    <message>
      <source>New since %1</source>
      <translation>Noví od %1</translation>
    </message>
    <message>
      <source>Since then:</source>
      <translation>Od té doby:</translation>
    </message>
    <message>
      <source>nothing has changed</source>
      <translation>nic se nezměnilo</translation>
    </message>
  </context>
  <context>
    <name>Charts</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 z %2</translation>
    </message>
    <message>
      <source>%1 to %2, seen on %3</source>
      <translation>%1 až %2, ke dni %3</translation>
    </message>
    <message>
      <source>%1 vs %2</source>
      <translation>%1 proti: %2</translation>
    </message>
    <message>
      <source>%1 went on</source>
      <translation>%1 šlo dál</translation>
    </message>
    <message>
      <source>Joined from %1 to %2, seen on %3</source>
      <translation>Přibyli od %1 do %2, ke dni %3</translation>
    </message>
    <message>
      <source>Joined until %1, seen on %2</source>
      <translation>Přibyli do %1, ke dni %2</translation>
    </message>
    <message>
      <source>Seen on %1</source>
      <translation>Ke dni %1</translation>
    </message>
    <message>
      <source>Until %1, seen on %2</source>
      <translation>Do %1, ke dni %2</translation>
    </message>
    <message>
      <source>done</source>
      <translation>splněno</translation>
    </message>
    <message>
      <source>from</source>
      <translation>odkud</translation>
    </message>
    <message>
      <source>half after %1</source>
      <translation>polovina po %1</translation>
    </message>
    <message numerus="yes">
      <source>of %n orders</source>
      <translation>
        <numerusform>z %n nákupu</numerusform>
        <numerusform>ze %n nákupů</numerusform>
        <numerusform>z %n nákupů</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n people</source>
      <translation>
        <numerusform>z %n člověka</numerusform>
        <numerusform>ze %n lidí</numerusform>
        <numerusform>z %n lidí</numerusform>
      </translation>
    </message>
    <message>
      <source>other</source>
      <translation>jiné</translation>
    </message>
    <message>
      <source>pace</source>
      <translation>tempo</translation>
    </message>
    <message>
      <source>to</source>
      <translation>kam</translation>
    </message>
  </context>
  <context>
    <name>CheckInForm</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>How satisfied is %1?</source>
      <translation>Jak je spokojen(a): %1?</translation>
    </message>
    <message>
      <source>How satisfied is %1? Bought: %2</source>
      <translation>Jak je spokojen(a): %1? Nákup: %2</translation>
    </message>
    <message>
      <source>In the customer's words</source>
      <translation>Slovy zákazníka</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Bez odpovědi</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>They were not satisfied</source>
      <translation>Nebyli spokojení</translation>
    </message>
    <message>
      <source>What do they say?</source>
      <translation>Co říkají?</translation>
    </message>
    <message>
      <source>What for?</source>
      <translation>K čemu?</translation>
    </message>
    <message>
      <source>What the follow-up is for</source>
      <translation>Čeho se připomenutí týká</translation>
    </message>
    <message>
      <source>What will you do about it, and when?</source>
      <translation>Co s tím uděláte a kdy?</translation>
    </message>
  </context>
  <context>
    <name>CheckInSection</name>
    <message>
      <source>Ask</source>
      <translation>Zeptat se</translation>
    </message>
    <message>
      <source>Ask %1 later, or not at all</source>
      <translation>Zeptat se později, nebo vůbec: %1</translation>
    </message>
    <message>
      <source>Ask how it is going</source>
      <translation>Zeptat se, jak to jde</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Později</translation>
    </message>
    <message>
      <source>N: no answer</source>
      <translation>N: bez odpovědi</translation>
    </message>
    <message>
      <source>Note how satisfied %1 is</source>
      <translation>Zapsat, jak je spokojen(a): %1</translation>
    </message>
  </context>
  <context>
    <name>CloseQuoteForm</name>
    <message>
      <source>Cancel</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>It is the sale of %1, %2</source>
      <translation>Je to prodej z %1, %2</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Dne</translation>
    </message>
    <message>
      <source>Record the sale from the quote</source>
      <translation>Zapsat prodej podle nabídky</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>The day it happened</source>
      <translation>Den, kdy se to stalo</translation>
    </message>
    <message>
      <source>The sale it came to</source>
      <translation>Prodej, který z ní vzešel</translation>
    </message>
    <message>
      <source>What came of it: %1, %2?</source>
      <translation>Jak to dopadlo: %1, %2?</translation>
    </message>
    <message>
      <source>Where did they stop?</source>
      <translation>Kde se zastavili?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Proč?</translation>
    </message>
  </context>
  <context>
    <name>CohortsWords</name>
    <message numerus="yes">
      <source>%n people joined in the period.</source>
      <translation>
        <numerusform>V období přibyl %n člověk.</numerusform>
        <numerusform>V období přibyli %n lidé.</numerusform>
        <numerusform>V období přibylo %n lidí.</numerusform>
      </translation>
    </message>
    <message>
      <source>By month of joining</source>
      <translation>Podle měsíce příchodu</translation>
    </message>
    <message>
      <source>By month of joining; only those are counted who have had the days.</source>
      <translation>Podle měsíce, kdy přibyli; počítají se jen ti, kdo už tolik dní měli.</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Přibyli</translation>
    </message>
    <message>
      <source>Joined so lately that they have not had the days yet.</source>
      <translation>Přibyli tak nedávno, že ještě tolik dní neměli.</translation>
    </message>
    <message numerus="yes">
      <source>None of them has had %n days yet, so it is too early to say more.</source>
      <translation>
        <numerusform>Nikdo z nich tu ještě není %n den, víc se zatím říct nedá.</numerusform>
        <numerusform>Nikdo z nich tu ještě není %n dny, víc se zatím říct nedá.</numerusform>
        <numerusform>Nikdo z nich tu ještě není %n dní, víc se zatím říct nedá.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %1 who have had %n days since joining, %2 got to %3 in that time (%4).</source>
      <translation>
        <numerusform>Z %1 lidí, kteří přibyli nejméně před %n dnem, jich za tu dobu %2 došlo do fáze %3 (%4).</numerusform>
        <numerusform>Z %1 lidí, kteří přibyli nejméně před %n dny, jich za tu dobu %2 došlo do fáze %3 (%4).</numerusform>
        <numerusform>Z %1 lidí, kteří přibyli nejméně před %n dny, jich za tu dobu %2 došlo do fáze %3 (%4).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of them, the share that got to this stage or further within %n days of joining.</source>
      <translation>
        <numerusform>Jaký podíl z nich došel do této fáze nebo dál do %n dne od příchodu.</numerusform>
        <numerusform>Jaký podíl z nich došel do této fáze nebo dál do %n dní od příchodu.</numerusform>
        <numerusform>Jaký podíl z nich došel do této fáze nebo dál do %n dní od příchodu.</numerusform>
      </translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Už tu byli</translation>
    </message>
    <message>
      <source>Reached</source>
      <translation>Došli sem</translation>
    </message>
    <message numerus="yes">
      <source>Too recent for %n days</source>
      <translation>
        <numerusform>Ještě nemají %n den</numerusform>
        <numerusform>Ještě nemají %n dny</numerusform>
        <numerusform>Ještě nemají %n dní</numerusform>
      </translation>
    </message>
    <message>
      <source>Were customers already when they were typed in.</source>
      <translation>Byli zákazníky už předtím, než jste je zapsali.</translation>
    </message>
    <message>
      <source>Whether those who join now get further, and sooner, than those who joined before.</source>
      <translation>Jestli ti, kdo přibývají teď, dojdou dál a dřív než ti, kdo přibyli předtím.</translation>
    </message>
    <message numerus="yes">
      <source>Who joined in the month and has had the %n days since then.</source>
      <translation>
        <numerusform>Kdo v tom měsíci přibyl a měl od té doby celý %n den.</numerusform>
        <numerusform>Kdo v tom měsíci přibyl a měl od té doby celé %n dny.</numerusform>
        <numerusform>Kdo v tom měsíci přibyl a měl od té doby celých %n dní.</numerusform>
      </translation>
    </message>
    <message>
      <source>Whose first stage of all was entered in the period.</source>
      <translation>Ti, jejichž úplně první fáze začala v období.</translation>
    </message>
    <message numerus="yes">
      <source>Within %n days</source>
      <translation>
        <numerusform>Do %n dne</numerusform>
        <numerusform>Do %n dní</numerusform>
        <numerusform>Do %n dní</numerusform>
      </translation>
    </message>
    <message>
      <source>nobody joined in this period</source>
      <translation>v tomto období nikdo nepřibyl</translation>
    </message>
  </context>
  <context>
    <name>ColourPopup</name>
    <message>
      <source>Amber</source>
      <translation>Jantarová</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Modrá</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Zelená</translation>
    </message>
    <message>
      <source>Indigo</source>
      <translation>Indigová</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Olivová</translation>
    </message>
    <message>
      <source>Other colour…</source>
      <translation>Jiná barva…</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Růžová</translation>
    </message>
    <message>
      <source>Rust</source>
      <translation>Rezavá</translation>
    </message>
    <message>
      <source>Stone</source>
      <translation>Kamenná</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Modrozelená</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Fialová</translation>
    </message>
  </context>
  <context>
    <name>Column</name>
    <message>
      <source>%1 open</source>
      <translation>otevřeno %1</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, folded, %2</source>
      <translation>%1, sbaleno, %2</translation>
    </message>
    <message>
      <source>%1: %2. Click to unfold.</source>
      <translation>%1: %2. Kliknutím rozbalíte.</translation>
    </message>
    <message>
      <source>More about %1</source>
      <translation>Další možnosti: %1</translation>
    </message>
    <message>
      <source>Nobody had left.</source>
      <translation>Nikdo tehdy neodešel.</translation>
    </message>
    <message>
      <source>Nobody has left.</source>
      <translation>Nikdo neodešel.</translation>
    </message>
    <message>
      <source>Nobody here yet. Drag a card here.</source>
      <translation>Zatím tu nikdo není. Přetáhněte sem kartu.</translation>
    </message>
    <message>
      <source>Nobody was here.</source>
      <translation>Nikdo tu tehdy nebyl.</translation>
    </message>
    <message>
      <source>Open quotes and left baskets of everyone in this column</source>
      <translation>Otevřené nabídky a opuštěné košíky všech v tomto sloupci</translation>
    </message>
  </context>
  <context>
    <name>ColumnsButton</name>
    <message>
      <source>As at the start</source>
      <translation>Jako na začátku</translation>
    </message>
    <message>
      <source>Choose the columns of the table</source>
      <translation>Vybrat sloupce tabulky</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Sloupce</translation>
    </message>
  </context>
  <context>
    <name>CommandLine</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 is sound.</source>
      <translation>Soubor %1 je v pořádku.</translation>
    </message>
    <message>
      <source>%1, row %2 was left out: %3</source>
      <translation>%1, řádek %2 byl vynechán: %3</translation>
    </message>
    <message>
      <source>A contact list is brought in alone: give one file.</source>
      <translation>Seznam kontaktů se načítá sám: zadejte jeden soubor.</translation>
    </message>
    <message>
      <source>Ask how it is going</source>
      <translation>Zeptat se, jak to jde</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <translation>Narozeniny</translation>
    </message>
    <message>
      <source>Calls and visits logged</source>
      <translation>Zapsané hovory a návštěvy</translation>
    </message>
    <message>
      <source>Created: %1, updated: %2, nothing new: %3.</source>
      <translation>Přidáno: %1, doplněno: %2, beze změny: %3.</translation>
    </message>
    <message>
      <source>Customers created: %1, known: %2.</source>
      <translation>Zákazníci: noví %1, známí %2.</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Připomenutí</translation>
    </message>
    <message>
      <source>Going quiet</source>
      <translation>Odmlčují se</translation>
    </message>
    <message>
      <source>It is not clear who is meant: %1. Nothing was written.</source>
      <translation>Není jasné, koho myslíte: %1. Nic se nezapsalo.</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Zůstat v kontaktu</translation>
    </message>
    <message>
      <source>Logged for %1.</source>
      <translation>Zapsáno: %1.</translation>
    </message>
    <message>
      <source>Made %1.</source>
      <translation>Vytvořen soubor %1.</translation>
    </message>
    <message>
      <source>Made the sample shop %1.</source>
      <translation>Vytvořen ukázkový obchod %1.</translation>
    </message>
    <message>
      <source>Moved forward</source>
      <translation>Posunuli se dál</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Noví zákazníci</translation>
    </message>
    <message>
      <source>Nobody fits “%1”. Nothing was written; --create adds them.</source>
      <translation>„%1“ se nenašlo. Nic se nezapsalo; s volbou --create se zákazník přidá.</translation>
    </message>
    <message>
      <source>Nobody fits.</source>
      <translation>Nikdo neodpovídá.</translation>
    </message>
    <message>
      <source>Orders: %1, lines: %2, refunds: %3.</source>
      <translation>Nákupy: %1, položky: %2, vratky: %3.</translation>
    </message>
    <message>
      <source>Quotes to chase</source>
      <translation>Nabídky k dotazu</translation>
    </message>
    <message>
      <source>Read: %1.</source>
      <translation>Načteno: %1.</translation>
    </message>
    <message>
      <source>Redone: %1.</source>
      <translation>Znovu provedeno: %1.</translation>
    </message>
    <message>
      <source>Row %1 was left out: %2</source>
      <translation>Řádek %1 byl vynechán: %2</translation>
    </message>
    <message>
      <source>Saved %1.</source>
      <translation>Uložen soubor %1.</translation>
    </message>
    <message>
      <source>Sold to %1 for %2, moved to %3.</source>
      <translation>Prodáno: %1 za %2, přesun do fáze %3.</translation>
    </message>
    <message>
      <source>Sold to %1 for %2.</source>
      <translation>Prodáno: %1 za %2.</translation>
    </message>
    <message>
      <source>Stuck longer than usual</source>
      <translation>Váznou déle než obvykle</translation>
    </message>
    <message>
      <source>Thank-yous owed</source>
      <translation>Dlužná poděkování</translation>
    </message>
    <message>
      <source>The line does not say whom it is about. Nothing was written.</source>
      <translation>Z řádku není poznat, koho se týká. Nic se nezapsalo.</translation>
    </message>
    <message>
      <source>There already: %1, cancelled: %2.</source>
      <translation>Už tu bylo: %1, zrušeno: %2.</translation>
    </message>
    <message>
      <source>There is no customer %1.</source>
      <translation>Zákazník %1 neexistuje.</translation>
    </message>
    <message>
      <source>This week, and the same days of last week</source>
      <translation>Tento týden a stejné dny minulého týdne</translation>
    </message>
    <message>
      <source>Turns strangers into regulars. Without a command: the window.</source>
      <translation>Z neznámých lidí stálí zákazníci. Bez příkazu se otevře okno.</translation>
    </message>
    <message>
      <source>Undone: %1.</source>
      <translation>Vráceno: %1.</translation>
    </message>
    <message>
      <source>What was paid must be more than nothing.</source>
      <translation>Zaplacená částka musí být větší než nula.</translation>
    </message>
    <message>
      <source>Would log it for %1.</source>
      <translation>Zapsalo by se k: %1.</translation>
    </message>
    <message>
      <source>a name, a number, an address, a word of a note</source>
      <translation>jméno, číslo, adresa, slovo z poznámky</translation>
    </message>
    <message>
      <source>a period without a first day, or without any day, has none before it: give --from</source>
      <translation>před obdobím bez prvního dne nebo bez dnů žádné jiné není: zadejte --from</translation>
    </message>
    <message>
      <source>a picture shows one report</source>
      <translation>obrázek ukáže jen jeden přehled</translation>
    </message>
    <message>
      <source>add the customer where nobody fits</source>
      <translation>když se nikdo nenajde, zákazníka přidá</translation>
    </message>
    <message>
      <source>another day, as seen at noon</source>
      <translation>jiný den, jak vypadá v poledne</translation>
    </message>
    <message>
      <source>bring in a contact list, a stage history or orders</source>
      <translation>načte seznam kontaktů, historii fází nebo nákupy</translation>
    </message>
    <message>
      <source>count only the customers of this segment</source>
      <translation>počítá jen zákazníky z této skupiny</translation>
    </message>
    <message>
      <source>do the change taken back last again</source>
      <translation>znovu provede naposledy vrácenou změnu</translation>
    </message>
    <message>
      <source>find customers by anything that is known of them, the best fit first</source>
      <translation>najde zákazníky podle čehokoli, co se o nich ví; nejlepší shoda první</translation>
    </message>
    <message>
      <source>how far they got in so many days</source>
      <translation>jak daleko došli za tolik dní</translation>
    </message>
    <message>
      <source>its name or code; added if it is new</source>
      <translation>název nebo kód; nový se přidá</translation>
    </message>
    <message>
      <source>make a new shop file</source>
      <translation>vytvoří nový soubor obchodu</translation>
    </message>
    <message>
      <source>make a sample shop</source>
      <translation>vytvoří ukázkový obchod</translation>
    </message>
    <message>
      <source>name a shop file and a report, or ask for --list</source>
      <translation>uveďte soubor obchodu a přehled, nebo použijte --list</translation>
    </message>
    <message>
      <source>name the reports</source>
      <translation>vypíše názvy přehledů</translation>
    </message>
    <message>
      <source>period-before, last-year or segment:NAME</source>
      <translation>period-before, last-year nebo segment:NÁZEV</translation>
    </message>
    <message>
      <source>say what would be written, and write nothing</source>
      <translation>vypíše, co by se zapsalo, a nic nezapíše</translation>
    </message>
    <message>
      <source>see whether the shop file is sound</source>
      <translation>zkontroluje, zda je soubor obchodu v pořádku</translation>
    </message>
    <message>
      <source>show a report</source>
      <translation>ukáže přehled</translation>
    </message>
    <message>
      <source>show what is to be done today</source>
      <translation>ukáže, co je dnes potřeba udělat</translation>
    </message>
    <message>
      <source>take the latest change back</source>
      <translation>vrátí poslední změnu</translation>
    </message>
    <message>
      <source>the first day, %1, is after the last one, %2</source>
      <translation>první den %1 je až po posledním %2</translation>
    </message>
    <message>
      <source>the moment it is typed at</source>
      <translation>chvíle, kdy se to píše</translation>
    </message>
    <message>
      <source>the period before</source>
      <translation>předchozí období</translation>
    </message>
    <message>
      <source>the shop file</source>
      <translation>soubor obchodu</translation>
    </message>
    <message>
      <source>the shop's if not given</source>
      <translation>když chybí, tak podle obchodu</translation>
    </message>
    <message>
      <source>the stage they are in; the first if not given</source>
      <translation>fáze, ve které jsou; když chybí, tak první</translation>
    </message>
    <message>
      <source>the year before</source>
      <translation>rok předtím</translation>
    </message>
    <message>
      <source>there is no report “%1”; --list names them</source>
      <translation>přehled „%1“ neexistuje; --list vypíše, které jsou</translation>
    </message>
    <message>
      <source>there is no segment “%1”</source>
      <translation>skupina „%1“ neexistuje</translation>
    </message>
    <message>
      <source>they were customers before</source>
      <translation>už byli zákazníky</translation>
    </message>
    <message>
      <source>this one</source>
      <translation>toto</translation>
    </message>
    <message>
      <source>today if not given</source>
      <translation>dnes, pokud není zadáno</translation>
    </message>
    <message>
      <source>what happened, as it would be typed into the window</source>
      <translation>co se stalo, tak jak by se to napsalo do okna</translation>
    </message>
    <message>
      <source>what is in it: contacts, which a stage history is too, or orders</source>
      <translation>co je uvnitř: contacts (i historie fází), nebo orders</translation>
    </message>
    <message>
      <source>what was paid in all</source>
      <translation>kolik se celkem zaplatilo</translation>
    </message>
    <message>
      <source>which report, or all</source>
      <translation>který přehled, nebo all</translation>
    </message>
    <message>
      <source>who bought</source>
      <translation>kdo koupil</translation>
    </message>
    <message>
      <source>write down what a customer bought</source>
      <translation>zapíše, co zákazník koupil</translation>
    </message>
    <message>
      <source>write down what happened, in one line</source>
      <translation>zapíše jedním řádkem, co se stalo</translation>
    </message>
    <message>
      <source>write the Excel workbook</source>
      <translation>zapíše sešit Excelu</translation>
    </message>
    <message>
      <source>write the follow-ups as a calendar file</source>
      <translation>zapíše připomenutí jako soubor kalendáře</translation>
    </message>
    <message>
      <source>“%1” does not end in .xlsx</source>
      <translation>„%1“ nekončí na .xlsx</translation>
    </message>
    <message>
      <source>“%1” is not a date like 2026-01-31</source>
      <translation>„%1“ není datum jako 2026-01-31</translation>
    </message>
    <message>
      <source>“%1” is not a moment like 2026-01-31 09:30</source>
      <translation>„%1“ není datum a čas jako 2026-01-31 09:30</translation>
    </message>
    <message>
      <source>“%1” is not a number of customers</source>
      <translation>„%1“ není počet zákazníků</translation>
    </message>
    <message>
      <source>“%1” is not a number of days</source>
      <translation>„%1“ není počet dní</translation>
    </message>
    <message>
      <source>“%1” is not a quantity.</source>
      <translation>„%1“ není množství.</translation>
    </message>
    <message>
      <source>“%1” is not the number of a customer</source>
      <translation>„%1“ není číslo zákazníka</translation>
    </message>
    <message>
      <source>“%1” is nothing to compare with: period-before, last-year or segment:NAME</source>
      <translation>s „%1“ nejde porovnávat: period-before, last-year nebo segment:NÁZEV</translation>
    </message>
    <message>
      <source>… and %1 more</source>
      <translation>… a další: %1</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Enter; Ctrl+Enter if there are several lines</source>
      <translation>Enter; u více řádků Ctrl+Enter</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Druh</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Zapsat</translation>
    </message>
    <message>
      <source>What happened?</source>
      <translation>Co se stalo?</translation>
    </message>
    <message>
      <source>What happened? For example: likes the fit, wants lights</source>
      <translation>Co se stalo? Třeba: kolo sedí, chce světla</translation>
    </message>
  </context>
  <context>
    <name>Connections</name>
    <message numerus="yes">
      <source>%n people here</source>
      <translation>
        <numerusform>Pracuje tu %n člověk</numerusform>
        <numerusform>Pracují tu %n lidé</numerusform>
        <numerusform>Pracuje tu %n lidí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Brought %n friend(s)</source>
      <translation>
        <numerusform>Přivedli %n známého</numerusform>
        <numerusform>Přivedli %n známé</numerusform>
        <numerusform>Přivedli %n známých</numerusform>
      </translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>Kdo je přivedl</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>Choose a company</source>
      <translation>Vybrat firmu</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>Vazby</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Odebrat</translation>
    </message>
    <message>
      <source>Who sent them?</source>
      <translation>Kdo je poslal?</translation>
    </message>
    <message>
      <source>Works for</source>
      <translation>Pracuje pro</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>a ještě %n</numerusform>
        <numerusform>a ještě %n</numerusform>
        <numerusform>a ještě %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConsentPanel</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>May contact by</source>
      <translation>Jak je smíte oslovit</translation>
    </message>
    <message>
      <source>Not asked yet. Not asked is not yes.</source>
      <translation>Zatím jste se neptali. Bez zeptání to není ano.</translation>
    </message>
  </context>
  <context>
    <name>ConsentRow</name>
    <message>
      <source>%1: day of the answer</source>
      <translation>%1: den odpovědi</translation>
    </message>
    <message>
      <source>%1: how they answered</source>
      <translation>%1: jak odpověděli</translation>
    </message>
    <message>
      <source>%1: may you contact them?</source>
      <translation>%1: smíte je oslovit?</translation>
    </message>
    <message>
      <source>How?</source>
      <translation>Jak?</translation>
    </message>
  </context>
  <context>
    <name>ContactLabels</name>
    <message>
      <source>fax</source>
      <translation>fax</translation>
    </message>
    <message>
      <source>home</source>
      <translation>domácí</translation>
    </message>
    <message>
      <source>main</source>
      <translation>hlavní</translation>
    </message>
    <message>
      <source>mobile</source>
      <translation>mobil</translation>
    </message>
    <message>
      <source>other</source>
      <translation>jiný</translation>
    </message>
    <message>
      <source>work</source>
      <translation>pracovní</translation>
    </message>
  </context>
  <context>
    <name>ContactsWords</name>
    <message>
      <source>Archived</source>
      <translation>Archivováno</translation>
    </message>
    <message>
      <source>Are not on the board, so nobody expects a contact with them.</source>
      <translation>Nejsou na nástěnce, takže s nimi nikdo kontakt nečeká.</translation>
    </message>
    <message>
      <source>By kind of contact.</source>
      <translation>Podle druhu kontaktu.</translation>
    </message>
    <message>
      <source>By week, or by month where the period is longer.</source>
      <translation>Po týdnech, u delšího období po měsících.</translation>
    </message>
    <message>
      <source>Calls and visits</source>
      <translation>Hovory a návštěvy</translation>
    </message>
    <message>
      <source>Calls, visits, e-mails and messages dated in the period; notes are not counted.</source>
      <translation>Hovory, návštěvy, e-maily a zprávy s datem v období; poznámky se nepočítají.</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakty</translation>
    </message>
    <message>
      <source>Contacts of this kind.</source>
      <translation>Kontakty tohoto druhu.</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Customers on the board on the day of the report with whom there was no contact in the period.</source>
      <translation>Zákazníci, kteří v den přehledu byli na nástěnce a s nimiž v období žádný kontakt nebyl.</translation>
    </message>
    <message>
      <source>For each customer</source>
      <translation>Na zákazníka</translation>
    </message>
    <message>
      <source>How often the shop and its customers spoke, in which way, and with whom it did not.</source>
      <translation>Jak často a jak byl obchod se zákazníky v kontaktu a s kým ne.</translation>
    </message>
    <message>
      <source>In which way</source>
      <translation>Jakým způsobem</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Druh</translation>
    </message>
    <message numerus="yes">
      <source>Most were of the kind “%1”: %n.</source>
      <translation>
        <numerusform>Nejvíc bylo druhu „%1“: %n.</numerusform>
        <numerusform>Nejvíc bylo druhu „%1“: %n.</numerusform>
        <numerusform>Nejvíc bylo druhu „%1“: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not spoken with</source>
      <translation>Bez kontaktu</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Jak šel čas</translation>
    </message>
    <message>
      <source>The contacts divided by the customers they were with.</source>
      <translation>Počet kontaktů dělený počtem zákazníků, se kterými byly.</translation>
    </message>
    <message>
      <source>The different customers of these contacts.</source>
      <translation>Kolik různých zákazníků tyto kontakty měly.</translation>
    </message>
    <message numerus="yes">
      <source>There were %n contacts in the period.</source>
      <translation>
        <numerusform>V období byl %n kontakt.</numerusform>
        <numerusform>V období byly %n kontakty.</numerusform>
        <numerusform>V období bylo %n kontaktů.</numerusform>
      </translation>
    </message>
    <message>
      <source>There were no calls, visits or messages in the period.</source>
      <translation>V období nebyly žádné hovory, návštěvy ani zprávy.</translation>
    </message>
    <message numerus="yes">
      <source>They were with %n customers.</source>
      <translation>
        <numerusform>Byly s %n zákazníkem.</numerusform>
        <numerusform>Byly s %n zákazníky.</numerusform>
        <numerusform>Byly s %n zákazníky.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With %n customers on the board there was no contact in the period.</source>
      <translation>
        <numerusform>S %n zákazníkem z nástěnky v období žádný kontakt nebyl.</numerusform>
        <numerusform>S %n zákazníky z nástěnky v období žádný kontakt nebyl.</numerusform>
        <numerusform>S %n zákazníky z nástěnky v období žádný kontakt nebyl.</numerusform>
      </translation>
    </message>
    <message>
      <source>no calls or visits in this period</source>
      <translation>v tomto období žádné hovory ani návštěvy</translation>
    </message>
  </context>
  <context>
    <name>CostFields</name>
    <message>
      <source>Amount (%1)</source>
      <translation>Částka (%1)</translation>
    </message>
    <message>
      <source>Day of the cost</source>
      <translation>Den výdaje</translation>
    </message>
    <message>
      <source>How people hear of you</source>
      <translation>Odkud se o vás lidé dozví</translation>
    </message>
    <message>
      <source>Say by what people were to hear of you.</source>
      <translation>Napište, odkud se o vás lidé měli dozvědět.</translation>
    </message>
    <message>
      <source>Search, sign …</source>
      <translation>Web, poutač …</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Za co</translation>
    </message>
  </context>
  <context>
    <name>CostList</name>
    <message>
      <source>Costs</source>
      <translation>Výdaje</translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Ukázat %n</numerusform>
        <numerusform>Ukázat všechny %n</numerusform>
        <numerusform>Ukázat všech %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Spent: %1</source>
      <translation>Utraceno: %1</translation>
    </message>
    <message>
      <source>Spent: %1 of %2 planned</source>
      <translation>Utraceno: %1 z plánu %2</translation>
    </message>
    <message>
      <source>Spent: %1 of %2 planned, %3 over</source>
      <translation>Utraceno: %1 z plánu %2, o %3 víc</translation>
    </message>
  </context>
  <context>
    <name>CostRow</name>
    <message>
      <source>Take away</source>
      <translation>Odebrat</translation>
    </message>
    <message>
      <source>Take away: %1 on %2</source>
      <translation>Odebrat: %1 dne %2</translation>
    </message>
  </context>
  <context>
    <name>CustomerActs</name>
    <message>
      <source>%1 is back from the archive</source>
      <translation>Vráceno z archivu: %1</translation>
    </message>
    <message numerus="yes">
      <source>%n customers are back</source>
      <translation>
        <numerusform>Vrácen %n zákazník</numerusform>
        <numerusform>Vráceni %n zákazníci</numerusform>
        <numerusform>Vráceno %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>Added %1 to “%2”</source>
      <translation>Přidáno ke kampani „%2“: %1</translation>
    </message>
    <message numerus="yes">
      <source>Added %n customers to “%2”</source>
      <translation>
        <numerusform>Ke kampani „%2“ přidán %n zákazník</numerusform>
        <numerusform>Ke kampani „%2“ přidáni %n zákazníci</numerusform>
        <numerusform>Ke kampani „%2“ přidáno %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>Archived %1</source>
      <translation>Archivováno: %1</translation>
    </message>
    <message numerus="yes">
      <source>Archived %n customers</source>
      <translation>
        <numerusform>Archivován %n zákazník</numerusform>
        <numerusform>Archivováni %n zákazníci</numerusform>
        <numerusform>Archivováno %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>Changing the chosen customers …</source>
      <translation>Mění se vybraní zákazníci …</translation>
    </message>
    <message>
      <source>Moved %1 to %2</source>
      <translation>Přesunuto: %1 → %2</translation>
    </message>
    <message>
      <source>Moved %1 to the trash</source>
      <translation>Přesunuto do koše: %1</translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to %2</source>
      <translation>
        <numerusform>Přesunut %n zákazník → %2</numerusform>
        <numerusform>Přesunuti %n zákazníci → %2</numerusform>
        <numerusform>Přesunuto %n zákazníků → %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to the trash</source>
      <translation>
        <numerusform>Do koše přesunut %n zákazník</numerusform>
        <numerusform>Do koše přesunuti %n zákazníci</numerusform>
        <numerusform>Do koše přesunuto %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>Tagged %1 “%2”</source>
      <translation>Štítek „%2“ má teď %1</translation>
    </message>
    <message numerus="yes">
      <source>Tagged %n customers “%2”</source>
      <translation>
        <numerusform>Štítek „%2“ dostal %n zákazník</numerusform>
        <numerusform>Štítek „%2“ dostali %n zákazníci</numerusform>
        <numerusform>Štítek „%2“ dostalo %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>Took “%2” off %1</source>
      <translation>Štítek „%2“ už nemá %1</translation>
    </message>
    <message numerus="yes">
      <source>Took “%2” off %n customers</source>
      <translation>
        <numerusform>Štítek „%2“ odebrán %n zákazníkovi</numerusform>
        <numerusform>Štítek „%2“ odebrán %n zákazníkům</numerusform>
        <numerusform>Štítek „%2“ odebrán %n zákazníkům</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>Vrátit %1</translation>
    </message>
  </context>
  <context>
    <name>CustomerEditor</name>
    <message>
      <source>Customers who fit</source>
      <translation>Odpovídající zákazníci</translation>
    </message>
    <message>
      <source>Name, phone, e-mail or company</source>
      <translation>Jméno, telefon, e-mail nebo firma</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>Někdo jiný</translation>
    </message>
  </context>
  <context>
    <name>CustomerPage</name>
    <message>
      <source>Archived %1</source>
      <translation>Archivováno: %1</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zpět</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Zákazník</translation>
    </message>
    <message>
      <source>Deleted from the timeline</source>
      <translation>Smazáno z časové osy</translation>
    </message>
    <message>
      <source>Follow-up deleted</source>
      <translation>Připomenutí smazáno</translation>
    </message>
    <message>
      <source>Follow-up done</source>
      <translation>Připomenutí vyřízeno</translation>
    </message>
    <message>
      <source>Put %1 into the trash</source>
      <translation>Přesunuto do koše: %1</translation>
    </message>
    <message>
      <source>They were taken away in the meantime, perhaps by undoing that they were added.</source>
      <translation>Záznam mezitím zmizel, možná jste vrátili jeho přidání.</translation>
    </message>
    <message>
      <source>This customer is not there any more</source>
      <translation>Tento zákazník už tu není</translation>
    </message>
    <message>
      <source>Took %1 out of the archive</source>
      <translation>Vráceno z archivu: %1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>CustomerPicker</name>
    <message>
      <source>Customer</source>
      <translation>Zákazník</translation>
    </message>
    <message>
      <source>Customers who fit</source>
      <translation>Odpovídající zákazníci</translation>
    </message>
    <message>
      <source>Name, phone, e-mail or company</source>
      <translation>Jméno, telefon, e-mail nebo firma</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Nový zákazník</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>Nový zákazník „%1“</translation>
    </message>
    <message>
      <source>No match: create “%1”</source>
      <translation>Nenalezeno: přidat „%1“</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>Někdo jiný</translation>
    </message>
  </context>
  <context>
    <name>CustomersModel</name>
    <message>
      <source>Choose %1</source>
      <translation>Vybrat: %1</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Vybráno</translation>
    </message>
  </context>
  <context>
    <name>CustomersPage</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 z %2</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zpět</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>Zrušit filtr</translation>
    </message>
    <message>
      <source>Create customer “%1”</source>
      <translation>Přidat zákazníka „%1“</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Drop a part of the filter to see more of them.</source>
      <translation>Uberte z filtru a uvidíte jich víc.</translation>
    </message>
    <message>
      <source>Everyone you write down is listed here.</source>
      <translation>Koho si zapíšete, toho najdete tady.</translation>
    </message>
    <message>
      <source>Names are found with or without accents, phones by any of their digits.</source>
      <translation>Jména se najdou i bez háčků a čárek, telefony podle kterýchkoli číslic.</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Nový zákazník</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>Zatím žádní zákazníci</translation>
    </message>
    <message>
      <source>No match for “%1”</source>
      <translation>„%1“ se nenašlo</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nikdo</translation>
    </message>
    <message>
      <source>Nobody fits this filter</source>
      <translation>Filtru nikdo neodpovídá</translation>
    </message>
    <message>
      <source>Nobody is behind this figure any more.</source>
      <translation>Za tímto číslem už nikdo není.</translation>
    </message>
    <message>
      <source>Show everyone</source>
      <translation>Ukázat všechny</translation>
    </message>
  </context>
  <context>
    <name>Definitions</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
  </context>
  <context>
    <name>DetailField</name>
    <message>
      <source>Changed to “%1” in the meantime.</source>
      <translation>Mezitím změněno na „%1“.</translation>
    </message>
    <message>
      <source>Emptied in the meantime.</source>
      <translation>Mezitím vymazáno.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Nechat moje</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>Vzít to nové</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Add a birthday</source>
      <translation>Přidat narozeniny</translation>
    </message>
    <message>
      <source>Add a company</source>
      <translation>Přidat firmu</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Přidat poznámku</translation>
    </message>
    <message>
      <source>Add a phone</source>
      <translation>Přidat telefon</translation>
    </message>
    <message>
      <source>Add an address</source>
      <translation>Přidat adresu</translation>
    </message>
    <message>
      <source>Add an e-mail</source>
      <translation>Přidat e-mail</translation>
    </message>
    <message>
      <source>Add another e-mail</source>
      <translation>Přidat další e-mail</translation>
    </message>
    <message>
      <source>Add another phone</source>
      <translation>Přidat další telefon</translation>
    </message>
    <message>
      <source>Added %1</source>
      <translation>Přidáno %1</translation>
    </message>
    <message>
      <source>Added %1 · changed %2</source>
      <translation>Přidáno %1 · změněno %2</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresa</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Narozeniny</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Údaje</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Heard of us</source>
      <translation>Odkud nás znají</translation>
    </message>
    <message>
      <source>How did they hear of you?</source>
      <translation>Odkud vás znají?</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Jazyk</translation>
    </message>
    <message>
      <source>More details</source>
      <translation>Další údaje</translation>
    </message>
    <message>
      <source>Not a full phone number. It is kept as you typed it.</source>
      <translation>Telefon není úplný. Zůstane tak, jak jste ho napsali.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>Persona</source>
      <translation>Typ zákazníka</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Saved %1</source>
      <translation>Uloženo v %1</translation>
    </message>
    <message>
      <source>That is no day that can be read, so it was put into the note.</source>
      <translation>Tohle nejde přečíst jako den, proto je to v poznámce.</translation>
    </message>
    <message>
      <source>This does not look like an e-mail address. It is kept as you typed it.</source>
      <translation>Nevypadá to jako e-mailová adresa. Zůstane tak, jak jste ji napsali.</translation>
    </message>
    <message>
      <source>What do they speak?</source>
      <translation>Jak mluví?</translation>
    </message>
    <message>
      <source>What kind of customer?</source>
      <translation>Jaký je to zákazník?</translation>
    </message>
    <message>
      <source>label</source>
      <translation>popisek</translation>
    </message>
  </context>
  <context>
    <name>Doing</name>
    <message>
      <source>Archive</source>
      <translation>Archivovat</translation>
    </message>
    <message>
      <source>Bring back from the archive</source>
      <translation>Vrátit z archivu</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Smazat</translation>
    </message>
    <message>
      <source>Log a call…</source>
      <translation>Zapsat hovor…</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Přesunout do fáze</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otevřít</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Štítek…</translation>
    </message>
    <message>
      <source>Why did %1 leave?</source>
      <translation>Odchod: %1 – proč?</translation>
    </message>
    <message numerus="yes">
      <source>Why did these %n customers leave?</source>
      <translation>
        <numerusform>Proč %n zákazník odešel?</numerusform>
        <numerusform>Proč tito %n zákazníci odešli?</numerusform>
        <numerusform>Proč těchto %n zákazníků odešlo?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoneRow</name>
    <message>
      <source>Open again</source>
      <translation>Znovu otevřít</translation>
    </message>
    <message>
      <source>Open again: %1</source>
      <translation>Znovu otevřít: %1</translation>
    </message>
  </context>
  <context>
    <name>DueEditor</name>
    <message>
      <source>At</source>
      <translation>V</translation>
    </message>
    <message>
      <source>No follow-up</source>
      <translation>Bez připomenutí</translation>
    </message>
    <message>
      <source>Time of the follow-up</source>
      <translation>Čas připomenutí</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Co připomenout</translation>
    </message>
    <message>
      <source>What the follow-up is for</source>
      <translation>Co připomenout</translation>
    </message>
  </context>
  <context>
    <name>DuePicker</name>
    <message>
      <source>&amp;Tomorrow</source>
      <translation>Zítr&amp;a</translation>
    </message>
    <message>
      <source>Anothe&amp;r day</source>
      <translation>J&amp;iný den</translation>
    </message>
    <message>
      <source>Day of the follow-up</source>
      <translation>Den připomenutí</translation>
    </message>
    <message>
      <source>In 3 d&amp;ays</source>
      <translation>Za 3 dn&amp;y</translation>
    </message>
    <message>
      <source>In a mont&amp;h</source>
      <translation>Za měsí&amp;c</translation>
    </message>
    <message>
      <source>In a wee&amp;k</source>
      <translation>Za tý&amp;den</translation>
    </message>
    <message>
      <source>No fo&amp;llow-up</source>
      <translation>&amp;Bez připomenutí</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <source>%1 and %2 stay two people</source>
      <translation>%1 a %2 zůstávají dva lidé</translation>
    </message>
    <message numerus="yes">
      <source>%n pair(s)</source>
      <translation>
        <numerusform>%n dvojice</numerusform>
        <numerusform>%n dvojice</numerusform>
        <numerusform>%n dvojic</numerusform>
      </translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Zdvojení zákazníci</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Hledat znovu</translation>
    </message>
    <message>
      <source>Looking for duplicates …</source>
      <translation>Hledají se zdvojení zákazníci …</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation>Hledá se …</translation>
    </message>
    <message>
      <source>No duplicates</source>
      <translation>Nikdo není zapsán dvakrát</translation>
    </message>
    <message>
      <source>No two customers share a phone, an e-mail or a name that looks alike.</source>
      <translation>Žádní dva zákazníci nemají stejný telefon, e-mail ani podobné jméno.</translation>
    </message>
    <message>
      <source>Pairs of customers who may be one person</source>
      <translation>Dvojice zákazníků, kteří jsou možná jeden člověk</translation>
    </message>
    <message>
      <source>Phones, e-mails and names are compared.</source>
      <translation>Porovnávají se telefony, e-maily a jména.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>Who may have been written down twice. Joining loses nothing and can be taken apart at any time.</source>
      <translation>Kdo je možná zapsán dvakrát. Sloučením se nic neztratí a kdykoli ho jde zase rozdělit.</translation>
    </message>
    <message>
      <source>the surest %1 of %2</source>
      <translation>nejjistějších %1 z %2</translation>
    </message>
  </context>
  <context>
    <name>Editor</name>
    <message>
      <source>Take it</source>
      <translation>Použít</translation>
    </message>
  </context>
  <context>
    <name>EmptyingQuestion</name>
    <message numerus="yes">
      <source>Delete %n customer(s) for ever, with everything that is kept about them? This cannot be undone.</source>
      <translation>
        <numerusform>Navždy smazat %n zákazníka i se vším, co je o něm zapsáno? Nejde to vrátit.</numerusform>
        <numerusform>Navždy smazat %n zákazníky i se vším, co je o nich zapsáno? Nejde to vrátit.</numerusform>
        <numerusform>Navždy smazat %n zákazníků i se vším, co je o nich zapsáno? Nejde to vrátit.</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete for ever</source>
      <translation>Smazat navždy</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Nechat je</translation>
    </message>
  </context>
  <context>
    <name>EntryEditor</name>
    <message>
      <source>Cancel</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Den</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Druh</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Čas</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>%1 and %2 were joined later, and that builds on this: take those two apart first.</source>
      <translation>Záznamy %1 a %2 byly sloučeny později a navazuje to na toto sloučení: nejdřív rozdělte je.</translation>
    </message>
    <message>
      <source>%1 cannot be written. Choose another folder or name.</source>
      <translation>Soubor %1 nejde zapsat. Zvolte jinou složku nebo název.</translation>
    </message>
    <message>
      <source>%1 is before the customer's latest move on %2. You can put it into the history instead.</source>
      <translation>Den %1 je dřív než poslední přesun zákazníka (%2). Přesun můžete místo toho vložit do historie.</translation>
    </message>
    <message>
      <source>%1 is empty, so it is damaged. It was left as it is; open a backup instead.</source>
      <translation>Soubor %1 je prázdný, tedy poškozený. Zůstal, jak byl; otevřete místo něj zálohu.</translation>
    </message>
    <message>
      <source>%1 is not a shop file of Regulars. It was left as it is.</source>
      <translation>Soubor %1 není soubor obchodu z Regulars. Zůstal, jak byl.</translation>
    </message>
    <message>
      <source>%1 is open in another program. Close it there or save under another name; nothing was lost.</source>
      <translation>Soubor %1 je otevřený v jiném programu. Zavřete ho tam, nebo uložte pod jiným názvem; nic se neztratilo.</translation>
    </message>
    <message>
      <source>%1 is still to come. A move can be dated today or earlier.</source>
      <translation>Den %1 teprve přijde. Přesun může mít datum dnešní nebo dřívější.</translation>
    </message>
    <message>
      <source>%1 is there already. Choose another name; nothing was overwritten.</source>
      <translation>Soubor %1 už existuje. Zvolte jiný název; nic se nepřepsalo.</translation>
    </message>
    <message>
      <source>%1 was written by a newer version of Regulars. It was left as it is; install the newer version.</source>
      <translation>Soubor %1 uložila novější verze Regulars. Zůstal, jak byl; nainstalujte novější verzi.</translation>
    </message>
    <message>
      <source>A follow-up cannot repeat by “%1”.</source>
      <translation>Připomenutí se nemůže opakovat podle „%1“.</translation>
    </message>
    <message>
      <source>A name is needed.</source>
      <translation>Chybí jméno nebo název.</translation>
    </message>
    <message>
      <source>A rule can promise something after 0 to %1 days.</source>
      <translation>Pravidlo může něco slíbit za 0 až %1 dní.</translation>
    </message>
    <message>
      <source>A score is a whole number from 1 (bad) to 5 (very good).</source>
      <translation>Známka je celé číslo od 1 (špatně) do 5 (velmi dobře).</translation>
    </message>
    <message>
      <source>Another program holds the shop file. Nothing was changed; try again in a moment.</source>
      <translation>Soubor obchodu drží jiný program. Nic se nezměnilo; zkuste to za chvíli znovu.</translation>
    </message>
    <message>
      <source>Something unexpected happened (%1). Nothing was changed.</source>
      <translation>Stalo se něco nečekaného (%1). Nic se nezměnilo.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>Zastaveno. Nic se nezměnilo.</translation>
    </message>
    <message>
      <source>That day does not fit between the moves before and after it.</source>
      <translation>Tento den nezapadá mezi přesuny před ním a po něm.</translation>
    </message>
    <message>
      <source>That day does not fit between the moves before and after it: it must be from %1 to %2.</source>
      <translation>Tento den nezapadá mezi přesuny před ním a po něm: musí být od %1 do %2.</translation>
    </message>
    <message>
      <source>That record is not there any more. Nothing was changed.</source>
      <translation>Tento záznam už tu není. Nic se nezměnilo.</translation>
    </message>
    <message>
      <source>The disk is full or failing. Nothing was changed; make room, then try again.</source>
      <translation>Disk je plný nebo selhává. Nic se nezměnilo; uvolněte místo a zkuste to znovu.</translation>
    </message>
    <message>
      <source>The move after it was on %1: choose that day or an earlier one.</source>
      <translation>Následující přesun má datum %1: zvolte tento den nebo dřívější.</translation>
    </message>
    <message>
      <source>The move before it was on %1: choose that day or a later one.</source>
      <translation>Předchozí přesun má datum %1: zvolte tento den nebo pozdější.</translation>
    </message>
    <message>
      <source>The move before or after it already leads to %1.</source>
      <translation>Přesun před ním nebo po něm už vede do fáze %1.</translation>
    </message>
    <message>
      <source>The shop file is damaged. It was left as it is; open a backup instead.</source>
      <translation>Soubor obchodu je poškozený. Zůstal, jak byl; otevřete místo něj zálohu.</translation>
    </message>
    <message>
      <source>The shop file or its folder may not be written. Nothing was changed.</source>
      <translation>Do souboru obchodu nebo jeho složky se nesmí zapisovat. Nic se nezměnilo.</translation>
    </message>
    <message>
      <source>The shop needs at least one stage.</source>
      <translation>Obchod potřebuje aspoň jednu fázi.</translation>
    </message>
    <message>
      <source>The workbook would have %1 rows on one sheet; Excel opens %2 at most. Nothing was written.</source>
      <translation>Sešit by měl na jednom listu %1 řádků; Excel otevře nejvýš %2. Nic nebylo zapsáno.</translation>
    </message>
    <message>
      <source>There is a segment “%1” already.</source>
      <translation>Skupina „%1“ už existuje.</translation>
    </message>
    <message>
      <source>There is a stage “%1” already.</source>
      <translation>Fáze „%1“ už existuje.</translation>
    </message>
    <message>
      <source>There is no file %1.</source>
      <translation>Soubor %1 neexistuje.</translation>
    </message>
    <message>
      <source>There is no stage “%1”. The stages are: %2.</source>
      <translation>Fáze „%1“ neexistuje. Fáze jsou: %2.</translation>
    </message>
    <message>
      <source>There is nothing to undo or redo.</source>
      <translation>Není co vrátit ani provést znovu.</translation>
    </message>
    <message>
      <source>These are one customer already.</source>
      <translation>Tohle už je jeden zákazník.</translation>
    </message>
    <message>
      <source>“%1” cannot be set to that.</source>
      <translation>„%1“ nejde takto nastavit.</translation>
    </message>
    <message>
      <source>“%1” is open in another window (on %2, process %3). Close it there, then try again.</source>
      <translation>Soubor „%1“ je otevřený v jiném okně (počítač %2, proces %3). Zavřete ho tam a zkuste to znovu.</translation>
    </message>
    <message>
      <source>“%1” is open in another window. Close it there, then try again.</source>
      <translation>Soubor „%1“ je otevřený v jiném okně. Zavřete ho tam a zkuste to znovu.</translation>
    </message>
  </context>
  <context>
    <name>ExpectedPanel</name>
    <message>
      <source>An estimate: about %1 purchases in 12 months, from how often, how lately and for how much %2 customers bought (BG/NBD with gamma-gamma).</source>
      <translation>Odhad: asi %1 nákupů za 12 měsíců, podle toho, jak často, jak nedávno a za kolik nakoupilo %2 zákazníků (BG/NBD s gamma-gamma).</translation>
    </message>
    <message numerus="yes">
      <source>Next %n months</source>
      <translation>
        <numerusform>Příští %n měsíc</numerusform>
        <numerusform>Příští %n měsíce</numerusform>
        <numerusform>Příštích %n měsíců</numerusform>
      </translation>
    </message>
    <message>
      <source>Probably still a customer</source>
      <translation>Nejspíš stále zákazník</translation>
    </message>
    <message>
      <source>What to expect</source>
      <translation>Co se dá čekat</translation>
    </message>
    <message>
      <source>less than 0.1</source>
      <translation>méně než 0,1</translation>
    </message>
  </context>
  <context>
    <name>ExportForm</name>
    <message>
      <source>All</source>
      <translation>Vše</translation>
    </message>
    <message>
      <source>Beside %1, with the change</source>
      <translation>K porovnání i %1, se změnou</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>Choose all reports</source>
      <translation>Vybrat všechny přehledy</translation>
    </message>
    <message>
      <source>Choose no report</source>
      <translation>Nevybrat žádný přehled</translation>
    </message>
    <message>
      <source>Choose where to …</source>
      <translation>Zvolit kam …</translation>
    </message>
    <message>
      <source>Customers, interactions, stage history and costs as tables, and a sheet whose formulas count the reports again.</source>
      <translation>Zákazníci, záznamy, historie fází a výdaje jako tabulky a list, jehož vzorce přehledy znovu spočítají.</translation>
    </message>
    <message>
      <source>Export to Excel</source>
      <translation>Export do Excelu</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nic</translation>
    </message>
    <message>
      <source>Only %1</source>
      <translation>Jen %1</translation>
    </message>
    <message>
      <source>PDF report</source>
      <translation>Přehledy v PDF</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>Náhled tisku</translation>
    </message>
    <message>
      <source>Reports, one after the other</source>
      <translation>Přehledy, jeden za druhým</translation>
    </message>
    <message>
      <source>Reports, one sheet each</source>
      <translation>Přehledy, každý na svém listu</translation>
    </message>
    <message>
      <source>Show the preview</source>
      <translation>Ukázat náhled</translation>
    </message>
    <message>
      <source>With the records and the check</source>
      <translation>I se záznamy a kontrolou</translation>
    </message>
  </context>
  <context>
    <name>Exports</name>
    <message>
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <source>Calendar (*.ics)</source>
      <translation>Kalendář (*.ics)</translation>
    </message>
    <message>
      <source>Customers.%1</source>
      <translation>Zákazníci.%1</translation>
    </message>
    <message>
      <source>Excel workbook (*.xlsx)</source>
      <translation>Sešit Excelu (*.xlsx)</translation>
    </message>
    <message>
      <source>Follow-ups.ics</source>
      <translation>Připomenutí.ics</translation>
    </message>
    <message>
      <source>Picture (*.%1)</source>
      <translation>Obrázek (*.%1)</translation>
    </message>
    <message>
      <source>Picture copied</source>
      <translation>Obrázek zkopírován</translation>
    </message>
    <message>
      <source>Regulars %1.xlsx</source>
      <translation>Regulars %1.xlsx</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Uložit jako</translation>
    </message>
    <message>
      <source>Save under another name</source>
      <translation>Uložit pod jiným názvem</translation>
    </message>
    <message>
      <source>Saving the picture …</source>
      <translation>Ukládá se obrázek …</translation>
    </message>
    <message>
      <source>Writing the calendar …</source>
      <translation>Zapisuje se kalendář …</translation>
    </message>
    <message>
      <source>Writing the list …</source>
      <translation>Zapisuje se seznam …</translation>
    </message>
    <message>
      <source>Writing the workbook …</source>
      <translation>Zapisuje se sešit …</translation>
    </message>
  </context>
  <context>
    <name>FailedPage</name>
    <message>
      <source>Make a new shop</source>
      <translation>Založit nový obchod</translation>
    </message>
    <message>
      <source>Open another shop</source>
      <translation>Otevřít jiný obchod</translation>
    </message>
    <message>
      <source>Open another shop…</source>
      <translation>Otevřít jiný obchod…</translation>
    </message>
    <message>
      <source>Shop files (%1);;All files (%2)</source>
      <translation>Soubory obchodu (%1);;Všechny soubory (%2)</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Ukázat ve složce</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Zkusit znovu</translation>
    </message>
    <message>
      <source>“%1” was not opened</source>
      <translation>Soubor „%1“ se neotevřel</translation>
    </message>
  </context>
  <context>
    <name>FieldEditor</name>
    <message>
      <source>Add</source>
      <translation>Přidat</translation>
    </message>
    <message>
      <source>Choices of the new field</source>
      <translation>Možnosti nového údaje</translation>
    </message>
    <message>
      <source>Choices, with commas between them</source>
      <translation>Možnosti oddělené čárkami</translation>
    </message>
    <message>
      <source>Name of a new field</source>
      <translation>Název nového údaje</translation>
    </message>
    <message>
      <source>None yet. A bike shop may want the frame size, a school the level.</source>
      <translation>Zatím žádné. Prodejna kol může chtít velikost rámu, škola úroveň.</translation>
    </message>
    <message>
      <source>Shown with the details of every customer. A field that you remove keeps what was typed into it.</source>
      <translation>Jsou vidět u údajů každého zákazníka. Když některý odeberete, zůstane uloženo, co v něm bylo.</translation>
    </message>
    <message>
      <source>What the new field holds</source>
      <translation>Co do nového údaje patří</translation>
    </message>
    <message>
      <source>Your own fields</source>
      <translation>Vlastní údaje</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <source>Choices of %1</source>
      <translation>Možnosti: %1</translation>
    </message>
    <message>
      <source>Choices, with commas between them</source>
      <translation>Možnosti oddělené čárkami</translation>
    </message>
  </context>
  <context>
    <name>FigureRow</name>
    <message>
      <source>%1 vs %2</source>
      <translation>%1 proti %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <source>Came back later</source>
      <translation>Přišli znovu</translation>
    </message>
    <message>
      <source>Came no further</source>
      <translation>Dál nedošli</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Customers who entered every stage up to this one for the first time in the stages' order.</source>
      <translation>Zákazníci, kteří poprvé vstoupili do všech fází až po tuto v jejich pořadí.</translation>
    </message>
    <message>
      <source>Customers who joined in the period and got further without ever being in this stage.</source>
      <translation>Zákazníci, kteří v období přibyli a došli dál, aniž kdy byli v této fázi.</translation>
    </message>
    <message>
      <source>Customers who joined in the period and got to this stage or further; skipped stages count.</source>
      <translation>Zákazníci, kteří v období přibyli a došli do této fáze nebo dál; přeskočené fáze se počítají.</translation>
    </message>
    <message>
      <source>Customers who joined in the period and got to this stage, but not to the next one.</source>
      <translation>Zákazníci, kteří v období přibyli a došli do této fáze, ale ne do další.</translation>
    </message>
    <message>
      <source>Customers who joined in the period and really were in this stage, not skipping it.</source>
      <translation>Zákazníci, kteří v období přibyli a v této fázi opravdu byli, nepřeskočili ji.</translation>
    </message>
    <message>
      <source>Customers who were in the stage at the end of the day the report is seen on.</source>
      <translation>Zákazníci, kteří byli ve fázi na konci dne, ke kterému je přehled.</translation>
    </message>
    <message>
      <source>Customers with two or more stays in this stage in the period.</source>
      <translation>Zákazníci, kteří v této fázi byli v období dvakrát nebo víckrát.</translation>
    </message>
    <message>
      <source>Every entering of the stage in the period is one stay, by whomever.</source>
      <translation>Každý vstup do fáze v období je jeden pobyt, ať vstoupil kdokoli.</translation>
    </message>
    <message>
      <source>From the one before</source>
      <translation>Z předchozí</translation>
    </message>
    <message>
      <source>From the start</source>
      <translation>Od začátku</translation>
    </message>
    <message>
      <source>Half move on within</source>
      <translation>Polovina do</translation>
    </message>
    <message>
      <source>Half of the stays that ended lasted this many days or fewer.</source>
      <translation>Polovina skončených pobytů trvala nejvýše tolik dní.</translation>
    </message>
    <message>
      <source>Half of those still there have been there for this many days or fewer.</source>
      <translation>Polovina těch, kdo tu stále jsou, je tu nejvýše tolik dní.</translation>
    </message>
    <message>
      <source>Left for good</source>
      <translation>Odešli</translation>
    </message>
    <message>
      <source>Of those who reached the first stage, the share that reached this one.</source>
      <translation>Jaký podíl těch, kdo došli do první fáze, došel až sem.</translation>
    </message>
    <message>
      <source>Of those who reached the stage before, the share that reached this one.</source>
      <translation>Jaký podíl těch, kdo došli do předchozí fáze, došel až sem.</translation>
    </message>
    <message>
      <source>On the board</source>
      <translation>Na nástěnce</translation>
    </message>
    <message>
      <source>One by one</source>
      <translation>Popořadě</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Jinak</translation>
    </message>
    <message>
      <source>Reached it</source>
      <translation>Došli sem</translation>
    </message>
    <message>
      <source>Really there</source>
      <translation>Opravdu tu byli</translation>
    </message>
    <message>
      <source>Share that went on</source>
      <translation>Šli dál (podíl)</translation>
    </message>
    <message>
      <source>Skipped it</source>
      <translation>Přeskočili ji</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Pobyty</translation>
    </message>
    <message>
      <source>Stays that ended because the shop changed its stages.</source>
      <translation>Pobyty, které skončily tím, že obchod změnil své fáze.</translation>
    </message>
    <message>
      <source>Stays that ended with a move to a later stage.</source>
      <translation>Pobyty, které skončily přesunem do pozdější fáze.</translation>
    </message>
    <message>
      <source>Stays that ended with a move to an earlier stage.</source>
      <translation>Pobyty, které skončily přesunem do dřívější fáze.</translation>
    </message>
    <message>
      <source>Stays that ended with the customer leaving.</source>
      <translation>Pobyty, které skončily odchodem zákazníka.</translation>
    </message>
    <message>
      <source>Stays that had not ended on the day the report is seen on.</source>
      <translation>Pobyty, které v den, ke kterému je přehled, ještě neskončily.</translation>
    </message>
    <message>
      <source>Still there</source>
      <translation>Stále tu</translation>
    </message>
    <message>
      <source>The different customers of these stays.</source>
      <translation>Kolik různých zákazníků tyto pobyty měli.</translation>
    </message>
    <message>
      <source>Three quarters of the stays that ended lasted this many days or fewer.</source>
      <translation>Tři čtvrtiny skončených pobytů trvaly nejvýše tolik dní.</translation>
    </message>
    <message>
      <source>Three quarters within</source>
      <translation>Tři čtvrtiny do</translation>
    </message>
    <message>
      <source>Waiting now</source>
      <translation>Teď čekají</translation>
    </message>
    <message>
      <source>Went back</source>
      <translation>Vrátili se</translation>
    </message>
    <message>
      <source>Went on</source>
      <translation>Šli dál</translation>
    </message>
    <message>
      <source>Went on, divided by went on, went back and left together; those still there are not in it.</source>
      <translation>Šli dál, děleno součtem šli dál, vrátili se a odešli; ti, kdo tu stále jsou, v něm nejsou.</translation>
    </message>
  </context>
  <context>
    <name>FileDrop</name>
    <message>
      <source>Choose a file…</source>
      <translation>Vybrat soubor…</translation>
    </message>
    <message>
      <source>Customers or orders, as an Excel file (.xlsx) or a text file (.csv): exported from Google Contacts, Outlook, a web shop, …</source>
      <translation>Zákazníci nebo nákupy jako soubor Excelu (.xlsx) nebo textový soubor (.csv): z Kontaktů Google, Outlooku, e-shopu, …</translation>
    </message>
    <message>
      <source>Drop your list here</source>
      <translation>Přetáhněte sem svůj seznam</translation>
    </message>
    <message>
      <source>You will see what was understood before anything is brought in.</source>
      <translation>Než se cokoli načte, uvidíte, co se ze seznamu vyčetlo.</translation>
    </message>
  </context>
  <context>
    <name>FileSection</name>
    <message>
      <source>File</source>
      <translation>Soubor</translation>
    </message>
    <message>
      <source>Last backup: %1, in another folder.</source>
      <translation>Poslední záloha: %1, v jiné složce.</translation>
    </message>
    <message>
      <source>New shop…</source>
      <translation>Nový obchod…</translation>
    </message>
    <message>
      <source>Open another shop</source>
      <translation>Otevřít jiný obchod</translation>
    </message>
    <message>
      <source>Open another shop…</source>
      <translation>Otevřít jiný obchod…</translation>
    </message>
    <message>
      <source>Shop files (%1);;All files (%2)</source>
      <translation>Soubory obchodu (%1);;Všechny soubory (%2)</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Ukázat ve složce</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>Zrušit filtr</translation>
    </message>
    <message>
      <source>Consent: %1</source>
      <translation>Souhlas: %1</translation>
    </message>
    <message>
      <source>Customer, note, what it was</source>
      <translation>Zákazník, poznámka, co to bylo</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Dny</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtr</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>Najít zákazníky</translation>
    </message>
    <message>
      <source>Find in the sales</source>
      <translation>Hledat v prodejích</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Druh</translation>
    </message>
    <message>
      <source>Name, phone, e-mail, company</source>
      <translation>Jméno, telefon, e-mail, firma</translation>
    </message>
    <message>
      <source>Other days …</source>
      <translation>Jiné dny …</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Refunds only</source>
      <translation>Jen vratky</translation>
    </message>
    <message>
      <source>Sales and refunds</source>
      <translation>Prodeje a vratky</translation>
    </message>
    <message>
      <source>Sales only</source>
      <translation>Jen prodeje</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Zobrazit vše</translation>
    </message>
    <message>
      <source>Show only some of them: by stage, tag, last contact …</source>
      <translation>Ukázat jen některé: podle fáze, štítku, posledního kontaktu …</translation>
    </message>
    <message>
      <source>With what was taken out</source>
      <translation>I s tím, co bylo vyřazeno</translation>
    </message>
  </context>
  <context>
    <name>FilterChip</name>
    <message>
      <source>Drop “%1”</source>
      <translation>Zrušit „%1“</translation>
    </message>
  </context>
  <context>
    <name>FilterParts</name>
    <message>
      <source>All of these at once</source>
      <translation>Všechny zároveň</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>Nejméně</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Nejvýše</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Dříve než</translation>
    </message>
    <message>
      <source>Longer ago than (days)</source>
      <translation>Před víc než (dny)</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nikdy</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Od</translation>
    </message>
    <message>
      <source>There are no tags yet.</source>
      <translation>Zatím žádné štítky nejsou.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Do</translation>
    </message>
    <message>
      <source>Within the last (days)</source>
      <translation>Za posledních (dní)</translation>
    </message>
  </context>
  <context>
    <name>FilterRow</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>All sources</source>
      <translation>Odkudkoli</translation>
    </message>
    <message>
      <source>Another day …</source>
      <translation>Jiný den …</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Porovnat</translation>
    </message>
    <message>
      <source>How long they had since they joined</source>
      <translation>Kolik času měli od té doby, co přibyli</translation>
    </message>
    <message>
      <source>How they heard of us</source>
      <translation>Odkud nás znají</translation>
    </message>
    <message>
      <source>However long it took</source>
      <translation>Za jakoukoli dobu</translation>
    </message>
    <message>
      <source>Other days …</source>
      <translation>Jiné dny …</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Období</translation>
    </message>
    <message>
      <source>Seen on %1</source>
      <translation>Ke dni %1</translation>
    </message>
    <message>
      <source>Seen today</source>
      <translation>K dnešku</translation>
    </message>
    <message>
      <source>The day the report is seen on</source>
      <translation>Den, ke kterému je přehled</translation>
    </message>
    <message>
      <source>What it is compared with</source>
      <translation>S čím se porovnává</translation>
    </message>
    <message>
      <source>With nothing</source>
      <translation>S ničím</translation>
    </message>
    <message>
      <source>With the period before</source>
      <translation>S předchozím obdobím</translation>
    </message>
    <message>
      <source>With the same days last year</source>
      <translation>Se stejnými dny loni</translation>
    </message>
    <message>
      <source>With “%1”</source>
      <translation>Se skupinou „%1“</translation>
    </message>
    <message numerus="yes">
      <source>Within %n days</source>
      <translation>
        <numerusform>Do %n dne</numerusform>
        <numerusform>Do %n dní</numerusform>
        <numerusform>Do %n dní</numerusform>
      </translation>
    </message>
    <message>
      <source>vs %1</source>
      <translation>proti: %1</translation>
    </message>
    <message>
      <source>vs last year</source>
      <translation>proti loňsku</translation>
    </message>
    <message>
      <source>vs the period before</source>
      <translation>proti předchozímu období</translation>
    </message>
  </context>
  <context>
    <name>FinishingCheck</name>
    <message>
      <source>This was it, so tick it off: %1</source>
      <translation>Tím je to vyřízeno, odškrtnout: %1</translation>
    </message>
  </context>
  <context>
    <name>FollowUpPanel</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>%n hotové</numerusform>
        <numerusform>%n hotová</numerusform>
        <numerusform>%n hotových</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide what is done</source>
      <translation>Skrýt hotová</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Co dál</translation>
    </message>
    <message>
      <source>Nothing is promised.</source>
      <translation>Nic není slíbeno.</translation>
    </message>
  </context>
  <context>
    <name>FollowUpRow</name>
    <message>
      <source>%1 %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>By a day</source>
      <translation>O den</translation>
    </message>
    <message>
      <source>By a week</source>
      <translation>O týden</translation>
    </message>
    <message>
      <source>By three days</source>
      <translation>O tři dny</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Smazat</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hotovo</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>Hotovo: %1</translation>
    </message>
    <message>
      <source>Put off, or delete</source>
      <translation>Odložit, nebo smazat</translation>
    </message>
    <message>
      <source>Put off, or delete: %1</source>
      <translation>Odložit, nebo smazat: %1</translation>
    </message>
    <message>
      <source>Time, kind, repeats…</source>
      <translation>Čas, druh, opakování…</translation>
    </message>
    <message>
      <source>To another day…</source>
      <translation>Na jiný den…</translation>
    </message>
    <message>
      <source>What for?</source>
      <translation>Co připomenout?</translation>
    </message>
    <message>
      <source>by a rule</source>
      <translation>podle pravidla</translation>
    </message>
  </context>
  <context>
    <name>FollowUpSection</name>
    <message>
      <source>Follow-ups</source>
      <translation>Připomenutí</translation>
    </message>
    <message>
      <source>Nobody waits for you. Whatever you promise with a call or note stands here on its day.</source>
      <translation>Nikdo na vás nečeká. Co slíbíte při hovoru nebo v poznámce, to se tu v daný den objeví.</translation>
    </message>
  </context>
  <context>
    <name>FormatRow</name>
    <message>
      <source>Between values</source>
      <translation>Mezi hodnotami</translation>
    </message>
    <message>
      <source>Headings are in row</source>
      <translation>Řádek se záhlavím</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Znaky</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>List</translation>
    </message>
    <message>
      <source>none</source>
      <translation>žádný</translation>
    </message>
  </context>
  <context>
    <name>Frame</name>
    <message>
      <source>Find a customer, or type what just happened</source>
      <translation>Najděte zákazníka, nebo napište, co se právě stalo</translation>
    </message>
    <message>
      <source>Find a customer, or type what just happened …</source>
      <translation>Najděte zákazníka, nebo napište, co se právě stalo …</translation>
    </message>
    <message>
      <source>Log a call</source>
      <translation>Zapsat hovor</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Další</translation>
    </message>
    <message>
      <source>More: undo, import, export, keys</source>
      <translation>Další: zpět, načíst, export, klávesy</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Nový zákazník</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Místa</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Nastavení</translation>
    </message>
  </context>
  <context>
    <name>FunnelWords</name>
    <message>
      <source>All customers on that day, outside the trash.</source>
      <translation>Všichni zákazníci toho dne, kromě těch v koši.</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivováno</translation>
    </message>
    <message>
      <source>At the end of the day the report is seen on.</source>
      <translation>Na konci dne, ke kterému je přehled.</translation>
    </message>
    <message>
      <source>Customers in a stage of an earlier stage set.</source>
      <translation>Zákazníci ve fázi z některé dřívější sady fází.</translation>
    </message>
    <message>
      <source>Customers who had left and not come back on that day.</source>
      <translation>Zákazníci, kteří odešli a k tomu dni se nevrátili.</translation>
    </message>
    <message>
      <source>Customers who were archived on that day.</source>
      <translation>Zákazníci, kteří byli toho dne archivovaní.</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>Jinde</translation>
    </message>
    <message>
      <source>Funnel</source>
      <translation>Trychtýř</translation>
    </message>
    <message>
      <source>How far they got</source>
      <translation>Jak daleko došli</translation>
    </message>
    <message>
      <source>How far those who joined in the period got, what happened to each stay, and who is where.</source>
      <translation>Jak daleko došli ti, kdo v období přibyli, jak dopadly jednotlivé pobyty a kdo je kde.</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Přibyli</translation>
    </message>
    <message>
      <source>Joined so lately that they have not had the days yet.</source>
      <translation>Přibyli tak nedávno, že ještě tolik dní neměli.</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Známí</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Odešli</translation>
    </message>
    <message>
      <source>Of %1 who reached %2, %3 went on to %4 (%5).</source>
      <translation>Do fáze %2 jich došlo %1, z toho %3 šlo dál do fáze %4 (%5).</translation>
    </message>
    <message>
      <source>Of those who joined in the period.</source>
      <translation>Z těch, kdo v období přibyli.</translation>
    </message>
    <message>
      <source>On the board, and how long</source>
      <translation>Na nástěnce a jak dlouho</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Už tu byli</translation>
    </message>
    <message>
      <source>Stays that began in the period, by anyone.</source>
      <translation>Pobyty kohokoli, které začaly v období.</translation>
    </message>
    <message>
      <source>Too recent</source>
      <translation>Příliš noví</translation>
    </message>
    <message>
      <source>Were customers already when they were typed in.</source>
      <translation>Byli zákazníky už předtím, než jste je zapsali.</translation>
    </message>
    <message>
      <source>What happened to each stay</source>
      <translation>Jak pobyty dopadly</translation>
    </message>
    <message>
      <source>Whose first stage of all was entered in the period.</source>
      <translation>Ti, jejichž úplně první fáze začala v období.</translation>
    </message>
    <message>
      <source>nobody joined in this period</source>
      <translation>v tomto období nikdo nepřibyl</translation>
    </message>
  </context>
  <context>
    <name>GoalForm</name>
    <message>
      <source>A number, or a growth</source>
      <translation>Číslo, nebo růst</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>Change a goal</source>
      <translation>Změnit cíl</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>Kolik</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Jak často</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Poslední den</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Nový cíl</translation>
    </message>
    <message>
      <source>Only until</source>
      <translation>Jen do</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>What counts</source>
      <translation>Co se počítá</translation>
    </message>
    <message>
      <source>Which stage</source>
      <translation>Která fáze</translation>
    </message>
    <message>
      <source>in all</source>
      <translation>celkem</translation>
    </message>
  </context>
  <context>
    <name>GoalRow</name>
    <message>
      <source>Change</source>
      <translation>Změnit</translation>
    </message>
    <message>
      <source>Change: %1</source>
      <translation>Změnit: %1</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Smazat</translation>
    </message>
    <message>
      <source>Delete: %1</source>
      <translation>Smazat: %1</translation>
    </message>
    <message>
      <source>Move down (Alt+↓)</source>
      <translation>Posunout dolů (Alt+↓)</translation>
    </message>
    <message>
      <source>Move down: %1</source>
      <translation>Posunout dolů: %1</translation>
    </message>
    <message>
      <source>Move up (Alt+↑)</source>
      <translation>Posunout nahoru (Alt+↑)</translation>
    </message>
    <message>
      <source>Move up: %1</source>
      <translation>Posunout nahoru: %1</translation>
    </message>
  </context>
  <context>
    <name>Goals</name>
    <message>
      <source>% more than the month before</source>
      <translation>% víc než předchozí měsíc</translation>
    </message>
    <message>
      <source>% more than the quarter before</source>
      <translation>% víc než předchozí čtvrtletí</translation>
    </message>
    <message>
      <source>% more than the year before</source>
      <translation>% víc než předchozí rok</translation>
    </message>
    <message>
      <source>%1 ahead of pace</source>
      <translation>%1 napřed</translation>
    </message>
    <message>
      <source>%1 behind pace, %2 expected by now</source>
      <translation>%1 pozadu, teď mělo být %2</translation>
    </message>
    <message>
      <source>%1 each month</source>
      <translation>%1 měsíčně</translation>
    </message>
    <message>
      <source>%1 each quarter</source>
      <translation>%1 čtvrtletně</translation>
    </message>
    <message>
      <source>%1 each year</source>
      <translation>%1 ročně</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 z %2</translation>
    </message>
    <message>
      <source>%1 on last month's %2</source>
      <translation>%1 oproti minulému měsíci (%2)</translation>
    </message>
    <message>
      <source>%1 on last quarter's %2</source>
      <translation>%1 oproti minulému čtvrtletí (%2)</translation>
    </message>
    <message>
      <source>%1 on last year's %2</source>
      <translation>%1 oproti loňsku (%2)</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, each month</source>
      <translation>%1, měsíčně</translation>
    </message>
    <message>
      <source>%1, each quarter</source>
      <translation>%1, čtvrtletně</translation>
    </message>
    <message>
      <source>%1, each year</source>
      <translation>%1, ročně</translation>
    </message>
    <message>
      <source>%1: %2, %3</source>
      <translation>%1: %2, %3</translation>
    </message>
    <message>
      <source>A goal is a whole number from 1 to %1.</source>
      <translation>Cíl je celé číslo od 1 do %1.</translation>
    </message>
    <message>
      <source>A goal is a whole number: nobody comes by halves.</source>
      <translation>Cíl je celé číslo: nikdo nepřijde napůl.</translation>
    </message>
    <message>
      <source>A goal needs a number, or a growth in percent.</source>
      <translation>Cíl potřebuje číslo, nebo růst v procentech.</translation>
    </message>
    <message>
      <source>A growth has one decimal at most.</source>
      <translation>Růst má nejvýš jedno desetinné místo.</translation>
    </message>
    <message>
      <source>A growth is from %1 to %2.</source>
      <translation>Růst je od %1 do %2.</translation>
    </message>
    <message>
      <source>Calls, visits and messages</source>
      <translation>Hovory, návštěvy a zprávy</translation>
    </message>
    <message>
      <source>Choose the stage that is to be reached.</source>
      <translation>Zvolte fázi, do které se má dojít.</translation>
    </message>
    <message>
      <source>Each month</source>
      <translation>Každý měsíc</translation>
    </message>
    <message>
      <source>Each quarter</source>
      <translation>Každé čtvrtletí</translation>
    </message>
    <message>
      <source>Each year</source>
      <translation>Každý rok</translation>
    </message>
    <message>
      <source>Every call, visit, e-mail and message; notes do not count.</source>
      <translation>Každý hovor, návštěva, e-mail a zpráva; poznámky se nepočítají.</translation>
    </message>
    <message>
      <source>Everybody who had left and comes back to a stage.</source>
      <translation>Všichni, kdo odešli a vrátí se do některé fáze.</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Noví zákazníci</translation>
    </message>
    <message>
      <source>New people on the board</source>
      <translation>Noví na nástěnce</translation>
    </message>
    <message>
      <source>No goal counts “%1”.</source>
      <translation>Žádný cíl nepočítá „%1“.</translation>
    </message>
    <message>
      <source>Reached %1</source>
      <translation>Došli do fáze %1</translation>
    </message>
    <message>
      <source>Reached a stage</source>
      <translation>Došli do fáze</translation>
    </message>
    <message>
      <source>The goal begins on %1: it cannot end before.</source>
      <translation>Cíl začíná %1: dřív skončit nemůže.</translation>
    </message>
    <message>
      <source>Whoever comes for the first time to a stage marked as “a customer from here on”, or to a later one.</source>
      <translation>Kdo poprvé dojde do fáze označené „odtud zákazník“ nebo do některé pozdější.</translation>
    </message>
    <message>
      <source>Whoever comes to this stage or a later one for the first time.</source>
      <translation>Kdo poprvé dojde do této fáze nebo do některé pozdější.</translation>
    </message>
    <message>
      <source>Whoever is entered into any stage for the first time.</source>
      <translation>Kdo se poprvé dostane do kterékoli fáze.</translation>
    </message>
    <message>
      <source>Won back</source>
      <translation>Získáni zpět</translation>
    </message>
    <message>
      <source>by %1</source>
      <translation>do %1</translation>
    </message>
    <message>
      <source>none last month, so %1 has no target</source>
      <translation>minulý měsíc nic, takže %1 nemá z čeho vyjít</translation>
    </message>
    <message>
      <source>none last quarter, so %1 has no target</source>
      <translation>minulé čtvrtletí nic, takže %1 nemá z čeho vyjít</translation>
    </message>
    <message>
      <source>none last year, so %1 has no target</source>
      <translation>loni nic, takže %1 nemá z čeho vyjít</translation>
    </message>
    <message>
      <source>on pace</source>
      <translation>podle tempa</translation>
    </message>
    <message>
      <source>reached</source>
      <translation>splněno</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>do %1</translation>
    </message>
    <message>
      <source>“%1” is not a number that can be read in one way only.</source>
      <translation>„%1“ nejde jednoznačně přečíst jako číslo.</translation>
    </message>
  </context>
  <context>
    <name>GoalsEditor</name>
    <message>
      <source>%1 moved, %2 of %3</source>
      <translation>Přesunuto: %1, místo %2 z %3</translation>
    </message>
    <message>
      <source>Add a goal</source>
      <translation>Přidat cíl</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Zavřít</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Cíle</translation>
    </message>
    <message>
      <source>No goals yet. For example: 5 % more new customers each month.</source>
      <translation>Zatím žádné cíle. Třeba: každý měsíc o 5 % víc nových zákazníků.</translation>
    </message>
    <message>
      <source>What you want to reach in each month, quarter or year. Today shows every day how it goes.</source>
      <translation>Čeho chcete každý měsíc, čtvrtletí nebo rok dosáhnout. Na stránce Dnes každý den uvidíte, jak to jde.</translation>
    </message>
  </context>
  <context>
    <name>GoalsPanel</name>
    <message>
      <source>Change</source>
      <translation>Změnit</translation>
    </message>
    <message>
      <source>Change the goals</source>
      <translation>Změnit cíle</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Cíle</translation>
    </message>
    <message>
      <source>Say what you want to reach each month, and see here every day how it goes.</source>
      <translation>Řekněte, čeho chcete každý měsíc dosáhnout, a každý den tu uvidíte, jak to jde.</translation>
    </message>
    <message>
      <source>Set a goal</source>
      <translation>Dát si cíl</translation>
    </message>
  </context>
  <context>
    <name>GoalsWords</name>
    <message>
      <source>%1: %2 of %3, %5 ahead of pace (%4 expected by now).</source>
      <translation>%1: %2 z %3, %5 napřed (teď mělo být %4).</translation>
    </message>
    <message>
      <source>%1: %2 of %3, %5 behind pace (%4 expected by now).</source>
      <translation>%1: %2 z %3, %5 pozadu (teď mělo být %4).</translation>
    </message>
    <message>
      <source>%1: %2 of %3, on pace.</source>
      <translation>%1: %2 z %3, podle tempa.</translation>
    </message>
    <message>
      <source>%1: %2 so far; growth over nothing has no target.</source>
      <translation>%1: zatím %2; předtím nebylo nic, takže růst nemá z čeho vyjít.</translation>
    </message>
    <message>
      <source>Ahead</source>
      <translation>Napřed</translation>
    </message>
    <message>
      <source>Came there by an opening balance or a change of the stages, not by themselves.</source>
      <translation>Dostali se tam jako dřívější zákazníci nebo změnou fází, ne sami.</translation>
    </message>
    <message>
      <source>Day of the period</source>
      <translation>Den období</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Splněno</translation>
    </message>
    <message>
      <source>Done ÷ target.</source>
      <translation>Splněno ÷ cíl.</translation>
    </message>
    <message>
      <source>Done − expected by now; below 0 it is behind pace.</source>
      <translation>Splněno − mělo být; pod 0 je to pozadu.</translation>
    </message>
    <message>
      <source>Each goal in its period, up to the day the report is seen on.</source>
      <translation>Každý cíl ve svém období, do dne, ke kterému je přehled.</translation>
    </message>
    <message>
      <source>Expected by now</source>
      <translation>Mělo být</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Cíle</translation>
    </message>
    <message>
      <source>How far along each goal is in its month, quarter or year, and whether it keeps pace.</source>
      <translation>Jak daleko je každý cíl ve svém měsíci, čtvrtletí nebo roce a jestli drží tempo.</translation>
    </message>
    <message>
      <source>How they go</source>
      <translation>Jak to s nimi jde</translation>
    </message>
    <message>
      <source>Of the target</source>
      <translation>Z cíle</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Už tu byli</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Period before</source>
      <translation>Předtím</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Cíl</translation>
    </message>
    <message>
      <source>Target × days gone ÷ days of the period, to the nearest whole.</source>
      <translation>Cíl × uplynulé dny ÷ dny období, zaokrouhleno na celé.</translation>
    </message>
    <message>
      <source>The last periods</source>
      <translation>Poslední období</translation>
    </message>
    <message>
      <source>The number that was set; with growth what was done in the period before and so much more, rounded up.</source>
      <translation>Zadané číslo; u růstu to, co bylo v předchozím období, zvětšené o růst a zaokrouhlené nahoru.</translation>
    </message>
    <message>
      <source>What the goal counts, in its period so far.</source>
      <translation>Co cíl počítá, zatím ve svém období.</translation>
    </message>
    <message>
      <source>What the goal counts, in this period.</source>
      <translation>Co cíl počítá, v tomto období.</translation>
    </message>
    <message>
      <source>What was done in the whole period before.</source>
      <translation>Kolik bylo za celé předchozí období.</translation>
    </message>
    <message>
      <source>What was wished for and done in each of the last 12.</source>
      <translation>Co jste chtěli a co bylo v každém z posledních 12.</translation>
    </message>
    <message>
      <source>no goal is set for these days</source>
      <translation>pro tyto dny není žádný cíl</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivovat</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivováno</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zpět</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Smazat</translation>
    </message>
    <message>
      <source>In the trash</source>
      <translation>V koši</translation>
    </message>
    <message>
      <source>Join with another customer…</source>
      <translation>Sloučit s jiným zákazníkem…</translation>
    </message>
    <message>
      <source>Joined into another</source>
      <translation>Sloučeno s jiným</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Další možnosti</translation>
    </message>
    <message>
      <source>Move to %1</source>
      <translation>Přesunout → %1</translation>
    </message>
    <message>
      <source>Move to another stage</source>
      <translation>Přesunout do jiné fáze</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jméno</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>Bez důvodu</translation>
    </message>
    <message>
      <source>On another day, or with a reason…</source>
      <translation>Jiný den nebo důvod…</translation>
    </message>
    <message>
      <source>Put a move into the history…</source>
      <translation>Vložit přesun do historie…</translation>
    </message>
    <message>
      <source>Take out of the archive</source>
      <translation>Vrátit z archivu</translation>
    </message>
    <message>
      <source>Take out of the trash</source>
      <translation>Vrátit z koše</translation>
    </message>
  </context>
  <context>
    <name>HistoryPanel</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>Added %1, %2</source>
      <translation>Přidáno %1, %2</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historie</translation>
    </message>
    <message>
      <source>Nothing was changed since.</source>
      <translation>Od té doby se nic nezměnilo.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Ukázat vše</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>No column of “%1” says who the people are. Its first row needs headings such as Name.</source>
      <translation>Žádný sloupec souboru „%1“ neříká, o koho jde. V prvním řádku musí být záhlaví, třeba Jméno.</translation>
    </message>
    <message>
      <source>Several files may belong to “%1”: %2. Give the right one along with it.</source>
      <translation>K „%1“ může patřit několik souborů: %2. Přidejte k němu ten správný.</translation>
    </message>
    <message>
      <source>There is no file “%1”.</source>
      <translation>Soubor „%1“ neexistuje.</translation>
    </message>
    <message>
      <source>What was bought stands in another file than “%1”. Give both, or put it beside.</source>
      <translation>Co se koupilo, je v jiném souboru než „%1“. Zadejte oba, nebo ho dejte vedle.</translation>
    </message>
    <message>
      <source>Who bought stands in another file than “%1”. Give both, or put it beside.</source>
      <translation>Kdo koupil, je v jiném souboru než „%1“. Zadejte oba, nebo ho dejte vedle.</translation>
    </message>
    <message>
      <source>a quotation mark is never closed</source>
      <translation>uvozovky nejsou nikde ukončené</translation>
    </message>
    <message>
      <source>already in that stage: %1</source>
      <translation>už v této fázi je: %1</translation>
    </message>
    <message>
      <source>another currency than the shop's: %1</source>
      <translation>jiná měna, než má obchod: %1</translation>
    </message>
    <message>
      <source>before the customer's latest move on %1</source>
      <translation>dřív než poslední přesun zákazníka (%1)</translation>
    </message>
    <message>
      <source>day or month first? %1</source>
      <translation>je první den, nebo měsíc? %1</translation>
    </message>
    <message>
      <source>is the discount money or a percentage? %1</source>
      <translation>je sleva částka, nebo procento? %1</translation>
    </message>
    <message>
      <source>is the total that of the row or of the whole order? %1</source>
      <translation>je součet za řádek, nebo za celý nákup? %1</translation>
    </message>
    <message>
      <source>more cells than columns: %1</source>
      <translation>víc buněk než sloupců: %1</translation>
    </message>
    <message>
      <source>no amount</source>
      <translation>chybí částka</translation>
    </message>
    <message>
      <source>no stage</source>
      <translation>chybí fáze</translation>
    </message>
    <message>
      <source>no such cause: %1</source>
      <translation>neznámá příčina (cause): %1</translation>
    </message>
    <message>
      <source>no such stage: %1</source>
      <translation>taková fáze není: %1</translation>
    </message>
    <message>
      <source>not a date: %1</source>
      <translation>není to datum: %1</translation>
    </message>
    <message>
      <source>not a discount: %1</source>
      <translation>to není sleva: %1</translation>
    </message>
    <message>
      <source>not a quantity: %1</source>
      <translation>to není množství: %1</translation>
    </message>
    <message>
      <source>not an amount of money: %1</source>
      <translation>to není částka: %1</translation>
    </message>
    <message>
      <source>not an e-mail address: %1</source>
      <translation>není to e-mailová adresa: %1</translation>
    </message>
    <message>
      <source>nothing says what was bought: %1</source>
      <translation>není řečeno, co se koupilo: %1</translation>
    </message>
    <message>
      <source>nothing says who bought</source>
      <translation>není řečeno, kdo koupil</translation>
    </message>
    <message>
      <source>nothing says whose order this is: %1</source>
      <translation>není řečeno, čí je to nákup: %1</translation>
    </message>
    <message>
      <source>nothing that could stand for a name</source>
      <translation>není tu nic, co by mohlo být jménem</translation>
    </message>
    <message>
      <source>rows of one order contradict each other: %1</source>
      <translation>řádky jednoho nákupu si odporují: %1</translation>
    </message>
    <message>
      <source>the day is still to come: %1</source>
      <translation>tento den teprve přijde: %1</translation>
    </message>
    <message>
      <source>there already, with another amount: %1</source>
      <translation>už tu je, s jinou částkou: %1</translation>
    </message>
    <message>
      <source>thousands or decimals? %1</source>
      <translation>tisíce, nebo desetiny? %1</translation>
    </message>
    <message>
      <source>too long: %1</source>
      <translation>příliš dlouhé: %1</translation>
    </message>
    <message>
      <source>unclear who this is: %1</source>
      <translation>není jasné, kdo to je: %1</translation>
    </message>
    <message>
      <source>“%1” does not say who bought when for how much.</source>
      <translation>Z „%1“ není jasné, kdo, kdy a za kolik koupil.</translation>
    </message>
    <message>
      <source>“%1” has a line far too long for a list of people.</source>
      <translation>Soubor „%1“ má řádek příliš dlouhý na seznam lidí.</translation>
    </message>
    <message>
      <source>“%1” has no sheet “%2”.</source>
      <translation>Soubor „%1“ nemá list „%2“.</translation>
    </message>
    <message>
      <source>“%1” holds contact cards (vCard), which cannot be read yet. Export it as .csv.</source>
      <translation>Soubor „%1“ obsahuje vizitky (vCard), které zatím nejde načíst. Vyexportujte je jako .csv.</translation>
    </message>
    <message>
      <source>“%1” is a spreadsheet of another kind. Save it as .xlsx or .csv.</source>
      <translation>Soubor „%1“ je tabulka jiného druhu. Uložte ji jako .xlsx nebo .csv.</translation>
    </message>
    <message>
      <source>“%1” is a web page. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
      <translation>Soubor „%1“ je webová stránka. Otevřete ji v tabulkovém programu a uložte jako .xlsx nebo .csv.</translation>
    </message>
    <message>
      <source>“%1” is damaged and cannot be read.</source>
      <translation>Soubor „%1“ je poškozený a nejde přečíst.</translation>
    </message>
    <message>
      <source>“%1” is empty.</source>
      <translation>Soubor „%1“ je prázdný.</translation>
    </message>
    <message>
      <source>“%1” is not a list of people (%2).</source>
      <translation>Soubor „%1“ není seznam lidí (%2).</translation>
    </message>
    <message>
      <source>“%1” is not a table. Choose a .csv or .xlsx file.</source>
      <translation>Soubor „%1“ není tabulka. Vyberte soubor .csv nebo .xlsx.</translation>
    </message>
    <message>
      <source>“%1” is protected by a password. Save a copy without one.</source>
      <translation>Soubor „%1“ je chráněný heslem. Uložte kopii bez hesla.</translation>
    </message>
    <message>
      <source>“%1” may not be read, or another program holds it.</source>
      <translation>Soubor „%1“ se nesmí číst, nebo ho drží jiný program.</translation>
    </message>
    <message>
      <source>“%1” would unpack to more than Regulars takes in.</source>
      <translation>Soubor „%1“ by po rozbalení byl větší, než Regulars přijme.</translation>
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message>
      <source>%1 - rows left out.csv</source>
      <translation>%1 - vynechané řádky.csv</translation>
    </message>
    <message>
      <source>Bringing in %1 …</source>
      <translation>Načítá se %1 …</translation>
    </message>
    <message>
      <source>Choose a list of customers or orders</source>
      <translation>Vyberte seznam zákazníků nebo nákupů</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Vybrat jiný soubor…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Zavřít</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>Načíst seznam</translation>
    </message>
    <message>
      <source>Lists (%1);;All files (%2)</source>
      <translation>Seznamy (%1);;Všechny soubory (%2)</translation>
    </message>
    <message>
      <source>Reading %1 …</source>
      <translation>Načítá se %1 …</translation>
    </message>
    <message>
      <source>Save the list of rejected rows</source>
      <translation>Uložit seznam vynechaných řádků</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>Uloženo jako %1.</translation>
    </message>
  </context>
  <context>
    <name>InForce</name>
    <message>
      <source>%1 · nothing to compare with</source>
      <translation>%1 · není s čím porovnat</translation>
    </message>
    <message>
      <source>%1 · vs %2</source>
      <translation>%1 · proti: %2</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>Clear all filters</source>
      <translation>Zrušit všechny filtry</translation>
    </message>
    <message>
      <source>Counting …</source>
      <translation>Počítá se …</translation>
    </message>
    <message>
      <source>Drop the filter %1</source>
      <translation>Zrušit filtr %1</translation>
    </message>
    <message>
      <source>compared</source>
      <translation>porovnání</translation>
    </message>
    <message>
      <source>seen on %1</source>
      <translation>ke dni %1</translation>
    </message>
    <message numerus="yes">
      <source>within %n days</source>
      <translation>
        <numerusform>do %n dne</numerusform>
        <numerusform>do %n dní</numerusform>
        <numerusform>do %n dní</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InteractionLine</name>
    <message>
      <source>Take off</source>
      <translation>Odebrat</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Odebrat: %1</translation>
    </message>
  </context>
  <context>
    <name>JoinForm</name>
    <message>
      <source>%1 and %2 stay two people</source>
      <translation>%1 a %2 zůstávají dva lidé</translation>
    </message>
    <message>
      <source>%1, since %2</source>
      <translation>%1, od %2</translation>
    </message>
    <message>
      <source>Are they one person?</source>
      <translation>Je to jeden člověk?</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zpět</translation>
    </message>
    <message>
      <source>Both, one below the other</source>
      <translation>Obojí, pod sebou</translation>
    </message>
    <message>
      <source>Calls, visits, notes</source>
      <translation>Hovory, návštěvy, poznámky</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Souhlas</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>E-maily</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Připomenutí</translation>
    </message>
    <message>
      <source>Join into one</source>
      <translation>Sloučit</translation>
    </message>
    <message>
      <source>Joined %1 and %2</source>
      <translation>Sloučeno: %1 a %2</translation>
    </message>
    <message>
      <source>Phones</source>
      <translation>Telefony</translation>
    </message>
    <message>
      <source>Stage and its history</source>
      <translation>Fáze a její historie</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Štítky</translation>
    </message>
    <message>
      <source>The stages %1 went through are set aside and count nowhere. It can be taken apart at any time.</source>
      <translation>Fáze, kterými prošel záznam %1, zůstanou stranou a nikde se nepočítají. Kdykoli to jde zase rozdělit.</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Jsou to dva lidé</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Dohromady</translation>
    </message>
    <message>
      <source>Two customers side by side</source>
      <translation>Dva zákazníci vedle sebe</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>JoinedLines</name>
    <message>
      <source>Joined into %1 on %2, and counted there</source>
      <translation>Sloučeno do záznamu %1 dne %2, počítá se tam</translation>
    </message>
    <message>
      <source>Joined with %1 on %2</source>
      <translation>Sloučeno se záznamem %1 dne %2</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>Otevřít: %1</translation>
    </message>
    <message>
      <source>Take apart …</source>
      <translation>Rozdělit …</translation>
    </message>
  </context>
  <context>
    <name>JourneyStrip</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1 · %2 (again)</source>
      <translation>%1 · %2 (znovu)</translation>
    </message>
    <message>
      <source>%1 · now %2</source>
      <translation>%1 · zatím %2</translation>
    </message>
    <message>
      <source>%1: from %2, %3</source>
      <translation>%1: od %2, %3</translation>
    </message>
    <message>
      <source>%1: since %2, %3</source>
      <translation>%1: od %2 dosud, %3</translation>
    </message>
    <message>
      <source>%1: still to come</source>
      <translation>%1: teprve přijde</translation>
    </message>
    <message>
      <source>Journey</source>
      <translation>Cesta</translation>
    </message>
  </context>
  <context>
    <name>KeyboardHelp</name>
    <message>
      <source>Among the sales: give money back</source>
      <translation>V prodejích: vrátit peníze</translation>
    </message>
    <message>
      <source>Among the sales: take a wrongly typed one out</source>
      <translation>V prodejích: vyřadit chybně zapsaný</translation>
    </message>
    <message>
      <source>Close a form, or go back</source>
      <translation>Zavřít formulář nebo jít zpět</translation>
    </message>
    <message>
      <source>In a sale: only these words, no product</source>
      <translation>V prodeji: jen tato slova, žádný produkt</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Klávesové zkratky</translation>
    </message>
    <message>
      <source>On Today, after Done: next tomorrow, in 3 days, a week, a month, not</source>
      <translation>Dnes, po Hotovo: znovu zítra, za 3 dny, za týden, za měsíc, už ne</translation>
    </message>
    <message>
      <source>On Today: log a call with the customer of the row</source>
      <translation>Dnes: zapsat hovor se zákazníkem na řádku</translation>
    </message>
    <message>
      <source>On Today: put the follow-up off</source>
      <translation>Dnes: odložit připomenutí</translation>
    </message>
    <message>
      <source>On Today: the follow-up is done</source>
      <translation>Dnes: připomenutí je hotovo</translation>
    </message>
    <message>
      <source>Save a form</source>
      <translation>Uložit formulář</translation>
    </message>
    <message>
      <source>What can be done with a card</source>
      <translation>Co jde dělat s kartou</translation>
    </message>
  </context>
  <context>
    <name>LaptopSection</name>
    <message>
      <source>As the system has it</source>
      <translation>Podle systému</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Barvy</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Tmavé</translation>
    </message>
    <message>
      <source>Kept with the calls, notes and moves you type.</source>
      <translation>Ukládá se k hovorům, poznámkám a přesunům, které zapíšete.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Jazyk</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Světlé</translation>
    </message>
    <message>
      <source>This laptop</source>
      <translation>Tento počítač</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Vaše jméno</translation>
    </message>
  </context>
  <context>
    <name>Ledger</name>
    <message>
      <source>New sale</source>
      <translation>Nový prodej</translation>
    </message>
    <message>
      <source>No entry is of these days, this kind or this name.</source>
      <translation>Žádný zápis není z těchto dnů, tohoto druhu ani jména.</translation>
    </message>
    <message>
      <source>No sale fits</source>
      <translation>Žádný prodej neodpovídá</translation>
    </message>
    <message>
      <source>Nothing sold yet</source>
      <translation>Zatím nic prodáno</translation>
    </message>
    <message>
      <source>Open the customer</source>
      <translation>Otevřít zákazníka</translation>
    </message>
    <message>
      <source>Sales, newest first</source>
      <translation>Prodeje, nejnovější první</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Zobrazit vše</translation>
    </message>
    <message>
      <source>Type a sale in as it happens: who, what, for how much. The app then knows who is worth a call, and about what.</source>
      <translation>Zapište prodej hned, jak se stane: kdo, co, za kolik. Aplikace pak ví, komu stojí za to zavolat a o čem.</translation>
    </message>
  </context>
  <context>
    <name>LeftReasonPopup</name>
    <message>
      <source>Another reason</source>
      <translation>Jiný důvod</translation>
    </message>
    <message>
      <source>Esc: they stay</source>
      <translation>Esc: zůstanou</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Přeskočit</translation>
    </message>
  </context>
  <context>
    <name>LeftWords</name>
    <message>
      <source>By the reason that was written down.</source>
      <translation>Podle zapsaného důvodu.</translation>
    </message>
    <message>
      <source>By the stage they were in before, and by reason.</source>
      <translation>Podle fáze, ve které byli předtím, a podle důvodu.</translation>
    </message>
    <message>
      <source>By the stage they were in before.</source>
      <translation>Podle fáze, ve které byli předtím.</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Přišli zpět</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Customers in Left on the day the report is seen on, without archived ones.</source>
      <translation>Zákazníci, kteří v den, ke kterému je přehled, byli mezi těmi, kdo odešli; bez archivovaných.</translation>
    </message>
    <message>
      <source>From where customers left in the period, why, and who came back.</source>
      <translation>Odkud zákazníci v období odešli, proč a kdo přišel zpět.</translation>
    </message>
    <message>
      <source>How many of these times the customer entered a stage again by the day it is seen on.</source>
      <translation>Po kolika z těchto odchodů zákazník do dne, ke kterému je přehled, zase vstoupil do některé fáze.</translation>
    </message>
    <message>
      <source>How often a stage was entered after Left in the period.</source>
      <translation>Kolikrát někdo v období po odchodu zase vstoupil do některé fáze.</translation>
    </message>
    <message>
      <source>How often somebody left for this reason.</source>
      <translation>Kolikrát někdo odešel z tohoto důvodu.</translation>
    </message>
    <message>
      <source>How often somebody left from this stage for this reason.</source>
      <translation>Kolikrát někdo odešel z této fáze z tohoto důvodu.</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Odešli</translation>
    </message>
    <message>
      <source>Left because</source>
      <translation>Důvod odchodu</translation>
    </message>
    <message>
      <source>Left now</source>
      <translation>Teď pryč</translation>
    </message>
    <message>
      <source>Most often from %1: %2, which is %3 of the moves out of it.</source>
      <translation>Nejčastěji z fáze %1: %2, což je %3 přesunů z ní.</translation>
    </message>
    <message>
      <source>Moves from a stage to Left dated in the period.</source>
      <translation>Odchody z kterékoli fáze s datem v období.</translation>
    </message>
    <message>
      <source>Moves from this stage to Left dated in the period.</source>
      <translation>Odchody z této fáze s datem v období.</translation>
    </message>
    <message>
      <source>Of all the times somebody left, the share for this reason.</source>
      <translation>Jaký podíl všech odchodů byl z tohoto důvodu.</translation>
    </message>
    <message>
      <source>Of the moves on, back and to Left out of this stage in the period, those to Left.</source>
      <translation>Jaký podíl přesunů z této fáze v období, tedy dál, zpět i odchodů, tvořily odchody.</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Podíl</translation>
    </message>
    <message>
      <source>Share that left</source>
      <translation>Odešli (podíl)</translation>
    </message>
    <message>
      <source>The different customers who left for this reason.</source>
      <translation>Kolik různých zákazníků z tohoto důvodu odešlo.</translation>
    </message>
    <message>
      <source>The different customers who left from this stage.</source>
      <translation>Kolik různých zákazníků z této fáze odešlo.</translation>
    </message>
    <message>
      <source>The different customers who left in the period.</source>
      <translation>Kolik různých zákazníků v období odešlo.</translation>
    </message>
    <message>
      <source>The reason given most often: %1 (%2).</source>
      <translation>Nejčastější důvod: %1 (%2).</translation>
    </message>
    <message>
      <source>Times somebody left</source>
      <translation>Počet odchodů</translation>
    </message>
    <message>
      <source>Where and why</source>
      <translation>Odkud a proč</translation>
    </message>
    <message>
      <source>Where they left</source>
      <translation>Odkud odešli</translation>
    </message>
    <message>
      <source>Who left</source>
      <translation>Kdo odešel</translation>
    </message>
    <message>
      <source>Why they left</source>
      <translation>Proč odešli</translation>
    </message>
    <message>
      <source>Won back</source>
      <translation>Získáni zpět</translation>
    </message>
    <message>
      <source>nobody left in this period</source>
      <translation>v tomto období nikdo neodešel</translation>
    </message>
  </context>
  <context>
    <name>LineEntry</name>
    <message>
      <source>%1 …</source>
      <translation>%1 …</translation>
    </message>
    <message>
      <source>And what happened? For example: called, came in, wrote.</source>
      <translation>A co se stalo? Třeba: volal, přišla, napsali.</translation>
    </message>
    <message>
      <source>Customers and commands that fit</source>
      <translation>Odpovídající zákazníci a příkazy</translation>
    </message>
    <message>
      <source>Find a customer, or type what just happened</source>
      <translation>Najděte zákazníka, nebo napište, co se právě stalo</translation>
    </message>
    <message>
      <source>Nobody is called that yet. Shift+Enter adds them and logs it.</source>
      <translation>Tak se zatím nikdo nejmenuje. Shift+Enter ho přidá a zapíše to.</translation>
    </message>
    <message>
      <source>Note: “%1”</source>
      <translation>Poznámka: „%1“</translation>
    </message>
    <message>
      <source>That moment is still to come.</source>
      <translation>Tato chvíle teprve přijde.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Co se stalo</translation>
    </message>
    <message>
      <source>Which one is it? Choose with ↑ ↓, then press Enter.</source>
      <translation>Kdo z nich to je? Vyberte šipkami ↑ ↓ a stiskněte Enter.</translation>
    </message>
    <message>
      <source>Whom is it about? Begin with a name or a phone number.</source>
      <translation>Koho se to týká? Začněte jménem nebo telefonem.</translation>
    </message>
  </context>
  <context>
    <name>LineRow</name>
    <message>
      <source>A discount is written like %1 or %2.</source>
      <translation>Sleva se píše jako %1 nebo %2.</translation>
    </message>
    <message>
      <source>A price is not below 0. What is given back is a refund.</source>
      <translation>Cena není pod nulou. Co se vrací, je vratka.</translation>
    </message>
    <message>
      <source>Discount, in percent or as an amount</source>
      <translation>Sleva v procentech nebo částkou</translation>
    </message>
    <message>
      <source>How much was it?</source>
      <translation>Kolik to bylo?</translation>
    </message>
    <message>
      <source>Price of one</source>
      <translation>Cena za kus</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Množství</translation>
    </message>
    <message>
      <source>Take this line out</source>
      <translation>Odebrat tento řádek</translation>
    </message>
    <message>
      <source>That is more than can be kept.</source>
      <translation>To je víc, než se dá uložit.</translation>
    </message>
    <message>
      <source>The discount is more than the price.</source>
      <translation>Sleva je větší než cena.</translation>
    </message>
    <message>
      <source>The quantity is a number above 0, with at most 3 decimals.</source>
      <translation>Množství je číslo větší než 0, nejvýš na 3 desetinná místa.</translation>
    </message>
    <message>
      <source>What the line comes to</source>
      <translation>Kolik řádek dělá</translation>
    </message>
    <message>
      <source>“%1” will be a new product.</source>
      <translation>„%1“ bude nový produkt.</translation>
    </message>
  </context>
  <context>
    <name>LinesEditor</name>
    <message>
      <source>Amount</source>
      <translation>Částka</translation>
    </message>
    <message>
      <source>Discount</source>
      <translation>Sleva</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Cena</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Množství</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Celkem</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Co</translation>
    </message>
  </context>
  <context>
    <name>LogForm</name>
    <message>
      <source>Choose who it was about first.</source>
      <translation>Nejdřív vyberte, koho se to týkalo.</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Zákazník</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>Připomenutí</translation>
    </message>
    <message>
      <source>If you know it</source>
      <translation>Pokud ho znáte</translation>
    </message>
    <message>
      <source>Log a call</source>
      <translation>Zapsat hovor</translation>
    </message>
    <message>
      <source>Not saved last time, so here it is again.</source>
      <translation>Minule se to neuložilo, proto je to tu znovu.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>Start anew</source>
      <translation>Začít znovu</translation>
    </message>
    <message>
      <source>That moment is still to come.</source>
      <translation>Tato chvíle teprve přijde.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Co</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Co připomenout</translation>
    </message>
    <message>
      <source>What the follow-up is for</source>
      <translation>Co připomenout</translation>
    </message>
    <message>
      <source>What was said, what they want</source>
      <translation>Co zaznělo, co si přejí</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Kdy</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>%1 – Regulars</source>
      <translation>%1 – Regulars</translation>
    </message>
    <message numerus="yes">
      <source>%n people to get back to</source>
      <translation>
        <numerusform>%n člověk čeká na ozvání</numerusform>
        <numerusform>%n lidé čekají na ozvání</numerusform>
        <numerusform>%n lidí čeká na ozvání</numerusform>
      </translation>
    </message>
    <message>
      <source>(%1) %2</source>
      <translation>(%1) %2</translation>
    </message>
    <message>
      <source>All changes saved</source>
      <translation>Vše je uloženo</translation>
    </message>
    <message>
      <source>Backed up %1</source>
      <translation>Zálohováno %1</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Nástěnka</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Kampaně</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otevřít</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Přehledy</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Prodeje</translation>
    </message>
    <message>
      <source>Saved %1.</source>
      <translation>Uložen soubor %1.</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Ukázat ve složce</translation>
    </message>
    <message>
      <source>Something unexpected happened. Nothing was lost; the change was not made.</source>
      <translation>Stalo se něco nečekaného. Nic se neztratilo; změna se neprovedla.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Dnes</translation>
    </message>
  </context>
  <context>
    <name>MorningPrints</name>
    <message>
      <source>%1 could not be written.</source>
      <translation>Soubor %1 nejde zapsat.</translation>
    </message>
    <message>
      <source>Morning sheet</source>
      <translation>Ranní přehled</translation>
    </message>
    <message>
      <source>Morning sheet %1.pdf</source>
      <translation>Ranní přehled %1.pdf</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save under another name</source>
      <translation>Uložit pod jiným názvem</translation>
    </message>
  </context>
  <context>
    <name>MorningSheet</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2, %3</source>
      <translation>%1: %2, %3</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <translation>Narozeniny</translation>
    </message>
    <message>
      <source>Nobody to get back to today.</source>
      <translation>Dnes se nemusíte nikomu ozývat.</translation>
    </message>
    <message>
      <source>no note</source>
      <translation>bez poznámky</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… a %n další</numerusform>
        <numerusform>… a %n další</numerusform>
        <numerusform>… a %n dalších</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MoveForm</name>
    <message>
      <source>A move that was forgotten: %1</source>
      <translation>Zapomenutý přesun: %1</translation>
    </message>
    <message>
      <source>Move %1</source>
      <translation>Přesun: %1</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Dne</translation>
    </message>
    <message>
      <source>Put it into the history</source>
      <translation>Vložit do historie</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Kam</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Proč</translation>
    </message>
  </context>
  <context>
    <name>MovesWords</name>
    <message>
      <source>Back and forth</source>
      <translation>Tam a zpět</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Customers who entered a stage after Left.</source>
      <translation>Zákazníci, kteří po odchodu zase vstoupili do některé fáze.</translation>
    </message>
    <message>
      <source>Customers who moved between the same two stages three times or more.</source>
      <translation>Zákazníci, kteří se mezi týmiž dvěma fázemi přesunuli třikrát nebo víckrát.</translation>
    </message>
    <message>
      <source>Customers who moved between these two stages three times or more.</source>
      <translation>Zákazníci, kteří se mezi těmito dvěma fázemi přesunuli třikrát nebo víckrát.</translation>
    </message>
    <message>
      <source>Customers with at least one of these moves.</source>
      <translation>Zákazníci s aspoň jedním z těchto přesunů.</translation>
    </message>
    <message>
      <source>Customers with stays in this stage in the period.</source>
      <translation>Zákazníci, kteří v této fázi v období byli.</translation>
    </message>
    <message>
      <source>Customers with two or more stays in this stage in the period.</source>
      <translation>Zákazníci, kteří v této fázi byli v období dvakrát nebo víckrát.</translation>
    </message>
    <message>
      <source>Customers won back</source>
      <translation>Zákazníci získaní zpět</translation>
    </message>
    <message>
      <source>Every move of a customer dated in the period.</source>
      <translation>Každý přesun zákazníka s datem v období.</translation>
    </message>
    <message>
      <source>From where to where</source>
      <translation>Odkud kam</translation>
    </message>
    <message>
      <source>From where to where customers moved in the period, who came back, and who goes to and fro.</source>
      <translation>Odkud kam se zákazníci v období přesunuli, kdo se vrátil a kdo chodí sem a tam.</translation>
    </message>
    <message>
      <source>How often a stage was entered after Left in the period.</source>
      <translation>Kolikrát někdo v období po odchodu zase vstoupil do některé fáze.</translation>
    </message>
    <message>
      <source>Moved to</source>
      <translation>Kam přešli</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Přesuny</translation>
    </message>
    <message>
      <source>Moves from the place on the left to this one, dated in the period.</source>
      <translation>Přesuny z místa vlevo do tohoto, s datem v období.</translation>
    </message>
    <message>
      <source>Moves of customers dated in the period, to Left and back too.</source>
      <translation>Přesuny zákazníků s datem v období, i odchody a návraty.</translation>
    </message>
    <message>
      <source>Of the customers with a stay in this stage, the share with two or more.</source>
      <translation>Jaký podíl zákazníků, kteří v této fázi byli, v ní byl dvakrát nebo víckrát.</translation>
    </message>
    <message>
      <source>Share that came back</source>
      <translation>Vrátili se (podíl)</translation>
    </message>
    <message>
      <source>Stays that began in the period, by anyone.</source>
      <translation>Pobyty kohokoli, které začaly v období.</translation>
    </message>
    <message>
      <source>The moves of these customers between these two stages.</source>
      <translation>Přesuny těchto zákazníků mezi těmito dvěma fázemi.</translation>
    </message>
    <message>
      <source>To and fro</source>
      <translation>Sem a tam</translation>
    </message>
    <message>
      <source>Two stages between which somebody moved three times or more in the period.</source>
      <translation>Dvě fáze, mezi kterými se někdo v období přesunul třikrát nebo víckrát.</translation>
    </message>
    <message>
      <source>Who comes back</source>
      <translation>Kdo se vrací</translation>
    </message>
    <message>
      <source>Who moved</source>
      <translation>Kdo se přesunul</translation>
    </message>
    <message>
      <source>Won back</source>
      <translation>Získáni zpět</translation>
    </message>
    <message>
      <source>nobody moved in this period</source>
      <translation>v tomto období se nikdo nepřesunul</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>Another day…</source>
      <translation>Jiný den…</translation>
    </message>
    <message>
      <source>It was yesterday</source>
      <translation>Bylo to včera</translation>
    </message>
    <message>
      <source>Moved %1 to %2</source>
      <translation>Přesunuto: %1 → %2</translation>
    </message>
    <message>
      <source>The move is saved</source>
      <translation>Přesun je uložen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>NamePopup</name>
    <message>
      <source>Name of the segment</source>
      <translation>Název skupiny</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
  </context>
  <context>
    <name>NamedList</name>
    <message>
      <source>%1 moved, %2 of %3</source>
      <translation>Přesunuto: %1, místo %2 z %3</translation>
    </message>
  </context>
  <context>
    <name>NamedRow</name>
    <message>
      <source>More</source>
      <translation>Další možnosti</translation>
    </message>
    <message>
      <source>More for %1</source>
      <translation>Další možnosti: %1</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Posunout dolů</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Posunout nahoru</translation>
    </message>
    <message>
      <source>Name of %1</source>
      <translation>Název: %1</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Odebrat</translation>
    </message>
  </context>
  <context>
    <name>NewCampaign</name>
    <message>
      <source>New campaign</source>
      <translation>Nová kampaň</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>Test rides at the market</source>
      <translation>Zkušební jízdy na trhu</translation>
    </message>
    <message>
      <source>What will you try?</source>
      <translation>Co vyzkoušíte?</translation>
    </message>
  </context>
  <context>
    <name>NewCost</name>
    <message>
      <source>Add</source>
      <translation>Přidat</translation>
    </message>
    <message>
      <source>That is %1</source>
      <translation>To je %1</translation>
    </message>
  </context>
  <context>
    <name>NewForm</name>
    <message>
      <source>A friend, the window, a search …</source>
      <translation>Od přátel, z výlohy, z internetu …</translation>
    </message>
    <message>
      <source>A name is needed.</source>
      <translation>Vyplňte jméno.</translation>
    </message>
    <message>
      <source>Added %1</source>
      <translation>Přidáno: %1</translation>
    </message>
    <message>
      <source>Bring back what was not saved last time</source>
      <translation>Vrátit, co se minule neuložilo</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>Kdo je přivedl</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Heard of us</source>
      <translation>Odkud nás znají</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jméno</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Nový zákazník</translation>
    </message>
    <message>
      <source>Not saved last time, so here it is again.</source>
      <translation>Minule se to neuložilo, proto je to tu znovu.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Od</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Fáze</translation>
    </message>
    <message>
      <source>Start anew</source>
      <translation>Začít znovu</translation>
    </message>
    <message>
      <source>This does not look like an e-mail address. It will be kept as you typed it.</source>
      <translation>Nevypadá to jako e-mailová adresa. Uloží se tak, jak jste ji napsali.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>NewShop</name>
    <message>
      <source>A currency has three letters, such as CZK.</source>
      <translation>Měna má tři písmena, třeba CZK.</translation>
    </message>
    <message>
      <source>All of it in one file:</source>
      <translation>Všechno v jednom souboru:</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Změnit…</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Měna</translation>
    </message>
    <message>
      <source>From stranger to regular: which words suit you?</source>
      <translation>Od neznámého ke stálému zákazníkovi: která slova vám sednou?</translation>
    </message>
    <message>
      <source>Kept with what you type.</source>
      <translation>Ukládá se k tomu, co zapíšete.</translation>
    </message>
    <message>
      <source>My shop</source>
      <translation>Můj obchod</translation>
    </message>
    <message>
      <source>Name of the shop</source>
      <translation>Název obchodu</translation>
    </message>
    <message>
      <source>Sample shop</source>
      <translation>Ukázkový obchod</translation>
    </message>
    <message>
      <source>Shop files (%1)</source>
      <translation>Soubory obchodu (%1)</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Ukázat ve složce</translation>
    </message>
    <message>
      <source>Where is your shop to be kept?</source>
      <translation>Kam uložit váš obchod?</translation>
    </message>
    <message>
      <source>You can rename, reorder, add and remove stages at any time.</source>
      <translation>Fáze můžete kdykoli přejmenovat, přeskládat, přidat i odebrat.</translation>
    </message>
    <message>
      <source>Your name (if you like)</source>
      <translation>Vaše jméno (nepovinné)</translation>
    </message>
    <message>
      <source>Your shop</source>
      <translation>Váš obchod</translation>
    </message>
  </context>
  <context>
    <name>NextStep</name>
    <message>
      <source>A price you gave, or a basket that was left behind, is noted on the customer's page under “Quotes and baskets”. Say there what came of it, and this shows where people stop, and why.</source>
      <translation>Cena, kterou jste dali, nebo opuštěný košík se zapisuje na stránce zákazníka v části „Nabídky a košíky“. Řekněte tam, jak to dopadlo, a tady uvidíte, kde se lidé zastaví a proč.</translation>
    </message>
    <message>
      <source>A recipe is the short list of what you do in a stage. Write one on the board: the … menu of a column, “Recipe of this stage…”. Tick it off on each customer's page, and this shows whether it helps.</source>
      <translation>Postup je krátký seznam toho, co ve fázi děláte. Napište ho na nástěnce: nabídka … u sloupce, „Postup v této fázi…“. Odškrtávejte ho na stránce každého zákazníka a tady uvidíte, jestli pomáhá.</translation>
    </message>
    <message>
      <source>Go to Campaigns</source>
      <translation>Přejít na Kampaně</translation>
    </message>
    <message>
      <source>Go to Sales</source>
      <translation>Přejít na prodeje</translation>
    </message>
    <message>
      <source>Go to the board</source>
      <translation>Přejít na nástěnku</translation>
    </message>
    <message>
      <source>Go to the customers</source>
      <translation>Přejít na zákazníky</translation>
    </message>
    <message>
      <source>No goal is set for this day</source>
      <translation>Na tento den není žádný cíl</translation>
    </message>
    <message>
      <source>No stage has a recipe yet</source>
      <translation>Žádná fáze zatím nemá postup</translation>
    </message>
    <message>
      <source>Say what you wish for in a month, a quarter or a year: this shows how far along it is, and its pace.</source>
      <translation>Napište, co byste chtěli za měsíc, čtvrtletí nebo rok: tady uvidíte, jak daleko to je a jestli to drží tempo.</translation>
    </message>
    <message>
      <source>Set goals…</source>
      <translation>Dát si cíle…</translation>
    </message>
    <message>
      <source>What you try so that people hear of you, and what it costs, is written down under Campaigns.</source>
      <translation>Co zkoušíte, aby se o vás lidé dozvěděli, a kolik to stojí, se zapisuje v Kampaních.</translation>
    </message>
    <message>
      <source>Write down under Campaigns what you try, whom it reached and what it cost, to set one beside the other.</source>
      <translation>Zapište v Kampaních, co zkoušíte, koho to oslovilo a kolik to stálo, a uvidíte to vedle sebe.</translation>
    </message>
    <message>
      <source>Write down under Sales what is bought; orders from a web shop or a till come in by Import.</source>
      <translation>Zapisujte v Prodejích, co se koupí; nákupy z e-shopu nebo pokladny se načtou importem.</translation>
    </message>
  </context>
  <context>
    <name>NoticeSection</name>
    <message>
      <source>Notifications</source>
      <translation>Upozornění</translation>
    </message>
    <message>
      <source>Once for each, also outside the window where the system has a tray. Quiet hours wait until they end.</source>
      <translation>Na každé jen jednou, i mimo okno, pokud to systém umí. V době klidu upozornění počkají na její konec.</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Klid od</translation>
    </message>
    <message>
      <source>Tell me when a follow-up is due</source>
      <translation>Upozornit, když přijde čas připomenutí</translation>
    </message>
    <message>
      <source>until</source>
      <translation>do</translation>
    </message>
  </context>
  <context>
    <name>Notifications</name>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <translation>
        <numerusform>%1 a %n další</numerusform>
        <numerusform>%1 a %n další</numerusform>
        <numerusform>%1 a %n dalších</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s) are due</source>
      <translation>
        <numerusform>Nadešel čas: %n připomenutí</numerusform>
        <numerusform>Nadešel čas: %n připomenutí</numerusform>
        <numerusform>Nadešel čas: %n připomenutí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s) came due while Regulars was closed.</source>
      <translation>
        <numerusform>Zatímco byl program Regulars zavřený, nadešel čas %n připomenutí.</numerusform>
        <numerusform>Zatímco byl program Regulars zavřený, nadešel čas %n připomenutí.</numerusform>
        <numerusform>Zatímco byl program Regulars zavřený, nadešel čas %n připomenutí.</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otevřít</translation>
    </message>
    <message>
      <source>Show Today</source>
      <translation>Ukázat Dnes</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>Než jste přišli</translation>
    </message>
  </context>
  <context>
    <name>OftenBought</name>
    <message>
      <source>%1 of those who bought %2</source>
      <translation>%1 z těch, kdo koupili %2</translation>
    </message>
    <message>
      <source>+ %1</source>
      <translation>+ %1</translation>
    </message>
    <message>
      <source>Add %1</source>
      <translation>Přidat: %1</translation>
    </message>
    <message>
      <source>Often bought with it</source>
      <translation>Často se k tomu kupuje</translation>
    </message>
  </context>
  <context>
    <name>OptionsPanel</name>
    <message>
      <source>Bring them in</source>
      <translation>Načtení</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Every column that holds something is read.</source>
      <translation>Čte se každý sloupec, ve kterém něco je.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Načíst</translation>
    </message>
    <message>
      <source>Keep other columns in the notes</source>
      <translation>Ostatní sloupce uložit do poznámek</translation>
    </message>
    <message numerus="yes">
      <source>Not read: %1 and %n more.</source>
      <translation>
        <numerusform>Nečte se: %1 a %n další.</numerusform>
        <numerusform>Nečte se: %1 a %n další.</numerusform>
        <numerusform>Nečte se: %1 a %n dalších.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not read: %1.</source>
      <translation>Nečte se: %1.</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Nákupy</translation>
    </message>
    <message>
      <source>Orders become sales of their day. Customers are found by number, e-mail, phone or name; whoever is new is created as a customer of before. What is there already is not brought in twice.</source>
      <translation>Z nákupů se stanou prodeje jejich dne. Zákazníci se hledají podle čísla, e-mailu, telefonu nebo jména; kdo je nový, založí se jako dřívější zákazník. Co už tu je, nenačte se podruhé.</translation>
    </message>
    <message>
      <source>Read together: %1.</source>
      <translation>Čteno společně: %1.</translation>
    </message>
    <message>
      <source>Rows that name a stage of their own go there.</source>
      <translation>Řádky s vlastní fází půjdou do ní.</translation>
    </message>
    <message>
      <source>Stage for them</source>
      <translation>Jejich fáze</translation>
    </message>
    <message>
      <source>They already were customers</source>
      <translation>Už byli zákazníky</translation>
    </message>
    <message>
      <source>They stand on the board, but reports do not count them as won by going through the stages.</source>
      <translation>Na nástěnce budou, ale přehledy je nepočítají mezi ty, které jste získali cestou přes fáze.</translation>
    </message>
    <message>
      <source>This is a stage history: who came into which stage on which day. Customers and stages are found by name; customers who are not there yet are created, and every move is kept on its day.</source>
      <translation>Toto je historie fází: kdo přišel do které fáze který den. Zákazníci se hledají podle jména, fáze podle názvu; kdo tu ještě není, přidá se, a každý přesun zůstane u svého dne.</translation>
    </message>
    <message>
      <source>What the list is of</source>
      <translation>Čeho je to seznam</translation>
    </message>
    <message>
      <source>You can undo all of it in one step.</source>
      <translation>Všechno můžete vrátit jedním krokem.</translation>
    </message>
  </context>
  <context>
    <name>OtherCostsView</name>
    <message>
      <source>Advertisements, a sign, a listing: money for a way people hear of you, beside all campaigns.</source>
      <translation>Reklama, poutač, zápis v katalogu: peníze na to, aby se o vás lidé dozvěděli, mimo všechny kampaně.</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Kampaně</translation>
    </message>
    <message>
      <source>Costs without a campaign</source>
      <translation>Výdaje mimo kampaně</translation>
    </message>
  </context>
  <context>
    <name>OutsideRow</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Just outside:</source>
      <translation>Mimo tato čísla:</translation>
    </message>
  </context>
  <context>
    <name>PairModel</name>
    <message>
      <source>This customer</source>
      <translation>Tento zákazník</translation>
    </message>
    <message>
      <source>and this one</source>
      <translation>a tento</translation>
    </message>
    <message>
      <source>because of</source>
      <translation>proč</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>jeden člověk</translation>
    </message>
  </context>
  <context>
    <name>PartChip</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>Není jisté</translation>
    </message>
  </context>
  <context>
    <name>PartnerChoice</name>
    <message>
      <source>Back</source>
      <translation>Zpět</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Find by name, phone, e-mail or company</source>
      <translation>Najít podle jména, telefonu, e-mailu nebo firmy</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>Najít zákazníky</translation>
    </message>
    <message>
      <source>No match for “%1”</source>
      <translation>„%1“ se nenašlo</translation>
    </message>
    <message>
      <source>Nobody looks alike. Type whom you mean.</source>
      <translation>Nikdo podobný tu není. Napište, koho myslíte.</translation>
    </message>
    <message>
      <source>These look alike:</source>
      <translation>Tito jsou si podobní:</translation>
    </message>
    <message>
      <source>Who is the same person as %1?</source>
      <translation>Kdo je týž člověk jako %1?</translation>
    </message>
  </context>
  <context>
    <name>PastFrame</name>
    <message>
      <source> · </source>
      <translation> · </translation>
    </message>
    <message>
      <source>Back to today</source>
      <translation>Zpět k dnešku</translation>
    </message>
    <message>
      <source>On the board then: %1</source>
      <translation>Tehdy na nástěnce: %1</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otevřít</translation>
    </message>
    <message>
      <source>The board as it was on %1 – read only</source>
      <translation>Nástěnka ke dni %1 – jen ke čtení</translation>
    </message>
    <message>
      <source>archived by then: %1</source>
      <translation>do té doby archivováno: %1</translation>
    </message>
    <message>
      <source>in earlier stages: %1</source>
      <translation>v dřívějších fázích: %1</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Od</translation>
    </message>
    <message>
      <source>How they heard of us</source>
      <translation>Odkud nás znají</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jméno</translation>
    </message>
    <message>
      <source>Stage now</source>
      <translation>Fáze teď</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Do</translation>
    </message>
    <message>
      <source>archived</source>
      <translation>archivováno</translation>
    </message>
  </context>
  <context>
    <name>PeoplePanel</name>
    <message>
      <source>Back to the report</source>
      <translation>Zpět na přehled</translation>
    </message>
    <message>
      <source>Back to the report (Esc)</source>
      <translation>Zpět na přehled (Esc)</translation>
    </message>
    <message>
      <source>CSV for other programs …</source>
      <translation>CSV pro jiné programy …</translation>
    </message>
    <message>
      <source>Compared with: %1</source>
      <translation>K porovnání: %1</translation>
    </message>
    <message>
      <source>Excel workbook …</source>
      <translation>Sešit Excelu …</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Export seznamu</translation>
    </message>
    <message>
      <source>How is this counted? %1</source>
      <translation>Jak se to počítá? %1</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nikdo</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Načítá se …</translation>
    </message>
    <message>
      <source>Save as segment</source>
      <translation>Uložit jako skupinu</translation>
    </message>
    <message>
      <source>Show in Customers</source>
      <translation>Ukázat v Zákaznících</translation>
    </message>
    <message>
      <source>There is nobody behind this number.</source>
      <translation>Za tímto číslem nikdo není.</translation>
    </message>
    <message>
      <source>Who is counted</source>
      <translation>Kdo se počítá</translation>
    </message>
  </context>
  <context>
    <name>PeopleSection</name>
    <message>
      <source>Done</source>
      <translation>Hotovo</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>Hotovo: %1</translation>
    </message>
    <message>
      <source>Log a call with %1</source>
      <translation>Zapsat hovor: %1</translation>
    </message>
    <message>
      <source>Log call</source>
      <translation>Hovor</translation>
    </message>
    <message>
      <source>Put off: %1</source>
      <translation>Odložit: %1</translation>
    </message>
    <message>
      <source>Show all %1</source>
      <translation>Ukázat všech %1</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Odložit</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>%1 · separated by: %2</source>
      <translation>%1 · oddělovač: %2</translation>
    </message>
    <message>
      <source>Column in the file</source>
      <translation>Sloupec v souboru</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Sloupce</translation>
    </message>
    <message>
      <source>Columns guessed by their headings</source>
      <translation>Sloupce odhadnuté podle záhlaví</translation>
    </message>
    <message>
      <source>Do the letters look right?</source>
      <translation>Jsou písmena správně?</translation>
    </message>
    <message>
      <source>First rows</source>
      <translation>První řádky</translation>
    </message>
    <message>
      <source>First values</source>
      <translation>První hodnoty</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>Je to</translation>
    </message>
    <message>
      <source>Not right?</source>
      <translation>Něco nesedí?</translation>
    </message>
    <message>
      <source>Recognised: %1</source>
      <translation>Rozpoznáno: %1</translation>
    </message>
    <message>
      <source>Recognised: a stage history</source>
      <translation>Rozpoznáno: historie fází</translation>
    </message>
    <message>
      <source>Recognised: one order a row, without headings</source>
      <translation>Rozpoznáno: nákup na řádek, bez záhlaví</translation>
    </message>
    <message>
      <source>Recognised: orders from %1</source>
      <translation>Rozpoznáno: nákupy z %1</translation>
    </message>
    <message>
      <source>Recognised: orders in several files</source>
      <translation>Rozpoznáno: nákupy v několika souborech</translation>
    </message>
    <message>
      <source>Sheet “%1”</source>
      <translation>List „%1“</translation>
    </message>
  </context>
  <context>
    <name>ProductField</name>
    <message>
      <source>%1, without a product</source>
      <translation>%1, bez produktu</translation>
    </message>
    <message>
      <source>New product “%1”</source>
      <translation>Nový produkt „%1“</translation>
    </message>
    <message>
      <source>Only these words, no product</source>
      <translation>Jen tato slova, žádný produkt</translation>
    </message>
    <message>
      <source>Product, or an amount</source>
      <translation>Produkt, nebo částka</translation>
    </message>
    <message>
      <source>Product, or what it was</source>
      <translation>Produkt, nebo co to bylo</translation>
    </message>
    <message>
      <source>Products that fit</source>
      <translation>Odpovídající produkty</translation>
    </message>
  </context>
  <context>
    <name>ProductForm</name>
    <message>
      <source>A margin is written like %1, from 0 to 100.</source>
      <translation>Marže se píše jako %1, od 0 do 100.</translation>
    </message>
    <message>
      <source>A price is not below 0.</source>
      <translation>Cena není pod nulou.</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kód</translation>
    </message>
    <message>
      <source>Empty: %1, as in the settings</source>
      <translation>Prázdné: %1 jako v nastavení</translation>
    </message>
    <message>
      <source>Margin: what is left of the price</source>
      <translation>Marže: co z ceny zbude</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Název</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>Nový produkt</translation>
    </message>
    <message>
      <source>No longer sold</source>
      <translation>Už se neprodává</translation>
    </message>
    <message>
      <source>Price (%1)</source>
      <translation>Cena (%1)</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>Sell it again</source>
      <translation>Zase prodávat</translation>
    </message>
  </context>
  <context>
    <name>Products</name>
    <message>
      <source>%1 is no longer offered</source>
      <translation>%1 se už nenabízí</translation>
    </message>
    <message>
      <source>A product is made by itself when its name is typed in a sale. Here you give it a price and more.</source>
      <translation>Produkt vznikne sám, když jeho název napíšete v prodeji. Tady mu dáte cenu a další.</translation>
    </message>
    <message>
      <source>Find a product</source>
      <translation>Najít produkt</translation>
    </message>
    <message>
      <source>Name, code or category</source>
      <translation>Název, kód nebo kategorie</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>Nový produkt</translation>
    </message>
    <message>
      <source>No product fits</source>
      <translation>Žádný produkt neodpovídá</translation>
    </message>
    <message>
      <source>No product has this name, code or category.</source>
      <translation>Žádný produkt nemá tento název, kód ani kategorii.</translation>
    </message>
    <message>
      <source>No products yet</source>
      <translation>Zatím žádné produkty</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkty</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Zobrazit vše</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>With those no longer sold</source>
      <translation>I s těmi, co se už neprodávají</translation>
    </message>
  </context>
  <context>
    <name>ProductsModel</name>
    <message>
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kód</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>Marže</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Cena</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>no longer sold</source>
      <translation>už se neprodává</translation>
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <source>Cancel</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Průběh</translation>
    </message>
  </context>
  <context>
    <name>PromiseDetails</name>
    <message>
      <source>Any way</source>
      <translation>Jakkoli</translation>
    </message>
    <message>
      <source>At a time of the day</source>
      <translation>V určitý čas</translation>
    </message>
    <message>
      <source>How often it repeats</source>
      <translation>Jak často se opakuje</translation>
    </message>
    <message>
      <source>How to get back to them</source>
      <translation>Jak se ozvat</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>Opakuje se</translation>
    </message>
    <message>
      <source>Time of the follow-up</source>
      <translation>Čas připomenutí</translation>
    </message>
    <message>
      <source>Unit of the rhythm</source>
      <translation>Jednotka opakování</translation>
    </message>
    <message>
      <source>at</source>
      <translation>v</translation>
    </message>
    <message>
      <source>days</source>
      <translation>dnech</translation>
    </message>
    <message>
      <source>every </source>
      <translation>po </translation>
    </message>
    <message>
      <source>months</source>
      <translation>měsících</translation>
    </message>
    <message>
      <source>once</source>
      <translation>jednou</translation>
    </message>
    <message>
      <source>own rhythm…</source>
      <translation>jinak…</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>týdnech</translation>
    </message>
    <message>
      <source>years</source>
      <translation>letech</translation>
    </message>
  </context>
  <context>
    <name>Promises</name>
    <message>
      <source>: </source>
      <translation>: </translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Hovor</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>Připomenutí</translation>
    </message>
    <message>
      <source>Get back to them</source>
      <translation>Ozvat se</translation>
    </message>
    <message>
      <source>Last note</source>
      <translation>Poslední poznámka</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Zpráva</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Úkol</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Návštěva</translation>
    </message>
  </context>
  <context>
    <name>QuickLine</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 (new product)</source>
      <translation>%1 (nový produkt)</translation>
    </message>
    <message>
      <source>%1 × %2</source>
      <translation>%1 × %2</translation>
    </message>
    <message>
      <source>%1, now</source>
      <translation>%1, teď</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Částka</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Vymazat</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Zákazník</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>Připomenutí</translation>
    </message>
    <message>
      <source>For example: Eva called, wants the blue one, ring her Friday 10:00 &gt;purchase #cargo</source>
      <translation>Třeba: Eva volala, chce modré, zavolat v pátek 10:00 &gt;nákup #cargo</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Přesun</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>Nový zákazník „%1“</translation>
    </message>
    <message>
      <source>No amount</source>
      <translation>Bez částky</translation>
    </message>
    <message>
      <source>No match: create “%1”</source>
      <translation>Nenalezeno: přidat „%1“</translation>
    </message>
    <message>
      <source>No stage “%1”</source>
      <translation>Fáze „%1“ není</translation>
    </message>
    <message>
      <source>No tag</source>
      <translation>Bez štítku</translation>
    </message>
    <message>
      <source>Nobody named “%1”</source>
      <translation>„%1“ tu není</translation>
    </message>
    <message>
      <source>Not saved last time, so here it is again.</source>
      <translation>Minule se to neuložilo, proto je to tu znovu.</translation>
    </message>
    <message>
      <source>Quick line</source>
      <translation>Rychlý zápis</translation>
    </message>
    <message>
      <source>Sale</source>
      <translation>Prodej</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>Uloženo: %1</translation>
    </message>
    <message>
      <source>Stays where they are</source>
      <translation>Fáze se nemění</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Štítek</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Co</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Kdy</translation>
    </message>
    <message>
      <source>Which one?</source>
      <translation>Kdo z nich?</translation>
    </message>
    <message>
      <source>Who?</source>
      <translation>Kdo?</translation>
    </message>
    <message>
      <source>adds and logs in one go</source>
      <translation>přidá a rovnou zapíše</translation>
    </message>
    <message>
      <source>command</source>
      <translation>příkaz</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nic</translation>
    </message>
    <message>
      <source>nowhere</source>
      <translation>nikam</translation>
    </message>
    <message>
      <source>promised: %1</source>
      <translation>slíbeno: %1</translation>
    </message>
    <message>
      <source>sale: %1</source>
      <translation>prodej: %1</translation>
    </message>
    <message>
      <source>today %1</source>
      <translation>dnes v %1</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>„%1“</translation>
    </message>
  </context>
  <context>
    <name>QuietSection</name>
    <message numerus="yes">
      <source>%n more have been gone for over a year: see the reports</source>
      <translation>
        <numerusform>%n další je pryč přes rok: viz přehledy</numerusform>
        <numerusform>%n další jsou pryč přes rok: viz přehledy</numerusform>
        <numerusform>%n dalších je pryč přes rok: viz přehledy</numerusform>
      </translation>
    </message>
    <message>
      <source>Going quiet</source>
      <translation>Odmlčují se</translation>
    </message>
    <message>
      <source>Who was spoken with in the last week, or is promised something, is left out here</source>
      <translation>Kdo s vámi mluvil v posledním týdnu nebo má něco slíbeno, tu není</translation>
    </message>
  </context>
  <context>
    <name>QuietWords</name>
    <message>
      <source>%1: %2.</source>
      <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
      <source>%n customers buy often enough to have a rhythm.</source>
      <translation>
        <numerusform>%n zákazník nakupuje dost často na to, aby měl svůj rytmus.</numerusform>
        <numerusform>%n zákazníci nakupují dost často na to, aby měli svůj rytmus.</numerusform>
        <numerusform>%n zákazníků nakupuje dost často na to, aby mělo svůj rytmus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more have been gone for over a year.</source>
      <translation>
        <numerusform>%n další je pryč přes rok.</numerusform>
        <numerusform>%n další jsou pryč přes rok.</numerusform>
        <numerusform>%n dalších je pryč přes rok.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are going quiet now (%1).</source>
      <translation>
        <numerusform>%n z nich se teď odmlčuje (%1).</numerusform>
        <numerusform>%n z nich se teď odmlčují (%1).</numerusform>
        <numerusform>%n z nich se teď odmlčuje (%1).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are going quiet now.</source>
      <translation>
        <numerusform>%n z nich se teď odmlčuje.</numerusform>
        <numerusform>%n z nich se teď odmlčují.</numerusform>
        <numerusform>%n z nich se teď odmlčuje.</numerusform>
      </translation>
    </message>
    <message>
      <source>All of their purchases so far.</source>
      <translation>Všechny jejich dosavadní nákupy.</translation>
    </message>
    <message>
      <source>Bought often enough, but have left or are archived.</source>
      <translation>Nakoupili dost často, ale odešli nebo jsou v archivu.</translation>
    </message>
    <message>
      <source>Bought on one day or two: that says nothing of how often they come.</source>
      <translation>Nakoupili v jednom nebo dvou dnech: to o četnosti nic neříká.</translation>
    </message>
    <message>
      <source>Bought too seldom</source>
      <translation>Nakoupili málokrát</translation>
    </message>
    <message>
      <source>By how often they buy</source>
      <translation>Podle toho, jak často nakupují</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Customers who bought on three days or more and have neither left nor are archived.</source>
      <translation>Zákazníci, kteří nakoupili ve třech nebo více dnech, neodešli a nejsou v archivu.</translation>
    </message>
    <message>
      <source>Customers who bought on three days or more, by their latest purchase.</source>
      <translation>Zákazníci, kteří nakoupili ve třech nebo více dnech, podle posledního nákupu.</translation>
    </message>
    <message>
      <source>Days since their latest purchase, divided by what is usual.</source>
      <translation>Dny od posledního nákupu dělené obvyklými.</translation>
    </message>
    <message>
      <source>Days since their latest purchase.</source>
      <translation>Dny od posledního nákupu.</translation>
    </message>
    <message>
      <source>Due soon</source>
      <translation>Brzy na řadě</translation>
    </message>
    <message>
      <source>Going quiet</source>
      <translation>Odmlčují se</translation>
    </message>
    <message>
      <source>Half buy within</source>
      <translation>Polovina koupí do</translation>
    </message>
    <message>
      <source>Half of them usually come back within %1.</source>
      <translation>Polovina z nich se obvykle vrátí do %1.</translation>
    </message>
    <message>
      <source>Half of them usually come back within this many days, or fewer.</source>
      <translation>Polovina z nich se obvykle vrátí do tolika dnů, nebo dřív.</translation>
    </message>
    <message>
      <source>How often regulars usually buy, and who usually would have bought again by now.</source>
      <translation>Jak často stálí zákazníci obvykle nakupují a kdo by už obvykle znovu nakoupil.</translation>
    </message>
    <message>
      <source>In their rhythm</source>
      <translation>Ve svém rytmu</translation>
    </message>
    <message>
      <source>It is longer ago than usual, but not more than one and a half times as long.</source>
      <translation>Je to déle než obvykle, ale ne víc než jedenapůlkrát.</translation>
    </message>
    <message>
      <source>It is more than one and a half times as long ago as usual.</source>
      <translation>Je to víc než jedenapůlkrát déle než obvykle.</translation>
    </message>
    <message>
      <source>It is more than six times as long ago as usual, and more than a year.</source>
      <translation>Je to víc než šestkrát déle než obvykle a víc než rok.</translation>
    </message>
    <message>
      <source>Left or archived</source>
      <translation>Odešli nebo v archivu</translation>
    </message>
    <message>
      <source>Long gone</source>
      <translation>Dávno pryč</translation>
    </message>
    <message>
      <source>Nobody has bought on three different days yet, so there is no rhythm to fall out of.</source>
      <translation>Zatím nikdo nenakoupil ve třech různých dnech, takže není rytmus, ze kterého by vypadl.</translation>
    </message>
    <message>
      <source>Nobody is going quiet now.</source>
      <translation>Teď se nikdo neodmlčuje.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Nyní</translation>
    </message>
    <message>
      <source>Of all regulars, the share that is in it.</source>
      <translation>Jaký podíl všech stálých zákazníků v ní je.</translation>
    </message>
    <message>
      <source>Of the regulars who buy so often, the share that is going quiet.</source>
      <translation>Jaký podíl z těch, kdo nakupují tak často, se odmlčuje.</translation>
    </message>
    <message>
      <source>Purchases</source>
      <translation>Nákupy</translation>
    </message>
    <message>
      <source>Regulars</source>
      <translation>Stálí zákazníci</translation>
    </message>
    <message>
      <source>Regulars by their usual days between one purchase and the next.</source>
      <translation>Stálí zákazníci podle obvyklých dnů mezi nákupy.</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Podíl</translation>
    </message>
    <message>
      <source>Share going quiet</source>
      <translation>Podíl odmlčujících se</translation>
    </message>
    <message>
      <source>Spent by those going quiet</source>
      <translation>Utratili odmlčující se</translation>
    </message>
    <message>
      <source>Spent so far</source>
      <translation>Dosud utratili</translation>
    </message>
    <message>
      <source>The hundred of those gone for more than a year who are overdue longest.</source>
      <translation>Stovka z těch, kdo jsou pryč přes rok, nejdéle po obvyklém čase první.</translation>
    </message>
    <message>
      <source>The hundred who are overdue longest for how often they usually buy.</source>
      <translation>Stovka těch, kdo jsou vzhledem ke svému rytmu nejdéle po čase.</translation>
    </message>
    <message>
      <source>The middle one of the days between their purchases, in order of length; one day counts once.</source>
      <translation>Prostřední z počtů dnů mezi jejich nákupy seřazených podle délky; jeden den se počítá jednou.</translation>
    </message>
    <message>
      <source>The regulars who are in it.</source>
      <translation>Stálí zákazníci, kteří v ní jsou.</translation>
    </message>
    <message>
      <source>Their latest purchase is no longer ago than their usual days between two.</source>
      <translation>Poslední nákup není dávnější než jejich obvyklý odstup.</translation>
    </message>
    <message>
      <source>Their purchases so far.</source>
      <translation>Jejich dosavadní nákupy.</translation>
    </message>
    <message>
      <source>Those going quiet have spent %1 so far.</source>
      <translation>Kdo se odmlčuje, dosud utratil %1.</translation>
    </message>
    <message>
      <source>Those going quiet, divided by all regulars.</source>
      <translation>Kdo se odmlčuje, děleno všemi stálými zákazníky.</translation>
    </message>
    <message>
      <source>Times as long</source>
      <translation>Kolikrát déle</translation>
    </message>
    <message>
      <source>Usually every</source>
      <translation>Obvykle co</translation>
    </message>
    <message>
      <source>What they have spent so far, less what was given back.</source>
      <translation>Co dosud utratili, bez toho, co se vrátilo.</translation>
    </message>
    <message>
      <source>What they have spent, less what was given back.</source>
      <translation>Co utratili, bez toho, co se vrátilo.</translation>
    </message>
    <message>
      <source>Where regulars are</source>
      <translation>Jak na tom stálí zákazníci jsou</translation>
    </message>
    <message>
      <source>Who is going quiet</source>
      <translation>Kdo se odmlčuje</translation>
    </message>
    <message>
      <source>more than 180 days</source>
      <translation>přes 180 dní</translation>
    </message>
    <message>
      <source>nobody has bought on three different days yet</source>
      <translation>zatím nikdo nenakoupil ve třech různých dnech</translation>
    </message>
    <message>
      <source>up to 14 days</source>
      <translation>do 14 dní</translation>
    </message>
    <message>
      <source>up to 180 days</source>
      <translation>do 180 dní</translation>
    </message>
    <message>
      <source>up to 30 days</source>
      <translation>do 30 dní</translation>
    </message>
    <message>
      <source>up to 60 days</source>
      <translation>do 60 dní</translation>
    </message>
    <message>
      <source>up to 90 days</source>
      <translation>do 90 dní</translation>
    </message>
  </context>
  <context>
    <name>QuoteDoing</name>
    <message>
      <source>%1 bought for %2</source>
      <translation>%1: nákup za %2</translation>
    </message>
    <message>
      <source>%1 bought for %2: the sale is recorded</source>
      <translation>%1: nákup za %2, prodej je zapsán</translation>
    </message>
    <message>
      <source>%1 bought for %2: the sale is recorded, and they moved on</source>
      <translation>%1: nákup za %2, prodej je zapsán a zákazník postoupil</translation>
    </message>
    <message>
      <source>Deleted the quote for %1</source>
      <translation>Nabídka smazána: %1</translation>
    </message>
    <message>
      <source>Noted that the quote for %1 is gone</source>
      <translation>Zapsáno, že z nabídky nic nebude: %1</translation>
    </message>
    <message>
      <source>Noted that the quote for %1 ran out</source>
      <translation>Zapsáno, že nabídka vypršela: %1</translation>
    </message>
    <message>
      <source>Noted that you asked %1 about the quote</source>
      <translation>Zapsáno, že jste se na nabídku zeptali: %1</translation>
    </message>
    <message>
      <source>Noted that you asked %1; to ask again on %2</source>
      <translation>Zapsáno, že jste se zeptali: %1; znovu %2</translation>
    </message>
    <message>
      <source>The quote for %1 is open again</source>
      <translation>Nabídka je zase otevřená: %1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>QuoteFields</name>
    <message>
      <source>Ask again on</source>
      <translation>Zeptat se znovu</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>Dána dne</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>This is no day that can be read. Write it like %1.</source>
      <translation>Tenhle den se nedá přečíst. Napište ho jako %1.</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>Platí do</translation>
    </message>
    <message>
      <source>Where did they stop?</source>
      <translation>Kde se zastavili?</translation>
    </message>
    <message>
      <source>no end</source>
      <translation>bez konce</translation>
    </message>
    <message>
      <source>not at all</source>
      <translation>vůbec</translation>
    </message>
  </context>
  <context>
    <name>QuoteForm</name>
    <message>
      <source>Cancel</source>
      <translation>Zrušit</translation>
    </message>
    <message>
      <source>Change the quote for %1</source>
      <translation>Změnit nabídku: %1</translation>
    </message>
    <message>
      <source>Changed the quote for %1</source>
      <translation>Nabídka změněna: %1</translation>
    </message>
    <message>
      <source>Noted a quote for %1</source>
      <translation>Nabídka zapsána: %1</translation>
    </message>
    <message>
      <source>Quote for %1</source>
      <translation>Nabídka: %1</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>QuotePanel</name>
    <message numerus="yes">
      <source>%n closed</source>
      <translation>
        <numerusform>%n uzavřená</numerusform>
        <numerusform>%n uzavřené</numerusform>
        <numerusform>%n uzavřených</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide what is closed</source>
      <translation>Skrýt uzavřené</translation>
    </message>
    <message>
      <source>Quote or left basket</source>
      <translation>Nabídka nebo opuštěný košík</translation>
    </message>
    <message>
      <source>Quotes and baskets</source>
      <translation>Nabídky a košíky</translation>
    </message>
  </context>
  <context>
    <name>QuoteRow</name>
    <message>
      <source>Asked</source>
      <translation>Zeptali jste se</translation>
    </message>
    <message>
      <source>Asked about %1</source>
      <translation>Zeptali jste se na %1</translation>
    </message>
    <message>
      <source>Change, or delete</source>
      <translation>Změnit nebo smazat</translation>
    </message>
    <message>
      <source>Change, or delete: %1</source>
      <translation>Změnit nebo smazat: %1</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Změnit…</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Smazat</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Znovu otevřít</translation>
    </message>
    <message>
      <source>What came of %1?</source>
      <translation>Jak dopadlo %1?</translation>
    </message>
    <message>
      <source>What came of it?</source>
      <translation>Jak to dopadlo?</translation>
    </message>
    <message>
      <source>ask: %1</source>
      <translation>zeptat se: %1</translation>
    </message>
    <message numerus="yes">
      <source>asked %n times</source>
      <translation>
        <numerusform>%n dotaz</numerusform>
        <numerusform>%n dotazy</numerusform>
        <numerusform>%n dotazů</numerusform>
      </translation>
    </message>
    <message>
      <source>given on %1</source>
      <translation>dána %1</translation>
    </message>
  </context>
  <context>
    <name>QuoteSection</name>
    <message>
      <source>%1 bought it</source>
      <translation>%1: koupeno</translation>
    </message>
    <message>
      <source>%1 does not buy it</source>
      <translation>%1: nekoupí</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Zeptali jste se</translation>
    </message>
    <message>
      <source>Asked %1; when to ask again</source>
      <translation>Zeptali jste se (%1); kdy znovu</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Koupili</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Nekoupí</translation>
    </message>
    <message>
      <source>Quotes to chase</source>
      <translation>Nabídky k dotazu</translation>
    </message>
    <message>
      <source>R: it ran out</source>
      <translation>R: vypršela</translation>
    </message>
  </context>
  <context>
    <name>QuotesWords</name>
    <message numerus="yes">
      <source>%n are still open, for %1 together.</source>
      <translation>
        <numerusform>%n je stále otevřená, za %1.</numerusform>
        <numerusform>%n jsou stále otevřené, dohromady za %1.</numerusform>
        <numerusform>%n je stále otevřených, dohromady za %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotes</source>
      <translation>
        <numerusform>%n nabídka</numerusform>
        <numerusform>%n nabídky</numerusform>
        <numerusform>%n nabídek</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotes were given or baskets left in the period.</source>
      <translation>
        <numerusform>V období byla dána nabídka nebo opuštěn košík: %n.</numerusform>
        <numerusform>V období byly dány nabídky nebo opuštěny košíky: %n.</numerusform>
        <numerusform>V období bylo dáno nabídek nebo opuštěno košíků: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>All</source>
      <translation>Vše</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>V archivu</translation>
    </message>
    <message>
      <source>Asked about</source>
      <translation>Dotazy</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Koupili</translation>
    </message>
    <message>
      <source>Bought for</source>
      <translation>Koupeno za</translation>
    </message>
    <message>
      <source>By the month in which they were given.</source>
      <translation>Podle měsíce, kdy byly dány.</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Days to decide</source>
      <translation>Dní do rozhodnutí</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Nekoupí</translation>
    </message>
    <message>
      <source>Half of them were decided within %1.</source>
      <translation>O polovině se rozhodlo do %1.</translation>
    </message>
    <message>
      <source>Half were bought or given up within so many days after they were given.</source>
      <translation>Polovina byla do tolika dnů od podání koupena nebo vzdána.</translation>
    </message>
    <message>
      <source>How often you asked about a quote on average, as counted up to now.</source>
      <translation>Kolikrát jste se na nabídku v průměru zeptali, počítáno dosud.</translation>
    </message>
    <message>
      <source>Left baskets</source>
      <translation>Opuštěné košíky</translation>
    </message>
    <message>
      <source>Most often people stop here: %1 (%2).</source>
      <translation>Nejčastěji se lidé zastaví tady: %1 (%2).</translation>
    </message>
    <message>
      <source>No quote was given and no basket left in the period.</source>
      <translation>V období nebyla dána žádná nabídka ani opuštěn košík.</translation>
    </message>
    <message>
      <source>Of all that are gone or ran out, those for this reason.</source>
      <translation>Z těch, ze kterých nic není nebo vypršely, ty z tohoto důvodu.</translation>
    </message>
    <message>
      <source>Of all that were not bought, the share that stopped here.</source>
      <translation>Jaký podíl z nekoupených se zastavil tady.</translation>
    </message>
    <message numerus="yes">
      <source>Of the %n that came to an end, so many were bought: %1 (%2).</source>
      <translation>
        <numerusform>Z %n, která skončila, bylo koupeno: %1 (%2).</numerusform>
        <numerusform>Ze %n, které skončily, bylo koupeno: %1 (%2).</numerusform>
        <numerusform>Z %n, které skončily, bylo koupeno: %1 (%2).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the %n that came to an end, so many were bought: %1.</source>
      <translation>
        <numerusform>Z %n, která skončila, bylo koupeno: %1.</numerusform>
        <numerusform>Ze %n, které skončily, bylo koupeno: %1.</numerusform>
        <numerusform>Z %n, které skončily, bylo koupeno: %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otevřené</translation>
    </message>
    <message>
      <source>Open money</source>
      <translation>Otevřené peníze</translation>
    </message>
    <message>
      <source>Open quotes of customers who are here.</source>
      <translation>Otevřené nabídky zákazníků, kteří jsou tady.</translation>
    </message>
    <message>
      <source>Open quotes, by where the customer is on the report's day.</source>
      <translation>Otevřené nabídky podle toho, kde zákazník v den přehledu je.</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>V čase</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Nabídky</translation>
    </message>
    <message>
      <source>Quotes and baskets</source>
      <translation>Nabídky a košíky</translation>
    </message>
    <message>
      <source>Quotes and left baskets</source>
      <translation>Nabídky a opuštěné košíky</translation>
    </message>
    <message>
      <source>Quotes and left baskets given in the period.</source>
      <translation>Nabídky a opuštěné košíky dané v období.</translation>
    </message>
    <message>
      <source>Quotes of the period, not bought, that stopped here.</source>
      <translation>Nekoupené nabídky z období, které se zastavily tady.</translation>
    </message>
    <message>
      <source>Quotes that are gone or ran out for this reason.</source>
      <translation>Nabídky, ze kterých z tohoto důvodu nic není nebo vypršely.</translation>
    </message>
    <message>
      <source>Quotes that are gone or ran out, by the reason that was given.</source>
      <translation>Nabídky, ze kterých nic není nebo vypršely, podle udaného důvodu.</translation>
    </message>
    <message>
      <source>Quotes that were not bought, by where people stopped.</source>
      <translation>Nekoupené nabídky podle toho, kde se lidé zastavili.</translation>
    </message>
    <message>
      <source>Quotes you gave, beside baskets that were left.</source>
      <translation>Nabídky, které jste dali, vedle opuštěných košíků.</translation>
    </message>
    <message>
      <source>Ran out</source>
      <translation>Vypršelo</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Podíl</translation>
    </message>
    <message>
      <source>Share bought</source>
      <translation>Podíl koupených</translation>
    </message>
    <message>
      <source>Still open</source>
      <translation>Stále otevřené</translation>
    </message>
    <message>
      <source>The different customers of these quotes.</source>
      <translation>Kolika různých zákazníků se nabídky týkají.</translation>
    </message>
    <message>
      <source>The reason given most often: %1 (%2).</source>
      <translation>Nejčastější důvod: %1 (%2).</translation>
    </message>
    <message>
      <source>The sum of the quotes lost for this reason.</source>
      <translation>Součet nabídek ztracených z tohoto důvodu.</translation>
    </message>
    <message>
      <source>The sum of the quotes that stopped here.</source>
      <translation>Součet nabídek, které se zastavily tady.</translation>
    </message>
    <message>
      <source>The sum of these quotes.</source>
      <translation>Součet těchto nabídek.</translation>
    </message>
    <message>
      <source>They come to</source>
      <translation>Dělají</translation>
    </message>
    <message>
      <source>Those of which nothing had come by that day.</source>
      <translation>Ty, u kterých do toho dne nebylo rozhodnuto.</translation>
    </message>
    <message>
      <source>Those that were bought by the day of the report.</source>
      <translation>Ty, které byly do dne přehledu koupeny.</translation>
    </message>
    <message>
      <source>Those that were given up, or went to somebody else, by that day.</source>
      <translation>Ty, které byly do toho dne vzdány nebo šly jinam.</translation>
    </message>
    <message>
      <source>Those that you said had run out, by that day.</source>
      <translation>Ty, o kterých jste do toho dne řekli, že vypršely.</translation>
    </message>
    <message>
      <source>What came of the prices you gave and of baskets left behind, where people stop, and why.</source>
      <translation>Jak dopadly vaše nabídky a opuštěné košíky, kde se lidé zastaví a proč.</translation>
    </message>
    <message>
      <source>What the quotes that are still open come to.</source>
      <translation>Kolik dělají nabídky, které jsou stále otevřené.</translation>
    </message>
    <message>
      <source>What the quotes that were bought come to.</source>
      <translation>Kolik dělají koupené nabídky.</translation>
    </message>
    <message>
      <source>What was bought, of all that are bought, gone or ran out.</source>
      <translation>Co se koupilo, ze všech, které jsou koupené, ztracené nebo vypršely.</translation>
    </message>
    <message>
      <source>Where they stop</source>
      <translation>Kde se zastaví</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Proč</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>jinde</translation>
    </message>
    <message>
      <source>nobody stopped on the way to buying in this period</source>
      <translation>v tomto období se na cestě k nákupu nikdo nezastavil</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>nezapsáno</translation>
    </message>
  </context>
  <context>
    <name>RangePopup</name>
    <message>
      <source>From</source>
      <translation>Od</translation>
    </message>
    <message>
      <source>Other days</source>
      <translation>Jiné dny</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Ukázat</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Do</translation>
    </message>
  </context>
  <context>
    <name>ReachedList</name>
    <message>
      <source>Add a customer it reached</source>
      <translation>Přidat zákazníka, kterého oslovila</translation>
    </message>
    <message>
      <source>Add somebody by name, phone or e-mail</source>
      <translation>Přidat: jméno, telefon nebo e-mail</translation>
    </message>
    <message>
      <source>Customers it reached</source>
      <translation>Koho oslovila</translation>
    </message>
    <message>
      <source>No other call or visit is noted</source>
      <translation>Žádný další hovor ani návštěva tu není</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>Zatím nikdo</translation>
    </message>
    <message>
      <source>Show them in the table</source>
      <translation>Ukázat je v tabulce</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>a ještě %n</numerusform>
        <numerusform>a ještě %n</numerusform>
        <numerusform>a ještě %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReachedRow</name>
    <message>
      <source>Put a call or visit of %1 to it</source>
      <translation>Přiřadit k ní hovor nebo návštěvu: %1</translation>
    </message>
    <message>
      <source>Put a call or visit to it</source>
      <translation>Přiřadit k ní hovor nebo návštěvu</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Odebrat</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Odebrat: %1</translation>
    </message>
  </context>
  <context>
    <name>RecipeChecks</name>
    <message>
      <source>%1. Done on %2</source>
      <translation>%1. Hotovo %2</translation>
    </message>
    <message>
      <source>%1. Done on %2 by %3</source>
      <translation>%1. Hotovo %2, zápis: %3</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>Hotovo: %1</translation>
    </message>
    <message>
      <source>Not done after all: %1</source>
      <translation>Přece jen nehotovo: %1</translation>
    </message>
    <message>
      <source>Recipe of %1: %2 of %3 done</source>
      <translation>Postup ve fázi %1: hotovo %2 z %3</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>RecipePanel</name>
    <message>
      <source>%1 moved, %2 of %3</source>
      <translation>Přesunuto: %1, místo %2 z %3</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Přidat</translation>
    </message>
    <message>
      <source>Another step</source>
      <translation>Další krok</translation>
    </message>
    <message>
      <source>Another step…</source>
      <translation>Další krok…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Zavřít</translation>
    </message>
    <message>
      <source>No steps yet. For example: “Send the offer”, “Ring after three days”.</source>
      <translation>Zatím žádné kroky. Třeba: „Poslat nabídku“, „Za tři dny zavolat“.</translation>
    </message>
    <message>
      <source>Recipe of %1</source>
      <translation>Postup ve fázi %1</translation>
    </message>
    <message>
      <source>Took “%1” off the recipe</source>
      <translation>Krok „%1“ je z postupu odebraný</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>What you do with each customer in this stage. The steps are ticked off on the customer's page.</source>
      <translation>Co v této fázi děláte s každým zákazníkem. Kroky se odškrtávají na stránce zákazníka.</translation>
    </message>
  </context>
  <context>
    <name>RecipeRow</name>
    <message>
      <source>Move down</source>
      <translation>Posunout dolů</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Posunout nahoru</translation>
    </message>
    <message>
      <source>Move “%1” down</source>
      <translation>Posunout „%1“ dolů</translation>
    </message>
    <message>
      <source>Move “%1” up</source>
      <translation>Posunout „%1“ nahoru</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Odebrat</translation>
    </message>
    <message>
      <source>Remove “%1”</source>
      <translation>Odebrat „%1“</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>Krok %1</translation>
    </message>
  </context>
  <context>
    <name>RecipesWords</name>
    <message>
      <source>%1: a part of it</source>
      <translation>%1: část</translation>
    </message>
    <message>
      <source>%1: all of the recipe</source>
      <translation>%1: vše</translation>
    </message>
    <message>
      <source>%1: nothing of it</source>
      <translation>%1: nic</translation>
    </message>
    <message>
      <source>By how much was done</source>
      <translation>Podle toho, kolik je hotovo</translation>
    </message>
    <message>
      <source>Do the recipes help</source>
      <translation>Pomáhají postupy</translation>
    </message>
    <message>
      <source>From %1, %2 of %3 went on with all of the recipe done (%4), %5 of %6 with none of it (%7).</source>
      <translation>Z fáze %1 šlo s celým postupem dál %2 z %3 (%4), úplně bez něj %5 z %6 (%7).</translation>
    </message>
    <message>
      <source>Half are gone after</source>
      <translation>Polovina pryč po</translation>
    </message>
    <message>
      <source>Half move on within</source>
      <translation>Polovina dál do</translation>
    </message>
    <message>
      <source>Half of the stays that ended lasted this many days or fewer.</source>
      <translation>Polovina skončených pobytů trvala nejvýše tolik dní.</translation>
    </message>
    <message>
      <source>No stage has a recipe yet.</source>
      <translation>Žádná fáze zatím nemá postup.</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Už tu byli</translation>
    </message>
    <message>
      <source>Share that went on</source>
      <translation>Šli dál (podíl)</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Pobyty</translation>
    </message>
    <message>
      <source>Stays in the stage that began in the period and in which so much was ticked.</source>
      <translation>Pobyty ve fázi, které začaly v období a ve kterých bylo tolik odškrtnuto.</translation>
    </message>
    <message>
      <source>Stays that began in the period in stages with a recipe, by how much of it was ticked.</source>
      <translation>Pobyty ve fázích s postupem, které začaly v období, podle toho, kolik z něj bylo odškrtnuto.</translation>
    </message>
    <message>
      <source>Stays that ended with a move to a later stage.</source>
      <translation>Pobyty, které skončily přesunem do pozdější fáze.</translation>
    </message>
    <message>
      <source>The days after which half were gone, counting those still there for as long as they have been.</source>
      <translation>Po kolika dnech byla polovina pryč; kdo tu stále je, počítá se tak dlouho, jak dlouho tu je.</translation>
    </message>
    <message>
      <source>There is nothing to compare yet: it takes some stays with the recipe and some without.</source>
      <translation>Zatím není co porovnat: je potřeba pár pobytů s postupem a pár bez něj.</translation>
    </message>
    <message>
      <source>This sets them side by side; it does not say that the recipe was the reason.</source>
      <translation>Je to jen porovnání; neříká, že za to může postup.</translation>
    </message>
    <message>
      <source>Went on</source>
      <translation>Šli dál</translation>
    </message>
    <message>
      <source>Went on, divided by went on, went back and left together; those still there are not in it.</source>
      <translation>Šli dál, děleno součtem šli dál, vrátili se a odešli; ti, kdo tu stále jsou, v něm nejsou.</translation>
    </message>
    <message>
      <source>Were in such a stage when they were typed in: nobody knows since when.</source>
      <translation>Byli v takové fázi už předtím, než jste je zapsali: nikdo neví odkdy.</translation>
    </message>
    <message>
      <source>Whether people move on more often, and sooner, where the recipe of their stage was followed.</source>
      <translation>Jestli se lidé posouvají dál častěji a dřív tam, kde se držel postup jejich fáze.</translation>
    </message>
    <message>
      <source>no stage has a recipe yet</source>
      <translation>žádná fáze zatím nemá postup</translation>
    </message>
  </context>
  <context>
    <name>RefundForm</name>
    <message>
      <source>&amp;Everything</source>
      <translation>&amp;Všechno</translation>
    </message>
    <message>
      <source>An &amp;amount</source>
      <translation>Č&amp;ástka</translation>
    </message>
    <message>
      <source>Choose what comes back, and no more of it than is left.</source>
      <translation>Vyberte, co se vrací, a ne víc, než zbývá.</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Den</translation>
    </message>
    <message>
      <source>Everything was given back already.</source>
      <translation>Všechno už bylo vráceno.</translation>
    </message>
    <message>
      <source>From more than nothing up to %1 can be given back.</source>
      <translation>Vrátit se dá víc než nic a nejvýš %1.</translation>
    </message>
    <message>
      <source>Gave %1 back to %2</source>
      <translation>Vráceno %1: %2</translation>
    </message>
    <message>
      <source>Give back</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>Give money back</source>
      <translation>Vrátit peníze</translation>
    </message>
    <message>
      <source>Given back: %1</source>
      <translation>Vráceno: %1</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>Kolik</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>Some &amp;lines</source>
      <translation>Ně&amp;které řádky</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>What comes back</source>
      <translation>Co se vrací</translation>
    </message>
  </context>
  <context>
    <name>RefundLines</name>
    <message>
      <source>How much of %1 comes back</source>
      <translation>Kolik se vrací: %1</translation>
    </message>
  </context>
  <context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
      <source>%n customers are in “%1”. Where do they go?</source>
      <translation>
        <numerusform>Ve fázi „%1“ je %n zákazník. Kam s ním?</numerusform>
        <numerusform>Ve fázi „%1“ jsou %n zákazníci. Kam s nimi?</numerusform>
        <numerusform>Ve fázi „%1“ je %n zákazníků. Kam s nimi?</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep the stage</source>
      <translation>Fázi ponechat</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Odešli</translation>
    </message>
    <message>
      <source>Move them and remove the stage</source>
      <translation>Přesunout je a fázi odebrat</translation>
    </message>
    <message>
      <source>Their history stays. It can be undone.</source>
      <translation>Jejich historie zůstane. Jde to vrátit.</translation>
    </message>
  </context>
  <context>
    <name>RepeatWords</name>
    <message numerus="yes">
      <source>%n customers bought for the first time in the period.</source>
      <translation>
        <numerusform>V období poprvé nakoupil %n zákazník.</numerusform>
        <numerusform>V období poprvé nakoupili %n zákazníci.</numerusform>
        <numerusform>V období poprvé nakoupilo %n zákazníků.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them bought again by the day of the report (%1).</source>
      <translation>
        <numerusform>%n z nich do dne přehledu nakoupil znovu (%1).</numerusform>
        <numerusform>%n z nich do dne přehledu nakoupili znovu (%1).</numerusform>
        <numerusform>%n z nich do dne přehledu nakoupilo znovu (%1).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them bought again by the day of the report.</source>
      <translation>
        <numerusform>%n z nich do dne přehledu nakoupil znovu.</numerusform>
        <numerusform>%n z nich do dne přehledu nakoupili znovu.</numerusform>
        <numerusform>%n z nich do dne přehledu nakoupilo znovu.</numerusform>
      </translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>Nakoupili znovu</translation>
    </message>
    <message>
      <source>Bought in the months after</source>
      <translation>Nakoupili v dalších měsících</translation>
    </message>
    <message>
      <source>By month of the first purchase, the share with a purchase one month later, two, and so on.</source>
      <translation>Podle měsíce prvního nákupu, jaký podíl nakoupil o měsíc později, o dva a tak dále.</translation>
    </message>
    <message>
      <source>By month of the first purchase; who has not had the days is not in a share.</source>
      <translation>Podle měsíce prvního nákupu; kdo tolik dnů ještě neměl, v podílu není.</translation>
    </message>
    <message>
      <source>Coming back</source>
      <translation>Kdo se vrací</translation>
    </message>
    <message>
      <source>Customers whose first purchase of all was then.</source>
      <translation>Zákazníci, jejichž úplně první nákup byl tehdy.</translation>
    </message>
    <message>
      <source>First bought</source>
      <translation>Poprvé nakoupili</translation>
    </message>
    <message>
      <source>First bought so lately that they have not had the days yet.</source>
      <translation>Nakoupili poprvé tak nedávno, že tolik dnů ještě neuběhlo.</translation>
    </message>
    <message>
      <source>Half come back within</source>
      <translation>Polovina se vrátí do</translation>
    </message>
    <message>
      <source>Half of those came back within %1.</source>
      <translation>Polovina z nich se vrátila do %1.</translation>
    </message>
    <message>
      <source>Half of those who bought again had their second purchase after this many days or fewer.</source>
      <translation>Polovina těch, kdo nakoupili znovu, měla druhý nákup do tolika dnů.</translation>
    </message>
    <message>
      <source>Months later</source>
      <translation>O kolik měsíců později</translation>
    </message>
    <message>
      <source>Nobody bought for the first time in the period.</source>
      <translation>V období nikdo nenakoupil poprvé.</translation>
    </message>
    <message>
      <source>Of all of the month, the share that bought in this month after it; months not over yet are empty.</source>
      <translation>Jaký podíl z daného měsíce nakoupil v tomto dalším měsíci; neskončené měsíce jsou prázdné.</translation>
    </message>
    <message>
      <source>Of them, those with a second purchase by the day of the report.</source>
      <translation>Kdo z nich měl do dne přehledu druhý nákup.</translation>
    </message>
    <message>
      <source>Share that bought again</source>
      <translation>Podíl, který nakoupil znovu</translation>
    </message>
    <message numerus="yes">
      <source>The share with a second purchase within %n days of the first, of those whose first was that long ago.</source>
      <translation>
        <numerusform>Jaký podíl měl druhý nákup do %n dne od prvního, z těch, jejichž první je tak dávno.</numerusform>
        <numerusform>Jaký podíl měl druhý nákup do %n dnů od prvního, z těch, jejichž první je tak dávno.</numerusform>
        <numerusform>Jaký podíl měl druhý nákup do %n dnů od prvního, z těch, jejichž první je tak dávno.</numerusform>
      </translation>
    </message>
    <message>
      <source>Those who bought again, divided by those who first bought then.</source>
      <translation>Kdo nakoupil znovu, děleno těmi, kdo tehdy nakoupili poprvé.</translation>
    </message>
    <message numerus="yes">
      <source>Too recent for %n days</source>
      <translation>
        <numerusform>Příliš nedávno na %n den</numerusform>
        <numerusform>Příliš nedávno na %n dny</numerusform>
        <numerusform>Příliš nedávno na %n dní</numerusform>
      </translation>
    </message>
    <message>
      <source>Whether those who bought for the first time bought again, how soon, and in which months after.</source>
      <translation>Zda ti, kdo nakoupili poprvé, nakoupili znovu, jak brzy a ve kterých dalších měsících.</translation>
    </message>
    <message numerus="yes">
      <source>Within %n days</source>
      <translation>
        <numerusform>Do %n dne</numerusform>
        <numerusform>Do %n dnů</numerusform>
        <numerusform>Do %n dnů</numerusform>
      </translation>
    </message>
    <message>
      <source>Within 90 days it was %1 of the %2 of the first month told, and %3 of the %4 of the last.</source>
      <translation>Do 90 dnů to bylo %1 z %2 v prvním uvedeném měsíci a %3 z %4 v posledním.</translation>
    </message>
    <message>
      <source>nobody bought for the first time in this period</source>
      <translation>v tomto období nikdo nenakoupil poprvé</translation>
    </message>
  </context>
  <context>
    <name>ReportBody</name>
    <message>
      <source>Clear filters</source>
      <translation>Zrušit filtry</translation>
    </message>
    <message>
      <source>Click a bar or a number to see who it counts.</source>
      <translation>Kliknutím na sloupec nebo číslo uvidíte, koho počítá.</translation>
    </message>
    <message>
      <source>How is this counted?</source>
      <translation>Jak se to počítá?</translation>
    </message>
    <message>
      <source>Nothing in this period</source>
      <translation>V tomto období nic není</translation>
    </message>
    <message>
      <source>Show any time</source>
      <translation>Ukázat kdykoli</translation>
    </message>
    <message>
      <source>Tables of the report</source>
      <translation>Tabulky přehledu</translation>
    </message>
  </context>
  <context>
    <name>ReportHead</name>
    <message>
      <source>Copy picture</source>
      <translation>Kopírovat obrázek</translation>
    </message>
    <message>
      <source>Export to Excel</source>
      <translation>Export do Excelu</translation>
    </message>
    <message>
      <source>PDF report …</source>
      <translation>Přehledy v PDF …</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Obrázek</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Tisk</translation>
    </message>
    <message>
      <source>Print preview …</source>
      <translation>Náhled tisku …</translation>
    </message>
    <message>
      <source>Save as PDF …</source>
      <translation>Uložit jako PDF …</translation>
    </message>
    <message>
      <source>Save as PNG for print …</source>
      <translation>Uložit jako PNG pro tisk …</translation>
    </message>
    <message>
      <source>Save as PNG for screens …</source>
      <translation>Uložit jako PNG na obrazovku …</translation>
    </message>
    <message>
      <source>Save as SVG …</source>
      <translation>Uložit jako SVG …</translation>
    </message>
    <message>
      <source>Set goals…</source>
      <translation>Dát si cíle…</translation>
    </message>
  </context>
  <context>
    <name>ReportLabels</name>
    <message>
      <source>%1 to %2</source>
      <translation>%1 až %2</translation>
    </message>
    <message>
      <source>MMM yyyy</source>
      <translation>MMM yyyy</translation>
    </message>
    <message>
      <source>Q%1 %2</source>
      <translation>%1. čtvrtl. %2</translation>
    </message>
    <message>
      <source>more than %1</source>
      <translation>více než %1</translation>
    </message>
    <message>
      <source>no reason given</source>
      <translation>důvod neuveden</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>neznámé</translation>
    </message>
    <message>
      <source>nothing or less</source>
      <translation>nic nebo méně</translation>
    </message>
    <message>
      <source>up to %1</source>
      <translation>do %1</translation>
    </message>
  </context>
  <context>
    <name>ReportList</name>
    <message>
      <source>Reports</source>
      <translation>Přehledy</translation>
    </message>
  </context>
  <context>
    <name>ReportNumbers</name>
    <message>
      <source>%1 pts</source>
      <translation>%1 p. b.</translation>
    </message>
    <message>
      <source>too early to tell</source>
      <translation>zatím málo</translation>
    </message>
  </context>
  <context>
    <name>ReportPaper</name>
    <message>
      <source>%1 (of %2)</source>
      <translation>%1 (z %2)</translation>
    </message>
    <message>
      <source>%1: %2, before that %3.</source>
      <translation>%1: %2, předtím %3.</translation>
    </message>
    <message>
      <source>How the shop is doing</source>
      <translation>Jak se obchodu daří</translation>
    </message>
    <message>
      <source>Made on %1</source>
      <translation>Vytvořeno %1</translation>
    </message>
    <message>
      <source>Page %1</source>
      <translation>Strana %1</translation>
    </message>
  </context>
  <context>
    <name>ReportPrints</name>
    <message>
      <source>%1 could not be written.</source>
      <translation>Soubor %1 nejde zapsat.</translation>
    </message>
    <message>
      <source>Making the pages …</source>
      <translation>Připravují se stránky …</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Reports %1.pdf</source>
      <translation>Přehledy %1.pdf</translation>
    </message>
    <message>
      <source>Save under another name</source>
      <translation>Uložit pod jiným názvem</translation>
    </message>
  </context>
  <context>
    <name>ReportTable</name>
    <message>
      <source>%1 From %2.</source>
      <translation>%1 Počítáno z %2.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
  </context>
  <context>
    <name>ReportsPage</name>
    <message>
      <source>Counting …</source>
      <translation>Počítá se …</translation>
    </message>
    <message>
      <source>Import my customers</source>
      <translation>Načíst mé zákazníky</translation>
    </message>
    <message>
      <source>Nothing to count yet</source>
      <translation>Zatím není co počítat</translation>
    </message>
    <message>
      <source>Once customers move over the board, this shows how many went on from each stage.</source>
      <translation>Až se zákazníci začnou posouvat po nástěnce, uvidíte tu, kolik jich z které fáze šlo dál.</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Přehledy</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Zkusit znovu</translation>
    </message>
  </context>
  <context>
    <name>Result</name>
    <message numerus="yes">
      <source>%n cancelled order(s) passed over</source>
      <translation>
        <numerusform>vynechán %n zrušený nákup</numerusform>
        <numerusform>vynechány %n zrušené nákupy</numerusform>
        <numerusform>vynecháno %n zrušených nákupů</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refund(s) written</source>
      <translation>
        <numerusform>zapsána %n vratka</numerusform>
        <numerusform>zapsány %n vratky</numerusform>
        <numerusform>zapsáno %n vratek</numerusform>
      </translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Sloupec</translation>
    </message>
    <message>
      <source>Every row was taken in.</source>
      <translation>Načetly se všechny řádky.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Soubor</translation>
    </message>
    <message>
      <source>Import another file</source>
      <translation>Načíst další soubor</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Řádek</translation>
    </message>
    <message>
      <source>Rows left out</source>
      <translation>Vynechané řádky</translation>
    </message>
    <message>
      <source>Save the list of rejected rows…</source>
      <translation>Uložit seznam vynechaných řádků…</translation>
    </message>
    <message>
      <source>Show the sales</source>
      <translation>Zobrazit prodeje</translation>
    </message>
    <message>
      <source>Show them on the board</source>
      <translation>Ukázat na nástěnce</translation>
    </message>
    <message>
      <source>Taken back: nothing of this import is left</source>
      <translation>Vráceno: z tohoto importu nic nezůstalo</translation>
    </message>
    <message>
      <source>Undo the import</source>
      <translation>Vrátit import</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Proč</translation>
    </message>
    <message>
      <source>known customers</source>
      <translation>známí zákazníci</translation>
    </message>
    <message>
      <source>known, filled in</source>
      <translation>známí, doplnění</translation>
    </message>
    <message>
      <source>known, nothing new</source>
      <translation>známí, beze změny</translation>
    </message>
    <message>
      <source>new customers</source>
      <translation>noví zákazníci</translation>
    </message>
    <message>
      <source>new orders</source>
      <translation>nové nákupy</translation>
    </message>
    <message>
      <source>orders there already</source>
      <translation>nákupy, které tu už byly</translation>
    </message>
    <message>
      <source>read together: %1</source>
      <translation>čteno společně: %1</translation>
    </message>
    <message>
      <source>rows left out</source>
      <translation>vynechané řádky</translation>
    </message>
  </context>
  <context>
    <name>RfmWords</name>
    <message numerus="yes">
      <source>%n bought for the first time since %1.</source>
      <translation>
        <numerusform>Od %1 nakoupil poprvé %n.</numerusform>
        <numerusform>Od %1 nakoupili poprvé %n.</numerusform>
        <numerusform>Od %1 nakoupilo poprvé %n.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers are at risk: they bought often or much, but not lately.</source>
      <translation>
        <numerusform>%n zákazník je ohrožený: nakupoval často nebo hodně, ale ne v poslední době.</numerusform>
        <numerusform>%n zákazníci jsou ohrožení: nakupovali často nebo hodně, ale ne v poslední době.</numerusform>
        <numerusform>%n zákazníků je ohrožených: nakupovali často nebo hodně, ale ne v poslední době.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers have bought so far.</source>
      <translation>
        <numerusform>Dosud nakoupil %n zákazník.</numerusform>
        <numerusform>Dosud nakoupili %n zákazníci.</numerusform>
        <numerusform>Dosud nakoupilo %n zákazníků.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who were among the best or loyal on %1 no longer are.</source>
      <translation>
        <numerusform>%n, kdo byl %1 mezi nejlepšími nebo věrnými, už není.</numerusform>
        <numerusform>%n, kdo byli %1 mezi nejlepšími nebo věrnými, už nejsou.</numerusform>
        <numerusform>%n, kdo byli %1 mezi nejlepšími nebo věrnými, už nejsou.</numerusform>
      </translation>
    </message>
    <message>
      <source>1, least</source>
      <translation>1, nejméně</translation>
    </message>
    <message>
      <source>1, longest ago</source>
      <translation>1, nejdávněji</translation>
    </message>
    <message>
      <source>5, most</source>
      <translation>5, nejvíce</translation>
    </message>
    <message>
      <source>5, most lately</source>
      <translation>5, nejnověji</translation>
    </message>
    <message>
      <source>All scores</source>
      <translation>Všechny známky</translation>
    </message>
    <message>
      <source>All their orders so far.</source>
      <translation>Všechny jejich dosavadní nákupy.</translation>
    </message>
    <message>
      <source>All their orders until then.</source>
      <translation>Všechny jejich nákupy do té doby.</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>Ohrožení</translation>
    </message>
    <message>
      <source>At risk: 1 or 2, and 3 or more: they bought often or much, but not lately.</source>
      <translation>Ohrožení: 1 nebo 2, a 3 či více: nakupovali často nebo hodně, ale ne v poslední době.</translation>
    </message>
    <message>
      <source>Best</source>
      <translation>Nejlepší</translation>
    </message>
    <message>
      <source>Best customers</source>
      <translation>Nejlepší zákazníci</translation>
    </message>
    <message>
      <source>Best: 4 or 5 in both.</source>
      <translation>Nejlepší: 4 nebo 5 v obojím.</translation>
    </message>
    <message>
      <source>Buyers in this group on the last day.</source>
      <translation>Kupující v této skupině k poslednímu dni.</translation>
    </message>
    <message>
      <source>Buyers who were in the group on the left and are now in this one.</source>
      <translation>Kupující, kteří byli ve skupině vlevo a teď jsou v této.</translation>
    </message>
    <message>
      <source>Buyers with these two scores.</source>
      <translation>Kupující s těmito dvěma známkami.</translation>
    </message>
    <message>
      <source>Counted to the last day of the period.</source>
      <translation>Počítáno k poslednímu dni období.</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Customers with an order by the last day of the period.</source>
      <translation>Zákazníci s nákupem do posledního dne období.</translation>
    </message>
    <message>
      <source>Days since the last order</source>
      <translation>Dny od posledního nákupu</translation>
    </message>
    <message>
      <source>Everyone who has bought gets a score from 1 to 5 for how lately they bought, and one for how often and how much: in which fifth of all buyers they are, equal ones alike.</source>
      <translation>Každý, kdo koupil, má známku od 1 do 5 za to, jak nedávno koupil, a druhou za to, jak často a kolik: v které pětině kupujících je, stejní stejně.</translation>
    </message>
    <message>
      <source>From group to group</source>
      <translation>Ze skupiny do skupiny</translation>
    </message>
    <message>
      <source>From the group on the day before the period to the one on its last day. For a period without a beginning, from the group a year before.</source>
      <translation>Ze skupiny v den před obdobím do skupiny v jeho poslední den. U období bez začátku ze skupiny před rokem.</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Skupiny</translation>
    </message>
    <message>
      <source>Had not bought yet</source>
      <translation>Ještě nekoupili</translation>
    </message>
    <message>
      <source>How lately they bought, from top to bottom; how often and how much, from left to right.</source>
      <translation>Jak nedávno koupili, shora dolů; jak často a kolik, zleva doprava.</translation>
    </message>
    <message>
      <source>Long gone</source>
      <translation>Dávno pryč</translation>
    </message>
    <message>
      <source>Long gone: 1, and at most 2.</source>
      <translation>Dávno pryč: 1, a nejvýše 2.</translation>
    </message>
    <message>
      <source>Loyal</source>
      <translation>Věrní</translation>
    </message>
    <message>
      <source>Loyal: 4 or 5 and 3, or 3 and 4 or 5.</source>
      <translation>Věrní: 4 nebo 5 a 3, nebo 3 a 4 či 5.</translation>
    </message>
    <message>
      <source>New or occasional</source>
      <translation>Noví nebo občasní</translation>
    </message>
    <message>
      <source>New or occasional: 4 or 5, and 1.</source>
      <translation>Noví nebo občasní: 4 nebo 5, a 1.</translation>
    </message>
    <message>
      <source>Now in</source>
      <translation>Nyní ve skupině</translation>
    </message>
    <message>
      <source>Often and much</source>
      <translation>Často a hodně</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Nákupy</translation>
    </message>
    <message>
      <source>Promising</source>
      <translation>Slibní</translation>
    </message>
    <message>
      <source>Promising: 4 or 5, and 2.</source>
      <translation>Slibní: 4 nebo 5, a 2.</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Podíl</translation>
    </message>
    <message>
      <source>Slipping</source>
      <translation>Vzdalují se</translation>
    </message>
    <message>
      <source>Slipping: 3 and at most 3, or 2 and at most 2.</source>
      <translation>Vzdalují se: 3 a nejvýše 3, nebo 2 a nejvýše 2.</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Utratili</translation>
    </message>
    <message numerus="yes">
      <source>The best are %n (%1 of all buyers), and brought %2 of the money.</source>
      <translation>
        <numerusform>Nejlepší je %n (%1 všech kupujících) a přinesl %2 peněz.</numerusform>
        <numerusform>Nejlepší jsou %n (%1 všech kupujících) a přinesli %2 peněz.</numerusform>
        <numerusform>Nejlepších je %n (%1 všech kupujících) a přinesli %2 peněz.</numerusform>
      </translation>
    </message>
    <message>
      <source>The fifty customers who spent most so far, with their group.</source>
      <translation>Padesát zákazníků, kteří dosud utratili nejvíc, s jejich skupinou.</translation>
    </message>
    <message>
      <source>The mean over those in the group, counted to the last day.</source>
      <translation>Průměr těch, kdo jsou ve skupině, počítáno k poslednímu dni.</translation>
    </message>
    <message>
      <source>Those in the group, divided by all who have bought.</source>
      <translation>Kdo je ve skupině, děleno všemi, kdo koupili.</translation>
    </message>
    <message>
      <source>What these came to, less what was given back.</source>
      <translation>Kolik to dělalo, bez toho, co se vrátilo.</translation>
    </message>
    <message>
      <source>What they spent so far, less what was given back.</source>
      <translation>Co dosud utratili, bez toho, co se vrátilo.</translation>
    </message>
    <message>
      <source>Who bought lately, often and much, who begins, and who is slipping away.</source>
      <translation>Kdo nakupuje nedávno, často a hodně, kdo začíná a kdo se vzdaluje.</translation>
    </message>
    <message>
      <source>Who has bought</source>
      <translation>Kdo koupil</translation>
    </message>
    <message>
      <source>Who spent most</source>
      <translation>Kdo utratil nejvíc</translation>
    </message>
    <message>
      <source>nobody has bought yet</source>
      <translation>zatím nikdo nekoupil</translation>
    </message>
  </context>
  <context>
    <name>RuleNote</name>
    <message>
      <source>Moves %1 to %2, by the rule for purchases</source>
      <translation>Přesune %1 do fáze %2, podle pravidla pro nákupy</translation>
    </message>
    <message>
      <source>Take the tick away to leave them where they are, this once</source>
      <translation>Zrušte zaškrtnutí, aby tentokrát zůstali, kde jsou</translation>
    </message>
  </context>
  <context>
    <name>RuleRow</name>
    <message>
      <source> days later</source>
      <translation> d poté</translation>
    </message>
    <message>
      <source>Days after entering %1</source>
      <translation>Za kolik dní po vstupu do fáze %1</translation>
    </message>
    <message>
      <source>Delete the rule for %1</source>
      <translation>Smazat pravidlo pro fázi %1</translation>
    </message>
    <message>
      <source>Delete this rule; what it promised stays</source>
      <translation>Smazat toto pravidlo; co už slíbilo, zůstane</translation>
    </message>
    <message>
      <source>Kind of follow-up on entering %1</source>
      <translation>Druh připomenutí při vstupu do fáze %1</translation>
    </message>
    <message>
      <source>On entering this stage</source>
      <translation>Při vstupu do této fáze</translation>
    </message>
    <message>
      <source>Rule for %1 is on</source>
      <translation>Pravidlo pro fázi %1 je zapnuté</translation>
    </message>
    <message>
      <source>Switch this rule on or off</source>
      <translation>Zapnout nebo vypnout toto pravidlo</translation>
    </message>
    <message>
      <source>What for?</source>
      <translation>Co připomenout?</translation>
    </message>
    <message>
      <source>What the follow-up on entering %1 is for</source>
      <translation>Co připomenout při vstupu do fáze %1</translation>
    </message>
    <message>
      <source>at once</source>
      <translation>hned</translation>
    </message>
  </context>
  <context>
    <name>RulesSection</name>
    <message>
      <source>Add a rule</source>
      <translation>Přidat pravidlo</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Jak</translation>
    </message>
    <message>
      <source>Get back to them</source>
      <translation>Ozvat se</translation>
    </message>
    <message>
      <source>No rules yet. For example: on entering Consideration, ring in 3 days.</source>
      <translation>Zatím žádná pravidla. Třeba: při vstupu do fáze Zvažování zavolat za 3 dny.</translation>
    </message>
    <message>
      <source>On entering</source>
      <translation>Při vstupu</translation>
    </message>
    <message>
      <source>On entering a stage, a follow-up is made by itself. Nobody is moved by a rule, and who is in the stage already is left alone.</source>
      <translation>Při vstupu do fáze se připomenutí založí samo. Pravidlo nikoho nepřesune a koho už ve fázi máte, toho se netýká.</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Pravidla</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Co připomenout</translation>
    </message>
  </context>
  <context>
    <name>SaleCard</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Částka</translation>
    </message>
    <message>
      <source>Campaign: %1</source>
      <translation>Kampaň: %1</translation>
    </message>
    <message>
      <source>Correct …</source>
      <translation>Opravit …</translation>
    </message>
    <message>
      <source>Discount</source>
      <translation>Sleva</translation>
    </message>
    <message>
      <source>Give back …</source>
      <translation>Vrátit …</translation>
    </message>
    <message>
      <source>No campaign</source>
      <translation>Žádná kampaň</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Cena</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Množství</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Vyřadit</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Celkem</translation>
    </message>
    <message>
      <source>Typed by mistake: an entry that cancels it is written</source>
      <translation>Zapsáno omylem: zapíše se položka, která to zruší</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Co</translation>
    </message>
  </context>
  <context>
    <name>SaleDetails</name>
    <message>
      <source>&amp;Day</source>
      <translation>&amp;Den</translation>
    </message>
    <message>
      <source>Day of the sale</source>
      <translation>Den prodeje</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
  </context>
  <context>
    <name>SaleEditor</name>
    <message>
      <source>Add it to the products</source>
      <translation>Přidat k produktům</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Kolik kusů</translation>
    </message>
    <message>
      <source>No sale</source>
      <translation>Žádný prodej</translation>
    </message>
    <message>
      <source>What was bought</source>
      <translation>Co se koupilo</translation>
    </message>
    <message>
      <source>What was paid in all (%1)</source>
      <translation>Kolik se celkem zaplatilo (%1)</translation>
    </message>
  </context>
  <context>
    <name>SaleForm</name>
    <message>
      <source>Choose who bought first.</source>
      <translation>Nejdřív vyberte, kdo koupil.</translation>
    </message>
    <message>
      <source>Correct the sale of %1</source>
      <translation>Opravit prodej z %1</translation>
    </message>
    <message>
      <source>Not saved last time, so here it is again.</source>
      <translation>Minule se neuložilo, tak je to tu znovu.</translation>
    </message>
    <message>
      <source>Sale</source>
      <translation>Prodej</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Uložit</translation>
    </message>
    <message>
      <source>Save and type another</source>
      <translation>Uložit a psát další</translation>
    </message>
    <message>
      <source>Start anew</source>
      <translation>Začít znovu</translation>
    </message>
    <message>
      <source>That day is still to come.</source>
      <translation>Ten den teprve přijde.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>SaleRuleRow</name>
    <message>
      <source>%1 (removed)</source>
      <translation>%1 (odebráno)</translation>
    </message>
    <message>
      <source>Delete the rule for purchase number %1</source>
      <translation>Smazat pravidlo pro nákup číslo %1</translation>
    </message>
    <message>
      <source>Delete this rule; who moved by it stays</source>
      <translation>Smazat toto pravidlo; kdo se podle něj přesunul, zůstane</translation>
    </message>
    <message>
      <source>Purchase number %1 moves to</source>
      <translation>Nákup číslo %1 přesune do fáze</translation>
    </message>
    <message>
      <source>Rule for purchase number %1 is on</source>
      <translation>Pravidlo pro nákup číslo %1 je zapnuté</translation>
    </message>
    <message>
      <source>Stage that purchase number %1 moves to</source>
      <translation>Fáze, do které přesune nákup číslo %1</translation>
    </message>
    <message>
      <source>Switch this rule on or off</source>
      <translation>Zapnout nebo vypnout toto pravidlo</translation>
    </message>
  </context>
  <context>
    <name>SaleSection</name>
    <message>
      <source>A margin is written like %1, from 0 to 100.</source>
      <translation>Marže se píše jako %1, od 0 do 100.</translation>
    </message>
    <message>
      <source>A purchase moves a customer forward by itself, never back. Who is in the stage already, or beyond it, stays. In the form of a sale a rule can be left out once.</source>
      <translation>Nákup sám posune zákazníka dopředu, nikdy zpět. Kdo ve fázi už je nebo je za ní, zůstane. Ve formuláři prodeje se dá pravidlo jednou vynechat.</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Přidat pravidlo</translation>
    </message>
    <message>
      <source>No rules: a purchase moves nobody.</source>
      <translation>Žádná pravidla: nákup nikoho nepřesune.</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Prodeje</translation>
    </message>
    <message>
      <source>Usual margin</source>
      <translation>Obvyklá marže</translation>
    </message>
    <message>
      <source>What is left of a sale, for products that have no margin of their own. Empty: not known.</source>
      <translation>Co zbude z prodeje u produktů bez vlastní marže. Prázdné: neznámé.</translation>
    </message>
  </context>
  <context>
    <name>SalesModel</name>
    <message>
      <source>Amount</source>
      <translation>Částka</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Kampaň</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Zákazník</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Den</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Co</translation>
    </message>
  </context>
  <context>
    <name>SalesPage</name>
    <message>
      <source>New product</source>
      <translation>Nový produkt</translation>
    </message>
    <message>
      <source>New sale</source>
      <translation>Nový prodej</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkty</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Prodeje</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Co se zobrazuje</translation>
    </message>
  </context>
  <context>
    <name>SalesWords</name>
    <message>
      <source>%1 brought in most: %2.</source>
      <translation>Nejvíc přinesl produkt %1: %2.</translation>
    </message>
    <message numerus="yes">
      <source>%1 customers bought with %n orders.</source>
      <translation>
        <numerusform>Nakoupilo %1 zákazníků v %n nákupu.</numerusform>
        <numerusform>Nakoupilo %1 zákazníků ve %n nákupech.</numerusform>
        <numerusform>Nakoupilo %1 zákazníků v %n nákupech.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 was given back.</source>
      <translation>Vráceno bylo %1.</translation>
    </message>
    <message numerus="yes">
      <source>%n of them bought more than once (%1).</source>
      <translation>
        <numerusform>%n z nich koupil víc než jednou (%1).</numerusform>
        <numerusform>%n z nich koupili víc než jednou (%1).</numerusform>
        <numerusform>%n z nich koupilo víc než jednou (%1).</numerusform>
      </translation>
    </message>
    <message>
      <source>Average order</source>
      <translation>Průměrný nákup</translation>
    </message>
    <message>
      <source>Best customers</source>
      <translation>Nejlepší zákazníci</translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>Nakoupili znovu</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>Kupující</translation>
    </message>
    <message>
      <source>Buyers with two orders in the period or more.</source>
      <translation>Kupující s dvěma nebo více nákupy v období.</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>Podle kategorie</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>Podle měsíce</translation>
    </message>
    <message>
      <source>By product</source>
      <translation>Podle produktu</translation>
    </message>
    <message>
      <source>By the category that the product has today.</source>
      <translation>Podle kategorie, kterou má produkt dnes.</translation>
    </message>
    <message>
      <source>From the first month in which something was sold to the last.</source>
      <translation>Od prvního měsíce, kdy se něco prodalo, do posledního.</translation>
    </message>
    <message>
      <source>Given back</source>
      <translation>Vráceno</translation>
    </message>
    <message>
      <source>How much of it was sold, less what was given back.</source>
      <translation>Kolik se toho prodalo, bez toho, co se vrátilo.</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>Marže</translation>
    </message>
    <message>
      <source>Money given back in the period, whenever it was bought.</source>
      <translation>Peníze vrácené v období, ať se koupilo kdykoli.</translation>
    </message>
    <message>
      <source>No product named</source>
      <translation>Bez uvedeného produktu</translation>
    </message>
    <message>
      <source>Nothing was sold in the period.</source>
      <translation>V období se nic neprodalo.</translation>
    </message>
    <message>
      <source>Of what was sold with a known margin, %1 was left.</source>
      <translation>Z toho, co se prodalo se známou marží, zbylo %1.</translation>
    </message>
    <message numerus="yes">
      <source>One customer bought, with %n orders.</source>
      <translation>
        <numerusform>Nakoupil jeden zákazník v %n nákupu.</numerusform>
        <numerusform>Nakoupil jeden zákazník ve %n nákupech.</numerusform>
        <numerusform>Nakoupil jeden zákazník v %n nákupech.</numerusform>
      </translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Nákupy</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Množství</translation>
    </message>
    <message>
      <source>Revenue</source>
      <translation>Tržba</translation>
    </message>
    <message>
      <source>Revenue of unknown margin</source>
      <translation>Tržba s neznámou marží</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Prodeje</translation>
    </message>
    <message>
      <source>Sales of the period; one that was given back stays one, one taken out is none.</source>
      <translation>Prodeje z období; vrácený zůstává prodejem, vyřazený není žádný.</translation>
    </message>
    <message>
      <source>Share that bought again</source>
      <translation>Podíl, který nakoupil znovu</translation>
    </message>
    <message>
      <source>That brought in %1, an average order being %2.</source>
      <translation>To přineslo %1, průměrný nákup byl %2.</translation>
    </message>
    <message>
      <source>That brought in %1.</source>
      <translation>To přineslo %1.</translation>
    </message>
    <message>
      <source>The best month was %1 with %2.</source>
      <translation>Nejlepší byl %1: %2.</translation>
    </message>
    <message>
      <source>The different customers of these orders.</source>
      <translation>Kolik různých zákazníků nakoupilo.</translation>
    </message>
    <message>
      <source>Those of the period who brought in most.</source>
      <translation>Ti, kdo v období přinesli nejvíc.</translation>
    </message>
    <message>
      <source>Those who bought again, divided by the buyers.</source>
      <translation>Kdo koupil znovu, děleno kupujícími.</translation>
    </message>
    <message>
      <source>What brought in most comes first.</source>
      <translation>Co přineslo nejvíc, je první.</translation>
    </message>
    <message>
      <source>What is left of the revenue, as far as the margin of what was sold is known today.</source>
      <translation>Co zbude z tržby, pokud je dnes marže prodaného známá.</translation>
    </message>
    <message>
      <source>What the orders came to, before anything was given back, divided by the orders.</source>
      <translation>Kolik nákupy dělaly, než se cokoli vrátilo, děleno počtem nákupů.</translation>
    </message>
    <message>
      <source>What the rest came to: nobody noted a margin for it.</source>
      <translation>Kolik dělal zbytek: marži k němu nikdo nezapsal.</translation>
    </message>
    <message>
      <source>What was bought in the period, less what was given back in it.</source>
      <translation>Co se v období koupilo, bez toho, co se v něm vrátilo.</translation>
    </message>
    <message>
      <source>What was bought, of what and by whom, and what came in by it.</source>
      <translation>Kolik se koupilo, čeho a kým, a co to přineslo.</translation>
    </message>
    <message>
      <source>Without a category</source>
      <translation>Bez kategorie</translation>
    </message>
    <message>
      <source>nothing was sold in this period</source>
      <translation>v tomto období se nic neprodalo</translation>
    </message>
  </context>
  <context>
    <name>SatisfactionWords</name>
    <message numerus="yes">
      <source>%n answers were bad.</source>
      <translation>
        <numerusform>%n odpověď byla špatná.</numerusform>
        <numerusform>%n odpovědi byly špatné.</numerusform>
        <numerusform>%n odpovědí bylo špatných.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Odpověděli</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Odpovědi</translation>
    </message>
    <message>
      <source>Answers by their score, from 5 (very good) to 1 (very bad).</source>
      <translation>Odpovědi podle známky, od 5 (velmi dobře) do 1 (velmi špatně).</translation>
    </message>
    <message>
      <source>Answers of 1 or 2 from which a follow-up was made.</source>
      <translation>Odpovědi 1 nebo 2, ze kterých vzniklo připomenutí.</translation>
    </message>
    <message>
      <source>Answers of 1 or 2 from which no follow-up was made.</source>
      <translation>Odpovědi 1 nebo 2, ze kterých připomenutí nevzniklo.</translation>
    </message>
    <message>
      <source>Answers of 1 or 2, divided by all answers.</source>
      <translation>Odpovědi 1 nebo 2, děleno všemi odpověďmi.</translation>
    </message>
    <message>
      <source>Answers of 1 or 2.</source>
      <translation>Odpovědi 1 nebo 2.</translation>
    </message>
    <message>
      <source>Answers of 4 or 5, divided by all answers.</source>
      <translation>Odpovědi 4 nebo 5, děleno všemi odpověďmi.</translation>
    </message>
    <message>
      <source>Answers of 4 or 5.</source>
      <translation>Odpovědi 4 nebo 5.</translation>
    </message>
    <message>
      <source>Answers with a score, divided by times asked.</source>
      <translation>Odpovědi se známkou, děleno počtem dotazů.</translation>
    </message>
    <message>
      <source>Answers with this score, asked in the period.</source>
      <translation>Odpovědi s touto známkou na dotazy z období.</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Zeptali jste se</translation>
    </message>
    <message>
      <source>Average score</source>
      <translation>Průměrná známka</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>Špatné</translation>
    </message>
    <message>
      <source>Bad without a follow-up</source>
      <translation>Špatné bez připomenutí</translation>
    </message>
    <message>
      <source>Bad, followed up</source>
      <translation>Špatné, řešené</translation>
    </message>
    <message>
      <source>By the month in which they were asked.</source>
      <translation>Podle měsíce, kdy byli dotázáni.</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message numerus="yes">
      <source>Customers were asked %n times how it is going.</source>
      <translation>
        <numerusform>Zákazníků jste se zeptali %n krát, jak to jde.</numerusform>
        <numerusform>Zákazníků jste se zeptali %n krát, jak to jde.</numerusform>
        <numerusform>Zákazníků jste se zeptali %n krát, jak to jde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>From %n of them no follow-up was made.</source>
      <translation>
        <numerusform>Z %n z nich připomenutí nevzniklo.</numerusform>
        <numerusform>Ze %n z nich připomenutí nevzniklo.</numerusform>
        <numerusform>Z %n z nich připomenutí nevzniklo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Dobré</translation>
    </message>
    <message>
      <source>How often customers were asked in the period, answered or not.</source>
      <translation>Kolikrát jste se v období zeptali, ať odpověděli, nebo ne.</translation>
    </message>
    <message>
      <source>How often they gave a score.</source>
      <translation>Kolikrát dali známku.</translation>
    </message>
    <message>
      <source>In the first month told the average was %1, in the last %2.</source>
      <translation>V prvním uvedeném měsíci byl průměr %1, v posledním %2.</translation>
    </message>
    <message>
      <source>It was put off, or decided not to ask about that purchase.</source>
      <translation>Dotaz byl odložen, nebo se na ten nákup ptát nebudete.</translation>
    </message>
    <message>
      <source>Nobody was asked how it is going in the period.</source>
      <translation>V období se nikoho nikdo nezeptal, jak to jde.</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>Nedotázaní</translation>
    </message>
    <message>
      <source>Of all answers, the share with this score.</source>
      <translation>Jaký podíl odpovědí má tuto známku.</translation>
    </message>
    <message>
      <source>Of the answers of 1 or 2, the share from which a follow-up was made.</source>
      <translation>Z jakého podílu odpovědí 1 nebo 2 vzniklo připomenutí.</translation>
    </message>
    <message>
      <source>On average they said %1 of 5; %2 of the answers were good.</source>
      <translation>V průměru dali %1 z 5; %2 odpovědí bylo dobrých.</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>V čase</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <translation>Spokojenost</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Podíl</translation>
    </message>
    <message>
      <source>Share followed up</source>
      <translation>Podíl řešených</translation>
    </message>
    <message>
      <source>Share of bad</source>
      <translation>Podíl špatných</translation>
    </message>
    <message>
      <source>Share of good</source>
      <translation>Podíl dobrých</translation>
    </message>
    <message>
      <source>Share that answered</source>
      <translation>Podíl, který odpověděl</translation>
    </message>
    <message>
      <source>The different customers who were asked.</source>
      <translation>Kolika různých zákazníků jste se zeptali.</translation>
    </message>
    <message>
      <source>The sum of the scores, divided by the answers.</source>
      <translation>Součet známek dělený počtem odpovědí.</translation>
    </message>
    <message numerus="yes">
      <source>They answered %n times.</source>
      <translation>
        <numerusform>Odpověděli %n krát.</numerusform>
        <numerusform>Odpověděli %n krát.</numerusform>
        <numerusform>Odpověděli %n krát.</numerusform>
      </translation>
    </message>
    <message>
      <source>Those from which a follow-up was made.</source>
      <translation>Ty, ze kterých vzniklo připomenutí.</translation>
    </message>
    <message>
      <source>What customers said when you asked how it is going, and what came of the bad answers.</source>
      <translation>Co zákazníci řekli, když jste se zeptali, jak to jde, a co vzešlo ze špatných odpovědí.</translation>
    </message>
    <message>
      <source>What they said</source>
      <translation>Co řekli</translation>
    </message>
    <message>
      <source>With a follow-up</source>
      <translation>S připomenutím</translation>
    </message>
    <message>
      <source>nobody has answered how it is going in this period</source>
      <translation>v tomto období nikdo neodpověděl, jak to jde</translation>
    </message>
  </context>
  <context>
    <name>SavedRow</name>
    <message>
      <source>Taken back: %1</source>
      <translation>Vráceno: %1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>Undo: %1</source>
      <translation>Vrátit: %1</translation>
    </message>
  </context>
  <context>
    <name>SegmentButton</name>
    <message>
      <source>%1, changed</source>
      <translation>%1, upraveno</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Všichni</translation>
    </message>
    <message>
      <source>Shown: %1</source>
      <translation>Zobrazeno: %1</translation>
    </message>
    <message>
      <source>Whose records are shown: everyone's, or those in a segment</source>
      <translation>Kdo je vidět: všichni, nebo jen některá skupina</translation>
    </message>
  </context>
  <context>
    <name>SegmentSaver</name>
    <message>
      <source>It needs a name.</source>
      <translation>Je potřeba název.</translation>
    </message>
    <message>
      <source>Saved the segment “%1”</source>
      <translation>Skupina „%1“ je uložená</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>Vrátit %1</translation>
    </message>
  </context>
  <context>
    <name>Segments</name>
    <message>
      <source>A segment needs a name.</source>
      <translation>Skupina potřebuje název.</translation>
    </message>
    <message>
      <source>Delete “%1”</source>
      <translation>Smazat „%1“</translation>
    </message>
    <message>
      <source>Deleted the segment “%1”</source>
      <translation>Skupina „%1“ je smazaná</translation>
    </message>
    <message>
      <source>Rename “%1”…</source>
      <translation>Přejmenovat „%1“…</translation>
    </message>
    <message>
      <source>Save as segment…</source>
      <translation>Uložit jako skupinu…</translation>
    </message>
    <message>
      <source>Save the changes to “%1”</source>
      <translation>Uložit změny do „%1“</translation>
    </message>
    <message>
      <source>The segment is saved</source>
      <translation>Skupina je uložená</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>Vrátit %1</translation>
    </message>
  </context>
  <context>
    <name>Selling</name>
    <message>
      <source>Took the refund to %1 out</source>
      <translation>Vratka vyřazena: %1</translation>
    </message>
    <message>
      <source>Took the sale to %1 out</source>
      <translation>Prodej vyřazen: %1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Settings</source>
      <translation>Nastavení</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>There is no screen for the window; --help lists what works without one.</source>
      <translation>Není obrazovka, na které by se okno ukázalo; co funguje bez okna, vypíše --help.</translation>
    </message>
  </context>
  <context>
    <name>ShopSection</name>
    <message>
      <source>A country has two letters, such as CZ.</source>
      <translation>Země má dvě písmena, třeba CZ.</translation>
    </message>
    <message>
      <source>A currency has three letters, such as CZK.</source>
      <translation>Měna má tři písmena, třeba CZK.</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Země</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Měna</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Název</translation>
    </message>
    <message>
      <source>Phone numbers without a country code are from here.</source>
      <translation>Telefony bez předvolby patří do této země.</translation>
    </message>
    <message>
      <source>Shop</source>
      <translation>Obchod</translation>
    </message>
  </context>
  <context>
    <name>SnoozeMenu</name>
    <message>
      <source>&amp;Not at all</source>
      <translation>&amp;Vůbec ne</translation>
    </message>
    <message>
      <source>&amp;Tomorrow, %1</source>
      <translation>Zítr&amp;a, %1</translation>
    </message>
    <message>
      <source>Anothe&amp;r day…</source>
      <translation>J&amp;iný den…</translation>
    </message>
    <message>
      <source>In 3 d&amp;ays, %1</source>
      <translation>Za 3 dn&amp;y, %1</translation>
    </message>
    <message>
      <source>In a mont&amp;h, %1</source>
      <translation>Za měsí&amp;c, %1</translation>
    </message>
    <message>
      <source>In a wee&amp;k, %1</source>
      <translation>Za tý&amp;den, %1</translation>
    </message>
  </context>
  <context>
    <name>SortButton</name>
    <message>
      <source>Sort: %1</source>
      <translation>Řazení: %1</translation>
    </message>
  </context>
  <context>
    <name>SourceEditor</name>
    <message>
      <source>Add</source>
      <translation>Přidat</translation>
    </message>
    <message>
      <source>Another way</source>
      <translation>Odkud ještě</translation>
    </message>
    <message>
      <source>How they heard of you</source>
      <translation>Odkud vás znají</translation>
    </message>
    <message>
      <source>Offered when you write down how a customer heard of you; a new one that you type there is added. A new name here is the new name on every customer.</source>
      <translation>Nabízí se, když zapisujete, odkud vás zákazník zná; co tam napíšete nového, to sem přibude. Nový název odsud dostanou všichni zákazníci.</translation>
    </message>
    <message>
      <source>The list is empty.</source>
      <translation>Seznam je prázdný.</translation>
    </message>
  </context>
  <context>
    <name>SourcesWords</name>
    <message>
      <source>%1 came in.</source>
      <translation>Přišlo %1.</translation>
    </message>
    <message numerus="yes">
      <source>%1 was spent on %n new customers: too few to tell what one costs.</source>
      <translation>
        <numerusform>Za %n nového zákazníka se utratilo %1: to je málo na to říct, kolik stojí jeden.</numerusform>
        <numerusform>Za %n nové zákazníky se utratilo %1: to je málo na to říct, kolik stojí jeden.</numerusform>
        <numerusform>Za %n nových zákazníků se utratilo %1: to je málo na to říct, kolik stojí jeden.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 was spent, and nobody became a customer.</source>
      <translation>Utratilo se %1 a zákazníkem se nikdo nestal.</translation>
    </message>
    <message>
      <source>%1 was spent, which is %2 for each new customer.</source>
      <translation>Utratilo se %1, to je %2 na každého nového zákazníka.</translation>
    </message>
    <message numerus="yes">
      <source>%n people became customers in the period.</source>
      <translation>
        <numerusform>V období se zákazníkem stal %n člověk.</numerusform>
        <numerusform>V období se zákazníky stali %n lidé.</numerusform>
        <numerusform>V období se zákazníky stalo %n lidí.</numerusform>
      </translation>
    </message>
    <message>
      <source>All together</source>
      <translation>Dohromady</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>Kupující</translation>
    </message>
    <message>
      <source>By how they heard of the shop</source>
      <translation>Podle toho, odkud obchod znají</translation>
    </message>
    <message>
      <source>Cost of a new customer</source>
      <translation>Cena za nového</translation>
    </message>
    <message>
      <source>Customers before</source>
      <translation>Zákazníci už předtím</translation>
    </message>
    <message>
      <source>Customers with an order in the period.</source>
      <translation>Zákazníci s nákupem v období.</translation>
    </message>
    <message>
      <source>How people heard of the shop, how many became customers, what each way cost, and what it brought in.</source>
      <translation>Odkud lidé obchod znají, kolik se jich stalo zákazníky, co která cesta stála a co přinesla.</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Přibyli</translation>
    </message>
    <message>
      <source>Money noted for days of the period, on the source or on campaigns that bring people so.</source>
      <translation>Peníze zapsané na dny období, přímo na tuto cestu nebo na kampaně, které lidi takto přivádějí.</translation>
    </message>
    <message numerus="yes">
      <source>Most came by %1: %n.</source>
      <translation>
        <numerusform>Nejvíc přišlo odtud: %1 (%n).</numerusform>
        <numerusform>Nejvíc přišlo odtud: %1 (%n).</numerusform>
        <numerusform>Nejvíc přišlo odtud: %1 (%n).</numerusform>
      </translation>
    </message>
    <message>
      <source>Most of it by %1: %2.</source>
      <translation>Nejvíc z toho přes %1: %2.</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Noví zákazníci</translation>
    </message>
    <message>
      <source>Nothing was spent in the period.</source>
      <translation>V období se nic neutratilo.</translation>
    </message>
    <message numerus="yes">
      <source>Of %n it is not known how they heard of the shop.</source>
      <translation>
        <numerusform>U %n se neví, odkud obchod zná.</numerusform>
        <numerusform>U %n se neví, odkud obchod znají.</numerusform>
        <numerusform>U %n se neví, odkud obchod znají.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of them customers</source>
      <translation>Z nich zákazníci</translation>
    </message>
    <message>
      <source>Of those who joined, who got as far as the stage that makes a customer, by the day of the report.</source>
      <translation>Kdo z těch, co přibyli, došel do dne přehledu do fáze, od které je zákazník.</translation>
    </message>
    <message>
      <source>Revenue</source>
      <translation>Tržba</translation>
    </message>
    <message>
      <source>Revenue for each buyer</source>
      <translation>Tržba na kupujícího</translation>
    </message>
    <message>
      <source>Share that became customers</source>
      <translation>Podíl zákazníků</translation>
    </message>
    <message>
      <source>Sources and costs</source>
      <translation>Odkud a za kolik</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Utraceno</translation>
    </message>
    <message>
      <source>The first way that is noted with the customer counts.</source>
      <translation>Počítá se první, co je u zákazníka zapsáno.</translation>
    </message>
    <message>
      <source>The revenue of the period, divided by its buyers; below ten it is too early to tell.</source>
      <translation>Tržba období dělená kupujícími; pod deset se to zatím nedá říct.</translation>
    </message>
    <message>
      <source>Those of them who are customers, divided by those who joined.</source>
      <translation>Ti z nich, kdo jsou zákazníky, děleno těmi, kdo přibyli.</translation>
    </message>
    <message>
      <source>Were customers already when they were typed in, so they are never new.</source>
      <translation>Byli zákazníky už předtím, než jste je zapsali, takže noví nejsou nikdy.</translation>
    </message>
    <message>
      <source>What was bought in the period, less what was given back in it.</source>
      <translation>Co se v období koupilo, bez toho, co se v něm vrátilo.</translation>
    </message>
    <message>
      <source>What was spent in the period, divided by its new customers; below ten it is too early to tell.</source>
      <translation>Kolik se v období utratilo, děleno počtem nových zákazníků; pod deset se to zatím nedá říct.</translation>
    </message>
    <message>
      <source>Who first came in the period to the stage that makes a customer, or first bought if that was earlier, whenever they joined.</source>
      <translation>Kdo v období poprvé došel do fáze, od které je zákazník, nebo poprvé koupil, pokud to bylo dřív, ať přibyl kdykoli.</translation>
    </message>
    <message>
      <source>Whose first stage of all was entered in the period.</source>
      <translation>Ti, jejichž úplně první fáze začala v období.</translation>
    </message>
    <message>
      <source>nobody came and nothing was spent in this period</source>
      <translation>v tomto období nikdo nepřišel a nic se neutratilo</translation>
    </message>
  </context>
  <context>
    <name>StageEditor</name>
    <message>
      <source>Add</source>
      <translation>Přidat</translation>
    </message>
    <message>
      <source>Customer from here on</source>
      <translation>Odtud zákazník</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Název</translation>
    </message>
    <message>
      <source>Name of a new stage</source>
      <translation>Název nové fáze</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Fáze</translation>
    </message>
    <message>
      <source>Stuck after</source>
      <translation>Vázne po</translation>
    </message>
    <message>
      <source>Whoever gets to a ticked stage is a customer from then on. “Automatic” takes from the stage's history how long is too long.</source>
      <translation>Kdo dojde do zaškrtnuté fáze, je od té chvíle zákazník. „Automaticky“ znamená, že se příliš dlouhá doba pozná z historie fáze.</translation>
    </message>
  </context>
  <context>
    <name>StageList</name>
    <message>
      <source>%1 moved, %2 of %3</source>
      <translation>Přesunuto: %1, místo %2 z %3</translation>
    </message>
  </context>
  <context>
    <name>StageRow</name>
    <message>
      <source> days</source>
      <translation> d</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Barva</translation>
    </message>
    <message>
      <source>Colour of %1</source>
      <translation>Barva fáze %1</translation>
    </message>
    <message>
      <source>Customers from %1 on</source>
      <translation>Zákazník od fáze %1</translation>
    </message>
    <message>
      <source>Days after which somebody is stuck in %1</source>
      <translation>Po kolika dnech se ve fázi %1 vázne</translation>
    </message>
    <message>
      <source>Drag, or press the up and down arrows</source>
      <translation>Přetáhněte, nebo použijte šipky nahoru a dolů</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Další možnosti</translation>
    </message>
    <message>
      <source>More for %1</source>
      <translation>Další možnosti fáze %1</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Posunout dolů</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Posunout nahoru</translation>
    </message>
    <message>
      <source>Name of %1</source>
      <translation>Název fáze %1</translation>
    </message>
    <message>
      <source>Place of %1</source>
      <translation>Místo fáze %1</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Odebrat…</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automaticky</translation>
    </message>
  </context>
  <context>
    <name>Stages</name>
    <message>
      <source>Left</source>
      <translation>Odešli</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Import my customers</source>
      <translation>Načíst mé zákazníky</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Jazyk</translation>
    </message>
    <message>
      <source>Making the sample shop …</source>
      <translation>Připravuje se ukázkový obchod …</translation>
    </message>
    <message>
      <source>Nothing leaves this laptop: no account, no network. A sample shop is a file of its own. Everything here can be changed later.</source>
      <translation>Nic neopustí tento počítač: žádný účet, žádná síť. Ukázkový obchod je samostatný soubor. Všechno tady půjde později změnit.</translation>
    </message>
    <message>
      <source>Open a shop file</source>
      <translation>Otevřít soubor obchodu</translation>
    </message>
    <message>
      <source>Open a shop file…</source>
      <translation>Otevřít soubor obchodu…</translation>
    </message>
    <message>
      <source>Shop files (%1);;All files (%2)</source>
      <translation>Soubory obchodu (%1);;Všechny soubory (%2)</translation>
    </message>
    <message>
      <source>Start my shop</source>
      <translation>Založit obchod</translation>
    </message>
    <message>
      <source>Try a sample shop</source>
      <translation>Vyzkoušet ukázku</translation>
    </message>
    <message>
      <source>Turns strangers into regulars.</source>
      <translation>Z neznámých lidí stálí zákazníci.</translation>
    </message>
  </context>
  <context>
    <name>StayWords</name>
    <message>
      <source>Archived</source>
      <translation>Archivováno</translation>
    </message>
    <message>
      <source>Archived by that day: what they did before is counted, but they are on no board and never stuck.</source>
      <translation>Archivovaní do toho dne: co bylo předtím, se počítá, ale na nástěnce nejsou a nikdy nevázli.</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Už tu byli</translation>
    </message>
    <message>
      <source>Were in a stage already when they were typed in; nobody knows since when, so that stay is not counted.</source>
      <translation>Byli ve fázi už předtím, než jste je zapsali; nikdo neví odkdy, proto se ten pobyt nepočítá.</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>%1 and %2 are two people</source>
      <translation>%1 a %2 jsou dva lidé</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>odchod – %1</translation>
    </message>
    <message>
      <source>%1 not reached by %2</source>
      <translation>zrušení oslovení – %1, kampaň %2</translation>
    </message>
    <message>
      <source>%1 reached by %2</source>
      <translation>oslovení – %1, kampaň %2</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) left</source>
      <translation>
        <numerusform>odchod %n zákazníka</numerusform>
        <numerusform>odchod %n zákazníků</numerusform>
        <numerusform>odchod %n zákazníků</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) not reached by %1</source>
      <translation>
        <numerusform>zrušení oslovení %n zákazníka, kampaň %1</numerusform>
        <numerusform>zrušení oslovení %n zákazníků, kampaň %1</numerusform>
        <numerusform>zrušení oslovení %n zákazníků, kampaň %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) reached by %1</source>
      <translation>
        <numerusform>oslovení %n zákazníka, kampaň %1</numerusform>
        <numerusform>oslovení %n zákazníků, kampaň %1</numerusform>
        <numerusform>oslovení %n zákazníků, kampaň %1</numerusform>
      </translation>
    </message>
    <message>
      <source>archiving of %1</source>
      <translation>archivace – %1</translation>
    </message>
    <message numerus="yes">
      <source>archiving of %n customer(s)</source>
      <translation>
        <numerusform>archivace %n zákazníka</numerusform>
        <numerusform>archivace %n zákazníků</numerusform>
        <numerusform>archivace %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>asking %1 about a quote</source>
      <translation>dotaz na nabídku: %1</translation>
    </message>
    <message>
      <source>change</source>
      <translation>změna</translation>
    </message>
    <message>
      <source>change of a cost of %1</source>
      <translation>změna výdaje %1</translation>
    </message>
    <message>
      <source>change of a follow-up with %1</source>
      <translation>změna připomenutí – %1</translation>
    </message>
    <message>
      <source>change of a goal</source>
      <translation>změna cíle</translation>
    </message>
    <message>
      <source>change of a note about %1</source>
      <translation>změna poznámky – %1</translation>
    </message>
    <message>
      <source>change of a quote for %1</source>
      <translation>změna nabídky: %1</translation>
    </message>
    <message>
      <source>change of a rule for %1</source>
      <translation>změna pravidla pro fázi %1</translation>
    </message>
    <message>
      <source>change of a step in the recipe of %1</source>
      <translation>změna kroku v postupu fáze %1</translation>
    </message>
    <message>
      <source>change of campaign %1</source>
      <translation>změna kampaně %1</translation>
    </message>
    <message>
      <source>change of field %1</source>
      <translation>změna údaje %1</translation>
    </message>
    <message>
      <source>change of product %1</source>
      <translation>změna produktu %1</translation>
    </message>
    <message>
      <source>change of stage %1</source>
      <translation>změna fáze %1</translation>
    </message>
    <message>
      <source>change to %1</source>
      <translation>změna údajů – %1</translation>
    </message>
    <message numerus="yes">
      <source>change to %n customer(s)</source>
      <translation>
        <numerusform>změna údajů %n zákazníka</numerusform>
        <numerusform>změna údajů %n zákazníků</numerusform>
        <numerusform>změna údajů %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>change to how satisfied %1 is</source>
      <translation>změna spokojenosti: %1</translation>
    </message>
    <message>
      <source>consent of %1</source>
      <translation>souhlas – %1</translation>
    </message>
    <message>
      <source>correction of a sale to %1</source>
      <translation>oprava prodeje: %1</translation>
    </message>
    <message>
      <source>cost of %1</source>
      <translation>výdaj %1</translation>
    </message>
    <message>
      <source>date of a move</source>
      <translation>datum přesunu</translation>
    </message>
    <message>
      <source>deletion of %1</source>
      <translation>smazání – %1</translation>
    </message>
    <message numerus="yes">
      <source>deletion of %n customer(s)</source>
      <translation>
        <numerusform>smazání %n zákazníka</numerusform>
        <numerusform>smazání %n zákazníků</numerusform>
        <numerusform>smazání %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>deletion of a cost of %1</source>
      <translation>smazání výdaje %1</translation>
    </message>
    <message>
      <source>deletion of a follow-up with %1</source>
      <translation>smazání připomenutí – %1</translation>
    </message>
    <message>
      <source>deletion of a goal</source>
      <translation>smazání cíle</translation>
    </message>
    <message>
      <source>deletion of a note about %1</source>
      <translation>smazání poznámky – %1</translation>
    </message>
    <message>
      <source>deletion of a quote for %1</source>
      <translation>smazání nabídky: %1</translation>
    </message>
    <message>
      <source>deletion of a rule for %1</source>
      <translation>smazání pravidla pro fázi %1</translation>
    </message>
    <message>
      <source>deletion of campaign %1</source>
      <translation>smazání kampaně %1</translation>
    </message>
    <message>
      <source>deletion of segment %1</source>
      <translation>smazání skupiny %1</translation>
    </message>
    <message>
      <source>finished follow-up with %1</source>
      <translation>vyřízené připomenutí – %1</translation>
    </message>
    <message>
      <source>follow-up with %1</source>
      <translation>připomenutí – %1</translation>
    </message>
    <message>
      <source>how satisfied %1 is</source>
      <translation>spokojenost: %1</translation>
    </message>
    <message>
      <source>import of %1</source>
      <translation>import %1</translation>
    </message>
    <message>
      <source>joining of %1 with %2</source>
      <translation>sloučení – %1 a %2</translation>
    </message>
    <message>
      <source>move in the history of %1</source>
      <translation>přesun v historii – %1</translation>
    </message>
    <message>
      <source>move of %1 to %2</source>
      <translation>přesun %1 → %2</translation>
    </message>
    <message numerus="yes">
      <source>move of %n customer(s) to %1</source>
      <translation>
        <numerusform>přesun %n zákazníka → %1</numerusform>
        <numerusform>přesun %n zákazníků → %1</numerusform>
        <numerusform>přesun %n zákazníků → %1</numerusform>
      </translation>
    </message>
    <message>
      <source>name of segment %1</source>
      <translation>název skupiny %1</translation>
    </message>
    <message>
      <source>new campaign %1</source>
      <translation>nová kampaň %1</translation>
    </message>
    <message>
      <source>new customer %1</source>
      <translation>nový zákazník – %1</translation>
    </message>
    <message>
      <source>new customer %1 and a sale</source>
      <translation>nový zákazník %1 a prodej</translation>
    </message>
    <message>
      <source>new customer %1 and what happened</source>
      <translation>nový zákazník a zápis – %1</translation>
    </message>
    <message>
      <source>new field %1</source>
      <translation>nový údaj %1</translation>
    </message>
    <message>
      <source>new goal</source>
      <translation>nový cíl</translation>
    </message>
    <message>
      <source>new name for a way of hearing of us: %1</source>
      <translation>přejmenování v „odkud nás znají“: %1</translation>
    </message>
    <message>
      <source>new product %1</source>
      <translation>nový produkt %1</translation>
    </message>
    <message>
      <source>new rule for %1</source>
      <translation>nové pravidlo pro fázi %1</translation>
    </message>
    <message>
      <source>new stage %1</source>
      <translation>nová fáze %1</translation>
    </message>
    <message>
      <source>new step in the recipe of %1</source>
      <translation>nový krok v postupu fáze %1</translation>
    </message>
    <message>
      <source>new way of hearing of us: %1</source>
      <translation>nové v „odkud nás znají“: %1</translation>
    </message>
    <message>
      <source>no thanks needed for %1</source>
      <translation>děkovat se nemusí: %1</translation>
    </message>
    <message numerus="yes">
      <source>no thanks needed for %n customer(s)</source>
      <translation>
        <numerusform>děkovat se nemusí %n zákazníkovi</numerusform>
        <numerusform>děkovat se nemusí %n zákazníkům</numerusform>
        <numerusform>děkovat se nemusí %n zákazníkům</numerusform>
      </translation>
    </message>
    <message>
      <source>not asking %1 for now</source>
      <translation>zatím se neptat: %1</translation>
    </message>
    <message>
      <source>note about %1</source>
      <translation>poznámka – %1</translation>
    </message>
    <message>
      <source>note about %1 put to %2</source>
      <translation>přiřazení zápisu – %1, kampaň %2</translation>
    </message>
    <message>
      <source>note about %1 taken off %2</source>
      <translation>odebrání zápisu – %1, kampaň %2</translation>
    </message>
    <message>
      <source>note of a sale to %1</source>
      <translation>poznámka k prodeji: %1</translation>
    </message>
    <message>
      <source>opening a quote for %1 again</source>
      <translation>znovuotevření nabídky: %1</translation>
    </message>
    <message>
      <source>order of the cards</source>
      <translation>pořadí karet</translation>
    </message>
    <message>
      <source>order of the fields</source>
      <translation>pořadí údajů</translation>
    </message>
    <message>
      <source>order of the goals</source>
      <translation>pořadí cílů</translation>
    </message>
    <message>
      <source>order of the recipe of %1</source>
      <translation>pořadí kroků v postupu fáze %1</translation>
    </message>
    <message>
      <source>order of the segments</source>
      <translation>pořadí skupin</translation>
    </message>
    <message>
      <source>order of the stages</source>
      <translation>pořadí fází</translation>
    </message>
    <message>
      <source>order of the ways of hearing of us</source>
      <translation>pořadí v „odkud nás znají“</translation>
    </message>
    <message>
      <source>quote for %1</source>
      <translation>nabídka: %1</translation>
    </message>
    <message>
      <source>refund to %1</source>
      <translation>vratka: %1</translation>
    </message>
    <message>
      <source>removal of a step from the recipe of %1</source>
      <translation>odebrání kroku z postupu fáze %1</translation>
    </message>
    <message>
      <source>removal of a way of hearing of us: %1</source>
      <translation>odebrání z „odkud nás znají“: %1</translation>
    </message>
    <message>
      <source>removal of field %1</source>
      <translation>odebrání údaje %1</translation>
    </message>
    <message>
      <source>removal of product %1</source>
      <translation>odebrání produktu %1</translation>
    </message>
    <message>
      <source>removal of stage %1</source>
      <translation>odebrání fáze %1</translation>
    </message>
    <message>
      <source>restoring of %1</source>
      <translation>obnovení – %1</translation>
    </message>
    <message numerus="yes">
      <source>restoring of %n customer(s)</source>
      <translation>
        <numerusform>obnovení %n zákazníka</numerusform>
        <numerusform>obnovení %n zákazníků</numerusform>
        <numerusform>obnovení %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>restoring of product %1</source>
      <translation>vrácení produktu %1</translation>
    </message>
    <message>
      <source>rule about purchases</source>
      <translation>pravidlo pro nákupy</translation>
    </message>
    <message>
      <source>sale to %1</source>
      <translation>prodej: %1</translation>
    </message>
    <message>
      <source>segment %1</source>
      <translation>skupina %1</translation>
    </message>
    <message>
      <source>setting of the shop</source>
      <translation>nastavení obchodu</translation>
    </message>
    <message>
      <source>settings of sales</source>
      <translation>nastavení prodejů</translation>
    </message>
    <message>
      <source>snooze of a follow-up with %1</source>
      <translation>odložení připomenutí – %1</translation>
    </message>
    <message>
      <source>tags of %1</source>
      <translation>štítky – %1</translation>
    </message>
    <message numerus="yes">
      <source>tags of %n customer(s)</source>
      <translation>
        <numerusform>štítky %n zákazníka</numerusform>
        <numerusform>štítky %n zákazníků</numerusform>
        <numerusform>štítky %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>taking apart of %1 and %2</source>
      <translation>rozdělení – %1 a %2</translation>
    </message>
    <message>
      <source>taking back of a line about %1</source>
      <translation>vrácení zápisu – %1</translation>
    </message>
    <message>
      <source>text of thanks</source>
      <translation>text poděkování</translation>
    </message>
    <message>
      <source>thanks to %1</source>
      <translation>poděkování: %1</translation>
    </message>
    <message numerus="yes">
      <source>thanks to %n customer(s)</source>
      <translation>
        <numerusform>poděkování %n zákazníkovi</numerusform>
        <numerusform>poděkování %n zákazníkům</numerusform>
        <numerusform>poděkování %n zákazníkům</numerusform>
      </translation>
    </message>
    <message>
      <source>what %1 said to “%2”</source>
      <translation>co říká %1 na „%2“</translation>
    </message>
    <message>
      <source>what came of a quote for %1</source>
      <translation>jak dopadla nabídka: %1</translation>
    </message>
    <message>
      <source>what happened with %1</source>
      <translation>zápis – %1</translation>
    </message>
    <message>
      <source>what happened with %1, and their move</source>
      <translation>zápis a přesun – %1</translation>
    </message>
    <message>
      <source>“%2” done for %1</source>
      <translation>„%2“ hotovo – %1</translation>
    </message>
    <message>
      <source>“%2” not done for %1</source>
      <translation>„%2“ nehotovo – %1</translation>
    </message>
    <message>
      <source>“%2” suggested to %1</source>
      <translation>navrženo „%2“: %1</translation>
    </message>
  </context>
  <context>
    <name>StuckSection</name>
    <message>
      <source>From the stage's history, or the limit you set for it in the settings</source>
      <translation>Podle historie fáze, nebo podle meze z nastavení</translation>
    </message>
    <message>
      <source>Stuck longer than usual</source>
      <translation>Váznou déle než obvykle</translation>
    </message>
  </context>
  <context>
    <name>StuckWords</name>
    <message>
      <source>By stage</source>
      <translation>Podle fází</translation>
    </message>
    <message>
      <source>Customers who are stuck in any stage.</source>
      <translation>Zákazníci, kteří v některé fázi váznou.</translation>
    </message>
    <message>
      <source>Every entering of a stage in the period is one stay, by whomever.</source>
      <translation>Každý vstup do fáze v období je jeden pobyt, ať vstoupil kdokoli.</translation>
    </message>
    <message>
      <source>In the stage for longer than its limit, and not a word written or spoken in the last half of that time.</source>
      <translation>Ve fázi déle, než je její mez, a za poslední polovinu té doby není nic zapsáno ani řečeno.</translation>
    </message>
    <message>
      <source>Most of them are in %1: %2.</source>
      <translation>Nejvíc jich je ve fázi %1: %2.</translation>
    </message>
    <message>
      <source>Of the stays that ended with a move on, a move back or leaving, the share that went on.</source>
      <translation>Z pobytů, které skončily krokem dál, krokem zpět nebo odchodem: jaký podíl šel dál.</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Pobyty</translation>
    </message>
    <message>
      <source>Stays that began in the period, by anyone.</source>
      <translation>Pobyty kohokoli, které začaly v období.</translation>
    </message>
    <message>
      <source>Stuck now</source>
      <translation>Teď váznou</translation>
    </message>
    <message>
      <source>The limit you set for the stage; else three quarters of the finished stays were shorter, at least 14 days.</source>
      <translation>Mez, kterou jste fázi dali; jinak doba, do které skončily tři čtvrtiny pobytů, nejméně 14 dní.</translation>
    </message>
    <message>
      <source>Too long after</source>
      <translation>Vázne po</translation>
    </message>
    <message>
      <source>Went on</source>
      <translation>Šli dál</translation>
    </message>
    <message>
      <source>What happened to each stay that began in the period, and who has been in a stage for too long.</source>
      <translation>Jak dopadly pobyty, které začaly v období, a kdo je ve fázi příliš dlouho.</translation>
    </message>
    <message>
      <source>Where they get stuck</source>
      <translation>Kde váznou</translation>
    </message>
    <message>
      <source>no stay began in this period</source>
      <translation>v tomto období nezačal žádný pobyt</translation>
    </message>
  </context>
  <context>
    <name>SuggestionPanel</name>
    <message>
      <source>In %1 of the orders with %2</source>
      <translation>V %1 nákupů, kde je %2</translation>
    </message>
    <message>
      <source>Interested</source>
      <translation>Mají zájem</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Ne</translation>
    </message>
    <message>
      <source>Note that they are interested</source>
      <translation>Zapsat, že mají zájem</translation>
    </message>
    <message>
      <source>Note that they said no</source>
      <translation>Zapsat, že nechtějí</translation>
    </message>
    <message>
      <source>Note that you suggested it</source>
      <translation>Zapsat, že jste to navrhli</translation>
    </message>
    <message>
      <source>Noted: interested in “%1”</source>
      <translation>Zapsáno: zájem o „%1“</translation>
    </message>
    <message>
      <source>Noted: “%1” is not for them, and is not suggested again for half a year</source>
      <translation>Zapsáno: „%1“ nechtějí, půl roku se znovu nenavrhne</translation>
    </message>
    <message>
      <source>Noted: “%1” was suggested</source>
      <translation>Zapsáno: navrženo „%1“</translation>
    </message>
    <message>
      <source>Often bought with this</source>
      <translation>Často se k tomu kupuje</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Navrženo</translation>
    </message>
    <message>
      <source>Suggested on %1</source>
      <translation>Navrženo %1</translation>
    </message>
    <message>
      <source>Suggested on %1, interested</source>
      <translation>Navrženo %1, mají zájem</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
  </context>
  <context>
    <name>TablePanel</name>
    <message>
      <source>Copied</source>
      <translation>Zkopírováno</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Kopírovat tabulku</translation>
    </message>
    <message>
      <source>Table copied</source>
      <translation>Tabulka zkopírována</translation>
    </message>
    <message>
      <source>Table: %1</source>
      <translation>Tabulka: %1</translation>
    </message>
  </context>
  <context>
    <name>TacticsWords</name>
    <message numerus="yes">
      <source>%n campaigns ran, reached somebody or cost something in the period.</source>
      <translation>
        <numerusform>V období běžela, někoho oslovila nebo něco stála %n kampaň.</numerusform>
        <numerusform>V období běžely, někoho oslovily nebo něco stály %n kampaně.</numerusform>
        <numerusform>V období běželo, někoho oslovilo nebo něco stálo %n kampaní.</numerusform>
      </translation>
    </message>
    <message>
      <source>A new customer by “%1” cost %2.</source>
      <translation>Jeden nový zákazník z kampaně „%1“ stál %2.</translation>
    </message>
    <message>
      <source>A new customer cost least by “%1”: %2.</source>
      <translation>Nejlevněji přišel nový zákazník z kampaně „%1“: %2.</translation>
    </message>
    <message numerus="yes">
      <source>After “%1” most went on: %2 of %3 reached, within %n days (%4).</source>
      <translation>
        <numerusform>Nejvíc jich šlo dál po kampani „%1“: %2 z %3 oslovených, do %n dne (%4).</numerusform>
        <numerusform>Nejvíc jich šlo dál po kampani „%1“: %2 z %3 oslovených, do %n dní (%4).</numerusform>
        <numerusform>Nejvíc jich šlo dál po kampani „%1“: %2 z %3 oslovených, do %n dní (%4).</numerusform>
      </translation>
    </message>
    <message>
      <source>Calls, visits and messages in the period that the campaign led to; notes are none.</source>
      <translation>Hovory, návštěvy a zprávy v období, ke kterým kampaň vedla; poznámky se nepočítají.</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Kampaně</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakty</translation>
    </message>
    <message>
      <source>Cost of a new customer</source>
      <translation>Cena za nového</translation>
    </message>
    <message>
      <source>Customers whom the campaign reached in the period.</source>
      <translation>Zákazníci, které kampaň v období oslovila.</translation>
    </message>
    <message>
      <source>Money noted for the campaign on days of the period.</source>
      <translation>Peníze zapsané na kampaň v dnech období.</translation>
    </message>
    <message numerus="yes">
      <source>Most new customers had first been reached by “%1”: %n.</source>
      <translation>
        <numerusform>Nejvíc nových zákazníků nejdřív oslovila kampaň „%1“: %n.</numerusform>
        <numerusform>Nejvíc nových zákazníků nejdřív oslovila kampaň „%1“: %n.</numerusform>
        <numerusform>Nejvíc nových zákazníků nejdřív oslovila kampaň „%1“: %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Noví zákazníci</translation>
    </message>
    <message>
      <source>No campaign ran in the period.</source>
      <translation>V období neběžela žádná kampaň.</translation>
    </message>
    <message numerus="yes">
      <source>No campaign that cost something has %n new customers yet: too few to compare costs.</source>
      <translation>
        <numerusform>Žádná kampaň, která něco stála, ještě nemá %n nového zákazníka: na porovnání cen je to málo.</numerusform>
        <numerusform>Žádná kampaň, která něco stála, ještě nemá %n nové zákazníky: na porovnání cen je to málo.</numerusform>
        <numerusform>Žádná kampaň, která něco stála, ještě nemá %n nových zákazníků: na porovnání cen je to málo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of those reached, whose next move was to a later stage, within %n days of the first time.</source>
      <translation>
        <numerusform>Kdo z oslovených udělal do %n dne od prvního oslovení další přesun do pozdější fáze.</numerusform>
        <numerusform>Kdo z oslovených udělal do %n dní od prvního oslovení další přesun do pozdější fáze.</numerusform>
        <numerusform>Kdo z oslovených udělal do %n dní od prvního oslovení další přesun do pozdější fáze.</numerusform>
      </translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Nákupy</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Plán</translation>
    </message>
    <message>
      <source>Reached</source>
      <translation>Osloveno</translation>
    </message>
    <message>
      <source>Revenue</source>
      <translation>Tržba</translation>
    </message>
    <message>
      <source>Revenue for each one spent</source>
      <translation>Tržba na jednu utracenou</translation>
    </message>
    <message>
      <source>Sales of the period that are noted as an answer to the campaign.</source>
      <translation>Prodeje z období, u kterých je kampaň uvedena jako podnět.</translation>
    </message>
    <message>
      <source>Share that went on</source>
      <translation>Šli dál (podíl)</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Utraceno</translation>
    </message>
    <message>
      <source>Tactic against tactic</source>
      <translation>Kampaně vedle sebe</translation>
    </message>
    <message>
      <source>The revenue of the period, divided by what was spent in it.</source>
      <translation>Tržba období dělená tím, co se v něm utratilo.</translation>
    </message>
    <message>
      <source>Those that ran in the period, or reached somebody, cost or sold something in it.</source>
      <translation>Ty, které v období běžely nebo v něm někoho oslovily, něco stály či prodaly.</translation>
    </message>
    <message>
      <source>Those who went on, divided by those who were reached.</source>
      <translation>Kdo šel dál, děleno počtem oslovených.</translation>
    </message>
    <message>
      <source>Went on</source>
      <translation>Šli dál</translation>
    </message>
    <message>
      <source>What each campaign led to, side by side: whom it reached, who went on, what it cost and brought in.</source>
      <translation>K čemu která kampaň vedla, vedle sebe: koho oslovila, kdo šel dál, co stála a co přinesla.</translation>
    </message>
    <message>
      <source>What the whole campaign was meant to cost.</source>
      <translation>Kolik měla celá kampaň stát.</translation>
    </message>
    <message>
      <source>What they came to, less what was given back in the period.</source>
      <translation>Kolik dělaly, bez toho, co se v období vrátilo.</translation>
    </message>
    <message>
      <source>What was spent in the period, divided by its new customers; below ten it is too early to tell.</source>
      <translation>Kolik se v období utratilo, děleno počtem nových zákazníků; pod deset se to zatím nedá říct.</translation>
    </message>
    <message>
      <source>Who became customers in the period and had been reached by this campaign before any other.</source>
      <translation>Kdo se v období stal zákazníkem a tato kampaň ho oslovila dřív než kterákoli jiná.</translation>
    </message>
    <message>
      <source>no campaign ran in this period</source>
      <translation>v tomto období neběžela žádná kampaň</translation>
    </message>
    <message>
      <source>“%1” brought in most: %2.</source>
      <translation>Nejvíc přinesla „%1“: %2.</translation>
    </message>
  </context>
  <context>
    <name>TagPill</name>
    <message>
      <source>Take off the tag “%1”</source>
      <translation>Odebrat štítek „%1“</translation>
    </message>
  </context>
  <context>
    <name>TagPopup</name>
    <message>
      <source>Put on</source>
      <translation>Přidat</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Štítek</translation>
    </message>
    <message>
      <source>Tag the chosen customers</source>
      <translation>Štítek pro vybrané zákazníky</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Odebrat</translation>
    </message>
  </context>
  <context>
    <name>TagRow</name>
    <message>
      <source>Add a tag</source>
      <translation>Přidat štítek</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Nový štítek</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Štítek</translation>
    </message>
  </context>
  <context>
    <name>TakeApart</name>
    <message>
      <source>%1 and %2 are two people again</source>
      <translation>%1 a %2 jsou zase dva lidé</translation>
    </message>
    <message>
      <source>%1 and %2 were joined later, and that builds on this.</source>
      <translation>Záznamy %1 a %2 byly sloučeny později a navazuje to na toto sloučení.</translation>
    </message>
    <message numerus="yes">
      <source>%n call(s), visits or notes</source>
      <translation>
        <numerusform>%n hovor, návštěva či poznámka</numerusform>
        <numerusform>%n hovory, návštěvy či poznámky</numerusform>
        <numerusform>%n hovorů, návštěv či poznámek</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s)</source>
      <translation>
        <numerusform>%n připomenutí</numerusform>
        <numerusform>%n připomenutí</numerusform>
        <numerusform>%n připomenutí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n link(s) to campaigns</source>
      <translation>
        <numerusform>%n oslovení kampaní</numerusform>
        <numerusform>%n oslovení kampaní</numerusform>
        <numerusform>%n oslovení kampaní</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phone(s) or e-mails</source>
      <translation>
        <numerusform>%n telefon či e-mail</numerusform>
        <numerusform>%n telefony či e-maily</numerusform>
        <numerusform>%n telefonů či e-mailů</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n nabídka</numerusform>
        <numerusform>%n nabídky</numerusform>
        <numerusform>%n nabídek</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tag(s)</source>
      <translation>
        <numerusform>%n štítek</numerusform>
        <numerusform>%n štítky</numerusform>
        <numerusform>%n štítků</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) written down since then stay with %1.</source>
      <translation>
        <numerusform>%n zápis od té doby zůstane u záznamu %1.</numerusform>
        <numerusform>%n zápisy od té doby zůstanou u záznamu %1.</numerusform>
        <numerusform>%n zápisů od té doby zůstane u záznamu %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Changed since then, so it stays with %1 as it is:</source>
      <translation>Od té doby změněno, zůstane to tedy beze změny u záznamu %1:</translation>
    </message>
    <message>
      <source>Deleted since then, so %1 cannot get it back:</source>
      <translation>Od té doby smazáno, k záznamu %1 se to tedy nevrátí:</translation>
    </message>
    <message>
      <source>Leave them joined</source>
      <translation>Nechat sloučené</translation>
    </message>
    <message>
      <source>Look at %1 and %2 first</source>
      <translation>Nejdřív se podívat: %1 a %2</translation>
    </message>
    <message>
      <source>Take %1 and %2 apart?</source>
      <translation>Rozdělit záznamy %1 a %2?</translation>
    </message>
    <message>
      <source>Take apart</source>
      <translation>Rozdělit</translation>
    </message>
    <message>
      <source>They were joined on %1. %2 gets back what was theirs: %3.</source>
      <translation>Sloučeno dne %1. K záznamu %2 se vrátí, co k němu patřilo: %3.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>their place among the stages</source>
      <translation>místo ve fázích</translation>
    </message>
    <message>
      <source>what they bought</source>
      <translation>co koupili</translation>
    </message>
  </context>
  <context>
    <name>ThanksPanel</name>
    <message>
      <source> days after</source>
      <translation> dní poté</translation>
    </message>
    <message>
      <source>%1, %2 and %3 stand for the customer, what they bought, and the shop.</source>
      <translation>%1, %2 a %3 zastupují zákazníka, co koupil, a obchod.</translation>
    </message>
    <message>
      <source>After a sale</source>
      <translation>Po prodeji</translation>
    </message>
    <message>
      <source>Ask how it is going</source>
      <translation>Zeptat se, jak to jde</translation>
    </message>
    <message>
      <source>Back to the text as it ships</source>
      <translation>Zpět k původnímu textu</translation>
    </message>
    <message>
      <source>So it reads: %1</source>
      <translation>Bude to znít: %1</translation>
    </message>
    <message>
      <source>Text of thanks</source>
      <translation>Text poděkování</translation>
    </message>
    <message>
      <source>Thank-yous owed on Today</source>
      <translation>Dlužná poděkování na stránce Dnes</translation>
    </message>
    <message>
      <source>helmet</source>
      <translation>přilba</translation>
    </message>
    <message>
      <source>not at all</source>
      <translation>vůbec</translation>
    </message>
  </context>
  <context>
    <name>ThanksSection</name>
    <message>
      <source>All of them are thanked</source>
      <translation>Všem je poděkováno</translation>
    </message>
    <message>
      <source>Copy the thanks for %1 and note them</source>
      <translation>Zkopírovat poděkování a zapsat je: %1</translation>
    </message>
    <message>
      <source>For everybody thanked in some other way; can be undone</source>
      <translation>Pro všechny, komu jste poděkovali jinak; dá se vzít zpět</translation>
    </message>
    <message>
      <source>T copies a text by name, N: none needed</source>
      <translation>T zkopíruje text s oslovením, N: netřeba</translation>
    </message>
    <message>
      <source>Thank</source>
      <translation>Poděkovat</translation>
    </message>
    <message>
      <source>Thank-yous owed</source>
      <translation>Dlužná poděkování</translation>
    </message>
  </context>
  <context>
    <name>TimeBar</name>
    <message>
      <source>Day on the board</source>
      <translation>Den na nástěnce</translation>
    </message>
    <message>
      <source>How far one step goes</source>
      <translation>Jak velký je jeden krok</translation>
    </message>
    <message>
      <source>How fast time is played</source>
      <translation>Jak rychle čas běží</translation>
    </message>
    <message>
      <source>One step back</source>
      <translation>O krok zpět</translation>
    </message>
    <message>
      <source>One step forward</source>
      <translation>O krok dál</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Přehrát</translation>
    </message>
    <message>
      <source>Speed: %1</source>
      <translation>Tempo: %1</translation>
    </message>
    <message>
      <source>Step: %1</source>
      <translation>Krok: %1</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Zastavit</translation>
    </message>
    <message>
      <source>This computer is set to show no motion. Go step by step with the arrows instead.</source>
      <translation>Tento počítač má vypnutý pohyb na obrazovce. Posouvejte se po krocích šipkami.</translation>
    </message>
    <message>
      <source>Watch the board change from this day to today</source>
      <translation>Dívat se, jak se nástěnka mění od tohoto dne do dneška</translation>
    </message>
    <message>
      <source>a day</source>
      <translation>den</translation>
    </message>
    <message>
      <source>a month</source>
      <translation>měsíc</translation>
    </message>
    <message>
      <source>a week</source>
      <translation>týden</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>rychlé</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>běžné</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>pomalé</translation>
    </message>
  </context>
  <context>
    <name>TimeWords</name>
    <message>
      <source>15–30 days</source>
      <translation>15–30 dní</translation>
    </message>
    <message>
      <source>1–2 days</source>
      <translation>1–2 dny</translation>
    </message>
    <message>
      <source>31–90 days</source>
      <translation>31–90 dní</translation>
    </message>
    <message>
      <source>3–7 days</source>
      <translation>3–7 dní</translation>
    </message>
    <message>
      <source>8–14 days</source>
      <translation>8–14 dní</translation>
    </message>
    <message>
      <source>Counting those still there too, half are gone from %1 after %2.</source>
      <translation>I s těmi, kdo tam stále jsou, je z fáze %1 polovina pryč po %2.</translation>
    </message>
    <message>
      <source>Days after which half have left the stage, counting also those who are still in it (Kaplan-Meier).</source>
      <translation>Po kolika dnech polovina fázi opustila, počítáno i s těmi, kdo v ní stále jsou (Kaplan-Meier).</translation>
    </message>
    <message>
      <source>Days in each stage</source>
      <translation>Dny v jednotlivých fázích</translation>
    </message>
    <message>
      <source>Days since they came</source>
      <translation>Dní od příchodu</translation>
    </message>
    <message>
      <source>Finished stays</source>
      <translation>Skončené pobyty</translation>
    </message>
    <message>
      <source>Finished stays by how long they lasted.</source>
      <translation>Skončené pobyty podle toho, jak dlouho trvaly.</translation>
    </message>
    <message>
      <source>Finished stays that lasted so many days.</source>
      <translation>Skončené pobyty, které trvaly tolik dní.</translation>
    </message>
    <message>
      <source>Half gone after</source>
      <translation>Polovina pryč po</translation>
    </message>
    <message>
      <source>Half of the finished stays in %1 lasted %2 or less.</source>
      <translation>Polovina skončených pobytů ve fázi %1 trvala nejvýše %2.</translation>
    </message>
    <message>
      <source>How long the stays that began in the period lasted, and how long those still there have waited.</source>
      <translation>Jak dlouho trvaly pobyty, které začaly v období, a jak dlouho čekají ti, kdo tam stále jsou.</translation>
    </message>
    <message>
      <source>How the days spread</source>
      <translation>Jak se dny rozkládají</translation>
    </message>
    <message>
      <source>Over 90 days</source>
      <translation>Přes 90 dní</translation>
    </message>
    <message>
      <source>Same day</source>
      <translation>Týž den</translation>
    </message>
    <message>
      <source>Share still there</source>
      <translation>Stále tam (podíl)</translation>
    </message>
    <message>
      <source>Stays that began in the period and ended by the day the report is seen on.</source>
      <translation>Pobyty, které začaly v období a skončily do dne, ke kterému je přehled.</translation>
    </message>
    <message>
      <source>Stays that began in the period, by anyone.</source>
      <translation>Pobyty kohokoli, které začaly v období.</translation>
    </message>
    <message>
      <source>They wait longest in %1: half of those still there for %2 or more.</source>
      <translation>Nejdéle čekají ve fázi %1: polovina těch, kdo tam stále jsou, už %2 nebo déle.</translation>
    </message>
    <message>
      <source>Time in stage</source>
      <translation>Čas ve fázi</translation>
    </message>
    <message>
      <source>no stay began in this period</source>
      <translation>v tomto období nezačal žádný pobyt</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Correct the date…</source>
      <translation>Opravit datum…</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Smazat</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Upravit</translation>
    </message>
    <message>
      <source>No calls, visits or messages yet. Write down the first one above; Enter logs it.</source>
      <translation>Zatím žádné hovory, návštěvy ani zprávy. První napište nahoru; Enter ho zapíše.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Časová osa</translation>
    </message>
    <message>
      <source>What happened, newest first</source>
      <translation>Co se stalo, nejnovější nahoře</translation>
    </message>
  </context>
  <context>
    <name>TodayPage</name>
    <message>
      <source>A good day to begin</source>
      <translation>Dobrý den na začátek</translation>
    </message>
    <message>
      <source>Add your first customer</source>
      <translation>Přidat prvního zákazníka</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>Hotovo: %1</translation>
    </message>
    <message>
      <source>Done: %1. Again on %2.</source>
      <translation>Hotovo: %1. Znovu %2.</translation>
    </message>
    <message>
      <source>Import my customers</source>
      <translation>Načíst mé zákazníky</translation>
    </message>
    <message>
      <source>Morning sheet…</source>
      <translation>Ranní přehled…</translation>
    </message>
    <message>
      <source>Print whom to get back to on one page (Ctrl+P)</source>
      <translation>Vytisknout na jednu stránku, komu se ozvat (Ctrl+P)</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Dnes</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>Whom to get back to, who is stuck and whose birthday it is will stand here.</source>
      <translation>Tady uvidíte, komu se ozvat, kdo vázne a kdo má narozeniny.</translation>
    </message>
  </context>
  <context>
    <name>TogetherWords</name>
    <message numerus="yes">
      <source>%1 of %n orders hold several products.</source>
      <translation>
        <numerusform>%1 z %n nákupu obsahuje několik produktů.</numerusform>
        <numerusform>%1 ze %n nákupů obsahuje několik produktů.</numerusform>
        <numerusform>%1 z %n nákupů obsahuje několik produktů.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions were made, and %1 of them bought.</source>
      <translation>
        <numerusform>Byl %n návrh a %1 z toho se koupilo.</numerusform>
        <numerusform>Byly %n návrhy a %1 z nich se koupilo.</numerusform>
        <numerusform>Bylo %n návrhů a %1 z nich se koupilo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Koupili</translation>
    </message>
    <message>
      <source>Bought together</source>
      <translation>Kupuje se spolu</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Nechtějí</translation>
    </message>
    <message>
      <source>First, then the second too</source>
      <translation>První, pak i druhý</translation>
    </message>
    <message>
      <source>How many times as often they are together as they would be if the one had nothing to do with the other: 1 is chance.</source>
      <translation>Kolikrát častěji jsou spolu, než kdyby jeden s druhým neměl nic společného: 1 je náhoda.</translation>
    </message>
    <message>
      <source>How often it was suggested in the period.</source>
      <translation>Kolikrát se v období navrhl.</translation>
    </message>
    <message>
      <source>Interested</source>
      <translation>Mají zájem</translation>
    </message>
    <message>
      <source>Of the orders that hold it, the share with another product too.</source>
      <translation>V jakém podílu nákupů, kde je, je i jiný produkt.</translation>
    </message>
    <message>
      <source>Of the orders that hold the first one, the share with both.</source>
      <translation>V jakém podílu nákupů s prvním jsou oba.</translation>
    </message>
    <message>
      <source>Of the orders that hold the second one, the share with both.</source>
      <translation>V jakém podílu nákupů s druhým jsou oba.</translation>
    </message>
    <message>
      <source>Of these, how often it was bought since.</source>
      <translation>Kolikrát z toho se od té doby koupil.</translation>
    </message>
    <message>
      <source>Of these, how often they said no.</source>
      <translation>Kolikrát z toho řekli ne.</translation>
    </message>
    <message>
      <source>Of these, how often they were interested and have not bought it yet.</source>
      <translation>Kolikrát z toho měli zájem a ještě nekoupili.</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Nákupy</translation>
    </message>
    <message>
      <source>Orders of the period that hold both.</source>
      <translation>Nákupy z období, ve kterých jsou oba.</translation>
    </message>
    <message>
      <source>Orders of the period that hold it.</source>
      <translation>Nákupy z období, ve kterých je.</translation>
    </message>
    <message>
      <source>Orders of the period with any product in them.</source>
      <translation>Nákupy z období, ve kterých je nějaký produkt.</translation>
    </message>
    <message>
      <source>Orders of the period with two different products or more.</source>
      <translation>Nákupy z období s dvěma nebo více různými produkty.</translation>
    </message>
    <message>
      <source>Orders that hold both, divided by those with any product.</source>
      <translation>Nákupy s oběma, děleno nákupy s nějakým produktem.</translation>
    </message>
    <message>
      <source>Orders that hold it, divided by those with any product.</source>
      <translation>Nákupy, kde je, děleno nákupy s nějakým produktem.</translation>
    </message>
    <message>
      <source>Orders with both</source>
      <translation>Nákupy s oběma</translation>
    </message>
    <message>
      <source>Orders with more than %1 products: everything would go with everything.</source>
      <translation>Nákupy s více než %1 produkty: všechno by šlo se vším.</translation>
    </message>
    <message>
      <source>Orders with several products, divided by those with any.</source>
      <translation>Nákupy s několika produkty, děleno nákupy s nějakým.</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Dvojice</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkty</translation>
    </message>
    <message>
      <source>Second, then the first too</source>
      <translation>Druhý, pak i první</translation>
    </message>
    <message>
      <source>Share bought</source>
      <translation>Podíl koupených</translation>
    </message>
    <message>
      <source>Share of orders</source>
      <translation>Podíl nákupů</translation>
    </message>
    <message>
      <source>Share with several</source>
      <translation>Podíl s několika</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Navrženo</translation>
    </message>
    <message>
      <source>Suggestions made in the period. A sale within %1 days after one answers it.</source>
      <translation>Návrhy z období. Prodej do %1 dnů po návrhu je na něj odpovědí.</translation>
    </message>
    <message>
      <source>That is not often; look at the pairs with more orders before you rely on it.</source>
      <translation>To není často; než na to spolehnete, podívejte se na dvojice s více nákupy.</translation>
    </message>
    <message>
      <source>Those that are in most orders of the period.</source>
      <translation>Ty, které jsou v nejvíce nákupech období.</translation>
    </message>
    <message>
      <source>Those that were bought, divided by those suggested.</source>
      <translation>Koupené, děleno navrženými.</translation>
    </message>
    <message>
      <source>Times as by chance</source>
      <translation>Kolikrát proti náhodě</translation>
    </message>
    <message>
      <source>Two products that are in %1 orders or more each, and in one order together %2 times or more. The strongest %3 pairs are shown.</source>
      <translation>Dva produkty, z nichž každý je aspoň v %1 nákupech a spolu v jednom aspoň %2krát. Ukazuje se %3 nejsilnějších dvojic.</translation>
    </message>
    <message>
      <source>Very large orders</source>
      <translation>Velmi velké nákupy</translation>
    </message>
    <message>
      <source>What goes into one order more often than by chance, and which suggestions were taken.</source>
      <translation>Co se kupuje spolu častěji než náhodou a které návrhy zabraly.</translation>
    </message>
    <message>
      <source>What was suggested</source>
      <translation>Co se navrhlo</translation>
    </message>
    <message>
      <source>With others</source>
      <translation>S jinými</translation>
    </message>
    <message>
      <source>With several products</source>
      <translation>S několika produkty</translation>
    </message>
    <message>
      <source>no two products are in one order often enough to say anything</source>
      <translation>žádné dva produkty nejsou spolu v nákupu dost často, aby se dalo něco říct</translation>
    </message>
    <message numerus="yes">
      <source>“%1” go together %2 times as often as by chance, in %n orders.</source>
      <translation>
        <numerusform>„%1“ se kupují spolu %2krát častěji než náhodou, v %n nákupu.</numerusform>
        <numerusform>„%1“ se kupují spolu %2krát častěji než náhodou, ve %n nákupech.</numerusform>
        <numerusform>„%1“ se kupují spolu %2krát častěji než náhodou, v %n nákupech.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TotalsLine</name>
    <message>
      <source>Average order</source>
      <translation>Průměrný nákup</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Nákupy</translation>
    </message>
    <message>
      <source>Refunds</source>
      <translation>Vratky</translation>
    </message>
    <message>
      <source>Revenue</source>
      <translation>Tržba</translation>
    </message>
  </context>
  <context>
    <name>TouchSection</name>
    <message>
      <source> days</source>
      <translation> dnech</translation>
    </message>
    <message>
      <source>Days between contacts in %1</source>
      <translation>Po kolika dnech se ozvat ve fázi %1</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Zůstat v kontaktu</translation>
    </message>
    <message>
      <source>Whoever you have not spoken with for so long stands on Today, unless something is promised already.</source>
      <translation>Komu se tak dlouho neozvete, ten se objeví na stránce Dnes, pokud už není nic slíbeno.</translation>
    </message>
    <message>
      <source>every </source>
      <translation>po </translation>
    </message>
    <message>
      <source>no rhythm</source>
      <translation>nehlídat</translation>
    </message>
  </context>
  <context>
    <name>TrashModel</name>
    <message numerus="yes">
      <source>%n more day(s)</source>
      <translation>
        <numerusform>ještě %n den</numerusform>
        <numerusform>ještě %n dny</numerusform>
        <numerusform>ještě %n dní</numerusform>
      </translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Is kept for</source>
      <translation>Zůstane tu</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jméno</translation>
    </message>
    <message>
      <source>Put here</source>
      <translation>V koši od</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Fáze</translation>
    </message>
    <message>
      <source>until the next start</source>
      <translation>do příštího spuštění</translation>
    </message>
  </context>
  <context>
    <name>TrashPage</name>
    <message>
      <source>Customers in the trash</source>
      <translation>Zákazníci v koši</translation>
    </message>
    <message>
      <source>Customers you delete stay here for a while and can be restored.</source>
      <translation>Smazaní zákazníci tu chvíli zůstanou a jde je obnovit.</translation>
    </message>
    <message numerus="yes">
      <source>Deleted %n customer(s) for ever</source>
      <translation>
        <numerusform>Navždy smazán %n zákazník</numerusform>
        <numerusform>Navždy smazáni %n zákazníci</numerusform>
        <numerusform>Navždy smazáno %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Vysypat koš…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Obnovit</translation>
    </message>
    <message>
      <source>Restored %1</source>
      <translation>Obnoveno: %1</translation>
    </message>
    <message numerus="yes">
      <source>Restored %n customer(s)</source>
      <translation>
        <numerusform>Obnoven %n zákazník</numerusform>
        <numerusform>Obnoveni %n zákazníci</numerusform>
        <numerusform>Obnoveno %n zákazníků</numerusform>
      </translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>Koš je prázdný</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Koš</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message numerus="yes">
      <source>Whoever is put here is kept for %n day(s) and counts nowhere.</source>
      <translation>
        <numerusform>Kdo je v koši, zůstane tu %n den a nikde se nepočítá.</numerusform>
        <numerusform>Kdo je v koši, zůstane tu %n dny a nikde se nepočítá.</numerusform>
        <numerusform>Kdo je v koši, zůstane tu %n dní a nikde se nepočítá.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Undoing</name>
    <message>
      <source>Redo</source>
      <translation>Znovu</translation>
    </message>
    <message>
      <source>Redo: %1</source>
      <translation>Znovu: %1</translation>
    </message>
    <message>
      <source>Redone: %1</source>
      <translation>Znovu provedeno: %1</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>Uloženo: %1</translation>
    </message>
    <message>
      <source>The latest change is from %1: %2. Undo it?</source>
      <translation>Poslední změna (%1): %2. Vrátit ji?</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Vrátit</translation>
    </message>
    <message>
      <source>Undo: %1</source>
      <translation>Zpět: %1</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Vráceno: %1</translation>
    </message>
  </context>
  <context>
    <name>ValueRow</name>
    <message>
      <source>Nothing yet</source>
      <translation>Zatím nic</translation>
    </message>
    <message>
      <source>—</source>
      <translation>—</translation>
    </message>
  </context>
  <context>
    <name>ValueWords</name>
    <message>
      <source>%1 together</source>
      <translation>dohromady %1</translation>
    </message>
    <message numerus="yes">
      <source>%n customers have bought so far, %1 of them more than once (%2).</source>
      <translation>
        <numerusform>Dosud nakoupil %n zákazník, z toho %1 víc než jednou (%2).</numerusform>
        <numerusform>Dosud nakoupili %n zákazníci, z toho %1 víc než jednou (%2).</numerusform>
        <numerusform>Dosud nakoupilo %n zákazníků, z toho %1 víc než jednou (%2).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers have bought so far.</source>
      <translation>
        <numerusform>Dosud nakoupil %n zákazník.</numerusform>
        <numerusform>Dosud nakoupili %n zákazníci.</numerusform>
        <numerusform>Dosud nakoupilo %n zákazníků.</numerusform>
      </translation>
    </message>
    <message>
      <source>A year, or half of the time that sales go back where that is shorter.</source>
      <translation>Rok, nebo polovina doby, po kterou prodeje sahají, je-li kratší.</translation>
    </message>
    <message>
      <source>All customers together, whenever they bought.</source>
      <translation>Všichni zákazníci dohromady, ať koupili kdykoli.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>Dohromady</translation>
    </message>
    <message>
      <source>All together they brought %1, which is %2 each.</source>
      <translation>Dohromady přinesli %1, to je %2 na každého.</translation>
    </message>
    <message>
      <source>All together they brought %1.</source>
      <translation>Dohromady přinesli %1.</translation>
    </message>
    <message>
      <source>Average first purchase</source>
      <translation>Průměrný první nákup</translation>
    </message>
    <message>
      <source>Average order</source>
      <translation>Průměrný nákup</translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>Nakoupili znovu</translation>
    </message>
    <message>
      <source>Bought on several days</source>
      <translation>Nakoupili ve více dnech</translation>
    </message>
    <message>
      <source>By how they heard of the shop</source>
      <translation>Podle toho, odkud obchod znají</translation>
    </message>
    <message>
      <source>Cost of a new customer</source>
      <translation>Cena za nového</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Customers before</source>
      <translation>Dřívější zákazníci</translation>
    </message>
    <message>
      <source>Customers by what they brought so far, less what was given back.</source>
      <translation>Zákazníci podle toho, co dosud přinesli, bez toho, co se vrátilo.</translation>
    </message>
    <message>
      <source>Customers who bought on two days or more: estimates rest on them.</source>
      <translation>Zákazníci, kteří nakoupili ve dvou nebo více dnech: na nich odhady stojí.</translation>
    </message>
    <message>
      <source>Customers with two orders or more.</source>
      <translation>Zákazníci s dvěma nebo více nákupy.</translation>
    </message>
    <message>
      <source>Days looked ahead</source>
      <translation>Dní dopředu</translation>
    </message>
    <message>
      <source>Days of buying to be expected, an estimate by the model BG/NBD of Fader, Hardie and Lee (2005).</source>
      <translation>Očekávané dny nákupů, odhad modelem BG/NBD (Fader, Hardie a Lee 2005).</translation>
    </message>
    <message>
      <source>Days on which these customers then bought; newcomers are left out.</source>
      <translation>Dny, ve kterých tito zákazníci pak nakoupili; noví se nepočítají.</translation>
    </message>
    <message>
      <source>Days since the first order of all.</source>
      <translation>Dny od úplně prvního nákupu.</translation>
    </message>
    <message>
      <source>Expected purchases</source>
      <translation>Očekávané nákupy</translation>
    </message>
    <message>
      <source>Expected purchases, 12 months (estimate)</source>
      <translation>Očekávané nákupy, 12 měsíců (odhad)</translation>
    </message>
    <message>
      <source>Expected value</source>
      <translation>Očekávaná hodnota</translation>
    </message>
    <message>
      <source>Expected value, 12 months (estimate)</source>
      <translation>Očekávaná hodnota, 12 měsíců (odhad)</translation>
    </message>
    <message>
      <source>How good the estimate was</source>
      <translation>Jak byl odhad dobrý</translation>
    </message>
    <message>
      <source>How likely it is that they will ever buy again, by how often and how lately they bought (BG/NBD).</source>
      <translation>Jak pravděpodobné je, že ještě někdy koupí, podle toho, jak často a jak nedávno nakoupili (BG/NBD).</translation>
    </message>
    <message>
      <source>How much customers are worth</source>
      <translation>Kolik zákazníci přinesli</translation>
    </message>
    <message>
      <source>In the next 12 months about %1 purchases are to be expected (an estimate).</source>
      <translation>V příštích 12 měsících se dá čekat asi %1 nákupů (odhad).</translation>
    </message>
    <message numerus="yes">
      <source>In the next 12 months about %1 purchases are to be expected, an estimate: for the last %n days it would have said %2, and there were %3.</source>
      <translation>
        <numerusform>V příštích 12 měsících se dá čekat asi %1 nákupů, je to odhad: pro poslední %n den by řekl %2 a bylo jich %3.</numerusform>
        <numerusform>V příštích 12 měsících se dá čekat asi %1 nákupů, je to odhad: pro poslední %n dny by řekl %2 a bylo jich %3.</numerusform>
        <numerusform>V příštích 12 měsících se dá čekat asi %1 nákupů, je to odhad: pro posledních %n dní by řekl %2 a bylo jich %3.</numerusform>
      </translation>
    </message>
    <message>
      <source>In the next 12 months they are expected to buy for about %1 (an estimate).</source>
      <translation>V příštích 12 měsících se dá čekat, že koupí asi za %1 (odhad).</translation>
    </message>
    <message>
      <source>Margin so far</source>
      <translation>Dosavadní marže</translation>
    </message>
    <message>
      <source>Money noted up to that day, on the source or on campaigns that bring people so.</source>
      <translation>Peníze zapsané do toho dne ke zdroji nebo ke kampaním, které tak lidi přivádějí.</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Noví zákazníci</translation>
    </message>
    <message>
      <source>Next 12 months</source>
      <translation>Příštích 12 měsíců</translation>
    </message>
    <message>
      <source>Next 3 months</source>
      <translation>Příští 3 měsíce</translation>
    </message>
    <message>
      <source>Next 6 months</source>
      <translation>Příštích 6 měsíců</translation>
    </message>
    <message>
      <source>Nobody has bought anything yet.</source>
      <translation>Zatím nikdo nic nekoupil.</translation>
    </message>
    <message numerus="yes">
      <source>Of %n who came on two days or more, about %1 probably still come (an estimate).</source>
      <translation>
        <numerusform>Z %n, kdo přišel ve dvou nebo více dnech, asi %1 nejspíš stále chodí (odhad).</numerusform>
        <numerusform>Ze %n, kdo přišli ve dvou nebo více dnech, asi %1 nejspíš stále chodí (odhad).</numerusform>
        <numerusform>Z %n, kdo přišli ve dvou nebo více dnech, asi %1 nejspíš stále chodí (odhad).</numerusform>
      </translation>
    </message>
    <message>
      <source>Of customers who have bought already; new ones come on top. From how often, how lately and for how much each bought: the models BG/NBD and gamma-gamma of Fader, Hardie and Lee (2005).</source>
      <translation>Od zákazníků, kteří už koupili; noví přibudou navíc. Podle toho, jak často, jak nedávno a za kolik kdo nakoupil: modely BG/NBD a gamma-gamma (Fader, Hardie a Lee 2005).</translation>
    </message>
    <message>
      <source>Of those who bought on two days or more: how likely each is to buy again, added up (BG/NBD).</source>
      <translation>U těch, kdo nakoupili ve dvou nebo více dnech: jak je pravděpodobné, že koupí znovu, sečteno (BG/NBD).</translation>
    </message>
    <message>
      <source>Of what was sold with a known margin, %1 was left.</source>
      <translation>Z toho, co se prodalo se známou marží, zbylo %1.</translation>
    </message>
    <message>
      <source>Of whom most is expected</source>
      <translation>Od koho se čeká nejvíc</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Nákupy</translation>
    </message>
    <message>
      <source>Probably still a customer (estimate)</source>
      <translation>Nejspíš stále zákazník (odhad)</translation>
    </message>
    <message>
      <source>Probably still coming (estimate)</source>
      <translation>Nejspíš stále chodí (odhad)</translation>
    </message>
    <message>
      <source>Purchases it would have said</source>
      <translation>Nákupy podle odhadu</translation>
    </message>
    <message>
      <source>Purchases there were</source>
      <translation>Nákupy ve skutečnosti</translation>
    </message>
    <message>
      <source>Revenue of unknown margin</source>
      <translation>Tržba s neznámou marží</translation>
    </message>
    <message>
      <source>Sales go back</source>
      <translation>Prodeje sahají</translation>
    </message>
    <message>
      <source>Sales so far; one that was given back stays one.</source>
      <translation>Dosavadní prodeje; vrácený zůstává prodejem.</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Podíl</translation>
    </message>
    <message>
      <source>Share that bought again</source>
      <translation>Podíl, který nakoupil znovu</translation>
    </message>
    <message>
      <source>So far</source>
      <translation>Dosud</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Utratili</translation>
    </message>
    <message>
      <source>The fifty with the highest expected value. Who bought on one day only has no estimate of their own and comes after them.</source>
      <translation>Padesát s nejvyšší očekávanou hodnotou. Kdo nakoupil jen v jednom dni, vlastní odhad nemá a je až za nimi.</translation>
    </message>
    <message>
      <source>The first way that is noted with the customer counts.</source>
      <translation>Počítá se první zdroj zapsaný u zákazníka.</translation>
    </message>
    <message>
      <source>The same estimate made on an earlier day from what was known then, beside what these customers really bought afterwards.</source>
      <translation>Stejný odhad k dřívějšímu dni z toho, co se tehdy vědělo, vedle toho, co tito zákazníci pak opravdu koupili.</translation>
    </message>
    <message>
      <source>These customers, divided by all with an order.</source>
      <translation>Tito zákazníci, děleno všemi s nákupem.</translation>
    </message>
    <message>
      <source>These purchases, times what each customer is expected to spend on a day of buying: their own average, drawn towards everybody's (gamma-gamma, Fader, Hardie and Lee 2005).</source>
      <translation>Tyto nákupy krát to, co se čeká, že zákazník v den nákupu utratí: jeho průměr přitažený k průměru všech (gamma-gamma, Fader, Hardie a Lee 2005).</translation>
    </message>
    <message>
      <source>These sales do not follow the pattern that estimates need, so nothing is estimated.</source>
      <translation>Tyto prodeje nemají průběh, který odhad potřebuje, proto se nic neodhaduje.</translation>
    </message>
    <message>
      <source>Those who bought again, divided by the customers.</source>
      <translation>Kdo koupil znovu, děleno zákazníky.</translation>
    </message>
    <message>
      <source>Those with an order, as far as it was not taken out again.</source>
      <translation>Kdo má nákup, pokud nebyl zase vyřazen.</translation>
    </message>
    <message>
      <source>To win a new customer cost %1; one is worth %2 so far.</source>
      <translation>Získat nového zákazníka stálo %1; jeden dosud přinesl %2.</translation>
    </message>
    <message>
      <source>Value it would have said</source>
      <translation>Hodnota podle odhadu</translation>
    </message>
    <message>
      <source>Value of each</source>
      <translation>Hodnota na každého</translation>
    </message>
    <message>
      <source>Value so far</source>
      <translation>Dosavadní hodnota</translation>
    </message>
    <message>
      <source>Value so far, divided by the customers; below ten it is too early to tell.</source>
      <translation>Dosavadní hodnota dělená zákazníky; pod deset se to zatím nedá říct.</translation>
    </message>
    <message>
      <source>Value there was</source>
      <translation>Hodnota ve skutečnosti</translation>
    </message>
    <message>
      <source>Were customers already when they were typed in, so they are never new.</source>
      <translation>Když byli zapsáni, zákazníky už byli, takže noví nejsou nikdy.</translation>
    </message>
    <message>
      <source>What customers are worth</source>
      <translation>Jakou mají zákazníci hodnotu</translation>
    </message>
    <message>
      <source>What customers brought so far, what it cost to win them, and what is to be expected of them.</source>
      <translation>Co zákazníci dosud přinesli, co stálo je získat a co se od nich dá čekat.</translation>
    </message>
    <message>
      <source>What is left of the value, as far as the margin of what was sold is known today.</source>
      <translation>Co zbude z hodnoty, pokud je dnes marže prodaného známá.</translation>
    </message>
    <message>
      <source>What is to be expected is estimated from %1 customers on.</source>
      <translation>Co se dá čekat, se odhaduje od %1 zákazníků.</translation>
    </message>
    <message>
      <source>What is to be expected is estimated once %1 customers have bought on two days or more.</source>
      <translation>Co se dá čekat, se odhaduje, až %1 zákazníků nakoupí ve dvou nebo více dnech.</translation>
    </message>
    <message>
      <source>What is to be expected is estimated once sales go back %1 days.</source>
      <translation>Co se dá čekat, se odhaduje, až prodeje sahají %1 dní zpět.</translation>
    </message>
    <message>
      <source>What the customers' first orders came to, divided by the customers.</source>
      <translation>Kolik dělaly první nákupy zákazníků, děleno zákazníky.</translation>
    </message>
    <message>
      <source>What the orders came to, before anything was given back, divided by the orders.</source>
      <translation>Kolik nákupy dělaly, než se cokoli vrátilo, děleno počtem nákupů.</translation>
    </message>
    <message>
      <source>What the rest came to: nobody noted a margin for it.</source>
      <translation>Kolik dělal zbytek: marži k němu nikdo nezapsal.</translation>
    </message>
    <message>
      <source>What they bought on these days, less what was given back of it.</source>
      <translation>Co v těchto dnech koupili, bez toho, co se z toho vrátilo.</translation>
    </message>
    <message>
      <source>What they bought up to that day, less what was given back.</source>
      <translation>Co do toho dne koupili, bez toho, co se vrátilo.</translation>
    </message>
    <message>
      <source>What to expect (an estimate)</source>
      <translation>Co se dá čekat (odhad)</translation>
    </message>
    <message>
      <source>What was spent, divided by the new customers; below ten it is too early to tell.</source>
      <translation>Co se utratilo, děleno novými zákazníky; pod deset se to zatím nedá říct.</translation>
    </message>
    <message>
      <source>Who became a customer while the shop was looking, up to that day.</source>
      <translation>Kdo se do toho dne stal zákazníkem, když už o něm obchod věděl.</translation>
    </message>
    <message>
      <source>nobody has bought anything yet</source>
      <translation>zatím nikdo nic nekoupil</translation>
    </message>
  </context>
  <context>
    <name>WeekPanel</name>
    <message>
      <source>%1 in the same days of last week</source>
      <translation>Minulý týden ve stejných dnech: %1</translation>
    </message>
    <message>
      <source>Calls and visits logged</source>
      <translation>Zapsané hovory a návštěvy</translation>
    </message>
    <message>
      <source>Moved forward</source>
      <translation>Posunuli se dál</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Noví zákazníci</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Tento týden</translation>
    </message>
  </context>
  <context>
    <name>WhatNext</name>
    <message>
      <source>Done. What next with %1?</source>
      <translation>Hotovo: %1. Co dál?</translation>
    </message>
    <message>
      <source>In 3 days</source>
      <translation>Za 3 dny</translation>
    </message>
    <message>
      <source>In a month</source>
      <translation>Za měsíc</translation>
    </message>
    <message>
      <source>In a week</source>
      <translation>Za týden</translation>
    </message>
    <message>
      <source>Nothing more</source>
      <translation>Už nic</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Zítra</translation>
    </message>
    <message>
      <source>What for?</source>
      <translation>Co připomenout?</translation>
    </message>
    <message>
      <source>What the next follow-up is for</source>
      <translation>Co připomenout příště</translation>
    </message>
  </context>
  <context>
    <name>WhenEditor</name>
    <message>
      <source>Day it happened</source>
      <translation>Den, kdy se to stalo</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Teď</translation>
    </message>
    <message>
      <source>Time it happened</source>
      <translation>Čas, kdy se to stalo</translation>
    </message>
  </context>
  <context>
    <name>WhenPicker</name>
    <message>
      <source>&amp;Some other time</source>
      <translation>&amp;Jindy</translation>
    </message>
    <message>
      <source>&amp;Yesterday</source>
      <translation>Vče&amp;ra</translation>
    </message>
    <message>
      <source>Day it happened</source>
      <translation>Den, kdy se to stalo</translation>
    </message>
    <message>
      <source>Earlier to&amp;day</source>
      <translation>Dne&amp;s dříve</translation>
    </message>
    <message>
      <source>No&amp;w</source>
      <translation>&amp;Teď</translation>
    </message>
    <message>
      <source>Time it happened</source>
      <translation>Čas, kdy se to stalo</translation>
    </message>
  </context>
  <context>
    <name>Workbook</name>
    <message>
      <source>+0.0" pts";\-0.0" pts";0.0" pts"</source>
      <translation>+0.0" p. b.";\-0.0" p. b.";0.0" p. b."</translation>
    </message>
    <message>
      <source>0: a move, 1: was there before or stages changed, 2: the stage was removed.</source>
      <translation>0: přesun, 1: předtím tu už byli nebo se změnily fáze, 2: fáze byla odebrána.</translation>
    </message>
    <message>
      <source>1 on an entry to Left after which the customer came back by the day.</source>
      <translation>1 u odchodu, po kterém se zákazník do toho dne vrátil.</translation>
    </message>
    <message>
      <source>1 on the customer's last entry by the day.</source>
      <translation>1 u posledního zápisu zákazníka k danému dni.</translation>
    </message>
    <message>
      <source>1 where the customer moved, in the period, between stages or to Left and back.</source>
      <translation>1 tam, kde se zákazník v období přesunul mezi fázemi, odešel nebo se vrátil.</translation>
    </message>
    <message>
      <source>1 where the row above is of the same customer.</source>
      <translation>1 tam, kde řádek nad ním patří témuž zákazníkovi.</translation>
    </message>
    <message>
      <source>1: joined in the period, 2: joined otherwise, 3: came in the period, but as one who was there before, 0: not in any stage.</source>
      <translation>1: v období přibyli, 2: přibyli jindy nebo jinak, 3: přišli v období, ale byli tu už předtím, 0: v žádné fázi.</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Přidáno</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresa</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Částka</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Odpovědi</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivováno</translation>
    </message>
    <message>
      <source>Archived on</source>
      <translation>Den archivace</translation>
    </message>
    <message>
      <source>Ask again on</source>
      <translation>Zeptat se znovu</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Zeptali jste se</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Narozeniny</translation>
    </message>
    <message>
      <source>Bought on</source>
      <translation>Koupeno dne</translation>
    </message>
    <message>
      <source>By a rule</source>
      <translation>Podle pravidla</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Návrat</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Kampaň</translation>
    </message>
    <message>
      <source>Campaign no.</source>
      <translation>Č. kampaně</translation>
    </message>
    <message>
      <source>Campaign touches</source>
      <translation>Oslovení kampaněmi</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Příčina</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Změna</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Změněno</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Kontrola</translation>
    </message>
    <message>
      <source>Check data</source>
      <translation>Podklady kontroly</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kód</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>V porovnání s</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Oprava</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>Výdaje</translation>
    </message>
    <message>
      <source>Counted again</source>
      <translation>Přepočet</translation>
    </message>
    <message>
      <source>Counts as</source>
      <translation>Počítá se jako</translation>
    </message>
    <message>
      <source>Customer no.</source>
      <translation>Č. zákazníka</translation>
    </message>
    <message>
      <source>Customer report</source>
      <translation>Přehled zákazníků</translation>
    </message>
    <message>
      <source>Customer since</source>
      <translation>Zákazník od</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Customers from this place on</source>
      <translation>Zákazníci od tohoto místa</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Den</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Dny</translation>
    </message>
    <message>
      <source>Days between</source>
      <translation>Dní mezi nákupy</translation>
    </message>
    <message>
      <source>Days from the entry to the next one, or to the day the report is seen on.</source>
      <translation>Dny od zápisu do dalšího, nebo do dne, ke kterému je přehled.</translation>
    </message>
    <message>
      <source>Days in it</source>
      <translation>Dní v ní</translation>
    </message>
    <message>
      <source>Definitions</source>
      <translation>Vysvětlivky</translation>
    </message>
    <message>
      <source>Discount</source>
      <translation>Sleva</translation>
    </message>
    <message>
      <source>Discount in %</source>
      <translation>Sleva v %</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Entry no.</source>
      <translation>Č. zápisu</translation>
    </message>
    <message>
      <source>Every call, visit, message and note, the newest first.</source>
      <translation>Každý hovor, návštěva, zpráva a poznámka, nejnovější nahoře.</translation>
    </message>
    <message>
      <source>Every move from stage to stage, customer by customer, with stages named as they were then.</source>
      <translation>Každý přesun z fáze do fáze, zákazník po zákazníkovi, s tehdejšími názvy fází.</translation>
    </message>
    <message>
      <source>Every quote and left basket, and what came of it.</source>
      <translation>Každá nabídka a opuštěný košík a jak dopadly.</translation>
    </message>
    <message>
      <source>Every sale and what takes it back, customer by customer; nothing is ever rewritten.</source>
      <translation>Každý prodej a co ho bere zpět, po zákaznících; nic se nikdy nepřepisuje.</translation>
    </message>
    <message>
      <source>Every time a customer was to be asked how it is going, and what they said.</source>
      <translation>Každý dotaz na zákazníka, jak to jde, a co odpověděl.</translation>
    </message>
    <message>
      <source>Everybody as of the writing of this workbook, archived ones too.</source>
      <translation>Všichni v době zápisu tohoto sešitu, i archivovaní.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Údaj</translation>
    </message>
    <message>
      <source>First bought</source>
      <translation>Poprvé nakoupili</translation>
    </message>
    <message>
      <source>First touch</source>
      <translation>První oslovení</translation>
    </message>
    <message>
      <source>First touch by</source>
      <translation>Č. prvního oslovení</translation>
    </message>
    <message>
      <source>First touch on</source>
      <translation>Den prvního oslovení</translation>
    </message>
    <message>
      <source>Follow-up on</source>
      <translation>Připomenutí na</translation>
    </message>
    <message>
      <source>Formulas that count the reports again from the sheets of records, and compare.</source>
      <translation>Vzorce, které přehledy znovu spočítají z listů se záznamy a porovnají.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Od</translation>
    </message>
    <message>
      <source>From stage</source>
      <translation>Z fáze</translation>
    </message>
    <message>
      <source>Furthest in %1 days</source>
      <translation>Nejdál za %1 dní</translation>
    </message>
    <message>
      <source>Given back</source>
      <translation>Vráceno</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>Dána dne</translation>
    </message>
    <message>
      <source>How many stages were visited so far in strict order from the first.</source>
      <translation>Kolik fází zatím prošli přesně popořadě od první.</translation>
    </message>
    <message>
      <source>How the customer heard of the shop, on the last entry.</source>
      <translation>Odkud zákazník obchod zná; u posledního zápisu.</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>In order</source>
      <translation>Popořadě</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>Jejich slovy</translation>
    </message>
    <message>
      <source>In this workbook</source>
      <translation>V tomto sešitu</translation>
    </message>
    <message>
      <source>Interaction no.</source>
      <translation>Č. záznamu</translation>
    </message>
    <message>
      <source>Interactions</source>
      <translation>Záznamy</translation>
    </message>
    <message>
      <source>Interactions later than the day</source>
      <translation>Záznamy pozdější než ten den</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Přibyli</translation>
    </message>
    <message>
      <source>Joined by</source>
      <translation>Přibyl jak</translation>
    </message>
    <message>
      <source>Joined on</source>
      <translation>Přibyl dne</translation>
    </message>
    <message>
      <source>Key figures</source>
      <translation>Hlavní čísla</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Druh</translation>
    </message>
    <message>
      <source>Known since</source>
      <translation>Známý od</translation>
    </message>
    <message>
      <source>Last bought</source>
      <translation>Naposledy nakoupil</translation>
    </message>
    <message>
      <source>Last entry</source>
      <translation>Poslední zápis</translation>
    </message>
    <message>
      <source>Last of the customer</source>
      <translation>Poslední zákazníka</translation>
    </message>
    <message>
      <source>Latest contact</source>
      <translation>Poslední kontakt</translation>
    </message>
    <message>
      <source>Ledger of sales</source>
      <translation>Kniha prodejů</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Odešli</translation>
    </message>
    <message>
      <source>Lines of sales</source>
      <translation>Řádky prodejů</translation>
    </message>
    <message>
      <source>Margin in ‰</source>
      <translation>Marže v ‰</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Sloučeno</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Zpráva</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Přesun</translation>
    </message>
    <message>
      <source>Moved with others</source>
      <translation>Hromadný přesun</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jméno</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Nový zákazník</translation>
    </message>
    <message>
      <source>New on</source>
      <translation>Nový dne</translation>
    </message>
    <message>
      <source>No longer sold</source>
      <translation>Už se neprodává</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Č.</translation>
    </message>
    <message>
      <source>Not counted again</source>
      <translation>Znovu nepočítáno</translation>
    </message>
    <message>
      <source>Not counted here</source>
      <translation>Tady se nepočítá</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Číslo</translation>
    </message>
    <message>
      <source>Of what</source>
      <translation>Čeho</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Dne</translation>
    </message>
    <message>
      <source>Only these customers</source>
      <translation>Jen tito zákazníci</translation>
    </message>
    <message>
      <source>Orders so far</source>
      <translation>Dosavadní nákupy</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Jak dopadl</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>Dvojice</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Období</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Místo</translation>
    </message>
    <message>
      <source>Place before</source>
      <translation>Místo předtím</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Cena</translation>
    </message>
    <message>
      <source>Price of one</source>
      <translation>Cena za kus</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product no.</source>
      <translation>Produkt č.</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkty</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Množství</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Nabídky</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Důvod</translation>
    </message>
    <message>
      <source>Recorded</source>
      <translation>Zapsáno</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Přehled</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>V přehledu</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Výsledek</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <translation>Rytmus</translation>
    </message>
    <message>
      <source>Rows that differ</source>
      <translation>Nesouhlasící řádky</translation>
    </message>
    <message>
      <source>Sale</source>
      <translation>Prodej</translation>
    </message>
    <message>
      <source>Sale no.</source>
      <translation>Prodej č.</translation>
    </message>
    <message>
      <source>Same customer</source>
      <translation>Týž zákazník</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Známka</translation>
    </message>
    <message>
      <source>Seen at the end of</source>
      <translation>Ke konci dne</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Ve fázi od</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Odkud nás znají</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Fáze</translation>
    </message>
    <message>
      <source>Stage history</source>
      <translation>Historie fází</translation>
    </message>
    <message>
      <source>Stage history sorted differently</source>
      <translation>Historie fází je seřazená jinak</translation>
    </message>
    <message>
      <source>Stage no.</source>
      <translation>Č. fáze</translation>
    </message>
    <message>
      <source>Stage was removed</source>
      <translation>Fáze odebrána</translation>
    </message>
    <message>
      <source>Stages so far</source>
      <translation>Fáze dosud</translation>
    </message>
    <message>
      <source>Stages were changed</source>
      <translation>Fáze změněny</translation>
    </message>
    <message>
      <source>Stays so far</source>
      <translation>Pobyty dosud</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Souhrn</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Štítky</translation>
    </message>
    <message>
      <source>Taken out</source>
      <translation>Vyřazeno</translation>
    </message>
    <message>
      <source>Takes back no.</source>
      <translation>Bere zpět č.</translation>
    </message>
    <message>
      <source>The day of the customer's first entry into any stage.</source>
      <translation>Den, kdy zákazník poprvé vstoupil do kterékoli fáze.</translation>
    </message>
    <message>
      <source>The day of the customer's first entry of all.</source>
      <translation>Den úplně prvního záznamu zákazníka.</translation>
    </message>
    <message>
      <source>The day of the customer's first order by the day, on the last entry; 0: none.</source>
      <translation>Den prvního nákupu zákazníka do toho dne, u posledního záznamu; 0: žádný.</translation>
    </message>
    <message>
      <source>The day of the customer's latest interaction by the day, on the last entry.</source>
      <translation>Den posledního záznamu se zákazníkem do toho dne; u posledního zápisu.</translation>
    </message>
    <message>
      <source>The day of the entry.</source>
      <translation>Den zápisu.</translation>
    </message>
    <message>
      <source>The day of the first touch.</source>
      <translation>Den prvního oslovení.</translation>
    </message>
    <message>
      <source>The day the customer first came to a stage of customers; 0: not yet, below 0: was one before.</source>
      <translation>Den, kdy zákazník poprvé došel do zákaznické fáze; 0: zatím ne, pod 0: byl jím dřív.</translation>
    </message>
    <message>
      <source>The day the customer was archived, on the last entry.</source>
      <translation>Den, kdy byl zákazník archivován; u posledního zápisu.</translation>
    </message>
    <message>
      <source>The earlier of the two: the day the customer became one; 0: not yet, below 0: was one before.</source>
      <translation>Dřívější z obou: den, kdy se stal zákazníkem; 0: zatím ne, pod 0: byl jím dřív.</translation>
    </message>
    <message>
      <source>The formulas behind the check: one row for each row of the stage history.</source>
      <translation>Vzorce, o které se kontrola opírá: jeden řádek na každý řádek historie fází.</translation>
    </message>
    <message>
      <source>The furthest place the customer came to in %1 days after joining.</source>
      <translation>Nejdál, kam zákazník došel za %1 dní od příchodu.</translation>
    </message>
    <message>
      <source>The lines of the picture</source>
      <translation>Čáry z obrázku</translation>
    </message>
    <message>
      <source>The number of the campaign that reached the customer first.</source>
      <translation>Číslo kampaně, která zákazníka oslovila první.</translation>
    </message>
    <message>
      <source>The place of the entry before; -2: there is none.</source>
      <translation>Místo předchozího zápisu; -2: žádný není.</translation>
    </message>
    <message>
      <source>The row of the sheet of campaign touches with the customer's first one; 0: none.</source>
      <translation>Řádek listu s oslovením kampaněmi, kde je první oslovení zákazníka; 0: žádné.</translation>
    </message>
    <message>
      <source>The sheets of records hold these customers alone, and nobody else.</source>
      <translation>Na listech se záznamy jsou jen tito zákazníci a nikdo jiný.</translation>
    </message>
    <message>
      <source>The stage's place in the funnel; 0: left, 99: none of the stages, -1: later than the day.</source>
      <translation>Místo fáze v trychtýři; 0: odešli, 99: žádná z fází, -1: později než daný den.</translation>
    </message>
    <message>
      <source>The stages visited so far: 1 for the first, 2 for the second, 4 for the third and so on, added up.</source>
      <translation>Fáze, kterými zatím prošli: 1 za první, 2 za druhou, 4 za třetí a tak dále, sečteno.</translation>
    </message>
    <message>
      <source>The stages with a stay that counts so far, added up as in the stages so far.</source>
      <translation>Fáze, ve kterých je zatím pobyt, který se počítá; sečteno stejně jako ve sloupci Fáze dosud.</translation>
    </message>
    <message>
      <source>The two places of a move as one number: the smaller one times 100 plus the larger.</source>
      <translation>Obě místa přesunu jako jedno číslo: menší krát 100 plus větší.</translation>
    </message>
    <message>
      <source>These figures no formula counts again: estimates, such as the time after which half are gone, wishes, and what the sheets of records do not hold.</source>
      <translation>Tyto údaje žádný vzorec znovu nepočítá: odhady, třeba doba, po které je polovina pryč, přání a to, co na listech se záznamy není.</translation>
    </message>
    <message>
      <source>They called</source>
      <translation>Volali nám</translation>
    </message>
    <message>
      <source>Times asked</source>
      <translation>Počet dotazů</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Do</translation>
    </message>
    <message>
      <source>To and fro</source>
      <translation>Sem a tam</translation>
    </message>
    <message>
      <source>To stage</source>
      <translation>Do fáze</translation>
    </message>
    <message>
      <source>Typed by</source>
      <translation>Kdo zapsal</translation>
    </message>
    <message>
      <source>Usually every (days)</source>
      <translation>Obvykle co (dní)</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>Platí do</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Návštěva</translation>
    </message>
    <message>
      <source>Was a customer before</source>
      <translation>Už byli zákazníky</translation>
    </message>
    <message>
      <source>We called</source>
      <translation>Volali jsme</translation>
    </message>
    <message>
      <source>What became of the stay: 1 still here, 2 went on, 3 went back, 4 left, 5 other; 0: does not count.</source>
      <translation>Jak pobyt dopadl: 1 stále tu, 2 šli dál, 3 vrátili se, 4 odešli, 5 jinak; 0: nepočítá se.</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Jak to dopadlo</translation>
    </message>
    <message>
      <source>What each figure means, in a sentence.</source>
      <translation>Co které číslo znamená, jednou větou.</translation>
    </message>
    <message>
      <source>What each sale was of, line by line.</source>
      <translation>Z čeho se který prodej skládal, řádek po řádku.</translation>
    </message>
    <message>
      <source>What it is of</source>
      <translation>Čeho se týká</translation>
    </message>
    <message>
      <source>What it means</source>
      <translation>Co znamená</translation>
    </message>
    <message>
      <source>What that entry counts as: 0: a move, 1: was there before; -1: none yet.</source>
      <translation>Jako co se ten zápis počítá: 0: přesun, 1: už tu byli; -1: zatím žádný.</translation>
    </message>
    <message>
      <source>What the sheets of the reports say, and beside it a formula that counts it again from the records.</source>
      <translation>Co uvádějí listy s přehledy, a vedle toho vzorec, který to znovu spočítá ze záznamů.</translation>
    </message>
    <message>
      <source>What the shop sells, and what it once sold.</source>
      <translation>Co obchod prodává a co kdy prodával.</translation>
    </message>
    <message>
      <source>What was spent on which day, on which campaign or source.</source>
      <translation>Co se který den utratilo, za kterou kampaň nebo odkud nás měli znát.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Kdy</translation>
    </message>
    <message>
      <source>Where they stopped</source>
      <translation>Kde se zastavili</translation>
    </message>
    <message>
      <source>Which move of this customer between the same two stages in the period it is.</source>
      <translation>Kolikátý přesun tohoto zákazníka mezi týmiž dvěma fázemi v období to je.</translation>
    </message>
    <message>
      <source>Whom each campaign reached, and on which day.</source>
      <translation>Koho která kampaň oslovila a kdy.</translation>
    </message>
    <message>
      <source>Worth so far</source>
      <translation>Dosud přinesl</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Vytvořeno</translation>
    </message>
    <message>
      <source>agrees</source>
      <translation>souhlasí</translation>
    </message>
    <message>
      <source>d mmm yyyy</source>
      <translation>d. m. yyyy</translation>
    </message>
    <message>
      <source>d mmm yyyy h:mm</source>
      <translation>d. m. yyyy h:mm</translation>
    </message>
    <message>
      <source>differs</source>
      <translation>nesouhlasí</translation>
    </message>
    <message>
      <source>everything agrees</source>
      <translation>vše souhlasí</translation>
    </message>
    <message>
      <source>something differs</source>
      <translation>něco nesouhlasí</translation>
    </message>
    <message>
      <source>the first entry</source>
      <translation>první zápis</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>%1  (n = %2)</source>
      <translation>%1  (n = %2)</translation>
    </message>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 %2 %3</source>
      <translation>%1 %2 %3</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 (%2, %3)</source>
      <translation>%1 (%2, %3)</translation>
    </message>
    <message>
      <source>%1 (removed)</source>
      <translation>%1 (odebraná)</translation>
    </message>
    <message>
      <source>%1 added: %2</source>
      <translation>%1 – přidáno: %2</translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <translation>
        <numerusform>%1 a %n další</numerusform>
        <numerusform>%1 a %n další</numerusform>
        <numerusform>%1 a %n dalších</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 cannot be the company here: somebody would work for themselves.</source>
      <translation>%1 tu nemůže být firmou: někdo by pracoval sám pro sebe.</translation>
    </message>
    <message>
      <source>%1 changed from %2 to %3</source>
      <translation>%1 – změna: %2 → %3</translation>
    </message>
    <message>
      <source>%1 d</source>
      <translation>%1 d</translation>
    </message>
    <message>
      <source>%1 given back</source>
      <translation>vráceno %1</translation>
    </message>
    <message>
      <source>%1 in all</source>
      <translation>celkem %1</translation>
    </message>
    <message>
      <source>%1 is in the trash. Restore them first.</source>
      <translation>%1 je v koši. Nejdřív ho obnovte.</translation>
    </message>
    <message>
      <source>%1 is still to come. A quote is given today or earlier.</source>
      <translation>%1 teprve přijde. Nabídka se dává dnes nebo dřív.</translation>
    </message>
    <message>
      <source>%1 is still to come. An answer can be dated today or earlier.</source>
      <translation>Den %1 teprve přijde. Odpověď může mít datum dnešní nebo dřívější.</translation>
    </message>
    <message>
      <source>%1 is still to come. Nobody can have been reached then yet.</source>
      <translation>%1 teprve bude. Nikdo zatím nemohl být osloven.</translation>
    </message>
    <message>
      <source>%1 is still to come. Nothing can have been bought or given back then yet.</source>
      <translation>%1 teprve přijde. Tehdy se ještě nic nemohlo koupit ani vrátit.</translation>
    </message>
    <message>
      <source>%1 of 5, %2</source>
      <translation>%1 z 5, %2</translation>
    </message>
    <message>
      <source>%1 on %2: %3</source>
      <translation>%1 %2: %3</translation>
    </message>
    <message>
      <source>%1 over</source>
      <translation>o %1 víc</translation>
    </message>
    <message>
      <source>%1 taken away: %2</source>
      <translation>%1 – odebráno: %2</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <translation>%1 až %2</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1 × %2</source>
      <translation>%1 × %2</translation>
    </message>
    <message>
      <source>%1 – %2</source>
      <translation>%1 – %2</translation>
    </message>
    <message>
      <source>%1 “%2”</source>
      <translation>%1 „%2“</translation>
    </message>
    <message>
      <source>%1+ d</source>
      <translation>%1+ d</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, %2: %3</source>
      <translation>%1, %2: %3</translation>
    </message>
    <message>
      <source>%1, from %2</source>
      <translation>%1, z %2</translation>
    </message>
    <message>
      <source>%1, now %2</source>
      <translation>%1, nyní %2</translation>
    </message>
    <message>
      <source>%1, seen on %2</source>
      <translation>%1, ke dni %2</translation>
    </message>
    <message>
      <source>%1/%2</source>
      <translation>%1/%2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n customers are stuck now.</source>
      <translation>
        <numerusform>Teď vázne %n zákazník.</numerusform>
        <numerusform>Teď váznou %n zákazníci.</numerusform>
        <numerusform>Teď vázne %n zákazníků.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers had left.</source>
      <translation>
        <numerusform>Odešel %n zákazník.</numerusform>
        <numerusform>Odešli %n zákazníci.</numerusform>
        <numerusform>Odešlo %n zákazníků.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers moved to and fro between the same two stages.</source>
      <translation>
        <numerusform>Sem a tam mezi týmiž dvěma fázemi chodil %n zákazník.</numerusform>
        <numerusform>Sem a tam mezi týmiž dvěma fázemi chodili %n zákazníci.</numerusform>
        <numerusform>Sem a tam mezi týmiž dvěma fázemi chodilo %n zákazníků.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers stood on the board.</source>
      <translation>
        <numerusform>Na nástěnce byl %n zákazník.</numerusform>
        <numerusform>Na nástěnce byli %n zákazníci.</numerusform>
        <numerusform>Na nástěnce bylo %n zákazníků.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers who had left were won back.</source>
      <translation>
        <numerusform>Zpět jste získali %n zákazníka, který odešel.</numerusform>
        <numerusform>Zpět jste získali %n zákazníky, kteří odešli.</numerusform>
        <numerusform>Zpět jste získali %n zákazníků, kteří odešli.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n d</source>
      <translation>
        <numerusform>%n den</numerusform>
        <numerusform>%n dny</numerusform>
        <numerusform>%n dní</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n d ago</source>
      <translation>
        <numerusform>před %n dnem</numerusform>
        <numerusform>před %n dny</numerusform>
        <numerusform>před %n dny</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days late</source>
      <translation>
        <numerusform>%n den pozdě</numerusform>
        <numerusform>%n dny pozdě</numerusform>
        <numerusform>%n dní pozdě</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n different customers</source>
      <translation>
        <numerusform>%n různý zákazník</numerusform>
        <numerusform>%n různí zákazníci</numerusform>
        <numerusform>%n různých zákazníků</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-ups</source>
      <translation>
        <numerusform>%n připomenutí</numerusform>
        <numerusform>%n připomenutí</numerusform>
        <numerusform>%n připomenutí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n going quiet</source>
      <translation>
        <numerusform>%n se odmlčuje</numerusform>
        <numerusform>%n se odmlčují</numerusform>
        <numerusform>%n se odmlčuje</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n logged</source>
      <translation>
        <numerusform>%n zápis</numerusform>
        <numerusform>%n zápisy</numerusform>
        <numerusform>%n zápisů</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mo ago</source>
      <translation>
        <numerusform>před %n měs.</numerusform>
        <numerusform>před %n měs.</numerusform>
        <numerusform>před %n měs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved</source>
      <translation>
        <numerusform>%n přesun</numerusform>
        <numerusform>%n přesuny</numerusform>
        <numerusform>%n přesunů</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n nový</numerusform>
        <numerusform>%n noví</numerusform>
        <numerusform>%n nových</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them came back.</source>
      <translation>
        <numerusform>%n z nich přišel zpět.</numerusform>
        <numerusform>%n z nich přišli zpět.</numerusform>
        <numerusform>%n z nich přišlo zpět.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n člověk</numerusform>
        <numerusform>%n lidé</numerusform>
        <numerusform>%n lidí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people to get back to</source>
      <translation>
        <numerusform>%n člověk čeká na ozvání</numerusform>
        <numerusform>%n lidé čekají na ozvání</numerusform>
        <numerusform>%n lidí čeká na ozvání</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotes to chase</source>
      <translation>
        <numerusform>%n nabídka k dotazu</numerusform>
        <numerusform>%n nabídky k dotazu</numerusform>
        <numerusform>%n nabídek k dotazu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n prodej</numerusform>
        <numerusform>%n prodeje</numerusform>
        <numerusform>%n prodejů</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stuck</source>
      <translation>
        <numerusform>%n vázne</numerusform>
        <numerusform>%n váznou</numerusform>
        <numerusform>%n vázne</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to ask how it is going</source>
      <translation>
        <numerusform>%n k dotazu, jak to jde</numerusform>
        <numerusform>%n k dotazu, jak to jde</numerusform>
        <numerusform>%n k dotazu, jak to jde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to keep in touch with</source>
      <translation>
        <numerusform>%n dlouho bez kontaktu</numerusform>
        <numerusform>%n dlouho bez kontaktu</numerusform>
        <numerusform>%n dlouho bez kontaktu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to thank</source>
      <translation>
        <numerusform>%n k poděkování</numerusform>
        <numerusform>%n k poděkování</numerusform>
        <numerusform>%n k poděkování</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n w ago</source>
      <translation>
        <numerusform>před %n týd.</numerusform>
        <numerusform>před %n týd.</numerusform>
        <numerusform>před %n týd.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n y ago</source>
      <translation>
        <numerusform>před %n rokem</numerusform>
        <numerusform>před %n lety</numerusform>
        <numerusform>před %n lety</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;E-mail</source>
      <translation>&amp;E-mail</translation>
    </message>
    <message>
      <source>&amp;Message</source>
      <translation>&amp;Zpráva</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>&amp;Poznámka</translation>
    </message>
    <message>
      <source>&amp;Visit</source>
      <translation>&amp;Návštěva</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>A line needs a price, or what was paid.</source>
      <translation>Řádek potřebuje cenu, nebo kolik se zaplatilo.</translation>
    </message>
    <message>
      <source>A margin is from 0 to 100 %.</source>
      <translation>Marže je od 0 do 100 %.</translation>
    </message>
    <message>
      <source>A price must be nothing or more, and a sensible one.</source>
      <translation>Cena musí být nula nebo víc, a rozumná.</translation>
    </message>
    <message>
      <source>A quote is bought, gone or expired, not “%1”.</source>
      <translation>Nabídka je koupená, ztracená nebo vypršelá, ne „%1“.</translation>
    </message>
    <message>
      <source>A rule is about the first to the %1th purchase.</source>
      <translation>Pravidlo se týká prvního až %1. nákupu.</translation>
    </message>
    <message>
      <source>A step needs a few words: what is to be done?</source>
      <translation>Krok potřebuje pár slov: co se má udělat?</translation>
    </message>
    <message>
      <source>Added to %1</source>
      <translation>Nově ve fázi %1</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresa</translation>
    </message>
    <message>
      <source>Amount of the row</source>
      <translation>Částka řádku</translation>
    </message>
    <message>
      <source>An amount must be more than nothing, and a sensible one.</source>
      <translation>Částka musí být větší než nula a rozumná.</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Kdykoli</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivovat</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivováno</translation>
    </message>
    <message>
      <source>Asked on %1 how satisfied they are</source>
      <translation>Dotaz na spokojenost %1</translation>
    </message>
    <message>
      <source>Asking somebody first</source>
      <translation>Radí se s někým</translation>
    </message>
    <message>
      <source>At least one choice is needed.</source>
      <translation>Je potřeba aspoň jedna možnost.</translation>
    </message>
    <message>
      <source>At the delivery</source>
      <translation>U dodání</translation>
    </message>
    <message>
      <source>At the payment</source>
      <translation>U placení</translation>
    </message>
    <message>
      <source>At the price</source>
      <translation>U ceny</translation>
    </message>
    <message>
      <source>Back to %1</source>
      <translation>Zpět do fáze %1</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Narozeniny</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>Koupili</translation>
    </message>
    <message>
      <source>Bought for</source>
      <translation>Koupeno za</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>Kdo je přivedl</translation>
    </message>
    <message>
      <source>Call &amp;in</source>
      <translation>&amp;Volali nám</translation>
    </message>
    <message>
      <source>Call &amp;out</source>
      <translation>Volali js&amp;me</translation>
    </message>
    <message>
      <source>Call in</source>
      <translation>Volali nám</translation>
    </message>
    <message>
      <source>Call out</source>
      <translation>Volali jsme</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Kampaň</translation>
    </message>
    <message>
      <source>Campaign of the sale of %1</source>
      <translation>Kampaň u prodeje z %1</translation>
    </message>
    <message>
      <source>Cancelled on</source>
      <translation>Zrušeno dne</translation>
    </message>
    <message>
      <source>Central European (ISO)</source>
      <translation>Středoevropské (ISO)</translation>
    </message>
    <message>
      <source>Central European (Windows)</source>
      <translation>Středoevropské (Windows)</translation>
    </message>
    <message>
      <source>Change the stages…</source>
      <translation>Změnit fáze…</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>Čínština</translation>
    </message>
    <message>
      <source>Choose from 0 to %1 days.</source>
      <translation>Zvolte od 0 do %1 dní.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Město</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Souhlas</translation>
    </message>
    <message>
      <source>Consent for %1</source>
      <translation>Souhlas (%1)</translation>
    </message>
    <message>
      <source>Correct …</source>
      <translation>Opravit …</translation>
    </message>
    <message>
      <source>Corrected the sale to %1: now %2</source>
      <translation>Prodej opraven: %1, nyní %2</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Oprava</translation>
    </message>
    <message>
      <source>Correction for %1</source>
      <translation>Oprava: %1</translation>
    </message>
    <message>
      <source>Counted in %1 from here on</source>
      <translation>Odtud vedeno ve fázi %1</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Země</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Měna</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Zákazník</translation>
    </message>
    <message>
      <source>Customer's number</source>
      <translation>Číslo zákazníka</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message numerus="yes">
      <source>Customers left %n times.</source>
      <translation>
        <numerusform>Zákazníci odešli %n×.</numerusform>
        <numerusform>Zákazníci odešli %n×.</numerusform>
        <numerusform>Zákazníci odešli %n×.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Customers moved %n times.</source>
      <translation>
        <numerusform>Zákazníci se přesunuli %n×.</numerusform>
        <numerusform>Zákazníci se přesunuli %n×.</numerusform>
        <numerusform>Zákazníci se přesunuli %n×.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cyrillic (Windows)</source>
      <translation>Cyrilice (Windows)</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>Čeština</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Den</translation>
    </message>
    <message>
      <source>Days here</source>
      <translation>Dní tady</translation>
    </message>
    <message>
      <source>Days in stage</source>
      <translation>Dní ve fázi</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Smazat</translation>
    </message>
    <message>
      <source>Discount (unclear)</source>
      <translation>Sleva (nejasná)</translation>
    </message>
    <message>
      <source>Discount in %</source>
      <translation>Sleva v %</translation>
    </message>
    <message>
      <source>Discount in money</source>
      <translation>Sleva částkou</translation>
    </message>
    <message>
      <source>Discount of the order</source>
      <translation>Sleva na nákup</translation>
    </message>
    <message>
      <source>Discount, 0 to 1</source>
      <translation>Sleva, 0 až 1</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>Hotovo: %1</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Skončila</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Angličtina</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Křestní jméno</translation>
    </message>
    <message>
      <source>Fold this column</source>
      <translation>Sbalit sloupec</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>Připomenutí</translation>
    </message>
    <message>
      <source>Follow-up for %1: %2</source>
      <translation>Připomenutí na %1: %2</translation>
    </message>
    <message>
      <source>For everybody</source>
      <translation>Pro všechny</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Od</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Němčina</translation>
    </message>
    <message>
      <source>Give back …</source>
      <translation>Vrátit …</translation>
    </message>
    <message>
      <source>Given back</source>
      <translation>Vráceno</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Nekoupí</translation>
    </message>
    <message>
      <source>Goods of the order</source>
      <translation>Zboží nákupu</translation>
    </message>
    <message>
      <source>Heard of us</source>
      <translation>Odkud nás znají</translation>
    </message>
    <message>
      <source>How they heard of us</source>
      <translation>Odkud nás znají</translation>
    </message>
    <message>
      <source>In stage since</source>
      <translation>Ve fázi od</translation>
    </message>
    <message>
      <source>It cannot end on %1, before it starts on %2.</source>
      <translation>Nemůže skončit %1, když začíná až %2.</translation>
    </message>
    <message>
      <source>It cannot run out on %1, before it is given on %2.</source>
      <translation>Nemůže vypršet %1, dřív než je dána %2.</translation>
    </message>
    <message>
      <source>It is known already what came of this quote. Nothing was changed.</source>
      <translation>Už se ví, jak tato nabídka dopadla. Nic se nezměnilo.</translation>
    </message>
    <message>
      <source>It was bought on %1: nothing can have been given back before that.</source>
      <translation>Koupilo se to %1: předtím se nic vrátit nemohlo.</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>Japonština (Shift JIS)</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>Pozice</translation>
    </message>
    <message>
      <source>Joined with another record: %1</source>
      <translation>Sloučeno s jiným záznamem: %1</translation>
    </message>
    <message>
      <source>Kind (home, work)</source>
      <translation>Druh (domů, práce)</translation>
    </message>
    <message>
      <source>Kind of contact</source>
      <translation>Druh kontaktu</translation>
    </message>
    <message>
      <source>Kind of customer</source>
      <translation>Typ zákazníka</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Jazyk</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>Posledních 12 měsíců</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Posl. kontakt</translation>
    </message>
    <message>
      <source>Last month</source>
      <translation>Minulý měsíc</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Příjmení</translation>
    </message>
    <message>
      <source>Last purchase</source>
      <translation>Poslední nákup</translation>
    </message>
    <message>
      <source>Last quarter</source>
      <translation>Minulé čtvrtletí</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>Loni</translation>
    </message>
    <message>
      <source>Left basket</source>
      <translation>Opuštěný košík</translation>
    </message>
    <message>
      <source>Left…</source>
      <translation>Odešli…</translation>
    </message>
    <message>
      <source>Log a call…</source>
      <translation>Zapsat hovor…</translation>
    </message>
    <message>
      <source>Logged a call from %1</source>
      <translation>Zapsáno: volali nám – %1</translation>
    </message>
    <message>
      <source>Logged a call to %1</source>
      <translation>Zapsáno: volali jsme – %1</translation>
    </message>
    <message>
      <source>Logged a message with %1</source>
      <translation>Zapsáno: zpráva – %1</translation>
    </message>
    <message>
      <source>Logged a note about %1</source>
      <translation>Zapsáno: poznámka – %1</translation>
    </message>
    <message>
      <source>Logged a visit of %1</source>
      <translation>Zapsáno: návštěva – %1</translation>
    </message>
    <message>
      <source>Logged an e-mail with %1</source>
      <translation>Zapsáno: e-mail – %1</translation>
    </message>
    <message>
      <source>Merged into %1</source>
      <translation>Sloučeno do záznamu %1</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Zpráva</translation>
    </message>
    <message>
      <source>Middle name</source>
      <translation>Prostřední jméno</translation>
    </message>
    <message>
      <source>Money was given back of this sale. Take that refund out first, then correct the sale.</source>
      <translation>Z tohoto prodeje se vracely peníze. Nejdřív vyřaďte tu vratku, pak prodej opravte.</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Měsíc</translation>
    </message>
    <message numerus="yes">
      <source>Most often from %1 to %2: %n times.</source>
      <translation>
        <numerusform>Nejčastěji %1 → %2: %n×.</numerusform>
        <numerusform>Nejčastěji %1 → %2: %n×.</numerusform>
        <numerusform>Nejčastěji %1 → %2: %n×.</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Přesunout do fáze</translation>
    </message>
    <message>
      <source>Moved to %1</source>
      <translation>Přesun do fáze %1</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jméno</translation>
    </message>
    <message>
      <source>Next follow-up</source>
      <translation>Připomenutí</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Ne</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Neozývá se</translation>
    </message>
    <message>
      <source>No longer merged into %1</source>
      <translation>Odděleno od záznamu %1</translation>
    </message>
    <message>
      <source>No longer there: %1</source>
      <translation>Už tu není: %1</translation>
    </message>
    <message>
      <source>No more can be given back than is left of what was paid.</source>
      <translation>Nedá se vrátit víc, než ze zaplaceného zbývá.</translation>
    </message>
    <message>
      <source>Nobody can have brought themselves.</source>
      <translation>Nikdo nemohl přivést sám sebe.</translation>
    </message>
    <message>
      <source>Nobody to get back to today</source>
      <translation>Dnes se nemusíte nikomu ozývat</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>Neptali jsme se</translation>
    </message>
    <message>
      <source>Not done after all: %1</source>
      <translation>Přece jen nehotovo: %1</translation>
    </message>
    <message>
      <source>Not needed any more</source>
      <translation>Už nepotřebuje</translation>
    </message>
    <message>
      <source>Not sure of us yet</source>
      <translation>Zatím nám nevěří</translation>
    </message>
    <message>
      <source>Not understood</source>
      <translation>Nesrozumitelné</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>Note of the sale of %1</source>
      <translation>Poznámka k prodeji z %1</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Číslo</translation>
    </message>
    <message>
      <source>Number elsewhere</source>
      <translation>Číslo odjinud</translation>
    </message>
    <message numerus="yes">
      <source>Of %n stays in %1 that ended with a move, %2 went on (%3).</source>
      <translation>
        <numerusform>Z %n pobytu ve fázi %1, který skončil přesunem, šlo dál %2 (%3).</numerusform>
        <numerusform>Z %n pobytů ve fázi %1, které skončily přesunem, šlo dál %2 (%3).</numerusform>
        <numerusform>Z %n pobytů ve fázi %1, které skončily přesunem, šlo dál %2 (%3).</numerusform>
      </translation>
    </message>
    <message>
      <source>One of several</source>
      <translation>Jedna z možností</translation>
    </message>
    <message>
      <source>Only a sale that stands can be given back.</source>
      <translation>Vrátit se dá jen platný prodej.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otevřít</translation>
    </message>
    <message>
      <source>Order number</source>
      <translation>Číslo nákupu</translation>
    </message>
    <message>
      <source>Order number elsewhere</source>
      <translation>Číslo nákupu jinde</translation>
    </message>
    <message numerus="yes">
      <source>Overdue %n d</source>
      <translation>
        <numerusform>Zpoždění %n den</numerusform>
        <numerusform>Zpoždění %n dny</numerusform>
        <numerusform>Zpoždění %n dní</numerusform>
      </translation>
    </message>
    <message>
      <source>Own field</source>
      <translation>Vlastní údaj</translation>
    </message>
    <message>
      <source>Persona</source>
      <translation>Typ zákazníka</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Pošta</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>PSČ</translation>
    </message>
    <message>
      <source>Price of one</source>
      <translation>Cena za kus</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product's code</source>
      <translation>Kód produktu</translation>
    </message>
    <message>
      <source>Purchases</source>
      <translation>Nákupy</translation>
    </message>
    <message>
      <source>Put into the trash</source>
      <translation>Přesunuto do koše</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Množství</translation>
    </message>
    <message>
      <source>Quarter</source>
      <translation>Čtvrtletí</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Nabídka</translation>
    </message>
    <message>
      <source>Quote of %1</source>
      <translation>Nabídka z %1</translation>
    </message>
    <message>
      <source>Ran out</source>
      <translation>Vypršelo</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Důvod</translation>
    </message>
    <message>
      <source>Recipe of this stage…</source>
      <translation>Postup v této fázi…</translation>
    </message>
    <message>
      <source>Referred by</source>
      <translation>Kdo je přivedl</translation>
    </message>
    <message>
      <source>Refund</source>
      <translation>Vratka</translation>
    </message>
    <message>
      <source>Refund of %1</source>
      <translation>Vratka %1</translation>
    </message>
    <message>
      <source>Refund on %1</source>
      <translation>Vratka dne %1</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Kraj</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Běží</translation>
    </message>
    <message>
      <source>Sale</source>
      <translation>Prodej</translation>
    </message>
    <message>
      <source>Sale of %1</source>
      <translation>Prodej %1</translation>
    </message>
    <message>
      <source>Sale on %1</source>
      <translation>Prodej dne %1</translation>
    </message>
    <message>
      <source>Say what the money was spent on: a way people hear of you.</source>
      <translation>Napište, za co se utratilo: odkud se o vás lidé měli dozvědět.</translation>
    </message>
    <message>
      <source>Say what the quote is for, and how much it comes to.</source>
      <translation>Napište, na co nabídka je a kolik dělá.</translation>
    </message>
    <message>
      <source>Say what was bought: a sale has one line at least.</source>
      <translation>Napište, co se koupilo: prodej má aspoň jeden řádek.</translation>
    </message>
    <message>
      <source>Shipping</source>
      <translation>Doprava</translation>
    </message>
    <message>
      <source>Shipping and tax</source>
      <translation>Doprava a daň</translation>
    </message>
    <message>
      <source>Simplified Chinese (GB)</source>
      <translation>Zjednodušená čínština (GB)</translation>
    </message>
    <message>
      <source>Slovak</source>
      <translation>Slovenština</translation>
    </message>
    <message>
      <source>Sold to %1 for %2</source>
      <translation>Prodáno: %1 za %2</translation>
    </message>
    <message>
      <source>Sold to %1 for %2, moved to %3</source>
      <translation>Prodáno: %1 za %2, přesun do fáze %3</translation>
    </message>
    <message>
      <source>Somewhere else</source>
      <translation>Někde jinde</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Fáze</translation>
    </message>
    <message>
      <source>Stage now</source>
      <translation>Fáze teď</translation>
    </message>
    <message>
      <source>State of the order</source>
      <translation>Stav nákupu</translation>
    </message>
    <message>
      <source>Steps are ticked for who is in the stage now, and %1 is not on the board in %2.</source>
      <translation>Kroky se odškrtávají u toho, kdo ve fázi právě je, a %1 na nástěnce ve fázi %2 není.</translation>
    </message>
    <message>
      <source>Still choosing</source>
      <translation>Ještě vybírají</translation>
    </message>
    <message>
      <source>Still to come</source>
      <translation>Chystá se</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Ulice</translation>
    </message>
    <message>
      <source>Suggestion on %1</source>
      <translation>Návrh dne %1</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Štítek</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Štítky</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Vyřadit</translation>
    </message>
    <message>
      <source>Taken out of the archive</source>
      <translation>Vráceno z archivu</translation>
    </message>
    <message>
      <source>Taken out of the trash</source>
      <translation>Vráceno z koše</translation>
    </message>
    <message>
      <source>Tax on top</source>
      <translation>Daň navíc</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Thanks on %1</source>
      <translation>Poděkování dne %1</translation>
    </message>
    <message>
      <source>That is not a sale of this customer that still stands.</source>
      <translation>To není platný prodej tohoto zákazníka.</translation>
    </message>
    <message>
      <source>That quantity is not possible. Nothing was written.</source>
      <translation>Takové množství není možné. Nic se nezapsalo.</translation>
    </message>
    <message>
      <source>The price</source>
      <translation>Cena</translation>
    </message>
    <message>
      <source>There is a campaign “%1” already.</source>
      <translation>Kampaň „%1“ už existuje.</translation>
    </message>
    <message>
      <source>There is a field “%1” already.</source>
      <translation>Údaj „%1“ už existuje.</translation>
    </message>
    <message>
      <source>There is a product “%1” already.</source>
      <translation>Produkt „%1“ už existuje.</translation>
    </message>
    <message>
      <source>There is nothing to give back.</source>
      <translation>Není co vracet.</translation>
    </message>
    <message>
      <source>There was a product “%1”, which was removed. You can bring it back.</source>
      <translation>Produkt „%1“ tu byl a je odebraný. Můžete ho vrátit.</translation>
    </message>
    <message>
      <source>This is neither yes nor no. Nothing was saved.</source>
      <translation>Tohle není ani ano, ani ne. Nic se neuložilo.</translation>
    </message>
    <message>
      <source>This is no amount. Write it like %1.</source>
      <translation>Tohle není částka. Napište ji třeba takto: %1.</translation>
    </message>
    <message>
      <source>This is no day that can be read. Write it like %1.</source>
      <translation>Tohle nejde přečíst jako den. Napište ho třeba takto: %1.</translation>
    </message>
    <message>
      <source>This is none of the choices: %1. Nothing was saved.</source>
      <translation>Tohle není žádná z možností: %1. Nic se neuložilo.</translation>
    </message>
    <message>
      <source>This is not a day that can be read in one way only. Nothing was saved.</source>
      <translation>Tohle nejde jednoznačně přečíst jako den. Nic se neuložilo.</translation>
    </message>
    <message>
      <source>This is not a number that can be read in one way only. Nothing was saved.</source>
      <translation>Tohle nejde jednoznačně přečíst jako číslo. Nic se neuložilo.</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Tento měsíc</translation>
    </message>
    <message>
      <source>This quarter</source>
      <translation>Toto čtvrtletí</translation>
    </message>
    <message>
      <source>This quote is open already.</source>
      <translation>Tato nabídka už je otevřená.</translation>
    </message>
    <message>
      <source>This was changed in the meantime. Nothing was overwritten.</source>
      <translation>Mezitím se to změnilo. Nic se nepřepsalo.</translation>
    </message>
    <message>
      <source>This was corrected already.</source>
      <translation>Toto už bylo opraveno.</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>Letos</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Dnes</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Zítra</translation>
    </message>
    <message>
      <source>Too far away</source>
      <translation>Moc daleko</translation>
    </message>
    <message>
      <source>Total less refunds</source>
      <translation>Součet bez vratek</translation>
    </message>
    <message>
      <source>Total of the order</source>
      <translation>Součet nákupu</translation>
    </message>
    <message>
      <source>Traditional Chinese (Big5)</source>
      <translation>Tradiční čínština (Big5)</translation>
    </message>
    <message>
      <source>Unicode (UTF-16)</source>
      <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Do</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Návštěva</translation>
    </message>
    <message>
      <source>Waiting for something</source>
      <translation>Na něco čekají</translation>
    </message>
    <message>
      <source>Was in %1 already</source>
      <translation>Už předtím ve fázi %1</translation>
    </message>
    <message>
      <source>Week from</source>
      <translation>Týden od</translation>
    </message>
    <message>
      <source>Went to a competitor</source>
      <translation>Ke konkurenci</translation>
    </message>
    <message>
      <source>Western European (Windows)</source>
      <translation>Západoevropské (Windows)</translation>
    </message>
    <message>
      <source>What came of it came between %1, when it was given, and %2.</source>
      <translation>Jak dopadla, se ukázalo mezi %1, kdy byla dána, a %2.</translation>
    </message>
    <message>
      <source>What was paid must be nothing or more, and a sensible amount.</source>
      <translation>Zaplacená částka musí být nula nebo víc, a rozumná.</translation>
    </message>
    <message>
      <source>Whole address</source>
      <translation>Celá adresa</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Odvoláno</translation>
    </message>
    <message>
      <source>Won back: %1</source>
      <translation>Návrat: %1</translation>
    </message>
    <message>
      <source>Works for</source>
      <translation>Pracuje pro</translation>
    </message>
    <message>
      <source>Worth so far</source>
      <translation>Dosud přinesli</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>Zapsáno</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Rok</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ano</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Ano nebo ne</translation>
    </message>
    <message>
      <source>a purchase</source>
      <translation>nákup</translation>
    </message>
    <message>
      <source>a removed field</source>
      <translation>odebraný údaj</translation>
    </message>
    <message>
      <source>a removed product</source>
      <translation>odebraný produkt</translation>
    </message>
    <message>
      <source>a removed stage</source>
      <translation>odebraná fáze</translation>
    </message>
    <message>
      <source>almost surely</source>
      <translation>skoro jistě</translation>
    </message>
    <message>
      <source>any</source>
      <translation>jakékoli</translation>
    </message>
    <message numerus="yes">
      <source>asked %n times</source>
      <translation>
        <numerusform>%n dotaz</numerusform>
        <numerusform>%n dotazy</numerusform>
        <numerusform>%n dotazů</numerusform>
      </translation>
    </message>
    <message>
      <source>at least</source>
      <translation>nejméně</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>nejméně %1</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>nejvýše</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>nejvýše %1</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>špatně</translation>
    </message>
    <message>
      <source>bar (|)</source>
      <translation>svislítko (|)</translation>
    </message>
    <message>
      <source>before</source>
      <translation>předchozí dny</translation>
    </message>
    <message>
      <source>before %1</source>
      <translation>před %1</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>slaví</translation>
    </message>
    <message>
      <source>by %1</source>
      <translation>zápis: %1</translation>
    </message>
    <message>
      <source>by a rule</source>
      <translation>podle pravidla</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>ručně</translation>
    </message>
    <message>
      <source>by phone</source>
      <translation>telefonicky</translation>
    </message>
    <message>
      <source>comma (,)</source>
      <translation>čárka (,)</translation>
    </message>
    <message>
      <source>contains</source>
      <translation>obsahuje</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message numerus="yes">
      <source>every %n days</source>
      <translation>
        <numerusform>každý %n den</numerusform>
        <numerusform>každé %n dny</numerusform>
        <numerusform>každých %n dní</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n months</source>
      <translation>
        <numerusform>každý %n měsíc</numerusform>
        <numerusform>každé %n měsíce</numerusform>
        <numerusform>každých %n měsíců</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n weeks</source>
      <translation>
        <numerusform>každý %n týden</numerusform>
        <numerusform>každé %n týdny</numerusform>
        <numerusform>každých %n týdnů</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n years</source>
      <translation>
        <numerusform>každý %n rok</numerusform>
        <numerusform>každé %n roky</numerusform>
        <numerusform>každých %n let</numerusform>
      </translation>
    </message>
    <message>
      <source>every day</source>
      <translation>každý den</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>každý měsíc</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>každý týden</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>každý rok</translation>
    </message>
    <message>
      <source>everyone</source>
      <translation>všichni</translation>
    </message>
    <message>
      <source>follow-up due</source>
      <translation>podle termínu</translation>
    </message>
    <message>
      <source>follow-up: %1</source>
      <translation>připomenutí: %1</translation>
    </message>
    <message>
      <source>from</source>
      <translation>od</translation>
    </message>
    <message>
      <source>from %1 on</source>
      <translation>od %1</translation>
    </message>
    <message numerus="yes">
      <source>from %1, after %n days</source>
      <translation>
        <numerusform>z fáze %1, po %n dni</numerusform>
        <numerusform>z fáze %1, po %n dnech</numerusform>
        <numerusform>z fáze %1, po %n dnech</numerusform>
      </translation>
    </message>
    <message>
      <source>given back</source>
      <translation>vráceno</translation>
    </message>
    <message>
      <source>good</source>
      <translation>dobře</translation>
    </message>
    <message>
      <source>half move on within %1</source>
      <translation>polovina jde dál nejpozději za %1</translation>
    </message>
    <message>
      <source>half move on within %1–%2</source>
      <translation>polovina jde dál nejpozději za %1–%2</translation>
    </message>
    <message>
      <source>here for %1</source>
      <translation>je tu %1</translation>
    </message>
    <message>
      <source>here for long: %1</source>
      <translation>je tu dlouho: %1</translation>
    </message>
    <message>
      <source>here for too long: %1</source>
      <translation>je tu příliš dlouho: %1</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>z importu</translation>
    </message>
    <message>
      <source>in person</source>
      <translation>osobně</translation>
    </message>
    <message numerus="yes">
      <source>in the last %n days</source>
      <translation>
        <numerusform>za poslední %n den</numerusform>
        <numerusform>za poslední %n dny</numerusform>
        <numerusform>za posledních %n dní</numerusform>
      </translation>
    </message>
    <message>
      <source>in the next 7 days</source>
      <translation>v příštích 7 dnech</translation>
    </message>
    <message>
      <source>is</source>
      <translation>je</translation>
    </message>
    <message>
      <source>is known</source>
      <translation>je vyplněno</translation>
    </message>
    <message>
      <source>is not</source>
      <translation>není</translation>
    </message>
    <message>
      <source>is not known</source>
      <translation>není vyplněno</translation>
    </message>
    <message>
      <source>last %1, every %2</source>
      <translation>naposled %1, hlídá se po: %2</translation>
    </message>
    <message>
      <source>last time %1</source>
      <translation>naposledy %1</translation>
    </message>
    <message>
      <source>last year</source>
      <translation>loni</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>asi ano</translation>
    </message>
    <message>
      <source>longest here</source>
      <translation>nejdéle tady</translation>
    </message>
    <message numerus="yes">
      <source>more than %n days ago</source>
      <translation>
        <numerusform>před víc než %n dnem</numerusform>
        <numerusform>před víc než %n dny</numerusform>
        <numerusform>před víc než %n dny</numerusform>
      </translation>
    </message>
    <message>
      <source>moved together with others</source>
      <translation>přesun spolu s dalšími</translation>
    </message>
    <message>
      <source>name</source>
      <translation>podle jména</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nikdy</translation>
    </message>
    <message>
      <source>never so far, every %1</source>
      <translation>zatím nikdy, hlídá se po: %1</translation>
    </message>
    <message>
      <source>none</source>
      <translation>žádné</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>neznámé</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>nečte se</translation>
    </message>
    <message>
      <source>only the archived</source>
      <translation>jen archivovaní</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>po termínu</translation>
    </message>
    <message>
      <source>paper form</source>
      <translation>papírový formulář</translation>
    </message>
    <message>
      <source>perhaps</source>
      <translation>možná</translation>
    </message>
    <message numerus="yes">
      <source>ran out %n days ago</source>
      <translation>
        <numerusform>vypršela před %n dnem</numerusform>
        <numerusform>vypršela před %n dny</numerusform>
        <numerusform>vypršela před %n dny</numerusform>
      </translation>
    </message>
    <message>
      <source>recipe: %1 of %2 done</source>
      <translation>postup: hotovo %1 z %2</translation>
    </message>
    <message>
      <source>runs out %1</source>
      <translation>vyprší %1</translation>
    </message>
    <message>
      <source>runs out today</source>
      <translation>vyprší dnes</translation>
    </message>
    <message>
      <source>same e-mail</source>
      <translation>stejný e-mail</translation>
    </message>
    <message>
      <source>same name</source>
      <translation>stejné jméno</translation>
    </message>
    <message>
      <source>same phone</source>
      <translation>stejný telefon</translation>
    </message>
    <message>
      <source>semicolon (;)</source>
      <translation>středník (;)</translation>
    </message>
    <message>
      <source>similar name</source>
      <translation>podobné jméno</translation>
    </message>
    <message>
      <source>since %1</source>
      <translation>od %1</translation>
    </message>
    <message>
      <source>so-so</source>
      <translation>ujde to</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>mezery</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>tabulátor</translation>
    </message>
    <message>
      <source>taken out</source>
      <translation>vyřazeno</translation>
    </message>
    <message>
      <source>the archived too</source>
      <translation>i archivovaní</translation>
    </message>
    <message>
      <source>the stage was removed</source>
      <translation>fáze byla odebrána</translation>
    </message>
    <message>
      <source>these days</source>
      <translation>tyto dny</translation>
    </message>
    <message>
      <source>today</source>
      <translation>dnes</translation>
    </message>
    <message>
      <source>today %1</source>
      <translation>dnes v %1</translation>
    </message>
    <message numerus="yes">
      <source>turns %n</source>
      <translation>
        <numerusform>%n rok</numerusform>
        <numerusform>%n roky</numerusform>
        <numerusform>%n let</numerusform>
      </translation>
    </message>
    <message>
      <source>until</source>
      <translation>do</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>do %1</translation>
    </message>
    <message>
      <source>usually every %1 days</source>
      <translation>obvykle co %1 dne</translation>
    </message>
    <message numerus="yes">
      <source>usually every %n days</source>
      <translation>
        <numerusform>obvykle každý den</numerusform>
        <numerusform>obvykle co %n dny</numerusform>
        <numerusform>obvykle co %n dní</numerusform>
      </translation>
    </message>
    <message>
      <source>very bad</source>
      <translation>velmi špatně</translation>
    </message>
    <message>
      <source>very good</source>
      <translation>velmi dobře</translation>
    </message>
    <message>
      <source>web form</source>
      <translation>webový formulář</translation>
    </message>
    <message>
      <source>without the archived</source>
      <translation>bez archivovaných</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ano</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>včera</translation>
    </message>
    <message>
      <source>yesterday %1</source>
      <translation>včera v %1</translation>
    </message>
    <message>
      <source>“%1” is on the list already.</source>
      <translation>„%1“ už v seznamu je.</translation>
    </message>
    <message>
      <source>“%1” may mean two things. For %2 write %3.</source>
      <translation>„%1“ může znamenat dvojí. Když myslíte %2, napište %3.</translation>
    </message>
  </context>
</TS>
