import { type Place } from '../findings/finding';
import { placeOfFloor } from '../checks/places/placeOfFloor';
import { type Plan } from '../plan/plan';
import { placeOf } from '../plan/readPlan';
import { type VersionComparison } from './compareVersions';
import { type ChangeGroup, type ChangeLine } from './kept/changeGroup';
import { type RowChange } from './rowChanges';
import {
  countSentence,
  indicatorSentence,
  fadingSentence,
  formulaSentence,
  rowSentence,
  totalSentence,
  worseningSentence,
} from './sentences';
import { yearColumn } from '../plan/yearColumn';

/**
 * What changed, gathered: what must not have got worse, the totals, then table by table, then the formulas. Empty
 * where nothing has changed that means anything.
 *
 * @param plan the later plan as it is in the workbook, to which the places belong
 *
 * @example
 * changeGroups({ plan: readPlan([]), rows: [], formulas: [], effects: { totals: [], counts: [], indicators: [] }, worse: [], faded: [] }, readPlan([])) // => []
 */
export function changeGroups(
  { rows, formulas, effects, worse, faded }: VersionComparison,
  plan: Plan,
): ChangeGroup[] {
  const nowhere = (sentence: string): ChangeLine => ({ sentence, place: null, cell: null });
  const inPlan = (sentence: string, place: Place | null): ChangeLine => ({ sentence, place, cell: null });
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const groups: ChangeGroup[] = [
    {
      title: 'Must not get worse',
      lines: [
        ...worse.map((each) => inPlan(worseningSentence(each), placeOfFloor(plan, each.row, each.year))),
        ...faded.map((each) => inPlan(fadingSentence(each), placeOf(plan, 'Commitment', each.row, 'Status'))),
      ],
    },
    {
      title: 'Totals',
      lines: [
        ...effects.totals.map((each) => nowhere(totalSentence(each))),
        ...effects.counts.map((each) => nowhere(countSentence(each))),
        ...effects.indicators.map((each) => nowhere(indicatorSentence(each))),
      ],
    },
    ...kinds.map((kind) => ({
      title: `${kind} table`,
      lines: rows
        .filter((each) => each.kind === kind)
        .map((each) => inPlan(rowSentence(each), placeOfChange(plan, each))),
    })),
    {
      title: 'Formulas',
      lines: formulas.map((each) => ({
        sentence: `${each.sheet} · ${formulaSentence(each)}`,
        place: null,
        cell: each.sheetId === null ? null : { sheetId: each.sheetId, row: each.row, column: each.column },
      })),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** The first cell that differs, else the name; nowhere where the row is gone. */
function placeOfChange(plan: Plan, { kind, rowAfter, cells }: RowChange): Place | null {
  if (rowAfter === null) return null;
  const [first] = cells;
  const year = first && yearColumn(plan.tables[kind], first.heading);
  return placeOf(plan, kind, rowAfter, year?.column ?? first?.heading ?? 0);
}
