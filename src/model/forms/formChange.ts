import { dayOf } from '../calendar/day';
import { dayMeantBy } from '../calendar/dayMeantBy';
import { amountMeantBy } from '../money/amountMeantBy';
import { numberMeantBy } from '../money/plainNumber';
import { type AddedRow, type PlanChange, type Written } from '../mends/change/change';
import { type Mendable } from '../mends/change/mend';
import { rowNamed } from '../plan/readPlan';
import { type PlanTable } from '../plan/reading/planTable';
import { type TableKind } from '../plan/declared/schema';
import { type Entries, type FormField, formFields } from './formFields';
import { type FormKind } from './formKinds';
import { asShown } from '../money/asShown';

/**
 * The rows that a form adds: its own, and before it one for each name that is new, in the table that it is a name of.
 *
 * @example
 * formChange(mendable([[['Stream', 'Partner', '2010/11']], [['Partner'], ['PCT']]]), 'Stream', { Stream: 'ABG', Partner: 'Council', '2010/11': '£1.5k' }).rows // => [{ table: 1, cells: ["Council"] }, { table: 0, cells: ["ABG", "Council", 1500] }]
 */
export function formChange(at: Mendable, kind: FormKind, entries: Entries): PlanChange {
  const table = at.plan.positions[kind];
  const width = table === undefined ? 0 : (at.grids[table]?.[0]?.length ?? 0);
  if (table === undefined || !width) return { cells: [], rows: [] };
  const fields = formFields(at, kind, entries);
  const byColumn = new Map(fields.map((field) => [field.column, field]));
  const cells = Array.from({ length: width }, (_, column): Written => {
    const field = byColumn.get(column);
    return field ? written(entries[field.heading] ?? '', field) : null;
  });
  return { cells: [], rows: [...newNames(at, fields, entries), { table, cells }] };
}

/** A new stream of a contribution is its partner's. */
function newNames(at: Mendable, fields: readonly FormField[], entries: Entries): AddedRow[] {
  const rows = new Map<string, AddedRow>();
  for (const { heading, addsTo } of fields) {
    const name = (entries[heading] ?? '').trim();
    const own = addsTo && (at.plan.tables[addsTo] as PlanTable | undefined);
    const table = addsTo && at.plan.positions[addsTo];
    if (!name || !own || table === null || table === undefined || rowNamed(own, name) !== undefined) continue;
    const width = at.grids[table]?.[0]?.length ?? 1;
    const partner = addsTo === 'Stream' ? (own.columnOf.Partner ?? -1) : -1;
    const cells = Array.from({ length: width }, (_, column): Written => {
      if (column === 0) return name;
      return column === partner && entries.Partner ? entries.Partner.trim() : null;
    });
    rows.set(`${addsTo} ${name}`, { table, cells });
  }
  return [...rows.values()];
}

/**
 * The names that are new, with the table to which each is added.
 *
 * @example
 * namesAdded(mendable([[['Stream', 'Partner']], [['Partner'], ['PCT']]]), 'Stream', { Partner: 'Council' }) // => [{ heading: "Partner", kind: "Partner" }]
 */
export function namesAdded(
  at: Mendable,
  kind: FormKind,
  entries: Entries,
): { readonly heading: string; readonly kind: TableKind }[] {
  return formFields(at, kind, entries).flatMap(({ heading, addsTo }) => {
    const name = (entries[heading] ?? '').trim();
    const own = addsTo && (at.plan.tables[addsTo] as PlanTable | undefined);
    return name && own && rowNamed(own, name) === undefined ? [{ heading, kind: addsTo }] : [];
  });
}

/** What a cell is to hold for what was typed: what cannot be read stays as it is, and the checks say what is wrong. */
function written(typed: string, { type, zeros }: FormField): Written {
  const text = typed.trim();
  if (!text) return null;
  if (type === 'money' || type === 'year') return amountOf(text, zeros) ?? text;
  if (type === 'day') {
    const [year, month, day] = (dayMeantBy(text)?.match(/\d+/g) ?? []).map(Number);
    return year && month && day ? dayOf(year, month, day) : text;
  }
  if (type === 'share') {
    const share = Number(numberMeantBy(text) ?? NaN);
    if (Number.isNaN(share)) return text;
    return share > 1 ? asShown(share / 100) : share;
  }
  if (type !== 'number') return text;
  // a step's value may be an amount, a share or a day
  const [year, month, day] = (dayMeantBy(text)?.match(/\d+/g) ?? []).map(Number);
  if (year && month && day) return dayOf(year, month, day);
  const number = numberMeantBy(text);
  return number === null ? (amountOf(text, 0) ?? text) : Number(number);
}

/** Pounds as the column holds them; null where the text is no one amount. */
function amountOf(text: string, zeros: number): number | null {
  const [, digits] = /^, such as (-?\d+(?:\.\d+)?)$/.exec(amountMeantBy(text)) ?? [];
  if (digits === undefined) return null;
  return zeros ? Number(`${digits}e-${zeros}`) : Number(digits);
}
