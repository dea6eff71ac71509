import { parseA1Ref, parseStructRef, tokenTypes } from '@borgar/fx';
import { formulaRule } from '../../formulaRule';
import { type Word } from '../../readFormula';
import { type ReviewedBook } from '../../reviewedBook';

const REFERENCES: readonly string[] = [
  ...[
    tokenTypes.REF_RANGE,
    tokenTypes.REF_BEAM,
    tokenTypes.REF_TERNARY,
    tokenTypes.REF_NAMED,
    tokenTypes.REF_STRUCT,
  ],
];

/** The other workbook to which a word of a formula refers, or null. */
function workbookOf({ token }: Word, { around }: ReviewedBook): string | null {
  const { type, value } = token;
  if (!REFERENCES.includes(type) || !value.includes('!')) return null;
  const inBrackets = /\[([^\]]+\.\w+)\][^!]*!/.exec(value)?.[1];
  if (inBrackets) return inBrackets;
  const parsed = type === tokenTypes.REF_STRUCT ? parseStructRef(value) : parseA1Ref(value);
  const [first, sheet] = parsed?.context ?? [];
  if (first === undefined) return null;
  const ours = first.split(':').every((name) => around.sheets.has(name.toLowerCase()));
  return sheet !== undefined || !ours ? first : null;
}

/** `[1]!Name`, as saved files have it, and `'C:\\a folder\\[Old.xlsx]A sheet'!A1`: no word of ours, so looked for in the text. */
const IN_BRACKETS = /\[([^\][]+)\][^\][!"+*/(),&<>=]*!/;

const named = (workbook: string): string => (/^\d+$/.test(workbook) ? `[${workbook}]` : workbook);

/** Formulas that take figures from other workbooks. */
export const externalReferences = formulaRule({
  name: 'Other workbook',
  kind: 'risk',
  reason: 'The figure changes or breaks with a file that others who get this one do not have.',
  source: 'Financial Modelling Code, on traceable references',
  remedy: 'Bring the figure into an input cell of this workbook, with the other file as its evidence.',
  says: ({ formula }, _, book) => {
    const found =
      formula.words.map((word) => workbookOf(word, book)).find((name) => name !== null) ??
      IN_BRACKETS.exec(formula.text.replace(/"[^"]*"/g, ''))?.[1];
    return found ? `its figure comes from the workbook ${named(found)}` : null;
  },
});
