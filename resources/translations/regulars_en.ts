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
      <source>%n mo ago</source>
      <translation>
        <numerusform>%n mo ago</numerusform>
        <numerusform>%n mo ago</numerusform>
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
      <source>from %1, after %n days</source>
      <translation>
        <numerusform>from %1, after %n day</numerusform>
        <numerusform>from %1, after %n days</numerusform>
      </translation>
    </message>
  </context>
</TS>
