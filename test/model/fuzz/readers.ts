import { readExceptions } from '../../../src/model/audit/exceptions';
import { dayMeantBy } from '../../../src/model/calendar/dayMeantBy';
import { readYearHeading } from '../../../src/model/calendar/yearHeading';
import { numberIn } from '../../../src/model/importing/columns/numberIn';
import { proposeMatch } from '../../../src/model/importing/columns/proposeMatch';
import { readImport } from '../../../src/model/importing/readImport';
import { NEW_PLAN_TARGETS } from '../../../src/model/importing/columns/targets';
import { amountMeantBy } from '../../../src/model/money/amountMeantBy';
import { readPounds } from '../../../src/model/money/typedPounds';
import { readAmount } from '../../../src/model/plan/reading/readAmount';
import { readPlan } from '../../../src/model/plan/readPlan';
import { readBands } from '../../../src/model/pools/settled/readBands';
import { compileRule } from '../../../src/model/rules/compileRule';
import { formulaWords } from '../../../src/model/trace/formulaWords';
import { readVersion } from '../../../src/model/versions/kept/version';

const BANDED = {
  pool: 'CAMHS',
  parties: [{ partner: 'Council' }, { partner: 'PCT' }],
  contributions: [142_000_000, 83_000_000],
  host: 0,
};

/** Everything that makes sense of what somebody has typed, or of what a file holds. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'a year': readYearHeading,
  'an amount': (text) => readAmount(text),
  'an amount in thousands': (text) => readAmount(text, 3),
  'typed pounds': readPounds,
  'an amount that was meant': amountMeantBy,
  'a date': dayMeantBy,
  bands: (text) => readBands(text, BANDED),
  'a rule': (text) => compileRule(text).words,
  'a formula': (text) => formulaWords(text.startsWith('=') ? text : `=${text}`, (name) => name),
  'a version': readVersion,
  'accepted findings': readExceptions,
  'a sheet that is imported': (text) => {
    const lines = text.split(/[;\n]/).map((line) => line.split(/[,:]/).slice(0, 60).map((cell) => numberIn(cell) ?? cell)); // prettier-ignore
    const grid = [['Scheme', '2025/26', text.slice(0, 40)], ...lines];
    const target = NEW_PLAN_TARGETS[0]!;
    const plan = readPlan([]);
    return readImport(grid, proposeMatch(grid, NEW_PLAN_TARGETS, plan, { target }), target, plan).account.all;
  },
  'a table': (text) => {
    const lines = text.split(/[;\n]/).map((line) => line.split(/[,:]/));
    readPlan([[['Stream', '2010/11', text.slice(0, 40)], ...lines]]);
    return null;
  },
};
