import { checkPlan } from '../../../src/model/checks/checkPlan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';

/** What one check says of the tables. */
export const named = (check: string, ...grids: Grid[]) =>
  checkPlan(readPlan(grids)).filter((finding) => finding.check === check);
