import { type TableKind } from '../../model/plan/declared/schema';
import { type Grid } from '../../model/table/grid';
import { withFirstSteps } from './firstSteps';
import { withOnlyYear } from './onlyYear';
import { type Report, type ReportAnswer, type ReportCall } from './report';

/**
 * What the functions of a report answer over the plan's tables.
 *
 * @param gridOf a table of the plan with its headings; undefined where the plan has none
 * @param call calls a function with what Excel would give it
 */
export function answersOf(
  { answers }: Report,
  gridOf: (kind: TableKind) => Grid | undefined,
  call: (name: string, given: readonly unknown[]) => ReportAnswer,
): Record<string, ReportAnswer> {
  return Object.fromEntries(
    Object.entries(answers).map(([of, { name, given, kinds, steps, last, onlyYear }]) => {
      const tables = kinds.flatMap((kind) => {
        const grid = gridOf(kind);
        if (!grid) return [];
        return [steps && kind === 'Scenario' ? withFirstSteps(grid, steps) : grid];
      });
      const answer = call(name, argumentsOf(given, last === undefined ? tables : [...tables, [[last]]]));
      return [of, onlyYear === undefined ? answer : withOnlyYear(answer, onlyYear)];
    }),
  );
}

/** Arguments as Excel hands them over: a list of words is one row of cells. */
export const argumentsOf = (given: ReportCall['given'], tables: readonly Grid[]): readonly unknown[] => [
  ...given.map((each) => (typeof each === 'string' ? each : [each])),
  tables,
];
