import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBook } from '../../../src/file/readBook';
import { reviewCells } from '../../../src/file/views/reviewCells';
import { cellName } from '../../../src/model/audit/area';
import { review } from '../../../src/model/audit/review/review';
import { type ReviewFinding } from '../../../src/model/audit/reviewRule';
import { REVIEW_RULES } from '../../../src/model/audit/review/reviewRules';
import { large } from '../../model/audit/large';
import { groupsOf, type Marks, type Reviewed, scoreOf, type Score } from './score';

const FOLDER = path.resolve(process.env.REVIEW_CASES ?? '../shared/cases/formula-review');
const FIGURES = 'docs/reviewFigures.json';
/** What the review reports; less likely findings are only looked at for the curve. */
const REPORTED = { wrong: 0.4, risk: 0.5, style: 0.5 };
const LEAST = 0.02;
const FOLDS = 5;
/** Of four formulas each. */
const LINES = 6_250;
const has = (word: string) => process.argv.includes(word);
const percent = (part: number, whole: number) => (whole ? `${Math.round((100 * part) / whole)}%` : '-');
const wrong = ({ kind, likelihood }: ReviewFinding) => kind === 'wrong' && likelihood >= REPORTED.wrong;
const named = (finding: ReviewFinding) => finding.places.map(({ row, column }) => cellName(row, column));

interface Line extends Score {
  readonly name: string;
}

const show = ({ name, ...s }: Line) =>
  console.log(
    [
      name.padEnd(44),
      `cells ${s.found}/${s.marked} ${percent(s.found, s.marked)}`,
      `reported ${s.reported}, marked ${percent(s.found, s.reported)}`,
      `groups ${s.hit}/${s.groups} ${percent(s.hit, s.groups)}`,
      `findings ${s.findings}, right ${percent(s.right, s.findings)}`,
    ].join('  '),
  );

async function reviewAll(): Promise<Reviewed[]> {
  const marked = JSON.parse(readFileSync(path.join(FOLDER, 'annotated.json'), 'utf8')) as Record<
    string,
    Marks
  >;
  const books: Reviewed[] = [];
  for (const [book, marks] of Object.entries(marked)) {
    const cells = reviewCells(readBook(readFileSync(path.join(FOLDER, `${book}.xlsx`))));
    books.push({ book, marks, findings: (await review(cells, { from: LEAST }))?.findings ?? [] });
  }
  return books;
}

/** What a rule must have been right in on the other books, to be listened to on those held out. */
const LEAST_RIGHT = 0.35;

/**
 * A fifth of the books judged by rules that the other four fifths admit: a rule counts where at least 35% of what it
 * called wrong there was marked, or where it said nothing there. The rules' own likelihoods were set on all books.
 */
function heldOut(books: readonly Reviewed[], fold: number): Score {
  const others = books.filter((_, i) => i % FOLDS !== fold);
  const admitted = new Set(
    REVIEW_RULES.filter(({ name }) => {
      const { findings, right } = scoreOf(others, (finding) => finding.rule === name && wrong(finding));
      return findings === 0 || right / findings >= LEAST_RIGHT;
    }).map(({ name }) => name),
  );
  return scoreOf(
    books.filter((_, i) => i % FOLDS === fold),
    (finding) => admitted.has(finding.rule) && wrong(finding),
  );
}

/** All books, all but the one that holds half of the marks, and each fifth of them: the worst says what a new book can expect. */
const summaryOf = (books: readonly Reviewed[]): Line[] => [
  { name: 'All 35 workbooks', ...scoreOf(books, wrong) },
  {
    name: 'Without book-23',
    ...scoreOf(
      books.filter(({ book }) => book !== 'book-23'),
      wrong,
    ),
  },
  ...Array.from({ length: FOLDS }, (_, fold) => ({
    name: `Fold ${fold + 1} of ${FOLDS}`,
    ...scoreOf(
      books.filter((__, i) => i % FOLDS === fold),
      wrong,
    ),
  })),
  ...Array.from({ length: FOLDS }, (_, fold) => ({
    name: `Fold ${fold + 1}, rules admitted by the others`,
    ...heldOut(books, fold),
  })),
];

const byRule = (books: readonly Reviewed[]): (Line & { kind: string })[] =>
  REVIEW_RULES.flatMap(({ name }) =>
    (['wrong', 'risk', 'style'] as const).flatMap((kind) => {
      const score = scoreOf(
        books,
        (f) => f.rule === name && f.kind === kind && f.likelihood >= REPORTED[kind],
      );
      return score.reported > 0 ? [{ name, kind, ...score }] : [];
    }),
  );

function list({ book, marks, findings }: Reviewed): void {
  for (const finding of findings) {
    const { sheet, likelihood, rule, cells, sentence, proposed } = finding;
    if (!(sheet in marks) || !(has('--all') ? finding.kind !== 'style' : wrong(finding))) continue;
    const right = named(finding).some((cell) => marks[sheet]?.includes(cell));
    console.log(
      [right ? '**' : '  ', book, sheet, likelihood.toFixed(2), rule].join(' '),
      [cells.join(','), sentence, proposed].join(' | '),
    );
  }
}

function missed({ book, marks, findings }: Reviewed): void {
  for (const [sheet, cells] of Object.entries(marks)) {
    const got = new Set(findings.filter((f) => f.sheet === sheet && wrong(f)).flatMap(named));
    for (const group of groupsOf(cells))
      if (!group.some((cell) => got.has(cell))) console.log('missed', book, sheet, group.join(' '));
  }
}

/** How long 25,000 formulas take, once the program is warm. */
async function timed(): Promise<void> {
  const workbook = large(LINES);
  await review(workbook);
  const began = performance.now();
  const formulas = (await review(workbook))?.formulas ?? 0;
  console.log(`${formulas.toLocaleString('en-GB')} formulas in ${Math.round(performance.now() - began)} ms`);
}

if (has('--time')) await timed();
if (existsSync(FOLDER)) {
  const books = await reviewAll();
  const [summary, rules] = [summaryOf(books), byRule(books)];
  summary.forEach(show);
  if (has('--rules'))
    for (const { kind, name, ...score } of rules) show({ name: `  ${name} (${kind})`, ...score });
  if (has('--curve'))
    for (const from of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1])
      show({
        name: `  from ${from}`,
        ...scoreOf(books, ({ kind, likelihood }) => kind === 'wrong' && likelihood >= from),
      });
  if (has('--list')) books.forEach(list);
  if (has('--missed')) books.forEach(missed);
  if (has('--write')) writeFileSync(FIGURES, `${JSON.stringify({ summary, rules }, null, 2)}\n`);
} else console.log('The annotated workbooks are not beside the repository: nothing was scored.');
