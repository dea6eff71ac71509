/** Where real tables and real questions once met silence: what each function answers or says there now. */
import { called } from './called';
import { excelErrors } from './excelErrors';

beforeAll(excelErrors);

interface Expected {
  /** The whole answer. */
  readonly answers?: unknown;
  /** What bears the variance, partner by partner. */
  readonly shares?: readonly number[];
  /** The last figure of the row Total. */
  readonly total?: number;
  /** What is among the words and figures of the answer. */
  readonly says?: readonly RegExp[];
  readonly never?: RegExp;
  /** What the error says. */
  readonly throws?: RegExp;
}

const CASES: readonly (readonly [what: string, id: string, args: readonly unknown[], expected: Expected])[] =
  [
    [
      'a year beside another word is refused by name, with its money',
      'FUNDING',
      [
        '',
        [
          [
            ['Stream', 'Partner', 'Certainty', '2025/26 Budget'],
            ['Grant A', 'Council', 'Confirmed', 100],
            ['Grant B', 'ICB', 'Confirmed', 50],
          ],
        ],
      ],
      { throws: /heading 2025\/26 Budget .*2 numbers, 150 in all, are not read/ },
    ],
    [
      'a year with a hyphen that does not break is that year',
      'FUNDING',
      [
        '',
        [
          [
            ['Stream', 'Partner', 'Certainty', '2025\u201126'],
            ['Grant A', 'Council', 'Confirmed', 100],
          ],
        ],
      ],
      {
        answers: [
          ['Stream', 'Partner', 'Certainty', '2025/26'],
          ['Grant A', 'Council', 'Confirmed', 100],
          ['Total', '', '', 100],
        ],
      },
    ],
    [
      'what Excel makes of a second column of a year is refused by name',
      'FUNDING',
      [
        '',
        [
          [
            ['Stream', 'Partner', 'Certainty', '2025/26', '2025/262'],
            ['Grant A', 'Council', 'Confirmed', 100, 90],
          ],
        ],
      ],
      { throws: /heading 2025\/262 is what Excel makes of a second column/ },
    ],
    [
      'a year with a footnote mark is read, which is said, and its money is checked',
      'CHECKS',
      [
        '',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['ICB', 'NHS commissioner'],
          ],
          [
            ['Stream', 'Partner', 'Certainty', '2024/25', '2025/26*'],
            ['Grant A', 'Council', 'Confirmed', 100, 250],
          ],
          [
            ['Service', 'Tier'],
            ['Home care', 'Targeted'],
          ],
          [
            ['Allocation', 'Source', 'Service', '2024/25', '2025/26*'],
            ['', 'Grant A', 'Home care', 100, 900],
          ],
        ],
      ],
      { says: [/£900 is drawn on it: £650 too much/, /2025\/26\* as 2025\/26/] },
    ],
    [
      'a grand total is no stream',
      'FUNDING',
      [
        '',
        [
          [
            ['Stream', 'Partner', 'Certainty', '2025/26'],
            ['Grant A', 'Council', 'Confirmed', 100],
            ['Grant B', 'ICB', 'Confirmed', 50],
            ['Grand total', '', '', 150],
          ],
        ],
      ],
      {
        answers: [
          ['Stream', 'Partner', 'Certainty', '2025/26'],
          ['Grant A', 'Council', 'Confirmed', 100],
          ['Grant B', 'ICB', 'Confirmed', 50],
          ['Total', '', '', 150],
        ],
      },
    ],
    [
      'sub-totals and heads of groups are named and left out',
      'CHECKS',
      [
        '',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['ICB', 'NHS commissioner'],
          ],
          [
            ['Stream', 'Partner', 'Certainty', '2025/26'],
            ['Council grants', '', '', ''],
            ['Grant A', 'Council', 'Confirmed', 100],
            ['Sub-total', '', '', 100],
            ['NHS', '', '', ''],
            ['Grant B', 'ICB', 'Confirmed', 50],
            ['Sub-total NHS', '', '', 50],
          ],
        ],
      ],
      { says: [/Sub-total \(row 3\) and Sub-total NHS \(row 6\)/, /heads groups with Council grants/] },
    ],
    [
      'a total among contributions bears no share',
      'SETTLEMENT',
      [
        'X',
        '2025/26',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['ICB', 'NHS commissioner'],
          ],
          [
            ['Pool', 'Kind', 'Host', 'Overspend rule', 'Underspend rule'],
            ['X', 'Pooled fund', 'Council', 'Contribution share', 'Carry forward'],
          ],
          [
            ['Contribution', 'Pool', 'Partner', '2025/26'],
            ['', 'X', 'Council', 600000],
            ['', 'X', 'ICB', 400000],
            ['', 'X', 'Total', 1000000],
          ],
          [
            ['Outturn', 'Pool', '2025/26'],
            ['', 'X', 1100000],
          ],
        ],
      ],
      {
        answers: [
          ['Partner', 'Contribution', 'Variance share', 'Liability', 'Paid', 'Due'],
          ['Council', 600000, 60000, 660000, 0, 660000],
          ['ICB', 400000, 40000, 440000, 0, 440000],
          ['Total', 1000000, 100000, 1100000, 0, 1100000],
        ],
      },
    ],
    [
      'a cap that can only be a percentage is refused with what it would be in pounds',
      'SETTLEMENT',
      [
        'X',
        '2025/26',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['ICB', 'NHS commissioner'],
          ],
          [
            ['Pool', 'Kind', 'Host', 'Overspend rule', 'Underspend rule'],
            ['X', 'Pooled fund', 'Council', 'Capped', 'Carry forward'],
          ],
          [
            ['Contribution', 'Pool', 'Partner', 'Cap', '2025/26'],
            ['', 'X', 'Council', '', 700000],
            ['', 'X', 'ICB', 0.05, 300000],
          ],
          [
            ['Outturn', 'Pool', '2025/26'],
            ['', 'X', 1100000],
          ],
        ],
      ],
      { throws: /a cap of £0\.05; 5% of £300,000 is £15,000/ },
    ],
    [
      'three thirds are a whole',
      'SETTLEMENT',
      [
        'X',
        '2025/26',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['ICB', 'NHS commissioner'],
            ['Council B', 'Council'],
          ],
          [
            ['Pool', 'Kind', 'Host', 'Overspend rule', 'Underspend rule'],
            ['X', 'Pooled fund', 'Council', 'Fixed shares', 'Carry forward'],
          ],
          [
            ['Contribution', 'Pool', 'Partner', 'Share', '2025/26'],
            ['', 'X', 'Council', 0.3333333333333333, 700000],
            ['', 'X', 'ICB', 0.3333333333333333, 300000],
            ['', 'X', 'Council B', 0.3333333333333333, 300000],
          ],
          [
            ['Outturn', 'Pool', '2025/26'],
            ['', 'X', 1400000],
          ],
        ],
      ],
      { shares: [33333.34, 33333.33, 33333.33] },
    ],
    [
      'a pool that buys nothing that two ring-fenced grants may pay for',
      'CHECKS',
      [
        '',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['ICB', 'NHS commissioner'],
          ],
          [
            ['Stream', 'Partner', 'Ring-fence', 'Certainty', '2025/26'],
            ['NHS minimum', 'ICB', '', 'Confirmed', 560],
            ['Care grant', 'Council', 'Adult social care', 'Confirmed', 260],
            ['Facilities grant', 'Council', 'Home adaptations', 'Confirmed', 70],
          ],
          [
            ['Pool', 'Kind', 'Legal basis', 'Host', '2025/26'],
            ['BCF', 'Pooled fund', 'Section 75 (NHS Act 2006)', 'Council', 890],
          ],
          [
            ['Contribution', 'Pool', 'Partner', 'Stream', '2025/26'],
            ['', 'BCF', 'ICB', 'NHS minimum', 560],
            ['', 'BCF', 'Council', 'Care grant', 260],
            ['', 'BCF', 'Council', 'Facilities grant', 70],
          ],
          [
            ['Service', 'Tier', 'Purpose'],
            ['Community nursing', 'Targeted', 'Out of hospital'],
            ['Home care', 'Targeted', 'Adult social care'],
            ['Adaptations', 'Targeted', 'Home adaptations'],
          ],
          [
            ['Allocation', 'Source', 'Service', '2025/26'],
            ['', 'BCF', 'Community nursing', 890],
          ],
        ],
      ],
      { says: [/"Ring-fence breached","Care grant; Facilities grant","2025\/26",330/] },
    ],
    [
      'a pool of ring-fenced money alone, a part of it spent on something else',
      'CHECKS',
      [
        '',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['ICB', 'NHS commissioner'],
          ],
          [
            ['Stream', 'Partner', 'Ring-fence', 'Certainty', '2025/26'],
            ['Facilities grant', 'Council', 'Home adaptations', 'Confirmed', 70],
          ],
          [
            ['Pool', 'Kind', 'Host', '2025/26'],
            ['Y', 'Own', 'Council', 70],
          ],
          [
            ['Contribution', 'Pool', 'Partner', 'Stream', '2025/26'],
            ['', 'Y', 'Council', 'Facilities grant', 70],
          ],
          [
            ['Service', 'Tier', 'Purpose'],
            ['Community nursing', 'Targeted', 'Out of hospital'],
            ['Home care', 'Targeted', 'Adult social care'],
            ['Adaptations', 'Targeted', 'Home adaptations'],
          ],
          [
            ['Allocation', 'Source', 'Service', '2025/26'],
            ['', 'Y', 'Adaptations', 60],
            ['', 'Y', 'Home care', 10],
          ],
        ],
      ],
      { says: [/"Ring-fence breached","Facilities grant","2025\/26",10.*Home care/] },
    ],
    [
      'an integrated care board may pool under section 75',
      'LEGAL',
      [null, 'Section 75 (NHS Act 2006)', 'ICB', 45748, 46112],
      { answers: 'OK' },
    ],
    [
      'its words count as the type that the law has',
      'CHECKS',
      [
        '',
        [
          [
            ['Partner', 'Type'],
            ['City', 'Council'],
            ['Board', 'Integrated care board'],
          ],
          [
            ['Pool', 'Kind', 'Legal basis', 'Host', 'Starts', 'Ends'],
            ['BCF', 'Pooled fund', 'Section 75 (NHS Act 2006)', 'City', 45748, 46112],
          ],
          [
            ['Contribution', 'Pool', 'Partner', '2025/26'],
            ['', 'BCF', 'City', 100],
            ['', 'BCF', 'Board', 100],
          ],
        ],
      ],
      { never: /Legal basis","BCF|Unknown word/ },
    ],
    [
      'under section 65Z6 two councils decide, and neither may pay in',
      'CHECKS',
      [
        '',
        [
          [
            ['Partner', 'Type'],
            ['A', 'Council'],
            ['B', 'Council'],
          ],
          [
            ['Pool', 'Kind', 'Legal basis', 'Host', 'Starts', 'Ends'],
            ['Q', 'Pooled fund', 'Section 65Z6 (NHS Act 2006)', 'A', 45748, 46112],
          ],
          [
            ['Contribution', 'Pool', 'Partner', '2025/26'],
            ['', 'Q', 'A', 100],
            ['', 'Q', 'B', 100],
          ],
        ],
      ],
      { says: [/"Legal basis","Q".*may take part in decisions/] },
    ],
    [
      'nor may a combined authority, which may take part',
      'LEGAL',
      [null, 'Section 65Z6 (NHS Act 2006)', 'Combined authority', 45748, 46112],
      { says: [/may take part in decisions under Section 65Z6/] },
    ],
    [
      'without an allocation table no money is called unspent',
      'CHECKS',
      [
        '',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['ICB', 'NHS commissioner'],
          ],
          [
            ['Pool', 'Kind', 'Host', 'Overspend rule', 'Underspend rule'],
            ['X', 'Pooled fund', 'Council', 'Carry forward', 'Carry forward'],
          ],
          [
            ['Contribution', 'Pool', 'Partner', '2025/26'],
            ['', 'X', 'Council', 100],
          ],
          [
            ['Outturn', 'Pool', '2025/26'],
            ['', 'X', 100],
          ],
        ],
      ],
      { never: /"Money unspent","X"/ },
    ],
    [
      'a contribution of 0 is a figure',
      'CHECKS',
      [
        '',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['ICB', 'NHS commissioner'],
            ['Council B', 'Council'],
          ],
          [
            ['Pool', 'Kind', 'Host', 'Overspend rule', 'Underspend rule'],
            ['X', 'Pooled fund', 'Council', 'Contribution share', 'Carry forward'],
          ],
          [
            ['Contribution', 'Pool', 'Partner', '2025/26'],
            ['', 'X', 'Council', 600],
            ['', 'X', 'ICB', 400],
            ['', 'X', 'Council B', 0],
          ],
        ],
      ],
      { says: [/no amount other than 0 is known/] },
    ],
    [
      'part amounts with dates count for their days, which is said',
      'CHECKS',
      [
        '',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['CCG', 'NHS commissioner'],
            ['ICB', 'NHS commissioner'],
          ],
          [
            ['Pool', 'Kind', 'Host', 'Overspend rule', 'Underspend rule'],
            ['X', 'Pooled fund', 'Council', 'Contribution share', 'Carry forward'],
          ],
          [
            ['Contribution', 'Pool', 'Partner', 'Starts', 'Ends', '2022/23'],
            ['', 'X', 'Council', '', '', 100],
            ['', 'X', 'CCG', '', 44742, 25],
            ['', 'X', 'ICB', 44743, '', 75],
          ],
          [
            ['Outturn', 'Pool', '2022/23'],
            ['', 'X', 220],
          ],
        ],
      ],
      { says: [/CCG puts £25 into X in 2022\/23, and its dates cover 91 of 365 days/] },
    ],
    [
      'a comma that parts no thousands may mean two amounts',
      'FUNDING',
      [
        '',
        [
          [
            ['Stream', 'Partner', 'Certainty', '2025/26'],
            ['Grant A', 'Council', 'Confirmed', '12,34'],
          ],
        ],
      ],
      { throws: /12\.34 or 1234, whichever is meant/ },
    ],
    [
      'brackets are a minus',
      'FUNDING',
      [
        '',
        [
          [
            ['Stream', 'Partner', 'Certainty', '2025/26'],
            ['Grant A', 'Council', 'Confirmed', '(1,200)'],
          ],
        ],
      ],
      { throws: /such as -1200\./ },
    ],
    [
      'a character that nobody sees makes no other name',
      'CHECKS',
      [
        '',
        [
          [
            ['Partner', 'Type'],
            ['NHS A ICB', 'NHS commissioner'],
          ],
          [
            ['Stream', 'Partner', 'Certainty', '2025/26'],
            ['Grant A', 'NHS A ICB\u200b', 'Confirmed', 5],
          ],
        ],
      ],
      { never: /Unknown name/ },
    ],
    [
      'a share that is filled down over the rows of a partner is asked for once',
      'SETTLEMENT',
      [
        'X',
        '2025/26',
        [
          [
            ['Partner', 'Type'],
            ['Council', 'Council'],
            ['ICB', 'NHS commissioner'],
          ],
          [
            ['Pool', 'Kind', 'Host', 'Overspend rule', 'Underspend rule'],
            ['X', 'Pooled fund', 'Council', 'Fixed shares', 'Carry forward'],
          ],
          [
            ['Contribution', 'Pool', 'Partner', 'Share', '2025/26'],
            ['', 'X', 'Council', 0.5, 264],
            ['', 'X', 'Council', 0.5, 71],
            ['', 'X', 'ICB', 0.5, 561],
            ['', 'X', 'ICB', 0.5, 20],
          ],
          [
            ['Outturn', 'Pool', '2025/26'],
            ['', 'X', 1000],
          ],
        ],
      ],
      { throws: /shares of one partner.s rows are added up: type it once/ },
    ],
    [
      "without contributions a pool's lines keep their money",
      'COMMITMENTS',
      [
        's',
        [
          [['Pool'], ['P']],
          [
            ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
            ['a1', 'P', 'V1', 'K', 400],
            ['a2', 'P', 'V2', 'K2', 100],
          ],
          [
            ['Commitment', '2010/11'],
            ['K', 300],
            ['K2', 100],
          ],
          [
            [
              'Scenario',
              'Order',
              'Target',
              'Name',
              'Change',
              'Value',
              'Spread',
              'From year',
              'To year',
              'To tier',
            ],
            ['s', 1, 'Service', 'V1', 'cut \u00a3', 10, 'pro rata', '', '', ''],
          ],
        ],
      ],
      {
        answers: [
          ['Priority', 'Commitment', 'Year', 'Funded', 'Floor', 'Shortfall', 'Uncertain', 'Status'],
          ['', 'K', '2010/11', 390, 300, 0, 'unknown', 'Kept'],
          ['', 'K2', '2010/11', 100, 100, 0, 'unknown', 'Kept'],
        ],
      },
    ],
    [
      'an amount is set where there was none',
      'FUNDING',
      [
        's',
        [
          [
            ['Stream', '2010/11', '2011/12'],
            ['A', 100, ''],
            ['B', 100, 100],
          ],
          [
            [
              'Scenario',
              'Order',
              'Target',
              'Name',
              'Change',
              'Value',
              'Spread',
              'From year',
              'To year',
              'To tier',
            ],
            ['s', 1, 'Stream', 'A', 'set \u00a3', 50, '', '', '', ''],
          ],
        ],
      ],
      {
        answers: [
          ['Stream', 'Partner', 'Certainty', '2010/11', '2011/12'],
          ['A', '', '', 50, 50],
          ['B', '', '', 100, 100],
          ['Total', '', '', 150, 150],
        ],
      },
    ],
    [
      'a step on a service without money touches no other',
      'COMMITMENTS',
      [
        's',
        [
          [
            ['Stream', '2010/11'],
            ['A', 100],
          ],
          [
            ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
            ['a1', 'A', 'V1', 'K1', 90],
            ['a2', 'A', 'V2', '', 60],
            ['a3', 'A', 'V3', '', ''],
          ],
          [
            ['Commitment', '2010/11'],
            ['K1', 80],
          ],
          [['Service'], ['V1'], ['V2'], ['V3']],
          [
            [
              'Scenario',
              'Order',
              'Target',
              'Name',
              'Change',
              'Value',
              'Spread',
              'From year',
              'To year',
              'To tier',
            ],
            ['s', 1, 'Service', 'V3', 'cut %', 0.1, 'pro rata', '', '', ''],
          ],
        ],
      ],
      {
        answers: [
          ['Priority', 'Commitment', 'Year', 'Funded', 'Floor', 'Shortfall', 'Uncertain', 'Status'],
          ['', 'K1', '2010/11', 90, 80, 0, 1, 'Kept'],
        ],
      },
    ],
    [
      'a contribution is protected only as far as its lines need it',
      'COMMITMENTS',
      [
        's',
        [
          [
            ['Stream', '2010/11'],
            ['A', 300],
          ],
          [
            ['Contribution', 'Pool', 'Partner', 'Stream', '2010/11'],
            ['c1', 'P', 'X', 'A', 200],
          ],
          [['Pool'], ['P']],
          [
            ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
            ['a1', 'P', 'V1', 'K1', 50],
            ['a2', 'A', 'V2', 'K2', 100],
          ],
          [
            ['Commitment', '2010/11'],
            ['K1', 150],
            ['K2', 100],
          ],
          [['Service'], ['V1'], ['V2']],
          [
            [
              'Scenario',
              'Order',
              'Target',
              'Name',
              'Change',
              'Value',
              'Spread',
              'From year',
              'To year',
              'To tier',
            ],
            ['s', 1, 'Stream', 'A', 'cut \u00a3', 100, '', '', '', ''],
          ],
        ],
      ],
      {
        answers: [
          ['Priority', 'Commitment', 'Year', 'Funded', 'Floor', 'Shortfall', 'Uncertain', 'Status'],
          ['', 'K1', '2010/11', 50, 150, 100, 1, 'Broken'],
          ['', 'K2', '2010/11', 100, 100, 0, 1, 'Kept'],
        ],
      },
    ],
    [
      'a year of two digits is read, which is said',
      'CHECKS',
      [
        '',
        [
          [
            ['Stream', '2009/10', '10/11'],
            ['A', 5, 7],
          ],
        ],
      ],
      { says: [/10\/11 as 2010\/11/] },
    ],
    [
      'a year above its unit is read',
      'CHECKS',
      [
        '',
        [
          [
            ['Stream', '2009/10', '2010/11\n(\u00a3)'],
            ['A', 5, 7],
          ],
        ],
      ],
      { never: /"Heading"/ },
    ],
    [
      'streams are set to one sum where one of them is negative',
      'FUNDING',
      [
        's',
        [
          [
            ['Stream', '2010/11'],
            ['A', 100],
            ['Clawback', -20],
          ],
          [
            [
              'Scenario',
              'Order',
              'Target',
              'Name',
              'Change',
              'Value',
              'Spread',
              'From year',
              'To year',
              'To tier',
            ],
            ['s', 1, 'All', '', 'set \u00a3', 40, '', '', '', ''],
          ],
        ],
      ],
      { total: 40 },
    ],
    [
      'a cut of a pool takes cash, and leaves what is in kind',
      'POOLS',
      [
        's',
        [
          [
            ['Contribution', 'Pool', 'Partner', 'In kind', '2010/11'],
            ['', 'P', 'X', '', 100],
            ['', 'P', 'Y', 'Yes', 100],
          ],
          [
            [
              'Scenario',
              'Order',
              'Target',
              'Name',
              'Change',
              'Value',
              'Spread',
              'From year',
              'To year',
              'To tier',
            ],
            ['s', 1, 'Pool', 'P', 'cut \u00a3', 50, '', '', '', ''],
          ],
        ],
      ],
      {
        answers: [
          ['Pool', 'Partner', '2010/11'],
          ['P', 'X', 50],
          ['P', 'Total', 50],
          ['P', 'In kind: Y', 100],
        ],
      },
    ],
    [
      'what is in kind draws nothing from its stream',
      'CHECKS',
      [
        '',
        [
          [
            ['Stream', 'Certainty', '2010/11'],
            ['A', 'Confirmed', 400],
          ],
          [
            ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', '2010/11'],
            ['c', 'P', 'X', 'A', 'Yes', 100],
          ],
          [
            ['Allocation', 'Source', '2010/11'],
            ['a', 'A', 400],
          ],
        ],
      ],
      { never: /Uses beyond a source","A/ },
    ],
    [
      'a cut that loses match saves no penny more than asked',
      'CUT',
      [[[2.58], [1.93]], 2.55, 'pro rata', [[0], [0]], null, [[0.1], [0.1]]],
      { answers: [[1.62], [1.22]] },
    ],
    [
      'the largest cut keeps every commitment at each smaller one',
      'SURVIVES',
      [
        '',
        '2010/11',
        [
          [
            ['Allocation', 'Commitment', '2010/11'],
            ['a0', 'K0', 0.02],
            ['a1', 'K1', 0.06],
            ['a2', '', 0.06],
          ],
          [
            ['Commitment', '2010/11'],
            ['K0', 0.02],
            ['K1', 0.03],
          ],
        ],
      ],
      { says: [/"Protected",0\.09/] },
    ],
    [
      'of two ways to spread in one pool the last holds, as on a stream',
      'COMMITMENTS',
      [
        's',
        [
          [
            ['Stream', '2010/11'],
            ['A', 100],
            ['B', 100],
          ],
          [
            ['Contribution', 'Pool', 'Partner', 'Stream', '2010/11'],
            ['c1', 'P', 'X', 'A', 100],
            ['c2', 'P', 'X', 'B', 100],
          ],
          [['Pool'], ['P']],
          [
            ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
            ['a1', 'P', 'V1', 'K1', 100],
            ['a2', 'P', 'V2', '', 100],
          ],
          [
            ['Commitment', '2010/11'],
            ['K1', 90],
          ],
          [['Service'], ['V1'], ['V2']],
          [
            [
              'Scenario',
              'Order',
              'Target',
              'Name',
              'Change',
              'Value',
              'Spread',
              'From year',
              'To year',
              'To tier',
            ],
            ['s', 1, 'Stream', 'A', 'cut \u00a3', 20, 'pro rata', '', '', ''],
            ['s', 2, 'Stream', 'B', 'cut \u00a3', 20, 'protected', '', '', ''],
          ],
        ],
      ],
      {
        answers: [
          ['Priority', 'Commitment', 'Year', 'Funded', 'Floor', 'Shortfall', 'Uncertain', 'Status'],
          ['', 'K1', '2010/11', 90, 90, 0, 1, 'Kept'],
        ],
      },
    ],
    [
      'a share is shifted although one source pays for nothing there',
      'SERVICES',
      [
        's',
        [
          [
            ['Stream', '2010/11'],
            ['A', 100],
            ['B', 100],
          ],
          [
            ['Service', 'Tier'],
            ['V1', 'Universal'],
            ['V2', 'Specialist'],
          ],
          [
            ['Allocation', 'Source', 'Service', '2010/11'],
            ['', 'A', 'V1', 50],
            ['', 'A', 'V2', 50],
            ['', 'B', 'V2', 100],
          ],
          [
            [
              'Scenario',
              'Order',
              'Target',
              'Name',
              'Change',
              'Value',
              'Spread',
              'From year',
              'To year',
              'To tier',
            ],
            ['s', 1, 'Tier', 'Specialist', 'shift %', 0.1, '', '', '', 'Universal'],
          ],
        ],
      ],
      {
        answers: [
          ['Service', 'Tier', '2010/11'],
          ['V1', 'Universal', 55],
          ['V2', 'Specialist', 145],
          ['Total', '', 200],
        ],
      },
    ],
    [
      'weights of a part of the year are not rounded before they are shared',
      'SETTLEMENT',
      [
        'P',
        '2009/10',
        [
          [
            ['Pool', 'Overspend rule'],
            ['P', 'Contribution share'],
          ],
          [
            ['Contribution', 'Pool', 'Partner', 'Starts', '2009/10'],
            ['', 'P', 'X', '', 76.68],
            ['', 'P', 'Y', 40197, 2.98],
          ],
          [
            ['Outturn', 'Pool', '2009/10'],
            ['', 'P', 763.26],
          ],
        ],
      ],
      { shares: [678.4, 5.2] },
    ],
    [
      'a band that names a host where there is none leaves its part unallocated',
      'SETTLEMENT',
      [
        'P',
        '2010/11',
        [
          [
            ['Pool', 'Overspend rule', 'Bands'],
            ['P', 'Bands', 'rest: Host'],
          ],
          [
            ['Contribution', 'Pool', 'Partner', '2010/11'],
            ['', 'P', 'X', 100],
          ],
          [
            ['Outturn', 'Pool', '2010/11'],
            ['', 'P', 110],
          ],
        ],
      ],
      {
        answers: [
          ['Partner', 'Contribution', 'Variance share', 'Liability', 'Paid', 'Due'],
          ['X', 100, 0, 100, 0, 100],
          ['Unallocated', 0, 10, 10, 0, 10],
          ['Total', 100, 10, 110, 0, 110],
        ],
      },
    ],
  ];

test.each(CASES)('%s (POOL.%s)', (_what, id, args, expected) => {
  if (expected.throws) {
    expect(() => called(id)(...args)).toThrow(expected.throws);
    return;
  }
  const answer: unknown = called(id)(...args);
  const rows = answer as unknown[][];
  const words = JSON.stringify(answer);
  if (expected.answers !== undefined) expect(answer).toEqual(expected.answers);
  if (expected.shares) expect(rows.slice(1, -1).map((row) => row[2])).toEqual(expected.shares);
  if (expected.total !== undefined) expect(rows.at(-1)!.at(-1)).toBe(expected.total);
  for (const said of expected.says ?? []) expect(words).toMatch(said);
  if (expected.never) expect(words).not.toMatch(expected.never);
});

test('a day that is typed as text says what to type', () => {
  expect(() => called('INYEAR')([[1_200_000]], '2025/26', '01/10/2025', null)).toThrow(/DATE\(2025,10,1\)/);
});
