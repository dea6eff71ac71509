// Made by functionCards.mjs: change the comments in src/functions, and build.
import { describedIn } from './describedFunction';

export const DESCRIBED = describedIn(`
ACCOUNT: Draws up the memorandum account of a pool's year, which all its partners show alike: income, spending, and where the surplus or deficit goes.
  pool: The pool's name.
  year: The financial year, such as 2006/07.
  tables[]…: The plan's tables with their headings: Pool, Contribution and Outturn; Risk share for layers, Allocation for lines, Stream where contributions name streams, Evidence so that no derived or rounded amount is settled.
AGREEMENT: States a pool's agreement clause by clause, as the plan's tables have it, so that what is missing is seen.
  pool: The pool's name.
  tables[]…: The plan's tables with their headings: Pool, Contribution, and Allocation for the services.
APPORTION: Shares a total out by weight, exactly to the penny: largest remainder, ties to the larger weight and then the earlier.
  total: The amount in pounds, whole pence; a negative total mirrors the positive one.
  weights[]: One row or one column of numbers, none negative; blanks count as zero.
BENCHMARK: Sets figures beside those of neighbours: median, rank and quartile of each. There is no single score: where of two figures one is better and the other dearer, it is a trade-off to decide.
  ours[]: Our figure, such as a cost per outcome; several side by side are compared each by itself.
  neighbours[]: Theirs: a row or a column for one figure, a column each for several side by side. Type unknown where a neighbour has none; a blank is refused, since Excel cannot tell it from zero.
  good[]?: Which direction is good, one for each figure: lower (the default, for costs) or higher (for outcomes).
BINDING: What ring-fences leave unmet, and why: a row for each group of demands that needs more than its supplies hold, then the money stranded meanwhile, then what allowing one more payment would recover.
  supply[]: One column or row of amounts in pounds that there are to spend, none negative; blanks count as zero.
  demand[]: One row or column of amounts in pounds that are needed, none negative; blanks count as zero.
  allowed[]: A row for each supply and a column for each demand: TRUE, 1, "x" or "yes" where the supply may pay.
  supplyNames[]?: As many names as supplies; Supply 1, Supply 2 where left out or blank.
  demandNames[]?: As many names as demands; Demand 1, Demand 2 where left out or blank.
CHECKS: Checks the plan and lists what should be looked at, worst first: what is wrong, where, and by how much.
  scenario: The scenario's name; blank or Base for the plan as entered.
  tables[]…: The plan's tables with their headings, such as Streams[#All], in any order.
COMMITMENTS: Lists every commitment in every year: what it gets, its floor, what is missing, how much rests on money that is not confirmed, and whether it is kept.
  scenario: The scenario's name; blank or Base for the plan as entered.
  tables[]…: The plan's tables with their headings, such as Commitments[#All], Allocations[#All], Streams[#All], Pools[#All] and Contributions[#All], in any order.
COMPARE: Sets scenarios side by side in a year: one row a subject, one column a scenario, then the difference of each from the first.
  measure: What is compared: Stream, Partner, Pool, Service, Tier, Commitment (what funds it), Status (of each commitment), Unmet demand (what each service needs after the steps and does not get), or Condition (what each condition has to spare; below zero it is not kept).
  scenarios[]: One row or one column of scenarios' names; Base, or a blank, for the plan as entered.
  year: The financial year, such as 2010/11, or Undated.
  tables[]…: The plan's tables with their headings, Scenarios[#All] among them, in any order.
CUT: Spreads a cut over budgets, exactly to the penny: what each budget gives up. No budget gives more than it has, nor falls below its floor where the rule keeps floors; pence left over go by largest remainder.
  budgets[]: One row or one column of amounts in pounds, none negative; blanks count as zero.
  cut: The amount to be cut in pounds, whole pence. Below zero the budgets grow by the same rules: floors are then ceilings, and by priority and least harm the line that would give last grows first.
  rule?: pro rata (the same percentage, floors ignored), protected (the same percentage until the floor holds), headroom (in proportion to budget less floor), priority (the largest weight is cut first, to its floor) or least harm (the smallest weight is cut first). Protected where floors are given, else pro rata.
  floors[]?: The least that each budget must keep, as many as budgets; a budget below its floor already gives nothing.
  weights[]?: One for each budget, none negative: protected multiplies the percentage by them, priority and least harm take them in order, equal ones together in proportion to what they may give. Pro rata and headroom take no notice of them.
  match[]?: One for each budget, a percentage: how much of each £ that it gives up was a partner's match and is lost with it; blank is none. The cut is then what must be saved: what the budgets give up comes to more, and least harm weighs the harm of each £ saved.
FUNDING: Lists the funding streams by year with their total: what there is to spend.
  scenario: The scenario's name; blank or Base for the plan as entered.
  tables[]…: The plan's tables with their headings, such as Streams[#All], in any order.
INYEAR: The part of an annual amount that falls in a financial year, when it starts or ends part-way.
  annual[]: The amount of a whole year in pounds; one cell or a range.
  year: The financial year, such as 2010/11.
  starts?: The first day, a date; blank for none.
  ends?: The last day, a date, which counts; blank for none.
  basis?: days (both ends count, leap days too), or months (whole months only); days if left out.
LEDGER: Lists who owes whom when a pool's year is settled, each debt in the books of both sides.
  pool: The pool's name.
  year: The financial year, such as 2006/07.
  tables[]…: The plan's tables with their headings: Pool, Contribution and Outturn; Risk share for layers, Allocation for lines, Stream where contributions name streams, Evidence so that no derived or rounded amount is settled.
LEGAL: Whether bodies of a type may contribute to a pooled fund on a legal basis, for every day between two dates.
  law[]: The plan's Law table with its headings; left out for the rules that ship with the add-in.
  basis: The legal basis, such as Section 10 (Children Act 2004) or s31.
  partnerType: The type of body, such as Council, School or NHS commissioner.
  from: The first day, a date; blank for the first day of the basis.
  to?: The last day, a date; blank where there is none.
MATCH: Matches supplies to demands within ring-fences: the payments that meet the most demand, to the penny. Among equals the most restricted supply pays first, then in order.
  supply[]: One column or row of amounts in pounds that there are to spend, none negative; blanks count as zero.
  demand[]: One row or column of amounts in pounds that are needed, none negative; blanks count as zero.
  allowed[]: A row for each supply and a column for each demand: TRUE, 1, "x" or "yes" where the supply may pay.
OUTCOMES: Links money to outcomes: what is spent for each outcome in a year, by service, and what one unit costs.
  scenario: The scenario's name; blank or Base for the plan as entered.
  year: The financial year, such as 2006/07, or Undated.
  tables[]…: The plan's tables with their headings: Services[#All], with Outcome and Units, and Allocations[#All], and with a scenario the tables that it acts on.
PARTNERS: Lists what each partner brings by year, what of it is delegated, and how complete its figures are.
  scenario: The scenario's name; blank or Base for the plan as entered.
  tables[]…: The plan's tables with their headings: Partners[#All], Streams[#All] and Contributions[#All], in any order.
POOLS: Lists what each partner contributes to each pool by year, with a total for each pool.
  scenario: The scenario's name; blank or Base for the plan as entered.
  tables[]…: The plan's tables with their headings, such as Pools[#All] and Contributions[#All], in any order.
PVM: Says why a cost has changed: volume, more or fewer units; mix, dearer or cheaper types among them; and price. The three add up to the change, to the penny.
  unitsBefore[]: One row or one column: how many there were of each type, such as children in a placement.
  pricesBefore[]: What one cost in a period, in pounds; blank where there was none of the type.
  unitsAfter[]: How many there are.
  pricesAfter[]: What one costs now.
  periods?: For how many periods, such as 52 weeks; 1 where it is left out.
REAL: An amount in the prices of another year, by the ratio of two price indices.
  amount[]: The amount in pounds; one cell or a range.
  index: The price index of the amount's own year.
  baseIndex: The price index of the year in whose prices it is wanted, from the same publication.
REGISTER: Lists the joint actions, which are the allocations with Joint Yes, and how the money for each is brought together: a pooled fund or aligned budgets, or else each partner's amount and its basis.
  scenario: The scenario's name; blank or Base for the plan as entered.
  tables[]…: The plan's tables with their headings, such as Allocations[#All], Streams[#All], Pools[#All] and Contributions[#All], in any order.
RISK: Finds how likely each commitment is kept in a year when streams that are not Confirmed may not arrive, and what it then gets.
  scenario: The scenario's name, which is applied first; blank or Base for the plan as entered.
  year: The financial year, such as 2010/11, or Undated.
  draws: How many outcomes are drawn where there are too many to calculate all, from 100 to 100,000; blank for 10,000.
  seed: Where the random numbers start, a whole number from 1; blank for 1. The same seed gives the same figures.
  tables[]…: The plan's tables with their headings, such as Streams[#All], Allocations[#All], Commitments[#All], Pools[#All] and Contributions[#All], in any order.
RULE: Tells whether a rule such as prevention >= 35% * total holds for the values given, exactly to the penny.
  rule: The rule as text: numbers, names, + - * /, comparisons, and, or, not, test ? a : b, min, max, sum, abs, round, floor, ceil.
  names[]: One row or one column of the names that the rule may use; Family support is written family_support in the rule.
  values[]: Their values, as many: pounds, counts or shares; a blank is zero.
SERVICES: Lists what is allocated to each service by year, with the total. Money that a pool spends is counted once, as the pool's allocations; contributions are not spending.
  scenario: The scenario's name; blank or Base for the plan as entered.
  tables[]…: The plan's tables with their headings, such as Services[#All] and Allocations[#All], in any order.
SETTLE: Shares a pool's overspend or underspend (outturn less contributions) out among its partners, to the penny.
  contributions[]: What each partner put in, in pounds; one row or one column.
  outturn: What was spent in all, in pounds.
  rule?: contribution (the default), fixed, host, or capped.
  shares[]?: For fixed: each partner's share; they must add up to 100% exactly.
  caps[]?: For capped: the most that each partner bears, in pounds; blank or 0 is no cap, nil a cap of nothing.
  host?: For host and capped: which partner is the host, 1 the first.
SETTLEMENT: Settles a pool's year: what each partner contributed, bears of the overspend or underspend, has paid, and owes.
  pool: The pool's name.
  year: The financial year, such as 2006/07.
  tables[]…: The plan's tables with their headings: Pool, Contribution and Outturn; Risk share for layers, Allocation for lines, Stream where contributions name streams, Evidence so that no derived or rounded amount is settled.
SPREAD: Shares several totals out by weight in one table whose rows and columns both add up, exactly to the penny: each quarter, and each partner over all quarters.
  totals[]: One column or one row of amounts in pounds, whole pence; totals of the other sign give the same table with the other sign.
  weights[]: Numbers, none negative, blanks counting as zero: for totals in a column one row of weights for all, or a row for each total; for totals in a row one column, or a column for each.
STATEMENT: Draws up the statement of resources: what will be spent by whom on which priority, where the money comes from, how the two agree, and whether the statement is realistic, affordable, and not merely aspirations.
  part: spending (by group of services and priority), resources (by source), partners (resources with a row for each partner before its sources), outcomes (spending by outcome), agree (how resources become spending, row by row), or tests.
  scenario: The scenario's name; blank or Base for the plan as entered.
  tables[]…: The plan's tables with their headings, such as Streams[#All] and Allocations[#All], in any order; last, if you want rounded figures, "£k" or "£m".
SURVIVES: Finds the largest further cut of a year's money that keeps every commitment, and which commitment breaks at one penny more.
  scenario: The scenario's name, on top of which is cut; blank or Base for the plan as entered.
  year: The financial year, such as 2010/11, or Undated.
  tables[]…: The plan's tables with their headings, such as Allocations[#All], Commitments[#All], Streams[#All], Pools[#All], Contributions[#All] and Scenarios[#All], in any order.
TIERS: Lists what goes to each tier by year, to prevention, and in all, always both in cash and as a share: a rising share can be a cash cut.
  scenario: The scenario's name; blank or Base for the plan as entered.
  tables[]…: The plan's tables with their headings, such as Services[#All], Allocations[#All] and Tiers[#All], in any order.
UPRATE: An amount after one or more yearly rates, rounded once at the end.
  amount[]: The amount in pounds; one cell or a range.
  rates[]: The rates one after another, as percentages: 2.75% is 0.0275; blanks change nothing.
`);
