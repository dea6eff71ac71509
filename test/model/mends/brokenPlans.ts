import { dayOf } from '../../../src/model/calendar/day';
import { type Grid } from '../../../src/model/table/grid';

/** A plan with one slip, which check finds it, and what mends it. */
interface Broken {
  readonly plan: readonly Grid[];
  readonly check: string;
  readonly offers: readonly string[];
}

const streams = (...rows: Grid): Grid => [
  ['Stream', 'Partner', 'Ring-fence', 'Certainty', '2026/27'],
  ...rows,
];

export const BROKEN: Readonly<Record<string, Broken>> = {
  'a misspelt partner in three cells': {
    plan: [
      [['Partner', 'Type'], ['Alderbrook Council', 'Council']], // prettier-ignore
      streams(['A', 'Alderbook Council', '', '', 5], ['B', 'Alderbook Council', '', '', 5]),
      [['Pool', 'Kind', 'Host', '2026/27'], ['P', 'Own', 'Alderbook Council', '']], // prettier-ignore
    ],
    check: 'Unknown name',
    offers: ['Use Alderbrook Council in 3 cells', 'Add Alderbook Council to Partners'],
  },
  'a partner that has no row': {
    plan: [[['Partner'], ['Council']], streams(['A', 'Police and Crime Commissioner', '', '', 5])], // prettier-ignore
    check: 'Unknown name',
    offers: ['Add Police and Crime Commissioner to Partners'],
  },
  'a source that is neither stream nor pool': {
    plan: [
      streams(['ABG', '', '', '', 5]),
      [['Pool'], ['BCF']],
      [['Allocation', 'Source', 'Service', '2026/27'], ['', 'Housing', 'Play', 5]], // prettier-ignore
    ],
    check: 'Unknown name',
    offers: ['Add Housing to Streams', 'Add Housing to Pools'],
  },
  'a contribution in kind': {
    plan: [
      streams(['ABG', '', '', '', 5]),
      [['Contribution', 'Pool', 'Stream', 'In kind', '2026/27'], ['Nurses', 'BCF', 'In kind', '', 5]], // prettier-ignore
    ],
    check: 'Unknown name',
    offers: ['Take in kind', 'Add In kind to Streams'],
  },
  'a ring-fence with a slip': {
    plan: [
      streams(['ABG', '', 'adaptation; helth', '', 5]),
      [['Service', 'Purpose'], ['Home', 'adaptation'], ['Clinic', 'Health']], // prettier-ignore
    ],
    check: 'Unknown name',
    offers: ['Use Health'],
  },
  'a word that is nearly one of the list': {
    plan: [streams(['ABG', '', '', 'confirmd', 5])],
    check: 'Unknown word',
    offers: ['Use Confirmed'],
  },
  'a word that begins as two of the list do': {
    plan: [[['Partner', 'Type'], ['ICB', 'NHS']]], // prettier-ignore
    check: 'Unknown word',
    offers: ['Use NHS commissioner', 'Use NHS provider'],
  },
  'a word that is like none': {
    plan: [streams(['ABG', '', '', 'maybe', 5])],
    check: 'Unknown word',
    offers: ['Use Confirmed', 'Use Indicative', 'Use At risk', 'Use Ended'],
  },
  'yes in another form': {
    plan: [[['Service', 'Statutory'], ['Play', 'Y']]], // prettier-ignore
    check: 'Unknown word',
    offers: ['Use Yes'],
  },
  'an amount as text': {
    plan: [streams(['ABG', '', '', '', '£3.9m'])],
    check: 'Number stored as text',
    offers: ['Use £3,900,000'],
  },
  'an amount whose comma may be a point': {
    plan: [streams(['ABG', '', '', '', '12,34'])],
    check: 'Number stored as text',
    offers: ['Use £12.34', 'Use £1,234'],
  },
  'an amount that is words': {
    plan: [streams(['ABG', '', '', '', 'see note'])],
    check: 'Number stored as text',
    offers: ['Mark as unknown'],
  },
  'a date as text': {
    plan: [[['Stream', 'Ends', '2026/27'], ['ABG', '31 March 2027', 5]]], // prettier-ignore
    check: 'Number stored as text',
    offers: ['Use 31 March 2027'],
  },
  'a share as text': {
    plan: [[['Contribution', 'Share', '2026/27'], ['A', '24.6%', 5]]], // prettier-ignore
    check: 'Number stored as text',
    offers: ['Use 24.6%'],
  },
  'a share above 100%': {
    plan: [[['Contribution', 'Share', '2026/27'], ['A', 24.6, 5]]], // prettier-ignore
    check: 'Share above 100%',
    offers: ['Use 24.6%'],
  },
  'a share in a column of money': {
    plan: [[['Contribution', 'Cap', 'Cap %', '2026/27'], ['A', 0.05, null, 300000]]], // prettier-ignore
    check: 'Share above 100%',
    offers: ['Use 5% as Cap %'],
  },
  'a part of a penny': {
    plan: [streams(['ABG', '', '', '', 12.345])],
    check: 'More than two decimals',
    offers: ['Round to £12.35'],
  },
  'a minus': {
    plan: [streams(['ABG', '', '', '', -4])],
    check: 'Negative amount',
    offers: ['Take the minus away'],
  },
  'a date as one number': {
    plan: [[['Stream', 'Ends', '2026/27'], ['ABG', 20270331, 5]]], // prettier-ignore
    check: 'Not a date',
    offers: ['Use 31 March 2027'],
  },
  'a year beside other words': {
    plan: [[['Stream', '2025/26 Budget', '2026/27'], ['ABG', 5, 5]]], // prettier-ignore
    check: 'Heading',
    offers: ['Read as 2025/26'],
  },
  'a heading with a slip': {
    plan: [[['Stream', 'Partnr', '2026/27'], ['ABG', 'PCT', 5]]], // prettier-ignore
    check: 'Column that resembles another',
    offers: ['Head it Partner'],
  },
  'a name that is there twice': {
    plan: [streams(['ABG', '', '', '', 5], ['abg', '', '', '', 5], ['ABG (2)', '', '', '', 5])],
    check: 'Duplicate name',
    offers: ['Call it abg (3)'],
  },
  'a pool that is called as a stream is': {
    plan: [
      streams(['BCF', '', '', '', 5]),
      [['Pool'], ['BCF']],
      [['Contribution', 'Pool', 'Stream', '2026/27'], ['', 'BCF', 'BCF', 5]], // prettier-ignore
    ],
    check: 'Duplicate name',
    offers: ['Call it BCF pool'],
  },
  'a total that does not cast': {
    plan: [streams(['A', '', '', '', 5], ['B', '', '', '', 6], ['Total', '', '', '', 12])],
    check: 'Stated total does not cast',
    offers: ['Set the total to £11'],
  },
  'more used than there is': {
    plan: [
      streams(
        ['Grant', '', '', 'Confirmed', 100],
        ['Unrestricted', '', '', 'Confirmed', 80],
        ['Likely', '', '', 'Indicative', 90],
        ['Fenced', '', 'Care', 'Confirmed', 90],
      ),
      [['Service'], ['Play'], ['Care']],
      [['Allocation', 'Source', 'Service', '2026/27'], ['a', 'Grant', 'Play', 146]], // prettier-ignore
    ],
    check: 'Uses beyond a source',
    offers: ['Move £46 to Unrestricted', 'Move £46 to Likely', 'Lower a to £100'],
  },
  'ring-fenced money that pays for something else': {
    plan: [
      streams(['Fenced', '', 'Care', 'Confirmed', 90], ['Unrestricted', '', '', 'Confirmed', 80]),
      [['Service'], ['Play'], ['Care']],
      [['Allocation', 'Source', 'Service', '2026/27'], ['a', 'Fenced', 'Play', 46]], // prettier-ignore
    ],
    check: 'Ring-fence breached',
    offers: ['Move £46 to Unrestricted'],
  },
  'money after its end': {
    plan: [
      [['Stream', 'Ends', '2025/26', '2026/27'], ['Grant', dayOf(2026, 3, 31), 5, 7]], // prettier-ignore
      [['Allocation', 'Source', '2025/26', '2026/27'], ['a', 'Grant', 5, 7]], // prettier-ignore
    ],
    check: 'Spending after an end',
    offers: ['Set 2026/27 to £0'],
  },
  'a commitment below its floor': {
    plan: [
      streams(['Grant', '', '', 'Confirmed', 40], ['Unrestricted', '', '', 'Confirmed', 80]),
      [['Service'], ['Play']],
      [['Commitment', '2026/27'], ['Safe play', 50]], // prettier-ignore
      [['Allocation', 'Source', 'Service', 'Commitment', '2026/27'], ['a', 'Grant', 'Play', 'Safe play', 40]], // prettier-ignore
    ],
    check: 'Commitment below its floor',
    offers: ['Add £10 of Unrestricted'],
  },
  'contributions that are not the agreed size': {
    plan: [
      [['Pool', 'Kind', '2026/27'], ['BCF', 'Own', 100]], // prettier-ignore
      [
        ['Contribution', 'Pool', 'Partner', 'Share', '2026/27'],
        ['', 'BCF', 'Council', 0.6, 50],
        ['', 'BCF', 'ICB', 0.4, 40],
      ],
    ],
    check: 'Contributions do not add up',
    offers: ['Set the agreed total to £90', 'Share £100 out by the shares'],
  },
  'a partner without a share': {
    plan: [
      [['Pool', 'Kind'], ['BCF', 'Own']], // prettier-ignore
      [
        ['Contribution', 'Pool', 'Partner', 'Share', '2026/27'],
        ['', 'BCF', 'Council', 0.6, 50],
        ['', 'BCF', 'ICB', null, 40],
      ],
    ],
    check: 'Shares not 100%',
    offers: ['Give ICB 40%'],
  },
  'a pooled fund without a host': {
    plan: [
      [['Partner'], ['Council'], ['ICB'], ['Police']], // prettier-ignore
      [['Pool', 'Kind', 'Host'], ['BCF', 'Pooled fund', '']], // prettier-ignore
      [['Contribution', 'Pool', 'Partner', '2026/27'], ['', 'BCF', 'Council', 50], ['', 'BCF', 'ICB', 40]], // prettier-ignore
    ],
    check: 'Pool without a host',
    offers: ['Use Council', 'Use ICB'],
  },
  'a tier that nothing classifies': {
    plan: [
      [['Service', 'Tier'], ['Play', 'Level 3']], // prettier-ignore
      [['Allocation', 'Service', '2026/27'], ['', 'Play', 5]], // prettier-ignore
      [['Tier', 'Prevention'], ['Level 1', 'Yes']], // prettier-ignore
    ],
    check: 'Tier not classified',
    offers: ['Level 3 is prevention', 'Level 3 is not prevention'],
  },
  'a step on a name with a slip': {
    plan: [
      streams(['Sure Start', '', '', '', 5]),
      [['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'], ['Cuts', 1, 'Stream', 'Sure Strat', 'cut %', 0.1]], // prettier-ignore
    ],
    check: 'Scenario step',
    offers: ['Use Sure Start'],
  },
};
