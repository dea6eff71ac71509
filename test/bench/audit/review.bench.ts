import { review } from '../../../src/model/audit/review/review';
import { type WorkbookCells } from '../../../src/model/audit/workbookCells';
import { large } from '../../model/audit/large';
import { type Bench } from '../bench';

const FORMULAS = 20_000;
const workbook = large(FORMULAS / 4);

export default {
  job: 'The review of the formulas of a workbook',
  size: `${FORMULAS.toLocaleString('en-GB')} formulas on one sheet`,
  input: () => workbook,
  ours: { name: 'Poolbook', run: async (cells) => (await review(cells))?.formulas },
  peers: [],
  atMost: { nanoseconds: 250_000, of: FORMULAS, unit: 'formula' },
  calls: 1,
} satisfies Bench<WorkbookCells, Promise<number | undefined> | number | undefined>;
