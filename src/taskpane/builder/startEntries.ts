import { type ArgumentField } from '../../model/builder/argumentFields';
import { tablesNeeded } from '../../model/builder/tablesNeeded';
import { kindOf } from '../../model/plan/reading/readHeadings';
import { type Figures } from '../atHand/figures';

/**
 * What the fields begin with: the scenario that is shown, and what there is only one of, or one of at first, so that
 * there is a result to look at.
 */
export const startWords = (
  fields: readonly ArgumentField[],
  scenario: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap(({ name, kind, choices, optional }) => {
      if (kind === 'scenario') return [[name, scenario || 'Base']];
      if (kind === 'scenarios') return [[name, choices.slice(0, 2).join('; ')]];
      const begins = kind === 'year' || kind === 'pool' || (kind === 'choice' && !optional);
      return begins && choices[0] !== undefined ? [[name, choices[0]]] : [];
    }),
  );

/** The workbook's tables that are a plan's, by name. */
export const planTableNames = ({ reading }: Figures): string[] =>
  reading.flatMap(({ name, grid }) => (kindOf(grid) ? [name] : []));

/** Those of them that count in a function's answer, one of each kind. */
export const tablesFor = ({ reading, plan }: Figures, id: string, scenario: string): string[] =>
  tablesNeeded(id, scenario).flatMap((kind) => {
    const position = plan.positions[kind];
    return (position === undefined ? undefined : reading[position]?.name) ?? [];
  });
