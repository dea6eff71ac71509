import { type Pence } from '../../model/money/pence';
import { formatAmount } from '../../model/money/format';
import { type Account, type AccountLine, type Fate, tallyOf } from '../../model/importing/account';
import { type CastTotal } from '../../model/importing/totalsAgree';

/** A line of the account as the table shows it. */
export interface AccountRow {
  readonly name: string;
  /** What and where, below the name. */
  readonly details: readonly string[];
  readonly count: number;
  /** Null for what is no money. */
  readonly pence: Pence | null;
}

const NAMES: Readonly<Record<Fate, string>> = {
  read: 'Read',
  waiting: 'Waiting for an answer',
  'read, not money': 'Read, not money',
  totals: 'Totals, left out',
  'left out': 'Left out',
  'not money': 'Not money, left out',
  'not read': 'Not read',
  titles: 'In titles and headings',
};
/** So many details are written out. */
const WRITTEN = 6;

/** What became of the numbers of a sheet, one row for each fate. */
export function accountRows(
  account: Account,
  totals: readonly CastTotal[],
  headings: readonly string[],
): AccountRow[] {
  const fates = Object.keys(NAMES) as Fate[];
  return fates.flatMap((fate): AccountRow[] => {
    const { numbers, pence } = tallyOf(account, fate);
    if (numbers.count === 0 && fate !== 'read') return [];
    const lines = account.lines.filter((line) => line.fate === fate);
    const details = fate === 'totals' ? totalDetails(totals, headings) : lineDetails(fate, lines);
    return [{ name: NAMES[fate], details, count: numbers.count, pence }];
  });
}

function lineDetails(fate: Fate, lines: readonly AccountLine[]): string[] {
  const said = lines.flatMap(({ why, numbers, pence }) => {
    if (!why) return [];
    const many = lines.length > 1 && fate !== 'not read';
    const amount = pence === null || fate === 'not money' ? '' : `, ${formatAmount(pence)}`;
    return many ? `${why}: ${numbers.count}${amount}.` : `${why}.`;
  });
  const more = said.length - WRITTEN;
  return more > 0 ? [...said.slice(0, WRITTEN), `And ${more} more.`] : said;
}

function totalDetails(totals: readonly CastTotal[], headings: readonly string[]): string[] {
  const wrong = totals.filter(({ differences }) => differences.length > 0);
  const rows = totals.map(({ row }) => row + 1);
  const where = rows.length === 1 ? `Row ${rows[0]}` : `${rows.length} rows`;
  if (wrong.length === 0)
    return [`${where}. ${rows.length === 1 ? 'It agrees' : 'All agree'} with the rows.`];
  const said = wrong.slice(0, WRITTEN).map(({ row, differences }) => {
    const all = differences.map(
      ({ column, pence }) =>
        `${formatAmount(Math.abs(pence))} ${pence > 0 ? 'more' : 'less'} than its rows in ${headings[column] ?? ''}`,
    );
    return `Row ${row + 1} is ${new Intl.ListFormat('en-GB').format(all)}.`;
  });
  if (totals.length === 1) return said;
  return [`${where}. ${wrong.length} of them ${wrong.length === 1 ? 'does' : 'do'} not agree:`, ...said];
}
