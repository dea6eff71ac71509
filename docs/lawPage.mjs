/** The page on the law: its words from here, the rules that are not verified from the rules themselves. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const RULES = fileURLToPath(new URL('../src/model/pools/law/shippedRules.ts', import.meta.url));

const loadRules = async () => {
  const { outputFiles } = buildSync({ entryPoints: [RULES], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
};

const cell = (text) => text.replaceAll('|', '\\|');
const row = ({ name, source }) => `| ${cell(name)} | ${cell(source)} |`;

/** The page by its path from the root. */
export const lawPage = async () => {
  const { SHIPPED_RULES } = await loadRules();
  const unverified = SHIPPED_RULES.filter(({ verified }) => !verified);
  return {
    'docs/law.md': `# The law that the checks know

\`POOL.LEGAL\` and the check [Legal basis](checks/legal-basis.md) compare a pool with dated rules: which section is in force, which types of organisation may contribute under it, which it requires, and how long organisations of a kind existed. The rules are rows of the sheet **Law**, for your lawyers to correct; [its columns](plan-tables.md#law) say what a row may hold. What is found is always something to check with a lawyer, never a finding that anything is unlawful; nor is it advice where nothing is found.

## What was read

${SHIPPED_RULES.length} rules ship, and **${unverified.length} of them are not verified**: their text, or their day, was not read in full when they were written. Such a rule has No under Verified, and each sentence that rests on it says “not verified”. Until somebody reads the text and writes Yes, treat these as a memory:

| rule | what it rests on |
| --- | --- |
${unverified.map(row).join('\n')}

The texts were read in copies of legislation.gov.uk, and later amendments may be missing. Read the current text there before you rely on a rule.

## Nations

- **England** is the nation of a new plan. Section 75 of the NHS Act 2006, section 10 of the Children Act 2004 and section 65Z6 of the NHS Act 2006 are there, with the sections that only move money and are no basis for a fund.
- **Scotland** and **Wales** are a first step, so that a plan there gives no false finding: a council, a health board and their integration joint board under the Act of 2014; a council and a health board under two Acts for Wales. No rule for either was verified. An organisation of another nation, such as an integrated care board under the Scottish Act or a health board under section 75, is answered with “no rule lets a body of the type … contribute”.
- **Northern Ireland** is not there: health and social care are one system there, and a section of its Acts is answered with “no rule says that … is a basis for pooling”.

## What is not there

- Whether the functions that a fund pays for are among those that the regulations prescribe; whether the partners consulted; whether the terms of an agreement are enough. The [agreement](checks/terms-missing-from-the-agreement.md) has a check of its own for the last.
- The consent that an NHS trust needs from its commissioners is named in the rule’s source and not checked.
- What NHS England may do where the conditions of the Better Care Fund are not kept.
- The forms of the Better Care Fund have the columns of the published templates in an order that is from memory; they say so.
`,
  };
};
