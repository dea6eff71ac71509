/** The page of the formula review: each rule as the model declares it. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const loadRules = async () => {
  const { outputFiles } = buildSync({
    entryPoints: [file('src/model/audit/reviewRules.ts')],
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

/** The page by its path from the root. */
export const reviewPage = async () => {
  const rules = await loadRules();
  return {
    'docs/formula-review.md': `# The formula review

On the Trace screen, **Review formulas** checks every formula of the workbook against ${rules.length} rules, whether Poolbook wrote it or not. A click on a finding goes to its cell. A formula that was copied to the cells beside it is reported once, with the number of its copies; the arguments of Poolbook's own functions are not checked.

A finding is **wrong** where a figure is probably wrong, a **risk** where it is right today or may be and breaks easily, and **style** where it makes a workbook hard to read or check. Findings less likely than not are left out.

**Accept** keeps a finding with your reason in the workbook, so that whoever reviews it next sees both. It goes with its cell when rows or columns are inserted, and lapses when the cell holds something else.

What it does not see: whether a figure is the right one, formulas in conditional formats and data validation, and macros.

${rules.map(section).join('\n')}`,
  };
};
