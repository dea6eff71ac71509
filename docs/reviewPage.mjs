/** The page of the formula review: each rule as the model declares it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const loadRules = async () => {
  const { outputFiles } = buildSync({
    entryPoints: [file('src/model/audit/review/reviewRules.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)).REVIEW_RULES;
};

const section = ({ name, kind, reason, remedy, source }) => `## ${name}

_${kind === 'wrong' ? 'Wrong' : kind === 'risk' ? 'Risk' : 'Style'}._ ${reason}

**What to do.** ${remedy}

Asked for by: ${source}.
`;

const share = (part, whole) => (whole ? `${Math.round((100 * part) / whole)}%` : '–');

const row = ({ name, kind, found, marked, reported, hit, groups }) =>
  `| ${kind ? `${name} (${kind})` : name} | ${found} of ${marked} | ${reported} | ${share(found, reported)} | ${hit} of ${groups} |`;

const table = (
  first,
  lines,
) => `| ${first} | marked cells found | cells reported | of them marked | groups found |
| --- | ---: | ---: | ---: | ---: |
${lines.map(row).join('\n')}
`;

/** How the review agrees with people who marked the wrong cells of 35 workbooks; written by the bench. */
const agreement = () => {
  const { summary, rules } = JSON.parse(readFileSync(file('docs/reviewFigures.json'), 'utf8'));
  return `## How it agrees with people

People marked the wrong cells of 35 workbooks of a public research corpus (EUSES, as used by ExceLint). Cells side by side or one below the other are one group. Findings of the kind wrong, on the sheets that were marked:

${table('workbooks', summary)}
The weights were set by hand on these workbooks, and one of them holds half of the marks: the worst fold says more about a new workbook than the first line does. In the last five lines a rule counts only where at least 35% of what it called wrong in the other four fifths was marked. By rule:

${table('rule', rules)}
### Where people and the review differ

All of it counts against the review in the tables above.

Marked, and not reported as wrong:

- **A blank row within the range of a total** (book-35, five groups). A total that takes in the blank row above it goes on adding up when a line is entered there, and most workbooks do it on purpose.
- **The sound total of two that differ** (book-23 Sheet1 I49, E97 and Sheet3 H14; book-21 J105:J108; book-28 Sheet2 I26:I37). Where one of two totals is wrong, people often marked both, or the whole row. The review reports both sides only where nobody can say from outside which is right.
- **Formulas that agree with all of their row or column** (book-07 Sheet3 P28, book-28 Sheet2 H16 and Sheet1 E24). They cannot be known from sound work by their shape.
- **Numbers that are what the formula beside them gives** (book-08 Sheet5 D57:F58). They are right today, so they are a risk.

Reported as wrong, and not marked:

- **Numbers stored as text in a column that is added up** (book-21 Sheet2 F122, G122, I122, J122). The total passes over them.
- **Totals of which two leave out lines that are zero today** (book-08 Sheet5 D38:F38).
- **Numbers in place of a formula of which the last differ** (book-23 Sheet3 B182:M182). The same pattern is marked on its two other sheets.
- **The first two of a column that are calculated otherwise** (book-28 Sheet1 P25:P26).
`;
};

/** The page by its path from the root. */
export const reviewPage = async () => {
  const rules = await loadRules();
  return {
    'docs/formula-review.md': `# The formula review

On the Trace screen, **Review formulas** checks every formula of the workbook against ${rules.length} rules, whether Poolbook wrote it or not. A click on a finding goes to its cell. A formula that was copied to the cells beside it is reported once, with the number of its copies; the arguments of Poolbook's own functions are not checked.

A finding is **wrong** where a figure is probably wrong, a **risk** where it is right today or may be and breaks easily, and **style** where it makes a workbook hard to read or check. Unlikely findings are left out.

**Accept** keeps a finding with your reason in the workbook, so that anyone who reviews it next sees both. It goes with its cell when rows or columns are inserted, and lapses when the cell holds something else.

What it does not see: whether a figure is the right one, formulas in conditional formats and data validation, and macros.

${rules.map(section).join('\n')}
${agreement()}`,
  };
};
