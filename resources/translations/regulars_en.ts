<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AfterSalesActs</name>
    <message numerus="yes">
      <source>Noted as thanked: %n purchases</source>
      <translation>
        <numerusform>Noted as thanked: %n purchase</numerusform>
        <numerusform>Noted as thanked: %n purchases</numerusform>
      </translation>
    </message>
  </context>
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
    <name>BoughtPanel</name>
    <message numerus="yes">
      <source>%n earlier</source>
      <translation>
        <numerusform>%n earlier</numerusform>
        <numerusform>%n earlier</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BuyersWords</name>
    <message numerus="yes">
      <source>%n people on the board who have not bought yet are like those who do.</source>
      <translation>
        <numerusform>%n person on the board who has not bought yet is like those who do.</numerusform>
        <numerusform>%n people on the board who have not bought yet are like those who do.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Most often it is those with “%1”: %2 of %n.</source>
      <translation>
        <numerusform>Most often it is those with “%1”: %2 of %n.</numerusform>
        <numerusform>Most often it is those with “%1”: %2 of %n.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %n people known, %1 have bought: %2.</source>
      <translation>
        <numerusform>Of %n person known, %1 have bought: %2.</numerusform>
        <numerusform>Of %n people known, %1 have bought: %2.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CampaignPanel</name>
    <message numerus="yes">
      <source>since %1, %n contact(s)</source>
      <translation>
        <numerusform>since %1, %n contact</numerusform>
        <numerusform>since %1, %n contacts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CampaignsModel</name>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n contact</numerusform>
        <numerusform>%n contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cost(s), each for a way people hear of you</source>
      <translation>
        <numerusform>%n cost, for a way people hear of you</numerusform>
        <numerusform>%n costs, each for a way people hear of you</numerusform>
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
    <name>ChangeLine</name>
    <message numerus="yes">
      <source>%n archived</source>
      <translation>
        <numerusform>%n archived</numerusform>
        <numerusform>%n archived</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n came back</source>
      <translation>
        <numerusform>%n came back</numerusform>
        <numerusform>%n came back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left</source>
      <translation>
        <numerusform>%n left</numerusform>
        <numerusform>%n left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved back</source>
      <translation>
        <numerusform>%n moved back</numerusform>
        <numerusform>%n moved back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved by a change of the stages</source>
      <translation>
        <numerusform>%n moved by a change of the stages</numerusform>
        <numerusform>%n moved by a change of the stages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved forward</source>
      <translation>
        <numerusform>%n moved forward</numerusform>
        <numerusform>%n moved forward</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Charts</name>
    <message numerus="yes">
      <source>of %n orders</source>
      <translation>
        <numerusform>of %n order</numerusform>
        <numerusform>of %n orders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n people</source>
      <translation>
        <numerusform>of %n person</numerusform>
        <numerusform>of %n people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CohortsWords</name>
    <message numerus="yes">
      <source>%n people joined in the period.</source>
      <translation>
        <numerusform>%n person joined in the period.</numerusform>
        <numerusform>%n people joined in the period.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>None of them has had %n days yet, so it is too early to say more.</source>
      <translation>
        <numerusform>None of them has had %n day yet, so it is too early to say more.</numerusform>
        <numerusform>None of them has had %n days yet, so it is too early to say more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %1 who have had %n days since joining, %2 got to %3 in that time (%4).</source>
      <translation>
        <numerusform>Of %1 who have had %n day since joining, %2 got to %3 in that time (%4).</numerusform>
        <numerusform>Of %1 who have had %n days since joining, %2 got to %3 in that time (%4).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of them, the share that got to this stage or further within %n days of joining.</source>
      <translation>
        <numerusform>Of them, the share that got to this stage or further within %n day of joining.</numerusform>
        <numerusform>Of them, the share that got to this stage or further within %n days of joining.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Too recent for %n days</source>
      <translation>
        <numerusform>Too recent for %n day</numerusform>
        <numerusform>Too recent for %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Who joined in the month and has had the %n days since then.</source>
      <translation>
        <numerusform>Who joined in the month and has had the %n day since then.</numerusform>
        <numerusform>Who joined in the month and has had the %n days since then.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Within %n days</source>
      <translation>
        <numerusform>Within %n day</numerusform>
        <numerusform>Within %n days</numerusform>
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
    <name>ContactsWords</name>
    <message numerus="yes">
      <source>Most were of the kind “%1”: %n.</source>
      <translation>
        <numerusform>Most were of the kind “%1”: %n.</numerusform>
        <numerusform>Most were of the kind “%1”: %n.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There were %n contacts in the period.</source>
      <translation>
        <numerusform>There was %n contact in the period.</numerusform>
        <numerusform>There were %n contacts in the period.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>They were with %n customers.</source>
      <translation>
        <numerusform>They were with %n customer.</numerusform>
        <numerusform>They were with %n customers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With %n customers on the board there was no contact in the period.</source>
      <translation>
        <numerusform>With %n customer on the board there was no contact in the period.</numerusform>
        <numerusform>With %n customers on the board there was no contact in the period.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CostList</name>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Show all %n</numerusform>
        <numerusform>Show all %n</numerusform>
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
      <source>Added %n customers to “%2”</source>
      <translation>
        <numerusform>Added %n customer to “%2”</numerusform>
        <numerusform>Added %n customers to “%2”</numerusform>
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
    <name>ExpectedPanel</name>
    <message numerus="yes">
      <source>Next %n months</source>
      <translation>
        <numerusform>Next %n month</numerusform>
        <numerusform>Next %n months</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FilterRow</name>
    <message numerus="yes">
      <source>Within %n days</source>
      <translation>
        <numerusform>Within %n day</numerusform>
        <numerusform>Within %n days</numerusform>
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
    <name>InForce</name>
    <message numerus="yes">
      <source>within %n days</source>
      <translation>
        <numerusform>within %n day</numerusform>
        <numerusform>within %n days</numerusform>
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
    <name>QuietSection</name>
    <message numerus="yes">
      <source>%n more have been gone for over a year: see the reports</source>
      <translation>
        <numerusform>%n more has been gone for over a year: see the reports</numerusform>
        <numerusform>%n more have been gone for over a year: see the reports</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuietWords</name>
    <message numerus="yes">
      <source>%n customers buy often enough to have a rhythm.</source>
      <translation>
        <numerusform>%n customer buys often enough to have a rhythm.</numerusform>
        <numerusform>%n customers buy often enough to have a rhythm.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more have been gone for over a year.</source>
      <translation>
        <numerusform>%n more has been gone for over a year.</numerusform>
        <numerusform>%n more have been gone for over a year.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are going quiet now (%1).</source>
      <translation>
        <numerusform>%n of them is going quiet now (%1).</numerusform>
        <numerusform>%n of them are going quiet now (%1).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are going quiet now.</source>
      <translation>
        <numerusform>%n of them is going quiet now.</numerusform>
        <numerusform>%n of them are going quiet now.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuotePanel</name>
    <message numerus="yes">
      <source>%n closed</source>
      <translation>
        <numerusform>%n closed</numerusform>
        <numerusform>%n closed</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuoteRow</name>
    <message numerus="yes">
      <source>asked %n times</source>
      <translation>
        <numerusform>asked once</numerusform>
        <numerusform>asked %n times</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuotesWords</name>
    <message numerus="yes">
      <source>%n are still open, for %1 together.</source>
      <translation>
        <numerusform>%n is still open, for %1.</numerusform>
        <numerusform>%n are still open, for %1 together.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotes</source>
      <translation>
        <numerusform>%n quote</numerusform>
        <numerusform>%n quotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotes were given or baskets left in the period.</source>
      <translation>
        <numerusform>%n quote was given or basket left in the period.</numerusform>
        <numerusform>%n quotes were given or baskets left in the period.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the %n that came to an end, so many were bought: %1 (%2).</source>
      <translation>
        <numerusform>Of the %n that came to an end, so many were bought: %1 (%2).</numerusform>
        <numerusform>Of the %n that came to an end, so many were bought: %1 (%2).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the %n that came to an end, so many were bought: %1.</source>
      <translation>
        <numerusform>Of the %n that came to an end, so many were bought: %1.</numerusform>
        <numerusform>Of the %n that came to an end, so many were bought: %1.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReachedList</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
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
    <name>RepeatWords</name>
    <message numerus="yes">
      <source>%n customers bought for the first time in the period.</source>
      <translation>
        <numerusform>%n customer bought for the first time in the period.</numerusform>
        <numerusform>%n customers bought for the first time in the period.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them bought again by the day of the report (%1).</source>
      <translation>
        <numerusform>%n of them bought again by the day of the report (%1).</numerusform>
        <numerusform>%n of them bought again by the day of the report (%1).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them bought again by the day of the report.</source>
      <translation>
        <numerusform>%n of them bought again by the day of the report.</numerusform>
        <numerusform>%n of them bought again by the day of the report.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The share with a second purchase within %n days of the first, of those whose first was that long ago.</source>
      <translation>
        <numerusform>The share with a second purchase within %n day of the first, of those whose first was that long ago.</numerusform>
        <numerusform>The share with a second purchase within %n days of the first, of those whose first was that long ago.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Too recent for %n days</source>
      <translation>
        <numerusform>Too recent for %n day</numerusform>
        <numerusform>Too recent for %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Within %n days</source>
      <translation>
        <numerusform>Within %n day</numerusform>
        <numerusform>Within %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Result</name>
    <message numerus="yes">
      <source>%n cancelled order(s) passed over</source>
      <translation>
        <numerusform>%n cancelled order passed over</numerusform>
        <numerusform>%n cancelled orders passed over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refund(s) written</source>
      <translation>
        <numerusform>%n refund written</numerusform>
        <numerusform>%n refunds written</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RfmWords</name>
    <message numerus="yes">
      <source>%n bought for the first time since %1.</source>
      <translation>
        <numerusform>%n bought for the first time since %1.</numerusform>
        <numerusform>%n bought for the first time since %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers are at risk: they bought often or much, but not lately.</source>
      <translation>
        <numerusform>%n customer is at risk: they bought often or much, but not lately.</numerusform>
        <numerusform>%n customers are at risk: they bought often or much, but not lately.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers have bought so far.</source>
      <translation>
        <numerusform>%n customer has bought so far.</numerusform>
        <numerusform>%n customers have bought so far.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who were among the best or loyal on %1 no longer are.</source>
      <translation>
        <numerusform>%n who was among the best or loyal on %1 no longer is.</numerusform>
        <numerusform>%n who were among the best or loyal on %1 no longer are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The best are %n (%1 of all buyers), and brought %2 of the money.</source>
      <translation>
        <numerusform>The best is %n (%1 of all buyers), and brought %2 of the money.</numerusform>
        <numerusform>The best are %n (%1 of all buyers), and brought %2 of the money.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SalesWords</name>
    <message numerus="yes">
      <source>%1 customers bought with %n orders.</source>
      <translation>
        <numerusform>%1 customers bought with %n order.</numerusform>
        <numerusform>%1 customers bought with %n orders.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them bought more than once (%1).</source>
      <translation>
        <numerusform>%n of them bought more than once (%1).</numerusform>
        <numerusform>%n of them bought more than once (%1).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>One customer bought, with %n orders.</source>
      <translation>
        <numerusform>One customer bought, with %n order.</numerusform>
        <numerusform>One customer bought, with %n orders.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SatisfactionWords</name>
    <message numerus="yes">
      <source>%n answers were bad.</source>
      <translation>
        <numerusform>%n answer was bad.</numerusform>
        <numerusform>%n answers were bad.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Customers were asked %n times how it is going.</source>
      <translation>
        <numerusform>Customers were asked once how it is going.</numerusform>
        <numerusform>Customers were asked %n times how it is going.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>From %n of them no follow-up was made.</source>
      <translation>
        <numerusform>From %n of them no follow-up was made.</numerusform>
        <numerusform>From %n of them no follow-up was made.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>They answered %n times.</source>
      <translation>
        <numerusform>They answered once.</numerusform>
        <numerusform>They answered %n times.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SourcesWords</name>
    <message numerus="yes">
      <source>%1 was spent on %n new customers: too few to tell what one costs.</source>
      <translation>
        <numerusform>%1 was spent on %n new customer: too few to tell what one costs.</numerusform>
        <numerusform>%1 was spent on %n new customers: too few to tell what one costs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people became customers in the period.</source>
      <translation>
        <numerusform>%n person became a customer in the period.</numerusform>
        <numerusform>%n people became customers in the period.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Most came by %1: %n.</source>
      <translation>
        <numerusform>Most came by %1: %n.</numerusform>
        <numerusform>Most came by %1: %n.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %n it is not known how they heard of the shop.</source>
      <translation>
        <numerusform>Of %n it is not known how they heard of the shop.</numerusform>
        <numerusform>Of %n it is not known how they heard of the shop.</numerusform>
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
      <source>%n customer(s) not reached by %1</source>
      <translation>
        <numerusform>%n customer not reached by %1</numerusform>
        <numerusform>%n customers not reached by %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) reached by %1</source>
      <translation>
        <numerusform>%n customer reached by %1</numerusform>
        <numerusform>%n customers reached by %1</numerusform>
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
      <source>no thanks needed for %n customer(s)</source>
      <translation>
        <numerusform>no thanks needed for %n customer</numerusform>
        <numerusform>no thanks needed for %n customers</numerusform>
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
    <message numerus="yes">
      <source>thanks to %n customer(s)</source>
      <translation>
        <numerusform>thanks to %n customer</numerusform>
        <numerusform>thanks to %n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TacticsWords</name>
    <message numerus="yes">
      <source>%n campaigns ran, reached somebody or cost something in the period.</source>
      <translation>
        <numerusform>%n campaign ran, reached somebody or cost something in the period.</numerusform>
        <numerusform>%n campaigns ran, reached somebody or cost something in the period.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After “%1” most went on: %2 of %3 reached, within %n days (%4).</source>
      <translation>
        <numerusform>After “%1” most went on: %2 of %3 reached, within %n day (%4).</numerusform>
        <numerusform>After “%1” most went on: %2 of %3 reached, within %n days (%4).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Most new customers had first been reached by “%1”: %n.</source>
      <translation>
        <numerusform>Most new customers had first been reached by “%1”: %n.</numerusform>
        <numerusform>Most new customers had first been reached by “%1”: %n.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No campaign that cost something has %n new customers yet: too few to compare costs.</source>
      <translation>
        <numerusform>No campaign that cost something has %n new customer yet: too few to compare costs.</numerusform>
        <numerusform>No campaign that cost something has %n new customers yet: too few to compare costs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of those reached, whose next move was to a later stage, within %n days of the first time.</source>
      <translation>
        <numerusform>Of those reached, whose next move was to a later stage, within %n day of the first time.</numerusform>
        <numerusform>Of those reached, whose next move was to a later stage, within %n days of the first time.</numerusform>
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
      <source>%n link(s) to campaigns</source>
      <translation>
        <numerusform>%n link to campaigns</numerusform>
        <numerusform>%n links to campaigns</numerusform>
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
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n quote</numerusform>
        <numerusform>%n quotes</numerusform>
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
    <name>TogetherWords</name>
    <message numerus="yes">
      <source>%1 of %n orders hold several products.</source>
      <translation>
        <numerusform>%1 of %n order hold several products.</numerusform>
        <numerusform>%1 of %n orders hold several products.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions were made, and %1 of them bought.</source>
      <translation>
        <numerusform>%n suggestion was made, and %1 of them bought.</numerusform>
        <numerusform>%n suggestions were made, and %1 of them bought.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“%1” go together %2 times as often as by chance, in %n orders.</source>
      <translation>
        <numerusform>“%1” go together %2 times as often as by chance, in %n order.</numerusform>
        <numerusform>“%1” go together %2 times as often as by chance, in %n orders.</numerusform>
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
    <name>ValueWords</name>
    <message numerus="yes">
      <source>%n customers have bought so far, %1 of them more than once (%2).</source>
      <translation>
        <numerusform>%n customer has bought so far, %1 of them more than once (%2).</numerusform>
        <numerusform>%n customers have bought so far, %1 of them more than once (%2).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers have bought so far.</source>
      <translation>
        <numerusform>%n customer has bought so far.</numerusform>
        <numerusform>%n customers have bought so far.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the next 12 months about %1 purchases are to be expected, an estimate: for the last %n days it would have said %2, and there were %3.</source>
      <translation>
        <numerusform>In the next 12 months about %1 purchases are to be expected, an estimate: for the last %n day it would have said %2, and there were %3.</numerusform>
        <numerusform>In the next 12 months about %1 purchases are to be expected, an estimate: for the last %n days it would have said %2, and there were %3.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %n who came on two days or more, about %1 probably still come (an estimate).</source>
      <translation>
        <numerusform>Of %n who came on two days or more, about %1 probably still come (an estimate).</numerusform>
        <numerusform>Of %n who came on two days or more, about %1 probably still come (an estimate).</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <translation>
        <numerusform>%1 and %n more</numerusform>
        <numerusform>%1 and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers are stuck now.</source>
      <translation>
        <numerusform>%n customer is stuck now.</numerusform>
        <numerusform>%n customers are stuck now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers had left.</source>
      <translation>
        <numerusform>%n customer had left.</numerusform>
        <numerusform>%n customers had left.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers moved to and fro between the same two stages.</source>
      <translation>
        <numerusform>%n customer moved to and fro between the same two stages.</numerusform>
        <numerusform>%n customers moved to and fro between the same two stages.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers stood on the board.</source>
      <translation>
        <numerusform>%n customer stood on the board.</numerusform>
        <numerusform>%n customers stood on the board.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers who had left were won back.</source>
      <translation>
        <numerusform>%n customer who had left was won back.</numerusform>
        <numerusform>%n customers who had left were won back.</numerusform>
      </translation>
    </message>
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
      <source>%n different customers</source>
      <translation>
        <numerusform>%n different customer</numerusform>
        <numerusform>%n different customers</numerusform>
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
      <source>%n going quiet</source>
      <translation>
        <numerusform>%n going quiet</numerusform>
        <numerusform>%n going quiet</numerusform>
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
      <source>%n of them came back.</source>
      <translation>
        <numerusform>%n of them came back.</numerusform>
        <numerusform>%n of them came back.</numerusform>
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
      <source>%n quotes to chase</source>
      <translation>
        <numerusform>%n quote to chase</numerusform>
        <numerusform>%n quotes to chase</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n sale</numerusform>
        <numerusform>%n sales</numerusform>
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
      <source>%n to ask how it is going</source>
      <translation>
        <numerusform>%n to ask how it is going</numerusform>
        <numerusform>%n to ask how it is going</numerusform>
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
      <source>%n to thank</source>
      <translation>
        <numerusform>%n to thank</numerusform>
        <numerusform>%n to thank</numerusform>
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
      <source>Customers left %n times.</source>
      <translation>
        <numerusform>Customers left %n time.</numerusform>
        <numerusform>Customers left %n times.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Customers moved %n times.</source>
      <translation>
        <numerusform>Customers moved %n time.</numerusform>
        <numerusform>Customers moved %n times.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Most often from %1 to %2: %n times.</source>
      <translation>
        <numerusform>Most often from %1 to %2: %n time.</numerusform>
        <numerusform>Most often from %1 to %2: %n times.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %n stays in %1 that ended with a move, %2 went on (%3).</source>
      <translation>
        <numerusform>Of %n stay in %1 that ended with a move, %2 went on (%3).</numerusform>
        <numerusform>Of %n stays in %1 that ended with a move, %2 went on (%3).</numerusform>
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
      <source>asked %n times</source>
      <translation>
        <numerusform>asked once</numerusform>
        <numerusform>asked %n times</numerusform>
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
      <source>ran out %n days ago</source>
      <translation>
        <numerusform>ran out %n day ago</numerusform>
        <numerusform>ran out %n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>turns %n</source>
      <translation>
        <numerusform>turns %n</numerusform>
        <numerusform>turns %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>usually every %n days</source>
      <translation>
        <numerusform>usually every day</numerusform>
        <numerusform>usually every %n days</numerusform>
      </translation>
    </message>
  </context>
</TS>
