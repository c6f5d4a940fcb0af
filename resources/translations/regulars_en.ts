<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>BoardMoves</name>
    <message numerus="yes">
      <source>Archived %n customers</source>
      <translation>
        <numerusform>Archived %n customer</numerusform>
        <numerusform>Archived %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers from %2 to %3</source>
      <translation>
        <numerusform>Moved %n customer from %2 to %3</numerusform>
        <numerusform>Moved %n customers from %2 to %3</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to %2</source>
      <translation>
        <numerusform>Moved %n customer to %2</numerusform>
        <numerusform>Moved %n customers to %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to the trash</source>
      <translation>
        <numerusform>Moved %n customer to the trash</numerusform>
        <numerusform>Moved %n customers to the trash</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BoardPage</name>
    <message numerus="yes">
      <source>%n customers moved to %1</source>
      <translation>
        <numerusform>%n customer moved to %1</numerusform>
        <numerusform>%n customers moved to %1</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CardGestures</name>
    <message numerus="yes">
      <source>Why did these %n customers leave?</source>
      <translation>
        <numerusform>Why did this %n customer leave?</numerusform>
        <numerusform>Why did these %n customers leave?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Charts</name>
    <message numerus="yes">
      <source>of %n people</source>
      <translation>
        <numerusform>of %n person</numerusform>
        <numerusform>of %n people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Connections</name>
    <message numerus="yes">
      <source>%n people here</source>
      <translation>
        <numerusform>%n person here</numerusform>
        <numerusform>%n people here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Brought %n friend(s)</source>
      <translation>
        <numerusform>Brought %n friend</numerusform>
        <numerusform>Brought %n friends</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CustomerActs</name>
    <message numerus="yes">
      <source>%n customers are back</source>
      <translation>
        <numerusform>%n customer is back</numerusform>
        <numerusform>%n customers are back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Archived %n customers</source>
      <translation>
        <numerusform>Archived %n customer</numerusform>
        <numerusform>Archived %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to %2</source>
      <translation>
        <numerusform>Moved %n customer to %2</numerusform>
        <numerusform>Moved %n customers to %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to the trash</source>
      <translation>
        <numerusform>Moved %n customer to the trash</numerusform>
        <numerusform>Moved %n customers to the trash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tagged %n customers “%2”</source>
      <translation>
        <numerusform>Tagged %n customer “%2”</numerusform>
        <numerusform>Tagged %n customers “%2”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took “%2” off %n customers</source>
      <translation>
        <numerusform>Took “%2” off %n customer</numerusform>
        <numerusform>Took “%2” off %n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Doing</name>
    <message numerus="yes">
      <source>Why did these %n customers leave?</source>
      <translation>
        <numerusform>Why did this %n customer leave?</numerusform>
        <numerusform>Why did these %n customers leave?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
      <source>%n pair(s)</source>
      <translation>
        <numerusform>%n pair</numerusform>
        <numerusform>%n pairs</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EmptyingQuestion</name>
    <message numerus="yes">
      <source>Delete %n customer(s) for ever, with everything that is kept about them? This cannot be undone.</source>
      <translation>
        <numerusform>Delete %n customer for ever, with everything that is kept about them? This cannot be undone.</numerusform>
        <numerusform>Delete %n customers for ever, with everything that is kept about them? This cannot be undone.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FollowUpPanel</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>%n done</numerusform>
        <numerusform>%n done</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message numerus="yes">
      <source>%n people to get back to</source>
      <translation>
        <numerusform>%n person to get back to</numerusform>
        <numerusform>%n people to get back to</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MorningSheet</name>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… and %n more</numerusform>
        <numerusform>… and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Notifications</name>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <translation>
        <numerusform>%1 and %n more</numerusform>
        <numerusform>%1 and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s) are due</source>
      <translation>
        <numerusform>%n follow-up is due</numerusform>
        <numerusform>%n follow-ups are due</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s) came due while Regulars was closed.</source>
      <translation>
        <numerusform>%n follow-up came due while Regulars was closed.</numerusform>
        <numerusform>%n follow-ups came due while Regulars was closed.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OptionsPanel</name>
    <message numerus="yes">
      <source>Not read: %1 and %n more.</source>
      <translation>
        <numerusform>Not read: %1 and %n more.</numerusform>
        <numerusform>Not read: %1 and %n more.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
      <source>%n customers are in “%1”. Where do they go?</source>
      <translation>
        <numerusform>%n customer is in “%1”. Where do they go?</numerusform>
        <numerusform>%n customers are in “%1”. Where do they go?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message numerus="yes">
      <source>%n customer(s) left</source>
      <translation>
        <numerusform>%n customer left</numerusform>
        <numerusform>%n customers left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>archiving of %n customer(s)</source>
      <translation>
        <numerusform>archiving of %n customer</numerusform>
        <numerusform>archiving of %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>change to %n customer(s)</source>
      <translation>
        <numerusform>change to %n customer</numerusform>
        <numerusform>change to %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>deletion of %n customer(s)</source>
      <translation>
        <numerusform>deletion of %n customer</numerusform>
        <numerusform>deletion of %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>move of %n customer(s) to %1</source>
      <translation>
        <numerusform>move of %n customer to %1</numerusform>
        <numerusform>move of %n customers to %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>restoring of %n customer(s)</source>
      <translation>
        <numerusform>restoring of %n customer</numerusform>
        <numerusform>restoring of %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>tags of %n customer(s)</source>
      <translation>
        <numerusform>tags of %n customer</numerusform>
        <numerusform>tags of %n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TakeApart</name>
    <message numerus="yes">
      <source>%n call(s), visits or notes</source>
      <translation>
        <numerusform>%n call, visit or note</numerusform>
        <numerusform>%n calls, visits or notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s)</source>
      <translation>
        <numerusform>%n follow-up</numerusform>
        <numerusform>%n follow-ups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phone(s) or e-mails</source>
      <translation>
        <numerusform>%n phone or e-mail</numerusform>
        <numerusform>%n phones or e-mails</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tag(s)</source>
      <translation>
        <numerusform>%n tag</numerusform>
        <numerusform>%n tags</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) written down since then stay with %1.</source>
      <translation>
        <numerusform>%n thing written down since then stays with %1.</numerusform>
        <numerusform>%n things written down since then stay with %1.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TrashModel</name>
    <message numerus="yes">
      <source>%n more day(s)</source>
      <translation>
        <numerusform>%n more day</numerusform>
        <numerusform>%n more days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TrashPage</name>
    <message numerus="yes">
      <source>Deleted %n customer(s) for ever</source>
      <translation>
        <numerusform>Deleted %n customer for ever</numerusform>
        <numerusform>Deleted %n customers for ever</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Restored %n customer(s)</source>
      <translation>
        <numerusform>Restored %n customer</numerusform>
        <numerusform>Restored %n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Whoever is put here is kept for %n day(s) and counts nowhere.</source>
      <translation>
        <numerusform>Whoever is put here is kept for %n day and counts nowhere.</numerusform>
        <numerusform>Whoever is put here is kept for %n days and counts nowhere.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%n d</source>
      <translation>
        <numerusform>%n d</numerusform>
        <numerusform>%n d</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n d ago</source>
      <translation>
        <numerusform>%n d ago</numerusform>
        <numerusform>%n d ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days late</source>
      <translation>
        <numerusform>%n day late</numerusform>
        <numerusform>%n days late</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-ups</source>
      <translation>
        <numerusform>%n follow-up</numerusform>
        <numerusform>%n follow-ups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n logged</source>
      <translation>
        <numerusform>%n logged</numerusform>
        <numerusform>%n logged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mo ago</source>
      <translation>
        <numerusform>%n mo ago</numerusform>
        <numerusform>%n mo ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved</source>
      <translation>
        <numerusform>%n moved</numerusform>
        <numerusform>%n moved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n person</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people to get back to</source>
      <translation>
        <numerusform>%n person to get back to</numerusform>
        <numerusform>%n people to get back to</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stuck</source>
      <translation>
        <numerusform>%n stuck</numerusform>
        <numerusform>%n stuck</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to keep in touch with</source>
      <translation>
        <numerusform>%n to keep in touch with</numerusform>
        <numerusform>%n to keep in touch with</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n w ago</source>
      <translation>
        <numerusform>%n w ago</numerusform>
        <numerusform>%n w ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n y ago</source>
      <translation>
        <numerusform>%n y ago</numerusform>
        <numerusform>%n y ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Overdue %n d</source>
      <translation>
        <numerusform>Overdue %n d</numerusform>
        <numerusform>Overdue %n d</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n days</source>
      <translation>
        <numerusform>every %n day</numerusform>
        <numerusform>every %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n months</source>
      <translation>
        <numerusform>every %n month</numerusform>
        <numerusform>every %n months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n weeks</source>
      <translation>
        <numerusform>every %n week</numerusform>
        <numerusform>every %n weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n years</source>
      <translation>
        <numerusform>every %n year</numerusform>
        <numerusform>every %n years</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>from %1, after %n days</source>
      <translation>
        <numerusform>from %1, after %n day</numerusform>
        <numerusform>from %1, after %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in the last %n days</source>
      <translation>
        <numerusform>in the last %n day</numerusform>
        <numerusform>in the last %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>more than %n days ago</source>
      <translation>
        <numerusform>more than %n day ago</numerusform>
        <numerusform>more than %n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>turns %n</source>
      <translation>
        <numerusform>turns %n</numerusform>
        <numerusform>turns %n</numerusform>
      </translation>
    </message>
  </context>
</TS>
