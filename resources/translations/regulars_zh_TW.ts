<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Board</source>
      <translation>看板</translation>
    </message>
    <message>
      <source>Board of a past day…</source>
      <translation>過去某一天的看板…</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Catch up…</source>
      <translation>補記…</translation>
    </message>
    <message>
      <source>Close window</source>
      <translation>關閉視窗</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Export to Excel…</source>
      <translation>匯出到 Excel…</translation>
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation>尋找重複顧客…</translation>
    </message>
    <message>
      <source>Find, log or run</source>
      <translation>尋找、記錄或執行</translation>
    </message>
    <message>
      <source>Follow-ups to calendar…</source>
      <translation>後續匯出到行事曆…</translation>
    </message>
    <message>
      <source>Goals…</source>
      <translation>目標…</translation>
    </message>
    <message>
      <source>Import customers…</source>
      <translation>匯入顧客…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>鍵盤快速鍵</translation>
    </message>
    <message>
      <source>Log a call</source>
      <translation>記錄通話</translation>
    </message>
    <message>
      <source>Morning sheet as PDF…</source>
      <translation>今日聯絡單存成 PDF…</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Move to the next stage</source>
      <translation>移到下一個階段</translation>
    </message>
    <message>
      <source>Move to the stage before</source>
      <translation>移到上一個階段</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新增顧客</translation>
    </message>
    <message>
      <source>New sale</source>
      <translation>新增銷售</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開啟</translation>
    </message>
    <message>
      <source>Print morning sheet…</source>
      <translation>列印今日聯絡單…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>結束</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>報表</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>垃圾桶</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>AddFollowUp</name>
    <message>
      <source>Add</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>後續</translation>
    </message>
    <message>
      <source>Promise something for a day</source>
      <translation>約好某一天要做的事</translation>
    </message>
    <message>
      <source>What for?</source>
      <translation>要做什麼？</translation>
    </message>
    <message>
      <source>What the follow-up is for</source>
      <translation>這項後續要做什麼</translation>
    </message>
  </context>
  <context>
    <name>AfterSalesActs</name>
    <message>
      <source>Ask how it is going</source>
      <translation>問問使用狀況</translation>
    </message>
    <message>
      <source>Copied, and noted that you thanked %1: “%2”</source>
      <translation>已複製，並記下已向 %1 道謝：「%2」</translation>
    </message>
    <message>
      <source>No thanks are needed for this purchase of %1</source>
      <translation>%1 的這次購買不需要道謝</translation>
    </message>
    <message numerus="yes">
      <source>Noted as thanked: %n purchases</source>
      <translation>
        <numerusform>已記為道謝：%n 筆購買</numerusform>
      </translation>
    </message>
    <message>
      <source>Noted that %1 did not answer</source>
      <translation>已記下 %1 沒有回答</translation>
    </message>
    <message>
      <source>Noted what %1 said</source>
      <translation>已記下 %1 說的話</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Will ask %1 later</source>
      <translation>晚點再問 %1</translation>
    </message>
    <message>
      <source>Will not ask %1 about this purchase</source>
      <translation>不會再問 %1 這次購買</translation>
    </message>
  </context>
  <context>
    <name>AfterSalesPanel</name>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>After the purchase</source>
      <translation>購買之後</translation>
    </message>
    <message>
      <source>Ask how it is going</source>
      <translation>問問使用狀況</translation>
    </message>
    <message>
      <source>Asked, but not answered so far</source>
      <translation>問過了，還沒有回答</translation>
    </message>
    <message>
      <source>Buys %1</source>
      <translation>購買頻率：%1</translation>
    </message>
    <message>
      <source>Copied, and noted that you thanked %1: “%2”</source>
      <translation>已複製，並記下已向 %1 道謝：「%2」</translation>
    </message>
    <message>
      <source>Copies a text by name and notes that you thanked them</source>
      <translation>複製一段有稱呼的文字，並記下已道謝</translation>
    </message>
    <message>
      <source>Copy the thanks for %1 and note them</source>
      <translation>複製給 %1 的道謝並記下</translation>
    </message>
    <message>
      <source>Correct this answer</source>
      <translation>更正這個回答</translation>
    </message>
    <message>
      <source>No thanks are needed for this purchase of %1</source>
      <translation>%1 的這次購買不需要道謝</translation>
    </message>
    <message>
      <source>No thanks needed</source>
      <translation>不需要道謝</translation>
    </message>
    <message>
      <source>No thanks needed for %1</source>
      <translation>%1 不需要道謝</translation>
    </message>
    <message>
      <source>Noted that %1 did not answer</source>
      <translation>已記下 %1 沒有回答</translation>
    </message>
    <message>
      <source>Noted what %1 said</source>
      <translation>已記下 %1 說的話</translation>
    </message>
    <message>
      <source>Thank</source>
      <translation>道謝</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>「%1」</translation>
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
      <translation>開啟 %1</translation>
    </message>
    <message>
      <source>Perhaps you know them already:</source>
      <translation>您可能已經認識這位：</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation>關閉這則訊息</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>複製詳細資訊</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細資訊</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>隱藏詳細資訊</translation>
    </message>
  </context>
  <context>
    <name>BirthdaySection</name>
    <message>
      <source>Birthdays</source>
      <translation>生日</translation>
    </message>
  </context>
  <context>
    <name>BoardMoves</name>
    <message>
      <source>Archived %1</source>
      <translation>已封存 %1</translation>
    </message>
    <message numerus="yes">
      <source>Archived %n customers</source>
      <translation>
        <numerusform>已封存 %n 位顧客</numerusform>
      </translation>
    </message>
    <message>
      <source>Moved %1 from %2 to %3</source>
      <translation>已將 %1 從「%2」移到「%3」</translation>
    </message>
    <message>
      <source>Moved %1 to %2</source>
      <translation>已將 %1 移到「%2」</translation>
    </message>
    <message>
      <source>Moved %1 to the trash</source>
      <translation>已將 %1 移到垃圾桶</translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers from %2 to %3</source>
      <translation>
        <numerusform>已將 %n 位顧客從「%2」移到「%3」</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to %2</source>
      <translation>
        <numerusform>已將 %n 位顧客移到「%2」</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to the trash</source>
      <translation>
        <numerusform>已將 %n 位顧客移到垃圾桶</numerusform>
      </translation>
    </message>
    <message>
      <source>Other date</source>
      <translation>其他日期</translation>
    </message>
    <message>
      <source>The move is dated %1 now</source>
      <translation>這次移動的日期已改為 %1</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>復原 %1</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨天</translation>
    </message>
  </context>
  <context>
    <name>BoardPage</name>
    <message>
      <source>%1 moved to %2, %3 of %4</source>
      <translation>%1 已移到「%2」，第 %3 張，共 %4 張</translation>
    </message>
    <message>
      <source>%1 on the board</source>
      <translation>看板上 %1</translation>
    </message>
    <message numerus="yes">
      <source>%n customers moved to %1</source>
      <translation>
        <numerusform>已將 %n 位顧客移到「%1」</numerusform>
      </translation>
    </message>
    <message>
      <source>A column for each stage, a card for each customer. Drag a card when somebody moves on.</source>
      <translation>一個階段一欄，一位顧客一張卡片。有人往前走時，拖曳他的卡片即可。</translation>
    </message>
    <message>
      <source>Add your first customer</source>
      <translation>新增第一位顧客</translation>
    </message>
    <message>
      <source>As it was on…</source>
      <translation>當時的看板…</translation>
    </message>
    <message>
      <source>Import my customers</source>
      <translation>匯入我的顧客</translation>
    </message>
    <message>
      <source>Look at the board of a past day</source>
      <translation>看看過去某一天的看板</translation>
    </message>
    <message>
      <source>Make a segment…</source>
      <translation>建立顧客群…</translation>
    </message>
    <message>
      <source>Your customers will stand here</source>
      <translation>您的顧客會出現在這裡</translation>
    </message>
  </context>
  <context>
    <name>BoardWords</name>
    <message>
      <source>All customers on that day, outside the trash.</source>
      <translation>當天的所有顧客，不含垃圾桶裡的。</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>已封存</translation>
    </message>
    <message>
      <source>At the end of the day the report is seen on.</source>
      <translation>報表截至日當天結束時。</translation>
    </message>
    <message>
      <source>Board of a day</source>
      <translation>某一天的看板</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customers in a stage of an earlier stage set.</source>
      <translation>位於舊的一組階段中的顧客。</translation>
    </message>
    <message>
      <source>Customers who had left and not come back by that day.</source>
      <translation>到那天為止已經離開、還沒有回來的顧客。</translation>
    </message>
    <message>
      <source>Customers who were archived by that day.</source>
      <translation>到那天為止已經封存的顧客。</translation>
    </message>
    <message>
      <source>Customers who were in the stage at the end of that day, without archived ones.</source>
      <translation>那天結束時位於這個階段的顧客，不含已封存的。</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>在舊階段</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>全部顧客</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>已離開</translation>
    </message>
    <message>
      <source>Most of them were in %1: %2.</source>
      <translation>最多人在「%1」：%2 人。</translation>
    </message>
    <message>
      <source>On the board</source>
      <translation>在看板上</translation>
    </message>
    <message>
      <source>Who stood where at the end of the day.</source>
      <translation>那天結束時，誰在哪個階段。</translation>
    </message>
    <message>
      <source>nobody was known on this day</source>
      <translation>這一天還沒有任何顧客</translation>
    </message>
  </context>
  <context>
    <name>BoughtPanel</name>
    <message>
      <source>%1, %2: %3</source>
      <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
      <source>%n earlier</source>
      <translation>
        <numerusform>較早的 %n 筆</numerusform>
      </translation>
    </message>
    <message>
      <source>Average order</source>
      <translation>平均每筆</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>已購買</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>最近一次</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>More about the sale of %1</source>
      <translation>%1 這筆銷售的更多動作</translation>
    </message>
    <message>
      <source>New sale</source>
      <translation>新增銷售</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>訂單</translation>
    </message>
    <message>
      <source>So far</source>
      <translation>到目前為止</translation>
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message>
      <source>%1 chosen</source>
      <translation>已選取 %1 位</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>封存</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>取消封存</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Choose all %1</source>
      <translation>選取全部 %1 位</translation>
    </message>
    <message>
      <source>Choose nobody</source>
      <translation>取消選取</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>移到</translation>
    </message>
    <message>
      <source>Note that a campaign reached them</source>
      <translation>記下某個活動接觸到他們</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>標籤…</translation>
    </message>
    <message>
      <source>What to do with the chosen customers</source>
      <translation>對選取的顧客要做什麼</translation>
    </message>
  </context>
  <context>
    <name>BuyersWords</name>
    <message numerus="yes">
      <source>%n people on the board who have not bought yet are like those who do.</source>
      <translation>
        <numerusform>看板上有 %n 位還沒買過的人，很像會買的顧客。</numerusform>
      </translation>
    </message>
    <message>
      <source>At least</source>
      <translation>至少</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>至多</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>已購買</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>買過的顧客</translation>
    </message>
    <message>
      <source>Buyers by the products of their first order, and how many of them came back.</source>
      <translation>依第一筆訂單的商品列出買過的顧客，以及其中多少人再回來。</translation>
    </message>
    <message>
      <source>Buyers like them</source>
      <translation>相似的買過顧客</translation>
    </message>
    <message>
      <source>Buyers with at least one of the things that speak for them.</source>
      <translation>至少有一項相同特徵的買過顧客。</translation>
    </message>
    <message>
      <source>By how they heard of the shop</source>
      <translation>依如何得知本店</translation>
    </message>
    <message>
      <source>By persona</source>
      <translation>依顧客類型</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>依標籤</translation>
    </message>
    <message>
      <source>By town</source>
      <translation>依城鎮</translation>
    </message>
    <message>
      <source>By what they bought first</source>
      <translation>依第一次買的商品</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>再回來</translation>
    </message>
    <message>
      <source>Customers known by the last day of the period, archived ones and those who left too.</source>
      <translation>截至期間最後一天已知的顧客，包含已封存與已離開的。</translation>
    </message>
    <message>
      <source>Customers of whom this is known, by the last day of the period.</source>
      <translation>截至期間最後一天，這項資料已知的顧客。</translation>
    </message>
    <message>
      <source>How alike</source>
      <translation>相似程度</translation>
    </message>
    <message>
      <source>How many times as often people like this are found among buyers as among the others, by source, persona and tags taken together. What few are known by counts for less.</source>
      <translation>綜合來源、類型與標籤，這樣的人在買過的顧客中出現的頻率，是在其他人中的幾倍。只有少數人符合的特徵，份量較輕。</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>已知</translation>
    </message>
    <message>
      <source>Most like the buyers</source>
      <translation>最像買過的顧客</translation>
    </message>
    <message numerus="yes">
      <source>Most often it is those with “%1”: %2 of %n.</source>
      <translation>
        <numerusform>最常見的是「%1」：%n 人中有 %2 人。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %n people known, %1 have bought: %2.</source>
      <translation>
        <numerusform>已知的 %n 人中，%1 人買過：%2。</numerusform>
      </translation>
    </message>
    <message>
      <source>Of few people the share may be chance: in 19 of 20 such cases the true one lies between the two (Wilson).</source>
      <translation>人數少時，比例可能只是巧合：20 次中有 19 次，真正的比例落在這兩個數字之間（Wilson）。</translation>
    </message>
    <message>
      <source>Of them, who have an order by the last day of the period.</source>
      <translation>其中截至期間最後一天有訂單的人。</translation>
    </message>
    <message>
      <source>Of them, who ordered again.</source>
      <translation>其中再次下單的人。</translation>
    </message>
    <message>
      <source>People on the board who have not bought yet, with what speaks for them. Only where %1 have bought and %1 have not.</source>
      <translation>看板上還沒買過的人，以及看好他們的理由。至少要有 %1 人買過、%1 人沒買過才會列出。</translation>
    </message>
    <message>
      <source>Share that bought</source>
      <translation>購買比例</translation>
    </message>
    <message>
      <source>Share that came back</source>
      <translation>回購比例</translation>
    </message>
    <message>
      <source>Somebody with several tags is in several rows.</source>
      <translation>有多個標籤的人會出現在多列。</translation>
    </message>
    <message>
      <source>The town as far as it can be read from the address: beside the post code, or the last part. What cannot be read counts as not known.</source>
      <translation>從地址能讀出的城鎮：郵遞區號旁，或最後一段。讀不出來的算未填。</translation>
    </message>
    <message>
      <source>Those who bought, divided by those known.</source>
      <translation>買過的人數，除以已知人數。</translation>
    </message>
    <message>
      <source>Those who ordered again, divided by these buyers.</source>
      <translation>再次下單的人數，除以這些買過的顧客。</translation>
    </message>
    <message>
      <source>Up to %1 rows, the most frequent first.</source>
      <translation>最多 %1 列，最常見的在前。</translation>
    </message>
    <message>
      <source>Who buys</source>
      <translation>誰會買</translation>
    </message>
    <message>
      <source>Who has bought and who has not yet, by what you know of them, and who is most like the buyers.</source>
      <translation>依已知資料看誰買過、誰還沒買，以及誰最像買過的顧客。</translation>
    </message>
    <message>
      <source>Whose first order holds this product.</source>
      <translation>第一筆訂單含有這項商品的人。</translation>
    </message>
    <message>
      <source>nobody is known yet</source>
      <translation>還沒有任何顧客</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>未填</translation>
    </message>
  </context>
  <context>
    <name>CalendarPopup</name>
    <message>
      <source>Calendar</source>
      <translation>月曆</translation>
    </message>
    <message>
      <source>Next month</source>
      <translation>下個月</translation>
    </message>
    <message>
      <source>Previous month</source>
      <translation>上個月</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
  </context>
  <context>
    <name>CampaignBox</name>
    <message>
      <source>Campaign</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>None of them</source>
      <translation>都不是</translation>
    </message>
  </context>
  <context>
    <name>CampaignFields</name>
    <message>
      <source>Add a note</source>
      <translation>新增備註</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>開始日</translation>
    </message>
    <message>
      <source>Flyer, fair, search …</source>
      <translation>傳單、市集、上網搜尋…</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>對象</translation>
    </message>
    <message>
      <source>How people hear of you by it</source>
      <translation>大家會從哪裡得知本店</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>結束日</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>沒有預計</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>不限</translation>
    </message>
    <message>
      <source>Planned costs (%1)</source>
      <translation>預計花費（%1）</translation>
    </message>
    <message>
      <source>What you expect of it</source>
      <translation>您期待的效果</translation>
    </message>
    <message>
      <source>“Whoever tries a bike comes back within a month”</source>
      <translation>「試騎過的人，一個月內會再來」</translation>
    </message>
  </context>
  <context>
    <name>CampaignPanel</name>
    <message>
      <source>Add to a campaign</source>
      <translation>加入活動</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>移除 %1</translation>
    </message>
    <message>
      <source>since %1</source>
      <translation>%1 起</translation>
    </message>
    <message numerus="yes">
      <source>since %1, %n contact(s)</source>
      <translation>
        <numerusform>%1 起，%n 次聯絡</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CampaignView</name>
    <message>
      <source>Campaigns</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Name of the campaign</source>
      <translation>活動名稱</translation>
    </message>
    <message>
      <source>What you try</source>
      <translation>嘗試什麼做法</translation>
    </message>
  </context>
  <context>
    <name>CampaignsModel</name>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n 次聯絡</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cost(s), each for a way people hear of you</source>
      <translation>
        <numerusform>%n 筆花費，每筆各屬於一種得知管道</numerusform>
      </translation>
    </message>
    <message>
      <source>A sign, a listing, advertisements that belong to no campaign</source>
      <translation>招牌、刊登、不屬於任何活動的廣告</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>Heard of us by</source>
      <translation>得知管道</translation>
    </message>
    <message>
      <source>Other costs</source>
      <translation>其他花費</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>預計</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>已花費</translation>
    </message>
    <message>
      <source>What you try</source>
      <translation>嘗試什麼做法</translation>
    </message>
    <message>
      <source>Without a campaign</source>
      <translation>不屬於活動</translation>
    </message>
  </context>
  <context>
    <name>CampaignsPage</name>
    <message>
      <source>Campaigns</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Campaigns by stage</source>
      <translation>各階段的活動</translation>
    </message>
    <message>
      <source>Deleted the campaign “%1”</source>
      <translation>已刪除活動「%1」</translation>
    </message>
    <message>
      <source>New campaign</source>
      <translation>新增活動</translation>
    </message>
    <message>
      <source>Note a cost</source>
      <translation>記下花費</translation>
    </message>
    <message>
      <source>Nothing tried yet</source>
      <translation>還沒有任何活動</translation>
    </message>
    <message>
      <source>Reached by “%1”</source>
      <translation>「%1」接觸到的顧客</translation>
    </message>
    <message>
      <source>They are on the list already</source>
      <translation>他們已經在名單中</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Write down what you try to win people or to keep them, for whom, and what it costs. The reports then say what each new customer cost you, and what works for whom.</source>
      <translation>寫下您用什麼做法爭取或留住顧客、對象是誰、花了多少錢。報表就會告訴您每爭取到一位新顧客花了多少，以及什麼做法對誰有效。</translation>
    </message>
  </context>
  <context>
    <name>CardGestures</name>
    <message>
      <source>Sort by hand</source>
      <translation>改為手動排序</translation>
    </message>
    <message>
      <source>The cards are sorted: %1. They have places of their own when sorted by hand.</source>
      <translation>卡片目前依「%1」排序。改為手動排序，才能自己安排位置。</translation>
    </message>
    <message>
      <source>Why did %1 leave?</source>
      <translation>%1 為什麼離開？</translation>
    </message>
    <message numerus="yes">
      <source>Why did these %n customers leave?</source>
      <translation>
        <numerusform>這 %n 位顧客為什麼離開？</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CatchUp</name>
    <message>
      <source>&amp;Yesterday</source>
      <translation>昨天(&amp;Y)</translation>
    </message>
    <message>
      <source>Anothe&amp;r day</source>
      <translation>其他日期(&amp;R)</translation>
    </message>
    <message>
      <source>Catch up</source>
      <translation>補記</translation>
    </message>
    <message>
      <source>Everything here happened on</source>
      <translation>這裡的事都發生在</translation>
    </message>
    <message>
      <source>The day it happened on</source>
      <translation>發生的日期</translation>
    </message>
    <message>
      <source>To&amp;day</source>
      <translation>今天(&amp;D)</translation>
    </message>
  </context>
  <context>
    <name>ChangeLine</name>
    <message numerus="yes">
      <source>%n archived</source>
      <translation>
        <numerusform>%n 位已封存</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n came back</source>
      <translation>
        <numerusform>%n 位又回來</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left</source>
      <translation>
        <numerusform>%n 位離開</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved back</source>
      <translation>
        <numerusform>%n 位退回</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved by a change of the stages</source>
      <translation>
        <numerusform>%n 位因更改階段而移動</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved forward</source>
      <translation>
        <numerusform>%n 位往前移動</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>新增 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>Archived since %1</source>
      <translation>%1 以來封存的顧客</translation>
    </message>
    <message>
      <source>Came back since %1</source>
      <translation>%1 以來又回來的顧客</translation>
    </message>
    <message>
      <source>Left since %1</source>
      <translation>%1 以來離開的顧客</translation>
    </message>
    <message>
      <source>Moved back since %1</source>
      <translation>%1 以來退回的顧客</translation>
    </message>
    <message>
      <source>Moved by a change of the stages since %1</source>
      <translation>%1 以來因更改階段而移動的顧客</translation>
    </message>
    <message>
      <source>Moved forward since %1</source>
      <translation>%1 以來往前移動的顧客</translation>
    </message>
    <message>
      <source>New since %1</source>
      <translation>%1 以來的新顧客</translation>
    </message>
    <message>
      <source>Since then:</source>
      <translation>從那天到現在：</translation>
    </message>
    <message>
      <source>nothing has changed</source>
      <translation>沒有任何變動</translation>
    </message>
  </context>
  <context>
    <name>Charts</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 / %2</translation>
    </message>
    <message>
      <source>%1 to %2, seen on %3</source>
      <translation>%1 至 %2，統計截至 %3</translation>
    </message>
    <message>
      <source>%1 vs %2</source>
      <translation>比%2 %1</translation>
    </message>
    <message>
      <source>%1 went on</source>
      <translation>%1 繼續前進</translation>
    </message>
    <message>
      <source>Joined from %1 to %2, seen on %3</source>
      <translation>加入日 %1 至 %2，統計截至 %3</translation>
    </message>
    <message>
      <source>Joined until %1, seen on %2</source>
      <translation>加入日到 %1 為止，統計截至 %2</translation>
    </message>
    <message>
      <source>Seen on %1</source>
      <translation>統計截至 %1</translation>
    </message>
    <message>
      <source>Until %1, seen on %2</source>
      <translation>到 %1 為止，統計截至 %2</translation>
    </message>
    <message>
      <source>done</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>from</source>
      <translation>從</translation>
    </message>
    <message>
      <source>half after %1</source>
      <translation>%1後剩一半</translation>
    </message>
    <message numerus="yes">
      <source>of %n orders</source>
      <translation>
        <numerusform>共 %n 筆訂單</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n people</source>
      <translation>
        <numerusform>共 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <source>other</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>pace</source>
      <translation>應有進度</translation>
    </message>
    <message>
      <source>to</source>
      <translation>到</translation>
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
      <translation>取消</translation>
    </message>
    <message>
      <source>How satisfied is %1?</source>
      <translation>%1 滿意嗎？</translation>
    </message>
    <message>
      <source>How satisfied is %1? Bought: %2</source>
      <translation>%1 滿意嗎？買了：%2</translation>
    </message>
    <message>
      <source>In the customer's words</source>
      <translation>顧客的原話</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>沒有回答</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>They were not satisfied</source>
      <translation>顧客不滿意</translation>
    </message>
    <message>
      <source>What do they say?</source>
      <translation>他們怎麼說？</translation>
    </message>
    <message>
      <source>What for?</source>
      <translation>為了什麼？</translation>
    </message>
    <message>
      <source>What the follow-up is for</source>
      <translation>這個後續是為了什麼</translation>
    </message>
    <message>
      <source>What will you do about it, and when?</source>
      <translation>你要怎麼處理？什麼時候？</translation>
    </message>
  </context>
  <context>
    <name>CheckInSection</name>
    <message>
      <source>Ask</source>
      <translation>詢問</translation>
    </message>
    <message>
      <source>Ask %1 later, or not at all</source>
      <translation>晚點再問 %1，或不問了</translation>
    </message>
    <message>
      <source>Ask how it is going</source>
      <translation>問問使用狀況</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>晚點</translation>
    </message>
    <message>
      <source>N: no answer</source>
      <translation>N：沒有回答</translation>
    </message>
    <message>
      <source>Note how satisfied %1 is</source>
      <translation>記下 %1 的滿意度</translation>
    </message>
  </context>
  <context>
    <name>CloseQuoteForm</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>It is the sale of %1, %2</source>
      <translation>就是 %1 那筆銷售，%2</translation>
    </message>
    <message>
      <source>On</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Record the sale from the quote</source>
      <translation>依報價記下銷售</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>The day it happened</source>
      <translation>發生的日期</translation>
    </message>
    <message>
      <source>The sale it came to</source>
      <translation>成交的那筆銷售</translation>
    </message>
    <message>
      <source>What came of it: %1, %2?</source>
      <translation>結果如何：%1，%2？</translation>
    </message>
    <message>
      <source>Where did they stop?</source>
      <translation>卡在哪裡？</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>為什麼？</translation>
    </message>
  </context>
  <context>
    <name>CohortsWords</name>
    <message numerus="yes">
      <source>%n people joined in the period.</source>
      <translation>
        <numerusform>期間內有 %n 人加入。</numerusform>
      </translation>
    </message>
    <message>
      <source>By month of joining</source>
      <translation>依加入月份</translation>
    </message>
    <message>
      <source>By month of joining; only those are counted who have had the days.</source>
      <translation>依加入月份；只計入天數已滿的人。</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>加入</translation>
    </message>
    <message>
      <source>Joined so lately that they have not had the days yet.</source>
      <translation>加入得太晚，天數還沒有滿。</translation>
    </message>
    <message numerus="yes">
      <source>None of them has had %n days yet, so it is too early to say more.</source>
      <translation>
        <numerusform>還沒有人加入滿 %n 天，現在下結論還太早。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %1 who have had %n days since joining, %2 got to %3 in that time (%4).</source>
      <translation>
        <numerusform>加入已滿 %n 天的 %1 人中，有 %2 人在這段時間內到達「%3」（%4）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of them, the share that got to this stage or further within %n days of joining.</source>
      <translation>
        <numerusform>這些人當中，加入後 %n 天內到達這個階段或更後面的比例。</numerusform>
      </translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>原有顧客</translation>
    </message>
    <message>
      <source>Reached</source>
      <translation>到達</translation>
    </message>
    <message numerus="yes">
      <source>Too recent for %n days</source>
      <translation>
        <numerusform>還不滿 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>Were customers already when they were typed in.</source>
      <translation>輸入資料時就已經是顧客。</translation>
    </message>
    <message>
      <source>Whether those who join now get further, and sooner, than those who joined before.</source>
      <translation>現在加入的人，是否比以前加入的人走得更遠、更快。</translation>
    </message>
    <message numerus="yes">
      <source>Who joined in the month and has had the %n days since then.</source>
      <translation>
        <numerusform>在該月份加入，而且加入後已滿 %n 天的人。</numerusform>
      </translation>
    </message>
    <message>
      <source>Whose first stage of all was entered in the period.</source>
      <translation>在期間內第一次進入任何階段的人。</translation>
    </message>
    <message numerus="yes">
      <source>Within %n days</source>
      <translation>
        <numerusform>%n 天內</numerusform>
      </translation>
    </message>
    <message>
      <source>nobody joined in this period</source>
      <translation>這段期間沒有人加入</translation>
    </message>
  </context>
  <context>
    <name>ColourPopup</name>
    <message>
      <source>Amber</source>
      <translation>琥珀</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>藍</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>綠</translation>
    </message>
    <message>
      <source>Indigo</source>
      <translation>靛藍</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>橄欖綠</translation>
    </message>
    <message>
      <source>Other colour…</source>
      <translation>其他顏色…</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>玫瑰紅</translation>
    </message>
    <message>
      <source>Rust</source>
      <translation>鐵鏽紅</translation>
    </message>
    <message>
      <source>Stone</source>
      <translation>岩灰</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>藍綠</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>紫羅蘭</translation>
    </message>
  </context>
  <context>
    <name>Column</name>
    <message>
      <source>%1 open</source>
      <translation>未結 %1</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>%1, folded, %2</source>
      <translation>%1，已摺疊，%2</translation>
    </message>
    <message>
      <source>%1: %2. Click to unfold.</source>
      <translation>%1：%2。按一下即可展開。</translation>
    </message>
    <message>
      <source>More about %1</source>
      <translation>「%1」的其他選項</translation>
    </message>
    <message>
      <source>Nobody had left.</source>
      <translation>當時沒有人離開。</translation>
    </message>
    <message>
      <source>Nobody has left.</source>
      <translation>沒有人離開。</translation>
    </message>
    <message>
      <source>Nobody here yet. Drag a card here.</source>
      <translation>這裡還沒有人。把卡片拖到這裡。</translation>
    </message>
    <message>
      <source>Nobody was here.</source>
      <translation>當時這裡沒有人。</translation>
    </message>
    <message>
      <source>Open quotes and left baskets of everyone in this column</source>
      <translation>這一欄所有人的未結報價與購物籃</translation>
    </message>
  </context>
  <context>
    <name>ColumnsButton</name>
    <message>
      <source>As at the start</source>
      <translation>恢復預設欄位</translation>
    </message>
    <message>
      <source>Choose the columns of the table</source>
      <translation>選擇表格的欄位</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>欄位</translation>
    </message>
  </context>
  <context>
    <name>CommandLine</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>%1 is sound.</source>
      <translation>%1 完好無損。</translation>
    </message>
    <message>
      <source>%1, row %2 was left out: %3</source>
      <translation>%1 第 %2 列略過：%3</translation>
    </message>
    <message>
      <source>A contact list is brought in alone: give one file.</source>
      <translation>聯絡人清單要單獨匯入：請只給一個檔案。</translation>
    </message>
    <message>
      <source>Ask how it is going</source>
      <translation>問問使用狀況</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <translation>生日</translation>
    </message>
    <message>
      <source>Calls and visits logged</source>
      <translation>記下的通話與來訪</translation>
    </message>
    <message>
      <source>Created: %1, updated: %2, nothing new: %3.</source>
      <translation>新增：%1，更新：%2，沒有新資料：%3。</translation>
    </message>
    <message>
      <source>Customers created: %1, known: %2.</source>
      <translation>新增顧客：%1，已有：%2。</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>後續</translation>
    </message>
    <message>
      <source>Going quiet</source>
      <translation>漸漸少來</translation>
    </message>
    <message>
      <source>It is not clear who is meant: %1. Nothing was written.</source>
      <translation>不確定是哪一位：%1。沒有寫入任何內容。</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>保持聯絡</translation>
    </message>
    <message>
      <source>Logged for %1.</source>
      <translation>已替 %1 記下。</translation>
    </message>
    <message>
      <source>Made %1.</source>
      <translation>已建立 %1。</translation>
    </message>
    <message>
      <source>Made the sample shop %1.</source>
      <translation>已建立範例店鋪 %1。</translation>
    </message>
    <message>
      <source>Moved forward</source>
      <translation>往前移動</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>新顧客</translation>
    </message>
    <message>
      <source>Nobody fits “%1”. Nothing was written; --create adds them.</source>
      <translation>找不到「%1」。沒有寫入任何內容；加上 --create 就會新增這位顧客。</translation>
    </message>
    <message>
      <source>Nobody fits.</source>
      <translation>沒有符合的顧客。</translation>
    </message>
    <message>
      <source>Orders: %1, lines: %2, refunds: %3.</source>
      <translation>訂單：%1，明細：%2，退款：%3。</translation>
    </message>
    <message>
      <source>Quotes to chase</source>
      <translation>該追的報價</translation>
    </message>
    <message>
      <source>Read: %1.</source>
      <translation>已讀取：%1。</translation>
    </message>
    <message>
      <source>Redone: %1.</source>
      <translation>已重做：%1。</translation>
    </message>
    <message>
      <source>Row %1 was left out: %2</source>
      <translation>第 %1 列已略過：%2</translation>
    </message>
    <message>
      <source>Saved %1.</source>
      <translation>已儲存 %1。</translation>
    </message>
    <message>
      <source>Sold to %1 for %2, moved to %3.</source>
      <translation>已售給 %1，%2，並移到 %3。</translation>
    </message>
    <message>
      <source>Sold to %1 for %2.</source>
      <translation>已售給 %1，%2。</translation>
    </message>
    <message>
      <source>Stuck longer than usual</source>
      <translation>待得比平常久</translation>
    </message>
    <message>
      <source>Thank-yous owed</source>
      <translation>還沒道謝</translation>
    </message>
    <message>
      <source>The line does not say whom it is about. Nothing was written.</source>
      <translation>這一行沒有說是關於誰。沒有寫入任何內容。</translation>
    </message>
    <message>
      <source>There already: %1, cancelled: %2.</source>
      <translation>原本就有：%1，已取消：%2。</translation>
    </message>
    <message>
      <source>There is no customer %1.</source>
      <translation>沒有編號 %1 的顧客。</translation>
    </message>
    <message>
      <source>This week, and the same days of last week</source>
      <translation>本週，以及上週同期</translation>
    </message>
    <message>
      <source>Turns strangers into regulars. Without a command: the window.</source>
      <translation>讓陌生人變成熟客。不加指令時會開啟視窗。</translation>
    </message>
    <message>
      <source>Undone: %1.</source>
      <translation>已復原：%1。</translation>
    </message>
    <message>
      <source>What was paid must be more than nothing.</source>
      <translation>付款金額必須大於零。</translation>
    </message>
    <message>
      <source>Would log it for %1.</source>
      <translation>會記在 %1 名下。</translation>
    </message>
    <message>
      <source>a name, a number, an address, a word of a note</source>
      <translation>姓名、電話、地址，或紀錄中的字詞</translation>
    </message>
    <message>
      <source>a period without a first day, or without any day, has none before it: give --from</source>
      <translation>沒有起日或完全不限的期間，沒有前一期間可比：請加上 --from</translation>
    </message>
    <message>
      <source>a picture shows one report</source>
      <translation>一張圖片只能呈現一份報表</translation>
    </message>
    <message>
      <source>add the customer where nobody fits</source>
      <translation>沒有符合的顧客時，新增一位</translation>
    </message>
    <message>
      <source>another day, as seen at noon</source>
      <translation>改看另一天（以中午為準）</translation>
    </message>
    <message>
      <source>bring in a contact list, a stage history or orders</source>
      <translation>匯入聯絡人清單、階段紀錄或訂單</translation>
    </message>
    <message>
      <source>count only the customers of this segment</source>
      <translation>只計算這個顧客群的顧客</translation>
    </message>
    <message>
      <source>do the change taken back last again</source>
      <translation>重做上一次復原的變更</translation>
    </message>
    <message>
      <source>find customers by anything that is known of them, the best fit first</source>
      <translation>用任何已知的資料尋找顧客，最符合的排在最前面</translation>
    </message>
    <message>
      <source>how far they got in so many days</source>
      <translation>在這麼多天內走到了哪裡</translation>
    </message>
    <message>
      <source>its name or code; added if it is new</source>
      <translation>名稱或代碼；新的會自動加入</translation>
    </message>
    <message>
      <source>make a new shop file</source>
      <translation>建立新的店鋪檔案</translation>
    </message>
    <message>
      <source>make a sample shop</source>
      <translation>建立範例店鋪</translation>
    </message>
    <message>
      <source>name a shop file and a report, or ask for --list</source>
      <translation>請指定店鋪檔案與報表，或用 --list 列出報表</translation>
    </message>
    <message>
      <source>name the reports</source>
      <translation>列出報表的名稱</translation>
    </message>
    <message>
      <source>period-before, last-year or segment:NAME</source>
      <translation>period-before、last-year 或 segment:NAME</translation>
    </message>
    <message>
      <source>say what would be written, and write nothing</source>
      <translation>只說明會寫入什麼，不實際寫入</translation>
    </message>
    <message>
      <source>see whether the shop file is sound</source>
      <translation>檢查店鋪檔案是否完好</translation>
    </message>
    <message>
      <source>show a report</source>
      <translation>顯示報表</translation>
    </message>
    <message>
      <source>show what is to be done today</source>
      <translation>顯示今天要做的事</translation>
    </message>
    <message>
      <source>take the latest change back</source>
      <translation>復原最近一次變更</translation>
    </message>
    <message>
      <source>the first day, %1, is after the last one, %2</source>
      <translation>起日 %1 在迄日 %2 之後</translation>
    </message>
    <message>
      <source>the moment it is typed at</source>
      <translation>輸入當下的時間</translation>
    </message>
    <message>
      <source>the period before</source>
      <translation>前一期間</translation>
    </message>
    <message>
      <source>the shop file</source>
      <translation>店鋪檔案</translation>
    </message>
    <message>
      <source>the shop's if not given</source>
      <translation>未指定則依店鋪設定</translation>
    </message>
    <message>
      <source>the stage they are in; the first if not given</source>
      <translation>他們所在的階段；未指定則為第一個</translation>
    </message>
    <message>
      <source>the year before</source>
      <translation>前一年</translation>
    </message>
    <message>
      <source>there is no report “%1”; --list names them</source>
      <translation>沒有「%1」這份報表；用 --list 可列出名稱</translation>
    </message>
    <message>
      <source>there is no segment “%1”</source>
      <translation>沒有「%1」這個顧客群</translation>
    </message>
    <message>
      <source>they were customers before</source>
      <translation>他們原本就是顧客</translation>
    </message>
    <message>
      <source>this one</source>
      <translation>這一期</translation>
    </message>
    <message>
      <source>today if not given</source>
      <translation>未指定則為今天</translation>
    </message>
    <message>
      <source>what happened, as it would be typed into the window</source>
      <translation>發生了什麼事，寫法與在視窗中輸入相同</translation>
    </message>
    <message>
      <source>what is in it: contacts, which a stage history is too, or orders</source>
      <translation>內容：contacts（階段紀錄也算）或 orders</translation>
    </message>
    <message>
      <source>what was paid in all</source>
      <translation>總共付了多少</translation>
    </message>
    <message>
      <source>which report, or all</source>
      <translation>哪一份報表，或 all 表示全部</translation>
    </message>
    <message>
      <source>who bought</source>
      <translation>誰買的</translation>
    </message>
    <message>
      <source>write down what a customer bought</source>
      <translation>記下顧客買了什麼</translation>
    </message>
    <message>
      <source>write down what happened, in one line</source>
      <translation>用一行記下發生的事</translation>
    </message>
    <message>
      <source>write the Excel workbook</source>
      <translation>輸出 Excel 活頁簿</translation>
    </message>
    <message>
      <source>write the follow-ups as a calendar file</source>
      <translation>將後續輸出為行事曆檔案</translation>
    </message>
    <message>
      <source>“%1” does not end in .xlsx</source>
      <translation>「%1」的結尾不是 .xlsx</translation>
    </message>
    <message>
      <source>“%1” is not a date like 2026-01-31</source>
      <translation>「%1」不是日期，格式應如 2026-01-31</translation>
    </message>
    <message>
      <source>“%1” is not a moment like 2026-01-31 09:30</source>
      <translation>「%1」不是時間，格式應如 2026-01-31 09:30</translation>
    </message>
    <message>
      <source>“%1” is not a number of customers</source>
      <translation>「%1」不是顧客人數</translation>
    </message>
    <message>
      <source>“%1” is not a number of days</source>
      <translation>「%1」不是天數</translation>
    </message>
    <message>
      <source>“%1” is not a quantity.</source>
      <translation>「%1」不是數量。</translation>
    </message>
    <message>
      <source>“%1” is not the number of a customer</source>
      <translation>「%1」不是顧客編號</translation>
    </message>
    <message>
      <source>“%1” is nothing to compare with: period-before, last-year or segment:NAME</source>
      <translation>「%1」無法用來比較：請用 period-before、last-year 或 segment:NAME</translation>
    </message>
    <message>
      <source>… and %1 more</source>
      <translation>…還有 %1 項</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Enter; Ctrl+Enter if there are several lines</source>
      <translation>按 Enter；有好幾行時按 Ctrl+Enter</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>記下</translation>
    </message>
    <message>
      <source>What happened?</source>
      <translation>發生了什麼事？</translation>
    </message>
    <message>
      <source>What happened? For example: likes the fit, wants lights</source>
      <translation>發生了什麼事？例如：試騎很滿意，想加車燈</translation>
    </message>
  </context>
  <context>
    <name>Connections</name>
    <message numerus="yes">
      <source>%n people here</source>
      <translation>
        <numerusform>有 %n 人在這裡任職</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Brought %n friend(s)</source>
      <translation>
        <numerusform>介紹了 %n 位朋友</numerusform>
      </translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>介紹人</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a company</source>
      <translation>選擇公司</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>關係</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Who sent them?</source>
      <translation>是誰介紹來的？</translation>
    </message>
    <message>
      <source>Works for</source>
      <translation>任職公司</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>還有 %n 位</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConsentPanel</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>May contact by</source>
      <translation>可用的聯絡方式</translation>
    </message>
    <message>
      <source>Not asked yet. Not asked is not yes.</source>
      <translation>還沒問過。沒問過不代表同意。</translation>
    </message>
  </context>
  <context>
    <name>ConsentRow</name>
    <message>
      <source>%1: day of the answer</source>
      <translation>%1：回答的日期</translation>
    </message>
    <message>
      <source>%1: how they answered</source>
      <translation>%1：用什麼方式回答</translation>
    </message>
    <message>
      <source>%1: may you contact them?</source>
      <translation>%1：可以這樣聯絡嗎？</translation>
    </message>
    <message>
      <source>How?</source>
      <translation>方式？</translation>
    </message>
  </context>
  <context>
    <name>ContactLabels</name>
    <message>
      <source>fax</source>
      <translation>傳真</translation>
    </message>
    <message>
      <source>home</source>
      <translation>住家</translation>
    </message>
    <message>
      <source>main</source>
      <translation>主要</translation>
    </message>
    <message>
      <source>mobile</source>
      <translation>手機</translation>
    </message>
    <message>
      <source>other</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>work</source>
      <translation>公司</translation>
    </message>
  </context>
  <context>
    <name>ContactsWords</name>
    <message>
      <source>Archived</source>
      <translation>已封存</translation>
    </message>
    <message>
      <source>Are not on the board, so nobody expects a contact with them.</source>
      <translation>不在看板上，所以不需要與他們聯絡。</translation>
    </message>
    <message>
      <source>By kind of contact.</source>
      <translation>依聯絡方式。</translation>
    </message>
    <message>
      <source>By week, or by month where the period is longer.</source>
      <translation>依週列出；期間較長時依月列出。</translation>
    </message>
    <message>
      <source>Calls and visits</source>
      <translation>通話與來訪</translation>
    </message>
    <message>
      <source>Calls, visits, e-mails and messages dated in the period; notes are not counted.</source>
      <translation>日期在期間內的通話、來訪、電子郵件與訊息；記事不算。</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>聯絡次數</translation>
    </message>
    <message>
      <source>Contacts of this kind.</source>
      <translation>以這種方式聯絡的次數。</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customers on the board on the day of the report with whom there was no contact in the period.</source>
      <translation>報表截至日當天在看板上、期間內卻完全沒有聯絡的顧客。</translation>
    </message>
    <message>
      <source>For each customer</source>
      <translation>平均每位顧客</translation>
    </message>
    <message>
      <source>How often the shop and its customers spoke, in which way, and with whom it did not.</source>
      <translation>店鋪與顧客多常聯絡、用什麼方式，以及沒有聯絡到誰。</translation>
    </message>
    <message>
      <source>In which way</source>
      <translation>用什麼方式</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>聯絡方式</translation>
    </message>
    <message numerus="yes">
      <source>Most were of the kind “%1”: %n.</source>
      <translation>
        <numerusform>最多的是「%1」：%n 次。</numerusform>
      </translation>
    </message>
    <message>
      <source>Not spoken with</source>
      <translation>沒有聯絡</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>時間變化</translation>
    </message>
    <message>
      <source>The contacts divided by the customers they were with.</source>
      <translation>聯絡次數，除以有聯絡的顧客人數。</translation>
    </message>
    <message>
      <source>The different customers of these contacts.</source>
      <translation>這些聯絡中不同的顧客人數。</translation>
    </message>
    <message numerus="yes">
      <source>There were %n contacts in the period.</source>
      <translation>
        <numerusform>期間內有 %n 次聯絡。</numerusform>
      </translation>
    </message>
    <message>
      <source>There were no calls, visits or messages in the period.</source>
      <translation>期間內沒有通話、來訪或訊息。</translation>
    </message>
    <message numerus="yes">
      <source>They were with %n customers.</source>
      <translation>
        <numerusform>聯絡對象共 %n 位顧客。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With %n customers on the board there was no contact in the period.</source>
      <translation>
        <numerusform>看板上有 %n 位顧客在期間內沒有聯絡。</numerusform>
      </translation>
    </message>
    <message>
      <source>no calls or visits in this period</source>
      <translation>這段期間沒有通話或來訪</translation>
    </message>
  </context>
  <context>
    <name>CostFields</name>
    <message>
      <source>Amount (%1)</source>
      <translation>金額（%1）</translation>
    </message>
    <message>
      <source>Day of the cost</source>
      <translation>花費的日期</translation>
    </message>
    <message>
      <source>How people hear of you</source>
      <translation>從哪裡得知本店</translation>
    </message>
    <message>
      <source>Say by what people were to hear of you.</source>
      <translation>請填寫大家會從哪裡得知本店。</translation>
    </message>
    <message>
      <source>Search, sign …</source>
      <translation>上網搜尋、招牌…</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>用途</translation>
    </message>
  </context>
  <context>
    <name>CostList</name>
    <message>
      <source>Costs</source>
      <translation>花費</translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>顯示全部 %n 筆</numerusform>
      </translation>
    </message>
    <message>
      <source>Spent: %1</source>
      <translation>已花費：%1</translation>
    </message>
    <message>
      <source>Spent: %1 of %2 planned</source>
      <translation>已花費：%1，預計 %2</translation>
    </message>
    <message>
      <source>Spent: %1 of %2 planned, %3 over</source>
      <translation>已花費：%1，預計 %2，超出 %3</translation>
    </message>
  </context>
  <context>
    <name>CostRow</name>
    <message>
      <source>Take away</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Take away: %1 on %2</source>
      <translation>移除：%2 的 %1</translation>
    </message>
  </context>
  <context>
    <name>CustomerActs</name>
    <message>
      <source>%1 is back from the archive</source>
      <translation>已取消封存 %1</translation>
    </message>
    <message numerus="yes">
      <source>%n customers are back</source>
      <translation>
        <numerusform>已取消封存 %n 位顧客</numerusform>
      </translation>
    </message>
    <message>
      <source>Added %1 to “%2”</source>
      <translation>已將 %1 加入「%2」</translation>
    </message>
    <message numerus="yes">
      <source>Added %n customers to “%2”</source>
      <translation>
        <numerusform>已將 %n 位顧客加入「%2」</numerusform>
      </translation>
    </message>
    <message>
      <source>Archived %1</source>
      <translation>已封存 %1</translation>
    </message>
    <message numerus="yes">
      <source>Archived %n customers</source>
      <translation>
        <numerusform>已封存 %n 位顧客</numerusform>
      </translation>
    </message>
    <message>
      <source>Changing the chosen customers …</source>
      <translation>正在更改選取的顧客…</translation>
    </message>
    <message>
      <source>Moved %1 to %2</source>
      <translation>已將 %1 移到「%2」</translation>
    </message>
    <message>
      <source>Moved %1 to the trash</source>
      <translation>已將 %1 移到垃圾桶</translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to %2</source>
      <translation>
        <numerusform>已將 %n 位顧客移到「%2」</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved %n customers to the trash</source>
      <translation>
        <numerusform>已將 %n 位顧客移到垃圾桶</numerusform>
      </translation>
    </message>
    <message>
      <source>Tagged %1 “%2”</source>
      <translation>已為 %1 加上標籤「%2」</translation>
    </message>
    <message numerus="yes">
      <source>Tagged %n customers “%2”</source>
      <translation>
        <numerusform>已為 %n 位顧客加上標籤「%2」</numerusform>
      </translation>
    </message>
    <message>
      <source>Took “%2” off %1</source>
      <translation>已移除 %1 的標籤「%2」</translation>
    </message>
    <message numerus="yes">
      <source>Took “%2” off %n customers</source>
      <translation>
        <numerusform>已移除 %n 位顧客的標籤「%2」</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>復原 %1</translation>
    </message>
  </context>
  <context>
    <name>CustomerEditor</name>
    <message>
      <source>Customers who fit</source>
      <translation>符合的顧客</translation>
    </message>
    <message>
      <source>Name, phone, e-mail or company</source>
      <translation>姓名、電話、電子郵件或公司</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>改選別人</translation>
    </message>
  </context>
  <context>
    <name>CustomerPage</name>
    <message>
      <source>Archived %1</source>
      <translation>已封存 %1</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Deleted from the timeline</source>
      <translation>已從時間軸刪除</translation>
    </message>
    <message>
      <source>Follow-up deleted</source>
      <translation>後續已刪除</translation>
    </message>
    <message>
      <source>Follow-up done</source>
      <translation>後續已完成</translation>
    </message>
    <message>
      <source>Put %1 into the trash</source>
      <translation>已將 %1 移到垃圾桶</translation>
    </message>
    <message>
      <source>They were taken away in the meantime, perhaps by undoing that they were added.</source>
      <translation>這位顧客剛才被移除了，可能是當初的新增已經復原。</translation>
    </message>
    <message>
      <source>This customer is not there any more</source>
      <translation>這位顧客已經不在了</translation>
    </message>
    <message>
      <source>Took %1 out of the archive</source>
      <translation>已取消封存 %1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>CustomerPicker</name>
    <message>
      <source>Customer</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customers who fit</source>
      <translation>符合的顧客</translation>
    </message>
    <message>
      <source>Name, phone, e-mail or company</source>
      <translation>姓名、電話、電子郵件或公司</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新顧客</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>新顧客「%1」</translation>
    </message>
    <message>
      <source>No match: create “%1”</source>
      <translation>找不到：新增「%1」</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>改選別人</translation>
    </message>
  </context>
  <context>
    <name>CustomersModel</name>
    <message>
      <source>Choose %1</source>
      <translation>選取 %1</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>已選取</translation>
    </message>
  </context>
  <context>
    <name>CustomersPage</name>
    <message>
      <source>%1 of %2</source>
      <translation>%2 位中的 %1 位</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>清除篩選</translation>
    </message>
    <message>
      <source>Create customer “%1”</source>
      <translation>新增顧客「%1」</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Drop a part of the filter to see more of them.</source>
      <translation>拿掉部分篩選條件，就能看到更多人。</translation>
    </message>
    <message>
      <source>Everyone you write down is listed here.</source>
      <translation>您記下的每個人都會列在這裡。</translation>
    </message>
    <message>
      <source>Names are found with or without accents, phones by any of their digits.</source>
      <translation>姓名有沒有重音符號都找得到；電話輸入其中任何幾碼即可。</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新增顧客</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>還沒有顧客</translation>
    </message>
    <message>
      <source>No match for “%1”</source>
      <translation>找不到「%1」</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>沒有人</translation>
    </message>
    <message>
      <source>Nobody fits this filter</source>
      <translation>沒有符合篩選的顧客</translation>
    </message>
    <message>
      <source>Nobody is behind this figure any more.</source>
      <translation>這個數字現在已經沒有對應的人。</translation>
    </message>
    <message>
      <source>Show everyone</source>
      <translation>顯示所有人</translation>
    </message>
  </context>
  <context>
    <name>Definitions</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
  </context>
  <context>
    <name>DetailField</name>
    <message>
      <source>Changed to “%1” in the meantime.</source>
      <translation>這段時間內已改為「%1」。</translation>
    </message>
    <message>
      <source>Emptied in the meantime.</source>
      <translation>這段時間內已清空。</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>保留我的</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>改用新的</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>Add a birthday</source>
      <translation>新增生日</translation>
    </message>
    <message>
      <source>Add a company</source>
      <translation>新增公司</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>新增備註</translation>
    </message>
    <message>
      <source>Add a phone</source>
      <translation>新增電話</translation>
    </message>
    <message>
      <source>Add an address</source>
      <translation>新增地址</translation>
    </message>
    <message>
      <source>Add an e-mail</source>
      <translation>新增電子郵件</translation>
    </message>
    <message>
      <source>Add another e-mail</source>
      <translation>再加一個電子郵件</translation>
    </message>
    <message>
      <source>Add another phone</source>
      <translation>再加一支電話</translation>
    </message>
    <message>
      <source>Added %1</source>
      <translation>%1 新增</translation>
    </message>
    <message>
      <source>Added %1 · changed %2</source>
      <translation>%1 新增 · %2 修改</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>生日</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>公司</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細資料</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Heard of us</source>
      <translation>從哪裡得知本店</translation>
    </message>
    <message>
      <source>How did they hear of you?</source>
      <translation>他們從哪裡得知本店？</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>語言</translation>
    </message>
    <message>
      <source>More details</source>
      <translation>更多詳細資料</translation>
    </message>
    <message>
      <source>Not a full phone number. It is kept as you typed it.</source>
      <translation>這不是完整的電話號碼，已照您輸入的內容保留。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
    <message>
      <source>Persona</source>
      <translation>顧客類型</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>電話</translation>
    </message>
    <message>
      <source>Saved %1</source>
      <translation>%1 已儲存</translation>
    </message>
    <message>
      <source>That is no day that can be read, so it was put into the note.</source>
      <translation>看不出這是哪一天，所以已放進備註。</translation>
    </message>
    <message>
      <source>This does not look like an e-mail address. It is kept as you typed it.</source>
      <translation>這看起來不像電子郵件地址，已照您輸入的內容保留。</translation>
    </message>
    <message>
      <source>What do they speak?</source>
      <translation>說什麼語言？</translation>
    </message>
    <message>
      <source>What kind of customer?</source>
      <translation>哪一類顧客？</translation>
    </message>
    <message>
      <source>label</source>
      <translation>類別</translation>
    </message>
  </context>
  <context>
    <name>Doing</name>
    <message>
      <source>Archive</source>
      <translation>封存</translation>
    </message>
    <message>
      <source>Bring back from the archive</source>
      <translation>取消封存</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Log a call…</source>
      <translation>記錄通話…</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>移到</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開啟</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>標籤…</translation>
    </message>
    <message>
      <source>Why did %1 leave?</source>
      <translation>%1 為什麼離開？</translation>
    </message>
    <message numerus="yes">
      <source>Why did these %n customers leave?</source>
      <translation>
        <numerusform>這 %n 位顧客為什麼離開？</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoneRow</name>
    <message>
      <source>Open again</source>
      <translation>重新開啟</translation>
    </message>
    <message>
      <source>Open again: %1</source>
      <translation>重新開啟：%1</translation>
    </message>
  </context>
  <context>
    <name>DueEditor</name>
    <message>
      <source>At</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>No follow-up</source>
      <translation>不需後續</translation>
    </message>
    <message>
      <source>Time of the follow-up</source>
      <translation>後續的時間</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>要做什麼</translation>
    </message>
    <message>
      <source>What the follow-up is for</source>
      <translation>這項後續要做什麼</translation>
    </message>
  </context>
  <context>
    <name>DuePicker</name>
    <message>
      <source>&amp;Tomorrow</source>
      <translation>明天(&amp;T)</translation>
    </message>
    <message>
      <source>Anothe&amp;r day</source>
      <translation>其他日期(&amp;R)</translation>
    </message>
    <message>
      <source>Day of the follow-up</source>
      <translation>後續的日期</translation>
    </message>
    <message>
      <source>In 3 d&amp;ays</source>
      <translation>3 天後(&amp;A)</translation>
    </message>
    <message>
      <source>In a mont&amp;h</source>
      <translation>一個月後(&amp;H)</translation>
    </message>
    <message>
      <source>In a wee&amp;k</source>
      <translation>一週後(&amp;K)</translation>
    </message>
    <message>
      <source>No fo&amp;llow-up</source>
      <translation>不需後續(&amp;L)</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <source>%1 and %2 stay two people</source>
      <translation>%1 和 %2 保留為兩個人</translation>
    </message>
    <message numerus="yes">
      <source>%n pair(s)</source>
      <translation>
        <numerusform>%n 組</numerusform>
      </translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>重複顧客</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>再找一次</translation>
    </message>
    <message>
      <source>Looking for duplicates …</source>
      <translation>正在尋找重複顧客…</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation>尋找中…</translation>
    </message>
    <message>
      <source>No duplicates</source>
      <translation>沒有重複顧客</translation>
    </message>
    <message>
      <source>No two customers share a phone, an e-mail or a name that looks alike.</source>
      <translation>沒有哪兩位顧客的電話、電子郵件相同，或姓名相近。</translation>
    </message>
    <message>
      <source>Pairs of customers who may be one person</source>
      <translation>可能是同一人的顧客</translation>
    </message>
    <message>
      <source>Phones, e-mails and names are compared.</source>
      <translation>正在比對電話、電子郵件與姓名。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Who may have been written down twice. Joining loses nothing and can be taken apart at any time.</source>
      <translation>可能重複登記的人。合併不會遺失任何資料，隨時可以再拆開。</translation>
    </message>
    <message>
      <source>the surest %1 of %2</source>
      <translation>共 %2 組，列出最有把握的 %1 組</translation>
    </message>
  </context>
  <context>
    <name>Editor</name>
    <message>
      <source>Take it</source>
      <translation>套用</translation>
    </message>
  </context>
  <context>
    <name>EmptyingQuestion</name>
    <message numerus="yes">
      <source>Delete %n customer(s) for ever, with everything that is kept about them? This cannot be undone.</source>
      <translation>
        <numerusform>要永久刪除 %n 位顧客，連同他們的所有資料嗎？這個動作無法復原。</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete for ever</source>
      <translation>永久刪除</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>保留</translation>
    </message>
  </context>
  <context>
    <name>EntryEditor</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>內容</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>時間</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>%1 and %2 were joined later, and that builds on this: take those two apart first.</source>
      <translation>%1 和 %2 是後來合併的，而且建立在這次合併之上：請先拆開那兩位。</translation>
    </message>
    <message>
      <source>%1 cannot be written. Choose another folder or name.</source>
      <translation>無法寫入 %1。請選擇其他資料夾或名稱。</translation>
    </message>
    <message>
      <source>%1 is before the customer's latest move on %2. You can put it into the history instead.</source>
      <translation>%1 早於這位顧客最近一次移動的日期 %2。您可以改用補記移動。</translation>
    </message>
    <message>
      <source>%1 is empty, so it is damaged. It was left as it is; open a backup instead.</source>
      <translation>%1 是空的，表示已經損壞。檔案保持原樣；請改為開啟備份。</translation>
    </message>
    <message>
      <source>%1 is not a shop file of Regulars. It was left as it is.</source>
      <translation>%1 不是 Regulars 的店鋪檔案。檔案保持原樣。</translation>
    </message>
    <message>
      <source>%1 is open in another program. Close it there or save under another name; nothing was lost.</source>
      <translation>%1 正由其他程式開啟。請在那裡關閉，或用其他名稱儲存；沒有遺失任何資料。</translation>
    </message>
    <message>
      <source>%1 is still to come. A move can be dated today or earlier.</source>
      <translation>%1 還沒到。移動的日期只能是今天或更早。</translation>
    </message>
    <message>
      <source>%1 is there already. Choose another name; nothing was overwritten.</source>
      <translation>%1 已經存在。請換一個名稱；沒有覆寫任何檔案。</translation>
    </message>
    <message>
      <source>%1 was written by a newer version of Regulars. It was left as it is; install the newer version.</source>
      <translation>%1 是由較新版本的 Regulars 寫入的。檔案保持原樣；請安裝較新的版本。</translation>
    </message>
    <message>
      <source>A follow-up cannot repeat by “%1”.</source>
      <translation>後續不能依「%1」重複。</translation>
    </message>
    <message>
      <source>A name is needed.</source>
      <translation>請輸入名稱。</translation>
    </message>
    <message>
      <source>A rule can promise something after 0 to %1 days.</source>
      <translation>規則只能設定在 0 到 %1 天之後。</translation>
    </message>
    <message>
      <source>A score is a whole number from 1 (bad) to 5 (very good).</source>
      <translation>分數是 1（差）到 5（很好）的整數。</translation>
    </message>
    <message>
      <source>Another program holds the shop file. Nothing was changed; try again in a moment.</source>
      <translation>其他程式正在使用店鋪檔案。資料沒有變動；請稍後再試一次。</translation>
    </message>
    <message>
      <source>Something unexpected happened (%1). Nothing was changed.</source>
      <translation>發生意外的狀況（%1）。資料沒有變動。</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>已停止。資料沒有變動。</translation>
    </message>
    <message>
      <source>That day does not fit between the moves before and after it.</source>
      <translation>這一天和前後的移動順序不合。</translation>
    </message>
    <message>
      <source>That day does not fit between the moves before and after it: it must be from %1 to %2.</source>
      <translation>這一天和前後的移動順序不合：必須在 %1 到 %2 之間。</translation>
    </message>
    <message>
      <source>That record is not there any more. Nothing was changed.</source>
      <translation>這筆資料已經不在了。資料沒有變動。</translation>
    </message>
    <message>
      <source>The disk is full or failing. Nothing was changed; make room, then try again.</source>
      <translation>磁碟已滿或故障。資料沒有變動；請先清出空間，再試一次。</translation>
    </message>
    <message>
      <source>The move after it was on %1: choose that day or an earlier one.</source>
      <translation>下一次移動是在 %1：請選那一天或更早的日期。</translation>
    </message>
    <message>
      <source>The move before it was on %1: choose that day or a later one.</source>
      <translation>上一次移動是在 %1：請選那一天或更晚的日期。</translation>
    </message>
    <message>
      <source>The move before or after it already leads to %1.</source>
      <translation>前一次或後一次移動已經是移到「%1」。</translation>
    </message>
    <message>
      <source>The shop file is damaged. It was left as it is; open a backup instead.</source>
      <translation>店鋪檔案已損壞。檔案保持原樣；請改為開啟備份。</translation>
    </message>
    <message>
      <source>The shop file or its folder may not be written. Nothing was changed.</source>
      <translation>店鋪檔案或所在的資料夾無法寫入。資料沒有變動。</translation>
    </message>
    <message>
      <source>The shop needs at least one stage.</source>
      <translation>店鋪至少要有一個階段。</translation>
    </message>
    <message>
      <source>The workbook would have %1 rows on one sheet; Excel opens %2 at most. Nothing was written.</source>
      <translation>活頁簿的一張工作表會有 %1 列，但 Excel 最多只能開啟 %2 列。沒有寫入任何內容。</translation>
    </message>
    <message>
      <source>There is a segment “%1” already.</source>
      <translation>已經有「%1」這個顧客群。</translation>
    </message>
    <message>
      <source>There is a stage “%1” already.</source>
      <translation>已經有「%1」這個階段。</translation>
    </message>
    <message>
      <source>There is no file %1.</source>
      <translation>沒有 %1 這個檔案。</translation>
    </message>
    <message>
      <source>There is no stage “%1”. The stages are: %2.</source>
      <translation>沒有「%1」這個階段。現有的階段：%2。</translation>
    </message>
    <message>
      <source>There is nothing to undo or redo.</source>
      <translation>沒有可以復原或重做的動作。</translation>
    </message>
    <message>
      <source>These are one customer already.</source>
      <translation>這兩位已經是同一位顧客。</translation>
    </message>
    <message>
      <source>“%1” cannot be set to that.</source>
      <translation>「%1」不能這樣設定。</translation>
    </message>
    <message>
      <source>“%1” is open in another window (on %2, process %3). Close it there, then try again.</source>
      <translation>「%1」正在另一個視窗中開啟（在 %2，處理程序 %3）。請在那裡關閉，再試一次。</translation>
    </message>
    <message>
      <source>“%1” is open in another window. Close it there, then try again.</source>
      <translation>「%1」正在另一個視窗中開啟。請在那裡關閉，再試一次。</translation>
    </message>
  </context>
  <context>
    <name>ExpectedPanel</name>
    <message>
      <source>An estimate: about %1 purchases in 12 months, from how often, how lately and for how much %2 customers bought (BG/NBD with gamma-gamma).</source>
      <translation>估計：12 個月約 %1 次購買，依 %2 位顧客購買的頻率、最近時間與金額推算（BG/NBD 與 gamma-gamma）。</translation>
    </message>
    <message numerus="yes">
      <source>Next %n months</source>
      <translation>
        <numerusform>未來 %n 個月</numerusform>
      </translation>
    </message>
    <message>
      <source>Probably still a customer</source>
      <translation>應該還是顧客</translation>
    </message>
    <message>
      <source>What to expect</source>
      <translation>可以期待多少</translation>
    </message>
    <message>
      <source>less than 0.1</source>
      <translation>少於 0.1</translation>
    </message>
  </context>
  <context>
    <name>ExportForm</name>
    <message>
      <source>All</source>
      <translation>全選</translation>
    </message>
    <message>
      <source>Beside %1, with the change</source>
      <translation>與 %1 並列，並附上差異</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose all reports</source>
      <translation>選取所有報表</translation>
    </message>
    <message>
      <source>Choose no report</source>
      <translation>不選任何報表</translation>
    </message>
    <message>
      <source>Choose where to …</source>
      <translation>選擇儲存位置…</translation>
    </message>
    <message>
      <source>Customers, interactions, stage history and costs as tables, and a sheet whose formulas count the reports again.</source>
      <translation>以表格列出顧客、往來紀錄、階段紀錄與花費，並附上一張用公式重新計算報表的工作表。</translation>
    </message>
    <message>
      <source>Export to Excel</source>
      <translation>匯出到 Excel</translation>
    </message>
    <message>
      <source>None</source>
      <translation>全不選</translation>
    </message>
    <message>
      <source>Only %1</source>
      <translation>只含：%1</translation>
    </message>
    <message>
      <source>PDF report</source>
      <translation>PDF 報告</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>預覽列印</translation>
    </message>
    <message>
      <source>Reports, one after the other</source>
      <translation>報表，逐份接續</translation>
    </message>
    <message>
      <source>Reports, one sheet each</source>
      <translation>報表，每份一張工作表</translation>
    </message>
    <message>
      <source>Show the preview</source>
      <translation>顯示預覽</translation>
    </message>
    <message>
      <source>With the records and the check</source>
      <translation>附上紀錄與核對</translation>
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
      <translation>行事曆 (*.ics)</translation>
    </message>
    <message>
      <source>Customers.%1</source>
      <translation>顧客.%1</translation>
    </message>
    <message>
      <source>Excel workbook (*.xlsx)</source>
      <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
      <source>Follow-ups.ics</source>
      <translation>後續.ics</translation>
    </message>
    <message>
      <source>Picture (*.%1)</source>
      <translation>圖片 (*.%1)</translation>
    </message>
    <message>
      <source>Picture copied</source>
      <translation>圖片已複製</translation>
    </message>
    <message>
      <source>Regulars %1.xlsx</source>
      <translation>Regulars %1.xlsx</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>另存新檔</translation>
    </message>
    <message>
      <source>Save under another name</source>
      <translation>用其他名稱儲存</translation>
    </message>
    <message>
      <source>Saving the picture …</source>
      <translation>正在儲存圖片…</translation>
    </message>
    <message>
      <source>Writing the calendar …</source>
      <translation>正在寫入行事曆…</translation>
    </message>
    <message>
      <source>Writing the list …</source>
      <translation>正在寫入名單…</translation>
    </message>
    <message>
      <source>Writing the workbook …</source>
      <translation>正在寫入活頁簿…</translation>
    </message>
  </context>
  <context>
    <name>FailedPage</name>
    <message>
      <source>Make a new shop</source>
      <translation>建立新店鋪</translation>
    </message>
    <message>
      <source>Open another shop</source>
      <translation>開啟其他店鋪</translation>
    </message>
    <message>
      <source>Open another shop…</source>
      <translation>開啟其他店鋪…</translation>
    </message>
    <message>
      <source>Shop files (%1);;All files (%2)</source>
      <translation>店鋪檔案 (%1);;所有檔案 (%2)</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在資料夾中顯示</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試一次</translation>
    </message>
    <message>
      <source>“%1” was not opened</source>
      <translation>「%1」沒有開啟</translation>
    </message>
  </context>
  <context>
    <name>FieldEditor</name>
    <message>
      <source>Add</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>Choices of the new field</source>
      <translation>新欄位的選項</translation>
    </message>
    <message>
      <source>Choices, with commas between them</source>
      <translation>選項，以逗號分隔</translation>
    </message>
    <message>
      <source>Name of a new field</source>
      <translation>新欄位的名稱</translation>
    </message>
    <message>
      <source>None yet. A bike shop may want the frame size, a school the level.</source>
      <translation>還沒有。例如：單車店可以記車架尺寸，補習班可以記程度。</translation>
    </message>
    <message>
      <source>Shown with the details of every customer. A field that you remove keeps what was typed into it.</source>
      <translation>會顯示在每位顧客的詳細資料中。移除欄位後，已輸入的內容仍會保留。</translation>
    </message>
    <message>
      <source>What the new field holds</source>
      <translation>新欄位的內容類型</translation>
    </message>
    <message>
      <source>Your own fields</source>
      <translation>自訂欄位</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <source>Choices of %1</source>
      <translation>「%1」的選項</translation>
    </message>
    <message>
      <source>Choices, with commas between them</source>
      <translation>選項，以逗號分隔</translation>
    </message>
  </context>
  <context>
    <name>FigureRow</name>
    <message>
      <source>%1 vs %2</source>
      <translation>%1，對照 %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <source>Came back later</source>
      <translation>後來又回來</translation>
    </message>
    <message>
      <source>Came no further</source>
      <translation>沒有再前進</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customers who entered every stage up to this one for the first time in the stages' order.</source>
      <translation>到此為止的每個階段，都是依階段順序第一次進入的顧客。</translation>
    </message>
    <message>
      <source>Customers who joined in the period and got further without ever being in this stage.</source>
      <translation>在期間內加入、走到更後面，但從未待過這個階段的顧客。</translation>
    </message>
    <message>
      <source>Customers who joined in the period and got to this stage or further; skipped stages count.</source>
      <translation>在期間內加入，並到達這個階段或更後面的顧客；跳過的階段也算。</translation>
    </message>
    <message>
      <source>Customers who joined in the period and got to this stage, but not to the next one.</source>
      <translation>在期間內加入、到達這個階段，但沒有到達下一個階段的顧客。</translation>
    </message>
    <message>
      <source>Customers who joined in the period and really were in this stage, not skipping it.</source>
      <translation>在期間內加入，並且真的待過這個階段、沒有跳過的顧客。</translation>
    </message>
    <message>
      <source>Customers who were in the stage at the end of the day the report is seen on.</source>
      <translation>報表截至日當天結束時，位於這個階段的顧客。</translation>
    </message>
    <message>
      <source>Customers with two or more stays in this stage in the period.</source>
      <translation>期間內在這個階段停留兩次以上的顧客。</translation>
    </message>
    <message>
      <source>Every entering of the stage in the period is one stay, by whomever.</source>
      <translation>期間內每進入這個階段一次，就算一次停留，不論是誰。</translation>
    </message>
    <message>
      <source>From the one before</source>
      <translation>來自前一階段</translation>
    </message>
    <message>
      <source>From the start</source>
      <translation>來自第一階段</translation>
    </message>
    <message>
      <source>Half move on within</source>
      <translation>半數不超過</translation>
    </message>
    <message>
      <source>Half of the stays that ended lasted this many days or fewer.</source>
      <translation>已結束的停留中，有一半不超過這個天數。</translation>
    </message>
    <message>
      <source>Half of those still there have been there for this many days or fewer.</source>
      <translation>仍在這裡的人中，有一半待了不超過這個天數。</translation>
    </message>
    <message>
      <source>Left for good</source>
      <translation>離開</translation>
    </message>
    <message>
      <source>Of those who reached the first stage, the share that reached this one.</source>
      <translation>到達第一個階段的人當中，到達這個階段的比例。</translation>
    </message>
    <message>
      <source>Of those who reached the stage before, the share that reached this one.</source>
      <translation>到達前一個階段的人當中，到達這個階段的比例。</translation>
    </message>
    <message>
      <source>On the board</source>
      <translation>在看板上</translation>
    </message>
    <message>
      <source>One by one</source>
      <translation>逐一經過</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>Reached it</source>
      <translation>到達</translation>
    </message>
    <message>
      <source>Really there</source>
      <translation>實際待過</translation>
    </message>
    <message>
      <source>Share that went on</source>
      <translation>前進比例</translation>
    </message>
    <message>
      <source>Skipped it</source>
      <translation>跳過</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>停留</translation>
    </message>
    <message>
      <source>Stays that ended because the shop changed its stages.</source>
      <translation>因為店鋪更改階段而結束的停留。</translation>
    </message>
    <message>
      <source>Stays that ended with a move to a later stage.</source>
      <translation>移到後面的階段而結束的停留。</translation>
    </message>
    <message>
      <source>Stays that ended with a move to an earlier stage.</source>
      <translation>移到前面的階段而結束的停留。</translation>
    </message>
    <message>
      <source>Stays that ended with the customer leaving.</source>
      <translation>顧客離開而結束的停留。</translation>
    </message>
    <message>
      <source>Stays that had not ended on the day the report is seen on.</source>
      <translation>到報表截至日為止還沒結束的停留。</translation>
    </message>
    <message>
      <source>Still there</source>
      <translation>仍在這裡</translation>
    </message>
    <message>
      <source>The different customers of these stays.</source>
      <translation>這些停留中不同的顧客人數。</translation>
    </message>
    <message>
      <source>Three quarters of the stays that ended lasted this many days or fewer.</source>
      <translation>已結束的停留中，有四分之三不超過這個天數。</translation>
    </message>
    <message>
      <source>Three quarters within</source>
      <translation>四分之三不超過</translation>
    </message>
    <message>
      <source>Waiting now</source>
      <translation>目前已待</translation>
    </message>
    <message>
      <source>Went back</source>
      <translation>退回</translation>
    </message>
    <message>
      <source>Went on</source>
      <translation>繼續前進</translation>
    </message>
    <message>
      <source>Went on, divided by went on, went back and left together; those still there are not in it.</source>
      <translation>繼續前進的次數，除以繼續前進、退回與離開的總次數；仍在這裡的不計入。</translation>
    </message>
  </context>
  <context>
    <name>FileDrop</name>
    <message>
      <source>Choose a file…</source>
      <translation>選擇檔案…</translation>
    </message>
    <message>
      <source>Customers or orders, as an Excel file (.xlsx) or a text file (.csv): exported from Google Contacts, Outlook, a web shop, …</source>
      <translation>顧客或訂單，Excel 檔（.xlsx）或文字檔（.csv）：從 Google 聯絡人、Outlook、網路商店等匯出</translation>
    </message>
    <message>
      <source>Drop your list here</source>
      <translation>把您的名單拖到這裡</translation>
    </message>
    <message>
      <source>You will see what was understood before anything is brought in.</source>
      <translation>匯入之前，您會先看到讀到了什麼。</translation>
    </message>
  </context>
  <context>
    <name>FileSection</name>
    <message>
      <source>File</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>Last backup: %1, in another folder.</source>
      <translation>上次備份：%1，存放在另一個資料夾。</translation>
    </message>
    <message>
      <source>New shop…</source>
      <translation>新店鋪…</translation>
    </message>
    <message>
      <source>Open another shop</source>
      <translation>開啟其他店鋪</translation>
    </message>
    <message>
      <source>Open another shop…</source>
      <translation>開啟其他店鋪…</translation>
    </message>
    <message>
      <source>Shop files (%1);;All files (%2)</source>
      <translation>店鋪檔案 (%1);;所有檔案 (%2)</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在資料夾中顯示</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>清除篩選</translation>
    </message>
    <message>
      <source>Consent: %1</source>
      <translation>聯絡同意：%1</translation>
    </message>
    <message>
      <source>Customer, note, what it was</source>
      <translation>顧客、備註、買了什麼</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>篩選</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>尋找顧客</translation>
    </message>
    <message>
      <source>Find in the sales</source>
      <translation>在銷售中尋找</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Name, phone, e-mail, company</source>
      <translation>姓名、電話、電子郵件、公司</translation>
    </message>
    <message>
      <source>Other days …</source>
      <translation>其他日期…</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>Refunds only</source>
      <translation>只看退款</translation>
    </message>
    <message>
      <source>Sales and refunds</source>
      <translation>銷售與退款</translation>
    </message>
    <message>
      <source>Sales only</source>
      <translation>只看銷售</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>顯示全部</translation>
    </message>
    <message>
      <source>Show only some of them: by stage, tag, last contact …</source>
      <translation>只顯示部分顧客：依階段、標籤、上次聯絡…</translation>
    </message>
    <message>
      <source>With what was taken out</source>
      <translation>包含已作廢的</translation>
    </message>
  </context>
  <context>
    <name>FilterChip</name>
    <message>
      <source>Drop “%1”</source>
      <translation>拿掉「%1」</translation>
    </message>
  </context>
  <context>
    <name>FilterParts</name>
    <message>
      <source>All of these at once</source>
      <translation>必須全部符合</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>至少</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>最多</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>早於</translation>
    </message>
    <message>
      <source>Longer ago than (days)</source>
      <translation>超過幾天以前</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>從未</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>從</translation>
    </message>
    <message>
      <source>There are no tags yet.</source>
      <translation>還沒有標籤。</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>到</translation>
    </message>
    <message>
      <source>Within the last (days)</source>
      <translation>最近幾天內</translation>
    </message>
  </context>
  <context>
    <name>FilterRow</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>All sources</source>
      <translation>所有得知管道</translation>
    </message>
    <message>
      <source>Another day …</source>
      <translation>其他日期…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>How long they had since they joined</source>
      <translation>從加入起算給他們多少時間</translation>
    </message>
    <message>
      <source>How they heard of us</source>
      <translation>從哪裡得知本店</translation>
    </message>
    <message>
      <source>However long it took</source>
      <translation>不限天數</translation>
    </message>
    <message>
      <source>Other days …</source>
      <translation>其他日期…</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>Seen on %1</source>
      <translation>截至 %1</translation>
    </message>
    <message>
      <source>Seen today</source>
      <translation>截至今天</translation>
    </message>
    <message>
      <source>The day the report is seen on</source>
      <translation>報表截至日</translation>
    </message>
    <message>
      <source>What it is compared with</source>
      <translation>與什麼比較</translation>
    </message>
    <message>
      <source>With nothing</source>
      <translation>不比較</translation>
    </message>
    <message>
      <source>With the period before</source>
      <translation>與前一期間比較</translation>
    </message>
    <message>
      <source>With the same days last year</source>
      <translation>與去年同期比較</translation>
    </message>
    <message>
      <source>With “%1”</source>
      <translation>與「%1」比較</translation>
    </message>
    <message numerus="yes">
      <source>Within %n days</source>
      <translation>
        <numerusform>%n 天內</numerusform>
      </translation>
    </message>
    <message>
      <source>vs %1</source>
      <translation>對照 %1</translation>
    </message>
    <message>
      <source>vs last year</source>
      <translation>對照去年</translation>
    </message>
    <message>
      <source>vs the period before</source>
      <translation>對照前一期間</translation>
    </message>
  </context>
  <context>
    <name>FinishingCheck</name>
    <message>
      <source>This was it, so tick it off: %1</source>
      <translation>這件事完成了，打勾：%1</translation>
    </message>
  </context>
  <context>
    <name>FollowUpPanel</name>
    <message numerus="yes">
      <source>%n done</source>
      <translation>
        <numerusform>已完成 %n 項</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide what is done</source>
      <translation>隱藏已完成的</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>接下來</translation>
    </message>
    <message>
      <source>Nothing is promised.</source>
      <translation>沒有約好的事。</translation>
    </message>
  </context>
  <context>
    <name>FollowUpRow</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>By a day</source>
      <translation>延一天</translation>
    </message>
    <message>
      <source>By a week</source>
      <translation>延一週</translation>
    </message>
    <message>
      <source>By three days</source>
      <translation>延三天</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>完成：%1</translation>
    </message>
    <message>
      <source>Put off, or delete</source>
      <translation>延後或刪除</translation>
    </message>
    <message>
      <source>Put off, or delete: %1</source>
      <translation>延後或刪除：%1</translation>
    </message>
    <message>
      <source>Time, kind, repeats…</source>
      <translation>時間、方式、重複…</translation>
    </message>
    <message>
      <source>To another day…</source>
      <translation>改到其他日期…</translation>
    </message>
    <message>
      <source>What for?</source>
      <translation>要做什麼？</translation>
    </message>
    <message>
      <source>by a rule</source>
      <translation>依規則</translation>
    </message>
  </context>
  <context>
    <name>FollowUpSection</name>
    <message>
      <source>Follow-ups</source>
      <translation>後續</translation>
    </message>
    <message>
      <source>Nobody waits for you. Whatever you promise with a call or note stands here on its day.</source>
      <translation>沒有人在等您。記錄通話或記事時約好的事，到了那天就會出現在這裡。</translation>
    </message>
  </context>
  <context>
    <name>FormatRow</name>
    <message>
      <source>Between values</source>
      <translation>分隔符號</translation>
    </message>
    <message>
      <source>Headings are in row</source>
      <translation>標題所在列</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>文字編碼</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>工作表</translation>
    </message>
    <message>
      <source>none</source>
      <translation>無</translation>
    </message>
  </context>
  <context>
    <name>Frame</name>
    <message>
      <source>Find a customer, or type what just happened</source>
      <translation>尋找顧客，或輸入剛才發生的事</translation>
    </message>
    <message>
      <source>Find a customer, or type what just happened …</source>
      <translation>尋找顧客，或輸入剛才發生的事…</translation>
    </message>
    <message>
      <source>Log a call</source>
      <translation>記錄通話</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>More: undo, import, export, keys</source>
      <translation>更多：復原、匯入、匯出、快速鍵</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新增顧客</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>頁面</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
  </context>
  <context>
    <name>FunnelWords</name>
    <message>
      <source>All customers on that day, outside the trash.</source>
      <translation>當天的所有顧客，不含垃圾桶裡的。</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>已封存</translation>
    </message>
    <message>
      <source>At the end of the day the report is seen on.</source>
      <translation>報表截至日當天結束時。</translation>
    </message>
    <message>
      <source>Customers in a stage of an earlier stage set.</source>
      <translation>位於舊的一組階段中的顧客。</translation>
    </message>
    <message>
      <source>Customers who had left and not come back on that day.</source>
      <translation>那天已經離開、還沒有回來的顧客。</translation>
    </message>
    <message>
      <source>Customers who were archived on that day.</source>
      <translation>那天已經封存的顧客。</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>在舊階段</translation>
    </message>
    <message>
      <source>Funnel</source>
      <translation>漏斗</translation>
    </message>
    <message>
      <source>How far they got</source>
      <translation>走到了哪裡</translation>
    </message>
    <message>
      <source>How far those who joined in the period got, what happened to each stay, and who is where.</source>
      <translation>期間內加入的人走到了哪裡、每次停留的結果，以及誰在哪裡。</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>加入</translation>
    </message>
    <message>
      <source>Joined so lately that they have not had the days yet.</source>
      <translation>加入得太晚，天數還沒有滿。</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>全部顧客</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>已離開</translation>
    </message>
    <message>
      <source>Of %1 who reached %2, %3 went on to %4 (%5).</source>
      <translation>到達「%2」的 %1 人中，有 %3 人繼續前進到「%4」（%5）。</translation>
    </message>
    <message>
      <source>Of those who joined in the period.</source>
      <translation>只看期間內加入的人。</translation>
    </message>
    <message>
      <source>On the board, and how long</source>
      <translation>在看板上，待了多久</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>原有顧客</translation>
    </message>
    <message>
      <source>Stays that began in the period, by anyone.</source>
      <translation>期間內開始的停留，不論是誰。</translation>
    </message>
    <message>
      <source>Too recent</source>
      <translation>天數未滿</translation>
    </message>
    <message>
      <source>Were customers already when they were typed in.</source>
      <translation>輸入資料時就已經是顧客。</translation>
    </message>
    <message>
      <source>What happened to each stay</source>
      <translation>每次停留的結果</translation>
    </message>
    <message>
      <source>Whose first stage of all was entered in the period.</source>
      <translation>在期間內第一次進入任何階段的人。</translation>
    </message>
    <message>
      <source>nobody joined in this period</source>
      <translation>這段期間沒有人加入</translation>
    </message>
  </context>
  <context>
    <name>GoalForm</name>
    <message>
      <source>A number, or a growth</source>
      <translation>數量，或成長</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change a goal</source>
      <translation>更改目標</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>多少</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>多久一次</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>結束日</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>新增目標</translation>
    </message>
    <message>
      <source>Only until</source>
      <translation>只到</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>What counts</source>
      <translation>計算什麼</translation>
    </message>
    <message>
      <source>Which stage</source>
      <translation>哪個階段</translation>
    </message>
    <message>
      <source>in all</source>
      <translation>總數</translation>
    </message>
  </context>
  <context>
    <name>GoalRow</name>
    <message>
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Change: %1</source>
      <translation>更改：%1</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Delete: %1</source>
      <translation>刪除：%1</translation>
    </message>
    <message>
      <source>Move down (Alt+↓)</source>
      <translation>下移 (Alt+↓)</translation>
    </message>
    <message>
      <source>Move down: %1</source>
      <translation>下移：%1</translation>
    </message>
    <message>
      <source>Move up (Alt+↑)</source>
      <translation>上移 (Alt+↑)</translation>
    </message>
    <message>
      <source>Move up: %1</source>
      <translation>上移：%1</translation>
    </message>
  </context>
  <context>
    <name>Goals</name>
    <message>
      <source>% more than the month before</source>
      <translation>%（比上個月多）</translation>
    </message>
    <message>
      <source>% more than the quarter before</source>
      <translation>%（比上一季多）</translation>
    </message>
    <message>
      <source>% more than the year before</source>
      <translation>%（比前一年多）</translation>
    </message>
    <message>
      <source>%1 ahead of pace</source>
      <translation>超前進度 %1</translation>
    </message>
    <message>
      <source>%1 behind pace, %2 expected by now</source>
      <translation>落後進度 %1，目前應達 %2</translation>
    </message>
    <message>
      <source>%1 each month</source>
      <translation>每月 %1</translation>
    </message>
    <message>
      <source>%1 each quarter</source>
      <translation>每季 %1</translation>
    </message>
    <message>
      <source>%1 each year</source>
      <translation>每年 %1</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 / %2</translation>
    </message>
    <message>
      <source>%1 on last month's %2</source>
      <translation>上個月 %2，目標 %1</translation>
    </message>
    <message>
      <source>%1 on last quarter's %2</source>
      <translation>上一季 %2，目標 %1</translation>
    </message>
    <message>
      <source>%1 on last year's %2</source>
      <translation>去年 %2，目標 %1</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>%1, each month</source>
      <translation>%1，每月</translation>
    </message>
    <message>
      <source>%1, each quarter</source>
      <translation>%1，每季</translation>
    </message>
    <message>
      <source>%1, each year</source>
      <translation>%1，每年</translation>
    </message>
    <message>
      <source>%1: %2, %3</source>
      <translation>%1：%2，%3</translation>
    </message>
    <message>
      <source>A goal is a whole number from 1 to %1.</source>
      <translation>目標是 1 到 %1 的整數。</translation>
    </message>
    <message>
      <source>A goal is a whole number: nobody comes by halves.</source>
      <translation>目標必須是整數：人不能只來半個。</translation>
    </message>
    <message>
      <source>A goal needs a number, or a growth in percent.</source>
      <translation>目標需要一個數量，或成長的百分比。</translation>
    </message>
    <message>
      <source>A growth has one decimal at most.</source>
      <translation>成長最多一位小數。</translation>
    </message>
    <message>
      <source>A growth is from %1 to %2.</source>
      <translation>成長是 %1 到 %2。</translation>
    </message>
    <message>
      <source>Calls, visits and messages</source>
      <translation>通話、來訪與訊息</translation>
    </message>
    <message>
      <source>Choose the stage that is to be reached.</source>
      <translation>請選擇要到達的階段。</translation>
    </message>
    <message>
      <source>Each month</source>
      <translation>每月</translation>
    </message>
    <message>
      <source>Each quarter</source>
      <translation>每季</translation>
    </message>
    <message>
      <source>Each year</source>
      <translation>每年</translation>
    </message>
    <message>
      <source>Every call, visit, e-mail and message; notes do not count.</source>
      <translation>每次通話、來訪、電子郵件與訊息；記事不算。</translation>
    </message>
    <message>
      <source>Everybody who had left and comes back to a stage.</source>
      <translation>所有曾經離開、又回到某個階段的人。</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>新顧客</translation>
    </message>
    <message>
      <source>New people on the board</source>
      <translation>看板上的新面孔</translation>
    </message>
    <message>
      <source>No goal counts “%1”.</source>
      <translation>沒有計算「%1」的目標。</translation>
    </message>
    <message>
      <source>Reached %1</source>
      <translation>到達「%1」</translation>
    </message>
    <message>
      <source>Reached a stage</source>
      <translation>到達某個階段</translation>
    </message>
    <message>
      <source>The goal begins on %1: it cannot end before.</source>
      <translation>目標從 %1 開始，不能在那之前結束。</translation>
    </message>
    <message>
      <source>Whoever comes for the first time to a stage marked as “a customer from here on”, or to a later one.</source>
      <translation>第一次到達「從此算是顧客」的階段或更後面的人。</translation>
    </message>
    <message>
      <source>Whoever comes to this stage or a later one for the first time.</source>
      <translation>第一次到達這個階段或更後面的人。</translation>
    </message>
    <message>
      <source>Whoever is entered into any stage for the first time.</source>
      <translation>第一次放進任何階段的人。</translation>
    </message>
    <message>
      <source>Won back</source>
      <translation>挽回的顧客</translation>
    </message>
    <message>
      <source>by %1</source>
      <translation>到 %1 為止</translation>
    </message>
    <message>
      <source>none last month, so %1 has no target</source>
      <translation>上個月沒有，所以 %1 算不出目標</translation>
    </message>
    <message>
      <source>none last quarter, so %1 has no target</source>
      <translation>上一季沒有，所以 %1 算不出目標</translation>
    </message>
    <message>
      <source>none last year, so %1 has no target</source>
      <translation>去年沒有，所以 %1 算不出目標</translation>
    </message>
    <message>
      <source>on pace</source>
      <translation>符合進度</translation>
    </message>
    <message>
      <source>reached</source>
      <translation>已達標</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>到 %1 為止</translation>
    </message>
    <message>
      <source>“%1” is not a number that can be read in one way only.</source>
      <translation>看不出「%1」確切是多少。</translation>
    </message>
  </context>
  <context>
    <name>GoalsEditor</name>
    <message>
      <source>%1 moved, %2 of %3</source>
      <translation>%1 已移動，第 %2 個，共 %3 個</translation>
    </message>
    <message>
      <source>Add a goal</source>
      <translation>新增目標</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>目標</translation>
    </message>
    <message>
      <source>No goals yet. For example: 5 % more new customers each month.</source>
      <translation>還沒有目標。例如：每月新顧客多 5%。</translation>
    </message>
    <message>
      <source>What you want to reach in each month, quarter or year. Today shows every day how it goes.</source>
      <translation>您每月、每季或每年想達到的目標。「今天」會每天顯示進展。</translation>
    </message>
  </context>
  <context>
    <name>GoalsPanel</name>
    <message>
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Change the goals</source>
      <translation>更改目標</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>目標</translation>
    </message>
    <message>
      <source>Say what you want to reach each month, and see here every day how it goes.</source>
      <translation>說出您每個月想達到什麼，就能每天在這裡看到進展。</translation>
    </message>
    <message>
      <source>Set a goal</source>
      <translation>設定目標</translation>
    </message>
  </context>
  <context>
    <name>GoalsWords</name>
    <message>
      <source>%1: %2 of %3, %5 ahead of pace (%4 expected by now).</source>
      <translation>%1：目標 %3，已完成 %2，超前進度 %5（目前應達 %4）。</translation>
    </message>
    <message>
      <source>%1: %2 of %3, %5 behind pace (%4 expected by now).</source>
      <translation>%1：目標 %3，已完成 %2，落後進度 %5（目前應達 %4）。</translation>
    </message>
    <message>
      <source>%1: %2 of %3, on pace.</source>
      <translation>%1：目標 %3，已完成 %2，符合進度。</translation>
    </message>
    <message>
      <source>%1: %2 so far; growth over nothing has no target.</source>
      <translation>%1：目前 %2；前一期是零，成長算不出目標。</translation>
    </message>
    <message>
      <source>Ahead</source>
      <translation>超前</translation>
    </message>
    <message>
      <source>Came there by an opening balance or a change of the stages, not by themselves.</source>
      <translation>是輸入資料時就在那裡，或因為更改階段才到那裡，不是自己走到的。</translation>
    </message>
    <message>
      <source>Day of the period</source>
      <translation>期間的第幾天</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Done ÷ target.</source>
      <translation>已完成 ÷ 目標值。</translation>
    </message>
    <message>
      <source>Done − expected by now; below 0 it is behind pace.</source>
      <translation>已完成 − 目前應達；小於 0 表示落後進度。</translation>
    </message>
    <message>
      <source>Each goal in its period, up to the day the report is seen on.</source>
      <translation>每個目標在它的期間內，到報表截至日為止的情形。</translation>
    </message>
    <message>
      <source>Expected by now</source>
      <translation>目前應達</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>目標</translation>
    </message>
    <message>
      <source>How far along each goal is in its month, quarter or year, and whether it keeps pace.</source>
      <translation>每個目標在當月、當季或當年走了多遠，是否跟上進度。</translation>
    </message>
    <message>
      <source>How they go</source>
      <translation>進展如何</translation>
    </message>
    <message>
      <source>Of the target</source>
      <translation>達成比例</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>原有顧客</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>應有進度</translation>
    </message>
    <message>
      <source>Period before</source>
      <translation>前一期間</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>目標值</translation>
    </message>
    <message>
      <source>Target × days gone ÷ days of the period, to the nearest whole.</source>
      <translation>目標值 × 已過天數 ÷ 期間的總天數，四捨五入到整數。</translation>
    </message>
    <message>
      <source>The last periods</source>
      <translation>最近幾期</translation>
    </message>
    <message>
      <source>The number that was set; with growth what was done in the period before and so much more, rounded up.</source>
      <translation>所設定的數量；若設定的是成長，則是前一期間完成的數量再加上成長，無條件進位。</translation>
    </message>
    <message>
      <source>What the goal counts, in its period so far.</source>
      <translation>目標所計算的項目，在這個期間到目前為止的數量。</translation>
    </message>
    <message>
      <source>What the goal counts, in this period.</source>
      <translation>目標所計算的項目，在這個期間的數量。</translation>
    </message>
    <message>
      <source>What was done in the whole period before.</source>
      <translation>前一個完整期間完成的數量。</translation>
    </message>
    <message>
      <source>What was wished for and done in each of the last 12.</source>
      <translation>最近 12 期各自的目標值與完成數量。</translation>
    </message>
    <message>
      <source>no goal is set for these days</source>
      <translation>這些日子沒有設定目標</translation>
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
      <translation>封存</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>已封存</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>In the trash</source>
      <translation>在垃圾桶中</translation>
    </message>
    <message>
      <source>Join with another customer…</source>
      <translation>與另一位顧客合併…</translation>
    </message>
    <message>
      <source>Joined into another</source>
      <translation>已合併到另一位</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>Move to %1</source>
      <translation>移到「%1」</translation>
    </message>
    <message>
      <source>Move to another stage</source>
      <translation>移到其他階段</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>未說明原因</translation>
    </message>
    <message>
      <source>On another day, or with a reason…</source>
      <translation>改在其他日期，或附上原因…</translation>
    </message>
    <message>
      <source>Put a move into the history…</source>
      <translation>補記一次移動…</translation>
    </message>
    <message>
      <source>Take out of the archive</source>
      <translation>取消封存</translation>
    </message>
    <message>
      <source>Take out of the trash</source>
      <translation>從垃圾桶取回</translation>
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
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>Added %1, %2</source>
      <translation>%1 %2 新增</translation>
    </message>
    <message>
      <source>History</source>
      <translation>修改紀錄</translation>
    </message>
    <message>
      <source>Nothing was changed since.</source>
      <translation>之後沒有修改過。</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>全部顯示</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>No column of “%1” says who the people are. Its first row needs headings such as Name.</source>
      <translation>「%1」沒有任何一欄寫出這些人是誰。第一列需要有標題，例如「姓名」。</translation>
    </message>
    <message>
      <source>Several files may belong to “%1”: %2. Give the right one along with it.</source>
      <translation>可能有好幾個檔案屬於「%1」：%2。請一併給出正確的那個。</translation>
    </message>
    <message>
      <source>There is no file “%1”.</source>
      <translation>沒有「%1」這個檔案。</translation>
    </message>
    <message>
      <source>What was bought stands in another file than “%1”. Give both, or put it beside.</source>
      <translation>買了什麼在「%1」以外的檔案裡。請兩個都給，或放在同一個資料夾。</translation>
    </message>
    <message>
      <source>Who bought stands in another file than “%1”. Give both, or put it beside.</source>
      <translation>誰買的在「%1」以外的檔案裡。請兩個都給，或放在同一個資料夾。</translation>
    </message>
    <message>
      <source>a quotation mark is never closed</source>
      <translation>引號沒有結尾</translation>
    </message>
    <message>
      <source>already in that stage: %1</source>
      <translation>已經在這個階段：%1</translation>
    </message>
    <message>
      <source>another currency than the shop's: %1</source>
      <translation>與本店不同的貨幣：%1</translation>
    </message>
    <message>
      <source>before the customer's latest move on %1</source>
      <translation>早於這位顧客最近一次移動的日期 %1</translation>
    </message>
    <message>
      <source>day or month first? %1</source>
      <translation>日在前還是月在前？%1</translation>
    </message>
    <message>
      <source>is the discount money or a percentage? %1</source>
      <translation>折扣是金額還是百分比？%1</translation>
    </message>
    <message>
      <source>is the total that of the row or of the whole order? %1</source>
      <translation>總額是這一列的還是整筆訂單的？%1</translation>
    </message>
    <message>
      <source>more cells than columns: %1</source>
      <translation>儲存格比欄位多：%1</translation>
    </message>
    <message>
      <source>no amount</source>
      <translation>沒有金額</translation>
    </message>
    <message>
      <source>no stage</source>
      <translation>沒有階段</translation>
    </message>
    <message>
      <source>no such cause: %1</source>
      <translation>沒有這種緣由：%1</translation>
    </message>
    <message>
      <source>no such stage: %1</source>
      <translation>沒有這個階段：%1</translation>
    </message>
    <message>
      <source>not a date: %1</source>
      <translation>不是日期：%1</translation>
    </message>
    <message>
      <source>not a discount: %1</source>
      <translation>不是折扣：%1</translation>
    </message>
    <message>
      <source>not a quantity: %1</source>
      <translation>不是數量：%1</translation>
    </message>
    <message>
      <source>not an amount of money: %1</source>
      <translation>不是金額：%1</translation>
    </message>
    <message>
      <source>not an e-mail address: %1</source>
      <translation>不是電子郵件地址：%1</translation>
    </message>
    <message>
      <source>nothing says what was bought: %1</source>
      <translation>沒有寫買了什麼：%1</translation>
    </message>
    <message>
      <source>nothing says who bought</source>
      <translation>沒有寫誰買的</translation>
    </message>
    <message>
      <source>nothing says whose order this is: %1</source>
      <translation>沒有寫這是誰的訂單：%1</translation>
    </message>
    <message>
      <source>nothing that could stand for a name</source>
      <translation>沒有可以當作姓名的內容</translation>
    </message>
    <message>
      <source>rows of one order contradict each other: %1</source>
      <translation>同一筆訂單的各列互相矛盾：%1</translation>
    </message>
    <message>
      <source>the day is still to come: %1</source>
      <translation>這一天還沒到：%1</translation>
    </message>
    <message>
      <source>there already, with another amount: %1</source>
      <translation>已經有了，但金額不同：%1</translation>
    </message>
    <message>
      <source>thousands or decimals? %1</source>
      <translation>是千分位還是小數點？%1</translation>
    </message>
    <message>
      <source>too long: %1</source>
      <translation>太長：%1</translation>
    </message>
    <message>
      <source>unclear who this is: %1</source>
      <translation>不確定是哪一位：%1</translation>
    </message>
    <message>
      <source>“%1” does not say who bought when for how much.</source>
      <translation>「%1」沒有寫誰在何時以多少錢購買。</translation>
    </message>
    <message>
      <source>“%1” has a line far too long for a list of people.</source>
      <translation>「%1」有一行太長，不像是人員名單。</translation>
    </message>
    <message>
      <source>“%1” has no sheet “%2”.</source>
      <translation>「%1」沒有「%2」這張工作表。</translation>
    </message>
    <message>
      <source>“%1” holds contact cards (vCard), which cannot be read yet. Export it as .csv.</source>
      <translation>「%1」是聯絡人名片 (vCard)，目前還無法讀取。請匯出成 .csv。</translation>
    </message>
    <message>
      <source>“%1” is a spreadsheet of another kind. Save it as .xlsx or .csv.</source>
      <translation>「%1」是另一種試算表。請存成 .xlsx 或 .csv。</translation>
    </message>
    <message>
      <source>“%1” is a web page. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
      <translation>「%1」是網頁。請用試算表程式開啟，再存成 .xlsx 或 .csv。</translation>
    </message>
    <message>
      <source>“%1” is damaged and cannot be read.</source>
      <translation>「%1」已損壞，無法讀取。</translation>
    </message>
    <message>
      <source>“%1” is empty.</source>
      <translation>「%1」是空的。</translation>
    </message>
    <message>
      <source>“%1” is not a list of people (%2).</source>
      <translation>「%1」不是人員名單（%2）。</translation>
    </message>
    <message>
      <source>“%1” is not a table. Choose a .csv or .xlsx file.</source>
      <translation>「%1」不是表格。請選擇 .csv 或 .xlsx 檔案。</translation>
    </message>
    <message>
      <source>“%1” is protected by a password. Save a copy without one.</source>
      <translation>「%1」有密碼保護。請另存一份沒有密碼的檔案。</translation>
    </message>
    <message>
      <source>“%1” may not be read, or another program holds it.</source>
      <translation>「%1」無法讀取：沒有權限，或正由其他程式使用。</translation>
    </message>
    <message>
      <source>“%1” would unpack to more than Regulars takes in.</source>
      <translation>「%1」解壓縮後太大，超過 Regulars 能接受的範圍。</translation>
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message>
      <source>%1 - rows left out.csv</source>
      <translation>%1 - 略過的列.csv</translation>
    </message>
    <message>
      <source>Bringing in %1 …</source>
      <translation>正在匯入 %1…</translation>
    </message>
    <message>
      <source>Choose a list of customers or orders</source>
      <translation>選擇顧客或訂單清單</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>選擇其他檔案…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>匯入清單</translation>
    </message>
    <message>
      <source>Lists (%1);;All files (%2)</source>
      <translation>名單 (%1);;所有檔案 (%2)</translation>
    </message>
    <message>
      <source>Reading %1 …</source>
      <translation>正在讀取 %1 …</translation>
    </message>
    <message>
      <source>Save the list of rejected rows</source>
      <translation>儲存略過的列</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>已儲存為 %1。</translation>
    </message>
  </context>
  <context>
    <name>InForce</name>
    <message>
      <source>%1 · nothing to compare with</source>
      <translation>%1 · 沒有可以比較的資料</translation>
    </message>
    <message>
      <source>%1 · vs %2</source>
      <translation>%1 · 對照 %2</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Clear all filters</source>
      <translation>清除所有篩選</translation>
    </message>
    <message>
      <source>Counting …</source>
      <translation>計算中…</translation>
    </message>
    <message>
      <source>Drop the filter %1</source>
      <translation>拿掉篩選條件：%1</translation>
    </message>
    <message>
      <source>compared</source>
      <translation>比較中</translation>
    </message>
    <message>
      <source>seen on %1</source>
      <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
      <source>within %n days</source>
      <translation>
        <numerusform>%n 天內</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InteractionLine</name>
    <message>
      <source>Take off</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>移除 %1</translation>
    </message>
  </context>
  <context>
    <name>JoinForm</name>
    <message>
      <source>%1 and %2 stay two people</source>
      <translation>%1 和 %2 保留為兩個人</translation>
    </message>
    <message>
      <source>%1, since %2</source>
      <translation>%1，%2 至今</translation>
    </message>
    <message>
      <source>Are they one person?</source>
      <translation>他們是同一個人嗎？</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Both, one below the other</source>
      <translation>兩者都留，上下並列</translation>
    </message>
    <message>
      <source>Calls, visits, notes</source>
      <translation>通話、來訪、記事</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>聯絡同意</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>後續</translation>
    </message>
    <message>
      <source>Join into one</source>
      <translation>合併成一位</translation>
    </message>
    <message>
      <source>Joined %1 and %2</source>
      <translation>已合併 %1 和 %2</translation>
    </message>
    <message>
      <source>Phones</source>
      <translation>電話</translation>
    </message>
    <message>
      <source>Stage and its history</source>
      <translation>階段與階段紀錄</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>The stages %1 went through are set aside and count nowhere. It can be taken apart at any time.</source>
      <translation>%1 走過的階段會另外保存，不列入任何統計。隨時可以再拆開。</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>他們是兩個人</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>合併後</translation>
    </message>
    <message>
      <source>Two customers side by side</source>
      <translation>並排比對兩位顧客</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>JoinedLines</name>
    <message>
      <source>Joined into %1 on %2, and counted there</source>
      <translation>已於 %2 合併到 %1，並計入該顧客</translation>
    </message>
    <message>
      <source>Joined with %1 on %2</source>
      <translation>已於 %2 與 %1 合併</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>開啟 %1</translation>
    </message>
    <message>
      <source>Take apart …</source>
      <translation>拆開…</translation>
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
      <translation>%1 · %2（再次）</translation>
    </message>
    <message>
      <source>%1 · now %2</source>
      <translation>%1 · 至今 %2</translation>
    </message>
    <message>
      <source>%1: from %2, %3</source>
      <translation>%1：從 %2 起，%3</translation>
    </message>
    <message>
      <source>%1: since %2, %3</source>
      <translation>%1：%2 至今，%3</translation>
    </message>
    <message>
      <source>%1: still to come</source>
      <translation>%1：尚未到達</translation>
    </message>
    <message>
      <source>Journey</source>
      <translation>走過的階段</translation>
    </message>
  </context>
  <context>
    <name>KeyboardHelp</name>
    <message>
      <source>Among the sales: give money back</source>
      <translation>在銷售中：退款</translation>
    </message>
    <message>
      <source>Among the sales: take a wrongly typed one out</source>
      <translation>在銷售中：作廢打錯的一筆</translation>
    </message>
    <message>
      <source>Close a form, or go back</source>
      <translation>關閉表單，或返回</translation>
    </message>
    <message>
      <source>In a sale: only these words, no product</source>
      <translation>在銷售中：只用這些文字，不建商品</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>鍵盤快速鍵</translation>
    </message>
    <message>
      <source>On Today, after Done: next tomorrow, in 3 days, a week, a month, not</source>
      <translation>在「今天」按完成之後：下次在明天、3 天後、一週後、一個月後、不需要</translation>
    </message>
    <message>
      <source>On Today: log a call with the customer of the row</source>
      <translation>在「今天」：記錄與這一列顧客的通話</translation>
    </message>
    <message>
      <source>On Today: put the follow-up off</source>
      <translation>在「今天」：延後這項後續</translation>
    </message>
    <message>
      <source>On Today: the follow-up is done</source>
      <translation>在「今天」：完成這項後續</translation>
    </message>
    <message>
      <source>Save a form</source>
      <translation>儲存表單</translation>
    </message>
    <message>
      <source>What can be done with a card</source>
      <translation>卡片可以做的事</translation>
    </message>
  </context>
  <context>
    <name>LaptopSection</name>
    <message>
      <source>As the system has it</source>
      <translation>依系統設定</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>顏色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Kept with the calls, notes and moves you type.</source>
      <translation>會附在您輸入的通話、記事與移動上。</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>語言</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>淺色</translation>
    </message>
    <message>
      <source>This laptop</source>
      <translation>這台筆電</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>您的名字</translation>
    </message>
  </context>
  <context>
    <name>Ledger</name>
    <message>
      <source>New sale</source>
      <translation>新增銷售</translation>
    </message>
    <message>
      <source>No entry is of these days, this kind or this name.</source>
      <translation>沒有符合這些日期、種類或名稱的紀錄。</translation>
    </message>
    <message>
      <source>No sale fits</source>
      <translation>沒有符合的銷售</translation>
    </message>
    <message>
      <source>Nothing sold yet</source>
      <translation>還沒有銷售</translation>
    </message>
    <message>
      <source>Open the customer</source>
      <translation>開啟顧客</translation>
    </message>
    <message>
      <source>Sales, newest first</source>
      <translation>銷售，最新的在前</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>顯示全部</translation>
    </message>
    <message>
      <source>Type a sale in as it happens: who, what, for how much. The app then knows who is worth a call, and about what.</source>
      <translation>成交時就記下：誰、買什麼、多少錢。程式就知道該打給誰、聊什麼。</translation>
    </message>
  </context>
  <context>
    <name>LeftReasonPopup</name>
    <message>
      <source>Another reason</source>
      <translation>其他原因</translation>
    </message>
    <message>
      <source>Esc: they stay</source>
      <translation>Esc：留下不離開</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>略過</translation>
    </message>
  </context>
  <context>
    <name>LeftWords</name>
    <message>
      <source>By the reason that was written down.</source>
      <translation>依記下的原因。</translation>
    </message>
    <message>
      <source>By the stage they were in before, and by reason.</source>
      <translation>依離開前所在的階段與原因。</translation>
    </message>
    <message>
      <source>By the stage they were in before.</source>
      <translation>依離開前所在的階段。</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>又回來</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customers in Left on the day the report is seen on, without archived ones.</source>
      <translation>報表截至日當天位於「已離開」的顧客，不含已封存的。</translation>
    </message>
    <message>
      <source>From where customers left in the period, why, and who came back.</source>
      <translation>期間內顧客從哪裡離開、為什麼離開，以及誰又回來。</translation>
    </message>
    <message>
      <source>How many of these times the customer entered a stage again by the day it is seen on.</source>
      <translation>這些離開當中，有幾次到截至日為止顧客又進入某個階段。</translation>
    </message>
    <message>
      <source>How often a stage was entered after Left in the period.</source>
      <translation>期間內離開後又進入某個階段的次數。</translation>
    </message>
    <message>
      <source>How often somebody left for this reason.</source>
      <translation>因為這個原因離開的次數。</translation>
    </message>
    <message>
      <source>How often somebody left from this stage for this reason.</source>
      <translation>因為這個原因從這個階段離開的次數。</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>離開</translation>
    </message>
    <message>
      <source>Left because</source>
      <translation>離開原因</translation>
    </message>
    <message>
      <source>Left now</source>
      <translation>目前已離開</translation>
    </message>
    <message>
      <source>Most often from %1: %2, which is %3 of the moves out of it.</source>
      <translation>最常從「%1」離開：%2 次，占移出這個階段次數的 %3。</translation>
    </message>
    <message>
      <source>Moves from a stage to Left dated in the period.</source>
      <translation>日期在期間內，從某個階段移到「已離開」的次數。</translation>
    </message>
    <message>
      <source>Moves from this stage to Left dated in the period.</source>
      <translation>日期在期間內，從這個階段移到「已離開」的次數。</translation>
    </message>
    <message>
      <source>Of all the times somebody left, the share for this reason.</source>
      <translation>在所有離開的次數中，因為這個原因的比例。</translation>
    </message>
    <message>
      <source>Of the moves on, back and to Left out of this stage in the period, those to Left.</source>
      <translation>期間內從這個階段前進、退回與離開的次數中，離開所占的比例。</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share that left</source>
      <translation>離開比例</translation>
    </message>
    <message>
      <source>The different customers who left for this reason.</source>
      <translation>因為這個原因離開的不同顧客人數。</translation>
    </message>
    <message>
      <source>The different customers who left from this stage.</source>
      <translation>從這個階段離開的不同顧客人數。</translation>
    </message>
    <message>
      <source>The different customers who left in the period.</source>
      <translation>期間內離開的不同顧客人數。</translation>
    </message>
    <message>
      <source>The reason given most often: %1 (%2).</source>
      <translation>最常見的原因：%1（%2）。</translation>
    </message>
    <message>
      <source>Times somebody left</source>
      <translation>離開次數</translation>
    </message>
    <message>
      <source>Where and why</source>
      <translation>從哪裡、為什麼</translation>
    </message>
    <message>
      <source>Where they left</source>
      <translation>從哪裡離開</translation>
    </message>
    <message>
      <source>Who left</source>
      <translation>離開的人</translation>
    </message>
    <message>
      <source>Why they left</source>
      <translation>為什麼離開</translation>
    </message>
    <message>
      <source>Won back</source>
      <translation>挽回</translation>
    </message>
    <message>
      <source>nobody left in this period</source>
      <translation>這段期間沒有人離開</translation>
    </message>
  </context>
  <context>
    <name>LineEntry</name>
    <message>
      <source>%1 …</source>
      <translation>%1…</translation>
    </message>
    <message>
      <source>And what happened? For example: called, came in, wrote.</source>
      <translation>發生了什麼事？例如：來電、來店、傳訊息。</translation>
    </message>
    <message>
      <source>Customers and commands that fit</source>
      <translation>符合的顧客與指令</translation>
    </message>
    <message>
      <source>Find a customer, or type what just happened</source>
      <translation>尋找顧客，或輸入剛才發生的事</translation>
    </message>
    <message>
      <source>Nobody is called that yet. Shift+Enter adds them and logs it.</source>
      <translation>還沒有這個名字的顧客。按 Shift+Enter 會新增並記下。</translation>
    </message>
    <message>
      <source>Note: “%1”</source>
      <translation>內容：「%1」</translation>
    </message>
    <message>
      <source>That moment is still to come.</source>
      <translation>這個時間還沒到。</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>發生了什麼事</translation>
    </message>
    <message>
      <source>Which one is it? Choose with ↑ ↓, then press Enter.</source>
      <translation>是哪一位？用 ↑ ↓ 選擇，再按 Enter。</translation>
    </message>
    <message>
      <source>Whom is it about? Begin with a name or a phone number.</source>
      <translation>這是關於誰？請以姓名或電話號碼開頭。</translation>
    </message>
  </context>
  <context>
    <name>LineRow</name>
    <message>
      <source>A discount is written like %1 or %2.</source>
      <translation>折扣的寫法如 %1 或 %2。</translation>
    </message>
    <message>
      <source>A price is not below 0. What is given back is a refund.</source>
      <translation>價格不會低於 0。退回的錢請記為退款。</translation>
    </message>
    <message>
      <source>Discount, in percent or as an amount</source>
      <translation>折扣，百分比或金額</translation>
    </message>
    <message>
      <source>How much was it?</source>
      <translation>多少錢？</translation>
    </message>
    <message>
      <source>Price of one</source>
      <translation>單價</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>數量</translation>
    </message>
    <message>
      <source>Take this line out</source>
      <translation>移除這一列</translation>
    </message>
    <message>
      <source>That is more than can be kept.</source>
      <translation>超過可以儲存的上限。</translation>
    </message>
    <message>
      <source>The discount is more than the price.</source>
      <translation>折扣超過價格。</translation>
    </message>
    <message>
      <source>The quantity is a number above 0, with at most 3 decimals.</source>
      <translation>數量是大於 0 的數字，最多三位小數。</translation>
    </message>
    <message>
      <source>What the line comes to</source>
      <translation>這一列的金額</translation>
    </message>
    <message>
      <source>“%1” will be a new product.</source>
      <translation>「%1」會成為新商品。</translation>
    </message>
  </context>
  <context>
    <name>LinesEditor</name>
    <message>
      <source>Amount</source>
      <translation>金額</translation>
    </message>
    <message>
      <source>Discount</source>
      <translation>折扣</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>價格</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>數量</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>合計</translation>
    </message>
    <message>
      <source>What</source>
      <translation>項目</translation>
    </message>
  </context>
  <context>
    <name>LogForm</name>
    <message>
      <source>Choose who it was about first.</source>
      <translation>請先選擇這是關於誰。</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>後續</translation>
    </message>
    <message>
      <source>If you know it</source>
      <translation>知道的話再填</translation>
    </message>
    <message>
      <source>Log a call</source>
      <translation>記錄通話</translation>
    </message>
    <message>
      <source>Not saved last time, so here it is again.</source>
      <translation>上次還沒儲存，已為您放回這裡。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>內容</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>電話</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>Start anew</source>
      <translation>重新填寫</translation>
    </message>
    <message>
      <source>That moment is still to come.</source>
      <translation>這個時間還沒到。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>What</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>要做什麼</translation>
    </message>
    <message>
      <source>What the follow-up is for</source>
      <translation>這項後續要做什麼</translation>
    </message>
    <message>
      <source>What was said, what they want</source>
      <translation>說了什麼、想要什麼</translation>
    </message>
    <message>
      <source>When</source>
      <translation>時間</translation>
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
        <numerusform>要聯絡 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <source>(%1) %2</source>
      <translation>(%1) %2</translation>
    </message>
    <message>
      <source>All changes saved</source>
      <translation>所有變更都已儲存</translation>
    </message>
    <message>
      <source>Backed up %1</source>
      <translation>上次備份 %1</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>看板</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開啟</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>報表</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Saved %1.</source>
      <translation>已儲存 %1。</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在資料夾中顯示</translation>
    </message>
    <message>
      <source>Something unexpected happened. Nothing was lost; the change was not made.</source>
      <translation>發生意外的狀況。沒有遺失任何資料；這次變更沒有生效。</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
  </context>
  <context>
    <name>MorningPrints</name>
    <message>
      <source>%1 could not be written.</source>
      <translation>無法寫入 %1。</translation>
    </message>
    <message>
      <source>Morning sheet</source>
      <translation>今日聯絡單</translation>
    </message>
    <message>
      <source>Morning sheet %1.pdf</source>
      <translation>今日聯絡單 %1.pdf</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save under another name</source>
      <translation>用其他名稱儲存</translation>
    </message>
  </context>
  <context>
    <name>MorningSheet</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>%1: %2, %3</source>
      <translation>%1：%2，%3</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <translation>生日</translation>
    </message>
    <message>
      <source>Nobody to get back to today.</source>
      <translation>今天沒有要聯絡的人。</translation>
    </message>
    <message>
      <source>no note</source>
      <translation>沒有內容</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>…還有 %n 位</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MoveForm</name>
    <message>
      <source>A move that was forgotten: %1</source>
      <translation>補記漏掉的移動：%1</translation>
    </message>
    <message>
      <source>Move %1</source>
      <translation>移動 %1</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
    <message>
      <source>On</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Put it into the history</source>
      <translation>補記</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>移到</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
  </context>
  <context>
    <name>MovesWords</name>
    <message>
      <source>Back and forth</source>
      <translation>來回移動</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customers who entered a stage after Left.</source>
      <translation>離開後又進入某個階段的顧客。</translation>
    </message>
    <message>
      <source>Customers who moved between the same two stages three times or more.</source>
      <translation>在同樣兩個階段之間移動三次以上的顧客。</translation>
    </message>
    <message>
      <source>Customers who moved between these two stages three times or more.</source>
      <translation>在這兩個階段之間移動三次以上的顧客。</translation>
    </message>
    <message>
      <source>Customers with at least one of these moves.</source>
      <translation>至少有一次這種移動的顧客。</translation>
    </message>
    <message>
      <source>Customers with stays in this stage in the period.</source>
      <translation>期間內曾在這個階段停留的顧客。</translation>
    </message>
    <message>
      <source>Customers with two or more stays in this stage in the period.</source>
      <translation>期間內在這個階段停留兩次以上的顧客。</translation>
    </message>
    <message>
      <source>Customers won back</source>
      <translation>挽回的顧客</translation>
    </message>
    <message>
      <source>Every move of a customer dated in the period.</source>
      <translation>日期在期間內的每次顧客移動。</translation>
    </message>
    <message>
      <source>From where to where</source>
      <translation>從哪裡到哪裡</translation>
    </message>
    <message>
      <source>From where to where customers moved in the period, who came back, and who goes to and fro.</source>
      <translation>期間內顧客從哪裡移到哪裡、誰又回來，以及誰反覆來回。</translation>
    </message>
    <message>
      <source>How often a stage was entered after Left in the period.</source>
      <translation>期間內離開後又進入某個階段的次數。</translation>
    </message>
    <message>
      <source>Moved to</source>
      <translation>移到</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>移動次數</translation>
    </message>
    <message>
      <source>Moves from the place on the left to this one, dated in the period.</source>
      <translation>日期在期間內，從左側位置移到這裡的次數。</translation>
    </message>
    <message>
      <source>Moves of customers dated in the period, to Left and back too.</source>
      <translation>日期在期間內的顧客移動，包含離開與回來。</translation>
    </message>
    <message>
      <source>Of the customers with a stay in this stage, the share with two or more.</source>
      <translation>曾在這個階段停留的顧客中，停留兩次以上的比例。</translation>
    </message>
    <message>
      <source>Share that came back</source>
      <translation>回來比例</translation>
    </message>
    <message>
      <source>Stays that began in the period, by anyone.</source>
      <translation>期間內開始的停留，不論是誰。</translation>
    </message>
    <message>
      <source>The moves of these customers between these two stages.</source>
      <translation>這些顧客在這兩個階段之間的移動次數。</translation>
    </message>
    <message>
      <source>To and fro</source>
      <translation>反覆來回</translation>
    </message>
    <message>
      <source>Two stages between which somebody moved three times or more in the period.</source>
      <translation>期間內有人在其間移動三次以上的兩個階段。</translation>
    </message>
    <message>
      <source>Who comes back</source>
      <translation>誰又回來</translation>
    </message>
    <message>
      <source>Who moved</source>
      <translation>移動的人</translation>
    </message>
    <message>
      <source>Won back</source>
      <translation>挽回</translation>
    </message>
    <message>
      <source>nobody moved in this period</source>
      <translation>這段期間沒有人移動</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>Another day…</source>
      <translation>其他日期…</translation>
    </message>
    <message>
      <source>It was yesterday</source>
      <translation>其實是昨天</translation>
    </message>
    <message>
      <source>Moved %1 to %2</source>
      <translation>已將 %1 移到「%2」</translation>
    </message>
    <message>
      <source>The move is saved</source>
      <translation>移動已儲存</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>NamePopup</name>
    <message>
      <source>Name of the segment</source>
      <translation>顧客群的名稱</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
  </context>
  <context>
    <name>NamedList</name>
    <message>
      <source>%1 moved, %2 of %3</source>
      <translation>%1 已移動，第 %2 個，共 %3 個</translation>
    </message>
  </context>
  <context>
    <name>NamedRow</name>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>More for %1</source>
      <translation>「%1」的其他選項</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <source>Name of %1</source>
      <translation>「%1」的名稱</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
  </context>
  <context>
    <name>NewCampaign</name>
    <message>
      <source>New campaign</source>
      <translation>新增活動</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>Test rides at the market</source>
      <translation>在市集提供試騎</translation>
    </message>
    <message>
      <source>What will you try?</source>
      <translation>您要嘗試什麼做法？</translation>
    </message>
  </context>
  <context>
    <name>NewCost</name>
    <message>
      <source>Add</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>That is %1</source>
      <translation>也就是 %1</translation>
    </message>
  </context>
  <context>
    <name>NewForm</name>
    <message>
      <source>A friend, the window, a search …</source>
      <translation>朋友、路過櫥窗、上網搜尋…</translation>
    </message>
    <message>
      <source>A name is needed.</source>
      <translation>請輸入姓名。</translation>
    </message>
    <message>
      <source>Added %1</source>
      <translation>已新增 %1</translation>
    </message>
    <message>
      <source>Bring back what was not saved last time</source>
      <translation>取回上次還沒儲存的內容</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>介紹人</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>公司</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Heard of us</source>
      <translation>從哪裡得知本店</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新增顧客</translation>
    </message>
    <message>
      <source>Not saved last time, so here it is again.</source>
      <translation>上次還沒儲存，已為您放回這裡。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>電話</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>起始日</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>階段</translation>
    </message>
    <message>
      <source>Start anew</source>
      <translation>重新填寫</translation>
    </message>
    <message>
      <source>This does not look like an e-mail address. It will be kept as you typed it.</source>
      <translation>這看起來不像電子郵件地址，會照您輸入的內容保留。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>NewShop</name>
    <message>
      <source>A currency has three letters, such as CZK.</source>
      <translation>幣別是三個字母，例如 TWD。</translation>
    </message>
    <message>
      <source>All of it in one file:</source>
      <translation>全部存在一個檔案裡：</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>幣別</translation>
    </message>
    <message>
      <source>From stranger to regular: which words suit you?</source>
      <translation>從陌生人到熟客：您喜歡哪一組說法？</translation>
    </message>
    <message>
      <source>Kept with what you type.</source>
      <translation>會附在您輸入的內容上。</translation>
    </message>
    <message>
      <source>My shop</source>
      <translation>我的店鋪</translation>
    </message>
    <message>
      <source>Name of the shop</source>
      <translation>店名</translation>
    </message>
    <message>
      <source>Sample shop</source>
      <translation>範例店鋪</translation>
    </message>
    <message>
      <source>Shop files (%1)</source>
      <translation>店鋪檔案 (%1)</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在資料夾中顯示</translation>
    </message>
    <message>
      <source>Where is your shop to be kept?</source>
      <translation>您的店鋪要存在哪裡？</translation>
    </message>
    <message>
      <source>You can rename, reorder, add and remove stages at any time.</source>
      <translation>階段隨時可以改名、調整順序、新增或移除。</translation>
    </message>
    <message>
      <source>Your name (if you like)</source>
      <translation>您的名字（可不填）</translation>
    </message>
    <message>
      <source>Your shop</source>
      <translation>您的店鋪</translation>
    </message>
  </context>
  <context>
    <name>NextStep</name>
    <message>
      <source>A price you gave, or a basket that was left behind, is noted on the customer's page under “Quotes and baskets”. Say there what came of it, and this shows where people stop, and why.</source>
      <translation>你給的報價或未結的購物籃，記在顧客頁面的「報價與購物籃」。在那裡填上結果，這裡就會顯示大家卡在哪裡、為什麼。</translation>
    </message>
    <message>
      <source>A recipe is the short list of what you do in a stage. Write one on the board: the … menu of a column, “Recipe of this stage…”. Tick it off on each customer's page, and this shows whether it helps.</source>
      <translation>例行步驟就是在某個階段要做的幾件事。請在看板上填寫：打開該欄的「…」選單，選「此階段的例行步驟…」。在每位顧客的頁面上逐項打勾，這裡就會顯示有沒有用。</translation>
    </message>
    <message>
      <source>Go to Campaigns</source>
      <translation>前往「活動」</translation>
    </message>
    <message>
      <source>Go to Sales</source>
      <translation>前往銷售</translation>
    </message>
    <message>
      <source>Go to the board</source>
      <translation>前往看板</translation>
    </message>
    <message>
      <source>Go to the customers</source>
      <translation>前往顧客</translation>
    </message>
    <message>
      <source>No goal is set for this day</source>
      <translation>這一天沒有設定目標</translation>
    </message>
    <message>
      <source>No stage has a recipe yet</source>
      <translation>還沒有任何階段設定例行步驟</translation>
    </message>
    <message>
      <source>Say what you wish for in a month, a quarter or a year: this shows how far along it is, and its pace.</source>
      <translation>說出您每月、每季或每年想達到的目標：這裡會顯示走了多遠，以及進度如何。</translation>
    </message>
    <message>
      <source>Set goals…</source>
      <translation>設定目標…</translation>
    </message>
    <message>
      <source>What you try so that people hear of you, and what it costs, is written down under Campaigns.</source>
      <translation>為了讓大家得知本店而嘗試的做法與花費，請寫在「活動」中。</translation>
    </message>
    <message>
      <source>Write down under Campaigns what you try, whom it reached and what it cost, to set one beside the other.</source>
      <translation>請在「活動」中寫下嘗試的做法、接觸到誰、花了多少錢，就能並列比較。</translation>
    </message>
    <message>
      <source>Write down under Sales what is bought; orders from a web shop or a till come in by Import.</source>
      <translation>在「銷售」記下買了什麼；網路商店或收銀機的訂單可用匯入。</translation>
    </message>
  </context>
  <context>
    <name>NoticeSection</name>
    <message>
      <source>Notifications</source>
      <translation>通知</translation>
    </message>
    <message>
      <source>Once for each, also outside the window where the system has a tray. Quiet hours wait until they end.</source>
      <translation>每項只通知一次；系統有通知區域時，視窗外也看得到。安靜時段內的通知會等到時段結束。</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>安靜時段從</translation>
    </message>
    <message>
      <source>Tell me when a follow-up is due</source>
      <translation>後續到期時通知我</translation>
    </message>
    <message>
      <source>until</source>
      <translation>到</translation>
    </message>
  </context>
  <context>
    <name>Notifications</name>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <translation>
        <numerusform>%1，還有 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s) are due</source>
      <translation>
        <numerusform>%n 項後續到期了</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s) came due while Regulars was closed.</source>
      <translation>
        <numerusform>Regulars 關閉期間，有 %n 項後續到期。</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開啟</translation>
    </message>
    <message>
      <source>Show Today</source>
      <translation>顯示「今天」</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>您不在的時候</translation>
    </message>
  </context>
  <context>
    <name>OftenBought</name>
    <message>
      <source>%1 of those who bought %2</source>
      <translation>買 %2 的人中有 %1</translation>
    </message>
    <message>
      <source>+ %1</source>
      <translation>+ %1</translation>
    </message>
    <message>
      <source>Add %1</source>
      <translation>加入 %1</translation>
    </message>
    <message>
      <source>Often bought with it</source>
      <translation>常一起買</translation>
    </message>
  </context>
  <context>
    <name>OptionsPanel</name>
    <message>
      <source>Bring them in</source>
      <translation>匯入這份名單</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Every column that holds something is read.</source>
      <translation>有內容的每一欄都會讀取。</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>匯入</translation>
    </message>
    <message>
      <source>Keep other columns in the notes</source>
      <translation>其他欄位放進備註</translation>
    </message>
    <message numerus="yes">
      <source>Not read: %1 and %n more.</source>
      <translation>
        <numerusform>未讀取：%1，還有另外 %n 欄。</numerusform>
      </translation>
    </message>
    <message>
      <source>Not read: %1.</source>
      <translation>未讀取：%1。</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>訂單</translation>
    </message>
    <message>
      <source>Orders become sales of their day. Customers are found by number, e-mail, phone or name; whoever is new is created as a customer of before. What is there already is not brought in twice.</source>
      <translation>訂單會成為當天的銷售。依編號、電子郵件、電話或姓名找出顧客；新的會建立為先前就有的顧客。已經有的不會重複匯入。</translation>
    </message>
    <message>
      <source>Read together: %1.</source>
      <translation>一起讀取：%1。</translation>
    </message>
    <message>
      <source>Rows that name a stage of their own go there.</source>
      <translation>自己寫了階段的列，會放進那個階段。</translation>
    </message>
    <message>
      <source>Stage for them</source>
      <translation>放進哪個階段</translation>
    </message>
    <message>
      <source>They already were customers</source>
      <translation>原本就是顧客</translation>
    </message>
    <message>
      <source>They stand on the board, but reports do not count them as won by going through the stages.</source>
      <translation>他們會出現在看板上，但報表不會把他們算成一步步走過階段而來的顧客。</translation>
    </message>
    <message>
      <source>This is a stage history: who came into which stage on which day. Customers and stages are found by name; customers who are not there yet are created, and every move is kept on its day.</source>
      <translation>這是一份階段紀錄：誰在哪一天進入哪個階段。顧客與階段依名稱尋找；還沒有的顧客會新增，每次移動都保留原本的日期。</translation>
    </message>
    <message>
      <source>What the list is of</source>
      <translation>清單內容</translation>
    </message>
    <message>
      <source>You can undo all of it in one step.</source>
      <translation>整批匯入可以一次復原。</translation>
    </message>
  </context>
  <context>
    <name>OtherCostsView</name>
    <message>
      <source>Advertisements, a sign, a listing: money for a way people hear of you, beside all campaigns.</source>
      <translation>廣告、招牌、刊登：花在某種得知管道、不屬於任何活動的錢。</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Costs without a campaign</source>
      <translation>不屬於活動的花費</translation>
    </message>
  </context>
  <context>
    <name>OutsideRow</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>Just outside:</source>
      <translation>不計入：</translation>
    </message>
  </context>
  <context>
    <name>PairModel</name>
    <message>
      <source>This customer</source>
      <translation>這位顧客</translation>
    </message>
    <message>
      <source>and this one</source>
      <translation>與這位</translation>
    </message>
    <message>
      <source>because of</source>
      <translation>依據</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>同一人</translation>
    </message>
  </context>
  <context>
    <name>PartChip</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>不確定</translation>
    </message>
  </context>
  <context>
    <name>PartnerChoice</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Find by name, phone, e-mail or company</source>
      <translation>以姓名、電話、電子郵件或公司尋找</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>尋找顧客</translation>
    </message>
    <message>
      <source>No match for “%1”</source>
      <translation>找不到「%1」</translation>
    </message>
    <message>
      <source>Nobody looks alike. Type whom you mean.</source>
      <translation>沒有相似的人。請輸入您要找的人。</translation>
    </message>
    <message>
      <source>These look alike:</source>
      <translation>這些人看起來相似：</translation>
    </message>
    <message>
      <source>Who is the same person as %1?</source>
      <translation>誰和 %1 是同一個人？</translation>
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
      <translation>回到今天</translation>
    </message>
    <message>
      <source>On the board then: %1</source>
      <translation>當時在看板上：%1</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開啟</translation>
    </message>
    <message>
      <source>The board as it was on %1 – read only</source>
      <translation>%1 當時的看板 – 只能檢視</translation>
    </message>
    <message>
      <source>archived by then: %1</source>
      <translation>當時已封存：%1</translation>
    </message>
    <message>
      <source>in earlier stages: %1</source>
      <translation>在舊階段：%1</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <source>Company</source>
      <translation>公司</translation>
    </message>
    <message>
      <source>From</source>
      <translation>起日</translation>
    </message>
    <message>
      <source>How they heard of us</source>
      <translation>從哪裡得知本店</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Stage now</source>
      <translation>目前階段</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>迄日</translation>
    </message>
    <message>
      <source>archived</source>
      <translation>已封存</translation>
    </message>
  </context>
  <context>
    <name>PeoplePanel</name>
    <message>
      <source>Back to the report</source>
      <translation>回到報表</translation>
    </message>
    <message>
      <source>Back to the report (Esc)</source>
      <translation>回到報表 (Esc)</translation>
    </message>
    <message>
      <source>CSV for other programs …</source>
      <translation>給其他程式用的 CSV…</translation>
    </message>
    <message>
      <source>Compared with: %1</source>
      <translation>對照：%1</translation>
    </message>
    <message>
      <source>Excel workbook …</source>
      <translation>Excel 活頁簿…</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>匯出名單</translation>
    </message>
    <message>
      <source>How is this counted? %1</source>
      <translation>這是怎麼算的？%1</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>沒有人</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>讀取中…</translation>
    </message>
    <message>
      <source>Save as segment</source>
      <translation>存成顧客群</translation>
    </message>
    <message>
      <source>Show in Customers</source>
      <translation>在「顧客」中顯示</translation>
    </message>
    <message>
      <source>There is nobody behind this number.</source>
      <translation>這個數字沒有對應的人。</translation>
    </message>
    <message>
      <source>Who is counted</source>
      <translation>計入的人</translation>
    </message>
  </context>
  <context>
    <name>PeopleSection</name>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>完成：%1</translation>
    </message>
    <message>
      <source>Log a call with %1</source>
      <translation>記錄與 %1 的通話</translation>
    </message>
    <message>
      <source>Log call</source>
      <translation>記錄通話</translation>
    </message>
    <message>
      <source>Put off: %1</source>
      <translation>延後：%1</translation>
    </message>
    <message>
      <source>Show all %1</source>
      <translation>顯示全部 %1 項</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>延後</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>%1 · separated by: %2</source>
      <translation>%1 · 分隔符號：%2</translation>
    </message>
    <message>
      <source>Column in the file</source>
      <translation>檔案中的欄位</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>欄位</translation>
    </message>
    <message>
      <source>Columns guessed by their headings</source>
      <translation>依標題猜測的欄位</translation>
    </message>
    <message>
      <source>Do the letters look right?</source>
      <translation>文字看起來正確嗎？</translation>
    </message>
    <message>
      <source>First rows</source>
      <translation>前幾列</translation>
    </message>
    <message>
      <source>First values</source>
      <translation>前幾筆內容</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>代表</translation>
    </message>
    <message>
      <source>Not right?</source>
      <translation>不對嗎？</translation>
    </message>
    <message>
      <source>Recognised: %1</source>
      <translation>已認出：%1</translation>
    </message>
    <message>
      <source>Recognised: a stage history</source>
      <translation>已認出：階段紀錄</translation>
    </message>
    <message>
      <source>Recognised: one order a row, without headings</source>
      <translation>已辨識：一列一筆訂單，沒有標題列</translation>
    </message>
    <message>
      <source>Recognised: orders from %1</source>
      <translation>已辨識：來自 %1 的訂單</translation>
    </message>
    <message>
      <source>Recognised: orders in several files</source>
      <translation>已辨識：分在多個檔案的訂單</translation>
    </message>
    <message>
      <source>Sheet “%1”</source>
      <translation>工作表「%1」</translation>
    </message>
  </context>
  <context>
    <name>ProductField</name>
    <message>
      <source>%1, without a product</source>
      <translation>%1，不建商品</translation>
    </message>
    <message>
      <source>New product “%1”</source>
      <translation>新商品「%1」</translation>
    </message>
    <message>
      <source>Only these words, no product</source>
      <translation>只用這些文字，不建商品</translation>
    </message>
    <message>
      <source>Product, or an amount</source>
      <translation>商品，或金額</translation>
    </message>
    <message>
      <source>Product, or what it was</source>
      <translation>商品，或買了什麼</translation>
    </message>
    <message>
      <source>Products that fit</source>
      <translation>符合的商品</translation>
    </message>
  </context>
  <context>
    <name>ProductForm</name>
    <message>
      <source>A margin is written like %1, from 0 to 100.</source>
      <translation>毛利的寫法如 %1，從 0 到 100。</translation>
    </message>
    <message>
      <source>A price is not below 0.</source>
      <translation>價格不會低於 0。</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>類別</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代碼</translation>
    </message>
    <message>
      <source>Empty: %1, as in the settings</source>
      <translation>留空：%1，依設定</translation>
    </message>
    <message>
      <source>Margin: what is left of the price</source>
      <translation>毛利：價格中剩下的部分</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>新增商品</translation>
    </message>
    <message>
      <source>No longer sold</source>
      <translation>不再販售</translation>
    </message>
    <message>
      <source>Price (%1)</source>
      <translation>價格（%1）</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>Sell it again</source>
      <translation>重新販售</translation>
    </message>
  </context>
  <context>
    <name>Products</name>
    <message>
      <source>%1 is no longer offered</source>
      <translation>%1 已不再販售</translation>
    </message>
    <message>
      <source>A product is made by itself when its name is typed in a sale. Here you give it a price and more.</source>
      <translation>在銷售中輸入名稱，商品就會自動建立。這裡可以設定價格等資料。</translation>
    </message>
    <message>
      <source>Find a product</source>
      <translation>尋找商品</translation>
    </message>
    <message>
      <source>Name, code or category</source>
      <translation>名稱、代碼或類別</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>新增商品</translation>
    </message>
    <message>
      <source>No product fits</source>
      <translation>沒有符合的商品</translation>
    </message>
    <message>
      <source>No product has this name, code or category.</source>
      <translation>沒有商品有這個名稱、代碼或類別。</translation>
    </message>
    <message>
      <source>No products yet</source>
      <translation>還沒有商品</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>顯示全部</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>With those no longer sold</source>
      <translation>包含不再販售的</translation>
    </message>
  </context>
  <context>
    <name>ProductsModel</name>
    <message>
      <source>Category</source>
      <translation>類別</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代碼</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>價格</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>no longer sold</source>
      <translation>不再販售</translation>
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>進度</translation>
    </message>
  </context>
  <context>
    <name>PromiseDetails</name>
    <message>
      <source>Any way</source>
      <translation>不限方式</translation>
    </message>
    <message>
      <source>At a time of the day</source>
      <translation>指定時間</translation>
    </message>
    <message>
      <source>How often it repeats</source>
      <translation>多久重複一次</translation>
    </message>
    <message>
      <source>How to get back to them</source>
      <translation>用什麼方式聯絡</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>重複</translation>
    </message>
    <message>
      <source>Time of the follow-up</source>
      <translation>後續的時間</translation>
    </message>
    <message>
      <source>Unit of the rhythm</source>
      <translation>週期的單位</translation>
    </message>
    <message>
      <source>at</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>days</source>
      <translation>天</translation>
    </message>
    <message>
      <source>every </source>
      <translation>每 </translation>
    </message>
    <message>
      <source>months</source>
      <translation>個月</translation>
    </message>
    <message>
      <source>once</source>
      <translation>不重複</translation>
    </message>
    <message>
      <source>own rhythm…</source>
      <translation>自訂週期…</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>週</translation>
    </message>
    <message>
      <source>years</source>
      <translation>年</translation>
    </message>
  </context>
  <context>
    <name>Promises</name>
    <message>
      <source>: </source>
      <translation>：</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>打電話</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Follow-ups</source>
      <translation>後續</translation>
    </message>
    <message>
      <source>Get back to them</source>
      <translation>聯絡</translation>
    </message>
    <message>
      <source>Last note</source>
      <translation>上次的內容</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>訊息</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>電話</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>待辦</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>來訪</translation>
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
      <translation>%1（新商品）</translation>
    </message>
    <message>
      <source>%1 × %2</source>
      <translation>%1 × %2</translation>
    </message>
    <message>
      <source>%1, now</source>
      <translation>%1，現在</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>金額</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>後續</translation>
    </message>
    <message>
      <source>For example: Eva called, wants the blue one, ring her Friday 10:00 &gt;purchase #cargo</source>
      <translation>例如：怡君來電，想要藍色那台，星期五 10:00 回電 &gt;購買 #載貨</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>移到</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>新顧客「%1」</translation>
    </message>
    <message>
      <source>No amount</source>
      <translation>沒有金額</translation>
    </message>
    <message>
      <source>No match: create “%1”</source>
      <translation>找不到：新增「%1」</translation>
    </message>
    <message>
      <source>No stage “%1”</source>
      <translation>沒有「%1」這個階段</translation>
    </message>
    <message>
      <source>No tag</source>
      <translation>沒有標籤</translation>
    </message>
    <message>
      <source>Nobody named “%1”</source>
      <translation>沒有叫「%1」的人</translation>
    </message>
    <message>
      <source>Not saved last time, so here it is again.</source>
      <translation>上次還沒儲存，已為您放回這裡。</translation>
    </message>
    <message>
      <source>Quick line</source>
      <translation>快速輸入</translation>
    </message>
    <message>
      <source>Sale</source>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>已儲存：%1</translation>
    </message>
    <message>
      <source>Stays where they are</source>
      <translation>留在原階段</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>What</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>When</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>Which one?</source>
      <translation>哪一位？</translation>
    </message>
    <message>
      <source>Who?</source>
      <translation>誰？</translation>
    </message>
    <message>
      <source>adds and logs in one go</source>
      <translation>一次新增並記下</translation>
    </message>
    <message>
      <source>command</source>
      <translation>指令</translation>
    </message>
    <message>
      <source>none</source>
      <translation>無</translation>
    </message>
    <message>
      <source>nowhere</source>
      <translation>不移動</translation>
    </message>
    <message>
      <source>promised: %1</source>
      <translation>約好：%1</translation>
    </message>
    <message>
      <source>sale: %1</source>
      <translation>銷售：%1</translation>
    </message>
    <message>
      <source>today %1</source>
      <translation>今天 %1</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>「%1」</translation>
    </message>
  </context>
  <context>
    <name>QuietSection</name>
    <message numerus="yes">
      <source>%n more have been gone for over a year: see the reports</source>
      <translation>
        <numerusform>還有 %n 位超過一年沒來：請看報表</numerusform>
      </translation>
    </message>
    <message>
      <source>Going quiet</source>
      <translation>漸漸少來</translation>
    </message>
    <message>
      <source>Who was spoken with in the last week, or is promised something, is left out here</source>
      <translation>一週內聯絡過或已有約定的人不列在這裡</translation>
    </message>
  </context>
  <context>
    <name>QuietWords</name>
    <message>
      <source>%1: %2.</source>
      <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
      <source>%n customers buy often enough to have a rhythm.</source>
      <translation>
        <numerusform>%n 位顧客買得夠頻繁，看得出固定間隔。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more have been gone for over a year.</source>
      <translation>
        <numerusform>還有 %n 位超過一年沒來。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are going quiet now (%1).</source>
      <translation>
        <numerusform>其中 %n 位正漸漸少來（%1）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are going quiet now.</source>
      <translation>
        <numerusform>其中 %n 位正漸漸少來。</numerusform>
      </translation>
    </message>
    <message>
      <source>All of their purchases so far.</source>
      <translation>他們到目前為止的所有購買。</translation>
    </message>
    <message>
      <source>Bought often enough, but have left or are archived.</source>
      <translation>買得夠頻繁，但已離開或已封存。</translation>
    </message>
    <message>
      <source>Bought on one day or two: that says nothing of how often they come.</source>
      <translation>只在一兩天買過：看不出多久來一次。</translation>
    </message>
    <message>
      <source>Bought too seldom</source>
      <translation>買得太少</translation>
    </message>
    <message>
      <source>By how often they buy</source>
      <translation>依購買頻率</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customers who bought on three days or more and have neither left nor are archived.</source>
      <translation>在三天以上買過，而且沒有離開也沒有封存的顧客。</translation>
    </message>
    <message>
      <source>Customers who bought on three days or more, by their latest purchase.</source>
      <translation>在三天以上買過的顧客，依最近一次購買分組。</translation>
    </message>
    <message>
      <source>Days since their latest purchase, divided by what is usual.</source>
      <translation>距離最近一次購買的天數，除以平常的天數。</translation>
    </message>
    <message>
      <source>Days since their latest purchase.</source>
      <translation>距離最近一次購買的天數。</translation>
    </message>
    <message>
      <source>Due soon</source>
      <translation>快到時候</translation>
    </message>
    <message>
      <source>Going quiet</source>
      <translation>漸漸少來</translation>
    </message>
    <message>
      <source>Half buy within</source>
      <translation>半數在此天數內</translation>
    </message>
    <message>
      <source>Half of them usually come back within %1.</source>
      <translation>半數通常在 %1 內再來。</translation>
    </message>
    <message>
      <source>Half of them usually come back within this many days, or fewer.</source>
      <translation>半數通常在這麼多天以內再來。</translation>
    </message>
    <message>
      <source>How often regulars usually buy, and who usually would have bought again by now.</source>
      <translation>熟客通常多久買一次，以及誰照平常早該再買了。</translation>
    </message>
    <message>
      <source>In their rhythm</source>
      <translation>照常來</translation>
    </message>
    <message>
      <source>It is longer ago than usual, but not more than one and a half times as long.</source>
      <translation>比平常久，但不超過平常的一倍半。</translation>
    </message>
    <message>
      <source>It is more than one and a half times as long ago as usual.</source>
      <translation>已超過平常的一倍半。</translation>
    </message>
    <message>
      <source>It is more than six times as long ago as usual, and more than a year.</source>
      <translation>已超過平常的六倍，而且超過一年。</translation>
    </message>
    <message>
      <source>Left or archived</source>
      <translation>已離開或封存</translation>
    </message>
    <message>
      <source>Long gone</source>
      <translation>很久沒來</translation>
    </message>
    <message>
      <source>Nobody has bought on three different days yet, so there is no rhythm to fall out of.</source>
      <translation>還沒有人在三個不同的日子買過，所以看不出間隔。</translation>
    </message>
    <message>
      <source>Nobody is going quiet now.</source>
      <translation>目前沒有人漸漸少來。</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>現在</translation>
    </message>
    <message>
      <source>Of all regulars, the share that is in it.</source>
      <translation>占所有熟客的比例。</translation>
    </message>
    <message>
      <source>Of the regulars who buy so often, the share that is going quiet.</source>
      <translation>這種頻率的熟客中，漸漸少來的比例。</translation>
    </message>
    <message>
      <source>Purchases</source>
      <translation>購買次數</translation>
    </message>
    <message>
      <source>Regulars</source>
      <translation>熟客</translation>
    </message>
    <message>
      <source>Regulars by their usual days between one purchase and the next.</source>
      <translation>依平常兩次購買間隔天數分組的熟客。</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share going quiet</source>
      <translation>漸漸少來的比例</translation>
    </message>
    <message>
      <source>Spent by those going quiet</source>
      <translation>漸漸少來者的消費</translation>
    </message>
    <message>
      <source>Spent so far</source>
      <translation>累計消費</translation>
    </message>
    <message>
      <source>The hundred of those gone for more than a year who are overdue longest.</source>
      <translation>超過一年沒來的人中，逾期最久的一百位。</translation>
    </message>
    <message>
      <source>The hundred who are overdue longest for how often they usually buy.</source>
      <translation>相對於平常頻率，逾期最久的一百位。</translation>
    </message>
    <message>
      <source>The middle one of the days between their purchases, in order of length; one day counts once.</source>
      <translation>購買間隔天數依長短排列後的中間值；同一天只算一次。</translation>
    </message>
    <message>
      <source>The regulars who are in it.</source>
      <translation>屬於這一組的熟客。</translation>
    </message>
    <message>
      <source>Their latest purchase is no longer ago than their usual days between two.</source>
      <translation>最近一次購買還在平常的間隔之內。</translation>
    </message>
    <message>
      <source>Their purchases so far.</source>
      <translation>他們到目前為止的購買次數。</translation>
    </message>
    <message>
      <source>Those going quiet have spent %1 so far.</source>
      <translation>漸漸少來的人累計消費 %1。</translation>
    </message>
    <message>
      <source>Those going quiet, divided by all regulars.</source>
      <translation>漸漸少來的人數，除以所有熟客。</translation>
    </message>
    <message>
      <source>Times as long</source>
      <translation>平常的幾倍</translation>
    </message>
    <message>
      <source>Usually every</source>
      <translation>通常每</translation>
    </message>
    <message>
      <source>What they have spent so far, less what was given back.</source>
      <translation>他們到目前為止的消費，扣除退款。</translation>
    </message>
    <message>
      <source>What they have spent, less what was given back.</source>
      <translation>他們的消費，扣除退款。</translation>
    </message>
    <message>
      <source>Where regulars are</source>
      <translation>熟客現況</translation>
    </message>
    <message>
      <source>Who is going quiet</source>
      <translation>誰漸漸少來</translation>
    </message>
    <message>
      <source>more than 180 days</source>
      <translation>超過 180 天</translation>
    </message>
    <message>
      <source>nobody has bought on three different days yet</source>
      <translation>還沒有人在三個不同的日子買過</translation>
    </message>
    <message>
      <source>up to 14 days</source>
      <translation>14 天以內</translation>
    </message>
    <message>
      <source>up to 180 days</source>
      <translation>180 天以內</translation>
    </message>
    <message>
      <source>up to 30 days</source>
      <translation>30 天以內</translation>
    </message>
    <message>
      <source>up to 60 days</source>
      <translation>60 天以內</translation>
    </message>
    <message>
      <source>up to 90 days</source>
      <translation>90 天以內</translation>
    </message>
  </context>
  <context>
    <name>QuoteDoing</name>
    <message>
      <source>%1 bought for %2</source>
      <translation>%1 買了 %2</translation>
    </message>
    <message>
      <source>%1 bought for %2: the sale is recorded</source>
      <translation>%1 買了 %2，銷售已記下</translation>
    </message>
    <message>
      <source>%1 bought for %2: the sale is recorded, and they moved on</source>
      <translation>%1 買了 %2，銷售已記下，並已前進階段</translation>
    </message>
    <message>
      <source>Deleted the quote for %1</source>
      <translation>已刪除給 %1 的報價</translation>
    </message>
    <message>
      <source>Noted that the quote for %1 is gone</source>
      <translation>已記下給 %1 的報價沒成</translation>
    </message>
    <message>
      <source>Noted that the quote for %1 ran out</source>
      <translation>已記下給 %1 的報價過期</translation>
    </message>
    <message>
      <source>Noted that you asked %1 about the quote</source>
      <translation>已記下向 %1 詢問過報價</translation>
    </message>
    <message>
      <source>Noted that you asked %1; to ask again on %2</source>
      <translation>已記下問過 %1；%2 再問</translation>
    </message>
    <message>
      <source>The quote for %1 is open again</source>
      <translation>給 %1 的報價重新開啟</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>QuoteFields</name>
    <message>
      <source>Ask again on</source>
      <translation>再問日期</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>報價日期</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
    <message>
      <source>This is no day that can be read. Write it like %1.</source>
      <translation>讀不出這個日期。請寫成 %1。</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>有效期限</translation>
    </message>
    <message>
      <source>Where did they stop?</source>
      <translation>卡在哪裡？</translation>
    </message>
    <message>
      <source>no end</source>
      <translation>無期限</translation>
    </message>
    <message>
      <source>not at all</source>
      <translation>不用</translation>
    </message>
  </context>
  <context>
    <name>QuoteForm</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change the quote for %1</source>
      <translation>修改給 %1 的報價</translation>
    </message>
    <message>
      <source>Changed the quote for %1</source>
      <translation>已修改給 %1 的報價</translation>
    </message>
    <message>
      <source>Noted a quote for %1</source>
      <translation>已記下給 %1 的報價</translation>
    </message>
    <message>
      <source>Quote for %1</source>
      <translation>給 %1 的報價</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>QuotePanel</name>
    <message numerus="yes">
      <source>%n closed</source>
      <translation>
        <numerusform>%n 筆已結</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide what is closed</source>
      <translation>隱藏已結的</translation>
    </message>
    <message>
      <source>Quote or left basket</source>
      <translation>報價或未結購物籃</translation>
    </message>
    <message>
      <source>Quotes and baskets</source>
      <translation>報價與購物籃</translation>
    </message>
  </context>
  <context>
    <name>QuoteRow</name>
    <message>
      <source>Asked</source>
      <translation>問過</translation>
    </message>
    <message>
      <source>Asked about %1</source>
      <translation>已詢問 %1</translation>
    </message>
    <message>
      <source>Change, or delete</source>
      <translation>修改或刪除</translation>
    </message>
    <message>
      <source>Change, or delete: %1</source>
      <translation>修改或刪除：%1</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>重新開啟</translation>
    </message>
    <message>
      <source>What came of %1?</source>
      <translation>%1 結果如何？</translation>
    </message>
    <message>
      <source>What came of it?</source>
      <translation>結果如何？</translation>
    </message>
    <message>
      <source>ask: %1</source>
      <translation>詢問：%1</translation>
    </message>
    <message numerus="yes">
      <source>asked %n times</source>
      <translation>
        <numerusform>問過 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>given on %1</source>
      <translation>%1 報價</translation>
    </message>
  </context>
  <context>
    <name>QuoteSection</name>
    <message>
      <source>%1 bought it</source>
      <translation>%1 買了</translation>
    </message>
    <message>
      <source>%1 does not buy it</source>
      <translation>%1 不買</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>問過</translation>
    </message>
    <message>
      <source>Asked %1; when to ask again</source>
      <translation>問過 %1；何時再問</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>已購買</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>沒成</translation>
    </message>
    <message>
      <source>Quotes to chase</source>
      <translation>該追的報價</translation>
    </message>
    <message>
      <source>R: it ran out</source>
      <translation>R：過期了</translation>
    </message>
  </context>
  <context>
    <name>QuotesWords</name>
    <message numerus="yes">
      <source>%n are still open, for %1 together.</source>
      <translation>
        <numerusform>還有 %n 筆未結，共 %1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotes</source>
      <translation>
        <numerusform>%n 筆報價</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotes were given or baskets left in the period.</source>
      <translation>
        <numerusform>期間內有 %n 筆報價或未結購物籃。</numerusform>
      </translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>已封存</translation>
    </message>
    <message>
      <source>Asked about</source>
      <translation>詢問次數</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>已購買</translation>
    </message>
    <message>
      <source>Bought for</source>
      <translation>成交金額</translation>
    </message>
    <message>
      <source>By the month in which they were given.</source>
      <translation>依報價的月份。</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Days to decide</source>
      <translation>決定天數</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>沒成</translation>
    </message>
    <message>
      <source>Half of them were decided within %1.</source>
      <translation>半數在 %1 內決定。</translation>
    </message>
    <message>
      <source>Half were bought or given up within so many days after they were given.</source>
      <translation>半數在報價後這麼多天內成交或放棄。</translation>
    </message>
    <message>
      <source>How often you asked about a quote on average, as counted up to now.</source>
      <translation>每筆報價平均詢問的次數，算到現在。</translation>
    </message>
    <message>
      <source>Left baskets</source>
      <translation>未結購物籃</translation>
    </message>
    <message>
      <source>Most often people stop here: %1 (%2).</source>
      <translation>最常卡在：%1（%2）。</translation>
    </message>
    <message>
      <source>No quote was given and no basket left in the period.</source>
      <translation>期間內沒有報價，也沒有未結購物籃。</translation>
    </message>
    <message>
      <source>Of all that are gone or ran out, those for this reason.</source>
      <translation>沒成或過期的報價中，因為這個原因的比例。</translation>
    </message>
    <message>
      <source>Of all that were not bought, the share that stopped here.</source>
      <translation>沒有成交的報價中，卡在這裡的比例。</translation>
    </message>
    <message numerus="yes">
      <source>Of the %n that came to an end, so many were bought: %1 (%2).</source>
      <translation>
        <numerusform>已有結果的 %n 筆中，成交：%1（%2）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of the %n that came to an end, so many were bought: %1.</source>
      <translation>
        <numerusform>已有結果的 %n 筆中，成交：%1。</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>未結</translation>
    </message>
    <message>
      <source>Open money</source>
      <translation>未結金額</translation>
    </message>
    <message>
      <source>Open quotes of customers who are here.</source>
      <translation>目前在這裡的顧客的未結報價。</translation>
    </message>
    <message>
      <source>Open quotes, by where the customer is on the report's day.</source>
      <translation>未結報價，依報表當天顧客所在的位置。</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>隨時間</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>報價</translation>
    </message>
    <message>
      <source>Quotes and baskets</source>
      <translation>報價與購物籃</translation>
    </message>
    <message>
      <source>Quotes and left baskets</source>
      <translation>報價與未結購物籃</translation>
    </message>
    <message>
      <source>Quotes and left baskets given in the period.</source>
      <translation>期間內的報價與未結購物籃。</translation>
    </message>
    <message>
      <source>Quotes of the period, not bought, that stopped here.</source>
      <translation>期間內沒成交、卡在這裡的報價。</translation>
    </message>
    <message>
      <source>Quotes that are gone or ran out for this reason.</source>
      <translation>因為這個原因沒成或過期的報價。</translation>
    </message>
    <message>
      <source>Quotes that are gone or ran out, by the reason that was given.</source>
      <translation>沒成或過期的報價，依所述原因。</translation>
    </message>
    <message>
      <source>Quotes that were not bought, by where people stopped.</source>
      <translation>沒成交的報價，依卡住的地方。</translation>
    </message>
    <message>
      <source>Quotes you gave, beside baskets that were left.</source>
      <translation>你給的報價，與未結的購物籃並列。</translation>
    </message>
    <message>
      <source>Ran out</source>
      <translation>過期</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share bought</source>
      <translation>成交比例</translation>
    </message>
    <message>
      <source>Still open</source>
      <translation>仍未結</translation>
    </message>
    <message>
      <source>The different customers of these quotes.</source>
      <translation>這些報價涉及的不同顧客。</translation>
    </message>
    <message>
      <source>The reason given most often: %1 (%2).</source>
      <translation>最常見的原因：%1（%2）。</translation>
    </message>
    <message>
      <source>The sum of the quotes lost for this reason.</source>
      <translation>因這個原因失去的報價總額。</translation>
    </message>
    <message>
      <source>The sum of the quotes that stopped here.</source>
      <translation>卡在這裡的報價總額。</translation>
    </message>
    <message>
      <source>The sum of these quotes.</source>
      <translation>這些報價的總額。</translation>
    </message>
    <message>
      <source>They come to</source>
      <translation>總額</translation>
    </message>
    <message>
      <source>Those of which nothing had come by that day.</source>
      <translation>到那天還沒有結果的。</translation>
    </message>
    <message>
      <source>Those that were bought by the day of the report.</source>
      <translation>到報表當天已成交的。</translation>
    </message>
    <message>
      <source>Those that were given up, or went to somebody else, by that day.</source>
      <translation>到那天已放棄或去了別家的。</translation>
    </message>
    <message>
      <source>Those that you said had run out, by that day.</source>
      <translation>到那天你說已過期的。</translation>
    </message>
    <message>
      <source>What came of the prices you gave and of baskets left behind, where people stop, and why.</source>
      <translation>你的報價與未結購物籃結果如何、大家卡在哪裡、為什麼。</translation>
    </message>
    <message>
      <source>What the quotes that are still open come to.</source>
      <translation>仍未結的報價總額。</translation>
    </message>
    <message>
      <source>What the quotes that were bought come to.</source>
      <translation>已成交的報價總額。</translation>
    </message>
    <message>
      <source>What was bought, of all that are bought, gone or ran out.</source>
      <translation>成交的，占成交、沒成與過期總數的比例。</translation>
    </message>
    <message>
      <source>Where they stop</source>
      <translation>卡在哪裡</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>為什麼</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>其他地方</translation>
    </message>
    <message>
      <source>nobody stopped on the way to buying in this period</source>
      <translation>這段期間沒有人在購買途中停下</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>未記錄</translation>
    </message>
  </context>
  <context>
    <name>RangePopup</name>
    <message>
      <source>From</source>
      <translation>起日</translation>
    </message>
    <message>
      <source>Other days</source>
      <translation>其他日期</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>顯示</translation>
    </message>
    <message>
      <source>To</source>
      <translation>迄日</translation>
    </message>
  </context>
  <context>
    <name>ReachedList</name>
    <message>
      <source>Add a customer it reached</source>
      <translation>新增接觸到的顧客</translation>
    </message>
    <message>
      <source>Add somebody by name, phone or e-mail</source>
      <translation>以姓名、電話或電子郵件新增顧客</translation>
    </message>
    <message>
      <source>Customers it reached</source>
      <translation>接觸到的顧客</translation>
    </message>
    <message>
      <source>No other call or visit is noted</source>
      <translation>沒有記下其他通話或來訪</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>還沒有人</translation>
    </message>
    <message>
      <source>Show them in the table</source>
      <translation>在表格中顯示</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>還有 %n 位</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReachedRow</name>
    <message>
      <source>Put a call or visit of %1 to it</source>
      <translation>將 %1 的某次通話或來訪歸入活動</translation>
    </message>
    <message>
      <source>Put a call or visit to it</source>
      <translation>將某次通話或來訪歸入活動</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>移除 %1</translation>
    </message>
  </context>
  <context>
    <name>RecipeChecks</name>
    <message>
      <source>%1. Done on %2</source>
      <translation>%1。%2 完成</translation>
    </message>
    <message>
      <source>%1. Done on %2 by %3</source>
      <translation>%1。%3 於 %2 完成</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>完成：%1</translation>
    </message>
    <message>
      <source>Not done after all: %1</source>
      <translation>其實還沒完成：%1</translation>
    </message>
    <message>
      <source>Recipe of %1: %2 of %3 done</source>
      <translation>「%1」的例行步驟：%3 項完成 %2 項</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>RecipePanel</name>
    <message>
      <source>%1 moved, %2 of %3</source>
      <translation>%1 已移動，第 %2 個，共 %3 個</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>Another step</source>
      <translation>再加一個步驟</translation>
    </message>
    <message>
      <source>Another step…</source>
      <translation>再加一個步驟…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>關閉</translation>
    </message>
    <message>
      <source>No steps yet. For example: “Send the offer”, “Ring after three days”.</source>
      <translation>還沒有步驟。例如：「寄出報價」、「三天後打電話」。</translation>
    </message>
    <message>
      <source>Recipe of %1</source>
      <translation>「%1」的例行步驟</translation>
    </message>
    <message>
      <source>Took “%1” off the recipe</source>
      <translation>已從例行步驟移除「%1」</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>What you do with each customer in this stage. The steps are ticked off on the customer's page.</source>
      <translation>對這個階段的每位顧客要做的事。步驟在顧客的頁面上逐項打勾。</translation>
    </message>
  </context>
  <context>
    <name>RecipeRow</name>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <source>Move “%1” down</source>
      <translation>下移「%1」</translation>
    </message>
    <message>
      <source>Move “%1” up</source>
      <translation>上移「%1」</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove “%1”</source>
      <translation>移除「%1」</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>步驟 %1</translation>
    </message>
  </context>
  <context>
    <name>RecipesWords</name>
    <message>
      <source>%1: a part of it</source>
      <translation>%1：只做一部分</translation>
    </message>
    <message>
      <source>%1: all of the recipe</source>
      <translation>%1：步驟全做</translation>
    </message>
    <message>
      <source>%1: nothing of it</source>
      <translation>%1：完全沒做</translation>
    </message>
    <message>
      <source>By how much was done</source>
      <translation>依完成多少</translation>
    </message>
    <message>
      <source>Do the recipes help</source>
      <translation>例行步驟有沒有用</translation>
    </message>
    <message>
      <source>From %1, %2 of %3 went on with all of the recipe done (%4), %5 of %6 with none of it (%7).</source>
      <translation>在「%1」，步驟全做時，%3 次中有 %2 次繼續前進（%4）；完全沒做時，%6 次中有 %5 次（%7）。</translation>
    </message>
    <message>
      <source>Half are gone after</source>
      <translation>多久剩一半</translation>
    </message>
    <message>
      <source>Half move on within</source>
      <translation>半數不超過</translation>
    </message>
    <message>
      <source>Half of the stays that ended lasted this many days or fewer.</source>
      <translation>已結束的停留中，有一半不超過這個天數。</translation>
    </message>
    <message>
      <source>No stage has a recipe yet.</source>
      <translation>還沒有任何階段設定例行步驟。</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>原有顧客</translation>
    </message>
    <message>
      <source>Share that went on</source>
      <translation>前進比例</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>停留</translation>
    </message>
    <message>
      <source>Stays in the stage that began in the period and in which so much was ticked.</source>
      <translation>期間內在這個階段開始、步驟完成到這個程度的停留。</translation>
    </message>
    <message>
      <source>Stays that began in the period in stages with a recipe, by how much of it was ticked.</source>
      <translation>期間內在設有例行步驟的階段開始的停留，依打勾多少列出。</translation>
    </message>
    <message>
      <source>Stays that ended with a move to a later stage.</source>
      <translation>移到後面的階段而結束的停留。</translation>
    </message>
    <message>
      <source>The days after which half were gone, counting those still there for as long as they have been.</source>
      <translation>有一半走出這個階段時的天數；仍在這裡的人，依目前已待的天數一併計入。</translation>
    </message>
    <message>
      <source>There is nothing to compare yet: it takes some stays with the recipe and some without.</source>
      <translation>還沒有可以比較的資料：要有一些做了步驟的停留，和一些沒做的停留。</translation>
    </message>
    <message>
      <source>This sets them side by side; it does not say that the recipe was the reason.</source>
      <translation>這裡只是並列比較，不代表結果是例行步驟造成的。</translation>
    </message>
    <message>
      <source>Went on</source>
      <translation>繼續前進</translation>
    </message>
    <message>
      <source>Went on, divided by went on, went back and left together; those still there are not in it.</source>
      <translation>繼續前進的次數，除以繼續前進、退回與離開的總次數；仍在這裡的不計入。</translation>
    </message>
    <message>
      <source>Were in such a stage when they were typed in: nobody knows since when.</source>
      <translation>輸入資料時就在這樣的階段：不知道是從什麼時候開始的。</translation>
    </message>
    <message>
      <source>Whether people move on more often, and sooner, where the recipe of their stage was followed.</source>
      <translation>照著階段的例行步驟做，顧客是否更常、更快前進。</translation>
    </message>
    <message>
      <source>no stage has a recipe yet</source>
      <translation>還沒有任何階段設定例行步驟</translation>
    </message>
  </context>
  <context>
    <name>RefundForm</name>
    <message>
      <source>&amp;Everything</source>
      <translation>全部(&amp;E)</translation>
    </message>
    <message>
      <source>An &amp;amount</source>
      <translation>一筆金額(&amp;A)</translation>
    </message>
    <message>
      <source>Choose what comes back, and no more of it than is left.</source>
      <translation>選擇退回的項目，數量不能超過剩下的。</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Everything was given back already.</source>
      <translation>已經全部退回。</translation>
    </message>
    <message>
      <source>From more than nothing up to %1 can be given back.</source>
      <translation>退款必須大於零，最多 %1。</translation>
    </message>
    <message>
      <source>Gave %1 back to %2</source>
      <translation>已退 %1 給 %2</translation>
    </message>
    <message>
      <source>Give back</source>
      <translation>退款</translation>
    </message>
    <message>
      <source>Give money back</source>
      <translation>退款</translation>
    </message>
    <message>
      <source>Given back: %1</source>
      <translation>已退：%1</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>金額</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
    <message>
      <source>Some &amp;lines</source>
      <translation>部分明細(&amp;L)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>What comes back</source>
      <translation>退回的項目</translation>
    </message>
  </context>
  <context>
    <name>RefundLines</name>
    <message>
      <source>How much of %1 comes back</source>
      <translation>%1 退回多少</translation>
    </message>
  </context>
  <context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
      <source>%n customers are in “%1”. Where do they go?</source>
      <translation>
        <numerusform>「%1」裡有 %n 位顧客。要移到哪裡？</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep the stage</source>
      <translation>保留這個階段</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>已離開</translation>
    </message>
    <message>
      <source>Move them and remove the stage</source>
      <translation>移走顧客並移除階段</translation>
    </message>
    <message>
      <source>Their history stays. It can be undone.</source>
      <translation>他們的歷程會保留。這個動作可以復原。</translation>
    </message>
  </context>
  <context>
    <name>RepeatWords</name>
    <message numerus="yes">
      <source>%n customers bought for the first time in the period.</source>
      <translation>
        <numerusform>期間內有 %n 位顧客第一次購買。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them bought again by the day of the report (%1).</source>
      <translation>
        <numerusform>其中 %n 位到報表當天為止又買了（%1）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them bought again by the day of the report.</source>
      <translation>
        <numerusform>其中 %n 位到報表當天為止又買了。</numerusform>
      </translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>再次購買</translation>
    </message>
    <message>
      <source>Bought in the months after</source>
      <translation>之後各月的購買</translation>
    </message>
    <message>
      <source>By month of the first purchase, the share with a purchase one month later, two, and so on.</source>
      <translation>依首次購買的月份，之後第一個月、第二個月…有購買的比例。</translation>
    </message>
    <message>
      <source>By month of the first purchase; who has not had the days is not in a share.</source>
      <translation>依首次購買的月份；還不滿天數的人不計入比例。</translation>
    </message>
    <message>
      <source>Coming back</source>
      <translation>回購</translation>
    </message>
    <message>
      <source>Customers whose first purchase of all was then.</source>
      <translation>在那個月第一次購買的顧客。</translation>
    </message>
    <message>
      <source>First bought</source>
      <translation>首次購買</translation>
    </message>
    <message>
      <source>First bought so lately that they have not had the days yet.</source>
      <translation>首次購買太近，還不滿這些天數。</translation>
    </message>
    <message>
      <source>Half come back within</source>
      <translation>半數在此天數內回購</translation>
    </message>
    <message>
      <source>Half of those came back within %1.</source>
      <translation>其中半數在 %1 內回購。</translation>
    </message>
    <message>
      <source>Half of those who bought again had their second purchase after this many days or fewer.</source>
      <translation>再次購買的人中，半數在這麼多天以內有第二次購買。</translation>
    </message>
    <message>
      <source>Months later</source>
      <translation>之後第幾個月</translation>
    </message>
    <message>
      <source>Nobody bought for the first time in the period.</source>
      <translation>期間內沒有人第一次購買。</translation>
    </message>
    <message>
      <source>Of all of the month, the share that bought in this month after it; months not over yet are empty.</source>
      <translation>該月所有人中，在之後這個月購買的比例；還沒過完的月份留空。</translation>
    </message>
    <message>
      <source>Of them, those with a second purchase by the day of the report.</source>
      <translation>其中到報表當天為止有第二次購買的人。</translation>
    </message>
    <message>
      <source>Share that bought again</source>
      <translation>回購比例</translation>
    </message>
    <message numerus="yes">
      <source>The share with a second purchase within %n days of the first, of those whose first was that long ago.</source>
      <translation>
        <numerusform>首次購買已滿 %n 天的人中，在 %n 天內有第二次購買的比例。</numerusform>
      </translation>
    </message>
    <message>
      <source>Those who bought again, divided by those who first bought then.</source>
      <translation>再次購買的人數，除以當時首次購買的人數。</translation>
    </message>
    <message numerus="yes">
      <source>Too recent for %n days</source>
      <translation>
        <numerusform>還不滿 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>Whether those who bought for the first time bought again, how soon, and in which months after.</source>
      <translation>第一次購買的人有沒有再買、多快再買、在之後哪幾個月買。</translation>
    </message>
    <message numerus="yes">
      <source>Within %n days</source>
      <translation>
        <numerusform>%n 天內</numerusform>
      </translation>
    </message>
    <message>
      <source>Within 90 days it was %1 of the %2 of the first month told, and %3 of the %4 of the last.</source>
      <translation>90 天內回購：最早那個月的 %2 人中有 %1，最近那個月的 %4 人中有 %3。</translation>
    </message>
    <message>
      <source>nobody bought for the first time in this period</source>
      <translation>這段期間沒有人第一次購買</translation>
    </message>
  </context>
  <context>
    <name>ReportBody</name>
    <message>
      <source>Clear filters</source>
      <translation>清除篩選</translation>
    </message>
    <message>
      <source>Click a bar or a number to see who it counts.</source>
      <translation>按一下長條或數字，就能看到計入了哪些人。</translation>
    </message>
    <message>
      <source>How is this counted?</source>
      <translation>這是怎麼算的？</translation>
    </message>
    <message>
      <source>Nothing in this period</source>
      <translation>這段期間沒有資料</translation>
    </message>
    <message>
      <source>Show any time</source>
      <translation>改為不限時間</translation>
    </message>
    <message>
      <source>Tables of the report</source>
      <translation>報表的表格</translation>
    </message>
  </context>
  <context>
    <name>ReportHead</name>
    <message>
      <source>Copy picture</source>
      <translation>複製圖片</translation>
    </message>
    <message>
      <source>Export to Excel</source>
      <translation>匯出到 Excel</translation>
    </message>
    <message>
      <source>PDF report …</source>
      <translation>PDF 報告…</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>圖片</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>列印</translation>
    </message>
    <message>
      <source>Print preview …</source>
      <translation>預覽列印…</translation>
    </message>
    <message>
      <source>Save as PDF …</source>
      <translation>存成 PDF…</translation>
    </message>
    <message>
      <source>Save as PNG for print …</source>
      <translation>存成印刷用 PNG…</translation>
    </message>
    <message>
      <source>Save as PNG for screens …</source>
      <translation>存成螢幕用 PNG…</translation>
    </message>
    <message>
      <source>Save as SVG …</source>
      <translation>存成 SVG…</translation>
    </message>
    <message>
      <source>Set goals…</source>
      <translation>設定目標…</translation>
    </message>
  </context>
  <context>
    <name>ReportLabels</name>
    <message>
      <source>%1 to %2</source>
      <translation>%1 到 %2</translation>
    </message>
    <message>
      <source>MMM yyyy</source>
      <translation>yyyy年M月</translation>
    </message>
    <message>
      <source>Q%1 %2</source>
      <translation>%2年第%1季</translation>
    </message>
    <message>
      <source>more than %1</source>
      <translation>超過 %1</translation>
    </message>
    <message>
      <source>no reason given</source>
      <translation>未說明原因</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>未填</translation>
    </message>
    <message>
      <source>nothing or less</source>
      <translation>零或負</translation>
    </message>
    <message>
      <source>up to %1</source>
      <translation>%1 以內</translation>
    </message>
  </context>
  <context>
    <name>ReportList</name>
    <message>
      <source>Reports</source>
      <translation>報表</translation>
    </message>
  </context>
  <context>
    <name>ReportNumbers</name>
    <message>
      <source>%1 pts</source>
      <translation>%1 百分點</translation>
    </message>
    <message>
      <source>too early to tell</source>
      <translation>還看不出來</translation>
    </message>
  </context>
  <context>
    <name>ReportPaper</name>
    <message>
      <source>%1 (of %2)</source>
      <translation>%1（共 %2）</translation>
    </message>
    <message>
      <source>%1: %2, before that %3.</source>
      <translation>%1：%2，之前是 %3。</translation>
    </message>
    <message>
      <source>How the shop is doing</source>
      <translation>店鋪近況</translation>
    </message>
    <message>
      <source>Made on %1</source>
      <translation>製作日期：%1</translation>
    </message>
    <message>
      <source>Page %1</source>
      <translation>第 %1 頁</translation>
    </message>
  </context>
  <context>
    <name>ReportPrints</name>
    <message>
      <source>%1 could not be written.</source>
      <translation>無法寫入 %1。</translation>
    </message>
    <message>
      <source>Making the pages …</source>
      <translation>正在製作頁面…</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Reports %1.pdf</source>
      <translation>報表 %1.pdf</translation>
    </message>
    <message>
      <source>Save under another name</source>
      <translation>用其他名稱儲存</translation>
    </message>
  </context>
  <context>
    <name>ReportTable</name>
    <message>
      <source>%1 From %2.</source>
      <translation>%1依據 %2 筆資料。</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
  </context>
  <context>
    <name>ReportsPage</name>
    <message>
      <source>Counting …</source>
      <translation>計算中…</translation>
    </message>
    <message>
      <source>Import my customers</source>
      <translation>匯入我的顧客</translation>
    </message>
    <message>
      <source>Nothing to count yet</source>
      <translation>還沒有可以統計的資料</translation>
    </message>
    <message>
      <source>Once customers move over the board, this shows how many went on from each stage.</source>
      <translation>等顧客在看板上移動之後，這裡會顯示每個階段有多少人繼續前進。</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>報表</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試一次</translation>
    </message>
  </context>
  <context>
    <name>Result</name>
    <message numerus="yes">
      <source>%n cancelled order(s) passed over</source>
      <translation>
        <numerusform>略過 %n 筆已取消的訂單</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refund(s) written</source>
      <translation>
        <numerusform>寫入 %n 筆退款</numerusform>
      </translation>
    </message>
    <message>
      <source>Column</source>
      <translation>欄</translation>
    </message>
    <message>
      <source>Every row was taken in.</source>
      <translation>每一列都已匯入。</translation>
    </message>
    <message>
      <source>File</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>Import another file</source>
      <translation>匯入其他檔案</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Rows left out</source>
      <translation>略過的列</translation>
    </message>
    <message>
      <source>Save the list of rejected rows…</source>
      <translation>儲存略過的列…</translation>
    </message>
    <message>
      <source>Show the sales</source>
      <translation>顯示銷售</translation>
    </message>
    <message>
      <source>Show them on the board</source>
      <translation>在看板上顯示</translation>
    </message>
    <message>
      <source>Taken back: nothing of this import is left</source>
      <translation>已復原：這次匯入的內容全都移除了</translation>
    </message>
    <message>
      <source>Undo the import</source>
      <translation>復原這次匯入</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>known customers</source>
      <translation>已有的顧客</translation>
    </message>
    <message>
      <source>known, filled in</source>
      <translation>原有，已補上資料</translation>
    </message>
    <message>
      <source>known, nothing new</source>
      <translation>原有，沒有新資料</translation>
    </message>
    <message>
      <source>new customers</source>
      <translation>新顧客</translation>
    </message>
    <message>
      <source>new orders</source>
      <translation>新訂單</translation>
    </message>
    <message>
      <source>orders there already</source>
      <translation>原本就有的訂單</translation>
    </message>
    <message>
      <source>read together: %1</source>
      <translation>一起讀取：%1</translation>
    </message>
    <message>
      <source>rows left out</source>
      <translation>略過的列</translation>
    </message>
  </context>
  <context>
    <name>RfmWords</name>
    <message numerus="yes">
      <source>%n bought for the first time since %1.</source>
      <translation>
        <numerusform>自 %1 起有 %n 位第一次購買。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers are at risk: they bought often or much, but not lately.</source>
      <translation>
        <numerusform>%n 位顧客有流失風險：以前常買或買得多，最近卻沒買。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers have bought so far.</source>
      <translation>
        <numerusform>到目前為止有 %n 位顧客買過。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who were among the best or loyal on %1 no longer are.</source>
      <translation>
        <numerusform>%n 位在 %1 還是最佳或忠實顧客，現在不是了。</numerusform>
      </translation>
    </message>
    <message>
      <source>1, least</source>
      <translation>1，最少</translation>
    </message>
    <message>
      <source>1, longest ago</source>
      <translation>1，最久以前</translation>
    </message>
    <message>
      <source>5, most</source>
      <translation>5，最多</translation>
    </message>
    <message>
      <source>5, most lately</source>
      <translation>5，最近</translation>
    </message>
    <message>
      <source>All scores</source>
      <translation>所有分數</translation>
    </message>
    <message>
      <source>All their orders so far.</source>
      <translation>他們到目前為止的所有訂單。</translation>
    </message>
    <message>
      <source>All their orders until then.</source>
      <translation>他們到那時為止的所有訂單。</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>有流失風險</translation>
    </message>
    <message>
      <source>At risk: 1 or 2, and 3 or more: they bought often or much, but not lately.</source>
      <translation>有流失風險：1 或 2，且 3 以上：以前常買或買得多，最近卻沒買。</translation>
    </message>
    <message>
      <source>Best</source>
      <translation>最佳</translation>
    </message>
    <message>
      <source>Best customers</source>
      <translation>最佳顧客</translation>
    </message>
    <message>
      <source>Best: 4 or 5 in both.</source>
      <translation>最佳：兩項都是 4 或 5。</translation>
    </message>
    <message>
      <source>Buyers in this group on the last day.</source>
      <translation>最後一天屬於這一組的顧客。</translation>
    </message>
    <message>
      <source>Buyers who were in the group on the left and are now in this one.</source>
      <translation>原本在左側組別、現在在這一組的顧客。</translation>
    </message>
    <message>
      <source>Buyers with these two scores.</source>
      <translation>兩項分數為此的顧客。</translation>
    </message>
    <message>
      <source>Counted to the last day of the period.</source>
      <translation>算到期間最後一天。</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customers with an order by the last day of the period.</source>
      <translation>到期間最後一天為止有訂單的顧客。</translation>
    </message>
    <message>
      <source>Days since the last order</source>
      <translation>距上筆訂單天數</translation>
    </message>
    <message>
      <source>Everyone who has bought gets a score from 1 to 5 for how lately they bought, and one for how often and how much: in which fifth of all buyers they are, equal ones alike.</source>
      <translation>買過的人都有兩個 1 到 5 的分數：一個看多近期購買，一個看多常、買多少，也就是位於所有買過顧客的第幾個五分之一，相同者同分。</translation>
    </message>
    <message>
      <source>From group to group</source>
      <translation>組別變動</translation>
    </message>
    <message>
      <source>From the group on the day before the period to the one on its last day. For a period without a beginning, from the group a year before.</source>
      <translation>從期間前一天的組別，到期間最後一天的組別。沒有起始日時，從一年前的組別算起。</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>組別</translation>
    </message>
    <message>
      <source>Had not bought yet</source>
      <translation>當時還沒買過</translation>
    </message>
    <message>
      <source>How lately they bought, from top to bottom; how often and how much, from left to right.</source>
      <translation>由上到下是多近期購買；由左到右是多常、買多少。</translation>
    </message>
    <message>
      <source>Long gone</source>
      <translation>很久沒來</translation>
    </message>
    <message>
      <source>Long gone: 1, and at most 2.</source>
      <translation>很久沒來：1，且至多 2。</translation>
    </message>
    <message>
      <source>Loyal</source>
      <translation>忠實</translation>
    </message>
    <message>
      <source>Loyal: 4 or 5 and 3, or 3 and 4 or 5.</source>
      <translation>忠實：4 或 5 與 3，或 3 與 4 或 5。</translation>
    </message>
    <message>
      <source>New or occasional</source>
      <translation>新客或偶爾</translation>
    </message>
    <message>
      <source>New or occasional: 4 or 5, and 1.</source>
      <translation>新客或偶爾：4 或 5，且 1。</translation>
    </message>
    <message>
      <source>Now in</source>
      <translation>現在的組別</translation>
    </message>
    <message>
      <source>Often and much</source>
      <translation>常買且買得多</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>訂單</translation>
    </message>
    <message>
      <source>Promising</source>
      <translation>有潛力</translation>
    </message>
    <message>
      <source>Promising: 4 or 5, and 2.</source>
      <translation>有潛力：4 或 5，且 2。</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Slipping</source>
      <translation>逐漸流失</translation>
    </message>
    <message>
      <source>Slipping: 3 and at most 3, or 2 and at most 2.</source>
      <translation>逐漸流失：3 且至多 3，或 2 且至多 2。</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>消費</translation>
    </message>
    <message numerus="yes">
      <source>The best are %n (%1 of all buyers), and brought %2 of the money.</source>
      <translation>
        <numerusform>最佳顧客有 %n 位（占買過顧客的 %1），帶來 %2 的營收。</numerusform>
      </translation>
    </message>
    <message>
      <source>The fifty customers who spent most so far, with their group.</source>
      <translation>累計消費最多的五十位顧客與其組別。</translation>
    </message>
    <message>
      <source>The mean over those in the group, counted to the last day.</source>
      <translation>該組的平均，算到最後一天。</translation>
    </message>
    <message>
      <source>Those in the group, divided by all who have bought.</source>
      <translation>該組人數，除以所有買過的人。</translation>
    </message>
    <message>
      <source>What these came to, less what was given back.</source>
      <translation>這些訂單的總額，扣除退款。</translation>
    </message>
    <message>
      <source>What they spent so far, less what was given back.</source>
      <translation>他們到目前為止的消費，扣除退款。</translation>
    </message>
    <message>
      <source>Who bought lately, often and much, who begins, and who is slipping away.</source>
      <translation>誰最近買、常買又買得多，誰剛開始，誰正在流失。</translation>
    </message>
    <message>
      <source>Who has bought</source>
      <translation>買過的人</translation>
    </message>
    <message>
      <source>Who spent most</source>
      <translation>誰消費最多</translation>
    </message>
    <message>
      <source>nobody has bought yet</source>
      <translation>還沒有人買過</translation>
    </message>
  </context>
  <context>
    <name>RuleNote</name>
    <message>
      <source>Moves %1 to %2, by the rule for purchases</source>
      <translation>依購買規則把 %1 移到 %2</translation>
    </message>
    <message>
      <source>Take the tick away to leave them where they are, this once</source>
      <translation>取消勾選，這次就留在原處</translation>
    </message>
  </context>
  <context>
    <name>RuleRow</name>
    <message>
      <source> days later</source>
      <translation> 天後</translation>
    </message>
    <message>
      <source>Days after entering %1</source>
      <translation>進入「%1」後幾天</translation>
    </message>
    <message>
      <source>Delete the rule for %1</source>
      <translation>刪除「%1」的規則</translation>
    </message>
    <message>
      <source>Delete this rule; what it promised stays</source>
      <translation>刪除這條規則；已約好的事會保留</translation>
    </message>
    <message>
      <source>Kind of follow-up on entering %1</source>
      <translation>進入「%1」時的後續方式</translation>
    </message>
    <message>
      <source>On entering this stage</source>
      <translation>進入這個階段時</translation>
    </message>
    <message>
      <source>Rule for %1 is on</source>
      <translation>「%1」的規則已開啟</translation>
    </message>
    <message>
      <source>Switch this rule on or off</source>
      <translation>開啟或關閉這條規則</translation>
    </message>
    <message>
      <source>What for?</source>
      <translation>要做什麼？</translation>
    </message>
    <message>
      <source>What the follow-up on entering %1 is for</source>
      <translation>進入「%1」時的後續要做什麼</translation>
    </message>
    <message>
      <source>at once</source>
      <translation>立刻</translation>
    </message>
  </context>
  <context>
    <name>RulesSection</name>
    <message>
      <source>Add a rule</source>
      <translation>新增規則</translation>
    </message>
    <message>
      <source>By</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>Get back to them</source>
      <translation>何時聯絡</translation>
    </message>
    <message>
      <source>No rules yet. For example: on entering Consideration, ring in 3 days.</source>
      <translation>還沒有規則。例如：進入「考慮」時，3 天後打電話。</translation>
    </message>
    <message>
      <source>On entering</source>
      <translation>進入階段</translation>
    </message>
    <message>
      <source>On entering a stage, a follow-up is made by itself. Nobody is moved by a rule, and who is in the stage already is left alone.</source>
      <translation>顧客進入階段時，自動新增一項後續。規則不會移動任何人，也不影響已經在該階段的人。</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>規則</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>要做什麼</translation>
    </message>
  </context>
  <context>
    <name>SaleCard</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>金額</translation>
    </message>
    <message>
      <source>Campaign: %1</source>
      <translation>活動：%1</translation>
    </message>
    <message>
      <source>Correct …</source>
      <translation>更正…</translation>
    </message>
    <message>
      <source>Discount</source>
      <translation>折扣</translation>
    </message>
    <message>
      <source>Give back …</source>
      <translation>退款…</translation>
    </message>
    <message>
      <source>No campaign</source>
      <translation>沒有活動</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>價格</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>數量</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>作廢</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>合計</translation>
    </message>
    <message>
      <source>Typed by mistake: an entry that cancels it is written</source>
      <translation>打錯了：會寫入一筆抵銷的紀錄</translation>
    </message>
    <message>
      <source>What</source>
      <translation>項目</translation>
    </message>
  </context>
  <context>
    <name>SaleDetails</name>
    <message>
      <source>&amp;Day</source>
      <translation>日期(&amp;D)</translation>
    </message>
    <message>
      <source>Day of the sale</source>
      <translation>銷售日期</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
  </context>
  <context>
    <name>SaleEditor</name>
    <message>
      <source>Add it to the products</source>
      <translation>加入商品</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>幾個</translation>
    </message>
    <message>
      <source>No sale</source>
      <translation>不是銷售</translation>
    </message>
    <message>
      <source>What was bought</source>
      <translation>買了什麼</translation>
    </message>
    <message>
      <source>What was paid in all (%1)</source>
      <translation>總共付了多少（%1）</translation>
    </message>
  </context>
  <context>
    <name>SaleForm</name>
    <message>
      <source>Choose who bought first.</source>
      <translation>請先選擇誰買的。</translation>
    </message>
    <message>
      <source>Correct the sale of %1</source>
      <translation>更正 %1 的銷售</translation>
    </message>
    <message>
      <source>Not saved last time, so here it is again.</source>
      <translation>上次沒有儲存，所以放回這裡。</translation>
    </message>
    <message>
      <source>Sale</source>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>儲存</translation>
    </message>
    <message>
      <source>Save and type another</source>
      <translation>儲存並再記一筆</translation>
    </message>
    <message>
      <source>Start anew</source>
      <translation>重新開始</translation>
    </message>
    <message>
      <source>That day is still to come.</source>
      <translation>那一天還沒到。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>SaleRuleRow</name>
    <message>
      <source>%1 (removed)</source>
      <translation>%1（已移除）</translation>
    </message>
    <message>
      <source>Delete the rule for purchase number %1</source>
      <translation>刪除第 %1 次購買的規則</translation>
    </message>
    <message>
      <source>Delete this rule; who moved by it stays</source>
      <translation>刪除這條規則；已移動的人不變</translation>
    </message>
    <message>
      <source>Purchase number %1 moves to</source>
      <translation>第 %1 次購買移到</translation>
    </message>
    <message>
      <source>Rule for purchase number %1 is on</source>
      <translation>第 %1 次購買的規則已啟用</translation>
    </message>
    <message>
      <source>Stage that purchase number %1 moves to</source>
      <translation>第 %1 次購買要移到的階段</translation>
    </message>
    <message>
      <source>Switch this rule on or off</source>
      <translation>開啟或關閉這條規則</translation>
    </message>
  </context>
  <context>
    <name>SaleSection</name>
    <message>
      <source>A margin is written like %1, from 0 to 100.</source>
      <translation>毛利的寫法如 %1，從 0 到 100。</translation>
    </message>
    <message>
      <source>A purchase moves a customer forward by itself, never back. Who is in the stage already, or beyond it, stays. In the form of a sale a rule can be left out once.</source>
      <translation>購買會自動讓顧客前進，絕不後退。已在該階段或更後面的人不動。在銷售表單中可以單次略過規則。</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>新增規則</translation>
    </message>
    <message>
      <source>No rules: a purchase moves nobody.</source>
      <translation>沒有規則：購買不會移動任何人。</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Usual margin</source>
      <translation>一般毛利</translation>
    </message>
    <message>
      <source>What is left of a sale, for products that have no margin of their own. Empty: not known.</source>
      <translation>沒有設定毛利的商品，一筆銷售剩下多少。留空：不知道。</translation>
    </message>
  </context>
  <context>
    <name>SalesModel</name>
    <message>
      <source>Amount</source>
      <translation>金額</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>What</source>
      <translation>項目</translation>
    </message>
  </context>
  <context>
    <name>SalesPage</name>
    <message>
      <source>New product</source>
      <translation>新增商品</translation>
    </message>
    <message>
      <source>New sale</source>
      <translation>新增銷售</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>銷售</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>顯示內容</translation>
    </message>
  </context>
  <context>
    <name>SalesWords</name>
    <message>
      <source>%1 brought in most: %2.</source>
      <translation>營收最多的是 %1：%2。</translation>
    </message>
    <message numerus="yes">
      <source>%1 customers bought with %n orders.</source>
      <translation>
        <numerusform>%1 位顧客下了 %n 筆訂單。</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 was given back.</source>
      <translation>退款 %1。</translation>
    </message>
    <message numerus="yes">
      <source>%n of them bought more than once (%1).</source>
      <translation>
        <numerusform>其中 %n 位買了不只一次（%1）。</numerusform>
      </translation>
    </message>
    <message>
      <source>Average order</source>
      <translation>平均每筆</translation>
    </message>
    <message>
      <source>Best customers</source>
      <translation>最佳顧客</translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>再次購買</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>買過的顧客</translation>
    </message>
    <message>
      <source>Buyers with two orders in the period or more.</source>
      <translation>期間內有兩筆以上訂單的顧客。</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>依類別</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>依月份</translation>
    </message>
    <message>
      <source>By product</source>
      <translation>依商品</translation>
    </message>
    <message>
      <source>By the category that the product has today.</source>
      <translation>依商品目前的類別。</translation>
    </message>
    <message>
      <source>From the first month in which something was sold to the last.</source>
      <translation>從有銷售的第一個月到最後一個月。</translation>
    </message>
    <message>
      <source>Given back</source>
      <translation>退款</translation>
    </message>
    <message>
      <source>How much of it was sold, less what was given back.</source>
      <translation>賣出的數量，扣除退回的。</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Money given back in the period, whenever it was bought.</source>
      <translation>期間內退的款，不論何時購買。</translation>
    </message>
    <message>
      <source>No product named</source>
      <translation>未指定商品</translation>
    </message>
    <message>
      <source>Nothing was sold in the period.</source>
      <translation>期間內沒有銷售。</translation>
    </message>
    <message>
      <source>Of what was sold with a known margin, %1 was left.</source>
      <translation>已知毛利的銷售中，剩下 %1。</translation>
    </message>
    <message numerus="yes">
      <source>One customer bought, with %n orders.</source>
      <translation>
        <numerusform>一位顧客下了 %n 筆訂單。</numerusform>
      </translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>訂單</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>數量</translation>
    </message>
    <message>
      <source>Revenue</source>
      <translation>營收</translation>
    </message>
    <message>
      <source>Revenue of unknown margin</source>
      <translation>毛利不明的營收</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sales of the period; one that was given back stays one, one taken out is none.</source>
      <translation>期間內的銷售；退款的仍算一筆，作廢的不算。</translation>
    </message>
    <message>
      <source>Share that bought again</source>
      <translation>回購比例</translation>
    </message>
    <message>
      <source>That brought in %1, an average order being %2.</source>
      <translation>帶來 %1，平均每筆 %2。</translation>
    </message>
    <message>
      <source>That brought in %1.</source>
      <translation>帶來 %1。</translation>
    </message>
    <message>
      <source>The best month was %1 with %2.</source>
      <translation>最好的月份是 %1，%2。</translation>
    </message>
    <message>
      <source>The different customers of these orders.</source>
      <translation>這些訂單的不同顧客。</translation>
    </message>
    <message>
      <source>Those of the period who brought in most.</source>
      <translation>期間內帶來最多營收的顧客。</translation>
    </message>
    <message>
      <source>Those who bought again, divided by the buyers.</source>
      <translation>再次購買的人數，除以買過的顧客。</translation>
    </message>
    <message>
      <source>What brought in most comes first.</source>
      <translation>營收最多的在前。</translation>
    </message>
    <message>
      <source>What is left of the revenue, as far as the margin of what was sold is known today.</source>
      <translation>營收中剩下的部分，以目前已知的毛利計算。</translation>
    </message>
    <message>
      <source>What the orders came to, before anything was given back, divided by the orders.</source>
      <translation>訂單總額（退款前），除以訂單數。</translation>
    </message>
    <message>
      <source>What the rest came to: nobody noted a margin for it.</source>
      <translation>其餘的總額：沒有人記錄毛利。</translation>
    </message>
    <message>
      <source>What was bought in the period, less what was given back in it.</source>
      <translation>期間內的購買，扣除期間內的退款。</translation>
    </message>
    <message>
      <source>What was bought, of what and by whom, and what came in by it.</source>
      <translation>賣了多少、賣什麼、誰買的，帶來多少營收。</translation>
    </message>
    <message>
      <source>Without a category</source>
      <translation>沒有類別</translation>
    </message>
    <message>
      <source>nothing was sold in this period</source>
      <translation>這段期間沒有銷售</translation>
    </message>
  </context>
  <context>
    <name>SatisfactionWords</name>
    <message numerus="yes">
      <source>%n answers were bad.</source>
      <translation>
        <numerusform>有 %n 個回答不滿意。</numerusform>
      </translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>已回答</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>Answers by their score, from 5 (very good) to 1 (very bad).</source>
      <translation>依分數列出回答，從 5（很好）到 1（很差）。</translation>
    </message>
    <message>
      <source>Answers of 1 or 2 from which a follow-up was made.</source>
      <translation>由 1 或 2 分的回答產生後續的。</translation>
    </message>
    <message>
      <source>Answers of 1 or 2 from which no follow-up was made.</source>
      <translation>1 或 2 分的回答中沒有產生後續的。</translation>
    </message>
    <message>
      <source>Answers of 1 or 2, divided by all answers.</source>
      <translation>1 或 2 分的回答，除以所有回答。</translation>
    </message>
    <message>
      <source>Answers of 1 or 2.</source>
      <translation>1 或 2 分的回答。</translation>
    </message>
    <message>
      <source>Answers of 4 or 5, divided by all answers.</source>
      <translation>4 或 5 分的回答，除以所有回答。</translation>
    </message>
    <message>
      <source>Answers of 4 or 5.</source>
      <translation>4 或 5 分的回答。</translation>
    </message>
    <message>
      <source>Answers with a score, divided by times asked.</source>
      <translation>有分數的回答，除以詢問次數。</translation>
    </message>
    <message>
      <source>Answers with this score, asked in the period.</source>
      <translation>期間內詢問、得到這個分數的回答。</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>問過</translation>
    </message>
    <message>
      <source>Average score</source>
      <translation>平均分數</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>不滿意</translation>
    </message>
    <message>
      <source>Bad without a follow-up</source>
      <translation>不滿意且沒有後續</translation>
    </message>
    <message>
      <source>Bad, followed up</source>
      <translation>不滿意，已跟進</translation>
    </message>
    <message>
      <source>By the month in which they were asked.</source>
      <translation>依詢問的月份。</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message numerus="yes">
      <source>Customers were asked %n times how it is going.</source>
      <translation>
        <numerusform>詢問了顧客 %n 次使用狀況。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>From %n of them no follow-up was made.</source>
      <translation>
        <numerusform>其中 %n 個沒有產生後續。</numerusform>
      </translation>
    </message>
    <message>
      <source>Good</source>
      <translation>滿意</translation>
    </message>
    <message>
      <source>How often customers were asked in the period, answered or not.</source>
      <translation>期間內詢問顧客的次數，不論有沒有回答。</translation>
    </message>
    <message>
      <source>How often they gave a score.</source>
      <translation>他們給分的次數。</translation>
    </message>
    <message>
      <source>In the first month told the average was %1, in the last %2.</source>
      <translation>最早那個月平均 %1，最近那個月 %2。</translation>
    </message>
    <message>
      <source>It was put off, or decided not to ask about that purchase.</source>
      <translation>延後了，或決定不問那次購買。</translation>
    </message>
    <message>
      <source>Nobody was asked how it is going in the period.</source>
      <translation>期間內沒有問過任何人使用狀況。</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>沒有問</translation>
    </message>
    <message>
      <source>Of all answers, the share with this score.</source>
      <translation>所有回答中，這個分數的比例。</translation>
    </message>
    <message>
      <source>Of the answers of 1 or 2, the share from which a follow-up was made.</source>
      <translation>1 或 2 分的回答中，產生後續的比例。</translation>
    </message>
    <message>
      <source>On average they said %1 of 5; %2 of the answers were good.</source>
      <translation>平均 %1 分（滿分 5）；%2 的回答是滿意。</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>隨時間</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <translation>滿意度</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share followed up</source>
      <translation>跟進比例</translation>
    </message>
    <message>
      <source>Share of bad</source>
      <translation>不滿意比例</translation>
    </message>
    <message>
      <source>Share of good</source>
      <translation>滿意比例</translation>
    </message>
    <message>
      <source>Share that answered</source>
      <translation>回答比例</translation>
    </message>
    <message>
      <source>The different customers who were asked.</source>
      <translation>被詢問的不同顧客。</translation>
    </message>
    <message>
      <source>The sum of the scores, divided by the answers.</source>
      <translation>分數總和，除以回答數。</translation>
    </message>
    <message numerus="yes">
      <source>They answered %n times.</source>
      <translation>
        <numerusform>他們回答了 %n 次。</numerusform>
      </translation>
    </message>
    <message>
      <source>Those from which a follow-up was made.</source>
      <translation>產生後續的回答。</translation>
    </message>
    <message>
      <source>What customers said when you asked how it is going, and what came of the bad answers.</source>
      <translation>詢問使用狀況時顧客怎麼說，以及不滿意的回答後來如何。</translation>
    </message>
    <message>
      <source>What they said</source>
      <translation>他們怎麼說</translation>
    </message>
    <message>
      <source>With a follow-up</source>
      <translation>有後續</translation>
    </message>
    <message>
      <source>nobody has answered how it is going in this period</source>
      <translation>這段期間沒有人回答使用狀況</translation>
    </message>
  </context>
  <context>
    <name>SavedRow</name>
    <message>
      <source>Taken back: %1</source>
      <translation>已復原：%1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Undo: %1</source>
      <translation>復原：%1</translation>
    </message>
  </context>
  <context>
    <name>SegmentButton</name>
    <message>
      <source>%1, changed</source>
      <translation>%1（已更改）</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Shown: %1</source>
      <translation>顯示：%1</translation>
    </message>
    <message>
      <source>Whose records are shown: everyone's, or those in a segment</source>
      <translation>顯示哪些人的資料：所有人，或某個顧客群</translation>
    </message>
  </context>
  <context>
    <name>SegmentSaver</name>
    <message>
      <source>It needs a name.</source>
      <translation>請輸入名稱。</translation>
    </message>
    <message>
      <source>Saved the segment “%1”</source>
      <translation>已儲存顧客群「%1」</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>復原 %1</translation>
    </message>
  </context>
  <context>
    <name>Segments</name>
    <message>
      <source>A segment needs a name.</source>
      <translation>顧客群需要名稱。</translation>
    </message>
    <message>
      <source>Delete “%1”</source>
      <translation>刪除「%1」</translation>
    </message>
    <message>
      <source>Deleted the segment “%1”</source>
      <translation>已刪除顧客群「%1」</translation>
    </message>
    <message>
      <source>Rename “%1”…</source>
      <translation>重新命名「%1」…</translation>
    </message>
    <message>
      <source>Save as segment…</source>
      <translation>存成顧客群…</translation>
    </message>
    <message>
      <source>Save the changes to “%1”</source>
      <translation>儲存對「%1」的更改</translation>
    </message>
    <message>
      <source>The segment is saved</source>
      <translation>顧客群已儲存</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>復原 %1</translation>
    </message>
  </context>
  <context>
    <name>Selling</name>
    <message>
      <source>Took the refund to %1 out</source>
      <translation>已作廢給 %1 的退款</translation>
    </message>
    <message>
      <source>Took the sale to %1 out</source>
      <translation>已作廢給 %1 的銷售</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>There is no screen for the window; --help lists what works without one.</source>
      <translation>沒有可顯示視窗的螢幕；--help 會列出不需視窗也能使用的功能。</translation>
    </message>
  </context>
  <context>
    <name>ShopSection</name>
    <message>
      <source>A country has two letters, such as CZ.</source>
      <translation>國家是兩個字母，例如 TW。</translation>
    </message>
    <message>
      <source>A currency has three letters, such as CZK.</source>
      <translation>幣別是三個字母，例如 TWD。</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>國家</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>幣別</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Phone numbers without a country code are from here.</source>
      <translation>沒有國碼的電話號碼，視為這裡的號碼。</translation>
    </message>
    <message>
      <source>Shop</source>
      <translation>店鋪</translation>
    </message>
  </context>
  <context>
    <name>SnoozeMenu</name>
    <message>
      <source>&amp;Not at all</source>
      <translation>不問了(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Tomorrow, %1</source>
      <translation>明天，%1(&amp;T)</translation>
    </message>
    <message>
      <source>Anothe&amp;r day…</source>
      <translation>其他日期…(&amp;R)</translation>
    </message>
    <message>
      <source>In 3 d&amp;ays, %1</source>
      <translation>3 天後，%1(&amp;A)</translation>
    </message>
    <message>
      <source>In a mont&amp;h, %1</source>
      <translation>一個月後，%1(&amp;H)</translation>
    </message>
    <message>
      <source>In a wee&amp;k, %1</source>
      <translation>一週後，%1(&amp;K)</translation>
    </message>
  </context>
  <context>
    <name>SortButton</name>
    <message>
      <source>Sort: %1</source>
      <translation>排序：%1</translation>
    </message>
  </context>
  <context>
    <name>SourceEditor</name>
    <message>
      <source>Add</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>Another way</source>
      <translation>其他管道</translation>
    </message>
    <message>
      <source>How they heard of you</source>
      <translation>顧客從哪裡得知本店</translation>
    </message>
    <message>
      <source>Offered when you write down how a customer heard of you; a new one that you type there is added. A new name here is the new name on every customer.</source>
      <translation>填寫顧客從哪裡得知本店時，會列出這些選項；在那裡輸入的新管道會加進來。在這裡改名，所有顧客的資料都會一起改。</translation>
    </message>
    <message>
      <source>The list is empty.</source>
      <translation>清單是空的。</translation>
    </message>
  </context>
  <context>
    <name>SourcesWords</name>
    <message>
      <source>%1 came in.</source>
      <translation>營收 %1。</translation>
    </message>
    <message numerus="yes">
      <source>%1 was spent on %n new customers: too few to tell what one costs.</source>
      <translation>
        <numerusform>花了 %1 換來 %n 位新顧客：人數太少，還看不出每位的成本。</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 was spent, and nobody became a customer.</source>
      <translation>花了 %1，沒有換來新顧客。</translation>
    </message>
    <message>
      <source>%1 was spent, which is %2 for each new customer.</source>
      <translation>花了 %1，平均每位新顧客 %2。</translation>
    </message>
    <message numerus="yes">
      <source>%n people became customers in the period.</source>
      <translation>
        <numerusform>期間內有 %n 人成為顧客。</numerusform>
      </translation>
    </message>
    <message>
      <source>All together</source>
      <translation>合計</translation>
    </message>
    <message>
      <source>Buyers</source>
      <translation>買過的顧客</translation>
    </message>
    <message>
      <source>By how they heard of the shop</source>
      <translation>依得知管道</translation>
    </message>
    <message>
      <source>Cost of a new customer</source>
      <translation>每位新顧客成本</translation>
    </message>
    <message>
      <source>Customers before</source>
      <translation>原有顧客</translation>
    </message>
    <message>
      <source>Customers with an order in the period.</source>
      <translation>期間內有訂單的顧客。</translation>
    </message>
    <message>
      <source>How people heard of the shop, how many became customers, what each way cost, and what it brought in.</source>
      <translation>大家如何得知本店、多少人成為顧客、每種方式花了多少、帶來多少。</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>加入</translation>
    </message>
    <message>
      <source>Money noted for days of the period, on the source or on campaigns that bring people so.</source>
      <translation>記在期間內日期的花費，屬於這個得知管道，或屬於以此管道吸引人的活動。</translation>
    </message>
    <message numerus="yes">
      <source>Most came by %1: %n.</source>
      <translation>
        <numerusform>最多人來自「%1」：%n 人。</numerusform>
      </translation>
    </message>
    <message>
      <source>Most of it by %1: %2.</source>
      <translation>最多來自 %1：%2。</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>新顧客</translation>
    </message>
    <message>
      <source>Nothing was spent in the period.</source>
      <translation>期間內沒有花費。</translation>
    </message>
    <message numerus="yes">
      <source>Of %n it is not known how they heard of the shop.</source>
      <translation>
        <numerusform>其中 %n 人沒有填寫從哪裡得知本店。</numerusform>
      </translation>
    </message>
    <message>
      <source>Of them customers</source>
      <translation>其中成為顧客</translation>
    </message>
    <message>
      <source>Of those who joined, who got as far as the stage that makes a customer, by the day of the report.</source>
      <translation>加入的人當中，到報表截至日為止，已到達「算是顧客」階段的人。</translation>
    </message>
    <message>
      <source>Revenue</source>
      <translation>營收</translation>
    </message>
    <message>
      <source>Revenue for each buyer</source>
      <translation>每位買家的營收</translation>
    </message>
    <message>
      <source>Share that became customers</source>
      <translation>成為顧客的比例</translation>
    </message>
    <message>
      <source>Sources and costs</source>
      <translation>得知管道與花費</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>已花費</translation>
    </message>
    <message>
      <source>The first way that is noted with the customer counts.</source>
      <translation>以顧客資料中記下的第一種得知管道為準。</translation>
    </message>
    <message>
      <source>The revenue of the period, divided by its buyers; below ten it is too early to tell.</source>
      <translation>期間內的營收，除以買過的顧客；不到十人時還看不出來。</translation>
    </message>
    <message>
      <source>Those of them who are customers, divided by those who joined.</source>
      <translation>其中成為顧客的人數，除以加入的人數。</translation>
    </message>
    <message>
      <source>Were customers already when they were typed in, so they are never new.</source>
      <translation>輸入資料時就已經是顧客，所以永遠不算新顧客。</translation>
    </message>
    <message>
      <source>What was bought in the period, less what was given back in it.</source>
      <translation>期間內的購買，扣除期間內的退款。</translation>
    </message>
    <message>
      <source>What was spent in the period, divided by its new customers; below ten it is too early to tell.</source>
      <translation>期間內的花費，除以帶來的新顧客人數；不到十人時還看不出來。</translation>
    </message>
    <message>
      <source>Who first came in the period to the stage that makes a customer, or first bought if that was earlier, whenever they joined.</source>
      <translation>在期間內第一次到達「算是顧客」階段，或更早就第一次購買的人，不論何時加入。</translation>
    </message>
    <message>
      <source>Whose first stage of all was entered in the period.</source>
      <translation>在期間內第一次進入任何階段的人。</translation>
    </message>
    <message>
      <source>nobody came and nothing was spent in this period</source>
      <translation>這段期間沒有人加入，也沒有花費</translation>
    </message>
  </context>
  <context>
    <name>StageEditor</name>
    <message>
      <source>Add</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>Customer from here on</source>
      <translation>從此算是顧客</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Name of a new stage</source>
      <translation>新階段的名稱</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>階段</translation>
    </message>
    <message>
      <source>Stuck after</source>
      <translation>多久算太久</translation>
    </message>
    <message>
      <source>Whoever gets to a ticked stage is a customer from then on. “Automatic” takes from the stage's history how long is too long.</source>
      <translation>到達打勾階段的人，從那時起就算是顧客。「自動」會依這個階段的過往紀錄，判斷待多久算太久。</translation>
    </message>
  </context>
  <context>
    <name>StageList</name>
    <message>
      <source>%1 moved, %2 of %3</source>
      <translation>%1 已移動，第 %2 個，共 %3 個</translation>
    </message>
  </context>
  <context>
    <name>StageRow</name>
    <message>
      <source> days</source>
      <translation> 天</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>顏色</translation>
    </message>
    <message>
      <source>Colour of %1</source>
      <translation>「%1」的顏色</translation>
    </message>
    <message>
      <source>Customers from %1 on</source>
      <translation>從「%1」起算是顧客</translation>
    </message>
    <message>
      <source>Days after which somebody is stuck in %1</source>
      <translation>在「%1」待幾天算太久</translation>
    </message>
    <message>
      <source>Drag, or press the up and down arrows</source>
      <translation>拖曳，或按上下方向鍵</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>More for %1</source>
      <translation>「%1」的其他選項</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <source>Name of %1</source>
      <translation>「%1」的名稱</translation>
    </message>
    <message>
      <source>Place of %1</source>
      <translation>「%1」的位置</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>自動</translation>
    </message>
  </context>
  <context>
    <name>Stages</name>
    <message>
      <source>Left</source>
      <translation>已離開</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Import my customers</source>
      <translation>匯入我的顧客</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>語言</translation>
    </message>
    <message>
      <source>Making the sample shop …</source>
      <translation>正在建立範例店鋪…</translation>
    </message>
    <message>
      <source>Nothing leaves this laptop: no account, no network. A sample shop is a file of its own. Everything here can be changed later.</source>
      <translation>資料不會離開這台筆電：不用帳號，也不連網路。範例店鋪是另外一個檔案。這裡的設定之後都能更改。</translation>
    </message>
    <message>
      <source>Open a shop file</source>
      <translation>開啟店鋪檔案</translation>
    </message>
    <message>
      <source>Open a shop file…</source>
      <translation>開啟店鋪檔案…</translation>
    </message>
    <message>
      <source>Shop files (%1);;All files (%2)</source>
      <translation>店鋪檔案 (%1);;所有檔案 (%2)</translation>
    </message>
    <message>
      <source>Start my shop</source>
      <translation>開始我的店鋪</translation>
    </message>
    <message>
      <source>Try a sample shop</source>
      <translation>試用範例店鋪</translation>
    </message>
    <message>
      <source>Turns strangers into regulars.</source>
      <translation>讓陌生人變成熟客。</translation>
    </message>
  </context>
  <context>
    <name>StayWords</name>
    <message>
      <source>Archived</source>
      <translation>已封存</translation>
    </message>
    <message>
      <source>Archived by that day: what they did before is counted, but they are on no board and never stuck.</source>
      <translation>到那天為止已封存：之前的經過仍會計入，但不在任何看板上，也不會算待太久。</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>原有顧客</translation>
    </message>
    <message>
      <source>Were in a stage already when they were typed in; nobody knows since when, so that stay is not counted.</source>
      <translation>輸入資料時就已經在某個階段；不知道是從什麼時候開始的，所以那次停留不計入。</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>%1 and %2 are two people</source>
      <translation>%1 和 %2 是兩個人</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>%1 離開</translation>
    </message>
    <message>
      <source>%1 not reached by %2</source>
      <translation>%1 不列入「%2」接觸到的顧客</translation>
    </message>
    <message>
      <source>%1 reached by %2</source>
      <translation>「%2」接觸到 %1</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) left</source>
      <translation>
        <numerusform>%n 位顧客離開</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) not reached by %1</source>
      <translation>
        <numerusform>%n 位顧客不列入「%1」接觸到的顧客</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) reached by %1</source>
      <translation>
        <numerusform>「%1」接觸到 %n 位顧客</numerusform>
      </translation>
    </message>
    <message>
      <source>archiving of %1</source>
      <translation>封存 %1</translation>
    </message>
    <message numerus="yes">
      <source>archiving of %n customer(s)</source>
      <translation>
        <numerusform>封存 %n 位顧客</numerusform>
      </translation>
    </message>
    <message>
      <source>asking %1 about a quote</source>
      <translation>向 %1 詢問報價</translation>
    </message>
    <message>
      <source>change</source>
      <translation>變更</translation>
    </message>
    <message>
      <source>change of a cost of %1</source>
      <translation>修改「%1」的一筆花費</translation>
    </message>
    <message>
      <source>change of a follow-up with %1</source>
      <translation>修改 %1 的後續</translation>
    </message>
    <message>
      <source>change of a goal</source>
      <translation>修改目標</translation>
    </message>
    <message>
      <source>change of a note about %1</source>
      <translation>修改 %1 的紀錄</translation>
    </message>
    <message>
      <source>change of a quote for %1</source>
      <translation>修改給 %1 的報價</translation>
    </message>
    <message>
      <source>change of a rule for %1</source>
      <translation>修改「%1」的規則</translation>
    </message>
    <message>
      <source>change of a step in the recipe of %1</source>
      <translation>修改「%1」的一個例行步驟</translation>
    </message>
    <message>
      <source>change of campaign %1</source>
      <translation>修改活動「%1」</translation>
    </message>
    <message>
      <source>change of field %1</source>
      <translation>修改欄位「%1」</translation>
    </message>
    <message>
      <source>change of product %1</source>
      <translation>修改商品 %1</translation>
    </message>
    <message>
      <source>change of stage %1</source>
      <translation>修改階段「%1」</translation>
    </message>
    <message>
      <source>change to %1</source>
      <translation>修改 %1 的資料</translation>
    </message>
    <message numerus="yes">
      <source>change to %n customer(s)</source>
      <translation>
        <numerusform>修改 %n 位顧客的資料</numerusform>
      </translation>
    </message>
    <message>
      <source>change to how satisfied %1 is</source>
      <translation>修改 %1 的滿意度</translation>
    </message>
    <message>
      <source>consent of %1</source>
      <translation>%1 的聯絡同意</translation>
    </message>
    <message>
      <source>correction of a sale to %1</source>
      <translation>更正給 %1 的銷售</translation>
    </message>
    <message>
      <source>cost of %1</source>
      <translation>「%1」的花費</translation>
    </message>
    <message>
      <source>date of a move</source>
      <translation>移動的日期</translation>
    </message>
    <message>
      <source>deletion of %1</source>
      <translation>刪除 %1</translation>
    </message>
    <message numerus="yes">
      <source>deletion of %n customer(s)</source>
      <translation>
        <numerusform>刪除 %n 位顧客</numerusform>
      </translation>
    </message>
    <message>
      <source>deletion of a cost of %1</source>
      <translation>刪除「%1」的一筆花費</translation>
    </message>
    <message>
      <source>deletion of a follow-up with %1</source>
      <translation>刪除 %1 的後續</translation>
    </message>
    <message>
      <source>deletion of a goal</source>
      <translation>刪除目標</translation>
    </message>
    <message>
      <source>deletion of a note about %1</source>
      <translation>刪除 %1 的紀錄</translation>
    </message>
    <message>
      <source>deletion of a quote for %1</source>
      <translation>刪除給 %1 的報價</translation>
    </message>
    <message>
      <source>deletion of a rule for %1</source>
      <translation>刪除「%1」的規則</translation>
    </message>
    <message>
      <source>deletion of campaign %1</source>
      <translation>刪除活動「%1」</translation>
    </message>
    <message>
      <source>deletion of segment %1</source>
      <translation>刪除顧客群「%1」</translation>
    </message>
    <message>
      <source>finished follow-up with %1</source>
      <translation>完成 %1 的後續</translation>
    </message>
    <message>
      <source>follow-up with %1</source>
      <translation>%1 的後續</translation>
    </message>
    <message>
      <source>how satisfied %1 is</source>
      <translation>%1 的滿意度</translation>
    </message>
    <message>
      <source>import of %1</source>
      <translation>匯入 %1</translation>
    </message>
    <message>
      <source>joining of %1 with %2</source>
      <translation>合併 %1 和 %2</translation>
    </message>
    <message>
      <source>move in the history of %1</source>
      <translation>補記 %1 的移動</translation>
    </message>
    <message>
      <source>move of %1 to %2</source>
      <translation>%1 移到「%2」</translation>
    </message>
    <message numerus="yes">
      <source>move of %n customer(s) to %1</source>
      <translation>
        <numerusform>%n 位顧客移到「%1」</numerusform>
      </translation>
    </message>
    <message>
      <source>name of segment %1</source>
      <translation>顧客群「%1」的名稱</translation>
    </message>
    <message>
      <source>new campaign %1</source>
      <translation>新活動「%1」</translation>
    </message>
    <message>
      <source>new customer %1</source>
      <translation>新顧客 %1</translation>
    </message>
    <message>
      <source>new customer %1 and a sale</source>
      <translation>新顧客 %1 與一筆銷售</translation>
    </message>
    <message>
      <source>new customer %1 and what happened</source>
      <translation>新顧客 %1 與發生的事</translation>
    </message>
    <message>
      <source>new field %1</source>
      <translation>新欄位「%1」</translation>
    </message>
    <message>
      <source>new goal</source>
      <translation>新目標</translation>
    </message>
    <message>
      <source>new name for a way of hearing of us: %1</source>
      <translation>得知管道改名：%1</translation>
    </message>
    <message>
      <source>new product %1</source>
      <translation>新商品 %1</translation>
    </message>
    <message>
      <source>new rule for %1</source>
      <translation>「%1」的新規則</translation>
    </message>
    <message>
      <source>new stage %1</source>
      <translation>新階段「%1」</translation>
    </message>
    <message>
      <source>new step in the recipe of %1</source>
      <translation>「%1」的新例行步驟</translation>
    </message>
    <message>
      <source>new way of hearing of us: %1</source>
      <translation>新的得知管道：%1</translation>
    </message>
    <message>
      <source>no thanks needed for %1</source>
      <translation>%1 不需要道謝</translation>
    </message>
    <message numerus="yes">
      <source>no thanks needed for %n customer(s)</source>
      <translation>
        <numerusform>%n 位顧客不需要道謝</numerusform>
      </translation>
    </message>
    <message>
      <source>not asking %1 for now</source>
      <translation>暫時不問 %1</translation>
    </message>
    <message>
      <source>note about %1</source>
      <translation>%1 的紀錄</translation>
    </message>
    <message>
      <source>note about %1 put to %2</source>
      <translation>將 %1 的紀錄歸入「%2」</translation>
    </message>
    <message>
      <source>note about %1 taken off %2</source>
      <translation>將 %1 的紀錄移出「%2」</translation>
    </message>
    <message>
      <source>note of a sale to %1</source>
      <translation>%1 銷售的備註</translation>
    </message>
    <message>
      <source>opening a quote for %1 again</source>
      <translation>重新開啟給 %1 的報價</translation>
    </message>
    <message>
      <source>order of the cards</source>
      <translation>卡片的順序</translation>
    </message>
    <message>
      <source>order of the fields</source>
      <translation>欄位的順序</translation>
    </message>
    <message>
      <source>order of the goals</source>
      <translation>目標的順序</translation>
    </message>
    <message>
      <source>order of the recipe of %1</source>
      <translation>「%1」的例行步驟順序</translation>
    </message>
    <message>
      <source>order of the segments</source>
      <translation>顧客群的順序</translation>
    </message>
    <message>
      <source>order of the stages</source>
      <translation>階段的順序</translation>
    </message>
    <message>
      <source>order of the ways of hearing of us</source>
      <translation>得知管道的順序</translation>
    </message>
    <message>
      <source>quote for %1</source>
      <translation>給 %1 的報價</translation>
    </message>
    <message>
      <source>refund to %1</source>
      <translation>退款給 %1</translation>
    </message>
    <message>
      <source>removal of a step from the recipe of %1</source>
      <translation>移除「%1」的一個例行步驟</translation>
    </message>
    <message>
      <source>removal of a way of hearing of us: %1</source>
      <translation>移除得知管道：%1</translation>
    </message>
    <message>
      <source>removal of field %1</source>
      <translation>移除欄位「%1」</translation>
    </message>
    <message>
      <source>removal of product %1</source>
      <translation>移除商品 %1</translation>
    </message>
    <message>
      <source>removal of stage %1</source>
      <translation>移除階段「%1」</translation>
    </message>
    <message>
      <source>restoring of %1</source>
      <translation>取回 %1</translation>
    </message>
    <message numerus="yes">
      <source>restoring of %n customer(s)</source>
      <translation>
        <numerusform>取回 %n 位顧客</numerusform>
      </translation>
    </message>
    <message>
      <source>restoring of product %1</source>
      <translation>還原商品 %1</translation>
    </message>
    <message>
      <source>rule about purchases</source>
      <translation>購買規則</translation>
    </message>
    <message>
      <source>sale to %1</source>
      <translation>銷售給 %1</translation>
    </message>
    <message>
      <source>segment %1</source>
      <translation>顧客群「%1」</translation>
    </message>
    <message>
      <source>setting of the shop</source>
      <translation>店鋪的設定</translation>
    </message>
    <message>
      <source>settings of sales</source>
      <translation>銷售設定</translation>
    </message>
    <message>
      <source>snooze of a follow-up with %1</source>
      <translation>延後 %1 的後續</translation>
    </message>
    <message>
      <source>tags of %1</source>
      <translation>%1 的標籤</translation>
    </message>
    <message numerus="yes">
      <source>tags of %n customer(s)</source>
      <translation>
        <numerusform>%n 位顧客的標籤</numerusform>
      </translation>
    </message>
    <message>
      <source>taking apart of %1 and %2</source>
      <translation>拆開 %1 和 %2</translation>
    </message>
    <message>
      <source>taking back of a line about %1</source>
      <translation>收回 %1 的一筆紀錄</translation>
    </message>
    <message>
      <source>text of thanks</source>
      <translation>道謝文字</translation>
    </message>
    <message>
      <source>thanks to %1</source>
      <translation>向 %1 道謝</translation>
    </message>
    <message numerus="yes">
      <source>thanks to %n customer(s)</source>
      <translation>
        <numerusform>向 %n 位顧客道謝</numerusform>
      </translation>
    </message>
    <message>
      <source>what %1 said to “%2”</source>
      <translation>%1 對「%2」的回應</translation>
    </message>
    <message>
      <source>what came of a quote for %1</source>
      <translation>給 %1 的報價結果</translation>
    </message>
    <message>
      <source>what happened with %1</source>
      <translation>%1 發生的事</translation>
    </message>
    <message>
      <source>what happened with %1, and their move</source>
      <translation>%1 發生的事與移動</translation>
    </message>
    <message>
      <source>“%2” done for %1</source>
      <translation>為 %1 完成「%2」</translation>
    </message>
    <message>
      <source>“%2” not done for %1</source>
      <translation>取消 %1 的「%2」打勾</translation>
    </message>
    <message>
      <source>“%2” suggested to %1</source>
      <translation>向 %1 推薦「%2」</translation>
    </message>
  </context>
  <context>
    <name>StuckSection</name>
    <message>
      <source>From the stage's history, or the limit you set for it in the settings</source>
      <translation>依這個階段的過往紀錄，或您在設定中訂的期限</translation>
    </message>
    <message>
      <source>Stuck longer than usual</source>
      <translation>待得比平常久</translation>
    </message>
  </context>
  <context>
    <name>StuckWords</name>
    <message>
      <source>By stage</source>
      <translation>依階段</translation>
    </message>
    <message>
      <source>Customers who are stuck in any stage.</source>
      <translation>在任何階段待太久的顧客。</translation>
    </message>
    <message>
      <source>Every entering of a stage in the period is one stay, by whomever.</source>
      <translation>期間內每進入一個階段一次，就算一次停留，不論是誰。</translation>
    </message>
    <message>
      <source>In the stage for longer than its limit, and not a word written or spoken in the last half of that time.</source>
      <translation>在這個階段待得超過期限，而且在期限的後半段完全沒有聯絡。</translation>
    </message>
    <message>
      <source>Most of them are in %1: %2.</source>
      <translation>最多人在「%1」：%2 人。</translation>
    </message>
    <message>
      <source>Of the stays that ended with a move on, a move back or leaving, the share that went on.</source>
      <translation>因前進、退回或離開而結束的停留中，繼續前進的比例。</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>停留</translation>
    </message>
    <message>
      <source>Stays that began in the period, by anyone.</source>
      <translation>期間內開始的停留，不論是誰。</translation>
    </message>
    <message>
      <source>Stuck now</source>
      <translation>目前待太久</translation>
    </message>
    <message>
      <source>The limit you set for the stage; else three quarters of the finished stays were shorter, at least 14 days.</source>
      <translation>您為這個階段設定的期限；沒有設定時，取四分之三的已結束停留都不超過的天數，至少 14 天。</translation>
    </message>
    <message>
      <source>Too long after</source>
      <translation>多久算太久</translation>
    </message>
    <message>
      <source>Went on</source>
      <translation>繼續前進</translation>
    </message>
    <message>
      <source>What happened to each stay that began in the period, and who has been in a stage for too long.</source>
      <translation>期間內開始的每次停留的結果，以及誰在某個階段待太久。</translation>
    </message>
    <message>
      <source>Where they get stuck</source>
      <translation>在哪裡待太久</translation>
    </message>
    <message>
      <source>no stay began in this period</source>
      <translation>這段期間沒有開始任何停留</translation>
    </message>
  </context>
  <context>
    <name>SuggestionPanel</name>
    <message>
      <source>In %1 of the orders with %2</source>
      <translation>含 %2 的訂單中有 %1</translation>
    </message>
    <message>
      <source>Interested</source>
      <translation>有興趣</translation>
    </message>
    <message>
      <source>No</source>
      <translation>不要</translation>
    </message>
    <message>
      <source>Note that they are interested</source>
      <translation>記下有興趣</translation>
    </message>
    <message>
      <source>Note that they said no</source>
      <translation>記下不要</translation>
    </message>
    <message>
      <source>Note that you suggested it</source>
      <translation>記下已推薦</translation>
    </message>
    <message>
      <source>Noted: interested in “%1”</source>
      <translation>已記下：對「%1」有興趣</translation>
    </message>
    <message>
      <source>Noted: “%1” is not for them, and is not suggested again for half a year</source>
      <translation>已記下：不要「%1」，半年內不再推薦</translation>
    </message>
    <message>
      <source>Noted: “%1” was suggested</source>
      <translation>已記下：推薦了「%1」</translation>
    </message>
    <message>
      <source>Often bought with this</source>
      <translation>常一起買</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>已推薦</translation>
    </message>
    <message>
      <source>Suggested on %1</source>
      <translation>%1 推薦</translation>
    </message>
    <message>
      <source>Suggested on %1, interested</source>
      <translation>%1 推薦，有興趣</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>TablePanel</name>
    <message>
      <source>Copied</source>
      <translation>已複製</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>複製表格</translation>
    </message>
    <message>
      <source>Table copied</source>
      <translation>表格已複製</translation>
    </message>
    <message>
      <source>Table: %1</source>
      <translation>表格：%1</translation>
    </message>
  </context>
  <context>
    <name>TacticsWords</name>
    <message numerus="yes">
      <source>%n campaigns ran, reached somebody or cost something in the period.</source>
      <translation>
        <numerusform>期間內有 %n 個活動在進行、接觸到人或有花費。</numerusform>
      </translation>
    </message>
    <message>
      <source>A new customer by “%1” cost %2.</source>
      <translation>以「%1」爭取一位新顧客花了 %2。</translation>
    </message>
    <message>
      <source>A new customer cost least by “%1”: %2.</source>
      <translation>以「%1」爭取一位新顧客最省：%2。</translation>
    </message>
    <message numerus="yes">
      <source>After “%1” most went on: %2 of %3 reached, within %n days (%4).</source>
      <translation>
        <numerusform>「%1」之後最多人繼續前進：接觸到的 %3 人中有 %2 人，在 %n 天內（%4）。</numerusform>
      </translation>
    </message>
    <message>
      <source>Calls, visits and messages in the period that the campaign led to; notes are none.</source>
      <translation>期間內由這個活動帶來的通話、來訪與訊息；記事不算。</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>聯絡次數</translation>
    </message>
    <message>
      <source>Cost of a new customer</source>
      <translation>每位新顧客成本</translation>
    </message>
    <message>
      <source>Customers whom the campaign reached in the period.</source>
      <translation>期間內這個活動接觸到的顧客。</translation>
    </message>
    <message>
      <source>Money noted for the campaign on days of the period.</source>
      <translation>記在期間內日期、屬於這個活動的花費。</translation>
    </message>
    <message numerus="yes">
      <source>Most new customers had first been reached by “%1”: %n.</source>
      <translation>
        <numerusform>最多新顧客首先是由「%1」接觸到的：%n 人。</numerusform>
      </translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>新顧客</translation>
    </message>
    <message>
      <source>No campaign ran in the period.</source>
      <translation>期間內沒有進行任何活動。</translation>
    </message>
    <message numerus="yes">
      <source>No campaign that cost something has %n new customers yet: too few to compare costs.</source>
      <translation>
        <numerusform>有花費的活動都還沒帶來 %n 位新顧客：人數太少，還無法比較成本。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of those reached, whose next move was to a later stage, within %n days of the first time.</source>
      <translation>
        <numerusform>接觸到的人當中，從第一次接觸起 %n 天內，下一次移動是往後面階段的人。</numerusform>
      </translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>訂單</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>預計</translation>
    </message>
    <message>
      <source>Reached</source>
      <translation>接觸人數</translation>
    </message>
    <message>
      <source>Revenue</source>
      <translation>營收</translation>
    </message>
    <message>
      <source>Revenue for each one spent</source>
      <translation>每花一元的營收</translation>
    </message>
    <message>
      <source>Sales of the period that are noted as an answer to the campaign.</source>
      <translation>期間內註明是因這個活動而來的銷售。</translation>
    </message>
    <message>
      <source>Share that went on</source>
      <translation>前進比例</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>已花費</translation>
    </message>
    <message>
      <source>Tactic against tactic</source>
      <translation>活動比一比</translation>
    </message>
    <message>
      <source>The revenue of the period, divided by what was spent in it.</source>
      <translation>期間內的營收，除以期間內的花費。</translation>
    </message>
    <message>
      <source>Those that ran in the period, or reached somebody, cost or sold something in it.</source>
      <translation>在期間內進行、接觸到人、有花費或有銷售的活動。</translation>
    </message>
    <message>
      <source>Those who went on, divided by those who were reached.</source>
      <translation>繼續前進的人數，除以接觸到的人數。</translation>
    </message>
    <message>
      <source>Went on</source>
      <translation>繼續前進</translation>
    </message>
    <message>
      <source>What each campaign led to, side by side: whom it reached, who went on, what it cost and brought in.</source>
      <translation>並列各活動的結果：接觸到誰、誰繼續前進、花了多少、帶來多少。</translation>
    </message>
    <message>
      <source>What the whole campaign was meant to cost.</source>
      <translation>整個活動預計的花費。</translation>
    </message>
    <message>
      <source>What they came to, less what was given back in the period.</source>
      <translation>總額，扣除期間內的退款。</translation>
    </message>
    <message>
      <source>What was spent in the period, divided by its new customers; below ten it is too early to tell.</source>
      <translation>期間內的花費，除以帶來的新顧客人數；不到十人時還看不出來。</translation>
    </message>
    <message>
      <source>Who became customers in the period and had been reached by this campaign before any other.</source>
      <translation>在期間內成為顧客，而且最先是由這個活動接觸到的人。</translation>
    </message>
    <message>
      <source>no campaign ran in this period</source>
      <translation>這段期間沒有進行任何活動</translation>
    </message>
    <message>
      <source>“%1” brought in most: %2.</source>
      <translation>帶來最多的是「%1」：%2。</translation>
    </message>
  </context>
  <context>
    <name>TagPill</name>
    <message>
      <source>Take off the tag “%1”</source>
      <translation>移除標籤「%1」</translation>
    </message>
  </context>
  <context>
    <name>TagPopup</name>
    <message>
      <source>Put on</source>
      <translation>加上</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Tag the chosen customers</source>
      <translation>為選取的顧客加上標籤</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>移除</translation>
    </message>
  </context>
  <context>
    <name>TagRow</name>
    <message>
      <source>Add a tag</source>
      <translation>新增標籤</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>新標籤</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>標籤</translation>
    </message>
  </context>
  <context>
    <name>TakeApart</name>
    <message>
      <source>%1 and %2 are two people again</source>
      <translation>%1 和 %2 又是兩個人了</translation>
    </message>
    <message>
      <source>%1 and %2 were joined later, and that builds on this.</source>
      <translation>%1 和 %2 是後來合併的，而且建立在這次合併之上。</translation>
    </message>
    <message numerus="yes">
      <source>%n call(s), visits or notes</source>
      <translation>
        <numerusform>%n 筆通話、來訪或記事</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-up(s)</source>
      <translation>
        <numerusform>%n 項後續</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n link(s) to campaigns</source>
      <translation>
        <numerusform>%n 筆與活動的連結</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phone(s) or e-mails</source>
      <translation>
        <numerusform>%n 個電話或電子郵件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n 筆報價</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tag(s)</source>
      <translation>
        <numerusform>%n 個標籤</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) written down since then stay with %1.</source>
      <translation>
        <numerusform>之後記下的 %n 筆資料會留在 %1。</numerusform>
      </translation>
    </message>
    <message>
      <source>Changed since then, so it stays with %1 as it is:</source>
      <translation>之後有修改，因此照現狀留在 %1：</translation>
    </message>
    <message>
      <source>Deleted since then, so %1 cannot get it back:</source>
      <translation>之後已刪除，因此無法還給 %1：</translation>
    </message>
    <message>
      <source>Leave them joined</source>
      <translation>保持合併</translation>
    </message>
    <message>
      <source>Look at %1 and %2 first</source>
      <translation>先看 %1 和 %2</translation>
    </message>
    <message>
      <source>Take %1 and %2 apart?</source>
      <translation>要拆開 %1 和 %2 嗎？</translation>
    </message>
    <message>
      <source>Take apart</source>
      <translation>拆開</translation>
    </message>
    <message>
      <source>They were joined on %1. %2 gets back what was theirs: %3.</source>
      <translation>他們在 %1 合併。%2 會拿回原本的資料：%3。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>their place among the stages</source>
      <translation>所在的階段</translation>
    </message>
    <message>
      <source>what they bought</source>
      <translation>購買紀錄</translation>
    </message>
  </context>
  <context>
    <name>ThanksPanel</name>
    <message>
      <source> days after</source>
      <translation> 天後</translation>
    </message>
    <message>
      <source>%1, %2 and %3 stand for the customer, what they bought, and the shop.</source>
      <translation>%1、%2 與 %3 代表顧客、買了什麼、店名。</translation>
    </message>
    <message>
      <source>After a sale</source>
      <translation>銷售之後</translation>
    </message>
    <message>
      <source>Ask how it is going</source>
      <translation>問問使用狀況</translation>
    </message>
    <message>
      <source>Back to the text as it ships</source>
      <translation>恢復原本的文字</translation>
    </message>
    <message>
      <source>So it reads: %1</source>
      <translation>讀起來是：%1</translation>
    </message>
    <message>
      <source>Text of thanks</source>
      <translation>道謝文字</translation>
    </message>
    <message>
      <source>Thank-yous owed on Today</source>
      <translation>在「今天」提醒道謝</translation>
    </message>
    <message>
      <source>helmet</source>
      <translation>安全帽</translation>
    </message>
    <message>
      <source>not at all</source>
      <translation>不用</translation>
    </message>
  </context>
  <context>
    <name>ThanksSection</name>
    <message>
      <source>All of them are thanked</source>
      <translation>全部都謝過了</translation>
    </message>
    <message>
      <source>Copy the thanks for %1 and note them</source>
      <translation>複製給 %1 的道謝並記下</translation>
    </message>
    <message>
      <source>For everybody thanked in some other way; can be undone</source>
      <translation>給已用其他方式道謝的人；可以復原</translation>
    </message>
    <message>
      <source>T copies a text by name, N: none needed</source>
      <translation>T 複製有稱呼的文字，N：不需要</translation>
    </message>
    <message>
      <source>Thank</source>
      <translation>道謝</translation>
    </message>
    <message>
      <source>Thank-yous owed</source>
      <translation>還沒道謝</translation>
    </message>
  </context>
  <context>
    <name>TimeBar</name>
    <message>
      <source>Day on the board</source>
      <translation>看板的日期</translation>
    </message>
    <message>
      <source>How far one step goes</source>
      <translation>每一步的長度</translation>
    </message>
    <message>
      <source>How fast time is played</source>
      <translation>播放的快慢</translation>
    </message>
    <message>
      <source>One step back</source>
      <translation>退一步</translation>
    </message>
    <message>
      <source>One step forward</source>
      <translation>進一步</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>Speed: %1</source>
      <translation>速度：%1</translation>
    </message>
    <message>
      <source>Step: %1</source>
      <translation>每步：%1</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>This computer is set to show no motion. Go step by step with the arrows instead.</source>
      <translation>這台電腦已設定不顯示動畫。請改用箭頭一步一步看。</translation>
    </message>
    <message>
      <source>Watch the board change from this day to today</source>
      <translation>觀看看板從這一天到今天的變化</translation>
    </message>
    <message>
      <source>a day</source>
      <translation>一天</translation>
    </message>
    <message>
      <source>a month</source>
      <translation>一個月</translation>
    </message>
    <message>
      <source>a week</source>
      <translation>一週</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>快</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>普通</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>慢</translation>
    </message>
  </context>
  <context>
    <name>TimeWords</name>
    <message>
      <source>15–30 days</source>
      <translation>15–30 天</translation>
    </message>
    <message>
      <source>1–2 days</source>
      <translation>1–2 天</translation>
    </message>
    <message>
      <source>31–90 days</source>
      <translation>31–90 天</translation>
    </message>
    <message>
      <source>3–7 days</source>
      <translation>3–7 天</translation>
    </message>
    <message>
      <source>8–14 days</source>
      <translation>8–14 天</translation>
    </message>
    <message>
      <source>Counting those still there too, half are gone from %1 after %2.</source>
      <translation>把仍在那裡的人也算進去，「%1」在 %2後只剩一半的人。</translation>
    </message>
    <message>
      <source>Days after which half have left the stage, counting also those who are still in it (Kaplan-Meier).</source>
      <translation>有一半的人走出這個階段時的天數，仍在這裡的人也一併計入（Kaplan-Meier）。</translation>
    </message>
    <message>
      <source>Days in each stage</source>
      <translation>在各階段的天數</translation>
    </message>
    <message>
      <source>Days since they came</source>
      <translation>進入後的天數</translation>
    </message>
    <message>
      <source>Finished stays</source>
      <translation>已結束的停留</translation>
    </message>
    <message>
      <source>Finished stays by how long they lasted.</source>
      <translation>已結束的停留，依待了多久列出。</translation>
    </message>
    <message>
      <source>Finished stays that lasted so many days.</source>
      <translation>待了這麼多天的已結束停留。</translation>
    </message>
    <message>
      <source>Half gone after</source>
      <translation>多久剩一半</translation>
    </message>
    <message>
      <source>Half of the finished stays in %1 lasted %2 or less.</source>
      <translation>在「%1」已結束的停留，有一半不超過 %2。</translation>
    </message>
    <message>
      <source>How long the stays that began in the period lasted, and how long those still there have waited.</source>
      <translation>期間內開始的停留持續了多久，以及仍在那裡的人已經待了多久。</translation>
    </message>
    <message>
      <source>How the days spread</source>
      <translation>天數的分布</translation>
    </message>
    <message>
      <source>Over 90 days</source>
      <translation>超過 90 天</translation>
    </message>
    <message>
      <source>Same day</source>
      <translation>當天</translation>
    </message>
    <message>
      <source>Share still there</source>
      <translation>仍在這裡的比例</translation>
    </message>
    <message>
      <source>Stays that began in the period and ended by the day the report is seen on.</source>
      <translation>在期間內開始、到報表截至日為止已經結束的停留。</translation>
    </message>
    <message>
      <source>Stays that began in the period, by anyone.</source>
      <translation>期間內開始的停留，不論是誰。</translation>
    </message>
    <message>
      <source>They wait longest in %1: half of those still there for %2 or more.</source>
      <translation>待最久的是「%1」：仍在那裡的人，有一半待了 %2以上。</translation>
    </message>
    <message>
      <source>Time in stage</source>
      <translation>在階段的時間</translation>
    </message>
    <message>
      <source>no stay began in this period</source>
      <translation>這段期間沒有開始任何停留</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Correct the date…</source>
      <translation>更正日期…</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>編輯</translation>
    </message>
    <message>
      <source>No calls, visits or messages yet. Write down the first one above; Enter logs it.</source>
      <translation>還沒有通話、來訪或訊息。請在上方寫下第一筆，按 Enter 就會記下。</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>時間軸</translation>
    </message>
    <message>
      <source>What happened, newest first</source>
      <translation>發生過的事，最新的在最前面</translation>
    </message>
  </context>
  <context>
    <name>TodayPage</name>
    <message>
      <source>A good day to begin</source>
      <translation>今天就開始吧</translation>
    </message>
    <message>
      <source>Add your first customer</source>
      <translation>新增第一位顧客</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>完成：%1</translation>
    </message>
    <message>
      <source>Done: %1. Again on %2.</source>
      <translation>完成：%1。下次：%2。</translation>
    </message>
    <message>
      <source>Import my customers</source>
      <translation>匯入我的顧客</translation>
    </message>
    <message>
      <source>Morning sheet…</source>
      <translation>今日聯絡單…</translation>
    </message>
    <message>
      <source>Print whom to get back to on one page (Ctrl+P)</source>
      <translation>把要聯絡的人印成一頁 (Ctrl+P)</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Whom to get back to, who is stuck and whose birthday it is will stand here.</source>
      <translation>該聯絡誰、誰待太久、誰生日，都會出現在這裡。</translation>
    </message>
  </context>
  <context>
    <name>TogetherWords</name>
    <message numerus="yes">
      <source>%1 of %n orders hold several products.</source>
      <translation>
        <numerusform>%n 筆訂單中有 %1 含多項商品。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions were made, and %1 of them bought.</source>
      <translation>
        <numerusform>推薦了 %n 次，其中 %1 次成交。</numerusform>
      </translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>已購買</translation>
    </message>
    <message>
      <source>Bought together</source>
      <translation>一起買的商品</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>不要</translation>
    </message>
    <message>
      <source>First, then the second too</source>
      <translation>買第一項也買第二項</translation>
    </message>
    <message>
      <source>How many times as often they are together as they would be if the one had nothing to do with the other: 1 is chance.</source>
      <translation>兩者同時出現的次數，是彼此無關時的幾倍：1 代表巧合。</translation>
    </message>
    <message>
      <source>How often it was suggested in the period.</source>
      <translation>期間內推薦的次數。</translation>
    </message>
    <message>
      <source>Interested</source>
      <translation>有興趣</translation>
    </message>
    <message>
      <source>Of the orders that hold it, the share with another product too.</source>
      <translation>含這項商品的訂單中，也含其他商品的比例。</translation>
    </message>
    <message>
      <source>Of the orders that hold the first one, the share with both.</source>
      <translation>含第一項的訂單中，兩項都有的比例。</translation>
    </message>
    <message>
      <source>Of the orders that hold the second one, the share with both.</source>
      <translation>含第二項的訂單中，兩項都有的比例。</translation>
    </message>
    <message>
      <source>Of these, how often it was bought since.</source>
      <translation>其中後來買了的次數。</translation>
    </message>
    <message>
      <source>Of these, how often they said no.</source>
      <translation>其中說不要的次數。</translation>
    </message>
    <message>
      <source>Of these, how often they were interested and have not bought it yet.</source>
      <translation>其中有興趣但還沒買的次數。</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>訂單</translation>
    </message>
    <message>
      <source>Orders of the period that hold both.</source>
      <translation>期間內兩項都有的訂單。</translation>
    </message>
    <message>
      <source>Orders of the period that hold it.</source>
      <translation>期間內含這項商品的訂單。</translation>
    </message>
    <message>
      <source>Orders of the period with any product in them.</source>
      <translation>期間內含任何商品的訂單。</translation>
    </message>
    <message>
      <source>Orders of the period with two different products or more.</source>
      <translation>期間內含兩種以上商品的訂單。</translation>
    </message>
    <message>
      <source>Orders that hold both, divided by those with any product.</source>
      <translation>兩項都有的訂單，除以含任何商品的訂單。</translation>
    </message>
    <message>
      <source>Orders that hold it, divided by those with any product.</source>
      <translation>含這項商品的訂單，除以含任何商品的訂單。</translation>
    </message>
    <message>
      <source>Orders with both</source>
      <translation>兩項都有的訂單</translation>
    </message>
    <message>
      <source>Orders with more than %1 products: everything would go with everything.</source>
      <translation>超過 %1 項商品的訂單：什麼都會跟什麼一起。</translation>
    </message>
    <message>
      <source>Orders with several products, divided by those with any.</source>
      <translation>含多項商品的訂單，除以含任何商品的訂單。</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>組合</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>Second, then the first too</source>
      <translation>買第二項也買第一項</translation>
    </message>
    <message>
      <source>Share bought</source>
      <translation>成交比例</translation>
    </message>
    <message>
      <source>Share of orders</source>
      <translation>訂單比例</translation>
    </message>
    <message>
      <source>Share with several</source>
      <translation>多項商品的比例</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>已推薦</translation>
    </message>
    <message>
      <source>Suggestions made in the period. A sale within %1 days after one answers it.</source>
      <translation>期間內的推薦。之後 %1 天內的銷售視為回應。</translation>
    </message>
    <message>
      <source>That is not often; look at the pairs with more orders before you rely on it.</source>
      <translation>次數不多；採信之前先看看訂單較多的組合。</translation>
    </message>
    <message>
      <source>Those that are in most orders of the period.</source>
      <translation>期間內出現在最多訂單中的商品。</translation>
    </message>
    <message>
      <source>Those that were bought, divided by those suggested.</source>
      <translation>成交的，除以推薦的。</translation>
    </message>
    <message>
      <source>Times as by chance</source>
      <translation>巧合的幾倍</translation>
    </message>
    <message>
      <source>Two products that are in %1 orders or more each, and in one order together %2 times or more. The strongest %3 pairs are shown.</source>
      <translation>兩項商品各自出現在 %1 筆以上訂單，且同一筆訂單中一起出現 %2 次以上。顯示最強的 %3 組。</translation>
    </message>
    <message>
      <source>Very large orders</source>
      <translation>特別大的訂單</translation>
    </message>
    <message>
      <source>What goes into one order more often than by chance, and which suggestions were taken.</source>
      <translation>哪些商品常在同一筆訂單、比巧合更多，以及哪些推薦奏效。</translation>
    </message>
    <message>
      <source>What was suggested</source>
      <translation>推薦了什麼</translation>
    </message>
    <message>
      <source>With others</source>
      <translation>搭配其他商品</translation>
    </message>
    <message>
      <source>With several products</source>
      <translation>含多項商品</translation>
    </message>
    <message>
      <source>no two products are in one order often enough to say anything</source>
      <translation>沒有兩項商品夠常在同一筆訂單，看不出什麼</translation>
    </message>
    <message numerus="yes">
      <source>“%1” go together %2 times as often as by chance, in %n orders.</source>
      <translation>
        <numerusform>「%1」一起買的次數是巧合的 %2 倍，共 %n 筆訂單。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TotalsLine</name>
    <message>
      <source>Average order</source>
      <translation>平均每筆</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>訂單</translation>
    </message>
    <message>
      <source>Refunds</source>
      <translation>退款</translation>
    </message>
    <message>
      <source>Revenue</source>
      <translation>營收</translation>
    </message>
  </context>
  <context>
    <name>TouchSection</name>
    <message>
      <source> days</source>
      <translation> 天</translation>
    </message>
    <message>
      <source>Days between contacts in %1</source>
      <translation>在「%1」隔幾天聯絡一次</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>保持聯絡</translation>
    </message>
    <message>
      <source>Whoever you have not spoken with for so long stands on Today, unless something is promised already.</source>
      <translation>超過這麼久沒聯絡的人，會出現在「今天」；已經約好後續的除外。</translation>
    </message>
    <message>
      <source>every </source>
      <translation>每 </translation>
    </message>
    <message>
      <source>no rhythm</source>
      <translation>不設定</translation>
    </message>
  </context>
  <context>
    <name>TrashModel</name>
    <message numerus="yes">
      <source>%n more day(s)</source>
      <translation>
        <numerusform>還有 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>Company</source>
      <translation>公司</translation>
    </message>
    <message>
      <source>Is kept for</source>
      <translation>保留期限</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Put here</source>
      <translation>移入日期</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>階段</translation>
    </message>
    <message>
      <source>until the next start</source>
      <translation>到下次啟動為止</translation>
    </message>
  </context>
  <context>
    <name>TrashPage</name>
    <message>
      <source>Customers in the trash</source>
      <translation>垃圾桶中的顧客</translation>
    </message>
    <message>
      <source>Customers you delete stay here for a while and can be restored.</source>
      <translation>您刪除的顧客會在這裡保留一段時間，可以取回。</translation>
    </message>
    <message numerus="yes">
      <source>Deleted %n customer(s) for ever</source>
      <translation>
        <numerusform>已永久刪除 %n 位顧客</numerusform>
      </translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>清空垃圾桶…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>取回</translation>
    </message>
    <message>
      <source>Restored %1</source>
      <translation>已取回 %1</translation>
    </message>
    <message numerus="yes">
      <source>Restored %n customer(s)</source>
      <translation>
        <numerusform>已取回 %n 位顧客</numerusform>
      </translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>垃圾桶是空的</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>垃圾桶</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message numerus="yes">
      <source>Whoever is put here is kept for %n day(s) and counts nowhere.</source>
      <translation>
        <numerusform>移到這裡的顧客會保留 %n 天，不列入任何統計。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Undoing</name>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Redo: %1</source>
      <translation>重做：%1</translation>
    </message>
    <message>
      <source>Redone: %1</source>
      <translation>已重做：%1</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>已儲存：%1</translation>
    </message>
    <message>
      <source>The latest change is from %1: %2. Undo it?</source>
      <translation>最近一次變更在 %1：%2。要復原嗎？</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Undo: %1</source>
      <translation>復原：%1</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>已復原：%1</translation>
    </message>
  </context>
  <context>
    <name>ValueRow</name>
    <message>
      <source>Nothing yet</source>
      <translation>還沒有內容</translation>
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
      <translation>共 %1</translation>
    </message>
    <message numerus="yes">
      <source>%n customers have bought so far, %1 of them more than once (%2).</source>
      <translation>
        <numerusform>到目前為止有 %n 位顧客買過，其中 %1 位不只一次（%2）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers have bought so far.</source>
      <translation>
        <numerusform>到目前為止有 %n 位顧客買過。</numerusform>
      </translation>
    </message>
    <message>
      <source>A year, or half of the time that sales go back where that is shorter.</source>
      <translation>一年；若銷售紀錄較短，則為其一半。</translation>
    </message>
    <message>
      <source>All customers together, whenever they bought.</source>
      <translation>所有顧客合計，不論何時購買。</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>合計</translation>
    </message>
    <message>
      <source>All together they brought %1, which is %2 each.</source>
      <translation>合計帶來 %1，每人 %2。</translation>
    </message>
    <message>
      <source>All together they brought %1.</source>
      <translation>合計帶來 %1。</translation>
    </message>
    <message>
      <source>Average first purchase</source>
      <translation>平均首次購買</translation>
    </message>
    <message>
      <source>Average order</source>
      <translation>平均每筆</translation>
    </message>
    <message>
      <source>Bought again</source>
      <translation>再次購買</translation>
    </message>
    <message>
      <source>Bought on several days</source>
      <translation>在多天購買</translation>
    </message>
    <message>
      <source>By how they heard of the shop</source>
      <translation>依如何得知本店</translation>
    </message>
    <message>
      <source>Cost of a new customer</source>
      <translation>每位新顧客成本</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customers before</source>
      <translation>先前的顧客</translation>
    </message>
    <message>
      <source>Customers by what they brought so far, less what was given back.</source>
      <translation>依到目前為止帶來的金額（扣除退款）列出顧客。</translation>
    </message>
    <message>
      <source>Customers who bought on two days or more: estimates rest on them.</source>
      <translation>在兩天以上買過的顧客：估計以他們為依據。</translation>
    </message>
    <message>
      <source>Customers with two orders or more.</source>
      <translation>有兩筆以上訂單的顧客。</translation>
    </message>
    <message>
      <source>Days looked ahead</source>
      <translation>預估天數</translation>
    </message>
    <message>
      <source>Days of buying to be expected, an estimate by the model BG/NBD of Fader, Hardie and Lee (2005).</source>
      <translation>預期的購買天數，以 BG/NBD 模型估計（Fader、Hardie 與 Lee，2005）。</translation>
    </message>
    <message>
      <source>Days on which these customers then bought; newcomers are left out.</source>
      <translation>這些顧客後來購買的天數；新來的不算。</translation>
    </message>
    <message>
      <source>Days since the first order of all.</source>
      <translation>距第一筆訂單的天數。</translation>
    </message>
    <message>
      <source>Expected purchases</source>
      <translation>預期購買次數</translation>
    </message>
    <message>
      <source>Expected purchases, 12 months (estimate)</source>
      <translation>12 個月預期購買次數（估計）</translation>
    </message>
    <message>
      <source>Expected value</source>
      <translation>預期金額</translation>
    </message>
    <message>
      <source>Expected value, 12 months (estimate)</source>
      <translation>12 個月預期金額（估計）</translation>
    </message>
    <message>
      <source>How good the estimate was</source>
      <translation>估計準不準</translation>
    </message>
    <message>
      <source>How likely it is that they will ever buy again, by how often and how lately they bought (BG/NBD).</source>
      <translation>依購買頻率與最近購買時間，還會再買的可能性（BG/NBD）。</translation>
    </message>
    <message>
      <source>How much customers are worth</source>
      <translation>顧客帶來多少</translation>
    </message>
    <message>
      <source>In the next 12 months about %1 purchases are to be expected (an estimate).</source>
      <translation>未來 12 個月預期約有 %1 次購買（估計）。</translation>
    </message>
    <message numerus="yes">
      <source>In the next 12 months about %1 purchases are to be expected, an estimate: for the last %n days it would have said %2, and there were %3.</source>
      <translation>
        <numerusform>未來 12 個月預期約有 %1 次購買，這是估計：過去 %n 天它會說 %2 次，實際是 %3 次。</numerusform>
      </translation>
    </message>
    <message>
      <source>In the next 12 months they are expected to buy for about %1 (an estimate).</source>
      <translation>未來 12 個月預期購買約 %1（估計）。</translation>
    </message>
    <message>
      <source>Margin so far</source>
      <translation>累計毛利</translation>
    </message>
    <message>
      <source>Money noted up to that day, on the source or on campaigns that bring people so.</source>
      <translation>到那天為止，記在該來源或以此方式帶人來的活動上的花費。</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>新顧客</translation>
    </message>
    <message>
      <source>Next 12 months</source>
      <translation>未來 12 個月</translation>
    </message>
    <message>
      <source>Next 3 months</source>
      <translation>未來 3 個月</translation>
    </message>
    <message>
      <source>Next 6 months</source>
      <translation>未來 6 個月</translation>
    </message>
    <message>
      <source>Nobody has bought anything yet.</source>
      <translation>還沒有人買過任何東西。</translation>
    </message>
    <message numerus="yes">
      <source>Of %n who came on two days or more, about %1 probably still come (an estimate).</source>
      <translation>
        <numerusform>在兩天以上來過的 %n 位中，約有 %1 位應該還會來（估計）。</numerusform>
      </translation>
    </message>
    <message>
      <source>Of customers who have bought already; new ones come on top. From how often, how lately and for how much each bought: the models BG/NBD and gamma-gamma of Fader, Hardie and Lee (2005).</source>
      <translation>來自已買過的顧客；新顧客另計。依每位顧客購買的頻率、最近時間與金額估計：BG/NBD 與 gamma-gamma 模型（Fader、Hardie 與 Lee，2005）。</translation>
    </message>
    <message>
      <source>Of those who bought on two days or more: how likely each is to buy again, added up (BG/NBD).</source>
      <translation>在兩天以上買過的顧客：每位再買的可能性加總（BG/NBD）。</translation>
    </message>
    <message>
      <source>Of what was sold with a known margin, %1 was left.</source>
      <translation>已知毛利的銷售中，剩下 %1。</translation>
    </message>
    <message>
      <source>Of whom most is expected</source>
      <translation>預期最高的顧客</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>訂單</translation>
    </message>
    <message>
      <source>Probably still a customer (estimate)</source>
      <translation>應該還是顧客（估計）</translation>
    </message>
    <message>
      <source>Probably still coming (estimate)</source>
      <translation>應該還會來（估計）</translation>
    </message>
    <message>
      <source>Purchases it would have said</source>
      <translation>當時會估計的購買次數</translation>
    </message>
    <message>
      <source>Purchases there were</source>
      <translation>實際購買次數</translation>
    </message>
    <message>
      <source>Revenue of unknown margin</source>
      <translation>毛利不明的營收</translation>
    </message>
    <message>
      <source>Sales go back</source>
      <translation>銷售紀錄長度</translation>
    </message>
    <message>
      <source>Sales so far; one that was given back stays one.</source>
      <translation>到目前為止的銷售；退款的仍算一筆。</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share that bought again</source>
      <translation>回購比例</translation>
    </message>
    <message>
      <source>So far</source>
      <translation>到目前為止</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>消費</translation>
    </message>
    <message>
      <source>The fifty with the highest expected value. Who bought on one day only has no estimate of their own and comes after them.</source>
      <translation>預期金額最高的五十位。只在一天買過的人沒有個別估計，排在後面。</translation>
    </message>
    <message>
      <source>The first way that is noted with the customer counts.</source>
      <translation>以顧客資料中最早記下的來源為準。</translation>
    </message>
    <message>
      <source>The same estimate made on an earlier day from what was known then, beside what these customers really bought afterwards.</source>
      <translation>以先前某一天所知的資料做同樣的估計，與這些顧客後來實際的購買並列。</translation>
    </message>
    <message>
      <source>These customers, divided by all with an order.</source>
      <translation>這些顧客，除以所有有訂單的顧客。</translation>
    </message>
    <message>
      <source>These purchases, times what each customer is expected to spend on a day of buying: their own average, drawn towards everybody's (gamma-gamma, Fader, Hardie and Lee 2005).</source>
      <translation>這些購買次數，乘以每位顧客每次預期的消費：自己的平均，往所有人的平均靠攏（gamma-gamma，Fader、Hardie 與 Lee，2005）。</translation>
    </message>
    <message>
      <source>These sales do not follow the pattern that estimates need, so nothing is estimated.</source>
      <translation>這些銷售不符合估計所需的型態，因此不做估計。</translation>
    </message>
    <message>
      <source>Those who bought again, divided by the customers.</source>
      <translation>再次購買的人數，除以顧客數。</translation>
    </message>
    <message>
      <source>Those with an order, as far as it was not taken out again.</source>
      <translation>有訂單的人（作廢的不算）。</translation>
    </message>
    <message>
      <source>To win a new customer cost %1; one is worth %2 so far.</source>
      <translation>贏得一位新顧客花 %1；一位到目前為止帶來 %2。</translation>
    </message>
    <message>
      <source>Value it would have said</source>
      <translation>當時會估計的金額</translation>
    </message>
    <message>
      <source>Value of each</source>
      <translation>每人金額</translation>
    </message>
    <message>
      <source>Value so far</source>
      <translation>累計金額</translation>
    </message>
    <message>
      <source>Value so far, divided by the customers; below ten it is too early to tell.</source>
      <translation>累計金額，除以顧客數；不到十人時還看不出來。</translation>
    </message>
    <message>
      <source>Value there was</source>
      <translation>實際金額</translation>
    </message>
    <message>
      <source>Were customers already when they were typed in, so they are never new.</source>
      <translation>輸入時就已經是顧客，所以不算新顧客。</translation>
    </message>
    <message>
      <source>What customers are worth</source>
      <translation>顧客的價值</translation>
    </message>
    <message>
      <source>What customers brought so far, what it cost to win them, and what is to be expected of them.</source>
      <translation>顧客到目前為止帶來多少、贏得他們花了多少、未來可以期待多少。</translation>
    </message>
    <message>
      <source>What is left of the value, as far as the margin of what was sold is known today.</source>
      <translation>金額中剩下的部分，以目前已知的毛利計算。</translation>
    </message>
    <message>
      <source>What is to be expected is estimated from %1 customers on.</source>
      <translation>有 %1 位以上顧客時才估計未來。</translation>
    </message>
    <message>
      <source>What is to be expected is estimated once %1 customers have bought on two days or more.</source>
      <translation>有 %1 位顧客在兩天以上買過後，才估計未來。</translation>
    </message>
    <message>
      <source>What is to be expected is estimated once sales go back %1 days.</source>
      <translation>銷售紀錄滿 %1 天後，才估計未來。</translation>
    </message>
    <message>
      <source>What the customers' first orders came to, divided by the customers.</source>
      <translation>顧客首筆訂單的總額，除以顧客數。</translation>
    </message>
    <message>
      <source>What the orders came to, before anything was given back, divided by the orders.</source>
      <translation>訂單總額（退款前），除以訂單數。</translation>
    </message>
    <message>
      <source>What the rest came to: nobody noted a margin for it.</source>
      <translation>其餘的總額：沒有人記錄毛利。</translation>
    </message>
    <message>
      <source>What they bought on these days, less what was given back of it.</source>
      <translation>這些天買的金額，扣除其中的退款。</translation>
    </message>
    <message>
      <source>What they bought up to that day, less what was given back.</source>
      <translation>到那天為止買的金額，扣除退款。</translation>
    </message>
    <message>
      <source>What to expect (an estimate)</source>
      <translation>可以期待多少（估計）</translation>
    </message>
    <message>
      <source>What was spent, divided by the new customers; below ten it is too early to tell.</source>
      <translation>花費除以新顧客人數；不到十人時還看不出來。</translation>
    </message>
    <message>
      <source>Who became a customer while the shop was looking, up to that day.</source>
      <translation>到那天為止，在本店記錄期間成為顧客的人。</translation>
    </message>
    <message>
      <source>nobody has bought anything yet</source>
      <translation>還沒有人買過任何東西</translation>
    </message>
  </context>
  <context>
    <name>WeekPanel</name>
    <message>
      <source>%1 in the same days of last week</source>
      <translation>上週同期 %1</translation>
    </message>
    <message>
      <source>Calls and visits logged</source>
      <translation>記下的通話與來訪</translation>
    </message>
    <message>
      <source>Moved forward</source>
      <translation>往前移動</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>新顧客</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>本週</translation>
    </message>
  </context>
  <context>
    <name>WhatNext</name>
    <message>
      <source>Done. What next with %1?</source>
      <translation>已完成。%1 接下來呢？</translation>
    </message>
    <message>
      <source>In 3 days</source>
      <translation>3 天後</translation>
    </message>
    <message>
      <source>In a month</source>
      <translation>一個月後</translation>
    </message>
    <message>
      <source>In a week</source>
      <translation>一週後</translation>
    </message>
    <message>
      <source>Nothing more</source>
      <translation>不需要了</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>明天</translation>
    </message>
    <message>
      <source>What for?</source>
      <translation>要做什麼？</translation>
    </message>
    <message>
      <source>What the next follow-up is for</source>
      <translation>下一項後續要做什麼</translation>
    </message>
  </context>
  <context>
    <name>WhenEditor</name>
    <message>
      <source>Day it happened</source>
      <translation>發生的日期</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>現在</translation>
    </message>
    <message>
      <source>Time it happened</source>
      <translation>發生的時間</translation>
    </message>
  </context>
  <context>
    <name>WhenPicker</name>
    <message>
      <source>&amp;Some other time</source>
      <translation>其他時間(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Yesterday</source>
      <translation>昨天(&amp;Y)</translation>
    </message>
    <message>
      <source>Day it happened</source>
      <translation>發生的日期</translation>
    </message>
    <message>
      <source>Earlier to&amp;day</source>
      <translation>今天稍早(&amp;D)</translation>
    </message>
    <message>
      <source>No&amp;w</source>
      <translation>現在(&amp;W)</translation>
    </message>
    <message>
      <source>Time it happened</source>
      <translation>發生的時間</translation>
    </message>
  </context>
  <context>
    <name>Workbook</name>
    <message>
      <source>+0.0" pts";\-0.0" pts";0.0" pts"</source>
      <translation>+0.0" 百分點";\-0.0" 百分點";0.0" 百分點"</translation>
    </message>
    <message>
      <source>0: a move, 1: was there before or stages changed, 2: the stage was removed.</source>
      <translation>0：移動；1：原本就在，或階段有更改；2：階段已移除。</translation>
    </message>
    <message>
      <source>1 on an entry to Left after which the customer came back by the day.</source>
      <translation>移到「已離開」、而且到當天為止又回來的那筆紀錄為 1。</translation>
    </message>
    <message>
      <source>1 on the customer's last entry by the day.</source>
      <translation>截至當天，顧客的最後一筆紀錄為 1。</translation>
    </message>
    <message>
      <source>1 where the customer moved, in the period, between stages or to Left and back.</source>
      <translation>顧客在期間內移動（階段之間，或移到「已離開」再回來）時為 1。</translation>
    </message>
    <message>
      <source>1 where the row above is of the same customer.</source>
      <translation>上一列是同一位顧客時為 1。</translation>
    </message>
    <message>
      <source>1: joined in the period, 2: joined otherwise, 3: came in the period, but as one who was there before, 0: not in any stage.</source>
      <translation>1：期間內加入；2：其他方式加入；3：期間內進來，但原本就在；0：不在任何階段。</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>新增日</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>金額</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>已封存</translation>
    </message>
    <message>
      <source>Archived on</source>
      <translation>封存日</translation>
    </message>
    <message>
      <source>Ask again on</source>
      <translation>再問日期</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>問過</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>生日</translation>
    </message>
    <message>
      <source>Bought on</source>
      <translation>購買日期</translation>
    </message>
    <message>
      <source>By a rule</source>
      <translation>依規則</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>又回來</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Campaign no.</source>
      <translation>活動編號</translation>
    </message>
    <message>
      <source>Campaign touches</source>
      <translation>活動接觸紀錄</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>類別</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>緣由</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>差異</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>修改日</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>核對</translation>
    </message>
    <message>
      <source>Check data</source>
      <translation>核對資料</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代碼</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>公司</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>比較對象</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>更正</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>花費</translation>
    </message>
    <message>
      <source>Counted again</source>
      <translation>重新計算</translation>
    </message>
    <message>
      <source>Counts as</source>
      <translation>算作</translation>
    </message>
    <message>
      <source>Customer no.</source>
      <translation>顧客編號</translation>
    </message>
    <message>
      <source>Customer report</source>
      <translation>顧客報表</translation>
    </message>
    <message>
      <source>Customer since</source>
      <translation>成為顧客日</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customers from this place on</source>
      <translation>從這個位置起算是顧客</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>天數</translation>
    </message>
    <message>
      <source>Days between</source>
      <translation>間隔天數</translation>
    </message>
    <message>
      <source>Days from the entry to the next one, or to the day the report is seen on.</source>
      <translation>從這筆紀錄到下一筆，或到報表截至日的天數。</translation>
    </message>
    <message>
      <source>Days in it</source>
      <translation>待的天數</translation>
    </message>
    <message>
      <source>Definitions</source>
      <translation>名詞說明</translation>
    </message>
    <message>
      <source>Discount</source>
      <translation>折扣</translation>
    </message>
    <message>
      <source>Discount in %</source>
      <translation>折扣（%）</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Entry no.</source>
      <translation>紀錄編號</translation>
    </message>
    <message>
      <source>Every call, visit, message and note, the newest first.</source>
      <translation>所有通話、來訪、訊息與記事，最新的在最前面。</translation>
    </message>
    <message>
      <source>Every move from stage to stage, customer by customer, with stages named as they were then.</source>
      <translation>每位顧客在各階段之間的每次移動，階段名稱以當時的為準。</translation>
    </message>
    <message>
      <source>Every quote and left basket, and what came of it.</source>
      <translation>每筆報價與未結購物籃，以及結果。</translation>
    </message>
    <message>
      <source>Every sale and what takes it back, customer by customer; nothing is ever rewritten.</source>
      <translation>每筆銷售與其沖銷，依顧客排列；從不改寫。</translation>
    </message>
    <message>
      <source>Every time a customer was to be asked how it is going, and what they said.</source>
      <translation>每次詢問顧客使用狀況，以及他們怎麼說。</translation>
    </message>
    <message>
      <source>Everybody as of the writing of this workbook, archived ones too.</source>
      <translation>產生這份活頁簿時的所有人，包含已封存的。</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>項目</translation>
    </message>
    <message>
      <source>First bought</source>
      <translation>首次購買</translation>
    </message>
    <message>
      <source>First touch</source>
      <translation>首次接觸</translation>
    </message>
    <message>
      <source>First touch by</source>
      <translation>首次接觸的活動</translation>
    </message>
    <message>
      <source>First touch on</source>
      <translation>首次接觸日</translation>
    </message>
    <message>
      <source>Follow-up on</source>
      <translation>後續日期</translation>
    </message>
    <message>
      <source>Formulas that count the reports again from the sheets of records, and compare.</source>
      <translation>用公式從各紀錄工作表重新計算報表，並互相比對。</translation>
    </message>
    <message>
      <source>From</source>
      <translation>起日</translation>
    </message>
    <message>
      <source>From stage</source>
      <translation>原階段</translation>
    </message>
    <message>
      <source>Furthest in %1 days</source>
      <translation>%1 天內最遠</translation>
    </message>
    <message>
      <source>Given back</source>
      <translation>退款</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>報價日期</translation>
    </message>
    <message>
      <source>How many stages were visited so far in strict order from the first.</source>
      <translation>從第一個階段起嚴格依順序，到目前為止經過了幾個階段。</translation>
    </message>
    <message>
      <source>How the customer heard of the shop, on the last entry.</source>
      <translation>顧客從哪裡得知本店，寫在最後一筆紀錄上。</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>匯入</translation>
    </message>
    <message>
      <source>In order</source>
      <translation>依序經過</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>顧客原話</translation>
    </message>
    <message>
      <source>In this workbook</source>
      <translation>這份活頁簿的內容</translation>
    </message>
    <message>
      <source>Interaction no.</source>
      <translation>往來紀錄編號</translation>
    </message>
    <message>
      <source>Interactions</source>
      <translation>往來紀錄</translation>
    </message>
    <message>
      <source>Interactions later than the day</source>
      <translation>晚於當天的往來紀錄</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>加入</translation>
    </message>
    <message>
      <source>Joined by</source>
      <translation>加入方式</translation>
    </message>
    <message>
      <source>Joined on</source>
      <translation>加入日</translation>
    </message>
    <message>
      <source>Key figures</source>
      <translation>重點數字</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Known since</source>
      <translation>認識自</translation>
    </message>
    <message>
      <source>Last bought</source>
      <translation>最近購買</translation>
    </message>
    <message>
      <source>Last entry</source>
      <translation>最後一筆</translation>
    </message>
    <message>
      <source>Last of the customer</source>
      <translation>該顧客最後一筆</translation>
    </message>
    <message>
      <source>Latest contact</source>
      <translation>最近聯絡</translation>
    </message>
    <message>
      <source>Ledger of sales</source>
      <translation>銷售帳</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>已離開</translation>
    </message>
    <message>
      <source>Lines of sales</source>
      <translation>銷售明細</translation>
    </message>
    <message>
      <source>Margin in ‰</source>
      <translation>毛利（‰）</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>合併</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>訊息</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>移動</translation>
    </message>
    <message>
      <source>Moved with others</source>
      <translation>與其他人一起移動</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新顧客</translation>
    </message>
    <message>
      <source>New on</source>
      <translation>成為新顧客日</translation>
    </message>
    <message>
      <source>No longer sold</source>
      <translation>不再販售</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>編號</translation>
    </message>
    <message>
      <source>Not counted again</source>
      <translation>未重新計算</translation>
    </message>
    <message>
      <source>Not counted here</source>
      <translation>不計入</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>數字</translation>
    </message>
    <message>
      <source>Of what</source>
      <translation>分項</translation>
    </message>
    <message>
      <source>On</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Only these customers</source>
      <translation>只含這些顧客</translation>
    </message>
    <message>
      <source>Orders so far</source>
      <translation>累計訂單</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>配對</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>電話</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Place before</source>
      <translation>前一個位置</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>價格</translation>
    </message>
    <message>
      <source>Price of one</source>
      <translation>單價</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>Product no.</source>
      <translation>商品編號</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>數量</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>報價</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Recorded</source>
      <translation>記錄時間</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>報表</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>報表數字</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <translation>購買節奏</translation>
    </message>
    <message>
      <source>Rows that differ</source>
      <translation>不符的列數</translation>
    </message>
    <message>
      <source>Sale</source>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sale no.</source>
      <translation>銷售編號</translation>
    </message>
    <message>
      <source>Same customer</source>
      <translation>同一位顧客</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>分數</translation>
    </message>
    <message>
      <source>Seen at the end of</source>
      <translation>統計截至</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>起始日</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>來源</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>階段</translation>
    </message>
    <message>
      <source>Stage history</source>
      <translation>階段紀錄</translation>
    </message>
    <message>
      <source>Stage history sorted differently</source>
      <translation>階段紀錄的排序不同</translation>
    </message>
    <message>
      <source>Stage no.</source>
      <translation>階段編號</translation>
    </message>
    <message>
      <source>Stage was removed</source>
      <translation>階段已移除</translation>
    </message>
    <message>
      <source>Stages so far</source>
      <translation>至今的階段</translation>
    </message>
    <message>
      <source>Stages were changed</source>
      <translation>階段已更改</translation>
    </message>
    <message>
      <source>Stays so far</source>
      <translation>至今的停留</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>摘要</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Taken out</source>
      <translation>已作廢</translation>
    </message>
    <message>
      <source>Takes back no.</source>
      <translation>沖銷編號</translation>
    </message>
    <message>
      <source>The day of the customer's first entry into any stage.</source>
      <translation>顧客第一次進入任何階段的日期。</translation>
    </message>
    <message>
      <source>The day of the customer's first entry of all.</source>
      <translation>顧客最早一筆紀錄的日期。</translation>
    </message>
    <message>
      <source>The day of the customer's first order by the day, on the last entry; 0: none.</source>
      <translation>到該日為止顧客首筆訂單的日期，記在最後一筆；0：沒有。</translation>
    </message>
    <message>
      <source>The day of the customer's latest interaction by the day, on the last entry.</source>
      <translation>截至當天，顧客最近一筆往來紀錄的日期，寫在最後一筆紀錄上。</translation>
    </message>
    <message>
      <source>The day of the entry.</source>
      <translation>這筆紀錄的日期。</translation>
    </message>
    <message>
      <source>The day of the first touch.</source>
      <translation>首次接觸的日期。</translation>
    </message>
    <message>
      <source>The day the customer first came to a stage of customers; 0: not yet, below 0: was one before.</source>
      <translation>顧客第一次到達顧客階段的日期；0：還沒有，小於 0：先前就是。</translation>
    </message>
    <message>
      <source>The day the customer was archived, on the last entry.</source>
      <translation>顧客封存的日期，寫在最後一筆紀錄上。</translation>
    </message>
    <message>
      <source>The earlier of the two: the day the customer became one; 0: not yet, below 0: was one before.</source>
      <translation>兩者較早的一個：成為顧客的日期；0：還沒有，小於 0：先前就是。</translation>
    </message>
    <message>
      <source>The formulas behind the check: one row for each row of the stage history.</source>
      <translation>核對用的公式：階段紀錄的每一列對應一列。</translation>
    </message>
    <message>
      <source>The furthest place the customer came to in %1 days after joining.</source>
      <translation>顧客加入後 %1 天內到達的最遠位置。</translation>
    </message>
    <message>
      <source>The lines of the picture</source>
      <translation>圖中各條線的數字</translation>
    </message>
    <message>
      <source>The number of the campaign that reached the customer first.</source>
      <translation>最先接觸到這位顧客的活動編號。</translation>
    </message>
    <message>
      <source>The place of the entry before; -2: there is none.</source>
      <translation>前一筆紀錄的位置；-2：沒有前一筆。</translation>
    </message>
    <message>
      <source>The row of the sheet of campaign touches with the customer's first one; 0: none.</source>
      <translation>這位顧客的首次接觸在「活動接觸紀錄」工作表的第幾列；0：沒有。</translation>
    </message>
    <message>
      <source>The sheets of records hold these customers alone, and nobody else.</source>
      <translation>各紀錄工作表只包含這些顧客，沒有其他人。</translation>
    </message>
    <message>
      <source>The stage's place in the funnel; 0: left, 99: none of the stages, -1: later than the day.</source>
      <translation>階段在漏斗中的位置；0：已離開，99：不屬於任何階段，-1：晚於那天。</translation>
    </message>
    <message>
      <source>The stages visited so far: 1 for the first, 2 for the second, 4 for the third and so on, added up.</source>
      <translation>至今待過的階段：第一個是 1，第二個是 2，第三個是 4，依此類推，再加總。</translation>
    </message>
    <message>
      <source>The stages with a stay that counts so far, added up as in the stages so far.</source>
      <translation>至今有停留列入計算的階段，加總方式與「至今的階段」相同。</translation>
    </message>
    <message>
      <source>The two places of a move as one number: the smaller one times 100 plus the larger.</source>
      <translation>把移動的兩個位置寫成一個數字：較小的乘以 100，再加上較大的。</translation>
    </message>
    <message>
      <source>These figures no formula counts again: estimates, such as the time after which half are gone, wishes, and what the sheets of records do not hold.</source>
      <translation>這些數字沒有公式重新計算：估計值（例如多久剩一半）、目標值，以及各紀錄工作表沒有的資料。</translation>
    </message>
    <message>
      <source>They called</source>
      <translation>對方來電</translation>
    </message>
    <message>
      <source>Times asked</source>
      <translation>詢問次數</translation>
    </message>
    <message>
      <source>To</source>
      <translation>迄日</translation>
    </message>
    <message>
      <source>To and fro</source>
      <translation>反覆來回</translation>
    </message>
    <message>
      <source>To stage</source>
      <translation>新階段</translation>
    </message>
    <message>
      <source>Typed by</source>
      <translation>輸入者</translation>
    </message>
    <message>
      <source>Usually every (days)</source>
      <translation>通常間隔（天）</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>有效期限</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>來訪</translation>
    </message>
    <message>
      <source>Was a customer before</source>
      <translation>原本就是顧客</translation>
    </message>
    <message>
      <source>We called</source>
      <translation>我們去電</translation>
    </message>
    <message>
      <source>What became of the stay: 1 still here, 2 went on, 3 went back, 4 left, 5 other; 0: does not count.</source>
      <translation>停留的結果：1 仍在這裡，2 繼續前進，3 退回，4 離開，5 其他；0：不計入。</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>What each figure means, in a sentence.</source>
      <translation>用一句話說明每個數字的意思。</translation>
    </message>
    <message>
      <source>What each sale was of, line by line.</source>
      <translation>每筆銷售的明細。</translation>
    </message>
    <message>
      <source>What it is of</source>
      <translation>內容</translation>
    </message>
    <message>
      <source>What it means</source>
      <translation>意思</translation>
    </message>
    <message>
      <source>What that entry counts as: 0: a move, 1: was there before; -1: none yet.</source>
      <translation>該筆紀錄算作什麼：0：移動；1：原本就在；-1：還沒有。</translation>
    </message>
    <message>
      <source>What the sheets of the reports say, and beside it a formula that counts it again from the records.</source>
      <translation>報表工作表上的數字，旁邊是從紀錄重新計算的公式。</translation>
    </message>
    <message>
      <source>What the shop sells, and what it once sold.</source>
      <translation>本店販售與曾經販售的商品。</translation>
    </message>
    <message>
      <source>What was spent on which day, on which campaign or source.</source>
      <translation>哪一天花了多少，用在哪個活動或得知管道。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>Where they stopped</source>
      <translation>卡在哪裡</translation>
    </message>
    <message>
      <source>Which move of this customer between the same two stages in the period it is.</source>
      <translation>這是這位顧客期間內在同樣兩個階段之間的第幾次移動。</translation>
    </message>
    <message>
      <source>Whom each campaign reached, and on which day.</source>
      <translation>每個活動接觸到誰，在哪一天。</translation>
    </message>
    <message>
      <source>Worth so far</source>
      <translation>累計消費</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>產生時間</translation>
    </message>
    <message>
      <source>agrees</source>
      <translation>相符</translation>
    </message>
    <message>
      <source>d mmm yyyy</source>
      <translation>yyyy/m/d</translation>
    </message>
    <message>
      <source>d mmm yyyy h:mm</source>
      <translation>yyyy/m/d h:mm</translation>
    </message>
    <message>
      <source>differs</source>
      <translation>不符</translation>
    </message>
    <message>
      <source>everything agrees</source>
      <translation>全部相符</translation>
    </message>
    <message>
      <source>something differs</source>
      <translation>有不符的地方</translation>
    </message>
    <message>
      <source>the first entry</source>
      <translation>第一筆紀錄</translation>
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
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>%1 (%2, %3)</source>
      <translation>%1（%2，%3）</translation>
    </message>
    <message>
      <source>%1 (removed)</source>
      <translation>%1（已移除）</translation>
    </message>
    <message>
      <source>%1 added: %2</source>
      <translation>新增%1：%2</translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <translation>
        <numerusform>%1 等，另 %n 項</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 cannot be the company here: somebody would work for themselves.</source>
      <translation>%1 不能當作這裡的公司，否則會有人任職於自己。</translation>
    </message>
    <message>
      <source>%1 changed from %2 to %3</source>
      <translation>%1從「%2」改為「%3」</translation>
    </message>
    <message>
      <source>%1 d</source>
      <translation>%1 天</translation>
    </message>
    <message>
      <source>%1 given back</source>
      <translation>已退 %1</translation>
    </message>
    <message>
      <source>%1 in all</source>
      <translation>共 %1</translation>
    </message>
    <message>
      <source>%1 is in the trash. Restore them first.</source>
      <translation>%1 在垃圾桶裡。請先還原。</translation>
    </message>
    <message>
      <source>%1 is still to come. A quote is given today or earlier.</source>
      <translation>%1 還沒到。報價日期只能是今天或更早。</translation>
    </message>
    <message>
      <source>%1 is still to come. An answer can be dated today or earlier.</source>
      <translation>%1 還沒到。回答的日期只能是今天或更早。</translation>
    </message>
    <message>
      <source>%1 is still to come. Nobody can have been reached then yet.</source>
      <translation>%1 還沒到，不可能已經接觸到人。</translation>
    </message>
    <message>
      <source>%1 is still to come. Nothing can have been bought or given back then yet.</source>
      <translation>%1 還沒到。那天還不可能購買或退款。</translation>
    </message>
    <message>
      <source>%1 of 5, %2</source>
      <translation>%1 分（滿分 5），%2</translation>
    </message>
    <message>
      <source>%1 on %2: %3</source>
      <translation>%2 %1：%3</translation>
    </message>
    <message>
      <source>%1 over</source>
      <translation>超出 %1</translation>
    </message>
    <message>
      <source>%1 taken away: %2</source>
      <translation>移除%1：%2</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <translation>%1 到 %2</translation>
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
      <translation>%1「%2」</translation>
    </message>
    <message>
      <source>%1+ d</source>
      <translation>%1+ 天</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1, %2: %3</source>
      <translation>%1 %2：%3</translation>
    </message>
    <message>
      <source>%1, from %2</source>
      <translation>%1，共 %2</translation>
    </message>
    <message>
      <source>%1, now %2</source>
      <translation>%1，現在 %2</translation>
    </message>
    <message>
      <source>%1, seen on %2</source>
      <translation>%1，統計截至 %2</translation>
    </message>
    <message>
      <source>%1/%2</source>
      <translation>%1/%2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
      <source>%n customers are stuck now.</source>
      <translation>
        <numerusform>目前有 %n 位顧客待太久。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers had left.</source>
      <translation>
        <numerusform>有 %n 位顧客已離開。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers moved to and fro between the same two stages.</source>
      <translation>
        <numerusform>有 %n 位顧客在同樣兩個階段之間反覆來回。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers stood on the board.</source>
      <translation>
        <numerusform>看板上有 %n 位顧客。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers who had left were won back.</source>
      <translation>
        <numerusform>挽回了 %n 位曾經離開的顧客。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n d</source>
      <translation>
        <numerusform>%n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n d ago</source>
      <translation>
        <numerusform>%n 天前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days late</source>
      <translation>
        <numerusform>逾期 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n different customers</source>
      <translation>
        <numerusform>%n 位不同的顧客</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n follow-ups</source>
      <translation>
        <numerusform>%n 項後續</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n going quiet</source>
      <translation>
        <numerusform>%n 人漸漸少來</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n logged</source>
      <translation>
        <numerusform>記下 %n 筆</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mo ago</source>
      <translation>
        <numerusform>%n 個月前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved</source>
      <translation>
        <numerusform>移動 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>新增 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them came back.</source>
      <translation>
        <numerusform>其中 %n 次又回來。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n 人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people to get back to</source>
      <translation>
        <numerusform>要聯絡 %n 人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotes to chase</source>
      <translation>
        <numerusform>%n 筆該追的報價</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 筆銷售</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stuck</source>
      <translation>
        <numerusform>%n 人待太久</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to ask how it is going</source>
      <translation>
        <numerusform>%n 人該問使用狀況</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to keep in touch with</source>
      <translation>
        <numerusform>%n 人該保持聯絡</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to thank</source>
      <translation>
        <numerusform>%n 筆該道謝</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n w ago</source>
      <translation>
        <numerusform>%n 週前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n y ago</source>
      <translation>
        <numerusform>%n 年前</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;E-mail</source>
      <translation>電子郵件(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Message</source>
      <translation>訊息(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>記事(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Visit</source>
      <translation>來訪(&amp;V)</translation>
    </message>
    <message>
      <source>, </source>
      <translation>，</translation>
    </message>
    <message>
      <source>A line needs a price, or what was paid.</source>
      <translation>每一列都需要價格或付款金額。</translation>
    </message>
    <message>
      <source>A margin is from 0 to 100 %.</source>
      <translation>毛利是 0 到 100 %。</translation>
    </message>
    <message>
      <source>A price must be nothing or more, and a sensible one.</source>
      <translation>價格必須是零以上的合理數字。</translation>
    </message>
    <message>
      <source>A quote is bought, gone or expired, not “%1”.</source>
      <translation>報價的結果是成交、沒成或過期，不是「%1」。</translation>
    </message>
    <message>
      <source>A rule is about the first to the %1th purchase.</source>
      <translation>規則適用於第 1 到第 %1 次購買。</translation>
    </message>
    <message>
      <source>A step needs a few words: what is to be done?</source>
      <translation>步驟要寫幾個字：要做什麼？</translation>
    </message>
    <message>
      <source>Added to %1</source>
      <translation>加入「%1」</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Amount of the row</source>
      <translation>該列金額</translation>
    </message>
    <message>
      <source>An amount must be more than nothing, and a sensible one.</source>
      <translation>金額必須大於零，而且要合理。</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>不限時間</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>封存</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>已封存</translation>
    </message>
    <message>
      <source>Asked on %1 how satisfied they are</source>
      <translation>%1 詢問滿意度</translation>
    </message>
    <message>
      <source>Asking somebody first</source>
      <translation>要先問別人</translation>
    </message>
    <message>
      <source>At least one choice is needed.</source>
      <translation>至少要有一個選項。</translation>
    </message>
    <message>
      <source>At the delivery</source>
      <translation>配送</translation>
    </message>
    <message>
      <source>At the payment</source>
      <translation>付款</translation>
    </message>
    <message>
      <source>At the price</source>
      <translation>價格</translation>
    </message>
    <message>
      <source>Back to %1</source>
      <translation>退回「%1」</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>生日</translation>
    </message>
    <message>
      <source>Bought</source>
      <translation>已購買</translation>
    </message>
    <message>
      <source>Bought for</source>
      <translation>成交金額</translation>
    </message>
    <message>
      <source>Brought by</source>
      <translation>介紹人</translation>
    </message>
    <message>
      <source>Call &amp;in</source>
      <translation>來電(&amp;I)</translation>
    </message>
    <message>
      <source>Call &amp;out</source>
      <translation>去電(&amp;O)</translation>
    </message>
    <message>
      <source>Call in</source>
      <translation>來電</translation>
    </message>
    <message>
      <source>Call out</source>
      <translation>去電</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>活動</translation>
    </message>
    <message>
      <source>Campaign of the sale of %1</source>
      <translation>%1 銷售的活動</translation>
    </message>
    <message>
      <source>Cancelled on</source>
      <translation>取消日期</translation>
    </message>
    <message>
      <source>Central European (ISO)</source>
      <translation>中歐 (ISO)</translation>
    </message>
    <message>
      <source>Central European (Windows)</source>
      <translation>中歐 (Windows)</translation>
    </message>
    <message>
      <source>Change the stages…</source>
      <translation>更改階段…</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>中文</translation>
    </message>
    <message>
      <source>Choose from 0 to %1 days.</source>
      <translation>請選 0 到 %1 天。</translation>
    </message>
    <message>
      <source>City</source>
      <translation>縣市</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>公司</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>聯絡同意</translation>
    </message>
    <message>
      <source>Consent for %1</source>
      <translation>%1聯絡的同意</translation>
    </message>
    <message>
      <source>Correct …</source>
      <translation>更正…</translation>
    </message>
    <message>
      <source>Corrected the sale to %1: now %2</source>
      <translation>已更正給 %1 的銷售：現在是 %2</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>更正</translation>
    </message>
    <message>
      <source>Correction for %1</source>
      <translation>%1 的更正</translation>
    </message>
    <message>
      <source>Counted in %1 from here on</source>
      <translation>此後算在「%1」</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>國家</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>貨幣</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>顧客</translation>
    </message>
    <message>
      <source>Customer's number</source>
      <translation>顧客編號</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>顧客</translation>
    </message>
    <message numerus="yes">
      <source>Customers left %n times.</source>
      <translation>
        <numerusform>顧客離開了 %n 次。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Customers moved %n times.</source>
      <translation>
        <numerusform>顧客移動了 %n 次。</numerusform>
      </translation>
    </message>
    <message>
      <source>Cyrillic (Windows)</source>
      <translation>西里爾文 (Windows)</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>捷克文</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Days here</source>
      <translation>已待天數</translation>
    </message>
    <message>
      <source>Days in stage</source>
      <translation>在階段的天數</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Discount (unclear)</source>
      <translation>折扣（不明）</translation>
    </message>
    <message>
      <source>Discount in %</source>
      <translation>折扣（%）</translation>
    </message>
    <message>
      <source>Discount in money</source>
      <translation>折扣金額</translation>
    </message>
    <message>
      <source>Discount of the order</source>
      <translation>整筆折扣</translation>
    </message>
    <message>
      <source>Discount, 0 to 1</source>
      <translation>折扣，0 到 1</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>完成：%1</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>已結束</translation>
    </message>
    <message>
      <source>English</source>
      <translation>英文</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>名</translation>
    </message>
    <message>
      <source>Fold this column</source>
      <translation>摺疊此欄</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>後續</translation>
    </message>
    <message>
      <source>Follow-up for %1: %2</source>
      <translation>%1 的後續：%2</translation>
    </message>
    <message>
      <source>For everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>From</source>
      <translation>起日</translation>
    </message>
    <message>
      <source>German</source>
      <translation>德文</translation>
    </message>
    <message>
      <source>Give back …</source>
      <translation>退款…</translation>
    </message>
    <message>
      <source>Given back</source>
      <translation>退款</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>沒成</translation>
    </message>
    <message>
      <source>Goods of the order</source>
      <translation>訂單商品金額</translation>
    </message>
    <message>
      <source>Heard of us</source>
      <translation>從哪裡得知本店</translation>
    </message>
    <message>
      <source>How they heard of us</source>
      <translation>從哪裡得知本店</translation>
    </message>
    <message>
      <source>In stage since</source>
      <translation>進入階段日</translation>
    </message>
    <message>
      <source>It cannot end on %1, before it starts on %2.</source>
      <translation>不能在 %1 結束，因為 %2 才開始。</translation>
    </message>
    <message>
      <source>It cannot run out on %1, before it is given on %2.</source>
      <translation>不能在 %1 過期，因為 %2 才報價。</translation>
    </message>
    <message>
      <source>It is known already what came of this quote. Nothing was changed.</source>
      <translation>這筆報價已經有結果。沒有任何變更。</translation>
    </message>
    <message>
      <source>It was bought on %1: nothing can have been given back before that.</source>
      <translation>是在 %1 買的：在那之前不可能退款。</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>日文 (Shift JIS)</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>職稱</translation>
    </message>
    <message>
      <source>Joined with another record: %1</source>
      <translation>與另一筆資料合併：%1</translation>
    </message>
    <message>
      <source>Kind (home, work)</source>
      <translation>類別（住家、公司）</translation>
    </message>
    <message>
      <source>Kind of contact</source>
      <translation>聯絡方式</translation>
    </message>
    <message>
      <source>Kind of customer</source>
      <translation>顧客類型</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>語言</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>最近 12 個月</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次聯絡</translation>
    </message>
    <message>
      <source>Last month</source>
      <translation>上個月</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>姓</translation>
    </message>
    <message>
      <source>Last purchase</source>
      <translation>最近購買</translation>
    </message>
    <message>
      <source>Last quarter</source>
      <translation>上一季</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>去年</translation>
    </message>
    <message>
      <source>Left basket</source>
      <translation>未結購物籃</translation>
    </message>
    <message>
      <source>Left…</source>
      <translation>已離開…</translation>
    </message>
    <message>
      <source>Log a call…</source>
      <translation>記錄通話…</translation>
    </message>
    <message>
      <source>Logged a call from %1</source>
      <translation>已記錄 %1 的來電</translation>
    </message>
    <message>
      <source>Logged a call to %1</source>
      <translation>已記錄打給 %1 的電話</translation>
    </message>
    <message>
      <source>Logged a message with %1</source>
      <translation>已記錄與 %1 的訊息</translation>
    </message>
    <message>
      <source>Logged a note about %1</source>
      <translation>已記錄 %1 的記事</translation>
    </message>
    <message>
      <source>Logged a visit of %1</source>
      <translation>已記錄 %1 的來訪</translation>
    </message>
    <message>
      <source>Logged an e-mail with %1</source>
      <translation>已記錄與 %1 的電子郵件</translation>
    </message>
    <message>
      <source>Merged into %1</source>
      <translation>已合併到 %1</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>訊息</translation>
    </message>
    <message>
      <source>Middle name</source>
      <translation>中間名</translation>
    </message>
    <message>
      <source>Money was given back of this sale. Take that refund out first, then correct the sale.</source>
      <translation>這筆銷售已退過款。請先作廢退款，再更正銷售。</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>月份</translation>
    </message>
    <message numerus="yes">
      <source>Most often from %1 to %2: %n times.</source>
      <translation>
        <numerusform>最多的是從「%1」到「%2」：%n 次。</numerusform>
      </translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>移到</translation>
    </message>
    <message>
      <source>Moved to %1</source>
      <translation>移到「%1」</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Next follow-up</source>
      <translation>下次後續</translation>
    </message>
    <message>
      <source>No</source>
      <translation>否</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>沒有回應</translation>
    </message>
    <message>
      <source>No longer merged into %1</source>
      <translation>不再合併到 %1</translation>
    </message>
    <message>
      <source>No longer there: %1</source>
      <translation>已經不在：%1</translation>
    </message>
    <message>
      <source>No more can be given back than is left of what was paid.</source>
      <translation>退款不能超過付款的剩餘金額。</translation>
    </message>
    <message>
      <source>Nobody can have brought themselves.</source>
      <translation>介紹人不能是自己。</translation>
    </message>
    <message>
      <source>Nobody to get back to today</source>
      <translation>今天沒有要聯絡的人</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>未詢問</translation>
    </message>
    <message>
      <source>Not done after all: %1</source>
      <translation>其實還沒完成：%1</translation>
    </message>
    <message>
      <source>Not needed any more</source>
      <translation>不再需要</translation>
    </message>
    <message>
      <source>Not sure of us yet</source>
      <translation>對我們還沒把握</translation>
    </message>
    <message>
      <source>Not understood</source>
      <translation>無法辨識</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>Note of the sale of %1</source>
      <translation>%1 銷售的備註</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>數字</translation>
    </message>
    <message>
      <source>Number elsewhere</source>
      <translation>其他系統的編號</translation>
    </message>
    <message numerus="yes">
      <source>Of %n stays in %1 that ended with a move, %2 went on (%3).</source>
      <translation>
        <numerusform>「%1」有 %n 次停留以移動結束，其中 %2 次繼續前進（%3）。</numerusform>
      </translation>
    </message>
    <message>
      <source>One of several</source>
      <translation>單選</translation>
    </message>
    <message>
      <source>Only a sale that stands can be given back.</source>
      <translation>只有有效的銷售可以退款。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開啟</translation>
    </message>
    <message>
      <source>Order number</source>
      <translation>訂單編號</translation>
    </message>
    <message>
      <source>Order number elsewhere</source>
      <translation>其他處的訂單編號</translation>
    </message>
    <message numerus="yes">
      <source>Overdue %n d</source>
      <translation>
        <numerusform>逾期 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>Own field</source>
      <translation>自訂欄位</translation>
    </message>
    <message>
      <source>Persona</source>
      <translation>顧客類型</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>電話</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>郵寄</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>郵遞區號</translation>
    </message>
    <message>
      <source>Price of one</source>
      <translation>單價</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>商品</translation>
    </message>
    <message>
      <source>Product's code</source>
      <translation>商品代碼</translation>
    </message>
    <message>
      <source>Purchases</source>
      <translation>購買次數</translation>
    </message>
    <message>
      <source>Put into the trash</source>
      <translation>移到垃圾桶</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>數量</translation>
    </message>
    <message>
      <source>Quarter</source>
      <translation>季</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>報價</translation>
    </message>
    <message>
      <source>Quote of %1</source>
      <translation>%1 的報價</translation>
    </message>
    <message>
      <source>Ran out</source>
      <translation>過期</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Recipe of this stage…</source>
      <translation>此階段的例行步驟…</translation>
    </message>
    <message>
      <source>Referred by</source>
      <translation>介紹人</translation>
    </message>
    <message>
      <source>Refund</source>
      <translation>退款</translation>
    </message>
    <message>
      <source>Refund of %1</source>
      <translation>退款 %1</translation>
    </message>
    <message>
      <source>Refund on %1</source>
      <translation>%1 的退款</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>地區</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>進行中</translation>
    </message>
    <message>
      <source>Sale</source>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sale of %1</source>
      <translation>銷售 %1</translation>
    </message>
    <message>
      <source>Sale on %1</source>
      <translation>%1 的銷售</translation>
    </message>
    <message>
      <source>Say what the money was spent on: a way people hear of you.</source>
      <translation>請寫下錢花在哪一種得知管道。</translation>
    </message>
    <message>
      <source>Say what the quote is for, and how much it comes to.</source>
      <translation>請寫報價的內容與金額。</translation>
    </message>
    <message>
      <source>Say what was bought: a sale has one line at least.</source>
      <translation>請寫買了什麼：銷售至少要有一列。</translation>
    </message>
    <message>
      <source>Shipping</source>
      <translation>運費</translation>
    </message>
    <message>
      <source>Shipping and tax</source>
      <translation>運費與稅</translation>
    </message>
    <message>
      <source>Simplified Chinese (GB)</source>
      <translation>簡體中文 (GB)</translation>
    </message>
    <message>
      <source>Slovak</source>
      <translation>斯洛伐克文</translation>
    </message>
    <message>
      <source>Sold to %1 for %2</source>
      <translation>已售給 %1，%2</translation>
    </message>
    <message>
      <source>Sold to %1 for %2, moved to %3</source>
      <translation>已售給 %1，%2，並移到 %3</translation>
    </message>
    <message>
      <source>Somewhere else</source>
      <translation>其他地方</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>階段</translation>
    </message>
    <message>
      <source>Stage now</source>
      <translation>目前階段</translation>
    </message>
    <message>
      <source>State of the order</source>
      <translation>訂單狀態</translation>
    </message>
    <message>
      <source>Steps are ticked for who is in the stage now, and %1 is not on the board in %2.</source>
      <translation>步驟只能為目前在該階段的人打勾，而 %1 不在看板的「%2」中。</translation>
    </message>
    <message>
      <source>Still choosing</source>
      <translation>還在挑選</translation>
    </message>
    <message>
      <source>Still to come</source>
      <translation>還沒開始</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>街道</translation>
    </message>
    <message>
      <source>Suggestion on %1</source>
      <translation>%1 的推薦</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>作廢</translation>
    </message>
    <message>
      <source>Taken out of the archive</source>
      <translation>取消封存</translation>
    </message>
    <message>
      <source>Taken out of the trash</source>
      <translation>從垃圾桶取回</translation>
    </message>
    <message>
      <source>Tax on top</source>
      <translation>外加稅</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>Thanks on %1</source>
      <translation>%1 的道謝</translation>
    </message>
    <message>
      <source>That is not a sale of this customer that still stands.</source>
      <translation>那不是這位顧客的有效銷售。</translation>
    </message>
    <message>
      <source>That quantity is not possible. Nothing was written.</source>
      <translation>數量不可能是這樣。沒有寫入任何東西。</translation>
    </message>
    <message>
      <source>The price</source>
      <translation>價格</translation>
    </message>
    <message>
      <source>There is a campaign “%1” already.</source>
      <translation>已經有「%1」這個活動。</translation>
    </message>
    <message>
      <source>There is a field “%1” already.</source>
      <translation>已經有「%1」這個欄位。</translation>
    </message>
    <message>
      <source>There is a product “%1” already.</source>
      <translation>已經有商品「%1」。</translation>
    </message>
    <message>
      <source>There is nothing to give back.</source>
      <translation>沒有可以退的。</translation>
    </message>
    <message>
      <source>There was a product “%1”, which was removed. You can bring it back.</source>
      <translation>曾有商品「%1」，已移除。可以還原。</translation>
    </message>
    <message>
      <source>This is neither yes nor no. Nothing was saved.</source>
      <translation>這不是「是」也不是「否」。沒有儲存。</translation>
    </message>
    <message>
      <source>This is no amount. Write it like %1.</source>
      <translation>這不是金額。請寫成 %1 這樣。</translation>
    </message>
    <message>
      <source>This is no day that can be read. Write it like %1.</source>
      <translation>看不出這是哪一天。請寫成 %1 這樣。</translation>
    </message>
    <message>
      <source>This is none of the choices: %1. Nothing was saved.</source>
      <translation>不在選項之中：%1。沒有儲存。</translation>
    </message>
    <message>
      <source>This is not a day that can be read in one way only. Nothing was saved.</source>
      <translation>看不出確切是哪一天。沒有儲存。</translation>
    </message>
    <message>
      <source>This is not a number that can be read in one way only. Nothing was saved.</source>
      <translation>看不出確切的數字。沒有儲存。</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>本月</translation>
    </message>
    <message>
      <source>This quarter</source>
      <translation>本季</translation>
    </message>
    <message>
      <source>This quote is open already.</source>
      <translation>這筆報價已經開啟。</translation>
    </message>
    <message>
      <source>This was changed in the meantime. Nothing was overwritten.</source>
      <translation>這項資料在這段時間內已被修改。沒有覆寫任何內容。</translation>
    </message>
    <message>
      <source>This was corrected already.</source>
      <translation>這筆已經更正過。</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>今年</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>明天</translation>
    </message>
    <message>
      <source>Too far away</source>
      <translation>太遠</translation>
    </message>
    <message>
      <source>Total less refunds</source>
      <translation>總額扣除退款</translation>
    </message>
    <message>
      <source>Total of the order</source>
      <translation>訂單總額</translation>
    </message>
    <message>
      <source>Traditional Chinese (Big5)</source>
      <translation>繁體中文 (Big5)</translation>
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
      <translation>迄日</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>來訪</translation>
    </message>
    <message>
      <source>Waiting for something</source>
      <translation>在等什麼</translation>
    </message>
    <message>
      <source>Was in %1 already</source>
      <translation>原本就在「%1」</translation>
    </message>
    <message>
      <source>Week from</source>
      <translation>週起日</translation>
    </message>
    <message>
      <source>Went to a competitor</source>
      <translation>去了別家</translation>
    </message>
    <message>
      <source>Western European (Windows)</source>
      <translation>西歐 (Windows)</translation>
    </message>
    <message>
      <source>What came of it came between %1, when it was given, and %2.</source>
      <translation>結果只能在 %1（報價日）到 %2 之間。</translation>
    </message>
    <message>
      <source>What was paid must be nothing or more, and a sensible amount.</source>
      <translation>付款金額必須是零以上的合理數字。</translation>
    </message>
    <message>
      <source>Whole address</source>
      <translation>完整地址</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>Won back: %1</source>
      <translation>又回來了：%1</translation>
    </message>
    <message>
      <source>Works for</source>
      <translation>任職公司</translation>
    </message>
    <message>
      <source>Worth so far</source>
      <translation>累計消費</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>新增日</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>年</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>是或否</translation>
    </message>
    <message>
      <source>a purchase</source>
      <translation>一筆購買</translation>
    </message>
    <message>
      <source>a removed field</source>
      <translation>已移除的欄位</translation>
    </message>
    <message>
      <source>a removed product</source>
      <translation>已移除的商品</translation>
    </message>
    <message>
      <source>a removed stage</source>
      <translation>已移除的階段</translation>
    </message>
    <message>
      <source>almost surely</source>
      <translation>幾乎確定</translation>
    </message>
    <message>
      <source>any</source>
      <translation>有</translation>
    </message>
    <message numerus="yes">
      <source>asked %n times</source>
      <translation>
        <numerusform>問過 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>at least</source>
      <translation>至少</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>至少 %1</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>最多</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>最多 %1</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>差</translation>
    </message>
    <message>
      <source>bar (|)</source>
      <translation>直線 (|)</translation>
    </message>
    <message>
      <source>before</source>
      <translation>之前</translation>
    </message>
    <message>
      <source>before %1</source>
      <translation>%1 之前</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>生日</translation>
    </message>
    <message>
      <source>by %1</source>
      <translation>由 %1 輸入</translation>
    </message>
    <message>
      <source>by a rule</source>
      <translation>依規則</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>手動</translation>
    </message>
    <message>
      <source>by phone</source>
      <translation>電話中</translation>
    </message>
    <message>
      <source>comma (,)</source>
      <translation>逗號 (,)</translation>
    </message>
    <message>
      <source>contains</source>
      <translation>包含</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>電子郵件</translation>
    </message>
    <message numerus="yes">
      <source>every %n days</source>
      <translation>
        <numerusform>每 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n months</source>
      <translation>
        <numerusform>每 %n 個月</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n weeks</source>
      <translation>
        <numerusform>每 %n 週</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n years</source>
      <translation>
        <numerusform>每 %n 年</numerusform>
      </translation>
    </message>
    <message>
      <source>every day</source>
      <translation>每天</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>每個月</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>每週</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>每年</translation>
    </message>
    <message>
      <source>everyone</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>follow-up due</source>
      <translation>後續日期</translation>
    </message>
    <message>
      <source>follow-up: %1</source>
      <translation>後續：%1</translation>
    </message>
    <message>
      <source>from</source>
      <translation>從</translation>
    </message>
    <message>
      <source>from %1 on</source>
      <translation>%1 起</translation>
    </message>
    <message numerus="yes">
      <source>from %1, after %n days</source>
      <translation>
        <numerusform>來自「%1」，待了 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>given back</source>
      <translation>已退</translation>
    </message>
    <message>
      <source>good</source>
      <translation>好</translation>
    </message>
    <message>
      <source>half move on within %1</source>
      <translation>半數在 %1內前進</translation>
    </message>
    <message>
      <source>half move on within %1–%2</source>
      <translation>半數在 %1–%2內前進</translation>
    </message>
    <message>
      <source>here for %1</source>
      <translation>已待 %1</translation>
    </message>
    <message>
      <source>here for long: %1</source>
      <translation>待很久了：%1</translation>
    </message>
    <message>
      <source>here for too long: %1</source>
      <translation>待太久了：%1</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>匯入</translation>
    </message>
    <message>
      <source>in person</source>
      <translation>當面</translation>
    </message>
    <message numerus="yes">
      <source>in the last %n days</source>
      <translation>
        <numerusform>最近 %n 天內</numerusform>
      </translation>
    </message>
    <message>
      <source>in the next 7 days</source>
      <translation>未來 7 天內</translation>
    </message>
    <message>
      <source>is</source>
      <translation>是</translation>
    </message>
    <message>
      <source>is known</source>
      <translation>有填寫</translation>
    </message>
    <message>
      <source>is not</source>
      <translation>不是</translation>
    </message>
    <message>
      <source>is not known</source>
      <translation>沒填寫</translation>
    </message>
    <message>
      <source>last %1, every %2</source>
      <translation>上次 %1，每 %2一次</translation>
    </message>
    <message>
      <source>last time %1</source>
      <translation>上次 %1</translation>
    </message>
    <message>
      <source>last year</source>
      <translation>去年</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>很可能</translation>
    </message>
    <message>
      <source>longest here</source>
      <translation>待最久</translation>
    </message>
    <message numerus="yes">
      <source>more than %n days ago</source>
      <translation>
        <numerusform>超過 %n 天以前</numerusform>
      </translation>
    </message>
    <message>
      <source>moved together with others</source>
      <translation>與其他人一起移動</translation>
    </message>
    <message>
      <source>name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>never</source>
      <translation>從未</translation>
    </message>
    <message>
      <source>never so far, every %1</source>
      <translation>從未聯絡，每 %1一次</translation>
    </message>
    <message>
      <source>none</source>
      <translation>沒有</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>未填</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>不讀取</translation>
    </message>
    <message>
      <source>only the archived</source>
      <translation>只有已封存的</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>已逾期</translation>
    </message>
    <message>
      <source>paper form</source>
      <translation>紙本表單</translation>
    </message>
    <message>
      <source>perhaps</source>
      <translation>可能</translation>
    </message>
    <message numerus="yes">
      <source>ran out %n days ago</source>
      <translation>
        <numerusform>%n 天前過期</numerusform>
      </translation>
    </message>
    <message>
      <source>recipe: %1 of %2 done</source>
      <translation>例行步驟：%2 項完成 %1 項</translation>
    </message>
    <message>
      <source>runs out %1</source>
      <translation>%1 過期</translation>
    </message>
    <message>
      <source>runs out today</source>
      <translation>今天過期</translation>
    </message>
    <message>
      <source>same e-mail</source>
      <translation>電子郵件相同</translation>
    </message>
    <message>
      <source>same name</source>
      <translation>姓名相同</translation>
    </message>
    <message>
      <source>same phone</source>
      <translation>電話相同</translation>
    </message>
    <message>
      <source>semicolon (;)</source>
      <translation>分號 (;)</translation>
    </message>
    <message>
      <source>similar name</source>
      <translation>姓名相近</translation>
    </message>
    <message>
      <source>since %1</source>
      <translation>%1 起</translation>
    </message>
    <message>
      <source>so-so</source>
      <translation>普通</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>空白</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>taken out</source>
      <translation>已作廢</translation>
    </message>
    <message>
      <source>the archived too</source>
      <translation>包含已封存的</translation>
    </message>
    <message>
      <source>the stage was removed</source>
      <translation>階段已移除</translation>
    </message>
    <message>
      <source>these days</source>
      <translation>這段期間</translation>
    </message>
    <message>
      <source>today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>today %1</source>
      <translation>今天 %1</translation>
    </message>
    <message numerus="yes">
      <source>turns %n</source>
      <translation>
        <numerusform>滿 %n 歲</numerusform>
      </translation>
    </message>
    <message>
      <source>until</source>
      <translation>到</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>到 %1 為止</translation>
    </message>
    <message>
      <source>usually every %1 days</source>
      <translation>通常每 %1 天</translation>
    </message>
    <message numerus="yes">
      <source>usually every %n days</source>
      <translation>
        <numerusform>通常每 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>very bad</source>
      <translation>很差</translation>
    </message>
    <message>
      <source>very good</source>
      <translation>很好</translation>
    </message>
    <message>
      <source>web form</source>
      <translation>網路表單</translation>
    </message>
    <message>
      <source>without the archived</source>
      <translation>不含已封存的</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <source>yesterday %1</source>
      <translation>昨天 %1</translation>
    </message>
    <message>
      <source>“%1” is on the list already.</source>
      <translation>「%1」已經在清單中。</translation>
    </message>
    <message>
      <source>“%1” may mean two things. For %2 write %3.</source>
      <translation>「%1」有兩種可能的意思。若是 %2，請寫成 %3。</translation>
    </message>
  </context>
</TS>
