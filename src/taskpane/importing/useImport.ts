import { useMemo, useState } from 'react';
import { type Match, type Target } from '../../model/importing/columns/match';
import { proposeMatch } from '../../model/importing/columns/proposeMatch';
import { readImport, type ImportReading } from '../../model/importing/readImport';
import { type RememberedMatch } from '../../model/importing/columns/keptMatches';
import { matchAgain, rememberedFor } from '../../model/importing/columns/rememberedMatch';
import { NEW_PLAN_TARGETS, targetsIn } from '../../model/importing/columns/targets';
import { type Plan } from '../../model/plan/plan';
import { type TableKind } from '../../model/plan/declared/schema';
import { withRowsAround } from '../../model/importing/columns/findHeadings';
import { type Figures } from '../atHand/figures';
import { type Source } from './source';

/** A sheet on its way into the plan. */
export interface Importing {
  readonly match: Match;
  readonly target: Target;
  readonly targets: readonly Target[];
  readonly found: ImportReading;
  /** Whether it was matched as before. */
  readonly remembered: boolean;
  readonly change: (change: Partial<Match>) => void;
  /** Proposes again, for another table, or other rows of headings. */
  readonly propose: (table: TableKind, headingRow?: number) => void;
}

/** The tables of this plan, or those that a new one can begin with, which must hold the years. */
export const targetsFor = ({ reading, tables }: Figures): readonly Target[] =>
  tables.length > 0
    ? targetsIn(reading.map(({ grid }) => grid))
    : NEW_PLAN_TARGETS.filter(({ years }) => years === null);

/** Keeps how a sheet is matched with a table, and reads it by that. */
export function useImport(
  { grid, key }: Source,
  figures: Figures,
  kept: readonly RememberedMatch[],
): Importing | null {
  const plan: Plan = figures.plan.base ?? figures.plan;
  const targets = useMemo(() => targetsFor(figures), [figures]);
  const known = useMemo(() => rememberedFor(grid, key, kept, targets), [grid, key, kept, targets]);
  const [match, setMatch] = useState<Match | null>(() => {
    if (targets.length === 0) return null;
    return known ? matchAgain(grid, known, targets, plan) : proposeMatch(grid, targets, plan);
  });
  const target = targets.find(({ kind }) => kind === match?.table);
  const found = useMemo(
    () => (match && target ? readImport(grid, match, target, plan) : null),
    [grid, match, target, plan],
  );
  if (!match || !target || !found) return null;
  return {
    ...{ match, target, targets, found },
    remembered: known !== null,
    change: (change) => setMatch({ ...match, ...change }),
    propose: (table, headingRow) => {
      const other = targets.find(({ kind }) => kind === table) ?? target;
      const headings = headingRow === undefined ? match.headings : withRowsAround(grid, headingRow);
      setMatch({ ...proposeMatch(grid, targets, plan, { headings, target: other }), zeros: match.zeros });
    },
  };
}
