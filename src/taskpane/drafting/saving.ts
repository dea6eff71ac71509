import { type SheetTable } from '../../excel/reading/reading';
import { isBase, scenarioNames } from '../../model/scenarios/steps/chain';
import { comparable, textOf } from '../../model/table/heading';
import { type Plan } from '../../model/plan/plan';
import { type Input } from '../../workbook/layout/layout';
import { type Draft, rowsOfDraft } from './draft';

/**
 * What is wrong with a name for a new scenario; null where it will do.
 *
 * @example
 * nameFault({ tables: {}, positions: {}, problems: [], unrecognised: [] }, ' base ') // => "Base is the plan as entered: choose another name."
 */
export function nameFault(plan: Plan, name: string): string | null {
  if (!name.trim()) return 'Give the scenario a name.';
  if (isBase(name)) return 'Base is the plan as entered: choose another name.';
  return scenarioNames(plan).some((each) => comparable(each) === comparable(name))
    ? `The plan has a scenario called ${name.trim()}: choose another name.`
    : null;
}

/** A draft as rows of a scenario table, under the headings that it has; its other columns stay blank. */
export function savedRows(table: Pick<SheetTable, 'grid'>, name: string, draft: Draft): Input[][] {
  const headings = (table.grid[0] ?? []).map((cell) => comparable(textOf(cell)));
  return rowsOfDraft(draft).map((step) => {
    const cells = new Map(
      Object.entries({ Scenario: name.trim(), ...step }).map(([heading, cell]) => [
        comparable(heading),
        cell,
      ]),
    );
    return headings.map((heading) => cells.get(heading) ?? '');
  });
}
