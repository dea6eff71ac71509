import { textOf } from '../../table/heading';
import { TIERS } from '../../plan/declared/words';
import { nearest } from '../../table/nearest';
import { countedTier, NO_TIER } from '../../services/tierCrosswalk';
import { tierSchedule } from '../../services/tierSchedule';
import { type MendKind } from '../change/mend';
import { mendedCell } from '../change/mendedCell';
import { rowCalled } from './unknownNameMends';

/** A tier of which nothing says whether it is prevention: a row of the Tier table that does. */
export const tierMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  const { Tier } = at.plan.tables;
  if (!cell || !Tier) return [];
  if (cell.kind === 'Tier') {
    const known = [...TIERS, ...Tier.names].filter(Boolean);
    const meant = nearest(textOf(cell.value), known);
    return meant ? [{ action: `Use ${meant}`, joins: true, cells: [cell.to(meant)], rows: [] }] : [];
  }
  const tiers = (tierSchedule(at.plan)?.unclassified.tiers ?? []).filter((tier) => tier !== NO_TIER);
  const column = Tier.columnOf.Prevention ?? -1;
  const [tier] = tiers;
  const row = tier && rowCalled(at, 'Tier', countedTier(at.plan, tier).name);
  if (!row || tiers.length > 1 || column < 0) return [];
  return ['Yes', 'No'].map((prevention) => ({
    action: prevention === 'Yes' ? `${tier} is prevention` : `${tier} is not prevention`,
    ...{ joins: false, cells: [] },
    rows: [{ ...row, cells: row.cells.map((each, at) => (at === column ? prevention : each)) }],
  }));
};
