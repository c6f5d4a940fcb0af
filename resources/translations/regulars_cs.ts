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
      <translation>Zpět</translation>
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
      <source>Import my customers</source>
      <translation>Načíst mé zákazníky</translation>
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
      <source>Tag…</source>
      <translation>Štítek…</translation>
    </message>
    <message>
      <source>What to do with the chosen customers</source>
      <translation>Co udělat s vybranými zákazníky</translation>
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
    <name>Charts</name>
    <message>
      <source>%1 went on</source>
      <translation>%1 šlo dál</translation>
    </message>
    <message>
      <source>Funnel</source>
      <translation>Trychtýř</translation>
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
      <source>nobody joined in this period</source>
      <translation>v tomto období nikdo nepřibyl</translation>
    </message>
    <message numerus="yes">
      <source>of %n people</source>
      <translation>
        <numerusform>z %n člověka</numerusform>
        <numerusform>ze %n lidí</numerusform>
        <numerusform>z %n lidí</numerusform>
      </translation>
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
      <source>Nobody has left.</source>
      <translation>Nikdo neodešel.</translation>
    </message>
    <message>
      <source>Nobody here yet. Drag a card here.</source>
      <translation>Zatím tu nikdo není. Přetáhněte sem kartu.</translation>
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
      <source>Archived</source>
      <translation>Archivováno</translation>
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
      <source>Follow-ups</source>
      <translation>Připomenutí</translation>
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
      <source>Known</source>
      <translation>Známí</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Odešli</translation>
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
      <source>Stuck longer than usual</source>
      <translation>Váznou déle než obvykle</translation>
    </message>
    <message>
      <source>The line does not say whom it is about. Nothing was written.</source>
      <translation>Z řádku není poznat, koho se týká. Nic se nezapsalo.</translation>
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
      <source>Would log it for %1.</source>
      <translation>Zapsalo by se k: %1.</translation>
    </message>
    <message>
      <source>a name, a number, an address, a word of a note</source>
      <translation>jméno, číslo, adresa, slovo z poznámky</translation>
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
      <source>bring in a contact list or a stage history</source>
      <translation>načte seznam kontaktů nebo historii fází</translation>
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
      <source>how far customers got</source>
      <translation>jak daleko zákazníci došli</translation>
    </message>
    <message>
      <source>how many customers are in each stage</source>
      <translation>kolik zákazníků je v které fázi</translation>
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
      <source>the moment it is typed at</source>
      <translation>chvíle, kdy se to píše</translation>
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
      <source>they were customers before</source>
      <translation>už byli zákazníky</translation>
    </message>
    <message>
      <source>what happened, as it would be typed into the window</source>
      <translation>co se stalo, tak jak by se to napsalo do okna</translation>
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
    <name>Exports</name>
    <message>
      <source>Calendar (*.ics)</source>
      <translation>Kalendář (*.ics)</translation>
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
      <source>Funnel %1.%2</source>
      <translation>Trychtýř %1.%2</translation>
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
    <name>Figures</name>
    <message>
      <source>Came back later</source>
      <translation>Přišli znovu</translation>
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
      <source>Customers who joined in the period and got to this stage or further; skipped stages count.</source>
      <translation>Zákazníci, kteří v období přibyli a došli do této fáze nebo dál; přeskočené fáze se počítají.</translation>
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
      <source>An Excel file (.xlsx) or a text file (.csv): exported from Google Contacts, Outlook, a web shop, …</source>
      <translation>Soubor Excelu (.xlsx) nebo textový soubor (.csv): export z Google Contacts, Outlooku, e-shopu, …</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Vybrat soubor…</translation>
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
      <source>Clear filter</source>
      <translation>Zrušit filtr</translation>
    </message>
    <message>
      <source>Consent: %1</source>
      <translation>Souhlas: %1</translation>
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
      <source>Name, phone, e-mail, company</source>
      <translation>Jméno, telefon, e-mail, firma</translation>
    </message>
    <message>
      <source>Show only some of them: by stage, tag, last contact …</source>
      <translation>Ukázat jen některé: podle fáze, štítku, posledního kontaktu …</translation>
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
    <name>FunnelTable</name>
    <message>
      <source>Stage</source>
      <translation>Fáze</translation>
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
      <source>There is no file “%1”.</source>
      <translation>Soubor „%1“ neexistuje.</translation>
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
      <source>before the customer's latest move on %1</source>
      <translation>dřív než poslední přesun zákazníka (%1)</translation>
    </message>
    <message>
      <source>day or month first? %1</source>
      <translation>je první den, nebo měsíc? %1</translation>
    </message>
    <message>
      <source>more cells than columns: %1</source>
      <translation>víc buněk než sloupců: %1</translation>
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
      <source>not an e-mail address: %1</source>
      <translation>není to e-mailová adresa: %1</translation>
    </message>
    <message>
      <source>nothing that could stand for a name</source>
      <translation>není tu nic, co by mohlo být jménem</translation>
    </message>
    <message>
      <source>the day is still to come: %1</source>
      <translation>tento den teprve přijde: %1</translation>
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
      <source>Choose a list of customers</source>
      <translation>Vyberte seznam zákazníků</translation>
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
      <source>Import customers</source>
      <translation>Načíst zákazníky</translation>
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
      <source>Close a form, or go back</source>
      <translation>Zavřít formulář nebo jít zpět</translation>
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
    <name>OptionsPanel</name>
    <message>
      <source>Bring them in</source>
      <translation>Načtení</translation>
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
      <source>You can undo all of it in one step.</source>
      <translation>Všechno můžete vrátit jedním krokem.</translation>
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
    <name>PeriodBar</name>
    <message>
      <source>Another day …</source>
      <translation>Jiný den …</translation>
    </message>
    <message>
      <source>From a day …</source>
      <translation>Od dne …</translation>
    </message>
    <message>
      <source>Joined: %1</source>
      <translation>Přibyli: %1</translation>
    </message>
    <message>
      <source>Seen on: %1</source>
      <translation>Ke dni: %1</translation>
    </message>
    <message>
      <source>To a day …</source>
      <translation>Do dne …</translation>
    </message>
    <message>
      <source>any time</source>
      <translation>kdykoli</translation>
    </message>
    <message>
      <source>from %1</source>
      <translation>od %1</translation>
    </message>
    <message>
      <source>last month</source>
      <translation>minulý měsíc</translation>
    </message>
    <message>
      <source>last year</source>
      <translation>loni</translation>
    </message>
    <message>
      <source>the last 12 months</source>
      <translation>posledních 12 měsíců</translation>
    </message>
    <message>
      <source>this month</source>
      <translation>tento měsíc</translation>
    </message>
    <message>
      <source>this quarter</source>
      <translation>toto čtvrtletí</translation>
    </message>
    <message>
      <source>this year</source>
      <translation>letos</translation>
    </message>
    <message>
      <source>today</source>
      <translation>dnes</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>do %1</translation>
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
      <source>Sheet “%1”</source>
      <translation>List „%1“</translation>
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
      <source>today %1</source>
      <translation>dnes v %1</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>„%1“</translation>
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
    <name>ReportsPage</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>A customer counts once per stage, however often they come back. Skipped stages count as reached. Click a bar or a number to see who.</source>
      <translation>Zákazník se v každé fázi počítá jednou, i když se vrací. Přeskočené fáze se berou, jako by jimi prošel. Kliknutím na sloupec nebo číslo uvidíte, kdo to je.</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Kopírovat obrázek</translation>
    </message>
    <message>
      <source>Export to Excel</source>
      <translation>Export do Excelu</translation>
    </message>
    <message>
      <source>Figures of the funnel</source>
      <translation>Čísla trychtýře</translation>
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
      <source>How is this counted?</source>
      <translation>Jak se to počítá?</translation>
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
      <source>Of %1 who joined: %2</source>
      <translation>Přibylo %1, z toho: %2</translation>
    </message>
    <message>
      <source>On the board, and how long</source>
      <translation>Na nástěnce a jak dlouho</translation>
    </message>
    <message>
      <source>Once customers move over the board, this shows how many went on from each stage.</source>
      <translation>Až se zákazníci začnou posouvat po nástěnce, uvidíte tu, kolik jich z které fáze šlo dál.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Obrázek</translation>
    </message>
    <message>
      <source>Save as PDF …</source>
      <translation>Uložit jako PDF …</translation>
    </message>
    <message>
      <source>Save as PNG …</source>
      <translation>Uložit jako PNG …</translation>
    </message>
    <message>
      <source>Save as SVG …</source>
      <translation>Uložit jako SVG …</translation>
    </message>
    <message>
      <source>What happened to each stay</source>
      <translation>Jak pobyty dopadly</translation>
    </message>
  </context>
  <context>
    <name>Result</name>
    <message>
      <source>Column</source>
      <translation>Sloupec</translation>
    </message>
    <message>
      <source>Every row was taken in.</source>
      <translation>Načetly se všechny řádky.</translation>
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
      <source>rows left out</source>
      <translation>vynechané řádky</translation>
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
    <name>Steps</name>
    <message>
      <source>%1 and %2 are two people</source>
      <translation>%1 a %2 jsou dva lidé</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>odchod – %1</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) left</source>
      <translation>
        <numerusform>odchod %n zákazníka</numerusform>
        <numerusform>odchod %n zákazníků</numerusform>
        <numerusform>odchod %n zákazníků</numerusform>
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
      <source>change</source>
      <translation>změna</translation>
    </message>
    <message>
      <source>change of a follow-up with %1</source>
      <translation>změna připomenutí – %1</translation>
    </message>
    <message>
      <source>change of a note about %1</source>
      <translation>změna poznámky – %1</translation>
    </message>
    <message>
      <source>change of a rule for %1</source>
      <translation>změna pravidla pro fázi %1</translation>
    </message>
    <message>
      <source>change of field %1</source>
      <translation>změna údaje %1</translation>
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
      <source>consent of %1</source>
      <translation>souhlas – %1</translation>
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
      <source>deletion of a follow-up with %1</source>
      <translation>smazání připomenutí – %1</translation>
    </message>
    <message>
      <source>deletion of a note about %1</source>
      <translation>smazání poznámky – %1</translation>
    </message>
    <message>
      <source>deletion of a rule for %1</source>
      <translation>smazání pravidla pro fázi %1</translation>
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
      <source>new customer %1</source>
      <translation>nový zákazník – %1</translation>
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
      <source>new name for a way of hearing of us: %1</source>
      <translation>přejmenování v „odkud nás znají“: %1</translation>
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
      <source>new way of hearing of us: %1</source>
      <translation>nové v „odkud nás znají“: %1</translation>
    </message>
    <message>
      <source>note about %1</source>
      <translation>poznámka – %1</translation>
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
      <source>removal of a way of hearing of us: %1</source>
      <translation>odebrání z „odkud nás znají“: %1</translation>
    </message>
    <message>
      <source>removal of field %1</source>
      <translation>odebrání údaje %1</translation>
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
      <source>segment %1</source>
      <translation>skupina %1</translation>
    </message>
    <message>
      <source>setting of the shop</source>
      <translation>nastavení obchodu</translation>
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
      <source>what happened with %1</source>
      <translation>zápis – %1</translation>
    </message>
    <message>
      <source>what happened with %1, and their move</source>
      <translation>zápis a přesun – %1</translation>
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
      <source>%n phone(s) or e-mails</source>
      <translation>
        <numerusform>%n telefon či e-mail</numerusform>
        <numerusform>%n telefony či e-maily</numerusform>
        <numerusform>%n telefonů či e-mailů</numerusform>
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
      <source>0: a move, 1: was there before or stages changed, 2: the stage was removed.</source>
      <translation>0: přesun, 1: předtím tu už byli nebo se změnily fáze, 2: fáze byla odebrána.</translation>
    </message>
    <message>
      <source>1 on the customer's last entry by the day.</source>
      <translation>1 u posledního zápisu zákazníka k danému dni.</translation>
    </message>
    <message>
      <source>1 where the row above is of the same customer.</source>
      <translation>1 tam, kde řádek nad ním patří témuž zákazníkovi.</translation>
    </message>
    <message>
      <source>1: joined in the period, 2: joined otherwise, 0: not in any stage yet.</source>
      <translation>1: v období přibyli, 2: přibyli jindy nebo jinak, 0: zatím v žádné fázi.</translation>
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
      <source>Archived</source>
      <translation>Archivováno</translation>
    </message>
    <message>
      <source>Archived on</source>
      <translation>Den archivace</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Narozeniny</translation>
    </message>
    <message>
      <source>By a rule</source>
      <translation>Podle pravidla</translation>
    </message>
    <message>
      <source>Calls, visits, e-mails and messages.</source>
      <translation>Hovory, návštěvy, e-maily a zprávy.</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Návrat</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Příčina</translation>
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
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Contacts in the period</source>
      <translation>Kontakty v období</translation>
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
      <source>Customers</source>
      <translation>Zákazníci</translation>
    </message>
    <message>
      <source>Customers archived by that day; they are not on the board and not among those who left.</source>
      <translation>Zákazníci archivovaní do toho dne; nejsou na nástěnce ani mezi těmi, kdo odešli.</translation>
    </message>
    <message>
      <source>Customers in a stage of an earlier set of stages.</source>
      <translation>Zákazníci ve fázi z některé dřívější sady fází.</translation>
    </message>
    <message>
      <source>Customers in one of the stages at the end of that day.</source>
      <translation>Zákazníci, kteří byli na konci toho dne v některé fázi.</translation>
    </message>
    <message>
      <source>Customers who had left at the end of that day.</source>
      <translation>Zákazníci, kteří byli na konci toho dne mezi těmi, kdo odešli.</translation>
    </message>
    <message>
      <source>Customers whose very first stage began in the period. Who was a customer before never counts here.</source>
      <translation>Zákazníci, jejichž úplně první fáze začala v období. Kdo byl zákazníkem už předtím, se sem nepočítá nikdy.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Definitions</source>
      <translation>Vysvětlivky</translation>
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
      <source>Every figure of every stage; shares of fewer than ten people are grey.</source>
      <translation>Všechny údaje všech fází; podíly z méně než deseti lidí jsou šedé.</translation>
    </message>
    <message>
      <source>Every move from stage to stage, customer by customer, with stages named as they were then.</source>
      <translation>Každý přesun z fáze do fáze, zákazník po zákazníkovi, s tehdejšími názvy fází.</translation>
    </message>
    <message>
      <source>Everybody as of the writing of this workbook, archived ones too.</source>
      <translation>Všichni v době zápisu tohoto sešitu, i archivovaní.</translation>
    </message>
    <message>
      <source>Everybody with an entry in the stage history by that day: on the board, left or archived.</source>
      <translation>Všichni, kdo k tomu dni mají zápis v historii fází: na nástěnce, mezi těmi, kdo odešli, i archivovaní.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Údaj</translation>
    </message>
    <message>
      <source>Formulas that count the funnel again from the stage history and compare.</source>
      <translation>Vzorce, které trychtýř znovu spočítají z historie fází a porovnají.</translation>
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
      <source>Funnel</source>
      <translation>Trychtýř</translation>
    </message>
    <message>
      <source>How far those who joined got</source>
      <translation>Jak daleko došli ti, kdo přibyli</translation>
    </message>
    <message>
      <source>How far those who joined in the period got</source>
      <translation>Jak daleko došli ti, kdo v období přibyli</translation>
    </message>
    <message>
      <source>How many stages were visited so far in strict order from the first.</source>
      <translation>Kolik fází zatím prošli přesně popořadě od první.</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>In earlier stages</source>
      <translation>Ve starších fázích</translation>
    </message>
    <message>
      <source>In order</source>
      <translation>Popořadě</translation>
    </message>
    <message>
      <source>In this workbook</source>
      <translation>V tomto sešitu</translation>
    </message>
    <message>
      <source>Interactions</source>
      <translation>Záznamy</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Přibyli</translation>
    </message>
    <message>
      <source>Joined in the period</source>
      <translation>Přibyli v období</translation>
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
      <source>Known customers</source>
      <translation>Známí zákazníci</translation>
    </message>
    <message>
      <source>Last entry</source>
      <translation>Poslední zápis</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Odešli</translation>
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
      <source>No.</source>
      <translation>Č.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Poznámka</translation>
    </message>
    <message>
      <source>On the board</source>
      <translation>Na nástěnce</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Jak dopadl</translation>
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
      <source>Reason</source>
      <translation>Důvod</translation>
    </message>
    <message>
      <source>Recorded</source>
      <translation>Zapsáno</translation>
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
      <source>Rows that differ</source>
      <translation>Nesouhlasící řádky</translation>
    </message>
    <message>
      <source>Same customer</source>
      <translation>Týž zákazník</translation>
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
      <source>The day the customer was archived, on the last entry.</source>
      <translation>Den, kdy byl zákazník archivován; u posledního zápisu.</translation>
    </message>
    <message>
      <source>The formulas behind the check: one row for each row of the stage history.</source>
      <translation>Vzorce, o které se kontrola opírá: jeden řádek na každý řádek historie fází.</translation>
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
      <source>They called</source>
      <translation>Volali nám</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Do</translation>
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
      <source>What each figure means, in a sentence.</source>
      <translation>Co které číslo znamená, jednou větou.</translation>
    </message>
    <message>
      <source>What happened to each stay that began in the period</source>
      <translation>Jak dopadly pobyty, které začaly v období</translation>
    </message>
    <message>
      <source>What it means</source>
      <translation>Co znamená</translation>
    </message>
    <message>
      <source>What the sheets Funnel and Summary report, and beside it a formula that counts it again.</source>
      <translation>Co uvádějí listy Trychtýř a Souhrn, a vedle toho vzorec, který to spočítá znovu.</translation>
    </message>
    <message>
      <source>Who is where</source>
      <translation>Kdo je kde</translation>
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
      <source>%1 added: %2</source>
      <translation>%1 – přidáno: %2</translation>
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
      <source>%1 is still to come. An answer can be dated today or earlier.</source>
      <translation>Den %1 teprve přijde. Odpověď může mít datum dnešní nebo dřívější.</translation>
    </message>
    <message>
      <source>%1 on %2: %3</source>
      <translation>%1 %2: %3</translation>
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
      <source>%1: %2</source>
      <translation>%1: %2</translation>
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
      <source>%n follow-ups</source>
      <translation>
        <numerusform>%n připomenutí</numerusform>
        <numerusform>%n připomenutí</numerusform>
        <numerusform>%n připomenutí</numerusform>
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
      <source>%n stuck</source>
      <translation>
        <numerusform>%n vázne</numerusform>
        <numerusform>%n váznou</numerusform>
        <numerusform>%n vázne</numerusform>
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
      <source>Added to %1</source>
      <translation>Nově ve fázi %1</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresa</translation>
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
      <source>At least one choice is needed.</source>
      <translation>Je potřeba aspoň jedna možnost.</translation>
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
      <source>Counted in %1 from here on</source>
      <translation>Odtud vedeno ve fázi %1</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Země</translation>
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
      <source>E-mail</source>
      <translation>E-mail</translation>
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
      <source>German</source>
      <translation>Němčina</translation>
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
      <source>Kind of customer</source>
      <translation>Typ zákazníka</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Jazyk</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Posl. kontakt</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Příjmení</translation>
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
      <source>Not needed any more</source>
      <translation>Už nepotřebuje</translation>
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
      <source>Number</source>
      <translation>Číslo</translation>
    </message>
    <message>
      <source>Number elsewhere</source>
      <translation>Číslo odjinud</translation>
    </message>
    <message>
      <source>One of several</source>
      <translation>Jedna z možností</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otevřít</translation>
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
      <source>Put into the trash</source>
      <translation>Přesunuto do koše</translation>
    </message>
    <message>
      <source>Referred by</source>
      <translation>Kdo je přivedl</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Kraj</translation>
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
      <source>Stage</source>
      <translation>Fáze</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Ulice</translation>
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
      <source>Taken out of the archive</source>
      <translation>Vráceno z archivu</translation>
    </message>
    <message>
      <source>Taken out of the trash</source>
      <translation>Vráceno z koše</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The price</source>
      <translation>Cena</translation>
    </message>
    <message>
      <source>There is a field “%1” already.</source>
      <translation>Údaj „%1“ už existuje.</translation>
    </message>
    <message>
      <source>This is neither yes nor no. Nothing was saved.</source>
      <translation>Tohle není ani ano, ani ne. Nic se neuložilo.</translation>
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
      <source>This was changed in the meantime. Nothing was overwritten.</source>
      <translation>Mezitím se to změnilo. Nic se nepřepsalo.</translation>
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
      <source>Visit</source>
      <translation>Návštěva</translation>
    </message>
    <message>
      <source>Was in %1 already</source>
      <translation>Už předtím ve fázi %1</translation>
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
      <source>Written down</source>
      <translation>Zapsáno</translation>
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
      <source>a removed field</source>
      <translation>odebraný údaj</translation>
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
      <source>bar (|)</source>
      <translation>svislítko (|)</translation>
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
    <message numerus="yes">
      <source>from %1, after %n days</source>
      <translation>
        <numerusform>z fáze %1, po %n dni</numerusform>
        <numerusform>z fáze %1, po %n dnech</numerusform>
        <numerusform>z fáze %1, po %n dnech</numerusform>
      </translation>
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
      <source>tab</source>
      <translation>tabulátor</translation>
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
      <source>web form</source>
      <translation>webový formulář</translation>
    </message>
    <message>
      <source>without the archived</source>
      <translation>bez archivovaných</translation>
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
  </context>
</TS>
