import { called } from '../functions/called';
import { readFileSync } from 'node:fs';
import { dayOf } from '../../src/model/calendar/day';
import { type Cell } from '../../src/model/table/grid';
import { repositoryFile } from '../manifest/manifest';

const compare = called('COMPARE');
const cut = called('CUT');
const survivingCut = called('SURVIVES');
const tiers = called('TIERS');

const page = readFileSync(repositoryFile('docs/scenarios.md'), 'utf8');

/** What Excel makes of what is typed: a day, a percentage, a number with commas, or text. */
function typed(text: string): Cell {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const number = Number(text.replaceAll(',', '').replace('%', ''));
  if (text === '' || Number.isNaN(number)) return text;
  return text.endsWith('%') ? Number((number / 100).toPrecision(15)) : number;
}

/** The table of the page whose headings begin with a word. */
const tableOf = (heading: string, next = '(Order +\\| Based on|Base|budget)'): Cell[][] => {
  const lines = page.split('\n');
  const first = lines.findIndex((line) => new RegExp(`^\\| ${heading} +\\| ${next}`).test(line));
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => typed(cell.trim()));
  const rows = [lines[first]!];
  for (let at = first + 2; lines[at]?.startsWith('|'); at++) rows.push(lines[at]!);
  return rows.map(cells);
};

const plan: Cell[][][] = [
  [
    ['Stream', '2010/11', '2011/12'],
    ['Area Based Grant', 10700000, 10700000],
    ['Sure Start', 16400000, 16400000],
  ],
  [
    ['Allocation', 'Source', 'Commitment', '2010/11', '2011/12'],
    ['', 'Sure Start', 'School ready', 16400000, 16400000],
    ['', 'Area Based Grant', 'In work or learning', 10700000, 10700000],
  ],
  [
    ['Commitment', '2010/11', '2011/12'],
    ['School ready', 15000000, 15000000],
    ['In work or learning', 10000000, 10000000],
  ],
];

describe('the guide to scenarios', () => {
  const steps = tableOf('Scenario');
  it('compares its scenarios as the functions do', () => {
    expect(steps).toHaveLength(3);
    expect(compare('Commitment', [['Base', 'Grant ends', 'Worse']], '2011/12', [...plan, steps])).toEqual(
      tableOf('Commitment'),
    );
  });
  it('says what has to go for a saving, as the function does', () => {
    const [, ...services] = tableOf('service');
    const column = (at: number) => services.map((row) => [row[at]]);
    expect(cut(column(1), 2_000_000, 'least harm', column(2), column(3), column(4))).toEqual(column(5));
    const gross = services.reduce((sum, row) => sum + Number(row[5]), 0);
    const harm = services.reduce((sum, row) => sum + Number(row[5]) * Number(row[3]), 0);
    expect(page).toContain(`£${gross.toLocaleString('en-GB')} has to go`);
    expect(page).toContain(`instead of £${harm.toLocaleString('en-GB')}`);
  });
  it('takes prevention along its path, as the functions do', () => {
    const years = ['2006/07', '2007/08', '2008/09', '2009/10', '2010/11'];
    const totals = [12_750_000, 12_112_500, 11_506_875, 10_931_531.25, 10_384_954.69];
    const prevents = totals.map((total) => Math.round(total * 35) / 100);
    const [, , ...rows] = tiers('Shift', [
      [
        ['Service', 'Tier'],
        ['Centres', 'Universal'],
        ['Placements', 'Specialist'],
      ],
      [
        ['Allocation', 'Service', ...years],
        ['', 'Centres', ...prevents],
        ['', 'Placements', ...totals.map((total, y) => Math.round((total - prevents[y]!) * 100) / 100)],
      ],
      tableOf('Scenario', 'Order +\\| Target'),
    ]);
    const pounds = (tier: string) =>
      rows
        .find(([name, measure]) => name === tier && measure === '£')!
        .slice(2)
        .map((amount) => `£${Number(amount).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`);
    const prevention = pounds('Prevention');
    expect(page).toContain(`${prevention.slice(0, -1).join(', ')} and ${prevention.at(-1)}`);
    const specialist = pounds('Specialist');
    expect(page).toContain(`from ${specialist[0]} to ${specialist.at(-1)}`);
  });
  it('says what survives, as the function does', () => {
    const [, same, kept] = survivingCut('', '2010/11', plan);
    const pounds = (row: unknown[]) =>
      `£${Number(row[1]).toLocaleString('en-GB', { minimumFractionDigits: Number(row[1]) % 1 ? 2 : 0 })}`;
    expect(page).toContain(`${pounds(same!)} if every line gives the same percentage`);
    expect(page).toContain(`${pounds(kept!)} if floors are protected`);
  });
});
