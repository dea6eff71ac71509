import { type AstExpression, parse, parseStructRef, tokenize } from '@borgar/fx';
import { plainName } from '../audit/readFormula';
import { penceFromPounds } from '../money/pence';
import { formatAmount } from '../money/format';
import { percentage } from '../money/plainNumber';
import { listed } from '../errors/listed';
import { functionWords } from './functionWords';
import { type ArgumentWords, ourWords, type Unit } from './ourWords';

/** How tightly operators bind, the loosest first, and how they are said. */
const OPERATORS: readonly Readonly<Record<string, string>>[] = [
  {
    '=': 'is',
    '<>': 'is not',
    '<': 'is less than',
    '>': 'is more than',
    '<=': 'is at most',
    '>=': 'is at least',
  },
  { '&': 'followed by' },
  { '+': 'plus', '-': 'less' },
  { '*': 'times', '/': 'divided by' },
  { '^': 'to the power of' },
];
const tightness = (operator: string): number => OPERATORS.findIndex((each) => operator in each);

/**
 * A formula as people say it. Of one of Poolbook's own functions it is what that answers, with what it is given.
 *
 * @param called what a reference is called, `B4 (Sure Start, 2010/11)`
 *
 * @example
 * formulaWords('=IF(A1>0,SUM(B2:B5)*(C1+2),0)', (text) => text) // => "The sum of B2:B5 times (C1 plus 2) if A1 is more than 0, else 0"
 * @example
 * formulaWords('=Streams[2010/11]&"x"', (text) => text) // => "The column 2010/11 of Streams followed by “x”"
 * @example
 * formulaWords('=INDEX(POOL.APPORTION(88417.63,{0.6,0.4}),2)', (text) => text) // => "The 2nd share of £88,417.63 shared by weight 0.6 and 0.4"
 * @example
 * formulaWords('=POOL.FUNDING("Cuts",Streams[#All])', (text) => text) // => "What there is to spend under Cuts, stream by stream and year by year"
 * @example
 * formulaWords('=SUM(1', (text) => text) // => null
 */
export function formulaWords(formula: string, called: (reference: string) => string): string | null {
  const tree = treeOf(formula);
  if (!tree) return null;
  const words = said(tree, called, -1);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function treeOf(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula)) as AstExpression;
  } catch {
    return null; // what the reader of formulas cannot take apart it does not guess at
  }
}

/** @param outer how tightly what is around it binds */
function said(node: AstExpression | null, called: (reference: string) => string, outer: number): string {
  const inner = (each: AstExpression | null, around = -1) => said(each, called, around);
  if (!node) return 'nothing';
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? `“${node.value}”` : String(node.raw);
    case 'ErrorLiteral':
      return String(node.value);
    case 'ReferenceIdentifier':
      return node.kind === 'table' ? partOfTable(String(node.value)) : called(String(node.value));
    case 'UnaryExpression':
      return unary(node.operator, inner(node.arguments[0] ?? null, OPERATORS.length));
    case 'BinaryExpression': {
      const own = tightness(node.operator);
      const [left, right] = node.arguments;
      const word = OPERATORS[own]?.[node.operator] ?? BETWEEN[node.operator] ?? node.operator;
      const words = `${inner(left ?? null, own)} ${word} ${inner(right ?? null, own + 1)}`;
      return own < outer ? `(${words})` : words;
    }
    case 'CallExpression': {
      const name = calledBy(node);
      const args = node.arguments.map((each) => inner(each ?? null));
      return (
        partOfOurs(node, called) ?? ourWords(name, argumentsOf(node, called)) ?? functionWords(name, args)
      );
    }
    case 'ArrayExpression':
      return listed(node.elements.flat().map((each) => inner(each as AstExpression)));
    case 'LetExpression': {
      const named = node.declarations.map(({ id, init }) => `${id.name} is ${inner(init as AstExpression)}`);
      return `${inner(node.body as AstExpression)}, where ${listed(named)}`;
    }
    default:
      return 'a function of its own';
  }
}

const BETWEEN: Readonly<Record<string, string>> = { ':': 'to', ' ': 'where it meets', ',': 'and' };

function unary(operator: string, words: string): string {
  if (operator === '-') return `minus ${words}`;
  if (operator === '%') return `${words} percent`;
  if (operator === '#') return `all that ${words} fills`;
  return words;
}

/** A part of a table: all of it, a column, or what this row holds. */
function partOfTable(text: string): string {
  const parsed = parseStructRef(text);
  const table = parsed?.table ? ` of ${parsed.table}` : '';
  const columns = parsed?.columns ?? [];
  const sections = parsed?.sections ?? [];
  const [first = '', last] = columns;
  const named = last ? `the columns ${first} to ${last}` : `the column ${first}`;
  if (!parsed) return text;
  if (sections.includes('this row')) return `${last ? `${first} to ${last}` : first || 'all'} of this row`;
  if (sections.includes('totals')) return `the total of ${named}${table}`;
  if (sections.includes('headers')) return `the headings${table}`;
  return columns.length > 0 ? `${named}${table}` : `the table ${parsed.table ?? ''}`.trim();
}

type Call = Extract<AstExpression, { type: 'CallExpression' }>;

const calledBy = ({ callee }: Call): string =>
  'name' in callee ? plainName(String(callee.name)) : 'a function of its own';

/** The words for the arguments of one of Poolbook's functions: names without quotation marks, numbers in their unit. */
const argumentsOf =
  (call: Call, called: (reference: string) => string): ArgumentWords =>
  (position, unit) => {
    const given = call.arguments[position] ?? null;
    return given ? inUnit(given, called, unit) : '';
  };

function inUnit(node: AstExpression, called: (reference: string) => string, unit: Unit): string {
  if (node.type === 'ArrayExpression')
    return listed(node.elements.flat().map((each) => inUnit(each as AstExpression, called, unit)));
  const number = numberIn(node);
  const pence = unit === 'money' && number !== null ? penceFromPounds(number) : NaN;
  if (!Number.isNaN(pence)) return formatAmount(pence);
  if (unit === 'share' && number !== null) return percentage(number);
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : said(node, called, -1);
}

/** The number that is written, with its sign; null for anything else. */
function numberIn(node: AstExpression): number | null {
  if (node.type === 'Literal') return typeof node.value === 'number' ? node.value : null;
  const [of] = node.type === 'UnaryExpression' && node.operator === '-' ? node.arguments : [];
  const size = of ? numberIn(of) : null;
  return size === null ? null : -size;
}

/** One value picked out of what one of Poolbook's functions answers, such as its 2nd share; null for anything else. */
function partOfOurs(call: Call, called: (reference: string) => string): string | null {
  const [of, row, column] = call.arguments;
  if (calledBy(call) !== 'INDEX' || of?.type !== 'CallExpression') return null;
  const places = [row, column].map((each) => (each ? numberIn(each) : 1));
  const [place = 1] = places.filter((each) => each !== 1);
  const isOne = places.every((each) => each !== null) && places.includes(1);
  if (!isOne || place === null || place < 1) return null;
  return ourWords(calledBy(of), argumentsOf(of, called), ordinal(place));
}

/** @example [1, 2, 3, 11, 22].map(ordinal) // => ["1st", "2nd", "3rd", "11th", "22nd"] */
export function ordinal(place: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][place % 100 > 10 && place % 100 < 14 ? 0 : place % 10] ?? 'th';
  return `${place}${ending}`;
}
