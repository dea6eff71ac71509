import { readPlan } from '../../../model/plan/readPlan';
import { changeGroups } from '../../../model/versions/changeGroups';
import { type ChangeGroup } from '../../../model/versions/kept/changeGroup';
import { compareVersions } from '../../../model/versions/compareVersions';
import { sheetsNotCompared, versionSheetGroups } from '../../../model/versions/sheets/sheetGroups';
import { readVersion, type Version } from '../../../model/versions/kept/version';
import { type Figures } from '../../atHand/figures';

/**
 * What is otherwise now than in the version that was kept as a text: the plan, formulas, and what is entered beside the
 * plan. The places are those of the workbook's tables.
 */
export function comparedWith(
  text: string,
  now: Version,
  { reading }: Pick<Figures, 'reading'>,
): { readonly groups: ChangeGroup[]; readonly notCompared: string } {
  const version = readVersion(text);
  const plan = readPlan(reading.map(({ grid }) => grid));
  return {
    groups: [...changeGroups(compareVersions(version, now), plan), ...versionSheetGroups(version, now)],
    notCompared: sheetsNotCompared(version) || sheetsNotCompared(now),
  };
}
