// Made by functionCards.mjs: change the comments in src/functions, and build.
import { type DescribedFunction } from './describedFunction';

export const DESCRIBED: Readonly<Record<string, DescribedFunction>> = {
  ACCOUNT: {
    summary:
      "Draws up the memorandum account of a pool's year, which all its partners show alike: income, spending, and where the surplus or deficit goes.",
    parameters: [
      { name: 'pool', description: "The pool's name.", optional: false, repeating: false, matrix: false },
      {
        name: 'year',
        description: 'The financial year, such as 2006/07.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings: Pool, Contribution and Outturn; Risk share for layers, Allocation for lines, Stream where contributions name streams, Evidence so that no derived or rounded amount is settled.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  AGREEMENT: {
    summary:
      "States a pool's agreement clause by clause, as the plan's tables have it, so that what is missing is seen.",
    parameters: [
      { name: 'pool', description: "The pool's name.", optional: false, repeating: false, matrix: false },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings: Pool, Contribution, and Allocation for the services.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  APPORTION: {
    summary:
      'Shares a total out by weight, exactly to the penny: largest remainder, ties to the larger weight and then the earlier.',
    parameters: [
      {
        name: 'total',
        description: 'The amount in pounds, whole pence; a negative total mirrors the positive one.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'weights',
        description: 'One row or one column of numbers, none negative; blanks count as zero.',
        optional: false,
        repeating: false,
        matrix: true,
      },
    ],
  },
  BENCHMARK: {
    summary:
      'Sets figures beside those of neighbours: median, rank and quartile of each. There is no single score: where of two figures one is better and the other dearer, it is a trade-off to decide.',
    parameters: [
      {
        name: 'ours',
        description:
          'Our figure, such as a cost per outcome; several side by side are compared each by itself.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'neighbours',
        description:
          'Theirs: a row or a column for one figure, a column each for several side by side. Type unknown where a neighbour has none; a blank is refused, since Excel cannot tell it from zero.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'good',
        description:
          'Which direction is good, one for each figure: lower (the default, for costs) or higher (for outcomes).',
        optional: true,
        repeating: false,
        matrix: true,
      },
    ],
  },
  BINDING: {
    summary:
      'What ring-fences leave unmet, and why: a row for each group of demands that needs more than its supplies hold, then the money stranded meanwhile, then what allowing one more payment would recover.',
    parameters: [
      {
        name: 'supply',
        description:
          'One column or row of amounts in pounds that there are to spend, none negative; blanks count as zero.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'demand',
        description:
          'One row or column of amounts in pounds that are needed, none negative; blanks count as zero.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'allowed',
        description:
          'A row for each supply and a column for each demand: TRUE, 1, "x" or "yes" where the supply may pay.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'supplyNames',
        description: 'As many names as supplies; Supply 1, Supply 2 where left out or blank.',
        optional: true,
        repeating: false,
        matrix: true,
      },
      {
        name: 'demandNames',
        description: 'As many names as demands; Demand 1, Demand 2 where left out or blank.',
        optional: true,
        repeating: false,
        matrix: true,
      },
    ],
  },
  CHECKS: {
    summary:
      'Checks the plan and lists what should be looked at, worst first: what is wrong, where, and by how much.',
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description: "The plan's tables with their headings, such as Streams[#All], in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  COMMITMENTS: {
    summary:
      'Lists every commitment in every year: what it gets, its floor, what is missing, how much rests on money that is not confirmed, and whether it is kept.',
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings, such as Commitments[#All], Allocations[#All], Streams[#All], Pools[#All] and Contributions[#All], in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  COMPARE: {
    summary:
      'Sets scenarios side by side in a year: one row a subject, one column a scenario, then the difference of each from the first.',
    parameters: [
      {
        name: 'measure',
        description:
          'What is compared: Stream, Partner, Pool, Service, Tier, Commitment (what funds it), Status (of each commitment), Unmet demand (what each service needs after the steps and does not get), or Condition (what each condition has to spare; below zero it is not kept).',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'scenarios',
        description: "One row or one column of scenarios' names; Base, or a blank, for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'year',
        description: 'The financial year, such as 2010/11, or Undated.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description: "The plan's tables with their headings, Scenarios[#All] among them, in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  CUT: {
    summary:
      'Spreads a cut over budgets, exactly to the penny: what each budget gives up. No budget gives more than it has, nor falls below its floor where the rule keeps floors; pence left over go by largest remainder.',
    parameters: [
      {
        name: 'budgets',
        description: 'One row or one column of amounts in pounds, none negative; blanks count as zero.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'cut',
        description:
          'The amount to be cut in pounds, whole pence. Below zero the budgets grow by the same rules: floors are then ceilings, and by priority and least harm the line that would give last grows first.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'rule',
        description:
          'pro rata (the same percentage, floors ignored), protected (the same percentage until the floor holds), headroom (in proportion to budget less floor), priority (the largest weight is cut first, to its floor) or least harm (the smallest weight is cut first). Protected where floors are given, else pro rata.',
        optional: true,
        repeating: false,
        matrix: false,
      },
      {
        name: 'floors',
        description:
          'The least that each budget must keep, as many as budgets; a budget below its floor already gives nothing.',
        optional: true,
        repeating: false,
        matrix: true,
      },
      {
        name: 'weights',
        description:
          'One for each budget, none negative: protected multiplies the percentage by them, priority and least harm take them in order, equal ones together in proportion to what they may give. Pro rata and headroom take no notice of them.',
        optional: true,
        repeating: false,
        matrix: true,
      },
      {
        name: 'match',
        description:
          "One for each budget, a percentage: how much of each £ that it gives up was a partner's match and is lost with it; blank is none. The cut is then what must be saved: what the budgets give up comes to more, and least harm weighs the harm of each £ saved.",
        optional: true,
        repeating: false,
        matrix: true,
      },
    ],
  },
  FUNDING: {
    summary: 'Lists the funding streams by year with their total: what there is to spend.',
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description: "The plan's tables with their headings, such as Streams[#All], in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  INYEAR: {
    summary: 'The part of an annual amount that falls in a financial year, when it starts or ends part-way.',
    parameters: [
      {
        name: 'annual',
        description: 'The amount of a whole year in pounds; one cell or a range.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'year',
        description: 'The financial year, such as 2010/11.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'starts',
        description: 'The first day, a date; blank for none.',
        optional: true,
        repeating: false,
        matrix: false,
      },
      {
        name: 'ends',
        description: 'The last day, a date, which counts; blank for none.',
        optional: true,
        repeating: false,
        matrix: false,
      },
      {
        name: 'basis',
        description:
          'days (both ends count, leap days too), or months (whole months only); days if left out.',
        optional: true,
        repeating: false,
        matrix: false,
      },
    ],
  },
  LEDGER: {
    summary: "Lists who owes whom when a pool's year is settled, each debt in the books of both sides.",
    parameters: [
      { name: 'pool', description: "The pool's name.", optional: false, repeating: false, matrix: false },
      {
        name: 'year',
        description: 'The financial year, such as 2006/07.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings: Pool, Contribution and Outturn; Risk share for layers, Allocation for lines, Stream where contributions name streams, Evidence so that no derived or rounded amount is settled.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  LEGAL: {
    summary:
      'Whether bodies of a type may contribute to a pooled fund on a legal basis, for every day between two dates.',
    parameters: [
      {
        name: 'law',
        description:
          "The plan's Law table with its headings; left out for the rules that ship with the add-in.",
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'basis',
        description: 'The legal basis, such as Section 10 (Children Act 2004) or s31.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'partnerType',
        description: 'The type of body, such as Council, School or NHS commissioner.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'from',
        description: 'The first day, a date; blank for the first day of the basis.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'to',
        description: 'The last day, a date; blank where there is none.',
        optional: true,
        repeating: false,
        matrix: false,
      },
    ],
  },
  MATCH: {
    summary:
      'Matches supplies to demands within ring-fences: the payments that meet the most demand, to the penny. Among equals the most restricted supply pays first, then in order.',
    parameters: [
      {
        name: 'supply',
        description:
          'One column or row of amounts in pounds that there are to spend, none negative; blanks count as zero.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'demand',
        description:
          'One row or column of amounts in pounds that are needed, none negative; blanks count as zero.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'allowed',
        description:
          'A row for each supply and a column for each demand: TRUE, 1, "x" or "yes" where the supply may pay.',
        optional: false,
        repeating: false,
        matrix: true,
      },
    ],
  },
  OUTCOMES: {
    summary:
      'Links money to outcomes: what is spent for each outcome in a year, by service, and what one unit costs.',
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'year',
        description: 'The financial year, such as 2006/07, or Undated.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings: Services[#All], with Outcome and Units, and Allocations[#All], and with a scenario the tables that it acts on.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  PARTNERS: {
    summary:
      'Lists what each partner brings by year, what of it is delegated, and how complete its figures are.',
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings: Partners[#All], Streams[#All] and Contributions[#All], in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  POOLS: {
    summary: 'Lists what each partner contributes to each pool by year, with a total for each pool.',
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings, such as Pools[#All] and Contributions[#All], in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  PVM: {
    summary:
      'Says why a cost has changed: volume, more or fewer units; mix, dearer or cheaper types among them; and price. The three add up to the change, to the penny.',
    parameters: [
      {
        name: 'unitsBefore',
        description:
          'One row or one column: how many there were of each type, such as children in a placement.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'pricesBefore',
        description: 'What one cost in a period, in pounds; blank where there was none of the type.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'unitsAfter',
        description: 'How many there are.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'pricesAfter',
        description: 'What one costs now.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'periods',
        description: 'For how many periods, such as 52 weeks; 1 where it is left out.',
        optional: true,
        repeating: false,
        matrix: false,
      },
    ],
  },
  REAL: {
    summary: 'An amount in the prices of another year, by the ratio of two price indices.',
    parameters: [
      {
        name: 'amount',
        description: 'The amount in pounds; one cell or a range.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'index',
        description: "The price index of the amount's own year.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'baseIndex',
        description: 'The price index of the year in whose prices it is wanted, from the same publication.',
        optional: false,
        repeating: false,
        matrix: false,
      },
    ],
  },
  REGISTER: {
    summary:
      "Lists the joint actions, which are the allocations with Joint Yes, and how the money for each is brought together: a pooled fund or aligned budgets, or else each partner's amount and its basis.",
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings, such as Allocations[#All], Streams[#All], Pools[#All] and Contributions[#All], in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  RISK: {
    summary:
      'Finds how likely each commitment is kept in a year when streams that are not Confirmed may not arrive, and what it then gets.',
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name, which is applied first; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'year',
        description: 'The financial year, such as 2010/11, or Undated.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'draws',
        description:
          'How many outcomes are drawn where there are too many to calculate all, from 100 to 100,000; blank for 10,000.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'seed',
        description:
          'Where the random numbers start, a whole number from 1; blank for 1. The same seed gives the same figures.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings, such as Streams[#All], Allocations[#All], Commitments[#All], Pools[#All] and Contributions[#All], in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  RULE: {
    summary:
      'Tells whether a rule such as prevention >= 35% * total holds for the values given, exactly to the penny.',
    parameters: [
      {
        name: 'rule',
        description:
          'The rule as text: numbers, names, + - * /, comparisons, and, or, not, test ? a : b, min, max, sum, abs, round, floor, ceil.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'names',
        description:
          'One row or one column of the names that the rule may use; Family support is written family_support in the rule.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'values',
        description: 'Their values, as many: pounds, counts or shares; a blank is zero.',
        optional: false,
        repeating: false,
        matrix: true,
      },
    ],
  },
  SERVICES: {
    summary:
      "Lists what is allocated to each service by year, with the total. Money that a pool spends is counted once, as the pool's allocations; contributions are not spending.",
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings, such as Services[#All] and Allocations[#All], in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  SETTLE: {
    summary:
      "Shares a pool's overspend or underspend (outturn less contributions) out among its partners, to the penny.",
    parameters: [
      {
        name: 'contributions',
        description: 'What each partner put in, in pounds; one row or one column.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'outturn',
        description: 'What was spent in all, in pounds.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'rule',
        description: 'contribution (the default), fixed, host, or capped.',
        optional: true,
        repeating: false,
        matrix: false,
      },
      {
        name: 'shares',
        description: "For fixed: each partner's share; they must add up to 100% exactly.",
        optional: true,
        repeating: false,
        matrix: true,
      },
      {
        name: 'caps',
        description:
          'For capped: the most that each partner bears, in pounds; blank or 0 is no cap, nil a cap of nothing.',
        optional: true,
        repeating: false,
        matrix: true,
      },
      {
        name: 'host',
        description: 'For host and capped: which partner is the host, 1 the first.',
        optional: true,
        repeating: false,
        matrix: false,
      },
    ],
  },
  SETTLEMENT: {
    summary:
      "Settles a pool's year: what each partner contributed, bears of the overspend or underspend, has paid, and owes.",
    parameters: [
      { name: 'pool', description: "The pool's name.", optional: false, repeating: false, matrix: false },
      {
        name: 'year',
        description: 'The financial year, such as 2006/07.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings: Pool, Contribution and Outturn; Risk share for layers, Allocation for lines, Stream where contributions name streams, Evidence so that no derived or rounded amount is settled.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  SPREAD: {
    summary:
      'Shares several totals out by weight in one table whose rows and columns both add up, exactly to the penny: each quarter, and each partner over all quarters.',
    parameters: [
      {
        name: 'totals',
        description:
          'One column or one row of amounts in pounds, whole pence; totals of the other sign give the same table with the other sign.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'weights',
        description:
          'Numbers, none negative, blanks counting as zero: for totals in a column one row of weights for all, or a row for each total; for totals in a row one column, or a column for each.',
        optional: false,
        repeating: false,
        matrix: true,
      },
    ],
  },
  STATEMENT: {
    summary:
      'Draws up the statement of resources: what will be spent by whom on which priority, where the money comes from, how the two agree, and whether the statement is realistic, affordable, and not merely aspirations.',
    parameters: [
      {
        name: 'part',
        description:
          'spending (by group of services and priority), resources (by source), partners (resources with a row for each partner before its sources), outcomes (spending by outcome), agree (how resources become spending, row by row), or tests.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'scenario',
        description: "The scenario's name; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          'The plan\'s tables with their headings, such as Streams[#All] and Allocations[#All], in any order; last, if you want rounded figures, "£k" or "£m".',
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  SURVIVES: {
    summary:
      "Finds the largest further cut of a year's money that keeps every commitment, and which commitment breaks at one penny more.",
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name, on top of which is cut; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'year',
        description: 'The financial year, such as 2010/11, or Undated.',
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings, such as Allocations[#All], Commitments[#All], Streams[#All], Pools[#All], Contributions[#All] and Scenarios[#All], in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  TIERS: {
    summary:
      'Lists what goes to each tier by year, to prevention, and in all, always both in cash and as a share: a rising share can be a cash cut.',
    parameters: [
      {
        name: 'scenario',
        description: "The scenario's name; blank or Base for the plan as entered.",
        optional: false,
        repeating: false,
        matrix: false,
      },
      {
        name: 'tables',
        description:
          "The plan's tables with their headings, such as Services[#All], Allocations[#All] and Tiers[#All], in any order.",
        optional: false,
        repeating: true,
        matrix: true,
      },
    ],
  },
  UPRATE: {
    summary: 'An amount after one or more yearly rates, rounded once at the end.',
    parameters: [
      {
        name: 'amount',
        description: 'The amount in pounds; one cell or a range.',
        optional: false,
        repeating: false,
        matrix: true,
      },
      {
        name: 'rates',
        description: 'The rates one after another, as percentages: 2.75% is 0.0275; blanks change nothing.',
        optional: false,
        repeating: false,
        matrix: true,
      },
    ],
  },
};
