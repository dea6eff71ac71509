import { type Mendable } from '../mends/change/mend';
import { comparable } from '../table/heading';
import { type PlanTable } from '../plan/reading/planTable';
import { rowNamed } from '../plan/readPlan';
import { type Entries } from './formFields';
import { FORM_WORDS, type FormKind } from './formKinds';
import { tableOf } from '../plan/tableOf';

const NUMBERED = /^(.*?)(\d+)$/;

/**
 * What a new row may be called, where its name says nothing that its other fields do not: the next number of a series
 * such as A1, A2; else what it joins, such as "PCT to CAMHS"; '' where the other rows have no names, or a name is to be
 * thought of.
 *
 * @example
 * proposedName(mendable([[['Allocation', 'Source', 'Service'], ['A9', 'ABG', 'Play']]]), 'Allocation', {}) // => "A10"
 * @example
 * proposedName(mendable([[['Contribution', 'Pool', 'Partner'], ['PCT for CAMHS', 'CAMHS', 'PCT']]]), 'Contribution', { Pool: 'CAMHS', Partner: 'Council' }) // => "Council to CAMHS"
 */
export function proposedName({ plan }: Mendable, kind: FormKind, entries: Entries): string {
  const table: PlanTable | undefined = plan.tables[kind];
  const names = (table?.names ?? []).filter(Boolean);
  if (!table || !['Contribution', 'Allocation', 'Outturn', 'Evidence'].includes(kind)) return '';
  const next = nextOf(names);
  if (next) return next;
  if (kind === 'Evidence' || (table.rows > 0 && !names.length)) return kind === 'Evidence' ? 'E1' : '';
  const [from = '', word, to = ''] =
    kind === 'Allocation'
      ? [entries.Source, 'for', entries.Service || entries.Commitment]
      : kind === 'Contribution'
        ? [entries.Partner || entries.Stream, 'to', entries.Pool]
        : [entries.Pool, 'for', entries.Service || entries.Partner];
  const said = from && to ? `${from} ${word} ${to}` : '';
  const taken = new Set(names.map(comparable));
  const free = [said, ...Array.from({ length: 99 }, (_, i) => `${said} (${i + 2})`)];
  return said && (free.find((name) => !taken.has(comparable(name))) ?? '');
}

/** The name after the last one of a series in which most names are. */
function nextOf(names: readonly string[]): string {
  const series = new Map<string, { count: number; most: number; width: number }>();
  for (const name of names) {
    const [, before, digits] = NUMBERED.exec(name) ?? [];
    if (before === undefined || digits === undefined || digits.length > 6) continue;
    const { count, most } = series.get(before) ?? { count: 0, most: 0 };
    const width = digits.startsWith('0') ? digits.length : 0;
    series.set(before, { count: count + 1, most: Math.max(most, Number(digits)), width });
  }
  const [largest] = [...series].sort(([, a], [, b]) => b.count - a.count);
  if (!largest || largest[1].count * 2 <= names.length) return '';
  const [before, { most, width }] = largest;
  return `${before}${String(most + 1).padStart(width, '0')}`;
}

/**
 * What is entered before anyone has entered anything: the next place in its scenario, the only pool of the plan, and the
 * partner to which a contribution's stream belongs.
 *
 * @example
 * proposedEntries(mendable([[['Scenario', 'Order'], ['Cuts', 1]]]), 'Scenario', { Scenario: 'Cuts' }) // => { Order: "2" }
 * @example
 * proposedEntries(mendable([[['Stream', 'Partner'], ['ABG', 'Council']], [['Contribution', 'Pool', 'Partner', 'Stream']]]), 'Contribution', { Pool: 'Play', Stream: 'ABG' }) // => { Partner: "Council", Contribution: "Council to Play" }
 * @example
 * proposedEntries(mendable([[['Pool'], ['CAMHS']], [['Contribution', 'Pool', 'Partner', 'Stream']]]), 'Contribution', {}) // => { Pool: "CAMHS" }
 */
export function proposedEntries(at: Mendable, kind: FormKind, entries: Entries): Entries {
  const Scenario = tableOf(at.plan, 'Scenario');
  if (kind !== 'Scenario' || (Scenario.columnOf.Order ?? -1) < 0) {
    const owner = kind === 'Contribution' && !entries.Partner ? ownerOf(at, entries.Stream) : '';
    const pool = ['Contribution', 'Outturn'].includes(kind) && entries.Pool === undefined ? onlyPool(at) : '';
    const own: Entries = { ...(owner && { Partner: owner }), ...(pool && { Pool: pool }) };
    const name = proposedName(at, kind, { ...entries, ...own });
    return name ? { ...own, [kind]: name } : own;
  }
  const wanted = comparable(entries.Scenario ?? '');
  const orders = Scenario.names.flatMap((each, row) =>
    comparable(each) === wanted ? (Scenario.numbers.Order[row] ?? 0) || 0 : [],
  );
  return { Order: String(Math.max(0, ...orders) + 1) };
}

/** The plan's pool, '' where there are none or several. */
const onlyPool = ({ plan }: Mendable): string => {
  const names = tableOf(plan, 'Pool').names.filter(Boolean);
  return names.length === 1 ? (names[0] ?? '') : '';
};

/** The partner whose stream it is; '' where nothing says so. */
const ownerOf = ({ plan }: Mendable, stream = ''): string => {
  const row = stream ? rowNamed(plan.tables.Stream, stream) : undefined;
  return row === undefined ? '' : (tableOf(plan, 'Stream').words.Partner[row] ?? '');
};

/** The title of a form. */
export const formTitle = (kind: FormKind): string => {
  const { one } = FORM_WORDS[kind];
  return `Add ${/^[aeio]/.test(one) ? 'an' : 'a'} ${one}`;
};
