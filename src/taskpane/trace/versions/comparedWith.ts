import { readPlan } from '../../../model/plan/readPlan';
import { type ChangeGroup, changeGroups } from '../../../model/versions/changeGroups';
import { compareVersions } from '../../../model/versions/compareVersions';
import { readVersion, type Version } from '../../../model/versions/version';
import { type Figures } from '../../atHand/figures';

/** What is otherwise now than in the version that was kept as a text; the places are those of the workbook's tables. */
export const comparedWith = (
  text: string,
  now: Version,
  { reading }: Pick<Figures, 'reading'>,
): ChangeGroup[] =>
  changeGroups(compareVersions(readVersion(text), now), readPlan(reading.map(({ grid }) => grid)));
