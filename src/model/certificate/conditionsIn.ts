import { ownerOf } from './answers';
import { exact, plus, shownDecimal, times } from './entered/exact';
import { listed } from './entered/fencedPool';
import { type Inputs, isInKind } from './entered/inputs';
import { alike, type InputRow, UnreadableInput } from './entered/inputTable';
import { added, isSpread, NONE, type Tally } from './entered/tally';
import { dayNumber, rounded } from './scenario/carryOut';

/**
 * What each condition has to spare in a year, below zero what is missing; one that asks nothing of the year is left out.
 *
 * @throws {UnreadableInput} for what this calculation does not tell apart
 */
export function conditionsIn(inputs: Inputs, year: string): { subject: string; value: Tally }[] {
  return inputs.rows('Condition').flatMap((row) => {
    const asked = askedOf(inputs, row, year);
    if (asked === null || !holdsIn(row, year)) return [];
    const isMost = alike(row.says('At least or At most')) === 'at most';
    const counted = moneyUnder(inputs, row, year, isMost);
    if (isSpread(counted))
      throw new UnreadableInput('A condition counts an amount that lies between two, which is not followed');
    const pence = isMost ? asked - counted.pence : counted.pence - asked;
    const value = isMost && counted.atLeast ? { ...counted, pence: 0n, known: false } : { ...counted, pence };
    return [{ subject: subjectOf(inputs, row), value }];
  });
}

/** A condition by its name, with its pool where another has the same. */
function subjectOf(inputs: Inputs, row: InputRow): string {
  const same = inputs.rows('Condition').filter(({ name }) => alike(name) === alike(row.name));
  const pool = row.says('Pool');
  const alone = same.filter((other) => alike(other.says('Pool')) === alike(pool)).length === 1;
  if (!row.name || (same.length > 1 && !(alone && pool)))
    throw new UnreadableInput('Two conditions have the same name and pool');
  return same.length > 1 ? `${row.name}, ${pool}` : row.name;
}

/** What a condition asks in a year: as entered, else what it asked the year before with its uplift. */
function askedOf(inputs: Inputs, row: InputRow, year: string): bigint | null {
  const years = inputs.years('Condition');
  const at = years.indexOf(year);
  const amount = at < 0 ? 'unknown' : row.amount(year);
  if (amount === 'unknown') return null;
  if (amount !== 0n) return amount;
  const [uplift, before = ''] = [row.number('Uplift'), years[at - 1]];
  if (!uplift || year === 'Undated' || Number(before.slice(0, 4)) + 1 !== Number(year.slice(0, 4)))
    return null;
  const asked = askedOf(inputs, row, before);
  return asked === null ? null : rounded(times(exact(asked), plus(exact(1n), shownDecimal(uplift))));
}

/** Whether it holds on some day of a year. */
function holdsIn(row: InputRow, label: string): boolean {
  if (label === 'Undated') return true;
  const year = Number(label.slice(0, 4));
  const dayUnder = (heading: string, otherwise: number): number => {
    const day = row.number(heading);
    if (day === null && row.says(heading))
      throw new UnreadableInput(`A condition has a day under ${heading} that this calculation does not read`);
    return day ?? otherwise;
  };
  const isAfter = dayUnder('From', -Infinity) >= Number(dayNumber(year + 1));
  const isBefore = dayUnder('To', Infinity) < Number(dayNumber(year));
  return !isAfter && !isBefore;
}

/** What counts: for a minimum all that can, for a maximum what must. */
function moneyUnder(inputs: Inputs, row: InputRow, year: string, isMost: boolean): Tally {
  const [pool, partner, stream] = [row.says('Pool'), row.says('Partner'), row.says('Stream')];
  if (alike(row.says('Applies to')) !== 'allocation') return putIn(inputs, year, { pool, partner, stream });
  const all = inputs.rows('Allocation').filter((line) => !pool || isSame(line.says('Source'), pool));
  const lines = all.filter(
    (line) => isFor(inputs, row, line) && (!partner || isSame(line.says('Commissioner'), partner)),
  );
  const come = (own: readonly InputRow[]) => total(inputs, 'Allocation', own, year);
  if (!stream) return come(lines);
  const certain = come(
    lines.filter((line) => isSame(line.says('Source'), stream) || isSame(line.says('Stream'), stream)),
  );
  const open = lines.filter((line) => {
    const source = line.says('Source');
    return line.says('Stream') === '' && source !== '' && !inputs.named('Stream', source);
  });
  if (open.length === 0) return certain;
  const possible = come(open);
  const brought = putIn(inputs, year, { pool, partner: '', stream }).pence;
  const others = above(putIn(inputs, year, { pool, partner: '', stream: '' }).pence - brought);
  const left = above(brought - certain.pence);
  const counts = isMost ? above(possible.pence - others) : possible.pence;
  return added([certain, { ...possible, pence: counts < left ? counts : left }]);
}

const above = (pence: bigint): bigint => (pence > 0n ? pence : 0n);
const isSame = (a: string, b: string): boolean => alike(a) === alike(b);
const total = (
  inputs: Inputs,
  kind: 'Contribution' | 'Allocation',
  rows: readonly InputRow[],
  year: string,
): Tally => added([NONE, inputs.sum(kind, rows, year)]);

/** Money put in, by pool, partner and stream; a blank is every one. */
function putIn(
  inputs: Inputs,
  year: string,
  { pool, partner, stream }: Readonly<Record<'pool' | 'partner' | 'stream', string>>,
): Tally {
  const is = (typed: string, wanted: string) => !wanted || isSame(typed, wanted);
  const rows = inputs
    .rows('Contribution')
    .filter(
      (each) =>
        !isInKind(each) &&
        is(each.says('Pool'), pool) &&
        (!partner || is(ownerOf(inputs, each), partner)) &&
        is(each.says('Stream'), stream),
    );
  return total(inputs, 'Contribution', rows, year);
}

/** Whether a line is for what a condition names: its service, purpose, tier, group, scheme type or area of spend. */
function isFor(inputs: Inputs, condition: InputRow, line: InputRow): boolean {
  const wanted = listed(condition.says('Of'));
  if (wanted.length === 0) return true;
  const service = inputs.named('Service', line.says('Service'));
  const meanings = [
    ...(service ? [service.name, service.says('Tier'), service.says('Group')] : []),
    ...[line.says('Scheme type'), line.says('Area of spend')],
  ].map(alike);
  const purposes = service ? listed(service.says('Purpose')) : [];
  return wanted.some((word) => meanings.includes(word) || purposes.includes(word));
}
