import { type Answer, poolsWithMoney, serviceLines } from './answers';
import { type Asked, type Under, yearAsked } from './asked';
import { fundedIn, statusIn, uniqueCommitments } from './commitmentsAnswer';
import { conditionsIn } from './conditionsIn';
import { grouped, type Inputs } from './entered/inputs';
import { alike, UnreadableInput } from './entered/inputTable';
import { isSpread, NONE, shown, type Tally } from './entered/tally';
import { unmetUnder } from './scenario/underScenario';
import { tierLines } from './tiersAnswer';

/** What one subject comes to: money or a word. */
interface Measured {
  readonly subject: string;
  readonly value: Tally | string;
}
type Measure = (inputs: Inputs, year: string, scenario: string, entered: Inputs) => Measured[];

/** What can be compared here, under the headings of the comparison. */
const MEASURES: Readonly<Record<string, Measure>> = {
  Stream: (inputs, year) => ofStreams(inputs, year, (row) => row.name),
  Partner: (inputs, year) => ofStreams(inputs, year, (row) => row.says('Partner') || 'No partner'),
  Pool: (inputs, year) =>
    poolsWithMoney(inputs).map(({ pool, money }) => ({
      subject: pool,
      value: inputs.sum('Contribution', money, year),
    })),
  Service: (inputs, year) =>
    serviceLines(inputs).map(({ service, rows }) => ({
      subject: service,
      value: inputs.sum('Allocation', rows, year),
    })),
  Tier: (inputs, year) =>
    tierLines(inputs, [year]).map(({ tier, sums: [sum = NONE] }) => ({ subject: tier, value: sum })),
  Commitment: (inputs, year) =>
    commitmentsIn(inputs, year).map((row) => ({ subject: row.name, value: fundedIn(inputs, row, year) })),
  Status: (inputs, year) =>
    commitmentsIn(inputs, year).map((row) => ({ subject: row.name, value: statusIn(inputs, row, year) })),
  Condition: conditionsIn,
  'Unmet demand': (inputs, year, scenario, entered) => {
    const short = new Map<string, bigint>();
    for (const { line, needed, got } of unmetUnder(entered, scenario).filter((each) => each.year === year)) {
      const service = alike(line.says('Service'));
      short.set(service, (short.get(service) ?? 0n) + needed - got);
    }
    return serviceLines(inputs).map(({ service }) => ({
      subject: service,
      value: { ...NONE, pence: short.get(alike(service)) ?? 0n },
    }));
  },
};

/** POOL.COMPARE: scenarios side by side, and what each but the first differs by. */
export function compareAnswer(under: Under, asked: Asked): Answer[][] {
  const [heading, measure] =
    Object.entries(MEASURES).find(([name]) => alike(name) === alike(asked.measure)) ?? [];
  if (!measure || heading === undefined)
    throw new UnreadableInput(`Comparing by ${asked.measure} is not recomputed`);
  const year = yearAsked(asked);
  const names = asked.scenarios.map((name) => name.trim() || 'Base');
  const columns = names.map((name) => measure(under(name), year, name, under('')));
  const subjects = [...new Set(columns.flat().map(({ subject }) => subject))];
  const [first = ''] = names;
  return [
    [heading, ...names, ...names.slice(1).map((name) => `${name} less ${first}`)],
    ...subjects.map((subject) => {
      const values = columns.map((column) => column.find((each) => each.subject === subject)?.value);
      return [subject, ...values.map(cell), ...values.slice(1).map((value) => difference(values[0], value))];
    }),
  ];
}

const cell = (value: Tally | string | undefined): Answer =>
  value === undefined ? '' : typeof value === 'string' ? value : shown(value);

function difference(first: Tally | string | undefined, value: Tally | string | undefined): Answer {
  if (first === undefined || value === undefined) return '';
  if (typeof first === 'string' || typeof value === 'string')
    return first === value || typeof first !== 'string' || typeof value !== 'string'
      ? ''
      : `${first} → ${value}`;
  if ([first, value].some((each) => each.atLeast || isSpread(each))) return 'unknown';
  return value.pence - first.pence;
}

/** Streams added up by a word of theirs. */
function ofStreams(
  inputs: Inputs,
  year: string,
  word: (row: ReturnType<Inputs['rows']>[number]) => string,
): Measured[] {
  const rows = inputs.rows('Stream');
  return [...grouped(rows, word).values()].map((own) => ({
    subject: own[0] ? word(own[0]) : '',
    value: inputs.sum('Stream', own, year),
  }));
}

const commitmentsIn = (inputs: Inputs, year: string) =>
  inputs.years('Commitment', 'Allocation').includes(year) ? uniqueCommitments(inputs) : [];
