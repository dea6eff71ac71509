import { type Finding } from '../findings/finding';
import { changed, type PlanChange } from '../mends/change/change';
import { consequences } from '../mends/consequences';
import { type Mendable, mendable } from '../mends/change/mend';
import { mendsOf } from '../mends/mendsOf';
import { formatAmount } from '../money/format';
import { percentage, plainNumber } from '../money/plainNumber';
import { type Written } from '../mends/change/change';
import { type FormEffect, formEffect } from './formEffect';
import { type Entries, type FormField, formFields } from './formFields';
import { type FormKind } from './formKinds';

/** What the checks would say of a new row, and what would mend it in the form. */
export interface FormFinding {
  readonly finding: Finding;
  /** Other entries, with the words of their button. */
  readonly remedies: readonly { readonly action: string; readonly entries: Entries }[];
}

/**
 * What the checks would say after a form's rows are added that they do not say now, the gravest first.
 *
 * @param change the rows that are added, the form's own last
 *
 * @example
 * formFindings(mendable([[['Partner', 'Type']]]), 'Partner', { Partner: 'PCT', Type: 'NHS comissioner' }, { cells: [], rows: [{ table: 0, cells: ['PCT', 'NHS comissioner'] }] }).flatMap(({ remedies }) => remedies) // => [{ action: "Use NHS commissioner", entries: { Type: "NHS commissioner" } }]
 */
export function formFindings(
  at: Mendable,
  kind: FormKind,
  entries: Entries,
  change: PlanChange,
): FormFinding[] {
  const draft = mendable(changed(at.grids, change));
  const table = at.plan.positions[kind];
  const own = change.rows.at(-1);
  const row = (draft.grids[table ?? -1] ?? []).findIndex((cells) => cells.every((cell, i) => cell === own?.cells[i])); // prettier-ignore
  const fields = new Map(formFields(at, kind, entries).map((field) => [field.column, field]));
  const effect = formEffect(at, draft, kind, entries);
  return consequences(at.grids, change).said.map((finding) => ({
    finding,
    remedies: [...whatFits(effect, finding, entries), ...inTheRow(finding)],
  }));

  /** The mends that change nothing but the new row. */
  function inTheRow(finding: Finding): FormFinding['remedies'] {
    return mendsOf(draft, finding).flatMap(({ action, cells, rows }) => {
      if (rows.length || !cells.every(({ place }) => place.table === table && place.row === row)) return [];
      const others = cells.map(({ place, becomes }) => {
        const field = fields.get(place.column);
        return [field?.heading ?? '', field ? asTyped(becomes, field) : ''] as const;
      });
      return others.some(([heading]) => !heading) ? [] : [{ action, entries: Object.fromEntries(others) }];
    });
  }
}

/** What is written into a cell, as it is typed into its field. */
function asTyped(value: Written, { type }: FormField): string {
  if (typeof value !== 'number') return value ?? '';
  if (type === 'share') return percentage(value);
  const milliseconds = (value - DAY_OF_1970) * 86_400_000;
  return type === 'day' ? new Date(milliseconds).toISOString().slice(0, 10) : plainNumber(value);
}

const DAY_OF_1970 = 25569;

/** Where the new row uses more than there is, or brings more or less than was agreed: what fits. */
function whatFits(
  effect: FormEffect | null,
  { check, year }: Finding,
  entries: Entries,
): FormFinding['remedies'] {
  const y = effect?.years.indexOf(year) ?? -1;
  const off = (label: string) => effect?.rows.find((row) => row.label === label)?.pence[y] ?? null;
  const over =
    check === 'Uses beyond a source'
      ? -(off('Left') ?? NaN)
      : check === 'Contributions do not add up'
        ? (off('Difference') ?? NaN)
        : NaN;
  const typed = Math.round(Number((entries[year] ?? '').replace(/[£,\s]/g, '')) * 100);
  const fits = typed - over;
  if (y < 0 || !(fits > 0)) return [];
  return [{ action: `Use ${formatAmount(fits)}`, entries: { [year]: plainNumber(fits / 100) } }];
}
