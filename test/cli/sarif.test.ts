import { type InFile, sarif } from '../../src/cli/sarif';
import { REVIEW_RULES } from '../../src/model/audit/review/reviewRules';
import { sarifFaults } from './sarifRules';

const FILES = [
  'budget.xlsx',
  'plans/Children & young #2, 100%?.xlsx',
  'C:\\Plans\\Küche 2025.xlsx',
  '/home/plans/a b.xlsx',
  '\\\\server\\share\\plan.xlsx',
  'a:b.xlsx',
];
/** A finding of each rule and kind, in files and on sheets of all sorts of names. */
const FINDINGS: readonly InFile[] = REVIEW_RULES.flatMap(({ name, kind }, i) => ({
  file: FILES[i % FILES.length]!,
  sheet: i % 2 ? 'Sheet1' : "O'Brien & co",
  cell: 'B7',
  rule: name,
  kind,
  sentence: `B7 is odd <&"> £.`,
  ...(i % 3 ? { cells: ['B7:C7', 'B9'], proposed: '=SUM(B2:B6)' } : {}),
}));
const log = JSON.parse(JSON.stringify(sarif(FINDINGS))) as {
  runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
};

test('a log with a finding of every rule keeps the rules of SARIF 2.1.0, and so does an empty one', () => {
  expect(sarifFaults(log)).toEqual([]);
  expect(sarifFaults(JSON.parse(JSON.stringify(sarif([]))))).toEqual([]);
});

test('the paths of files are references to them', () => {
  const uris = log.runs[0]!.results.map(
    ({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri,
  );
  expect(uris.slice(0, FILES.length)).toEqual([
    'budget.xlsx',
    'plans/Children%20%26%20young%20%232%2C%20100%25%3F.xlsx',
    'file:///C:/Plans/K%C3%BCche%202025.xlsx',
    'file:///home/plans/a%20b.xlsx',
    'file://server/share/plan.xlsx',
    'a%3Ab.xlsx',
  ]);
});

test('the cells are named as a formula refers to them', () => {
  expect(JSON.stringify(log)).toContain(`"fullyQualifiedName":"'O''Brien & co'!B7"`);
  expect(JSON.stringify(log)).toContain('"fullyQualifiedName":"Sheet1!B7:C7"');
});

describe('the rules find what is broken', () => {
  /** The log with one thing in it changed. */
  const broken = (change: (run: any) => void) => {
    const copy = JSON.parse(JSON.stringify(log));
    change(copy.runs[0]);
    return sarifFaults(copy);
  };
  test.each<[what: string, change: (run: any) => void, says: RegExp]>([
    ['a level of another language', (run) => (run.results[0].level = 'wrong'), /wrong is no level/],
    ['no message', (run) => delete run.results[0].message, /misses message/],
    ['no name of the tool', (run) => delete run.tool.driver.name, /misses name/],
    ['a rule that is not there', (run) => (run.results[0].ruleId = 'x'), /no rule is called x/],
    ['the place of another rule', (run) => (run.results[0].ruleIndex = 1), /that of another rule/],
    [
      'two rules of one id',
      (run) => (run.tool.driver.rules[1].id = run.tool.driver.rules[0].id),
      /two have one id/,
    ],
    ['a property that no reader knows', (run) => (run.results[0].effect = 5), /may not hold effect/],
    [
      'a path with a space',
      (run) => (run.results[0].locations[0].physicalLocation.artifactLocation.uri = 'a b.xlsx'),
      /no reference to a file/,
    ],
    [
      'a region that begins at line 0',
      (run) => (run.results[0].locations[0].physicalLocation.region = { startLine: 0 }),
      /startLine is not a whole number from 1/,
    ],
    [
      'a region without a beginning',
      (run) => (run.results[0].locations[0].physicalLocation.region = { endLine: 4 }),
      /begins nowhere/,
    ],
  ])('%s', (_, change, says) => expect(broken(change).join('\n')).toMatch(says));
});
