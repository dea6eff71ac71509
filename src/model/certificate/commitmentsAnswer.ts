import { type Answer } from './answers';
import { confirmedLines } from './confirmedLines';
import { dividedBy, exact, type Exact, minus, plus, times } from './entered/exact';
import { grouped, type Inputs } from './entered/inputs';
import { alike, type InputRow } from './entered/inputTable';
import { added, isSpread, leastOf, mostOf, NONE, shown, type Tally } from './entered/tally';

const HEADINGS = ['Priority', 'Commitment', 'Year', 'Funded', 'Floor', 'Shortfall', 'Uncertain', 'Status'];

/** POOL.COMMITMENTS: what each commitment gets in each year, its floor, and whether it is kept. */
export function commitmentsAnswer(inputs: Inputs): Answer[][] {
  const years = inputs.years('Commitment', 'Allocation');
  const lines = grouped(inputs.rows('Allocation'), (row) => row.says('Commitment'));
  const mixes = new Map<string, (line: InputRow) => Exact | null>();
  const mixOf: MixOf = (pool, year) => {
    const key = `${year} ${alike(pool)}`;
    const mix = mixes.get(key) ?? confirmedOfLines(inputs, pool, year);
    mixes.set(key, mix);
    return mix;
  };
  return [
    HEADINGS,
    ...uniqueCommitments(inputs).flatMap((row) => {
      const own = lines.get(alike(row.name)) ?? [];
      return years.map((year): Answer[] => {
        const funded = added(own.map((line) => inputs.tally('Allocation', line, year)));
        const floor = floorIn(inputs, row, year);
        const status = statusOf(funded, floor, own.length);
        const uncertain = uncertainPart(inputs, own, year, funded, mixOf);
        const short = shortfall(funded, floor, status);
        return [row.says('Priority'), row.name, year, shown(funded), shown(floor), short, uncertain, status];
      });
    }),
  ];
}

/** The commitments, of those of one name the first. */
export const uniqueCommitments = (inputs: Inputs): InputRow[] =>
  inputs.rows('Commitment').filter((row) => row.name && inputs.named('Commitment', row.name) === row);

const linesKeeping = (inputs: Inputs, commitment: InputRow): readonly InputRow[] =>
  inputs.rows('Allocation').filter((line) => alike(line.says('Commitment')) === alike(commitment.name));

/** What a commitment gets in a year, the least that keeps it, whether it is kept, and what it is short of. */
export const fundedIn = (inputs: Inputs, commitment: InputRow, year: string): Tally =>
  inputs.sum('Allocation', linesKeeping(inputs, commitment), year);
export const floorIn = (inputs: Inputs, commitment: InputRow, year: string): Tally =>
  inputs.hasYear('Commitment', year) ? inputs.tally('Commitment', commitment, year) : NONE;
export const statusIn = (inputs: Inputs, commitment: InputRow, year: string): string =>
  statusOf(
    fundedIn(inputs, commitment, year),
    floorIn(inputs, commitment, year),
    linesKeeping(inputs, commitment).length,
  );
export const shortIn = (inputs: Inputs, commitment: InputRow, year: string): bigint =>
  floorIn(inputs, commitment, year).pence - fundedIn(inputs, commitment, year).pence;

function statusOf(funded: Tally, floor: Tally, lines: number): string {
  if (!floor.atLeast && floor.pence <= 0n) return 'No floor';
  if (lines === 0) return 'Unfunded';
  if (mostOf(funded) < leastOf(floor) && floor.known && !funded.atLeast) return 'Broken';
  return leastOf(funded) >= mostOf(floor) && !floor.atLeast ? 'Kept' : 'Not known';
}

function shortfall(funded: Tally, floor: Tally, status: string): Answer {
  if (status === 'Not known' || !floor.known) return 'unknown';
  const missing = status === 'Broken' || status === 'Unfunded';
  const pence = missing ? floor.pence - funded.pence : 0n;
  const [low, high] = [leastOf(floor) - mostOf(funded), mostOf(floor) - leastOf(funded)];
  const ends = missing && low !== high ? { low, high } : {};
  return shown({ ...ends, pence, atLeast: floor.atLeast, known: true });
}

/** The share of what a commitment gets that rests on money which is not confirmed, line by line. */
function uncertainPart(
  inputs: Inputs,
  lines: readonly InputRow[],
  year: string,
  funded: Tally,
  mixOf: MixOf,
): Answer {
  if (funded.atLeast || isSpread(funded)) return 'unknown';
  if (funded.pence <= 0n) return '';
  let confirmed = exact(0n);
  for (const line of lines) {
    const amount = line.amount(year);
    if (amount === 'unknown') return 'unknown';
    if (amount === 0n) continue;
    const part = confirmedOf(inputs, line, year, mixOf);
    if (part === null) return 'unknown';
    confirmed = plus(confirmed, times(exact(amount), part));
  }
  return dividedBy(minus(exact(funded.pence), confirmed), exact(funded.pence));
}

const ALL = exact(1n);
const NOTHING = exact(0n);
const isConfirmed = (stream: InputRow | undefined): boolean =>
  alike(stream?.says('Certainty') ?? '') === 'confirmed';

/** What part of each line of a pool is confirmed. */
type MixOf = (pool: string, year: string) => (line: InputRow) => Exact | null;

/** What part of a line is confirmed; null where the tables do not tell. */
function confirmedOf(inputs: Inputs, line: InputRow, year: string, mixOf: MixOf): Exact | null {
  const source = line.says('Source');
  const stream = inputs.named('Stream', source);
  if (stream) return isConfirmed(stream) ? ALL : NOTHING;
  if (inputs.isPool(source)) return inputs.has('Contribution') ? mixOf(source, year)(line) : null;
  return inputs.has('Stream') && (inputs.has('Pool') || inputs.has('Contribution')) ? NOTHING : null;
}

/** What part of the lines of a pool is confirmed: as much as its money is, and within ring-fences as what pays for them. */
function confirmedOfLines(inputs: Inputs, pool: string, year: string): (line: InputRow) => Exact | null {
  const mix = confirmedPart(inputs, pool, year);
  const isOpen = mix !== null && mix.over !== 0n && mix.over !== mix.under;
  if (mix !== null && !isOpen) return () => mix;
  const lines = confirmedLines(inputs, pool, year, (row) =>
    isConfirmed(inputs.named('Stream', row.says('Stream'))),
  );
  if (lines === 'in proportion') return () => mix;
  if (lines === 'unknown' || mix === null) return () => null;
  return (line) => lines.get(line) ?? null;
}

/** What part of a pool's money comes from confirmed streams; null where an amount that decides it is not known. */
function confirmedPart(inputs: Inputs, pool: string, year: string): Exact | null {
  // what contributions name as their stream, when no stream was given
  if (!inputs.has('Stream') && inputs.contributionsTo(pool).some((row) => row.says('Stream'))) return null;
  const money = inputs.moneyTo(pool);
  const of = (confirmed: boolean) =>
    money.filter((row) => isConfirmed(inputs.named('Stream', row.says('Stream'))) === confirmed);
  const isAny = (rows: readonly InputRow[]) => rows.some((row) => row.amount(year) !== 0n);
  const [sure, unsure] = [of(true), of(false)];
  if (!isAny(sure)) return NOTHING;
  if (!isAny(unsure)) return ALL;
  const [a, b] = [inputs.sum('Contribution', sure, year), inputs.sum('Contribution', unsure, year)];
  if ([a, b].some((each) => each.atLeast || isSpread(each))) return null;
  const all = a.pence + b.pence;
  if (all <= 0n || a.pence <= 0n) return NOTHING;
  return a.pence >= all ? ALL : exact(a.pence, all);
}
