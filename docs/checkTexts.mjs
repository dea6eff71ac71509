/** What each check means and what to do about what it finds, by the name that its findings have. */
export const CHECK_TEXTS = {
  'No streams': {
    means: 'The plan has a Stream table and no stream in it, so that there is nothing to spend.',
    todo: 'Type the funding streams, one a row, with their amounts under the years.',
  },
  'Uses beyond a source': {
    means:
      'What is allocated and contributed from a stream or pool in a year comes to more than it has. Undated money is compared with undated money alone. Where the amount of the source is not known nothing is said.',
    todo: 'Lower an allocation or contribution of that source, move it to another source, or correct the source’s amount.',
  },
  'Ring-fence breached': {
    means:
      'Money of a stream goes to a service that its ring-fence does not name, neither by the service’s name nor by its purposes or tier. Money that is put into a pool stays ring-fenced there: year by year what the pool has of it is matched with what the pool pays for, and what is beyond all that it may pay for, less what the pool has left over, is spent on something else, whoever is said to pay for what. The sentence names the streams, the pool and the amount. A line whose service is not in the Service table rules out nothing, and a year of a pool with an amount that nobody knows is left out.',
    todo: 'Pay for the service from another source, or correct the Ring-fence of the stream or the Purpose of the service where they are wrong.',
  },
  'Ring-fences leave floors unmet': {
    means:
      'No way of sharing the year’s money out keeps every floor within every ring-fence, although the totals may be enough. The sentence names the commitments that compete, the only money that they may use, what is missing, and what is stranded elsewhere.',
    todo: 'Find unrestricted money for that group, ask for the one ring-fence to be relaxed that the sentence says would recover most, or lower a floor.',
  },
  'Spending after an end': {
    means:
      'Money of a stream is spent, or the stream itself has amounts, in a year that begins after its last day.',
    todo: 'Correct Ends if the stream goes on; else take the amounts out of those years. Amounts stand as they are typed until you do.',
  },
  'Stated total does not cast': {
    means:
      'A total that the table or its document states is not what its parts add up to. A rounded figure may lie half of its last digit away.',
    todo: 'Find the row that is missing, double or mistyped. If the document itself does not cast, keep its figure in Evidence and say so in its Note.',
  },
  'Contributions do not add up': {
    means:
      'What the partners put into a pool in a year is not the size of the pool that its row states. With shares the sentence says whose contribution differs from its share, and by how much.',
    todo: 'Correct the contribution, the share, or the agreed size of the pool, and record which agreement says so.',
  },
  'Shares not 100%': {
    means: 'The shares of a pool’s partners do not add up to 100%. They are never made to fit.',
    todo: 'Correct the shares. Where a partner has none give it 0%.',
  },
  'Promised and not delivered': {
    means:
      'A partner has put less into a pool than it promised for the years that are over. What is delivered counts for the earliest years first.',
    todo: 'Ask the partner, or correct Delivered. What was paid beyond the commitment is a note.',
  },
  'Settlement without an owner': {
    means:
      'A pool has an outturn, and its rules leave part of the overspend or underspend without an owner, or cannot settle it at all.',
    todo: 'Fill what the sentence names: a rule, a host, caps, bands, or whose line it is. Until then the money is the board’s to decide.',
  },
  'Spending above the budget': {
    means:
      'The outturn of a pool or a service in a year is above its budget: the agreed size of the pool, else what is contributed to it; what is allocated to the service. It is found whether or not the year is settled.',
    todo: 'Agree who pays for the difference, or correct the outturn or the budget.',
  },
  'Counts for part of a year': {
    means:
      'A contribution has an amount in a year of which its own Starts and Ends cover only a part. All of it is contributed; but when a variance is shared by contribution, it counts for those days only.',
    todo: 'Nothing, if the amount is that of a whole year. If it is already the amount of those days, clear Starts and Ends, or type the amount of the whole year.',
  },
  'Legal basis': {
    means:
      'On some day of a pooled fund’s life a rule of the Law table does not hold: the basis is not in force, a partner’s type may not contribute under it, or a body no longer exists. It is always something to check with a lawyer, never a finding of unlawfulness. Only pools of the Kind Pooled fund are compared with the law.',
    todo: 'Have a lawyer look at the day and the rule that the sentence names. Then correct the basis, the dates or the partner, or the rule itself in the Law table.',
  },
  'Terms missing from the agreement': {
    means:
      'The row of a pooled fund does not say what its agreement should. Contributions and how they may vary, duration, management and signature are errors; the other terms are warnings.',
    todo: 'Type what the signed agreement says under the headings that the sentence names. If it says nothing, have it amended.',
  },
  'Pool without a host': {
    means:
      'A pooled fund names no host, so that nobody keeps its account and no rule can fall back on the host.',
    todo: 'Type the hosting partner under Host.',
  },
  'Outside the life of a pool': {
    means:
      'A pool ends before it starts, or has contributions or an outturn in a year in which it does not exist.',
    todo: 'Correct Starts and Ends, or move the amounts to the years that were meant.',
  },
  'Joint action': {
    means:
      'A joint action has neither a pool, nor an amount for each partner and a basis on which they share it.',
    todo: 'Pay for it from a pool, or give each partner its own row with an amount and type the basis under Basis.',
  },
  'Partner with no figures': {
    means: 'A partner takes part, and no amount of its is known in any year.',
    todo: 'Ask the partner for its figures. Type unknown where it has not answered, so that sums say "at least".',
  },
  'Commitment below its floor': {
    means:
      'The allocations to a commitment come to less than its floor in that year. Amounts that nobody knows are not counted against it.',
    todo: 'Allocate more to it, or have those who made the commitment lower it. The Scenarios screen shows what would have to give.',
  },
  'Commitment without money': {
    means: 'A commitment has a floor, and no allocation names it.',
    todo: 'Name it in the Commitment column of the allocations that serve it, or find money for it.',
  },
  'Floors beyond all money': {
    means:
      'The floors of a year come to more than all the money of that year, so that they cannot all be kept however it is shared.',
    todo: 'Lower floors by their rank, or find the money that the sentence says is missing.',
  },
  'Floors beyond confirmed money': {
    means:
      'The floors of a year come to more than the money that somebody has confirmed: the rest of the commitments hangs on money that nobody has promised.',
    todo: 'Say so to those who sign the plan. Confirm streams under Certainty as they are confirmed.',
  },
  'Unconfirmed money': {
    means:
      'A commitment rests on money that is not Confirmed: as the allocations are wired, and at best, if it had the first call on all confirmed money that may pay for it.',
    todo: 'If the second share is much the smaller, moving confirmed money to this commitment would make it safer. If not, only a confirmation helps.',
  },
  'Prevention falls': {
    means:
      'What goes to prevention falls from one year to the next, in cash or as a share of all. A share can rise while the cash falls.',
    todo: 'Look at both figures. Where the plan promises a shift to prevention, the cash is the test.',
  },
  'Not jointly commissioned': {
    means: 'A service of level 3 or 4 is commissioned singly, and no reason is recorded.',
    todo: 'Commission it jointly, or type the reason under Reason.',
  },
  'Tier not classified': {
    means:
      'A tier or level is neither prevention nor not, so that its money counts in no shift to prevention.',
    todo: 'Give it a row in the Tier table: what it counts as, and whether it is prevention.',
  },
  'Rule not kept': {
    means:
      'A commitment’s own rule does not hold in a year (a warning with the figures), cannot be told to, since an amount in it is not known (a note), or is no rule of the language, or names what the plan has not (an error). The [names that a rule may use](../rules.md#the-rule-of-a-commitment) are listed with the language. The Status of `POOL.COMMITMENTS` goes by the floor alone.',
    todo: 'Allocate so that the rule holds, or correct the rule. Where the sentence says that an amount is not known, ask for it.',
  },
  'Status worsens': {
    means:
      'Under the scenario a commitment that was kept is kept no longer. A commitment that is green must stay green, and amber must not turn red. The plan as typed has nothing to be compared with.',
    todo: 'Change the scenario, or tell those to whom the commitment was made.',
  },
  'Match lost': {
    means:
      'Under a scenario a service that is paid for with a partner’s match gets less, and the match goes with it: of what is cut only the rest is saved. The sentence says how much is cut, how much of that was match, and what is saved. The plan as typed has nothing to be compared with.',
    todo: 'Cut something whose saving is whole, or cut more: `POOL.CUT` with its match says how much has to go for a saving. If the partner would pay all the same, correct the Match of the service.',
  },
  'Unmet demand': {
    means:
      'Under a scenario a step changes what a service needs, such as more people to be cared for, and its sources have too little for it. The amount is what it needs after the step and does not get, whether or not a floor holds. The plan as typed has nothing to be held against.',
    todo: 'Give its source more money, cut something else that draws on it, or say in the scenario what will not be done.',
  },
  'Money stranded': {
    means:
      'Under a scenario a pool is short, and ring-fenced money still arrives in it that what it may pay for cannot use: nobody else in the pool may have it. The amount is what is left so.',
    todo: 'Allocate more to what the money may pay for, or ask whoever gives it for another use.',
  },
  'Scenario step': {
    means:
      'A step of a scenario cannot be carried out: it names nothing of the plan, its years run backwards, its value is no percentage, or it contradicts another. A warning: it changes nothing, for instance since in its years there is no money of what it acts on, since an end comes after all the money or meets money that has no year, or since its Value is 0; or it is the same as a step before it, and acts twice. A chain of more than 1,000 scenarios, each based on the next, is not followed.',
    todo: 'Correct the cell. Until an error is mended, functions that are asked for that scenario answer #N/A with the same sentence.',
  },
  'Duplicate name': {
    means:
      'Two rows of a table have the same name, or a stream and a pool have, so that a reference to it may mean either.',
    todo: 'Give one of them another name.',
  },
  'Unknown name': {
    means:
      'A cell refers to a partner, stream, pool, service or commitment that has no row in its table, or a ring-fence names what the plan does not have.',
    todo: 'Correct the spelling, as the sentence proposes where a name is near, or add the row.',
  },
  'Unknown word': {
    means:
      'A column of choices holds a word that is not among them, so that it counts as if nothing stood there.',
    todo: 'Choose a word of the list.',
  },
  'Money unspent': {
    means: 'A stream or pool has more in a year than its uses come to.',
    todo: 'Allocate it, or leave it as a reserve and say so in its evidence.',
  },
  'Undated amounts': {
    means:
      'Amounts are under Undated, since the document gives no year. They are never aged, deflated, ended, or added to a year.',
    todo: 'Nothing, if the document says no more. Else move them under their year.',
  },
  'Figures that are not exact': {
    means:
      'Amounts of a year rest on evidence that calls them rounded, derived, approximate or a bound. An allocation or contribution without evidence of its own is as good as the stream or pool that it comes from. A sum is as good as the worst of its parts: over a bound it says "at least", and none of them is settled to the penny.',
    todo: 'Nothing, if the document says no more. Where the exact amount is known type it, and name evidence whose Quality is exact.',
  },
  'Error cell': {
    means: 'A cell of a table shows an error of Excel’s.',
    todo: 'Correct the formula in that cell.',
  },
  'Number stored as text': {
    means:
      'A cell that should hold a number holds text, such as £3.9m. It counts as not known, never as zero.',
    todo: 'Type the number that the sentence proposes, or unknown.',
  },
  'More than two decimals': {
    means: 'An amount has parts of a penny.',
    todo: 'Wrap the formula in ROUND(…, 2).',
  },
  'Negative amount': {
    means: 'An amount is below zero. It is counted as it stands.',
    todo: 'If money is to be paid back say so in its evidence; else take the minus away.',
  },
  Heading: {
    means:
      'Two columns have one heading, or a heading was meant as a year and is none: it holds a year, a month, a quarter or a date beside other words, and numbers below it that no function can add up. A note says where a heading was read that has a unit, a footnote mark or a year of two digits.',
    todo: 'Correct the heading as the sentence says, such as 2010/11. A note needs nothing, if the heading was read as you meant it.',
  },
  'Own column': {
    means:
      'A column has a heading that Poolbook does not know, and holds numbers. It is left alone, and no sum counts it.',
    todo: 'Nothing, if the column is your own. If Poolbook should read it, give it a heading that [the tables of a plan](../plan-tables.md) have.',
  },
  'Column that resembles another': {
    means:
      'A table has no column of some heading, and one of your own columns is spelled nearly so or holds words of its list. What needs the missing column is not checked.',
    todo: 'Give the column the heading that the sentence names, if it is that column. If not, nothing.',
  },
  'Total among the rows': {
    means:
      'A table has totals, sub-totals or headings of groups among its rows. They are left out of every sum, and each total is compared with the rows above it. A warning says where a row is called a total and was counted, since it is not the sum of the rows above it.',
    todo: 'Nothing, if they were meant as totals. A row that is money of its own needs a name without the word total; a total that was counted needs the name Total.',
  },
  'Not a date': {
    means:
      'A cell that should hold a day holds a number that is none, such as a year: 2011 would be a day of 1905.',
    todo: 'Type the whole date, such as 31/03/2011.',
  },
  'Share above 100%': {
    means: 'A percentage was typed as a number, such as 24.6 for 24.6%, or is below zero.',
    todo: 'Type 24.6% or 0.246.',
  },
  'Empty rows': {
    means: 'A table has so many empty rows that it slows the workbook down.',
    todo: 'Drag the table’s corner up to its last entry.',
  },
  'Row without a name': {
    means: 'A row of a table in which each row is named has no name, so that nothing can refer to it.',
    todo: 'Give it a name, or clear the row.',
  },
  Table: {
    means: 'Two tables begin with the same heading; only the first is counted.',
    todo: 'Put all rows in one table, or change the heading of the other.',
  },
};
