import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { review } from '../../../src/model/audit/review';
import { type ReviewFinding } from '../../../src/model/audit/reviewRule';
import { readBook } from '../../../src/file/readBook';
import { reviewCells } from '../../../src/file/views/reviewCells';
import { groupsOf, type Marks, type Reviewed, scoreOf, type Score } from './score';
import { cellName } from '../../../src/model/audit/area';

const FOLDER = path.resolve('../shared/cases/formula-review');
const REPORTED = 0.5;
const has = (word: string) => process.argv.includes(word);
const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(0)}%` : '-');
const line = (name: string, s: Score) =>
  console.log(
    `${name.padEnd(44)} cells ${s.found}/${s.marked} ${percent(s.found, s.marked)}  reported ${s.reported} marked ${percent(s.found, s.reported)}  groups ${s.hit}/${s.groups} ${percent(s.hit, s.groups)}  findings ${s.findings} right ${percent(s.right, s.findings)}`,
  );
const wrong =
  (from: number) =>
  ({ kind, likelihood }: ReviewFinding) =>
    kind === 'wrong' && likelihood >= from;

async function main() {
  if (!existsSync(FOLDER)) return console.log('The annotated workbooks are not here: nothing was scored.');
  const marked = JSON.parse(readFileSync(path.join(FOLDER, 'annotated.json'), 'utf8')) as Record<
    string,
    Marks
  >;
  const books: Reviewed[] = [];
  for (const [book, marks] of Object.entries(marked)) {
    const done = await review(reviewCells(readBook(readFileSync(path.join(FOLDER, `${book}.xlsx`)))), {
      from: 0.02,
    });
    books.push({ book, marks, findings: done?.findings ?? [] });
  }
  line('wrong', scoreOf(books, wrong(REPORTED)));
  line(
    'without book-23',
    scoreOf(
      books.filter(({ book }) => book !== 'book-23'),
      wrong(REPORTED),
    ),
  );
  line(
    'without 23, 14, 28',
    scoreOf(
      books.filter(({ book }) => !['book-23', 'book-14', 'book-28'].includes(book)),
      wrong(REPORTED),
    ),
  );
  line(
    'wrong and risk',
    scoreOf(books, ({ likelihood, kind }) => kind !== 'style' && likelihood >= REPORTED),
  );
  for (let fold = 0; fold < 5; fold++)
    line(
      `  fold ${fold + 1}`,
      scoreOf(
        books.filter((_, i) => i % 5 === fold),
        wrong(REPORTED),
      ),
    );
  if (has('--rules')) {
    const rules = [...new Set(books.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
    for (const rule of rules)
      for (const kind of ['wrong', 'risk'] as const) {
        const s = scoreOf(books, (f) => f.rule === rule && f.kind === kind && f.likelihood >= REPORTED);
        if (s.reported) line(`  ${rule} (${kind})`, s);
      }
  }
  if (has('--curve'))
    for (const from of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1])
      line(`  from ${from}`, scoreOf(books, wrong(from)));
  if (has('--list'))
    for (const { book, marks, findings } of books)
      for (const f of findings) {
        if (!(f.sheet in marks) || f.likelihood < (has('--all') ? 0.02 : REPORTED) || f.kind === 'style')
          continue;
        if (!has('--risk') && f.kind === 'risk') continue;
        const right = f.places.some((p) => marks[f.sheet]?.includes(cellName(p.row, p.column)));
        console.log(
          right ? '**' : '  ',
          book,
          f.sheet,
          f.kind,
          f.likelihood.toFixed(2),
          f.rule,
          '|',
          f.cells.join(','),
          '|',
          f.sentence,
          '|',
          f.proposed,
        );
      }
  if (has('--missed'))
    for (const { book, marks, findings } of books)
      for (const [sheet, cells] of Object.entries(marks)) {
        const got = new Set(
          findings
            .filter((f) => f.sheet === sheet && wrong(REPORTED)(f))
            .flatMap((f) => f.places.map((p) => cellName(p.row, p.column))),
        );
        for (const group of groupsOf(cells))
          if (!group.some((c) => got.has(c))) console.log('missed', book, sheet, group.join(' '));
      }
}
await main();
