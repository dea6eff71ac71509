import { called } from '../functions/called';
import { readFileSync } from 'node:fs';
import { repositoryFile } from '../manifest/manifest';

const checks = called('CHECKS');
const commitments = called('COMMITMENTS');

const page = readFileSync(repositoryFile('docs/rules.md'), 'utf8');

/** The table of the page whose headings begin with these two, amounts as numbers. */
function tableOf(first: string, second: string): (string | number)[][] {
  const lines = page.split('\n');
  const from = lines.findIndex((line) => new RegExp(`^\\| ${first} +\\| ${second} `).test(line));
  const to = lines.findIndex((line, at) => at > from && !line.startsWith('|'));
  const rows = lines.slice(from, to).filter((_line, at) => at !== 1);
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => (/^\d+$/.test(cell.trim()) ? Number(cell) : cell.trim())),
  );
}

describe('the rule of a commitment, on the page of the language', () => {
  const plan = [
    tableOf('Service', 'Tier'),
    tableOf('Allocation', 'Service'),
    tableOf('Commitment', 'Rule'),
    [
      ['Stream', '2010/11', '2011/12'],
      ['Council', 1000, 1000],
    ],
  ];
  test('its findings are those of POOL.CHECKS', () => {
    const found = checks('', plan).filter(([, check]) => check === 'Rule not kept');
    const [, ...shown] = tableOf('Severity', 'Subject');
    expect(shown).toHaveLength(4);
    expect(
      found.map(([severity, , subject, year, , sentence]) => [severity, subject, year, sentence]),
    ).toEqual(shown);
  });
  test('Status goes by the floor alone', () => {
    const safe = commitments('', plan).find(([, name, year]) => name === 'Safe' && year === '2010/11');
    expect([safe?.[3], safe?.[4], safe?.[7]]).toEqual([650, 600, 'Kept']);
  });
});
