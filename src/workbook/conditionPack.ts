import { dayOf } from '../model/calendar/day';
import { type Plan } from '../model/plan/plan';
import { rowNamed } from '../model/plan/readPlan';
import { readBases } from '../model/pools/law/legalRule';
import { comparable } from '../model/table/heading';
import { type ContentRow } from './layout/content';

/** A condition of the Better Care Fund, before it is given a pool and the streams of a plan. */
interface FundCondition {
  readonly name: string;
  /** What the stream is called where the plan has none that is called so. */
  readonly stream: string;
  readonly called: RegExp;
  /** What it must be spent on; absent where it is about what is put in. */
  readonly of?: string;
  readonly source: string;
  readonly to?: number;
  readonly uplift?: number;
}

const APRIL_2025 = dayOf(2025, 4, 1);
const MARCH_2026 = dayOf(2026, 3, 31);
const NHS = { stream: 'NHS minimum', called: /\bnhs minimum\b|\bminimum (nhs )?contribution\b/i };
const GRANT = { stream: 'LA Better Care Grant', called: /\bbetter care grant\b|\bLABCG\b|\bi?BCF grant\b/i };
const ADAPTATIONS = { stream: 'Disabled Facilities Grant', called: /\bdisabled facilities\b|\bDFG\b/i };
const REPORTED = 'Better Care Fund 2025/26, condition 3, read as reported';

/**
 * The conditions of the Better Care Fund in England from 2025/26, with what they rest on. Amounts are those of an area
 * and are not among them; the one rate is that of 2025/26. The framework of 2026/27 was not read.
 */
const CONDITIONS: readonly FundCondition[] = [
  {
    name: 'NHS minimum contribution',
    ...NHS,
    source: 'NHS Act 2006 s223GA: what NHS England designates; its page of grants and funding 2025/26, read',
  },
  {
    name: 'Minimum for adult social care',
    ...{ ...NHS, of: 'Social care', to: MARCH_2026, uplift: 0.039 },
    source: 'NHS England, Better Care Fund grants and funding 2025/26, read: 3.9% on 2024/25 in each area',
  },
  { name: 'Better Care Grant put in', ...GRANT, source: REPORTED },
  { name: 'Better Care Grant for social care', ...GRANT, of: 'Social care', source: REPORTED },
  { name: 'Adaptations grant put in', ...ADAPTATIONS, source: REPORTED },
  {
    name: 'Adaptations grant for adaptations',
    ...{ ...ADAPTATIONS, of: 'Adaptation' },
    source: `${REPORTED}; it stays ring-fenced (note of 9 February 2026)`,
  },
];

/** What the pack is called where it is offered. */
export const PACK = 'Better Care Fund';

/**
 * Whether the conditions may be those of a pool: its basis is section 75 of 2006, or not given.
 *
 * @example
 * mayHavePack(readPlan([[['Pool', 'Legal basis'], ['BCF', 's75 NHS Act 2006'], ['IJB', 's1 of the 2014 Act']]]), 'IJB') // => false
 */
export function mayHavePack({ tables: { Pool } }: Plan, pool: string): boolean {
  const row = rowNamed(Pool, pool);
  const basis = row === undefined ? '' : (Pool?.words['Legal basis'][row] ?? '');
  return row !== undefined && (!basis || readBases(basis).some(({ section }) => section === '75'));
}

/**
 * The conditions of the Better Care Fund as rows of the Condition table for a pool: with the names of its own streams
 * and what these may pay for, without amounts, and without those that the plan has already.
 *
 * @example
 * conditionPack(readPlan([[['Contribution', 'Pool', 'Stream'], ['', 'BCF', 'Disabled facilities grant']]]), 'BCF').map(({ Stream }) => Stream)[5] // => "Disabled facilities grant"
 */
export function conditionPack(plan: Plan, pool: string): ContentRow[] {
  const { Condition, Contribution } = plan.tables;
  const put = (Contribution?.words.Stream ?? []).filter(
    (_, row) => comparable(Contribution?.words.Pool[row] ?? '') === comparable(pool),
  );
  const has = (stream: string, appliesTo: string) =>
    (Condition?.names ?? []).some((_, row) => {
      const at = (heading: 'Pool' | 'Stream' | 'Applies to') =>
        comparable(Condition?.words[heading][row] ?? '');
      const about = at('Applies to') === 'allocation' ? 'Allocation' : 'Contribution';
      return at('Pool') === comparable(pool) && at('Stream') === comparable(stream) && about === appliesTo;
    });
  return CONDITIONS.flatMap(({ name, stream: usual, called, of, source, to, uplift }): ContentRow[] => {
    const stream = put.find((each) => called.test(each)) ?? usual;
    const appliesTo = of ? 'Allocation' : 'Contribution';
    if (has(stream, appliesTo)) return [];
    return [
      {
        ...{ Condition: name, Pool: pool, Stream: stream, 'Applies to': appliesTo },
        ...(of ? { Of: fenceOf(plan, stream, of) } : {}),
        ...{ 'At least or At most': 'At least', Source: source, From: APRIL_2025 },
        ...(to ? { To: to } : {}),
        ...(uplift ? { Uplift: uplift } : {}),
      },
    ];
  });
}

/** What a stream with one ring-fence may pay for, in the plan’s own word; else the usual word. */
function fenceOf({ tables: { Stream } }: Plan, stream: string, usual: string): string {
  const row = rowNamed(Stream, stream);
  const fence = row === undefined ? '' : (Stream?.words['Ring-fence'][row] ?? '');
  return fence && !fence.includes(';') ? fence : usual;
}

/**
 * Rows of content under the headings of a table of the workbook, the user's own columns blank.
 *
 * @example
 * underHeadings(['Condition', 'Mine', 'Pool'], [{ Condition: 'Minimum', Pool: 'BCF' }]) // => [["Minimum", "", "BCF"]]
 */
export const underHeadings = (
  headings: readonly string[],
  rows: readonly ContentRow[],
): (string | number)[][] =>
  rows.map((row) => {
    const cells = new Map(Object.entries(row).map(([heading, cell]) => [comparable(heading), cell]));
    return headings.map((heading) => {
      const cell = cells.get(comparable(heading));
      return typeof cell === 'number' || typeof cell === 'string' ? cell : '';
    });
  });
